"""Words said once for several wishes: "buy milk tomorrow and eggs on Friday" buys both."""

import re

from core.language.turns.clauses import Clause, short, split
from core.language.turns.en import joints, words
from core.language.turns.said import Said, said

_LEAD = re.compile(joints.LEAD)
_WITH = re.compile(joints.WITH)
_VERBS = words.CHORES | words.LOOSE_CHORES


def carried(message: Said) -> Said:
    """The message with the verb of each wish said again for the thing beside it."""
    parts = split(message)
    text, lead, added = message.text, "", []
    for part in parts:
        known = _lead(part)
        if known or not lead or not short(part):
            lead = known
        elif not lead.endswith(" with ") or part.text[:1].isupper():
            added.append((part.start, lead))
    for start, words_ in reversed(added):
        text = text[:start] + words_ + text[start:]
    return said(message.heard.model_copy(update={"text": text})) if added else message


def _lead(part: Clause) -> str:
    """The words of a wish that may count for the next one too, or ""."""
    hit = _LEAD.match(part.shape)
    if hit is not None and hit["verb"] in _VERBS:
        return part.text[: hit.end()]
    with_ = _WITH.match(part.shape)
    return part.text[: with_.end()] if with_ else ""
