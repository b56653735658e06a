"""The Dutch questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "Wanneer zal ik je aan **{title}** herinneren?",
    ("reminders", "snooze", "until"): "Tot wanneer?",
    ("events", "create", "when"): "Wanneer is **{title}**?",
    ("events", "create", "title"): "Hoe zal ik het noemen?",
    ("tasks", "create", "title"): "Wat moet er gebeuren?",
}
UNTITLED = {
    ("reminders", "create", "when"): "Wanneer zal ik je herinneren?",
    ("events", "create", "when"): "Wanneer is het?",
    ("events", "create", "title"): "Hoe zal ik het noemen?",
    ("tasks", "create", "title"): "Wat moet er gebeuren?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "Wat is de nieuwe tijd van **{title}**?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "Wanneer?",
    "until": "Tot wanneer?",
    "title": "Hoe zal ik het noemen?",
    "item": "Welke bedoel je?",
}
MISSING_TEXT = "Wat moet het zijn?"
UNSURE = "Wat zal ik daarmee doen?"
NEITHER = "Geen van beide"
LABELS = {
    ("create", "tasks"): "Als taak bewaren",
    ("create", "events"): "In de agenda zetten",
    ("remind", "reminders"): "Herinner me",
    ("create", "reminders"): "Herinner me",
    ("complete", "tasks"): "Als klaar markeren",
    ("complete", "reminders"): "Herinnering afvinken",
    ("list", "agenda"): "Mijn dag tonen",
    ("list", "events"): "Afspraken tonen",
    ("list", "tasks"): "Taken tonen",
    ("list", "reminders"): "Herinneringen tonen",
    ("remove", "events"): "Afspraak afzeggen",
    ("remove", "tasks"): "Taak verwijderen",
    ("remove", "reminders"): "Herinnering stoppen",
    ("update", "events"): "Afspraak wijzigen",
    ("update", "tasks"): "Taak wijzigen",
    ("update", "reminders"): "Herinnering wijzigen",
}
NO_SUCH = "{words} bestaat niet. Zeg het nog eens met een dag en een tijd die bestaan."
EXCEPTED = "Ik kan niets apart uit “alles” weglaten. Noem ze één voor één, of zeg alles."
WITHHELD = (
    "Ik heb niets veranderd: dat klinkt niet als een opdracht. Moet het toch, zeg het dan "
    "gewoon: “annuleer de tandarts”."
)
