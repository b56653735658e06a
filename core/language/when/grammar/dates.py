"""Rules for days: 5 May 2027, Friday the 13th, the last Monday of March, Christmas."""

from dataclasses import replace

from core.language.when.chart import RuleBook
from core.language.when.terms import (
    Cycle,
    Date,
    Fields,
    Holiday,
    ModMonth,
    ModWeekday,
    Moment,
    Now,
    NthFrom,
    Number,
    Part,
    Shift,
)

book = RuleBook("date")
rule = book.rule


@rule("md", "domord|dom .dot? .of? month", "dom .slash|dash month")
def day_month(day: Number, month: int) -> Fields:
    """5th of May."""
    return Fields(month=month, day=day.whole)


@rule("md", "month .comma? .the? domord|dom", "month .slash|dash dom", "month .of .the domord|dom")
def month_day(month: int, day: Number) -> Fields:
    """May 5."""
    return Fields(month=month, day=day.whole)


@rule("date", "md")
def without_year(fields: Fields) -> Fields:
    """A day and month, any year."""
    return fields


@rule("date", "md .comma? .of|in? .the? year", "md .slash|dash year")
def with_year(fields: Fields, year: Number) -> Fields:
    """5 May 2027."""
    return replace(fields, year=year.whole)


@rule("date", "md .comma|of? .apostrophe? yy", cost=0.4)
def with_short_year(fields: Fields, year: Number) -> Fields:
    """5 May 27."""
    return replace(fields, year=year.whole + (2000 if year.value <= 50 else 1900))


@rule("date", "dom .dash month .dash yy|year", "dom .slash month .slash yy|year")
def marked(day: Number, month: int, year: Number) -> Fields:
    """21-Apr-27."""
    full = year.whole if year.digits > 2 else year.whole + (2000 if year.value <= 50 else 1900)
    return Fields(full, month, day.whole)


@rule("date", "month .comma|of? .the? .yearword? year", "month .slash|dash year")
def month_year(month: int, year: Number) -> Fields:
    """May 2027."""
    return Fields(year.whole, month)


@rule("date", "year .slash|dash? month .slash|dash? dom|domord")
def year_first(year: Number, month: int, day: Number) -> Fields:
    """2027-May-5."""
    return Fields(year.whole, month, day.whole)


@rule("date", "month .dash|slash year .dash|slash dom")
def month_first(month: int, year: Number, day: Number) -> Fields:
    """May-2027-5."""
    return Fields(year.whole, month, day.whole)


@rule("date", "year .slash|dash month", "year month")
def year_month(year: Number, month: int) -> Fields:
    """2027-May."""
    return Fields(year.whole, month)


@rule("date", "month", cost=0.7)
def month(month: int) -> Fields:
    """May."""
    return Fields(month=month)


@rule("date", "year", cost=1.7)
@rule("date", ".the? .yearword year", ".equals year")
def year(year: Number) -> Fields:
    """2027."""
    return Fields(year=year.whole)


@rule("date", "n n", cost=1.6)
def spoken_year(first: Number, second: Number) -> Fields | None:
    """Nineteen ninety three."""
    if first.digits or second.digits or first.value not in (19, 20) or not 10 <= second.value < 100:
        return None
    return Fields(year=first.whole * 100 + second.whole)


@rule("date", "md n n", cost=0.2)
def day_spoken_year(fields: Fields, first: Number, second: Number) -> Fields | None:
    """Fifth of May nineteen ninety three."""
    year = spoken_year(first, second)
    return replace(fields, year=year.year) if isinstance(year, Fields) else None


@rule("date", "weekday .dot?")
def weekday(weekday: int) -> Fields:
    """Friday."""
    return Fields(weekday=weekday)


@rule("date", "weekday .comma? .the? domord", "weekday .comma? .the dom")
def weekday_nth(weekday: int, day: Number) -> Fields:
    """Friday the 13th."""
    return Fields(weekday=weekday, day=day.whole)


@rule("date", "weekday .comma? dom", cost=0.5)
def weekday_day(weekday: int, day: Number) -> Fields | None:
    """Friday 13."""
    return Fields(weekday=weekday, day=day.whole) if day.digits else None


@rule("date", "domord .dot?", cost=2.6)
def day_of_month(day: Number) -> Fields:
    """The 13th."""
    return Fields(day=day.whole)


@rule("m0", ".on .the? domord", ".on .the dom")
def on_day(day: Number) -> Moment:
    """On the 13th."""
    return Moment(Fields(day=day.whole))


@rule("date", ".the dom", cost=3.4)
def the_day(day: Number) -> Fields | None:
    """The 17."""
    return Fields(day=day.whole) if day.digits else None


@rule("date", ".the? domord .dayword .of? period", cost=0.3)
def day_of_period(day: Number, period: Date) -> Fields | None:
    """The 20th day of next month."""
    return _within(day, period)


@rule("date", ".the? domord|dom .of period")
def nth_of_period(day: Number, period: Date) -> Fields | None:
    """The 20th of next month."""
    return _within(day, period)


@rule("date", ".the? domord .of .the .monthword", cost=0.2)
def nth_of_month(day: Number) -> Fields:
    """The first of the month: the next one."""
    return Fields(day=day.whole)


def _within(day: Number, period: Date) -> Fields | None:
    if isinstance(period, Cycle) and period.unit == "month" and period.count == 1:
        return Fields(day=day.whole, within=period)
    return None


@rule("date", ".the? domord|dom mod .monthword", cost=0.2)
def nth_this_month(day: Number, mod: str) -> Fields | None:
    """The 23rd this month."""
    if mod in ("this", "next", "last"):
        offset = {"this": 0, "next": 1, "last": -1}[mod]
        return Fields(day=day.whole, within=Cycle("month", offset))
    return None


@rule("date", "weekday .gone")
def weekday_gone(weekday: int) -> ModWeekday:
    """Sunday just gone."""
    return ModWeekday(weekday, "past")


@rule("date", "mod weekday .dot?")
def mod_weekday(mod: str, weekday: int) -> ModWeekday:
    """Next Friday."""
    return ModWeekday(weekday, mod)


@rule("date", "mod weekday .comma? .the? domord", cost=0.2)
@rule("date", "mod weekday .comma? dom", cost=1.0)
def mod_weekday_day(_mod: str, weekday: int, day: Number) -> Fields:
    """Next Tuesday 8th: the date decides."""
    return Fields(weekday=weekday, day=day.whole)


@rule("date", "mod month")
def mod_month(mod: str, month: int) -> ModMonth:
    """Next March."""
    return ModMonth(Fields(month=month), mod)


@rule("date", "mod md|date", cost=0.2)
def mod_date(mod: str, fields: Date) -> Date | None:
    """Next 6th of April."""
    if isinstance(fields, Fields) and fields.month and fields.day and not fields.year:
        return ModMonth(fields, mod)
    return None


@rule("date", "relday")
def relative_day(days: int) -> Shift:
    """Tomorrow."""
    return Shift(days)


@rule("m0", "tonight")
def tonight(part: str) -> Moment:
    """Tonight."""
    return Moment(Shift(0), Part(part))


@rule("m0", "mod part")
def mod_part(mod: str, part: str) -> Moment:
    """This afternoon, last night."""
    days = {"this": 0, "coming": 0, "next": 1, "last": -1, "past": -1}[mod]
    return Moment(Shift(days), Part(part))


@rule("m0", ".the? part|unit .beforeword mod", cost=0.1)
def night_before_last(part: str, mod: str) -> Moment | None:
    """The night before last."""
    return Moment(Shift(-2), Part(part)) if mod == "last" and part in _NIGHTS else None


_NIGHTS = frozenset({"night", "evening"})


@rule("m0", "mod shade part")
def mod_shaded(mod: str, shade: str, part: str) -> Moment:
    """This late afternoon."""
    return Moment(Shift({"last": -1, "next": 1}.get(mod, 0)), Part(part, shade))


@rule("m0", "shade mod part")
def shaded_mod(shade: str, mod: str, part: str) -> Moment:
    """Early this morning."""
    return mod_shaded(mod, shade, part)


@rule("m0", ".at? .the? .thistime .on? date", "date .at? .the? .thistime", cost=0.1)
def same_time(date: Date) -> Moment:
    """This time tomorrow."""
    return Moment(date, same_time=True)


@rule("date", "holiday", cost=1.6)
def holiday(name: str) -> Holiday:
    """Christmas."""
    return Holiday(name)


@rule("date", "holiday .comma|of|in? .the? year", cost=0.2)
def holiday_in(name: str, year: Number) -> Holiday:
    """Christmas 2027."""
    return Holiday(name, within=Fields(year=year.whole))


@rule("date", "mod holiday")
def mod_holiday(mod: str, name: str) -> Holiday:
    """Next Easter."""
    return Holiday(name, mod)


@rule("m0", ".at|on? .now")
def now() -> Moment:
    """Right now."""
    return Moment(Now())


@rule("date", ".current")
def current() -> Shift:
    """The current date."""
    return Shift(0)


@rule("date", ".the? .closest weekday|holiday .to date")
def nearest(day: int | str, anchor: Date) -> NthFrom:
    """The closest Monday to 5 October."""
    of = Holiday(day) if isinstance(day, str) else Fields(weekday=day)
    return NthFrom(0, of, anchor)


@rule("date", ".the? ord weekday afterword|beforeword date")
def nth_from(n: Number, weekday: int, sign: int, anchor: Date) -> NthFrom:
    """The third Tuesday after Christmas."""
    return NthFrom(sign * n.whole, Fields(weekday=weekday), anchor)


@rule("date", ".the? weekday afterword|beforeword date", cost=0.2)
def day_from(weekday: int, sign: int, anchor: Date) -> NthFrom | None:
    """The Monday after Easter."""
    if isinstance(anchor, Fields) and _bare(anchor):
        return None
    return NthFrom(sign, Fields(weekday=weekday), anchor)


def _bare(fields: Fields) -> bool:
    """A weekday alone: "Friday after Monday" is none."""
    return fields.weekday is not None and not (fields.day or fields.month)


@rule("date", "n weekdays|weekday hence|ago|moveword")
def weekdays_away(n: Number, weekday: int, sign: int) -> NthFrom:
    """Two Sundays from now."""
    return NthFrom(sign * n.whole, Fields(weekday=weekday))


@rule("date", ".the? weekday afterword|beforeword mod")
def after_next(weekday: int, sign: int, mod: str) -> Date | None:
    """Friday after next, the Friday before last."""
    fits = mod == ("next" if sign > 0 else "last")
    return NthFrom(2 * sign, Fields(weekday=weekday)) if fits else None


@rule("date", ".in n weekdays")
def in_weekdays(n: Number, weekday: int) -> NthFrom:
    """In two Tuesdays."""
    return NthFrom(n.whole, Fields(weekday=weekday))


@rule("date", "md .paren weekday .close?", cost=0.1)
def weekday_after(fields: Fields, weekday: int) -> Fields:
    """Nov 12 (Sun)."""
    return replace(fields, weekday=weekday)


@rule("date", "date .paren md .close?")
def dated(first: Date, second: Fields) -> Fields | None:
    """This Friday (Jun 15): the date decides."""
    return second if isinstance(first, Fields | ModWeekday) else None
