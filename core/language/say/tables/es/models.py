"""Spanish sentences about language models and about other people's words."""

SENTENCES = {
    "yes": "Sí",
    "a model": "Lo leyó un modelo de lenguaje ({name}).",
    "a model too": "También lo leyó un modelo de lenguaje ({name}); respondieron mis propias "
    "reglas.",
    "no model": "No se usó ningún modelo de lenguaje.",
    "model says": "No cambié nada. Palabras de un modelo de lenguaje: “{words}”",
    "model asks": "Todavía no cambié nada. Un modelo de lenguaje lo leyó y pregunta: “{words}”",
    "model-away": "El modelo de lenguaje no respondió, así que lo leí con mis propias reglas.",
    "model-astray": "La respuesta del modelo de lenguaje no servía, así que lo leí con mis propias "
    "reglas.",
    "model-budget": "El uso del modelo de lenguaje por hoy se agotó; leo con mis propias reglas.",
    "model-busy": "El modelo de lenguaje está demasiado ocupado; lo leí con mis propias reglas.",
    "a link": "(enlace)",
    "others asked": "Para esto se leyeron palabras de otra persona, así que antes pregunto: "
    "{effect}. ¿Lo hago?",
    "not from others": "No hago lo que pide un texto escrito por otra persona. Si quieres algo de "
    "lo que dice, dime qué.",
    "text of sender": "Texto de quien lo envía (no hago lo que pide):",
    "gives orders": "Contiene instrucciones dirigidas a asistentes.",
    "show text": "Ver texto",
    "invited by": " — invitación de alguien que no está entre tus contactos ({who})",
    "not accepted": ", sin aceptar",
}
