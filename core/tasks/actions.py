"""What may be asked about tasks: make, list, change, start, put off, finish, put away."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlmodel import col

from core.kernel import numbers
from core.kernel.actions import action
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, unfit
from core.language import meant
from core.ports import Risk
from core.tasks import rules
from core.tasks.model import (
    NewTask,
    Nothing,
    OneTask,
    Snooze,
    Tag,
    TagList,
    TagView,
    Task,
    TaskChanges,
    TaskFilter,
    TaskList,
    TaskOccurrence,
    TaskTag,
    TaskView,
    last_occurrence,
    one_shown,
    record_occurrence,
    shown,
    take_off,
    wear,
)
from core.tasks.rules import Listed, Span, TaskStatus

SCANNED, LISTED = 1_000, 50
POLICIES = ("gap", "fold", "month_end", "weekend_policy")


@action(
    risk=Risk.WRITE,
    http="POST /tasks",
    reply="task_created",
    says=["buy milk tomorrow", "add pay rent to my list, high priority"],
)
def create(tx: Tx, args: NewTask) -> TaskView:
    """Put something to do on the caller's list; it may be due, once or again and again."""
    task = Task.new(
        tx,
        title=args.title,
        description=args.description,
        priority=args.priority,
        duration_minutes=_minutes(args),
        labels=[],  # said, because making the default costs a quarter of a millisecond
    )
    if args.when is not None:
        with unfit("when"):
            task.set_due(rules.due_of(args.when.value, tx.now, tx.zone))
    tx.session.flush()
    numbers.give(tx, task)
    wear(tx, task, args.tags)
    return one_shown(tx, task)


@action(
    risk=Risk.WRITE,
    http="PATCH /tasks/{item}",
    reply="task_updated",
    says=["rename task #4 to call the bank", "move task #4 to Monday", "tag the rent with home"],
)
def update(tx: Tx, args: TaskChanges) -> TaskView:
    """Change a task: its name, due day or rhythm, priority, notes, length or tags."""
    task = args.item.fetch(tx)
    if set(args.model_fields_set) <= {"item"}:
        raise AssistantError(Code.MISSING_REQUIRED_FIELD, "Say what to change about the task.")
    for key in ("title", "priority", "description"):
        if getattr(args, key) is not None:
            setattr(task, key, getattr(args, key))
    if args.duration is not None:
        task.duration_minutes = _minutes(args)
    _reschedule(tx, task, args)
    take_off(tx, task, args.remove_tags)
    wear(tx, task, args.add_tags)
    return one_shown(tx, task)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/complete",
    reply="task_completed",
    says=["done with #3", "finished the tax form", "mark buy milk as done"],
)
def complete(tx: Tx, args: OneTask) -> TaskView:
    """Mark a task as done; one that repeats moves on to its next date."""
    task = args.item.fetch(tx)
    _, done_at = last_occurrence(tx, task)
    again = task.schedule is not None and rules.done_again(done_at, task.due, tx.now, tx.zone)
    at = task.completed_at if task.status is TaskStatus.COMPLETED else done_at if again else None
    if at is not None:
        sentence = rules.already_done(at, tx.now, tx.zone)
        raise AssistantError(Code.TASK_ALREADY_COMPLETED, sentence)
    _may(task, TaskStatus.COMPLETED)
    following = rules.next_due(task.due, tx.now, tx.zone)
    if task.schedule is not None:
        record_occurrence(tx, task)
    if following is None:
        _become(task, TaskStatus.COMPLETED)
        task.completed_at = tx.now
    else:
        _become(task, TaskStatus.OPEN)
        task.set_due(following)
    return one_shown(tx, task)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/reopen",
    reply="task_reopened",
    says=["reopen #3", "un-complete the tax form"],
)
def reopen(tx: Tx, args: OneTask) -> TaskView:
    """Take a task up again that was done, dropped, started or put off."""
    task = args.item.fetch(tx)
    back = task.resume_status if task.status is TaskStatus.SNOOZED else TaskStatus.OPEN
    return _turn(tx, task, back or TaskStatus.OPEN)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/start",
    reply="task_started",
    says=["start #3", "I've started the tax form"],
)
def start(tx: Tx, args: OneTask) -> TaskView:
    """Mark a task as being worked on."""
    return _turn(tx, args.item.fetch(tx), TaskStatus.IN_PROGRESS)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/review",
    reply="task_in_review",
    says=["put #3 in review", "the draft is ready for review"],
)
def review(tx: Tx, args: OneTask) -> TaskView:
    """Mark a task that is being worked on as waiting for review."""
    return _turn(tx, args.item.fetch(tx), TaskStatus.IN_REVIEW)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/cancel",
    reply="task_cancelled",
    says=["cancel task #3", "cancel the tax form task"],
    kin="remove",
)
def cancel(tx: Tx, args: OneTask) -> TaskView:
    """Drop a task: it will not be done, but stays on record."""
    return _turn(tx, args.item.fetch(tx), TaskStatus.CANCELLED)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/snooze",
    reply="task_snoozed",
    says=["snooze task #3 until Friday", "snooze task #3 for two days"],
)
def snooze(tx: Tx, args: Snooze) -> TaskView:
    """Put a task out of sight until a later moment; then it is back as it was."""
    task = args.item.fetch(tx)
    _may(task, TaskStatus.SNOOZED)
    with unfit("until"):
        until = meant.wake_at(args.until.value, tx.now, tx.zone, tx.me.reads.morning)
    before = task.status
    _become(task, TaskStatus.SNOOZED)
    task.resume_status, task.snoozed_until = before, until
    return one_shown(tx, task)


@action(risk=Risk.WRITE, reply="task_resumed", verb="reopen", kin="resume", offered=False)
def resume(tx: Tx, args: OneTask) -> TaskView:
    """Bring a snoozed task back as it was: its time has come."""
    task = args.item.fetch(tx)
    if task.resume_status is None:
        raise AssistantError(Code.RESOURCE_CONFLICT, "That task is not snoozed.")
    return _turn(tx, task, task.resume_status)


@action(
    risk=Risk.DESTRUCTIVE,
    http="DELETE /tasks/{item}",
    reply="task_deleted",
    says=["delete task #3", "remove buy milk from my list"],
    kin="remove",
)
def delete(tx: Tx, args: OneTask) -> TaskView:
    """Take a task off the list for good; undo brings it back."""
    task = args.item.fetch(tx)
    task.deleted_at = tx.now
    return one_shown(tx, task)


@action(
    risk=Risk.WRITE,
    http="POST /tasks/{item}/archive",
    reply="task_archived",
    says=["archive #3", "archive the tax form"],
)
def archive(tx: Tx, args: OneTask) -> TaskView:
    """Put a task away: it keeps its status but is in no list."""
    task = args.item.fetch(tx)
    if task.archived_at is not None:
        raise AssistantError(Code.RESOURCE_CONFLICT, "That task is in the archive already.")
    task.archived_at = tx.now
    return one_shown(tx, task)


@action(
    risk=Risk.READ,
    http="GET /tasks",
    reply="tasks_listed",
    says=["what's on my list", "show my overdue tasks", "which tasks are due this week?"],
)
def list_(tx: Tx, args: TaskFilter) -> TaskList:
    """List the caller's tasks: open ones, or by due time, status, priority, tag or words."""
    span: Span = None, None
    if args.when is not None:
        with unfit("when"):
            span = meant.window(args.when.value, tx.now, tx.zone)
    rows = _wanted(tx, args, span)
    known = numbers.numbers_of(tx, [task.id for task in rows[:LISTED]])
    said = args.model_dump(mode="json", exclude_defaults=True, exclude={"when"})
    return TaskList(
        when=args.when.words if args.when else None,
        start=span[0],
        end=span[1],
        items=[_listed(tx, task, known.get(task.id), args, span) for task in rows[:LISTED]],
        total=len(rows),
        filter=said,
    )


@action(
    risk=Risk.READ,
    http="GET /tags",
    reply="tags_listed",
    says=["which tags do I have?", "show my tags"],
)
def tags(tx: Tx, _args: Nothing) -> TagList:
    """List the caller's tags and how many tasks wear each."""
    worn, gone = col(TaskTag.tag_id), (col(TaskTag.deleted_at), col(Task.deleted_at))
    query = (
        select(worn, func.count())
        .join(Task, col(Task.id) == col(TaskTag.task_id))
        .where(col(TaskTag.user_id) == tx.user_id, *(one.is_(None) for one in gone))
        .group_by(worn)
    )
    counts = {row[0]: row[1] for row in tx.session.execute(query)}
    found = Tag.all_mine(tx, order=Tag.key)
    items = [TagView(name=t.name, color=t.color, count=counts.get(t.id, 0)) for t in found]
    return TagList(items=items, total=len(items))


def _minutes(args: NewTask | TaskChanges) -> int | None:
    if args.duration is None:
        return None
    with unfit("duration"):
        return meant.minutes(args.duration.value)


def _may(task: Task, status: TaskStatus) -> None:
    if not rules.may(task.status, status, task.resume_status):
        raise AssistantError(Code.RESOURCE_CONFLICT, rules.refusal(task.status, status))


def _become(task: Task, status: TaskStatus) -> None:
    """Take a status, and leave what belonged to the one before."""
    task.status = status
    task.resume_status = task.snoozed_until = task.completed_at = None


def _turn(tx: Tx, task: Task, status: TaskStatus) -> TaskView:
    _may(task, status)
    _become(task, status)
    return one_shown(tx, task)


def _reschedule(tx: Tx, task: Task, args: TaskChanges) -> None:
    policies = {key: value.value for key in POLICIES if (value := getattr(args, key)) is not None}
    with unfit("when"):
        if args.when is not None:
            task.set_due(rules.moved(args.when.value, task.due, tx.now, tx.zone))
        if policies:
            day, _ = last_occurrence(tx, task)
            task.set_due(rules.changed_policy(task.due, policies, day, tx.now))


def _wanted(tx: Tx, args: TaskFilter, span: Span) -> list[Task]:
    """The tasks that a filter asks for, by due time."""
    where = [*_standing(tx, args.status), *_within(tx, args.status, span)]
    if args.priority is not None:
        where.append(col(Task.priority) == args.priority)
    order = func.coalesce(Task.due_by, rules.LATEST)
    rows = Task.all_mine(tx, *where, order=order, limit=SCANNED)
    if args.status is Listed.OVERDUE:
        rows = [row for row in rows if rules.overdue(row.due, tx.now, tx.zone)]
    if args.status is not Listed.COMPLETED:
        rows = [row for row in rows if rules.falls_in(row.due, span, tx.zone)]
    rows.sort(key=lambda row: (row.due_by or rules.LATEST, -row.priority.rank, row.id))
    return [row for row in rows if _named(row, args)]


def _listed(tx: Tx, task: Task, number: int | None, args: TaskFilter, span: Span) -> TaskView:
    """A task as a list of a span shows it: with the date that falls in it."""
    view = shown(tx, task, number)
    due = None if args.status is Listed.COMPLETED else rules.falls_in(task.due, span, tx.zone)
    return view.model_copy(update={"due_at": due.at, "due_date": due.on}) if due else view


def _named(task: Task, args: TaskFilter) -> bool:
    """Whether a task wears the tag and has the words that were asked for."""
    keys = {rules.tag_key(label) for label in task.labels}
    text = rules.tag_key(f"{task.title} {task.description or ''}")
    words = rules.tag_key(args.text or "").split()
    return (not args.tag or rules.tag_key(args.tag) in keys) and all(w in text for w in words)


def _standing(tx: Tx, status: Listed) -> list[ColumnElement[bool]]:
    """What a list of that status selects; what is archived is in none."""
    live = col(Task.archived_at).is_(None)
    if status is Listed.ALL:
        return [live]
    if status in (Listed.OPEN, Listed.OVERDUE):
        kept = set(rules.WORKING) | ({TaskStatus.SNOOZED} if status is Listed.OVERDUE else set())
        return [live, col(Task.status).in_(kept)]
    same = col(Task.status) == TaskStatus(status.value)
    if status is Listed.COMPLETED:
        same = or_(same, col(Task.id).in_(_done(tx, (None, None))))
    return [live, same]


def _within(tx: Tx, status: Listed, span: Span) -> list[ColumnElement[bool]]:
    """What a list of a span selects; of what is done, what was done in it."""
    if span == (None, None):
        return []
    if status is not Listed.COMPLETED:
        return [col(Task.due_by).is_not(None)]
    done = and_(*_in(col(Task.completed_at), span))
    return [or_(done, col(Task.id).in_(_done(tx, span)))]


def _in(column: Any, span: Span) -> list[ColumnElement[bool]]:
    first, last = span
    return [*([column >= first] if first else []), *([column < last] if last else [])]


def _done(tx: Tx, span: Span) -> Select[UUID]:
    """The ids of repeating tasks of which a date was done in a span."""
    mine = col(TaskOccurrence.user_id) == tx.user_id
    live = col(TaskOccurrence.deleted_at).is_(None)
    done = _in(col(TaskOccurrence.completed_at), span)
    return select(col(TaskOccurrence.task_id)).where(mine, live, *done)
