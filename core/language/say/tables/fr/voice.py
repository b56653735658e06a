"""French: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": "🎤 « {words} »",
    "doubted": "*{word} ?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Voici ce que je ferais :",
    "plan item": "{number}. {item}",
    "plan due": "pour {when}",
    "unsure word": "Je n'ai pas bien entendu ce mot : {words}.",
    "unsure words": "Je n'ai pas bien entendu ces mots : {words}.",
    "more words": "{count} de plus",
    "press heard": "Je crois que tu as choisi « {label} ».",
    "all good": "Tout est bon",
    "fix": "Corriger le {number}",
    "only": "Seulement le {number}",
    "drop all": "Tout laisser",
    "say number": "Que dois-je mettre au numéro {number} ?",
    "plan over": "C'est déjà réglé. Je n'ai rien fait de plus.",
    # what nobody could hear
    "voice empty": "Cet enregistrement est vide. Redis-le-moi, ou écris-le.",
    "voice too long": "J'écoute {minutes} minutes au plus. Dis-le en plusieurs fois, ou écris-le.",
    "voice not audio": "Je n'arrive pas à lire cet enregistrement. Enregistre-le à nouveau, ou "
    "écris-le-moi.",
    "voice no speech": "Je n'ai entendu aucun mot dans cet enregistrement. Redis-le, ou écris-le.",
    "voice gone": "Cet enregistrement n'est plus disponible. Renvoie-le, ou écris-le.",
    "voice language": "Ici, je ne peux écouter que l'anglais. Écris-le-moi, s'il te plaît.",
    "voice away": "Je ne peux pas écouter en ce moment : le service d'écoute ne répond pas. Je "
    "n'ai rien fait. Renvoie ton message plus tard, ou écris-le-moi.",
}
