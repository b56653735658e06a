"""Answers about free time and tags."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from core.language.say.dates import dated, day, joined, span
from core.language.say.tables import phrase
from core.language.say.things import Thing, brief, head, hours
from core.language.say.values import Line, Speaking
from core.language.say.windows import Window, span_words, window_of
from core.ports import Outcome


def free(outcome: Outcome, speaking: Speaking) -> Line:
    """Whether, or when, there is time."""
    view, window = outcome.view, window_of(outcome.view, speaking)
    if window is None:
        return Line(phrase("nothing at all"))
    when = span_words(window, speaking.today)
    busy = joined(_busy(Thing("event", each), speaking) for each in view.get("busy") or ())
    slots = [found for each in view.get("slots") or () if (found := window_of(each, speaking))]
    if view.get("free"):
        text = phrase("free", when=when)
    elif slots:
        text = _slots(slots, window, speaking.today) + phrase("taken by", names=busy)
    else:
        text = phrase("not free", when=when, names=busy or phrase("something"))
    whole = joined(head(Thing("event", each)) for each in view.get("all_day") or ())
    return Line(text + (phrase("also all day", names=whole) if whole else ""))


def _slots(slots: Sequence[Window], window: Window, today: date) -> str:
    """The free stretches, by date if there are several dates."""
    by_day = [
        (on, ", ".join(span(slot.start, slot.end, today) for slot in found))
        for on, found in groupby(slots, key=lambda slot: slot.start.date())
    ]
    if window.one_day or len(by_day) == 1:
        near = abs((by_day[0][0] - today).days) <= 1
        words = dated(by_day[0][0], today)
        when = words if near else phrase("on", dates=words)
        return phrase("free slots", when=when, slots=by_day[0][1])
    lines = [f"• {phrase('headed', what=day(on, today))} {hours_}" for on, hours_ in by_day]
    return "\n".join([phrase("free at"), *lines]) + "\n"


def _busy(thing: Thing, speaking: Speaking) -> str:
    found = hours(thing, speaking)
    if found is None or found[1] is None:
        return f"{head(thing)} {brief(thing, speaking)}".rstrip()
    return f"{head(thing)} {span(found[0], found[1], speaking.today)}"


def tags(outcome: Outcome, _: Speaking) -> Line:
    """The tags in use, with how many tasks each has."""
    listed = outcome.view.get("items") or outcome.view.get("tags") or ()
    names = [_tag(each) for each in listed]
    return Line(phrase("tags", tags=", ".join(names)) if names else phrase("no tags"))


def _tag(told: Any) -> str:
    if not isinstance(told, Mapping):
        return f"#{told}"
    name = told.get("name") or told.get("tag") or told.get("title")
    count = told.get("count", told.get("tasks", told.get("total")))
    return f"#{name}" if count is None else f"#{name} ({count})"
