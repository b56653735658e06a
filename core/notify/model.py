"""What a way to a person and a message to them are: channels and deliveries."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint, func, select
from sqlmodel import Field

from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.rows import DUE_COLUMNS, Due, Owned, choices, due_indexes, owned_keys
from core.notify.rules import UNSENT, Status
from core.ports import Button, Reply

KEY_MAX = 200


class ChannelStatus(StrEnum):
    """Whether a person can be reached there."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    """They shut us out; writing from there opens it again."""


class Channel(Owned, table=True):
    """A way to a person: one chat, one address."""

    __tablename__ = "channels"
    __table_args__ = owned_keys(extra=[UniqueConstraint("user_id", "kind", "bot_id", "address")])
    keep: ClassVar[timedelta | None] = None
    audited: ClassVar[bool] = False
    called: ClassVar[str] = "channel"
    kind: str = Field(max_length=20)
    """The integration that sends there: a key of `integrations.CHANNELS`."""
    bot_id: str = Field(max_length=64)
    address: str = Field(max_length=255)
    status: ChannelStatus = Field(sa_type=choices(ChannelStatus), default=ChannelStatus.ACTIVE)  # type: ignore[call-overload]  # SQLModel wants a class, SQLAlchemy takes an instance
    heard_at: datetime
    """When the person last wrote from there: the newest is their main chat."""


class Kind(StrEnum):
    """Why a message is sent."""

    REPLY = "reply"
    PUSH = "push"
    DIGEST = "digest"


class Delivery(Owned, Due, table=True):
    """One message to one channel: unique by key, with what every try came to."""

    __tablename__ = "deliveries"
    __table_args__ = owned_keys(
        ("channel_id", "channels"),
        extra=[
            UniqueConstraint("user_id", "key"),
            Index("ix_deliveries_occurrence", "user_id", "occurrence_id"),
            Index("ix_deliveries_merged", "user_id", "merged_into"),
            *due_indexes("deliveries"),
        ],
    )
    keep: ClassVar[timedelta | None] = timedelta(days=90)
    audited: ClassVar[bool] = False
    called: ClassVar[str] = "delivery"
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS
    claimed: ClassVar[dict[str, Any]] = {"status": Status.LEASED}
    key: str = Field(max_length=KEY_MAX)
    kind: Kind = Field(sa_type=choices(Kind))  # type: ignore[call-overload]  # as above
    channel_id: UUID
    payload: dict[str, Any] = Field(sa_type=JSON)
    """The `Reply`, as JSON."""
    turn_id: UUID | None = None
    occurrence_id: UUID | None = None
    merged_into: UUID | None = None
    """The message that says this one's words too; it shares that one's fate."""
    status: Status = Field(sa_type=choices(Status), default=Status.PENDING)  # type: ignore[call-overload]  # as above
    outcomes: list[str] = Field(default_factory=list, sa_type=JSON)
    """What each try came to, in order."""
    sent_at: datetime | None = None
    external_message_id: str | None = Field(default=None, max_length=255)
    last_error: str | None = Field(default=None, max_length=500)

    @property
    def reply(self) -> Reply:
        """What is said."""
        return Reply.model_validate(self.payload)


def reach(tx: Tx, kind: str, bot_id: str, address: str) -> Channel:
    """The caller's channel there, made if it is new; hearing from it opens a blocked one."""
    place = {"kind": kind, "bot_id": bot_id, "address": address}
    same = (getattr(Channel, name) == value for name, value in place.items())
    found = next(iter(Channel.all_mine(tx, *same, limit=1)), None)
    if found is None:
        made = Channel.new(tx, **place, heard_at=tx.now)
        tx.session.flush()
        return made
    found.heard_at, found.status = tx.now, ChannelStatus.ACTIVE
    return found


def chat(tx: Tx) -> Channel:
    """The caller's main chat: the open one they last wrote from; else USER_NOT_AVAILABLE."""
    found = find_chat(tx)
    if found is None:
        raise AssistantError(
            Code.USER_NOT_AVAILABLE, "There is no chat to write to yet: write to me from one first."
        )
    return found


def find_chat(tx: Tx) -> Channel | None:
    """The caller's main chat, a blocked one if no other is left; None before they ever wrote."""
    blocked = Channel.status == ChannelStatus.BLOCKED
    heard = Channel.heard_at.desc()  # type: ignore[attr-defined]  # SQLModel column
    query = select(Channel).where(Channel.user_id == tx.user_id).order_by(blocked, heard)  # type: ignore[arg-type]  # SQLModel columns
    return tx.session.scalars(query.limit(1)).one_or_none()


def post(  # noqa: PLR0913 - one row's columns; each is said by name
    tx: Tx,
    key: str,
    kind: str,
    reply: Reply,
    channel: Channel,
    *,
    turn_id: UUID | None = None,
    occurrence_id: UUID | None = None,
    at: datetime | None = None,
) -> Delivery:
    """One message, to be sent at `at` (default: now); a second of the same key is the first.

    A message to a blocked chat is kept as failed, so that it can be seen what did not arrive.
    """
    known = next(iter(Delivery.all_mine(tx, Delivery.key == key, limit=1)), None)
    if known is not None:
        return known
    shut = channel.status is ChannelStatus.BLOCKED
    made = Delivery.new(
        tx,
        key=key,
        kind=Kind(kind),
        channel_id=channel.id,
        payload=reply.model_dump(mode="json", exclude_defaults=True),
        turn_id=turn_id,
        occurrence_id=occurrence_id,
        status=Status.FAILED if shut else Status.PENDING,
        last_error="the chat is blocked" if shut else None,
        next_at=None if shut else at or tx.now,
    )
    tx.session.flush()
    return made


def merge(tx: Tx, carrier: Delivery, key: str, occurrence_id: UUID) -> Delivery:
    """A message whose words `carrier` says: it is sent, and fails, with it."""
    made = Delivery.new(
        tx,
        key=key,
        kind=carrier.kind,
        channel_id=carrier.channel_id,
        payload={"text": ""},
        occurrence_id=occurrence_id,
        merged_into=carrier.id,
        status=carrier.status,
        last_error=carrier.last_error,
    )
    tx.session.flush()
    return made


def merged(tx: Tx, carrier_id: UUID) -> list[Delivery]:
    """The caller's messages that went into this one."""
    return Delivery.all_mine(tx, Delivery.merged_into == carrier_id, limit=MERGED_MAX)


MERGED_MAX = 10_000


def cancel(tx: Tx, occurrence_ids: Iterable[UUID]) -> None:
    """Never send what is still waiting for these firings.

    What is being sent this moment may still go out. A message that speaks for others too stays as
    long as one of them is wanted.
    """
    wanted = list(occurrence_ids)
    if not wanted:
        return
    waiting = Delivery.status.in_(UNSENT)  # type: ignore[attr-defined]  # SQLModel column
    of_these = Delivery.occurrence_id.in_(wanted)  # type: ignore[union-attr]  # SQLModel column
    for delivery in Delivery.all_mine(tx, of_these, waiting, limit=MERGED_MAX):
        carrier = delivery.merged_into or delivery.id
        _drop(delivery)
        tx.session.flush()
        _settle_carrier(tx, carrier, delivery)


def _drop(delivery: Delivery) -> None:
    delivery.status = Status.CANCELLED
    if delivery.merged_into is None:
        delivery.next_at = None


def _settle_carrier(tx: Tx, carrier_id: UUID, dropped: Delivery) -> None:
    """Bring the common message back while it is needed, and end it when it no longer is."""
    others = [one for one in merged(tx, carrier_id) if one.status in UNSENT]
    carrier = Delivery.mine(tx, carrier_id)
    if others and carrier is dropped:
        carrier.status, carrier.next_at = Status.PENDING, carrier.next_at or tx.now
    if not others and carrier is not dropped and not _wanted(tx, carrier):
        _drop(carrier)


def _wanted(tx: Tx, carrier: Delivery) -> bool:
    raise NotImplementedError


def button(tx: Tx, data: str) -> tuple[Delivery, Button] | None:
    """What a press means: the caller's message and its button; None for anything unknown to them."""
    parts = data.split(":")
    if len(parts) != 3 or parts[0] != "d" or not parts[2].isdecimal():
        return None
    try:
        delivery = Delivery.mine(tx, UUID(hex=parts[1]))
    except (ValueError, AssistantError):
        return None
    buttons = [one for row in delivery.reply.buttons for one in row]
    index = int(parts[2])
    return (delivery, buttons[index]) if index < len(buttons) else None


def unsent(tx: Tx) -> int:
    """How many of the caller's messages may still go out."""
    waiting = Delivery.status.in_(UNSENT)  # type: ignore[attr-defined]  # SQLModel column
    query = select(func.count()).where(Delivery.user_id == tx.user_id, waiting)  # type: ignore[arg-type]  # SQLModel column
    return tx.session.scalar(query) or 0
