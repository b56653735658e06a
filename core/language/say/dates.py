"""Days, hours and places in words; weekdays and dates are always printed by code."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from core.language.say.agreeing import agreeing
from core.language.say.tables import phrase
from core.language.say.tongue import spoken
from core.schedule.wallclock import zone_of

ORDINALS = {"de": "{}.", "fr": "{}e", "nl": "{}e", "es": "{}.º", "it": "{}º", "pt": "{}.º"}
"""How languages write a place in a row."""
COUNTED = {"es", "fr", "it", "pt"}
"""Languages that count the days of a month; only the first has a place in some of them."""
PLAIN = {"en", "nl"}
"""Languages that write the day of a date as a bare number."""
FEMININE = {"it": {6}, "pt": {0, 1, 2, 3, 4}}
"""Days of the week that are feminine, by language."""


class Names(NamedTuple):
    """A language's names, by weekday (0 is Monday) and month (0 is January)."""

    days: tuple[str, ...]
    full_days: tuple[str, ...]
    months: tuple[str, ...]
    full_months: tuple[str, ...]


def names() -> Names:
    """The names of days and months in the spoken language, from CLDR."""
    return _names(spoken())


@cache
def _names(locale: str) -> Names:
    from babel import Locale  # noqa: PLC0415 - takes 30 ms, so only when something is said

    own = Locale.parse(locale.replace("-", "_"))
    days, months = own.days["format"], own.months["format"]
    return Names(
        tuple(days["abbreviated"][n] for n in range(7)),
        tuple(days["wide"][n] for n in range(7)),
        tuple(months["abbreviated"][n] for n in range(1, 13)),
        tuple(months["wide"][n] for n in range(1, 13)),
    )


def day(on: date, today: date) -> str:
    """Such as "Tue 2 Feb"; with the year when it is not this one."""
    if spoken() != "en":
        return _formatted(on, "MMMEd" if on.year == today.year else "yMMMEd", spoken())
    known = names()
    plain = f"{known.days[on.weekday()]} {on.day} {known.months[on.month - 1]}"
    return plain if on.year == today.year else f"{plain} {on.year}"


@lru_cache(maxsize=4096)
def _formatted(on: date, skeleton: str, locale: str) -> str:
    """A date with the parts of a CLDR skeleton, in the order of the language."""
    from babel.dates import format_skeleton  # noqa: PLC0415 - takes 30 ms, so only when said

    return agreeing(str(format_skeleton(skeleton, on, locale=locale)))


def dated(on: date, today: date) -> str:
    """Such as "tomorrow, Tue 2 Feb": a relative word only beside the date itself."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((on - today).days)
    return f"{phrase(near)}, {day(on, today)}" if near else day(on, today)


def short_date(on: date, today: date) -> str:
    """Such as "30 June", with the year when it is not this one."""
    if spoken() != "en":
        return _formatted(on, "MMMMd", spoken()) if on.year == today.year else _long(on, spoken())
    plain = f"{on.day} {names().full_months[on.month - 1]}"
    return plain if on.year == today.year else f"{plain} {on.year}"


@lru_cache(maxsize=512)
def _long(on: date, locale: str) -> str:
    """A date with its month in full and its year."""
    return agreeing(str(import_module("babel.dates").format_date(on, "long", locale=locale)))


def clock(moment: datetime | time) -> str:
    """Such as "09:00"; seconds are never said of a time of day."""
    return f"{moment:%H:%M}"


def said_clock(moment: datetime | time) -> str:
    """Such as "9:00": as questions and buttons say it."""
    return clock(moment).removeprefix("0")


def place(zone: str) -> str:
    """A zone as people call it: "Lisbon", in Spanish "Lisboa"."""
    own = zone if spoken() == "en" else _city(zone, spoken())
    return own.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=512)
def _city(zone: str, locale: str) -> str:
    return str(import_module("babel.dates").get_timezone_location(zone, locale, return_city=True))


def instant(value: Any) -> datetime | None:
    """A sketch's ISO instant; None where there is none, or only a date."""
    if isinstance(value, str) and len(value) > len("2027-02-01"):
        value = datetime.fromisoformat(value)
    return value if isinstance(value, datetime) and value.tzinfo else None


def on_date(value: Any) -> date | None:
    """A sketch's ISO date (or the date of its ISO moment)."""
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def at(moment: datetime, zone: str) -> datetime:
    """The instant on a zone's clock."""
    return moment.astimezone(zone_of(zone))


def joined(parts: Iterable[str], word: str = "and") -> str:
    """Such as "a, b and c"."""
    *most, last = [*parts] or [""]
    return f"{', '.join(most)} {phrase(word)} {last}" if most else last


def ordinal(number: int) -> str:
    """Such as "1st", "22nd", "13th"; in other languages as they write it."""
    if spoken() != "en":
        return ORDINALS[spoken()].format(number) if number > 1 or spoken() != "fr" else "1er"
    special = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if number % 100 in (11, 12, 13) else special.get(number % 10, "th")
    return f"{number}{ending}"


def month_day(number: int) -> str:
    """A day of any month, such as "31st"; in languages that count them, "31"."""
    counted = spoken() in COUNTED and not (number == 1 and spoken() in {"fr", "it"})
    return str(number) if counted else ordinal(number)


def of_month(days: Iterable[int], month: int) -> str:
    """Such as "5 January", "15 and 22 March", in German "15. und 22. März"."""
    listed = joined(str(each) if spoken() in PLAIN else month_day(each) for each in days)
    return phrase("day of month", day=listed, month=names().full_months[month - 1])


def gendered(words: str, weekday: int | None = None) -> str:
    """The form for that day of the week, of words that have two: "masculine|feminine"."""
    masculine, _, feminine = words.partition("|")
    return feminine if feminine and weekday in FEMININE.get(spoken(), ()) else masculine


def lasting(minutes: int) -> str:
    """Such as "30 min", "1 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    both = [f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else ""]
    return " ".join(filter(None, both))


def span(start: datetime, end: datetime, today: date) -> str:
    """Such as "15:30–16:30", with the end's date when it is another (midnight ends its day)."""
    if end.date() == start.date() or (end - start < timedelta(days=1) and clock(end) == "00:00"):
        return f"{clock(start)}–{clock(end)}"
    return f"{clock(start)} – {day(end.date(), today)}, {clock(end)}"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
