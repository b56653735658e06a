"""Italian: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "Non c'è nessuna domanda in sospeso. Che cosa devo ricordare?",
    "ask city": "In che città sei? (Mi serve il tuo orario, non il tuo indirizzo.)",
    "calendars": "Non so ancora collegarmi a un calendario di un altro servizio. Gli eventi che mi "
    "dici restano qui: /week li mostra.",
    "unknown command": "Non conosco il comando {command}.",
    "nearest command": " Volevi dire {command}?",
    "see help": " /help mostra che cosa so fare.",
    "privacy": "Che cosa conservo, nel database di questa installazione e da nessun'altra parte:\n"
    "• le tue attività, i tuoi eventi, promemoria e impostazioni, finché non li elimini\n"
    "• quello che scrivi e quello che rispondo: {turns}\n"
    "• una traccia di ogni messaggio che mando: {deliveries}\n"
    "• una traccia di ogni modifica, così puoi annullarla: {audit}\n"
    "In una chat lo vedi solo tu; chi gestisce questa installazione può leggere il suo database. "
    "Se ha collegato un modello linguistico o un server che ascolta, questo legge ciò di cui non "
    "sono sicuro, con quello che gli serve delle tue cose, e sente le tue registrazioni. "
    "Manda /export per avere una copia di tutto. Per far cancellare tutto, chiedi a chi gestisce "
    "questa installazione.",
    "kept so long": "{count} giorni",
    "matched without words": "Ho riconosciuto {rules}",
    # a button pressed
    "already so mark": "{text} (già fatto)",
    # reactions
    "dismiss": "Ignora",
    "which done": "Quale è fatto?",
    "which dismissed": "Quale devo ignorare?",
    # edits
    "edit same": "Vuol dire lo stesso: non è cambiato niente.",
    "edit offer": "Hai modificato il messaggio.\nPrima: {before}\nAdesso sarebbe: {after}",
    "edit after undo": "Hai modificato il messaggio; quello che aveva fatto prima è annullato.\n"
    "Adesso sarebbe: {after}",
    "edit unread": "Nelle nuove parole non trovo niente da fare, quindi resta così: {before}",
    "change it": "Modifica",
    "do it": "Fallo",
    "leave it": "Lascia così",
    "remove it": "Togli",
    # what others wrote, pictures
    "somebody": "qualcuno",
    "kept": "☐ {ref} conservato, scritto da {who}: {title}",
    "kept photo": "☐ {ref} foto conservata: {title}",
    "kept plain photo": "☐ {ref} foto conservata.",
    "a photo": "Foto",
    "wrote": "{who} ha scritto:\n{words}",
    "with photo": " 🖼 C'è anche la foto.",
    "remind me": "Ricordamelo…",
    "which photo": "Che cosa devo fare con la foto?",
    "photo not understood": "Non so bene che cosa fare con “{words}” e la foto.",
    # what brings no words
    "no zone": "Non riesco a sapere l'orario di quel posto. A quale città è vicino?",
    "voice": "Non so ancora ascoltare i messaggi vocali. Scrivimelo, per favore.",
    "too large": "È troppo grande per me: arrivo a 20 MB. Scrivimelo, per favore.",
    # groups
    "group closed": "In questo gruppo non sono attivo. Chi gestisce questo bot può permetterlo qui "
    "con /allow.",
    "group allowed": "Ora ci sono per tutto il gruppo. Menzionatemi con quello che vi serve, e "
    "rispondo in privato. /list mostra la lista del gruppo; /forbid mi manda via.",
    "group forbidden": "Va bene, in questo gruppo non dico più niente.",
    "owner only": "Può farlo solo chi gestisce questo bot.",
    "only in groups": "Funziona solo in un gruppo.",
    "group private first": "Prima scrivimi in privato, {name}: così posso risponderti lì.",
    "group noted": "✅ Segnato, {name}. I dettagli sono nella nostra chat privata.",
    "group answered": "{name}, ti ho risposto in privato.",
    "group list": "Nella lista di questo gruppo:",
    "group list of": "• {title} ({who})",
    "group list empty": "La lista di questo gruppo è vuota. Menzionami con quello che devo "
    "metterci.",
}
