"""Words said once for several wishes: "buy milk tomorrow and eggs on Friday" buys both."""

import re

from core.language.turns.clauses import CHORES, ITEM, LOOSE_CHORES, Clause, short, split
from core.language.turns.commands import TALK
from core.language.turns.said import Said, said
from core.language.turns.tongue import pattern, table
from core.language.turns.weigh import ASK, weigh

_LEAD = pattern("joints.LEAD")
_WITH = pattern("joints.WITH")
_HEADER, _PUT = pattern("joints.HEADER"), table("joints.PUT")
_TO_PEOPLE = table("fixed.TO_PEOPLE")
_WITH_LAST = pattern("joints.WITH_LAST")
_OCCASION = pattern("words.OCCASION")

_MARK = re.compile(r"(?:\A|\n)\s*(?:\d+[.)]|[-*•–])\s*\Z|\s\d+[.)]\s\Z")


def carried(message: Said) -> list[Clause]:
    """The wishes of the message, the verb of each said again for the thing beside it."""
    parts = split(message)
    text, lead, added = message.text, "", []
    for part in parts:
        known = _lead(part)
        if len(parts) > 1 and _marked(message, part) and _listed(message, part):
            added.append((part.start, str(_PUT(part.tongue)) or lead))
            continue
        beside = short(part) or _listed(message, part)
        if known or not lead or not beside:
            lead = known
        elif not _named(lead, part.tongue) or _who(part, lead):
            added.append((part.start, lead))
    heads = [part for part in parts[:-1] if _HEADER(part.tongue).fullmatch(part.shape)]
    for head in heads if added else ():  # it orders its lines, and has nothing to add to them
        text = text[: head.start] + " " * (head.end - head.start) + text[head.end :]
    for start, words_ in reversed(added):
        text = text[:start] + words_ + text[start:]
    return split(said(message.heard.model_copy(update={"text": text}))) if added else parts


def _named(lead: str, tongue: str) -> bool:
    """Whether the words carry over only to names: "meeting with", "call"."""
    verb = lead.rsplit(maxsplit=1)[-1].lower()
    return bool(_WITH_LAST(tongue).search(lead)) or verb in _TO_PEOPLE(tongue)


def _who(part: Clause, lead: str) -> bool:
    """Whether a name begins it; behind "with" an occasion is none: nouns are capitals in German."""
    met = _WITH_LAST(part.tongue).search(lead) and _OCCASION(part.tongue).search(part.shape)
    return part.text[:1].isupper() and not met


def _listed(message: Said, part: Clause) -> bool:
    """Whether it is a line or an item of a list that asks for nothing by itself: "; eggs"."""
    gap = message.text[: part.start].rstrip(" -*•")[-1:]
    if gap not in {";", "\n"} and not _marked(message, part):
        return False
    if part.words > ITEM or part.times or part.asked:
        return False
    friendly = any(wording.match(part.low) for _, wording in TALK(part.tongue))
    return not friendly and all(intent.confidence < ASK for intent in weigh(part)[:1])


def _marked(message: Said, part: Clause) -> bool:
    """Whether a number or a dot of a list stands before it."""
    return _MARK.search(message.text[: part.start]) is not None


def _lead(part: Clause) -> str:
    """The words of a wish that may count for the next one too, or ""."""
    hit = _LEAD(part.tongue).match(part.shape)
    verbs = CHORES(part.tongue) | LOOSE_CHORES(part.tongue)
    if hit is not None and hit["verb"] in verbs:
        return part.text[: hit.end()]
    if _HEADER(part.tongue).fullmatch(part.shape):
        return str(_PUT(part.tongue))
    with_ = _WITH(part.tongue).match(part.shape)
    return part.text[: with_.end()] if with_ else ""
