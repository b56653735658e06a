"""Questions back: what is missing, and which of two readings was meant."""

from collections.abc import Sequence

from core.language.turns.en import replies
from core.language.turns.weigh import Intent
from core.ports import Button, Call, Question, Reading, Reply


def lacking(reading: Reading, call: Call, slot: str) -> Reading:
    """Ask for a required argument; the answer completes all the calls of the reading."""
    noun, _, verb = call.action.partition(".")
    text = replies.MISSING.get((noun, verb, slot)) or replies.MISSING_ANY.get(slot, replies.MISSING_TEXT)
    kind = "when" if slot in replies.TIMES else "text"
    rest = tuple(c for c in reading.calls if c is not call)
    question = Question(kind=kind, slot=slot, pending=(call, *rest))
    title = call.args.get("title") or call.args.get("item") or ""
    ask = Reply(text=text.format(title=title), question=question)
    return reading.model_copy(update={"calls": (), "ask": ask})


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
