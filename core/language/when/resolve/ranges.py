"""From ranges, deadlines and lengths as they were said to stretches of the wall clock."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.language.when.resolve.dates import span_of
from core.language.when.resolve.found import Found
from core.language.when.resolve.moments import halves, moment, shifted
from core.language.when.resolve.scene import (
    DAY,
    SECONDS,
    Scene,
    Span,
    add_amount,
    finest,
    midnight,
    zone_named,
)
from core.language.when.terms import (
    Between,
    Bound,
    Clock,
    Cycle,
    Date,
    Fields,
    Lasting,
    ModWeekday,
    Moment,
    Now,
    PartOf,
    Rolling,
    Shift,
)
from core.language.when.values import Kind

UP_TO_NOW = (Now(), Shift(0), Cycle("day"))
"""Ends of a range that must have begun already."""


def between(said: Between, scene: Scene) -> Found | None:
    """From one moment to another."""
    said = _share_date(said)
    zone = said.last.zone or said.first.zone
    if zone and scene.converts:
        bare = Between(replace(said.first, zone=None), replace(said.last, zone=None))
        found = between(bare, scene.within(zone_named(zone)))
        return shifted(found, scene, zone) if found else None
    first, last = _alike(said.first, said.last), said.last
    if not _round_noon(said.first.clock, said.last.clock):
        last = _alike(said.last, said.first)
    parts = {part.name for part in (first.part, last.part) if part}
    if first.clock and last.clock and first.date == last.date and len(parts) < 2:
        return _clocks(first, first.clock, last.clock, scene)
    if first.clock or last.clock or first.part or last.part or not (first.date and last.date):
        return _mixed(first, last, scene)
    return _dates(said, scene)


def _round_noon(start: Clock | None, end: Clock | None) -> bool:
    """The end is a smaller number than the beginning: "10:30 to 3"."""
    return start is not None and end is not None and end.hour < start.hour


def _alike(side: Moment, other: Moment) -> Moment:
    """Beside figures of a 24-hour clock a bare number is one, too: "9-11h"."""
    if side.clock and side.clock.bare and other.clock and other.clock.written:
        return replace(side, clock=replace(side.clock, written=True))
    return side


def _share_date(said: Between) -> Between:
    """What one side lacks is taken from the other."""
    first, last = said.first, said.last
    if isinstance(first.date, Fields) and isinstance(last.date, Fields):
        return Between(*_share_fields(first, first.date, last, last.date))
    if not (first.clock and last.clock):
        return said
    first = _share_part(first, first.clock, last, last.clock)
    said = Between(first, last)
    if first.date and not last.date:
        return Between(first, replace(last, date=first.date, part=last.part or first.part))
    backwards = last.part is not None or isinstance(last.date, Fields)
    if first.date is None and first.part is None and backwards:
        return Between(replace(first, date=last.date, part=last.part), last)
    return said


def _share_part(first: Moment, start: Clock, last: Moment, end: Clock) -> Moment:
    """3 to 8 in the morning: both are in it, on the same day."""
    same = first.date is not None and first.date == last.date and not first.part
    ordered = start.hour % 12 < end.hour % 12
    return replace(first, part=last.part) if same and ordered and start.open else first


def _share_fields(first: Moment, one: Fields, last: Moment, two: Fields) -> tuple[Moment, Moment]:
    if one.day and not one.month and two.month:
        one = replace(one, month=two.month)
    if two.day and not two.month and one.month and two.weekday is None:
        two = replace(two, month=one.month)
    if one.within or two.within:
        one = replace(one, within=one.within or two.within)
        two = replace(two, within=two.within or one.within)
    return replace(first, date=one), replace(last, date=two)


def _clocks(first: Moment, start: Clock, end: Clock, scene: Scene) -> Found | None:
    part = first.part
    if first.date is None and part is None:
        return _next_clocks(start, end, scene)
    if part is not None:
        return _clocks_in_part(first, start, end, scene)
    span = span_of(first.date, scene) if first.date else None
    if span is None:
        return None
    literal = 1 if start.open and start.hour <= 6 and end.open else 0
    return _interval(*_pair(start, end, midnight(span.start), literal), start, end)


def _clocks_in_part(first: Moment, start: Clock, end: Clock, scene: Scene) -> Found | None:
    begin = moment(replace(first, clock=start), scene)
    if begin is None or begin.start is None:
        return None
    return _interval(begin.start, _after(end, begin.start), start, end)


def _next_clocks(start: Clock, end: Clock, scene: Scene) -> Found:
    """A range of clock times alone: the next one that is still to begin."""
    choices = []
    for day in (scene.today, scene.today + DAY):
        choices += [_pair(start, end, day, half) for half in range(1 + _either(start, end))]
    ahead = [pair for pair in sorted(choices) if pair[0] > scene.local]
    begin, finish = ahead[0] if ahead else choices[-1]
    return _interval(begin, finish, start, end)


def _either(start: Clock, end: Clock) -> bool:
    """Whether both halves of the day are likely; from 9 to 5 goes round noon, not midnight."""
    return start.open and not (end.open and start.bare and end.hour < start.hour <= 11)


def _pair(start: Clock, end: Clock, day: datetime, half: int) -> tuple[datetime, datetime]:
    """The two times on a day; a clear am or pm of one side decides the other's."""
    starts, ends = halves(start, day), halves(end, day)
    if start.open and not end.open:
        before = [wall for wall in starts if wall < ends[0]]
        begin = before[-1] if before and not _far(before[-1], ends[0]) else starts[0]
        return begin, ends[0] if ends[0] > begin else ends[0] + DAY
    begin = starts[min(half, len(starts) - 1)]
    return begin, _after(end, begin)


def _far(begin: datetime, finish: datetime) -> bool:
    return finish - begin >= timedelta(hours=12)


def _after(end: Clock, begin: datetime) -> datetime:
    """The next time after the beginning that the end may mean."""
    day = midnight(begin)
    times = [*halves(end, day), *halves(end, day + DAY)]
    return next(wall for wall in times if wall > begin)


def _interval(begin: datetime, finish: datetime, start: Clock, end: Clock) -> Found:
    seconds = start.second is not None or end.second is not None
    grain = "second" if seconds else "minute"
    return Found(Kind.INTERVAL, begin, finish, grain, begin, timed=True)


def _mixed(first: Moment, last: Moment, scene: Scene) -> Found | None:
    """Sides of different kinds, each on its own: "from 2 pm till tomorrow 4:30"."""
    begin = moment(first, scene)
    if begin is None or begin.start is None:
        return None
    finish = moment(last, scene.at(begin.start) if _floats(last) else scene)
    if finish is None or finish.start is None:
        return None
    end = finish.end or finish.start
    if last.clock or finish.kind is Kind.INSTANT:
        end = finish.start
    if end <= begin.start:
        return None
    grain = "minute" if begin.timed or finish.timed else "day"
    return Found(Kind.INTERVAL, begin.start, end, grain, begin.start, timed=begin.timed)


def _floats(last: Moment) -> bool:
    """The end is found from the beginning on, unless it was said from today."""
    return not isinstance(last.date, Shift | ModWeekday)


def _dates(said: Between, scene: Scene) -> Found | None:
    one, two = said.first.date, said.last.date
    if one is None or two is None:
        return None
    if isinstance(one, Fields) and isinstance(two, Fields):
        pair = _fields(one, two, scene)
    else:
        pair = _separate(said, scene)
    if pair is None:
        return None
    start, end = _edge(one, pair[0].start, scene), _edge(two, pair[1].end, scene)
    if start >= end:
        return None
    return Found(Kind.INTERVAL, start, end, "day", start, cost=pair[0].cost + pair[1].cost)


def _edge(date: Date, otherwise: datetime, scene: Scene) -> datetime:
    """As one end of a range, "the end of 2028" is the boundary of 2028 itself."""
    whole = span_of(date.of, scene) if isinstance(date, PartOf) else None
    if whole is None or not isinstance(date, PartOf):
        return otherwise
    if date.which == "mid":
        half = midnight(whole.start + (whole.end - whole.start) / 2)
        return half.replace(day=16) if whole.grain == "month" else half
    return whole.start if date.which in ("begin", "early") else whole.end


def _separate(said: Between, scene: Scene) -> tuple[Span, Span] | None:
    begun = replace(scene, past=True) if said.last.date in UP_TO_NOW else scene
    first = span_of(said.first.date, begun) if said.first.date else None
    if first is None or said.last.date is None:
        return None
    floats = _floats(said.last) and first.start > scene.local
    last = span_of(said.last.date, scene.at(first.start) if floats else scene)
    return (first, last) if last else None


def _fields(one: Fields, two: Fields, scene: Scene) -> tuple[Span, Span] | None:
    """Fields on both sides: a year on one side is the other's, too."""
    if two.year and not one.year and (one.month or one.day):
        return _years(one, two, two.year, -1, scene)
    if one.year and not two.year and two.month:
        return _years(one, two, one.year, 1, scene)
    if one.month and two.month and not one.year:
        return _yearless(one, two, scene)
    first = span_of(one, scene)
    last = span_of(two, scene if two.within else scene.at(first.start)) if first else None
    return (first, last) if first and last else None


def _years(
    one: Fields, two: Fields, year: int, step: int, scene: Scene
) -> tuple[Span, Span] | None:
    pair = _pair_in(one, two, year, year, scene)
    if pair and pair[0].start < pair[1].end:
        return pair
    years = (year - 1, year) if step < 0 else (year, year + 1)
    return _pair_in(one, two, *years, scene)


def _pair_in(
    one: Fields, two: Fields, first_year: int, last_year: int, scene: Scene
) -> tuple[Span, Span] | None:
    first = span_of(replace(one, year=one.year or first_year), scene)
    last = span_of(replace(two, year=two.year or last_year), scene)
    return (first, last) if first and last else None


def _yearless(one: Fields, two: Fields, scene: Scene) -> tuple[Span, Span] | None:
    """The first occurrence that is not over."""
    order = range(-1, 9) if not scene.past else range(0, -9, -1)
    for offset in order:
        year = scene.today.year + offset
        for last_year in (year, year + 1):
            pair = _pair_in(one, two, year, last_year, scene)
            if pair and pair[0].start < pair[1].end:
                over = pair[1].end <= scene.today
                if over == scene.past:
                    return pair
                break
    return None


def lasting(said: Lasting, scene: Scene) -> Found | None:
    """From a moment on, for an amount."""
    start = moment(said.start, scene)
    if start is None or start.start is None:
        return None
    end = add_amount(start.start, said.amount, 1, scene)
    if end is None or end <= start.start:
        return None
    coarse = not start.timed and finest(said.amount) not in SECONDS
    return replace(
        start,
        kind=Kind.INTERVAL,
        end=end,
        grain="day" if coarse else "minute",
        others=tuple(
            replace(other, kind=Kind.INTERVAL, end=other.start + (end - start.start))
            for other in start.others
            if other.start
        ),
    )


def rolling(said: Rolling, scene: Scene) -> Found | None:
    """From now for an amount, or up to now."""
    there = add_amount(scene.local, said.amount, said.sign, scene)
    if there is None:
        return None
    start, end = sorted((scene.local, there))
    grain = "minute" if finest(said.amount) in SECONDS else "day"
    return Found(Kind.INTERVAL, start, end, grain, end if said.sign > 0 else start)


def bound(said: Bound, scene: Scene) -> Found | None:
    """One side only; what lies ahead is bounded by now on the other."""
    past = replace(scene, past=True) if said.kind == "since" and _yearless_since(said.of) else scene
    found = moment(said.of, past)
    if found is None or found.start is None or found.end is None:
        return None
    if said.kind in ("after", "since", "from"):
        start = _after_start(found) if said.kind == "after" else found.start
        return _sided(found, start, None, said.kind, start)
    end, stands = _last(said, found)
    begin = scene.local if end > scene.local else None
    return _sided(found, begin, end, said.kind, stands)


def _yearless_since(of: Moment) -> bool:
    return isinstance(of.date, Fields) and not of.date.year


def _after_start(found: Found) -> datetime:
    """After a year, a month or a week is after its end; after a day is that day."""
    if found.start is None or found.end is None:
        raise ValueError("a bound needs a moment")
    return found.end if found.kind is Kind.INTERVAL and found.grain != "hour" else found.start


def _last(said: Bound, found: Found) -> tuple[datetime, datetime]:
    """Where a deadline ends, and the moment that stands for it: a whole day counts as in time."""
    if found.start is None or found.end is None:
        raise ValueError("a bound needs a moment")
    if isinstance(said.of.date, PartOf) and not said.of.clock:
        return found.end, found.end
    if said.kind in ("until", "by") and found.kind is Kind.DATE:
        return found.end, found.start
    if said.kind in ("until", "by") and found.grain == "hour" and found.at:
        return found.at, found.at
    return found.start, found.start


def _sided(
    found: Found, start: datetime | None, end: datetime | None, kind: str, at: datetime
) -> Found:
    grain = "day" if found.kind is Kind.DATE else found.grain
    others = tuple(
        _sided(other, start if end else other.start, other.end if end else None, kind, other.start)
        for other in found.others
        if other.start
    )
    grain = "minute" if grain == "hour" else grain
    return replace(
        found,
        kind=Kind.INTERVAL,
        start=start,
        end=end,
        grain=grain,
        at=at,
        bound=kind,
        others=others,
    )
