"""The slash commands: the same in every language."""

COMMANDS: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    # command -> (noun, verb, slot for what follows, default of that slot: a day by its name
    # in the languages' `fixed.DAYS`)
    "start": (("conversation", "help", "", ""),),
    "help": (("conversation", "help", "", ""),),
    "undo": (("conversation", "undo", "item", ""),),
    "redo": (("conversation", "redo", "item", ""),),
    "why": (("conversation", "why", "item", ""),),
    "today": (
        ("events", "list", "when", "today"),
        ("tasks", "list", "when", "today"),
        ("reminders", "list", "when", "today"),
    ),
    "tomorrow": (
        ("events", "list", "when", "tomorrow"),
        ("tasks", "list", "when", "tomorrow"),
        ("reminders", "list", "when", "tomorrow"),
    ),
    "week": (
        ("events", "list", "when", "week"),
        ("tasks", "list", "when", "week"),
        ("reminders", "list", "when", "week"),
    ),
    "tasks": (("tasks", "list", "text", ""),),
    "events": (("events", "list", "when", ""),),
    "reminders": (("reminders", "list", "text", ""),),
    "tags": (("tasks", "tags", "", ""),),
    "timezone": (("people", "update", "timezone", ""),),
    "settings": (("people", "show", "", ""),),
    "done": (("tasks", "complete", "item", "it"),),
    "task": (("tasks", "create", "title", ""),),
    "privacy": (("conversation", "privacy", "", ""),),
    "export": (("upkeep", "export", "", ""),),
    "invite": (("people", "invite", "", ""),),
    "recover": (("people", "recover", "person", ""),),
    "list": (("tasks", "list", "text", ""),),
}
SPOKEN = frozenset({"calendars", "connect"})
"""Commands that are answered by words alone."""
