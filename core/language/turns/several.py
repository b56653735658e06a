"""One wish at several times: "every day at 8am and 8pm" is two phrases, none of them half lost."""

from core.language.turns.clauses import Clause
from core.language.turns.merging import merged
from core.language.turns.spans import Time
from core.language.turns.text import squeeze
from core.language.turns.tongue import pattern
from core.language.when import read
from core.language.when.values import Kind, Resolution
from core.ports import Heard

_SPACE = pattern("borders.SPACE", r"[\s,]*(?:(?:{}) )?")
_AND = pattern("borders.AND", r"[\s,]*{}")


def several(clause: Clause, times: list[Time]) -> tuple[str, ...]:
    """The phrases of a wish that is to come true more than once; none of an ordinary one."""
    groups: list[list[Time]] = []
    for time in times:
        gap = clause.said.mask[groups[-1][-1].end : time.start] if groups else ""
        if (
            groups
            and _SPACE(clause.tongue).fullmatch(gap)
            and _readable(clause, [*groups[-1], time])
        ):
            groups[-1].append(time)
        elif groups and not _AND(clause.tongue).fullmatch(gap):
            return ()
        else:
            groups.append([time])
    if len(groups) < 2 or _readable(clause, times) or not _points(groups):
        return ()
    phrases = [phrase(group) for group in groups]
    return _completed(phrases, clause.said.heard)


def phrase(times: list[Time]) -> str:
    """Times side by side, in the person's words."""
    return squeeze(" ".join(t.words.rstrip(" ,;:!?") for t in times))


def _points(groups: list[list[Time]]) -> bool:
    """Whether all are moments or repeats, none the end or the bound of another."""
    kinds = {t.value.kind for group in groups for t in group}
    bounds = any(t.value.bound for group in groups for t in group)
    return kinds <= {Kind.INSTANT, Kind.DATE, Kind.RECURRENCE} and not bounds


def _completed(phrases: list[str], heard: Heard) -> tuple[str, ...]:
    """Each with its day from the one before it, or its hour from the one behind it."""
    done = [phrases[0]]
    for phrase in phrases[1:]:
        value = read(phrase, heard.now, heard.habits)
        clock = value is not None and value.timed and not value.dated
        done.append(merged(done[-1], phrase, heard) if clock else phrase)
    for place in range(len(done) - 2, -1, -1):
        value = read(done[place], heard.now, heard.habits)
        behind = read(done[place + 1], heard.now, heard.habits)
        again = behind is not None and behind.kind is Kind.RECURRENCE
        if value is not None and (not value.timed or (again and not value.dated)):
            done[place] = merged(done[place + 1], done[place], heard)
    return tuple(dict.fromkeys(done))


def _readable(clause: Clause, times: list[Time]) -> bool:
    """Whether the times are one phrase: as they stand, or put side by side."""
    heard = clause.said.heard
    plain = clause.said.text[times[0].start : times[-1].end]
    if _read(plain, heard) is not None:
        return True
    beside = _read(phrase(times), heard)
    ranged = any(t.value.kind is Kind.INTERVAL for t in times)
    return beside is not None and (ranged or beside.kind is not Kind.INTERVAL)


def _read(words: str, heard: Heard) -> Resolution | None:
    """The whole phrase, or None; two hours side by side are no span: "às 8h (e) às 20h"."""
    value = read(words, heard.now, heard.habits)
    return value if value is not None and not value.unread else None
