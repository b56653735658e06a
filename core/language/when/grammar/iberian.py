"""Rules of Spanish and Portuguese days: pasado mañana, el 21 del 3, véspera do Natal."""

from core.language.when.chart import RuleBook
from core.language.when.grammar.iberian_clocks import open_clock
from core.language.when.terms import Amount, Away, Date, Fields, Holiday, Moment, Number, Shift

book = RuleBook("iberian")
rule = book.rule


@rule("domord", "dom .dot .ordmark")
@rule("ord", "n .dot .ordmark")
def marked(n: Number) -> Number:
    """4.º."""
    return n


@rule("date", "sureday", cost=-0.3)
def sure_day(days: int) -> Shift:
    """Pasado mañana, depois de amanhã."""
    return Shift(days)


@rule("date", ".mod .dayword dom", cost=0.1)
def this_day(day: Number) -> Fields:
    """Este día 17."""
    return Fields(day=day.whole)


@rule("date", "dom .numof n .numof year", cost=0.2)
@rule("date", ".dayart dom .numof n", cost=1.2)
@rule("date", "dom .numof n", cost=4.5)
def numbered_month(day: Number, month: Number, year: Number | None = None) -> Fields | None:
    """El 21 del 3, 9 de 8 de 1971."""
    if not (day.digits and month.digits and 1 <= month.value <= 12):
        return None
    return Fields(year.whole if year else None, month.whole, day.whole)


@rule("date", ".ofday dom", cost=0.6)
def spelled_day(day: Number) -> Fields:
    """Día quince."""
    return Fields(day=day.whole)


@rule("m0", ".toward .the? date")
def toward(date: Date) -> Moment:
    """Al martes, a mañana."""
    return Moment(date)


@rule("md", "ord .of month", cost=1.0)
def ordinal_day(day: Number, month: int) -> Fields | None:
    """Segundo de agosto."""
    return Fields(month=month, day=day.whole) if 1 <= day.value <= 31 else None


@rule("m", "hour .ofday dom", cost=0.8)
def hour_of_day(hour: Number, day: Number) -> Moment:
    """Las siete del día 15."""
    return Moment(Fields(day=day.whole), clock=open_clock(hour))


@rule("date", ".the|on? .eveword .of holiday")
def eve(name: str) -> Away:
    """Véspera do Natal, víspera de Reyes."""
    return Away(Amount((("day", 1),)), -1, Moment(Holiday(name)))


@rule("ord", ".manyart ord")
def the_first_ones(n: Number) -> Number:
    """As primeiras; "as 3" is rather three o'clock."""
    return n
