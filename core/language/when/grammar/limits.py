"""Rules for where a repetition begins and ends, and what it leaves out: not at weekends."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.terms import Amount, Every, Fields, Holiday, Moment, Number, Shift

book = RuleBook("repeat")
rule = book.rule

Days = tuple[int, ...]


@rule("recur", "recur .comma? .start .the? m", cost=0.1)
def starting(every: Every, moment: Moment) -> Every | None:
    """Every day starting Monday."""
    counted = every.unit in ("hour", "minute")
    if every.start or not (moment.date or (counted and moment.clock)):
        return None
    if moment.clock and every.clock is None and not counted:
        every = replace(every, clock=moment.clock)
    return replace(every, start=moment)


@rule("recur", "recur .comma? .finish m", cost=0.1)
def ending(every: Every, moment: Moment) -> Every | None:
    """Every day until June."""
    spans = every.start is not None and every.start.clock is not None
    counted = every.unit in ("hour", "minute") and not spans
    ends = moment.date or (moment.clock and counted)
    return replace(every, until=moment) if ends and not every.until else None


@rule("recur", "recur .comma? .for amount", ".for amount recur", cost=0.2)
def for_amount(first: object, second: object) -> Every | None:
    """Every day for 10 days."""
    every, amount = (first, second) if isinstance(first, Every) else (second, first)
    if not isinstance(every, Every) or not isinstance(amount, Amount) or every.lasts:
        return None
    return replace(every, lasts=amount)


@rule("recur", "recur .comma? .for? n .times", cost=0.2)
def counted(every: Every, n: Number) -> Every | None:
    """Every day 5 times."""
    return replace(every, count=n.whole) if every.count is None and 0 < n.value < 10000 else None


@rule("recur", "recur .comma? .except .the? unit|recurring", cost=0.1)
@rule("recur", "recur .comma? .except .the? holidayword", cost=0.1)
@rule("recur", "recur .comma? .except .on? plural|days", cost=0.1)
def without(every: Every, what: str | Days) -> Every | None:
    """Every day except weekends."""
    if isinstance(what, tuple):
        return _not_on(every, what)
    if what not in ("weekend", "holiday") or what in every.without:
        return None
    return replace(every, without=(*every.without, what))


@rule("recur", "recur .comma|and .on? m0", cost=0.1)
def without_another(every: Every, moment: Moment) -> Every | None:
    """Every Monday except 28 December, 4 January and 11 January."""
    return without_date(every, moment) if every.off else None


@rule("recur", "recur .comma? .except .on? m0", cost=0.3)
def without_date(every: Every, moment: Moment) -> Every | None:
    """Every Monday except 28 December."""
    fields = moment.date
    one = isinstance(fields, Fields | Shift | Holiday) and not (moment.clock or moment.part)
    return replace(every, off=(*every.off, moment)) if one and len(every.off) < 50 else None


def _not_on(every: Every, days: Days) -> Every | None:
    kept = tuple(day for day in range(7) if day not in days)
    if every.unit == "businessday":
        kept = tuple(day for day in kept if day < 5)
    elif every.unit != "day" or every.interval > 1 or every.weekdays:
        return None
    return replace(every, unit="week", weekdays=tuple((0, day) for day in kept))


@rule("recur", ".every amount afterword thing")
def after_done(amount: Amount, sign: int, thing: str) -> Every | None:
    """Every 3 months after I do it."""
    return Every("once", after=amount) if sign > 0 and thing == "completion" else None
