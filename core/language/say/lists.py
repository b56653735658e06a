"""Answers to "what is …": agendas and lists."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.language.say import steps
from core.language.say.agenda import LISTS, agenda, entries_of
from core.language.say.dates import joined
from core.language.say.made import listed as line_of
from core.language.say.others import show_texts
from core.language.say.tables import has, phrase, quoted, worded
from core.language.say.things import Thing
from core.language.say.values import Line, Speaking
from core.language.say.week import is_week, week
from core.language.say.windows import window_of
from core.ports import Outcome


def answer(outcomes: Sequence[Outcome], speaking: Speaking) -> Line:
    """One answer out of one list, or of several that were asked for the same time."""
    windows = [found for one in outcomes if (found := window_of(one.view, speaking))]
    if not windows:
        return _plain(outcomes, speaking)
    window = windows[0]
    everything = {one.template for one in outcomes} == LISTS.keys()
    if everything and is_week(window) and not any(map(_narrowed, outcomes)):
        text, drawn = week(_things(outcomes), window, speaking)
        return Line(text + _more(outcomes), week=drawn)
    entries = sorted(
        (entry for one in outcomes for entry in entries_of(one, window, speaking)),
        key=lambda entry: entry.order,
    )
    kinds = dict.fromkeys(phrase(f"{LISTS[one.template]}s") for one in outcomes)
    what = "" if everything else joined(kinds, "or")
    text = agenda(entries, window, speaking, what) + _more(outcomes)
    return Line(text, show_texts(entry.thing for entry in entries))


def _things(outcomes: Sequence[Outcome]) -> list[Thing]:
    """All that was listed."""
    return [
        Thing(LISTS[one.template], view) for one in outcomes for view in one.view.get("items", ())
    ]


def _narrowed(outcome: Outcome) -> bool:
    """Whether only some things of that time were asked for."""
    chosen = outcome.view.get("filter") or {}
    return any(chosen.get(key) for key in ("text", "person", "tag", "priority"))


def _plain(outcomes: Sequence[Outcome], speaking: Speaking) -> Line:
    """Lists that are not about a time."""
    texts, buttons = [], []
    for outcome in outcomes:
        kind = LISTS[outcome.template]
        things = [Thing(kind, view) for view in outcome.view.get("items", ())]
        if things or len(outcomes) == 1:
            texts.append(_listed(kind, things, outcome, speaking))
        if kind == "task" and len(things) == 1 and things[0].facts.get("status") != "completed":
            buttons.append(steps.done(things[0]))
    text = "\n".join(texts) or phrase("nothing at all")
    return Line(text + _more(outcomes), tuple(buttons) if len(outcomes) == 1 else ())


def _listed(kind: str, things: Sequence[Thing], outcome: Outcome, speaking: Speaking) -> str:
    what = _what(kind, outcome.view.get("filter") or {}, len(things))
    if not things:
        return phrase("no such", what=what)
    total = max(int(outcome.view.get("total") or 0), len(things))
    lines = [line_of(thing, speaking, following="next date") + _late(thing) for thing in things]
    if len(lines) == 1 and total == 1:
        return phrase("one such", what=what, line=lines[0])
    return "\n".join([phrase("so many such", count=total, what=what), *(f"• {e}" for e in lines)])


def _what(kind: str, chosen: Mapping[str, Any], count: int) -> str:
    """Such as "overdue tasks (#work)": what was asked for."""
    status = chosen.get("status") or ("open" if kind == "task" else None)
    known = status and has(f"list {status}")
    noun = phrase(f"one {kind}" if count == 1 else f"{kind}s")
    narrower = [f"#{chosen['tag']}" if chosen.get("tag") else ""]
    if chosen.get("priority"):
        narrower.append(worded("level", chosen["priority"]))
    if chosen.get("text"):
        narrower.append(quoted(chosen["text"]))
    if chosen.get("person"):
        narrower.append(phrase("with", people=chosen["person"]))
    said = ", ".join(filter(None, narrower))
    what = phrase("list of", status=_agreed(str(status), kind, count), what=noun) if known else noun
    return f"{what} ({said})" if said else what


def _agreed(status: str, kind: str, count: int) -> str:
    """What a list is narrowed to, in one form or four: of a task, tasks, another, others."""
    forms = phrase(f"list {status}").split("|")
    return forms[2 * (kind != "task") + (count != 1)] if forms[1:] else forms[0]


def _late(thing: Thing) -> str:
    """A task that is open past its time says so."""
    late = thing.kind == "task" and thing.facts.get("overdue")
    return phrase("overdue") if late else ""


def _more(outcomes: Sequence[Outcome]) -> str:
    """What the lists leave out."""
    left = sum(
        max(0, int(one.view.get("total") or 0) - len(one.view.get("items", ()))) for one in outcomes
    )
    return "\n" + phrase("and more", count=left) if left else ""
