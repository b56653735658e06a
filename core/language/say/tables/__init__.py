"""The sentences, by language; a language that lacks one speaks the English one."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from core.language.say.tables.en import SENTENCES as ENGLISH
from core.language.say.tongue import spoken
from core.ports import emphasis
from core.ports.said import MARKS

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_STOPS = re.compile(rf"([^\W\d_]\.[{MARKS}]?)\.(?!\.)")
"""A letter and two stops; a mark may stand between them."""


def phrase(key: str, /, **facts: object) -> str:
    """The sentence of that key in the spoken language, with its facts filled in."""
    return one_stop(_marked(key, spoken()).format_map(facts))


def quoted(words: object) -> str:
    """The words between the marks of the spoken language."""
    return phrase("quoted", words=words)


def worded(kind: str, value: object) -> str:
    """A level, a state or a noun in the spoken language; as it is where it has no words."""
    plain = str(value).replace("_", " ")
    return phrase(f"{kind} {plain}") if has(f"{kind} {plain}") else plain


def one_stop(text: str) -> str:
    """The text with one full stop after an abbreviation that ends a sentence: "2 févr."."""
    return text if spoken() == "en" else _STOPS.sub(r"\1", text)


def has(key: str) -> bool:
    """Whether there is such a sentence."""
    return key in ENGLISH


@cache
def sentences(language: str) -> Mapping[str, str]:
    """A language's sentences; loaded when it is first spoken."""
    module = f"core.language.say.tables.{language}"
    if language == "en" or find_spec(module) is None:
        return ENGLISH
    own: Mapping[str, str] = import_module(module).SENTENCES
    return own


@cache
def _marked(key: str, language: str) -> str:
    """The sentence with its `**bold**` words marked: a fact's own asterisks stay what they are."""
    sentence = sentences(language).get(key) or ENGLISH[key]
    return _BOLD.sub(lambda hit: emphasis(hit[1]), sentence)
