"""What somebody takes back while still speaking: "at 5 ... no wait, at 6", "no, oat milk"."""

import re
from collections.abc import Callable
from typing import Any

from core.language.turns.clauses import Clause, clause, leftover
from core.language.turns.en import fixed, words
from core.language.turns.merging import merged
from core.language.turns.said import Said, said
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.weigh import ACT
from core.ports import Call, Reading

_SELF = re.compile(fixed.SELF)
_UNSAID = re.compile(fixed.UNSAID)
_CALL_IT = re.compile(fixed.CALL_IT)
_ABOUT = re.compile(fixed.WHAT_ABOUT)
_INSTEAD = re.compile(fixed.INSTEAD)
_AIM = re.compile(fixed.AIM, re.IGNORECASE)
_PERSON = re.compile(r"(?P<before>.*\bwith )(?P<name>[A-Z][\w'-]*)$")
LONGEST = 5
"""Words that may replace others."""
Alone = Callable[[Said], Reading]


def values(whole: Clause, *, again: bool, bare: bool) -> dict[str, Any]:
    """The new values that a correction names."""
    named = _CALL_IT.match(whole.shape)
    if named:
        return {"title": squeeze(whole.text[named.start("title") :]).strip(" \"'.")}
    meant = again or bare
    priority = whole.said.marked("priority", whole.begin, whole.end)
    if priority and meant:
        return {"priority": priority[0], "importance": priority[0]}
    found = whens(whole)
    if found.when and (meant or _ABOUT.match(whole.low) or _INSTEAD.search(whole.low)):
        return {"when": _AIM.sub("", found.when)}
    return {"duration": found.duration} if found.duration and meant else {}


def mended(words_: Said, alone: Alone) -> Reading | None:
    """A message that corrects itself, read as corrected; None when it does not."""
    for hit in _SELF.finditer(words_.mask):
        if re.search(r"[a-z]{3}", words_.mask[: hit.start()]) is None:
            continue
        head = _stretch(words_, 0, hit.start())
        tail = clause(words_, hit.end(), len(words_.mask))
        if not tail.shape.strip(" .!?"):
            unsaid = _UNSAID.search(hit.group()) is not None
            return Reading(confidence=1.0, rule_ids=("unsaid", "no")) if unsaid else None
        reading = _replaced(alone(head), tail, alone)
        if reading is not None:
            return reading
    return None


def _stretch(words_: Said, start: int, end: int) -> Said:
    text = words_.text[start:end]
    return said(words_.heard.model_copy(update={"text": text}))


def _replaced(before: Reading, tail: Clause, alone: Alone) -> Reading | None:
    """The reading with the tail's values in place of its own."""
    bare = (bool(tail.times) or "M" in tail.shape) and not leftover(tail)
    new = values(tail, again=bare, bare=bare)
    if not new and not _phrase(tail, alone):
        return None
    pending = before.ask.question.pending if before.ask and before.ask.question else ()
    calls = before.calls or pending
    if not calls:
        return None
    last = _changed(calls[-1], new, tail)
    if last is None:
        return None
    update: dict[str, Any] = {"calls": (*calls[:-1], last), "ask": None}
    rules = (*before.rule_ids, "self-correction")
    return before.model_copy(update={**update, "rule_ids": rules})


def _phrase(tail: Clause, alone: Alone) -> bool:
    """Whether a tail is only words for the thing, not a wish of its own."""
    if tail.times or tail.asked or tail.words > LONGEST:
        return False
    own = alone(_stretch(tail.said, tail.start, tail.end))
    led = tail.low.split()[0] in words.CHORES
    return led or not ((own.calls or own.ask) and own.confidence >= ACT)


def _changed(call: Call, new: dict[str, Any], tail: Clause) -> Call | None:
    args = dict(call.args)
    if "when" in new:
        slot = "until" if "until" in args else "when"
        args[slot] = merged(str(args.get(slot, "")), new["when"], tail.said.heard)
    elif new:
        return call.model_copy(update={"args": {**args, **new}})
    elif args.get("title"):
        args.update(_retitled(str(args["title"]), squeeze(tail.text), args))
    elif args.get("item"):
        args["item"] = squeeze(tail.text)
    else:
        return None
    return call.model_copy(update={"args": args})


def _retitled(title: str, new: str, args: dict[str, Any]) -> dict[str, Any]:
    """Another object of the same verb, another person, or another title altogether."""
    person = _PERSON.match(title)
    if person and args.get("people") and new[:1].isupper():
        people = [new if p == person["name"] else p for p in args["people"]]
        return {"title": person["before"] + new, "people": people}
    verb, first = title.partition(" ")[0], new.partition(" ")[0].lower()
    known = words.CHORES | words.LOOSE_CHORES
    if verb.lower() in known and " " in title and first not in known:
        return {"title": f"{verb} {new}"}
    return {"title": new}
