"""What is said where a language model took part."""

import re
import unicodedata
from collections.abc import Iterable

from core.language.say.tables import has, phrase
from core.ports import DIRECTIONS, Reply

PROSE_MAX = 600
"""Characters of a model's words."""
_LINK = re.compile(
    r"\w+://\S+|\bwww\.\S+|\b(?:[\w-]+\.)+[a-z]{2,}/\S*|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b",
    re.IGNORECASE,
)
_DOTS = str.maketrans("。", ".")
"""What browsers take for the dot of an address, though it is another letter."""


def undirected(text: str) -> str:
    """The text without what turns the direction of its letters."""
    return text.translate(DIRECTIONS)


def without_links(text: str) -> str:
    """The text with every address taken out: nobody is sent anywhere by words we cannot trust."""
    text = undirected(text)
    plain = unicodedata.normalize("NFKC", text).translate(_DOTS)
    return _LINK.sub(phrase("a link"), plain if _LINK.search(plain) else text)


def model_said(words: str, *, asks: bool) -> Reply:
    """A language model's own words, marked as such: nothing in them reports what was done."""
    line = " ".join(without_links(words).split())
    short = line if len(line) <= PROSE_MAX else f"{line[: PROSE_MAX - 1]}…"
    return Reply(text=phrase("model asks" if asks else "model says", words=short))


def read_by(interpreter: str, rules: Iterable[str]) -> str:
    """Who read it: our own rules, a language model ("model NAME"), or both ("both NAME")."""
    kind, _, name = interpreter.partition(" ")
    if kind != "embedded":
        return phrase("a model" if kind == "model" else "a model too", name=name)
    return " ".join([phrase("no model"), *filter(None, map(offline, rules))])


def offline(rule: str) -> str:
    """Why no language model answered, if that is what this rule says."""
    return phrase(rule) if rule.startswith("model-") and has(rule) else ""
