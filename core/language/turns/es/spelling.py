"""Spanish wordings as they are typed: accents left out, and verbs in all forms that ask."""

import re
from collections.abc import Iterable
from typing import Any

_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")
_ACUTE = str.maketrans("aeiou", "áéíóú")
_LETTER = re.compile(r"\[[^\]]*\]|[áéíóúüñ]")
BEHIND = r"(?:me|nos|te|se|os)?(?:l[aeo]s?)?"
"""Pronouns written behind a verb: "recuérdamelo"."""
_ENDS = r"(?:[aáeéií][nrds]?|o)"


def typed(pattern: str) -> str:
    """The pattern that also matches each accented letter without its accent."""
    return _LETTER.sub(_either, pattern)


def _either(hit: re.Match[str]) -> str:
    letter = hit[0]
    return letter if letter.startswith("[") else f"[{letter}{letter.translate(_PLAIN)}]"


def rows(listed: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """Rows whose last part is a pattern, that matches words without their accents too."""
    return tuple((*row[:-1], typed(str(row[-1]))) for row in listed)


def words(listed: Iterable[str]) -> frozenset[str]:
    """The words with and without accents."""
    known = frozenset(listed)
    return known | {word.translate(_PLAIN) for word in known}


def verbs(stems: str) -> str:
    """The orders, wishes and infinitives of regular verbs, with pronouns behind them."""
    return rf"(?:{_any(stems)}){_ENDS}{BEHIND}"


def odd_verbs(stems: str) -> str:
    """The same of verbs that order by their stem alone: "pon", "ponga", "poner"."""
    return rf"(?:{_any(stems)})(?:[eé][nrds]?|g[ao][ns]?)?{BEHIND}"


def _any(stems: str) -> str:
    return "|".join(typed(stem.translate(_ACUTE)) for stem in stems.split())


def orders(infinitives: str) -> Iterable[str]:
    """What people begin a chore with: infinitive and order, with pronouns behind them."""
    for word in infinitives.split():
        infinitive, _, other = word.partition("/")
        stem, vowel = infinitive[:-2], infinitive[-2]
        own = other or stem
        tu, usted = ("a", "e") if vowel == "a" else ("e", "a")
        vos = {"a": "á", "e": "é", "i": "í"}[vowel]
        yield from (own + tu, stem + vos, _soft(own, usted) + usted)
        yield from (infinitive + end for end in _CLITICS)
        yield from (_stressed(own + tu) + end for end in _CLITICS if end.startswith("l"))


_CLITICS = ("", "me", "te", "se", "nos", "lo", "la", "los", "las", "le", "les")


def _soft(stem: str, vowel: str) -> str:
    """A stem as it is written before another vowel: "busc" and "e" is "busque"."""
    if vowel != "e":
        return stem
    soft = {"c": "qu", "g": "gu", "z": "c"}
    return stem[:-1] + soft.get(stem[-1], stem[-1])


def _stressed(order: str) -> str:
    """An order with the accent it gets before pronouns: "compra" is "cómpra(lo)"."""
    places = [i for i, c in enumerate(order) if c in "aeiou"][:-1]
    if not places:
        return order
    last = places[-1]
    return order[:last] + order[last].translate(_ACUTE) + order[last + 1 :]
