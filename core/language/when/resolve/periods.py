"""From periods as they were said to stretches of the calendar."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from core.language.when.resolve.scene import (
    DAY,
    MONTHS,
    SECONDS,
    Scene,
    Span,
    add_months,
    business_days,
    day_at,
    midnight,
)
from core.language.when.terms import (
    Cycle,
    Date,
    Fields,
    HolidayWeekend,
    Nth,
    PartOf,
    Piece,
    Season,
    Shift,
    WeekOf,
)

Resolve = Callable[[Date, Scene], Span | None]


def year_span(year: int) -> Span | None:
    """A whole year."""
    start, end = day_at(year, 1, 1), day_at(year + 1, 1, 1)
    return Span(start, end, "year") if start and end else None


def month_span(year: int, month: int) -> Span:
    """A whole month."""
    start = datetime.combine(date(year, month, 1), time())
    return Span(start, add_months(start, 1) or start, "month")


def unit_start(unit: str, moment: datetime, scene: Scene) -> datetime:
    """The beginning of the unit that holds a moment."""
    if unit in SECONDS:
        return _clock_start(unit, moment)
    day = midnight(moment)
    if unit in ("week", "fortnight", "workweek"):
        return scene.week(day)
    if unit == "weekend":
        return day - DAY * day.weekday() + DAY * 5
    if unit in MONTHS:
        months = MONTHS[unit]
        total = (day.year * 12 + day.month - 1) // months * months
        return day.replace(year=total // 12, month=total % 12 + 1, day=1)
    return day


def _clock_start(unit: str, moment: datetime) -> datetime:
    start = moment.replace(microsecond=0)
    if unit != "second":
        start = start.replace(second=0)
    return start.replace(minute=0) if unit == "hour" else start


def step(unit: str, start: datetime, count: int) -> datetime | None:
    """The beginning of the unit so many units later."""
    if abs(count) > 100_000:
        return None
    if unit in SECONDS:
        return start + timedelta(seconds=SECONDS[unit] * count)
    if unit in MONTHS:
        return add_months(start, MONTHS[unit] * count)
    days = {"week": 7, "weekend": 7, "workweek": 7, "fortnight": 14}.get(unit, 1)
    return start + DAY * days * count if abs(days * count) < 90_000 else None


def unit_span(unit: str, moment: datetime, scene: Scene, offset: int = 0, count: int = 1) -> Span:
    """Whole units counted from the one that holds a moment."""
    base = unit_start(unit, moment, scene)
    start = step(unit, base, offset) or base
    end = step(unit, start, count) or start
    lengths = {"weekend": 2, "workweek": 5}
    if unit in lengths:
        end = (step(unit, start, count - 1) or start) + DAY * lengths[unit]
    grain = {"workweek": "week", "fortnight": "day", "halfyear": "day", "businessday": "day"}
    return Span(start, end, grain.get(unit, unit))


def cycle(said: Cycle, scene: Scene) -> Span | None:
    """This, next or last so many units."""
    if said.unit == "businessday":
        return _business(said, scene)
    offset = -said.count if said.offset == -1 else said.offset
    span = unit_span(said.unit, scene.local, scene, offset, said.count)
    return span if span.end > span.start else None


def _business(said: Cycle, scene: Scene) -> Span:
    if said.offset < 0:
        return Span(business_days(scene.today, -said.count), scene.today, "day")
    start = business_days(scene.today, 1)
    return Span(start, business_days(start, said.count - 1) + DAY, "day")


def nth(said: Nth, scene: Scene, resolve: Resolve) -> Span | None:
    """The nth weekday, week, month … of a period; of a month without a year, the next to come."""
    span = resolve(said.within, scene)
    found = _nth_in(said, span, scene) if span else None
    yearless = isinstance(said.within, Fields) and not said.within.year
    if found and span and yearless and not scene.past and found.end <= scene.today:
        again = add_months(span.start, 12) or span.start
        found = _nth_in(said, month_span(again.year, again.month), scene)
    return found


def _nth_in(said: Nth, span: Span, scene: Scene) -> Span | None:
    units = _units(said, span, scene)
    place = said.n - 1 if said.n > 0 else len(units) + said.n
    if not 0 <= place < len(units):
        return None
    last = units[min(place + said.count, len(units)) - 1]
    grain = units[place].grain if said.count == 1 else "day"
    return Span(units[place].start, last.end, grain)


def _units(said: Nth, span: Span, scene: Scene) -> list[Span]:
    if said.unit == "weekday" or said.unit in ("day", "businessday", "night"):
        return _days(said, span)
    if said.unit in ("second", "minute", "hour"):
        return []
    if said.unit == "half" and span.grain in ("week", "month"):
        middle = midnight(span.start + (span.end - span.start) / 2)
        return [Span(span.start, middle, "day"), Span(middle, span.end, "day")]
    units: list[Span] = []
    start = unit_start(said.unit, span.start, scene)
    while start < span.end and len(units) < 1200:
        unit = unit_span(said.unit, start, scene)
        if span.start <= _owner(said.unit, start) < span.end:
            units.append(unit)
        following = step(said.unit, start, 1)
        if following is None:
            break
        start = following
    return units


def _owner(unit: str, start: datetime) -> datetime:
    """The day that says which month a week belongs to: its Thursday."""
    return start + DAY * 3 if unit in ("week", "workweek") else start


def _days(said: Nth, span: Span) -> list[Span]:
    days: list[Span] = []
    day = span.start
    while day < span.end and len(days) < 400:
        fits = said.weekday is None or day.weekday() == said.weekday
        if fits and (said.unit != "businessday" or day.weekday() < 5):
            days.append(Span(day, day + DAY, "day"))
        day += DAY
    return days


def piece(said: Piece, scene: Scene, resolve: Resolve) -> Span | None:
    """A quarter, half or numbered week of a year; without one, the next to end."""
    if said.within is not None:
        year = resolve(said.within, scene)
        return _piece_of(said, year.start.year, scene) if year else None
    this = _piece_of(said, scene.today.year, scene)
    if this and (scene.past or this.end > scene.today):
        return this
    return _piece_of(said, scene.today.year + 1, scene)


def _piece_of(said: Piece, year: int, scene: Scene) -> Span | None:
    whole = year_span(year)
    if whole is None:
        return None
    if said.unit == "week":
        first = scene.week(datetime.combine(date(year, 1, 4), time()))
        start = first + DAY * 7 * (said.n - 1)
        return Span(start, start + DAY * 7, "week")
    months = 3 if said.unit == "quarter" else 6
    start = add_months(whole.start, months * (said.n - 1)) or whole.start
    return Span(start, add_months(start, months) or start, said.unit)


def week_of(said: WeekOf, scene: Scene, resolve: Resolve) -> Span | None:
    """The week that holds a day."""
    day = resolve(said.day, scene)
    return unit_span(said.unit, day.start, scene) if day else None


SEASONS = {"spring": (3, 20), "summer": (6, 21), "autumn": (9, 23), "winter": (12, 21)}


def season(said: Season, scene: Scene, _resolve: Resolve) -> Span | None:
    """Solstice to equinox; a named one is the current or coming one."""
    names = [*SEASONS]
    middle = said.year or scene.today.year
    starts = [
        (datetime.combine(date(year, *SEASONS[name]), time()), name)
        for year in range(middle - 2, middle + 4)
        for name in names
    ]
    spans = [
        (Span(start, following[0] + DAY, "day"), name)
        for (start, name), following in pairwise(starts)
    ]
    if said.year:
        of_year = (
            span for span, name in spans if (name, span.start.year) == (said.name, said.year)
        )
        return next(of_year, None)
    matching = [span for span, name in spans if said.name in (None, name)]
    current = next(i for i, span in enumerate(matching) if span.end > scene.today + DAY)
    if said.name and said.offset > 0 and matching[current].start > scene.today:
        return matching[current]
    return matching[current + said.offset]


def part_of(said: PartOf, scene: Scene, resolve: Resolve) -> Span | None:
    """The beginning, middle or end of a period, or what is left of it."""
    span = resolve(said.of, scene)
    if span is None:
        return None
    if isinstance(said.of, Shift) and said.which == "late":
        return Span(scene.local, span.end, "hour")
    if said.which == "rest":
        return Span(max(span.start, scene.today), span.end, "day")
    if said.which in ("early", "late") and isinstance(said.of, Cycle) and not said.of.offset:
        return _before_or_after(said.which, span, scene)
    which = {"early": "begin", "late": "end"}.get(said.which, said.which)
    return _third(which, span)


def _before_or_after(which: str, span: Span, scene: Scene) -> Span:
    half = midnight(span.start + (span.end - span.start) / 2)
    if which == "early":
        return Span(span.start, max(span.start + DAY, min(half, scene.today)), span.grain)
    start = max(scene.today, min(scene.today + DAY * 3, span.end - DAY * 4))
    return Span(min(start, span.end - DAY), span.end, span.grain)


def _third(which: str, span: Span) -> Span:
    start, end = span.start, span.end
    if span.grain == "day" and end - start <= DAY:
        return _end_of_day(which, span)
    if span.grain == "week":
        cuts = {"begin": (0, 3), "mid": (2, 4), "end": (4, 7)}[which]
        return Span(start + DAY * cuts[0], start + DAY * cuts[1], "day")
    if span.grain == "month":
        cuts = {"begin": (0, 10), "mid": (10, 20), "end": (20, 40)}[which]
        return Span(start + DAY * cuts[0], min(start + DAY * cuts[1], end), "day")
    if span.grain == "year":
        months = {"begin": (0, 3), "mid": (4, 8), "end": (8, 12)}[which]
        first, last = (add_months(start, months[0]), add_months(start, months[1]))
        return Span(first or start, last or end, "month")
    third = (end - start) / 3
    cut = {"begin": (0, 1), "mid": (1, 2), "end": (2, 3)}[which]
    return Span(midnight(start + third * cut[0]), midnight(start + third * cut[1]), "day")


def _end_of_day(which: str, span: Span) -> Span:
    if which == "begin":
        return Span(span.start, span.start, "minute")
    if which == "mid":
        noon = span.start + DAY / 2
        return Span(noon, noon, "minute")
    last = span.end - timedelta(seconds=1)
    return Span(last, last, "second")


def holiday_weekend(said: HolidayWeekend, scene: Scene, resolve: Resolve) -> Span | None:
    """The Saturday and Sunday beside a holiday, and the holiday itself."""
    day = resolve(said.holiday, scene)
    if day is None:
        return None
    weekday = day.start.weekday()
    saturday = day.start + DAY * (5 - weekday) if weekday > 2 else day.start - DAY * (weekday + 2)
    return Span(
        min(saturday, day.start) if weekday == 4 else saturday,
        max(saturday + DAY * 2, day.end) if weekday == 0 else saturday + DAY * 2,
        "weekend",
    )
