"""The times of a message, each with exactly the words that are a time and nothing else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.language.turns.en import borders
from core.language.turns.text import Cut
from core.language.when import read, search
from core.language.when.values import Kind, Resolution
from core.ports import Heard

LETTERS = {Kind.DURATION: "D", Kind.RECURRENCE: "R", Kind.OFFSET: "O"}
SEARCHED = 600
"""Characters in which times are looked for: nobody says more in one breath."""

_MEAL_FIRST = re.compile(borders.MEAL_FIRST, re.IGNORECASE)
_MEAL_LAST = re.compile(borders.MEAL_LAST, re.IGNORECASE)
_MEAL_NEXT = re.compile(borders.MEAL_NEXT, re.IGNORECASE)
_PART = re.compile(borders.PART, re.IGNORECASE)
_NOUN_NEXT = re.compile(borders.NOUN_NEXT, re.IGNORECASE)
_NIGHT = re.compile(borders.NIGHT, re.IGNORECASE)
_NOUN_BEFORE = re.compile(borders.NOUN_BEFORE, re.IGNORECASE)
_HOUR = re.compile(borders.HOUR, re.IGNORECASE)
_SHORT = re.compile(borders.SHORT, re.IGNORECASE)
_PUT_OFF = re.compile(borders.PUT_OFF, re.IGNORECASE)
_DAY = re.compile(borders.DAY_OF_MONTH, re.IGNORECASE)
_NEXT_HOUR = re.compile(borders.NEXT_HOUR, re.IGNORECASE)
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
    shown = _shown(text[:SEARCHED], hidden)
    found = search(shown, heard.now, heard.habits)
    kept = [time for value in found for time in _bordered(text, value, heard)]
    lengths = list(_lengths(shown, heard))
    kept = [*lengths, *(t for t in kept if not any(t.meets(one) for one in lengths))]
    kept += [*_hours(shown, kept, heard), *_days(shown, kept, heard)]
    return tuple(_following(shown, sorted(kept, key=lambda t: t.start), heard))


def _shown(text: str, hidden: Iterable[Cut]) -> str:
    """The text with hidden stretches made unreadable, as long as before."""
    for cut in hidden:
        text = text[: cut.start] + "_" * (cut.end - cut.start) + text[cut.end :]
    for hit in _MEAL_NEXT.finditer(text):
        start, end = hit.span("meal")
        text = text[:start] + "_" * (end - start) + text[end:]
    return _NUMBER.sub(lambda hit: "_" * len(hit.group()), text)


def _bordered(text: str, value: Resolution, heard: Heard) -> list[Time]:
    """A time without the nouns at its ends."""
    start, end = value.span
    word = _WORD_END.match(text, end)
    if word and text[end - 1].isalnum():
        return _whole(text, start, word.end(), heard)
    if _PART.match(text, start, end) and _NOUN_NEXT.match(text, end):
        return []
    if _NIGHT.match(text, start, end) and _NOUN_BEFORE.search(text[:start]):
        start += len("night ")
    first = _MEAL_FIRST.match(text, start, end)
    start = first.end() if first else start
    last = _MEAL_LAST.search(text, start, end)
    end = last.start() if last else end
    if (start, end) == value.span:
        return [Time(start, end, LETTERS.get(value.kind, "T"), text[start:end], value)]
    rest = read(text[start:end], heard.now, heard.habits)
    if rest is None:
        return []
    return [Time(start, end, LETTERS.get(rest.kind, "T"), text[start:end], rest)]


def _whole(text: str, start: int, end: int, heard: Heard) -> list[Time]:
    """A time that would have ended inside a word, read up to the end of that word."""
    value = read(text[start:end], heard.now, heard.habits)
    if value is None:
        return []
    left, right = start + value.span[0], start + value.span[1]
    return [Time(left, right, LETTERS.get(value.kind, "T"), text[left:right], value)]


def _hours(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """A bare hour at the end: "a meeting with Jo for 12"."""
    hit = _HOUR.search(text)
    if hit is None:
        return
    start, end = hit.span("hour")
    cut = Cut(hit.start("before"), end)
    if any(time.meets(cut) for time in found):
        return
    words = f"{borders.AT} {text[start:end]}"
    value = read(words, heard.now, heard.habits)
    if value is not None:
        yield Time(cut.start, end, "T", words, value)


def _lengths(text: str, heard: Heard) -> Iterator[Time]:
    """Lengths in letters, where something is put off or nothing else is said: "snooze 1h"."""
    hit = _SHORT.search(text)
    if hit is None:
        return
    asked = heard.context.question
    alone = text.strip(" .!") == hit.group() and (asked is None or asked.kind != "when")
    if not alone and not _PUT_OFF.search(text[: hit.start()]):
        return
    unit = borders.UNITS[hit["unit"][0].lower()]
    words = f"{hit['count']} {unit}{'' if hit['count'] == '1' else 's'}"
    value = read(words, heard.now, heard.habits)
    if value is not None:
        yield Time(hit.start(), hit.end(), LETTERS.get(value.kind, "T"), words, value)


def _days(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """A day of the month to which something is moved."""
    for hit in _DAY.finditer(text):
        start, end = hit.span("day")
        value = read(text[start:end], heard.now, heard.habits)
        if value is not None and not any(t.meets(Cut(start, end)) for t in found):
            yield Time(start, end, "T", text[start:end], value)


def _following(text: str, found: list[Time], heard: Heard) -> Iterator[Time]:
    """The times with the bare hours that follow another: "at 9 and 10"."""
    for place, time in enumerate(found):
        yield from _hour_after(text, found, place, heard)
        before = found[place - 1].end if place else 0
        hit = _NEXT_HOUR.match(text, before, time.start) if place else None
        if hit is None or time.value.timed or not found[place - 1].value.timed:
            yield time
            continue
        words = f"{borders.AT} {hit['hour']} {text[time.start : time.end]}"
        value = read(words, heard.now, heard.habits)
        yield Time(hit.start("hour"), time.end, time.letter, words, value) if value else time


def _hour_after(text: str, found: list[Time], place: int, heard: Heard) -> Iterator[Time]:
    time = found[place]
    hit = _NEXT_HOUR.match(text, time.end) if time.value.timed and place == len(found) - 1 else None
    words = f"{borders.AT} {hit['hour']}" if hit else ""
    value = read(words, heard.now, heard.habits) if hit else None
    if hit is not None and value is not None:
        yield Time(hit.start("hour"), hit.end("hour"), "T", words, value)
