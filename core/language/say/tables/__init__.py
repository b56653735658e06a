"""The sentences, by language; a language that has none of its own reads the English ones."""

from core.language.say.tables.en import SENTENCES as ENGLISH

_TABLES = {"en": ENGLISH}


def phrase(key: str, /, locale: str = "en", **facts: object) -> str:
    """The sentence of that key with its facts filled in."""
    table = _TABLES.get(locale.partition("-")[0], ENGLISH)
    return table[key].format_map(facts)


def has(key: str, locale: str = "en") -> bool:
    """Whether there is such a sentence."""
    return key in _TABLES.get(locale.partition("-")[0], ENGLISH)
