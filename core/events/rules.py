"""What follows for events: when they are, what a move keeps, what overlaps, what is free."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

from core.language.meant import (
    DAY,
    TICK,
    Unfit,
    at_clock,
    by_clock,
    local_date,
    moment,
    pinned,
    refuse_past,
    shift_of,
    unhurried,
    wall_clock,
    whole_day,
)
from core.language.when.values import Kind, Resolution
from core.ports import Value
from core.schedule import Schedule

PEOPLE_MAX = 100
ZONE_MAX = 50
TITLE_STORED = 500
"""What imports may bring; people and assistants stay within the title's limit."""
AHEAD = timedelta(days=30)
"""How far a calendar is shown when nobody says."""
SEARCHED = timedelta(days=366)
WATCHED = timedelta(days=60)
"""How far overlaps are looked for from an event's beginning."""
INSTANCES = 400
WORK = time(9), time(18)
WEEKEND = 5
FREE_DAYS = 31

Span = tuple[datetime, datetime]


class EventStatus(StrEnum):
    """Whether it takes place (model.md D19)."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


TRANSITIONS: dict[EventStatus, frozenset[EventStatus]] = {
    EventStatus.TENTATIVE: frozenset({EventStatus.CONFIRMED, EventStatus.CANCELLED}),
    EventStatus.CONFIRMED: frozenset({EventStatus.CANCELLED}),
    EventStatus.CANCELLED: frozenset(),
}
"""Ours; a provider may bring a cancelled event back."""


class Times(Value):
    """When an event is. Of a repeat, its first instance.

    An all-day event also has its dates (the end is exclusive); its instants are their midnights.
    """

    starts_at: datetime
    ends_at: datetime
    zone: str
    start_date: date | None = None
    end_date: date | None = None
    schedule: Schedule | None = None

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return self.ends_at - self.starts_at

    @property
    def days(self) -> int:
        """How many dates it covers; 0 unless it is all day."""
        if self.start_date is None or self.end_date is None:
            return 0
        return (self.end_date - self.start_date).days


def refusal(old: EventStatus, new: EventStatus) -> str:
    """Why a status may not follow, and what to do instead."""
    if old is new:
        return f"That event is {old.value} already."
    return "That event is cancelled. Undo the cancellation, or make it anew."


def times_of(
    found: Resolution, length: timedelta | None, usual: timedelta, now: datetime, zone: str
) -> Times:
    """When an event is that was said so; `length` was said too, `usual` is meant otherwise.

    Unfit when the words name no beginning.
    """
    zone = found.zone or zone
    if found.schedule is not None:
        return _repeating(found, length, usual, now, zone)
    if found.start is None or found.kind in {Kind.DURATION, Kind.OFFSET}:
        raise Unfit('Say when it starts, such as "Thursday at 15:30" or "tomorrow".')
    if _whole_days(found, zone):
        return _to_come(_on_days(found, length, zone), now)
    end = found.end if found.kind is Kind.INTERVAL and length is None else None
    return _to_come(_timed(found.start, end or found.start + (length or usual), zone), now)


def _to_come(times: Times, now: datetime) -> Times:
    refuse_past(local_date(times.ends_at - TICK, times.zone), now, times.zone)
    return times


def _whole_days(found: Resolution, zone: str) -> bool:
    starts_day = found.start is not None and whole_day(found, found.start, zone)
    if found.kind is not Kind.INTERVAL:
        return starts_day
    return starts_day and (found.end is None or whole_day(found, found.end, zone))


def _timed(start: datetime, end: datetime, zone: str, schedule: Schedule | None = None) -> Times:
    if end <= start:
        raise Unfit("It would end before it begins. Say from when until when it lasts.")
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    return Times(starts_at=start, ends_at=end, zone=zone, schedule=schedule)


def _on_days(found: Resolution, length: timedelta | None, zone: str) -> Times:
    assert found.start is not None  # noqa: S101 - the caller has looked
    first = local_date(found.start, zone)
    last = first + DAY
    if found.kind is Kind.INTERVAL and found.end is not None:
        last = max(last, local_date(found.end - TICK, zone) + DAY)
    if length is not None:
        last = first + DAY * _days_of(length)
    return on_dates(first, last, zone)


def _days_of(length: timedelta) -> int:
    if length < DAY or length % DAY:
        raise Unfit('It has no time of day yet. Say when it starts, such as "at 15:30".')
    return length.days


def on_dates(first: date, last: date, zone: str, schedule: Schedule | None = None) -> Times:
    """All day, from a date to before another."""
    return Times(
        starts_at=moment(first, time(), zone),
        ends_at=moment(last, time(), zone),
        zone=zone,
        start_date=first,
        end_date=last,
        schedule=schedule,
    )


def _repeating(
    found: Resolution, length: timedelta | None, usual: timedelta, now: datetime, zone: str
) -> Times:
    assert found.schedule is not None  # noqa: S101 - the caller has looked
    schedule, clock = pinned(found.schedule, zone), by_clock(found)
    zone = schedule.zone(zone)
    since = now if clock else moment(local_date(now, zone), time(), zone)
    first = schedule.next_after(since, zone, inclusive=True)
    if first is None or schedule.kind == "relative":
        raise Unfit('Say when it takes place, such as "every Monday at 10".')
    if clock:
        return _timed(first, first + (length or usual), zone, schedule)
    day = local_date(first, zone)
    return on_dates(day, day + DAY * _days_of(length or DAY), zone, schedule)


def moved(found: Resolution, old: Times, usual: timedelta, now: datetime, zone: str) -> Times:
    """A new time that keeps what was not said: the length, the date of "at 4", a day's clock.

    Unfit when it repeats and one date was said, or when several days were said.
    """
    if found.schedule is not None:
        return _in_rhythm(found, found.schedule, old, usual, now, zone)
    shift = shift_of(found)
    if old.schedule is not None:
        return _series_moved(found, old, old.schedule, shift, zone)
    if shift is not None:
        return _to_come(_shifted(old, shift), now)
    return _one_moved(found, old, usual, now, zone)


def _one_moved(found: Resolution, old: Times, usual: timedelta, now: datetime, zone: str) -> Times:
    new = times_of(found, None, usual, now, zone)
    if new.start_date is not None:
        return _to_another_day(found, new, new.start_date, old)
    part = found.grain == "hour" and not (found.timed or found.bound)
    start, length = found.at if part and found.at else new.starts_at, new.length
    if found.kind is not Kind.INTERVAL or found.end is None or not found.timed:
        length = usual if old.days else old.length
    if not found.dated:
        same_day = _same_day(old, start, found.zone or zone)
        start = same_day if same_day > now else start
    return _timed(start, start + length, found.zone or old.zone)


def _in_rhythm(
    found: Resolution, schedule: Schedule, old: Times, usual: timedelta, now: datetime, zone: str
) -> Times:
    """A new rhythm that keeps the length, the clock, and the day if it names none."""
    if not old.days and not by_clock(found):
        schedule = pinned(schedule, zone)
        wall = wall_clock(old.starts_at, schedule.zone(zone))
        change = {"schedule": unhurried(schedule, wall), "timed": True}
        found = found.model_copy(update=change)
    return times_of(found, None if old.days else old.length, usual, now, zone)


def _shifted(old: Times, shift: timedelta) -> Times:
    if old.start_date is None or old.end_date is None:
        return _timed(old.starts_at + shift, old.ends_at + shift, old.zone)
    if shift % DAY:
        raise Unfit('It takes the whole day. Say a day, or a time, such as "Friday at 10".')
    return on_dates(old.start_date + shift, old.end_date + shift, old.zone)


def _same_day(old: Times, start: datetime, zone: str) -> datetime:
    day = old.start_date or local_date(old.starts_at, zone)
    return moment(day, start.astimezone(ZoneInfo(zone)).time(), zone)


def _to_another_day(found: Resolution, new: Times, day: date, old: Times) -> Times:
    old_day = old.start_date or local_date(old.starts_at, old.zone)
    if found.kind is Kind.INTERVAL and found.grain == "week" and new.days == 7:
        day += DAY * old_day.weekday()
    elif new.days > 1 and not old.days:
        raise Unfit('Name the day, such as "Friday" or "12 March".')
    elif new.days > 1:
        return new
    if old.days:
        return on_dates(day, day + DAY * old.days, old.zone)
    clock = old.starts_at.astimezone(ZoneInfo(old.zone)).time()
    start = moment(day, clock, old.zone)
    return _timed(start, start + old.length, old.zone)


def _series_moved(
    found: Resolution, old: Times, schedule: Schedule, shift: timedelta | None, zone: str
) -> Times:
    if shift is None or old.days or shift % DAY == timedelta():
        return _at_another_hour(found, old, schedule, zone)
    return _series_at(old, schedule, old.starts_at + shift, old.length)


def _at_another_hour(found: Resolution, old: Times, schedule: Schedule, zone: str) -> Times:
    """The whole series at another time of day."""
    own = schedule.starts_local and schedule.rrule
    if found.dated or found.start is None or not found.timed or not own:
        raise Unfit(
            'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, '
            'such as "at 11".'
        )
    said = _same_day(old, found.start, found.zone or zone)
    timed = found.kind is Kind.INTERVAL and found.end is not None
    length = found.end - found.start if timed and found.end else old.length
    return _series_at(old, schedule, said, length)


def _series_at(old: Times, schedule: Schedule, said: datetime, length: timedelta) -> Times:
    """The series at the clock of a moment, with each of its instances so long."""
    if old.start_date is None and local_date(said, old.zone) != local_date(old.starts_at, old.zone):
        raise Unfit('That is another day. Say its new rhythm, such as "every Friday at 10".')
    new = at_clock(schedule, wall_clock(said, old.zone).time()) or schedule
    day = moment(old.start_date or local_date(old.starts_at, old.zone), time(), old.zone)
    first = new.next_after(day, old.zone, inclusive=True)
    if first is None:
        raise Unfit("It would never take place then.")
    return _timed(first, first + length, old.zone, new)


def lasting(old: Times, length: timedelta) -> Times:
    """The same beginning with another length."""
    if old.start_date is None:
        return _timed(old.starts_at, old.starts_at + length, old.zone, old.schedule)
    last = old.start_date + DAY * _days_of(length)
    return on_dates(old.start_date, last, old.zone, old.schedule)


def instances(times: Times, start: datetime, end: datetime) -> Iterator[Span]:
    """Its instances that lie at least partly in a window, in order, found as they are taken."""
    if times.schedule is None:
        if times.starts_at < end and times.ends_at > start:
            yield times.starts_at, times.ends_at
        return
    reach = times.length + (DAY if times.days else timedelta())
    since = max(times.starts_at, start - reach)
    for firing in times.schedule.between(since, end, times.zone):
        span = _span(times, firing)
        if span[1] > start:
            yield span


def _span(times: Times, firing: datetime) -> Span:
    if not times.days:
        return firing, firing + times.length
    day = local_date(firing, times.zone)
    midnights = (moment(each, time(), times.zone) for each in (day, day + DAY * times.days))
    return next(midnights), next(midnights)


def series_end(times: Times) -> datetime | None:
    """The end of its last instance; None when there is always another."""
    if times.schedule is None:
        return times.ends_at
    last = times.schedule.ends_at(times.zone)
    return _span(times, last)[1] if last else None


def watched(times: Times) -> list[Span]:
    """The instances whose overlaps are looked for: those of its first sixty days."""
    found = instances(times, times.starts_at, times.starts_at + WATCHED)
    return list(islice(found, INSTANCES))


def first_clash(mine: Sequence[Span], others: Iterable[Span]) -> Span | None:
    """The first of the others (ordered) that intersects one of mine (ordered)."""
    place = 0
    for start, end in others:
        while place < len(mine) and mine[place][1] <= start:
            place += 1
        if place == len(mine):
            return None
        if mine[place][0] < end:
            return start, end
    return None


def looked_at(found: Resolution | None, length: timedelta, now: datetime, zone: str) -> list[Span]:
    """Where free time is looked for: a span that was said, or the working hours of days.

    Without words it is today, or tomorrow once work is over. Of several days only workdays count,
    if there are any. `length` is how long is needed.
    """
    if found is None:
        today = local_date(now, zone)
        return _left(_working([today], zone), now) or _working([today + DAY], zone)
    zone = found.zone or zone
    if found.start is None or found.kind in {Kind.DURATION, Kind.OFFSET, Kind.RECURRENCE}:
        raise Unfit('Name a day, a time or a span, such as "Friday", "at 4" or "next week".')
    if _whole_days(found, zone):
        whole = _on_days(found, None, zone)
        days = [local_date(found.start, zone) + DAY * n for n in range(min(whole.days, FREE_DAYS))]
        workdays = [day for day in days if day.weekday() < WEEKEND]
        hours = _working(workdays if len(days) > 1 and workdays else days, zone)
        return _left(hours, now) or hours
    end = found.end if found.kind is Kind.INTERVAL else found.start + length
    return [(found.start, end or moment(local_date(found.start, zone) + DAY, time(), zone))]


def _working(days: Iterable[date], zone: str) -> list[Span]:
    """The working hours of days."""
    return [(moment(day, WORK[0], zone), moment(day, WORK[1], zone)) for day in days]


def _left(hours: list[Span], now: datetime) -> list[Span]:
    """What is still to come of some hours."""
    return [(max(start, now), end) for start, end in hours if end > now]


def gaps(windows: Iterable[Span], busy: Iterable[Span], shortest: timedelta) -> list[Span]:
    """The stretches of the windows (ordered) that nothing takes, none shorter than `shortest`."""
    taken = sorted(busy)
    found = []
    for start, end in windows:
        inside = [span for span in taken if span[0] < end and span[1] > start]
        reached = [start]
        for _, until in inside:
            reached.append(max(reached[-1], until))
        edges = zip(reached, [*(span[0] for span in inside), end], strict=True)
        found += [(free, until) for free, until in edges if until - free >= max(shortest, TICK)]
    return found
