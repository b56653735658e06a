"""The Italian questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "Quando te lo ricordo: **{title}**?",
    ("reminders", "snooze", "until"): "Fino a quando?",
    ("events", "create", "when"): "Quand'è **{title}**?",
    ("events", "create", "title"): "Come lo chiamo?",
    ("tasks", "create", "title"): "Che cosa c'è da fare?",
}
UNTITLED = {
    ("reminders", "create", "when"): "Quando te lo ricordo?",
    ("events", "create", "when"): "Quand'è?",
    ("events", "create", "title"): "Come lo chiamo?",
    ("tasks", "create", "title"): "Che cosa c'è da fare?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "A quando sposto **{title}**?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "Quando?",
    "until": "Fino a quando?",
    "title": "Come lo chiamo?",
    "item": "Quale intendi?",
}
MISSING_TEXT = "Che cosa deve essere?"
SKIPPED = (
    "Non posso saltare una sola data di qualcosa che si ripete. Posso spostarla («sposta yoga alle"
    " 10») o cancellarla del tutto («cancella yoga»); un promemoria si può posticipare o completare"
    " quando suona."
)
"""What is answered to "salta yoga domani"."""
UNSURE = "Che cosa devo farne?"
NEITHER = "Nessuno dei due"
LABELS = {
    ("create", "tasks"): "Tieni come attività",
    ("create", "events"): "Metti in calendario",
    ("remind", "reminders"): "Ricordamelo",
    ("create", "reminders"): "Ricordamelo",
    ("complete", "tasks"): "Segna come fatto",
    ("complete", "reminders"): "Promemoria fatto",
    ("list", "agenda"): "Mostra la giornata",
    ("list", "events"): "Mostra gli eventi",
    ("list", "tasks"): "Mostra le attività",
    ("list", "reminders"): "Mostra i promemoria",
    ("remove", "events"): "Annulla l'evento",
    ("remove", "tasks"): "Elimina l'attività",
    ("remove", "reminders"): "Ferma il promemoria",
    ("update", "events"): "Cambia l'evento",
    ("update", "tasks"): "Cambia l'attività",
    ("update", "reminders"): "Cambia il promemoria",
}
NO_SUCH = "{words} non esiste. Ripetilo con un giorno e un'ora che esistono."
EXCEPTED = "Non so escludere singole cose da «tutto». Dimmi quali, oppure di' tutte."
WITHHELD = (
    "Non ho cambiato nulla: non sembra un ordine. Se va fatto, dillo e basta: «annulla il "
    "dentista»."
)
