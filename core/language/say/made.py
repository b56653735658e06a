"""What was made or changed, with the time it came to and the choices it leaves."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.language.say import oddities, steps
from core.language.say.aside import alarms_of, extras, overlaps, town
from core.language.say.choices import choices
from core.language.say.dates import (
    at,
    capital,
    clock,
    dated,
    day,
    place,
)
from core.language.say.far import changes_hour, far_words
from core.language.say.tables import phrase
from core.language.say.things import (
    Thing,
    brief,
    coming,
    date_of,
    full,
    head,
    repeat_words,
)
from core.language.say.values import Line, Speaking
from core.schedule import Schedule
from core.schedule.rule import read_rule

JUST = timedelta(hours=1)
SOON = timedelta(hours=36)


def single(thing: Thing, speaking: Speaking, alarms: Sequence[Thing] = ()) -> Line:
    """The only thing that a turn made: its time in full, and what could be otherwise."""
    if thing.schedule:
        return _repeating(thing, thing.schedule, speaking, alarms)
    when = phrase("at once") if thing.facts.get("fired") else full(thing, speaking)
    said = f"{when}{extras(thing)}{alarms_of(thing, alarms, speaking)}".removeprefix(", ")
    text = f"{head(thing)} — {said}." if said else f"{head(thing)}."
    buttons = (*steps.of_turn(speaking, "undo"), steps.change(thing))
    return Line(text + overlaps(thing, speaking), (*buttons, *steps.of_turn(speaking, "why")))


def listed(
    thing: Thing, speaking: Speaking, alarms: Sequence[Thing] = (), *, following: str = "first"
) -> str:
    """One of several things: "☐ #3 buy milk and eggs — Tue 2 Feb".

    `following` introduces the next date of a repeat: "first" of a new one, else "next date".
    """
    schedule = thing.schedule
    if schedule:
        sure = speaking.zone_known and schedule.timezone in {None, speaking.zone}
        when = repeat_words(thing, schedule).text("" if sure else town(schedule, speaking))
        first = coming(thing, speaking)
        if first:
            when += phrase(following, date=day(date_of(first[0]), speaking.today))
    else:
        when = phrase("at once") if thing.facts.get("fired") else brief(thing, speaking)
    said = f"{when}{alarms_of(thing, alarms, speaking)}".removeprefix(", ")
    return f"{head(thing)} — {said}" if said else head(thing)


def _repeating(
    thing: Thing, schedule: Schedule, speaking: Speaking, alarms: Sequence[Thing]
) -> Line:
    words = repeat_words(thing, schedule).text(town(schedule, speaking))
    opening = f"{head(thing)} — {words}{extras(thing)}{alarms_of(thing, alarms, speaking)}"
    passed = _passed_today(thing, schedule, speaking)
    lines = [opening + _beginning(thing, schedule, speaking, passed)]
    lines.append(oddities.notes(thing, schedule, speaking))
    text = "\n".join(filter(None, lines)) + overlaps(thing, speaking)
    return Line(text, choices(thing, schedule, speaking, passed=bool(passed)))


def _beginning(thing: Thing, schedule: Schedule, speaking: Speaking, passed: str) -> str:
    """When it comes first: one date, or three where the dates are not plain."""
    moments, far = coming(thing, speaking), far_words(schedule, speaking)
    if not moments or changes_hour(schedule, speaking):
        return f". {far}" if far else "."
    if schedule.anchor == "completion":
        return phrase("first of completion", date=_near(moments[0], speaking))
    if passed or moves(schedule):
        dates = next_dates(moments, speaking)
        return f". {phrase('passed', passed=passed, dates=dates) if passed else capital(dates)}."
    first = phrase("first", date=_near(moments[0], speaking, timed=schedule.kind == "interval"))
    return f"{first}. {far}" if far else f"{first}."


def _near(moment: date | datetime, speaking: Speaking, *, timed: bool = False) -> str:
    """A first date: "today", "tomorrow, Tue 23 Mar", with its hour if that was not said."""
    on, hour = date_of(moment), ""
    if timed and isinstance(moment, datetime):
        hour = f", {clock(moment)} {place(speaking.zone)}"
        return dated(on, speaking.today) + hour
    return phrase("today") if on == speaking.today else dated(on, speaking.today)


def next_dates(moments: Sequence[date | datetime], speaking: Speaking) -> str:
    """Such as "next Sun 28 Feb, then Wed 31 Mar, Fri 30 Apr"."""
    first, *more = (day(date_of(each), speaking.today) for each in moments)
    text = phrase("next", date=first)
    between = "; " if "," in first else ", "
    return text + phrase("then", dates=between.join(more)) if more else text


def moves(schedule: Schedule) -> bool:
    """Whether its dates are others than a person would count."""
    short = (
        schedule.rrule and schedule.month_end == "clamp" and read_rule(schedule.rrule).clamped_days
    )
    return bool(short) or schedule.weekend_policy in {"next_workday", "previous_workday"}


def _passed_today(thing: Thing, schedule: Schedule, speaking: Speaking) -> str:
    """Such as "09:00 today has just passed": today is one of the days, but too late."""
    starts, moments = schedule.starts_local, coming(thing, speaking)
    if starts is None or schedule.kind != "rrule" or thing.all_day or not moments:
        return ""
    here = at(speaking.now, schedule.zone(speaking.zone))
    if starts.time() > here.time() or date_of(moments[0]) <= speaking.today:
        return ""
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    from_today = schedule.with_changes(
        starts_local=datetime.combine(here.date(), starts.time()), until=None, count=None
    )
    missed = next(from_today.between(midnight, speaking.now, speaking.zone), None)
    if missed is None:
        return ""
    hour = clock(speaking.local(missed))
    if speaking.now - missed < JUST:
        return phrase("has just passed", hour=hour)
    wait = instant_of(moments[0], speaking) - speaking.now
    return phrase("has passed", hour=hour) if wait > SOON else ""


def instant_of(moment: date | datetime, speaking: Speaking) -> datetime:
    """A moment as an instant; a date as its beginning."""
    return moment if isinstance(moment, datetime) else speaking.midnight(moment)
