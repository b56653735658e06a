"""What follows for reminders: states, limits, when they ring next, and how loudly."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from core.language.when.values import Kind, Resolution
from core.ports import Habits
from core.schedule import Schedule, resolve_local
from core.schedule.wallclock import wall_of

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


class Importance(StrEnum):
    """How loudly it rings (model.md §3.3)."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"
    CRITICAL = "critical"


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


# ------------------------------------------------------------------- what was said, as a schedule


def schedule_of(found: Resolution, now: datetime, habits: Habits) -> Schedule:
    """The schedule that a phrase sets; ValueError with a sentence where it sets none.

    One moment keeps the clock it was said on; a repeat without an hour rings in the morning.
    """
    if found.kind is Kind.RECURRENCE and found.schedule:
        return _with_hour(found, found.schedule, habits)
    if found.kind is Kind.OFFSET:
        return found.schedule or _relative(found)
    instant = moment(found, now, habits)
    zone = found.zone or habits.zone
    wall = wall_of(instant, zone)
    by_clock = found.timed or found.kind in {Kind.DATE, Kind.INTERVAL}
    if by_clock and resolve_local(wall, zone)[:1] == (instant,):
        return Schedule(kind="once", starts_local=wall, timezone=zone)
    return Schedule.once(instant)


def _with_hour(found: Resolution, schedule: Schedule, habits: Habits) -> Schedule:
    starts = schedule.starts_local
    if found.timed or schedule.rrule is None or starts is None or "BYHOUR" in schedule.rrule:
        return schedule
    return schedule.with_changes(starts_local=datetime.combine(starts.date(), time(habits.morning)))


def _relative(found: Resolution) -> Schedule:
    minutes = round((found.seconds or 0) / 60)
    days, rest = divmod(minutes, 24 * 60)
    anchor = found.anchor or "start"
    if rest:
        return Schedule.model_validate(
            {"kind": "relative", "anchor": anchor, "offset_minutes": minutes}
        )
    return Schedule.model_validate({"kind": "relative", "anchor": anchor, "offset_days": days})


def moment(found: Resolution, now: datetime, habits: Habits) -> datetime:
    """The one instant that a phrase means to ring at; ValueError where it means none.

    A day without an hour rings in the morning, today at the next part of the day.
    """
    if found.kind is Kind.DURATION and found.seconds is not None:
        return now + timedelta(seconds=found.seconds)
    base = found.at or found.start or found.end
    if base is None or found.kind in {Kind.OFFSET, Kind.RECURRENCE}:
        raise ValueError(f"Say one moment: I can't ring at “{found.words[:80]}”.")
    zone = found.zone or habits.zone
    running = found.kind is Kind.INTERVAL and found.end is not None and base <= now < found.end
    wall = wall_of(base, zone)
    if found.kind is Kind.INSTANT or found.timed or wall.time() != time():
        return now if running else base
    return _on(wall_of(now, zone).date() if running else wall.date(), zone, now, habits)


def _on(day: date, zone: str, now: datetime, habits: Habits) -> datetime:
    """In the morning of a day; what is left of today begins at the next part of the day."""
    parts = (habits.morning, habits.noon, habits.afternoon, habits.evening, habits.night)
    hours = parts if wall_of(now, zone).date() == day else parts[:1]
    found = [resolve_local(datetime.combine(day, time(hour)), zone)[0] for hour in hours]
    if len(found) == 1:
        return found[0]
    return next((one for one in found if one > now), now + timedelta(hours=1))


def morning(day: date | None, zone: str | None, habits: Habits) -> datetime | None:
    """When a whole day begins for its person; None without a day."""
    if day is None:
        return None
    return resolve_local(datetime.combine(day, time(habits.morning)), zone or habits.zone)[0]


def repeats(schedule: Schedule) -> bool:
    """Whether it rings again and again by itself."""
    return schedule.kind in {"rrule", "cron", "interval"} or schedule.anchor == "completion"


def at_hour(schedule: Schedule, instant: datetime, zone: str) -> Schedule:
    """The series at another time of day; ValueError where it has no time of day of its own."""
    if schedule.rrule is None or schedule.starts_local is None or "BYHOUR" in schedule.rrule:
        raise ValueError("Say the whole rhythm anew, such as “every day at 9”.")
    clock = wall_of(instant, schedule.zone(zone)).time()
    day = schedule.starts_local.date()
    return schedule.with_changes(starts_local=datetime.combine(day, clock))


def same_day(once: Schedule, following: datetime, now: datetime, zone: str) -> Schedule:
    """A new hour on the day that was set before, unless that is past."""
    if once.starts_local is None:
        return once
    day = wall_of(following, once.zone(zone)).date()
    moved = once.with_changes(starts_local=datetime.combine(day, once.starts_local.time()))
    start = moved.start(zone)
    return moved if start and start > now else once


def window(found: Resolution | None) -> tuple[datetime | None, datetime | None]:
    """From when to when a phrase reaches; one moment is its own minute, or its own day."""
    if found is None:
        return None, None
    if found.start and not found.end and found.kind is not Kind.INTERVAL:
        spread = timedelta(days=1) if found.grain == "day" else timedelta(minutes=1)
        return found.start, found.start + spread
    return found.start, found.end


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
