"""A message with its times and marks found: what every later step reads."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.language.turns import marks as marking
from core.language.turns.marks import Mark
from core.language.turns.text import Cut, clean, fold
from core.language.when import search
from core.language.when.values import Kind, Resolution
from core.ports import Heard

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
    for value in search(text[:SEARCHED], heard.now, heard.habits):
        start, end = value.span
        time = Time(start, end, LETTERS.get(value.kind, "T"), text[start:end], value)
        if not any(time.meets(mark) for mark in marks) and not _numbered(text, start):
            yield time


def _numbered(text: str, start: int) -> bool:
    """Whether a number sign stands before: "#12" names a thing, not the twelfth."""
    return start > 0 and text[start - 1] == "#"


def _mask(low: str, found: list[Time | Mark]) -> str:
    if not found:
        return low
    letters = list(low)
    for cut in found:
        letters[cut.start : cut.end] = cut.letter * (cut.end - cut.start)
    return "".join(letters)
