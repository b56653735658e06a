"""The times of a message, each with exactly the words that are a time and nothing else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.language.turns.text import Cut, straight
from core.language.turns.tongue import pattern, table
from core.language.when import read, search
from core.language.when.values import Kind, Resolution
from core.ports import Heard

LETTERS = {Kind.DURATION: "D", Kind.RECURRENCE: "R", Kind.OFFSET: "O"}
SEARCHED = 600
"""Characters in which times are looked for: nobody says more in one breath."""

AT = table("borders.AT")
"""The word that makes a number an hour."""
_UNITS = table("borders.UNITS")
_MEAL_FIRST = pattern("borders.MEAL_FIRST", flags=re.IGNORECASE)
_MEAL_LAST = pattern("borders.MEAL_LAST", flags=re.IGNORECASE)
_MEAL_NEXT = pattern("borders.MEAL_NEXT", flags=re.IGNORECASE)
_NAME = pattern("borders.NAME", flags=re.IGNORECASE)
_PART = pattern("borders.PART", flags=re.IGNORECASE)
_NOUN_NEXT = pattern("borders.NOUN_NEXT", flags=re.IGNORECASE)
_NIGHT = pattern("borders.NIGHT", flags=re.IGNORECASE)
_NOUN_BEFORE = pattern("borders.NOUN_BEFORE", flags=re.IGNORECASE)
_HOUR = pattern("borders.HOUR", flags=re.IGNORECASE)
_SHORT = pattern("borders.SHORT", flags=re.IGNORECASE)
_PUT_OFF = pattern("borders.PUT_OFF", flags=re.IGNORECASE)
_DAY = pattern("borders.DAY_OF_MONTH", flags=re.IGNORECASE)
_SAME = table("borders.SAME")
_LOOSE = pattern("borders.LOOSE", flags=re.IGNORECASE)
_NEXT_HOUR = pattern("borders.NEXT_HOUR", flags=re.IGNORECASE)
_MONEY = re.compile(
    r"(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥₹]|(?:euros?|dollars?|d[oó]lar(?:es)?|dollari|bucks"
    r"|cents?|cent(?:s|im[eio]s?|avos)|pounds?|pfund|quid|francs?|franken|pond|libras?|sterline"
    r"|re(?:ais|al)|pesos?|yen|rupees?|usd|eur|gbp|chf)\b))",
    re.IGNORECASE,
)
"""An amount of money is never a time, whatever stands before it: "at 5 euros"."""
_VAIN = re.compile(
    r"(?:(?P<before>[^\W\d_]+) )?(?<![\w.,:])(?P<count>-\d+|0+|\d+(?:\.\d+)?e[+-]?\d+|\d{7,})"
    r" ?(?P<unit>[^\W\d_]+)\b",
    re.IGNORECASE,
)
"""No length at all, or one beyond all time: "in 0 minutes", "every 1e308 days"."""
_WORD_END = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"#\d+")


@dataclass(frozen=True, slots=True)
class Time(Cut):
    """A time that was said, where it stands and what it means."""

    letter: str
    words: str
    value: Resolution


def times(text: str, hidden: Iterable[Cut], heard: Heard) -> tuple[Time, ...]:
    """The times of a text from left to right, none in a hidden stretch or in "#12"."""
    text = straight(text)
    shown = _shown(text[:SEARCHED], hidden, _tongue(heard))
    found = [v for v in search(shown, heard.now, heard.habits) if not _glued(shown, v.span[0])]
    kept = [time for value in found for time in _bordered(text, value, heard)]
    lengths = [*_lengths(shown, heard), *_vain(shown, heard)]
    kept = [*lengths, *(t for t in kept if not any(t.meets(one) for one in lengths))]
    kept += [*_hours(shown, kept, heard), *_days(shown, kept, heard), *_loosely(shown, kept, heard)]
    return tuple(_following(shown, sorted(kept, key=lambda t: t.start), heard))


def _tongue(heard: Heard) -> str:
    return heard.habits.locale[:2]


def _shown(text: str, hidden: Iterable[Cut], tongue: str) -> str:
    """The text with hidden stretches made unreadable, as long as before."""
    for cut in hidden:
        text = text[: cut.start] + "_" * (cut.end - cut.start) + text[cut.end :]
    text = _MONEY.sub(_hidden, text)
    for pattern_, group in ((_MEAL_NEXT, "meal"), (_NAME, "name")):
        for hit in pattern_(tongue).finditer(text):
            start, end = hit.span(group)
            text = text[:start] + "_" * (end - start) + text[end:]
    return _NUMBER.sub(_hidden, text)


def _hidden(hit: re.Match[str]) -> str:
    return "_" * len(hit.group())


def _glued(text: str, start: int) -> bool:
    """Whether a time would begin inside a word: "1e308 hours"."""
    return text[start].isalnum() and text[:start][-1:].isalnum()


def _bordered(text: str, value: Resolution, heard: Heard) -> list[Time]:
    """A time without the nouns at its ends."""
    start, end = value.span
    word = _WORD_END.match(text, end)
    if word and text[end - 1].isalnum():
        return _whole(text, start, word.end(), heard)
    tongue = _tongue(heard)
    if _PART(tongue).match(text, start, end) and _NOUN_NEXT(tongue).match(text, end):
        return []
    start, end = _foodless(text, start, end, tongue)
    whole = value if (start, end) == value.span else None
    words, found = _meant(text[start:end], whole, heard)
    return [Time(start, end, LETTERS.get(found.kind, "T"), words, found)] if found else []


def _meant(words: str, value: Resolution | None, heard: Heard) -> tuple[str, Resolution | None]:
    """The words of a time as they are meant ("at 8 every weekday" of a bare 8), and their reading.

    `value` is what they read as, if that is known.
    """
    told = _SAME(_tongue(heard)).get(words.lower(), "")
    again = value is not None and value.kind is Kind.RECURRENCE and not value.timed
    if again and words[:1].isdecimal():
        told = f"{AT(_tongue(heard))} {words}"
    better = read(told, heard.now, heard.habits) if told else None
    if better is not None and not better.unread and better.timed is again:
        return told, better
    return words, value or read(words, heard.now, heard.habits)


def _foodless(text: str, start: int, end: int, tongue: str) -> tuple[int, int]:
    """A time's place without the meal or the "night" at its ends that is a thing to go to."""
    night = _NIGHT(tongue).match(text, start, end)
    if night and _NOUN_BEFORE(tongue).search(text[:start]):
        start = night.end() + 1
    first = _MEAL_FIRST(tongue).match(text, start, end)
    start = first.end() if first else start
    last = _MEAL_LAST(tongue).search(text, start, end)
    return start, last.start() if last else end


def _whole(text: str, start: int, end: int, heard: Heard) -> list[Time]:
    """A time that would have ended inside a word, read up to the end of that word."""
    value = read(text[start:end], heard.now, heard.habits)
    if value is None:
        return []
    left, right = start + value.span[0], start + value.span[1]
    return [Time(left, right, LETTERS.get(value.kind, "T"), text[left:right], value)]


def _hours(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """A bare hour at the end: "a meeting with Jo for 12"."""
    hit = _HOUR(_tongue(heard)).search(text)
    if hit is None:
        return
    start, end = hit.span("hour")
    cut = Cut(hit.start("before"), end)
    if any(time.meets(cut) for time in found):
        return
    words = f"{AT(_tongue(heard))} {text[start:end]}"
    value = read(words, heard.now, heard.habits)
    if value is not None:
        yield Time(cut.start, end, "T", words, value)


def _lengths(text: str, heard: Heard) -> Iterator[Time]:
    """Lengths in letters, where something is put off or nothing else is said: "snooze 1h"."""
    hit = _SHORT(_tongue(heard)).search(text)
    if hit is None:
        return
    asked = heard.context.question
    alone = text.strip(" .!") == hit.group() and (asked is None or asked.kind != "when")
    if not alone and not _PUT_OFF(_tongue(heard)).search(text[: hit.start()]):
        return
    one, many = _UNITS(_tongue(heard))[hit["unit"][0].lower()]
    words = f"{hit['count']} {one if hit['count'] == '1' else many}"
    value = read(words, heard.now, heard.habits)
    if value is not None:
        yield Time(hit.start(), hit.end(), LETTERS.get(value.kind, "T"), words, value)


def _vain(text: str, heard: Heard) -> Iterator[Time]:
    """Lengths that are none, with the word before them, as lengths of no seconds."""
    for hit in _VAIN.finditer(text):
        value = read(f"2 {hit['unit']}", heard.now, heard.habits)
        if value is None or value.unread or value.kind is not Kind.DURATION:
            continue
        far = read(f"{hit['before']} 2 {hit['unit']}", heard.now, heard.habits)
        start = hit.start("count" if far is None or far.unread else 0)
        none = value.model_copy(update={"seconds": 0})
        yield Time(start, hit.end(), "D", text[start : hit.end()], none)


def _days(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """A day of the month to which something is moved."""
    for hit in _DAY(_tongue(heard)).finditer(text):
        start, end = hit.span("day")
        value = read(text[start:end], heard.now, heard.habits)
        if value is not None and not any(t.meets(Cut(start, end)) for t in found):
            yield Time(start, end, "T", text[start:end], value)


def _loosely(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """A loose time where one is to be reminded and says no other: "remind me later to call"."""
    hit = _LOOSE(_tongue(heard)).search(text) if not found else None
    if hit is None or hit.lastgroup is None:
        return
    start, end = hit.span(hit.lastgroup)
    told = _SAME(_tongue(heard)).get(text[start:end].lower(), text[start:end])
    value = read(told, heard.now, heard.habits)
    if value is not None and not value.unread:
        yield Time(start, end, "T", told, value)


def _following(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """The times with the bare hours that follow another: "at 9 and 10"."""
    next_hour = _NEXT_HOUR(_tongue(heard))
    for place, time in enumerate(found):
        yield from _hour_after(text, found, place, heard)
        before = found[place - 1].end if place else 0
        hit = next_hour.match(text, before, time.start) if place else None
        if hit is None or time.value.timed or not found[place - 1].value.timed:
            yield time
            continue
        words = f"{AT(_tongue(heard))} {hit['hour']} {text[time.start : time.end]}"
        value = read(words, heard.now, heard.habits)
        yield Time(hit.start("hour"), time.end, time.letter, words, value) if value else time


def _hour_after(text: str, found: list[Time], place: int, heard: Heard) -> Iterator[Time]:
    time = found[place]
    tongue, last = _tongue(heard), place == len(found) - 1
    hit = _NEXT_HOUR(tongue).match(text, time.end) if time.value.timed and last else None
    words = f"{AT(tongue)} {hit['hour']}" if hit else ""
    value = read(words, heard.now, heard.habits) if hit else None
    if hit is not None and value is not None:
        yield Time(hit.start("hour"), hit.end("hour"), "T", words, value)
