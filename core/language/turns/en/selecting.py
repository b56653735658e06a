"""How English points at things: numbers, pronouns, counts, states and nouns."""

PRONOUNS = {
    "it": "it",
    "that": "it",
    "this": "it",
    "that one": "it",
    "this one": "it",
    "the one": "it",
    "the thing": "it",
    "that thing": "it",
    "the last one": "last",
    "the latest": "last",
    "last one": "last",
    "the latest one": "last",
    "the previous one": "last",
    "the first one": "first",
    "the second one": "second",
    "the third one": "third",
    "the other one": "other",
    "both": "both",
    "both of them": "both",
    "them both": "both",
    "them": "them",
    "these": "them",
    "those": "them",
    "all of them": "them",
    "the two": "both",
    "them all": "them",
    "those two": "both",
    "these two": "both",
    "the same": "it",
}
COUNTS = {
    "one": 1,
    "two": 2,
    "couple": 2,
    "couple of": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "dozen": 12,
}
LAST = (
    r"^(?:the |my )?(?P<way>last|latest|previous|first|next|newest|oldest) (?P<count>\d{1,3}"
    r"|COUNTS)\b\s*(?:ones?\b)?\s*"
)
ALL = (
    r"^(?:all(?: of)?|every|everything|any|each|the entire|the whole)\b\s*(?:the\b"
    r"|my\b|of my\b)?\s*"
)
FIRST = "first|next|oldest"
"""Ways that count from the beginning."""
KINDS = r"(?:task|event|reminder|number|item)s?|(?:no|nr)s?\.?"
"""What may stand before a number."""
AND, TO = "and", "to|until|through|thru"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:and\s+)?|\s+(?:and|&|plus)\s+"
"""What stands between the names of several things."""
STATUSES = {
    "done": "completed",
    "completed": "completed",
    "complete": "completed",
    "finished": "completed",
    "open": "open",
    "pending": "open",
    "active": "open",
    "unfinished": "open",
    "undone": "open",
    "overdue": "overdue",
    "late": "overdue",
    "snoozed": "snoozed",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "archived": "archived",
    "repeating": "repeating",
    "recurring": "repeating",
}
NOUNS = {
    "task": "tasks",
    "tasks": "tasks",
    "todo": "tasks",
    "todos": "tasks",
    "to-do": "tasks",
    "to-dos": "tasks",
    "chore": "tasks",
    "chores": "tasks",
    "item": "tasks",
    "items": "tasks",
    "errand": "tasks",
    "errands": "tasks",
    "event": "events",
    "events": "events",
    "meeting": "events",
    "meetings": "events",
    "appointment": "events",
    "appointments": "events",
    "appt": "events",
    "reminder": "reminders",
    "reminders": "reminders",
    "alarm": "reminders",
    "alarms": "reminders",
    "timer": "reminders",
    "timers": "reminders",
    "nag": "reminders",
    "alert": "reminders",
}
PART_OF_NAME = frozenset({"meeting", "meetings", "appointment", "appointments", "appt"})
"""Noun words that titles also hold: "dentist appointment"."""
ALONE = frozenset({"meeting", "appointment", "appt"})
"""Those that are a name by themselves."""
BARE = "the|my"
BEFORE = (
    r"^(?:the|my|our|that|this|those|these|an?|please|of|with|about|for|to|on|at|called"
    r"|named|titled|next|upcoming)\s+"
)
AFTER = (
    r"\s+(?:please|one|ones|on|at|for|to|with|about|of|from|called|named|that is|which is"
    r"|i have|i set|scheduled|set)$"
)
