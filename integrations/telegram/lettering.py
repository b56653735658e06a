"""Letters of a picture: what of a text can be drawn, and how it breaks into lines.

The fonts are DejaVu Sans Condensed 2.37 (`fonts/LICENSE`): Latin, Greek, Cyrillic, Armenian,
Georgian, Hebrew, Arabic, and the usual symbols. No font of the machine is looked for, so a week
looks the same everywhere.
"""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from PIL.ImageFont import FreeTypeFont, Layout, truetype

FONTS = Path(__file__).with_name("fonts")
ELLIPSIS = "…"
LONGEST = 300
"""Characters of a text that are looked at."""
ACCENTS = 2
"""Marks that may stand on one letter."""
NOWHERE = "\U0010ffff"
"""A character that no font has: it is drawn as the font draws what it lacks."""
_JOINED = re.compile("\u200d[^\\w\\s]\ufe0f?|[\U0001f3fb-\U0001f3ff\ufe00-\ufe0f\u20e3]")
"""What only changes the emoji before it."""


@cache
def font(size: int, *, bold: bool = False) -> FreeTypeFont:
    """The letters of a size in pixels."""
    return truetype(FONTS / f"DejaVuSansCondensed{'-Bold' if bold else ''}.ttf", size)


@cache
def _plain() -> FreeTypeFont:
    """Letters that stand for themselves: none is joined to another, or put on a circle."""
    return truetype(font(32).path, 32, layout_engine=Layout.BASIC)


def readable(text: str) -> str:
    """The text in one line, without what cannot be drawn or would move its neighbours.

    Emoji and scripts that the font lacks are left out; an ellipsis stays for a text of only these.
    """
    kept, accents = [], 0
    for char in _JOINED.sub("", unicodedata.normalize("NFC", text[:LONGEST])):
        accents = accents + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if accents <= ACCENTS and (char.isspace() or _drawable(char)):
            kept.append(char)
    return " ".join("".join(kept).split()) or (ELLIPSIS if text.strip() else "")


@lru_cache(maxsize=4096)
def _drawable(char: str) -> bool:
    """Whether it is a visible character that the font has."""
    if unicodedata.category(char)[0] in "CZ":
        return False
    letters = _plain()
    return bytes(letters.getmask(char)) != bytes(letters.getmask(NOWHERE))


def lines(text: str, letters: FreeTypeFont, width: int, most: int) -> list[str]:
    """At most so many lines of at most so many pixels; what is left out ends in an ellipsis."""
    found: list[str] = []
    rest = readable(text)
    while rest and len(found) < most:
        line = _line(rest, letters, width)
        found.append(line)
        rest = rest[len(line) :].lstrip()
    if rest:
        found[-1] = _cut(found[-1], letters, width)
    return found


def _line(text: str, letters: FreeTypeFont, width: int) -> str:
    """As many whole words as fit; of a word that is too long, as many letters."""
    if letters.getlength(text) <= width:
        return text
    fits = _fitting(text, letters, width)
    space = text.rfind(" ", 1, fits + 1)
    return text[: space if space > 0 else fits]


def _cut(text: str, letters: FreeTypeFont, width: int) -> str:
    fits = _fitting(text, letters, width - round(letters.getlength(ELLIPSIS)))
    while fits > 1 and letters.getlength(text[:fits].rstrip() + ELLIPSIS) > width:
        fits -= 1  # the ellipsis stands a little further from some letters
    return text[:fits].rstrip() + ELLIPSIS


def _fitting(text: str, letters: FreeTypeFont, width: int) -> int:
    """How many characters fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (
            (middle, high) if letters.getlength(text[:middle]) <= width else (low, middle - 1)
        )
    return low
