"""Buttons that words choose: by their label, by yes and no, by their place or part of a label."""

from core.language.turns.said import Said
from core.language.turns.text import letters, squeeze
from core.language.turns.tongue import pattern, table
from core.ports import Button, Call, Context, Question, Reading

SURE = 0.9
YES = pattern("fixed.YES", r"{}(?:[ ,]+{})*\Z")
NO = pattern("fixed.NO", r"{}(?:[ ,]+{})*\Z")
_DOUBTED = pattern("restraint.DOUBTED", r"(?:{})\Z")
_YES_LABEL = pattern("fixed.YES_LABEL", r"(?:{})\b")
_NO_LABEL = pattern("fixed.NO_LABEL", r"(?:{})\b")
_PRESS = pattern("fixed.PRESS", r"{}\Z")
FILLER, _ORDINALS = table("fixed.FILLER"), table("fixed.ORDINALS")


def reading(rule: str, *calls: Call | None) -> Reading | None:
    """A sure reading of those calls that exist; None when none does."""
    made = tuple(c for c in calls if c is not None)
    return Reading(calls=made, confidence=SURE, rule_ids=(rule,)) if made else None


def pressed(said: Said, context: Context) -> Reading | None:
    """The button that the words choose: by its label, by yes or no, or by a part of its label."""
    low = plain(said)
    if _doubts(said, low):
        return None
    hit = _PRESS(said.tongue).match(low)
    wanted = letters(hit.group("label") if hit else low)
    same = next((b for b in context.buttons if wanted and wanted == letters(b.label)), None)
    if same is not None:
        return _press(same)
    question = context.question
    if question is None or question.kind == "confirm":
        return _yes_no(low, said.tongue, context)
    nth = _ORDINALS(said.tongue).get(low)
    if nth is not None and nth <= len(context.buttons) and question.kind == "which":
        return _press(context.buttons[nth - 1])
    part = hit or question.kind == "which"
    return _part_of_one(set(wanted.split()) - FILLER(said.tongue), context) if part else None


def _doubts(said: Said, low: str) -> bool:
    """Whether a yes is asked back, or no yes at all: "yes?", "yeah right"."""
    asked = said.low.rstrip(" .!").endswith("?")
    return bool((asked and YES(said.tongue).match(low)) or _DOUBTED(said.tongue).match(low))


def plain(said: Said) -> str:
    """The message in lower case without what ends a sentence."""
    return squeeze(said.low).strip(" .!?")


def _press(button: Button) -> Reading:
    return Reading(press=button, confidence=SURE, rule_ids=("button",))


def _part_of_one(words: set[str], context: Context) -> Reading | None:
    """The one button whose label holds the words."""
    found = [b for b in context.buttons if words and words <= set(letters(b.label).split())]
    return _press(found[0]) if len(found) == 1 else None


def _yes_no(low: str, tongue: str, context: Context) -> Reading | None:
    if YES(tongue).match(low):
        yes = [b for b in context.buttons if _YES_LABEL(tongue).match(b.label.lower())]
        pending = context.question.pending if context.question else ()
        return _press(yes[0]) if yes else reading("yes", *pending)
    if NO(tongue).match(low):
        no = [b for b in context.buttons if _NO_LABEL(tongue).match(b.label.lower())]
        return _press(no[0]) if no else declined(context.question)
    return None


def declined(question: Question | None) -> Reading | None:
    """No to an open question: it is left."""
    return Reading(confidence=SURE, rule_ids=("no",)) if question else None
