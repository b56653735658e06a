"""Names of months and weekdays that stand where a person's name would."""

import re
from functools import cache

from core.language.when.tables import LANGUAGES, table_of

SMALL_CALENDAR = frozenset({"fr", "es", "it", "pt", "nl"})
"""Languages that write months and weekdays small: with a capital letter they may be names."""
_ADDRESSED = frozenset(
    "call calls ring phone text email message mail tell ask invite thank visit with meet "
    "ruf rufe frag frage sag triff besuch besuche schreib schreibe mit bel app vraag vertel met "
    "appelle appeler téléphone contacte demande dis invite avec "
    "llama llamar llame escribe avisa pregunta dile invita con "
    "chiama chiamare telefona scrivi avvisa liga ligar chama pergunta convida com".split()
)
"""Words before a person, as a rule."""
_LINKS = frozenset("to and from for a à et pour y e para al aan en van voor per de di".split())
"""Words before a person or a time."""
_BEFORE = re.compile(r"(?:([^\W\d_]+)|(\d))[\s,.]*$")
_FIGURE = re.compile(r"[\s,.]*\d")
_APART = frozenset({"zone", "holiday"})
"""Kinds of words in the tables of times that name places."""


@cache
def months(language: str) -> frozenset[str]:
    """What months are called."""
    return _kind(language, "month")


@cache
def calendar(language: str) -> frozenset[str]:
    """Every word that tells a time."""
    if language not in LANGUAGES:
        return frozenset()
    table = table_of(language)
    words = [word for kind, own in table.lexicon.items() if kind not in _APART for word in own]
    return frozenset(part for word in (*words, *table.ones, *table.tens) for part in word.split())


def person(text: str, start: int, end: int, language: str) -> bool:
    """Whether the month or weekday there is more likely somebody who is called so."""
    said = text[start:end]
    days = _kind(language, "weekday") | _kind(language, "weekdays")
    days = days if language in SMALL_CALENDAR else frozenset()
    before = _BEFORE.search(text[:start])
    if said.lower() not in months(language) | days or before is None:
        return False
    if before[2] or _FIGURE.match(text, end):  # "5 April", "April 5"
        return False
    word = before[1].lower()
    capital = said[0].isupper() and language != "de"
    return word in _ADDRESSED or (capital and word in _LINKS)


def _kind(language: str, kind: str) -> frozenset[str]:
    known = language in LANGUAGES
    return frozenset(table_of(language).lexicon.get(kind, ())) if known else frozenset()
