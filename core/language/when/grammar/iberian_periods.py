"""Rules of Spanish and Portuguese periods: Semana Santa, la segunda quincena, os anos 90."""

from core.language.when.chart import RuleBook
from core.language.when.grammar.periods import half_of, quarter
from core.language.when.terms import (
    Between,
    Date,
    Fields,
    Holiday,
    Moment,
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


@rule("range", ".decadeword n", cost=0.4)
def decade(n: Number) -> Between | None:
    """La década de 1990, los años 90."""
    year = n.whole + (1900 if n.digits == 2 else 0)
    if n.digits not in (2, 4) or year % 10 or not 1900 <= year < 2100:
        return None
    return Between(Moment(Fields(year=year)), Moment(Fields(year=year + 9)))
