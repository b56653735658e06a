"""Rules that put dates, parts of the day, clock times and zones together into one moment."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.meeting import join
from core.language.when.terms import Clock, Date, Fields, Moment, Number, Part, Shift

book = RuleBook("join")
rule = book.rule

MORE = ".comma? .dash? .and?"


@rule("m0", "date", ".on|at .approx? .the? date", ".in|for .the? date")
@rule("m0", ".the date", cost=1.1)
def on_date(date: Date) -> Moment:
    """On Friday."""
    return Moment(date)


@rule("m0", ".approx .the? m0", "m0 .afterthought", cost=0.1)
def roughly(moment: Moment) -> Moment:
    """Around next Tuesday."""
    return moment


@rule("m0", ".paren m0 .close?")
def enclosed(moment: Moment) -> Moment:
    """(11 am)."""
    return moment


@rule("m", "m0")
def alone(moment: Moment) -> Moment:
    """One description is a moment."""
    return moment


@rule("m", "m m0", "m .comma m0", "m .dash|of m0", cost=0.1)
def joined(first: Moment, second: Moment) -> Moment | None:
    """Friday at 5."""
    return join(first, second)


@rule("m", "m .and m0", cost=0.1)
def joined_by_and(first: Moment, second: Moment) -> Moment | None:
    """Friday and at 5; "at 9 and on Friday" are two."""
    day = second.date
    named = isinstance(day, Fields) and (day.month or day.weekday is not None)
    return None if named and (first.clock or not first.date) else join(first, second)


@rule("m", "m .comma? .approx? hour", cost=1.2)
def with_hour(moment: Moment, hour: Number) -> Moment | None:
    """Tomorrow 3."""
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded, bare=True)
    dated = moment.date is not None and _is_day(moment.date)
    return join(moment, Moment(clock=clock)) if dated or moment.part else None


@rule("m", "m .comma? .approx? hhmm|dothm", cost=0.2)
def with_figures(moment: Moment, clock: Clock) -> Moment | None:
    """27 July 1100."""
    return join(moment, Moment(clock=clock)) if moment.date and _is_day(moment.date) else None


@rule("m", "shortday .comma? .at? clock", cost=0.1)
def proven_day(weekday: int, clock: Clock) -> Moment | None:
    """Sat 11am: beside a clear time, a short name is surely a day."""
    return None if clock.bare else Moment(Fields(weekday=weekday), clock=clock)


@rule("m", ".dueword m", cost=0.1)
def due(moment: Moment) -> Moment:
    """Due tomorrow."""
    return moment


@rule("m", "m .allday", ".allday .on? m", cost=0.1)
def all_day(moment: Moment) -> Moment | None:
    """Tomorrow, all day."""
    return moment if moment.date and not (moment.clock or moment.part) else None


@rule("m0", "hour .in|at .the? dayname", cost=0.3)
def hour_of_part(hour: Number, part: Part) -> Moment:
    """3 in the afternoon."""
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded)
    return Moment(part=part, clock=clock)


@rule("m", "shade m", cost=0.1)
def early_part(shade: str, moment: Moment) -> Moment | None:
    """Early tomorrow morning."""
    if moment.part is None or moment.part.shade or moment.clock:
        return None
    return replace(moment, part=replace(moment.part, shade=shade))


@rule("m", "m dayname", cost=0.2)
def with_part(moment: Moment, part: Part) -> Moment | None:
    """Tomorrow morning."""
    return join(moment, Moment(part=part)) if moment.date else None


@rule("m", "m .comma? ampm", cost=0.7)
def with_half(moment: Moment, half: str) -> Moment | None:
    """Tomorrow pm."""
    if moment.date is None or moment.clock or half == "any":
        return None
    return join(moment, Moment(part=Part("morning" if half == "am" else "afternoon")))


@rule("m", "m .comma? hour minute", cost=0.7)
def with_spoken(moment: Moment, hour: Number, minute: Number) -> Moment | None:
    """Tomorrow three twenty."""
    if hour.value > 23 or bool(hour.digits) != bool(minute.digits):
        return None
    return join(moment, Moment(clock=Clock(hour.whole, minute.whole, open=0 < hour.value <= 12)))


def _is_day(date: Date) -> bool:
    return not isinstance(date, Fields) or date.day is not None or date.weekday is not None


@rule("m", "hour .comma? m", "hour .comma? .at m", cost=0.7)
def hour_before(hour: Number, moment: Moment) -> Moment | None:
    """9 tomorrow morning."""
    if moment.clock or not (moment.part or isinstance(moment.date, Shift)):
        return None
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded, bare=True)
    return join(Moment(clock=clock), moment)


@rule("m", "hour .on .the? date", cost=1.4)
def hour_on_day(hour: Number, date: Date) -> Moment | None:
    """8 on Monday."""
    if not (hour.digits and isinstance(date, Fields) and _is_day(date)):
        return None
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded, bare=True)
    return Moment(date, clock=clock)


@rule("m", "minuteless m", cost=0.5)
def _figures_before(clock: Clock, moment: Moment) -> Moment | None:
    return join(Moment(clock=clock), moment)


@rule("minuteless", ".at? hhmm|dothm")
def figures_first(clock: Clock) -> Clock:
    """730 in the evening."""
    return clock


@rule("m", "m .in? zone")
def in_zone(moment: Moment, zone: str) -> Moment | None:
    """9:00 CET."""
    return join(moment, Moment(zone=zone)) if moment.clock else None


@rule("m", "hour zone", ".at hour zone", cost=0.5)
def hour_in_zone(hour: Number, zone: str) -> Moment:
    """8 GMT."""
    return Moment(clock=Clock(hour.whole, open=0 < hour.value <= 12), zone=zone)


@rule("m", "iso .tee hm", "iso hm", cost=0.0)
def iso(date: Date, clock: Clock) -> Moment:
    """2027-02-01T10:00:00."""
    return Moment(date, clock=Clock(clock.hour, clock.minute, clock.second))


@rule("iso", "date")
def iso_date(date: Date) -> Date | None:
    """2027-02-01."""
    return date if isinstance(date, Fields) and date.year and date.day else None


@rule("number", "hour|dom", cost=6.0)
def bare(number: Number) -> Moment | None:
    """5, and nothing else: read only when asked for a time."""
    if number.value > 24:
        return None
    return Moment(clock=Clock(number.whole, open=0 < number.value <= 12, bare=True))


@rule("number", "hhmm|dothm", cost=5.0)
def bare_figures(clock: Clock) -> Moment:
    """1730, and nothing else."""
    return Moment(clock=clock)


@rule("number", ".to hour", cost=1.0)
def moved(number: Number) -> Moment:
    """Move it to 4."""
    return Moment(clock=Clock(number.whole, open=0 < number.value <= 12, bare=True))


@rule("m0", "meal", cost=4.6)
@rule("m0", ".at|in|by .the? meal")
def meal(name: str) -> Moment:
    """At lunch."""
    return Moment(part=Part(name))
