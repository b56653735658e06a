"""Words said once for several wishes: "buy milk tomorrow and eggs on Friday" buys both."""

from core.language.turns.clauses import CHORES, LOOSE_CHORES, Clause, short, split
from core.language.turns.said import Said, said
from core.language.turns.tongue import pattern

_LEAD = pattern("joints.LEAD")
_WITH = pattern("joints.WITH")
_WITH_LAST = pattern("joints.WITH_LAST")


def carried(message: Said) -> Said:
    """The message with the verb of each wish said again for the thing beside it."""
    parts = split(message)
    text, lead, added = message.text, "", []
    for part in parts:
        known = _lead(part)
        if known or not lead or not short(part):
            lead = known
        elif not _WITH_LAST(part.tongue).search(lead) or part.text[:1].isupper():
            added.append((part.start, lead))
    for start, words_ in reversed(added):
        text = text[:start] + words_ + text[start:]
    return said(message.heard.model_copy(update={"text": text})) if added else message


def _lead(part: Clause) -> str:
    """The words of a wish that may count for the next one too, or ""."""
    hit = _LEAD(part.tongue).match(part.shape)
    verbs = CHORES(part.tongue) | LOOSE_CHORES(part.tongue)
    if hit is not None and hit["verb"] in verbs:
        return part.text[: hit.end()]
    with_ = _WITH(part.tongue).match(part.shape)
    return part.text[: with_.end()] if with_ else ""
