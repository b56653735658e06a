"""Rules of Spanish and Portuguese amounts: hora y media, há três dias atrás, das 3 em diante."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.amounts import from_anchor, rolling_unit
from core.language.when.grammar.iberian_clocks import open_clock
from core.language.when.terms import Amount, Away, Bound, Moment, Number, Relative, Rolling, Shift

book = RuleBook("iberian")
rule = book.rule


@rule("one", "unit .and fraction", cost=0.1)
def unit_and_half(unit: str, fraction: float) -> Amount:
    """Hora y media."""
    return Amount(((unit, 1 + fraction),))


@rule("away", ".back .approx? amount .ago", cost=-0.1)
def back(amount: Amount) -> Away:
    """Há três dias atrás."""
    return Away(amount, -1)


@rule("rel", ".with .approx? amount .inadvance")
def in_advance(amount: Amount) -> Relative:
    """Con 10 minutos de antelación."""
    return Relative(amount, -1, "start")


@rule("away", ".approx? amount afterword|beforeword m", cost=-0.2)
def from_moment(amount: Amount, sign: int, anchor: Moment) -> Away:
    """Dos días después del lunes."""
    return from_anchor(amount, sign, anchor)


@rule("away", ".approx? amount afterword|beforeword hour", cost=0.2)
def from_hour(amount: Amount, sign: int, hour: Number) -> Away | None:
    """15 minutos después de las 3."""
    fine = all(unit in ("hour", "minute", "second") for unit, _ in amount.parts)
    return Away(amount, sign, Moment(clock=open_clock(hour))) if fine else None


@rule("open", "open .later")
def onwards(bound: Bound) -> Bound | None:
    """Desde el 3 de mayo en adelante: from the next one."""
    return replace(bound, kind="from") if bound.kind in ("from", "since") else None


@rule("range", ".withinthe mod amount", cost=-0.2)
def in_the_next(mod: str, amount: Amount) -> Rolling | None:
    """En los próximos 3 días."""
    return Rolling(amount, 1) if mod in ("next", "coming") else None


@rule("range", ".withinthe mod unit")
def in_the_next_hour(mod: str, unit: str) -> Rolling | None:
    """En la próxima hora."""
    return rolling_unit(mod, unit)


@rule("open", ".from m .later", ".from .hourthe? hour .later")
def from_then_on(said: Moment | Number) -> Bound:
    """Das 3 em diante."""
    return Bound("from", said if isinstance(said, Moment) else Moment(clock=open_clock(said)))


@rule("away", ".from relday weekson")
def weeks_from(days: int, weeks: int) -> Away:
    """De hoy en ocho días."""
    return Away(Amount((("week", weeks),)), 1, Moment(Shift(days)))
