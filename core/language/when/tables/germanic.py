"""What the German and Dutch tables are made with: endings, compounds, other spellings."""

from collections.abc import Iterable, Mapping
from itertools import product

_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def spelt(word: str) -> str:
    """As it is typed without umlauts: "naechste"."""
    return word.translate(_SPELT)


def both(listed: Mapping[str, object]) -> dict[str, object]:
    """Every word, and as it is typed without umlauts."""
    return {spelt(word): value for word, value in listed.items()} | dict(listed)


def bent(endings: str, **groups: str) -> dict[str, object]:
    """`bent("e en", next="nächst")` is {"nächste": "next", "nächsten": "next"}."""
    return {
        stem.strip() + ending: key
        for key, listed in groups.items()
        for stem in listed.split(",")
        for ending in endings.split()
    }


def glued(heads: Iterable[str], tails: Iterable[str]) -> dict[str, int]:
    """Compounds of a head and a tail, and where the tail begins."""
    return {head + tail: len(head) for head, tail in product(heads, tails)}


def single(words: Iterable[str]) -> list[str]:
    """Those that are one word of letters."""
    return [word for word in words if word.isalpha()]
