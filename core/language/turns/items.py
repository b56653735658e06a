"""Which thing a wish is about, as a selector in the person's words, and what shall change."""

import re
from functools import cache
from typing import Any

from core.language.turns import moves
from core.language.turns.clauses import Clause
from core.language.turns.selectors import parse_selector
from core.language.turns.text import squeeze, without
from core.language.turns.times import early
from core.language.turns.titles import places
from core.language.turns.tongue import pattern, patterns, table
from core.ports import Habits

Args = dict[str, Any]

_HEAD = table("changes.HEAD")
_BEFORE = pattern("changes.BEFORE")
_AFTER = pattern("changes.AFTER")
_LATER_HEAD = pattern("changes.LATER_HEAD")
_PEOPLE = patterns("changes.PEOPLE")
_ABSENT = pattern("changes.ABSENT")
_STATE = pattern("changes.STATE")
_NAMES = patterns("changes.RENAME", "changes.PRIORITY", "changes.PLACE", "changes.DESCRIBE")
_SPACES = re.compile(r"\s+")
_ALSO = pattern("cuts.ALSO")
_NEXT, _WHOLE = table("changes.NEXT"), table("changes.WHOLE")
_EARLY = pattern("cuts.EARLY")
_ALONE = table("selecting.ALONE")
_RETAG = pattern("changes.RETAG")
_UNTAG = pattern("changes.UNTAG")
_FROM = pattern("changes.FROM", flags=re.IGNORECASE)
_ALL = pattern("changes.REMOVE_ALL")
_LIST = pattern("changes.LIST")
IT = "it"


def item(clause: Clause, act: str, gone: list[tuple[int, int]] | None = None) -> str:
    """The selector of a wish that acts upon something: "it" when nothing is named."""
    taken = [*(gone or ()), *_head(clause, act), *_state(clause)]
    held = [] if act == "update" else places(clause)
    left = without(clause.said.text, clause.start, clause.end, [*taken, *held])
    words = _selector(left, clause.tongue)
    if act == "dismiss" and words.lower() in _NEXT(clause.tongue):
        return IT
    if held and _ALL(clause.tongue).match(words.lower()):
        return _whole(clause)
    if held and act == "remove" and not words:
        return _whole(clause)
    return words or IT


def _whole(clause: Clause) -> str:
    """Everything in a container: "clear my list", "clear my calendar on Monday"."""
    listed, planned = _WHOLE(clause.tongue)
    what = listed if _LIST(clause.tongue).search(clause.shape) else planned
    return squeeze(" ".join([what, *(t.words for t in clause.times)]))


@cache
def _head_of(act: str, tongue: str) -> re.Pattern[str] | None:
    words = _HEAD(tongue).get(act)
    return re.compile(words) if words else None


def _head(clause: Clause, act: str) -> list[tuple[int, int]]:
    head = _head_of(act, clause.tongue)
    hit = head.match(clause.shape) if head else None
    if hit is None and act == "remove":
        hit = _LATER_HEAD(clause.tongue).match(clause.shape)
    return [(clause.start, clause.start + hit.end())] if hit else []


def _state(clause: Clause) -> list[tuple[int, int]]:
    hit = _STATE(clause.tongue).search(clause.shape)
    return [(clause.start + hit.start(), clause.start + hit.end())] if hit and hit.start() else []


def _selector(words: str, tongue: str) -> str:
    """Words without the little ones at their ends."""
    words = squeeze(words).strip(" ,.;:!?-")
    told = _FROM(tongue).search(words)
    words = words[: told.start()] if told and told.start() else words
    before = _BEFORE(tongue).match(words.lower())
    words = words[before.end() :] if before else words
    after = _AFTER(tongue).search(words.lower())
    while after:
        words = words[: after.start()]
        after = _AFTER(tongue).search(words.lower())
    return words


def changed(clause: Clause) -> Args:
    """The selector and the new values of a wish to change something."""
    named = _named(clause) or _invited(clause) or _missed(clause)
    if named:
        return named
    args: Args = {}
    gone: list[tuple[int, int]] = _values(clause, args)
    new = moves.moved(clause)
    args.update(new.values)
    if "when" in args and _EARLY(clause.tongue).search(clause.shape):
        args["when"] = early(args["when"], clause, anyday=True)
    gone += new.gone
    args["item"] = _on_day(_item(clause, gone), new.day, clause.tongue)
    return args


def _on_day(words: str, day: str, tongue: str) -> str:
    """A selector of several things, or of a nameless one, on the day they are moved from."""
    told = parse_selector(words, habits=Habits(locale=tongue))
    several = told.all or told.kind or told.name.lower() in _ALONE(tongue)
    return squeeze(f"{words} {day}") if day and several else words


def _named(clause: Clause) -> Args:
    for wording in _NAMES(clause.tongue):
        hit = wording.match(clause.shape)
        if hit:
            return {k: _clean(clause, hit, k) for k in hit.groupdict()}
    hit = _RETAG(clause.tongue).match(clause.shape)
    if hit and "M" not in hit.group("tags"):
        words = (_SPACES.split(w) for w in _ALSO(clause.tongue).split(_clean(clause, hit, "tags")))
        tags = [word for part in words for word in part if word]
        return {"item": _clean(clause, hit, "item"), "add_tags": tags}
    return {}


def _invited(clause: Clause) -> Args:
    """People to add to or take off an event; their names stay words."""
    for slot, wording in zip(("add_people", "remove_people"), _PEOPLE(clause.tongue), strict=False):
        hit = wording.match(clause.shape)
        if hit:
            names = _ALSO(clause.tongue).split(_clean(clause, hit, "people"))
            item_ = _selector(_clean(clause, hit, "item"), clause.tongue)
            return {"item": item_, slot: [n for n in names if n]}
    return {}


def _missed(clause: Clause) -> Args:
    """A thing that somebody cannot come to: it must change, nobody said how."""
    hit = _ABSENT(clause.tongue).match(clause.shape)
    return {"item": _selector(_clean(clause, hit, "item"), clause.tongue)} if hit else {}


def _clean(clause: Clause, hit: re.Match[str], group: str) -> str:
    return squeeze(clause.text[hit.start(group) : hit.end(group)]).strip(" \"'")


def _values(clause: Clause, args: Args) -> list[tuple[int, int]]:
    """Marks as new values; returns where they stand."""
    tags = clause.said.marked("tag", clause.begin, clause.end)
    if tags:
        args["remove_tags" if _UNTAG(clause.tongue).search(clause.shape) else "add_tags"] = tags
    priority = clause.said.marked("priority", clause.begin, clause.end)
    if priority:
        args["priority"] = priority[-1]
    return [
        (m.start, m.end)
        for m in clause.said.marks
        if m.kind in {"tag", "priority"} and clause.begin <= m.start < clause.end
    ]


def _item(clause: Clause, gone: list[tuple[int, int]]) -> str:
    taken = [*gone, *_head(clause, "update")]
    left = without(clause.said.text, clause.start, clause.end, taken)
    return _selector(left, clause.tongue) or IT
