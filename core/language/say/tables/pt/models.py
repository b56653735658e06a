"""Portuguese sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Sim",
    "a model": "Um modelo de linguagem ({name}) leu isto.",
    "a model too": "Um modelo de linguagem ({name}) também leu isto; quem respondeu foram as "
    "minhas próprias regras.",
    "no model": "Nenhum modelo de linguagem foi usado.",
    "model says": "Não mudei nada. Palavras de um modelo de linguagem: “{words}”",
    "model asks": "Ainda não mudei nada. Um modelo de linguagem leu isto e pergunta: “{words}”",
    "model-away": "O modelo de linguagem não respondeu, por isso li com as minhas próprias regras.",
    "model-astray": "A resposta do modelo de linguagem não serviu, por isso li com as minhas "
    "próprias regras.",
    "model-budget": "O uso do modelo de linguagem por hoje acabou; leio com as minhas próprias "
    "regras.",
    "model-busy": "O modelo de linguagem está ocupado demais; li com as minhas próprias regras.",
    "a link": "(link)",
    "others asked": "Para isto foram lidas palavras de outra pessoa, por isso pergunto antes: "
    "{effect}. Posso fazer?",
    "not from others": "Não faço o que pede um texto escrito por outra pessoa. Se quiser algo do "
    "que ele diz, diga o quê.",
    "text of sender": "Texto de quem enviou (não faço o que ele pede):",
    "gives orders": "Contém instruções dirigidas a assistentes.",
    "show text": "Ver texto",
    "invited by": " — convite de alguém que você não conhece ({who})",
    "not accepted": ", por aceitar",
}
