"""What a way to a person and a message to them are: channels and deliveries."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint, bindparam, select
from sqlmodel import Field, col

from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.rows import DUE_COLUMNS, Due, Owned, choices, due_indexes, owned_keys, since
from core.notify.rules import UNASKED, UNSENT, ChannelStatus, Kind, Rank, Status, pressed, rank_of
from core.ports import Button, Incoming, Reply

KEY_MAX = 200
LATELY = timedelta(minutes=1)
"""Which chat is the main one need not be known more exactly."""
FRESH = timedelta(hours=12)
"""How long words may still mean what rang."""
BLOCKED = "the chat is blocked"
MERGED_MAX = 10_000
"""More firings than one person can miss."""


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
    shared: bool = Field(default=False, sa_column_kwargs=since(False))
    """Whether others read along: a group, where nothing is said unasked."""
    blocked_at: datetime | None = None
    """Since when nothing arrives there."""
    moved_to: UUID | None = None
    """The channel that took this one's place: the chat is at another address now."""


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
            *due_indexes("deliveries", ranked=True),
        ],
    )
    keep: ClassVar[timedelta | None] = timedelta(days=90)
    audited: ClassVar[bool] = False
    called: ClassVar[str] = "delivery"
    machine: ClassVar[frozenset[str]] = DUE_COLUMNS | {"rank"}
    ranks: ClassVar[tuple[int, ...]] = tuple(Rank)
    claimed: ClassVar[dict[str, Any]] = {"status": Status.LEASED}
    key: str = Field(max_length=KEY_MAX)
    kind: Kind = Field(sa_type=choices(Kind))
    rank: int = Field(default=Rank.ORDINARY.value, sa_column_kwargs=since(Rank.ORDINARY.value))
    """Of those that are due, the lowest goes first."""
    channel_id: UUID
    payload: dict[str, Any] = Field(sa_type=JSON)
    """The `Reply`, as JSON."""
    turn_id: UUID | None = None
    occurrence_id: UUID | None = None
    about: list[Any] = Field(default_factory=list, sa_type=JSON)
    """What it speaks of, newest first: [target type, id, number, title]."""
    merged_into: UUID | None = None
    """The message that says this one's words too; it shares that one's fate."""
    edits: str | None = Field(default=None, max_length=255)
    """The service's id of the message that this one replaces in its place."""
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
_THERE = select(Channel).where(
    col(Channel.user_id).in_(bindparam("people", expanding=True)),
    col(Channel.deleted_at).is_(None),
    col(Channel.kind) == bindparam("kind"),
    col(Channel.bot_id) == bindparam("bot_id"),
    col(Channel.address).in_(bindparam("addresses", expanding=True)),
)
_MINE = select(Delivery).where(
    col(Delivery.user_id) == bindparam("person"), col(Delivery.deleted_at).is_(None)
)
_POSTED = _MINE.where(col(Delivery.key) == bindparam("same"))
_MERGED = _MINE.where(col(Delivery.merged_into) == bindparam("carrier")).limit(MERGED_MAX)
_PUSHED = (
    _MINE.where(
        col(Delivery.channel_id) == bindparam("channel"),
        col(Delivery.kind).in_(UNASKED),
        col(Delivery.merged_into).is_(None),
        col(Delivery.sent_at) > bindparam("since"),
        col(Delivery.sent_at) <= bindparam("until"),
    )
    .order_by(col(Delivery.sent_at).desc())
    .limit(1)
)


def known(
    tx: Tx, kind: str, incomings: Sequence[Incoming], user_ids: Iterable[UUID]
) -> dict[tuple[UUID, str], Channel]:
    """These people's channels where messages of one bot come from, by person and address."""
    if not incomings:
        return {}
    where = {"kind": kind, "bot_id": incomings[0].bot_id, "people": list(user_ids)}
    there = where | {"addresses": [one.chat_id for one in incomings]}
    return {(one.user_id, one.address): one for one in tx.session.scalars(_THERE, there)}


def reach(tx: Tx, kind: str, incoming: Incoming) -> Channel:
    """The caller's channel where they write from, as `arrive` leaves it."""
    there = known(tx, kind, [incoming], [tx.user_id])
    return arrive(tx, kind, incoming, there.get((tx.user_id, incoming.chat_id)))


def arrive(tx: Tx, kind: str, incoming: Incoming, found: Channel | None) -> Channel:
    """The caller's channel where they write from: the one `found`, or a new one.

    Hearing opens a blocked one. Of a chat that has moved, it is the channel of its new address.
    """
    place = {"kind": kind, "bot_id": incoming.bot_id, "address": incoming.chat_id}
    if found is None:
        made = Channel.new(tx, **place, heard_at=tx.now, shared=bool(incoming.group))
        tx.session.flush()
        return made
    found = at_last(tx, found)
    if found.status is not ChannelStatus.ACTIVE or tx.now - found.heard_at > LATELY:
        found.heard_at = tx.now
        reopen(tx, found)
    return found


def at_last(tx: Tx, channel: Channel) -> Channel:
    """The caller's channel, or the one that took its place when the chat moved."""
    while channel.moved_to is not None:
        channel = Channel.mine(tx, channel.moved_to)
    return channel


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
    urgent: bool = False,
    edits: str = "",
) -> Delivery:
    """One message, to be sent at `at` (default: now); a second of the same key is the first.

    An `urgent` one goes before others that nobody asked for; an "edit" replaces the message that
    the service knows as `edits`. What is for a blocked chat is kept as failed, to be seen.
    """
    channel = at_last(tx, channel)
    # An exchange is answered once: its own fence sees to that.
    same = {"person": tx.user_id, "same": key}
    if kind != Kind.REPLY and (known := tx.session.scalar(_POSTED, same)):
        return known
    closed = channel.status is ChannelStatus.BLOCKED
    made = Delivery.new(
        tx,
        key=key,
        kind=Kind(kind),
        rank=rank_of(Kind(kind), urgent=urgent),
        channel_id=channel.id,
        payload=reply.model_dump(mode="json", exclude_defaults=True),
        turn_id=turn_id,
        occurrence_id=occurrence_id,
        about=[list(one) for one in about],
        edits=edits or None,
        outcomes=[],
        status=Status.FAILED if closed else Status.PENDING,
        last_error=BLOCKED if closed else None,
        next_at=None if closed else at or tx.now,
    )
    tx.session.flush()
    return made


def pushed_since(tx: Tx, channel_id: UUID, since: datetime | None) -> Delivery | None:
    """The newest unasked message to a chat since then: a follow-up may mean it."""
    where = {"person": tx.user_id, "channel": channel_id, "until": tx.now}
    return tx.session.scalar(_PUSHED, where | {"since": since or tx.now - FRESH})


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
        rank=carrier.rank,
        channel_id=carrier.channel_id,
        payload={"text": ""},
        occurrence_id=occurrence_id,
        merged_into=carrier.id,
        status=carrier.status,
        last_error=carrier.last_error,
    )
    tx.session.flush()
    return made


def carry(tx: Tx, carrier: Delivery, given_up: Iterable[Delivery]) -> None:
    """Let a new message say what was given up: those share its fate from here on."""
    for one in given_up:
        one.merged_into, one.status = carrier.id, carrier.status
        one.next_at, one.last_error, one.updated_at = None, carrier.last_error, tx.now
    tx.session.flush()


def rewrite(  # noqa: PLR0913 - one row's columns; each is said by name
    tx: Tx,
    key: str,
    external_id: str,
    reply: Reply,
    channel: Channel,
    *,
    turn_id: UUID | None = None,
    about: Sequence[Sequence[Any]] = (),
) -> None:
    """Let a message that was sent read so, in its place; `external_id` is the service's id of it.

    It is done as often as it takes, and what waits to change the same message gives way.
    """
    if not external_id:
        return
    made = post(tx, key, "edit", reply, channel, turn_id=turn_id, about=about, edits=external_id)
    same = col(Delivery.channel_id) == made.channel_id, col(Delivery.edits) == external_id
    waits = col(Delivery.sent_at).is_(None), col(Delivery.status).in_(UNSENT)
    for older in Delivery.all_mine(tx, *same, *waits, col(Delivery.id) < made.id):
        _drop(older)


def _drop(delivery: Delivery) -> None:
    delivery.status, delivery.next_at, delivery.lease_until = Status.CANCELLED, None, None


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
        _drop(delivery)
        tx.session.flush()


def button(tx: Tx, data: str) -> tuple[Delivery, Button] | None:
    """What a press means: the caller's message and its button; None if they have none such."""
    named = pressed(data)
    try:
        delivery = Delivery.mine(tx, named[0]) if named else None
    except AssistantError:
        return None
    buttons = [one for row in delivery.reply.buttons for one in row] if delivery else []
    return (delivery, buttons[named[1]]) if delivery and named and named[1] < len(buttons) else None


# ------------------------------------------------------------------- shut, open and moved chats


def reopen(tx: Tx, channel: Channel) -> None:
    """Messages go to this chat again; `channels.opened` tells since when none did."""
    since, channel.blocked_at = channel.blocked_at, None
    if channel.status is ChannelStatus.ACTIVE:
        return
    channel.status = ChannelStatus.ACTIVE
    tx.session.flush()
    if since is not None and not channel.shared:
        tx.emit("channels.opened", channel, since=since.isoformat())


def shut(tx: Tx, channel: Channel, reason: str) -> None:
    """Nothing goes to this chat until it is open again.

    What waits for it has failed; only what nobody asked for goes to another open private chat.
    """
    if channel.status is ChannelStatus.ACTIVE:
        channel.status, channel.blocked_at = ChannelStatus.BLOCKED, tx.now
        tx.session.flush()
    other = find_chat(tx)
    if other is not None and other.status is not ChannelStatus.ACTIVE:
        other = None
    there, unsent = col(Delivery.channel_id) == channel.id, col(Delivery.sent_at).is_(None)
    due = col(Delivery.next_at).is_not(None), col(Delivery.status) != Status.LEASED
    for one in Delivery.all_mine(tx, there, unsent, *due, limit=MERGED_MAX):
        _turn_away(tx, one, reason, other if one.kind in UNASKED else None)
    tx.session.flush()


def _turn_away(tx: Tx, delivery: Delivery, reason: str, other: Channel | None) -> None:
    """Send a message, with those that went into it, to the other chat; without one it failed."""
    for one in (delivery, *merged(tx, delivery.id)):
        if one.status is Status.CANCELLED:
            continue
        one.last_error, one.updated_at = reason, tx.now
        one.status = Status.PENDING if other else Status.FAILED
        one.channel_id = other.id if other else one.channel_id
    delivery.next_at = tx.now if other else None


def undelivered(tx: Tx, channel_id: UUID, since: datetime) -> list[Delivery]:
    """What nobody asked for and was to go to the caller's chat since then, and did not."""
    there = col(Delivery.channel_id) == channel_id, col(Delivery.sent_at).is_(None)
    failed = col(Delivery.status) == Status.FAILED, col(Delivery.updated_at) >= since
    unasked = col(Delivery.kind).in_(UNASKED)
    return Delivery.all_mine(tx, *there, *failed, unasked, limit=MERGED_MAX)
