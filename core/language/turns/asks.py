"""Questions back: what is missing, and which of two readings was meant."""

from collections.abc import Sequence
from typing import Any

from core.language.turns.en import replies
from core.language.turns.weigh import Intent
from core.ports import Button, Call, Question, Reading, Reply


def lacking(reading: Reading, call: Call, slot: str) -> Reading:
    """Ask for a required argument; the answer completes all the calls of the reading."""
    noun, _, verb = call.action.partition(".")
    title = call.args.get("title") or call.args.get("item") or ""
    known = replies.MISSING if title else replies.UNTITLED
    text = known.get((noun, verb, slot)) or replies.MISSING_ANY.get(slot, replies.MISSING_TEXT)
    kind = "when" if slot in replies.TIMES else "text"
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


def between(reading: Reading, options: Sequence[tuple[Intent, tuple[Call, ...]]]) -> Reading:
    """Ask which of several readings was meant; each button performs its own."""
    buttons = tuple(
        Button(label=replies.LABELS.get((i.act, i.noun), i.noun.capitalize()), calls=calls)
        for i, calls in options
        if calls
    )
    row = (*buttons, Button(label=replies.NEITHER))
    ask = Reply(text=replies.UNSURE, buttons=(row,), question=Question(kind="which"))
    return reading.model_copy(update={"calls": (), "ask": ask})
