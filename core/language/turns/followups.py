"""What a message means because of what was said before: answers, presses, corrections, replies."""

import re
from typing import Any

from core.language.turns import items
from core.language.turns.build import Catalogue
from core.language.turns.clauses import Clause, clause
from core.language.turns.commands import CERTAIN
from core.language.turns.en import fixed
from core.language.turns.said import Said
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.titles import tidy
from core.language.turns.weigh import ACT
from core.ports import Button, Call, Context, Mention, Question, Reading

SURE = 0.9
_YES = re.compile(rf"{fixed.YES}(?:[ ,]+{fixed.YES})*\Z")
_NO = re.compile(rf"{fixed.NO}(?:[ ,]+{fixed.NO})*\Z")
_PRESS = re.compile(rf"{fixed.PRESS}\Z")
_AGAIN = re.compile(rf"{fixed.AGAIN}\b[\s,.:!-]*")
_INSTEAD = re.compile(fixed.INSTEAD)
_MORE = re.compile(fixed.MORE)
_ABOUT = re.compile(fixed.WHAT_ABOUT)
_CALL_IT = re.compile(fixed.CALL_IT)
_LETTERS = re.compile(r"[^\W_]+")
_FILLER = frozenset(fixed.FILLER.split())
FULL = 0.6
"""A message understood by itself at least so surely is a new wish, not an answer."""


def read(said: Said, catalogue: Catalogue, fresh: Reading) -> Reading | None:
    """The message read against its context, or None when it stands alone."""
    context = said.heard.context
    whole = clause(said, 0, len(said.mask))
    steps = (
        lambda: _pressed(said, context),
        lambda: _answered(said, context, fresh, catalogue) if context.question else None,
        lambda: _replied(whole, context, fresh, catalogue),
        lambda: _corrected(said, whole, context, fresh, catalogue),
        lambda: _more(said, context, fresh, catalogue),
    )
    return next((r for r in (step() for step in steps) if r is not None), None)


def aimed(reading: Reading, context: Context, catalogue: Catalogue) -> Reading:
    """The reading with "it" standing for what the message replied to."""
    about = context.reply_to
    if about is None:
        return reading
    calls = tuple(_at(call, about, catalogue) for call in reading.calls)
    return reading.model_copy(update={"calls": calls})


def _at(call: Call, about: Mention, catalogue: Catalogue) -> Call:
    if call.args.get("item") != items.IT or call.action.startswith("conversation."):
        return call
    verb = call.action.partition(".")[2]
    args = {**call.args, "item": about.ref}
    return catalogue.call(about.noun, (verb, "delete", "cancel"), args) or call


def _reading(rule: str, *calls: Call | None) -> Reading | None:
    made = tuple(c for c in calls if c is not None)
    return Reading(calls=made, confidence=SURE, rule_ids=(rule,)) if made else None


# --- buttons ---------------------------------------------------------------------------------


def _pressed(said: Said, context: Context) -> Reading | None:
    """A button chosen by its label, or by yes and no."""
    low = squeeze(said.low).strip(" .!?")
    hit = _PRESS.match(low)
    wanted = _letters(hit.group("label") if hit else low)
    for button in context.buttons:
        if wanted and wanted == _letters(button.label):
            return _press(button)
    if context.question is None or context.question.kind == "confirm":
        return _yes_no(low, context)
    return _part_of_one(wanted, context) if hit or context.question.kind == "which" else None


def _letters(words: str) -> str:
    return " ".join(_LETTERS.findall(words.lower()))


def _press(button: Button) -> Reading:
    return Reading(press=button, confidence=SURE, rule_ids=("button",))


def _part_of_one(wanted: str, context: Context) -> Reading | None:
    """The one button whose label holds the words."""
    words = set(wanted.split()) - _FILLER
    found = [b for b in context.buttons if words and words <= set(_letters(b.label).split())]
    return _press(found[0]) if len(found) == 1 else None


def _yes_no(low: str, context: Context) -> Reading | None:
    if _YES.match(low):
        yes = [b for b in context.buttons if _YES.match(b.label.lower())]
        if yes or (context.question and context.question.pending):
            return _press(yes[0]) if yes else _reading("yes", *_pending(context))
    if _NO.match(low):
        no = [b for b in context.buttons if _NO.match(b.label.lower())]
        if no:
            return _press(no[0])
        if context.question:
            return Reading(confidence=SURE, rule_ids=("no",))
    return None


def _pending(context: Context) -> tuple[Call, ...]:
    return context.question.pending if context.question else ()


# --- answers ---------------------------------------------------------------------------------


def _answered(
    said: Said, context: Context, fresh: Reading, catalogue: Catalogue
) -> Reading | None:
    """The answer to an open question; a full command of another sort stands alone."""
    question = context.question
    if question is None:
        return None
    if question.kind == "clock":
        return _city(said, question, fresh, catalogue)
    low = squeeze(said.low).strip(" .!?")
    if _NO.match(low):
        return Reading(confidence=SURE, rule_ids=("no",))
    if fresh.confidence >= CERTAIN:
        return None
    if question.kind == "when":
        return _time(said, question, fresh)
    if question.kind == "text" and question.pending and question.slot:
        return _filled(question, squeeze(said.text), "answer-text")
    return None


def _city(said: Said, question: Question, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    zone = next((c for c in fresh.calls if "timezone" in c.args), None)
    if zone is None and fresh.calls and fresh.confidence >= FULL:
        return None
    city = re.sub(r"(?i)^(?:i'?m in|i am in|in|it'?s|i live in|from)\s+", "", squeeze(said.text)).strip(" .!?")
    if not city or len(city.split()) > 5:
        return None
    zone = zone or catalogue.call("people", ("update",), {"timezone": city})
    return _reading("answer-clock", zone, *question.pending)


def _time(said: Said, question: Question, fresh: Reading) -> Reading | None:
    whole = clause(said, 0, len(said.mask))
    found = whens(whole, distance=question.slot != "duration")
    words = found.duration if question.slot == "duration" else found.when
    rest = re.sub(r"[TRDOM]{2,}", "", whole.shape)
    own = [w for w in _LETTERS.findall(rest) if len(w) > 3]
    if not words or (own and fresh.calls and fresh.confidence >= ACT):
        return None
    return _filled(question, words, "answer-when")


def _filled(question: Question, value: str, rule: str) -> Reading | None:
    if not question.pending or not question.slot:
        return None
    first, *rest = question.pending
    full = first.model_copy(update={"args": {**first.args, question.slot: value}})
    return _reading(rule, full, *rest)


# --- replies and corrections -----------------------------------------------------------------


def _bare(whole: Clause) -> bool:
    """Whether a wish says a time and next to nothing else."""
    rest = re.sub(r"[TRDOM]{2,}", " ", whole.shape)
    return bool(whole.times) and not [w for w in _LETTERS.findall(rest) if len(w) > 3]


def _replied(whole: Clause, context: Context, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """A bare time under a reminder snoozes it; under something else it moves it."""
    about = context.reply_to
    if about is None and not context.calls and context.mentions:
        about = context.mentions[0] if context.mentions[0].noun == "reminders" else None
    if about is None or not _bare(whole):
        return None
    found = whens(whole, distance=True)
    return _moved(about, found.when, catalogue)


def _moved(about: Mention, when: str, catalogue: Catalogue) -> Reading | None:
    if about.noun == "reminders":
        call = catalogue.call("reminders", ("snooze",), {"item": about.ref, "until": when})
        return _reading("reply-snooze", call)
    return _reading("reply-move", catalogue.call(about.noun, ("update",), {"item": about.ref, "when": when}))


def _corrected(
    said: Said, whole: Clause, context: Context, fresh: Reading, catalogue: Catalogue
) -> Reading | None:
    """A correction of what was just done: "no, Friday", "at 5 instead", "call it X"."""
    if not context.calls or fresh.confidence >= CERTAIN:
        return None
    last = context.calls[-1]
    noun = last.action.partition(".")[0]
    again = _AGAIN.match(said.low)
    values = _correction(said, whole, again is not None)
    if not values or (fresh.calls and fresh.confidence >= ACT and not again and not _bare(whole)):
        return None
    if last.action.endswith(".list"):
        looks = tuple(c.model_copy(update={"args": {**c.args, **values}}) for c in context.calls)
        return _reading("follow-look", *looks)
    return _reading("correct", catalogue.call(noun, ("update",), {"item": _latest(context, noun), **values}))


def _latest(context: Context, noun: str) -> str:
    found = (m.ref for m in context.mentions if m.noun == noun)
    return next(found, items.IT)


def _correction(said: Said, whole: Clause, again: bool) -> dict[str, Any]:
    named = _CALL_IT.match(whole.shape)
    if named:
        return {"title": squeeze(whole.text[named.start("title") :]).strip(" \"'.")}
    rest = _AGAIN.sub("", whole.low)
    rest = _INSTEAD.sub("", rest)
    about = _ABOUT.match(whole.low)
    found = whens(whole)
    priority = said.marked("priority", whole.begin, whole.end)
    if priority and (again or _bare(whole)):
        return {"priority": priority[0]}
    if found.when and (_bare(whole) or again or about or rest != whole.low):
        return {"when": re.sub(r"(?i)^about ", "", found.when)}
    if found.duration and (_bare(whole) or again):
        return {"duration": found.duration}
    return {}


def _more(said: Said, context: Context, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """Another of the same sort: "and milk"."""
    if not context.calls or not context.calls[-1].action.endswith(".create"):
        return None
    hit = _MORE.match(said.low)
    if hit is None or (fresh.calls and fresh.confidence >= ACT and not hit.group("more").startswith("add ")):
        return None
    last = context.calls[-1]
    words = tidy(said.text[hit.start("more") : hit.end("more")]).strip(" .!")
    if not words or len(words.split()) > 8:
        return None
    title = _with_verb(str(last.args.get("title", "")), words)
    noun = last.action.partition(".")[0]
    return _reading("and-more", catalogue.call(noun, ("create",), {**last.args, "title": title, "item": ""}))


def _with_verb(before: str, words: str) -> str:
    """The words with the verb of the title before: "milk" after "buy eggs" is "buy milk"."""
    verb = before.split(" ")[0].lower()
    if verb in {"buy", "get", "order", "call", "pay", "email", "text", "pick", "clean", "wash"} and " " not in words:
        return f"{before.split(' ')[0]} {words}"
    return words
