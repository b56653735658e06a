"""Italian: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": "🎤 “{words}”",
    "doubted": "*{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Ecco che cosa farei:",
    "plan item": "{number}. {item}",
    "plan due": "entro {when}",
    "unsure word": "Non ho sentito bene questa parola: {words}.",
    "unsure words": "Non ho sentito bene queste parole: {words}.",
    "more words": "altre {count}",
    "press heard": "Credo che tu abbia scelto “{label}”.",
    "all good": "Va tutto bene",
    "fix": "Correggi il {number}",
    "only": "Solo il {number}",
    "drop all": "Lascia tutto",
    "say number": "Che cosa metto al numero {number}?",
    "plan over": "È già sistemato. Non ho fatto altro.",
    # what nobody could hear
    "voice empty": "In questa registrazione non c'è niente. Ripetilo, oppure scrivimelo.",
    "voice too long": "Ascolto al massimo {minutes} minuti. Dillo un po' alla volta, oppure "
    "scrivimelo.",
    "voice not audio": "Non riesco ad ascoltare questa registrazione. Registrala di nuovo, oppure "
    "scrivimelo.",
    "voice no speech": "In questa registrazione non sento parole. Ripetilo, oppure scrivimelo.",
    "voice gone": "Questa registrazione non c'è più. Mandala di nuovo, oppure scrivimelo.",
    "voice language": "Qui riesco ad ascoltare solo l'inglese. Scrivimelo, per favore.",
    "voice away": "Adesso non posso ascoltare: il servizio di ascolto non risponde. Non ho fatto "
    "niente. Mandalo di nuovo più tardi, oppure scrivimelo.",
}
