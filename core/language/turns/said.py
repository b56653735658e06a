"""A message with its times and marks found: what every later step reads."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.language.turns import marks as marking
from core.language.turns.marks import Mark
from core.language.turns.en import words as lexicon
from core.language.turns.text import Cut, clean, fold
from core.language.when import read, search
from core.language.when.values import Kind, Resolution
from core.ports import Heard

_MEALS = lexicon.MEALS
_MEAL_FIRST = re.compile(rf"(?:(?:the|a|my) )?(?:{_MEALS})\b\s*", re.IGNORECASE)
_MEAL_LAST = re.compile(rf"(?:'s)?\s+(?:{_MEALS})$", re.IGNORECASE)
_NUMBER = re.compile(r"#\d+")
LETTERS = {Kind.DURATION: "D", Kind.RECURRENCE: "R", Kind.OFFSET: "O"}
SEARCHED = 600
"""Characters in which times are looked for: nobody says more in one breath."""


@dataclass(frozen=True, slots=True)
class Time(Cut):
    """A time that was said, where it stands and what it means."""

    letter: str
    words: str
    value: Resolution


@dataclass(frozen=True, slots=True)
class Said:
    """One message.

    `text` is cleaned; `low` is it in lower case; `mask` is `low` with times as runs of T, D, R or O
    and marks as runs of M, Q or U. All three have the same length, so a place in one is the same
    place in the others.
    """

    text: str
    low: str
    mask: str
    times: tuple[Time, ...]
    marks: tuple[Mark, ...]
    heard: Heard

    def within(self, start: int, end: int) -> list[Time]:
        """The times of a stretch."""
        return [t for t in self.times if start <= t.start < end]

    def marked(self, kind: str, start: int, end: int) -> list[str]:
        """The values of a stretch's marks of one kind."""
        return [m.value for m in self.marks if m.kind == kind and start <= m.start < end]


def said(heard: Heard) -> Said:
    """Find times and marks in what was heard."""
    text = clean(heard.text)
    low = fold(text)
    marks = marking.find(text, low)
    times = tuple(_times(text, marks, heard))
    return Said(text, low, _mask(low, [*times, *marks]), times, marks, heard)


def _times(text: str, marks: tuple[Mark, ...], heard: Heard) -> Iterable[Time]:
    for value in search(_blank(text[:SEARCHED], marks), heard.now, heard.habits):
        yield from _trimmed(text, value, heard)


def _trimmed(text: str, value: Resolution, heard: Heard) -> Iterable[Time]:
    """A time without a meal at its ends: "lunch on Friday" is a lunch, "after lunch" a time."""
    start, end = value.span
    words = text[start:end]
    before, after = _MEAL_FIRST.match(words), _MEAL_LAST.search(words)
    if before is None and after is None:
        return [Time(start, end, LETTERS.get(value.kind, "T"), words, value)]
    left = before.end() if before else 0
    right = after.start() if after and after.start() >= left else len(words)
    rest = read(words[left:right], heard.now, heard.habits)
    if rest is None:
        return []
    return [Time(start + left, start + right, LETTERS.get(rest.kind, "T"), words[left:right], rest)]


def _blank(text: str, marks: tuple[Mark, ...]) -> str:
    """The text in which marks and "#12" are no words, as long as before: no time lies in them."""
    for mark in marks:
        text = text[: mark.start] + "_" * (mark.end - mark.start) + text[mark.end :]
    return _NUMBER.sub(lambda hit: "_" * len(hit.group()), text)


def _mask(low: str, found: list[Time | Mark]) -> str:
    if not found:
        return low
    letters = list(low)
    for cut in found:
        letters[cut.start : cut.end] = cut.letter * (cut.end - cut.start)
    return "".join(letters)
