"""RFC 5545 rules as they are written: read from text, and completed from their first day."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
"""In dateutil's numbering."""
YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

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


def _refuse_nonsense(rule: Rule, text: str) -> None:
    if any(n for _, n in rule.weekdays) and rule.frequency > MONTHLY:
        raise ValueError(f"{text!r}: a numbered weekday like 2MO needs FREQ=MONTHLY or YEARLY")
    if "BYWEEKNO" in rule.numbers and rule.frequency != YEARLY:
        raise ValueError(f"{text!r}: BYWEEKNO needs FREQ=YEARLY")
    if "BYSETPOS" in rule.numbers and rule.frequency > DAILY:
        raise ValueError(f"{text!r}: BYSETPOS needs FREQ=DAILY or longer")
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
