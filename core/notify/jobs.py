"""How a message leaves: claimed, sent with no transaction open, settled in one."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlmodel import col

from core.kernel import claims as kernel_claims
from core.kernel.claims import holds, table_of
from core.kernel.db import Tx
from core.kernel.failpoints import fp
from core.kernel.ids import jitter
from core.kernel.jobs import DUE, Claim, Event, World, job, reacts
from core.language.say.tongue import speaking_in
from core.notify import model
from core.notify.model import Channel, Delivery, merged
from core.notify.rules import (
    MAX_TRIES,
    SHORTEST,
    UNSENT,
    Kind,
    Result,
    Status,
    is_repeat,
    next_status,
    noted,
    wired,
    wording,
)
from core.people.model import Identity, User
from core.ports import (
    Blocked,
    Busy,
    Caller,
    Garbled,
    Message,
    Moved,
    Notice,
    Rejected,
    SendError,
    Unavailable,
)

_DELIVERIES = table_of(Delivery)
_SENT = (
    update(_DELIVERIES)
    .where(
        _DELIVERIES.c.id == bindparam("row"),
        _DELIVERIES.c.fence == bindparam("held"),
        _DELIVERIES.c.kind == Kind.REPLY,
        _DELIVERIES.c.status == Status.LEASED,
    )
    .values(
        status=Status.SENT,
        outcomes=[Result.SENT.value],
        sent_at=bindparam("at"),
        updated_at=bindparam("at"),
        external_message_id=bindparam("message"),
        next_at=None,
        lease_until=None,
    )
    .returning(_DELIVERIES.c.id)
)
_EARLIER = (  # what was said before in a chat and waits to be sent
    select(_DELIVERIES.c.id)
    .where(
        _DELIVERIES.c.user_id == bindparam("person"),
        _DELIVERIES.c.channel_id == bindparam("chat"),
        _DELIVERIES.c.sent_at.is_(None),
        _DELIVERIES.c.next_at.is_not(None),
        _DELIVERIES.c.kind != Kind.EDIT,
        _DELIVERIES.c.id < bindparam("this"),
    )
    .limit(1)
)
_AFTER = (
    update(_DELIVERIES)
    .where(
        _DELIVERIES.c.user_id == bindparam("person"),
        _DELIVERIES.c.channel_id == bindparam("chat"),
        _DELIVERIES.c.sent_at.is_(None),
        _DELIVERIES.c.next_at < bindparam("later", type_=_DELIVERIES.c.next_at.type),
        _DELIVERIES.c.lease_until.is_(None),
    )
    .values(next_at=bindparam("later", type_=_DELIVERIES.c.next_at.type))
)
"""What else is due in a chat waits with the message that had to wait there."""
LOG = logging.getLogger(__name__)
ERROR_MAX = 500
PATIENCE = 10.0
"""Seconds that a message waits until fewer are in the air; far less than its lease."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What one try came to."""

    result: Result
    message_id: str | None = None
    error: str | None = None
    retry_after: float = 0
    blocked: bool = False
    unlikely: bool = False
    """Nobody knows whether it arrived, but more likely it did not."""
    busy: bool = False
    """It was no try at all: our own budget was used up."""
    moved: str = ""
    """Where the chat is now."""

    @property
    def as_edit(self) -> "Tried":
        """The same of an edit: done twice it does no harm, and it says nothing of the chat."""
        doubtful = self.result is Result.UNKNOWN
        return replace(self, blocked=False, result=Result.UNAVAILABLE if doubtful else self.result)


# One at a time: what may be copied by a crash is what is in the air, one message a sending thread.
@job(due=Delivery, batch=1)
def send(world: World, claims: list[Claim]) -> None:
    """Send each message once, or once more with a label where nobody knows what became of it."""
    for claim in claims:
        _send(world, claim)


def _send(world: World, claim: Claim) -> None:
    with world.db.read() as tx:
        delivery = tx.session.get(Delivery, claim.id)
        if delivery is None or not holds(delivery, claim) or delivery.status is not Status.LEASED:
            return
        channel = tx.session.get(Channel, delivery.channel_id)
        locale = tx.session.scalar(select(col(User.locale)).where(col(User.id) == delivery.user_id))
    if not world.sending.acquire(timeout=PATIENCE):
        _put_back(world, claim, Tried(Result.UNAVAILABLE, busy=True))
        return
    try:
        with speaking_in(locale or ""):
            _carry(world, claim, delivery, channel)
    finally:
        world.sending.release()


def _carry(world: World, claim: Claim, delivery: Delivery, channel: Channel | None) -> None:
    """Send what is claimed, and write down what became of it."""
    if channel is None or claim.attempt > MAX_TRIES:
        tried = Tried(Result.REJECTED, error="given up: too many tries ended without a result")
    else:
        tried = _try(world, claim, delivery, channel)
        if tried.moved:
            delivery, channel = _follow(world, delivery, channel, tried.moved)
            tried = _try(world, claim, delivery, channel)
    if delivery.kind is Kind.EDIT:
        tried = tried.as_edit
    if tried.busy:
        _put_back(world, claim, tried)
    elif not _mark_sent(world, claim, delivery, tried):
        _settle(world, claim, tried, channel)


def _follow(
    world: World, delivery: Delivery, channel: Channel, to: str
) -> tuple[Delivery, Channel]:
    """Move the chat for everybody in it; the message and where it goes now."""
    notice = Notice(bot_id=channel.bot_id, chat_id=channel.address, kind="moved", to=to)
    with world.db.begin() as tx:
        heed(tx, channel.kind, notice)
    with world.db.read() as tx:
        again = tx.session.get(Delivery, delivery.id) or delivery
        return again, tx.session.get(Channel, again.channel_id) or channel


def _message(delivery: Delivery, channel: Channel, attempt: int, now: datetime) -> Message:
    edits, reply = delivery.edits or "", delivery.reply
    repeat = not edits and is_repeat(attempt, delivery.outcomes)
    return Message(
        to=channel.address,
        kind=delivery.kind.value,
        text=wording(reply.text, repeat=repeat),
        buttons=wired(delivery.id, reply),
        at=now,
        repeat=repeat,
        edits=edits,
        times=reply.times,
        bold=reply.bold,
        week=reply.week,
        document=reply.document,
        picture=reply.picture,
    )


def _try(world: World, claim: Claim, delivery: Delivery, channel: Channel) -> Tried:
    """Send, with no transaction open; whatever the channel does becomes a result."""
    port = world.channels.get(channel.kind)
    if port is None:
        return Tried(Result.UNAVAILABLE, error=f"no channel {channel.kind!r} is connected")
    message = _message(delivery, channel, claim.attempt, world.db.clock.now())
    fp("reminder.before_send")
    try:
        receipt = port.send(message)
    except SendError as error:
        return _refused(error)
    except Exception as error:  # a channel's bug tells nothing of what was sent
        LOG.exception("channel %s failed in a way it never should", channel.kind)
        return Tried(Result.UNKNOWN, error=f"{type(error).__name__}: {error}")
    fp("reminder.after_send")
    return Tried(Result.SENT, message_id=receipt.message_id)


def _refused(error: SendError) -> Tried:
    if isinstance(error, Unavailable):
        return Tried(
            Result.UNAVAILABLE,
            error=str(error),
            retry_after=error.retry_after,
            busy=isinstance(error, Busy),
            moved=error.to if isinstance(error, Moved) else "",
        )
    if isinstance(error, Rejected):
        return Tried(Result.REJECTED, error=str(error), blocked=isinstance(error, Blocked))
    return Tried(Result.UNKNOWN, error=str(error), unlikely=isinstance(error, Garbled))


def _put_back(world: World, claim: Claim, tried: Tried) -> None:
    """Give a message back that was not tried; its chat's others wait with it, other chats do not.

    Otherwise one person's many messages would be taken and given back one after the other.
    """
    with world.db.begin(_sender(claim)) as tx:
        delivery = tx.session.get(Delivery, claim.id)
        if delivery is None or not holds(delivery, claim):
            return
        later = tx.now + max(timedelta(seconds=tried.retry_after), SHORTEST)
        delivery.lease_until, delivery.attempt = None, claim.attempt - 1
        if delivery.status is Status.LEASED:
            delivery.status, delivery.next_at = Status.PENDING, later
        tx.session.flush()
        chat = {"person": delivery.user_id, "chat": delivery.channel_id, "later": later}
        tx.session.execute(_AFTER, chat)


def _settle(world: World, claim: Claim, tried: Tried, channel: Channel | None) -> None:
    """Write down the result; a zombie's is noted as late and changes nothing else."""
    with world.db.begin(_sender(claim)) as tx:
        fp("reminder.in_mark")
        delivery = tx.session.get(Delivery, claim.id)
        if delivery is None:
            return
        stands, before = holds(delivery, claim), delivery.outcomes
        delivery.outcomes = noted(before, claim.attempt, tried.result if stands else Result.LATE)
        if not stands:
            return
        delivery.lease_until = None
        if tried.blocked and channel is not None:
            _turned_away(tx, delivery, channel.id, tried)
        else:
            about = (tried.result, claim.attempt, before, tried.retry_after)
            _conclude(tx, delivery, tried, *next_status(*about, unlikely=tried.unlikely))


def _conclude(
    tx: Tx, delivery: Delivery, tried: Tried, status: Status, wait: timedelta | None
) -> None:
    """What the message is from here on, with those that went into it."""
    if delivery.status is Status.CANCELLED and status is not Status.SENT:
        return
    delivery.next_at = tx.now + _spread(tx, wait) if wait else None
    carried = [] if delivery.kind is Kind.REPLY else merged(tx, delivery.id)
    for one in (delivery, *carried):
        _mark(tx, one, status, tried)
    if wait is None:
        delivery.payload = _without_document(delivery.payload)


def _turned_away(tx: Tx, delivery: Delivery, channel_id: UUID, tried: Tried) -> None:
    """The chat wants nothing more: what waits for it fails or goes elsewhere, this one first."""
    if delivery.status is not Status.CANCELLED:
        delivery.status, delivery.next_at = Status.PENDING, tx.now
    tx.session.flush()
    model.shut(tx, Channel.mine(tx, channel_id), (tried.error or model.BLOCKED)[:ERROR_MAX])


def _without_document(payload: dict[str, Any]) -> dict[str, Any]:
    """What was said, without a file that came with it: that one is only kept until it is sent."""
    return {key: value for key, value in payload.items() if key != "document"}


def _mark_sent(world: World, claim: Claim, delivery: Delivery, tried: Tried) -> bool:
    """The usual end of a reply, in one statement; False where there is more to it."""
    usual = claim.attempt == 1 and tried.result is Result.SENT and delivery.kind is Kind.REPLY
    if not usual or "document" in delivery.payload:
        return False
    with world.db.begin() as tx:
        fp("reminder.in_mark")
        about = {"row": claim.id, "held": claim.fence, "at": tx.now, "message": tried.message_id}
        return tx.session.scalar(_SENT, about) is not None


def _sender(claim: Claim) -> Caller:
    return Caller(user_id=claim.user_id, actor_type="system", source="system")


def _spread(tx: Tx, wait: timedelta) -> timedelta:
    """A little later than asked, never earlier, so that many do not come back at once."""
    seconds = wait.total_seconds()
    return timedelta(seconds=max(seconds, jitter(tx.ids, seconds)))


def _mark(tx: Tx, delivery: Delivery, status: Status, tried: Tried) -> None:
    if delivery.merged_into is not None and delivery.status is Status.CANCELLED:
        return
    delivery.status, delivery.updated_at = status, tx.now
    delivery.last_error = tried.error and tried.error[:ERROR_MAX]
    if status is Status.SENT:
        delivery.sent_at = tx.now
        # An edit has no id of its own: it stands where the message does that it changed.
        delivery.external_message_id = None if delivery.edits else tried.message_id


def _overtakes(world: World, one: Delivery) -> bool:
    about = {"person": one.user_id, "chat": one.channel_id, "this": one.id}
    with world.db.read() as tx:
        return tx.session.scalar(_EARLIER, about) is not None


def deliver(world: World, delivery: Delivery, channel: Channel) -> None:
    """Send a message just posted, if nobody else has it: a reply does not wait for the worker.

    The worker sends it where enough is in the air, or something said before waits in the chat.
    """
    if delivery.channel_id != channel.id or not world.sending.acquire(blocking=False):
        return
    try:
        if _overtakes(world, delivery):
            return
        claimed = kernel_claims.claim_one(world.db, DUE[Delivery], delivery.id)
        if claimed is not None:
            _carry(world, claimed, delivery, channel)
    finally:
        world.sending.release()


@reacts("identities.changed")
def leave(tx: Tx, event: Event) -> None:
    """The private chat of an account that is no longer the person's is nobody's address."""
    account = Identity.mine(tx, event.target_id, gone=True)
    if account.deleted_at is None:
        return
    there = col(Channel.kind) == account.provider, col(Channel.bot_id) == account.bot_id
    for channel in Channel.all_mine(tx, *there, col(Channel.address) == account.subject):
        model.shut(tx, channel, "the account was removed")
        channel.address = f"removed {channel.id}"


def heed(tx: Tx, kind: str, notice: Notice) -> None:
    """Shut, open or move a chat, whosever it is, in a transaction that acts for nobody yet.

    The same notice twice, or after our own sends found out, changes nothing more.
    """
    of_bot = col(Channel.kind) == kind, col(Channel.bot_id) == notice.bot_id
    there = *of_bot, col(Channel.address) == notice.chat_id, col(Channel.moved_to).is_(None)
    people = tx.lock(tx.session.scalars(select(col(Channel.user_id)).where(*there)))
    for person in people.values():
        tx.act_as(person)
        for channel in Channel.all_mine(tx, *there):
            _note(tx, channel, notice)


def _note(tx: Tx, channel: Channel, notice: Notice) -> None:
    if notice.kind == "blocked":
        model.shut(tx, channel, model.BLOCKED)
    elif notice.kind == "opened":
        model.reopen(tx, channel)
    elif notice.kind == "moved" and notice.to not in {"", channel.address}:
        _move(tx, channel, notice.to)


def _move(tx: Tx, channel: Channel, to: str) -> None:
    """The chat has another address; if it was heard from there already, that channel goes on."""
    tx.emit("channels.moved", channel, bot_id=channel.bot_id, old=channel.address, new=to)
    of_bot = col(Channel.kind) == channel.kind, col(Channel.bot_id) == channel.bot_id
    there = Channel.all_mine(tx, *of_bot, col(Channel.address) == to, limit=1)
    if not there:
        channel.address = to
    else:
        waiting = _DELIVERIES.c.status.in_(UNSENT), _DELIVERIES.c.channel_id == channel.id
        mine = update(_DELIVERIES).where(_DELIVERIES.c.user_id == tx.user_id, *waiting)
        tx.session.execute(mine.values(channel_id=there[0].id))
        channel.moved_to = there[0].id
    tx.session.flush()
