"""A reading for a person: "Tue 2 Feb 2027, 09:00 Lisbon"."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.language.when.values import Kind, Resolution
from core.ports import Habits

UNITS = ((86400, "d"), (3600, "h"), (60, "min"), (1, "s"))


def describe(resolution: Resolution, now: datetime, habits: Habits) -> str:
    """One line of plain English in the person's zone; `now` and zone decide nothing but the form."""
    place = _place(habits.zone)
    if resolution.kind is Kind.DURATION:
        return _length(resolution.seconds or 0)
    if resolution.kind is Kind.OFFSET:
        seconds = resolution.seconds or 0
        return f"{_length(abs(seconds))} {'before' if seconds < 0 else 'after'} {resolution.anchor}"
    if resolution.kind is Kind.RECURRENCE:
        return _recurrence(resolution, habits)
    start = _local(resolution.start, habits)
    end = _local(resolution.end, habits)
    return _times(resolution, start, end) + f" {place}"


def _place(zone: str) -> str:
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _local(moment: datetime | None, habits: Habits) -> datetime | None:
    return moment.astimezone(ZoneInfo(habits.zone)) if moment else None


def _day(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def _full(moment: datetime, seconds: bool = False) -> str:
    return f"{_day(moment)}, {moment:%H:%M:%S}" if seconds else f"{_day(moment)}, {moment:%H:%M}"


def _times(resolution: Resolution, start: datetime | None, end: datetime | None) -> str:
    exact = resolution.grain == "second"
    whole = resolution.grain not in ("hour", "minute", "second")
    if resolution.kind is Kind.DATE and start:
        return _day(start)
    if resolution.kind is Kind.INSTANT and start:
        return _full(start, exact)
    if resolution.bound and end and resolution.bound in ("before", "until", "by"):
        last = end - timedelta(days=1) if whole and resolution.bound != "before" else end
        return f"{resolution.bound} {_day(last) if whole else _full(last)}"
    if start and not end:
        return f"{resolution.bound or 'from'} {_day(start) if whole else _full(start)}"
    if start and end and whole:
        last = end - timedelta(days=1)
        return _day(start) if last <= start else f"{_day(start)} to {_day(last)}"
    if start and end:
        same = start.date() == end.date()
        return f"{_full(start)} to {f'{end:%H:%M}' if same else _full(end)}"
    return resolution.words


def _length(seconds: float) -> str:
    words = []
    rest = round(seconds)
    for size, name in UNITS:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count} {name}")
    return " ".join(words) or "0 s"


def _recurrence(resolution: Resolution, habits: Habits) -> str:
    schedule = resolution.schedule
    if schedule is None:
        return f"{resolution.words}: on which days, and when?"
    first = _local(resolution.at, habits)
    rule = schedule.rrule or (
        f"every {_length((schedule.interval_minutes or 0) * 60)}"
        if schedule.interval_minutes
        else "after each completion"
    )
    begins = _full(first) if first and resolution.timed else _day(first) if first else ""
    return f"{rule}, first {begins} {_place(habits.zone)}" if begins else rule
