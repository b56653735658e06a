"""Rules of German and Dutch word order: vor drei Tagen, übernächste Woche, om de week."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.periods import LONG
from core.language.when.grammar.repeats import timed
from core.language.when.meeting import join
from core.language.when.terms import (
    Amount,
    Away,
    Between,
    Bound,
    Clock,
    Cycle,
    Date,
    Every,
    Fields,
    Lasting,
    Moment,
    Moved,
    Nth,
    Number,
    Part,
    PartOf,
    Piece,
    Shift,
)

book = RuleBook("germanic")
rule = book.rule


@rule("pair", ".from|on|between? .the? domord .slash|dash|joiner|and .the? date", cost=0.1)
def days_before(first: Number, last: Date) -> Between | None:
    """14./15.10."""
    if not isinstance(last, Fields) or not last.month:
        return None
    return Between(Moment(Fields(month=last.month, day=first.whole)), Moment(last))


@rule("pair", ".from|on|between? .the? domord .slash|dash|joiner|and .the? domord|dom", cost=0.3)
def days_alone(first: Number, last: Number) -> Between | None:
    """Am 12./13."""
    if last.value > 31:
        return None
    return Between(Moment(Fields(day=first.whole)), Moment(Fields(day=last.whole)))


@rule("range", "period pair", "pair .of? period", ".in period pair", cost=-0.1)
def pair_within(first: Date | Between, second: Date | Between) -> Between | None:
    """Nächste Woche Montag bis Mittwoch."""
    pair, period = (first, second) if isinstance(first, Between) else (second, first)
    if not isinstance(pair, Between) or not isinstance(period, Cycle) or period.count > 1:
        return None
    days = [side.date for side in (pair.first, pair.last)]
    if not all(isinstance(day, Fields) and not (day.month or day.within) for day in days):
        return None
    first_day, last_day = (
        Moment(replace(day, within=period)) for day in days if isinstance(day, Fields)
    )
    return Between(first_day, last_day)


@rule("open", "m .comma? .paren open .close?", cost=0.1)
def bounded_aside(day: Moment, bound: Bound) -> Bound | None:
    """6.7. (ab 18 Uhr)."""
    moment = join(bound.of, day)
    return Bound(bound.kind, moment) if moment else None


@rule("md", "domord month", cost=-1.0)
def dotted_day(day: Number, month: int) -> Fields:
    """7. Mai: beside its day a month is no name."""
    return Fields(month=month, day=day.whole)


@rule("m0", ".on|in|for .the? unit", cost=0.3)
def at_weekend(unit: str) -> Moment | None:
    """Am Wochenende."""
    return Moment(Cycle("weekend")) if unit == "weekend" else None


@rule("away", ".back .approx? amount")
def back(amount: Amount) -> Away:
    """Vor drei Tagen."""
    return Away(amount, -1)


@rule("away", ".in|back n unit", cost=-0.1)
def in_eight_days(n: Number, unit: str) -> Away | None:
    """In acht Tagen is in a week."""
    eight = n.value == 8 and not n.digits and unit == "day"
    return Away(Amount((("week", 1),)), 1) if eight else None


@rule("away", "relday away")
def from_day(days: int, away: Away) -> Away | None:
    """Heute in einer Woche, gestern vor zwei Wochen."""
    return None if away.anchor or away.moves else replace(away, anchor=Moment(Shift(days)))


@rule("open", "bound .approx? amount", cost=0.1)
def since_amount(kind: str, amount: Amount) -> Bound | None:
    """Seit drei Tagen."""
    return Bound("since", Moment(Away(amount, -1))) if kind == "since" else None


@rule("open", ".ahead .approx? m", cost=-0.2)
def ahead_of(moment: Moment) -> Bound | None:
    """Voor vrijdag is before Friday, voor morgen for tomorrow."""
    whole_day = isinstance(moment.date, Shift) and not moment.clock
    return None if whole_day else Bound("before", moment)


@rule("open", ".approx open")
def roughly_bounded(bound: Bound) -> Bound:
    """Ca. ab 17 Uhr."""
    return bound


@rule("duration", "amount .long", cost=0.1)
def long(amount: Amount) -> Amount:
    """Zwei Stunden lang."""
    return amount


@rule("range", "m .comma? .approx? amount .long", cost=0.1)
def long_from(start: Moment, amount: Amount) -> Lasting:
    """Morgen um 10 zwei Stunden lang."""
    return Lasting(start, amount)


@rule("recur", "recur amount .long", cost=0.2)
def recurring_for(every: Every, amount: Amount) -> Every | None:
    """Täglich 10 Tage lang."""
    return replace(every, lasts=amount) if every.lasts is None else None


@rule("one", "n|a|vague? chunk")
def chunks(n: Number | str | int | None, minutes: int) -> Amount:
    """Eine Viertelstunde, drie kwartier."""
    count = n.value if isinstance(n, Number) else n if isinstance(n, int) else 1
    return Amount((("minute", count * minutes),))


@rule("move", ".byword .approx? amount", cost=0.4)
@rule("move", ".byword .approx? amount moveword|moveway", cost=0.1)
@rule("move", ".approx? amount moveway", cost=0.4)
def moved_by(amount: Amount, sign: int = 1) -> Moved:
    """Um eine Stunde nach hinten."""
    return Moved(amount, sign)


@rule("mod", ".the mod")
def the_mod(mod: str) -> str:
    """Die nächste."""
    return mod


@rule("farmod", ".the farmod")
def the_farmod(mod: str) -> str:
    """Die übernächste."""
    return mod


@rule("period", "farmod unit")
def after_next(mod: str, unit: str) -> Cycle:
    """Übernächste Woche."""
    return Cycle(unit, 2 if mod == "next" else -2)


@rule("date", "farmod weekday")
def weekday_after_next(mod: str, weekday: int) -> Fields:
    """Übernächsten Montag."""
    return Fields(weekday=weekday, within=Cycle("week", 2 if mod == "next" else -2))


@rule("nth", "farmod weekday .of date", "farmod unit .of date", cost=-0.1)
def last_but_one(mod: str, of: int | str, within: Date) -> Nth | None:
    """Der vorletzte Sonntag im Mai."""
    if mod != "last":
        return None
    return Nth(-2, of, within) if isinstance(of, str) else Nth(-2, "weekday", within, of)


@rule("nth", "mod|ord|domord weekday .of unit", cost=-0.1)
@rule("nth", ".the? ord|domord unit .of unit", cost=0.3)
def nth_of_unit(n: Number | str, of: int | str, unit: str) -> Nth | None:
    """Der letzte Freitag des Monats, die erste Woche des Jahres."""
    place = -1 if n == "last" else n.whole if isinstance(n, Number) else 0
    if unit not in LONG or not place:
        return None
    weekday = of if isinstance(of, int) else None
    return Nth(place, of if isinstance(of, str) else "weekday", Cycle(unit), weekday)


@rule("period", ".the? ord .weekword .of? date?", cost=0.1)
def nth_week(n: Number, within: Date | None) -> Piece | None:
    """Die 32. Kalenderwoche."""
    return Piece("week", n.whole, within) if 1 <= n.value <= 53 and within is None else None


@rule("period", ".halfto month", cost=0.3)
def half_month(month: int) -> PartOf:
    """Half mei: the middle of May."""
    return PartOf("mid", Fields(month=month))


@rule("period", ".the? remain unit", cost=0.3)
def remaining(which: str, unit: str) -> PartOf:
    """Die restliche Woche."""
    return PartOf(which, Cycle(unit))


@rule("md", "domord .slash? ord|hour")
def ordinal_month(day: Number, month: Number) -> Fields | None:
    """Der siebte vierte."""
    spelled = not (day.digits and month.digits) and 1 <= month.value <= 12
    return Fields(month=month.whole, day=day.whole) if spelled else None


@rule("m0", ".on dom", cost=1.4)
def on_day(day: Number) -> Moment | None:
    """Am 17."""
    return Moment(Fields(day=day.whole)) if day.digits else None


@rule("recur", ".every plural")
def every_plural(days: tuple[int, ...]) -> Every:
    """Immer montags."""
    return Every("week", weekdays=tuple((0, day) for day in sorted(set(days))))


@rule("plural", "weekdays .joiner|dash weekdays", ".from weekdays .joiner|dash weekdays")
def plural_span(first: int, last: int) -> tuple[int, ...] | None:
    """Montags bis freitags."""
    span = (last - first) % 7 + 1
    return tuple((first + step) % 7 for step in range(span)) if span > 1 else None


@rule("recur", "hhmm|dothm recur", cost=-0.3)
def figures_first(clock: Clock, every: Every) -> Every | None:
    """15.00 elke dag."""
    return timed(every, Moment(clock=clock))


@rule("recur", "recurringstep", cost=-0.1)
def in_steps(said: tuple[str, int]) -> Every:
    """Zweimonatlich."""
    return Every(*said)


@rule("recur", ".alternate unit")
def alternating(unit: str) -> Every:
    """Om de dag: every other one."""
    return Every(unit, 2)


@rule("recur", ".alternate n unit", ".alternate other unit")
def alternating_units(n: Number | int, unit: str) -> Every | None:
    """Om de drie dagen."""
    interval = n if isinstance(n, int) else n.whole
    return Every(unit, interval) if 0 < interval < 1000 else None


@rule("recur", "weekday|weekdays .comma? recur", ".on weekday recur", cost=0.1)
def weekday_first(weekday: int, every: Every) -> Every | None:
    """Dienstags alle zwei Wochen, vrijdag om de week."""
    if every.unit not in ("week", "fortnight") or every.weekdays:
        return None
    return replace(every, weekdays=((0, weekday),))


@rule("recur", "recur .comma? .on? weekday|weekdays", "weekday|weekdays .comma? recur", cost=0.2)
def weeks_of_days(first: Every | int, second: Every | int) -> Every | None:
    """Alle 14 Tage freitags."""
    every, weekday = (first, second) if isinstance(first, Every) else (second, first)
    if not isinstance(every, Every) or not isinstance(weekday, int) or every.weekdays:
        return None
    weeks, rest = divmod(every.interval, 7)
    if every.unit != "day" or rest or not weeks:
        return None
    return replace(every, unit="week", interval=weeks, weekdays=((0, weekday),))


@rule("recur", ".every .morning", cost=-0.1)
def every_morning() -> Every:
    """Jeden Morgen."""
    return Every("day", part=Part("morning"))


@rule("recur", "recur .comma? .on .the? md", ".on .the? md recur", cost=0.1)
def every_years(first: object, second: object) -> Every | None:
    """Jedes zweite Jahr am 4. Januar."""
    every, day = (first, second) if isinstance(first, Every) else (second, first)
    if not isinstance(every, Every) or not isinstance(day, Fields) or every.months:
        return None
    if every.unit != "year" or every.days or day.year or not day.month or not day.day:
        return None
    return replace(every, months=(day.month,), days=(day.day,))


@rule("recur", "recur .comma? .on .the? places weekday", cost=-0.2)
def nth_of_months(every: Every, places: tuple[int, ...], weekday: int) -> Every | None:
    """Alle zwei Monate am ersten Montag."""
    if every.unit != "month" or every.days or every.weekdays:
        return None
    return replace(every, weekdays=tuple((place, weekday) for place in places))


@rule("recur", ".start .the? m .comma? recur", cost=0.1)
def started(moment: Moment, every: Every) -> Every | None:
    """Ab nächster Woche jeden Mittwoch."""
    fits = moment.date is not None and moment.clock is None and every.start is None
    return replace(every, start=moment) if fits else None


@rule("pair", "weekday|shortday .comma? figures", cost=-0.6)
def weekday_figures(weekday: int, pair: Between) -> Between | None:
    """Mo 10-11 Uhr: no month is meant by such figures."""
    first = join(Moment(Fields(weekday=weekday)), pair.first)
    return Between(first, pair.last) if first else None
