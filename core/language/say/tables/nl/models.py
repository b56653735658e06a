"""Dutch sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Ja",
    "a model": "Dit is gelezen door een taalmodel ({name}).",
    "a model too": "Dit is ook gelezen door een taalmodel ({name}); mijn eigen regels hebben "
    "geantwoord.",
    "no model": "Er is geen taalmodel gebruikt.",
    "model says": "Ik heb niets gewijzigd. Een taalmodel zegt: “{words}”",
    "model asks": "Ik heb nog niets gewijzigd. Een taalmodel las dit en vraagt: “{words}”",
    "model-away": "Het taalmodel antwoordde niet, dus las ik dit met mijn eigen regels.",
    "model-astray": "Met het antwoord van het taalmodel kon ik niets, dus las ik dit met mijn "
    "eigen regels.",
    "model-budget": "Het taalmodel is voor vandaag op; ik lees met mijn eigen regels.",
    "model-busy": "Het taalmodel heeft het te druk; ik las dit met mijn eigen regels.",
    "a link": "(link)",
    "others asked": "Hiervoor zijn woorden van iemand anders gelezen, dus vraag ik eerst: "
    "{effect}?",
    "not from others": "Wat iemand anders schreef, voer ik niet zomaar uit. Wil je dat er iets van "
    "gebeurt, zeg dan wat.",
    "text of sender": "Tekst van de afzender (ik voer er niets van uit):",
    "gives orders": "Er staan instructies in die voor assistenten bedoeld zijn.",
    "show text": "Tekst tonen",
    "invited by": " — uitnodiging van iemand die niet in je contacten staat ({who})",
    "not accepted": ", niet aangenomen",
}
