"""What is on in a stretch of time, in order."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from core.language.say.dates import clock, day, span
from core.language.say.tables import phrase
from core.language.say.things import Thing, days, doubt, head, hours
from core.language.say.values import Speaking
from core.language.say.windows import Window, on_words, span_words
from core.ports import Outcome

LISTS = {"events_listed": "event", "tasks_listed": "task", "reminders_listed": "reminder"}
FIRINGS = 4


class Entry(NamedTuple):
    """A thing on a date."""

    order: tuple[date, str]
    thing: Thing
    hours: str
    doubt: str = ""


def agenda(entries: Sequence[Entry], window: Window, speaking: Speaking, what: str) -> str:
    """All that is on, or that nothing is; `what` names the only kind that was looked at."""
    today = speaking.today
    title = _title(window, today)
    if not entries:
        return phrase("nothing of" if what else "nothing", what=what, when=on_words(window, today))
    if len(entries) == 1 and window.one_day:
        (only,) = entries
        text = " ".join(filter(None, (head(only.thing, repeat=False), only.hours))) + only.doubt
        return phrase("one of" if what else "only one", when=title, what=text)
    lines = [f"• {_bullet(entry, window, today)}" for entry in entries]
    return "\n".join([phrase("headed", what=title), *lines])


def _title(window: Window, today: date) -> str:
    words = span_words(window, today)
    return words[0].upper() + words[1:]


def _bullet(entry: Entry, window: Window, today: date) -> str:
    on = "" if window.one_day else day(entry.order[0], today)
    when = ", ".join(filter(None, (on, entry.hours)))
    return " ".join(filter(None, (when, head(entry.thing, repeat=False)))) + entry.doubt


def entries_of(outcome: Outcome, window: Window, speaking: Speaking) -> list[Entry]:
    """A list's things with the dates and hours they have in the window."""
    kind = LISTS[outcome.template]
    found = [Thing(kind, view) for view in outcome.view.get("items", ())]
    return [_entry(thing, window, speaking) for thing in found]


def _entry(thing: Thing, window: Window, speaking: Speaking) -> Entry:
    whole = days(thing)
    if whole:
        return Entry((max(whole[0], window.start.date()), ""), thing, "")
    found = hours(thing, speaking)
    moments = _firings(thing, window, speaking)
    if moments:
        return Entry(
            (moments[0].date(), clock(moments[0])),
            thing,
            ", ".join(dict.fromkeys(clock(each) for each in moments)),
            doubt(thing, moments[0], speaking),
        )
    if found is None:
        return Entry((window.end.date(), "~"), thing, "")
    start, end = found
    text = span(start, end, speaking.today) if end else clock(start)
    on = max(start.date(), window.start.date())
    early = "" if start.date() >= on else f"{day(start.date(), speaking.today)}, "
    return Entry((on, clock(start)), thing, early + text, doubt(thing, start, speaking))


def _firings(thing: Thing, window: Window, speaking: Speaking) -> list[datetime]:
    """When a repeating reminder rings in the window, whenever it rings next."""
    schedule = thing.schedule
    if thing.kind != "reminder" or schedule is None or schedule.kind == "relative":
        return []
    coming = schedule.between(window.start, window.end, thing.zone or speaking.zone)
    return [speaking.local(each) for each in islice(coming, FIRINGS)]
