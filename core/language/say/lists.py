"""Answers to questions: agendas, lists, free time."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby, islice
from typing import Any, NamedTuple

from core.language.say import steps
from core.language.say.dates import clock, dated, day, instant, joined, on_date, span
from core.language.say.made import listed as line_of
from core.language.say.tables import has, phrase
from core.language.say.things import Thing, brief, days, doubt, head, hours
from core.language.say.values import Line, Speaking
from core.ports import Outcome

LISTS = {"events_listed": "event", "tasks_listed": "task", "reminders_listed": "reminder"}
FIRINGS = 4
DAY = timedelta(days=1)


class Entry(NamedTuple):
    """A thing on a date."""

    order: tuple[date, str]
    thing: Thing
    hours: str
    doubt: str = ""


class Window(NamedTuple):
    """The stretch of time that was asked about, on the person's clock."""

    start: datetime
    end: datetime

    @property
    def one_day(self) -> bool:
        """All of it lies on one date."""
        return (self.end - timedelta(microseconds=1)).date() == self.start.date()


def answer(outcomes: Sequence[Outcome], speaking: Speaking) -> Line:
    """One answer out of one list, or of several that were asked for the same time."""
    windows = [found for one in outcomes if (found := _window(one.view, speaking))]
    if not windows:
        return _plain(outcomes, speaking)
    window = windows[0]
    entries = sorted(
        (entry for one in outcomes for entry in _entries(one, window, speaking)),
        key=lambda entry: entry.order,
    )
    everything = {one.template for one in outcomes} == LISTS.keys()
    what = "" if everything else phrase(f"{LISTS[outcomes[0].template]}s")
    return Line(_agenda(entries, window, speaking, what) + _more(outcomes))


def _window(view: Mapping[str, Any], speaking: Speaking) -> Window | None:
    start, end = (_bound(view.get(key), speaking) for key in ("start", "end"))
    return Window(start, end) if start and end else None


def _bound(value: Any, speaking: Speaking) -> datetime | None:
    """An instant on the person's clock; a date stands for its beginning."""
    moment, on = instant(value), on_date(value)
    if moment is not None:
        return speaking.local(moment)
    return speaking.midnight(on) if on else None


def _agenda(entries: Sequence[Entry], window: Window, speaking: Speaking, what: str) -> str:
    today = speaking.today
    title = _title(window, today)
    if not entries:
        return phrase("nothing of" if what else "nothing", what=what, when=_on(window, today))
    if len(entries) == 1 and window.one_day:
        (only,) = entries
        text = " ".join(filter(None, (head(only.thing, repeat=False), only.hours))) + only.doubt
        return phrase("one of" if what else "only one", when=title, what=text)
    lines = [f"• {_bullet(entry, window, today)}" for entry in entries]
    return "\n".join([f"{title}:", *lines])


def _title(window: Window, today: date) -> str:
    words = _span_words(window, today)
    return words[0].upper() + words[1:]


def _span_words(window: Window, today: date) -> str:
    """Such as "Mon 22 Mar", "today, Mon 5 Jul", "Mon 22 Mar – Sun 28 Mar"."""
    first, last = window.start.date(), (window.end - timedelta(microseconds=1)).date()
    if first != last:
        return f"{day(first, today)} – {day(last, today)}"
    if window.end - window.start < DAY - timedelta(hours=1):
        return f"{dated(first, today)}, {span(window.start, window.end, today)}"
    return dated(first, today)


def _on(window: Window, today: date) -> str:
    near = abs((window.start.date() - today).days) <= 1
    words = _span_words(window, today)
    return words if window.one_day and near else phrase("on", dates=words)


def _bullet(entry: Entry, window: Window, today: date) -> str:
    on = "" if window.one_day else day(entry.order[0], today)
    when = ", ".join(filter(None, (on, entry.hours)))
    return " ".join(filter(None, (when, head(entry.thing, repeat=False)))) + entry.doubt


def _entries(outcome: Outcome, window: Window, speaking: Speaking) -> list[Entry]:
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


def _plain(outcomes: Sequence[Outcome], speaking: Speaking) -> Line:
    """Lists that are not about a time."""
    texts, buttons = [], []
    for outcome in outcomes:
        kind = LISTS[outcome.template]
        things = [Thing(kind, view) for view in outcome.view.get("items", ())]
        if things or len(outcomes) == 1:
            texts.append(_listed(kind, things, outcome, speaking))
        if kind == "task" and len(things) == 1 and things[0].facts.get("status") != "completed":
            buttons.append(steps.done(things[0]))
    text = "\n".join(texts) or phrase("nothing at all")
    return Line(text + _more(outcomes), tuple(buttons) if len(outcomes) == 1 else ())


def _listed(kind: str, things: Sequence[Thing], outcome: Outcome, speaking: Speaking) -> str:
    what = _what(kind, outcome.view.get("filter") or {}, len(things))
    if not things:
        return phrase("no such", what=what)
    total = max(int(outcome.view.get("total") or 0), len(things))
    lines = [line_of(thing, speaking, following="next date") + _late(thing) for thing in things]
    if len(lines) == 1 and total == 1:
        return phrase("one such", what=what, line=lines[0])
    return "\n".join([phrase("so many such", count=total, what=what), *(f"• {e}" for e in lines)])


def _what(kind: str, chosen: Mapping[str, Any], count: int) -> str:
    """Such as "overdue tasks (#work)": what was asked for."""
    status = chosen.get("status") or ("open" if kind == "task" else None)
    known = status and has(f"list {status}")
    adjective = phrase(f"list {status}") if known else ""
    noun = phrase(f"one {kind}" if count == 1 else f"{kind}s")
    narrower = [f"#{chosen['tag']}" if chosen.get("tag") else "", str(chosen.get("priority") or "")]
    if chosen.get("text"):
        narrower.append(f"“{chosen['text']}”")
    if chosen.get("person"):
        narrower.append(phrase("with", people=chosen["person"]))
    said = ", ".join(filter(None, narrower))
    return " ".join(filter(None, (adjective, noun, f"({said})" if said else "")))


def _late(thing: Thing) -> str:
    """A task that is open past its time says so."""
    late = thing.kind == "task" and thing.facts.get("overdue")
    return phrase("overdue") if late else ""


def _more(outcomes: Sequence[Outcome]) -> str:
    """What the lists leave out."""
    left = sum(
        max(0, int(one.view.get("total") or 0) - len(one.view.get("items", ()))) for one in outcomes
    )
    return "\n" + phrase("and more", count=left) if left else ""


def free(outcome: Outcome, speaking: Speaking) -> Line:
    """Whether, or when, there is time."""
    view, window = outcome.view, _window(outcome.view, speaking)
    if window is None:
        return Line(phrase("nothing at all"))
    when = _span_words(window, speaking.today)
    busy = joined(_busy(Thing("event", each), speaking) for each in view.get("busy") or ())
    slots = [found for each in view.get("slots") or () if (found := _window(each, speaking))]
    if view.get("free"):
        text = phrase("free", when=when)
    elif slots:
        text = _slots(slots, window, speaking.today) + phrase("taken by", names=busy)
    else:
        text = phrase("not free", when=when, names=busy or phrase("something"))
    whole = joined(head(Thing("event", each)) for each in view.get("all_day") or ())
    return Line(text + (phrase("also all day", names=whole) if whole else ""))


def _slots(slots: Sequence[Window], window: Window, today: date) -> str:
    """The free stretches, by date if there are several dates."""
    by_day = [
        (on, ", ".join(span(slot.start, slot.end, today) for slot in found))
        for on, found in groupby(slots, key=lambda slot: slot.start.date())
    ]
    if window.one_day or len(by_day) == 1:
        near = abs((by_day[0][0] - today).days) <= 1
        words = dated(by_day[0][0], today)
        when = words if near else phrase("on", dates=words)
        return phrase("free slots", when=when, slots=by_day[0][1])
    lines = [f"• {day(on, today)}: {hours_}" for on, hours_ in by_day]
    return "\n".join([phrase("free at"), *lines]) + "\n"


def _busy(thing: Thing, speaking: Speaking) -> str:
    found = hours(thing, speaking)
    if found is None or found[1] is None:
        return f"{head(thing)} {brief(thing, speaking)}".rstrip()
    return f"{head(thing)} {span(found[0], found[1], speaking.today)}"


def tags(outcome: Outcome, _: Speaking) -> Line:
    """The tags in use, with how many tasks each has."""
    listed = outcome.view.get("items") or outcome.view.get("tags") or ()
    names = [_tag(each) for each in listed]
    return Line(phrase("tags", tags=", ".join(names)) if names else phrase("no tags"))


def _tag(told: Any) -> str:
    if not isinstance(told, Mapping):
        return f"#{told}"
    name = told.get("name") or told.get("tag") or told.get("title")
    count = told.get("count", told.get("tasks", told.get("total")))
    return f"#{name}" if count is None else f"#{name} ({count})"
