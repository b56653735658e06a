"""How a message leaves: claimed, sent with no transaction open, settled in one."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID

from sqlalchemy import bindparam, update

from core.kernel import claims as kernel_claims
from core.kernel.claims import holds, table_of
from core.kernel.db import Tx
from core.kernel.failpoints import fp
from core.kernel.ids import jitter
from core.kernel.jobs import DUE, Claim, World, job
from core.notify.model import Channel, ChannelStatus, Delivery, Kind, merged
from core.notify.rules import (
    MAX_TRIES,
    Result,
    Status,
    is_repeat,
    next_status,
    noted,
    wording,
)
from core.ports import (
    Blocked,
    Caller,
    Message,
    Rejected,
    Reply,
    SendError,
    Unavailable,
)

_SENT = (
    update(table_of(Delivery))
    .where(
        table_of(Delivery).c.id == bindparam("row"),
        table_of(Delivery).c.fence == bindparam("held"),
        table_of(Delivery).c.kind == Kind.REPLY,
        table_of(Delivery).c.status == Status.LEASED,
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
    .returning(table_of(Delivery).c.id)
)
LOG = logging.getLogger(__name__)
ERROR_MAX = 500


@dataclass(frozen=True, slots=True)
class Tried:
    """What one try came to."""

    result: Result
    message_id: str | None = None
    error: str | None = None
    retry_after: float = 0
    blocked: bool = False


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
    _carry(world, claim, delivery, channel)


def _carry(world: World, claim: Claim, delivery: Delivery, channel: Channel | None) -> None:
    """Send what is claimed, and write down what became of it."""
    if channel is None or claim.attempt > MAX_TRIES:
        tried = Tried(Result.REJECTED, error="given up: too many tries ended without a result")
    else:
        now = world.db.clock.now()
        tried = _try(world, channel, _message(delivery, channel, claim.attempt, now))
    _settle(world, claim, tried)


def _message(delivery: Delivery, channel: Channel, attempt: int, now: datetime) -> Message:
    repeat = is_repeat(attempt, delivery.outcomes)
    return Message(
        to=channel.address,
        kind=delivery.kind.value,
        text=wording(delivery.reply.text, repeat=repeat),
        buttons=_wire(delivery.id, delivery.reply),
        at=now,
        repeat=repeat,
    )


def _wire(delivery_id: UUID, reply: Reply) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Each button's label and the data that `model.button` understands."""
    numbers = count()
    return tuple(
        tuple((one.label, f"d:{delivery_id.hex}:{next(numbers)}") for one in row)
        for row in reply.buttons
    )


def _try(world: World, channel: Channel, message: Message) -> Tried:
    """Send, with no transaction open; whatever the channel does becomes a result."""
    port = world.channels.get(channel.kind)
    if port is None:
        return Tried(Result.UNAVAILABLE, error=f"no channel {channel.kind!r} is connected")
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
        return Tried(Result.UNAVAILABLE, error=str(error), retry_after=error.retry_after)
    if isinstance(error, Rejected):
        return Tried(Result.REJECTED, error=str(error), blocked=isinstance(error, Blocked))
    return Tried(Result.UNKNOWN, error=str(error))


def _settle(world: World, claim: Claim, tried: Tried) -> None:
    """Write down the result; a zombie's is noted as late and changes nothing else."""
    if claim.attempt == 1 and tried.result is Result.SENT and _mark_sent(world, claim, tried):
        return
    with world.db.begin(_sender(claim)) as tx:
        fp("reminder.in_mark")
        delivery = tx.session.get(Delivery, claim.id)
        if delivery is None:
            return
        stands, before = holds(delivery, claim), delivery.outcomes
        carries = stands and delivery.kind is not Kind.REPLY
        carried = merged(tx, delivery.id) if carries else []
        delivery.outcomes = noted(before, claim.attempt, tried.result if stands else Result.LATE)
        if not stands:
            return
        status, wait = next_status(tried.result, claim.attempt, before, tried.retry_after)
        delivery.lease_until = None
        if delivery.status is Status.CANCELLED and status is not Status.SENT:
            return
        delivery.next_at = tx.now + _spread(tx, wait) if wait else None
        for one in (delivery, *carried):
            _mark(tx, one, status, tried)
        if tried.blocked:
            _shut(tx, delivery.channel_id)


def _mark_sent(world: World, claim: Claim, tried: Tried) -> bool:
    """The usual end of a reply, in one statement; False where there is more to it."""
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
        delivery.sent_at, delivery.external_message_id = tx.now, tried.message_id


def _shut(tx: Tx, channel_id: UUID) -> None:
    channel = Channel.mine(tx, channel_id)
    channel.status = ChannelStatus.BLOCKED


def deliver(world: World, delivery: Delivery, channel: Channel) -> None:
    """Send a message just posted, if nobody else has it: a reply does not wait for the worker."""
    claimed = kernel_claims.claim_one(world.db, DUE[Delivery], delivery.id)
    if claimed is not None:
        _carry(world, claimed, delivery, channel)
