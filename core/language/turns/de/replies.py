"""The German questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "Wann soll ich dich an **{title}** erinnern?",
    ("reminders", "snooze", "until"): "Bis wann?",
    ("events", "create", "when"): "Wann ist **{title}**?",
    ("events", "create", "title"): "Wie soll ich es nennen?",
    ("tasks", "create", "title"): "Was ist zu tun?",
}
UNTITLED = {
    ("reminders", "create", "when"): "Wann soll ich dich erinnern?",
    ("events", "create", "when"): "Wann ist das?",
    ("events", "create", "title"): "Wie soll ich es nennen?",
    ("tasks", "create", "title"): "Was ist zu tun?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "Wann soll **{title}** stattdessen sein?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "Wann?",
    "until": "Bis wann?",
    "title": "Wie soll ich es nennen?",
    "item": "Was genau meinst du?",
}
MISSING_TEXT = "Was soll es sein?"
UNSURE = "Was soll ich damit machen?"
NEITHER = "Keins davon"
LABELS = {
    ("create", "tasks"): "Als Aufgabe behalten",
    ("create", "events"): "In den Kalender eintragen",
    ("remind", "reminders"): "Erinnere mich",
    ("create", "reminders"): "Erinnere mich",
    ("complete", "tasks"): "Als erledigt markieren",
    ("complete", "reminders"): "Erinnerung abhaken",
    ("list", "agenda"): "Meinen Tag zeigen",
    ("list", "events"): "Termine zeigen",
    ("list", "tasks"): "Aufgaben zeigen",
    ("list", "reminders"): "Erinnerungen zeigen",
    ("remove", "events"): "Termin absagen",
    ("remove", "tasks"): "Aufgabe löschen",
    ("remove", "reminders"): "Erinnerung beenden",
    ("update", "events"): "Termin ändern",
    ("update", "tasks"): "Aufgabe ändern",
    ("update", "reminders"): "Erinnerung ändern",
}
NO_SUCH = (
    "{words} gibt es nicht. Sag es bitte noch einmal mit einem Tag und einer Uhrzeit, die es gibt."
)
EXCEPTED = (
    "Ich kann aus „alles“ nichts Einzelnes auslassen. Nenne die Sachen einzeln oder sag alle."
)
WITHHELD = (
    "Ich habe nichts geändert: Das klingt nicht nach einem Auftrag. Wenn es geschehen soll, "
    "sag es geradeheraus: „sag den Zahnarzt ab“."
)
