"""Rules for amounts of time, and for moments that are an amount away: in 2 hours, a week ago."""

from core.language.when.chart import RuleBook
from core.language.when.terms import (
    Amount,
    Away,
    Clock,
    Fields,
    Moment,
    Moved,
    Number,
    Rolling,
    Shift,
)

book = RuleBook("amount")
rule = book.rule

ORDER = (
    "century decade year halfyear quarter month fortnight week weekend workweek businessday day"
    " night hour minute second"
).split()


def _one(unit: str, number: float) -> Amount:
    return Amount(((unit, number),))


@rule("one", "n .dash|extra? unit|short")
def counted(n: Number, unit: str) -> Amount | None:
    """3 weeks."""
    return _one(unit, n.value)


@rule("one", "n .dash|or|joiner n unit|short", cost=0.3)
def up_to(least: Number, most: Number, unit: str) -> Amount | None:
    """3-4 hours: long enough for either."""
    return _one(unit, most.value) if least.value < most.value else None


@rule("one", ".a .extra? unit")
def single(unit: str) -> Amount:
    """An hour."""
    return _one(unit, 1)


@rule("one", "vague unit")
def vague(n: float, unit: str) -> Amount:
    """A couple of days."""
    return _one(unit, n)


@rule("one", "half .of? .a? unit", "fraction .of? .a? unit", "n .slash? .half .of? .a? unit")
def part_of_one(fraction: float | Number, unit: str) -> Amount | None:
    """Half an hour, three quarters of an hour."""
    return _one(unit, fraction) if isinstance(fraction, float) else None


@rule("one", "n|a .and? .a? fraction .of? .a? unit", "n .and .n fraction .of? .a? unit")
def mixed(whole: Number | str, fraction: float, unit: str) -> Amount:
    """Two and a half hours."""
    return _one(unit, (whole.value if isinstance(whole, Number) else 1) + fraction)


@rule("one", "n|a unit .and .a? fraction")
def half_more(whole: Number | str, unit: str, fraction: float) -> Amount:
    """An hour and a half."""
    return _one(unit, (whole.value if isinstance(whole, Number) else 1) + fraction)


@rule("one", "n|a unit|short n", cost=0.3)
def minutes_more(whole: Number | str, unit: str, more: Number) -> Amount | None:
    """1 hour thirty."""
    finer = {"hour": "minute", "minute": "second"}.get(unit)
    if finer is None or not 5 <= more.value < 60:
        return None
    return Amount(((unit, whole.value if isinstance(whole, Number) else 1), (finer, more.value)))


@rule("one", ".allof unit", cost=0.3)
def whole_one(unit: str) -> Amount:
    """All day."""
    return _one(unit, 1)


@rule("one", ".for .the unit", cost=4.6)
def for_the(unit: str) -> Amount:
    """For the day."""
    return _one(unit, 1)


@rule("one", "hm .hoursmark", cost=0.6)
def clocked(clock: Clock) -> Amount:
    """1:30 hours."""
    return Amount((("hour", clock.hour), ("minute", clock.minute)))


@rule("one", "hourminute")
def hour_and_minute(amount: Amount) -> Amount:
    """1h30."""
    return amount


@rule("amount", "one")
def simple(amount: Amount) -> Amount:
    """One unit."""
    return amount


@rule("amount", "amount .comma? .and? one")
def summed(first: Amount, second: Amount) -> Amount | None:
    """1 year, 2 days and 3 hours."""
    if ORDER.index(first.parts[-1][0]) >= ORDER.index(second.parts[0][0]):
        return None
    return Amount(first.parts + second.parts)


@rule("duration", "amount", cost=1.2)
@rule("duration", ".for .approx? amount", ".approx amount", "amount .afterthought")
@rule("duration", ".morethan|bound amount", cost=0.8)
def lasting(amount: Amount) -> Amount:
    """For an hour."""
    return amount


@rule("away", ".in .approx? amount", "amount .hence", ".in amount .hence|moveword")
def later(amount: Amount) -> Away | None:
    """In two hours."""
    return None if _weekends(amount) else Away(amount, 1)


@rule("away", ".approx? amount moveword")
def moved(amount: Amount, sign: int) -> Away:
    """An hour later, two days earlier."""
    return Away(amount, sign, moves=True)


@rule("move", "bound .approx? amount", cost=0.7)
@rule("move", "bound .approx? amount moveword|moveway", cost=0.3)
def moved_by(bound: str, amount: Amount, sign: int = 1) -> Moved | None:
    """By 30 minutes, by an hour earlier."""
    return Moved(amount, sign) if bound == "by" else None


@rule("move", "moveword|moveway bound .approx? amount", cost=0.3)
def moved_so_far(sign: int, bound: str, amount: Amount) -> Moved | None:
    """Back by 30 minutes, earlier by two days."""
    return Moved(amount, sign) if bound == "by" else None


@rule("away", ".afterwards .approx? amount", cost=0.3)
def after(amount: Amount) -> Away:
    """After three days."""
    return Away(amount, 1)


@rule("away", ".approx? amount .ago")
def ago(amount: Amount) -> Away | None:
    """Three weeks ago."""
    return None if _weekends(amount) else Away(amount, -1)


def _weekends(amount: Amount) -> bool:
    """Weekends are counted as they stand in the calendar."""
    return amount.parts[0][0] == "weekend"


@rule("away", "plus amount")
def signed(sign: int, amount: Amount) -> Away:
    """+2 months."""
    return Away(amount, sign)


@rule("away", ".approx? amount afterword|beforeword m", cost=0.2)
def from_anchor(amount: Amount, sign: int, anchor: Moment) -> Away:
    """Two weeks before Christmas."""
    return Away(amount, sign, anchor)


@rule("away", "m plus amount")
def added(anchor: Moment, sign: int, amount: Amount) -> Away:
    """4 pm + 3 days."""
    return Away(amount, sign, anchor)


@rule("away", "amount .on m", cost=0.5)
def weeks_on(amount: Amount, anchor: Moment) -> Away | None:
    """A week on Friday."""
    weeks = all(unit in ("week", "fortnight") for unit, _ in amount.parts)
    return Away(amount, 1, anchor) if weeks and isinstance(anchor.date, Fields) else None


@rule("away", "amount relday", cost=0.5)
def weeks_from_day(amount: Amount, days: int) -> Away | None:
    """Two weeks today."""
    weeks = all(unit in ("week", "fortnight", "month", "year") for unit, _ in amount.parts)
    return Away(amount, 1, Moment(Shift(days))) if weeks else None


@rule("away", "relday unit", cost=0.6)
def day_week(days: int, unit: str) -> Away | None:
    """Tomorrow week, the British a week tomorrow."""
    return weeks_from_day(_one(unit, 1), days) if unit in ("week", "fortnight") else None


@rule("away", "weekday unit", cost=0.4)
def weekday_week(weekday: int, unit: str) -> Away | None:
    """Friday week, the British a week on Friday."""
    if unit not in ("week", "fortnight"):
        return None
    return Away(_one(unit, 1), 1, Moment(Fields(weekday=weekday)))


@rule("away", ".the? unit afterword|beforeword m", cost=0.4)
def the_unit(unit: str, sign: int, anchor: Moment) -> Away | None:
    """The day after Christmas."""
    if unit not in ("day", "week", "month", "year", "weekend"):
        return None
    return Away(_one(unit, 1), sign, anchor)


@rule("away", ".the unit afterword|beforeword", cost=1.2)
@rule("away", "amount beforeword", cost=1.2)
def before_now(said: str | Amount, sign: int) -> Away | None:
    """The day before, 10 days before."""
    if isinstance(said, Amount):
        return Away(said, sign)
    return Away(_one(said, 1), sign) if said == "day" else None


@rule("m0", "away")
def away(away: Away) -> Moment:
    """A moment an amount away."""
    return Moment(away)


@rule("range", ".within amount", ".within .mod amount", ".within .mod unit .and amount")
def within(amount: Amount | str, more: Amount | None = None) -> Rolling:
    """Within two weeks."""
    if isinstance(amount, str):
        return Rolling(Amount(((amount, 1.0), *(more.parts if more else ()))), 1)
    return Rolling(amount, 1)


@rule("range", ".within .the unit", cost=0.3)
def within_the(unit: str) -> Rolling:
    """Within the hour."""
    return Rolling(_one(unit, 1), 1)


@rule("range", "mod unit", cost=0.1)
def rolling_unit(mod: str, unit: str) -> Rolling | None:
    """Next hour."""
    if unit not in ("hour", "minute", "second") or mod == "this":
        return None
    return Rolling(_one(unit, 1), -1 if mod in ("last", "past") else 1)


@rule("range", ".in? mod amount", cost=0.3)
def rolling_sum(mod: str, amount: Amount) -> Rolling | None:
    """The last 3 months and 2 weeks."""
    if len(amount.parts) < 2 or mod == "this":
        return None
    return Rolling(amount, -1 if mod in ("last", "past") else 1)
