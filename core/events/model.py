"""What an event is: the event, the calendar that holds it, and how it is shown."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import AfterValidator
from pydantic import Field as Described
from sqlalchemy import JSON, CheckConstraint, Index, or_, select, text
from sqlalchemy.orm import object_session
from sqlmodel import Field, col

from core.events import rules
from core.events.rules import EventStatus, Span, Times
from core.kernel import numbers
from core.kernel.args import Args, Ref, When
from core.kernel.db import Tx
from core.kernel.origin import Brought
from core.kernel.rows import Owned, choices, owned_keys, plain
from core.language import meant
from core.ports import Value
from core.schedule import Schedule

LOCAL = "Personal"
SCANNED = 1_000
"""So many events are looked at to answer about a stretch of time."""
SHOWN = (
    *("title", "description", "type", "status", "starts_at", "ends_at", "all_day", "start_date"),
    *("end_date", "timezone", "location", "attendees", "schedule", "origin", "source_name"),
)
STATUS_WORDS = {"canceled": "cancelled", "maybe": "tentative"}


class Calendar(Owned, table=True):
    """A calendar of a person's. The local one is ours alone; the first event makes it."""

    __tablename__ = "calendars"
    __table_args__ = owned_keys(
        extra=[
            Index(
                "uq_calendars_local",
                "user_id",
                unique=True,
                postgresql_where=text("provider = 'local'"),
                sqlite_where=text("provider = 'local'"),
            )
        ]
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "calendar"
    name: str = Field(max_length=200)
    provider: str = Field(default="local", max_length=20)
    timezone: str = Field(max_length=rules.ZONE_MAX)

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {"title": self.name, "provider": self.provider}


class Event(Owned, Brought, table=True):
    """Something in a calendar, once or again and again. Of a repeat, the times are the first's."""

    __tablename__ = "events"
    __table_args__ = owned_keys(
        ("calendar_id", "calendars"),
        extra=[
            CheckConstraint("ends_at > starts_at", name="ends_after_start"),
            CheckConstraint(
                "all_day = (start_date IS NOT NULL AND end_date IS NOT NULL)", name="all_day"
            ),
            CheckConstraint(
                f"length(title) BETWEEN 1 AND {rules.TITLE_STORED}", name="title_length"
            ),
            CheckConstraint(f"length(type) BETWEEN 1 AND {meant.TYPE_MAX}", name="type_length"),
            CheckConstraint(f"length(location) <= {meant.LOCATION_MAX}", name="location_length"),
            Index("ix_events_starts", "user_id", "starts_at"),
            Index("ix_events_ends", "user_id", "series_ends_at"),
        ],
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "event"
    noun: ClassVar[str] = "events"
    named: ClassVar[str] = "title"
    machine: ClassVar[frozenset[str]] = frozenset({"series_ends_at"})
    together: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset(
            {"starts_at", "ends_at", "all_day", "start_date", "end_date", "timezone", "schedule"}
        ),
    )
    calendar_id: UUID
    title: str = Field(max_length=rules.TITLE_STORED)
    description: str | None = None
    type: str = Field(default="event", max_length=meant.TYPE_MAX)
    status: EventStatus = Field(sa_type=choices(EventStatus), default=EventStatus.CONFIRMED)
    starts_at: datetime
    ends_at: datetime
    all_day: bool = False
    start_date: date | None = None
    end_date: date | None = None
    """The first date that is not of it."""
    timezone: str = Field(max_length=rules.ZONE_MAX)
    location: str | None = Field(default=None, max_length=meant.LOCATION_MAX)
    attendees: list[dict[str, str]] = Field(default_factory=list, sa_type=JSON)
    schedule: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    series_ends_at: datetime | None = None
    """The end of its last instance; None when it repeats without end."""

    @property
    def times(self) -> Times:
        """When it is, as the rules take it."""
        return Times(
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            zone=self.timezone,
            start_date=self.start_date,
            end_date=self.end_date,
            schedule=Schedule.stored(self.schedule) if self.schedule else None,
        )

    def set_times(self, times: Times) -> None:
        """Be then."""
        for key, value in columns_of(times).items():
            setattr(self, key, value)

    def derive(self, _now: datetime, zone: str) -> None:
        """Recompute when its series ends."""
        self.series_ends_at = rules.series_end(self.times)
        self._told["zone"] = zone

    def is_over(self, now: datetime) -> bool:
        """Whether it is cancelled, or its last instance is over."""
        ends = rules.series_end(self.times)
        return self.status is EventStatus.CANCELLED or (ends is not None and ends <= now)

    def moment(self, _zone: str) -> datetime | None:
        """When it starts; a series is known by none of its dates, or one would mean all."""
        return None if self.schedule else self.starts_at

    def has_status(self, status: str, _now: datetime) -> bool:
        """Whether it is tentative, confirmed or cancelled."""
        return STATUS_WORDS.get(status, status) in {self.status.value, "all"}

    @property
    def _told(self) -> dict[str, Any]:
        """What is known of it in this transaction only; the row object may come and go in it."""
        session = object_session(self)
        kept: dict[Any, dict[str, Any]] = session.info if session else {}
        return kept.setdefault(self.id, {})

    def keep_overlaps(self, overlaps: "list[Overlap]") -> None:
        """Remember for the reply what it overlaps."""
        self._told["overlaps"] = [each.model_dump(mode="json") for each in overlaps]

    def details(self) -> dict[str, Any]:
        """What is shown of it anywhere."""
        return {key: plain(getattr(self, key)) for key in SHOWN}

    def sketch(self) -> dict[str, Any]:
        """What a reply needs; overlaps and odd instances as they were found in this call."""
        told = self._told
        odd = odd_instances(self.times, told.get("zone", self.timezone))
        overlaps = told.get("overlaps", [])
        return {"id": str(self.id), **self.details(), "overlaps": overlaps, "odd": odd}


def columns_of(times: Times) -> dict[str, Any]:
    """The columns that hold when an event is."""
    return {
        "starts_at": times.starts_at,
        "ends_at": times.ends_at,
        "all_day": times.days > 0,
        "start_date": times.start_date,
        "end_date": times.end_date,
        "timezone": times.zone,
        "schedule": times.schedule.compact() if times.schedule else None,
    }


def odd_instances(times: Times, zone: str) -> list[dict[str, Any]]:
    """The dates of a repeat, within a year, that a person in `zone` meets otherwise than usual."""
    if times.schedule is None:
        return []
    return meant.odd_notes(times.schedule, times.starts_at, zone)


def local_calendar(tx: Tx) -> Calendar:
    """The person's own calendar, made when it is first needed."""
    found = tx.session.scalar(select(Calendar).filter_by(user_id=tx.user_id, provider="local"))
    if found is None:
        found = Calendar.new(tx, name=LOCAL, timezone=tx.zone)
    found.deleted_at = None
    tx.session.flush()
    return found


class Overlap(Value):
    """An event, as far as others care: what and when."""

    id: UUID
    number: int | None
    title: str
    status: EventStatus
    starts_at: datetime
    ends_at: datetime
    all_day: bool


class EventView(Value):
    """An event as it is shown; in a list, one instance of it."""

    id: UUID
    number: int | None
    title: str
    description: str | None
    type: str
    status: EventStatus
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    start_date: date | None
    end_date: date | None
    timezone: str
    location: str | None
    attendees: list[dict[str, str]]
    schedule: dict[str, Any] | None
    origin: str
    source_name: str | None
    overlaps: list[Overlap] = Described(default_factory=list)
    odd: list[dict[str, Any]] = Described(default_factory=list)


class EventList(Value):
    """The instances that were asked for, in order."""

    kind: str = "events"
    when: str | None = None
    start: datetime
    end: datetime
    items: list[EventView]
    total: int
    filter: dict[str, Any] = Described(default_factory=dict)


class Stretch(Value):
    """A stretch of time."""

    start: datetime
    end: datetime


class FreeView(Value):
    """What takes the time that was asked about, and what is left of it.

    All-day events take no time; they are told apart.
    """

    kind: str = "free"
    when: str | None = None
    start: datetime
    end: datetime
    free: bool
    """Nothing takes any of it."""
    busy: list[Overlap]
    all_day: list[Overlap]
    slots: list[Stretch]
    duration_minutes: int | None = None


def between(tx: Tx, start: datetime, end: datetime) -> list[Event]:
    """The person's events, cancelled ones left out, that may have an instance in a window."""
    over = col(Event.series_ends_at)
    return Event.all_mine(
        tx,
        col(Event.status) != EventStatus.CANCELLED,
        col(Event.starts_at) < end,
        or_(over.is_(None), over > start),
        order=col(Event.starts_at),
        limit=SCANNED,
    )


def clashes(tx: Tx, event: Event) -> list[Overlap]:
    """The other confirmed events that the first sixty days of this one overlap, each once."""
    mine = rules.watched(event.times) if not event.all_day else []
    if not mine:
        return []
    start, end = mine[0][0], mine[-1][1]
    found = [
        (span, other)
        for other in between(tx, start, end)
        if other.id != event.id and other.status is EventStatus.CONFIRMED and not other.all_day
        if (span := rules.first_clash(mine, rules.instances(other.times, start, end)))
    ]
    return overlaps_of(tx, found)


def overlaps_of(tx: Tx, found: Iterable[tuple[Span, Event]]) -> list[Overlap]:
    """Instances as others care about them, in order."""
    ordered = sorted(found, key=lambda pair: (pair[0], pair[1].title))
    known = numbers.numbers_of(tx, [event.id for _, event in ordered])
    return [
        Overlap(
            id=event.id,
            number=known.get(event.id),
            title=event.title,
            status=event.status,
            starts_at=span[0],
            ends_at=span[1],
            all_day=event.all_day,
        )
        for span, event in ordered
    ]


def instances_between(events: Iterable[Event], window: Span, most: int) -> list[tuple[Span, Event]]:
    """The instances of events in a window in order, at most so many of each."""
    found = [
        (span, event)
        for event in events
        for span in islice(rules.instances(event.times, *window), most)
    ]
    return sorted(found, key=lambda pair: (pair[0][0], pair[1].title, pair[0][1]))


def instance_shown(event: Event, span: Span, number: int | None) -> EventView:
    """One instance of an event as it is shown."""
    times, days = event.times, event.times.days
    facts = event.details() | {"starts_at": span[0], "ends_at": span[1]}
    if days:
        first = meant.local_date(span[0], times.zone)
        facts |= {"start_date": first, "end_date": first + timedelta(days=days)}
    return EventView.model_validate({"id": event.id, "number": number, **facts})


def one_shown(tx: Tx, event: Event) -> EventView:
    """An event as the caller sees it after it was made or changed, with what it overlaps."""
    tx.session.flush()
    event.derive(tx.now, tx.zone)
    overlaps = [] if event.status is EventStatus.CANCELLED else clashes(tx, event)
    event.keep_overlaps(overlaps)
    return EventView.model_validate({"number": numbers.number_of(tx, event.id), **event.sketch()})


Title = Annotated[str, AfterValidator(meant.title)]
Description = Annotated[str, AfterValidator(meant.description)]
Place = Annotated[str, AfterValidator(meant.location)]
Sort = Annotated[str, AfterValidator(meant.sort)]
Someone = Annotated[str, AfterValidator(meant.storable)]
People = Annotated[list[Someone], Described(max_length=rules.PEOPLE_MAX)]


class NewEvent(Args):
    """An event to be."""

    title: Title = Described(description="What it is, in the person's words.")
    when: When = Described(description="Thursday at 15:30, 3 to 4 pm, every Monday at 10.")
    duration: When | None = Described(None, description="How long it lasts, such as an hour.")
    location: Place | None = Described(None, description="Where it is.")
    people: People = Described(default_factory=list, description="Who else comes.")
    description: Description | None = Described(None, description="Notes, 2000 characters at most.")
    type: Sort = Described("event", description="What sort of event: meeting, trip.")
    tentative: bool = Described(default=False, description="It is not certain yet.")


class OneEvent(Args):
    """Which event."""

    item: Ref[Event] = Described(description="The event: its #number, its name, it, that one.")


class EventChanges(OneEvent):
    """Which event, and what changes; what is not given stays."""

    title: Title | None = Described(None, description="Its new name.")
    when: When | None = Described(
        None, description="Its new time or day; a time alone keeps the day, a day alone the time."
    )
    duration: When | None = Described(None, description="How long it lasts now.")
    location: Place | None = Described(None, description="Where it is now; empty clears it.")
    add_people: People = Described(default_factory=list, description="Who comes as well now.")
    remove_people: People = Described(default_factory=list, description="Who does not come.")
    description: Description | None = Described(None, description="New notes; empty clears them.")


class EventFilter(Args):
    """Which events to list."""

    when: When | None = Described(None, description="A day or a span; else the next 30 days.")
    text: str | None = Described(None, max_length=200, description="Words in its title or place.")
    person: str | None = Described(None, max_length=200, description="Someone who comes.")


class FreeTime(Args):
    """Which time should be free."""

    when: When | None = Described(None, description="A day, a time or a span; else today.")
    duration: When | None = Described(None, description="How much time is needed.")
