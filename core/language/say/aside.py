"""What else is said of a thing on its line: how long, where, with whom, its reminders, overlaps."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from core.language.say.dates import clock, instant, joined, lasting, place
from core.language.say.repeats import schedule_in_words
from core.language.say.tables import phrase
from core.language.say.things import (
    Thing,
    brief,
    doubt,
    head,
    hours,
    repeat_words,
    weekday_clock,
)
from core.language.say.values import Speaking
from core.schedule import Schedule


def town(schedule: Schedule, speaking: Speaking) -> str:
    """The place whose clock a repeat follows."""
    return place(schedule.zone(speaking.zone))


def extras(thing: Thing) -> str:
    """What else was said of it: how long, where, with whom, how important."""
    facts, parts = thing.facts, [""]
    minutes = facts.get("duration_minutes") or _length(thing)
    if minutes:
        parts.append(lasting(int(minutes)))
    if facts.get("location"):
        parts.append(phrase("at place", place=facts["location"]))
    guests = [person(each) for each in facts.get("attendees") or ()]
    title = str(facts.get("title") or "").casefold()
    if people := [one for one in guests if one.casefold() not in title]:
        parts.append(phrase("with", people=joined(people)))
    if thing.kind == "reminder" and facts.get("importance") == "critical":
        parts.append(phrase("critical"))
    return ", ".join(parts)


def person(told: Any) -> str:
    """Somebody who comes, by name."""
    return str(told.get("name") or told.get("email") or "") if isinstance(told, dict) else str(told)


def _length(thing: Thing) -> int:
    """Minutes of a repeating event: a single one shows its end."""
    start, end = instant(thing.facts.get("starts_at")), instant(thing.facts.get("ends_at"))
    if thing.schedule is None or thing.all_day or start is None or end is None:
        return 0
    return (end - start) // timedelta(minutes=1)


def alarms_of(thing: Thing, alarms: Sequence[Thing], speaking: Speaking) -> str:
    """Reminders of the thing itself, on its own line: ", ⏰ Fri 16:00"."""
    return "".join(f", ⏰ {_alarm(thing, alarm, speaking)}" for alarm in alarms)


def _alarm(thing: Thing, alarm: Thing, speaking: Speaking) -> str:
    schedule, found, own = alarm.schedule, hours(alarm, speaking), hours(thing, speaking)
    if schedule and schedule.kind != "relative":
        return repeat_words(alarm, schedule).text(town(schedule, speaking))
    if found is None:
        terms = alarm.facts.get("schedule")
        return schedule_in_words(Schedule.model_validate(terms)) if terms else ""
    if own and own[0].date() == found[0].date():
        return weekday_clock(found[0]) + doubt(alarm, found[0], speaking)
    return brief(alarm, speaking)


def overlaps(thing: Thing, speaking: Speaking) -> str:
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
