"""Spanish: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "No hay ninguna pregunta abierta. ¿Qué quieres que recuerde?",
    "ask city": "¿En qué ciudad estás? (Necesito tu hora, no tu dirección.)",
    "calendars": "Todavía no puedo conectarme a un calendario de otro servicio. Los eventos que me "
    "cuentas se guardan aquí: /week los muestra.",
    "unknown command": "No conozco el comando {command}.",
    "nearest command": " ¿Querías decir {command}?",
    "see help": " /help muestra lo que sé hacer.",
    "privacy": "Lo que guardo, en la base de datos de esta instalación y en ningún otro sitio:\n"
    "• tus tareas, eventos, recordatorios y ajustes, hasta que los borres\n"
    "• lo que escribes y lo que respondo: {turns}\n"
    "• un registro de cada mensaje que envío: {deliveries}\n"
    "• un registro de cada cambio, para que puedas deshacerlo: {audit}\n"
    "En un chat solo lo ves tú; quien administra esta instalación puede leer su base de datos. Si "
    "ha conectado un modelo de lenguaje o un servidor que escucha, ese lee lo que no tengo claro, "
    "con lo que necesita de tus cosas, y oye tus grabaciones. "
    "Envía /export para tener una copia de todo. Para que se borre, pídeselo a quien administra "
    "esta instalación.",
    "kept so long": "{count} días",
    "matched without words": "Apliqué {rules}",
    # a button pressed
    "already so mark": "{text} (ya estaba hecho)",
    # reactions
    "dismiss": "Descartar",
    "which done": "¿Cuál está hecho?",
    "which dismissed": "¿Cuál descarto?",
    # edits
    "edit same": "Dice lo mismo: nada ha cambiado.",
    "edit offer": "Cambiaste tu mensaje.\nEra: {before}\nSería: {after}",
    "edit after undo": "Cambiaste tu mensaje; lo que hizo antes ya está deshecho.\nSería: {after}",
    "edit unread": "En las palabras nuevas no encuentro nada que hacer, así que esto se queda: "
    "{before}",
    "change it": "Cambiarlo",
    "do it": "Hacerlo",
    "leave it": "Dejarlo",
    "remove it": "Quitarlo",
    # what others wrote, pictures
    "somebody": "alguien",
    "kept": "☐ {ref}: guardé lo que escribió {who}: {title}",
    "kept photo": "☐ {ref}: guardé la foto: {title}",
    "kept plain photo": "☐ {ref}: guardé la foto.",
    "a photo": "Foto",
    "wrote": "{who} escribió:\n{words}",
    "with photo": " 🖼 La foto se guarda con ello.",
    "remind me": "Recuérdame…",
    "which photo": "¿Qué hago con la foto?",
    "photo not understood": "No sé bien qué hacer con “{words}” y la foto.",
    # what brings no words
    "no zone": "No sé qué hora es en ese lugar. ¿Qué ciudad hay cerca?",
    "voice": "Todavía no puedo escuchar notas de voz. Escríbemelo, por favor.",
    "too large": "Eso es demasiado grande para mí: acepto 20 MB como máximo. Escríbemelo, por "
    "favor.",
    # groups
    "group closed": "No tengo permiso para hablar en este grupo. Quien administra este bot puede "
    "dármelo aquí con /allow.",
    "group allowed": "Ahora estoy aquí para todo el grupo. Mencióname con lo que quieras y te "
    "respondo en privado. /list muestra la lista del grupo; /forbid me hace callar.",
    "group forbidden": "De acuerdo, no diré nada más en este grupo.",
    "owner only": "Eso solo puede hacerlo quien administra este bot.",
    "only in groups": "Eso solo funciona en un grupo.",
    "group private first": "Escríbeme antes en privado, {name}: así puedo responderte allí.",
    "group noted": "✅ Anotado, {name}. Los detalles, en nuestro chat privado.",
    "group answered": "{name}, te respondí en privado.",
    "group list": "En la lista de este grupo:",
    "group list of": "• {title} ({who})",
    "group list empty": "La lista de este grupo está vacía. Mencióname con lo que quieras apuntar.",
}
