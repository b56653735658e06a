"""What an act is usually done to when nobody says what, and how much a time speaks for it."""

DEFAULTS: dict[str, dict[str, float]] = {
    # act -> noun -> weight; only these nouns know the act
    "remind": {"reminders": 2.0},
    "create": {"events": 0.5, "tasks": 0.6, "reminders": 0.0},
    "create-chore": {"tasks": 1.0},
    "create-odd": {"tasks": 1.0},
    "create-fact": {"events": 0.5, "tasks": 0.4},
    "create-day": {"tasks": 0.6, "events": 0.0},
    "create-again": {"reminders": 1.0, "events": 0.0},
    "create-plan": {"events": 1.0, "tasks": 0.0, "reminders": 0.0},
    "create-social": {"events": 0.5},
    "create-want": {"events": 0.5},
    "create-weak": {"events": 0.5, "tasks": 0.6, "reminders": 0.0},
    "list": {"agenda": 0.5, "events": 0.0, "tasks": 0.0, "reminders": 0.0},
    "list-when": {"events": 0.0, "tasks": -1.0, "reminders": 0.0},
    "list-day": {"agenda": 0.5, "events": 0.0, "tasks": 0.0, "reminders": 0.0},
    "list-ring": {"reminders": 1.0, "tasks": 0.0},
    "list-done": {"tasks": 1.0},
    "list-todo": {"tasks": 1.0},
    "list-event": {"events": 0.5},
    "free": {"events": 1.0},
    "update": {"events": 0.6, "tasks": 0.3, "reminders": 0.0},
    "update-sure": {"tasks": 1.0, "events": 0.6, "reminders": 0.0},
    "remove": {"events": 0.6, "tasks": 0.3, "reminders": 0.0},
    "remove-known": {"events": 0.0, "tasks": 0.0, "reminders": 0.0},
    "remove-ring": {"reminders": 1.0},
    "complete": {"tasks": 1.0, "reminders": 0.0},
    "reopen": {"tasks": 1.0},
    "resume": {"tasks": 1.0},
    "start": {"tasks": 1.0},
    "review": {"tasks": 1.0},
    "archive": {"tasks": 1.0},
    "confirm": {"events": 1.0},
    "acknowledge": {"reminders": 1.0},
    "dismiss": {"reminders": 1.0},
    "snooze": {"reminders": 1.0, "tasks": 0.0},
    "tags": {"tasks": 1.0},
}

GENERAL = frozenset({"create-chore", "create-odd", "create-social"})
"""Acts that do not gain by words for things."""

MIDDLE = frozenset(
    {
        "change-mid",
        "cancel-mid",
        "cancel-removed",
        "done-is",
        "make-passive",
        "make-later-clause",
        "snooze-mid",
        "remind-timer-mid",
    }
)
"""Verbs inside a wish, which count little when another verb begins it."""

STATES = frozenset(
    {
        "done-already",
        "done-both",
        "done-end",
        "done-first",
        "done-got",
        "done-i-did",
        "done-is",
        "done-past",
        "done-told",
        "done-word",
        "cancel-told",
        "change-moved",
        "change-shifted",
    }
)
"""Rules of what is told to be so; with a question mark it is asked."""

TIMED = {
    "create": 1.0,
    "create-weak": 1.0,
    "create-plan": 0.5,
    "list": 1.0,
    "list-day": 1.0,
    "list-event": 0.5,
    "update": 0.7,
    "remove": 0.5,
    "create-fact": 0.5,
}

GROUNDED = frozenset({"list", "list-when", "create-want", "create-weak", "remove-known", "update"})
"""Acts that need a word for the thing, or an unmistakable selector."""

ASKING = {
    "create": -5.0,
    "create-weak": -5.0,
    "create-plan": -5.0,
    "create-want": -5.0,
    "create-chore": -5.0,
    "create-odd": -5.0,
    "create-social": -5.0,
    "remind": -4.0,
    "update": -4.0,
    "update-sure": -4.0,
    "remove": -4.0,
}
"""What a question takes from acts that give orders."""

IMMUNE = {
    # act -> how little it matters that the words also speak of what other assistants do
    "remind": 1.0,
    "create-chore": 0.8,
    "create-odd": 0.4,
    "create-social": 1.0,
    "create-fact": 0.5,
    "list-day": 0.4,
    "list-when": 0.4,
    "complete": 1.0,
    "snooze": 1.0,
    "reopen": 1.0,
    "resume": 1.0,
    "archive": 1.0,
    "start": 1.0,
    "review": 1.0,
    "free": 0.5,
    "create": 0.2,
    "create-plan": 0.5,
    "update-sure": 1.0,
    "update": 0.5,
    "remove": 0.4,
}

VERBS: dict[str, tuple[str, ...]] = {
    # act -> the catalogue's verbs that do it, the best first
    "remind": ("create",),
    "remove": ("delete", "cancel"),
    "cancel": ("cancel", "delete"),
    "resume": ("resume", "reopen"),
}

CHORE, WISHED, LOOSE_TIMED, LOOSE = 4.5, 2.5, 3.6, 1.5
"""A verb of a chore, one only wished for, a verb used otherwise too, with a time and without."""
RANGED, CLOCK, DAY, REPEATED = 4.5, 4.0, 3.8, 5.0
"""A bare statement with a range of hours, an hour, a day, or a repetition."""
MARKED, NUMBERED, ASKED, JOTTED = 1.5, 0.8, 0.7, 4.0
"""A mark or a number speaks for tasks, a question mark for looking; words and a mark are a task."""
PLAIN_WORDS = 10
"""A bare statement with a time is something to keep when it has at most so many words."""
