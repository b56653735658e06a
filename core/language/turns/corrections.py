"""The new values that a correction names: "actually 4pm", "call it lunch", "no, oat milk"."""

import re
from typing import Any

from core.language.turns.clauses import Clause
from core.language.turns.en import fixed, words
from core.language.turns.text import squeeze
from core.language.turns.times import whens

_CALL_IT = re.compile(fixed.CALL_IT)
_LED = re.compile(fixed.LED)
_ABOUT = re.compile(fixed.WHAT_ABOUT)
_INSTEAD = re.compile(fixed.INSTEAD)
_AIM = re.compile(fixed.AIM, re.IGNORECASE)
_PERSON = re.compile(r"(?P<before>.*\bwith )(?P<name>[A-Z][\w'-]*)$")
_HOUR = re.compile(fixed.HOUR)
LONGEST = 5
"""Words that may replace others."""


def values(whole: Clause, *, again: bool, bare: bool) -> dict[str, Any]:
    """The new values that a correction names."""
    named = _CALL_IT.match(whole.shape)
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
    if found.when and (meant or _ABOUT.match(whole.low) or _INSTEAD.search(whole.low)):
        return {"when": _AIM.sub("", found.when)}
    return {"duration": found.duration} if found.duration and meant else {}


def hour(whole: Clause) -> str:
    """The time of day that a bare number says: "at 5" of "make it 5"; else ""."""
    hit = _HOUR.fullmatch(whole.low)
    return f"at {hit['hour']}" if hit else ""


def led(words_: str) -> bool:
    """Whether words begin so that they name nothing."""
    return _LED.match(words_.lower()) is not None


def retitled(title: str, new: str, args: dict[str, Any]) -> dict[str, Any]:
    """Another object of the same verb, another person, or another title altogether."""
    person = _PERSON.match(title)
    if person and args.get("people") and new[:1].isupper():
        people = [new if p == person["name"] else p for p in args["people"]]
        return {"title": person["before"] + new, "people": people}
    verb, first = title.partition(" ")[0], new.partition(" ")[0].lower()
    known = words.CHORES | words.LOOSE_CHORES
    if verb.lower() in known and " " in title and first not in known:
        return {"title": f"{verb} {new}"}
    return {"title": new}
