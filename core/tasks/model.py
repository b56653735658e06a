"""What a task is: the task, the dates on which it was done, its tags, and how it is shown."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, ClassVar, TypeVar
from uuid import UUID

from pydantic import AfterValidator
from pydantic import Field as Described
from sqlalchemy import JSON, CheckConstraint, Index, UniqueConstraint, func, select
from sqlmodel import Field, col

from core.kernel import numbers
from core.kernel.args import Args, Ref, When
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.origin import Brought
from core.kernel.rows import DUE_COLUMNS, Due, Owned, choices, due_indexes, owned_keys, plain
from core.language import meant
from core.ports import Value
from core.schedule import Schedule
from core.tasks import rules
from core.tasks.rules import Fold, Gap, Listed, MonthEnd, Priority, TaskStatus, WeekendPolicy

_RESUME = choices(TaskStatus)
_RESUME.name = "resume_status"  # a table's checks have different names
SHOWN = (
    *("title", "description", "status", "priority", "due_at", "due_date", "due_timezone"),
    *("snoozed_until", "schedule", "completed_at", "archived_at", "duration_minutes"),
)
STATUS_WORDS = {"done": "completed", "finished": "completed", "canceled": "cancelled"}


class Task(Owned, Due, Brought, table=True):
    """Something a person means to do, once or again and again. It comes due when a snooze ends."""

    __tablename__ = "tasks"
    __table_args__ = owned_keys(
        extra=[
            CheckConstraint("due_at IS NULL OR due_date IS NULL", name="one_due"),
            CheckConstraint(rules.TITLE_CHECK, name="title_length"),
            CheckConstraint("duration_minutes > 0", name="duration"),
            Index("ix_tasks_list", "user_id", "status", "due_by"),
            Index("ix_tasks_shared", "shared_with"),
            *due_indexes("tasks"),
        ]
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "task"
    noun: ClassVar[str] = "tasks"
    named: ClassVar[str] = "title"
    together: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"due_at", "due_date", "due_timezone", "schedule"}),
        frozenset({"status", "resume_status", "snoozed_until", "completed_at"}),
    )
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS | {"due_by", "labels", "shared_with"}
    title: str = Field(max_length=rules.TITLE_STORED)
    description: str | None = None
    status: TaskStatus = Field(sa_type=choices(TaskStatus), default=TaskStatus.OPEN)
    priority: Priority = Field(sa_type=choices(Priority), default=Priority.MEDIUM)
    due_at: datetime | None = None
    due_date: date | None = None
    due_timezone: str | None = Field(default=None, max_length=50)
    schedule: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    duration_minutes: int | None = None
    snoozed_until: datetime | None = None
    resume_status: TaskStatus | None = Field(sa_type=_RESUME, default=None)
    completed_at: datetime | None = None
    archived_at: datetime | None = None
    shared_with: str | None = Field(default=None, max_length=100)
    """The group, as a conversation, whose list shows it to everybody there."""
    due_by: datetime | None = None
    """The end of what it is due on, for order only."""
    labels: list[str] = Field(default_factory=list, sa_type=JSON)
    """The names of its tags; the rows of `task_tags` are the truth."""

    @property
    def due(self) -> rules.Due:
        """When it is due, as the rules take it."""
        schedule = Schedule.stored(self.schedule) if self.schedule else None
        return rules.Due(
            at=self.due_at, on=self.due_date, zone=self.due_timezone, schedule=schedule
        )

    def set_due(self, due: rules.Due) -> None:
        """Be due then."""
        self.due_at, self.due_date, self.due_timezone = due.at, due.on, due.zone
        self.schedule = due.schedule.compact() if due.schedule else None

    def derive(self, _now: datetime, zone: str) -> None:
        """Recompute when it comes due and when its snooze ends."""
        self.due_by = rules.ends(self.due, zone)
        waits = self.status is TaskStatus.SNOOZED and self.deleted_at is None
        wakes = self.snoozed_until if waits else None
        if self.next_at != wakes:
            self.next_at, self.lease_until, self.attempt = wakes, None, 0

    def is_over(self, _now: datetime) -> bool:
        """Whether it is done, dropped or put away."""
        return self.status in rules.OVER or self.archived_at is not None

    def moment(self, zone: str) -> datetime | None:
        """When it is due: the beginning of the day if only that is known."""
        return meant.moment(self.due_date, time(), zone) if self.due_date else self.due_at

    def has_status(self, status: str, now: datetime) -> bool:
        """Whether it is open, overdue, completed and so on."""
        wanted = STATUS_WORDS.get(status, status)
        live = self.status not in rules.OVER and self.archived_at is None
        if wanted == Listed.OVERDUE:
            return live and rules.overdue(self.due, now, "UTC")
        if wanted == Listed.OPEN:
            return live and self.status is not TaskStatus.SNOOZED
        return wanted == Listed.ALL or wanted.replace(" ", "_") == self.status.value

    def details(self) -> dict[str, Any]:
        """What is shown of it anywhere."""
        columns = {key: plain(getattr(self, key)) for key in SHOWN}
        return columns | {"tags": list(self.labels), "upcoming": rules.upcoming(self.due)}

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {"id": str(self.id), **self.details(), "notes": rules.notes(self.due)}


class TaskOccurrence(Owned, table=True):
    """One date of a repeating task, and when it was done."""

    __tablename__ = "task_occurrences"
    __table_args__ = owned_keys(
        ("task_id", "tasks"), extra=[UniqueConstraint("user_id", "task_id", "occurrence_date")]
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "task_occurrence"
    task_id: UUID
    occurrence_date: date
    completed_at: datetime

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {"task_id": str(self.task_id), "date": str(self.occurrence_date)}


class Tag(Owned, table=True):
    """A word that a person sorts tasks by; one for all its spellings."""

    __tablename__ = "tags"
    __table_args__ = owned_keys(
        extra=[
            UniqueConstraint("user_id", "key"),
            CheckConstraint(f"length(name) BETWEEN 1 AND {rules.TAG_MAX}", name="name_length"),
        ]
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "tag"
    name: str = Field(max_length=rules.TAG_MAX)
    key: str = Field(max_length=4 * rules.TAG_MAX)
    """The name without its capitals."""
    color: str = Field(default=rules.COLOR, max_length=7)

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {"title": self.name, "color": self.color}


class TaskTag(Owned, table=True):
    """A task wears a tag."""

    __tablename__ = "task_tags"
    __table_args__ = owned_keys(
        ("task_id", "tasks"),
        ("tag_id", "tags"),
        extra=[
            UniqueConstraint("user_id", "task_id", "tag_id"),
            Index("ix_task_tags_tag", "user_id", "tag_id"),
        ],
    )
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "task_tag"
    task_id: UUID
    tag_id: UUID


def relabel(tx: Tx, task: Task) -> None:
    """Copy the names of a task's tags to where they are shown."""
    query = (
        select(col(Tag.name))
        .join(TaskTag, col(TaskTag.tag_id) == col(Tag.id))
        .where(
            col(TaskTag.user_id) == tx.user_id,
            col(TaskTag.task_id) == task.id,
            col(TaskTag.deleted_at).is_(None),
        )
    )
    task.labels = sorted(tx.session.scalars(query), key=rules.tag_key)


def last_occurrence(tx: Tx, task: Task) -> tuple[date | None, datetime | None]:
    """The newest date on which a task was done, and the last moment at which it was."""
    day, at = (
        func.max(col(TaskOccurrence.occurrence_date)),
        func.max(col(TaskOccurrence.completed_at)),
    )
    query = select(day, at).where(
        col(TaskOccurrence.user_id) == tx.user_id,
        col(TaskOccurrence.task_id) == task.id,
        col(TaskOccurrence.deleted_at).is_(None),
    )
    newest = tx.session.execute(query).one()
    return newest[0], newest[1]


def record_occurrence(tx: Tx, task: Task) -> None:
    """Note that the current date was done; a date that was undone before is the same row again."""
    day = task.due.day or meant.local_date(tx.now, tx.zone)
    about = {"task_id": task.id, "occurrence_date": day}
    row = _any(tx, TaskOccurrence, **about)
    if row is None:
        TaskOccurrence.new(tx, **about, completed_at=tx.now)
    else:
        row.completed_at, row.deleted_at = tx.now, None


def wear(tx: Tx, task: Task, names: Sequence[str]) -> None:
    """Put tags on a task, making those that are new."""
    for name in names:
        tag = _tag(tx, name)
        worn = _any(tx, TaskTag, task_id=task.id, tag_id=tag.id)
        if worn is None:
            TaskTag.new(tx, task_id=task.id, tag_id=tag.id)
        elif worn.deleted_at is not None:
            worn.deleted_at = None
    if names:
        relabel(tx, task)


def take_off(tx: Tx, task: Task, names: Iterable[str]) -> None:
    """Take tags off a task; those that it does not wear do not matter."""
    keys = {rules.tag_key(name) for name in names}
    for tag in Tag.all_mine(tx, col(Tag.key).in_(keys)) if keys else []:
        worn = _any(tx, TaskTag, task_id=task.id, tag_id=tag.id)
        if worn is not None and worn.deleted_at is None:
            worn.deleted_at = tx.now
    relabel(tx, task)


def _tag(tx: Tx, name: str) -> Tag:
    """The person's tag of that name, made if it is new; at most a hundred."""
    key = rules.tag_key(name)
    tag = _any(tx, Tag, key=key)
    if tag is not None and tag.deleted_at is None:
        return tag
    mine = select(func.count()).where(col(Tag.user_id) == tx.user_id, col(Tag.deleted_at).is_(None))
    if (tx.session.scalar(mine) or 0) >= rules.TAGS_MAX:
        raise AssistantError(Code.LIMIT_EXCEEDED, f"Maximum {rules.TAGS_MAX} tags allowed", "tags")
    if tag is None:
        tag = Tag.new(tx, name=name, key=key)
    tag.deleted_at = None
    tx.session.flush()
    return tag


R = TypeVar("R", bound=Owned)


def _any(tx: Tx, cls: type[R], **columns: Any) -> R | None:
    """The caller's row with these columns, even if undone: it would be the same row again."""
    query = select(cls).filter_by(user_id=tx.user_id, **columns)
    return tx.session.scalar(query)


class TaskView(Value):
    """A task as it is shown."""

    id: UUID
    number: int | None
    title: str
    description: str | None
    status: TaskStatus
    priority: Priority
    due_at: datetime | None
    due_date: date | None
    due_timezone: str | None
    overdue: bool
    tags: list[str]
    snoozed_until: datetime | None
    schedule: dict[str, Any] | None
    completed_at: datetime | None
    archived_at: datetime | None
    duration_minutes: int | None
    upcoming: list[str]
    notes: list[dict[str, Any]] = Described(default_factory=list)


class TaskList(Value):
    """Tasks that were asked for."""

    kind: str = "tasks"
    when: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    items: list[TaskView]
    total: int
    filter: dict[str, Any] = Described(default_factory=dict)


class TagView(Value):
    """A tag as it is shown, and how many live tasks wear it."""

    name: str
    color: str
    count: int


class TagList(Value):
    """All of a person's tags."""

    kind: str = "tags"
    items: list[TagView]
    total: int


def shown(tx: Tx, task: Task, number: int | None, *, notes: bool = False) -> TaskView:
    """A task as the caller sees it; odd dates are worked out only if asked for."""
    live = task.status not in rules.OVER
    return TaskView.model_validate(
        {
            "id": task.id,
            "number": number,
            "overdue": live and rules.overdue(task.due, tx.now, tx.zone),
            "notes": rules.notes(task.due) if notes else [],
            **task.details(),
        }
    )


def one_shown(tx: Tx, task: Task) -> TaskView:
    """A task as the caller sees it after it was made or changed."""
    tx.session.flush()
    return shown(tx, task, numbers.number_of(tx, task.id), notes=True)


Title = Annotated[str, AfterValidator(meant.title)]
Description = Annotated[str, AfterValidator(meant.description)]
TagName = Annotated[str, AfterValidator(rules.tag_name)]


class NewTask(Args):
    """A task to be."""

    title: Title = Described(description="What is to be done, in the person's words.")
    when: When | None = Described(
        None, description="When it is due or how it repeats: Friday, by 5 pm, every Monday at 9."
    )
    priority: Priority = Described(Priority.MEDIUM, description="How much it matters.")
    tags: list[TagName] = Described(default_factory=list, description="Words to sort it by.")
    description: Description | None = Described(None, description="Notes, 2000 characters at most.")
    duration: When | None = Described(None, description="How long it takes, such as 45 minutes.")


class OneTask(Args):
    """Which task."""

    item: Ref[Task] = Described(description="The task: its #number, its name, it, that one, all.")


class Snooze(OneTask):
    """Which task, and until when it is out of sight."""

    until: When = Described(description="When it comes back: tomorrow, Friday at 9, two hours.")


class TaskChanges(OneTask):
    """Which task, and what changes; what is not given stays."""

    title: Title | None = Described(None, description="Its new name.")
    when: When | None = Described(None, description="Its new due day, time or rhythm.")
    priority: Priority | None = Described(None, description="How much it matters now.")
    description: Description | None = Described(None, description="New notes; empty clears them.")
    duration: When | None = Described(None, description="How long it takes now.")
    add_tags: list[TagName] = Described(default_factory=list, description="Tags to add.")
    remove_tags: list[TagName] = Described(default_factory=list, description="Tags to take off.")
    gap: Gap | None = Described(None, description="Where the clock skips its time.")
    fold: Fold | None = Described(None, description="Where its time comes twice.")
    month_end: MonthEnd | None = Described(None, description="Where the month is too short.")
    weekend_policy: WeekendPolicy | None = Described(None, description="Where it hits a weekend.")


class TaskFilter(Args):
    """Which tasks to list; what is not given does not matter."""

    when: When | None = Described(None, description="When they are due, or were done.")
    status: Listed = Described(Listed.OPEN, description="Where they stand.")
    priority: Priority | None = Described(None, description="How much they matter.")
    tag: TagName | None = Described(None, description="The tag they wear.")
    text: str | None = Described(None, max_length=200, description="Words in title or notes.")


class Nothing(Args):
    """Nothing to say."""
