"""French: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "Il n'y a pas de question en attente. Que dois-je retenir ?",
    "ask city": "Tu es dans quelle ville ? (Il me faut ton heure, pas ton adresse.)",
    "calendars": "Je ne sais pas encore me connecter à un calendrier d'un autre service. Les "
    "événements que tu me dis sont gardés ici : /week les montre.",
    "unknown command": "Je ne connais pas la commande {command}.",
    "nearest command": " Tu voulais dire {command} ?",
    "see help": " /help montre ce que je sais faire.",
    "privacy": "Ce que je garde, dans la base de données de cette installation et nulle part "
    "ailleurs :\n"
    "• tes tâches, événements, rappels et réglages, jusqu'à ce que tu les supprimes\n"
    "• ce que tu écris et ce que je réponds : {turns}\n"
    "• une trace de chaque message que j'envoie : {deliveries}\n"
    "• une trace de chaque changement, pour que tu puisses l'annuler : {audit}\n"
    "Dans une conversation, personne d'autre ne le voit ; la personne qui gère cette installation "
    "peut lire sa base de données. Si elle a branché un modèle de langage ou un serveur d'écoute, "
    "celui-ci lit ce dont je ne suis pas sûr, avec ce qu'il lui faut de tes affaires, et entend "
    "tes enregistrements. "
    "Envoie /export pour avoir une copie de tout. Pour tout faire effacer, demande au "
    "propriétaire de cette installation.",
    "kept so long": "{count} jours",
    "matched without words": "J'ai reconnu {rules}",
    # a button pressed
    "already so mark": "{text} (déjà fait)",
    # reactions
    "dismiss": "Ignorer",
    "which done": "Lequel est fait ?",
    "which dismissed": "Lequel dois-je ignorer ?",
    # edits
    "edit same": "Ça revient au même : rien n'a changé.",
    "edit offer": "Tu as modifié ton message.\nAvant : {before}\nMaintenant, ce serait : {after}",
    "edit after undo": "Tu as modifié ton message ; ce qu'il avait fait est annulé.\n"
    "Maintenant, ce serait : {after}",
    "edit unread": "Je ne trouve rien à faire dans les nouveaux mots, donc ça reste : {before}",
    "change it": "Modifier",
    "do it": "Le faire",
    "leave it": "Laisser",
    "remove it": "Retirer",
    # what others wrote, pictures
    "somebody": "quelqu'un",
    "kept": "☐ {ref} gardé, écrit par {who} : {title}",
    "kept photo": "☐ {ref} photo gardée : {title}",
    "kept plain photo": "☐ {ref} photo gardée.",
    "a photo": "Photo",
    "wrote": "{who} a écrit :\n{words}",
    "with photo": " 🖼 La photo est gardée avec.",
    "remind me": "Me le rappeler…",
    "which photo": "Que dois-je faire de la photo ?",
    "photo not understood": "Je ne sais pas trop quoi faire de « {words} » et de la photo.",
    # what brings no words
    "no zone": "Je ne trouve pas l'heure de cet endroit. C'est près de quelle ville ?",
    "voice": "Je ne sais pas encore écouter les messages vocaux. Écris-le-moi, s'il te plaît.",
    "too large": "C'est trop gros pour moi : je prends 20 Mo au plus. Écris-le-moi, s'il te plaît.",
    # groups
    "group closed": "Je ne suis pas activé dans ce groupe. Le propriétaire de ce bot peut le "
    "permettre ici avec /allow.",
    "group allowed": "Je suis maintenant là pour tout le groupe. Mentionnez-moi avec ce que vous "
    "voulez, et je réponds en privé. /list montre la liste du groupe ; /forbid me fait partir.",
    "group forbidden": "D'accord, je ne dis plus rien dans ce groupe.",
    "owner only": "Seul le propriétaire de ce bot peut faire ça.",
    "only in groups": "Ça ne marche que dans un groupe.",
    "group private first": "Écris-moi d'abord en privé, {name} : je pourrai alors te répondre.",
    "group noted": "✅ C'est noté, {name}. Les détails sont dans notre conversation privée.",
    "group answered": "{name}, je t'ai répondu en privé.",
    "group list": "Sur la liste de ce groupe :",
    "group list of": "• {title} ({who})",
    "group list empty": "La liste de ce groupe est vide. Mentionne-moi avec ce qu'il faut y "
    "mettre.",
}
