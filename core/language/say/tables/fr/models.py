"""French sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Oui",
    "a model": "Un modèle de langage ({name}) a lu ce message.",
    "a model too": "Un modèle de langage ({name}) l'a lu aussi ; ce sont mes règles qui ont "
    "répondu.",
    "no model": "Aucun modèle de langage n'a servi.",
    "model says": "Je n'ai rien changé. Réponse d'un modèle de langage : « {words} »",
    "model asks": "Je n'ai encore rien changé. Un modèle de langage a lu ça et demande : "
    "« {words} »",
    "model-away": "Le modèle de langage n'a pas répondu, j'ai donc lu avec mes propres règles.",
    "model-astray": "La réponse du modèle de langage ne m'a pas aidé, j'ai donc lu avec mes "
    "propres règles.",
    "model-budget": "La part du jour du modèle de langage est épuisée ; je lis avec mes propres "
    "règles.",
    "model-busy": "Le modèle de langage est débordé ; j'ai lu avec mes propres règles.",
    "a link": "(lien)",
    "others asked": "J'ai lu pour ça les mots de quelqu'un d'autre, alors je demande d'abord : "
    "{effect} ?",
    "not from others": (
        "Je n'agis pas d'après un texte écrit par quelqu'un d'autre. Si tu veux que j'en fasse "
        "quelque chose, dis-moi quoi."
    ),
    "text of sender": "Texte de l'expéditeur (je n'agis pas d'après lui) :",
    "gives orders": "Il contient des instructions destinées à des assistants.",
    "show text": "Voir le texte",
    "invited by": " — invitation d'une personne hors de tes contacts ({who})",
    "not accepted": ", pas acceptée",
}
