"""Rules of Spanish and Portuguese periods: Semana Santa, la segunda quincena, os anos 90."""

from core.language.when.chart import RuleBook
from core.language.when.grammar.periods import early_date, half_of, quarter, weekday_part_of
from core.language.when.terms import (
    Date,
    Fields,
    Holiday,
    Nth,
    Number,
    Piece,
    WeekOf,
)

book = RuleBook("iberian")
rule = book.rule


@rule("period", ".the? .holyweek year?", ".the? .holyweek .of year")
def holy_week(year: Number | None = None) -> WeekOf:
    """Semana Santa: the week before Easter."""
    within = Fields(year=year.whole) if year else None
    return WeekOf(Holiday("good friday", within=within))


@rule("piece", "ord quarterword", cost=-0.2)
def fourth_quarter(n: Number, unit: str) -> Piece | None:
    """Cuarto trimestre: not a quarter of one."""
    return quarter(n, unit)


@rule("piece", "n quarterletter", cost=0.5)
def lettered_quarter(n: Number, unit: str) -> Piece | None:
    """3T."""
    return quarter(n, unit)


@rule("nth", ".the? ord fortnightword .of date", cost=-0.2)
def half_of_month(n: Number, unit: str, within: Date) -> Nth | None:
    """La segunda quincena de mayo: from the 16th."""
    return half_of(n, unit, within)


rule("m0", ".the? ord|domord weekday .comma? ofpart|loosepart .of date", cost=0.1)(weekday_part_of)
rule("period", "shade .of date", cost=-0.2)(early_date)
