"""What people say to an assistant on an ordinary day, in a fixed order that any run repeats."""

from collections.abc import Iterator
from itertools import count

TASKS = (
    "buy milk",
    "book the hotel",
    "renew the passport",
    "clean the gutters",
    "write the minutes",
    "order printer paper",
    "return the library books",
    "fix the kitchen tap",
    "send the invoice to Marta",
    "wash the car",
    "paint the fence",
    "print the tickets",
    "water the ferns",
)
EVENTS = (
    "dentist",
    "lunch with Sofia",
    "team review",
    "parents evening",
    "piano lesson",
    "budget meeting",
    "haircut",
    "yoga class",
    "dinner at Rui's",
)
RINGS = (
    "call the landlord",
    "take the pills",
    "move the laundry",
    "feed the neighbour's cat",
    "check the oven",
    "pay the gas bill",
    "stretch",
)
TIMES = (
    "tomorrow at 9",
    "on Friday at 5pm",
    "next Tuesday at 14:30",
    "in 3 hours",
    "on 14 March at 11am",
    "tonight at 8",
    "in two weeks at noon",
    "on Monday morning",
)
RHYTHMS = ("every weekday at 10", "every Monday at 8am", "every day at 21:00")

DAY = (
    "add a task to {task}",
    "remind me to {ring} {time}",
    "{event} {time}",
    "{task} by {day}",
    "what's on tomorrow?",
    "done with #{last}",
    "remind me to {ring} {rhythm}",
    "move it to 11",
    "what are my tasks?",
    "undo",
    "schedule {event} {time} for 45 minutes",
    "remind me in 20 minutes to {ring}",
    "move it to Friday at 3pm",
    "show my reminders",
    "complete {before}",
    "add a task to {task} {time}",
    "make it high priority",
    "thanks",
    "what's on this week?",
    "remind me to {ring} {time}",
)
"""Twenty messages: about half make something, a quarter look, a quarter change."""
DAYS = ("Friday", "tomorrow", "the 28th", "next Wednesday", "Sunday evening")


def talk() -> Iterator[str]:
    """Messages without end; the titles vary with the turn, so that names stay telling."""
    for turn in count():
        said = {
            "task": f"{TASKS[turn * 5 % len(TASKS)]} {turn}",
            "other": TASKS[turn * 7 % len(TASKS)],
            "event": EVENTS[turn * 2 % len(EVENTS)],
            "ring": RINGS[turn * 3 % len(RINGS)],
            "time": TIMES[turn * 3 % len(TIMES)],
            "rhythm": RHYTHMS[turn % len(RHYTHMS)],
            "day": DAYS[turn % len(DAYS)],
            "last": max(1, turn // 2),
            "before": f"{TASKS[(turn - 14) * 5 % len(TASKS)]} {turn - 14}",
        }
        yield DAY[turn % len(DAY)].format(**said)
