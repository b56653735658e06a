"""From dates as they were said to days on the calendar."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.language.when.resolve.holidays import HOLIDAYS
from core.language.when.resolve.periods import cycle, month_span, unit_span, year_span
from core.language.when.resolve.scene import DAY, Scene, Span, day_at
from core.language.when.terms import (
    Away,
    Cycle,
    Date,
    Fields,
    Holiday,
    ModMonth,
    ModWeekday,
    NthFrom,
    Shift,
)

Resolve = Callable[[Date, Scene], Span | None]


def day_span(day: datetime, cost: float = 0.0) -> Span:
    """One whole day."""
    return Span(day, day + DAY, "day", cost)


def shift(said: Shift, scene: Scene, _resolve: Resolve) -> Span:
    """Today, tomorrow and so on."""
    return day_span(scene.today + DAY * said.days)


def fields(said: Fields, scene: Scene, resolve: Resolve) -> Span | None:
    """The first time, from today on, at which all the named fields hold."""
    if said.within is not None:
        return _inside(said, said.within, scene, resolve)
    if said.month:
        return _day_of_year(said, scene) if said.day else _month(said, scene)
    if said.year:
        return year_span(said.year)
    return _day_of_month(said, scene) if said.day else _weekday(said, scene)


def _years(scene: Scene) -> Iterator[int]:
    step = -1 if scene.past else 1
    return iter(range(scene.today.year, scene.today.year + 9 * step, step))


def _fits(day: datetime, scene: Scene) -> bool:
    return day <= scene.today if scene.past else day >= scene.today


def _day_of_year(said: Fields, scene: Scene) -> Span | None:
    month, number = said.month or 1, said.day or 1
    years = iter([said.year]) if said.year else _years(scene)
    for year in years:
        day = day_at(year, month, number)
        if day and (said.year or _fits(day, scene)):
            wrong = said.weekday is not None and day.weekday() != said.weekday
            return day_span(day, 1.0 if wrong else 0.0)
    return None


def _month(said: Fields, scene: Scene) -> Span | None:
    month = said.month or 1
    if said.year:
        return month_span(said.year, month)
    current = scene.today.month
    if scene.past:
        return month_span(scene.today.year - (month > current), month)
    span = month_span(scene.today.year + (month < current), month)
    if said.weekday is not None:
        return next(_matching(said, Span(max(span.start, scene.today), span.end, "day")), None)
    return span


def _day_of_month(said: Fields, scene: Scene) -> Span | None:
    step = -1 if scene.past else 1
    for months in range(0, 14 * 12 * step, step):
        total = scene.today.year * 12 + scene.today.month - 1 + months
        day = day_at(total // 12, total % 12 + 1, said.day or 1)
        if day and _fits(day, scene) and said.weekday in (None, day.weekday()):
            return day_span(day)
    return None


def _weekday(said: Fields, scene: Scene) -> Span | None:
    if said.weekday is None:
        return None
    ahead = (said.weekday - scene.today.weekday()) % 7 or 7
    back = ahead - 7 or -7
    return day_span(scene.today + DAY * (back if scene.past else ahead))


def _matching(said: Fields, span: Span) -> Iterator[Span]:
    day = span.start
    while day < span.end:
        if (
            said.weekday in (None, day.weekday())
            and said.day in (None, day.day)
            and said.month in (None, day.month)
        ):
            yield day_span(day)
        day += DAY


def _inside(said: Fields, within: Date, scene: Scene, resolve: Resolve) -> Span | None:
    """The named fields inside a period, past or not."""
    span = resolve(within, scene)
    if span is None:
        return None
    if isinstance(within, Away):
        span = _around(said, span.start, scene)
    if said.month and not said.day:
        return month_span(span.start.year, said.month)
    return next(_matching(said, span), None)


def _around(said: Fields, day: datetime, scene: Scene) -> Span:
    """The week, month or year that holds a day, whichever the fields need."""
    unit = "year" if said.month else "month" if said.day else "week"
    return unit_span(unit, day, scene)


def mod_weekday(said: ModWeekday, scene: Scene, _resolve: Resolve) -> Span:
    """This, next, last, coming or past Friday."""
    ahead = (said.weekday - scene.today.weekday()) % 7
    days = {"this": ahead, "coming": ahead or 7, "past": ahead - 7}
    if said.mod in days:
        return day_span(scene.today + DAY * days[said.mod])
    week = scene.week(scene.today) + timedelta(days=7 if said.mod == "next" else -7)
    return day_span(week + DAY * ((said.weekday - scene.habits.first_weekday) % 7))


def mod_month(said: ModMonth, scene: Scene, resolve: Resolve) -> Span | None:
    """Next March, this August."""
    year, mod = scene.today.year, said.mod
    if mod == "this":
        return fields(replace(said.fields, year=year), scene, resolve)
    years = range(year - 8, year + 9)
    found = [fields(replace(said.fields, year=each), scene, resolve) for each in years]
    spans = [span for span in found if span]
    if mod in ("last", "past"):
        return next((span for span in reversed(spans) if span.end <= scene.today), None)
    return next((span for span in spans if span.start > scene.today), None)


def holiday(said: Holiday, scene: Scene, resolve: Resolve) -> Span | None:
    """The next one, or the one of the year that was asked for."""
    within = resolve(said.within, scene) if said.within else None
    if said.within:
        return _holiday_in(said.name, within.start.year) if within else None
    year = scene.today.year
    found = [_holiday_in(said.name, y) for y in range(year - 3, year + 4)]
    spans = [span for span in found if span]
    if said.mod in ("last", "past") or scene.past:
        return next((span for span in reversed(spans) if span.end <= scene.today), None)
    later = scene.today + DAY if said.mod in ("next", "coming") else scene.today
    return next((span for span in spans if span.start >= later), None)


def _holiday_in(name: str, year: int) -> Span | None:
    day = HOLIDAYS[name](year) if 1970 <= year <= 2199 else None
    return day_span(datetime.combine(day, datetime.min.time())) if day else None


def nth_from(said: NthFrom, scene: Scene, resolve: Resolve) -> Span | None:
    """The nth weekday after or before an anchor, or the nearest."""
    anchor = resolve(said.anchor, scene) if said.anchor else day_span(scene.today)
    if anchor is None:
        return None
    if said.n == 0:
        return _nearest(said.of, anchor.start, scene, resolve)
    if not isinstance(said.of, Fields) or said.of.weekday is None or abs(said.n) > 500:
        return None
    if said.n > 0:
        ahead = (said.of.weekday - anchor.start.weekday()) % 7 or 7
        return day_span(anchor.start + DAY * (ahead + 7 * (said.n - 1)))
    behind = (anchor.start.weekday() - said.of.weekday) % 7 or 7
    return day_span(anchor.start - DAY * (behind + 7 * (-said.n - 1)))


def _nearest(of: Date, anchor: datetime, scene: Scene, resolve: Resolve) -> Span | None:
    there = scene.at(anchor)
    if isinstance(of, Fields) and of.weekday is not None:
        ahead = (of.weekday - anchor.weekday()) % 7
        return day_span(anchor + DAY * (ahead if ahead <= 3 else ahead - 7))
    spans = [resolve(of, there), resolve(of, replace(there, past=True))]
    found = [span for span in spans if span]
    return min(found, key=lambda span: abs(span.start - anchor), default=None)


DAYS: dict[type, Callable[[Any, Scene, Resolve], Span | None]] = {
    Shift: shift,
    Fields: fields,
    ModWeekday: mod_weekday,
    ModMonth: mod_month,
    Holiday: holiday,
    NthFrom: nth_from,
    Cycle: lambda said, scene, _resolve: cycle(said, scene),
}
"""How each kind of date is found."""
