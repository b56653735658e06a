"""The English questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "When should I remind you of **{title}**?",
    ("reminders", "snooze", "until"): "Until when?",
    ("events", "create", "when"): "When is **{title}**?",
    ("events", "create", "title"): "What shall I call it?",
    ("tasks", "create", "title"): "What is there to do?",
}
UNTITLED = {
    ("reminders", "create", "when"): "When should I remind you?",
    ("events", "create", "when"): "When is it?",
    ("events", "create", "title"): "What shall I call it?",
    ("tasks", "create", "title"): "What is there to do?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "What is the new time of **{title}**?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "When?",
    "until": "Until when?",
    "title": "What shall I call it?",
    "item": "Which one?",
}
MISSING_TEXT = "What should it be?"
SKIPPED = (
    "I can't leave out a single date of something that repeats. I can move it (“move yoga to 10”)"
    " or cancel all of it (“cancel yoga”); a reminder you can snooze or finish when it rings."
)
"""What is answered to "skip yoga tomorrow"."""
UNSURE = "What shall I do with that?"
NEITHER = "Neither"
LABELS = {
    ("create", "tasks"): "Keep as task",
    ("create", "events"): "Put in calendar",
    ("remind", "reminders"): "Remind me",
    ("create", "reminders"): "Remind me",
    ("complete", "tasks"): "Mark as done",
    ("complete", "reminders"): "Mark the reminder done",
    ("list", "agenda"): "Show my day",
    ("list", "events"): "Show events",
    ("list", "tasks"): "Show tasks",
    ("list", "reminders"): "Show reminders",
    ("remove", "events"): "Cancel the event",
    ("remove", "tasks"): "Delete the task",
    ("remove", "reminders"): "Stop the reminder",
    ("update", "events"): "Change the event",
    ("update", "tasks"): "Change the task",
    ("update", "reminders"): "Change the reminder",
}
NO_SUCH = "There is no {words}. Please say it again with a day and time that exist."
EXCEPTED = "I can't leave single things out of “all”. Name them, or say all of them."
WITHHELD = (
    "I changed nothing: that doesn't sound like an order. If it should be done, say it "
    "plainly: “cancel the dentist”."
)
