"""What a message means because of what was said before: answers, corrections, replies, more."""

from typing import Any

from core.language.turns import corrections, items
from core.language.turns.answers import answered
from core.language.turns.build import Catalogue
from core.language.turns.clauses import Clause, clause, leftover
from core.language.turns.commands import CERTAIN
from core.language.turns.looks import AGENDA
from core.language.turns.more import more
from core.language.turns.presses import pressed, reading
from core.language.turns.said import Said
from core.language.turns.times import whens
from core.language.turns.titles import tidy
from core.language.turns.tongue import pattern
from core.language.turns.weigh import ACT, ASK
from core.ports import Call, Context, Mention, Reading

_AGAIN = pattern("fixed.AGAIN", r"{}\b[\s,.:!-]*")
_RENAMED = pattern("fixed.RENAMED")


def read(said: Said, catalogue: Catalogue, fresh: Reading) -> Reading | None:
    """The message read against its context, or None when it stands alone."""
    context = said.heard.context
    command = said.low.startswith("/")  # "/undo" says more than a button that is called so
    chosen = None if command else pressed(said, context)
    chosen = chosen or answered(said, context, fresh, catalogue)
    if chosen is not None:
        return chosen
    whole = clause(said, 0, len(said.mask))
    moved = _replied(whole, context, catalogue)
    moved = moved or _day(whole, fresh, catalogue)
    if moved is not None or not context.calls or fresh.confidence >= CERTAIN:
        return moved
    return _corrected(whole, context, fresh, catalogue) or more(said, context, fresh, catalogue)


def aimed(fresh: Reading, context: Context, catalogue: Catalogue) -> Reading:
    """The reading with "it" standing for what the message replied to."""
    about = context.reply_to
    if about is None:
        return fresh
    calls = tuple(_at(call, about, catalogue) for call in fresh.calls)
    return fresh.model_copy(update={"calls": calls})


def _at(call: Call, about: Mention, catalogue: Catalogue) -> Call:
    if call.args.get("item") != items.IT:
        return call
    noun, _, verb = call.action.partition(".")
    args = {**call.args, "item": about.ref}
    if verb == "create":
        return catalogue.call(noun, (verb,), args) or call
    return catalogue.call(about.noun, (verb, "delete", "cancel"), args) or call


def _replied(whole: Clause, context: Context, catalogue: Catalogue) -> Reading | None:
    """A bare time under a reminder snoozes it; under something else it moves it."""
    about = context.reply_to
    if about is None and not context.calls and context.mentions:
        about = context.mentions[0] if context.mentions[0].noun == "reminders" else None
    if about is None or not whole.times or leftover(whole):
        return None
    when = whens(whole, distance=True).when
    if about.noun == "reminders":
        call = catalogue.call("reminders", ("snooze",), {"item": about.ref, "until": when})
        return reading("reply-snooze", call)
    call = catalogue.call(about.noun, ("update",), {"item": about.ref, "when": when})
    return reading("reply-move", call)


def _day(whole: Clause, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """What lies on a day that is only asked after: "tomorrow?"."""
    calls = whole.said.heard.context.calls
    follows = corrections.proposed(whole) or (calls and calls[-1].action.endswith(".list"))
    if not whole.asked or not whole.times or leftover(whole) or fresh.calls or follows:
        return None
    when = {"when": whens(whole).when}
    return reading("ask-day", *(catalogue.call(noun, ("list",), when) for noun in AGENDA))


def _corrected(
    whole: Clause, context: Context, fresh: Reading, catalogue: Catalogue
) -> Reading | None:
    """A correction of what was just done: "no, Friday", "at 5 instead", "call it X"."""
    again = _AGAIN(whole.tongue).match(whole.said.low) is not None
    marked = "M" in whole.shape and not fresh.calls
    bare = (bool(whole.times) or marked) and not leftover(whole)
    values = corrections.values(whole, again=again, bare=bare) or _renamed(whole, context, fresh)
    if not values or (not again and _stands(fresh, bare=bare)):
        return None
    last = context.calls[-1]
    if last.action.endswith(".list"):
        looks = (c.model_copy(update={"args": {**c.args, **values}}) for c in context.calls)
        return reading("follow-look", *looks)
    noun = last.action.partition(".")[0]
    args = {"item": _latest(context, noun), **values}
    return _updating("correct", catalogue.call(noun, ("update",), args))


def _stands(fresh: Reading, *, bare: bool) -> bool:
    """Whether the words are a wish of their own; a question is one even of little words."""
    looks = all(call.action.endswith((".list", ".free", ".show")) for call in fresh.calls)
    if not fresh.calls:
        return False
    return fresh.confidence >= ASK if looks else fresh.confidence >= ACT and not bare


def _renamed(whole: Clause, context: Context, fresh: Reading) -> dict[str, Any]:
    """Another name for what was just made: "no, oat milk"."""
    last, low = context.calls[-1], whole.said.low
    hit = _RENAMED(whole.tongue).match(low)
    title = str(last.args.get("title", ""))
    known = (fresh.calls or fresh.ask) and fresh.confidence >= ACT
    if hit is None or not title or known or whole.asked or whole.times:
        return {}
    tongue = whole.tongue
    words = tidy(whole.said.text[hit.end() :], tongue).strip(" .!")
    fit = words and len(words.split()) <= corrections.LONGEST
    if not fit or corrections.led(words, tongue):
        return {}
    return {"title": corrections.retitled(title, words, {}, tongue)["title"]}


def _updating(rule: str, call: Call | None) -> Reading | None:
    """A reading of an update that changes something."""
    return reading(rule, call) if call is not None and set(call.args) != {"item"} else None


def _latest(context: Context, noun: str) -> str:
    found = (m.ref for m in context.mentions if m.noun == noun)
    return next(found, items.IT)
