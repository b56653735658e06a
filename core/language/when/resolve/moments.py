"""From moments as they were said to days and times on the wall clock."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.language.when.resolve.dates import TABLE, Resolve, span_of
from core.language.when.resolve.found import Found
from core.language.when.resolve.parts import NEXT_DAY, NIGHTS, SMALL, band, in_part
from core.language.when.resolve.scene import (
    DAY,
    SECONDS,
    Scene,
    Span,
    add,
    add_amount,
    convert,
    finest,
    midnight,
    seconds_of,
    zone_named,
)
from core.language.when.terms import (
    Away,
    Clock,
    Cycle,
    Date,
    Fields,
    ModWeekday,
    Moment,
    Now,
    Nth,
    Part,
    PartOf,
    Shift,
)
from core.language.when.values import Kind

OTHER_HALF = 1.0
"""The cost of the reading in the other half of the day."""
NIGHT_OWL = 4
"""Until this hour "tonight at 2" is about to come, not a day away."""


def moment(said: Moment, scene: Scene) -> Found | None:
    """The best reading of a moment, with the others it has."""
    if said.zone and scene.converts:
        return _elsewhere(said, said.zone, scene)
    if said.clock is not None:
        return _timed(said, said.clock, scene)
    if said.part is not None:
        return _part(said, said.part, scene)
    if said.date is None:
        return Found(Kind.INSTANT, scene.local, scene.local, "second", scene.local)
    return _same_time(said.date, scene) if said.same_time else _dated(said.date, scene)


def _elsewhere(said: Moment, name: str, scene: Scene) -> Found | None:
    """A clock time in another zone, brought home."""
    there = zone_named(name)
    found = moment(replace(said, zone=None), scene.within(there))
    return shifted(found, scene, name) if found else None


def shifted(found: Found, scene: Scene, name: str) -> Found:
    """A reading made elsewhere on our own wall clock."""
    there = zone_named(name)

    def home(wall: datetime | None) -> datetime | None:
        return convert(wall, there, scene.zone) if wall else None

    return replace(
        found,
        start=home(found.start),
        end=home(found.end),
        at=home(found.at),
        others=tuple(shifted(other, scene, name) for other in found.others),
    )


def _same_time(date: Date, scene: Scene) -> Found | None:
    """The time it is now: on that day, or so many weeks away."""
    if isinstance(date, Cycle):
        wall = add(scene.local, date.unit, date.offset, scene)
    else:
        span = span_of(date, scene)
        wall = midnight(span.start) + (scene.local - scene.today) if span else None
    return _instant(wall.replace(second=0, microsecond=0), Clock(wall.hour)) if wall else None


def _dated(date: Date, scene: Scene) -> Found | None:
    span = span_of(date, scene)
    if span is None:
        return None
    found = of_span(span)
    if isinstance(date, Away):
        shift = date.sign * seconds_of(date.amount) if date.moves else None
        found = replace(found, timed=span.grain in SECONDS, shift=shift)
    return replace(found, others=_other_days(date, span, scene))


def of_span(span: Span) -> Found:
    """A day is a date, a point an instant, anything longer an interval."""
    if span.start == span.end:
        return Found(Kind.INSTANT, span.start, span.end, span.grain, span.start, cost=span.cost)
    kind = Kind.DATE if span.grain == "day" and span.end - span.start <= DAY else Kind.INTERVAL
    return Found(kind, span.start, span.end, span.grain, span.start, cost=span.cost)


def _other_days(date: Date, span: Span, scene: Scene) -> tuple[Found, ...]:
    """The other day that the same words may mean: "next Friday" may be this week's."""
    other: datetime | None = None
    if isinstance(date, ModWeekday) and date.mod == "next":
        ahead = (date.weekday - scene.today.weekday()) % 7 or 7
        other = scene.today + DAY * ahead
    if isinstance(date, Fields) and date == Fields(weekday=scene.today.weekday()):
        other = scene.today
    if other is None or other == span.start:
        return ()
    return (replace(of_span(Span(other, other + DAY, "day")), cost=OTHER_HALF),)


def _part(said: Moment, part: Part, scene: Scene) -> Found | None:
    day = _day_for(said, part, scene)
    if day is None:
        return None
    hours = band(part, day, scene.habits)
    return Found(Kind.INTERVAL, hours.start, hours.end, "hour", hours.rings)


def _day_for(said: Moment, part: Part, scene: Scene) -> datetime | None:
    """The day whose part was said: today's, unless "in the morning" is over."""
    if said.date is not None:
        span = span_of(said.date, scene)
        return midnight(span.start) if span else None
    over = band(part, scene.today, scene.habits).end <= scene.local
    tomorrow = over and (part.loose or part.name in NEXT_DAY)
    return scene.today + DAY if tomorrow and not scene.past else scene.today


def clock_on(clock: Clock, day: datetime) -> datetime:
    """The clock time of a day, as written."""
    return day + timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second or 0)


def _instant(wall: datetime, clock: Clock, cost: float = 0.0) -> Found:
    grain = "second" if clock.second is not None else "minute"
    return Found(Kind.INSTANT, wall, wall, grain, wall, timed=True, cost=cost)


def _timed(said: Moment, clock: Clock, scene: Scene) -> Found | None:
    if said.part is not None:
        return _timed_part(said, clock, said.part, scene)
    if said.date is None:
        return _clock_alone(clock, scene)
    span = span_of(said.date, scene)
    if span is None:
        return None
    day = midnight(span.start)
    today = isinstance(said.date, Shift) and said.date.days == 0
    if today:
        return _on_today(clock, day, scene)
    found = _on_day(said.date, clock, day, span, scene)
    over = not scene.past and found.start is not None and found.start < scene.local
    later = _of_next(said.date, scene) if over else None
    return _on_day(said.date, clock, midnight(later.start), later, scene) if later else found


def _of_next(date: Date, scene: Scene) -> Span | None:
    """A day counted in the current month or year that is over, in the next: "the first Monday"."""
    if not isinstance(date, Nth) or not isinstance(date.within, Cycle) or date.within.offset:
        return None
    return span_of(replace(date, within=replace(date.within, offset=1)), scene)


def halves(clock: Clock, day: datetime) -> list[datetime]:
    """The times of a day that the clock may mean, in order."""
    literal = clock_on(clock, day)
    if not clock.open or clock.written:
        return [literal]
    if clock.hour == 12:
        return [literal - DAY / 2, literal]
    return [literal, literal + DAY / 2]


def _clock_alone(clock: Clock, scene: Scene) -> Found:
    """The next time it comes: "at 9" said at 10 is 21:00, or 9:00 tomorrow."""
    days = (scene.today - DAY, scene.today, scene.today + DAY)
    times = [wall for day in days for wall in halves(clock, day)]
    if scene.past:
        ahead = [wall for wall in reversed(times) if wall <= scene.local]
    else:
        ahead = [wall for wall in times if wall > scene.local]
    literal = clock_on(clock, scene.today)
    also = clock.open and not clock.written
    others = [_instant(wall, clock, OTHER_HALF) for wall in ahead[1 : 1 + also]]
    passed = not scene.past and literal < scene.local and _plainly(clock, scene)
    return replace(_instant(ahead[0], clock), passed=passed, others=tuple(others))


def _plainly(clock: Clock, scene: Scene) -> bool:
    """It was this morning that passed: "at 3" said at 10 means the afternoon to everyone."""
    return not clock.open or clock.hour >= 7 or halves(clock, scene.today)[-1] < scene.local


def _on_today(clock: Clock, day: datetime, scene: Scene) -> Found:
    times = halves(clock, day)
    ahead = [wall for wall in times if wall > scene.local] or times[-1:]
    if scene.past:
        ahead = [wall for wall in reversed(times) if wall <= scene.local] or times[:1]
    others = [_instant(wall, clock, OTHER_HALF) for wall in times if wall != ahead[0]]
    passed = not scene.past and ahead[0] < scene.local
    return replace(_instant(ahead[0], clock), passed=passed, others=tuple(others))


def _on_day(date: Date, clock: Clock, day: datetime, span: Span, scene: Scene) -> Found:
    """With a date, hours are read as on a 24-hour clock, but "at 3" is the afternoon."""
    times = halves(clock, day)
    best = times[-1] if clock.open and (clock.hour <= 6 or clock.hour == 12) else times[0]
    if isinstance(date, Fields) and date == Fields(weekday=scene.today.weekday()):
        best = _still_today(best, scene)
    others = [_instant(wall, clock, OTHER_HALF) for wall in times if wall.time() != best.time()]
    others += [
        _instant(midnight(other.start) + (best - midnight(best)), clock, OTHER_HALF)
        for other in _other_days(date, span, scene)
        if isinstance(date, ModWeekday) and other.start
    ]
    return replace(_instant(best, clock), cost=span.cost, others=tuple(others))


def _still_today(best: datetime, scene: Scene) -> datetime:
    """Said on a Friday before 5, "Friday at 5" is today."""
    today = scene.today + (best - midnight(best))
    return today if today > scene.local and not scene.past else best


def _timed_part(said: Moment, clock: Clock, part: Part, scene: Scene) -> Found | None:
    day = _day_for(replace(said, part=None), part, scene) if said.date else scene.today
    if day is None:
        return None
    wall = in_part(clock, part, day)
    small = part.name in NIGHTS and clock.hour < SMALL and day == scene.today
    if small and scene.local.hour < NIGHT_OWL and wall - DAY > scene.local:
        wall -= DAY
    if said.date is None and wall <= scene.local and not scene.past:
        wall += DAY
    return _instant(wall, clock)


def _now(_said: Now, scene: Scene, _resolve: Resolve) -> Span:
    return Span(scene.local, scene.local, "second")


def _away(date: Away, scene: Scene, _resolve: Resolve) -> Span | None:
    """An amount away from now or from an anchor."""
    start, grain = scene.local, finest(date.amount)
    if date.anchor is not None:
        anchor = moment(date.anchor, scene)
        if anchor is None or anchor.start is None:
            return None
        start = _edge(date.anchor, anchor) or anchor.start
        grain = "minute" if anchor.timed else grain
    there = add_amount(start, date.amount, date.sign, scene)
    if there is None:
        return None
    return _away_span(there, grain, date)


def _edge(said: Moment, found: Found) -> datetime | None:
    """The very end, where one was said: "two days before the end of the month"."""
    last = isinstance(said.date, PartOf) and said.date.which == "end" and not said.clock
    return found.end if last and found.kind is Kind.INTERVAL else None


def _away_span(there: datetime, grain: str, date: Away) -> Span:
    whole = all(number == int(number) for _, number in date.amount.parts)
    if grain in SECONDS or (not whole and grain == "day"):
        return Span(there, there, "second" if grain == "second" else "minute")
    return Span(there, there + DAY, "day")


TABLE.update({Now: _now, Away: _away})
