"""Questions back: what is missing, and which of two readings was meant."""

from collections.abc import Sequence
from typing import Any

from core.language.turns.restraint import EXCEPTED
from core.language.turns.tongue import USUAL, spoken
from core.language.turns.weigh import Intent
from core.ports import Button, Call, Question, Reading, Reply

_MISSING, _UNTITLED = spoken("replies.MISSING"), spoken("replies.UNTITLED")
_ANY, _WHAT = spoken("replies.MISSING_ANY"), spoken("replies.MISSING_TEXT")
_UNSURE, _NEITHER = spoken("replies.UNSURE"), spoken("replies.NEITHER")
_LABELS = spoken("replies.LABELS")
_NO_SUCH = spoken("replies.NO_SUCH")
_SKIPPED = spoken("replies.SKIPPED")
_WITHHELD, _EXCEPTED = spoken("replies.WITHHELD"), spoken("replies.EXCEPTED")
TIMES = frozenset({"when", "until", "duration"})


def lacking(reading: Reading, call: Call, slot: str) -> Reading:
    """Ask for a required argument; the answer completes all the calls of the reading."""
    noun, _, verb = call.action.partition(".")
    title = call.args.get("title") or call.args.get("item") or ""
    tongue = reading.language or USUAL
    known = (_MISSING if title else _UNTITLED)(tongue)
    text = known.get((noun, verb, slot)) or _ANY(tongue).get(slot, _WHAT(tongue))
    kind = "when" if slot in TIMES else "text"
    question = Question(kind=kind, slot=slot, pending=_first(call, reading.calls))
    ask = Reply(text=text.format(title=title), question=question)
    return reading.model_copy(update={"calls": (), "ask": ask})


def _first(call: Call, calls: tuple[Call, ...]) -> tuple[Call, ...]:
    """The calls with one of them first; what points at a place ("$2") follows."""
    order = [call, *(c for c in calls if c is not call)]
    places = {f"${calls.index(c) + 1}": f"${order.index(c) + 1}" for c in calls}
    return tuple(c.model_copy(update={"args": _moved(c.args, places)}) for c in order)


def _moved(args: dict[str, Any], places: dict[str, str]) -> dict[str, Any]:
    return {k: places.get(v, v) if isinstance(v, str) else v for k, v in args.items()}


def skipped(tongue: str) -> Reading:
    """That no single date can be left out, and what can be done."""
    return Reading(ask=Reply(text=_SKIPPED(tongue)), rule_ids=("skip-one",), confidence=1.0)


def no_such(words: str, tongue: str) -> Reading:
    """That no calendar or clock has such a day or hour; nothing is done."""
    ask = Reply(text=_NO_SUCH(tongue).format(words=words))
    return Reading(ask=ask, rule_ids=("no-such-time",), confidence=1.0, language=tongue)


def withheld(why: str, tongue: str) -> Reading:
    """That a change was named and none is made, and what to say if it should be."""
    text = (_EXCEPTED if why == EXCEPTED else _WITHHELD)(tongue)
    return Reading(ask=Reply(text=text), rule_ids=(why,), confidence=1.0, language=tongue)


def between(reading: Reading, options: Sequence[tuple[Intent, tuple[Call, ...]]]) -> Reading:
    """Ask which of several readings was meant; each button performs its own."""
    tongue = reading.language or USUAL
    labels = _LABELS(tongue)
    buttons = tuple(
        Button(label=labels.get((i.act, i.noun), i.noun.capitalize()), calls=calls)
        for i, calls in options
        if calls
    )
    row = (*buttons, Button(label=_NEITHER(tongue)))
    ask = Reply(text=_UNSURE(tongue), buttons=(row,), question=Question(kind="which"))
    return reading.model_copy(update={"calls": (), "ask": ask})
