"""Two phrases of time as one: what the later one leaves out, the earlier one says."""

from collections.abc import Iterator

from core.language.turns.text import squeeze
from core.language.when import read
from core.language.when.values import Kind, Resolution
from core.ports import Heard

_POINTS = {Kind.INSTANT, Kind.DATE, Kind.RECURRENCE}


def merged(old: str, new: str, heard: Heard) -> str:
    """The new phrase, with the day or the hour of the old one if it names only the other."""
    value = _read(new, heard)
    if value is None or value.kind not in _POINTS or not old:
        return new
    if value.timed and not value.dated:
        kept = _longest(old, heard, timed=False)
    elif not value.timed and value.kind in {Kind.DATE, Kind.RECURRENCE}:
        kept = _longest(old, heard, timed=True)
    else:
        return new
    whole = squeeze(f"{new} {kept}" if not value.timed else f"{kept} {new}")
    return whole if kept and _read(whole, heard) is not None else new


def _longest(phrase: str, heard: Heard, *, timed: bool) -> str:
    """The longest part of a phrase that names only an hour (`timed`) or only days; else ""."""
    for part in _parts(phrase.split()):
        value = _read(part, heard)
        if value is None or value.kind not in _POINTS:
            continue
        if value.timed == timed and (value.dated != timed or value.kind is Kind.RECURRENCE):
            return part if not timed or value.kind is Kind.INSTANT else ""
    return ""


def _parts(words: list[str]) -> Iterator[str]:
    for size in range(len(words), 0, -1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _read(words: str, heard: Heard) -> Resolution | None:
    """The phrase's meaning if all of it is a time."""
    value = read(words, heard.now, heard.habits)
    return None if value is None or value.unread else value
