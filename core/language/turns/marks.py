"""Marks in a message: #tag, !priority, @person, +project, addresses and quoted words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.language.turns.text import Cut
from core.language.turns.tongue import patterns, table

PATTERNS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    # what it is, the letter that stands for it, and how it is written; the last group is its value
    ("url", "U", re.compile(r"(https?://[^\s\"<>]+|www\.[^\s\"<>]+|[\w.+-]+@[\w-]+\.[\w.-]+\w)")),
    ("quote", "Q", re.compile(r'"([^"\n]{1,200})"|(?<!\w)\'([^\'\n]{2,100})\'(?!\w)')),
    ("tag", "M", re.compile(r"(?<![\w#&])#([^\W\d_][\w-]{0,63})")),
    ("person", "M", re.compile(r"(?<![\w@.])@([^\W\d_][\w.]{0,63})")),
    ("project", "M", re.compile(r"(?<![\w+])\+([^\W\d_][\w-]{0,63})")),
    ("priority", "M", re.compile(r"(?<![\w!])(!{2,3}|p[1-4])(?![\w!])")),
)
PRIORITIES = {
    "!!": "high",
    "!!!": "urgent",
    "p1": "urgent",
    "p2": "high",
    "p3": "medium",
    "p4": "low",
}
_WORDS, _POINTERS = table("marks.PRIORITIES"), table("marks.POINTERS")
_SAID = patterns("marks.PRIORITY")


@dataclass(frozen=True, slots=True)
class Mark(Cut):
    """A mark and what it says: the tag without #, the quoted words, the priority's name."""

    kind: str
    letter: str
    value: str


def find(text: str, low: str, tongue: str) -> tuple[Mark, ...]:
    """Every mark of a message in order, none overlapping another; earlier patterns win."""
    found: list[Mark] = []
    for mark in _all(text, low, tongue):
        if not any(mark.meets(other) for other in found):
            found.append(mark)
    return tuple(sorted(found, key=lambda m: m.start))


def _all(text: str, low: str, tongue: str) -> Iterator[Mark]:
    for kind, letter, wording in PATTERNS:
        for hit in wording.finditer(low):
            group = hit.lastindex or 0
            value = text[hit.start(group) : hit.end(group)].strip()
            value = PRIORITIES[value.lower()] if kind == "priority" else value
            yield Mark(hit.start(), hit.end(), kind, letter, value)
    words = _WORDS(tongue)
    for wording in _SAID(tongue):
        for hit in wording.finditer(low):
            value = words.get(hit[hit.lastindex or 0], "")
            if value:
                yield Mark(_kept(hit, low, tongue), hit.end(), "priority", "M", value)


def _kept(hit: re.Match[str], low: str, tongue: str) -> int:
    """Where a priority starts: a number, "it" or "that" before it is not part of it."""
    words = low[hit.start() : hit.end()]
    first = words.split(" ", maxsplit=1)[0]
    if first in _POINTERS(tongue) or first.isdecimal():
        return hit.start() + len(first) + 1
    return hit.start() + len(words) - len(words.lstrip(" ,"))
