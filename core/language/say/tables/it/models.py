"""Italian sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Sì",
    "a model": "Questo messaggio l'ha letto un modello linguistico ({name}).",
    "a model too": "L'ha letto anche un modello linguistico ({name}); hanno risposto le mie "
    "regole.",
    "no model": "Non è servito nessun modello linguistico.",
    "model says": "Non ho cambiato niente. Parole di un modello linguistico: “{words}”",
    "model asks": "Non ho ancora cambiato niente. Un modello linguistico ha letto e chiede: "
    "“{words}”",
    "model-away": "Il modello linguistico non ha risposto, quindi ho letto con le mie regole.",
    "model-astray": "La risposta del modello linguistico non serviva, quindi ho letto con le mie "
    "regole.",
    "model-budget": "La quota di oggi del modello linguistico è finita; leggo con le mie regole.",
    "model-busy": "Il modello linguistico ha troppo da fare; ho letto con le mie regole.",
    "a link": "(link)",
    "others asked": "Per questo ho letto parole di un'altra persona, quindi prima chiedo: "
    "{effect}?",
    "not from others": (
        "Non agisco in base a un testo scritto da altri. Se vuoi che ne faccia qualcosa, dimmi che "
        "cosa."
    ),
    "text of sender": "Testo del mittente (non agisco in base a questo):",
    "gives orders": "Contiene istruzioni rivolte agli assistenti.",
    "show text": "Mostra il testo",
    "invited by": " — invito da qualcuno che non è tra i tuoi contatti ({who})",
    "not accepted": ", non accettato",
}
