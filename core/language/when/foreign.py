"""Phrases in languages without a table of their own: a library reads them, we check its answers.

What cannot be checked is not believed: the library drops times in some languages without saying so,
and takes a lone number now for an hour, now for a day. This module is imported only when it is
needed: the library takes 50 ms to load.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError
from dateparser.data.languages_info import language_order
from dateparser.date import DateDataParser

from core.language.when.resolve.scene import Scene, localise
from core.language.when.values import Kind, Resolution

MODULE = "foreign.dateparser"
STEM = 4
"""Letters of a name that its other forms share."""
LONGEST = 200
_NUMBER = re.compile(r"\d+")
_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)\b")


def read_foreign(text: str, language: str, scene: Scene) -> Resolution | None:
    """The one moment or day that a phrase names; None where that is not certain."""
    told = _parsed(text[:LONGEST], language, scene)
    if told is None:
        return None
    wall, timed = told
    if not (_ahead(wall, scene, timed=timed) and _fits(text.lower(), language, wall, scene)):
        return None
    wall = wall if timed else wall.replace(hour=0, minute=0, second=0)
    start = localise(wall.replace(microsecond=0), scene.zone)
    return Resolution(
        kind=Kind.INSTANT if timed else Kind.DATE,
        words=text,
        start=start,
        at=start,
        grain="minute" if timed else "day",
        timed=timed,
        span=(0, len(text)),
        rules=(MODULE,),
    )


def _parsed(text: str, language: str, scene: Scene) -> tuple[datetime, bool] | None:
    parser = _parser(language)
    if parser is None:
        return None
    settings = {"RELATIVE_BASE": scene.local.replace(tzinfo=None)}
    found = parser(text, settings)
    if found.date_obj is None:
        return None
    wall = found.date_obj.replace(tzinfo=None)
    counted = any(_counted(int(n), wall - settings["RELATIVE_BASE"]) for n in _NUMBER.findall(text))
    return (wall, found.period == "time") if found.period in ("time", "day") or counted else None


@lru_cache(maxsize=8)
def _parser(language: str) -> Any:
    """What reads one language's phrases; None for one that the library does not know."""
    if language not in language_order:
        return None
    usual = {"PREFER_DATES_FROM": "future", "RETURN_TIME_AS_PERIOD": True, "PARSERS": PARSERS}

    def parse(text: str, settings: dict[str, Any]) -> Any:
        return DateDataParser(languages=[language], settings=usual | settings).get_date_data(text)

    return parse


PARSERS = ["relative-time", "custom-formats", "absolute-time"]


def _ahead(wall: datetime, scene: Scene, *, timed: bool) -> bool:
    """What was to lie ahead and does not was read wrongly."""
    now = scene.local.replace(tzinfo=None)
    if scene.past:
        return wall <= now
    return wall > now - timedelta(minutes=1) if timed else wall.date() >= now.date()


def _fits(text: str, language: str, wall: datetime, scene: Scene) -> bool:
    """Every number, weekday and month of the text stands in the answer."""
    numbers = {int(number) for number in _NUMBER.findall(text) if len(number) < 5}
    away = wall - scene.local.replace(tzinfo=None)
    told = {
        wall.year,
        wall.year % 100,
        wall.month,
        wall.day,
        wall.hour,
        wall.hour % 12,
        wall.minute,
    }
    clocks = [(int(hour), int(minute)) for hour, minute in _CLOCK.findall(text)]
    if any((hour % 12, minute) != (wall.hour % 12, wall.minute) for hour, minute in clocks):
        return False
    if not (numbers <= told or (len(numbers) == 1 and _counted(numbers.pop(), away))):
        return False
    days, months = _names(language)
    return _named(text, days, wall.weekday()) and _named(text, months, wall.month - 1)


def _counted(number: int, away: timedelta) -> bool:
    """The number counts the hours, days or so to the answer."""
    units = (60, 3600, 86400, 604800)
    seconds = away.total_seconds()
    months = round(seconds / 86400 / 30.44), round(seconds / 86400 / 365.25)
    return any(abs(seconds - number * unit) < unit / 2 for unit in units) or number in months


@lru_cache(maxsize=8)
def _names(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of days (0 is Monday) and months in a language."""
    try:
        own = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return (), ()
    days, months = own.days["format"]["wide"], own.months["format"]["wide"]
    return tuple(days[n].lower() for n in range(7)), tuple(months[n].lower() for n in range(1, 13))


def _named(text: str, names: tuple[str, ...], meant: int) -> bool:
    """No other name of the list stands in the text."""
    return all(place == meant for place in _said(text, names))


def _said(text: str, names: tuple[str, ...]) -> Iterator[int]:
    stems = {name: name[:STEM] if len(name) > STEM + 1 else name for name in names}
    words = re.findall(r"[^\W\d_]+", text)
    for place, name in enumerate(names):
        if any(word.startswith(stems[name]) for word in words):
            yield place
