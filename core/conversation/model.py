"""What an exchange is, and what the next one may build on."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    JSON,
    Index,
    UniqueConstraint,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    text,
)
from sqlmodel import Field, col

from core.conversation import rules
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.jobs import Claim
from core.kernel.rows import Due, Row, due_indexes, owned_keys, row_classes, since
from core.notify.model import Channel
from core.ports import (
    Call,
    Context,
    Incoming,
    InputKind,
    Mention,
    Question,
    Reading,
    Reply,
)


class TurnStatus(StrEnum):
    """Where an exchange stands (model.md §3.9)."""

    RECEIVED = "received"
    NEEDS_CLARIFICATION = "needs_clarification"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    EXECUTED = "executed"
    REJECTED = "rejected"
    FAILED = "failed"
    EXPIRED = "expired"


EDITS = 100
"""Turns of one message that are looked at."""


class ConversationTurn(Row, Due, table=True):
    """One exchange: what was heard, how it was read, the reply. Replayable from its columns."""

    __tablename__ = "conversation_turns"
    __table_args__ = (
        *owned_keys(
            extra=[
                UniqueConstraint("bot_id", "external_id"),
                Index("ix_turns_conversation", "user_id", "conversation_id", "created_at"),
                Index("ix_turns_message", "user_id", "conversation_id", "message_id"),
                Index("ix_turns_clarifies", "user_id", "clarifies_turn_id"),
                Index(
                    "ix_turns_unfinished",
                    *("user_id", "conversation_id", "id"),
                    sqlite_where=text("status = 'received'"),
                    postgresql_where=text("status = 'received'"),
                ),
                *due_indexes("conversation_turns"),
            ]
        ),
    )
    keep: ClassVar[timedelta | None] = timedelta(days=30)
    id: UUID = Field(primary_key=True)
    user_id: UUID
    bot_id: str = Field(max_length=64)
    conversation_id: str = Field(max_length=100)
    channel_id: UUID
    chat_id: str = Field(max_length=64)
    external_id: str = Field(max_length=100)
    message_id: str | None = Field(default=None, max_length=64)
    input_kind: str = Field(max_length=20)
    heard: str
    press: str = Field(default="", max_length=64)
    reply_to: str = Field(default="", max_length=64)
    quoted: str = Field(default="", sa_column_kwargs=since(""))
    """Words of somebody else that the message brought: data, never read as a wish."""
    quoted_from: str = Field(default="", max_length=255, sa_column_kwargs=since(""))
    file: str = Field(default="", max_length=255, sa_column_kwargs=since(""))
    """The service's id of the picture or recording that came with it."""
    transcript: list[Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    """The words of a recording as they were heard: [word, confidence 0..1]."""
    transcript_confidence: float | None = None
    audio_sha256: str | None = Field(default=None, max_length=64)
    locale: str = Field(max_length=35)
    heard_at: datetime
    timezone_at: str = Field(max_length=50)
    interpreter: str | None = Field(default=None, max_length=20)
    interpreter_version: str | None = Field(default=None, max_length=20)
    rule_ids: list[str] = Field(default_factory=list, sa_type=JSON)
    confidence: float | None = None
    calls: list[Any] = Field(default_factory=list, sa_type=JSON)
    """The calls understood, reads included."""
    mentions: list[Any] = Field(default_factory=list, sa_type=JSON)
    """What the reply spoke of: [target type, id, number, title], newest first."""
    status: str = Field(default=TurnStatus.RECEIVED.value, max_length=30)
    clarifies_turn_id: UUID | None = None
    tainted: bool = False
    reply: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    latency_ms: float | None = None
    tokens: int = Field(default=0, sa_column_kwargs=since(0))
    """What a language model counted for this exchange, both ways."""
    correction: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    """What the person said was wrong about it, redacted: a case to learn from."""
    created_at: datetime
    expires_at: datetime | None = None

    @property
    def said(self) -> Reply | None:
        """The reply, if there is one yet."""
        return Reply.model_validate(self.reply) if self.reply else None

    @property
    def read_by(self) -> str:
        """`embedded`, or `model` or `both` with the name of the language model."""
        own = self.interpreter in {None, "embedded"}
        return "embedded" if own else f"{self.interpreter} {self.interpreter_version}"

    @property
    def open_question(self) -> Question | None:
        """What this exchange left open."""
        said = self.said
        return said.question if said else None


# Asked at every message, so written down once.
_HEARD = select(col(ConversationTurn.external_id)).where(
    col(ConversationTurn.bot_id) == bindparam("bot"),
    col(ConversationTurn.external_id).in_(bindparam("messages", expanding=True)),
)
_IN_CONVERSATION = (
    select(ConversationTurn)
    .where(
        col(ConversationTurn.user_id) == bindparam("person"),
        col(ConversationTurn.conversation_id) == bindparam("conversation"),
    )
    .limit(1)
)
# Said outright, or the index of just these is not used.
_NO_ANSWER = col(ConversationTurn.status) == literal(
    TurnStatus.RECEIVED.value, literal_execute=True
)
_UNFINISHED = _IN_CONVERSATION.where(_NO_ANSWER).order_by(col(ConversationTurn.id))
_BUSY = select(table_of(Channel).c.id).where(
    table_of(Channel).c.id.in_(bindparam("channels", expanding=True)),
    exists().where(
        col(ConversationTurn.user_id) == table_of(Channel).c.user_id,
        col(ConversationTurn.conversation_id)
        == func.substr(
            table_of(Channel).c.bot_id + ":" + table_of(Channel).c.address, 1, rules.TALK_MAX
        ),
        _NO_ANSWER,
    ),
)
_WAITS = _UNFINISHED.with_only_columns(col(ConversationTurn.id))
_STANDS = select(col(ConversationTurn.id)).where(
    col(ConversationTurn.id) == bindparam("turn"),
    col(ConversationTurn.fence) == bindparam("fence"),
    col(ConversationTurn.status) == TurnStatus.RECEIVED.value,
)
_PREVIOUS = _IN_CONVERSATION.where(
    col(ConversationTurn.id) < bindparam("turn"),
    col(ConversationTurn.created_at) > bindparam("since"),
    # A reaction that means nothing is no exchange: what was open before stays open.
    or_(
        col(ConversationTurn.input_kind) != InputKind.REACTION.value,
        col(ConversationTurn.status) != TurnStatus.REJECTED.value,
    ),
).order_by(col(ConversationTurn.id).desc())


def unheard(tx: Tx, incomings: Sequence[Incoming]) -> list[Incoming]:
    """Those messages of one bot that have made no turn yet, each once."""
    fresh: dict[str, Incoming] = {}
    for one in incomings:
        fresh.setdefault(one.external_id, one)
    messages = {"bot": incomings[0].bot_id, "messages": list(fresh)}
    heard = set(tx.session.scalars(_HEARD, messages))
    return [one for key, one in fresh.items() if key not in heard]


def busy(tx: Tx, channels: Iterable[Channel]) -> set[UUID]:
    """Those channels where some turn has no answer yet."""
    ids = [one.id for one in channels]
    return set(tx.session.scalars(_BUSY, {"channels": ids})) if ids else set()


def _waits(tx: Tx, conversation: str) -> bool:
    """Whether any turn of the caller's in the conversation has no answer yet."""
    where = {"person": tx.user_id, "conversation": conversation}
    return tx.session.scalar(_WAITS, where) is not None


def receive(
    tx: Tx, incoming: Incoming, channel: Channel, *, free: bool, mine: bool
) -> ConversationTurn:
    """Store what was heard: this process's to answer if `mine`, else due if its chat is `free`.

    Behind an unfinished turn it waits; whoever finishes that one takes it.
    """
    turn = ConversationTurn(
        id=tx.new_id(),
        user_id=tx.user_id,
        bot_id=incoming.bot_id,
        conversation_id=rules.conversation(incoming),
        channel_id=channel.id,
        chat_id=incoming.chat_id,
        external_id=incoming.external_id,
        message_id=incoming.message_id[:64] or None,
        input_kind=incoming.kind.value,
        heard=incoming.text[: rules.TEXT_MAX + 1],
        press=incoming.press[:64],
        reply_to=incoming.reply_to[:64],
        quoted=incoming.quoted[: rules.TEXT_MAX],
        quoted_from=incoming.quoted_from[:255],
        file=incoming.file if len(incoming.file) <= rules.FILE_MAX else "",
        tainted=incoming.foreign,
        locale=incoming.language[:35],
        heard_at=incoming.at,
        timezone_at=tx.zone,
        rule_ids=[],
        calls=[],
        mentions=[],
        next_at=tx.now if free else None,
        created_at=tx.now,
    )
    if mine:
        lease(tx, turn)
    tx.session.add(turn)
    return turn


def lease(tx: Tx, turn: ConversationTurn) -> None:
    """Take a turn for this process."""
    turn.next_at, turn.lease_until = tx.now, tx.now + rules.LEASE
    turn.fence += 1
    turn.attempt += 1


def held(turn: ConversationTurn, now: datetime) -> bool:
    """Whether somebody is answering the turn, as far as its lease tells."""
    return turn.lease_until is not None and turn.lease_until > now


def unfinished(tx: Tx, conversation: str) -> ConversationTurn | None:
    """The conversation's oldest turn that has no answer yet."""
    return tx.session.scalar(_UNFINISHED, {"person": tx.user_id, "conversation": conversation})


def finish(
    tx: Tx, turn: ConversationTurn, status: TurnStatus, reply: Reply, *, take: bool
) -> UUID | None:
    """Close a turn with its reply; whoever waits behind it is taken and named, or else due."""
    turn.status = status.value
    said = reply.model_dump(mode="json", exclude_defaults=True, exclude={"document"})
    turn.reply = said | {"text": reply.text}  # a file is only kept until it is sent
    turn.next_at = turn.lease_until = None
    tx.session.flush()
    tx.hold([turn.conversation_id])  # a message that comes in now either waits here or sees this
    waiting = unfinished(tx, turn.conversation_id) if _waits(tx, turn.conversation_id) else None
    if waiting is None:
        return None
    if not take:
        waiting.next_at = tx.now
        return None
    lease(tx, waiting)
    return waiting.id


def stands(tx: Tx, claim: Claim) -> bool:
    """Whether the turn is still unanswered and still the claimant's."""
    return tx.session.scalar(_STANDS, {"turn": claim.id, "fence": claim.fence}) is not None


def previous(tx: Tx, turn: ConversationTurn) -> ConversationTurn | None:
    """The exchange before this one in its conversation."""
    where = {"person": tx.user_id, "conversation": turn.conversation_id, "turn": turn.id}
    since = turn.created_at - rules.CONTEXT_LIFE
    return tx.session.scalar(_PREVIOUS, where | {"since": since})


def answered_since(tx: Tx, user_id: UUID, since: datetime) -> list[ConversationTurn]:
    """A person's exchanges since then that have their answer, oldest first."""
    query = select(ConversationTurn).where(
        col(ConversationTurn.user_id) == user_id,
        col(ConversationTurn.created_at) >= since,
        col(ConversationTurn.status) != TurnStatus.RECEIVED.value,
    )
    return list(tx.session.scalars(query.order_by(col(ConversationTurn.id))))


def mine(tx: Tx, turn_id: UUID) -> ConversationTurn | None:
    """One of the caller's turns."""
    turn = tx.session.get(ConversationTurn, turn_id)
    return turn if turn is not None and turn.user_id == tx.user_id else None


def of_message(tx: Tx, turn: ConversationTurn) -> list[ConversationTurn]:
    """The earlier turns of the same message, and those that answered what they asked; in order."""
    if not turn.message_id:
        return []
    same = (
        col(ConversationTurn.user_id) == tx.user_id,
        col(ConversationTurn.conversation_id) == turn.conversation_id,
        col(ConversationTurn.message_id) == turn.message_id,
        col(ConversationTurn.id) < turn.id,
    )
    told = list(tx.session.scalars(select(ConversationTurn).where(*same).limit(EDITS)))
    answer = (
        col(ConversationTurn.user_id) == tx.user_id,
        col(ConversationTurn.clarifies_turn_id).in_([one.id for one in told]),
    )
    answers = tx.session.scalars(select(ConversationTurn).where(*answer).limit(EDITS))
    return sorted({one.id: one for one in [*told, *answers]}.values(), key=lambda one: one.id)


def carried_out(tx: Tx, turn: ConversationTurn) -> bool:
    """Whether an answer to what this exchange asked has done something."""
    later = (
        col(ConversationTurn.user_id) == tx.user_id,
        col(ConversationTurn.clarifies_turn_id) == (turn.clarifies_turn_id or turn.id),
        col(ConversationTurn.status) == TurnStatus.EXECUTED.value,
        col(ConversationTurn.id) > turn.id,
    )
    return bool(tx.session.scalar(select(exists().where(*later))))


def mention(entry: list[Any]) -> Mention:
    """A stored mention, as interpreters see it."""
    target, row_id, number, title = entry
    cls = row_classes().get(target)
    hangs = cls is not None and bool(cls.hangs_on)  # it may go by another thing's number
    ref = f"#{number}" if number and not hangs else row_id
    return Mention(noun=cls.noun if cls else target, ref=ref, title=title)


def context(
    last: ConversationTurn | None,
    pushed: tuple[Reply, list[list[Any]]] | None,
    answered: list[list[Any]],
    asked: ConversationTurn | None,
) -> Context:
    """What the next words build on: the last exchange, what rang since, what is replied to.

    On what came of other people's words nothing is built: only their own buttons answer those.
    """
    said = asked.said if asked and not asked.tainted else None
    shown = [*([pushed[0]] if pushed else []), *([said] if said else [])]
    mentions = [*(pushed[1] if pushed else []), *(last.mentions if last else [])]
    return Context(
        question=said.question if said else None,
        buttons=tuple(button for one in shown for row in one.buttons for button in row),
        calls=tuple(map(Call.model_validate, last.calls)) if last and not last.tainted else (),
        mentions=tuple(mention(one) for one in mentions),
        reply_to=mention(answered[0]) if answered else None,
    )


def tokens_since(tx: Tx, since: datetime) -> int:
    """What language models counted for the caller's exchanges since then."""
    mine = col(ConversationTurn.user_id) == tx.user_id, col(ConversationTurn.created_at) >= since
    return int(tx.session.scalar(select(func.sum(col(ConversationTurn.tokens))).where(*mine)) or 0)


def before(tx: Tx, turn: ConversationTurn, most: int) -> list[ConversationTurn]:
    """The last exchanges of the turn's conversation that are still remembered, newest first."""
    query = select(ConversationTurn).where(
        col(ConversationTurn.user_id) == tx.user_id,
        col(ConversationTurn.conversation_id) == turn.conversation_id,
        col(ConversationTurn.id) < turn.id,
        col(ConversationTurn.created_at) > turn.created_at - rules.CONTEXT_LIFE,
    )
    return list(tx.session.scalars(query.order_by(col(ConversationTurn.id).desc()).limit(most)))


def note_reading(turn: ConversationTurn, reading: Reading, version: str) -> None:
    """Keep how the words were read: the "why" of the reply."""
    if reading.interpreter == "embedded":
        turn.interpreter_version = version
    turn.interpreter = reading.interpreter
    turn.rule_ids, turn.confidence = list(reading.rule_ids), reading.confidence
    turn.calls = [one.model_dump(mode="json") for one in reading.calls]
