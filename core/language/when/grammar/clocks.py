"""Rules for times of day: 5pm, half past three, 15h30, noon, in the morning."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.terms import Clock, Moment, Number, Part

book = RuleBook("clock")
rule = book.rule


@rule("clock", "hm")
def figures(clock: Clock) -> Clock:
    """17:30."""
    return clock


@rule("clock", "hh", cost=0.6)
def hour_mark(clock: Clock) -> Clock:
    """15h."""
    return clock


@rule("clock", "dothm", cost=1.2)
@rule("clock", "dothm .oclock|hoursmark")
def dotted(clock: Clock) -> Clock:
    """17.30."""
    return replace(clock, open=False)


@rule("clock", "hhmm", cost=1.8)
def four_figures(clock: Clock) -> Clock:
    """1730."""
    return clock


@rule("clock", "hour .dot? ampm|ap|inam")
def with_half(hour: Number, half: str) -> Clock | None:
    """5 pm."""
    return halved(Clock(hour.whole, open=0 < hour.value <= 12), half)


@rule("clock", "hm|dothm|hhmm ampm|ap|inam")
def minutes_with_half(clock: Clock, half: str) -> Clock | None:
    """5:30 pm."""
    return halved(clock, half)


@rule("clock", "hour minute ampm")
def spoken_with_half(hour: Number, minute: Number, half: str) -> Clock | None:
    """Ten thirty am."""
    return halved(Clock(hour.whole, minute.whole, open=True), half)


@rule("clock", "hour .oh n ampm?")
def spoken_oh(hour: Number, minute: Number, half: str | None) -> Clock | None:
    """Five oh five."""
    if hour.value > 23 or minute.value > 9:
        return None
    clock = Clock(hour.whole, minute.whole, open=0 < hour.value <= 12)
    return halved(clock, half) if half else clock


@rule("clock", "hour minute", cost=0.9)
def spoken(hour: Number, minute: Number) -> Clock | None:
    """Three twenty."""
    if hour.value > 23 or hour.padded or bool(hour.digits) != bool(minute.digits):
        return None
    return Clock(hour.whole, minute.whole, open=0 < hour.value <= 12)


@rule("clock", "hour .oclock ampm|inam?")
def oclock(hour: Number, half: str | None) -> Clock | None:
    """Seven o'clock."""
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded)
    return halved(clock, half) if half else clock


@rule("clock", "clock .oclock|hoursmark", cost=0.2)
def needless_oclock(clock: Clock) -> Clock | None:
    """Half past seven o'clock."""
    return clock


@rule("clock", "clockword")
def named(hour: int) -> Clock:
    """Noon."""
    return Clock(hour)


@rule("clock", "n .hoursmark", ".oh n .hoursmark?", cost=0.3)
def hundreds(n: Number) -> Clock | None:
    """Fourteen hundred hours."""
    hour, rest = divmod(n.value, 100)
    return Clock(int(hour)) if not n.digits and not rest and 1 <= hour <= 24 else None


@rule("whole", "hour")
def bare_whole(hour: Number) -> Clock | None:
    """Past eight."""
    return Clock(hour.whole, open=0 < hour.value <= 12)


@rule("whole", "clock")
def clear_whole(clock: Clock) -> Clock | None:
    """Past 8 pm."""
    return None if clock.minute or clock.second else clock


@rule("clock", "quarter unit? .pastword whole ampm?", "n unit .pastword whole ampm?")
@rule("clock", "n unit? .pastword whole ampm?", cost=0.7)
def past_hour(
    minutes: int | Number, unit: str | None, clock: Clock, half: str | None
) -> Clock | None:
    """Half past eight."""
    past = _minutes(minutes, unit)
    if past is None:
        return None
    return _half(replace(clock, minute=past, bare=False), half)


@rule("clock", "quarter unit? .toword whole ampm?", "n unit .toword whole ampm?", cost=0.1)
@rule("clock", "n unit? .toword whole ampm?", cost=1.4)
def to_hour(
    minutes: int | Number, unit: str | None, clock: Clock, half: str | None
) -> Clock | None:
    """Quarter to nine."""
    short = _minutes(minutes, unit)
    if short is None or _counted_up(minutes, unit):
        return None
    hour = (clock.hour - 1) % 12 or 12 if clock.open else (clock.hour - 1) % 24
    return _half(Clock(hour, 60 - short, open=clock.open), half)


def _counted_up(minutes: int | Number, unit: str | None) -> bool:
    """9 to 5 are hours: minutes before an hour are said in fives."""
    if not isinstance(minutes, Number) or unit is not None:
        return False
    return minutes.digits > 0 and minutes.value % 5 != 0


@rule("clock", "quarter hour ampm?", cost=0.8)
def half_hour(minutes: int, hour: Number, half: str | None) -> Clock | None:
    """Half eight, the British 8:30."""
    if minutes != 30 or not 0 < hour.value <= 12:
        return None
    return _half(Clock(hour.whole, 30, open=True), half)


def _minutes(said: int | Number, unit: str | None) -> int | None:
    if unit not in (None, "minute"):
        return None
    minutes = said if isinstance(said, int) else said.value
    return int(minutes) if 0 < minutes < 60 and minutes == int(minutes) else None


def _half(clock: Clock, half: str | None) -> Clock | None:
    return halved(clock, half) if half else clock


def halved(clock: Clock, half: str) -> Clock | None:
    """The clock in that half of the day: 12 am is midnight, 23 pm is 23:00, 13 am is nothing."""
    if half == "any":
        return clock
    if clock.hour > 12:
        return replace(clock, open=False) if half == "pm" and clock.hour < 24 else None
    if clock.hour == 0:
        return replace(clock, open=False) if half == "am" else None
    return replace(clock, hour=clock.hour % 12 + (12 if half == "pm" else 0), open=False)


@rule("dayname", "part")
def part(name: str) -> Part:
    """Evening."""
    return Part(name)


@rule("dayname", "shade .in? .the? part")
def shaded(shade: str, name: str) -> Part:
    """Late afternoon, early in the morning."""
    return Part(name, shade)


@rule("m0", "clock", ".at|on .approx? clock", ".approx clock")
@rule("m0", ".for .approx? clock", cost=0.6)
def at_clock(clock: Clock) -> Moment:
    """At 5 pm."""
    return Moment(clock=clock)


@rule("m0", ".at .approx? hour", ".approx .at hour", "hour .afterthought", cost=0.6)
def at_hour(hour: Number) -> Moment:
    """At 5."""
    return Moment(clock=Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded, bare=True))


@rule("m0", ".approx hour", cost=0.6)
def about_hour(hour: Number) -> Moment:
    """Around 5."""
    return at_hour(hour)


@rule("m0", ".at .approx? hhmm|dothm", ".approx hhmm|dothm", cost=0.3)
def at_figures(clock: Clock) -> Moment:
    """At 1730."""
    return Moment(clock=clock)


@rule("m0", ".at .approx? hour minute", cost=0.3)
def at_spoken(hour: Number, minute: Number) -> Moment | None:
    """At three twenty."""
    clock = Clock(hour.whole, minute.whole, open=0 < hour.value <= 12 and not hour.padded)
    return Moment(clock=clock) if hour.value < 24 else None


@rule("m0", "dayname", cost=1.6)
def in_part(part: Part) -> Moment:
    """Evening."""
    return Moment(part=part)


@rule("m0", ".in|at|on|for .the? dayname", ".the dayname")
def in_the_part(part: Part) -> Moment:
    """In the evening."""
    return Moment(part=replace(part, loose=True))


@rule("m0", "shade", cost=2.2)
def shade_alone(shade: str) -> Moment:
    """Late."""
    return Moment(part=Part("evening" if shade == "late" else "morning", shade))


@rule("m0", "shade .in .the unit", cost=0.1)
def shade_of_day(shade: str, unit: str) -> Moment | None:
    """Early in the day."""
    part = Part("afternoon" if shade == "late" else "morning", shade)
    return Moment(part=part) if unit == "day" else None
