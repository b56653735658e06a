"""Rules of Spanish and Portuguese times of day: las tres y cinco, dez para as 8, à noite."""

from core.language.when.chart import RuleBook
from core.language.when.grammar.clocks import halved
from core.language.when.resolve.parts import SMALL
from core.language.when.terms import Clock, Moment, Number, Part, Shift

book = RuleBook("iberian")
rule = book.rule


def open_clock(hour: Number, minute: int = 0) -> Clock:
    """The hour of a clock; 1 to 12 may be in either half of the day."""
    return Clock(hour.whole, minute, open=0 < hour.value <= 12 and not hour.padded)


@rule("m0", "loosepart", cost=-0.3)
def loose_part(name: str) -> Moment:
    """Por la mañana, à noite."""
    return Moment(part=Part(name, loose=True))


@rule("m0", "relday .comma? shade", cost=-0.3)
def early_day(days: int, shade: str) -> Moment:
    """Mañana temprano, amanhã cedo."""
    return Moment(Shift(days), Part("evening" if shade == "late" else "morning", shade))


@rule("dayname", "shade ofpart", "shade loosepart")
def shaded_part(shade: str, name: str) -> Part:
    """A primera hora de la tarde."""
    return Part(name, shade)


@rule("m0", ".hourat hh", cost=-0.6)
def at_marked_hour(clock: Clock) -> Moment:
    """Às 15h."""
    return Moment(clock=clock)


@rule("m0", "ofhour hour", cost=1.6)
def of_hour(many: bool, hour: Number) -> Moment | None:
    """La alarma de las 7, el tren de la 1; "una de las tres" is none."""
    fits = hour.digits and many == (hour.value != 1)
    return Moment(clock=open_clock(hour)) if fits else None


@rule("clock", ".hourthe hour .plusword n", cost=0.2)
def past(hour: Number, minutes: Number) -> Clock | None:
    """Las tres y cinco."""
    fits = hour.value < 24 and 0 < minutes.value < 60 and minutes.value == minutes.whole
    return open_clock(hour, minutes.whole) if fits else None


@rule("clock", ".hourthe hour .hourunit")
@rule("clock", "hour .hourunit", cost=1.4)
def hours(hour: Number) -> Clock | None:
    """Las 15 horas."""
    return open_clock(hour) if hour.value <= 24 else None


@rule("clock", "hour .hourunit|hourword ampm")
def half_hours(hour: Number, half: str) -> Clock | None:
    """8 horas am."""
    return halved(Clock(hour.whole, open=0 < hour.value <= 12), half)


@rule("clock", "n|quarter unit? .toword clockword", "n|quarter unit? .toword .hourthe? whole")
def minutes_to(minutes: Number | int, unit: str | None, hour: Clock | int) -> Clock | None:
    """Quinze para o meio-dia, 10 para las 8."""
    less = minutes if isinstance(minutes, int) else minutes.whole
    if not 0 < less < 60 or unit not in (None, "minute"):
        return None
    clock = hour if isinstance(hour, Clock) else Clock(hour)
    before = (clock.hour - 1) % 12 or 12 if clock.open else (clock.hour - 1) % 24
    return Clock(before, 60 - less, open=clock.open)


@rule("m0", ".at|approx|hourat|hourthe? clock|hour .nightpart", cost=-0.2)
def after_midnight(said: Clock | Number) -> Moment | None:
    """La 1 de la noche: the night is evening until midnight."""
    clock = said if isinstance(said, Clock) else open_clock(said)
    return Moment(part=Part("night"), clock=clock) if 0 < clock.hour < SMALL else None
