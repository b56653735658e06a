"""Rules for repetitions of several days or months, and for days that are said before the repeat."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.repeats import Days, of_days, of_month_days, weekly
from core.language.when.terms import Every

book = RuleBook("rhythm")
rule = book.rule


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
