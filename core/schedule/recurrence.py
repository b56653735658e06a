"""The wall clocks of an RFC 5545 rule, from any date on, with short months clamped."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice, product
from typing import Any

from dateutil.rrule import rrule, weekday

from core.schedule.rule import (
    DAILY,
    HOURLY,
    MINUTELY,
    MONTHLY,
    SECONDLY,
    WEEKLY,
    YEARLY,
    Rule,
    anchored,
)

Walls = Iterator[tuple[datetime, bool]]
"""Wall clocks, each with whether it was moved to the last day of a short month."""

DAY = timedelta(days=1)
UNITS = {
    DAILY: DAY,
    HOURLY: timedelta(hours=1),
    MINUTELY: timedelta(minutes=1),
    SECONDLY: timedelta(seconds=1),
}
PATIENCE = 40_000
"""So many days (a century) may a rule pass over before we hold that it names no more."""


def walls(text: str, starts: datetime, clamp: bool, since: datetime) -> Walls:
    """The rule's wall clocks not before `starts` nor `since`, ordered, to the calendar's end.

    A rule that names no date is followed at most to the calendar's end; from days down, at most a
    century of its days.
    """
    rule = anchored(text, starts)
    days = rule.clamped_days if clamp else ()
    since = max(since, starts)
    if rule.frequency < DAILY:
        return _by_period(rule, starts, since, days)
    if rule.frequency == DAILY:
        return _by_day(rule, starts, since, days)
    return _within_days(rule, starts, since, days)


@lru_cache(maxsize=4096)
def rings_at_all(text: str, starts: datetime, clamp: bool) -> bool:
    """Whether the rule names any date."""
    return next(walls(text, starts, clamp, starts), None) is not None


@lru_cache(maxsize=4096)
def nth_wall(text: str, starts: datetime, clamp: bool, count: int) -> datetime:
    """The last wall clock of a rule that rings `count` times."""
    last = starts
    for last, _ in islice(walls(text, starts, clamp, starts), count):  # noqa: B007 - the last one
        pass
    return last


def _by_period(rule: Rule, starts: datetime, since: datetime, days: tuple[int, ...]) -> Walls:
    """Weeks, months and years, by dateutil."""
    for wall in _dateutil(_parts(rule, days), _jump(rule, starts, since)):
        moved = bool(days) and not _is_named(wall, days)
        if wall >= since and not (moved and not _stands_in(wall, days)):
            yield wall, moved


def _by_day(rule: Rule, starts: datetime, since: datetime, days: tuple[int, ...]) -> Walls:
    """Days, one by one: dateutil would look for a day that never comes to the year 9999."""
    clock = _times(rule)
    for day in _days(rule, _jump(rule, starts, since).date(), days, rule.interval * DAY):
        moved = bool(days) and not _is_named(day, days)
        for moment in clock:
            wall = datetime.combine(day, moment)
            if wall >= since:
                yield wall, moved


def _within_days(rule: Rule, starts: datetime, since: datetime, days: tuple[int, ...]) -> Walls:
    """Hours, minutes and seconds: by dateutil within the days, and over the other days at once."""
    parts = {name: value for name, value in _parts(rule, ()).items() if name not in _OF_DAYS}
    for _ in range(PATIENCE):
        for wall in _dateutil(parts, _jump(rule, starts, since)):
            if wall < since:
                continue
            day = wall.date()
            if not _falls_on(rule, day, days):
                break
            yield wall, bool(days) and not _is_named(day, days)
        else:
            return
        following = next(_days(rule, day, days, DAY), None)
        if following is None:
            return
        since = datetime.combine(following, time())


_OF_DAYS = {"bymonth", "bymonthday", "byyearday", "byweekday"}


def _days(rule: Rule, day: date, clamped: tuple[int, ...], step: timedelta) -> Iterator[date]:
    """The days from `day` on, by `step`, on which the rule falls."""
    passed = 0
    while passed < PATIENCE:
        passed += 1
        if _falls_on(rule, day, clamped):
            passed = 0
            yield day
        if date.max - day < step:
            return
        day += step


def _falls_on(rule: Rule, day: date, clamped: tuple[int, ...]) -> bool:
    """Whether a day passes the rule's months, days and weekdays."""
    numbers = rule.numbers
    if "BYMONTH" in numbers and day.month not in numbers["BYMONTH"]:
        return False
    if rule.weekdays and (day.weekday(), 0) not in rule.weekdays:
        return False
    if "BYMONTHDAY" in numbers and not _is_named(day, numbers["BYMONTHDAY"]):
        return bool(clamped) and _stands_in(day, clamped)
    if "BYYEARDAY" not in numbers:
        return True
    of_year, length = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
    return not {of_year, of_year - length - 1}.isdisjoint(numbers["BYYEARDAY"])


def _times(rule: Rule) -> list[time]:
    """The times of day that a rule names, in order."""
    parts = (rule.numbers[name] for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    clock = [time(hour, minute, second) for hour, minute, second in product(*parts)]
    places = rule.numbers.get("BYSETPOS")
    if places is None:
        return clock
    count = len(clock)
    return [clock[at] for at in range(count) if not {at + 1, at - count}.isdisjoint(places)]


def _parts(rule: Rule, days: tuple[int, ...]) -> dict[str, Any]:
    """The rule as dateutil takes it; clamped days are joined by those that may stand in."""
    parts: dict[str, Any] = {name.lower(): value for name, value in rule.numbers.items()}
    parts |= {"freq": rule.frequency, "interval": rule.interval, "wkst": rule.week_start}
    if days:
        parts["bymonthday"] = sorted({*days, *range(28, max(days))})
    if rule.weekdays:
        parts["byweekday"] = [weekday(day, n or None) for day, n in rule.weekdays]
    return parts


def _dateutil(parts: dict[str, Any], start: datetime) -> Iterator[datetime]:
    """Dateutil's dates; it fails at the calendar's end, and for times that no interval meets."""
    try:
        yield from rrule(**parts, dtstart=start)
    except (ValueError, OverflowError):
        return


def _is_named(day: date, days: tuple[int, ...]) -> bool:
    """Whether the rule names this day of the month, from its beginning or its end."""
    return day.day in days or day.day - monthrange(day.year, day.month)[1] - 1 in days


def _stands_in(day: date, days: tuple[int, ...]) -> bool:
    """Whether this is a month's last day and the rule names a later one."""
    return day.day == monthrange(day.year, day.month)[1] and max(days) > day.day


def _jump(rule: Rule, starts: datetime, since: datetime) -> datetime:
    """The beginning of the last period of the rule that begins not after `since`."""
    midnight = datetime.combine(starts, time())
    if rule.frequency <= MONTHLY:
        step = rule.interval * (12 if rule.frequency == YEARLY else 1)
        first = starts.year * 12 + (0 if rule.frequency == YEARLY else starts.month - 1)
        months = first + (since.year * 12 + since.month - 1 - first) // step * step
        return datetime(months // 12, months % 12 + 1, 1)  # noqa: DTZ001 - a wall clock
    if rule.frequency == WEEKLY:
        passed = midnight - datetime.min  # noqa: DTZ901 - a wall clock
        first_day = midnight - min((starts.weekday() - rule.week_start) % 7 * DAY, passed)
        step_of_weeks = timedelta(weeks=rule.interval)
        return first_day + (since - first_day) // step_of_weeks * step_of_weeks
    unit = UNITS[rule.frequency] * rule.interval
    first_moment = midnight if rule.frequency == DAILY else starts
    return first_moment + (since - first_moment) // unit * unit
