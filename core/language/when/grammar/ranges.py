"""Rules for ranges, deadlines and lengths: from 3 to 5, by Friday, at 2 for an hour."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.meeting import is_period, join
from core.language.when.terms import (
    Amount,
    Away,
    Between,
    Bound,
    Clock,
    Fields,
    Lasting,
    Moment,
    Now,
    Number,
    Part,
)

Loose = Number | Clock | Fields
"""One side of a range that needs the other."""

book = RuleBook("range")
rule = book.rule


@rule("side", "m")
def moment_side(moment: Moment) -> Moment:
    """One end of a range."""
    return moment


@rule("loose", ".the? hour|dom .dot?", cost=0.6)
def number_side(number: Number) -> Number:
    """A number whose other side says what it is."""
    return number


@rule("loose", ".the? domord .dot?", cost=0.5)
def day_side(number: Number) -> Fields:
    """A day whose other side says in which month."""
    return Fields(day=number.whole)


@rule("loose", "hhmm|dothm|clock", cost=0.2)
def figures_side(clock: Clock) -> Clock:
    """Figures whose other side says that they are a clock."""
    return clock


@rule("loose", "hour minute", cost=0.4)
def spoken_side(hour: Number, minute: Number) -> Clock | None:
    """Two thirty, beside another clock."""
    if hour.value > 23 or bool(hour.digits) != bool(minute.digits):
        return None
    return Clock(hour.whole, minute.whole, open=0 < hour.value <= 12)


@rule("pair", ".from? side .joiner|dash side", cost=0.3)
@rule("pair", ".from|between side .joiner|dash side", ".between side .and side")
def two(first: Moment, last: Moment) -> Between | None:
    """From Monday to Wednesday; a day "to" a clock time is none: "lundi à 10h"."""
    whole_day = first.date and not (isinstance(first.date, Now) or first.clock or first.part)
    if whole_day and (_mixed(first, last) or (last.clock and not last.date)):
        return None
    return Between(first, last)


def _mixed(first: Moment, last: Moment) -> bool:
    """A weekday on one side and a month on the other: "de enero a mar" names two months."""
    sides = [side.date for side in (first, last) if isinstance(side.date, Fields)]
    if len(sides) < 2 or any(side.day for side in sides):
        return False
    return any(side.weekday is not None for side in sides) != all(
        side.weekday is not None for side in sides
    )


@rule("pair", ".from|between? year .joiner|dash year", ".between year .and year", cost=0.2)
def two_years(first: Number, last: Number) -> Between:
    """2027 to 2029."""
    return Between(Moment(Fields(year=first.whole)), Moment(Fields(year=last.whole)))


@rule("pair", ".from side .todate", cost=0.1)
def up_to_now(first: Moment) -> Between:
    """From March to date."""
    return Between(first, Moment(Now()))


@rule("pair", ".from? loose .joiner|dash side", cost=0.5)
@rule("pair", ".from|between loose .joiner|dash|and side", cost=0.1)
def open_start(first: Loose, last: Moment) -> Between | None:
    """3 to 5 pm, 10 to 12 August."""
    start = _like(first, last)
    return Between(start, last) if start else None


@rule("pair", ".from? side .joiner|dash loose", cost=0.5)
@rule("pair", ".from|between side .joiner|dash|and loose", cost=0.1)
def open_end(first: Moment, last: Loose) -> Between | None:
    """From 8 am to 3, 5 May to 7."""
    end = _like(last, first)
    return Between(first, end) if end else None


@rule("pair", ".from loose .joiner|dash loose", ".between loose .joiner|dash|and loose")
def both_open(first: Loose, last: Loose) -> Between | None:
    """From 5 to 6, between the 3rd and the 5th."""
    if isinstance(first, Fields) or isinstance(last, Fields):
        return _days(first, last)
    start, end = _as_clock(first), _as_clock(last)
    return Between(start, end) if start and end else None


@rule("pair", "hour .joiner hour", cost=2.4)
def bare_hours(first: Number, last: Number) -> Between | None:
    """9 to 5."""
    figures = first.digits and last.digits and not (first.padded or last.padded)
    return clocks(first, last) if figures and first.value <= 24 and last.value <= 24 else None


@rule("pair", ".on? .the domord .joiner|dash .the? domord|dom", cost=0.6)
def two_days(first: Number, last: Number) -> Between:
    """The 3rd to the 5th."""
    return Between(Moment(Fields(day=first.whole)), Moment(Fields(day=last.whole)))


@rule("figures", "hhmm|dothm|clock .dash|joiner hhmm|dothm|clock")
@rule("figures", "hour .dash|joiner hhmm|dothm|clock", cost=0.4)
@rule("figures", "hour .dash|joiner halfclock", cost=0.2)
@rule("figures", "hour .dash|joiner|or hour", cost=0.9)
@rule("figures", "hhmm|dothm|clock|hour .slash hhmm|dothm|clock", cost=1.2)
def clocks(first: Clock | Number, last: Clock | Number) -> Between | None:
    """1510-1640, beside a date."""
    if isinstance(first, Number) and isinstance(last, Number) and not _ordered(first, last):
        return None
    start, end = _as_clock(first), _as_clock(last)
    return Between(start, end) if start and end else None


@rule("halfclock", "clock")
def with_half(clock: Clock) -> Clock | None:
    """3 pm, whose half of the day is said."""
    return None if clock.open else clock


@rule("pair", "m .comma|dash|at|from|between? figures", cost=0.2)
def day_figures(day: Moment, pair: Between) -> Between | None:
    """19/12 1510-1640."""
    return _dated(pair, day) if day.date else None


@rule("pair", ".from|on? .the? domord|dom .slash|dash|joiner .the? md", cost=0.5)
@rule("pair", ".from|between? .the? domord|dom .slash|dash|joiner .the? md")
@rule("pair", ".from|between? .the? domord .and .the? md")
@rule("pair", ".from|between? .the? dom .and .the? md", cost=1.0)
def days_of_month(first: Number, last: Fields) -> Between:
    """29/30 August."""
    return Between(Moment(Fields(month=last.month, day=first.whole)), Moment(last))


@rule("pair", ".on? .the? domord .and .the? domord m", cost=0.8)
def two_nights(first: Number, last: Number, rest: Moment) -> Between | None:
    """On the 2nd and 3rd night."""
    if rest.date or rest.clock:
        return None
    return Between(Moment(Fields(day=first.whole)), Moment(Fields(day=last.whole)))


def _like(number: Loose, other: Moment) -> Moment | None:
    """What the number is, judged by the other side of the range."""
    if isinstance(number, Clock):
        return Moment(clock=number) if other.clock else None
    if isinstance(number, Fields):
        return Moment(number) if other.date and not is_period(other.date) else None
    if other.clock is not None or other.part is not None:
        backwards = other.clock is not None and 12 <= other.clock.hour < number.value
        return None if backwards or number.value > 24 else _clock(number)
    if isinstance(other.date, Fields) and other.date.day and 1 <= number.value <= 31:
        return Moment(Fields(day=number.whole))
    return None


def _days(first: Loose, last: Loose) -> Between | None:
    days = [
        side if isinstance(side, Fields) else Fields(day=side.whole)
        for side in (first, last)
        if not isinstance(side, Clock)
    ]
    return Between(Moment(days[0]), Moment(days[1])) if len(days) == 2 else None


def _as_clock(side: Number | Clock) -> Moment | None:
    if isinstance(side, Clock):
        return Moment(clock=side)
    return _clock(side) if side.value <= 24 else None


def _ordered(first: Number, last: Number) -> bool:
    """9-5 goes round the clock, 20-15 does not."""
    return first.value < last.value or last.value < first.value <= 12


def _clock(number: Number) -> Moment:
    open_ = 0 < number.value <= 12 and not number.padded
    return Moment(clock=Clock(number.whole, open=open_, bare=True))


@rule("pair", "pair .comma|of? year", cost=0.1)
def pair_of_year(pair: Between, year: Number) -> Between | None:
    """May 8 to 10, 2027."""
    last = pair.last.date
    if not isinstance(last, Fields) or last.year or not (last.month or last.day):
        return None
    if not last.month:
        if not isinstance(pair.first.date, Fields) or not pair.first.date.month:
            return None
        last = replace(last, month=pair.first.date.month)
    return Between(pair.first, replace(pair.last, date=replace(last, year=year.whole)))


@rule("pair", "pair zone", "pair .in zone", cost=0.1)
def pair_in_zone(pair: Between, zone: str) -> Between | None:
    """3 to 4 pm New York time."""
    clocked = pair.first.clock and pair.last.clock and not pair.last.zone
    return Between(pair.first, replace(pair.last, zone=zone)) if clocked else None


@rule("range", "pair")
def as_range(pair: Between) -> Between:
    """A pair of moments is a range."""
    return pair


@rule("range", "m .comma|dash? pair", "pair .comma|of? m", ".on|in|at m pair")
def of_day(first: Moment | Between, second: Moment | Between) -> Between | None:
    """Thursday from 9 to 11; 5 to 6 pm of 22 April."""
    if isinstance(first, Between) and isinstance(second, Moment):
        return _dated(first, second)
    if isinstance(first, Moment) and isinstance(second, Between):
        return _dated(second, first)
    return None


def _dated(pair: Between, day: Moment) -> Between | None:
    """The range on a day: only a range of clock times can lie in one."""
    if day.clock or pair.first.date or pair.last.date or not (day.date or day.part):
        return None
    first, last = join(pair.first, day), join(pair.last, day)
    return Between(first, last) if first and last else None


@rule("range", "m .comma? .for .approx? amount")
@rule("range", ".for amount .comma? .from|start? m")
def lasting(first: Moment | Amount, second: Moment | Amount) -> Lasting | None:
    """Today 15:00 for one hour."""
    if isinstance(first, Moment) and isinstance(second, Amount):
        return Lasting(first, second)
    if isinstance(second, Moment) and isinstance(first, Amount):
        return Lasting(second, first)
    return None


@rule("range", ".from|at? loose .for amount", cost=0.4)
@rule("range", ".for amount .from loose", cost=0.4)
def number_lasting(first: object, second: object) -> Lasting | None:
    """From 9 for 2 hours."""
    amount, start = (first, second) if isinstance(first, Amount) else (second, first)
    if not isinstance(amount, Amount):
        return None
    if isinstance(start, Clock):
        return Lasting(Moment(clock=start), amount)
    if isinstance(start, Number) and start.value <= 24:
        return Lasting(_clock(start), amount)
    return None


@rule("range", "amount .start m", "m range", cost=0.4)
def starting(first: Amount | Moment, second: Moment | Lasting) -> Lasting | None:
    """3 days starting next Monday; 14 February for 7 hours from 9:30."""
    if isinstance(first, Amount) and isinstance(second, Moment):
        return Lasting(second, first)
    if isinstance(first, Moment) and isinstance(second, Lasting) and first.date:
        start = join(first, second.start)
        return Lasting(start, second.amount) if start else None
    return None


@rule("open", "bound .approx? m", "bound .the m")
def bounded(kind: str, moment: Moment) -> Bound | None:
    """By Friday."""
    return None if isinstance(moment.date, Now) else Bound(kind, moment)


@rule("open", "bound .approx? hour", cost=0.5)
def bounded_hour(kind: str, hour: Number) -> Bound:
    """By 5."""
    return Bound(kind, _clock(hour))


@rule("open", "bound hhmm|dothm", cost=0.4)
def bounded_figures(kind: str, clock: Clock) -> Bound:
    """By 1830."""
    return Bound(kind, Moment(clock=clock))


@rule("open", "bound .the? .yearword? year", cost=0.2)
def bounded_year(kind: str, year: Number) -> Bound:
    """Before 2030."""
    return Bound(kind, Moment(Fields(year=year.whole)))


@rule("open", ".morethan away")
def beyond(away: Away) -> Bound:
    """More than 2 weeks before today."""
    return Bound("after" if away.sign > 0 else "before", Moment(away))


@rule("open", "bound .the? meal", cost=0.3)
def bounded_meal(kind: str, name: str) -> Bound:
    """Before breakfast."""
    return Bound(kind, Moment(part=Part(name, loose=True)))


@rule("open", "bound .the domord|dom", cost=0.3)
def bounded_day(kind: str, day: Number) -> Bound:
    """By the 5th."""
    return Bound(kind, Moment(Fields(day=day.whole)))


@rule("open", "open .later|on", cost=0.2)
def onwards(bound: Bound) -> Bound | None:
    """From 3 May on."""
    return bound if bound.kind in ("from", "since", "after") else None


@rule("open", "m later", cost=0.1)
def or_later(moment: Moment, kind: str) -> Bound:
    """3 pm or later."""
    return Bound(kind, moment)


@rule("open", "m .comma? open", "open .comma|of? m", cost=0.2)
def dated_bound(first: Moment | Bound, second: Moment | Bound) -> Bound | None:
    """Tomorrow before 5 pm."""
    bound, day = (first, second) if isinstance(first, Bound) else (second, first)
    if not isinstance(bound, Bound) or not isinstance(day, Moment) or bound.of.date or day.clock:
        return None
    moment = join(bound.of, day)
    return Bound(bound.kind, moment) if moment else None


@rule("open", ".todate")
def to_date() -> Bound:
    """So far."""
    return Bound("before", Moment())
