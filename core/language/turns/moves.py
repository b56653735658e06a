"""To when something is moved: the new time of a wish among the times that only say which thing."""

import re
from dataclasses import dataclass, field

from core.language.turns.clauses import Clause
from core.language.turns.en import changes
from core.language.turns.spans import Time
from core.language.turns.text import squeeze

_TO = re.compile(changes.TO)
_BY = re.compile(changes.BY)
_EARLIER = re.compile(changes.EARLIER)
_INSTEAD = re.compile(changes.INSTEAD)
_LENGTHEN = re.compile(changes.LENGTHEN)
_LAST = re.compile(changes.LAST)
_RANGE = re.compile(changes.RANGE, re.IGNORECASE)
_AIM = re.compile(changes.AIM, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moved:
    """The new values of a move, and the stretches that say them."""

    values: dict[str, str] = field(default_factory=dict)
    gone: tuple[tuple[int, int], ...] = ()


def moved(clause: Clause) -> Moved:
    """The new time or length; times left over belong to the thing that is moved."""
    new = _new(clause)
    stop = _INSTEAD.search(clause.shape)
    old = ((clause.start + stop.start(), clause.end),) if stop else ()
    points = [t for t in new if t.letter != "D"]
    if points:
        goal, gone = _goal(points)
        return Moved({"when": goal}, (*old, *gone))
    lengths = [t for t in new if t.letter == "D"]
    spans = tuple((t.start, t.end) for t in lengths)
    return Moved(_length(clause, lengths[0]), (*old, *spans)) if lengths else Moved(gone=old)


def _new(clause: Clause) -> list[Time]:
    """The times after the last "to"; before "instead of" the last one; else those at the end."""
    times = list(clause.times)
    stop = _INSTEAD.search(clause.shape)
    if stop:
        before = [t for t in times if t.start < clause.start + stop.start()]
        return before[-1:] or times[-1:]
    aims = [i for i, t in enumerate(times) if _TO.search(clause.said.mask[clause.start : t.start])]
    if aims:
        first = aims[-1]
        while first - 1 in aims and _adjacent(clause, times[first - 1], times[first]):
            first -= 1
        return times[first:]
    return [t for t in times if _LAST.fullmatch(clause.said.mask, t.end, clause.end)]


def _adjacent(clause: Clause, one: Time, two: Time) -> bool:
    return clause.said.mask[one.end : two.start].strip() in {"", ",", "at", "on"}


def _goal(points: list[Time]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The goal of a move: of "from 7 to 8" and "my 3pm to 4pm" the latter, "3pm" says which."""
    words = squeeze(" ".join(t.words for t in points))
    hit = _RANGE.match(words)
    if hit is None or len(points) > 1:
        return _aimed(words), tuple((t.start, t.end) for t in points)
    start = points[0].start if hit["open"] else points[0].start + hit.end("old")
    return _aimed(hit["new"]), ((start, points[0].end),)


def _aimed(words: str) -> str:
    bare = _AIM.sub("", words)
    return f"at {bare}" if bare.isdigit() else bare


def _length(clause: Clause, time: Time) -> dict[str, str]:
    """A length: the thing's own ("2 hours long"), or how far it is moved ("by an hour")."""
    words = _AIM.sub("", time.words)
    away = words != time.words or _BY.search(clause.shape)
    if not away:
        return {"duration": words}
    if _LENGTHEN.search(clause.shape):
        return {}
    return {"when": f"{words} {'earlier' if _EARLIER.search(clause.shape) else 'later'}"}
