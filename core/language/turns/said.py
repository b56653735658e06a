"""A message with its times and marks found: what every later step reads."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.language.turns import marks as marking
from core.language.turns.marks import Mark
from core.language.turns.spans import Time, times
from core.language.turns.text import clean, fold
from core.ports import Heard


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

    @property
    def tongue(self) -> str:
        """The language it is read in."""
        return self.heard.habits.locale[:2]

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
    marks = marking.find(text, low, heard.habits.locale[:2])
    found = times(text, marks, heard)
    return Said(text, low, _mask(low, [*found, *marks]), found, marks, heard)


def _mask(low: str, found: Sequence[Time | Mark]) -> str:
    letters = list(low)
    for cut in found:
        letters[cut.start : cut.end] = cut.letter * (cut.end - cut.start)
    return "".join(letters)
