"""What people say, as tasks, events and reminders keep it: titles, lengths, days, windows."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.language.when.values import Kind, Resolution
from core.schedule import Schedule, resolve_local

TITLE_MAX = 200
DESCRIPTION_MAX = 2000
TYPE_MAX = 50
LOCATION_MAX = 500
TICK = timedelta(microseconds=1)
DAY = timedelta(days=1)
LONGEST = timedelta(days=366)
NOTED = timedelta(days=366)
"""How far ahead the odd dates of a repeat are named."""


class Unfit(ValueError):
    """What was said cannot be taken; the text says what would do."""


def storable(text: str) -> str:
    """The text in one Unicode form, without what no database keeps."""
    text = unicodedata.normalize("NFC", text)
    return "".join(
        ch for ch in text if ch in "\n\t" or unicodedata.category(ch) not in {"Cc", "Cs"}
    )


def title(text: str) -> str:
    """A title as it is kept; ValueError unless it has 1 to 200 characters."""
    kept = " ".join(storable(text).split())
    if not 1 <= len(kept) <= TITLE_MAX:
        raise ValueError(f"Title must be 1-{TITLE_MAX} characters")
    return kept


def description(text: str) -> str:
    """A description as it is kept; ValueError beyond 2000 characters."""
    kept = storable(text).strip()
    if len(kept) > DESCRIPTION_MAX:
        raise ValueError(f"Description must be at most {DESCRIPTION_MAX} characters")
    return kept


def location(text: str) -> str:
    """Where an event is, as it is kept; ValueError beyond 500 characters."""
    kept = " ".join(storable(text).split())
    if len(kept) > LOCATION_MAX:
        raise ValueError(f"Location must be at most {LOCATION_MAX} characters")
    return kept


def sort(text: str) -> str:
    """What sort of event it is, as it is kept; ValueError unless it has 1 to 50 characters."""
    kept = " ".join(storable(text).split())
    if not 1 <= len(kept) <= TYPE_MAX:
        raise ValueError(f"Event type must be 1-{TYPE_MAX} characters")
    return kept


def local_date(at: datetime, zone: str) -> date:
    """The date that the calendar on the wall shows."""
    return at.astimezone(ZoneInfo(zone)).date()


def moment(day: date, clock: time, zone: str) -> datetime:
    """The instant at which the clock of a zone shows a time of a date."""
    wall = datetime.combine(day, clock)
    found = resolve_local(wall, zone)
    return found[0] if found else wall.replace(tzinfo=UTC)


def minutes(found: Resolution) -> int:
    """A length of time in whole minutes; Unfit if the words name none."""
    seconds = found.seconds if found.kind is Kind.DURATION else None
    if seconds is None or not 60 <= seconds <= LONGEST.total_seconds():
        raise Unfit('Say how long it takes, such as "45 minutes" or "2 hours".')
    return round(seconds / 60)


def shift_of(found: Resolution) -> timedelta | None:
    """How far something is moved by "an hour" or "two days earlier"; None for any other words."""
    if found.shift is not None:
        return timedelta(seconds=found.shift)
    if found.kind not in {Kind.DURATION, Kind.OFFSET} or found.seconds is None:
        return None
    return timedelta(seconds=found.seconds)


def whole_day(found: Resolution, last: datetime, zone: str) -> bool:
    """Whether a day is meant and no time of it."""
    if found.timed or found.kind is Kind.DATE:
        return not found.timed
    if found.kind is Kind.INSTANT:
        return found.grain not in {"second", "minute", "hour"}
    return last.astimezone(ZoneInfo(zone)).time() == time()


def by_clock(found: Resolution) -> bool:
    """Whether a repeat has a time of day, or several within it."""
    schedule = found.schedule
    if schedule is None or found.timed or schedule.kind in {"cron", "interval"}:
        return True
    if schedule.starts_local is not None and schedule.starts_local.time() != time():
        return True
    within = schedule.rrule and re.search("FREQ=(HOUR|MINUTE|SECOND)LY", schedule.rrule)
    return bool(within or schedule.offset_minutes)


def pinned(schedule: Schedule, zone: str) -> Schedule:
    """The schedule on the clock on which it was said, unless it is to follow the person."""
    if schedule.timezone or schedule.floating:
        return schedule
    return schedule.with_changes(timezone=zone)


def unhurried(schedule: Schedule, wall: datetime | None) -> Schedule:
    """A rhythm that was said without a clock, at the clock of a thing that had one (`wall`).

    Where it names no day either ("weekly"), it keeps the thing's weekday and date, too.
    """
    starts, rule = schedule.starts_local, schedule.rrule
    if starts is None or rule is None or wall is None:
        return schedule
    free = not re.search("FREQ=DAILY|BY", rule)
    return schedule.with_changes(
        starts_local=datetime.combine((wall if free else starts).date(), wall.time())
    )


def at_clock(schedule: Schedule | None, clock: time) -> Schedule | None:
    """A series at another time of day; as it was where it has no time of day of its own."""
    if schedule is None or schedule.rrule is None or schedule.starts_local is None:
        return schedule
    rule = ";".join(p for p in schedule.rrule.split(";") if not p.startswith(_CLOCK_PARTS))
    begins = datetime.combine(schedule.starts_local.date(), clock)
    return schedule.with_changes(rrule=rule, starts_local=begins)


_CLOCK_PARTS = ("BYHOUR", "BYMINUTE", "BYSECOND")


def wall_clock(at: datetime, zone: str) -> datetime:
    """What calendar and clock of a zone show, without the zone."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def refuse_past(last: date, now: datetime, zone: str) -> None:
    """Unfit when the last day of what was said is over."""
    if last < local_date(now, zone):
        raise Unfit("That has passed. Say a time that is still to come.")


def wake_at(found: Resolution, now: datetime, zone: str, morning: int) -> datetime:
    """When something that is put off comes back: a day at its morning; else Unfit.

    "until Friday" is a span from now on, of which the last day counts.
    """
    if found.kind is Kind.DURATION and found.seconds:
        return (now + timedelta(seconds=found.seconds)).astimezone(UTC)
    at = found.start
    if at is None or found.kind in {Kind.RECURRENCE, Kind.OFFSET, Kind.DURATION}:
        raise Unfit('Say until when, such as "tomorrow" or "Friday at 9".')
    own = found.zone or zone
    if found.kind is Kind.INTERVAL and found.end is not None and at <= now:
        at = found.end - TICK if found.grain == "day" and not found.timed else found.end
    local = at.astimezone(ZoneInfo(own))
    if not found.timed and local.time() in (time(), time.max):
        at = moment(local.date(), time(morning), own)
    if at <= now:
        raise Unfit("That moment has passed. Say one that is still to come.")
    return at.astimezone(UTC)


def window(found: Resolution, now: datetime, zone: str) -> tuple[datetime | None, datetime | None]:
    """The span in which something must fall to be listed; an open side is None."""
    if found.kind is Kind.DURATION and found.seconds:
        return now, now + timedelta(seconds=found.seconds)
    if found.kind is Kind.INTERVAL:
        return found.start, found.end
    if found.kind is Kind.DATE and found.start:
        own = found.zone or zone
        day = local_date(found.start, own)
        return moment(day, time(), own), moment(day + DAY, time(), own)
    if found.kind is Kind.INSTANT and found.start:
        return found.start, found.start + timedelta(minutes=1)
    raise Unfit('Name a day or a span of days, such as "Monday" or "this week".')


def odd_notes(schedule: Schedule, start: datetime, zone: str) -> list[dict[str, Any]]:
    """The odd dates of a repeat within a year from its firing at `start`, as replies name them.

    `said` is the wall clock in the schedule's zone; the instants are UTC.
    """
    return [
        {
            "kind": each.kind,
            "date": str(each.on),
            "through": str(each.through) if each.through else None,
            "said": each.said.isoformat(),
            "rings_at": each.rings[0].isoformat() if each.rings else None,
            "rings": [instant.isoformat() for instant in each.rings],
        }
        for each in schedule.odd_dates(start - TICK, start + NOTED, zone)
    ]
