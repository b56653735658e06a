"""Answers: no, a city, a time, or words for what was asked."""

import re

from core.language.turns import asks, corrections
from core.language.turns.build import Catalogue
from core.language.turns.clauses import Clause, clause, leftover
from core.language.turns.commands import CERTAIN
from core.language.turns.fixing import fixed
from core.language.turns.items import IT
from core.language.turns.merging import merged
from core.language.turns.presses import FILLER, NO, declined, plain, reading
from core.language.turns.said import Said
from core.language.turns.text import letters, squeeze
from core.language.turns.times import whens
from core.language.turns.tongue import pattern, table
from core.language.turns.weigh import ACT
from core.ports import Call, Context, Question, Reading

_CALL_IT = pattern("fixed.CALL_IT")
_FROM = pattern("fixed.FROM_CITY", flags=re.IGNORECASE)
_QUESTION = pattern("acts.QUESTION")
_LEADS = table("fixed.LEADS")
LONGEST_CITY = 5
"""Words."""


def answered(said: Said, context: Context, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """The answer to an open question; None for a wish that stands alone."""
    question = context.question
    if question is None:
        return None
    if NO(said.tongue).match(plain(said)):
        return declined(question)
    known = fresh.confidence >= CERTAIN
    if question.kind == "clock" and (not known or _zoned(fresh)):
        return _city(said, question, fresh, catalogue)
    return None if known else _fitting(said, question, fresh, catalogue)


def _fitting(
    said: Said, question: Question, fresh: Reading, catalogue: Catalogue
) -> Reading | None:
    if question.kind == "change":
        return _change(said, question, fresh, catalogue)
    if question.kind == "when":
        return _time(said, question, fresh)
    if question.kind == "fix":
        return fixed(said, question, fresh, catalogue)
    return _words(said, question, fresh)


def _zoned(fresh: Reading) -> Call | None:
    """The call that says where somebody is."""
    return next((c for c in fresh.calls if "timezone" in c.args), None)


def _change(said: Said, question: Question, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """New values for what was to be changed: "at 10", "weekly", "call it lunch"."""
    whole = clause(said, 0, len(said.mask))
    bare = not leftover(whole)
    about = {c.args.get("item") for c in fresh.calls if c.action.endswith(".update")}
    own = fresh.calls and fresh.confidence >= ACT and about != {IT}
    named = _CALL_IT(said.tongue).match(whole.shape)
    if not question.pending or (own and not bare and not named):
        return None
    first, *rest = question.pending
    noun = first.action.partition(".")[0]
    meant = fresh.calls[0].args if about == {IT} and not bare else {}
    values = {**meant, **corrections.values(whole, again=not own or bare, bare=bare)}
    call = catalogue.call(noun, ("update",), {**values, **first.args})
    changes = call is not None and set(call.args) != set(first.args)
    return reading("answer-change", call, *rest) if changes else None


def _city(said: Said, question: Question, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    zone = _zoned(fresh)
    if zone is None and (fresh.calls or fresh.ask) and fresh.confidence >= ACT:
        return None
    city = _FROM(said.tongue).sub("", squeeze(said.text)).strip(" .!?")
    if not city or len(city.split()) > LONGEST_CITY:
        return None
    zone = zone or catalogue.call("people", ("update",), {"timezone": city})
    return reading("answer-clock", zone, *question.pending)


def _time(said: Said, question: Question, fresh: Reading) -> Reading | None:
    whole = clause(said, 0, len(said.mask))
    found = whens(whole, distance=question.slot != "duration")
    words = found.duration if question.slot == "duration" else found.when
    words = words or ("" if question.slot == "duration" else corrections.hour(whole))
    if not words and not whole.asked:
        return _name_first(said, question, fresh)
    alone = fresh.calls and fresh.confidence >= ACT and leftover(whole)
    if not words or alone or not _plainly(whole, question):
        return None
    return _filled(question, words, "answer-when")


def _name_first(said: Said, question: Question, fresh: Reading) -> Reading | None:
    """What the thing is called, though its time was asked for: that is asked again."""
    if question.slot != "when" or not question.pending or not _nameable(question, fresh):
        return None
    first, *rest = question.pending
    if not first.action.endswith(".create") or {"title", "item"} & first.args.keys():
        return None
    title = fresh.calls[0].args.get("title") if fresh.calls else squeeze(said.text)
    call = first.model_copy(update={"args": {**first.args, "title": title}})
    known = Reading(
        calls=(call, *rest), confidence=CERTAIN, rule_ids=("answer-name",), language=said.tongue
    )
    return asks.lacking(known, call, question.slot)


def _plainly(whole: Clause, question: Question) -> bool:
    """Whether the words before a time only lead to it: none, or those of the question."""
    first = min((t.start for t in whole.times), default=whole.start)
    leads = FILLER(whole.tongue) | _LEADS(whole.tongue)
    said = set(letters(whole.said.text[whole.start : first]).split()) - leads
    known = {word for call in question.pending for word in letters(str(call.args)).split()}
    return not whole.asked and said <= known


def _words(said: Said, question: Question, fresh: Reading) -> Reading | None:
    """Words for a slot, unless they ask or order something themselves."""
    sure = (fresh.calls or fresh.ask) and fresh.confidence >= ACT
    whole = clause(said, 0, len(said.mask))
    if question.kind != "text" or whole.asked or _QUESTION(said.tongue).match(whole.low):
        return None
    if sure and (question.slot != "title" or not _nameable(question, fresh)):
        return None
    filled = _filled(question, squeeze(said.text), "answer-text")
    return _with_time(filled, fresh, said) if filled and sure else filled


def _nameable(question: Question, fresh: Reading) -> bool:
    """Whether what reads as a wish may be the name asked for: "call mom", "lunch with Bob"."""
    asked = fresh.ask.question if fresh.ask else None
    calls = fresh.calls or (asked.pending if asked else ())
    if len(calls) != 1 or not calls[0].action.endswith(".create"):
        return False
    same = any(calls[0].action == call.action for call in question.pending[:1])
    chore = any(rule.startswith("chore") for rule in fresh.rule_ids)
    return chore or (same and "remind" not in fresh.rule_ids[0]) or not calls[0].args.get("when")


def _with_time(filled: Reading, fresh: Reading, said: Said) -> Reading:
    """A name that came with a time of its own: that time joins the one known."""
    own = fresh.calls[0].args if fresh.calls else {}
    if not own.get("when") or not own.get("title"):
        return filled
    first, *rest = filled.calls
    when = merged(str(first.args.get("when", "")), str(own["when"]), said.heard)
    args = {**first.args, "title": own["title"], "when": when}
    return filled.model_copy(update={"calls": (first.model_copy(update={"args": args}), *rest)})


def _filled(question: Question, value: str, rule: str) -> Reading | None:
    """All that was pending, the first with the slot filled that was asked for."""
    if not question.pending or not question.slot:
        return None
    first, *rest = question.pending
    full = first.model_copy(update={"args": {**first.args, question.slot: value}})
    return reading(rule, full, *rest)
