"""Portuguese wordings as they are typed: accents left out, and verbs in all forms that ask."""

import re
from collections.abc import Iterable
from typing import Any

_PLAIN = str.maketrans("áàâãéêíóôõúüç", "aaaaeeiooouuc")
_LETTER = re.compile(r"\[[^\]]*\]|(?:(?<=\\b)|(?<!\w))(?:é|ó|dá|dê|pôr)(?!\w)|[áàâãéêíóôõúüç]")
"""A bracket stays as it is, and so do words that are others without their accent."""
_OTHERS = {"é", "ó", "dá", "dê", "pôr"}
BEHIND = r"(?:[- ](?:me|nos|te|lhes?)\b|-(?:m?[ao]s?|n?[ao]s?|l[ao]s?)\b)?"
"""Pronouns written behind a verb: "lembra-me", "apaga-o", "adicioná-las"."""
_ENDS = r"(?:[aeiáéêí](?:s|m|r(?:es|em|mos)?)?)"


def typed(pattern: str) -> str:
    """The pattern that also matches each accented letter without its accent."""
    return _LETTER.sub(_either, pattern)


def _either(hit: re.Match[str]) -> str:
    letter = hit[0]
    kept = letter.startswith("[") or letter in _OTHERS
    return letter if kept else f"[{letter}{letter.translate(_PLAIN)}]"


def rows(listed: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """Rows whose last part is a pattern, that matches words without their accents too."""
    return tuple((*row[:-1], typed(str(row[-1]))) for row in listed)


def words(listed: Iterable[str]) -> frozenset[str]:
    """The words with and without accents."""
    known = frozenset(listed)
    return known | {word.translate(_PLAIN) for word in known}


def verbs(stems: str, odd: str = "") -> str:
    """The orders, wishes and infinitives of regular verbs by stem, `odd` forms as they stand."""
    forms = [rf"(?:{'|'.join(stems.split())}){_ENDS}"] if stems else []
    return typed(rf"(?:{'|'.join([*forms, *odd.split()])})\b{BEHIND}")


_SOFT = {"c": "qu", "g": "gu", "ç": "c"}
_HARD = {"g": "j", "c": "ç"}
_STRESSED = {"a": "á", "e": "ê", "i": "i"}


def orders(infinitives: str) -> Iterable[str]:
    """What people begin a chore with: infinitive and order; "dormir/durm" has another stem."""
    for word in infinitives.split():
        infinitive, _, other = word.partition("/")
        stem, vowel = infinitive[:-2], infinitive[-2]
        tu, voce = ("a", "e") if vowel == "a" else ("e", "a")
        yield from (infinitive, stem + tu, _spelled(other or stem, vowel) + voce)


def _spelled(stem: str, vowel: str) -> str:
    """A stem as it is written before the other vowel: "marc" and "e" is "marque"."""
    last = stem[-1]
    if vowel == "a":
        return stem[:-1] + _SOFT.get(last, last)
    return stem[:-1] + _HARD.get(last, last)
