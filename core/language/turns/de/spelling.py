"""German wordings as they are typed without umlauts: "loesche", "fuer", "naechste"."""

import re
from collections.abc import Iterable
from typing import Any

_TYPED = {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LETTER = re.compile(r"\[[^\]]*\]|[äöüß]")


def typed(pattern: str) -> str:
    """The pattern that also matches each umlaut as two letters."""
    return _LETTER.sub(lambda hit: _TYPED.get(hit[0], hit[0]), pattern)


def rows(listed: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """Rows whose last part is a pattern, that matches umlauts as two letters too."""
    return tuple((*row[:-1], typed(str(row[-1]))) for row in listed)


def words(listed: Iterable[str]) -> frozenset[str]:
    """The words in both spellings."""
    known = frozenset(listed)
    return known | {word.translate(_PLAIN) for word in known}
