"""What people say, as reminders keep it: the moment or rhythm to ring at, and what a move keeps."""

from datetime import date, datetime, time, timedelta

from core.language.meant import unhurried
from core.language.when.values import Kind, Resolution
from core.ports import Habits
from core.schedule import Schedule, resolve_local
from core.schedule.wallclock import wall_of

JUST_NOW = timedelta(minutes=30)
"""What is past by less was slow to be said; it rings at once."""
PASSED = "That has passed. Say a later time."


def schedule_of(found: Resolution, now: datetime, habits: Habits) -> Schedule:
    """The schedule that a phrase sets; ValueError with a sentence where it sets none.

    One moment keeps the clock it was said on; a repeat without an hour rings in the morning.
    """
    if found.kind is Kind.RECURRENCE and found.schedule:
        return _with_hour(found, found.schedule, habits)
    if found.kind is Kind.OFFSET:
        return found.schedule or _relative(found)
    instant = moment(found, now, habits)
    if instant < now - JUST_NOW:
        raise ValueError(PASSED)
    zone = found.zone or habits.zone
    wall = wall_of(instant, zone)
    by_clock = found.timed or found.kind in {Kind.DATE, Kind.INTERVAL}
    if by_clock and resolve_local(wall, zone)[:1] == (instant,):
        return _once(wall, zone)
    return Schedule.once(instant)


def _with_hour(found: Resolution, schedule: Schedule, habits: Habits) -> Schedule:
    starts = schedule.starts_local
    if starts is None or not _hourless(found, schedule):
        return schedule
    return schedule.with_changes(starts_local=datetime.combine(starts.date(), time(habits.morning)))


def _hourless(found: Resolution, schedule: Schedule) -> bool:
    """Whether a rhythm was said without any time of day."""
    starts, rule = schedule.starts_local, schedule.rrule
    said = found.timed or starts is None or rule is None or "BYHOUR" in rule
    return not said and starts is not None and starts.time() == time()


def alone(found: Resolution) -> Resolution:
    """Of a reminder about nothing else, "an hour before" is an hour earlier."""
    if found.kind is not Kind.OFFSET:
        return found
    return found.model_copy(update={"shift": found.seconds})


def moved(
    found: Resolution, old: Schedule, usual: datetime | None, now: datetime, habits: Habits
) -> Schedule:
    """A new schedule that keeps what was not said: the clock of "Friday", the day of "weekly".

    `usual` is when it would ring, or rang. Of a series one date gives a single moment. ValueError
    with a sentence where it cannot be.
    """
    if usual is not None and found.shift is not None:
        return shifted(old, usual, timedelta(seconds=found.shift), habits)
    new = schedule_of(found, now, habits)
    if usual is None:
        return new
    if found.schedule is not None:
        wall = wall_of(usual, old.zone(habits.zone))
        return unhurried(found.schedule, wall) if _hourless(found, found.schedule) else new
    return new if new.kind != "once" else _once_moved(found, new, old, usual, now, habits)


def _once_moved(
    found: Resolution, new: Schedule, old: Schedule, usual: datetime, now: datetime, habits: Habits
) -> Schedule:
    start = new.start(habits.zone)
    if repeats(old) and found.timed and not found.dated and start:
        return at_hour(old, start, habits.zone)
    if found.timed and not found.dated:
        return same_day(new, usual, now, habits.zone)
    days = found.kind is Kind.DATE or (found.kind is Kind.INTERVAL and found.grain != "hour")
    if days and not found.timed:
        new = _at_usual_clock(new, old, usual, now, habits)
    if repeats(old) and start and start <= now:
        raise ValueError(PASSED)
    return new


def _at_usual_clock(
    new: Schedule, old: Schedule, usual: datetime, now: datetime, habits: Habits
) -> Schedule:
    """The day of a new moment at the clock of the old one, unless that has passed."""
    zone = old.zone(habits.zone)
    if new.starts_local is None:
        return new
    kept = _once(datetime.combine(new.starts_local.date(), wall_of(usual, zone).time()), zone)
    start = kept.start(zone)
    return kept if start and start > now else new


def shifted(old: Schedule, following: datetime, shift: timedelta, habits: Habits) -> Schedule:
    """So much later or earlier than it would have rung: of a series, all of it by the clock.

    ValueError where it cannot be.
    """
    zone = old.zone(habits.zone)
    there = following + shift
    if not repeats(old):
        wall = wall_of(there, zone)
        exact = resolve_local(wall, zone)[:1] != (there,)
        return Schedule.once(there) if exact else _once(wall, zone)
    if wall_of(there, zone).date() != wall_of(following, zone).date():
        raise ValueError("That is another day. Say the whole rhythm anew.")
    return at_hour(old, there, zone)


def _once(wall: datetime, zone: str) -> Schedule:
    return Schedule(kind="once", starts_local=wall, timezone=zone)


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
        if found.seconds <= 0:
            raise ValueError("That takes no time. Say how long I shall wait.")
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


def quiet_until(found: Resolution, now: datetime, due: datetime | None, habits: Habits) -> datetime:
    """Until when a snooze is silent: lengths are told from what is due; ValueError if past."""
    length = found.kind is Kind.DURATION
    until = moment(found, max(now, due) if length and due else now, habits)
    if until <= now:
        raise ValueError(PASSED)
    return until


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


def outlasts(schedule: Schedule, following: datetime | None, until: datetime) -> bool:
    """Whether a silence until then would swallow the next ring of a series."""
    return repeats(schedule) and following is not None and following < until


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
