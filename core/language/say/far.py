"""Repeats on another zone's clock: at what hour the person meets them, and when that changes."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby, islice
from typing import NamedTuple

from core.language.say.agreeing import agreeing
from core.language.say.dates import at, clock, joined, of_month, place
from core.language.say.tables import phrase
from core.language.say.tongue import spoken
from core.language.say.values import Speaking
from core.ports import emphasis
from core.schedule import Schedule
from core.schedule.wallclock import offset_at

SOON = timedelta(days=60)
"""A change of the hour is told when it comes within this time."""
MOST = 40
LISTED = 3
_SMALL = ("one", "two", "three", "four", "five", "six")


class Run(NamedTuple):
    """Firings in a row at one hour of the person's clock."""

    hour: str
    moments: list[datetime]
    """On the person's clock."""


def runs(schedule: Schedule, speaking: Speaking) -> list[Run]:
    """The coming firings, grouped by the person's hour; none when it is the person's own zone."""
    if schedule.timezone in {None, speaking.zone} or schedule.kind not in {"rrule", "cron"}:
        return []
    return _runs(schedule, speaking.now, speaking.zone)


@lru_cache(maxsize=256)
def _runs(schedule: Schedule, now: datetime, zone: str) -> list[Run]:
    coming = schedule.between(now, now + SOON, zone)
    moments = [at(each, zone) for each in islice(coming, MOST)]
    return [Run(hour, list(found)) for hour, found in groupby(moments, key=clock)]


def far_words(schedule: Schedule, speaking: Speaking) -> str:
    """Such as "For you in Berlin: 16:00 today, **15:00** on 15 and 22 March (…), then 16:00 …."."""
    found = runs(schedule, speaking)
    if not found:
        return ""
    usual, town = found[0], place(speaking.zone)
    if len(found) == 1 or len(found) > LISTED:
        return phrase(
            "far plain", town=town, hours=joined(sorted({run.hour for run in found}), "or")
        )
    today = speaking.today
    parts = [
        _usually(usual, today),
        f"{emphasis(found[1].hour)} {_dates(found[1].moments)}{_why(schedule, speaking, found)}",
    ]
    if len(found) == LISTED:
        back = found[2]
        again = phrase("again") if back.hour == usual.hour else ""
        parts.append(phrase("then from", hour=back.hour, again=again, date=_date(back.moments[0])))
    return phrase("far", town=town, parts=", ".join(parts))


def _usually(run: Run, today: date) -> str:
    if len(run.moments) > 1:
        return run.hour
    only = run.moments[0]
    return f"{run.hour} {phrase('today') if only.date() == today else _dates(run.moments)}"


def _dates(moments: Sequence[datetime]) -> str:
    """Such as "on 15 and 22 March"; a longer run by its ends."""
    if len(moments) > LISTED:
        return phrase("from to", start=_date(moments[0]), end=_date(moments[-1]))
    if len({moment.month for moment in moments}) > 1:
        return agreeing(phrase("on", dates=joined(_date(each) for each in moments)))
    return agreeing(phrase("on", dates=of_month([each.day for each in moments], moments[0].month)))


def _date(moment: datetime) -> str:
    return of_month([moment.day], moment.month)


def _why(schedule: Schedule, speaking: Speaking, found: Sequence[Run]) -> str:
    """Whose clock changes first, and how long before the other's."""
    zone = schedule.timezone or speaking.zone
    before, after = found[0].moments[-1], found[1].moments[0]
    theirs = _changes(zone, before, after)
    mine = _changes(speaking.zone, before, after)
    if bool(theirs) == bool(mine):
        return ""
    first, then = (zone, speaking.zone) if theirs else (speaking.zone, zone)
    on = theirs or mine
    later = _changes(then, after, after + SOON)
    if on is None or later is None:
        return phrase("clock changes", town=place(first))
    who = phrase("before you") if then == speaking.zone else place(then)
    return phrase(
        "changes before",
        first=_subject(first, speaking),
        verb=_verb(first, speaking),
        gap=_gap((later - on).days),
        who=who,
    )


def _subject(zone: str, speaking: Speaking) -> str:
    return phrase("you") if zone == speaking.zone else place(zone)


def _verb(zone: str, speaking: Speaking) -> str:
    return phrase("change your clock") if zone == speaking.zone else phrase("changes its clock")


def _gap(days: int) -> str:
    weeks, rest = divmod(days, 7)
    if rest or not weeks:
        return phrase("so many days", count=days) if days != 1 else phrase("a day")
    count = _SMALL[weeks - 1] if weeks <= len(_SMALL) and spoken() == "en" else str(weeks)
    return phrase("a week") if weeks == 1 else phrase("so many weeks", count=count)


def _changes(zone: str, start: datetime, end: datetime) -> date | None:
    """The date on which a zone's clock changes between two instants."""
    last = start
    while last < end:
        following = min(last + timedelta(days=1), end)
        if offset_at(last, zone) != offset_at(following, zone):
            return at(following, zone).date()
        last = following
    return None


def same_hour(schedule: Schedule, speaking: Speaking) -> time | None:
    """The first hour on the person's clock, if it changes soon; None where the dates differ."""
    found = runs(schedule, speaking)
    if len(found) < 2:
        return None
    first = found[0].moments[0]
    if at(first, schedule.timezone or speaking.zone).date() != first.date():
        return None
    return first.time()


def changes_hour(schedule: Schedule, speaking: Speaking) -> bool:
    """Whether the person's hour changes soon."""
    return len(runs(schedule, speaking)) > 1
