"""Rules for repetitions of several days or months, and for days that are said before the repeat."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.repeats import Days, of_days, of_month_days, weekly
from core.language.when.terms import Date, Every, Fields, Nth

book = RuleBook("rhythm")
rule = book.rule

Places = tuple[tuple[int, int], ...]
"""Which weekdays of a month: (nth, weekday) pairs."""
ON = ".on|in|at|dayart? .the?"
LONG_MONTH = 28
"""A day after this one some months do not have."""
WORKDAYS = tuple((0, day) for day in range(5))


@rule("recur", ".every other days")
def every_other_days(interval: int, days: Days) -> Every:
    """Every other Monday and Thursday."""
    return weekly(days, interval)


@rule("recur", "recur .comma|and .in? month", cost=0.2)
def in_months(every: Every, month: int) -> Every | None:
    """Every day in June and July."""
    more = every.months and every.unit != "year" and not every.clock and month not in every.months
    return replace(every, months=(*every.months, month)) if more else None


@rule("recur", ".on|the? days .comma? recur", "plural .comma? recur", cost=0.2)
def days_first(days: Days, every: Every) -> Every | None:
    """Fridays every two weeks."""
    return of_days(every, days) if every.unit != "day" and not every.clock else None


@rule("recur", ".on? .the? monthdays .comma|of? recur", cost=0.2)
def month_days_first(days: Days, every: Every) -> Every | None:
    """The 5th of every 3 months."""
    return of_month_days(every, days) if not every.clock else None


@rule("recur", "recur .on|in|at|dayart .the? date", cost=0.05)
def in_the_year(every: Every, date: Date) -> Every | None:
    """Every two years on 4 January, every other year on the last Sunday of March."""
    if every != Every("year", every.interval):
        return None
    if isinstance(date, Nth) and date.weekday is not None and isinstance(date.within, Fields):
        month, days = date.within.month, ((date.n, date.weekday),)
        return replace(every, months=(month,), weekdays=days) if month else None
    if not isinstance(date, Fields) or date.year or not (date.month and date.day):
        return None
    return replace(every, months=(date.month,), days=(date.day,))


@rule("placed", f"{ON} places weekday")
def placed(places: Days, weekday: int) -> Places:
    """The first and third Monday."""
    return tuple((place, weekday) for place in places)


@rule("placed", "placed .comma|and placed", cost=0.1)
def more_placed(first: Places, more: Places) -> Places:
    """The first Monday and the third Tuesday."""
    return (*first, *more)


@rule("recur", "placed .of recur", "recur .comma? placed", cost=0.1)
def placed_in_month(first: Places | Every, second: Places | Every) -> Every | None:
    """The first Monday of every other month."""
    every, days = (first, second) if isinstance(first, Every) else (second, first)
    if not isinstance(every, Every) or isinstance(days, Every):
        return None
    return replace(every, weekdays=days) if every == Every("month", every.interval) else None


@rule("workday", f"{ON} places unit")
def workday(places: Days, unit: str) -> Days | None:
    """The last workday."""
    return places if unit == "businessday" else None


@rule("recur", "workday .of recur", "recur .comma? workday", cost=0.1)
def workday_of_month(first: Days | Every, second: Days | Every) -> Every | None:
    """The last workday of each month."""
    every, places = (first, second) if isinstance(first, Every) else (second, first)
    if not isinstance(every, Every) or isinstance(places, Every):
        return None
    plain = every == Every("month", every.interval)
    return replace(every, weekdays=WORKDAYS, places=places) if plain else None


@rule("lastday", f"{ON} monthdays")
def the_last_day(days: Days) -> Days | None:
    """On the last day."""
    return days if days == (-1,) else None


@rule("monthdays", "monthdays .comma|and lastday", cost=0.1)
def and_the_last(days: Days, last: Days) -> Days:
    """The 1st and the last day."""
    return days + last


@rule("standin", ".paren|comma? lastday .whennone .dayart|the? .dom|domord .close?")
@rule("standin", ".paren? .whennone .dayart|the? .dom|domord .comma? lastday .close?")
@rule("standin", ".paren|comma? .else|or lastday .close?")
def stands_in(last: Days) -> Days:
    """The last day when there is no 30th; else the last day."""
    return last


@rule("recur", "recur standin", cost=0.1)
def with_stand_in(every: Every, _last: Days) -> Every | None:
    """The 31st of each month, else the last day: what short months do anyway."""
    return every if max(every.days, default=0) > LONG_MONTH else None


@rule("recur", "recur .whennone .dayart|the? .dom|domord", cost=0.1)
def last_for_want(every: Every) -> Every | None:
    """The last day of each month when there is no 31st."""
    return every if every.days == (-1,) else None


@rule("recur", "recur .paren? .ifany .close?", cost=0.1)
def where_there_is(every: Every) -> Every | None:
    """The 31st of each month that has one."""
    return replace(every, skips=True) if max(every.days, default=0) > LONG_MONTH else None
