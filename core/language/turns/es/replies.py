"""The Spanish questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "¿Cuándo te recuerdo **{title}**?",
    ("reminders", "snooze", "until"): "¿Hasta cuándo?",
    ("events", "create", "when"): "¿Cuándo es **{title}**?",
    ("events", "create", "title"): "¿Cómo lo llamo?",
    ("tasks", "create", "title"): "¿Qué hay que hacer?",
}
UNTITLED = {
    ("reminders", "create", "when"): "¿Cuándo te aviso?",
    ("events", "create", "when"): "¿Cuándo es?",
    ("events", "create", "title"): "¿Cómo lo llamo?",
    ("tasks", "create", "title"): "¿Qué hay que hacer?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "¿Para cuándo pongo **{title}**?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "¿Cuándo?",
    "until": "¿Hasta cuándo?",
    "title": "¿Cómo lo llamo?",
    "item": "¿Cuál?",
}
MISSING_TEXT = "¿Qué pongo?"
SKIPPED = (
    "No puedo saltarme una sola fecha de algo que se repite. Puedo moverlo («mueve el yoga a"
    " las 10») o"
    " cancelarlo entero («cancela el yoga»); un recordatorio lo puedes posponer o terminar"
    " cuando suene."
)
"""What is answered to "salta el yoga de mañana"."""
UNSURE = "¿Qué hago con eso?"
NEITHER = "Ninguna de las dos"
LABELS = {
    ("create", "tasks"): "Guardar como tarea",
    ("create", "events"): "Poner en el calendario",
    ("remind", "reminders"): "Recordármelo",
    ("create", "reminders"): "Recordármelo",
    ("complete", "tasks"): "Marcar como hecha",
    ("complete", "reminders"): "Marcar el recordatorio como hecho",
    ("list", "agenda"): "Ver mi día",
    ("list", "events"): "Ver los eventos",
    ("list", "tasks"): "Ver las tareas",
    ("list", "reminders"): "Ver los recordatorios",
    ("remove", "events"): "Cancelar el evento",
    ("remove", "tasks"): "Borrar la tarea",
    ("remove", "reminders"): "Quitar el recordatorio",
    ("update", "events"): "Cambiar el evento",
    ("update", "tasks"): "Cambiar la tarea",
    ("update", "reminders"): "Cambiar el recordatorio",
}
NO_SUCH = "{words} no existe. Dilo otra vez con un día y una hora que existan."
EXCEPTED = "No puedo dejar cosas sueltas fuera de «todo». Nómbralas, o di todas."
WITHHELD = (
    "No he cambiado nada: eso no suena a una orden. Si hay que hacerlo, dilo sin más: "
    "«cancela el dentista»."
)
