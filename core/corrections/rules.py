"""A message without what is private in it; its shape stays, so that it can be read again."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from core.language.turns.text import clean, straight
from core.language.vocabulary import vocabulary
from core.language.when import search
from core.ports import Habits

_PIECE = re.compile(
    r"(?P<url>(?:https?://|www\.)\S+)"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<phone>\+?\(?\d(?:[ ()/.-]{0,2}\d){6,})"
    r"|(?P<number>\d{5,})"
    r"|(?P<tag>[#@][^\W\d_][\w-]*)"
    r"|(?P<quote>\"[^\"\n]*\")"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_FIRST = re.compile(r"(?:^|[.!?:]\s*)[\"'(]*$")
SMALL_NOUNS = frozenset({"en", "fr", "nl", "es", "it", "pt"})
"""Languages in which a capital letter inside a sentence tells a name."""
WORD, NAME = "<word>", "<name>"
Spans = Sequence[tuple[int, int]]


def redacted(text: str, now: datetime, habits: Habits) -> str:
    """The text with every word replaced that reading does not look for; times stay as they are.

    `<word>`, `<name>`, `<number>`, `<phone>`, `<email>` and `<url>` stand where something was, so
    that it has as many words as before. "call Ann at 5" is "call <name> at 5".
    """
    text = straight(clean(text))
    times = [one.span for one in search(text, now, habits) if not one.zone]
    return _PIECE.sub(lambda hit: _piece(hit, text, times, habits.locale[:2]), text)


def _piece(hit: re.Match[str], text: str, times: Spans, language: str) -> str:
    kind, said = str(hit.lastgroup), hit[0]
    if any(start <= hit.start() and hit.end() <= end for start, end in times):
        return said
    if kind == "quote":
        return _LETTERS.sub(WORD, said)
    if kind == "tag":
        return said[0] + _word(said[1:].lower(), language, first=True)
    if kind == "word":
        return _word(said, language, first=_FIRST.search(text[: hit.start()]) is not None)
    return f"<{kind}>"


def _word(said: str, language: str, *, first: bool) -> str:
    """The word itself where it is one that reading looks for, else what stands for it."""
    low = said.lower()
    capital = said[0].isupper() and not first and language in SMALL_NOUNS
    named = capital and not low.startswith(("i'", "i-")) and low != "i"
    if not named and all(part in vocabulary(language) for part in _LETTERS.findall(low)):
        return said
    return NAME if capital else WORD


def call_without_names(call: Mapping[str, Any], now: datetime, habits: Habits) -> dict[str, Any]:
    """A call as it was understood, its words redacted."""

    def hidden(value: Any) -> Any:
        if isinstance(value, str):
            return redacted(value, now, habits)
        return [hidden(one) for one in value] if isinstance(value, list) else value

    args = {key: hidden(value) for key, value in call.get("args", {}).items()}
    return {"action": call["action"], "args": args}
