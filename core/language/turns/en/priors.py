"""What an act is usually done to when nobody says what, and how much a time speaks for it."""

DEFAULTS: dict[str, dict[str, float]] = {
    # act -> noun -> weight; only these nouns know the act
    "remind": {"reminders": 2.0},
    "create": {"events": 0.5, "tasks": 0.6, "reminders": 0.0},
    "create-chore": {"tasks": 1.0},
    "create-fact": {"events": 0.5, "tasks": 0.4},
    "list": {"events": 0.0, "tasks": 0.0, "reminders": 0.0, "agenda": 0.5},
    "free": {"events": 1.0},
    "update": {"events": 0.6, "tasks": 0.3, "reminders": 0.0},
    "remove": {"events": 0.6, "tasks": 0.3, "reminders": 0.0},
    "complete": {"tasks": 1.0, "reminders": 0.0},
    "reopen": {"tasks": 1.0},
    "start": {"tasks": 1.0},
    "review": {"tasks": 1.0},
    "archive": {"tasks": 1.0},
    "confirm": {"events": 1.0},
    "acknowledge": {"reminders": 1.0},
    "dismiss": {"reminders": 1.0},
    "snooze": {"reminders": 1.0, "tasks": 0.0},
    "tags": {"tasks": 1.0},
}

TIMED = {"create": 1.0, "list": 1.0, "update": 0.7, "remove": 0.5, "create-fact": 0.5}

IMMUNE = {
    # act -> how little it matters that the words also speak of what other assistants do
    "remind": 1.0,
    "create-chore": 0.6,
    "complete": 1.0,
    "snooze": 1.0,
    "reopen": 1.0,
    "archive": 1.0,
    "start": 1.0,
    "review": 1.0,
    "free": 0.5,
    "create": 0.2,
    "remove": 0.2,
}

VERBS: dict[str, tuple[str, ...]] = {
    # act -> the catalogue's verbs that do it, the best first
    "remind": ("create",),
    "remove": ("delete", "cancel"),
    "cancel": ("cancel", "delete"),
}
