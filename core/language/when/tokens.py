"""Text as words: lower case, one kind of dash and quote, every offset kept."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

LONGEST = 6_000
"""Characters that are read; the rest of a longer text holds no times for us."""

_SAME = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-"),
    **dict.fromkeys(map(ord, "‘’ʼ´`′‵՚"), "'"),
    **dict.fromkeys(map(ord, "“”„«»″"), '"'),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\u3000\t\n\r\x0b\x0c"), " "),
}
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign, and where it stands in the original text."""

    text: str
    start: int
    end: int
    glued: bool
    """No space stands before it."""


def normalise(text: str) -> str:
    """The text in lower case with plain dashes, quotes, spaces and digits, of the same length."""
    text = text[:LONGEST].translate(_SAME)
    if text.isascii():
        return text.lower()
    return "".join(map(_plain, text))


def _plain(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char).lower() if char not in "½¼¾" else char
    return folded if len(folded) == 1 else char


def unaccented(word: str) -> str:
    """The word without accents: "mañana" as "manana"."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def divided(tokens: list[Token], compounds: Mapping[str, int]) -> list[Token]:
    """The tokens, compound words as their two parts."""
    found: list[Token] = []
    for token in tokens:
        cut = compounds.get(token.text)
        if cut is None:
            found.append(token)
        else:
            middle = token.start + cut
            found.append(Token(token.text[:cut], token.start, middle, token.glued))
            found.append(Token(token.text[cut:], middle, token.end, True))
    return found


def unelided(tokens: list[Token], elided: frozenset[str]) -> list[Token]:
    """The tokens, those with an elided word as two: "l'été" as "l" and "été"."""
    if not elided:
        return tokens
    found: list[Token] = []
    for token in tokens:
        if token.text == "'" and token.glued and found and found[-1].text in elided:
            found[-1] = replace(found[-1], end=token.end)
        else:
            found += _unelided(token, elided)
    return found


def _unelided(token: Token, elided: frozenset[str]) -> list[Token]:
    head, mark, tail = token.text.partition("'")
    if not mark or head not in elided:
        return [token]
    cut = token.start + len(head) + 1
    first = Token(head, token.start, cut, token.glued)
    return [first, *_unelided(Token(tail, cut, token.end, True), elided)]


def tokenise(plain: str) -> list[Token]:
    """The tokens of a normalised text."""
    found: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(plain):
        found.append(Token(match.group(), match.start(), match.end(), match.start() == end))
        end = match.end()
    return found
