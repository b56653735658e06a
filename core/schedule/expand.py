"""What a schedule comes to: its firings in order, with every policy applied."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush, merge
from itertools import takewhile
from typing import Literal, NamedTuple

from core.schedule.crontab import cron_walls, nth_cron_wall
from core.schedule.offset import away
from core.schedule.recurrence import nth_wall, walls
from core.schedule.terms import Terms
from core.schedule.wallclock import as_utc, offset_at, resolve_local, wall_of
from core.schedule.workdays import LONGEST_REST, holidays_in, is_weekend, next_to

Cause = Literal["excluded", "weekend", "holiday"]

BARREN, BARREN_TIME = 200_000, timedelta(days=366 * 15)
"""So many dates in a row, or a hundred of them in fifteen years, may be left out before we hold
that none will ring; 5000 excluded dates fit in."""
NIGHT = timedelta(hours=26)
"""No clock has ever jumped further (Apia and Kwajalein left out a day)."""
WEEKEND = timedelta(days=3)
"""A move over a weekend stays within it."""


MINUTE, LAST = timedelta(minutes=1), datetime.max.replace(tzinfo=UTC)


class Candidate(NamedTuple):
    """A moment that the terms name, before the policies."""

    wall: datetime
    instant: datetime | None = None
    """Given where elapsed time is counted, so that the wall clock only tells the date."""
    clamped: bool = False


class Ring(NamedTuple):
    """What became of a candidate."""

    said: Candidate
    wall: datetime
    """The wall clock after a move to a workday."""
    instants: tuple[datetime, ...]
    cause: Cause | None = None
    """Why it was moved or left out."""


def firings(
    terms: Terms, zone: str, start: datetime, anchor: datetime | None = None
) -> Iterator[datetime]:
    """The instants from `start` on, strictly increasing; lazy, and without end if the rule is."""
    start = as_utc(start)
    last: datetime | None = None
    for instant in _ordered(terms, zone, rings(terms, zone, _since(terms, zone, start), anchor)):
        if instant >= start and (last is None or instant > last):
            yield instant
            last = instant


def rings(
    terms: Terms, zone: str, since: datetime, anchor: datetime | None = None
) -> Iterator[Ring]:
    """Every candidate whose wall clock is not before `since`, and what becomes of it."""
    own = terms.zone(zone)
    main: Iterator[Candidate] = _main(terms, own, since, anchor)
    if terms.until:
        main = takewhile(partial(_in_time, terms, own), main)
    settled = _until_barren(map(partial(_settle, terms, own), main))
    if not terms.rdates:
        return settled
    further = (_further(terms, own, wall) for wall in terms.rdates if wall >= since)
    return merge(settled, further, key=lambda ring: stands_at(terms, own, ring.said))


def end_of(terms: Terms, zone: str) -> datetime | None:
    """An instant after which a schedule does not ring, close to its last one; None if endless."""
    own = terms.zone(zone)
    last = _last_said(terms, own)
    if last is None or terms.kind == "relative":
        return None
    ends = [stands_at(terms, own, each) for each in (last, *map(Candidate, terms.rdates))]
    try:
        return max(ends) + _longest_move(terms) + NIGHT
    except OverflowError:
        return LAST


def _last_said(terms: Terms, own: str) -> Candidate | None:
    """Where the terms themselves say that the rule ends."""
    starts, count = terms.starts_local, terms.count
    if terms.until:
        return _candidate(terms.until, own)
    if terms.rrule and starts and count:
        return Candidate(nth_wall(terms.rrule, starts, terms.month_end == "clamp", count))
    if terms.cron and starts and count:
        return Candidate(nth_cron_wall(terms.cron, starts, count))
    begins = terms.start(own)
    if begins and terms.interval_minutes and count:
        # As far as the calendar goes: it ends before the count does.
        minutes = min(terms.interval_minutes * (count - 1), (LAST - begins) // MINUTE)
        begins += timedelta(minutes=minutes)
    return _candidate(begins, own) if begins and (count or terms.kind == "once") else None


def _ordered(terms: Terms, zone: str, found: Iterable[Ring]) -> Iterator[datetime]:
    """The rings' instants, brought back into order where a move has changed it."""
    own, moves = terms.zone(zone), terms.weekend_policy == "previous_workday"
    back = _longest_move(terms) if moves else timedelta()
    waiting: list[datetime] = []
    for ring in found:
        for instant in ring.instants:
            heappush(waiting, instant)
        # Whatever comes later rings no earlier than this candidate, less the move.
        settled = stands_at(terms, own, ring.said)
        while waiting and settled - waiting[0] >= back:
            yield heappop(waiting)
    yield from sorted(waiting)


def _until_barren(found: Iterable[Ring]) -> Iterator[Ring]:
    """The rings, until too many in a row are left out."""
    count, since = 0, None
    for ring in found:
        yield ring
        if ring.instants:
            count, since = 0, None
            continue
        count, since = count + 1, since or ring.wall
        if count > BARREN or (count > 100 and ring.wall - since > BARREN_TIME):
            return


def _since(terms: Terms, zone: str, start: datetime) -> datetime:
    """The wall clock from which on a candidate may ring at or after an instant."""
    own = terms.zone(zone)
    wall = wall_of(start, own)
    back = _longest_move(terms) if terms.weekend_policy == "next_workday" else timedelta()
    if _clock_changes_near(start, own):
        back += NIGHT
    return wall - back if wall - datetime.min > back else datetime.min  # noqa: DTZ901 - a wall clock


def _clock_changes_near(instant: datetime, zone: str) -> bool:
    try:
        return offset_at(instant - NIGHT, zone) != offset_at(instant + NIGHT, zone)
    except OverflowError:
        return True


def _longest_move(terms: Terms) -> timedelta:
    return LONGEST_REST if terms.skip_holidays else WEEKEND


def stands_at(terms: Terms, own: str, said: Candidate) -> datetime:
    """The first instant of a candidate where it stands; increases with the candidates."""
    if said.instant:
        return said.instant
    rings_at = resolve_local(said.wall, own, terms.gap, terms.fold)
    rings_at = rings_at or resolve_local(said.wall, own)
    return rings_at[0] if rings_at else said.wall.replace(tzinfo=UTC)


def _in_time(terms: Terms, own: str, said: Candidate) -> bool:
    if terms.until is None or terms.until.tzinfo is None:
        return terms.until is None or said.wall <= terms.until
    return stands_at(terms, own, said) <= terms.until


def _main(terms: Terms, own: str, since: datetime, anchor: datetime | None) -> Iterator[Candidate]:
    """The candidates of the kind itself, in order."""
    if terms.rrule and terms.starts_local:
        return _by_rule(terms, terms.rrule, terms.starts_local, since)
    if terms.cron:
        return _by_cron(terms, terms.cron, since)
    if terms.interval_minutes:
        return _by_interval(terms, terms.interval_minutes, own, since)
    return _single(terms, own, since, anchor)


def _by_rule(terms: Terms, rule: str, starts: datetime, since: datetime) -> Iterator[Candidate]:
    clamp = terms.month_end == "clamp"
    last = nth_wall(rule, starts, clamp, terms.count) if terms.count else None
    for wall, clamped in walls(rule, starts, clamp, since):
        if last and wall > last:
            return
        yield Candidate(wall, clamped=clamped)


def _by_cron(terms: Terms, cron: str, since: datetime) -> Iterator[Candidate]:
    starts = terms.starts_local or since
    last = nth_cron_wall(cron, starts, terms.count) if terms.count else None
    for wall in cron_walls(cron, max(since, starts)):
        if last and wall > last:
            return
        yield Candidate(wall)


def _by_interval(terms: Terms, minutes: int, own: str, since: datetime) -> Iterator[Candidate]:
    origin, step = terms.start(own), timedelta(minutes=minutes)
    near = next(iter(resolve_local(since, own)), None)
    if origin is None:
        return
    number = max(0, -((origin - near) // step)) if near else 0
    while terms.count is None or number < terms.count:
        try:
            instant = origin + number * step
        except OverflowError:
            return
        yield Candidate(wall_of(instant, own), instant)
        number += 1


def _single(
    terms: Terms, own: str, since: datetime, anchor: datetime | None
) -> Iterator[Candidate]:
    found: Candidate | None = None
    if anchor and terms.kind == "relative":
        instant = away(terms, as_utc(anchor), own)
        found = _candidate(instant, own) if instant else None
    elif terms.kind == "once" or terms.anchor == "completion":
        said = terms.starts_local or terms.at
        found = _candidate(said, own) if said else None
    if found and found.wall >= since:
        yield found


def _candidate(moment: datetime, own: str) -> Candidate:
    """A wall clock or an instant as a candidate."""
    return Candidate(wall_of(moment, own), moment) if moment.tzinfo else Candidate(moment)


def _settle(terms: Terms, own: str, said: Candidate) -> Ring:
    """Apply the policies to one candidate."""
    day = said.wall.date()
    if day in terms.exdates or (terms.exclude_weekends and is_weekend(day)):
        return Ring(said, said.wall, (), "excluded")
    cause = _day_off(terms, day)
    landed = _landing(terms, day) if cause else day
    if landed is None or landed in terms.exdates:
        return Ring(said, said.wall, (), cause)
    wall = datetime.combine(landed, said.wall.time())
    if said.instant and not cause:
        return Ring(said, wall, (said.instant,))
    return Ring(said, wall, resolve_local(wall, own, terms.gap, terms.fold), cause)


def _further(terms: Terms, own: str, wall: datetime) -> Ring:
    """A further date, which no policy but that of the clock touches."""
    return Ring(Candidate(wall), wall, resolve_local(wall, own, terms.gap, terms.fold))


def _day_off(terms: Terms, day: date) -> Cause | None:
    if terms.weekend_policy != "keep" and is_weekend(day):
        return "weekend"
    if terms.skip_holidays and day in holidays_in(terms.skip_holidays):
        return "holiday"
    return None


def _landing(terms: Terms, day: date) -> date | None:
    """Where a date that is off is moved to, if it is."""
    steps = {"next_workday": 1, "previous_workday": -1}
    if terms.weekend_policy not in steps:
        return None
    return next_to(day, steps[terms.weekend_policy], lambda each: bool(_day_off(terms, each)))
