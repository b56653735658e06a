"""What a way to a person and a message to them are: channels and deliveries."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint, bindparam, select
from sqlmodel import Field, col

from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.rows import DUE_COLUMNS, Due, Owned, choices, due_indexes, owned_keys
from core.notify.rules import UNSENT, Status
from core.ports import Button, Incoming, Notice, Reply

KEY_MAX = 200
LATELY = timedelta(minutes=1)
"""Which chat is the main one need not be known more exactly."""
FRESH = timedelta(hours=12)
"""How long words may still mean what rang."""
MERGED_MAX = 10_000
"""More firings than one person can miss."""


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
    status: ChannelStatus = Field(sa_type=choices(ChannelStatus), default=ChannelStatus.ACTIVE)
    heard_at: datetime
    """When the person last wrote from there: the newest private one is their main chat."""
    shared: bool = False
    """Whether others read along: a group, where nothing is said unasked."""


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
            Index("ix_deliveries_chat", "user_id", "channel_id", "sent_at"),
            *due_indexes("deliveries"),
        ],
    )
    keep: ClassVar[timedelta | None] = timedelta(days=90)
    audited: ClassVar[bool] = False
    called: ClassVar[str] = "delivery"
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS
    claimed: ClassVar[dict[str, Any]] = {"status": Status.LEASED}
    key: str = Field(max_length=KEY_MAX)
    kind: Kind = Field(sa_type=choices(Kind))
    channel_id: UUID
    payload: dict[str, Any] = Field(sa_type=JSON)
    """The `Reply`, as JSON."""
    turn_id: UUID | None = None
    occurrence_id: UUID | None = None
    about: list[Any] = Field(default_factory=list, sa_type=JSON)
    """What it speaks of, newest first: [target type, id, number, title]."""
    merged_into: UUID | None = None
    """The message that says this one's words too; it shares that one's fate."""
    status: Status = Field(sa_type=choices(Status), default=Status.PENDING)
    outcomes: list[str] = Field(default_factory=list, sa_type=JSON)
    """What each try came to, in order."""
    sent_at: datetime | None = None
    external_message_id: str | None = Field(default=None, max_length=255)
    last_error: str | None = Field(default=None, max_length=500)

    @property
    def reply(self) -> Reply:
        """What is said."""
        return Reply.model_validate(self.payload)


# Asked at every message, so written down once.
_THERE = (
    select(Channel)
    .where(
        col(Channel.user_id) == bindparam("person"),
        col(Channel.deleted_at).is_(None),
        col(Channel.kind) == bindparam("kind"),
        col(Channel.bot_id) == bindparam("bot_id"),
        col(Channel.address) == bindparam("address"),
    )
    .limit(1)
)
_MINE = select(Delivery).where(
    col(Delivery.user_id) == bindparam("person"), col(Delivery.deleted_at).is_(None)
)
_POSTED = _MINE.where(col(Delivery.key) == bindparam("same"))
_MERGED = _MINE.where(col(Delivery.merged_into) == bindparam("carrier")).limit(MERGED_MAX)
_PUSHED = (
    _MINE.where(
        col(Delivery.channel_id) == bindparam("channel"),
        col(Delivery.kind) != Kind.REPLY,
        col(Delivery.merged_into).is_(None),
        col(Delivery.sent_at) > bindparam("since"),
    )
    .order_by(col(Delivery.sent_at).desc())
    .limit(1)
)


def reach(tx: Tx, kind: str, incoming: Incoming) -> Channel:
    """The caller's channel where they write from, made if new; hearing opens a blocked one."""
    place = {"kind": kind, "bot_id": incoming.bot_id, "address": incoming.chat_id}
    found = tx.session.scalar(_THERE, place | {"person": tx.user_id})
    if found is None:
        made = Channel.new(tx, **place, heard_at=tx.now, shared=bool(incoming.group))
        tx.session.flush()
        return made
    if found.status is not ChannelStatus.ACTIVE or tx.now - found.heard_at > LATELY:
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
    blocked = col(Channel.status) == ChannelStatus.BLOCKED
    heard = col(Channel.heard_at).desc()
    private = col(Channel.user_id) == tx.user_id, col(Channel.shared).is_(False)
    query = select(Channel).where(*private).order_by(blocked, heard)
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
    about: Sequence[Sequence[Any]] = (),
    at: datetime | None = None,
) -> Delivery:
    """One message, to be sent at `at` (default: now); a second of the same key is the first.

    A message to a blocked chat is kept as failed, so that it can be seen what did not arrive.
    """
    # An exchange is answered once: its own fence sees to that.
    known = None if kind == Kind.REPLY else _posted(tx, key)
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
        about=[list(one) for one in about],
        outcomes=[],
        status=Status.FAILED if shut else Status.PENDING,
        last_error="the chat is blocked" if shut else None,
        next_at=None if shut else at or tx.now,
    )
    tx.session.flush()
    return made


def _posted(tx: Tx, key: str) -> Delivery | None:
    return tx.session.scalar(_POSTED, {"person": tx.user_id, "same": key})


def pushed_since(tx: Tx, channel_id: UUID, since: datetime | None) -> Delivery | None:
    """The newest unasked message to a chat since then: a follow-up may mean it."""
    where = {"person": tx.user_id, "channel": channel_id, "since": since or tx.now - FRESH}
    return tx.session.scalar(_PUSHED, where)


def message(tx: Tx, channel_id: UUID, external_id: str) -> Delivery | None:
    """The caller's message that the service knows by this id."""
    if not external_id:
        return None
    there = col(Delivery.channel_id) == channel_id
    same, whole = col(Delivery.external_message_id) == external_id, col(Delivery.merged_into)
    found = Delivery.all_mine(tx, there, same, whole.is_(None), limit=1)
    return found[0] if found else None


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
    return list(tx.session.scalars(_MERGED, {"person": tx.user_id, "carrier": carrier_id}))


def cancel(tx: Tx, occurrence_ids: Iterable[UUID]) -> None:
    """Never send what is still waiting for these firings.

    What is being sent this moment may still go out. A message that speaks for other firings too
    stays as long as one of them is wanted.
    """
    wanted = list(occurrence_ids)
    if not wanted:
        return
    waiting = col(Delivery.status).in_(UNSENT)
    of_these = col(Delivery.occurrence_id).in_(wanted)
    found = Delivery.all_mine(tx, of_these, waiting, limit=MERGED_MAX)
    for delivery in sorted(found, key=lambda one: one.merged_into is None):
        if any(one.status in UNSENT for one in merged(tx, delivery.id)):
            continue
        delivery.status, delivery.next_at = Status.CANCELLED, None
        tx.session.flush()


def button(tx: Tx, data: str) -> tuple[Delivery, Button] | None:
    """What a press means: the caller's message and its button; None if they have none such."""
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


def noted(tx: Tx, kind: str, notice: Notice) -> None:
    """Shut, open or move a chat, whosever it is."""
    place = (col(Channel.kind) == kind, col(Channel.bot_id) == notice.bot_id)
    here = col(Channel.address) == notice.chat_id
    for channel in tx.session.scalars(select(Channel).where(*place, here)):
        channel.status = ChannelStatus.BLOCKED
