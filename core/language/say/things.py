"""One thing of a person's in words: its sign, number and title, and its time."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

from core.language.say.dates import (
    at,
    clock,
    dated,
    day,
    instant,
    names,
    on_date,
    place,
    span,
)
from core.language.say.repeats import Said, said
from core.language.say.tables import phrase, worded
from core.language.say.values import Speaking
from core.ports import Change, naming
from core.schedule import Schedule
from core.schedule.value import END

NOUNS = {"task": "tasks", "event": "events", "reminder": "reminders"}
NAMED = {*NOUNS, "preference", "preference_set"}
"""Whose changes people have a name for; others only go along."""
REPEATING = {"rrule", "cron", "interval"}


class Thing(NamedTuple):
    """What is known of a task, an event or a reminder: its sketch, or its view."""

    kind: str
    facts: Mapping[str, Any]

    @property
    def number(self) -> int | None:
        """What people call it by."""
        found = self.facts.get("number")
        return int(found) if found else None

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.facts.get("title") or phrase("what unnamed"))

    @property
    def ref(self) -> str:
        """A selector that finds it again: "#12"; of a reminder of another thing, its id."""
        own = self.number and not self.facts.get("about")
        return f"#{self.number}" if own else str(self.facts.get("id") or self.title)

    @property
    def name(self) -> str:
        """Such as "#12 call the plumber"; a reminder of another thing has no number of its own."""
        sign = "⏰ " if self.kind == "reminder" else ""
        return f"#{self.number} {self.title}" if self.number else f"{sign}{self.title}"

    @property
    def schedule(self) -> Schedule | None:
        """When it comes again and again; None for what comes once."""
        found = self.facts.get("schedule")
        if not found or not (found.get("kind") in REPEATING or found.get("anchor") == "completion"):
            return None
        return Schedule.model_validate(found)

    @property
    def all_day(self) -> bool:
        """It is on a date, not at an hour."""
        if self.kind == "task":
            return instant(self.facts.get("due_at")) is None and bool(self.facts.get("due_date"))
        return self.kind == "event" and bool(self.facts.get("all_day"))

    @property
    def zone(self) -> str | None:
        """The zone whose clock it was said on."""
        key = "due_timezone" if self.kind == "task" else "timezone"
        found = self.facts.get(key)
        return str(found) if found else None


def of_change(change: Change, view: Mapping[str, Any] | None = None) -> Thing:
    """The thing that a call changed, as it is now.

    `view` adds what the thing's own action tells of it beyond its sketch.
    """
    told = view or {}
    more = told if str(told.get("id")) == str(change.target_id) else {}
    named = {"number": change.number, "title": change.title}
    known = {key: value for key, value in named.items() if value}
    return Thing(change.target, {**more, **change.sketch, **known})


def sign(thing: Thing) -> str:
    """Such as "🔁 ⏰": what it is, at a glance."""
    own = {"task": "☐", "event": "📅", "reminder": "⏰"}.get(thing.kind, "•")
    if thing.facts.get("importance") == "critical":
        own = "🚨"
    if thing.kind == "task" and thing.facts.get("status") == "completed":
        own = "✅"
    return f"🔁 {own}" if thing.schedule else own


def head(thing: Thing, *, repeat: bool = True) -> str:
    """Such as "☐ #4 ❗high · finish the tax form": all but its time."""
    own = sign(thing) if repeat else sign(thing).removeprefix("🔁 ")
    number = f"#{thing.number} " if thing.number else ""
    tags = " ".join(f"#{tag}" for tag in thing.facts.get("tags") or ())
    name = f"{own} {number}{_mark(thing)}{thing.title}" + (f" ({tags})" if tags else "")
    return name + _invited(thing)


def from_others(thing: Thing) -> bool:
    """Whether it is somebody else's invitation."""
    return thing.kind == "event" and thing.facts.get("origin") == "external"


def _invited(thing: Thing) -> str:
    """Such as " — invitation from someone not in your contacts (t.vance@…), not accepted"."""
    if not from_others(thing):
        return ""
    name, at_, _ = str(thing.facts.get("source_name") or phrase("somebody")).partition("@")
    open_ = phrase("not accepted") if thing.facts.get("status") == "tentative" else ""
    return phrase("invited by", who=f"{name}@…" if at_ else name) + open_


def _mark(thing: Thing) -> str:
    """How it stands out: "❗high · "; a critical reminder by its sign and a word at its end."""
    level = thing.facts.get("importance" if thing.kind == "reminder" else "priority")
    if thing.kind == "event" or level in {None, "medium"}:
        return ""
    if thing.kind == "reminder" and level == "critical":
        return ""
    return f"{'' if level == 'low' else '❗'}{worded('level', level)} · "


def hours(thing: Thing, speaking: Speaking) -> tuple[datetime, datetime | None] | None:
    """Its start and end on the person's clock; None for what has no hour."""
    key = {"task": "due_at", "event": "starts_at", "reminder": "next_at"}.get(thing.kind, "")
    start = instant(thing.facts.get(key)) or _first(thing, speaking)
    if start is None or thing.all_day:
        return None
    end = instant(thing.facts.get("ends_at"))
    return speaking.local(start), speaking.local(end) if end else None


def _first(thing: Thing, speaking: Speaking) -> datetime | None:
    """What a reminder that no longer rings was set to."""
    terms = thing.facts.get("schedule")
    if thing.kind != "reminder" or not terms:
        return None
    schedule = Schedule.model_validate(terms)
    zone = thing.zone or speaking.zone
    if schedule.kind == "once":
        return schedule.start(zone)
    return schedule.next_after(speaking.now, zone)


def days(thing: Thing) -> tuple[date, date] | None:
    """Its first and last date, of what is all day."""
    if not thing.all_day:
        return None
    first = on_date(thing.facts.get("due_date") or thing.facts.get("start_date"))
    end = on_date(thing.facts.get("end_date"))
    first = first or on_date(thing.facts.get("starts_at"))
    if first is None:
        return None
    return first, max(first, end - timedelta(days=1)) if end else first


def brief(thing: Thing, speaking: Speaking) -> str:
    """Such as "Fri 5 Feb 17:00", "Thu 4 Feb, 15:30–16:30": in lists, and of what was."""
    whole, found, today = days(thing), hours(thing, speaking), speaking.today
    if whole:
        first, last = whole
        return day(first, today) if first == last else f"{day(first, today)} – {day(last, today)}"
    if found is None:
        return ""
    start, end = found
    if end is not None:
        text = f"{day(start.date(), today)}, {span(start, end, today)}"
    else:
        text = f"{day(start.date(), today)} {clock(start)}"
    return naming(text, start) + doubt(thing, start, speaking)


def full(thing: Thing, speaking: Speaking, *, near: bool = True) -> str:
    """Such as "tomorrow, Tue 2 Feb, 09:00 Lisbon": of a single thing that was made or changed."""
    whole, found = days(thing), hours(thing, speaking)
    said_day = dated if near else day
    if whole:
        first, last = (said_day(one, speaking.today) for one in whole)
        one_day = f"{first}, {phrase('all day')}" if thing.kind == "event" else first
        return one_day if whole[0] == whole[1] else f"{first} – {last}"
    if found is None:
        return ""
    start, end = found
    stands = span(start, end, speaking.today) if end else clock(start)
    on = said_day(start.date(), speaking.today)
    words = naming(f"{on}, {stands} {place(speaking.zone)}", start)
    return words + abroad(thing, start, speaking)


def abroad(thing: Thing, start: datetime, speaking: Speaking) -> str:
    """Such as " (10:00 New York)": the other clock, of what was said on another zone's."""
    zone = thing.zone
    if zone is None or zone == speaking.zone:
        return ""
    there = at(start, zone)
    if there.replace(tzinfo=None) == start.replace(tzinfo=None):
        return ""
    date_there = "" if there.date() == start.date() else f"{day(there.date(), speaking.today)} "
    return f" ({date_there}{clock(there)} {place(zone)})"


def doubt(thing: Thing, start: datetime, speaking: Speaking) -> str:
    """Whose clock it is, only where that could be doubted."""
    other = abroad(thing, start, speaking)
    return other if speaking.zone_known else f" {place(speaking.zone)}{other}"


def repeat_words(thing: Thing, schedule: Schedule) -> Said:
    """Its schedule in parts."""
    return said(schedule, timed=not thing.all_day)


def coming(thing: Thing, speaking: Speaking) -> list[date | datetime]:
    """Its next moments on the person's clock (dates, if it has no hour), at most three."""
    key = {"task": "due_at", "event": "starts_at", "reminder": "next_at"}.get(thing.kind, "")
    listed = [*(thing.facts.get("upcoming") or ())]
    if thing.all_day:
        own = thing.facts.get("due_date") or thing.facts.get("start_date")
        dates = {on_date(each) for each in (own, *listed)}
        return sorted(each for each in dates if each)[:3]
    moments = sorted({each for one in (thing.facts.get(key), *listed) if (each := instant(one))})
    if moments and thing.schedule and "upcoming" not in thing.facts:
        more = thing.schedule.between(moments[0], END, thing.zone or speaking.zone)
        moments = sorted({moments[0], *islice(more, 3)})
    return [speaking.local(each) for each in moments[:3]]


def date_of(moment: date | datetime) -> date:
    """The date of a moment on its own clock."""
    return moment.date() if isinstance(moment, datetime) else moment


def weekday_clock(moment: datetime) -> str:
    """Such as "Fri 16:00": beside a date that has just been said."""
    return f"{names().days[moment.weekday()]} {clock(moment)}"
