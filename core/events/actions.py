"""What may be asked about events: make, list, change, cancel, confirm, and find free time."""

from datetime import timedelta

from core.events import rules
from core.events.model import (
    Event,
    EventChanges,
    EventFilter,
    EventList,
    EventView,
    FreeTime,
    FreeView,
    NewEvent,
    OneEvent,
    Stretch,
    between,
    columns_of,
    instance_shown,
    instances_between,
    local_calendar,
    one_shown,
    overlaps_of,
)
from core.events.rules import EventStatus, Span
from core.kernel import numbers
from core.kernel.actions import action
from core.kernel.args import Ref, When
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, unfit
from core.language import meant
from core.people import rules as people
from core.people.model import preferences
from core.ports import Risk

LISTED = 50
"""Instances that one answer shows."""
FOUND = 1
"""Instances of each event that a search by words or person shows."""


@action(
    risk=Risk.WRITE,
    http="POST /events",
    reply="event_created",
    says=[
        "dentist on Thursday at half past three for an hour",
        "schedule a meeting with Ana tomorrow at 10",
        "standup every monday 10am new york time",
    ],
)
def create(tx: Tx, args: NewEvent) -> EventView:
    """Put an event into the caller's calendar: an appointment or meeting that takes time."""
    with unfit("when"):
        times = rules.times_of(args.when.value, _length(args.duration), _usual(tx), tx.now, tx.zone)
    event = Event.new(
        tx,
        calendar_id=local_calendar(tx).id,
        title=args.title,
        description=args.description,
        type=args.type,
        status=EventStatus.TENTATIVE if args.tentative else EventStatus.CONFIRMED,
        location=args.location,
        attendees=[people.attendee(each) for each in args.people if each.strip()],
        **columns_of(times),
    )
    tx.session.flush()
    numbers.give(tx, event)
    return one_shown(tx, event)


@action(
    risk=Risk.WRITE,
    http="PATCH /events/{item}",
    reply="event_updated",
    says=["move design review to 4", "push the dentist to Friday", "rename #8 to daily standup"],
)
def update(tx: Tx, args: EventChanges) -> EventView:
    """Change an event: its time or day (what is not said stays), length, name, place, notes."""
    event = args.item.fetch(tx)
    if set(args.model_fields_set) <= {"item"}:
        raise AssistantError(Code.MISSING_REQUIRED_FIELD, "Say what to change about the event.")
    if event.status is EventStatus.CANCELLED:
        sentence = rules.refusal(event.status, EventStatus.CONFIRMED)
        raise AssistantError(Code.RESOURCE_CONFLICT, sentence)
    for key in ("title", "location", "description"):
        if getattr(args, key) is not None:
            setattr(event, key, getattr(args, key))
    with unfit("remove_people"):
        event.attendees = people.coming(event.attendees, args.add_people, args.remove_people)
    _retime(tx, event, args)
    return one_shown(tx, event)


@action(
    risk=Risk.DESTRUCTIVE,
    http="POST /events/{item}/cancel",
    reply="event_cancelled",
    says=["cancel the dentist", "delete tomorrow's design review from my calendar"],
    kin="remove",
)
def cancel(tx: Tx, args: OneEvent) -> EventView:
    """Cancel an event, a repeating one with all its dates; undo brings it back."""
    return _turn(tx, args.item, EventStatus.CANCELLED)


@action(
    risk=Risk.WRITE,
    http="POST /events/{item}/confirm",
    reply="event_confirmed",
    says=["confirm the dentist", "confirm lunch with Ana"],
)
def confirm(tx: Tx, args: OneEvent) -> EventView:
    """Confirm an event that was tentative."""
    return _turn(tx, args.item, EventStatus.CONFIRMED)


@action(
    risk=Risk.READ,
    http="GET /events",
    reply="events_listed",
    says=["what's on my calendar on Monday", "any meetings tomorrow?", "when is the dentist?"],
)
def list_(tx: Tx, args: EventFilter) -> EventList:
    """List what is in the caller's calendar, by day or span, by words or by who comes."""
    searched = args.when is None and bool(args.text or args.person)
    with unfit("when"):
        window = _window(tx, args.when, rules.SEARCHED if searched else rules.AHEAD)
    events = [event for event in between(tx, *window) if _wanted(event, args)]
    found = instances_between(events, window, FOUND if searched else rules.INSTANCES)
    known = numbers.numbers_of(tx, [event.id for _, event in found[:LISTED]])
    return EventList(
        when=args.when.words if args.when else None,
        start=window[0],
        end=window[1],
        items=[instance_shown(event, span, known.get(event.id)) for span, event in found[:LISTED]],
        total=len(found),
        filter=args.model_dump(mode="json", exclude_none=True, exclude={"when"}),
    )


@action(
    risk=Risk.READ,
    http="GET /events/free",
    reply="events_free",
    says=["am I free at 4?", "am I free on Friday afternoon?"],
)
def free(tx: Tx, args: FreeTime) -> FreeView:
    """Say what takes the caller's time then, and what is left of it."""
    with unfit("when"):
        length = _length(args.duration)
        found = args.when.value if args.when else None
        windows = rules.looked_at(found, length or _usual(tx), tx.now, tx.zone)
    whole = windows[0][0], windows[-1][1]
    instances = instances_between(between(tx, *whole), whole, rules.INSTANCES)
    taken = [pair for pair in instances if _takes(pair, windows)]
    busy = [pair for pair in taken if not pair[1].all_day]
    slots = rules.gaps(windows, [span for span, _ in busy], length or timedelta())
    return FreeView(
        when=args.when.words if args.when else None,
        start=whole[0],
        end=whole[1],
        free=not busy,
        busy=overlaps_of(tx, busy[:LISTED]),
        all_day=overlaps_of(tx, [pair for pair in taken if pair[1].all_day][:LISTED]),
        slots=[Stretch(start=start, end=end) for start, end in slots[:LISTED]],
        duration_minutes=length // timedelta(minutes=1) if length else None,
    )


def _turn(tx: Tx, ref: Ref[Event], status: EventStatus) -> EventView:
    event = ref.fetch(tx)
    if status not in rules.TRANSITIONS[event.status]:
        raise AssistantError(Code.RESOURCE_CONFLICT, rules.refusal(event.status, status))
    event.status = status
    return one_shown(tx, event)


def _length(said: When | None) -> timedelta | None:
    if said is None:
        return None
    with unfit("duration"):
        return timedelta(minutes=meant.minutes(said.value))


def _usual(tx: Tx) -> timedelta:
    return timedelta(minutes=preferences(tx).default_meeting_minutes)


def _retime(tx: Tx, event: Event, args: EventChanges) -> None:
    length = _length(args.duration)
    with unfit("when"):
        if args.when is not None:
            usual = length or _usual(tx)
            event.set_times(rules.moved(args.when.value, event.times, usual, tx.now, tx.zone))
        if length is not None:
            event.set_times(rules.lasting(event.times, length))


def _window(tx: Tx, when: When | None, ahead: timedelta) -> Span:
    """What was asked about; an open beginning is now, an open end so far ahead."""
    first, last = meant.window(when.value, tx.now, tx.zone) if when else (None, None)
    first = first or tx.now
    return first, last or first + ahead


def _wanted(event: Event, args: EventFilter) -> bool:
    """Whether an event has the words, and the person, that were asked for."""
    about = f"{event.title} {event.location or ''}".casefold()
    guests = " ".join(" ".join(each.values()) for each in event.attendees).casefold()
    words, names = (text.casefold().split() if text else [] for text in (args.text, args.person))
    return all(word in about for word in words) and all(
        name in f"{about} {guests}" for name in names
    )


def _takes(pair: tuple[Span, Event], windows: list[Span]) -> bool:
    """Whether an instance lies in one of the windows."""
    (start, end), _ = pair
    return any(start < last and end > first for first, last in windows)
