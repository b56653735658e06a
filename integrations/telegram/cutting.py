"""Where a text may be cut: Telegram counts UTF-16 units, people see words and graphemes."""

import re
import unicodedata
from collections.abc import Collection, Iterator

Span = tuple[int, int]
"""From where to where, in characters; the end is outside."""

NOTHING = "…"
"""What stands for a text in which nothing can be seen."""
CONTROLS = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], " ")
CLEAN = str.maketrans({**CONTROLS, **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")})
UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
"""Letters, marks and symbols by their category, blank on a screen."""
SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
BLANK = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
JOINER, NON_JOINER = "\u200d", "\u200c"
VIRAMA = 9
"""The combining class of marks that tie an Indian letter to the next."""
BREAKS = (
    re.compile(r"\n(?=[^\S\n]*\n)"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])\s|(?<=[。！？])"),
    re.compile(r"\s"),
)
"""Ends of paragraphs, lines, sentences and words: the best first."""


def units(text: str) -> int:
    """Its length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text with nothing that cannot be sent; every character keeps its place."""
    return text.translate(CLEAN)


def blank(text: str) -> bool:
    """Whether a reader would see nothing: Telegram refuses such a message."""
    return all(unicodedata.category(c) in BLANK or c in UNSEEN or c in SELECTORS for c in text)


def pieces(text: str, limit: int, whole: Collection[Span] = ()) -> list[Span]:
    """The text cut into spans of at most `limit` units (two at least), without blank ones.

    Cut at the best of BREAKS, else between graphemes, and never inside one of the spans `whole`
    unless that is too long by itself. Space where it was cut belongs to no piece.
    """
    return [(a, b) for a, b in _cut(text, limit, whole) if not blank(text[a:b])]


def clipped(text: str, limit: int) -> str:
    """At most `limit` units of the text; one that was longer ends in "…"."""
    if units(text) <= limit:
        return text
    end = _between_graphemes(text, 0, _reach(text, 0, limit - 1), ())
    return text[:end].rstrip() + NOTHING


def _cut(text: str, limit: int, whole: Collection[Span]) -> Iterator[Span]:
    start, end = 0, len(text)
    while start < end:
        reach = _reach(text, start, limit)
        stop = reach if reach == end else _best(text, start, reach, whole)
        yield start, start + len(text[start:stop].rstrip())
        start = stop + len(text[stop:]) - len(text[stop:].lstrip())


def _reach(text: str, start: int, limit: int) -> int:
    """How far `limit` units go."""
    near = text[start : start + limit].encode("utf-16-le", "surrogatepass")[: 2 * limit]
    return start + len(near.decode("utf-16-le", "ignore"))


def _best(text: str, start: int, reach: int, whole: Collection[Span]) -> int:
    """The last good end of a piece, if it leaves the piece at least half full (a word: any)."""
    for pattern in BREAKS:
        least = start if pattern is BREAKS[-1] else start + (reach - start) // 2
        found = (m.start() for m in pattern.finditer(text, start, reach + 1))
        ends = [at for at in found if least < at <= reach and not _inside(at, whole)]
        if ends:
            return ends[-1]
    return _between_graphemes(text, start, reach, whole)


def _between_graphemes(text: str, start: int, reach: int, whole: Collection[Span]) -> int:
    for spans in (whole, ()):
        for at in range(reach, start, -1):
            if not _inside(at, spans) and not _one_grapheme(text, at):
                return at
    return reach


def _inside(at: int, spans: Collection[Span]) -> bool:
    return any(start < at < end for start, end in spans)


def _one_grapheme(text: str, at: int) -> bool:
    """Whether the characters before and after this place are seen as one (Unicode TR 29)."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return (
        _extends(after)
        or before == JOINER
        or unicodedata.combining(before) == VIRAMA
        or _hangul(before, after)
        or (_flag(after) and _flags_before(text, at) % 2 == 1)
    )


def _extends(c: str) -> bool:
    """Marks, joiners, variation selectors, skin tones and tags belong to what is before them."""
    return (
        c in (JOINER, NON_JOINER)
        or unicodedata.category(c)[0] == "M"
        or "\U0001f3fb" <= c <= "\U0001f3ff"
        or "\U000e0020" <= c <= "\U000e007f"
    )


def _hangul(before: str, after: str) -> bool:
    """A syllable that is written letter by letter."""
    leads = "\u1100" <= before <= "\u115f"
    return "\u1160" <= after <= "\u11ff" or (
        leads and ("\u1100" <= after <= "\u115f" or "\uac00" <= after <= "\ud7a3")
    )


def _flag(c: str) -> bool:
    return "\U0001f1e6" <= c <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    first = at
    while first > 0 and _flag(text[first - 1]):
        first -= 1
    return at - first
