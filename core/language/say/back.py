"""What undoing and redoing did, row by row."""

from collections.abc import Sequence

from core.language.say import steps
from core.language.say.dates import at, clock, day, joined, place
from core.language.say.made import next_dates
from core.language.say.tables import has, phrase
from core.language.say.things import (
    NAMED,
    Thing,
    brief,
    coming,
    days,
    full,
    hours,
    of_change,
    repeat_words,
    sign,
)
from core.language.say.values import Line, Speaking
from core.ports import Change, Outcome

TIMES = {"due_at", "due_date", "starts_at", "ends_at", "start_date", "end_date", "schedule"}


def undone(outcome: Outcome, speaking: Speaking) -> Line:
    """Such as "↩️ Removed #1 call the plumber (was Tue 2 Feb 09:00). Your Lisbon clock stays."."""
    lines = [_row(change, speaking) for change in _named(outcome)]
    stays = (*speaking.stays, *outcome.view.get("stays", ()))
    text = _one_or_list("↩️ ", "undone all", lines) + _left(stays, speaking)
    return Line(text, steps.of_turn(speaking, "redo"))


def redone(outcome: Outcome, speaking: Speaking) -> Line:
    """Such as "⏰ #1 call the plumber is back — Tue 2 Feb, 09:00 Lisbon."."""
    changes = _named(outcome)
    things = [of_change(change) for change in changes]
    lines = [_row(change, speaking, undone=False) for change in changes]
    restored = len(changes) == 1 and _restored(changes[0])
    before = f"{sign(things[0])} " if restored else "↪️ "
    more = (steps.change(things[0]),) if restored else ()
    buttons = (*steps.of_turn(speaking, "undo"), *more, *steps.of_turn(speaking, "why"))
    return Line(_one_or_list(before, "redone all", lines), buttons)


def _restored(change: Change) -> bool:
    new = change.new or {}
    return "deleted_at" in new and not new["deleted_at"]


def _named(outcome: Outcome) -> list[Change]:
    """The changes that people have a name for; others only went along."""
    return [change for change in outcome.changes if change.target in NAMED]


def _one_or_list(before: str, key: str, lines: Sequence[str]) -> str:
    if not lines:
        return phrase(f"{key} plain")
    if len(lines) == 1:
        return f"{before}{lines[0]}."
    return "\n".join([phrase(key), *(f"• {line}" for line in lines)])


def _left(stays: Sequence[str], speaking: Speaking) -> str:
    """What was done in the same breath and is not taken back."""
    numbered = [each for each in stays if each.startswith("#")]
    others = [
        phrase("your clock", place=_town(e.removesuffix(" clock"), speaking))
        if e.endswith(" clock") and not e.startswith("Your ")
        else e
        for e in stays
        if not e.startswith("#")
    ]
    text = ""
    if numbered:
        text += " " + phrase("untouched", names=joined(numbered))
    if others:
        text += " " + phrase("stays" if len(others) == 1 else "stay", names=joined(others))
    return text


def _town(name: str, speaking: Speaking) -> str:
    """The person's own place as the spoken language calls it."""
    return place(speaking.zone) if speaking.zone.endswith(name.replace(" ", "_")) else name


def _row(change: Change, speaking: Speaking, *, undone: bool = True) -> str:
    """What became of one row."""
    thing, new = of_change(change), change.new or {}
    if new.get("deleted_at"):
        return phrase("removed", name=thing.name) + _that_was(thing, speaking)
    if _restored(change):
        return _with_time("is back", thing, speaking)
    if {"status", "ended"} & new.keys():
        key = f"is {thing.facts.get('status')}"
        return _with_time(key if has(key) else "is back", thing, speaking)
    return _columns(change, thing, speaking, undone=undone)


def _columns(change: Change, thing: Thing, speaking: Speaking, *, undone: bool) -> str:
    new = change.new or {}
    if "timezone" in new and thing.kind == "preference":
        zone = str(new["timezone"])
        return phrase("clock again", place=place(zone), now=clock(at(speaking.now, zone)))
    if thing.kind.startswith("preference"):
        return phrase("settings as before" if undone else "settings as after")
    if thing.schedule and "schedule" in new:
        return _series(thing, speaking, undone=undone)
    if new.keys() & TIMES:
        when = full(thing, speaking, near=False) or phrase("no time")
        return phrase("is back at", name=thing.name, when=when)
    return phrase("as before" if undone else "as after", name=thing.name)


def _series(thing: Thing, speaking: Speaking, *, undone: bool) -> str:
    """A repeat whose terms are others again: in words, and its next dates."""
    moments = coming(thing, speaking)
    dates = [_time(thing, speaking)] + ([next_dates(moments, speaking)] if moments else [])
    key = "as before" if undone else "as after"
    return f"{phrase('headed', what=phrase(key, name=thing.name))} {'; '.join(dates)}"


def _with_time(key: str, thing: Thing, speaking: Speaking) -> str:
    text, when = phrase(key, name=thing.name), _time(thing, speaking)
    return f"{text} — {when}" if when else text


def _time(thing: Thing, speaking: Speaking) -> str:
    if thing.schedule:
        return repeat_words(thing, thing.schedule).text()
    return full(thing, speaking, near=False)


def _that_was(thing: Thing, speaking: Speaking) -> str:
    """Such as " (was Tue 2 Feb 09:00)"; of an event only its beginning."""
    when = _start(thing, speaking)
    if not when:
        return ""
    return phrase("stood" if thing.kind == "event" else "that was", when=when)


def _start(thing: Thing, speaking: Speaking) -> str:
    found = hours(thing, speaking)
    if thing.schedule:
        return repeat_words(thing, thing.schedule).text()
    if found is None or days(thing):
        return brief(thing, speaking)
    return f"{day(found[0].date(), speaking.today)} {clock(found[0])}"
