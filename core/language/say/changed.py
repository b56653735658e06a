"""What became of a thing that was there: changed, done, put off."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.language.say import made, oddities, steps
from core.language.say.aside import extras, person
from core.language.say.dates import capital, clock, day, instant, joined, place
from core.language.say.tables import has, phrase, worded
from core.language.say.things import Thing, brief, coming, date_of, full, repeat_words
from core.language.say.values import Line, Speaking
from core.ports import Change
from core.schedule import Schedule

TIMES = {
    "due_at", "due_date", "due_timezone", "starts_at", "ends_at", "start_date", "end_date",
    "all_day", "timezone", "schedule", "duration_minutes", "next_at", "starts_local",
}  # fmt: skip
POLICIES = {"gap", "fold", "month_end", "weekend_policy"}
PLACES = ("undo", "why")


def updated(change: Change, thing: Thing, speaking: Speaking) -> Line:
    """A thing whose columns changed: what it is now."""
    schedule, new = thing.schedule, change.new or {}
    buttons = steps.of_turn(speaking, *PLACES)
    if schedule and new.keys() & TIMES:
        return Line(_series(change, thing, schedule, speaking), buttons)
    times = bool(new.keys() & TIMES)
    if times and thing.kind == "event":
        return Line(_moved(change, thing, speaking), buttons)
    when = full(thing, speaking) if times else ""
    details = "; ".join(
        _detail(key, change) for key in new if key not in TIMES and _detail(key, change)
    )
    text = phrase("updated", name=thing.name)
    if when or times:
        text += f" — {when or phrase('no time')}"
    if details:
        text = f"{text}; {details}" if times else f"{phrase('headed', what=text)} {details}"
    return Line(f"{text}.", buttons)


def _series(change: Change, thing: Thing, schedule: Schedule, speaking: Speaking) -> str:
    """A repeat that changed: by its next dates if only a policy did, else in words."""
    differing = _differing(change.old, change.new)
    moments = coming(thing, speaking)
    if differing and differing <= POLICIES:
        text = phrase("updated series", ref=thing.ref)
        dates = f" — {made.next_dates(moments, speaking)}." if moments else "."
        odd = oddities.notes(thing, schedule, speaking, differing)
        return "\n".join(filter(None, (text + dates, odd)))
    words = repeat_words(thing, schedule).text(place(schedule.zone(speaking.zone)))
    text = f"{phrase('updated', name=thing.name)} — {words}{extras(thing)}"
    return f"{text}. {capital(made.next_dates(moments, speaking))}." if moments else f"{text}."


def _differing(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> set[str]:
    """Which terms of the schedule changed."""
    before, after = (old or {}).get("schedule") or {}, (new or {}).get("schedule") or {}
    if not isinstance(before, dict) or not isinstance(after, dict):
        return set()
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _moved(change: Change, thing: Thing, speaking: Speaking) -> str:
    was = _was(change, speaking)
    return (
        phrase("moved", name=thing.name, when=full(thing, speaking))
        + (phrase("was", when=was) if was else "")
        + "."
    )


def _was(change: Change, speaking: Speaking) -> str:
    """The hour before, with its date if that was another."""
    old, new = ((values or {}).get("starts_at") for values in (change.old, change.new))
    before, after = instant(old), instant(new)
    if before is None:
        return ""
    here = speaking.local(before)
    if after and speaking.local(after).date() == here.date():
        return clock(here)
    return f"{day(here.date(), speaking.today)} {clock(here)}"


def _detail(key: str, change: Change) -> str:
    """A changed column in words; nothing for those that people do not know of."""
    old, new = ((values or {}).get(key) for values in (change.old, change.new))
    if key == "title":
        return phrase("title was", title=old) if old else ""
    if key in {"priority", "importance", "status"}:
        return phrase(f"{key} is", value=worded("state" if key == "status" else "level", new))
    if key == "tags":
        return phrase("tags are", tags=" ".join(f"#{tag}" for tag in new or ()) or phrase("none"))
    if key not in {"location", "description", "type", "attendees"}:
        return ""
    people = joined([person(each) for each in new or ()]) if key == "attendees" else ""
    said = phrase("with", people=people) if people else ""
    return said or (phrase(f"{key} changed", value=new) if new else phrase(f"no {key}"))


def completed(_: Change, thing: Thing, speaking: Speaking) -> Line:
    """Done; a repeating task says when it comes again."""
    undo = steps.of_turn(speaking, "undo")
    moments = [m for m in coming(thing, speaking) if date_of(m) >= speaking.today]
    if thing.kind == "task" and thing.facts.get("schedule") and moments:
        text = phrase(
            "done with next", ref=thing.ref, date=day(date_of(moments[0]), speaking.today)
        )
        return Line(text, undo)
    return Line(phrase("done", name=thing.name), undo)


def snoozed(_: Change, thing: Thing, speaking: Speaking) -> Line:
    """Quiet until a moment."""
    until = instant(thing.facts.get("snoozed_until"))
    until = until or instant(thing.facts.get("next_at"))
    when = _moment(until, speaking)
    text = phrase("snoozed until" if when else "snoozed", name=thing.name, when=when)
    return Line(text, (*steps.of_turn(speaking, "undo"), steps.change(thing)))


def _moment(moment: datetime | None, speaking: Speaking) -> str:
    if moment is None:
        return ""
    return full(Thing("reminder", {"next_at": moment.isoformat()}), speaking)


def state(template: str, thing: Thing, speaking: Speaking) -> Line:
    """What a fixed sentence tells: started, cancelled, archived …, with its time if it has one."""
    when = brief(thing, speaking)
    key = f"{template} when" if when and has(f"{template} when") else template
    text = phrase(key, name=thing.name, when=when)
    return Line(text, steps.of_turn(speaking, "undo"))
