"""A message without what is private in it; its shape stays, so that it can be read again."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.language import figures, names
from core.language.turns.text import clean, straight
from core.language.vocabulary import vocabulary
from core.language.when import search
from core.ports import Habits

_PIECE = re.compile(
    r"(?P<told><date>)"
    r"|(?P<url>(?:https?://|www\.)\S+)"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<date>(?<![\d.])\d{1,4}([./-])\d{1,2}\5\d{1,4}(?![\d./-]*\d))"
    r"|(?P<phone>\+?\(?\d(?:[ ()/.-]{0,2}\d){6,})"
    r"|(?P<tag>#\d{1,2}(?![\d.,:/-]*\d)|[#@][^\W\d_][\w-]*)"
    r"|(?P<number>\d+(?:[.,:/h-]\d+)*)"
    r"|(?P<quote>\"[^\"\n]*\")"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_PRIVATE = re.compile(r"(?P<word>[^\W\d_]+)|\d+")
_YEAR_AFTER = re.compile(r"[\s,]*(?:(?:de|del|do|di|of)\s+)?\d{4}(?!\d)")
_DIGITS_MOST = 99
"""The largest figure of a call's arguments that is kept."""
_FIRST = re.compile(r"(?:^|[.!?:]\s*)[\"'(]*$")
SMALL_NOUNS = frozenset({"en", "fr", "nl", "es", "it", "pt"})
"""Languages in which a capital letter inside a sentence tells a name."""
WORD, NAME, NUMBER, DATE = "<word>", "<name>", "<number>", "<date>"
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Read:
    """A message, with what of it was read as a time."""

    text: str
    times: Spans
    now: datetime
    language: str


def redacted(text: str, now: datetime, habits: Habits) -> str:
    """The text with everything replaced but words that reading looks for, and short times.

    `<word>`, `<name>`, `<number>`, `<date>`, `<phone>`, `<email>` and `<url>` stand where something
    was: "call Ann at 5" is "call <name> at 5". A date with a year that has passed is hidden whole.
    """
    language = habits.locale[:2]
    text = _undated(straight(clean(text)), now, habits)
    times = [one.span for one in search(text, now, habits)]
    read = _Read(text, times, now, language)
    return _PIECE.sub(lambda hit: _piece(hit, read), text)


def _undated(text: str, now: datetime, habits: Habits) -> str:
    """The text without the dates in words whose year has passed: "12 March 1984"."""
    for one in reversed(search(text, now, habits)):
        start, end = one.span
        after = _YEAR_AFTER.match(text, end)
        said = text[start : after.end() if after else end]
        past = any(figures.OLDEST <= int(year) < now.year for year in figures.YEAR.findall(said))
        if past and names.months(habits.locale[:2]) & set(_LETTERS.findall(said.lower())):
            text = text[:start] + DATE + text[start + len(said) :]
    return text


def _piece(hit: re.Match[str], read: _Read) -> str:
    kind = next(name for name, said in hit.groupdict().items() if said is not None)
    within = any(start <= hit.start() and hit.end() <= end for start, end in read.times)
    if kind in _WAYS:
        return _WAYS[kind](hit, read, within)
    return hit[0] if kind == "told" else f"<{kind}>"


def _quote(hit: re.Match[str], _: _Read, __: bool) -> str:
    return _PRIVATE.sub(lambda one: WORD if one["word"] else NUMBER, hit[0])


def _tag(hit: re.Match[str], read: _Read, _: bool) -> str:
    """A short `#12` is how things are told apart, and tells nothing by itself."""
    mark, said = hit[0][0], hit[0][1:]
    if said.isdigit():
        return hit[0]
    plain = _LETTERS.fullmatch(said) is not None
    return mark + (_word(said.lower(), read.language, first=True) if plain else WORD)


def _figure(hit: re.Match[str], read: _Read, within: bool) -> str:
    said = hit[0]
    year = figures.date(said)
    if year and not figures.coming(year, read.now):
        return DATE
    if not within:
        return DATE if year else NUMBER
    told = year or figures.short(said) or _year(hit, read)
    return said if told else NUMBER


def _year(hit: re.Match[str], read: _Read) -> bool:
    """Whether it is a year behind its month: "5 March 2028"."""
    if not figures.YEAR.fullmatch(hit[0]) or not figures.coming(hit[0], read.now):
        return False
    before = read.text[: hit.start()].lower().split()[-2:]
    return any(word.strip(",.") in names.months(read.language) for word in before)


def _said(hit: re.Match[str], read: _Read, within: bool) -> str:
    if names.person(read.text, hit.start(), hit.end(), read.language):
        return NAME
    timely = within and hit[0].lower() in names.calendar(read.language)
    first = _FIRST.search(read.text[: hit.start()]) is not None
    return hit[0] if timely else _word(hit[0], read.language, first=first)


_WAYS: dict[str, Callable[[re.Match[str], _Read, bool], str]] = {
    "quote": _quote,
    "tag": _tag,
    "date": _figure,
    "number": _figure,
    "word": _said,
}
"""What stands instead of each kind of piece; of the others, only what they were."""


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
        if isinstance(value, dict):
            return {key: hidden(one) for key, one in value.items()}
        if isinstance(value, list):
            return [hidden(one) for one in value]
        small = value is None or isinstance(value, bool) or abs(value) <= _DIGITS_MOST
        return value if small else NUMBER

    args = {key: hidden(value) for key, value in call.get("args", {}).items()}
    return {"action": call["action"], "args": args}
