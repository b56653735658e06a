"""A reading for a person: "Tue 2 Feb 2027, 09:00 Lisbon"."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from core.language.when.values import Kind, Resolution
from core.ports import Habits

UNITS = ((86400, "d"), (3600, "h"), (60, "min"), (1, "s"))


def describe(resolution: Resolution, now: datetime, habits: Habits) -> str:
    """One line of plain English in the person's zone; what lies before `now` is marked."""
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
    over = " (past)" if (end or start or now) < now else ""
    return f"{_times(resolution, start, end)} {place}{over}"


def _place(zone: str) -> str:
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _local(moment: datetime | None, habits: Habits) -> datetime | None:
    return moment.astimezone(ZoneInfo(habits.zone)) if moment else None


def _day(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def _full(moment: datetime, seconds: bool = False) -> str:
    return f"{_day(moment)}, {moment:%H:%M:%S}" if seconds else f"{_day(moment)}, {moment:%H:%M}"


def _times(resolution: Resolution, start: datetime | None, end: datetime | None) -> str:
    whole = resolution.grain not in ("hour", "minute", "second")
    if resolution.kind is Kind.INTERVAL:
        return _interval(resolution, start, end, whole)
    if start is None:
        return resolution.words
    exact = resolution.grain == "second"
    return _day(start) if resolution.kind is Kind.DATE else _full(start, exact)


def _interval(
    resolution: Resolution, start: datetime | None, end: datetime | None, whole: bool
) -> str:
    bound = resolution.bound
    if end and bound:
        last = end - timedelta(days=1) if whole and bound != "before" else end
        return f"{bound} {_day(last) if whole else _full(last)}"
    if start and end:
        return _from_to(start, end, whole)
    start = start or end
    said = (_day(start) if whole else _full(start)) if start else resolution.words
    return f"{bound or 'from'} {said}"


def _from_to(start: datetime, end: datetime, whole: bool) -> str:
    if whole:
        last = end - timedelta(days=1)
        return _day(start) if last <= start else f"{_day(start)} to {_day(last)}"
    same = start.date() == end.date()
    return f"{_full(start)} to {f'{end:%H:%M}' if same else _full(end)}"


def _length(seconds: float) -> str:
    words = []
    rest = round(seconds)
    for size, name in UNITS:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count} {name}")
    return " ".join(words) or "0 s"


NAMES = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
WEEKDAYS = {
    "MO": "Mon",
    "TU": "Tue",
    "WE": "Wed",
    "TH": "Thu",
    "FR": "Fri",
    "SA": "Sat",
    "SU": "Sun",
}
MOST_TIMES = 4
WORKDAYS, WEEKEND = "MO,TU,WE,TH,FR", "SA,SU"


def _recurrence(resolution: Resolution, habits: Habits) -> str:
    schedule = resolution.schedule
    if schedule is None:
        return f"{resolution.words}: on which days, and when?"
    if schedule.interval_minutes:
        said = f"every {_length(schedule.interval_minutes * 60)}"
    elif schedule.rrule:
        said = _rule(dict(part.split("=") for part in schedule.rrule.split(";")))
    else:
        said = resolution.words
    clock = schedule.starts_local
    timed = clock is not None and bool(resolution.timed or clock.hour or clock.minute)
    if clock and timed and schedule.rrule:
        elsewhere = schedule.timezone not in (None, habits.zone)
        said += f", {_clocks(schedule.rrule, clock)}"
        said += f" {_place(schedule.timezone or '')}" if elsewhere else ""
    if schedule.exdates:
        said += ", except " + ", ".join(f"{day:%-d %b %Y}" for day in schedule.exdates)
    first = _local(resolution.at, habits)
    timed = timed or schedule.at is not None
    begins = f", first {_full(first) if timed else _day(first)}" if first else ""
    return f"{said}{begins} {_place(habits.zone)}"


def _clocks(rule: str, first: datetime) -> str:
    """The times of day: "08:00, 20:00"; of many the first and the last."""
    parts = dict(part.split("=") for part in rule.split(";"))
    hours = [int(hour) for hour in parts.get("BYHOUR", str(first.hour)).split(",")]
    minutes = [int(minute) for minute in parts.get("BYMINUTE", str(first.minute)).split(",")]
    times = [f"{hour:02}:{minute:02}" for hour in hours for minute in minutes]
    return ", ".join(times) if len(times) <= MOST_TIMES else f"{times[0]}, {times[1]} … {times[-1]}"


def _rule(parts: dict[str, str]) -> str:
    """A recurrence rule in words: "every 2 weeks on Tue"."""
    days, interval = parts.get("BYDAY", ""), parts.get("INTERVAL", "1")
    if interval == "1" and days in (WORKDAYS, WEEKEND):
        return "every weekday" if days == WORKDAYS else "every weekend"
    unit = NAMES.get(parts["FREQ"], parts["FREQ"].lower())
    said = f"every {unit}" if interval == "1" else f"every {interval} {unit}s"
    if days:
        said += " on " + ", ".join(_weekday(day) for day in days.split(","))
    if "BYMONTHDAY" in parts:
        dates = [_nth(int(day)) for day in parts["BYMONTHDAY"].split(",")]
        said += " on the " + ", ".join(
            day + " day" if day.endswith("last") else day for day in dates
        )
    if "BYMONTH" in parts:
        months = [
            f"{datetime(2000, int(n), 1, tzinfo=UTC):%B}" for n in parts["BYMONTH"].split(",")
        ]
        said += " of " + ", ".join(months)
    return said


def _weekday(day: str) -> str:
    place, name = day[:-2], WEEKDAYS[day[-2:]]
    return f"the {_nth(int(place))} {name}" if place else name


def _nth(number: int) -> str:
    if number < 0:
        return "last" if number == -1 else f"{_nth(-number)} last"
    teens = 10 < number % 100 < 14
    mark = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{mark}"
