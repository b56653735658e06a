"""When: the times of a wish, put together as one phrase in the person's own words."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from core.language.turns.clauses import Clause
from core.language.turns.several import phrase, several
from core.language.turns.spans import Time
from core.language.turns.tongue import pattern, table
from core.language.when import read
from core.language.when.values import Kind

_FAR = pattern("borders.FAR", flags=re.IGNORECASE)
_FOR = pattern("borders.FOR", flags=re.IGNORECASE)
_IN, _ON = table("borders.IN"), table("borders.ON")
_BODY = pattern("cuts.BODY")
_MORNING, _EVENING = table("cuts.MORNING"), table("cuts.EVENING")
_WRITTEN = re.compile(r"\b\d\d:\d\d")
"""Four figures, as on a clock of 24 hours: "10:00" is no evening, "at 10" may be one."""
NOON, DAWN, DUSK = 12, 3, 16
"""Before dawn nobody is woken, and before dusk nobody dines, unless they say so."""


DAY = 86_400


@dataclass(frozen=True, slots=True)
class Whens:
    """The phrase of a wish ("" when none was said), its length, and the title's own times."""

    when: str = ""
    duration: str = ""
    kept: tuple[Time, ...] = ()
    others: tuple[str, ...] = ()
    """Further phrases for the same wish: "and 8pm" after "at 8am"."""
    unlike: bool = False
    """Two days were said that cannot both be meant: "tomorrow ... on friday"."""


def whens(clause: Clause, *, distance: bool = False) -> Whens:
    """The times of a wish. With `distance`, a mere length says how far away: "a 5 minute timer"."""
    used = list(clause.times)
    lengths = [t for t in used if t.letter == "D" and t.value.seconds != 0]
    spans = [t for t in lengths if _days(t)] if any(t.letter == "R" for t in used) else []
    lengths = [t for t in lengths if t not in spans]
    others = [t for t in used if t.letter != "D" or t in spans]
    kept = _in_title(clause, others)
    others = [t for t in others if t not in kept]
    if distance and lengths and not others:
        return Whens(when=_distance(lengths, clause.tongue), kept=tuple(kept))
    repeated = several(clause, others)
    if repeated:
        length = lengths[0].words if lengths else ""
        return Whens(repeated[0], length, tuple(kept), repeated[1:])
    length = lengths[0].words if lengths else ""
    other = _other_days(others)
    when = _joined(clause, [t for t in others if t not in other])
    kept += [t for t in others if t in other or t.words not in when]
    return Whens(when, length, tuple(kept), unlike=bool(other))


def early(words: str, clause: Clause, *, anyday: bool) -> str:
    """The phrase put in the morning, where its hour may be of either half of the day.

    Without `anyday` only where a day is said: "for 6" may well be this evening.
    """
    told = _MORNING(clause.tongue).format(words)
    usual, value = _clock(words, clause), _clock(told, clause)
    if usual is None or value is None or not (anyday or usual.dated):
        return words
    return told if usual.hour - value.hour == NOON and value.hour >= DAWN else words


def late(words: str, clause: Clause) -> str:
    """The phrase put in the evening, where its hour may be of either half of the day."""
    told = "" if _WRITTEN.search(words) else _EVENING(clause.tongue).format(words)
    usual, value = _clock(words, clause), _clock(told, clause)
    if usual is None or value is None:
        return words
    return told if value.hour - usual.hour == NOON and value.hour >= DUSK else words


class _Clock(NamedTuple):
    hour: int
    dated: bool


def _clock(words: str, clause: Clause) -> _Clock | None:
    """The hour that a phrase says, and whether it says a day; None where it says no hour."""
    heard = clause.said.heard
    value = read(words, heard.now, heard.habits) if words else None
    if value is None or value.at is None or not value.timed or value.unread:
        return None
    return _Clock(value.at.hour, value.dated)


def _days(time: Time) -> bool:
    """Whether a length is of days: beside a repeat it says for how long that goes on."""
    return (time.value.seconds or 0) >= DAY


def _other_days(times: list[Time]) -> list[Time]:
    """The times that name another day than the first one that names a day."""
    days = [(t, t.value.at.date()) for t in times if _day(t) and t.value.at]
    return [t for t, day in days if day != days[0][1]]


def _day(time: Time) -> bool:
    point = time.value.kind in {Kind.DATE, Kind.INSTANT}
    return point and time.value.dated and not time.value.bound


def _distance(lengths: list[Time], tongue: str) -> str:
    words = " ".join(t.words for t in lengths)
    if _FAR(tongue).match(words):
        return words
    return f"{_IN(tongue)} {_FOR(tongue).sub('', words)}"


def _in_title(clause: Clause, times: list[Time]) -> list[Time]:
    """Times that only the title speaks of: "remind me today to send the report by Friday"."""
    body = _BODY(clause.tongue).search(clause.shape, 4)
    head = [t for t in times if body and t.start < clause.start + body.start()]
    tail = [t for t in times if t not in head]
    if not head:
        return _possessive(times)
    clock = any(t.value.timed for t in head)
    days = [t for t in head if t.letter == "T" and t.value.dated]
    kept = [t for t in tail if clock and (t.value.timed or t.letter == "R")]
    return [*kept, *(t for t in tail if days and t.letter == "T" and t.value.dated)]


def _possessive(times: list[Time]) -> list[Time]:
    """Those that only say which thing, beside another day: "prepare tomorrow's talk tonight"."""
    owning = [t for t in times if t.words.lower().endswith("'s")]
    days = any(t.value.dated for t in times if t not in owning)
    return owning if days else []


def _joined(clause: Clause, times: list[Time]) -> str:
    """Several times as one phrase, if that can be read; else the first that says most."""
    if not times:
        return ""
    words = phrase(times)
    if len(times) == 1:
        return words
    heard = clause.said.heard
    first, *rest = times
    for told in (words, f"{first.words} {_ON(clause.tongue)} {phrase(rest)}"):
        value = read(told, heard.now, heard.habits)
        if value is not None and not value.unread:
            return told
    return max(times, key=lambda t: (t.letter == "R", t.value.timed, len(t.words))).words
