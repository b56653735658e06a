"""What names a change and orders none: "don't cancel X", "if it rains ...", "all but X"."""

from core.language.turns.said import Said
from core.language.turns.tongue import pattern
from core.ports import Call, Reading

NEGATED, EXCEPTED = "negated", "excepted"
_NEGATED, _WEIGHED = pattern("restraint.NEGATED"), pattern("restraint.WEIGHED")
_EXCEPT = pattern("restraint.EXCEPT")
_THINGS = frozenset({"tasks", "events", "reminders"})
_HARMLESS = frozenset({"create", "list", "free", "tags", "reopen", "resume", "show", "find"})
"""What may be done to things whatever the words around it: what they are stays as it is."""
_TOLD = ("out-of-scope", "plain-", "fact-", "make-weak")
"""Rules that read an order as no order: behind "don't" it is neither a thing to keep."""
_VALUE = "answer-text"


def withheld(words: Said, found: Reading) -> str:
    """Why a reading must not be carried out: NEGATED, EXCEPTED, or "" for what may be done.

    It is so for changes only; and what forbids one is never left to be guessed by somebody else.
    """
    if words.low.startswith("/") or _VALUE in found.rule_ids:
        return ""
    mask, tongue = words.mask, words.tongue
    forbids = _NEGATED(tongue).search(mask)
    if not any(_changes(call) for call in _all(found)):
        first = forbids and len(mask[: forbids.start()].split()) <= 1
        return NEGATED if first and found.rule_ids[0].startswith(_TOLD) else ""
    if forbids or _WEIGHED(tongue).search(mask):
        return NEGATED
    return EXCEPTED if _EXCEPT(tongue).search(mask) else ""


def _changes(call: Call) -> bool:
    noun, _, verb = call.action.partition(".")
    return noun in _THINGS and verb not in _HARMLESS


def _all(found: Reading) -> list[Call]:
    """What it does, and what it would do once its question is answered."""
    if found.ask is None:
        return list(found.calls)
    pending = found.ask.question.pending if found.ask.question else ()
    offered = [call for row in found.ask.buttons for button in row for call in button.calls]
    return [*found.calls, *pending, *offered]
