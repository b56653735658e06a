"""On which day a named day falls in a year."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

Day = Callable[[int], date | None]


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Orthodox Easter Sunday (Meeus, the Julian date moved by 13 days until 2099)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The nth weekday of a month; -1 is the last."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _fixed(month: int, day: int) -> Day:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, n: int, plus: int = 0) -> Day:
    return lambda year: nth_weekday(year, month, weekday, n) + timedelta(days=plus)


def _from_easter(days: int) -> Day:
    return lambda year: easter(year) + timedelta(days=days)


def _before_christmas(days: int) -> Day:
    """Counted from the fourth Sunday of Advent, the last one before Christmas Day."""
    return lambda year: (
        date(year, 12, 25) - timedelta(days=date(year, 12, 25).isoweekday()) - timedelta(days=days)
    )


def _kings_day(year: int) -> date:
    """27 April, the day before where that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == 6 else day


def _french_mother(year: int) -> date:
    """The last Sunday of May, a week later where that is Pentecost."""
    day = nth_weekday(year, 5, 6, -1)
    return day + timedelta(days=7) if day == easter(year) + timedelta(days=49) else day


def _listed(first_year: int, listed: str) -> Day:
    """Days looked up in a list of "month.day", one for each year (or - for none)."""
    days = dict(enumerate(listed.split(), first_year))

    def day(year: int) -> date | None:
        text = days.get(year, "-")
        if text == "-":
            return None
        month, number = text.split(".")
        return date(year, int(month), int(number))

    return day


def _parsi(year: int) -> date:
    """The Shahenshahi calendar has 365 days, so its new year moves back in leap years."""
    start = date(2018, 8, 17)
    leaps = sum(
        1 for y in range(min(year, 2018) + 1, max(year, 2018) + 1) if monthrange(y, 2)[1] == 29
    )
    return start.replace(year=year) - timedelta(days=leaps if year > 2018 else -leaps)


HOLIDAYS: dict[str, Day] = {
    "madrid day": _fixed(5, 2),
    "first may sunday": _nth(5, 6, 1),
    "mexican mother": _fixed(5, 10),
    "santiago": _fixed(7, 25),
    "catalonia": _fixed(9, 11),
    "mexico day": _fixed(9, 16),
    "hispanidad": _fixed(10, 12),
    "mexican revolution": _fixed(11, 20),
    "spanish constitution": _fixed(12, 6),
    "guadalupe": _fixed(12, 12),
    "innocents": _fixed(12, 28),
    "george": _fixed(4, 23),
    "tiradentes": _fixed(4, 21),
    "lovers": _fixed(6, 12),
    "portugal day": _fixed(6, 10),
    "anthony": _fixed(6, 13),
    "brazilian father": _nth(8, 6, 2),
    "brazil day": _fixed(9, 7),
    "portuguese republic": _fixed(10, 5),
    "teacher": _fixed(10, 15),
    "brazilian republic": _fixed(11, 15),
    "black awareness": _fixed(11, 20),
    "restoration": _fixed(12, 1),
    "lucy": _fixed(12, 13),
    "ambrose": _fixed(12, 7),
    "armed forces": _fixed(11, 4),
    "francis": _fixed(10, 4),
    "san lorenzo": _fixed(8, 10),
    "peter and paul": _fixed(6, 29),
    "italian republic": _fixed(6, 2),
    "liberation": _fixed(4, 25),
    "italian father": _fixed(3, 19),
    "french mother": _french_mother,
    "bastille": _fixed(7, 14),
    "canada day": _fixed(7, 1),
    "john baptist": _fixed(6, 24),
    "music": _fixed(6, 21),
    "victory": _fixed(5, 8),
    "europe day": _fixed(5, 9),
    "candlemas": _fixed(2, 2),
    "new year": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "mlk": _nth(1, 0, 3),
    "groundhog": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "presidents": _nth(2, 0, 3),
    "patrick": _fixed(3, 17),
    "april fools": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "labour": _fixed(5, 1),
    "cinco": _fixed(5, 5),
    "mother": _nth(5, 6, 2),
    "memorial": _nth(5, 0, -1),
    "father": _nth(6, 6, 3),
    "flag day": _fixed(6, 14),
    "juneteenth": _fixed(6, 19),
    "independence": _fixed(7, 4),
    "labor": _nth(9, 0, 1),
    "columbus": _nth(10, 0, 2),
    "halloween": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "all souls": _fixed(11, 2),
    "guy fawkes": _fixed(11, 5),
    "veterans": _fixed(11, 11),
    "thanksgiving": _nth(11, 3, 4),
    "black friday": _nth(11, 3, 4, 1),
    "cyber monday": _nth(11, 3, 4, 4),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing": _fixed(12, 26),
    "epiphany": _fixed(1, 6),
    "women": _fixed(3, 8),
    "carnival": _from_easter(-47),
    "ash": _from_easter(-46),
    "palm": _from_easter(-7),
    "maundy": _from_easter(-3),
    "good friday": _from_easter(-2),
    "holy saturday": _from_easter(-1),
    "easter": easter,
    "easter monday": _from_easter(1),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "trinity": _from_easter(56),
    "corpus christi": _from_easter(60),
    "orthodox easter": orthodox_easter,
    "orthodox good friday": lambda year: orthodox_easter(year) - timedelta(days=2),
    "spring day": _fixed(3, 20),
    "summer day": _fixed(6, 21),
    "autumn day": _fixed(9, 22),
    "winter day": _fixed(12, 21),
    "fat thursday": _from_easter(-52),
    "rose monday": _from_easter(-48),
    "walpurgis": _fixed(4, 30),
    "midsummer day": _fixed(6, 24),
    "swiss day": _fixed(8, 1),
    "augsburg peace": _fixed(8, 8),
    "assumption": _fixed(8, 15),
    "children day": _fixed(9, 20),
    "german unity": _fixed(10, 3),
    "harvest": _nth(10, 6, 1),
    "austria day": _fixed(10, 26),
    "reformation": _fixed(10, 31),
    "martin": _fixed(11, 11),
    "mourning": _before_christmas(35),
    "repentance": _before_christmas(32),
    "dead sunday": _before_christmas(28),
    "advent 1": _before_christmas(21),
    "advent 2": _before_christmas(14),
    "advent 3": _before_christmas(7),
    "advent 4": _before_christmas(0),
    "nicholas": _fixed(12, 6),
    "immaculate": _fixed(12, 8),
    "kings day": _kings_day,
    "dutch remembrance": _fixed(5, 4),
    "dutch liberation": _fixed(5, 5),
    "sinterklaas": _fixed(12, 5),
    "animal day": _fixed(10, 4),
    "prinsjesdag": _nth(9, 1, 3),
    "belgium day": _fixed(7, 21),
    "flemish day": _fixed(7, 11),
    "parsi new year": _parsi,
    "nowruz": _fixed(3, 20),
    "chinese new year": _listed(
        2010,
        "2.14 2.3 1.23 2.10 1.31 2.19 2.8 1.28 2.16 2.5 1.25 2.12 2.1 1.22 2.10 1.29 2.17 2.6 1.26"
        " 2.13 2.3 1.23 2.11 1.31 2.19 2.8",
    ),
    "islamic new year": _listed(
        2010,
        "12.7 11.26 11.15 11.4 10.25 10.14 10.2 9.21 9.11 8.31 8.20 8.9 7.30 7.19 7.7 6.26 6.16"
        " 6.6 5.25 5.14 5.3",
    ),
    "ashura": _listed(
        2010,
        "12.16 12.5 11.24 11.13 11.3 10.23 10.11 9.30 9.20 9.9 8.29 8.18 8.8 7.28 7.16 7.5 6.25"
        " 6.15 6.3 5.23 5.12",
    ),
    "mawlid": _listed(
        2010,
        "2.26 2.15 2.4 1.24 1.14 1.3 12.12 12.1 11.21 11.10 10.29 10.19 10.8 9.27 9.15 9.4 8.25"
        " 8.14 8.3 7.24 7.13",
    ),
    "ramadan": _listed(
        2010,
        "8.11 8.1 7.20 7.9 6.28 6.18 6.6 5.27 5.16 5.6 4.24 4.13 4.2 3.23 3.11 3.1 2.18 2.8 1.28"
        " 1.16 1.5",
    ),
    "eid al fitr": _listed(
        2010,
        "9.10 8.30 8.19 8.8 7.28 7.17 7.6 6.25 6.15 6.4 5.24 5.13 5.2 4.21 4.10 3.30 3.20 3.9 2.26"
        " 2.14 2.4",
    ),
    "eid al adha": _listed(
        2010,
        "11.16 11.6 10.26 10.15 10.4 9.23 9.11 9.1 8.21 8.11 7.31 7.20 7.9 6.28 6.16 6.6 5.27 5.16"
        " 5.5 4.24 4.13",
    ),
    "hanukkah": _listed(
        2010,
        "12.2 12.21 12.9 11.28 12.17 12.7 12.25 12.13 12.3 12.23 12.11 11.29 12.19 12.8 12.26"
        " 12.15 12.5 12.25 12.13 12.2 12.21",
    ),
    "rosh hashanah": _listed(
        2010,
        "9.9 9.29 9.17 9.5 9.25 9.14 10.3 9.21 9.10 9.30 9.19 9.7 9.26 9.16 10.3 9.23 9.12 10.2"
        " 9.21 9.10 9.28",
    ),
    "yom kippur": _listed(
        2010,
        "9.18 10.8 9.26 9.14 10.4 9.23 10.12 9.30 9.19 10.9 9.28 9.16 10.5 9.25 10.12 10.2 9.21"
        " 10.11 9.30 9.19 10.7",
    ),
    "passover": _listed(
        2010,
        "3.30 4.19 4.7 3.26 4.15 4.4 4.23 4.11 3.31 4.20 4.9 3.28 4.16 4.6 4.23 4.13 4.2 4.22 4.11"
        " 3.31 4.18",
    ),
    "diwali": _listed(
        2010,
        "11.5 10.26 11.13 11.3 10.23 11.11 10.30 10.19 11.7 10.27 11.14 11.4 10.24 11.12 10.31"
        " 10.20 11.8 10.29 10.17 11.5 10.26",
    ),
}
"""By the names of the language tables: the day in a year, or None where no list reaches it."""


def yearly_day(name: str) -> tuple[int, int, tuple[int, int] | None] | None:
    """The month and day on which a named day always falls, or its (nth, weekday) of the month.

    None for a day that no such rule gives, such as Easter.
    """
    days = [day for year in range(2025, 2040) if (day := HOLIDAYS[name](year)) is not None]
    if len({(day.month, day.day) for day in days}) == 1:
        return days[0].month, days[0].day, None
    for nth in (lambda day: (day.day - 1) // 7 + 1, lambda _day: -1):
        fits = {(day.month, nth(day), day.weekday()) for day in days}
        month, n, weekday = next(iter(fits))
        if len(fits) == 1 and all(nth_weekday(d.year, month, weekday, n) == d for d in days):
            return month, 0, (n, weekday)
    return None
