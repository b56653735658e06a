"""What is said when something rings, and after a time away."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.language.say.dates import at, clock, day
from core.language.say.tables import phrase
from core.ports import Value, naming

RECENT = timedelta(hours=1)
LINE = "\n"
NOTES = 10
"""So many notes are repeated."""
_SIGNS = {"critical": "🚨 ", "high": "❗"}


def possible_repeat() -> str:
    """The label of a message that may have been sent before."""
    return phrase("possible repeat")


class Missed(Value):
    """A reminder that should have rung while we were away."""

    number: int | None = None
    title: str
    at: datetime
    importance: str = "medium"
    times: int = 1
    note: str = ""


def ring(  # noqa: PLR0913 - each is a word of the sentence
    number: int | None,
    title: str,
    scheduled_for: datetime,
    now: datetime,
    zone: str,
    importance: str,
    *,
    note: str = "",
) -> str:
    """Such as "⏰ #1 call the plumber — 09:00."; with the date when it is not today's."""
    here, today = at(scheduled_for, zone), at(now, zone).date()
    when = clock(here) if here.date() == today else f"{day(here.date(), today)}, {clock(here)}"
    sign, words = _SIGNS.get(importance, "⏰ "), naming(when, scheduled_for)
    text = f"{sign}{_name(number, title)} — {words}."
    return f"{text} {note}" if note else text


def _name(number: int | None, title: str) -> str:
    return f"#{number} {title}" if number else title


def missed(
    offline_from: datetime,
    offline_to: datetime,
    items: Sequence[Missed],
    zone: str,
    older: int = 0,
) -> str:
    """One message after a time away: one line per reminder, and whether that is all."""
    opening = "was offline" if items else "was offline quietly"
    lines = [_between(opening, offline_from, offline_to, zone)]
    lines += _lines(items, offline_to, zone)
    lines.append(phrase("older", count=older) if older else phrase("nothing older"))
    return "\n".join(lines)


def untold(
    shut_from: datetime,
    shut_to: datetime,
    items: Sequence[Missed],
    notes: Sequence[str],
    zone: str,
    older: int = 0,
) -> str:
    """One message after a chat was closed to us: reminders, and the first line of other notes."""
    lines = [_between("was shut", shut_from, shut_to, zone), *_lines(items, shut_to, zone)]
    lines += [f"• {note.strip().partition(LINE)[0]}" for note in notes[-NOTES:] if note.strip()]
    left = older + max(0, len(notes) - NOTES)
    return "\n".join([*lines, *([phrase("and more", count=left)] if left else [])])


def _between(key: str, first: datetime, last: datetime, zone: str) -> str:
    start, end = (at(one, zone).replace(second=0) for one in (first, last))
    same = start.date() == end.date()
    since = clock(start) if same else f"{day(start.date(), end.date())} {clock(start)}"
    return phrase(key, start=since, end=clock(end))


def _lines(items: Sequence[Missed], end: datetime, zone: str) -> list[str]:
    back = at(end, zone).replace(second=0)
    return [_missed(each, back, zone) for each in sorted(items, key=lambda each: each.at)]


def _missed(item: Missed, back: datetime, zone: str) -> str:
    here = at(item.at, zone)
    when = (
        clock(here)
        if here.date() == back.date()
        else f"{day(here.date(), back.date())} {clock(here)}"
    )
    sign = _SIGNS.get(item.importance, "")
    notes = []
    if timedelta(minutes=1) <= back - here < RECENT:
        notes.append(phrase("minutes ago", count=(back - here) // timedelta(minutes=1)))
    if item.times > 1:
        notes.append(phrase("missed so often", count=item.times))
    text = f"• {when} {sign}{_name(item.number, item.title)}"
    text += f" ({', '.join(notes)})" if notes else ""
    return f"{text} {item.note}" if item.note else text
