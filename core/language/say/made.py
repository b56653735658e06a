"""What was made or changed, with the time it came to and the choices it leaves."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from core.language.say import oddities, steps
from core.language.say.dates import (
    at,
    capital,
    clock,
    dated,
    day,
    instant,
    joined,
    lasting,
    ordinal,
    place,
)
from core.language.say.far import changes_hour, far_words, same_hour
from core.language.say.repeats import schedule_in_words
from core.language.say.tables import phrase
from core.language.say.things import (
    Thing,
    brief,
    coming,
    date_of,
    doubt,
    full,
    head,
    hours,
    repeat_words,
    weekday_clock,
)
from core.language.say.values import Line, Speaking
from core.ports import Button
from core.schedule import Schedule
from core.schedule.rule import read_rule

JUST = timedelta(hours=1)
SOON = timedelta(hours=36)
MOST = 4
"""Buttons under one thing."""
SATURDAY = 5


def single(thing: Thing, speaking: Speaking, alarms: Sequence[Thing] = ()) -> Line:
    """The only thing that a turn made: its time in full, and what could be otherwise."""
    if thing.schedule:
        return _repeating(thing, thing.schedule, speaking, alarms)
    when = phrase("at once") if thing.facts.get("fired") else full(thing, speaking)
    said = f"{when}{extras(thing)}{_alarms(thing, alarms, speaking)}".removeprefix(", ")
    text = f"{head(thing)} — {said}." if said else f"{head(thing)}."
    buttons = (*steps.of_turn(speaking, "undo"), steps.change(thing))
    return Line(text + _overlaps(thing, speaking), (*buttons, *steps.of_turn(speaking, "why")))


def listed(
    thing: Thing, speaking: Speaking, alarms: Sequence[Thing] = (), *, following: str = "first"
) -> str:
    """One of several things: "☐ #3 buy milk and eggs — Tue 2 Feb".

    `following` introduces the next date of a repeat: "first" of a new one, else "next date".
    """
    schedule = thing.schedule
    if schedule:
        sure = speaking.zone_known and schedule.timezone in {None, speaking.zone}
        when = repeat_words(thing, schedule).text("" if sure else _town(schedule, speaking))
        first = coming(thing, speaking)
        if first:
            when += phrase(following, date=day(date_of(first[0]), speaking.today))
    else:
        when = phrase("at once") if thing.facts.get("fired") else brief(thing, speaking)
    said = f"{when}{_alarms(thing, alarms, speaking)}".removeprefix(", ")
    return f"{head(thing)} — {said}" if said else head(thing)


def _town(schedule: Schedule, speaking: Speaking) -> str:
    return place(schedule.zone(speaking.zone))


def _repeating(
    thing: Thing, schedule: Schedule, speaking: Speaking, alarms: Sequence[Thing]
) -> Line:
    words = repeat_words(thing, schedule).text(_town(schedule, speaking))
    opening = f"{head(thing)} — {words}{extras(thing)}{_alarms(thing, alarms, speaking)}"
    passed = _passed_today(thing, schedule, speaking)
    lines = [opening + _beginning(thing, schedule, speaking, passed)]
    lines.append(oddities.notes(thing, schedule, speaking))
    text = "\n".join(filter(None, lines)) + _overlaps(thing, speaking)
    return Line(text, _choices(thing, schedule, speaking, passed=bool(passed)))


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
    return text + phrase("then", dates=", ".join(more)) if more else text


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


def _choices(
    thing: Thing, schedule: Schedule, speaking: Speaking, *, passed: bool
) -> tuple[Button, ...]:
    other = [*oddities.choices(thing, schedule), *_dates_otherwise(thing, schedule, speaking)]
    if passed and thing.kind != "event":
        when = "today" if thing.kind == "task" else "now"
        other.append(
            steps.on_noun(thing, "create", phrase("also today"), title=thing.title, when=when)
        )
    kept = same_hour(schedule, speaking)
    if kept and thing.kind == "event":
        other.append(_keep_hour(thing, schedule, speaking, *kept))
    if other:
        buttons = (steps.ok(), *other)[:MOST]
        return buttons if len(buttons) == MOST else (*buttons, *steps.of_turn(speaking, "why"))
    if schedule.anchor == "completion":
        return (steps.done(thing), *steps.of_turn(speaking, "undo"))
    return (*steps.of_turn(speaking, "undo"), steps.change(thing), *steps.of_turn(speaking, "why"))


def _keep_hour(
    thing: Thing, schedule: Schedule, speaking: Speaking, hour: str, said_hour: str
) -> Button:
    town = place(speaking.zone)
    wall = datetime.strptime(said_hour, "%H:%M").time()  # noqa: DTZ007 - a wall clock
    starts = schedule.starts_local
    moved = schedule.with_changes(
        starts_local=datetime.combine(starts.date(), wall) if starts else None
    )
    label = phrase("keep at", hour=hour, town=town)
    return steps.update(thing, label, when=schedule_in_words(moved))


def _dates_otherwise(thing: Thing, schedule: Schedule, speaking: Speaking) -> list[Button]:
    """Other ways to treat short months and weekends, where they matter soon."""
    if schedule.rrule is None or thing.kind == "event":
        return []
    buttons = []
    short = read_rule(schedule.rrule).clamped_days
    if short and schedule.month_end == "clamp":
        label = phrase("only months with", nth=ordinal(max(short)))
        buttons.append(steps.update(thing, label, month_end="skip"))
    rare = "DAILY" not in schedule.rrule and "BYDAY" not in schedule.rrule
    weekend = any(date_of(each).weekday() >= SATURDAY for each in coming(thing, speaking))
    if rare and "WEEKLY" not in schedule.rrule and weekend and schedule.weekend_policy == "keep":
        label = phrase("previous workday")
        buttons.append(steps.update(thing, label, weekend_policy="previous_workday"))
    return buttons


def extras(thing: Thing) -> str:
    """What else was said of it: how long, where, with whom, how important."""
    facts, parts = thing.facts, [""]
    minutes = facts.get("duration_minutes") or _length(thing)
    if minutes:
        parts.append(lasting(int(minutes)))
    if facts.get("location"):
        parts.append(phrase("at place", place=facts["location"]))
    if people := [_person(each) for each in facts.get("attendees") or ()]:
        parts.append(phrase("with", people=joined(people)))
    if thing.kind == "reminder" and facts.get("importance") == "critical":
        parts.append(phrase("critical"))
    return ", ".join(parts)


def _person(told: Any) -> str:
    return str(told.get("name") or told.get("email") or "") if isinstance(told, dict) else str(told)


def _length(thing: Thing) -> int:
    """Minutes of a repeating event: a single one shows its end."""
    start, end = instant(thing.facts.get("starts_at")), instant(thing.facts.get("ends_at"))
    if thing.schedule is None or thing.all_day or start is None or end is None:
        return 0
    return (end - start) // timedelta(minutes=1)


def _alarms(thing: Thing, alarms: Sequence[Thing], speaking: Speaking) -> str:
    """Reminders of the thing itself, on its own line: ", ⏰ Fri 16:00"."""
    return "".join(f", ⏰ {_alarm(thing, alarm, speaking)}" for alarm in alarms)


def _alarm(thing: Thing, alarm: Thing, speaking: Speaking) -> str:
    schedule, found, own = alarm.schedule, hours(alarm, speaking), hours(thing, speaking)
    if schedule and schedule.kind != "relative":
        return repeat_words(alarm, schedule).text(_town(schedule, speaking))
    if found is None:
        terms = alarm.facts.get("schedule")
        return schedule_in_words(Schedule.model_validate(terms)) if terms else ""
    if own and own[0].date() == found[0].date():
        return weekday_clock(found[0]) + doubt(alarm, found[0], speaking)
    return brief(alarm, speaking)


def _overlaps(thing: Thing, speaking: Speaking) -> str:
    """What else is in the calendar then."""
    others = [Thing("event", each) for each in thing.facts.get("overlaps") or ()]
    if not others:
        return ""
    said = []
    for other in others[:3]:
        found = hours(other, speaking)
        text = f"{clock(found[0])}–{clock(found[1])}" if found and found[1] else ""
        said.append(f"{head(other)} {text}".rstrip())
    return "\n" + phrase("overlaps", names=joined(said))
