"""A message as it is read: cleaned and folded, every character still in its place."""

import re
import unicodedata
from dataclasses import dataclass

LIMIT = 2_000
"""Characters that are read; what follows is cut off."""

# The two joiners, 200C and 200D, stay: emoji families and several scripts are spelled with them.
_PLAIN = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA1), *range(0x2000, 0x200C)], " "),
    **dict.fromkeys([0x200E, 0x200F], " "),
    **dict.fromkeys([*range(0x2028, 0x2030), *range(0x2060, 0x206A), 0xFEFF, 0xFFFD], " "),
    **dict.fromkeys(range(0xD800, 0xE000), " "),
    **dict.fromkeys((0x2010, 0x2011), "-"),
    **dict.fromkeys((0xA1, 0xBF), " "),  # ¡ and ¿: what they begin ends in ! or ? as well
    0x0A: "\n",
}
_QUOTES = {
    **dict.fromkeys((0x2018, 0x2019, 0x201B, 0x2032, 0x00B4, 0x0060), "'"),
    **dict.fromkeys((0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB), '"'),
}
_RUNS = re.compile(r" {2,}")
_LETTERS = re.compile(r"[^\W_]+")
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """The first LIMIT characters, composed and without control characters; quotes as typed."""
    plain = unicodedata.normalize("NFC", text[:LIMIT].translate(_PLAIN))
    return _RUNS.sub(" ", plain).strip()


def straight(text: str) -> str:
    """The text with one sort of quotes, as long as before."""
    return text.translate(_QUOTES)


def fold(text: str) -> str:
    """The text in lower case with one sort of quotes, and with exactly as many characters."""
    text = straight(text)
    low = text.lower()
    if len(low) == len(text) and low.isascii():
        return low
    return "".join(_lower(c) for c in text)


def _lower(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char


def squeeze(text: str) -> str:
    """The text with single spaces and none at its ends."""
    return _SPACES.sub(" ", text).strip()


def letters(words: str) -> str:
    """Only the words and numbers, in lower case."""
    return " ".join(_LETTERS.findall(words.lower()))


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the message, from `start` up to `end`."""

    start: int
    end: int

    def meets(self, other: "Cut") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


def without(text: str, start: int, end: int, cuts: list[tuple[int, int]]) -> str:
    """What is left of a stretch when the cuts are taken out, squeezed."""
    pieces, at = [], start
    for left, right in sorted(cuts):
        if left > at:
            pieces.append(text[at : min(left, end)])
        at = max(at, right)
    if at < end:
        pieces.append(text[at:end])
    return squeeze(" ".join(pieces))


_EDGE = re.compile(r"[^\w.)]+$")


def tidy_name(words: str, article: re.Pattern[str]) -> str:
    """A person's name without what hangs on it."""
    return squeeze(_EDGE.sub("", article.sub("", squeeze(words))))
