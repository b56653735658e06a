"""Rules of French, Italian, Spanish and Portuguese days, periods and ranges.

Modifiers stand before the noun (`mod`) or after it (`postmod`): la semaine prochaine, dal 3 al 5.
"""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.grammar.periods import LONG, OFFSETS
from core.language.when.meeting import is_period
from core.language.when.terms import (
    Amount,
    Away,
    Between,
    Bound,
    Cycle,
    Date,
    Fields,
    Holiday,
    ModMonth,
    ModWeekday,
    Moment,
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

FEW = 3
"""How many "the next days" are."""


@rule("mod", ".the mod")
def the_mod(mod: str) -> str:
    """La próxima."""
    return mod


@rule("period", ".the? unit postmod", ".the unit stepmod")
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


@rule("period", "mod units", cost=-0.1)
def some_units(mod: str, unit: str) -> Cycle | None:
    """I prossimi giorni: a few."""
    return Cycle(unit, OFFSETS[mod], FEW) if mod != "this" else None


@rule("date", ".the? weekday postmod", ".the weekday stepmod")
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
    return Season(None if name == "any" else name, OFFSETS[mod])


@rule("m0", ".the? part postmod", cost=0.1)
def part_modified(part: str, mod: str) -> Moment:
    """La nuit dernière."""
    return Moment(Shift(OFFSETS[mod]), Part(part))


@rule("m0", ".the date", cost=0.5)
def the_date(date: Date) -> Moment:
    """Le 5 mai."""
    return Moment(date)


@rule("date", ".dayart dom|domord", cost=0.8)
def day_of_month(day: Number) -> Fields | None:
    """Le 15; "le second" is any."""
    return Fields(day=day.whole) if day.digits else None


@rule("date", ".dayart? weekday .comma? .dayart dom|domord", cost=0.1)
@rule("date", ".dayart? weekday dom|domord", cost=0.5)
@rule("date", "datedday dom|domord", cost=0.15)
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


@rule("date", "farday", cost=-0.1)
def far_day(days: int) -> Shift:
    """Après demain: not after tomorrow."""
    return Shift(days)


@rule("date", ".the? .monthword .of date", cost=0.1)
def month_of(date: Date) -> Fields | None:
    """Le mois de mars."""
    named = isinstance(date, Fields) and date.month and not (date.day or date.weekday)
    return date if named and isinstance(date, Fields) else None


@rule("m0", "daypart")
def part_of_day(said: tuple[int, str]) -> Moment:
    """Domattina, anoche."""
    return Moment(Shift(said[0]), Part(said[1]))


@rule("date", ".the dom n yy|year", cost=0.3)
def spaced(day: Number, month: Number, year: Number) -> Fields | None:
    """Le 20 02 2014."""
    if not (day.digits and month.digits and 1 <= month.value <= 12):
        return None
    return Fields(year.whole + (2000 if year.digits == 2 else 0), month.whole, day.whole)


@rule("shaded", "afterpart")
def after_part(name: str) -> Part:
    """Dopo pranzo: not any time after lunch."""
    return Part(name)


@rule("shaded", "part shade")
def shade_after(name: str, shade: str) -> Part:
    """Le matin très tôt."""
    return Part(name, shade)


@rule("shaded", "edge .of? .the? part")
def shaded(which: str, name: str) -> Part:
    """Fin d'après-midi."""
    return Part(name, which)


@rule("dayname", "shaded")
def shaded_name(part: Part) -> Part:
    """A part of the day, like any."""
    return part


@rule("m0", ".in|on|at|the? shaded", cost=-0.2)
def shaded_part(part: Part) -> Moment:
    """En fin de journée: not its last second."""
    return Moment(part=part)


@rule("m0", ".for|on .the? meal")
def during_meal(name: str) -> Moment:
    """Pendant le déjeuner."""
    return Moment(part=Part(name))


@rule("period", ".weekendword", cost=1.0)
@rule("period", ".the|in|on|at|for .the? .weekendword")
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


@rule("away", ".of? relday weekson", cost=0.1)
def weeks_from_day(days: int, weeks: int) -> Away:
    """Demain en huit."""
    return Away(Amount((("week", weeks),)), 1, Moment(Shift(days)))


@rule("nth", ".the? ord|domord weekday .of unit")
@rule("nth", ".the? ord|domord unit .of unit", cost=0.1)
def nth_of_unit(n: Number, of: int | str, unit: str) -> Nth | None:
    """Le premier lundi du mois."""
    return _nth(n.whole, of, unit)


@rule("nth", ".the? farmod unit|weekday .of? date", cost=0.1)
def last_but_one(_mod: str, of: int | str, within: Date) -> Nth | None:
    """L'avant-dernier dimanche de mai."""
    if not is_period(within):
        return None
    return Nth(-2, of, within) if isinstance(of, str) else Nth(-2, "weekday", within, of)


@rule("nth", ".the? farmod unit|weekday .of unit")
def last_but_one_of_unit(_mod: str, of: int | str, unit: str) -> Nth | None:
    """L'avant-dernier jour du mois."""
    return _nth(-2, of, unit)


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


@rule("period", "edge .of? month", cost=-2.0)
def edge_of_month(which: str, month: int) -> PartOf:
    """Fin mars: two doubtful words that bear each other out."""
    return PartOf(which, Fields(month=month))


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


@rule("open", "bound month", cost=-0.2)
def bounded_month(kind: str, month: int) -> Bound:
    """Prima di marzo: not its first day."""
    return Bound(kind, Moment(Fields(month=month)))
