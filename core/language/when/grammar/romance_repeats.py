"""Rules of French, Italian, Spanish and Portuguese amounts and repetitions.

Deux heures et demie, un jour sur deux, il lunedì e il giovedì.
"""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.repeats import (
    day_span,
    every_amount,
    nth_weekday,
    of_days,
    of_month_days,
    yearly,
)
from core.language.when.terms import (
    Amount,
    Away,
    Between,
    Every,
    Fields,
    Lasting,
    Moment,
    Moved,
    Number,
    Part,
)

book = RuleBook("romance")
rule = book.rule

LONG_HOURS = 3
"""Up to so many hours "de 1h30" is rather a length than a time."""


@rule("away", ".back .approx? amount")
def back(amount: Amount) -> Away:
    """Il y a trois jours."""
    return Away(amount, -1)


@rule("one", ".the? unit .wholeafter")
def whole_one(unit: str) -> Amount:
    """Une semaine entière."""
    return Amount(((unit, 1),))


@rule("move", ".byword .approx? amount", cost=2.8)
@rule("move", ".byword .approx? amount moveword|moveway", cost=0.3)
@rule("move", "moveword|moveway .byword .approx? amount", cost=0.3)
def moved_by(first: Amount | int, second: int | Amount = 1) -> Moved:
    """De 30 minutes, plus tard d'une heure."""
    if isinstance(first, Amount):
        return Moved(first, second if isinstance(second, int) else 1)
    return Moved(second, first) if isinstance(second, Amount) else Moved(Amount(()), 1)


@rule("move", ".byword hourminute", cost=-0.8)
def moved_by_figures(amount: Amount) -> Moved | None:
    """Repousse de 1h30; "le train de 6h30" leaves then."""
    return Moved(amount, 1) if amount.parts[0][1] <= LONG_HOURS else None


@rule("range", ".byword hourminute m", cost=-0.45)
def figures_long(amount: Amount, start: Moment) -> Lasting | None:
    """(Une réunion) de 1h30 demain à 9h."""
    both = start.date and start.clock
    return Lasting(start, amount) if both and moved_by_figures(amount) else None


@rule("one", "n|a unit fractionmore", "n|a fractionmore unit", cost=-0.1)
def and_a_half(whole: Number | str, second: str | float, third: float | str) -> Amount | None:
    """Deux heures et demie."""
    unit, more = (second, third) if isinstance(second, str) else (third, second)
    if not isinstance(unit, str) or not isinstance(more, float):
        return None
    return Amount(((unit, (whole.value if isinstance(whole, Number) else 1) + more),))


@rule("one", "dayspan", cost=-0.1)
def named_span(amount: tuple[str, int]) -> Amount:
    """Quinze jours: two weeks."""
    return Amount((amount,))


@rule("recur", ".every plural")
def every_plural(days: tuple[int, ...]) -> Every:
    """Tous les lundis."""
    return Every("week", weekdays=tuple((0, day) for day in sorted(set(days))))


@rule("recur", ".every .dayart? dom .of? .the? .monthword", cost=0.1)
@rule("recur", ".dayart dom|domord .of .every .monthword", cost=0.1)
def day_of_each_month(day: Number) -> Every:
    """Le 5 de chaque mois."""
    return Every("month", days=(day.whole,))


@rule("recur", "n|a unit .outof n", "n|a weekday .outof n")
def one_out_of(one: Number | str, of: str | int, n: Number) -> Every | None:
    """Un jour sur deux, un lundi sur trois."""
    if (isinstance(one, Number) and one.value != 1) or not 1 < n.value < 100:
        return None
    return Every(of, n.whole) if isinstance(of, str) else Every("week", n.whole, ((0, of),))


@rule("recur", "n|a unit .alternating", "n|a weekday .alternating")
def alternating(one: Number | str, of: str | int) -> Every | None:
    """Un martedì sì e uno no."""
    return one_out_of(one, of, Number(2))


@rule("recur", ".every unit fractionmore", cost=-0.1)
def every_one_and_a_half(unit: str, more: float) -> Every | None:
    """Toutes les heures et demie."""
    return every_amount(Amount(((unit, 1 + more),)))


@rule("recur", ".every n plural")
def every_few_weeks(n: Number, days: tuple[int, ...]) -> Every | None:
    """Tous les deux vendredis."""
    return Every("week", n.whole, ((0, days[0]),)) if 0 < n.value < 100 else None


@rule("monthdays", "ord|domord .dayword")
def nth_day(n: Number) -> tuple[int, ...] | None:
    """Le premier jour de chaque mois."""
    return (n.whole,) if 0 < n.value <= 31 else None


@rule("daylist", ".dayart|the? dom|domord .comma|and .dayart|the? dom|domord")
def two_month_days(first: Number, second: Number) -> tuple[int, ...] | None:
    """Le 1er et le 15."""
    return (first.whole, second.whole) if first.value < second.value else None


@rule("daylist", "daylist .comma|and .dayart|the? dom|domord")
def more_month_days(days: tuple[int, ...], day: Number) -> tuple[int, ...] | None:
    """Le 1er, le 10 et le 20."""
    return (*days, day.whole) if day.value > days[-1] else None


@rule("recur", "daylist .of .every .monthword", ".every daylist .of? .the? .monthword")
@rule("recur", ".every .monthword daylist", cost=0.1)
def some_of_each_month(days: tuple[int, ...]) -> Every:
    """Le 1er et le 15 de chaque mois."""
    return Every("month", days=days)


@rule("plural", ".the plural", cost=0.1)
def the_days(days: tuple[int, ...]) -> tuple[int, ...]:
    """Les lundis et les jeudis."""
    return days


rule("recur", "recur .the days", cost=0.2)(of_days)
rule("recur", "recur .the? monthdays", cost=0.2)(of_month_days)
rule("recur", ".every places weekday|weekdays .of .the? .monthword", cost=-0.1)(nth_weekday)
rule("recur", ".every .yearunit .the md", "recurring .the md", cost=0.1)(yearly)


@rule("recur", "recur .dayart dom|domord", cost=0.2)
def on_month_day(every: Every, day: Number) -> Every | None:
    """Tous les mois le 15."""
    return of_month_days(every, (day.whole,))


@rule("recur", "recur .comma? pair", cost=0.2)
def between_days(every: Every, pair: Between) -> Every | None:
    """Tous les jours du 3 au 10 mars."""
    first, last = pair.first, pair.last
    if every.start or every.until or first.clock or last.clock or not (first.date and last.date):
        return None
    if isinstance(first.date, Fields) and isinstance(last.date, Fields) and not first.date.month:
        first = replace(first, date=replace(first.date, month=last.date.month))
    return replace(every, start=first, until=last)


@rule("plural", ".the weekday .and .the weekday")
def both_days(first: int, second: int) -> tuple[int, ...] | None:
    """Le lundi et le jeudi."""
    return (first, second) if first != second else None


rule("days", ".from|fromday weekday .joiner weekday", cost=-0.1)(day_span)


@rule("recur", "recurringstep")
def in_steps(said: tuple[str, int]) -> Every:
    """A giorni alterni."""
    return Every(*said)


@rule("recur", ".every parts")
def every_part(name: str) -> Every:
    """Tous les soirs."""
    return Every("day", part=Part(name))
