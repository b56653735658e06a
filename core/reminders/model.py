"""What a reminder is: the reminder, its firings, its snoozes, and the thing it is about."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from pydantic import Field as Described
from sqlalchemy import JSON, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, col

from core.events.model import Event
from core.events.rules import EventStatus
from core.kernel.args import Args, Ref, When
from core.kernel.db import Tx
from core.kernel.origin import Brought
from core.kernel.rows import DUE_COLUMNS, Due, Owned, choices, due_indexes, owned_keys
from core.language import ringing
from core.ports import Value
from core.reminders import rules
from core.reminders.rules import Answer, Ended, Importance, Listed, State, Status
from core.schedule import Schedule
from core.tasks.model import Task, Title
from core.tasks.rules import OVER, Fold, Gap, MonthEnd, WeekendPolicy

OPEN = (State.PENDING, State.ACTIVE, State.ACKNOWLEDGED, State.SNOOZED)


class EscalationProfile(Owned, table=True):
    """A person's own way of being pressed; the presets are `rules.PRESETS`, by the same keys."""

    __tablename__ = "escalation_profiles"
    __table_args__ = owned_keys(extra=[UniqueConstraint("user_id", "key")])
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "escalation_profile"
    key: str = Field(max_length=50)
    name: str = Field(max_length=100)
    tiers: list[int] = Field(sa_type=JSON)
    """Minutes since a firing's start."""
    repeat_minutes: int | None = None
    until: str = Field(default="end", max_length=20)


class Reminder(Owned, Due, Brought, table=True):
    """What is to ring, and when; it may be about a task or an event, or stand alone."""

    __tablename__ = "reminders"
    __table_args__ = owned_keys(
        ("task_id", "tasks"),
        ("event_id", "events"),
        extra=[
            CheckConstraint("task_id IS NULL OR event_id IS NULL", name="one_parent"),
            CheckConstraint(f"length(title) BETWEEN 1 AND {rules.TITLE_MAX}", name="title"),
            Index("ix_reminders_status", "user_id", "status", "next_at"),
            Index("ix_reminders_task", "user_id", "task_id"),
            Index("ix_reminders_event", "user_id", "event_id"),
            *due_indexes("reminders"),
        ],
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "reminder"
    noun: ClassVar[str] = "reminders"
    named: ClassVar[str] = "title"
    hangs_on: ClassVar[dict[str, str]] = {"task": "task_id", "event": "event_id"}
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS | {
        "status",
        "anchor_at",
        "parent_open",
        "last_triggered_at",
    }
    title: str = Field(max_length=rules.TITLE_MAX)
    titled: bool = True
    """The title is the person's own; else it is a copy of what the reminder is about."""
    task_id: UUID | None = None
    event_id: UUID | None = None
    importance: Importance = Field(sa_type=choices(Importance), default=Importance.MEDIUM)
    escalation_profile: str | None = Field(default=None, max_length=50)
    """The key of a profile; None is the importance's own."""
    schedule: dict[str, Any] = Field(sa_type=JSON)
    ended: Ended | None = Field(default=None, sa_type=choices(Ended))
    """How the person ended it; `status` follows."""
    completed_at: datetime | None = None
    answered_at: datetime | None = None
    """When a firing was last answered."""
    last_done_at: datetime | None = None
    """When one was last answered with "done"."""
    done_through: datetime | None = None
    """The firing that was dealt with before it came."""
    snoozed_until: datetime | None = None
    snoozed_occurrence_id: UUID | None = None
    """The firing that is snoozed; None with `snoozed_until`: the whole reminder waits."""
    at_once: datetime | None = None
    """Past when it was said: it rings at this moment, which is when it was said."""
    status: Status = Field(sa_type=choices(Status), default=Status.ACTIVE)
    anchor_at: datetime | None = None
    """Of a relative schedule: what it is told from, copied from the thing it is about."""
    parent_open: bool = True
    last_triggered_at: datetime | None = None

    @property
    def plan(self) -> Schedule:
        """Its schedule, read."""
        return Schedule.stored(self.schedule)

    @property
    def live(self) -> bool:
        """Whether it may still ring."""
        return self.deleted_at is None and self.ended is None and self.parent_open

    @property
    def anchor(self) -> datetime | None:
        """What a relative schedule is told from."""
        return self.last_done_at if self.plan.anchor == "completion" else self.anchor_at

    @property
    def clockwork(self) -> rules.Clockwork:
        """What decides when it rings next."""
        waits = self.snoozed_until if self.snoozed_occurrence_id is None else None
        return rules.Clockwork(
            self.plan, self.anchor, self.last_triggered_at, self.done_through, waits, self.at_once
        )

    def derive(self, now: datetime, zone: str) -> None:
        """Recompute how it stands and when it rings: never in the past, never twice."""
        self.status = rules.status_of(self.ended, self.snoozed_until, now)
        following = self.clockwork.next_at(now, zone) if self.live else None
        if following != self.next_at:
            self.next_at, self.lease_until, self.attempt = following, None, 0

    def is_over(self, _now: datetime) -> bool:
        """Whether nothing of it is left to answer."""
        return not self.live

    def has_status(self, status: str, now: datetime) -> bool:
        """Whether it stands so; "done" is completed, "open" is anything that may still ring."""
        words = {"done": "completed", "open": "active", "finished": "completed"}
        wanted = words.get(status, status)
        if wanted == "active":
            return self.live
        return wanted == "all" or wanted == rules.status_of(self.ended, self.snoozed_until, now)

    def moment(self, _zone: str) -> datetime | None:
        """When it rings next, or rang last."""
        return self.next_at or self.snoozed_until or self.last_triggered_at

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {
            "id": str(self.id),
            "title": self.title,
            "status": self.status.value,
            "importance": self.importance.value,
            "next_at": _iso(self.next_at),
            "timezone": self.plan.timezone,
            "schedule": self.schedule,
            "snoozed_until": _iso(self.snoozed_until),
            "last_done_at": _iso(self.last_done_at),
        }


class Occurrence(Owned, Due, table=True):
    """One firing of a reminder: what the person answered, and how it stands."""

    __tablename__ = "occurrences"
    __table_args__ = owned_keys(
        ("reminder_id", "reminders"),
        extra=[
            UniqueConstraint("user_id", "reminder_id", "scheduled_for"),
            *due_indexes("occurrences"),
        ],
    )
    keep: ClassVar[timedelta | None] = timedelta(days=365)
    called: ClassVar[str] = "occurrence"
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS | {
        "state",
        "closed",
        "replaced",
        "rung_at",
        "round",
        "current_tier",
        "missed",
    }
    reminder_id: UUID
    scheduled_for: datetime
    answer: Answer | None = Field(default=None, sa_type=choices(Answer))
    """What the person made of it; `state` follows."""
    answered_at: datetime | None = None
    snoozed_until: datetime | None = None
    state: State = Field(sa_type=choices(State), default=State.PENDING)
    closed: bool = False
    """Its reminder, or what that is about, has ended."""
    replaced: bool = False
    """The reminder has rung again since."""
    rung_at: datetime | None = None
    round: int = 0
    """How often it has started to ring: once, and again after each snooze."""
    current_tier: int = 1
    missed: int = 1
    """How many firings this one stands for (after a time offline)."""

    def derive(self, now: datetime, _zone: str) -> None:
        """Recompute how it stands and when it rings again."""
        firing = rules.Firing(
            self.answer, self.snoozed_until, self.rung_at, self.closed, self.replaced
        )
        self.state = firing.state(now)
        following = firing.next_at(now)
        if following != self.next_at:
            self.next_at, self.lease_until, self.attempt = following, None, 0

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {
            "reminder_id": str(self.reminder_id),
            "scheduled_for": _iso(self.scheduled_for),
            "state": self.state.value,
            "snoozed_until": _iso(self.snoozed_until),
        }


class Snooze(Owned, table=True):
    """One "not now": until when, in whose words."""

    __tablename__ = "snoozes"
    __table_args__ = owned_keys(("reminder_id", "reminders"))
    keep: ClassVar[timedelta | None] = timedelta(days=365)
    called: ClassVar[str] = "snooze"
    reminder_id: UUID
    occurrence_id: UUID | None = None
    until: datetime
    words: str = Field(max_length=1000)
    """What the person said."""

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {"reminder_id": str(self.reminder_id), "until": _iso(self.until)}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def occurrences(tx: Tx, reminder_id: UUID, states: Iterable[State] = OPEN) -> list[Occurrence]:
    """The firings of one of the caller's reminders that stand so, newest first."""
    return Occurrence.all_mine(
        tx,
        Occurrence.reminder_id == reminder_id,
        col(Occurrence.state).in_(list(states)),
        order=col(Occurrence.scheduled_for).desc(),
    )


def last_answered(tx: Tx, reminder_id: UUID) -> Occurrence | None:
    """The newest firing that was answered with "done"."""
    found = occurrences(tx, reminder_id, [State.COMPLETED])
    return found[0] if found else None


def thing(tx: Tx, row: Reminder) -> Task | Event | None:
    """What a reminder is about, deleted or not; None for one that stands alone."""
    if row.task_id is not None:
        return Task.mine(tx, row.task_id, gone=True)
    return Event.mine(tx, row.event_id, gone=True) if row.event_id is not None else None


def about(tx: Tx, task_id: UUID | None, event_id: UUID | None) -> list[Reminder]:
    """The caller's reminders about a task or an event."""
    wanted = Reminder.task_id == task_id if task_id else Reminder.event_id == event_id
    return Reminder.all_mine(tx, wanted, limit=rules.MAX_ACTIVE)


def follow(tx: Tx, row: Reminder) -> None:
    """Copy from the thing what decides when a reminder about it rings, and whether it does."""
    parent = thing(tx, row)
    if parent is None:
        return
    over = parent.status in OVER or parent.archived_at if isinstance(parent, Task) else _off(parent)
    row.parent_open = parent.deleted_at is None and not over
    if row.plan.kind == "relative":
        row.anchor_at = _anchor(tx, row, parent)


def _off(event: Event) -> bool:
    return event.status is EventStatus.CANCELLED


def _anchor(tx: Tx, row: Reminder, parent: Task | Event) -> datetime | None:
    if isinstance(parent, Task):
        return parent.due_at or ringing.morning(parent.due_date, parent.due_timezone, tx.me.reads)
    base = parent.ends_at if row.plan.anchor == "end" else parent.starts_at
    if parent.all_day and row.plan.anchor != "end":
        base = ringing.morning(parent.start_date, parent.timezone, tx.me.reads) or base
    if not parent.schedule or base is None:
        return base
    rung = max(filter(None, (row.last_triggered_at, row.done_through)), default=None)
    since = max(tx.now, rung + rules.TICK) if rung else tx.now
    instances = Schedule.stored(parent.schedule)
    found = rules.parent_instance(instances, row.plan, since, parent.timezone or tx.zone)
    return found + (base - parent.starts_at) if found else None


class About(Value):
    """The thing that a reminder is about."""

    target: str
    number: int | None
    title: str


class ReminderView(Value):
    """A reminder as it is shown."""

    id: UUID
    number: int | None
    title: str
    status: Status
    importance: Importance
    next_at: datetime | None
    timezone: str
    schedule: dict[str, Any]
    about: About | None = None
    snoozed_until: datetime | None = None
    last_done_at: datetime | None = None
    last_triggered_at: datetime | None = None
    upcoming: list[datetime] = Described(default_factory=list)
    odd: list[dict[str, Any]] = Described(default_factory=list)
    fired: bool = False
    """It was past when it was said, so it rings at once."""


class ReminderList(Value):
    """Reminders that were asked for, the next to ring first."""

    kind: str = "reminders"
    when: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    items: list[ReminderView]
    total: int
    filter: dict[str, Any] = Described(default_factory=dict)


class NewReminder(Args):
    """A reminder to be."""

    title: Title | None = Described(
        None, description="What to remind of, in the person's words; not needed with an item."
    )
    when: When = Described(
        description="When it rings: tomorrow at 9, every weekday at 10, an hour before."
    )
    item: Ref[Owned] | None = Described(
        None, description="The task or event it is about: its #number, its name, that one."
    )
    importance: Importance = Described(Importance.MEDIUM, description="How loudly it rings.")


class OneReminder(Args):
    """Which reminder."""

    item: Ref[Reminder] = Described(
        description="The reminder: its #number, its name, it, that one, all."
    )


class Answered(OneReminder):
    """Which reminder, and which of its firings."""

    occurrence: UUID | None = Described(
        None, description="The firing that a button answers; the open one if not said."
    )


class Later(Answered):
    """Which reminder, and until when it is quiet."""

    until: When = Described(description="When it rings again: in 10 minutes, tonight, Friday.")


class ReminderChanges(OneReminder):
    """Which reminder, and what changes; what is not given stays."""

    title: Title | None = Described(None, description="Its new name.")
    when: When | None = Described(None, description="Its new moment or rhythm.")
    importance: Importance | None = Described(None, description="How loudly it rings now.")
    gap: Gap | None = Described(None, description="Where the clock skips its time.")
    fold: Fold | None = Described(None, description="Where its time comes twice.")
    month_end: MonthEnd | None = Described(None, description="Where the month is too short.")
    weekend_policy: WeekendPolicy | None = Described(None, description="Where it hits a weekend.")


class ReminderFilter(Args):
    """Which reminders to list; what is not given does not matter."""

    when: When | None = Described(None, description="When they ring.")
    status: Listed = Described(Listed.ACTIVE, description="How they stand.")
    text: str | None = Described(None, max_length=200, description="Words in the title.")
