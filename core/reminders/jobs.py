"""How reminders ring: on time one by one, late ones in a single message; and what stops them."""

import logging
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert
from sqlmodel import col

from core.events.model import Event
from core.kernel import jobs as kernel
from core.kernel import numbers
from core.kernel.claims import holds, table_of
from core.kernel.db import Tx
from core.kernel.jobs import Claim, World, job, reacts
from core.kernel.uptime import last_offline
from core.language import say
from core.notify import model as notify
from core.ports import Caller, Reply
from core.reminders import rules
from core.reminders.model import OPEN, Occurrence, Reminder, about, follow, occurrences, thing
from core.schedule.value import BEGINNING
from core.schedule.wallclock import wall_of
from core.tasks.model import Task

LOG = logging.getLogger(__name__)
SHOWN = 20
"""So many missed reminders are named in one message."""


@job(due=Reminder)
def fire(world: World, claims: list[Claim]) -> None:
    """Ring each reminder that has come due, in one transaction each."""
    _each(world, claims, _fire)


@job(due=Occurrence)
def ring_again(world: World, claims: list[Claim]) -> None:
    """Ring each snoozed firing again, in one transaction each."""
    _each(world, claims, _ring_again)


def _each(world: World, claims: list[Claim], ring: Callable[[Tx, Claim], None]) -> None:
    for claim in claims:
        try:
            with world.db.begin(_owner(claim)) as tx:
                ring(tx, claim)
        except (
            Exception
        ):  # one reminder's bug must not silence the others; its lease brings it back
            LOG.exception("the reminder or firing %s could not ring", claim.id)


def _owner(claim: Claim) -> Caller:
    return Caller(user_id=claim.user_id, actor_type="system", source="system")


def _fire(tx: Tx, claim: Claim) -> None:
    row = tx.session.get(Reminder, claim.id)
    due = _due(tx, row, claim)
    if row is not None and due is not None:
        _push(tx, row, _open(tx, row, due))


def _ring_again(tx: Tx, claim: Claim) -> None:
    firing = tx.session.get(Occurrence, claim.id)
    if firing is not None and _due(tx, firing, claim) is not None:
        row = Reminder.mine(tx, firing.reminder_id)
        _sound(tx, row, firing)
        _push(tx, row, firing)


def _due(tx: Tx, row: Reminder | Occurrence | None, claim: Claim) -> datetime | None:
    """The moment at which the row is to ring alone; None if it is not, or not any more."""
    if row is None or not holds(row, claim):
        return None
    row.lease_until = None
    if tx.me.status != "active":
        row.next_at = None
    if row.next_at is None or row.next_at > tx.now:
        return None
    if tx.now - row.next_at > rules.LATE:
        _catch_up(tx)
        return None
    return row.next_at


# ------------------------------------------------------------------------------------ one firing


def _open(tx: Tx, row: Reminder, scheduled_for: datetime, missed: int = 1) -> Occurrence:
    """The firing of that moment, ringing now; older ones that wait for an answer make room."""
    same = (col(Occurrence.reminder_id) == row.id, col(Occurrence.scheduled_for) == scheduled_for)
    known = Occurrence.all_mine(tx, *same, limit=1)
    firing = known[0] if known else _made(tx, row, scheduled_for, missed)
    row.last_triggered_at = scheduled_for
    _make_room(tx, row, firing)
    _sound(tx, row, firing)
    return firing


def _made(tx: Tx, row: Reminder, scheduled_for: datetime, missed: int) -> Occurrence:
    """A new firing. It is the worker's, not something that a person did: no history."""
    row_id = tx.new_id()
    columns = {
        "id": row_id,
        "user_id": tx.user_id,
        "version": 1,
        "created_at": tx.now,
        "updated_at": tx.now,
        "reminder_id": row.id,
        "scheduled_for": scheduled_for,
        "missed": missed,
    }
    blank = {"state": rules.State.PENDING, "closed": False, "replaced": False, "round": 0}
    machine = {"current_tier": 1, "fence": 0, "attempt": 0}
    tx.session.execute(insert(table_of(Occurrence)), columns | blank | machine)
    return Occurrence.mine(tx, row_id)


def _make_room(tx: Tx, row: Reminder, newest: Occurrence | None = None) -> None:
    """Firings that wait for an answer are over when another moment counts; snoozed ones are not."""
    for one in occurrences(tx, row.id):
        if one is not newest and (one.next_at is None or one.next_at <= tx.now):
            one.replaced, one.rung_at = True, tx.now
            one.derive(tx.now, tx.zone)
            notify.cancel(tx, [one.id])


def _sound(tx: Tx, row: Reminder, firing: Occurrence) -> None:
    """The firing rings now, and its reminder goes on to the next."""
    firing.rung_at, firing.round, firing.current_tier = tx.now, firing.round + 1, 1
    firing.lease_until, firing.attempt = None, 0
    firing.derive(tx.now, tx.zone)
    _onward(tx, row)


def _onward(tx: Tx, row: Reminder) -> None:
    row.lease_until, row.attempt = None, 0
    follow(tx, row)
    row.derive(tx.now, tx.zone)


def _push(tx: Tx, row: Reminder, firing: Occurrence) -> None:
    """Post the message of a firing to its person's chat, if they have one."""
    chat = notify.find_chat(tx)
    if chat is None:
        return
    told = _ringing(tx, row, firing)
    text = say.ring(
        number=told.number,
        title=told.title,
        scheduled_for=firing.scheduled_for,
        now=tx.now,
        zone=tx.zone,
        importance=row.importance.value,
    )
    reply = Reply(text=text, buttons=told.buttons())
    notify.post(
        tx,
        _key(firing, chat),
        "push",
        reply,
        chat,
        occurrence_id=firing.id,
        about=[told.mention],
        urgent=row.importance in rules.LOUD,
    )


def _key(firing: Occurrence, chat: notify.Channel) -> str:
    return f"{firing.id}:{firing.round}:{firing.current_tier}:{chat.id}"


def _ringing(tx: Tx, row: Reminder, firing: Occurrence) -> rules.Ringing:
    parent = thing(tx, row)
    number = numbers.number_of(tx, parent.id if parent else row.id)
    title = parent.title if parent and not row.titled else row.title
    gap = row.next_at - firing.scheduled_for if row.next_at else None
    spoken: Task | Event | Reminder = parent or row
    return rules.Ringing(
        item=f"#{number}" if number and not parent else str(row.id),
        number=number,
        title=title,
        mention=[spoken.called, str(spoken.id), number, title],
        occurrence=str(firing.id),
        task=(f"#{number}" if number else str(parent.id)) if isinstance(parent, Task) else None,
        happening=row.event_id is not None or (gap is None and rules.happens(title)),
        critical=row.importance is rules.Importance.CRITICAL,
        gap=gap,
        hour=wall_of(tx.now, tx.zone).hour,
    )


# ------------------------------------------------------------------------------------ late firings


def _catch_up(tx: Tx) -> None:
    """Tell in one message of everything that this person missed."""
    since = tx.now - rules.LATE
    late = Reminder.all_mine(tx, col(Reminder.next_at) < since, limit=rules.MAX_ACTIVE)
    told = [(row, _missed(tx, row)) for row in late]
    again = Occurrence.all_mine(tx, col(Occurrence.next_at) < since, limit=rules.MAX_ACTIVE)
    for firing in again:
        firing.fence += 1
        row = Reminder.mine(tx, firing.reminder_id)
        _sound(tx, row, firing)
        told.append((row, firing))
    told.sort(key=lambda pair: pair[1].scheduled_for)
    _post_missed(tx, told)


def _missed(tx: Tx, row: Reminder) -> Occurrence:
    """The one firing that stands for all that a reminder missed."""
    due = row.next_at or tx.now
    last, times = rules.missed(row.plan, due, tx.now, tx.zone, row.anchor)
    row.fence += 1
    return _open(tx, row, last, times)


def _post_missed(tx: Tx, told: list[tuple[Reminder, Occurrence]]) -> None:
    chat = notify.find_chat(tx)
    if chat is None or not told:
        return
    shown = [(row, firing, _ringing(tx, row, firing)) for row, firing in told[-SHOWN:]]
    start, end = _offline(tx, told[0][1].scheduled_for)
    lines = [_line(row, firing, one, firing.missed) for row, firing, one in shown]
    text = say.missed(start, end, lines, tx.zone, len(told) - len(shown))
    reply, about = _digest(text, [one for _, _, one in shown])
    first = told[0][1]
    carrier = notify.post(
        tx, _key(first, chat), "digest", reply, chat, occurrence_id=first.id, about=about
    )
    for _, firing in told[1:]:
        notify.merge(tx, carrier, _key(firing, chat), firing.id)


def _digest(text: str, shown: list[rules.Ringing]) -> tuple[Reply, list[list[object]]]:
    """One message of several, with buttons for each, and what it speaks of, newest first."""
    reply = Reply(text=text, buttons=tuple(ringing.in_catch_up() for ringing in shown))
    return reply, [one.mention for one in reversed(shown)]


def _line(row: Reminder, firing: Occurrence, told: rules.Ringing, times: int) -> say.Missed:
    """What is said of one missed reminder."""
    return say.Missed(
        number=told.number,
        title=told.title,
        at=firing.scheduled_for,
        importance=row.importance.value,
        times=times,
    )


def _offline(tx: Tx, first: datetime) -> tuple[datetime, datetime]:
    """When the house was off last, if that is why `first` was missed; else since then."""
    found = last_offline(tx)
    return found if found and found[0] <= first <= found[1] else (first, tx.now)


# ---------------------------------------------------------------------------------- a chat was shut


@reacts("channels.opened")
def chat_opened(tx: Tx, event: kernel.Event) -> None:
    """What could not be told while a chat was shut, and still matters, is told in one message."""
    since = datetime.fromisoformat(event.data["since"])
    chat = notify.Channel.mine(tx, event.target_id)
    failed = notify.undelivered(tx, chat.id, since)
    told = _unanswered(tx, failed)
    others = [one for one in failed if one.occurrence_id is None]
    if tx.me.status != "active" or not (told or others):
        return
    shown = [(row, last, _ringing(tx, row, last), len(ids)) for row, last, ids in told[-SHOWN:]]
    lines = [_line(*one) for one in shown]
    notes = [one.reply.text for one in others]
    text = say.untold(since, tx.now, lines, notes, tx.zone, len(told) - len(shown))
    reply, about = _digest(text, [ringing for _, _, ringing, _ in shown])
    first = told[0][1].id if told else None
    key = f"opened:{chat.id}:{since.isoformat()}"
    carrier = notify.post(tx, key, "digest", reply, chat, occurrence_id=first, about=about)
    said = {None}.union(*(ids for _, _, ids in told))
    notify.carry(tx, carrier, [one for one in failed if one.occurrence_id in said])


def _unanswered(
    tx: Tx, failed: list[notify.Delivery]
) -> list[tuple[Reminder, Occurrence, set[UUID]]]:
    """The reminders that still ring: each with its last firing and all that were not told of."""
    wanted = col(Occurrence.id).in_({one.occurrence_id for one in failed if one.occurrence_id})
    found: dict[UUID, list[Occurrence]] = defaultdict(list)
    for firing in Occurrence.all_mine(tx, wanted, limit=notify.MERGED_MAX):
        found[firing.reminder_id].append(firing)
    told = []
    for reminder_id, firings in found.items():
        last = max(firings, key=lambda one: one.scheduled_for)
        if last.state is rules.State.ACTIVE:
            told.append((Reminder.mine(tx, reminder_id), last, {one.id for one in firings}))
    return sorted(told, key=lambda one: one[1].scheduled_for)


# --------------------------------------------------------------------------- what changes the ring


@reacts("tasks.changed")
def task_changed(tx: Tx, event: kernel.Event) -> None:
    """Reminders about a task move with it, stop with it, and come back with it."""
    if not event.data["created"]:
        for row in about(tx, event.target_id, None):
            _follow(tx, row)


@reacts("events.changed")
def event_changed(tx: Tx, event: kernel.Event) -> None:
    """Reminders about an event move with it, stop with it, and come back with it."""
    if not event.data["created"]:
        for row in about(tx, None, event.target_id):
            _follow(tx, row)


@reacts("users.changed")
def clock_changed(tx: Tx, event: kernel.Event) -> None:
    """A person's new zone moves what follows their clock."""
    mine = col(Reminder.user_id) == event.user_id
    for row in Reminder.all_mine(tx, mine, limit=rules.MAX_ACTIVE):
        row.derive(tx.now, tx.zone)


@reacts("reminders.changed")
def reminder_changed(tx: Tx, event: kernel.Event) -> None:
    """An ended reminder's firings stop; those of one that is back may be answered again."""
    _close_or_open(tx, Reminder.mine(tx, event.target_id, gone=True))


@reacts("occurrences.changed")
def occurrence_changed(tx: Tx, event: kernel.Event) -> None:
    """What was answered is not sent any more."""
    firing = Occurrence.mine(tx, event.target_id, gone=True)
    if firing.answer is not None:
        notify.cancel(tx, [firing.id])


def _follow(tx: Tx, row: Reminder) -> None:
    before = row.anchor_at
    follow(tx, row)
    row.derive(tx.now, tx.zone)
    if before and row.anchor_at and before != row.anchor_at:
        _make_room(tx, row)
        _ring_if_overtaken(tx, row)
    _close_or_open(tx, row)


def _ring_if_overtaken(tx: Tx, row: Reminder) -> None:
    """What has moved so near that its reminder would be past is told of at once."""
    if row.next_at or not row.live or row.anchor_at is None or row.anchor_at <= tx.now:
        return
    rings = row.plan.next_after(BEGINNING, tx.zone, row.anchor_at)
    rung = row.last_triggered_at
    if rings and rings <= tx.now and (rung is None or rung < rings):
        row.next_at = tx.now


def _close_or_open(tx: Tx, row: Reminder) -> None:
    """Bring a reminder's unanswered firings in line with whether it lives."""
    states = [*OPEN, rules.State.CANCELLED]
    for firing in occurrences(tx, row.id, states):
        if firing.closed == row.live:
            firing.closed = not row.live
            firing.derive(tx.now, tx.zone)
            if firing.closed:
                notify.cancel(tx, [firing.id])
