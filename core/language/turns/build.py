"""From an intent to calls: the slots of the catalogue's actions filled from one wish."""

import re
from collections.abc import Sequence
from typing import Any

from core.language.turns import items, looks, titles
from core.language.turns.clauses import Clause
from core.language.turns.text import squeeze, tidy_name, without
from core.language.turns.times import Whens, early, late, whens
from core.language.turns.tongue import pattern, table
from core.language.turns.weigh import Intent
from core.language.turns.weights import VERBS
from core.ports import Call, Target

Args = dict[str, Any]

MAKES = frozenset({"create", "remind"})
_RINGS = pattern("cuts.RINGS")
_WAKE = pattern("cuts.WAKE")
_EARLY = pattern("cuts.EARLY")
_GENERIC = pattern("cuts.GENERIC")
_PEOPLE = pattern("cuts.PEOPLE")
_ALSO = pattern("cuts.ALSO")
_WHERE = pattern("cuts.WHERE")
_POINTED = pattern("cuts.POINTED")
_ANCHOR = pattern("cuts.ANCHOR")
_OWNED = pattern("cuts.OWNED")
_WISHED = pattern("cuts.WISHED")
_ARTICLE = pattern("cuts.NAME_ARTICLE")
_CANCEL = pattern("cuts.CANCEL")
_CONTAINER = pattern("cuts.CONTAINER")
_NOWHERE = pattern("cuts.NOWHERE")
_OCCASION = pattern("cuts.OCCASION")
_NOBODY = pattern("cuts.NOBODY")
_BARE = pattern("cuts.BARE", r"(?:{})\Z")
_AHEAD = table("cuts.AHEAD")
_AWAKE = table("cuts.AWAKE")
_DINES = pattern("cuts.DINES")
_AT_PLACE = table("cuts.AT_PLACE")


class Catalogue:
    """The actions that exist, found by noun and verb."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Index the targets."""
        self._by_name = {(t.noun, t.verb): t for t in targets}

    def target(self, noun: str, *verbs: str) -> Target | None:
        """The first of the verbs that the noun has."""
        found = (self._by_name.get((noun, verb)) for verb in verbs)
        return next((t for t in found if t is not None), None)

    def call(self, noun: str, verbs: Sequence[str], args: Args) -> Call | None:
        """A call with those arguments that the action takes, or None without such an action."""
        target = self.target(noun, *verbs)
        if target is None:
            return None
        known = {slot.name for slot in target.slots}
        return Call(action=target.name, args={k: v for k, v in args.items() if k in known and v})

    def missing(self, call: Call) -> list[str]:
        """The required arguments that a call lacks."""
        target = self.target(*call.action.split(".", 1))
        slots = target.slots if target else ()
        lacking = [s.name for s in slots if s.required and s.name not in call.args]
        if not lacking and target and target.verb == "update" and set(call.args) == {"item"}:
            return [s.name for s in slots if s.type == "when"]
        return lacking


def build(clause: Clause, intent: Intent, catalogue: Catalogue, maker: int = 0) -> list[Call]:
    """The calls an intent stands for; `maker` is the place of the last call that made something."""
    verbs = _verbs(intent.act, clause)
    if intent.act == "list":
        return looks.calls(clause, intent, catalogue.call)
    args = _args(clause, intent, maker)
    whens_ = args.pop("whens", None) or (args.get("when", ""),)
    found = (catalogue.call(intent.noun, verbs, {**args, "when": when}) for when in whens_)
    return [call for call in found if call is not None]


def _verbs(act: str, clause: Clause) -> tuple[str, ...]:
    if (
        act == "remove"
        and _CANCEL(clause.tongue).search(clause.shape)
        and not titles.places(clause)
    ):
        act = "cancel"
    return VERBS.get(act, (act,))


def _args(clause: Clause, intent: Intent, maker: int) -> Args:
    if intent.act in MAKES:
        return _making(clause, intent.noun, maker)
    if intent.act == "update":
        return items.changed(clause)
    if intent.act in {"free", "tags"}:
        found = whens(clause)
        return {"when": found.when, "duration": found.duration}
    if intent.act == "snooze":
        return _snoozing(clause)
    return {"item": items.item(clause, intent.act)}


def _making(clause: Clause, noun: str, maker: int) -> Args:
    if noun == "reminders" and maker and bare(clause) and _AHEAD(clause.tongue):
        return {"item": f"${maker}", "when": _AHEAD(clause.tongue)}
    found = whens(clause, distance=noun == "reminders")
    args: Args = {"when": found.when, "duration": found.duration}
    args["whens"] = (found.when, *found.others)
    if found.unlike and noun == "events":  # which of the days is meant, only they can tell
        args["whens"] = ("",)
    name = titles.title(clause, noun, found.kept)
    marked = clause.said.marked
    span = (clause.begin, clause.end)
    args["tags"] = [*marked("tag", *span), *marked("project", *span)]
    args["priority"] = args["importance"] = (marked("priority", *span) or [""])[-1]
    if noun == "reminders":
        args["whens"] = tuple(_early(clause, when) for when in args["whens"])
        return {**args, **_ringing(clause, name, found, maker)}
    if noun == "events":
        if _DINES(clause.tongue).search(clause.shape):
            args["whens"] = tuple(late(when, clause) for when in args["whens"])
        args["people"] = [*marked("person", *span), *_people(clause)]
        args["location"] = _where(clause, found)
        name = _unplaced(
            titles.led(name, clause.tongue), args["location"], clause.tongue
        ) or _occasion(clause)
    return {**args, "title": name}


def _early(clause: Clause, when: str) -> str:
    """The phrase as it is meant by who wants to be woken, or sets an alarm: in the morning."""
    woken = _WAKE(clause.tongue).search(clause.shape) is not None
    ring = _EARLY(clause.tongue).search(clause.shape)
    if not woken and not ring:
        return when
    return early(when, clause, anyday=woken or bool(ring and ring.groupdict().get("any")))


def _ringing(clause: Clause, name: str, found: Whens, maker: int) -> Args:
    if _WAKE(clause.tongue).search(clause.shape):
        return {"title": _waking(name, clause.tongue)}
    about, wished = _about(clause, name)
    if about:
        left = wished or name.removesuffix(about).rstrip()
        return {"item": about, "title": "" if _GENERIC(clause.tongue).match(left.lower()) else left}
    if name and not _GENERIC(clause.tongue).match(name.lower()):
        return {"title": name}
    kind = _RINGS(clause.tongue).search(clause.shape)
    if kind:
        return {"title": kind.group(1)}
    return {"item": f"${maker}"} if maker and found.when else {}


def bare(clause: Clause) -> bool:
    """Whether it only asks to be reminded, of what stands before it: "remind me"."""
    return not clause.times and _BARE(clause.tongue).match(clause.shape) is not None


def ahead(clause: Clause) -> bool:
    """Whether a reminder may ring ahead of the thing: it begins at an hour."""
    return clause.clock and bool(_AHEAD(clause.tongue))


def _waking(name: str, tongue: str) -> str:
    """What a ring is called that wakes somebody: for something, or only so."""
    alone, above = map(str, _AWAKE(tongue))
    if not name or _WAKE(tongue).search(f"to {name.lower()}"):
        return name or alone
    return above.format(name)


def _about(clause: Clause, name: str) -> tuple[str, str]:
    """The thing a reminder is about, and what is to be done: "an hour before the talk to pack"."""
    pointed = _POINTED(clause.tongue).search(clause.shape)
    if pointed:
        return items.IT, ""
    offset = next((t for t in clause.times if t.letter == "O"), None)
    if offset is None:
        return "", ""
    anchor = _ANCHOR(clause.tongue).search(offset.words.lower())
    spans, end = titles.time_spans(clause), clause.end
    wish = _WISHED(clause.tongue).search(clause.said.mask, offset.end, end)
    if wish is not None:
        end = wish.start()
    told = without(clause.said.text, wish.end(), clause.end, spans) if wish else ""
    about = titles.tidy(without(clause.said.text, offset.end, end, spans), clause.tongue)
    if anchor is not None and (wish or not about):
        about = offset.words[anchor.start("thing") :]
    if not about and _OWNED(clause.tongue).match(name.lower()):
        about = name
    return about, titles.tidy(told, clause.tongue)


def _people(clause: Clause) -> list[str]:
    hit = _PEOPLE(clause.tongue).search(clause.shape)
    if hit is None:
        return []
    names = _ALSO(clause.tongue).split(clause.text[hit.start(1) : hit.end(1)])
    tidied = (tidy_name(name, _ARTICLE(clause.tongue)) for name in names)
    return [n for n in tidied if n and not _NOBODY(clause.tongue).match(n)]


def _where(clause: Clause, found: Whens) -> str:
    for hit in _WHERE(clause.tongue).finditer(clause.shape):
        start = clause.start + hit.start(1)
        words = squeeze(clause.said.text[start : clause.start + hit.end(1)])
        if (
            words
            and not any(t.start <= start < t.end for t in clause.times)
            and not words.isdecimal()
        ):
            return "" if _unplace(words.lower(), clause.tongue) else words
    del found
    return ""


def _unplace(low: str, tongue: str) -> bool:
    """Whether words after "at" or "in" name no place: a container, or nothing."""
    return bool(_NOWHERE(tongue).fullmatch(low) or _CONTAINER(tongue).search(low))


def _unplaced(name: str, location: str, tongue: str) -> str:
    if not location:
        return name
    at = _AT_PLACE(tongue)
    hit = re.search(rf"\s*\b(?:{at}) {re.escape(location)}\s*", name, re.IGNORECASE)
    return squeeze(name[: hit.start()] + " " + name[hit.end() :]) if hit and hit.start() else name


def _occasion(clause: Clause) -> str:
    hit = _OCCASION(clause.tongue).search(clause.shape)
    return hit.group() if hit else ""


def _snoozing(clause: Clause) -> Args:
    found = whens(clause, distance=True)
    gone = titles.time_spans(clause)
    return {"item": items.item(clause, "snooze", gone), "until": found.when}
