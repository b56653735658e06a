"""What follows for reminders: states, limits, when they ring next, and how loudly."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from core.language.say.tables import phrase
from core.ports import Button, Call
from core.schedule import Schedule

TITLE_MAX = 200
MAX_ACTIVE = 1_000
MIN_GAP_MINUTES = 5
"""No reminder repeats faster (model.md H37)."""
LATE = timedelta(minutes=5)
"""What rings later than this was missed: it is told in one catch-up message."""
UPCOMING = 3
TICK = timedelta(microseconds=1)
END = datetime.max.replace(tzinfo=UTC)
ODD_AHEAD = timedelta(days=400)
ODD_MOST = 12
COUNTED = 1_000
"""So many firings are looked at."""
EVENING = 17
"""The hour from which "tonight" is no help."""


class Importance(StrEnum):
    """How loudly it rings (model.md §3.3)."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"
    CRITICAL = "critical"


LOUD = frozenset({Importance.HIGH, Importance.URGENT, Importance.CRITICAL})
"""These ring before others when many are due."""


class Ended(StrEnum):
    """How a person ended a reminder."""

    COMPLETED = "completed"
    ARCHIVED = "archived"
    """Put away: its last firing was waved off."""
    CANCELLED = "cancelled"


class Status(StrEnum):
    """How a reminder stands (model.md §3.4)."""

    ACTIVE = "active"
    SNOOZED = "snoozed"
    COMPLETED = "completed"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


class Listed(StrEnum):
    """Which reminders a list is of."""

    ACTIVE = "active"
    SNOOZED = "snoozed"
    COMPLETED = "completed"
    ALL = "all"


class Answer(StrEnum):
    """What a person made of one firing."""

    ACKNOWLEDGED = "acknowledged"
    DISMISSED = "dismissed"
    COMPLETED = "completed"
    SNOOZED = "snoozed"


class State(StrEnum):
    """How a firing stands (reminders.md §1)."""

    PENDING = "pending"
    ACTIVE = "active"
    ACKNOWLEDGED = "acknowledged"
    COMPLETED = "completed"
    SNOOZED = "snoozed"
    EXPIRED = "expired"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Profile:
    """How a firing presses: minutes since its start at which each tier rings, and what follows."""

    key: str
    name: str
    tiers: tuple[int, ...]
    repeat_minutes: int | None = None
    until: str = "end"
    """For how long it repeats: `end` (not at all), `waking` (in waking hours) or `done`."""


PRESETS = {
    one.key: one
    for one in (
        Profile("esc_preset_gentle", "Gentle", (0, 60, 180)),
        Profile("esc_preset_urgent", "Urgent", (0, 5, 15, 30), 60, "waking"),
        Profile("esc_preset_critical", "Critical", (0, 2, 5, 10, 15), 15, "done"),
    )
}
PROFILE_OF: dict[Importance, str | None] = {
    Importance.LOW: None,
    Importance.MEDIUM: "esc_preset_gentle",
    Importance.HIGH: "esc_preset_gentle",
    Importance.URGENT: "esc_preset_urgent",
    Importance.CRITICAL: "esc_preset_critical",
}
ONE_TIER = frozenset({Importance.LOW, Importance.MEDIUM})
"""They ring once, whatever their profile goes on to."""


def tiers(importance: Importance) -> tuple[int, ...]:
    """The minutes since its start at which a firing rings, if nobody answers."""
    key = PROFILE_OF[importance]
    known = PRESETS[key].tiers if key else (0,)
    return known[:1] if importance in ONE_TIER else known


def status_of(ended: Ended | None, snoozed_until: datetime | None, now: datetime) -> Status:
    """How a reminder stands, from what its person did."""
    if ended is not None:
        return Status(ended.value)
    return Status.SNOOZED if snoozed_until is not None and snoozed_until > now else Status.ACTIVE


_ANSWERED = {
    Answer.ACKNOWLEDGED: State.ACKNOWLEDGED,
    Answer.DISMISSED: State.ACKNOWLEDGED,
    Answer.COMPLETED: State.COMPLETED,
}


@dataclass(frozen=True, slots=True)
class Firing:
    """What decides how one firing stands."""

    answer: Answer | None
    snoozed_until: datetime | None
    rung_at: datetime | None
    """When it last rang."""
    closed: bool
    """Its reminder, or the thing that is about, has ended."""
    replaced: bool
    """The reminder has rung again since."""

    def next_at(self, now: datetime) -> datetime | None:
        """When it rings again: never in the past, never twice for one snooze."""
        until = self.snoozed_until if self.answer is Answer.SNOOZED and not self.closed else None
        if until is None or until < now:
            return None
        return until if self.rung_at is None or self.rung_at < until else None

    def state(self, now: datetime) -> State:
        """How it stands."""
        if self.answer in _ANSWERED:
            return _ANSWERED[self.answer]
        if self.closed:
            return State.CANCELLED
        if self.next_at(now):
            return State.SNOOZED
        if self.replaced:
            return State.EXPIRED
        return State.ACTIVE if self.rung_at is not None else State.PENDING


@dataclass(frozen=True, slots=True)
class Clockwork:
    """What decides when a reminder rings next."""

    schedule: Schedule
    anchor: datetime | None
    last_rung: datetime | None
    done_through: datetime | None
    """The firing that was dealt with before it came."""
    snoozed_until: datetime | None
    """Until then the whole reminder is silent, and rings then."""
    at_once: datetime | None
    """It was past when it was said, so it rings at that moment."""

    def next_at(self, now: datetime, zone: str) -> datetime | None:
        """The first instant not before `now` and after everything that rang; None if there is none.

        An undone "done" never rings in the past.
        """
        if self._fresh(self.at_once, now - LATE):
            return self.at_once
        if self._fresh(self.snoozed_until, now):
            return self.snoozed_until
        return self.after(now, zone)

    def after(self, now: datetime, zone: str) -> datetime | None:
        """The next instant that the schedule itself names."""
        rung = max(filter(None, (self.last_rung, self.done_through)), default=None)
        if rung is not None and rung >= now:
            return self.schedule.next_after(rung, zone, self.anchor)
        return self.schedule.next_after(now, zone, self.anchor, inclusive=True)

    def _fresh(self, moment: datetime | None, since: datetime) -> bool:
        done = self.done_through is not None and moment is not None and self.done_through >= moment
        rung = self.last_rung is not None and moment is not None and self.last_rung >= moment
        return moment is not None and moment >= since and not done and not rung


def missed(
    schedule: Schedule, due: datetime, now: datetime, zone: str, anchor: datetime | None
) -> tuple[datetime, int]:
    """Of the firings from `due` to `now`: the last one, and how many they were (at most 1,000)."""
    until = now + TICK
    found = list(islice(schedule.between(due, until, zone, anchor), COUNTED))
    return (found[-1], len(found)) if found else (due, 1)


def upcoming(
    schedule: Schedule, first: datetime | None, zone: str, anchor: datetime | None
) -> list[datetime]:
    """The next firing and the ones after it, up to three."""
    if first is None:
        return []
    later = schedule.between(first, END, zone, anchor)
    return [first, *islice((one for one in later if one > first), UPCOMING - 1)]


def too_often(schedule: Schedule) -> bool:
    """Whether it would ring more often than every five minutes."""
    if schedule.rings_at_one_hour():
        return False
    gap = schedule.shortest_gap_minutes()
    return gap is not None and gap < MIN_GAP_MINUTES


def is_early(last: datetime | None, now: datetime, following: datetime) -> bool:
    """Whether "done" between two firings means the one to come: it is the nearer one."""
    return last is None or following - now < now - last


def parent_instance(
    instances: Schedule, relative: Schedule, since: datetime, zone: str
) -> datetime | None:
    """Of something that repeats: the date from which the relative schedule rings next."""
    start = since - timedelta(days=abs(relative.offset_days) + 31 * abs(relative.offset_months))
    start -= timedelta(minutes=abs(relative.offset_minutes))
    for instance in islice(instances.between(start, END, zone), COUNTED):
        if relative.next_after(since, zone, instance, inclusive=True):
            return instance
    return None


def odd(schedule: Schedule, now: datetime, zone: str) -> list[dict[str, Any]]:
    """The dates in the next year on which it rings otherwise than its words say."""
    return [
        {
            "kind": one.kind,
            "date": one.on.isoformat(),
            "said": one.said.isoformat(),
            "rings_at": [instant.isoformat() for instant in one.rings],
        }
        for one in schedule.odd_dates(now, now + ODD_AHEAD, zone)[:ODD_MOST]
    ]


# ------------------------------------------------------------------------ what stands below a ring

HAPPENS = frozenset(
    "leaves leave departs boards lands arrives starts begins ends finishes opens closes expires "
    "airs is are was comes goes".split()
)
"""A title with one of these after its first word tells of something; it asks nothing to be done."""


def happens(title: str) -> bool:
    """Whether a title tells what happens ("train leaves"), not what to do ("water plants")."""
    return any(word.strip(".,!").casefold() in HAPPENS for word in title.split()[1:])


@dataclass(frozen=True, slots=True)
class Ringing:
    """What decides which buttons stand below a message that rings."""

    item: str
    """A selector of the reminder."""
    number: int | None
    title: str
    mention: list[Any]
    """What it is about, as a conversation takes it up: target, id, number, title."""
    occurrence: str
    task: str | None
    """A selector of the task it is about: done means that is done."""
    happening: bool
    critical: bool
    gap: timedelta | None
    """Until it rings next; None for the last time."""
    hour: int
    """Of the person's clock."""

    def does(self, label: str, verb: str, **args: str) -> Button:
        """A button that answers this firing."""
        told = {"item": self.item, "occurrence": self.occurrence, **args}
        return Button(label=label, calls=(Call(action=f"reminders.{verb}", args=told),))

    def _done(self, before: str = "") -> Button:
        if self.task is None:
            return self.does(f"{before}{phrase('Done ✓')}", "complete")
        call = Call(action="tasks.complete", args={"item": self.task})
        return Button(label=f"{before}{phrase('Done ✓')}", calls=(call,))

    def _later(self) -> tuple[str, str]:
        key = "Tonight" if self.hour < EVENING else "Tomorrow"
        return phrase(key), key.lower()

    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """Below a message of its own, in rows."""
        short = self.does("10 min", "snooze", until="in 10 minutes")
        hour = self.does("1 h", "snooze", until="in 1 hour")
        tomorrow = self.does(phrase("Tomorrow"), "snooze", until="tomorrow")
        # It lacks a time, so pressing asks for one.
        other = self.does(phrase("Other time…"), "snooze")
        if self.happening:
            return ((self.does(phrase("OK"), "dismiss"),),)
        if self.critical:
            soon = short.model_copy(update={"label": phrase("Snooze 10 min")})
            return ((self._done(), soon, self.does(phrase("I'm on it"), "acknowledge")),)
        if self.gap is None:
            tonight = self.does(phrase("Tonight"), "snooze", until="tonight")
            later = (tonight, tomorrow) if self.hour < EVENING else (tomorrow,)
            return ((self._done(), short, hour), (*later, other))
        pauses = (short, hour) if self.gap < timedelta(hours=8) else (hour, tomorrow)
        return ((self._done(), *pauses), (other, self.does(phrase("Stop"), "cancel")))

    def in_catch_up(self) -> tuple[Button, ...]:
        """In the message that tells of several; each says which it answers."""
        before = f"#{self.number} " if self.number else ""
        if self.happening:
            return (self.does(f"{before}{phrase('OK')}", "dismiss"),)
        label, until = self._later()
        if self.gap is not None and self.gap <= timedelta(days=1, hours=1):
            label, until = "1 h", "in 1 hour"
        return (self._done(before), self.does(f"{before}{label}", "snooze", until=until))
