"""Which figures of a message tell a clock time or a day: all others are a person's own."""

import re
from datetime import datetime

AHEAD = 20
"""Years: what is further away is no year that anybody plans for."""
OLDEST = 1800
"""The first year that anything which is spoken of had."""
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_CLOCK = rf"{_HOUR}(?:[:.h]{_MINUTE})?"
_PART = r"(?:0?[1-9]|[12]\d|3[01])"
_SHORT = re.compile(rf"{_CLOCK}(?:-{_CLOCK})?|{_PART}(?:[./-]{_PART})?|\d\d", re.ASCII)
_DATE = re.compile(
    rf"(?:{_PART}[./-]{_PART}[./-](\d{{4}}|\d\d)|(\d{{4}})[./-]{_PART}[./-]{_PART})", re.ASCII
)
YEAR = re.compile(r"(?<![\d.,:/-])\d{4}(?![\d:/-]|[.,]\d)", re.ASCII)


def short(figure: str) -> bool:
    """Whether it is as short as an hour, a day of a month or a count of days is."""
    return _SHORT.fullmatch(figure) is not None


def date(figure: str) -> str:
    """The year of a date in figures, in four; empty where it is none."""
    found = _DATE.fullmatch(figure)
    year = (found[1] or found[2]) if found else ""
    return f"20{year}" if len(year) == 2 else year


def coming(year: str, now: datetime) -> bool:
    """Whether it is this year or one soon after it: nobody was born then."""
    return now.year <= int(year) <= now.year + AHEAD
