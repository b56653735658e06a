"""Rules for what happens again and again: every weekday at 10, every other Tuesday until June."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.meeting import begun
from core.language.when.resolve.holidays import yearly_day
from core.language.when.terms import (
    Amount,
    Between,
    Clock,
    Cycle,
    Every,
    Fields,
    Lasting,
    Moment,
    Nth,
    Number,
    Part,
)

book = RuleBook("repeat")
rule = book.rule

Days = tuple[int, ...]


@rule("days", "weekday")
def one_day(weekday: int) -> Days:
    """Monday."""
    return (weekday,)


@rule("days", "days .comma? .and|slash? weekday", cost=0.1)
def more_days(days: Days, weekday: int) -> Days | None:
    """Monday, Wednesday and Friday."""
    return None if weekday in days else (*days, weekday)


@rule("days", "weekday|shortday .joiner|dash weekday", cost=0.2)
def day_span(first: int, last: int) -> Days | None:
    """Monday to Friday."""
    if first == last:
        return None
    return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))


@rule("plural", "weekdays", ".on weekdays")
def plural_day(weekday: int) -> Days:
    """Mondays."""
    return (weekday,)


@rule("plural", "plural .comma? .and? weekdays|weekday", "weekday .comma|and weekdays")
def plural_days(days: Days | int, weekday: int) -> Days | None:
    """Mondays and Thursdays."""
    known = (days,) if isinstance(days, int) else days
    return None if weekday in known else (*known, weekday)


def weekly(days: Days, interval: int = 1) -> Every:
    """Every week on these days."""
    return Every("week", interval, weekdays=tuple((0, day) for day in sorted(set(days))))


@rule("recur", "plural")
def on_days(days: Days) -> Every:
    """On Mondays."""
    return weekly(days)


@rule("recur", ".on? .every days")
def every_days(days: Days) -> Every:
    """Every Monday and Thursday."""
    return weekly(days)


@rule("recur", "recur .comma|and .on? .every days|plural", cost=0.2)
def every_and_every(every: Every, days: Days) -> Every | None:
    """Every Monday and every Thursday."""
    known = tuple(day for _, day in every.weekdays)
    plain = bool(known) and not set(known) & set(days) and every == weekly(known)
    return weekly((*known, *days)) if plain else None


@rule("recur", ".every other weekday", ".every ord|domord weekday", ".every n weekday|weekdays")
def every_other_day(interval: int | Number, weekday: int) -> Every:
    """Every other Tuesday; every first one is a month's."""
    n = interval if isinstance(interval, int) else interval.whole
    return weekly((weekday,), n) if n > 1 else Every("month", weekdays=((1, weekday),))


@rule("recur", ".every mod weekday", cost=0.1)
def every_last(mod: str, weekday: int) -> Every | None:
    """Every last Sunday."""
    return Every("month", weekdays=((-1, weekday),)) if mod == "last" else None


@rule("recur", "days", cost=1.0)
def named_days(days: Days) -> Every | None:
    """Mon/Wed/Fri."""
    return weekly(days) if len(days) > 2 else None


@rule("recur", ".every holiday", ".every .yearunit .on|at|in? holiday", cost=0.2)
def every_holiday(name: str) -> Every | None:
    """Every Christmas."""
    found = yearly_day(name)
    if found is None:
        return None
    month, day, nth = found
    return Every("year", months=(month,), **({"weekdays": (nth,)} if nth else {"days": (day,)}))


@rule("recur", ".every unit")
def every_unit(unit: str) -> Every:
    """Every week."""
    return Every(unit)


@rule("recur", ".every other|n|ord unit")
def every_units(interval: int | Number, unit: str) -> Every | None:
    """Every 8 hours, every other week, every third day."""
    n = interval if isinstance(interval, int) else interval.whole
    return Every(unit, n) if 0 < n < 1000 else None


@rule("recur", ".every one")
def every_amount(amount: Amount) -> Every | None:
    """Every hour and a half, every 2 h."""
    (unit, n), *more = amount.parts
    if not more and n == int(n) and 0 < n < 1000:
        return Every(unit, int(n))
    minutes = {"hour": 60, "minute": 1}
    if any(part not in minutes for part, _ in amount.parts):
        return None
    total = sum(minutes[part] * count for part, count in amount.parts)
    return Every("minute", int(total)) if total >= 1 else None


@rule("recur", "recurring")
def word(unit: str) -> Every:
    """Weekly."""
    return Every(unit)


@rule("recur", ".every .mod? part", ".every shade part")
def every_part(first: str, second: str | None = None) -> Every:
    """Every morning."""
    return Every("day", part=Part(second, first) if second else Part(first))


@rule("recur", ".in|on|at? .the? parts", cost=0.2)
def parts(name: str) -> Every:
    """Mornings."""
    return Every("day", part=Part(name))


@rule("recur", ".on? unit parts")
def unit_parts(unit: str, name: str) -> Every | None:
    """Weekday mornings."""
    return Every(unit, part=Part(name)) if unit in ("businessday", "weekend") else None


@rule("recur", ".every? days parts", ".on? weekday parts")
def days_parts(days: Days | int, name: str) -> Every:
    """Tuesday afternoons."""
    return replace(weekly((days,) if isinstance(days, int) else days), part=Part(name))


@rule("recur", ".on? .the? monthdays .of? .every .monthword", cost=0.1)
@rule("recur", ".every monthdays .of? .the? .monthword", ".every monthdays .of .every .monthword")
@rule("recur", ".every .monthword .on? .the? monthdays", cost=0.1)
def days_of_month(days: Days) -> Every:
    """The 31st of every month."""
    return Every("month", days=days)


@rule("recur", ".every domord", cost=0.6)
def every_date(day: Number) -> Every:
    """Every 15th."""
    return Every("month", days=(day.whole,))


@rule("recur", "recurring .on? .the? monthdays")
def word_days(unit: str, days: Days) -> Every | None:
    """Monthly on the 3rd."""
    return Every("month", days=days) if unit == "month" else None


@rule("monthdays", "domord", ".dayword dom")
def month_day(day: Number) -> Days:
    """The 15th."""
    return (day.whole,)


@rule("monthdays", "mod .dayword", cost=0.3)
def last_day(mod: str) -> Days | None:
    """The last day."""
    return (-1,) if mod == "last" else None


@rule("monthdays", "monthdays .comma? .and? .the? domord", cost=0.1)
def month_days(days: Days, day: Number) -> Days:
    """The 1st and the 15th."""
    return (*days, day.whole)


@rule("places", "ord|domord")
def place(n: Number) -> Days | None:
    """First."""
    return (n.whole,) if n.value <= 5 else None


@rule("places", "mod")
def last_place(mod: str) -> Days | None:
    """Last."""
    return (-1,) if mod == "last" else None


@rule("places", "places .comma? .and? .the? ord|domord", "places .and .the? mod", cost=0.1)
def more_places(known: Days, n: Number | str) -> Days | None:
    """First and third."""
    if isinstance(n, str):
        return (*known, -1) if n == "last" else None
    return (*known, n.whole) if n.value <= 5 else None


@rule("recur", ".on? .every places weekday .of .the|every|a? .monthword")
@rule("recur", ".on? .the? places weekday .of .every .monthword")
@rule("recur", ".every .monthword .on? .the? places weekday")
@rule("recur", ".on? .the? places weekday .every .monthword")
def nth_weekday(places: Days, weekday: int) -> Every:
    """Every last Friday of the month."""
    return Every("month", weekdays=tuple((place, weekday) for place in places))


@rule("recur", "recur .on .the? monthdays", cost=0.2)
def of_month_days(every: Every, days: Days) -> Every | None:
    """Once a month on the 5th."""
    monthly = every.unit == "month" and not (every.days or every.weekdays)
    return replace(every, days=days) if monthly else None


@rule("recur", ".every nth", ".every .yearunit .on|in? .the? nth")
def every_nth(nth: Nth) -> Every | None:
    """Every first Monday of January."""
    if nth.weekday is None or not isinstance(nth.within, Cycle | Fields):
        return None
    month = nth.within.month if isinstance(nth.within, Fields) else None
    if month is None:
        return Every("month", weekdays=((nth.n, nth.weekday),))
    return Every("year", weekdays=((nth.n, nth.weekday),), months=(month,))


@rule("recur", ".every .on? md", ".on? md .every .yearunit", cost=0.1)
@rule("recur", ".every date", cost=0.4)
@rule("recur", ".every .yearunit .on|in .the? date", "recurring .on|in .the? date", cost=0.2)
def yearly(first: object, second: object = None) -> Every | None:
    """Every 4 July."""
    fields = second if isinstance(first, str) else first
    if isinstance(first, str) and first != "year":
        return None
    if not isinstance(fields, Fields) or fields.year or not fields.month:
        return None
    return Every("year", months=(fields.month,), days=(fields.day,) if fields.day else ())


@rule("recur", "recur .in|of month", cost=0.2)
def in_month(every: Every, month: int) -> Every | None:
    """Every Tuesday in March."""
    short = every.unit in ("day", "week", "businessday", "weekend")
    fits = short and not (every.months or every.off)
    return replace(every, months=(month,)) if fits else None


@rule("recur", ".every clockword")
def every_noon(hour: int) -> Every:
    """Every noon."""
    return Every("day", clock=Clock(hour))


@rule("recur", "once .per unit", "n .times .per unit", "once recurring", "n .times recurring")
@rule("recur", "n .per unit", cost=0.3)
def times_per(times: int | Number, unit: str) -> Every | None:
    """Twice a week."""
    n = times if isinstance(times, int) else times.whole
    return Every(unit, times=n) if 0 < n < 100 else None


@rule("recur", "recur .comma? .on|in? .the? m0", "recur .comma m0", cost=0.1)
def at_time(every: Every, moment: Moment) -> Every | None:
    """Every day at 9."""
    return timed(every, moment)


@rule("recur", "recur hour", "recur .comma? .at .approx? hhmm|dothm|hour", cost=0.4)
def at_number(every: Every, said: object) -> Every | None:
    """Every day 9."""
    if isinstance(said, Number):
        said = Clock(said.whole, open=0 < said.value <= 12 and not said.padded, bare=True)
    return timed(every, Moment(clock=said)) if isinstance(said, Clock) else None


@rule("recur", "recur .comma? .and clock|hour", cost=0.3)
@rule("recur", "recur .comma clock|hour", cost=0.6)
def at_times(every: Every, said: Clock | Number) -> Every | None:
    """Every day at 8 and 20."""
    if isinstance(said, Number):
        if said.value > 24:
            return None
        said = Clock(said.whole, open=0 < said.value <= 12 and not said.padded, bare=True)
    known = every.clock and every.clock.minute == said.minute and not (every.ends or every.off)
    return replace(every, more=(*every.more, said)) if known and len(every.more) < 11 else None


@rule("recur", "recur dayname", cost=0.2)
def in_part(every: Every, part: Part) -> Every | None:
    """Every Tuesday night."""
    return timed(every, Moment(part=part))


@rule("recur", "m .comma? recur", cost=0.1)
def time_first(moment: Moment, every: Every) -> Every | None:
    """At 9 every day."""
    return timed(every, moment)


@rule("recur", "hour recur", cost=2.0)
def hour_first(hour: Number, every: Every) -> Every | None:
    """9 every day; 3 Fridays are counted."""
    if every.weekdays:
        return None
    clock = Clock(hour.whole, open=0 < hour.value <= 12 and not hour.padded, bare=True)
    return timed(every, Moment(clock=clock))


def timed(every: Every, moment: Moment) -> Every | None:
    """The recurrence at that time of day."""
    if moment.date is not None or (moment.clock and every.clock) or (moment.zone and every.zone):
        return None
    if moment.part and every.part and moment.part.name != every.part.name:
        return None
    return replace(
        every,
        part=every.part or moment.part,
        clock=every.clock or moment.clock,
        zone=every.zone or moment.zone,
    )


@rule("recur", "recur zone", cost=0.1)
def in_zone(every: Every, zone: str) -> Every | None:
    """Every Monday at 10 New York time."""
    return timed(every, Moment(zone=zone))


@rule("recur", "recur .on|every? days", "recur plural", cost=0.2)
def of_days(every: Every, days: Days) -> Every | None:
    """Every two weeks on Friday."""
    if every.unit not in ("week", "fortnight", "day") or every.weekdays:
        return None
    weeks = 2 if every.unit == "fortnight" else every.interval
    if every.unit == "day" and every.interval > 1:
        return None
    pairs = tuple((0, day) for day in sorted(set(days)))
    return replace(every, unit="week", interval=weeks, weekdays=pairs)


@rule("recur", "range .comma? .on? recur", cost=0.2)
def span_first(pair: Between | Lasting, every: Every) -> Every | None:
    """9 to 5 on weekdays."""
    return spanning(every, pair)


@rule("recur", "recur .comma? .from|at|on? range", cost=0.2)
def spanning(every: Every, pair: Between | Lasting) -> Every | None:
    """Every Tuesday from 6 to 7 pm."""
    if not isinstance(pair, Between) or pair.first.date or pair.last.date or every.clock:
        return None
    if every.unit == "second":
        return None
    first, last = pair.first.clock, pair.last.clock
    return replace(every, clock=begun(first, last), ends=last, zone=pair.first.zone)


@rule("recur", "days .from|at? figures", cost=0.3)
def office_hours(days: Days, pair: Between) -> Every | None:
    """Mon-Fri 9-5."""
    return spanning(weekly(days), pair) if len(days) > 1 else None


@rule("recur", "days .comma? .at? clock", "days .comma? .at hour", cost=0.1)
def several_days(days: Days, said: Clock | Number) -> Every | None:
    """Mon, Wed, Fri at 6."""
    if isinstance(said, Number):
        said = Clock(said.whole, open=0 < said.value <= 12 and not said.padded, bare=True)
    return timed(weekly(days), Moment(clock=said)) if len(days) > 1 else None
