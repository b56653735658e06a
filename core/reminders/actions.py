"""What may be asked of reminders: set one, change it, and answer it when it rings."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import col

from core.events.model import Event
from core.kernel import numbers
from core.kernel.actions import action
from core.kernel.args import When
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, Unclear, unfit
from core.language import ringing, say
from core.ports import Question, Reply, Risk
from core.reminders import rules
from core.reminders.model import (
    About,
    Answered,
    Later,
    NewReminder,
    Occurrence,
    OneReminder,
    Reminder,
    ReminderChanges,
    ReminderFilter,
    ReminderList,
    ReminderView,
    Snooze,
    follow,
    last_answered,
    occurrences,
    thing,
)
from core.reminders.rules import Answer, Ended
from core.schedule import Schedule
from core.tasks.model import Task
from core.tasks.rules import already_done

LISTED = 50
POLICIES = ("gap", "fold", "month_end", "weekend_policy")


@action(
    risk=Risk.WRITE,
    http="POST /reminders",
    reply="reminder_created",
    says=[
        "remind me to call the plumber tomorrow at 9",
        "remind me every weekday at 10 to send the invoice",
        "set a timer for 10 minutes",
        "wake me at 6",
    ],
)
def create(tx: Tx, args: NewReminder) -> ReminderView:
    """Ring the caller at a moment or again and again, about words or about one of their things."""
    parent = _parent(tx, args.item.id) if args.item else None
    title = _title(tx, args.title, parent)
    _room(tx)
    row = Reminder.new(
        tx,
        title=title,
        titled=bool(args.title),
        task_id=parent.id if isinstance(parent, Task) else None,
        event_id=parent.id if isinstance(parent, Event) else None,
        importance=args.importance,
        escalation_profile=rules.PROFILE_OF[args.importance],
        schedule=_schedule(tx, args.when, parent).compact(),
    )
    follow(tx, row)
    _start(tx, row)
    tx.session.flush()
    if parent is None:
        numbers.give(tx, row)
    return shown(tx, row, odd=True)


@action(
    risk=Risk.READ,
    http="GET /reminders",
    reply="reminders_listed",
    says=["show my reminders", "what reminders do I have tomorrow?"],
)
def list_(tx: Tx, args: ReminderFilter) -> ReminderList:
    """List the caller's reminders, the next to ring first."""
    like = col(Reminder.title).icontains(args.text or "", autoescape=True)
    rows = Reminder.all_mine(tx, like, limit=rules.MAX_ACTIVE)
    start, end = ringing.window(args.when.value if args.when else None)
    wanted = (one for one in rows if one.has_status(args.status, tx.now))
    rows = [one for one in wanted if _rings(tx, one, start, end)]
    rows.sort(key=lambda row: (row.next_at is None, row.next_at or row.updated_at))
    numbers.numbers_of(tx, [row.task_id or row.event_id or row.id for row in rows[:LISTED]])
    return ReminderList(
        when=args.when.words if args.when else None,
        start=start,
        end=end,
        items=[shown(tx, row) for row in rows[:LISTED]],
        total=len(rows),
        filter={"status": args.status.value, "text": args.text},
    )


@action(
    risk=Risk.WRITE,
    http="PATCH /reminders/{item}",
    reply="reminder_updated",
    says=["move reminder #12 to Friday at 9", "change my alarm to 7:30"],
)
def update(tx: Tx, args: ReminderChanges) -> ReminderView:
    """Change a reminder's title, time, loudness, or what it does on odd dates."""
    row = Reminder.mine(tx, args.item.id)
    if args.title is not None:
        row.title, row.titled = args.title, True
    if args.importance is not None:
        row.importance = args.importance
        row.escalation_profile = rules.PROFILE_OF[args.importance]
    if args.when is not None:
        _reschedule(tx, row, args.when)
    policies = {key: getattr(args, key) for key in POLICIES if getattr(args, key) is not None}
    if policies:
        row.schedule = _checked(row.plan.with_changes(**policies)).compact()
    return shown(tx, row, odd=True)


@action(
    risk=Risk.WRITE,
    http="POST /reminders/{item}/snooze",
    reply="reminder_snoozed",
    says=["snooze the reminder for 10 minutes", "snooze reminder #12 until tonight"],
)
def snooze(tx: Tx, args: Later) -> ReminderView:
    """Silence what rings, or the reminder before it rings, until a moment; then it rings again."""
    row = _living(tx, args, put_away=True)
    firing = _firing(tx, row, args)
    due = tx.now if firing else row.next_at
    with unfit("until"):
        until = ringing.quiet_until(args.until.value, tx.now, due, tx.me.reads)
    if firing is not None:
        _not_done(tx, firing)
    whole = firing is None or ringing.outlasts(row.plan, row.next_at, until)
    row.snoozed_until, row.snoozed_occurrence_id = until, None if whole or not firing else firing.id
    row.ended, row.answered_at = None, tx.now
    tx.session.flush()
    if firing is not None:
        firing.answer = Answer.ACKNOWLEDGED if whole else Answer.SNOOZED
        firing.answered_at, firing.snoozed_until = tx.now, None if whole else until
    told = {"occurrence_id": row.snoozed_occurrence_id, "words": args.until.words, "until": until}
    Snooze.new(tx, reminder_id=row.id, **told)
    return shown(tx, row)


@action(
    risk=Risk.WRITE,
    http="POST /reminders/{item}/complete",
    reply="reminder_completed",
    says=["mark the reminder as done", "done with reminder #12"],
)
def complete(tx: Tx, args: Answered) -> ReminderView:
    """Mark as done what rings; a reminder that rings once is then finished."""
    return _close(tx, args, Answer.COMPLETED)


@action(
    risk=Risk.WRITE,
    http="POST /reminders/{item}/acknowledge",
    reply="reminder_acknowledged",
    says=["I'm on it", "acknowledge the reminder"],
)
def acknowledge(tx: Tx, args: Answered) -> ReminderView:
    """Silence what rings without calling it done."""
    row = _living(tx, args)
    firing = _firing(tx, row, args)
    if firing is None:
        raise AssistantError(
            Code.RESOURCE_CONFLICT, f"“{row.title}” isn't ringing. Snooze it, or say it is done."
        )
    _not_done(tx, firing)
    row.answered_at = tx.now
    tx.session.flush()
    firing.answer, firing.answered_at = Answer.ACKNOWLEDGED, tx.now
    return shown(tx, row)


@action(
    risk=Risk.WRITE,
    http="POST /reminders/{item}/dismiss",
    reply="reminder_dismissed",
    says=["dismiss the reminder", "dismiss reminder #12"],
)
def dismiss(tx: Tx, args: Answered) -> ReminderView:
    """Wave this firing off; a reminder that rings once is then put away."""
    return _close(tx, args, Answer.DISMISSED)


@action(
    risk=Risk.WRITE,
    http="POST /reminders/{item}/cancel",
    reply="reminder_cancelled",
    says=["stop the reminder about the invoice", "delete reminder #12"],
    kin="remove",
)
def cancel(tx: Tx, args: OneReminder) -> ReminderView:
    """End a reminder with all its firings."""
    row = Reminder.mine(tx, args.item.id)
    if row.ended is Ended.CANCELLED:
        raise AssistantError(Code.RESOURCE_CONFLICT, f"“{row.title}” is cancelled already.")
    row.ended = Ended.CANCELLED
    return shown(tx, row)


def shown(tx: Tx, row: Reminder, *, odd: bool = False) -> ReminderView:
    """A reminder as the caller sees it; its odd dates are worked out only if asked for."""
    parent = thing(tx, row)
    row.derive(tx.now, tx.zone)
    plan, zone = row.plan, row.plan.zone(tx.zone)
    number = numbers.number_of(tx, parent.id if parent else row.id)
    return ReminderView(
        id=row.id,
        number=number,
        title=parent.title if parent and not row.titled else row.title,
        status=row.status,
        importance=row.importance,
        next_at=row.next_at,
        timezone=zone,
        schedule=row.schedule,
        about=About(target=parent.called, number=number, title=parent.title) if parent else None,
        snoozed_until=row.snoozed_until,
        last_done_at=row.last_done_at,
        last_triggered_at=row.last_triggered_at,
        upcoming=rules.upcoming(plan, row.next_at, tx.zone, row.anchor),
        odd=rules.odd(plan, tx.now, tx.zone) if odd else [],
        fired=row.next_at is not None and row.next_at <= tx.now,
    )


def _parent(tx: Tx, row_id: UUID) -> Task | Event:
    for row in (tx.session.get(Task, row_id), tx.session.get(Event, row_id)):
        if row and row.user_id == tx.user_id and row.deleted_at is None:
            return row
    raise AssistantError(Code.RESOURCE_NOT_FOUND, "Task not found.")


def _title(tx: Tx, title: str | None, parent: Task | Event | None) -> str:
    if title is not None or parent is not None:
        return title or (parent.title[: rules.TITLE_MAX] if parent else "")
    question = Question(kind="text", slot="title", pending=tx.pending)
    reply = Reply(text=say.refusal("What shall I remind you of?"), question=question)
    raise Unclear(Code.MISSING_REQUIRED_FIELD, reply)


def _room(tx: Tx) -> None:
    """Refuse more reminders than one person may have."""
    open_ = (col(Reminder.ended).is_(None), col(Reminder.deleted_at).is_(None))
    query = select(func.count()).where(col(Reminder.user_id) == tx.user_id, *open_)
    if (tx.session.scalar(query) or 0) >= rules.MAX_ACTIVE:
        full = f"You have {rules.MAX_ACTIVE} reminders, as many as I can keep. Cancel some first."
        raise AssistantError(Code.LIMIT_EXCEEDED, full)


def _schedule(tx: Tx, when: When, parent: Task | Event | None) -> Schedule:
    with unfit("when"):
        plan = ringing.schedule_of(when.value, tx.now, tx.me.reads)
    return _allowed(when, plan, parent)


def _allowed(when: When, plan: Schedule, parent: Task | Event | None) -> Schedule:
    if plan.kind == "relative" and plan.anchor != "completion" and parent is None:
        raise AssistantError(
            Code.INVALID_INPUT, f"“{when.words[:80]}” what? Name the task or event.", "item"
        )
    return _checked(plan)


def _checked(plan: Schedule) -> Schedule:
    if rules.too_often(plan):
        raise AssistantError(
            Code.VALIDATION_FAILED,
            f"I ring every {rules.MIN_GAP_MINUTES} minutes at most. Choose a longer pause.",
            "when",
        )
    return plan


def _start(tx: Tx, row: Reminder) -> None:
    """Let it ring next, at once if it is past already; refuse what never comes."""
    row.derive(tx.now, tx.zone)
    if row.next_at is not None or not row.parent_open:
        return
    what = "That never comes again."
    if row.plan.kind == "relative":
        what = "" if row.anchor else "Say when that is, then I can ring for it."
    if what and row.plan.kind != "once":
        raise AssistantError(Code.INVALID_INPUT, what, "when")
    row.at_once = tx.now
    row.derive(tx.now, tx.zone)


def _reschedule(tx: Tx, row: Reminder, when: When) -> None:
    """Ring at the new time; of a series, a new hour moves all of it and a day only the next one."""
    parent, following = thing(tx, row), row.next_at
    usual = following or row.last_triggered_at
    with unfit("when"):
        found = ringing.alone(when.value) if parent is None else when.value
        plan = ringing.moved(found, row.plan, usual, tx.now, tx.me.reads)
    plan = _allowed(when, plan, parent)
    row.ended, row.completed_at, row.at_once = None, None, None
    row.snoozed_until, row.snoozed_occurrence_id = None, None
    if plan.kind == "once" and following and ringing.repeats(row.plan):
        row.done_through, row.snoozed_until = following, plan.start(tx.zone)
        return
    if plan.rrule is None or plan.rrule != row.plan.rrule:
        row.done_through = None
    row.schedule = plan.compact()
    follow(tx, row)
    _start(tx, row)


def _living(tx: Tx, args: OneReminder, *, put_away: bool = False) -> Reminder:
    """The reminder, unless it has ended; one that was only put away if `put_away`."""
    row = Reminder.mine(tx, args.item.id)
    if row.ended is Ended.COMPLETED:
        raise _already(tx, row.completed_at)
    if row.ended is Ended.CANCELLED or (row.ended and not put_away):
        raise AssistantError(
            Code.RESOURCE_CONFLICT, f"“{row.title}” is {row.ended.value}. Set a new one instead."
        )
    return row


def _already(tx: Tx, at: datetime | None) -> AssistantError:
    sentence = already_done(at, tx.now, tx.zone) if at else "Already done."
    return AssistantError(Code.TASK_ALREADY_COMPLETED, sentence)


def _firing(tx: Tx, row: Reminder, args: Answered) -> Occurrence | None:
    """The firing that is answered: the one named, or the newest that is open."""
    if args.occurrence is not None:
        firing = Occurrence.mine(tx, args.occurrence)
        if firing.reminder_id == row.id:
            return firing
    return next((one for one in occurrences(tx, row.id) if not one.replaced), None)


def _not_done(tx: Tx, firing: Occurrence) -> None:
    if firing.answer is Answer.COMPLETED:
        raise _already(tx, firing.answered_at)


def _close(tx: Tx, args: Answered, answer: Answer) -> ReminderView:
    """Answer what rings, or what would ring next, for good."""
    row = _living(tx, args, put_away=answer is Answer.COMPLETED)
    firing = _firing(tx, row, args)
    if firing is not None:
        _not_done(tx, firing)
    else:
        _beforehand(tx, row)
    if firing is None or row.snoozed_occurrence_id in {None, firing.id}:
        row.snoozed_until, row.snoozed_occurrence_id = None, None
    row.answered_at = tx.now
    if answer is Answer.COMPLETED:
        row.last_done_at = tx.now
    row.derive(tx.now, tx.zone)
    if row.next_at is None:
        row.ended = Ended.COMPLETED if answer is Answer.COMPLETED else Ended.ARCHIVED
        row.completed_at = tx.now if answer is Answer.COMPLETED else None
    tx.session.flush()
    if firing is not None:
        firing.answer, firing.answered_at, firing.snoozed_until = answer, tx.now, None
    return shown(tx, row)


def _beforehand(tx: Tx, row: Reminder) -> None:
    """Nothing rings: take the next firing as dealt with, unless the last one was meant."""
    last, following = last_answered(tx, row.id), row.next_at
    early = following and rules.is_early(last.scheduled_for if last else None, tx.now, following)
    if last is not None and not early:
        raise _already(tx, last.answered_at)
    row.done_through = following


def _rings(tx: Tx, row: Reminder, start: datetime | None, end: datetime | None) -> bool:
    """Whether it rings there, or rang there and waits for an answer."""
    at = row.next_at or row.snoozed_until or row.last_triggered_at or row.created_at
    if row.next_at and start and row.next_at < start:
        at = row.plan.next_after(start, tx.zone, row.anchor, inclusive=True) or at
    return (start is None or at >= start) and (end is None or at < end)
