"""A week: a line for each day that has something, and the same days for a channel that draws."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import NamedTuple

from core.language.say.dates import capital, clock, dated, day, instant, place, span
from core.language.say.tables import phrase
from core.language.say.things import Thing, abroad, days, head, hours
from core.language.say.values import Speaking
from core.language.say.windows import DAY, Window, on_words, span_words
from core.ports import Week, WeekDay, WeekEntry, unmarked
from core.schedule.wallclock import zone_of

DAYS = 7
TITLE = 60
"""Characters of a title that a week shows."""
RINGS = 3
"""Times of one thing that a day names."""
DAY_ENDS = 24 * 60
KINDS = ("event", "task", "reminder")
"""In which order things of the same minute stand."""


class Hours(NamedTuple):
    """When a thing is on a day: in words, and in minutes of that day; all of it by default."""

    label: str = ""
    start: int | None = None
    end: int | None = None


class Spot(NamedTuple):
    """A thing on a day: as it is drawn, and as it is said."""

    entry: WeekEntry
    words: str


def is_week(window: Window) -> bool:
    """Whether it is seven whole days."""
    whole = window.start.time() == window.end.time() == time()
    return whole and (window.end.date() - window.start.date()).days == DAYS


def week(things: Sequence[Thing], window: Window, speaking: Speaking) -> tuple[str, Week]:
    """Seven days in words, and to be drawn: what stands in the one stands in the other."""
    dates = [window.start.date() + DAY * n for n in range(DAYS)]
    spots = {on: _spots(things, on, speaking) for on in dates}
    title = span_words(window, speaking.today) + _whose(speaking)
    lines = [
        f"• {phrase('headed', what=capital(dated(on, speaking.today)))} "
        + "; ".join(spot.words for spot in found)
        for on, found in spots.items()
        if found
    ]
    nothing = phrase("nothing", when=on_words(window, speaking.today))
    text = "\n".join([phrase("headed", what=capital(title)), *lines]) if lines else nothing
    drawn = tuple(_drawn(on, found, speaking.today) for on, found in spots.items())
    return text, Week(title=title, days=drawn)


def _whose(speaking: Speaking) -> str:
    """Such as " (Lisbon)", where it could be doubted whose clock it is."""
    return "" if speaking.zone_known else f" ({place(speaking.zone)})"


def _drawn(on: date, spots: Sequence[Spot], today: date) -> WeekDay:
    entries = tuple(spot.entry for spot in spots)
    return WeekDay(on=on, label=day(on, today), today=on == today, entries=entries)


def _spots(things: Sequence[Thing], on: date, speaking: Speaking) -> list[Spot]:
    """What is on a date, in order: first what has no hour."""
    whole = Window(speaking.midnight(on), speaking.midnight(on + DAY))
    found = [(thing, _hours(thing, on, whole, speaking)) for thing in things]
    spots = [_spot(thing, its, speaking) for thing, its in found if its is not None]
    return sorted(spots, key=_order)


def _order(spot: Spot) -> tuple[int, int, int]:
    entry = spot.entry
    start = -1 if entry.start is None else entry.start
    return start, DAY_ENDS if entry.end is None else entry.end, KINDS.index(entry.kind)


def _spot(thing: Thing, its: Hours, speaking: Speaking) -> Spot:
    title = " ".join(unmarked(thing.title).split())
    if len(title) > TITLE:
        title = f"{title[: TITLE - 1].rstrip()}…"
    own = hours(thing, speaking)
    there = abroad(thing, own[0], speaking) if own else ""
    brief = Thing(thing.kind, {**thing.facts, "title": title, "tags": ()})
    return Spot(
        WeekEntry(
            kind=thing.kind,
            title=title,
            label=its.label,
            start=its.start,
            end=its.end,
            done=thing.facts.get("status") == "completed",
        ),
        " ".join(filter(None, (its.label, head(brief, repeat=False)))) + there,
    )


def _hours(thing: Thing, on: date, whole: Window, speaking: Speaking) -> Hours | None:
    """When a thing is on a date; None when it is not."""
    dates = days(thing)
    if dates:
        stands = dates[0] <= on <= dates[1] or (on > dates[0] and _due_again(thing, on, speaking))
        return Hours() if stands else None
    own = hours(thing, speaking)
    if own and own[1]:
        return _stretch(own[0], own[1], whole)
    moments = _moments(thing, whole, speaking)
    if not moments:
        return None
    clocks = [*dict.fromkeys(clock(each) for each in moments[:RINGS])]
    label = ", ".join(clocks) + (" …" if len(moments) > RINGS else "")
    return Hours(label, _minute(moments[0]))


def _stretch(start: datetime, end: datetime, whole: Window) -> Hours | None:
    """The part of an event that lies on a day; midnight ends the day before."""
    if start >= whole.end or (end <= whole.start and start < whole.start):
        return None
    begins, ends = start >= whole.start, end <= whole.end
    until = DAY_ENDS if end >= whole.end else _minute(end)
    if start <= whole.start and end >= whole.end:
        return Hours()
    if not begins:
        return Hours(phrase("until hour", hour=clock(end)), 0, until)
    if not ends:
        return Hours(phrase("from hour", hour=clock(start)), _minute(start), until)
    label = clock(start) if start == end else span(start, end, start.date())
    return Hours(label, _minute(start), until)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _due_again(thing: Thing, on: date, speaking: Speaking) -> bool:
    """Whether a repeating task without an hour comes back on a date."""
    zone = zone_of(thing.zone or speaking.zone)
    start = datetime.combine(on, time(), zone)
    again = _firings(thing, Window(start, datetime.combine(on + DAY, time(), zone)), speaking)
    return next(again, None) is not None


def _moments(thing: Thing, whole: Window, speaking: Speaking) -> list[datetime]:
    """When a task is due on a day, or a reminder rang or will ring: one more than are named."""
    own, rang = _own(thing, speaking), instant(thing.facts.get("last_triggered_at"))
    again = (
        speaking.local(each)
        for each in _firings(thing, whole, speaking)
        if (own and each > own) or (rang and each <= rang)
    )
    first = [own] if own and whole.start <= own < whole.end else []
    return sorted([*first, *islice(again, RINGS + 1)])


def _own(thing: Thing, speaking: Speaking) -> datetime | None:
    """A task's due moment, a reminder's next one: of one that waits for an answer, its last."""
    keys = ("next_at", "snoozed_until", "last_triggered_at") if thing.kind == "reminder" else ()
    known = next((found for key in keys if (found := instant(thing.facts.get(key)))), None)
    if known:
        return speaking.local(known)
    own = hours(thing, speaking)
    return own[0] if own else None


def _firings(thing: Thing, whole: Window, speaking: Speaking) -> Iterator[datetime]:
    schedule = thing.schedule
    if schedule is None or schedule.kind == "relative":
        return iter(())
    return schedule.between(whole.start, whole.end, thing.zone or speaking.zone)
