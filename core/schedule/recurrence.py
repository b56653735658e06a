"""RFC 5545 rules as wall clocks: read from text, with short months clamped, from any date on."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any

from dateutil.rrule import rrule, weekday

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
"""In dateutil's numbering."""
YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = datetime.max.replace(microsecond=0)  # noqa: DTZ901 - a wall clock
UNITS = {
    HOURLY: timedelta(hours=1),
    MINUTELY: timedelta(minutes=1),
    SECONDLY: timedelta(seconds=1),
}

_RANGES = {
    "BYMONTH": range(1, 13),
    "BYMONTHDAY": range(1, 32),
    "BYYEARDAY": range(1, 367),
    "BYWEEKNO": range(1, 54),
    "BYSETPOS": range(1, 367),
    "BYHOUR": range(24),
    "BYMINUTE": range(60),
    "BYSECOND": range(61),
}
_FROM_THE_END = {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}
_DAYS = {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY"}


@dataclass(frozen=True)
class Rule:
    """A rule that was read: its frequency, interval, first weekday and BY parts."""

    frequency: int
    interval: int
    week_start: int
    numbers: dict[str, tuple[int, ...]]
    weekdays: tuple[tuple[int, int], ...]
    """(weekday, n): n is 0 for every one, 1 for the first, -1 for the last."""

    @property
    def clamped_days(self) -> tuple[int, ...]:
        """The days of the month that a short month may lack and that can be moved to its last."""
        fixed = self.weekdays or {"BYSETPOS", "BYYEARDAY", "BYWEEKNO"} & self.numbers.keys()
        days = self.numbers.get("BYMONTHDAY", ())
        return () if fixed or max(days, default=0) < 29 else days


@lru_cache(maxsize=4096)
def read_rule(text: str) -> Rule:
    """Read an RRULE without DTSTART, COUNT and UNTIL; ValueError says what is wrong with it."""
    parts = split_rule(text)
    frequency = parts.pop("FREQ", "")
    if frequency not in FREQUENCIES:
        raise ValueError(f"the rule {text!r} needs FREQ=, one of {', '.join(FREQUENCIES)}")
    interval = _whole("INTERVAL", parts.pop("INTERVAL", "1"), range(1, 100_000))
    week_start = parts.pop("WKST", "MO")
    if week_start not in WEEKDAYS:
        raise ValueError(f"WKST={week_start} is no weekday")
    days = tuple(_weekday(each) for each in parts.pop("BYDAY", "").split(",") if each)
    numbers = {name: _numbers(name, value) for name, value in parts.items()}
    rule = Rule(FREQUENCIES.index(frequency), interval, WEEKDAYS.index(week_start), numbers, days)
    _refuse_nonsense(rule, text)
    return rule


def split_rule(text: str) -> dict[str, str]:
    """The parts of a rule by name, in capitals; ValueError for a part that is not NAME=value."""
    body = text.strip().upper().removeprefix("RRULE:")
    parts: dict[str, str] = {}
    for part in filter(None, body.split(";")):
        name, equals, value = part.partition("=")
        if not equals or not value or name in parts:
            raise ValueError(f"{part!r} is no part of an RRULE, or comes twice")
        parts[name] = value
    return parts


def walls(
    text: str, starts: datetime, clamp: bool, since: datetime
) -> Iterator[tuple[datetime, bool]]:
    """The rule's wall clocks not before `starts` nor `since`, ordered, without end.

    Each comes with whether it was moved to the last day of a short month. It ends when the
    calendar does, or after half a century (nine years for rules within the day) without a date,
    longer for long intervals.
    """
    rule = anchored(text, starts)
    days = rule.clamped_days if clamp else ()
    since = max(since, starts)
    span = _patience(rule)
    while True:
        until = since + span if since < LAST - span else LAST
        found = False
        for wall in rrule(**_parts(rule, days), dtstart=_jump(rule, starts, since), until=until):
            moved = bool(days) and wall.day not in days and not _counts_from_the_end(wall, days)
            if wall < since or (moved and not _stands_in(wall, days)):
                continue
            found = True
            yield wall, moved
        if not found or until == LAST:
            return
        since = until + timedelta(seconds=1)


@lru_cache(maxsize=4096)
def nth_wall(text: str, starts: datetime, clamp: bool, count: int) -> datetime:
    """The last wall clock of a rule that rings `count` times."""
    last = starts
    for last, _ in islice(walls(text, starts, clamp, starts), count):  # noqa: B007 - the last one
        pass
    return last


@lru_cache(maxsize=4096)
def anchored(text: str, starts: datetime) -> Rule:
    """The rule with what it leaves out taken from its first day, so that it can start anywhere."""
    rule = read_rule(text)
    numbers, weekdays = dict(rule.numbers), rule.weekdays
    if rule.frequency < DAILY and not weekdays and not _DAYS & numbers.keys():
        if rule.frequency == WEEKLY:
            weekdays = ((starts.weekday(), 0),)
        else:
            numbers["BYMONTHDAY"] = (starts.day,)
            if rule.frequency == YEARLY:
                numbers.setdefault("BYMONTH", (starts.month,))
    for frequency, name, value in (
        (HOURLY, "BYHOUR", starts.hour),
        (MINUTELY, "BYMINUTE", starts.minute),
        (SECONDLY, "BYSECOND", starts.second),
    ):
        if rule.frequency < frequency:
            numbers.setdefault(name, (value,))
    return Rule(rule.frequency, rule.interval, rule.week_start, numbers, weekdays)


def _parts(rule: Rule, days: tuple[int, ...]) -> dict[str, Any]:
    """The rule as dateutil takes it; clamped days are joined by those that may stand in."""
    parts: dict[str, Any] = {name.lower(): value for name, value in rule.numbers.items()}
    parts |= {"freq": rule.frequency, "interval": rule.interval, "wkst": rule.week_start}
    if days:
        parts["bymonthday"] = sorted({*days, *range(28, max(days))})
    if rule.weekdays:
        parts["byweekday"] = [weekday(day, n or None) for day, n in rule.weekdays]
    return parts


def _patience(rule: Rule) -> timedelta:
    """How long a rule may go without a date before we hold that there will be none."""
    if rule.frequency <= DAILY:
        return timedelta(days=366 * max(50, 8 * rule.interval))
    return max(timedelta(days=366 * 9), UNITS[rule.frequency] * rule.interval * 16)


def _counts_from_the_end(wall: datetime, days: tuple[int, ...]) -> bool:
    """Whether the rule names this day as one counted from the end of the month."""
    return wall.day - monthrange(wall.year, wall.month)[1] - 1 in days


def _stands_in(wall: datetime, days: tuple[int, ...]) -> bool:
    """Whether this is a month's last day and the rule names a later one."""
    return wall.day == monthrange(wall.year, wall.month)[1] and max(days) > wall.day


def _jump(rule: Rule, starts: datetime, since: datetime) -> datetime:
    """The beginning of the last period of the rule that begins not after `since`."""
    midnight = datetime.combine(starts, time())
    if rule.frequency <= MONTHLY:
        step = rule.interval * (12 if rule.frequency == YEARLY else 1)
        first = starts.year * 12 + (0 if rule.frequency == YEARLY else starts.month - 1)
        months = first + (since.year * 12 + since.month - 1 - first) // step * step
        return datetime(months // 12, months % 12 + 1, 1)  # noqa: DTZ001 - a wall clock
    if rule.frequency == WEEKLY:
        back = min((starts.weekday() - rule.week_start) % 7, (midnight - datetime.min).days)  # noqa: DTZ901 - a wall clock
        first_day = midnight - timedelta(days=back)
        return first_day + (since - first_day) // timedelta(weeks=1) // rule.interval * timedelta(
            weeks=rule.interval
        )
    unit = UNITS.get(rule.frequency, timedelta(days=1)) * rule.interval
    first_moment = midnight if rule.frequency == DAILY else starts
    return first_moment + (since - first_moment) // unit * unit


def _refuse_nonsense(rule: Rule, text: str) -> None:
    if any(n for _, n in rule.weekdays) and rule.frequency > MONTHLY:
        raise ValueError(f"{text!r}: a numbered weekday like 2MO needs FREQ=MONTHLY or YEARLY")
    if "BYWEEKNO" in rule.numbers and rule.frequency != YEARLY:
        raise ValueError(f"{text!r}: BYWEEKNO needs FREQ=YEARLY")
    if "BYSETPOS" in rule.numbers and len(rule.numbers) == 1 and not rule.weekdays:
        raise ValueError(f"{text!r}: BYSETPOS needs another BY part to choose from")


def _numbers(name: str, value: str) -> tuple[int, ...]:
    if name not in _RANGES:
        raise ValueError(f"{name} is no part of an RRULE that we know")
    signed = name in _FROM_THE_END
    found = {_whole(name, each, _RANGES[name], signed) for each in value.split(",")}
    # A leap second is the last second we have: our clocks smear it.
    return tuple(sorted({min(each, 59) for each in found} if name == "BYSECOND" else found))


def _whole(name: str, text: str, allowed: range, signed: bool = False) -> int:
    digits = text.removeprefix("+")
    digits = digits.removeprefix("-") if signed else digits
    if not (digits.isascii() and digits.isdigit()) or int(digits) not in allowed:
        raise ValueError(f"{name}={text}: it must be {allowed.start} to {allowed.stop - 1}")
    return int(text)


def _weekday(text: str) -> tuple[int, int]:
    name, number = text[-2:], text[:-2]
    if name not in WEEKDAYS:
        raise ValueError(f"BYDAY={text}: it must be a weekday like MO, 2MO or -1MO")
    return WEEKDAYS.index(name), _whole("BYDAY", number, range(1, 54), signed=True) if number else 0
