"""What follows for tasks: which change may follow which, when they are due, and when again."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from core.language.meant import (
    DAY,
    TICK,
    Unfit,
    at_clock,
    by_clock,
    local_date,
    moment,
    odd_notes,
    pinned,
    refuse_past,
    shift_of,
    storable,
    unhurried,
    wall_clock,
    whole_day,
)
from core.language.when.values import Kind, Resolution
from core.ports import Value
from core.schedule import Schedule

TITLE_STORED = 500
TITLE_CHECK = f"length(title) BETWEEN 1 AND {TITLE_STORED}"
"""What imports may bring; people and assistants stay within the title's limit."""
TAG_MAX = 50
TAGS_MAX = 100
COLOR = "#808080"
UPCOMING = 3
LATEST = datetime.max.replace(tzinfo=UTC)
"""After everything that is due."""


Span = tuple[datetime | None, datetime | None]


class TaskStatus(StrEnum):
    """Where a task stands (model.md §3.2)."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    IN_REVIEW = "in_review"
    SNOOZED = "snoozed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def words(self) -> str:
        """As people say it."""
        return self.value.replace("_", " ")


class Priority(StrEnum):
    """How much it matters, from least to most (model.md §3.3); reminders call it importance."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """1 for the least."""
        return list(Priority).index(self) + 1


class Listed(StrEnum):
    """Which tasks a list is of."""

    OPEN = "open"
    OVERDUE = "overdue"
    COMPLETED = "completed"
    SNOOZED = "snoozed"
    CANCELLED = "cancelled"
    ALL = "all"


class Gap(StrEnum):
    """What happens at a time that the clock skips."""

    LATER = "later"
    EARLIER = "earlier"
    SKIP = "skip"


class Fold(StrEnum):
    """What happens at a time that comes twice."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


class MonthEnd(StrEnum):
    """What happens in a month that is too short."""

    CLAMP = "clamp"
    SKIP = "skip"


class WeekendPolicy(StrEnum):
    """What happens on a weekend."""

    KEEP = "keep"
    SKIP = "skip"
    NEXT_WORKDAY = "next_workday"
    PREVIOUS_WORKDAY = "previous_workday"


_S = TaskStatus
WORKING = frozenset({_S.OPEN, _S.IN_PROGRESS, _S.IN_REVIEW})
OVER = frozenset({_S.COMPLETED, _S.CANCELLED})
TRANSITIONS: dict[TaskStatus, frozenset[TaskStatus]] = {
    _S.OPEN: frozenset({_S.IN_PROGRESS, _S.SNOOZED}) | OVER,
    _S.IN_PROGRESS: frozenset({_S.OPEN, _S.IN_REVIEW, _S.SNOOZED}) | OVER,
    _S.IN_REVIEW: frozenset({_S.IN_PROGRESS, _S.SNOOZED}) | OVER,
    _S.SNOOZED: OVER,
    _S.COMPLETED: frozenset({_S.OPEN}),
    _S.CANCELLED: frozenset({_S.OPEN}),
}
"""Besides these, a snoozed task goes back to what it was before."""


class Due(Value):
    """When a task is due: an instant, or a whole day of a zone's calendar, or never said."""

    at: datetime | None = None
    on: date | None = None
    zone: str | None = None
    schedule: Schedule | None = None

    @property
    def day(self) -> date | None:
        """The date of it on the zone's calendar."""
        return local_date(self.at, self.zone or "UTC") if self.at else self.on


def may(old: TaskStatus, new: TaskStatus, resume: TaskStatus | None) -> bool:
    """Whether `new` may follow; `resume` is what a snoozed task was before."""
    return new in TRANSITIONS[old] or (old is _S.SNOOZED and new is resume)


def refusal(old: TaskStatus, new: TaskStatus) -> str:
    """Why it may not, and what to do instead."""
    if old is new:
        return f"That task is {old.words} already."
    first = "Start" if old in WORKING else "Reopen"
    return f"That task is {old.words}. {first} it first."


def tag_name(text: str) -> str:
    """A tag's name as it is kept; ValueError unless it has 1 to 50 characters."""
    kept = " ".join(storable(text).split()).removeprefix("#").strip()
    if not 1 <= len(kept) <= TAG_MAX:
        raise ValueError(f"Tag name must be 1-{TAG_MAX} characters")
    return kept


def tag_key(name: str) -> str:
    """What two spellings of one tag have in common."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def due_of(found: Resolution, now: datetime, zone: str) -> Due:
    """When a task is due that is for "tomorrow", "by Friday", "every month"; else Unfit."""
    zone = found.zone or zone
    if found.schedule is not None:
        return first_due(found.schedule, by_clock(found), now, zone)
    last = found.end if found.kind is Kind.INTERVAL and found.end else found.start
    if found.grain == "hour" and not found.bound:
        last = found.at or last
    if last is None or found.kind in {Kind.DURATION, Kind.OFFSET}:
        raise Unfit('Name a day or a time, such as "Friday" or "tomorrow at 5 pm".')
    if not whole_day(found, last, zone):
        refuse_past(local_date(last, zone), now, zone)
        return Due(at=last.astimezone(UTC), zone=zone)
    ends = found.kind is Kind.INTERVAL and last is found.end
    day = local_date(last - TICK if ends else last, zone)
    refuse_past(day, now, zone)
    return Due(on=day, zone=zone)


def moved(found: Resolution, old: Due, now: datetime, zone: str) -> Due:
    """A new due moment that keeps what was not said: the day of "at 4", the clock of "Friday"."""
    shift = shift_of(found)
    if shift is not None and old.day:
        return _shifted(old, shift)
    if found.schedule is not None and old.at and not by_clock(found):
        return _in_rhythm(pinned(found.schedule, zone), old.at, now, zone)
    new = due_of(found, now, zone)
    if new.schedule is not None:
        return new
    said = found.zone or zone
    day = local_date(old.at, said) if old.at else old.on
    if new.at and day and not found.dated:
        same_day = moment(day, new.at.astimezone(ZoneInfo(said)).time(), said)
        new = new.model_copy(update={"at": same_day if same_day > now else new.at})
        return new.model_copy(update={"schedule": _at_clock(old, new)})
    if new.on and old.at:
        own = old.zone or zone
        clock = old.at.astimezone(ZoneInfo(own)).time()
        new = Due(at=moment(new.on, clock, own), zone=own)
    return new.model_copy(update={"schedule": old.schedule})


def _in_rhythm(schedule: Schedule, at: datetime, now: datetime, zone: str) -> Due:
    """A new rhythm that keeps the clock of the thing, and its day if it names none."""
    wall = wall_clock(at, schedule.zone(zone))
    return first_due(unhurried(schedule, wall), clock=True, now=now, zone=zone)


def _at_clock(old: Due, new: Due) -> Schedule | None:
    """The series at the clock of a new time; on another day only this date moves."""
    if old.schedule is None or new.at is None or new.day != old.day:
        return old.schedule
    wall = wall_clock(new.at, old.schedule.zone(new.zone or "UTC"))
    return at_clock(old.schedule, wall.time())


def _shifted(old: Due, shift: timedelta) -> Due:
    if old.at:
        new = old.model_copy(update={"at": old.at + shift})
        return new.model_copy(update={"schedule": _at_clock(old, new)}) if shift % DAY else new
    if shift % DAY:
        raise Unfit('It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".')
    return old.model_copy(update={"on": old.on and old.on + shift})


def first_due(schedule: Schedule, clock: bool, now: datetime, zone: str) -> Due:
    """The first date of a repeat, today's included; Unfit if it has none left."""
    schedule = pinned(schedule, zone)
    zone = schedule.zone(zone)
    start = now if clock else moment(local_date(now, zone), time(), zone)
    first = schedule.next_after(start, zone, inclusive=True)
    if first is None:
        raise Unfit("That ends before it begins. Say when it starts, or leave the end out.")
    return _due(first, clock, zone, schedule)


def next_due(due: Due, now: datetime, person: str) -> Due | None:
    """Where a repeating task goes when it is done now; None when its series has ended."""
    schedule = due.schedule
    if schedule is None:
        return None
    zone = _own_zone(due, person)
    done = now if schedule.anchor == "completion" else None
    start = now if done else _after(due, now, zone)
    found = schedule.next_after(start, zone, anchor=done, inclusive=due.at is None)
    return _due(found, due.at is not None, zone, schedule) if found else None


def _own_zone(due: Due, person: str) -> str:
    floats = due.schedule is not None and due.schedule.floating
    return person if floats else due.zone or person


def _after(due: Due, now: datetime, zone: str) -> datetime:
    """From where on the next date may lie: neither what was due nor what has passed meanwhile."""
    if due.on is None:
        return max(due.at or now, now)
    return moment(max(due.on, local_date(now, zone)) + DAY, time(), zone)


def _due(at: datetime, clock: bool, zone: str, schedule: Schedule) -> Due:
    if clock:
        return Due(at=at, zone=zone, schedule=schedule)
    return Due(on=local_date(at, zone), zone=zone, schedule=schedule)


def changed_policy(due: Due, policies: dict[str, str], last: date | None, now: datetime) -> Due:
    """The same repeat on other odd dates; what is overdue stays, what is to come is found anew.

    `last` is the newest date on which it was done.
    """
    if due.schedule is None:
        raise Unfit("That task does not repeat, so it has no odd dates.")
    zone = due.zone or "UTC"
    new = due.model_copy(update={"schedule": due.schedule.with_changes(**policies)})
    if overdue(due, now, zone) or due.schedule.anchor == "completion":
        return new
    since = now if last is None else max(now, moment(last + DAY, time(), zone))
    assert new.schedule is not None  # noqa: S101 - copied with one above
    return first_due(new.schedule, due.at is not None, since, zone)


def overdue(due: Due, now: datetime, zone: str) -> bool:
    """Whether the due moment has passed; a day passes at its end. Derived, never written."""
    if due.at:
        return due.at < now
    return due.on is not None and due.on < local_date(now, due.zone or zone)


def ends(due: Due, zone: str) -> datetime | None:
    """The instant by which it is due."""
    return due.at or (moment(due.on + DAY, time(), due.zone or zone) if due.on else None)


def upcoming(due: Due) -> list[str]:
    """The next dates of a repeat, the current one first: instants, or dates of whole days."""
    return [_text(each) for each in islice(_dates(due), UPCOMING)]


def _text(due: Due) -> str:
    return due.at.isoformat() if due.at else str(due.on)


def _dates(due: Due) -> Iterator[Due]:
    """The current date of a repeat and the following ones that are known already."""
    following: Due | None = due if due.schedule and due.day else None
    while following is not None:
        yield following
        relative = due.schedule is not None and due.schedule.anchor == "completion"
        start = following.at or moment(following.on or date.min, time(), due.zone or "UTC")
        following = None if relative else next_due(following, start, due.zone or "UTC")


def falls_in(due: Due, span: Span, zone: str) -> Due | None:
    """The date of the task, or the first later one, within a span (open sides are None)."""
    if _is_in(due, span, zone):
        return due
    first, schedule = span[0], due.schedule
    if first is None or schedule is None or schedule.anchor == "completion":
        return None
    following = next_due(due, first - (TICK if due.at else DAY), zone)
    return following if following is not None and _is_in(following, span, zone) else None


def _is_in(due: Due, span: Span, zone: str) -> bool:
    first, last = span
    start = due.at or (due.on and moment(due.on, time(), due.zone or zone))
    end = ends(due, zone)
    if start is None or end is None:
        return span == (None, None)
    return (last is None or start < last) and (first is None or end > first or start == first)


def notes(due: Due) -> list[dict[str, Any]]:
    """The odd dates of a repeat within a year of its current date."""
    if due.schedule is None or due.day is None:
        return []
    zone = due.zone or "UTC"
    start = due.at or moment(due.day, time(), zone)
    clocks = set() if due.at else {"gap", "fold", "far_zone"}
    return [each for each in odd_notes(due.schedule, start, zone) if each["kind"] not in clocks]


def done_again(last: datetime | None, due: Due, now: datetime, zone: str) -> bool:
    """Whether "done" of a repeating task repeats what was said at `last` instead of running ahead.

    So it is when it was done today and is not due again today, or not for long enough yet.
    """
    if last is None or overdue(due, now, zone) or local_date(last, zone) != local_date(now, zone):
        return False
    if due.day != local_date(now, due.zone or zone):
        return True
    return due.at is not None and now - last < due.at - now


def already_done(at: datetime, now: datetime, zone: str) -> str:
    """The sentence for a task that is done already, in the person's clock."""
    wall = at.astimezone(ZoneInfo(zone))
    day = "" if local_date(now, zone) == wall.date() else f"on {wall:%Y-%m-%d} "
    return f"Already done {day}at {wall:%H:%M}."
