"""To when something is moved: the new time of a wish among the times that only say which thing."""

import re
from dataclasses import dataclass, field

from core.language.turns.clauses import Clause
from core.language.turns.spans import AT, Time
from core.language.turns.text import squeeze
from core.language.turns.tongue import pattern, table
from core.language.when import read

_TO = pattern("changes.TO")
_AMOUNT = pattern("changes.AMOUNT")
_BETWEEN = pattern("changes.BETWEEN", r"[\s,]*(?:{})?[\s,]*")
_SIDES, _A = table("changes.SIDES"), table("changes.A")
_ANOTHER = pattern("changes.ANOTHER", flags=re.IGNORECASE)
_BY = pattern("changes.BY")
_BY_FAR = pattern("changes.BY_FAR")
_FAR = pattern("borders.FAR", flags=re.IGNORECASE)
_EARLIER = pattern("changes.EARLIER")
_INSTEAD = pattern("changes.INSTEAD")
_LENGTHEN = pattern("changes.LENGTHEN")
_LAST = pattern("changes.LAST")
_RANGE = pattern("changes.RANGE", flags=re.IGNORECASE)
_AIM = pattern("changes.AIM", flags=re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moved:
    """The new values of a move, and the stretches that say them."""

    values: dict[str, str] = field(default_factory=dict)
    gone: tuple[tuple[int, int], ...] = ()
    day: str = ""
    """The day that it is moved from, of "from tomorrow to Friday"."""


def moved(clause: Clause) -> Moved:
    """The new time or length; times left over belong to the thing that is moved."""
    new = _new(clause)
    stop = _INSTEAD(clause.tongue).search(clause.shape)
    old = ((clause.start + stop.start(), clause.end),) if stop else ()
    lengths = [t for t in new if t.letter == "D" or _amount(t, clause)]
    points = [t for t in new if t not in lengths]
    if points:
        goal, gone = _goal(points, clause.tongue)
        return Moved({"when": goal}, (*old, *gone), _from(points, clause))
    spans = tuple((t.start, t.end) for t in lengths)
    return Moved(_length(clause, lengths[0]), (*old, *spans)) if lengths else Moved(gone=old)


def _amount(time: Time, clause: Clause) -> bool:
    """Whether a distance says by how much, as some languages put it: "retrasa en 5 minutos"."""
    far = _FAR(clause.tongue).match(time.words)
    return bool(far and _BY_FAR(clause.tongue).match(clause.shape))


def _new(clause: Clause) -> list[Time]:
    """The times after the last "to"; before "instead of" the last one; else those at the end."""
    times = list(clause.times)
    stop = _INSTEAD(clause.tongue).search(clause.shape)
    if stop:
        before = [t for t in times if t.start < clause.start + stop.start()]
        return before[-1:] or times[-1:]
    to, mask = _TO(clause.tongue), clause.said.mask
    aims = [i for i, t in enumerate(times) if to.search(mask[clause.start : t.start])]
    if aims:
        first = aims[-1]
        while first - 1 in aims and _adjacent(clause, times[first - 1], times[first]):
            first -= 1
        return times[first:]
    amount = _AMOUNT(clause.tongue)
    lengths = [t for t in times if t.letter == "D" or _amount(t, clause)]
    added = [t for t in lengths if amount.fullmatch(mask[clause.start : t.start])]
    if added:
        return added
    last = _LAST(clause.tongue)
    return [t for t in times if last.fullmatch(mask, t.end, clause.end)]


def _adjacent(clause: Clause, one: Time, two: Time) -> bool:
    return _BETWEEN(clause.tongue).fullmatch(clause.said.mask[one.end : two.start]) is not None


def _goal(points: list[Time], tongue: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The goal of a move: of "from 7 to 8" and "my 3pm to 4pm" the latter, "3pm" says which."""
    words = squeeze(" ".join(t.words for t in points))
    hit = _RANGE(tongue).match(words)
    if hit is None or len(points) > 1:
        return _aimed(words, tongue), tuple((t.start, t.end) for t in points)
    start = points[0].start if hit["open"] else points[0].start + hit.end("old")
    return _aimed(hit["new"], tongue), ((start, points[0].end),)


def _from(points: list[Time], clause: Clause) -> str:
    """The day before the goal in a range of days; "" where only a time of day is said."""
    hit = _RANGE(clause.tongue).match(squeeze(points[0].words)) if len(points) == 1 else None
    heard = clause.said.heard
    value = read(hit["old"], heard.now, heard.habits) if hit and hit["open"] else None
    return hit["old"] if hit and value is not None and value.dated and not value.timed else ""


def _aimed(words: str, tongue: str) -> str:
    bare = _AIM(tongue).sub("", words)
    return f"{AT(tongue)} {bare}" if bare.isdecimal() else bare


def _length(clause: Clause, time: Time) -> dict[str, str]:
    """A length: the thing's own ("2 hours long"), or how far it is moved ("by an hour")."""
    words = _FAR(clause.tongue).sub("", _AIM(clause.tongue).sub("", time.words))
    words = _ANOTHER(clause.tongue).sub(_A(clause.tongue), words)
    away = words != time.words or _BY(clause.tongue).search(clause.shape)
    if not away:
        return {"duration": words}
    if _LENGTHEN(clause.tongue).search(clause.shape):
        return {}
    before, after = _SIDES(clause.tongue)
    side = before if _EARLIER(clause.tongue).search(clause.shape) else after
    told, heard = side.format(words), clause.said.heard
    value = read(told, heard.now, heard.habits)
    return {"when": time.words if value is None or value.unread else told}
