"""Which thing a wish is about, as a selector in the person's words, and what shall change."""

import re
from typing import Any

from core.language.turns import moves
from core.language.turns.clauses import Clause
from core.language.turns.en import changes, cuts
from core.language.turns.text import squeeze, without
from core.language.turns.titles import places

Args = dict[str, Any]

_HEADS = {act: re.compile(p) for act, p in changes.HEAD.items()}
_BEFORE = re.compile(changes.BEFORE)
_AFTER = re.compile(changes.AFTER)
_LATER_HEAD = re.compile(changes.LATER_HEAD)
_PEOPLE = tuple(re.compile(p) for p in changes.PEOPLE)
_ABSENT = re.compile(changes.ABSENT)
_STATE = re.compile(changes.STATE)
_RENAME = tuple(
    re.compile(p) for p in (*changes.RENAME, *changes.PRIORITY, *changes.PLACE, *changes.DESCRIBE)
)
_RETAG = re.compile(changes.RETAG)
_UNTAG = re.compile(changes.UNTAG)
_FROM = re.compile(changes.FROM)
_ALL = re.compile(changes.REMOVE_ALL)
_LIST = re.compile(r"\blists?\b|\bto ?-?dos?\b")
IT = "it"


def item(clause: Clause, act: str, gone: list[tuple[int, int]] | None = None) -> str:
    """The selector of a wish that acts upon something: "it" when nothing is named."""
    taken = [*(gone or ()), *_head(clause, act), *_state(clause)]
    held = [] if act == "update" else places(clause)
    words = _selector(without(clause.said.text, clause.start, clause.end, [*taken, *held]))
    if act == "dismiss" and words.lower() in changes.NEXT:
        return IT
    if held and _ALL.match(words.lower()):
        return _whole(clause)
    if held and act == "remove" and not words:
        return _whole(clause)
    return words or IT


def _whole(clause: Clause) -> str:
    """Everything in a container: "clear my list", "clear my calendar on Monday"."""
    what = "all tasks" if _LIST.search(clause.shape) else "all events"
    return squeeze(" ".join([what, *(t.words for t in clause.times)]))


def _head(clause: Clause, act: str) -> list[tuple[int, int]]:
    pattern = _HEADS.get(act)
    hit = pattern.match(clause.shape) if pattern else None
    if hit is None and act == "remove":
        hit = _LATER_HEAD.match(clause.shape)
    return [(clause.start, clause.start + hit.end())] if hit else []


def _state(clause: Clause) -> list[tuple[int, int]]:
    hit = _STATE.search(clause.shape)
    return [(clause.start + hit.start(), clause.start + hit.end())] if hit and hit.start() else []


def _selector(words: str) -> str:
    """Words without the little ones at their ends."""
    words = squeeze(words).strip(" ,.;:!?-")
    before = _BEFORE.match(words.lower())
    words = words[before.end() :] if before else words
    after = _AFTER.search(words.lower())
    while after:
        words = words[: after.start()]
        after = _AFTER.search(words.lower())
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
    gone += new.gone
    args["item"] = _item(clause, gone)
    return args


def _named(clause: Clause) -> Args:
    for pattern in _RENAME:
        hit = pattern.match(clause.shape)
        if hit and not (hit.re is _RENAME[2] and "TT" in hit.group("title")):
            return {k: _clean(clause, hit, k) for k in hit.groupdict()}
    hit = _RETAG.match(clause.shape)
    if hit and "M" not in hit.group("tags"):
        words = re.split(cuts.ALSO + r"|\s+", _clean(clause, hit, "tags"))
        return {"item": _clean(clause, hit, "item"), "add_tags": [w for w in words if w]}
    return {}


def _invited(clause: Clause) -> Args:
    """People to add to or take off an event; their names stay words."""
    for slot, pattern in zip(("add_people", "remove_people"), _PEOPLE, strict=True):
        hit = pattern.match(clause.shape)
        if hit:
            names = re.split(cuts.ALSO, _clean(clause, hit, "people"))
            return {"item": _selector(_clean(clause, hit, "item")), slot: [n for n in names if n]}
    return {}


def _missed(clause: Clause) -> Args:
    """A thing that somebody cannot come to: it must change, nobody said how."""
    hit = _ABSENT.match(clause.shape)
    return {"item": _selector(_clean(clause, hit, "item"))} if hit else {}


def _clean(clause: Clause, hit: re.Match[str], group: str) -> str:
    return squeeze(clause.text[hit.start(group) : hit.end(group)]).strip(" \"'")


def _values(clause: Clause, args: Args) -> list[tuple[int, int]]:
    """Marks as new values; returns where they stand."""
    tags = clause.said.marked("tag", clause.begin, clause.end)
    if tags:
        args["remove_tags" if _UNTAG.search(clause.shape) else "add_tags"] = tags
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
    return _selector(without(clause.said.text, clause.start, clause.end, taken)) or IT
