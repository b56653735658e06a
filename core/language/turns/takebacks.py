"""What somebody takes back while still speaking: "at 5 ... no wait, at 6", "no, oat milk"."""

from collections.abc import Callable
from itertools import islice
from typing import Any

from core.language.turns.build import Catalogue
from core.language.turns.clauses import CHORES, SUBSTANCE, Clause, clause, leftover
from core.language.turns.corrections import LONGEST, hour, led, retitled, values
from core.language.turns.merging import merged
from core.language.turns.said import Said, said
from core.language.turns.text import squeeze
from core.language.turns.tongue import pattern
from core.language.turns.weigh import ACT
from core.ports import Call, Reading

_SELF = pattern("fixed.SELF")
_UNSAID = pattern("fixed.UNSAID")
_MAKE_IT = pattern("fixed.MAKE_IT")
MOST = 4
"""Corrections that are looked at in one message."""
Alone = Callable[[Said], Reading]


def mended(words_: Said, alone: Alone, catalogue: Catalogue) -> Reading | None:
    """A message that corrects itself, read as corrected; None when it does not."""
    for hit in islice(_SELF(words_.tongue).finditer(words_.mask), MOST):
        if SUBSTANCE.search(words_.mask[: hit.start()]) is None:
            continue
        head = _stretch(words_, 0, hit.start())
        tail = clause(words_, hit.end(), len(words_.mask))
        if not tail.shape.strip(" .!?"):
            unsaid = _UNSAID(words_.tongue).search(hit.group()) is not None
            return Reading(confidence=1.0, rule_ids=("unsaid", "no")) if unsaid else None
        named = _MAKE_IT(words_.tongue).search(hit.group()) is None and _phrase(tail, alone)
        reading = _replaced(alone(head), tail, catalogue, named=named)
        if reading is not None:
            return reading
    return None


def _stretch(words_: Said, start: int, end: int) -> Said:
    text = words_.text[start:end]
    return said(words_.heard.model_copy(update={"text": text}))


def _replaced(
    before: Reading, tail: Clause, catalogue: Catalogue, *, named: bool
) -> Reading | None:
    """The reading with the tail's values in place of its own."""
    bare = bool(hour(tail)) or ((bool(tail.times) or "M" in tail.shape) and not leftover(tail))
    new = values(tail, again=bare, bare=bare)
    pending = before.ask.question.pending if before.ask and before.ask.question else ()
    calls = list(before.calls or pending)
    if not calls or (not new and not named):
        return None
    looks = all(call.action.endswith(".list") for call in calls)
    meant = range(len(calls)) if looks else [0 if pending else len(calls) - 1]
    for place in meant:
        changed = _changed(calls[place], new, tail, catalogue)
        if changed is None:
            return None
        calls[place] = changed
    rules = (*before.rule_ids, "self-correction")
    return before.model_copy(update={"calls": tuple(calls), "ask": None, "rule_ids": rules})


def _phrase(tail: Clause, alone: Alone) -> bool:
    """Whether a tail is only words for the thing, not a wish of its own."""
    if tail.times or tail.asked or tail.words > LONGEST or led(tail.low, tail.tongue):
        return False
    own = alone(_stretch(tail.said, tail.start, tail.end))
    chore = tail.low.split()[0] in CHORES(tail.tongue)
    return chore or not ((own.calls or own.ask) and own.confidence >= ACT)


def _changed(call: Call, new: dict[str, Any], tail: Clause, catalogue: Catalogue) -> Call | None:
    args = dict(call.args)
    if "when" in new:
        slot = "until" if "until" in args else "when"
        args[slot] = merged(str(args.get(slot, "")), new["when"], tail.said.heard)
    elif new:
        args.update(new)
    elif args.get("title"):
        args.update(retitled(str(args["title"]), squeeze(tail.text), args, tail.tongue))
    elif args.get("item"):
        args["item"] = squeeze(tail.text)
    else:
        return None
    noun, _, verb = call.action.partition(".")
    return catalogue.call(noun, (verb,), args)
