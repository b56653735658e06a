"""The new values that a correction names: "actually 4pm", "call it lunch", "no, oat milk"."""

import re
from typing import Any

from core.language.turns.clauses import CHORES, LOOSE_CHORES, Clause
from core.language.turns.spans import AT
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.tongue import pattern, table

_CALL_IT = pattern("fixed.CALL_IT")
_LED = pattern("fixed.LED")
_ABOUT = pattern("fixed.WHAT_ABOUT")
_INSTEAD = pattern("fixed.INSTEAD")
_AIM = pattern("fixed.AIM", flags=re.IGNORECASE)
_LAST_VERBS = table("fixed.LAST_VERBS")
_PERSON = pattern("fixed.WITH_PERSON")
_HOUR = pattern("fixed.HOUR")
LONGEST = 5
"""Words that may replace others."""


def values(whole: Clause, *, again: bool, bare: bool) -> dict[str, Any]:
    """The new values that a correction names."""
    tongue = whole.tongue
    named = _CALL_IT(tongue).match(whole.shape)
    if named:
        return {"title": squeeze(whole.text[named.start("title") :]).strip(" \"'.")}
    meant = again or bare
    priority = whole.said.marked("priority", whole.begin, whole.end)
    if priority and meant:
        return {"priority": priority[0], "importance": priority[0]}
    bare_hour = hour(whole)
    if meant and bare_hour:
        return {"when": bare_hour}
    found = whens(whole)
    meant_when = meant or _ABOUT(tongue).match(whole.low) or _INSTEAD(tongue).search(whole.low)
    if found.when and meant_when:
        return {"when": _AIM(tongue).sub("", found.when)}
    return {"duration": found.duration} if found.duration and meant else {}


def proposed(whole: Clause) -> bool:
    """Whether a question proposes another time: "what about Friday?"."""
    return _ABOUT(whole.tongue).match(whole.low) is not None


def hour(whole: Clause) -> str:
    """The time of day that a bare number says: "at 5" of "make it 5"; else ""."""
    hit = _HOUR(whole.tongue).fullmatch(whole.low)
    return f"{AT(whole.tongue)} {hit['hour']}" if hit else ""


def led(words_: str, tongue: str) -> bool:
    """Whether words begin so that they name nothing."""
    return _LED(tongue).match(words_.lower()) is not None


def retitled(title: str, new: str, args: dict[str, Any], tongue: str) -> dict[str, Any]:
    """Another object of the same verb, another person, or another title altogether."""
    person = _PERSON(tongue).match(title)
    if person and args.get("people") and new[:1].isupper():
        people = [new if p == person["name"] else p for p in args["people"]]
        return {"title": person["before"] + new, "people": people}
    verb, first = title.partition(" ")[0], new.partition(" ")[0].lower()
    known = CHORES(tongue) | LOOSE_CHORES(tongue)
    if verb.lower() in known and " " in title and first not in known:
        return {"title": f"{verb} {new}"}
    return {"title": before_verb(title, new, tongue)}


def before_verb(title: str, new: str, tongue: str) -> str:
    """Another object of the verb that stands last: "Eier" after "Milch kaufen"."""
    head, _, last = title.rpartition(" ")
    own = new.rpartition(" ")[2].lower() in _LAST_VERBS(tongue)
    return f"{new} {last}" if head and last.lower() in _LAST_VERBS(tongue) and not own else new
