"""A thing in a person's words, taken apart: numbers, pronouns, counts, kinds, times, names."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from core.language.turns.text import clean, fold, squeeze, straight
from core.language.turns.tongue import NEVER, pattern, table
from core.language.when import search
from core.ports import Habits, Value

MOST = 50
"""Numbers that a range may hold."""
IT = "it"
"""The selector of what was just spoken of, in every language."""
_PRONOUNS, _COUNTS = table("selecting.PRONOUNS"), table("selecting.COUNTS")
_NOUNS, _STATUSES = table("selecting.NOUNS"), table("selecting.STATUSES")
_PART_OF_NAME = table("selecting.PART_OF_NAME")
_LITTLE, _FILLER = table("joints.LITTLE"), table("fixed.FILLER")
_LAST = table("selecting.LAST")
_FIRST = pattern("selecting.FIRST")
_ALL = pattern("selecting.ALL")
_KINDS, _AND = table("selecting.KINDS"), table("selecting.AND")
_TO = pattern("selecting.TO", r"#?(\d{1,9})\s*(?:-|–|{})\s*#?(\d{1,9})")
"""Numbers from one to another: "#1-#3"."""
_NUMBER = re.compile(r"#?(\d{1,9})")
_JOINED = pattern("selecting.JOINED")
_BEFORE = pattern("selecting.BEFORE")
_AFTER = pattern("selecting.AFTER")
_POSSESSIVE = re.compile(r"\s's\b")
_BARE, _ALONE = pattern("selecting.BARE"), table("selecting.ALONE")
_UP_TO = table("selecting.TO")
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
    kind: str = ""
    """The word for its sort when that is all it is called: "meeting"."""


@cache
def _numbers(tongue: str) -> re.Pattern[str]:
    """Numbers alone, one or several: "#12", "tasks 3 and 4", "#1-#3"."""
    kinds, and_ = _KINDS(tongue) or NEVER, _AND(tongue) or NEVER
    number = rf"(?:(?:{kinds})\s+)?#?\d{{1,9}}"
    between = rf"\s*(?:,|{and_}|&|\+|,\s*(?:{and_})|-|–|{_UP_TO(tongue) or NEVER})\s*|\s+"
    return re.compile(rf"^{number}(?:(?:{between}){number})*$")


@dataclass(frozen=True, slots=True)
class _Scene:
    """The language of a selector, and what its times are resolved against, if they are at all."""

    tongue: str
    now: datetime | None
    habits: Habits


def parse_selector(
    words: str, now: datetime | None = None, habits: Habits | None = None
) -> Selected:
    """Take a selector apart, in the language of the habits.

    Times are looked for only when `now` (aware) is given.
    """
    text = squeeze(straight(clean(words))).strip(" .,;:!?")
    low = fold(text)
    scene = _Scene((habits or Habits()).locale[:2], now, habits or Habits())
    pronoun = IT if low == IT else _PRONOUNS(scene.tongue).get(low, "")
    if pronoun:
        return Selected(pronoun=pronoun)
    if low and _numbers(scene.tongue).match(low):
        return Selected(numbers=_unique(low, scene), noun=_first_noun(low, scene))
    return _several(text, low, scene) or _named(text, scene)


def telling(name: str, tongue: str) -> tuple[str, ...]:
    """The words by which a name tells one thing from others: no little ones, none for its sort."""
    words = name.split()
    said_of_many = {*_LITTLE(tongue), *_FILLER(tongue), *_NOUNS(tongue)}
    return tuple(word for word in words if word not in said_of_many) or tuple(words)


def _several(text: str, low: str, scene: _Scene) -> Selected | None:
    """The last so many, or all of something; None where neither is said."""
    last = _last(scene.tongue).match(low)
    if last:
        return _counted(text, last, scene)
    every = _ALL(scene.tongue).match(low)
    if every is None:
        return None
    return _named(text[every.end() :], scene).model_copy(update={"all": True, "kind": ""})


@cache
def _last(tongue: str) -> re.Pattern[str]:
    counts = "|".join(sorted(_COUNTS(tongue), key=len, reverse=True)) or NEVER
    return re.compile((_LAST(tongue) or NEVER).replace("COUNTS", counts))


def _unique(low: str, scene: _Scene) -> tuple[int, ...]:
    spread = _TO(scene.tongue).sub(_between, low)
    return tuple(dict.fromkeys(int(n) for n in _NUMBER.findall(spread)))


def _between(hit: re.Match[str]) -> str:
    """Every number of a range, in words that `_NUMBER` finds; at most MOST of them."""
    first, last = int(hit.group(1)), int(hit.group(2))
    step = range(first, last + 1) if first <= last else range(first, last - 1, -1)
    return " ".join(str(n) for n in step[:MOST])


def _first_noun(low: str, scene: _Scene) -> str:
    nouns = _NOUNS(scene.tongue)
    return next((nouns[w] for w in low.split() if w in nouns), "")


def _counted(text: str, hit: re.Match[str], scene: _Scene) -> Selected:
    said = hit.group("count")
    count = int(said) if said.isdecimal() else _COUNTS(scene.tongue)[said]
    sign = -1 if _FIRST(scene.tongue).fullmatch(hit.group("way")) else 1
    rest = _named(text[hit.end() :], scene)
    return rest.model_copy(update={"count": sign * count, "kind": ""})


def _named(text: str, scene: _Scene) -> Selected:
    """The rest: state, kind, time and name, in whatever order."""
    quoted = _QUOTED.search(text)
    if quoted:
        name = squeeze(quoted.group(1) or quoted.group(2))
        return Selected(name=name, noun=_first_noun(text.lower(), scene))
    tag = _TAG.search(text)
    if tag:
        text = squeeze(text[: tag.start()] + " " + text[tag.end() :])
    text, when = _timeless(text, scene)
    kept, noun, status, said = _sorted(text, scene)
    name = _edges(squeeze(" ".join(kept)), scene.tongue)
    if not name and not when and said in _ALONE(scene.tongue):
        name = said
    return Selected(
        name=name,
        names=_parts(name, scene.tongue),
        noun=noun,
        status=status,
        when=when,
        tag=tag.group(1) if tag else "",
        kind="" if name else said,
    )


def _parts(name: str, tongue: str) -> tuple[str, ...]:
    """The several names that a name may be; none when it is one."""
    split = (_edges(p, tongue) for p in _JOINED(tongue).split(name))
    parts = tuple(part for part in split if part)
    return parts if len(parts) > 1 else ()


def _timeless(text: str, scene: _Scene) -> tuple[str, str]:
    """The text without its times, and the times as one phrase."""
    if scene.now is None:
        return text, ""
    found = search(text[:200], scene.now, scene.habits)
    for value in reversed(found):
        text = text[: value.span[0]] + " " + text[value.span[1] :]
    return squeeze(_POSSESSIVE.sub(" ", text)), " ".join(v.words for v in found)


def _sorted(text: str, scene: _Scene) -> tuple[list[str], str, str, str]:
    """The words of the name, what sort of thing and how it stands, and the word for the sort."""
    nouns, statuses = _NOUNS(scene.tongue), _STATUSES(scene.tongue)
    kept: list[str] = []
    noun = status = said = ""
    words = text.split()
    for place, word in enumerate(words):
        low = word.lower().strip(",.;:!?")
        if low in nouns and not noun and (place < 3 or place == len(words) - 1):
            noun, said = nouns[low], low
            if low in _PART_OF_NAME(scene.tongue) and _edges(" ".join(kept), scene.tongue):
                kept.append(word)
        elif low in statuses and not status and (not noun or _behind(words[:place], words, scene)):
            status = statuses[low]
        else:
            kept.append(word)
    return kept, noun, status, said


def _behind(before: list[str], words: list[str], scene: _Scene) -> bool:
    """Whether the last word stands right behind a word for a sort: "tâches terminées"."""
    told = [word.lower() for word in before if not _BARE(scene.tongue).fullmatch(word.lower())]
    last = len(before) == len(words) - 1
    return last and any(word in _NOUNS(scene.tongue) for word in told[-1:])


def _edges(name: str, tongue: str) -> str:
    """A name without articles before and little words after it."""
    before = None
    while before != name:
        before = name
        low = name.lower()
        hit = _BEFORE(tongue).match(f"{low} " if _BARE(tongue).fullmatch(low) else low)
        name = name[hit.end() :] if hit else name
        tail = _AFTER(tongue).search(name.lower())
        name = name[: tail.start()] if tail else name
        name = name.strip(" ,.;:'\"")
    return name
