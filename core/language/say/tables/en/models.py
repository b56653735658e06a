"""English sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Yes",
    "a model": "A language model ({name}) read this.",
    "a model too": "A language model ({name}) read this too; my own rules answered.",
    "no model": "No language model was used.",
    "model says": "I changed nothing. A language model's words: “{words}”",
    "model asks": "I changed nothing yet. A language model read this and asks: “{words}”",
    "model-away": "The language model did not answer, so I read this by my own rules.",
    "model-astray": "The language model's answer was of no use, so I read this by my own rules.",
    "model-budget": "Today's share of the language model is used up; I read by my own rules.",
    "model-busy": "The language model has too much to do; I read this by my own rules.",
    "a link": "(link)",
    "others asked": "Words of somebody else were read for this, so I ask first: {effect}?",
    "not from others": (
        "I don't act on text that somebody else wrote. If you want something of it done, say which."
    ),
    "text of sender": "Text from the sender (I don't act on it):",
    "gives orders": "It contains instructions aimed at assistants.",
    "show text": "Show text",
    "invited by": " — invitation from someone not in your contacts ({who})",
    "not accepted": ", not accepted",
}
