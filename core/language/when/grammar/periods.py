"""Rules for longer times: next week, the last 3 months, Q3 2027, the end of May, weekends."""

from core.language.when.chart import RuleBook
from core.language.when.meeting import is_period
from core.language.when.terms import (
    Between,
    Cycle,
    Date,
    Fields,
    Holiday,
    HolidayWeekend,
    Moment,
    Now,
    Nth,
    Number,
    Part,
    PartOf,
    Piece,
    Season,
    Shift,
    WeekOf,
)

book = RuleBook("period")
rule = book.rule

OFFSETS = {"this": 0, "next": 1, "coming": 1, "last": -1, "past": -1}
LONG = frozenset({"week", "month", "quarter", "year", "weekend", "decade", "workweek", "fortnight"})
DAYS = frozenset({"day", "businessday"})


@rule("period", "mod .extra? unit")
def modified(mod: str, unit: str) -> Cycle | None:
    """Next week."""
    if unit in ("second", "minute", "hour", "night") or (unit == "weekend" and mod == "coming"):
        return Cycle(unit, 0) if unit == "weekend" else None
    return Cycle("day" if unit == "businessday" else unit, OFFSETS[mod])


@rule("period", ".the unit", cost=0.9)
def current(unit: str) -> Cycle | None:
    """The month."""
    return Cycle(unit, 0) if unit in LONG else None


@rule("period", "mod n|vague unit", ".the? n|vague mod unit", cost=0.1)
def counted(first: object, second: object, unit: str) -> Cycle | None:
    """The next 3 weeks."""
    mod, n = (first, second) if isinstance(first, str) else (second, first)
    count = int(n.value) if isinstance(n, Number) else int(n) if isinstance(n, int) else 0
    if not isinstance(mod, str) or mod == "this" or not 0 < count < 1000 or unit == "night":
        return None
    return Cycle(unit, OFFSETS[mod], count)


@rule("period", ".the? unit .afterword mod")
def after_next(unit: str, mod: str) -> Cycle | None:
    """The week after next."""
    return Cycle(unit, 2) if mod == "next" and unit in LONG else None


@rule("period", ".the? unit .beforeword mod")
def before_last(unit: str, mod: str) -> Cycle | None:
    """The week before last."""
    return Cycle(unit, -2) if mod == "last" and unit in LONG else None


@rule("period", "n|a|vague unit ago|hence", ".in n|vague unit", cost=0.1)
def weekends_away(n: object, unit: str, sign: int = 1) -> Cycle | None:
    """Two weekends ago."""
    count = int(n.value) if isinstance(n, Number) else n if isinstance(n, int) else 1
    return Cycle(unit, sign * count) if unit == "weekend" else None


@rule("date", "period")
def as_date(period: Date) -> Date:
    """A period is a date of a coarse grain."""
    return period


@rule("nth", ".the? ord|domord weekday .of date", ".the? ord|domord weekday period")
def weekday_of(n: Number, weekday: int, within: Date) -> Nth | None:
    """The first Monday of next month."""
    return Nth(n.whole, "weekday", within, weekday) if is_period(within) else None


@rule("nth", "mod weekday .of date")
def last_weekday(mod: str, weekday: int, within: Date) -> Nth | None:
    """The last Friday of March."""
    return Nth(-1, "weekday", within, weekday) if mod == "last" and is_period(within) else None


@rule("nth", ".the? ord|domord unit .of? date")
def unit_of(n: Number, unit: str, within: Date) -> Nth | None:
    """The second week of 2027, the 9th month of next year."""
    return Nth(n.whole, unit, within) if is_period(within) else None


@rule("nth", "mod unit .of|in date")
def last_unit(mod: str, unit: str, within: Date) -> Nth | None:
    """The last week of July."""
    return Nth(-1, unit, within) if mod == "last" and is_period(within) else None


@rule("nth", "mod unit .of unit", cost=0.8)
def last_of_unit(mod: str, unit: str, within: str) -> Nth | None:
    """The last day of month."""
    return Nth(-1, unit, Cycle(within)) if mod == "last" and within in LONG else None


@rule("nth", ".the? ord|domord .to? mod unit|weekday .of|in date")
def from_end(n: Number, mod: str, unit: str | int, within: Date) -> Nth | None:
    """The second last week of October."""
    if mod != "last" or not is_period(within):
        return None
    if isinstance(unit, int):
        return Nth(-n.whole, "weekday", within, unit)
    return Nth(-n.whole, unit, within)


@rule("nth", "mod n unit .of|in date")
def last_units(mod: str, n: Number, unit: str, within: Date) -> Nth | None:
    """The last four months of 2027."""
    if mod != "last" or not is_period(within):
        return None
    return Nth(-n.whole, unit, within, count=n.whole)


@rule("nth", ".the? ord|domord n unit .of|in date")
def first_units(first: Number, n: Number, unit: str, within: Date) -> Nth | None:
    """The first two weeks of June."""
    if first.value != 1 or not is_period(within):
        return None
    return Nth(1, unit, within, count=n.whole)


@rule("m0", ".the? ord|domord weekday part .of date", cost=0.1)
def weekday_part_of(n: Number, weekday: int, part: str, within: Date) -> Moment | None:
    """The first Monday evening of next month."""
    if not is_period(within):
        return None
    return Moment(Nth(n.whole, "weekday", within, weekday), Part(part))


@rule("nth", ".the? ord|domord quarterword .of date")
def half_of(n: Number, unit: str, within: Date) -> Nth | None:
    """The second half of June."""
    named = isinstance(within, Fields) and within.month and not within.day
    counted = isinstance(within, Cycle) and within.unit in ("week", "month")
    return Nth(n.whole, unit, within) if unit == "half" and (named or counted) else None


@rule("date", ".dayword n .of year", cost=0.1)
def day_of_year(n: Number, year: Number) -> Nth:
    """Day 60 of 2027."""
    return Nth(n.whole, "day", Fields(year=year.whole))


@rule("date", "nth")
def nth(term: Nth) -> Nth:
    """An nth is a date."""
    return term


@rule("date", "date .of? ord unit", "date ord unit")
def unit_after(within: Date, n: Number, unit: str) -> Nth | Piece | None:
    """Next year's first quarter."""
    if unit not in ("quarter", "half", "week", "month") or not is_period(within):
        return None
    return Nth(n.whole, unit, within)


@rule("piece", "quartermark n", "ord quarterword", "quarterword n", cost=0.1)
def quarter(first: object, second: object) -> Piece | None:
    """Q3."""
    n = first if isinstance(first, Number) else second
    unit = second if isinstance(first, Number) else first
    if not isinstance(n, Number) or not isinstance(unit, str):
        return None
    return Piece(unit, n.whole) if 1 <= n.value <= (4 if unit == "quarter" else 2) else None


@rule("period", ".the? piece")
def piece(piece: Piece) -> Piece:
    """A quarter of some year."""
    return piece


@rule("period", "year|yy .dash? piece", ".the? piece .of? .the? year|yy", cost=0.1)
def piece_of_year(first: object, second: object) -> Piece | None:
    """2027 Q4."""
    part, year = (first, second) if isinstance(first, Piece) else (second, first)
    if not isinstance(part, Piece) or not isinstance(year, Number):
        return None
    full = year.whole + (2000 if year.digits == 2 else 0)
    return Piece(part.unit, part.n, Fields(year=full))


@rule("period", ".weekword n .of? date?", cost=0.2)
def week_number(n: Number, within: Date | None) -> Piece | None:
    """Week 3 of 2027."""
    if not 1 <= n.value <= 53 or n.value != n.whole or (within and not is_period(within)):
        return None
    return Piece("week", n.whole, within)


@rule("period", ".the? .weekof .on? .the? date", cost=0.1)
def week_of(day: Date) -> WeekOf | None:
    """The week of the 18th."""
    return None if is_period(day) else WeekOf(day)


@rule("period", ".the? .weekendword .of .the? date", cost=0.1)
def weekend_of(day: Date) -> WeekOf | None:
    """The weekend of 22 March."""
    return None if is_period(day) else WeekOf(day, "weekend")


@rule("period", "season .of? year?", cost=1.6)
@rule("period", ".the|in season .of? year?", ".in .the season")
def season(name: str, year: Number | None = None) -> Season | None:
    """Summer 2027."""
    return None if name == "any" else Season(name, 0, year.whole if year else None)


@rule("period", "mod season")
def mod_season(mod: str, name: str) -> Season:
    """This winter."""
    return Season(None if name == "any" else name, OFFSETS[mod])


@rule("period", "holiday .weekendword", ".the? holiday .weekendword")
def long_weekend(name: str) -> HolidayWeekend:
    """Labor Day weekend."""
    return HolidayWeekend(Holiday(name))


@rule("period", ".the? edge .of .approx? .the? date", ".the? edge .approx? date", cost=0.1)
def edge(which: str, of: Date) -> PartOf:
    """The end of May."""
    return PartOf(which, of)


@rule("period", ".the? edge .of unit", cost=0.2)
def edge_of_unit(which: str, unit: str) -> PartOf | None:
    """The end of month."""
    if unit in LONG:
        return PartOf(which, Cycle(unit))
    return PartOf(which, Cycle("day")) if unit in DAYS else None


@rule("period", ".the? edge .of .the? unit .on|of? date", "date .at? .the? edge .of .the? unit")
def edge_of_day(first: Date | str, second: str, third: str | Date) -> PartOf | None:
    """The end of the day on Friday."""
    of, which, unit = (first, second, third) if isinstance(third, str) else (third, first, second)
    if unit not in DAYS or isinstance(of, str) or not isinstance(which, str) or is_period(of):
        return None
    return PartOf(which, of)


@rule("period", "acronym .of|on? date", "date .at? acronym", cost=0.1)
def acronym_of(first: Date | tuple[str, str], second: Date | tuple[str, str]) -> PartOf | None:
    """EOD tomorrow."""
    said, of = (first, second) if isinstance(first, tuple) else (second, first)
    if not isinstance(said, tuple) or isinstance(of, tuple) or said[1] != "day" or is_period(of):
        return None
    return PartOf(said[0], of)


@rule("period", "shade relday")
def later_today(shade: str, days: int) -> PartOf | None:
    """Later today."""
    return PartOf(shade, Shift(days)) if shade == "late" and days == 0 else None


@rule("m0", ".at|in|by|within .the? period", cost=0.1)
def at_period(period: Date) -> Moment:
    """At the end of May."""
    return Moment(period)


@rule("period", "shade date")
def early_date(shade: str, of: Date) -> PartOf | None:
    """Early March, later this week."""
    return PartOf(shade, of) if is_period(of) else None


@rule("period", "shade .in .the unit", cost=0.1)
def earlier_in(shade: str, unit: str) -> PartOf | None:
    """Earlier in the week."""
    return PartOf(shade, Cycle(unit)) if unit in LONG else None


@rule("period", ".the? acronym")
def acronym(said: tuple[str, str]) -> PartOf:
    """EOM."""
    return PartOf(said[0], Cycle(said[1]))


@rule("period", ".the? remain .of date")
def rest(which: str, of: Date) -> PartOf:
    """The rest of next week."""
    return PartOf(which, of)


@rule("period", ".the? remain .of .the? unit")
def rest_of_unit(which: str, unit: str) -> PartOf | None:
    """The rest of the week."""
    return PartOf(which, Cycle(unit)) if unit in LONG or unit == "day" else None


@rule("range", ".decadeword n", cost=0.4)
def decade(n: Number) -> Between | None:
    """Los años 90, les années 1990."""
    year = n.whole + (1900 if n.digits == 2 else 0)
    if n.digits not in (2, 4) or year % 10 or not 1900 <= year < 2100:
        return None
    return Between(Moment(Fields(year=year)), Moment(Fields(year=year + 9)))


@rule("range", ".the? unit .todate")
def unit_to_date(unit: str) -> Between | None:
    """Year to date: from its first day until now."""
    return Between(Moment(PartOf("begin", Cycle(unit))), Moment(Now())) if unit in LONG else None
