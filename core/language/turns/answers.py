"""Answers: a button named by its label, yes and no, a city, a time, or words for what was asked."""

import re

from core.language.turns.build import Catalogue
from core.language.turns.clauses import clause, leftover
from core.language.turns.commands import CERTAIN
from core.language.turns.en import fixed
from core.language.turns.said import Said
from core.language.turns.text import letters, squeeze
from core.language.turns.times import whens
from core.language.turns.weigh import ACT
from core.ports import Button, Call, Context, Question, Reading

SURE = 0.9
PLAIN = 0.8
"""A message understood by itself more surely than this is a new wish, not words for a slot."""
_YES = re.compile(rf"{fixed.YES}(?:[ ,]+{fixed.YES})*\Z")
_NO = re.compile(rf"{fixed.NO}(?:[ ,]+{fixed.NO})*\Z")
_YES_LABEL = re.compile(rf"(?:{fixed.YES}\Z|yes\b)")
_NO_LABEL = re.compile(rf"(?:{fixed.NO}\Z|no\b)")
_PRESS = re.compile(rf"{fixed.PRESS}\Z")
_FROM = re.compile(fixed.FROM_CITY, re.IGNORECASE)
_FILLER = frozenset(fixed.FILLER.split())
LONGEST_CITY = 5
"""Words."""


def reading(rule: str, *calls: Call | None) -> Reading | None:
    """A sure reading of those calls that exist; None when none does."""
    made = tuple(c for c in calls if c is not None)
    return Reading(calls=made, confidence=SURE, rule_ids=(rule,)) if made else None


def pressed(said: Said, context: Context) -> Reading | None:
    """The button that the words choose: by its label, by yes or no, or by a part of its label."""
    low = _bare(said)
    hit = _PRESS.match(low)
    wanted = letters(hit.group("label") if hit else low)
    same = next((b for b in context.buttons if wanted and wanted == letters(b.label)), None)
    if same is not None:
        return _press(same)
    question = context.question
    if question is None or question.kind == "confirm":
        return _yes_no(low, context)
    nth = fixed.ORDINALS.get(low)
    if nth is not None and nth <= len(context.buttons) and question.kind == "which":
        return _press(context.buttons[nth - 1])
    return _part_of_one(wanted, context) if hit or question.kind == "which" else None


def _bare(said: Said) -> str:
    return squeeze(said.low).strip(" .!?")


def _press(button: Button) -> Reading:
    return Reading(press=button, confidence=SURE, rule_ids=("button",))


def _part_of_one(wanted: str, context: Context) -> Reading | None:
    """The one button whose label holds the words."""
    words = set(wanted.split()) - _FILLER
    found = [b for b in context.buttons if words and words <= set(letters(b.label).split())]
    return _press(found[0]) if len(found) == 1 else None


def _yes_no(low: str, context: Context) -> Reading | None:
    if _YES.match(low):
        yes = [b for b in context.buttons if _begins(_YES_LABEL, b)]
        pending = context.question.pending if context.question else ()
        return _press(yes[0]) if yes else reading("yes", *pending)
    if _NO.match(low):
        no = [b for b in context.buttons if _begins(_NO_LABEL, b)]
        return _press(no[0]) if no else _declined(context.question)
    return None


def _begins(pattern: re.Pattern[str], button: Button) -> bool:
    return pattern.match(button.label.lower()) is not None


def _declined(question: Question | None) -> Reading | None:
    return Reading(confidence=SURE, rule_ids=("no",)) if question else None


def answered(said: Said, context: Context, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """The answer to an open question; None for a wish that stands alone."""
    question = context.question
    if question is None:
        return None
    if question.kind == "clock":
        return _city(said, question, fresh, catalogue)
    if _NO.match(_bare(said)):
        return _declined(question)
    if fresh.confidence >= CERTAIN:
        return None
    return (
        _time(said, question, fresh) if question.kind == "when" else _words(said, question, fresh)
    )


def _city(said: Said, question: Question, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    zone = next((c for c in fresh.calls if "timezone" in c.args), None)
    if zone is None and (fresh.calls or fresh.ask) and fresh.confidence >= ACT:
        return None
    city = _FROM.sub("", squeeze(said.text)).strip(" .!?")
    if not city or len(city.split()) > LONGEST_CITY:
        return None
    zone = zone or catalogue.call("people", ("update",), {"timezone": city})
    return reading("answer-clock", zone, *question.pending)


def _time(said: Said, question: Question, fresh: Reading) -> Reading | None:
    whole = clause(said, 0, len(said.mask))
    found = whens(whole, distance=question.slot != "duration")
    words = found.duration if question.slot == "duration" else found.when
    alone = fresh.calls and fresh.confidence >= ACT and leftover(whole)
    return _filled(question, words, "answer-when") if words and not alone else None


def _words(said: Said, question: Question, fresh: Reading) -> Reading | None:
    if question.kind != "text" or ((fresh.calls or fresh.ask) and fresh.confidence >= PLAIN):
        return None
    return _filled(question, squeeze(said.text), "answer-text")


def _filled(question: Question, value: str, rule: str) -> Reading | None:
    """All that was pending, the first with the slot filled that was asked for."""
    if not question.pending or not question.slot:
        return None
    first, *rest = question.pending
    full = first.model_copy(update={"args": {**first.args, question.slot: value}})
    return reading(rule, full, *rest)
