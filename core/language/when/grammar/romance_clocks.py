"""Rules of French, Italian, Spanish and Portuguese clock times: 15 heures, meno un quarto."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.meeting import join
from core.language.when.terms import (
    Between,
    Bound,
    Clock,
    Moment,
    Number,
    Part,
)

book = RuleBook("romance")
rule = book.rule

EARLY = 7
"""Before this hour "3 heures" is rather three hours than three o'clock."""


def _clock(hour: Number, minute: int = 0) -> Clock:
    return Clock(hour.whole, minute, open=0 < hour.value <= 12 and not hour.padded)


@rule("clock", "hour .hourword")
def late_hour(hour: Number) -> Clock | None:
    """15 heures."""
    return _clock(hour) if (EARLY <= hour.value < 24) or hour.padded else None


@rule("clock", "hour .hourword", cost=1.4)
def early_hour(hour: Number) -> Clock | None:
    """3 heures."""
    return _clock(hour) if hour.value < EARLY and not hour.padded else None


@rule("m0", ".at .approx? hour .hourword")
@rule("m0", ".approx .at? hour .hourword", cost=0.5)
def at_hour(hour: Number) -> Moment:
    """À 3 heures."""
    return Moment(clock=_clock(hour))


@rule("clock", "hh", cost=-0.5)
def hour_mark(clock: Clock) -> Clock:
    """15h, which is how everyone writes it."""
    return clock


@rule("m0", ".looseat clock", cost=0.2)
@rule("m0", ".looseat hour", cost=3.2)
def loosely_at(clock: Clock | Number) -> Moment:
    """A 9h: "a" is another word, too."""
    return Moment(clock=clock if isinstance(clock, Clock) else _clock(clock))


@rule("clock", ".hourthe clock")
def the_clock(clock: Clock) -> Clock:
    """Le 15:30, las tres y media."""
    return clock


@rule("clock", ".hourthe hour", cost=3.2)
def the_hour(hour: Number) -> Clock:
    """Le tre: also three of anything."""
    return _clock(hour)


@rule("whole", ".hourthe whole")
def the_whole(clock: Clock) -> Clock:
    """Para las tres."""
    return clock


@rule("clock", "hm .hourword", "dothm .hourword", cost=0.1)
def needless_hour(clock: Clock) -> Clock | None:
    """15:30 heures."""
    return clock


@rule("clock", "hour .hourword .plusword? minute")
def hour_minute(hour: Number, minute: Number, unit: str = "minute") -> Clock | None:
    """15 heures 30."""
    fits = hour.value < 24 and minute.value < 60 and unit == "minute"
    return _clock(hour, minute.whole) if fits else None


@rule("clock", "hour .hourword .plusword? n unit")
def late_minutes(hour: Number, minute: Number, unit: str) -> Clock | None:
    """Quinze heures et quinze minutes."""
    return hour_minute(hour, minute, unit) if hour.value >= EARLY else None


@rule("clock", "hour .hourword .plusword? n unit", cost=1.4)
def early_minutes(hour: Number, minute: Number, unit: str) -> Clock | None:
    """Deux heures et vingt minutes: rather an amount."""
    return hour_minute(hour, minute, unit) if hour.value < EARLY else None


@rule("clock", "whole .plusword n unit", "clockword .plusword? n", "clockword n unit", cost=0.1)
@rule("clock", "whole .plusword minute|quarter", "clockword quarter", cost=0.3)
def plus(hour: Clock | int, minutes: Number | int, unit: str = "minute") -> Clock | None:
    """Le tre e venti, midi et quart."""
    clock = Clock(hour) if isinstance(hour, int) else hour
    more = _minutes(minutes, unit)
    return replace(clock, minute=more, bare=False) if more else None


@rule("clock", "quarter .tohour whole", "n unit .tohour whole")
def to_hour(minutes: Number | int, second: Clock | str, third: Clock | None = None) -> Clock | None:
    """Un quarto alle otto."""
    if isinstance(second, str):
        return minus(third, minutes, second) if third else None
    return minus(second, minutes)


@rule("clock", "whole .minusword quarter", "whole .minusword n unit?")
def minus(clock: Clock, minutes: Number | int, unit: str | None = None) -> Clock | None:
    """Otto meno un quarto."""
    less = _minutes(minutes, unit or "minute")
    if not less:
        return None
    hour = (clock.hour - 1) % 12 or 12 if clock.open else (clock.hour - 1) % 24
    return Clock(hour, 60 - less, open=clock.open)


def _minutes(said: Number | int, unit: str) -> int | None:
    minutes = said if isinstance(said, int) else said.value
    fits = unit == "minute" and 0 < minutes < 60 and minutes == int(minutes)
    return int(minutes) if fits else None


@rule("m0", "clock ofpart", ".at|approx clock ofpart")
@rule("m0", "hour ofpart", ".at|approx hour ofpart", ".hourthe hour ofpart", cost=0.1)
def clock_of_part(clock: Clock | Number, part: str) -> Moment:
    """8 heures du soir."""
    return Moment(part=Part(part), clock=clock if isinstance(clock, Clock) else _clock(clock))


@rule("m", "m ofpart", cost=0.2)
def moment_of_part(moment: Moment, part: str) -> Moment | None:
    """Demain à 5 heures du matin; mañana por la mañana."""
    return join(moment, Moment(part=Part(part))) if moment.clock or moment.date else None


@rule("range", "pair ofpart", cost=0.1)
def range_of_part(pair: Between, part: str) -> Between | None:
    """De 5h à 7h du matin."""
    first, last = pair.first, pair.last
    if not (first.clock and last.clock) or first.part or last.part:
        return None
    return Between(replace(first, part=Part(part)), replace(last, part=Part(part)))


@rule("open", "bound .hourthe hour", cost=0.1)
def bounded_hour(kind: str, hour: Number) -> Bound:
    """Dopo le 14: not the fourteenth."""
    return Bound(kind, Moment(clock=_clock(hour)))
