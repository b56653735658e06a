"""Marks in a message: #tag, !priority, @person, +project, addresses and quoted words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.language.turns.text import Cut

PATTERNS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    # what it is, the letter that stands for it, and how it is written; the last group is its value
    ("url", "U", re.compile(r"(https?://[^\s\"<>]+|www\.[^\s\"<>]+|[\w.+-]+@[\w-]+\.[\w.-]+\w)")),
    ("quote", "Q", re.compile(r'"([^"\n]{1,200})"|(?<!\w)\'([^\'\n]{2,100})\'(?!\w)')),
    ("tag", "M", re.compile(r"(?<![\w#&])#([^\W\d_][\w-]{0,63})")),
    ("person", "M", re.compile(r"(?<![\w@.])@([^\W\d_][\w.]{0,63})")),
    ("project", "M", re.compile(r"(?<![\w+])\+([^\W\d_][\w-]{0,63})")),
    ("priority", "M", re.compile(r"(?<![\w!])!{1,2}(low|medium|high|urgent|critical)\b")),
    ("priority", "M", re.compile(r"(?<![\w!])(!{2,3}|p[1-4])(?![\w!])")),
    (
        "priority",
        "M",
        re.compile(
            r"(?:\b(?:with|as|at|of|to|it'?s|is) )?\b(?:an? )?(?:(?:very|top) )?"
            r"(low|medium|normal|high|highest|top|urgent|critical)[ -](?:priority|importance)\b"
        ),
    ),
    (
        "priority",
        "M",
        re.compile(
            r"\b(?:priority|importance)(?: is|:| to)? (low|medium|normal|high|urgent|critical)\b"
        ),
    ),
    ("priority", "M", re.compile(r"^(urgent|critical|important)(?:ly)?\s?[:,-](?=\s)")),
    (
        "priority",
        "M",
        re.compile(
            r"(?:,|\bit'?s|\bas|\b\d+|\bit|\bthat|\bone)\s(?:is )?(?:very )?"
            r"(urgent|critical|important)(?=[,.!]|$)"
        ),
    ),
)
PRIORITIES = {
    "normal": "medium",
    "highest": "urgent",
    "top": "urgent",
    "important": "high",
    "!!": "high",
    "!!!": "urgent",
    "p1": "urgent",
    "p2": "high",
    "p3": "medium",
    "p4": "low",
}


@dataclass(frozen=True, slots=True)
class Mark(Cut):
    """A mark and what it says: the tag without #, the quoted words, the priority's name."""

    kind: str
    letter: str
    value: str


def find(text: str, low: str) -> tuple[Mark, ...]:
    """Every mark of a message in order, none overlapping another; earlier patterns win."""
    found: list[Mark] = []
    for mark in _all(text, low):
        if not any(mark.meets(other) for other in found):
            found.append(mark)
    return tuple(sorted(found, key=lambda m: m.start))


def _all(text: str, low: str) -> Iterator[Mark]:
    for kind, letter, pattern in PATTERNS:
        for hit in pattern.finditer(low):
            group = hit.lastindex or 0
            start, end = hit.start(), hit.end()
            value = text[hit.start(group) : hit.end(group)]
            if kind == "priority":
                value = value.lower()
                value = PRIORITIES.get(value, value)
                start = _kept(hit, low)
            yield Mark(start, end, kind, letter, value.strip())


def _kept(hit: re.Match[str], low: str) -> int:
    """Where a priority starts: a number, "it" or "that" before it is not part of it."""
    first = low[hit.start() : hit.end()].split(" ", maxsplit=1)[0]
    if first in {"it", "that", "one"} or first.isdigit():
        return hit.start() + len(first) + 1
    return (
        hit.start()
        + len(low[hit.start() : hit.end()])
        - len(low[hit.start() : hit.end()].lstrip(" ,"))
    )
