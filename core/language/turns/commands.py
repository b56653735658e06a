"""What is said about the conversation and the speaker: /help, undo, why, "I live in Tokyo"."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from core.language.turns.build import Catalogue
from core.language.turns.clauses import clause
from core.language.turns.said import Said
from core.language.turns.slashes import COMMANDS, SPOKEN
from core.language.turns.text import squeeze
from core.language.turns.tongue import pattern, table
from core.ports import Call, Reading

_SLASH = re.compile(r"/([a-z0-9_]+)(?:@\w+)?(?:\s+(.*))?\Z", re.DOTALL)
_MARKS = re.compile(r"[?¿\s]+")
"""A message of these alone asks for help."""
_DAYS = table("fixed.DAYS")
_VALUES = table("fixed.VALUES")
_HERE = pattern("fixed.HERE", r"(?:{})\Z")
_NOT_PLACES = pattern("fixed.NOT_PLACES")
CERTAIN = 0.97
UNKNOWN = "unknown-command"
"""The rule of a command that nothing answers."""


def _rows(path: str) -> Callable[[str], tuple[tuple[Any, ...], ...]]:
    """The rows of a table by language, the pattern at the end of each compiled."""
    rows = table(path)

    @cache
    def of(code: str) -> tuple[tuple[Any, ...], ...]:
        return tuple((*row[:-1], re.compile(rf"(?:{row[-1]})\Z")) for row in rows(code))

    return of


_SENTENCES, _ASKED = _rows("fixed.SENTENCES"), _rows("fixed.ASKED")
TALK = _rows("fixed.TALK")
"""What asks for nothing: a rule id and its pattern."""


def read(said: Said, catalogue: Catalogue) -> Reading | None:
    """The reading of a command or a sentence about the conversation itself, or None."""
    slash = _SLASH.match(said.low)
    if slash:
        return _slash(said, slash, catalogue)
    talk = _talk(said, catalogue)
    if talk is not None:
        return talk
    wish = clause(said, 0, len(said.mask))
    for rule, noun, verb, wording in _SENTENCES(said.tongue):
        hit = wording.match(said.low, wish.start, wish.end)
        if hit:
            return _reading(catalogue, rule, [(noun, verb, _groups(said, hit))])
    for command, wording in _ASKED(said.tongue):
        hit = wording.match(said.low, wish.start, wish.end)
        if hit:
            return _command(command, _groups(said, hit).get("rest", ""), said, catalogue)
    return _here(said, wish.start, wish.end, catalogue)


def _talk(said: Said, catalogue: Catalogue) -> Reading | None:
    """What is only said to be friendly, or to ask for help without a word."""
    if _MARKS.fullmatch(said.low):
        return _reading(catalogue, "help", [("conversation", "help", {})])
    low = said.low.strip(" .!?,")
    rule = next((rule for rule, wording in TALK(said.tongue) if wording.fullmatch(low)), "")
    return Reading(confidence=CERTAIN, rule_ids=(rule,)) if rule else None


def _groups(said: Said, hit: re.Match[str]) -> dict[str, str]:
    found = {k.rstrip("2"): hit.span(k) for k, v in hit.groupdict().items() if v}
    values, words = _VALUES(said.tongue), said.text
    told = {k: squeeze(words[start:end]) for k, (start, end) in found.items()}
    return {k: values.get(k, {}).get(word.lower(), word) for k, word in told.items()}


def _slash(said: Said, hit: re.Match[str], catalogue: Catalogue) -> Reading:
    """A command; one that is not known, or that this house cannot do, is named as unknown."""
    name, rest = hit.group(1), ""
    if hit.group(2):
        rest = squeeze(said.text[hit.start(2) : hit.end(2)])
    word = _word(name, rest, said)
    if word:
        return Reading(confidence=CERTAIN, rule_ids=(word,))
    known = _command(name, rest, said, catalogue)
    return known or Reading(rule_ids=(UNKNOWN,), notes=(said.text,))


def _command(name: str, rest: str, said: Said, catalogue: Catalogue) -> Reading | None:
    """What a command stands for; None for one that is not known here."""
    asked = []
    for noun, verb, slot, default in COMMANDS.get(name, ()):
        value = rest or _DAYS(said.tongue).get(default, default)
        asked.append((noun, verb, {slot: value} if slot and value else {}))
    return _reading(catalogue, f"command-{name}", asked)


def _word(name: str, rest: str, said: Said) -> str:
    """The rule of a command that is answered by words alone; "" for every other."""
    if name == "cancel":
        return "no" if said.heard.context.question else "nothing-open"
    if name == "timezone":
        return "" if rest else "ask-city"
    return f"command-{name}" if name in SPOKEN else ""


def _here(said: Said, start: int, end: int, catalogue: Catalogue) -> Reading | None:
    hit = _HERE(said.tongue).match(said.mask, start, end)
    if hit is None:
        return None
    place = squeeze(said.text[hit.start("timezone") : hit.end("timezone")])
    named = place[:1].isupper() and len(place.split()) <= 4
    if not named or _NOT_PLACES(said.tongue).match(place.lower()):
        return None
    return _reading(catalogue, "people-here", [("people", "update", {"timezone": place})])


def _reading(
    catalogue: Catalogue, rule: str, asked: list[tuple[str, str, dict[str, str]]]
) -> Reading | None:
    made = (catalogue.call(noun, (verb,), dict(args)) for noun, verb, args in asked)
    calls: tuple[Call, ...] = tuple(call for call in made if call is not None)
    return Reading(calls=calls, confidence=CERTAIN, rule_ids=(rule,)) if calls else None
