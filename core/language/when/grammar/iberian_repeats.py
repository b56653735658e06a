"""Rules of Spanish and Portuguese repetitions: de dos en dos días, todo dia 5 e 20."""

from core.language.when.chart import RuleBook
from core.language.when.grammar.iberian_clocks import open_clock
from core.language.when.grammar.limits import starting
from core.language.when.terms import Every, Moment, Number

book = RuleBook("iberian")
rule = book.rule


@rule("recur", "recur .comma? .start .hourthe? hour", cost=0.2)
def from_an_hour(every: Every, hour: Number) -> Every | None:
    """A cada 4 horas a partir das 8."""
    return starting(every, Moment(clock=open_clock(hour)))


@rule("recur", ".every .dayart dom .and dom", cost=-0.2)
def every_dates(first: Number, second: Number) -> Every:
    """Todo dia 10 e 25."""
    return Every("month", days=(first.whole, second.whole))


@rule("recur", ".stepfrom n .stepto n unit", cost=-0.2)
@rule("recur", ".every n .stepto n unit", cost=-0.2)
def by_steps(n: Number, again: Number, unit: str) -> Every | None:
    """De dos en dos días; fifteen of them, in words, are two weeks."""
    if n.value != again.value or not 0 < n.value < 100:
        return None
    fortnight = (n.value, n.digits, unit) == (15, 0, "day")
    return Every("week", 2) if fortnight else Every(unit, n.whole)


@rule("recur", ".every|a? weekday|unit .yes .comma|and? .a? weekday|unit .no", cost=-0.2)
def one_yes_one_no(one: int | str, other: int | str) -> Every | None:
    """Quarta sim quarta não, una semana sí y una semana no."""
    if one != other:
        return None
    return Every("week", 2, ((0, one),)) if isinstance(one, int) else Every(one, 2)


@rule("recur", ".every|a? weekday|unit .yes .comma? .othernot", cost=-0.2)
def one_yes_other_no(one: int | str) -> Every | None:
    """Un miércoles sí y otro no."""
    return one_yes_one_no(one, one)


@rule("recur", ".every .dayart dom", cost=-0.2)
def every_date(day: Number) -> Every:
    """Todo dia 5."""
    return Every("month", days=(day.whole,))


@rule("days", ".from weekday .joiner weekday", cost=-0.3)
def from_day_to_day(first: int, last: int) -> tuple[int, ...] | None:
    """De lunes a viernes."""
    span = range((last - first) % 7 + 1)
    return None if first == last else tuple((first + step) % 7 for step in span)
