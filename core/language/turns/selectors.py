"""A thing in a person's words, taken apart: numbers, pronouns, counts, kinds, times, names."""

import re
from datetime import datetime

from core.language.turns.en import selecting as en
from core.language.turns.text import clean, fold, squeeze
from core.language.when import search
from core.ports import Habits, Value

MOST = 50
"""Numbers that a range may hold."""
_COUNTS = "|".join(sorted(en.COUNTS, key=len, reverse=True))
_LAST = re.compile(en.LAST.replace("COUNTS", _COUNTS))
_ALL = re.compile(en.ALL)
_NUMBERS = re.compile(en.NUMBERS)
_NUMBER = re.compile(en.NUMBER)
_RANGE = re.compile(en.RANGE)
_JOINED = re.compile(en.JOINED)
_BEFORE = re.compile(en.BEFORE)
_AFTER = re.compile(en.AFTER)
_JOIN = re.compile(en.JOIN)
_QUOTED = re.compile(r"\"([^\"]+)\"|^'([^']+)'$")
_TAG = re.compile(r"(?<![\w#])#([^\W\d_][\w-]*)")


class Selected(Value):
    """What a selector says; the kernel finds the rows.

    `pronoun`: it, last, first, second, third, other, both or them. `count`: of the last (or, when
    negative, the first) so many. `all`: every match is meant. `status` and `noun` are the
    catalogue's words; `name` is what the title should resemble; `when` a phrase to resolve.
    """

    numbers: tuple[int, ...] = ()
    pronoun: str = ""
    count: int = 0
    all: bool = False
    status: str = ""
    noun: str = ""
    name: str = ""
    names: tuple[str, ...] = ()
    """The parts of a name that may be several things: "milk and eggs"."""
    tag: str = ""
    when: str = ""


def parse_selector(
    words: str, now: datetime | None = None, habits: Habits | None = None
) -> Selected:
    """Take a selector apart. Times are looked for only when `now` (aware) is given."""
    text = squeeze(clean(words)).strip(" .,;:!?")
    low = fold(text)
    if low in en.PRONOUNS:
        return Selected(pronoun=en.PRONOUNS[low])
    if low and _NUMBERS.match(low):
        return Selected(numbers=_unique(low), noun=_first_noun(low))
    last = _LAST.match(low)
    if last:
        return _counted(text, last, now, habits)
    every = _ALL.match(low)
    if every:
        rest = text[every.end() :]
        return _named(rest, now, habits).model_copy(update={"all": True})
    return _named(text, now, habits)


def _unique(low: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(int(n) for n in _NUMBER.findall(_RANGE.sub(_between, low))))


def _between(hit: re.Match[str]) -> str:
    """Every number of a range, in words that `_NUMBER` finds; at most MOST of them."""
    first, last = int(hit.group(1)), int(hit.group(2))
    step = range(first, last + 1) if first <= last else range(first, last - 1, -1)
    return " ".join(str(n) for n in step[:MOST])


def _first_noun(low: str) -> str:
    return next((en.NOUNS[w] for w in low.split() if w in en.NOUNS), "")


def _counted(
    text: str, hit: re.Match[str], now: datetime | None, habits: Habits | None
) -> Selected:
    said = hit.group("count")
    count = int(said) if said.isdigit() else en.COUNTS[said]
    sign = -1 if hit.group("way") in {"first", "next", "oldest"} else 1
    rest = _named(text[hit.end() :], now, habits)
    return rest.model_copy(update={"count": sign * count})


def _named(text: str, now: datetime | None, habits: Habits | None) -> Selected:
    """The rest: state, kind, time and name, in whatever order."""
    quoted = _QUOTED.search(text)
    if quoted:
        return Selected(
            name=squeeze(quoted.group(1) or quoted.group(2)), noun=_first_noun(text.lower())
        )
    tag = _TAG.search(text)
    if tag:
        text = squeeze(text[: tag.start()] + " " + text[tag.end() :])
    text, when = _timeless(text, now, habits)
    kept, noun, status, nouns = _sorted(text)
    name = _edges(squeeze(" ".join(kept)))
    if (
        not name
        and nouns
        and nouns[0] in en.PART_OF_NAME
        and not nouns[0].endswith("s")
        and not when
    ):
        name = nouns[0]
    return Selected(
        name=name,
        names=_parts(name),
        noun=noun,
        status=status,
        when=when,
        tag=tag.group(1) if tag else "",
    )


def _parts(name: str) -> tuple[str, ...]:
    """The several names that a name may be; none when it is one."""
    parts = tuple(part for part in (_edges(p) for p in _JOINED.split(name)) if part)
    return parts if len(parts) > 1 else ()


def _timeless(text: str, now: datetime | None, habits: Habits | None) -> tuple[str, str]:
    """The text without its times, and the times as one phrase."""
    if now is None:
        return text, ""
    found = search(text[:200], now, habits or Habits())
    for value in reversed(found):
        text = text[: value.span[0]] + " " + text[value.span[1] :]
    return squeeze(re.sub(r"\s's\b", " ", text)), " ".join(v.words for v in found)


def _sorted(text: str) -> tuple[list[str], str, str, list[str]]:
    kept: list[str] = []
    nouns: list[str] = []
    noun = status = ""
    for place, word in enumerate(text.split()):
        low = word.lower().strip(",.;:!?")
        if low in en.NOUNS and not noun and (place < 3 or place == len(text.split()) - 1):
            noun = en.NOUNS[low]
            nouns.append(low)
            if low in en.PART_OF_NAME and _edges(" ".join(kept)):
                kept.append(word)
        elif low in en.STATUSES and not status and not noun:
            status = en.STATUSES[low]
        else:
            kept.append(word)
    return kept, noun, status, nouns


def _edges(name: str) -> str:
    """A name without articles before and little words after it."""
    before = None
    while before != name:
        before = name
        low = name.lower()
        hit = _BEFORE.match(low + " ") if low in {"the", "my"} else _BEFORE.match(low)
        name = name[hit.end() :] if hit else name
        tail = _AFTER.search(name.lower())
        name = name[: tail.start()] if tail else name
        name = name.strip(" ,.;:'\"")
    return name
