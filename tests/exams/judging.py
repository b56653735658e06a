"""Whether a phrase means what a person would insist on; the forms are in README.md."""

import re
from datetime import date, datetime, time, timedelta
from itertools import islice

from core.language.when import Kind, Resolution
from core.schedule import Schedule

BANDS = {
    "morning": (4, 12),
    "noon": (11, 14),
    "afternoon": (12, 18),
    "evening": (17, 24),
    "night": (18, 24),
}
"""From which hour to before which a moment may lie that stands for a part of the day."""
UNITS = {"W": 604800, "D": 86400, "H": 3600, "M": 60, "S": 1}
LENGTH = re.compile(r"(?P<sign>[+-]?)P(?P<days>[\dDW]*)(T(?P<clock>[\dHMS]+))?")
FIRINGS = 150
ENOUGH = timedelta(days=366 * 12)


def means(wanted: str, found: Resolution | None, now: datetime, length: float | None) -> bool:
    """Whether the reading is the wanted one; `length` is what another argument says it lasts."""
    if found is None:
        return False
    if hit := LENGTH.fullmatch(wanted):
        return _lasts(hit, found, now)
    if wanted.startswith("FREQ="):
        return _repeats(wanted, found, now)
    once = found.kind not in {Kind.RECURRENCE, Kind.DURATION, Kind.OFFSET} and found.at is not None
    if "/" in wanted:
        return once and _spans(*wanted.split("/"), found, now, length)
    return once and _is(wanted, found, now)


def _local(moment: datetime, now: datetime) -> datetime:
    return moment.astimezone(now.tzinfo).replace(tzinfo=None)


def _lasts(hit: re.Match, found: Resolution, now: datetime) -> bool:
    amounts = re.findall(r"(\d+)([DWHMS])", f"{hit['days']}{hit['clock'] or ''}")
    seconds = sum(int(count) * UNITS[unit] for count, unit in amounts)
    if hit["sign"]:
        seconds = -seconds if hit["sign"] == "-" else seconds
        return seconds in (found.shift, found.seconds if found.kind is Kind.OFFSET else None)
    if found.seconds is not None and found.kind is Kind.DURATION:
        return found.seconds == seconds
    return found.at is not None and abs((found.at - now).total_seconds() - seconds) < 60


def _is(wanted: str, found: Resolution, now: datetime) -> bool:
    """A day, a part of one, a moment, or a clock time of whatever day."""
    at = _local(found.at, now)
    day, _, band = wanted.partition(" ")
    if band:
        low, high = BANDS[band]
        return at.date() == date.fromisoformat(day) and low <= at.hour < high
    if wanted.startswith("T"):
        return at.time() == time.fromisoformat(wanted[1:])
    if "T" in wanted:
        return at == datetime.fromisoformat(wanted)
    return at.date() == date.fromisoformat(wanted) and not found.timed


def _spans(start: str, end: str, found: Resolution, now: datetime, length: float | None) -> bool:
    """From one day through another, or from a moment to another; an open side is empty."""
    began = _local(found.start, now) if found.start else None
    ended = _local(found.end, now) if found.end else None
    if length is not None and began:
        ended = began + timedelta(seconds=length)
    return _side(start, began, timedelta()) and _side(end, ended, timedelta(days=1))


def _side(wanted: str, said: datetime | None, after: timedelta) -> bool:
    if not wanted:
        return True
    if said is None:
        return False
    if "T" in wanted:
        return said == datetime.fromisoformat(wanted)
    day = datetime.fromisoformat(wanted)
    return day <= said <= day + after


def _repeats(wanted: str, found: Resolution, now: datetime) -> bool:
    """Whether both ring on the same dates, and at the same times where the wanted one says any.

    Counted from DTSTART where that is wanted, else from where the reading begins.
    """
    if found.schedule is None or found.at is None:
        return False
    parts = dict(part.split("=") for part in wanted.split(";"))
    first = _local(found.at, now)
    start = datetime.fromisoformat(parts.pop("DTSTART", str(first.date())))
    timed = "BYHOUR" in parts or parts["FREQ"] in {"HOURLY", "MINUTELY"}
    hour = first.time() if parts["FREQ"] in {"HOURLY", "MINUTELY"} else time()
    left_out = parts.pop("EXDATE", None)
    if "UNTIL" in parts:
        parts["UNTIL"] = parts["UNTIL"].replace("-", "") + "T235959"
    ours = Schedule(
        kind="rrule",
        rrule=";".join(f"{name}={value}" for name, value in parts.items()),
        starts_local=datetime.combine(start.date(), hour),
        exdates=tuple(date.fromisoformat(day) for day in (left_out or "").split(",") if day),
    )
    return _dates(ours, now, timed=timed) == _dates(found.schedule, now, timed=timed)


def _dates(schedule: Schedule, now: datetime, *, timed: bool) -> list:
    zone = str(now.tzinfo)
    ahead = schedule.between(now - timedelta(days=1), now + ENOUGH, zone)
    local = [_local(each, now) for each in islice(ahead, FIRINGS)]
    if timed:
        return [each for each in local if each > _local(now, now)]
    return [each.date() for each in local if each.date() > now.date()]
