"""From recurrences as they were said to rules, their first day, and their limits."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from core.language.when.resolve.dates import span_of
from core.language.when.resolve.moments import clock_on, halves, moment
from core.language.when.resolve.parts import band, in_part
from core.language.when.resolve.scene import (
    DAY,
    SECONDS,
    Scene,
    add_amount,
    localise,
    midnight,
    seconds_of,
    zone_named,
)
from core.language.when.resolve.windows import first_of, minutes_of_day, rule_of
from core.language.when.terms import Amount, Clock, Every, Fields, Part
from core.schedule import Schedule

NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = {
    "day": ("DAILY", 1),
    "night": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "businessday": ("WEEKLY", 1),
    "weekend": ("WEEKLY", 1),
    "workweek": ("WEEKLY", 1),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "halfyear": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
    "decade": ("YEARLY", 10),
}
IMPLIED = {"businessday": (0, 1, 2, 3, 4), "weekend": (5, 6)}
HORIZON = 366 * 9
MOST_TIMES = 96
"""Times a day that words may ask for."""


def schedule(said: Every, scene: Scene) -> Schedule | None:
    """The schedule, or None where the words make none (the 32nd of each month)."""
    if said.after is not None:
        return _after_done(said, said.after, scene)
    if said.unit in SECONDS:
        return windowed(said, scene) if said.ends else _interval(said, scene)
    if said.unit not in FREQUENCIES:
        return None
    here = scene.within(zone_named(said.zone)) if said.zone and scene.converts else scene
    first = first_day(said, here)
    if first is None:
        return None
    return Schedule(
        kind="rrule",
        timezone=zone_name(said, scene),
        starts_local=first,
        rrule=rule_text(said) + _hours(said, first),
        until=_until(said, here, first),
        count=None if said.until or said.lasts else said.count,
        exclude_weekends="weekend" in said.without,
        skip_holidays=None,
        exdates=_left_out(said, here),
        month_end="skip" if said.skips else "clamp",
    )


def _hours(said: Every, first: datetime) -> str:
    """The hours of a rule that has several."""
    hours = sorted({(first.replace(hour=0) + offset).hour for offset in _times_of_day(said, first)})
    return ";BYHOUR=" + ",".join(map(str, hours)) if said.more else ""


def _left_out(said: Every, scene: Scene) -> tuple[date, ...]:
    days = (span_of(one.date, scene) for one in said.off if one.date)
    return tuple(sorted({span.start.date() for span in days if span}))


def first_time(made: Schedule, scene: Scene) -> datetime | None:
    """The instant of a schedule's first time, in the scene's zone."""
    if made.starts_local is None:
        return made.at.astimezone(scene.zone) if made.at else None
    zone = zone_named(made.timezone) if made.timezone else scene.zone
    return localise(made.starts_local, zone).astimezone(scene.zone)


def zone_name(said: Every, scene: Scene) -> str | None:
    """The zone that was said, else the person's; None where it has no IANA name."""
    name = said.zone if said.zone and not said.zone.startswith("fixed:") else scene.habits.zone
    return name or None


def windowed(said: Every, scene: Scene) -> Schedule | None:
    """Every 2 hours from 9 to 5: a rule of several times a day."""
    minutes = minutes_of_day(said, scene)
    rule = rule_of(minutes) if 1 < len(minutes) <= MOST_TIMES else None
    if rule is None:
        return None
    found = moment(said.start, scene) if said.start else None
    begin = midnight(found.start) if found and found.start else scene.today
    first = first_of(minutes, scene, begin)
    return Schedule(
        kind="rrule",
        timezone=zone_name(said, scene),
        starts_local=first,
        rrule=rule,
        until=_until(said, scene, first),
        count=None if said.until or said.lasts else said.count,
        exclude_weekends="weekend" in said.without,
        exdates=_left_out(said, scene),
    )


def _after_done(said: Every, amount: Amount, scene: Scene) -> Schedule:
    months = days = minutes = 0
    for unit, number in amount.parts:
        if unit in ("month", "quarter", "halfyear", "year", "decade"):
            months += int(number * {"quarter": 3, "halfyear": 6, "year": 12}.get(unit, 1))
        elif unit in SECONDS:
            minutes += int(number * SECONDS[unit] // 60)
        else:
            days += int(seconds_of(Amount(((unit, number),))) // 86400)
    start = _start_wall(said, scene) if said.start or said.clock or said.part else None
    return Schedule(
        kind="relative",
        anchor="completion",
        timezone=zone_name(said, scene) if start else None,
        offset_months=months,
        offset_days=days,
        offset_minutes=minutes,
        starts_local=start,
    )


def _interval(said: Every, scene: Scene) -> Schedule | None:
    minutes = said.interval * SECONDS[said.unit] // 60
    if minutes < 1:
        return None
    start = _start_wall(said, scene)
    until = _until(said, scene, start)
    return Schedule(
        kind="interval",
        timezone=zone_name(said, scene),
        at=localise(start, scene.zone),
        interval_minutes=minutes,
        until=localise(until, scene.zone) if until else None,
        count=None if until else said.count,
    )


def _start_wall(said: Every, scene: Scene) -> datetime:
    """Where the counting begins: what was said, else now."""
    found = moment(said.start, scene) if said.start else None
    day = midnight(found.start) if found and found.start else scene.today
    if said.clock or said.part:
        return day + _time_of_day(said, scene)
    if found and found.start and (found.timed or found.start > scene.local):
        return found.start.replace(microsecond=0)
    pause = 0 if said.start else said.interval * SECONDS.get(said.unit, 0)
    return scene.local.replace(microsecond=0) + timedelta(seconds=pause)


def _times_of_day(said: Every, day: datetime) -> list[timedelta]:
    """When on its days it happens, where several clock times were said."""
    clocks = [clock for clock in (said.clock, *said.more) if clock]
    return sorted(_clock_time(said, clock, midnight(day)) for clock in clocks)


def _time_of_day(said: Every, scene: Scene) -> timedelta:
    """When on its days it happens: the clock time, the part of the day's hour, or midnight."""
    day = scene.today
    if said.clock is not None:
        return _clock_time(said, said.clock, day)
    if said.part is not None:
        return band(said.part, day, scene.habits).rings - day
    if said.unit == "night":
        return timedelta(hours=scene.habits.night)
    return timedelta()


def _clock_time(said: Every, clock: Clock, day: datetime) -> timedelta:
    if said.unit == "night" or (said.part and said.part.name == "night"):
        return (in_part(clock, Part("night"), day) - day) % DAY
    if said.part is not None:
        return in_part(clock, said.part, day) - day
    times = halves(clock, day)
    later = clock.open and (clock.hour <= 6 or clock.hour == 12)
    return (times[-1] if later else clock_on(clock, day)) - day


def weekdays_of(said: Every) -> tuple[tuple[int, int], ...]:
    """The weekdays it falls on, those that its unit implies included."""
    return said.weekdays or tuple((0, day) for day in IMPLIED.get(said.unit, ()))


def rule_text(said: Every) -> str:
    """RFC 5545 text, without its start and time of day."""
    frequency, step = FREQUENCIES[said.unit]
    parts = [f"FREQ={frequency}"]
    if step * said.interval != 1:
        parts.append(f"INTERVAL={step * said.interval}")
    if said.months:
        parts.append("BYMONTH=" + ",".join(map(str, said.months)))
    if said.days:
        parts.append("BYMONTHDAY=" + ",".join(map(str, said.days)))
    days = weekdays_of(said)
    if days:
        parts.append("BYDAY=" + ",".join(f"{nth or ''}{NAMES[day]}" for nth, day in days))
    if said.places:
        parts.append("BYSETPOS=" + ",".join(map(str, said.places)))
    return ";".join(parts)


def first_day(said: Every, scene: Scene) -> datetime | None:
    """Its first time from now, or from the day it starts."""
    several = _times_of_day(said, scene.today) if said.more else []
    offsets = several or [_time_of_day(said, scene)]
    timed = bool(said.clock or said.part or said.unit == "night")
    begin = scene.today
    if said.start is not None:
        found = moment(said.start, scene)
        if found is None or found.start is None:
            return None
        begin = midnight(found.start)
    off = _left_out(said, scene)
    days = (day for day in _days(said, begin) if day.date() not in off)
    for wall in (day + offset for day in days for offset in offsets):
        day = midnight(wall)
        if not timed or wall > scene.local or (said.start and day > scene.today):
            return wall
    return None


def _days(said: Every, begin: datetime) -> Iterator[datetime]:
    """The days from one on that its fields allow; a short month stands in with its last day."""
    for ahead in range(HORIZON):
        day = begin + DAY * ahead
        if _allowed(said, day):
            yield day


def _allowed(said: Every, day: datetime) -> bool:
    if said.months and day.month not in said.months:
        return False
    last = monthrange(day.year, day.month)[1]
    longest = 31 if said.skips else last
    if said.days and not any(
        day.day == (min(number, longest) if number > 0 else last + 1 + number)
        for number in said.days
    ):
        return False
    if "weekend" in said.without and day.weekday() > 4:
        return False
    pairs = weekdays_of(said)
    if said.places and not _in_place(said, day, last):
        return False
    return not pairs or any(_is_nth(day, nth, weekday, last) for nth, weekday in pairs)


def _in_place(said: Every, day: datetime, last: int) -> bool:
    """Whether it is one of the places that were said among the month's days of these weekdays."""
    kept = {weekday for _, weekday in weekdays_of(said)}
    days = [n for n in range(1, last + 1) if day.replace(day=n).weekday() in kept]
    return day.day in {days[place - (place > 0)] for place in said.places}


def _is_nth(day: datetime, nth: int, weekday: int, last: int) -> bool:
    if day.weekday() != weekday:
        return False
    if nth == 0:
        return True
    place = (day.day - 1) // 7 + 1 if nth > 0 else -((last - day.day) // 7 + 1)
    return place == nth


def _until(said: Every, scene: Scene, first: datetime) -> datetime | None:
    """The last moment: the end of the day that was said, or of the length it has."""
    end: datetime | None = None
    if said.until is not None and said.until.clock is not None:
        found = moment(said.until, scene)
        return found.start if found and found.start and found.start > first else None
    if said.until is not None and said.until.date is not None:
        span = span_of(said.until.date, scene)
        if span is None:
            return None
        whole = isinstance(said.until.date, Fields) and said.until.date.day is None
        month = whole and getattr(said.until.date, "weekday", None) is None
        end = span.start if month else span.end
    elif said.lasts is not None:
        end = add_amount(midnight(first), said.lasts, 1, scene)
    return end - timedelta(seconds=1) if end and end > first else None
