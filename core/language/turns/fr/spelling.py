"""French wordings as they are typed without accents: "reveille", "tache", "diner"."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

_TYPED = {
    **dict.fromkeys("éèêë", "[eéèêë]"),
    **dict.fromkeys("àâ", "[aàâ]"),
    **dict.fromkeys("îï", "[iîï]"),
    **dict.fromkeys("ûùü", "[uûùü]"),
    "ô": "[oô]",
    "ç": "[cç]",
    "œ": "(?:œ|oe)",
}
_LETTER = re.compile(r"\[[^\]]*\]|[éèêëàâîïûùüôçœ]")


def typed(pattern: str) -> str:
    """The pattern that also matches letters without their accents, or with another one."""
    return _LETTER.sub(lambda hit: _TYPED.get(hit[0], hit[0]), pattern)


def rows(listed: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """Rows whose last part is a pattern, that matches without accents too."""
    return tuple((*row[:-1], typed(str(row[-1]))) for row in listed)


def plain(word: str) -> str:
    """The word as it is typed without accents."""
    parts = unicodedata.normalize("NFD", word.replace("œ", "oe"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def words(listed: Iterable[str]) -> frozenset[str]:
    """The words in both spellings."""
    known = frozenset(listed)
    return known | {plain(word) for word in known}
