"""The catalogue's actions as an interpreter sees them, written down for tests."""

from datetime import UTC, datetime

from core.ports import Risk, Slot, Target

NOW = datetime(2025, 3, 12, 10, tzinfo=UTC)
"""A Wednesday morning."""

PRIORITIES = ("low", "medium", "high", "urgent", "critical")
_TYPES = {
    "when": "when",
    "until": "when",
    "duration": "when",
    "item": "ref",
    "tags": "list",
    "add_tags": "list",
    "remove_tags": "list",
    "people": "list",
    "priority": "choice",
    "importance": "choice",
    "status": "choice",
    "default_meeting_minutes": "integer",
    "morning": "integer",
}
_ACTIONS = """
tasks.create title! when priority tags description duration
tasks.list when status priority tag text
tasks.update item! title when priority description add_tags remove_tags
tasks.complete item!
tasks.reopen item!
tasks.start item!
tasks.review item!
tasks.cancel item!
tasks.snooze item! until!
tasks.delete item!
tasks.archive item!
tasks.tags
events.create title! when! duration location people description
events.list when text person
events.free when duration
events.update item! title when duration location description
events.cancel item!
events.confirm item!
reminders.create title when! item importance
reminders.list when text status
reminders.update item! title when importance
reminders.snooze item! until!
reminders.complete item!
reminders.acknowledge item!
reminders.dismiss item!
reminders.cancel item!
people.update timezone language display_name default_meeting_minutes morning evening \
first_weekday date_order
people.show
conversation.undo item
conversation.redo item
conversation.why item
conversation.help
corrections.mark turn
"""


def _slot(word: str) -> Slot:
    name = word.rstrip("!")
    choices = PRIORITIES if name in {"priority", "importance"} else ()
    return Slot(
        name=name, type=_TYPES.get(name, "text"), required=word.endswith("!"), choices=choices
    )


def _target(line: str) -> Target:
    name, *slots = line.split()
    noun, _, verb = name.partition(".")
    risk = Risk.READ if verb in {"list", "free", "tags", "show", "help", "why"} else Risk.WRITE
    return Target(name=name, noun=noun, verb=verb, risk=risk, slots=tuple(_slot(s) for s in slots))


TARGETS = tuple(_target(line) for line in _ACTIONS.strip().splitlines())
