"""Rules of French, Italian, Spanish and Portuguese word order.

La semaine prochaine, il y a trois jours, alle otto meno un quarto, de la tarde, un jour sur deux.
"""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.periods import LONG, OFFSETS
from core.language.when.meeting import is_period, join
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
    Holiday,
    ModMonth,
    ModWeekday,
    Moment,
    Moved,
    Nth,
    Number,
    Part,
    PartOf,
    Rolling,
    Season,
    Shift,
)

book = RuleBook("romance")
rule = book.rule

EARLY = 7
"""Before this hour "3 heures" is rather three hours than three o'clock."""


def _clock(hour: Number, minute: int = 0) -> Clock:
    return Clock(hour.whole, minute, open=0 < hour.value <= 12 and not hour.padded)


# Modifiers: `mod` before the noun, `postmod` after it.


@rule("mod", ".the mod")
def the_mod(mod: str) -> str:
    """La próxima."""
    return mod


@rule("period", ".the? unit postmod")
def unit_modified(unit: str, mod: str) -> Cycle | None:
    """La semaine prochaine."""
    return Cycle("day" if unit == "businessday" else unit, OFFSETS[mod]) if unit in LONG else None


@rule("range", ".the? unit postmod", cost=0.1)
def rolling_unit(unit: str, mod: str) -> Rolling | None:
    """L'heure suivante."""
    if unit not in ("hour", "minute", "second") or mod == "this":
        return None
    return Rolling(Amount(((unit, 1),)), -1 if OFFSETS[mod] < 0 else 1)


@rule("date", ".the? unit postmod", cost=0.1)
def next_day(unit: str, mod: str) -> Shift | None:
    """Le jour suivant."""
    return Shift(OFFSETS[mod]) if unit == "day" else None


@rule("period", ".the? n|vague unit postmod", cost=0.1)
def units_modified(n: Number | int, unit: str, mod: str) -> Cycle | None:
    """Les deux semaines passées."""
    count = n.whole if isinstance(n, Number) else int(n)
    if mod == "this" or not 0 < count < 1000 or unit == "night":
        return None
    return Cycle(unit, OFFSETS[mod], count)


@rule("date", ".the? weekday postmod")
def weekday_modified(weekday: int, mod: str) -> ModWeekday:
    """Lundi prochain."""
    return ModWeekday(weekday, mod)


@rule("date", ".the? month postmod")
def month_modified(month: int, mod: str) -> ModMonth:
    """Mars prochain."""
    return ModMonth(Fields(month=month), mod)


@rule("date", "md postmod", cost=0.1)
def date_modified(fields: Fields, mod: str) -> ModMonth:
    """5 mai prochain."""
    return ModMonth(fields, mod)


@rule("date", ".the? holiday postmod")
def holiday_modified(name: str, mod: str) -> Holiday:
    """Noël dernier."""
    return Holiday(name, mod)


@rule("period", ".the? season postmod")
def season_modified(name: str, mod: str) -> Season:
    """L'été dernier."""
    return Season(name, OFFSETS[mod])


@rule("m0", ".the? part postmod", cost=0.1)
def part_modified(part: str, mod: str) -> Moment:
    """La nuit dernière."""
    return Moment(Shift(OFFSETS[mod]), Part(part))


# Days.


@rule("m0", ".the date", cost=0.1)
def the_date(date: Date) -> Moment:
    """Le 5 mai."""
    return Moment(date)


@rule("date", ".dayart dom|domord", cost=0.8)
def day_of_month(day: Number) -> Fields:
    """Le 15."""
    return Fields(day=day.whole)


@rule("date", ".dayart? weekday .comma? .dayart dom|domord", cost=0.1)
@rule("date", ".dayart? weekday dom|domord", cost=0.1)
def weekday_day(weekday: int, day: Number) -> Fields:
    """Jeudi le 15, el lunes 21."""
    return Fields(weekday=weekday, day=day.whole)


@rule("date", ".dayart dom|domord period", ".dayart dom|domord .of period", cost=0.1)
def day_of_period(day: Number, period: Date) -> Fields | None:
    """Le 20 du mois prochain."""
    monthly = isinstance(period, Cycle) and period.unit == "month" and period.count == 1
    return Fields(day=day.whole, within=period) if monthly else None


@rule("date", ".dayart dom|domord .of .the? .monthword", cost=0.2)
def day_of_the_month(day: Number) -> Fields:
    """Le 5 du mois: the next one."""
    return Fields(day=day.whole)


@rule("m0", "daypart")
def part_of_day(said: tuple[int, str]) -> Moment:
    """Domattina, anoche."""
    return Moment(Shift(said[0]), Part(said[1]))


@rule("date", ".dayart? dom n yy|year", cost=0.3)
def spaced(day: Number, month: Number, year: Number) -> Fields | None:
    """Le 20 02 2014."""
    if not (day.digits and month.digits and 1 <= month.value <= 12):
        return None
    return Fields(year.whole + (2000 if year.digits == 2 else 0), month.whole, day.whole)


@rule("shaded", "edge .of? .the? part")
def shaded(which: str, name: str) -> Part:
    """Fin d'après-midi."""
    return Part(name, which)


@rule("dayname", "shaded")
def shaded_name(part: Part) -> Part:
    """A part of the day, like any."""
    return part


@rule("m0", ".in|at|the? shaded", cost=-0.2)
def shaded_part(part: Part) -> Moment:
    """En fin de journée: not its last second."""
    return Moment(part=part)


@rule("m0", ".for .the? meal")
def during_meal(name: str) -> Moment:
    """Pendant le déjeuner."""
    return Moment(part=Part(name))


@rule("period", "weekendword", cost=1.0)
@rule("period", ".the|in|on|at|for .the? weekendword")
def weekend() -> Cycle:
    """Le week-end."""
    return Cycle("weekend")


@rule("m0", ".in|on|at|for? .the? dayname .of .the? date", cost=0.2)
def part_of_date(part: Part, date: Date) -> Moment | None:
    """Le matin du 15 février."""
    return None if is_period(date) else Moment(date, part)


@rule("away", "weekday weekson", cost=0.1)
def weeks_from_weekday(weekday: int, weeks: int) -> Away:
    """Lundi en huit."""
    return Away(Amount((("week", weeks),)), 1, Moment(Fields(weekday=weekday)))


@rule("away", "relday weekson", cost=0.1)
def weeks_from_day(days: int, weeks: int) -> Away:
    """Demain en huit."""
    return Away(Amount((("week", weeks),)), 1, Moment(Shift(days)))


@rule("away", ".back .approx? amount")
def back(amount: Amount) -> Away:
    """Il y a trois jours."""
    return Away(amount, -1)


# Periods of periods: of le, de la, del are one word with what follows.


@rule("nth", ".the? ord|domord weekday .of unit")
@rule("nth", ".the? ord|domord unit .of unit", cost=0.1)
def nth_of_unit(n: Number, of: int | str, unit: str) -> Nth | None:
    """Le premier lundi du mois."""
    return _nth(n.whole, of, unit)


@rule("nth", "mod weekday .of unit")
def last_of_unit(mod: str, weekday: int, unit: str) -> Nth | None:
    """Le dernier vendredi du mois."""
    return _nth(-1, weekday, unit) if mod == "last" else None


def _nth(n: int, of: int | str, unit: str) -> Nth | None:
    if unit not in LONG:
        return None
    return Nth(n, of, Cycle(unit)) if isinstance(of, str) else Nth(n, "weekday", Cycle(unit), of)


@rule("period", "edge unit")
def edge_of_unit(which: str, unit: str) -> PartOf | None:
    """Fin semaine, fine mese."""
    return PartOf(which, Cycle(unit)) if unit in LONG else None


# Clock times: 15 heures, le tre e mezza, moins le quart.


@rule("clock", "hour .hourword")
def late_hour(hour: Number) -> Clock | None:
    """15 heures."""
    return _clock(hour) if (EARLY <= hour.value < 24) or hour.padded else None


@rule("clock", "hour .hourword", cost=1.4)
def early_hour(hour: Number) -> Clock | None:
    """3 heures."""
    return _clock(hour) if hour.value < EARLY and not hour.padded else None


@rule("m0", ".at .approx? hour .hourword", ".approx .at? hour .hourword")
def at_hour(hour: Number) -> Moment:
    """À 3 heures."""
    return Moment(clock=_clock(hour))


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


@rule("clock", "hour .hourword .plusword? minute", "hour .hourword .plusword? n unit")
def hour_minute(hour: Number, minute: Number, unit: str = "minute") -> Clock | None:
    """15 heures 30."""
    fits = hour.value < 24 and minute.value < 60 and unit == "minute"
    return _clock(hour, minute.whole) if fits else None


@rule("clock", "whole .plusword n unit", "clockword .plusword? n", "clockword n unit", cost=0.1)
@rule("clock", "whole .plusword minute|quarter", "clockword quarter", cost=0.3)
def plus(hour: Clock | int, minutes: Number | int, unit: str = "minute") -> Clock | None:
    """Le tre e venti, midi et quart."""
    clock = Clock(hour) if isinstance(hour, int) else hour
    more = _minutes(minutes, unit)
    return replace(clock, minute=more, bare=False) if more else None


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


@rule("one", ".the? unit .wholeafter")
def whole_one(unit: str) -> Amount:
    """Une semaine entière."""
    return Amount(((unit, 1),))


@rule("move", ".byword .approx? amount", cost=2.8)
@rule("move", ".byword .approx? amount moveword|moveway", cost=0.3)
@rule("move", "moveword|moveway .byword .approx? amount", cost=0.3)
def moved_by(first: Amount | int, second: int | Amount = 1) -> Moved:
    """De 30 minutes, plus tard d'une heure."""
    if isinstance(first, Amount):
        return Moved(first, second if isinstance(second, int) else 1)
    return Moved(second, first) if isinstance(second, Amount) else Moved(Amount(()), 1)


# Ranges: `fromday` (du, dal, del) opens a range of days where `from` could open any.


@rule("pair", ".fromday dom|domord .joiner|dash dom|domord", cost=-0.3)
@rule("pair", ".between .dayart dom|domord .and .dayart dom|domord", cost=-0.3)
@rule("pair", ".from .dayart dom|domord .joiner|dash .dayart? dom|domord", cost=-0.3)
def days(first: Number, last: Number) -> Between:
    """Du 13 au 18, dal 3 al 5."""
    return Between(Moment(Fields(day=first.whole)), Moment(Fields(day=last.whole)))


@rule("pair", ".from|fromday? .dayart? dom|domord .joiner .dayart? md", cost=0.1)
@rule("pair", ".between .dayart? dom|domord .and .dayart? md", cost=0.1)
def days_of_month(first: Number, last: Fields) -> Between:
    """Du 13 au 15 juillet."""
    return Between(Moment(Fields(month=last.month, day=first.whole)), Moment(last))


@rule("range", "pair .of? period", cost=0.1)
def days_of_period(pair: Between, period: Date) -> Between | None:
    """Du 4 au 23 du mois prochain."""
    if not isinstance(period, Cycle) or period.count > 1:
        return None
    sides = [_within(moment, period) for moment in (pair.first, pair.last)]
    return Between(sides[0], sides[1]) if sides[0] and sides[1] else None


def _within(moment: Moment, period: Date) -> Moment | None:
    fields = moment.date
    if not isinstance(fields, Fields) or fields.month or fields.year or fields.within:
        return None
    return replace(moment, date=replace(fields, within=period))


@rule("open", "daybound dom|domord")
def bounded_day(kind: str, day: Number) -> Bound:
    """À partir du 8, fino al 20."""
    return Bound(kind, Moment(Fields(day=day.whole)))


@rule("one", "dayspan", cost=-0.1)
def named_span(amount: tuple[str, int]) -> Amount:
    """Quinze jours: two weeks."""
    return Amount((amount,))


# Repetitions.


@rule("recur", ".every plural")
def every_plural(days: tuple[int, ...]) -> Every:
    """Tous les lundis."""
    return Every("week", weekdays=tuple((0, day) for day in sorted(set(days))))


@rule("recur", ".every .dayart? dom .of? .the? .monthword", cost=0.1)
@rule("recur", ".dayart dom|domord .of .every .monthword", cost=0.1)
def day_of_each_month(day: Number) -> Every:
    """Le 5 de chaque mois."""
    return Every("month", days=(day.whole,))


@rule("recur", "n|a unit .outof n", "n|a weekday .outof n")
def one_out_of(one: Number | str, of: str | int, n: Number) -> Every | None:
    """Un jour sur deux, un lundi sur trois."""
    if (isinstance(one, Number) and one.value != 1) or not 1 < n.value < 100:
        return None
    return Every(of, n.whole) if isinstance(of, str) else Every("week", n.whole, ((0, of),))


@rule("recur", ".every n plural")
def every_few_weeks(n: Number, days: tuple[int, ...]) -> Every | None:
    """Tous les deux vendredis."""
    return Every("week", n.whole, ((0, days[0]),)) if 0 < n.value < 100 else None


@rule("recur", "recurringstep")
def in_steps(said: tuple[str, int]) -> Every:
    """A giorni alterni."""
    return Every(*said)


@rule("recur", ".every parts")
def every_part(name: str) -> Every:
    """Tous les soirs."""
    return Every("day", part=Part(name))
