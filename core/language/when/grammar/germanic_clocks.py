"""Rules for German and Dutch times of day: halb vier, viertel acht, 15 uur, heute morgen."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.clocks import halved
from core.language.when.meeting import join
from core.language.when.terms import (
    Between,
    Bound,
    Clock,
    Date,
    Fields,
    ModWeekday,
    Moment,
    Number,
    Part,
    Shift,
)

book = RuleBook("germanic_clock")
rule = book.rule

EARLY = 7
"""Before this hour "3 uur" is rather three hours than three o'clock."""


def _clock(hour: Number, minute: int = 0) -> Clock:
    return Clock(hour.whole, minute, open=0 < hour.value <= 12 and not hour.padded)


def _earlier(hour: Number, minute: int) -> Clock | None:
    """So many minutes past the hour before."""
    if not 0 < hour.value <= 24:
        return None
    return Clock((hour.whole - 1) or 12, minute, open=hour.value <= 13)


@rule("clock", "hour .hourword")
def late_hour(hour: Number) -> Clock | None:
    """15 uur."""
    return _clock(hour) if hour.value >= EARLY or hour.padded else None


@rule("clock", "hour .hourword", cost=1.4)
def early_hour(hour: Number) -> Clock | None:
    """3 uur."""
    return _clock(hour) if hour.value < EARLY and not hour.padded else None


@rule("m0", ".at .approx? hour .hourword", cost=-0.1)
def at_hour(hour: Number) -> Moment:
    """Rond 5 uur: not for five hours."""
    return Moment(clock=_clock(hour))


@rule("pair", ".from|between hour .joiner|dash|and hour .hourword", cost=-0.1)
def hours(first: Number, last: Number) -> Between:
    """Van 3 tot 5 uur: not for five hours."""
    return Between(Moment(clock=_clock(first)), Moment(clock=_clock(last)))


@rule("figures", "hour .dash|joiner hour .hourword", cost=0.1)
def hours_beside(first: Number, last: Number) -> Between:
    """Vrijdag 22 tot 6 uur."""
    return Between(Moment(clock=_clock(first)), Moment(clock=_clock(last)))


@rule("open", "bound .approx? hour .hourword", cost=0.1)
def bounded_hour(kind: str, hour: Number) -> Bound:
    """Tot 5 uur."""
    return Bound(kind, Moment(clock=_clock(hour)))


@rule("clock", ".a .oclock")
@rule("clock", ".a .hourword", cost=1.4)
def one_hour() -> Clock:
    """Ein Uhr."""
    return Clock(1, open=True)


@rule("clock", "clock .hourword", cost=0.1)
@rule("clock", "dothm .hourword")
def needless_hour(clock: Clock) -> Clock:
    """15:30 uur."""
    return clock


@rule("clock", "hm .amword", cost=1.5)
def before_noon(clock: Clock) -> Clock | None:
    """7:20 am, in a text where "am" is mostly "on the"."""
    return halved(clock, "am")


@rule("clock", "hour .oclock|hourword minute")
def hour_minute(hour: Number, minute: Number) -> Clock | None:
    """15 Uhr 30."""
    return _clock(hour, minute.whole) if hour.value < 24 else None


@rule("halftime", ".halfto hour")
def half_before(hour: Number) -> Clock | None:
    """Halb vier is 3:30."""
    return _earlier(hour, 30)


@rule("clock", "halftime")
def half_hour(clock: Clock) -> Clock:
    """Halb vier, alone."""
    return clock


@rule("clock", "n unit? .toword halftime", "quarter .toword halftime")
def to_half(minutes: int | Number, unit: object, clock: Clock | None = None) -> Clock | None:
    """Zehn vor halb vier."""
    return _beside_half(minutes, unit, clock, -1)


@rule("clock", "n unit? .pastword halftime", "quarter .pastword halftime")
def past_half(minutes: int | Number, unit: object, clock: Clock | None = None) -> Clock | None:
    """Fünf nach halb vier."""
    return _beside_half(minutes, unit, clock, 1)


def _beside_half(
    minutes: int | Number, unit: object, clock: Clock | None, sign: int
) -> Clock | None:
    half = unit if isinstance(unit, Clock) else clock
    away = minutes if isinstance(minutes, int) else minutes.whole
    if half is None or unit not in (None, "minute", half) or not 0 < away < 30:
        return None
    return replace(half, minute=30 + sign * away)


@rule("clock", "quarterto hour", cost=0.2)
def quarter_before(minute: int, hour: Number) -> Clock | None:
    """Viertel acht is 7:15."""
    return _earlier(hour, minute)


@rule("dayname", "adpart")
def adverb(name: str) -> Part:
    """Abends."""
    return Part(name)


@rule("dayname", "shaded")
def shaded_part(said: tuple[str, str]) -> Part:
    """Spätabends."""
    return Part(said[1], said[0])


@rule("m0", "adpart", cost=0.2)
def by_part(name: str) -> Moment:
    """Abends: once it is over, tomorrow's."""
    return Moment(part=Part(name, loose=True))


@rule("m0", ".amword .morning", cost=-0.2)
def in_the_morning() -> Moment:
    """Am Morgen: not tomorrow."""
    return Moment(part=Part("morning", loose=True))


@rule("m", "m .morning", cost=-0.2)
def morning_of(day: Moment) -> Moment | None:
    """Montag morgen, heute morgen: not tomorrow."""
    named = isinstance(day.date, ModWeekday | Shift) or (
        isinstance(day.date, Fields) and (day.date.weekday is not None or day.date.day)
    )
    return join(day, Moment(part=Part("morning"))) if named and not day.clock else None


@rule("m0", "mod .morning", ".the .morning", cost=-0.1)
def this_morning(mod: str = "this") -> Moment:
    """Diesen Morgen."""
    days = {"next": 1, "coming": 1, "last": -1, "past": -1}
    return Moment(Shift(days.get(mod, 0)), Part("morning"))


@rule("dayname", "shade .amword? .morning")
def early_morning(shade: str) -> Part:
    """Früher Morgen."""
    return Part("morning", shade)


@rule("m0", "clock .in|on? .the? dayname", ".at clock .in|on? .the? dayname")
@rule("m0", "hour dayname", ".at .approx? hour .on? .the? dayname", "hour .on .the? dayname")
@rule("m0", ".at hhmm|dothm .on|in? .the? dayname", cost=0.2)
def clock_in_part(clock: Clock | Number, part: Part) -> Moment:
    """8 Uhr abends."""
    return Moment(part=part, clock=clock if isinstance(clock, Clock) else _clock(clock))


@rule("m0", "adpart .at? .approx? clock", "adpart .at .approx? hour", cost=0.1)
@rule("m0", "dayname .at? .approx? clock", "dayname .at .approx? hour", cost=0.4)
@rule("m0", "dayname hour", cost=0.6)
def part_then_clock(part: Part | str, clock: Clock | Number) -> Moment:
    """Abends um 8."""
    return clock_in_part(clock, Part(part) if isinstance(part, str) else part)


@rule("m0", ".on|in? .the? dayname .of .the? date|weekdays", cost=0.2)
def part_of_day(part: Part, day: Date | int) -> Moment:
    """Am Abend des 5. Mai."""
    return Moment(Fields(weekday=day) if isinstance(day, int) else day, part)


@rule("range", "dayname .from|between? .approx? figures", cost=0.2)
@rule("pair", ".from|between? figures .on|in? .the? dayname", "pair .on|in .the? dayname", cost=0.1)
@rule("pair", "pair adpart")
def range_in_part(first: Part | Between, second: Between | Part | str) -> Between | None:
    """'s middags 5 tot 7."""
    part, pair = (first, second) if isinstance(first, Part) else (second, first)
    part = Part(part) if isinstance(part, str) else part
    if not isinstance(part, Part) or not isinstance(pair, Between) or not pair.last.clock:
        return None
    if pair.first.part or pair.last.part:
        return None
    return Between(replace(pair.first, part=part), replace(pair.last, part=part))
