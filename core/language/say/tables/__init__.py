"""The sentences, by language; a language that has none of its own reads the English ones."""

import re
from functools import cache

from core.language.say.tables.en import SENTENCES as ENGLISH
from core.ports import emphasis

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TABLES = {"en": ENGLISH}


def phrase(key: str, /, locale: str = "en", **facts: object) -> str:
    """The sentence of that key with its facts filled in."""
    table = _TABLES.get(locale.partition("-")[0], ENGLISH)
    return _marked(table[key]).format_map(facts)


@cache
def _marked(sentence: str) -> str:
    """The sentence with its `**bold**` words marked: a fact's own asterisks stay what they are."""
    return _BOLD.sub(lambda hit: emphasis(hit[1]), sentence)


def has(key: str, locale: str = "en") -> bool:
    """Whether there is such a sentence."""
    return key in _TABLES.get(locale.partition("-")[0], ENGLISH)
