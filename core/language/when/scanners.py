"""Times written in figures: 17:30, 15h30, 2027-02-01, 12.09.2017, 5/8."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from core.language.when.terms import Amount, Clock, Fields, Moment

Found = tuple[str, object, float]
"""A category, a value and a cost."""
Make = Callable[[re.Match[str], str], Iterator[Found]]

YEARLY = 2.0
"""The cost of taking 2027 for 20:27."""
_ISO_TIME = re.compile(r"(?:t\d\d:\d\d|:\d\d:\d\d)(?:[.,]\d+)?$")
_BASIC = r"(\d{4})(\d\d)(\d\d)(?:t(\d\d)(\d\d)(\d\d)?(z)?)?(?![\w:])"
_DAY_MONTH = r"(\d{1,2}) ?([-/.]) ?(\d{1,2})"
_FREE = r"(?![\d:])"


@dataclass(frozen=True, slots=True)
class Scanner:
    """A shape of figures and what it may mean."""

    name: str
    shape: re.Pattern[str]
    make: Make


def _year(text: str) -> int:
    """Two digits: up to 50 is this century, 1951 to 1999 otherwise."""
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year <= 50 else 1900)


def clock_of(hour: str, minute: str, second: str | None = None) -> Clock | None:
    """A clock time in figures; None where there is none such as 25:00."""
    h, m, s = int(hour), int(minute), int(second) if second else None
    if h > 24 or m > 59 or (s or 0) > 59 or (h == 24 and (m or s)):
        return None
    return Clock(h, m, s, open=0 < h <= 12 and hour[0] != "0")


def _colon(match: re.Match[str], _order: str) -> Iterator[Found]:
    clock = clock_of(match[1], match[2], match[3])
    if clock:
        yield "hm", clock, 0.0


def _dotted_clock(match: re.Match[str], _order: str) -> Iterator[Found]:
    clock = clock_of(match[1], match[2])
    if clock:
        yield "dothm", clock, 0.5


def _lettered(match: re.Match[str], _order: str) -> Iterator[Found]:
    clock = clock_of(match[1], match[2] or "0")
    if clock and not match[3]:
        plain = replace(clock, written=True)
        yield ("hm", plain, 0.1) if match[2] else ("hh", plain, 0.4)
    if match[2]:
        length = Amount((("hour", int(match[1])), ("minute", int(match[2]))))
        yield "hourminute", length, 0.0 if match[3] else 0.5


def _military(match: re.Match[str], _order: str) -> Iterator[Found]:
    clock = clock_of(match[1], match[2])
    if clock:
        yearly = 1900 <= int(match[0]) <= 2059 and len(match[0]) == 4
        yield "hhmm", clock, YEARLY if yearly else 0.0


def _iso_date(match: re.Match[str], _order: str) -> Iterator[Found]:
    year, month, day = int(match[1]), int(match[3]), int(match[4])
    yield "date", Fields(year, month, day), 0.0
    if month > 12 >= day:
        yield "date", Fields(year, day, month), 0.5


def _three(match: re.Match[str], order: str) -> Iterator[Found]:
    first, mark, second, year = int(match[1]), match[2], int(match[3]), _year(match[4])
    yield from _either(first, second, year, "DMY" if mark == "." else order, 0.0)


def _two(match: re.Match[str], order: str) -> Iterator[Found]:
    first, mark, second = int(match[1]), match[2], int(match[3])
    cost = {"/": 0.5, ".": 0.6, "-": 1.3}[mark]
    yield from _either(first, second, None, "DMY" if mark == "." else order, cost)


def _either(first: int, second: int, year: int | None, order: str, cost: float) -> Iterator[Found]:
    """Both orders where both are possible; the person's own is cheaper."""
    day_first = order.startswith("D")
    for day, month, usual in ((first, second, day_first), (second, first, not day_first)):
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield "date", Fields(year, month, day), cost + (0.0 if usual else 0.8)


def _year_month(match: re.Match[str], _order: str) -> Iterator[Found]:
    if 1 <= int(match[2]) <= 12:
        yield "date", Fields(int(match[1]), int(match[2])), 0.2


def _month_year(match: re.Match[str], _order: str) -> Iterator[Found]:
    if 1 <= int(match[1]) <= 12:
        yield "date", Fields(int(match[2]), int(match[1])), 0.2


def _offset(match: re.Match[str], _order: str) -> Iterator[Found]:
    if not _ISO_TIME.search(match.string[max(0, match.start() - 20) : match.start()]):
        return
    yield "zone", _fixed(match[0]), 0.0


def _fixed(offset: str) -> str:
    return "fixed:+00:00" if offset == "z" else f"fixed:{offset[:3]}:{offset[-2:]}"


def _basic(match: re.Match[str], _order: str) -> Iterator[Found]:
    """20270201, 20270201T100000Z."""
    date = Fields(int(match[1]), int(match[2]), int(match[3]))
    if not (1900 <= int(match[1]) <= 2199 and 1 <= int(match[2]) <= 12 and int(match[3]) <= 31):
        return
    clock = clock_of(match[4], match[5], match[6]) if match[4] else None
    zone = _fixed("z") if match[7] else None
    if clock:
        yield "m0", Moment(date, clock=replace(clock, open=False), zone=zone), 0.0
    elif not match[4]:
        yield "date", date, 0.8


SCANNERS = (
    Scanner(
        "colon", re.compile(r"(\d{1,2})(?::| : )(\d\d)(?::(\d\d)(?:[.,]\d+)?)?" + _FREE), _colon
    ),
    Scanner("dotted", re.compile(r"(\d{1,2})\.(\d\d)(?!\d|\.\d)"), _dotted_clock),
    Scanner(
        "lettered", re.compile(r"(\d{1,2}) ?h(?: ?([0-5]\d)(m|min|mn)?)?(?![^\W_])"), _lettered
    ),
    Scanner("military", re.compile(r"(\d{1,2})(\d\d)(?!\d)(?![:./]\d)"), _military),
    Scanner("iso", re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"), _iso_date),
    Scanner("dmy", re.compile(_DAY_MONTH + r" ?\2 ?(\d{4}|\d\d)(?![\d:h])"), _three),
    Scanner("dm", re.compile(_DAY_MONTH + r"(?![\d:]|\.\d)\.?"), _two),
    Scanner("ym", re.compile(r"(\d{4})[-/](\d{1,2})(?![-/\d])"), _year_month),
    Scanner("my", re.compile(r"(\d{1,2})[-/](\d{4})(?!\d)"), _month_year),
    Scanner("basic", re.compile(_BASIC), _basic),
    Scanner("offset", re.compile(r"(?:z|[+-]\d\d:?\d\d)(?![\w:])"), _offset),
)


def scan(plain: str, at: int, order: str) -> Iterator[tuple[int, str, Found]]:
    """Everything in figures that begins at this place: its end, the scanner's name, what it is."""
    for scanner in SCANNERS:
        match = scanner.shape.match(plain, at)
        if match:
            for found in scanner.make(match, order):
                yield match.end(), scanner.name, found
