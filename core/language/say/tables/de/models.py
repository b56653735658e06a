"""German sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Ja",
    "a model": "Das hat ein Sprachmodell gelesen ({name}).",
    "a model too": "Das hat auch ein Sprachmodell gelesen ({name}); geantwortet haben meine "
    "eigenen Regeln.",
    "no model": "Ein Sprachmodell war nicht beteiligt.",
    "model says": "Ich habe nichts geändert. Ein Sprachmodell sagt: „{words}“",
    "model asks": "Ich habe noch nichts geändert. Ein Sprachmodell hat das gelesen und fragt: "
    "„{words}“",
    "model-away": "Das Sprachmodell hat nicht geantwortet, also habe ich nach meinen eigenen "
    "Regeln gelesen.",
    "model-astray": "Mit der Antwort des Sprachmodells war nichts anzufangen, also habe ich nach "
    "meinen eigenen Regeln gelesen.",
    "model-budget": "Für heute ist das Sprachmodell aufgebraucht; ich lese nach meinen eigenen "
    "Regeln.",
    "model-busy": "Das Sprachmodell hat zu viel zu tun; ich habe nach meinen eigenen Regeln "
    "gelesen.",
    "a link": "(Link)",
    "others asked": "Dafür wurden Worte von jemand anderem gelesen, darum frage ich erst. "
    "{effect}?",
    "not from others": "Was andere geschrieben haben, führe ich nicht einfach aus. Wenn du etwas "
    "davon möchtest, sag mir, was.",
    "text of sender": "Text des Absenders (ich führe nichts davon aus):",
    "gives orders": "Er enthält Anweisungen, die sich an Assistenten richten.",
    "show text": "Text zeigen",
    "invited by": " — Einladung von jemandem, der nicht in deinen Kontakten ist ({who})",
    "not accepted": ", nicht angenommen",
}
