"""What was asked: each call admitted once, performed in a savepoint, recorded, and answered."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint, insert, select, update
from sqlmodel import Field, col

from core.kernel import history
from core.kernel.actions import ACTIONS, Action, find
from core.kernel.admission import (
    Admitted,
    admit,
    guessed,
    many,
    must_confirm,
    recall,
    tainted,
    withheld,
)
from core.kernel.asking import bundle, given, leans_on
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, Unclear
from core.kernel.failpoints import fp
from core.kernel.ids import fingerprint
from core.kernel.rows import Row
from core.language import say
from core.ports import Button, Call, Outcome, Question, Reply, Risk, State

PROPOSAL_LIFE = timedelta(hours=24)
MAX_CALLS = 50
TAINT = "taint-write-block"
"""The rule by which nothing is written because of other people's words."""


class ToolCall(Row, table=True):
    """One writing call: what was asked, in words and resolved, and what became of it."""

    __tablename__ = "tool_calls"
    __table_args__ = (
        UniqueConstraint("user_id", "idempotency_key"),
        Index("ix_tool_calls_turn", "user_id", "turn_id"),
        Index("ix_tool_calls_conversation", "user_id", "conversation_id", "state", "decided_at"),
    )
    keep: ClassVar[timedelta | None] = timedelta(days=365)
    id: UUID = Field(primary_key=True)
    user_id: UUID = Field(foreign_key="users.id")
    turn_id: UUID | None = None
    conversation_id: str | None = Field(default=None, max_length=100)
    source_client: str = Field(max_length=20)
    ordinal: int
    action: str = Field(max_length=100)
    words: dict[str, Any] = Field(sa_type=JSON)
    resolved: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    risk: str = Field(max_length=20)
    state: str = Field(max_length=20)
    idempotency_key: str | None = Field(default=None, max_length=255)
    request_hash: str | None = Field(default=None, max_length=64)
    result: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    error_code: str | None = Field(default=None, max_length=40)
    expires_at: datetime | None = None
    undo_of: UUID | None = None
    created_at: datetime
    decided_at: datetime | None = None


def perform(tx: Tx, calls: Sequence[Call], key: str | None = None) -> list[Outcome]:
    """Admit and run each call in its own savepoint; a refusal leaves out it and its dependants.

    With `key`, a repeat gets the stored results, and another request under the same key is refused.
    """
    outcomes: list[Outcome] = []
    made: dict[int, UUID] = {}
    asked = list(calls[:MAX_CALLS])
    several = many(tx, asked)
    for number in range(1, len(asked) + 1):
        if number > 1:
            fp("turn.between_tools")
        call = asked[number - 1] = given(asked[number - 1], made)
        if leans_on(call):
            continue
        tx.pending = bundle(asked, number)
        one_key = f"{key}:{number}" if key else None
        got, first = _stored(tx, call, one_key) or _one(tx, number, call, one_key, several=several)
        if first is not None:
            made[number] = first
        outcomes += got
    return outcomes


def _one(
    tx: Tx, number: int, call: Call, key: str | None, *, several: bool
) -> tuple[list[Outcome], UUID | None]:
    try:
        admitted = admit(tx, call)
    except AssistantError as refusal:
        row = _row(tx, call, number, key)
        return [_record(tx, row, _turned_down(tx, row, refusal))], None
    outcomes, made = [], None
    for place, one in enumerate(admitted):
        row = _row(tx, call, number, key if place == 0 else None, one)
        if withheld(tx, one, plural=len(admitted) > 1):
            outcomes.append(_record(tx, row, _turned_down(tx, row, _deny(tx, row))))
        elif must_confirm(tx, one, plural=several or len(admitted) > 1):
            outcomes.append(_propose(tx, row, one))
        else:
            outcome, first = _attempt(tx, row, one)
            made = made or first
            outcomes.append(_record(tx, row, outcome))
    return outcomes, made


def _row(
    tx: Tx, call: Call, number: int, key: str | None, admitted: Admitted | None = None
) -> dict[str, Any]:
    return {
        "id": tx.new_id(),
        "user_id": tx.user_id,
        "turn_id": tx.turn.id if tx.turn else None,
        "conversation_id": tx.turn.conversation_id if tx.turn else None,
        "source_client": tx.caller.source_client if tx.caller else "",
        "ordinal": number,
        "action": admitted.action.name if admitted else call.action[:100],
        "words": call.args,
        "resolved": admitted.resolved if admitted else None,
        "risk": _risk(call, admitted).value,
        "idempotency_key": key,
        "request_hash": _hash(call) if key else None,
        "created_at": tx.now,
        "decided_at": tx.now,
    }


def _risk(call: Call, admitted: Admitted | None) -> Risk:
    known = admitted.action if admitted else ACTIONS.get(call.action)
    return known.risk if known else Risk.READ


def _hash(call: Call) -> str:
    return fingerprint(call.model_dump_json())


def _attempt(tx: Tx, row: dict[str, Any], admitted: Admitted) -> tuple[Outcome, UUID | None]:
    """Run one admitted call in a savepoint; what it did, and the row it made or changed first."""
    action = admitted.action
    try:
        with tx.attempt(), history.recording(tx):
            view = action.function(tx, admitted.args)
            pairs = history.settle(tx)
            changes = tuple(history.change(tx, one, old, action.verb) for one, old in pairs)
            tx.session.flush()
    except AssistantError as refusal:
        return _turned_down(tx, row, refusal), None
    fp("turn.in_tx")
    outcome = Outcome(
        action=action.name,
        state=State.DONE,
        template=action.reply,
        view=view.model_dump(mode="json"),
        changes=changes,
        call_id=row["id"],
        words=row["words"],
        notes=admitted.notes,
        at=tx.now,
    )
    made = [one.id for one, old in pairs if old is None and one.named] or [
        one.id for one, _ in pairs
    ]
    return outcome, made[0] if made else None


def _turned_down(tx: Tx, row: dict[str, Any], refusal: AssistantError) -> Outcome:
    """A refusal or a question, as an outcome."""
    asked = isinstance(refusal, Unclear)
    return Outcome(
        action=row["action"],
        state=State.DROPPED if asked else State.REFUSED,
        code=refusal.code,
        message=refusal.message,
        ask=refusal.reply if isinstance(refusal, Unclear) else None,
        call_id=row["id"],
        words=row["words"],
        at=tx.now,
    )


def _columns(outcome: Outcome) -> dict[str, Any]:
    """What the call's row keeps of its outcome."""
    undoes = outcome.view.get("calls") if outcome.action.endswith((".undo", ".redo")) else None
    return {
        "state": outcome.state.value,
        "result": _kept(outcome).model_dump(mode="json"),
        "error_code": outcome.code or None,
        "undo_of": UUID(undoes[0]) if undoes else None,
    }


def _kept(outcome: Outcome) -> Outcome:
    """The outcome without what its view shows but once: fields that have no `repr`."""
    action = ACTIONS.get(outcome.action)
    fields = action.view.model_fields if action else {}
    shown = {k: v for k, v in outcome.view.items() if k not in fields or fields[k].repr}
    return outcome.model_copy(update={"view": shown})


def _record(tx: Tx, row: dict[str, Any], outcome: Outcome) -> Outcome:
    """Write the call's row and its audit; a question leaves no row, a reading none either."""
    if row["risk"] != Risk.READ.value and outcome.state is not State.DROPPED:
        tx.session.execute(insert(table_of(ToolCall)), row | _columns(outcome))
        _audit(tx, row, outcome)
    return outcome


def _audit(tx: Tx, row: dict[str, Any], outcome: Outcome) -> None:
    if outcome.state is State.DONE:
        return history.write(tx, outcome.changes, tool_call_id=row["id"])
    refused = {"action_type": row["action"].replace(".", "_")[:50], "status": "failed"}
    return history.append(tx, [refused | {"tool_call_id": row["id"], "error_code": outcome.code}])


def _deny(tx: Tx, row: dict[str, Any]) -> AssistantError:
    """Put on record that nothing is written because of other people's words; how that is said."""
    about = {"action_type": "policy_deny", "status": "failed", "tool_call_id": row["id"]}
    told = {"rule": TAINT, "action": row["action"]}
    code = Code.INSUFFICIENT_PERMISSIONS
    history.append(tx, [about | {"error_code": code, "request_payload": told}])
    return AssistantError(code, say.not_from_others())


def _propose(tx: Tx, row: dict[str, Any], admitted: Admitted) -> Outcome:
    life = {"state": State.PROPOSED.value, "expires_at": tx.now + PROPOSAL_LIFE, "decided_at": None}
    tx.session.execute(insert(table_of(ToolCall)), row | life)
    others = tainted(tx, admitted)
    if others:
        _deny(tx, row)
    words = row["words"] if others or guessed(tx) else None
    return Outcome(
        action=admitted.action.name,
        state=State.PROPOSED,
        code=Code.CONFIRMATION_REQUIRED,
        message=admitted.names,
        call_id=row["id"],
        words=row["words"],
        ask=confirmation(admitted, (row["id"],), words, others=others),
    )


def confirmation(
    admitted: Admitted, call_ids: tuple[UUID, ...], words: dict[str, Any] | None, *, others: bool
) -> Reply:
    """The question that names effect and target, with the only buttons that can answer it.

    With the `words` of a call that the person did not choose, all of it is named; where `others`
    may have put them there, on the button too.
    """
    yes, no = say.yes_no()
    text = f"{say.would(admitted.action.verb, admitted.names)}?"
    if words is not None:
        told = (admitted.action.name, admitted.action.verb, admitted.names, words)
        effect = say.effect(*told)
        text = say.asked_by_others(effect) if others else f"{effect}?"
        yes = say.effect_button(*told) if others else yes
    buttons = Button(label=yes, confirms=call_ids), Button(label=no, declines=call_ids)
    return Reply(
        text=text, buttons=(buttons,), question=Question(kind="confirm", call_ids=call_ids)
    )


def _stored(tx: Tx, call: Call, key: str | None) -> tuple[list[Outcome], UUID | None] | None:
    if key is None:
        return None
    row = _row_where(tx, col(ToolCall.idempotency_key) == key)
    if row is None:
        return None
    if row.request_hash != _hash(call):
        raise AssistantError(Code.RESOURCE_CONFLICT, "This key was used for another request.")
    stored = _decided(row)
    return [stored], stored.changes[0].target_id if stored.changes else None


def _row_where(tx: Tx, *where: Any) -> ToolCall | None:
    return tx.session.scalar(select(ToolCall).where(col(ToolCall.user_id) == tx.user_id, *where))


def decide(tx: Tx, call_ids: Sequence[UUID], *, yes: bool) -> list[Outcome]:
    """Run or decline what was proposed; what is decided already answers as it was decided."""
    return [_decide(tx, call_id, yes=yes) for call_id in call_ids]


def _decide(tx: Tx, call_id: UUID, *, yes: bool) -> Outcome:
    row = _row_where(tx, col(ToolCall.id) == call_id)
    if row is None:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "That question is not open any more.")
    if row.state != State.PROPOSED.value:
        return _decided(row)
    if not yes or (row.expires_at is not None and row.expires_at < tx.now):
        state = State.DECLINED if not yes else State.EXPIRED
        _set(tx, row.id, state=state.value, decided_at=tx.now)
        return Outcome(action=row.action, state=state, call_id=row.id, words=row.words)
    return _confirmed(tx, row)


def _decided(row: ToolCall) -> Outcome:
    if row.result:
        return Outcome.model_validate(row.result).model_copy(update={"repeated": True})
    return Outcome(action=row.action, state=State(row.state), call_id=row.id, repeated=True)


def _confirmed(tx: Tx, row: ToolCall) -> Outcome:
    columns = row.model_dump() | {"turn_id": tx.turn.id if tx.turn else row.turn_id}
    outcome, _ = _attempt(tx, columns, recall(find(row.action), row.resolved or {}))
    if outcome.state is not State.DROPPED:
        done = _columns(outcome) | {"turn_id": columns["turn_id"]}  # undoing this turn undoes it
        _set(tx, row.id, decided_at=tx.now, **done)
        _audit(tx, columns, outcome)
    return outcome


def _set(tx: Tx, call_id: UUID, **columns: Any) -> None:
    table = table_of(ToolCall)
    mine = (table.c.user_id == tx.user_id, table.c.id == call_id)
    tx.session.execute(update(table).where(*mine).values(**columns))


def mark(tx: Tx, call_ids: Sequence[UUID], state: State) -> None:
    """Turn calls from done to undone, or back."""
    for call_id in call_ids:
        _set(tx, call_id, state=state.value, decided_at=tx.now)


def last_turn(tx: Tx, state: State, aside: Iterable[str] = ()) -> list[ToolCall]:
    """The calls of the conversation's newest turn that has any in this state, newest first.

    Undo and redo calls themselves are left out: they are taken back by each other; so are the
    actions `aside`, which take back nothing.
    """
    if tx.turn is None:
        return []
    query = _mine(
        tx,
        col(ToolCall.conversation_id) == tx.turn.conversation_id,
        col(ToolCall.state) == state.value,
        col(ToolCall.undo_of).is_(None),
        col(ToolCall.action).not_in(aside),
    )
    newest = col(ToolCall.decided_at).desc(), col(ToolCall.id).desc()
    found = list(tx.session.scalars(query.order_by(*newest).limit(MAX_CALLS)))
    return [row for row in found if row.turn_id == found[0].turn_id]


def last_of_row(tx: Tx, row_id: UUID, state: State) -> list[ToolCall]:
    """The newest call in this state that changed the row with this id, as a list of at most one."""
    touched = select(col(history.ActionAudit.tool_call_id)).where(
        col(history.ActionAudit.user_id) == tx.user_id,
        col(history.ActionAudit.target_id) == str(row_id),
    )
    query = _mine(
        tx,
        col(ToolCall.id).in_(touched),
        col(ToolCall.state) == state.value,
        col(ToolCall.undo_of).is_(None),
    )
    return list(tx.session.scalars(query.order_by(col(ToolCall.id).desc()).limit(1)))


def in_state(tx: Tx, call_ids: Sequence[UUID], state: State) -> list[ToolCall]:
    """Those of these calls that are in this state, newest first."""
    query = _mine(tx, col(ToolCall.id).in_(call_ids), col(ToolCall.state) == state.value)
    return list(tx.session.scalars(query.order_by(col(ToolCall.id).desc())))


def undoings(tx: Tx) -> list[ToolCall]:
    """The undo calls that still stand, newest first."""
    query = _mine(tx, col(ToolCall.state) == State.DONE.value, col(ToolCall.action).like("%.undo"))
    return list(tx.session.scalars(query.order_by(col(ToolCall.id).desc()).limit(200)))


def _mine(tx: Tx, *where: Any) -> Any:
    return select(ToolCall).where(col(ToolCall.user_id) == tx.user_id, *where)


def of_turn(tx: Tx, turn_id: UUID) -> list[ToolCall]:
    """Every call of one of the caller's turns, newest first."""
    query = (
        select(ToolCall)
        .where(col(ToolCall.user_id) == tx.user_id, col(ToolCall.turn_id) == turn_id)
        .order_by(col(ToolCall.ordinal).desc(), col(ToolCall.id).desc())
    )
    return list(tx.session.scalars(query))


def run_as(tx: Tx, action: Action, args: dict[str, Any]) -> Outcome:
    """Perform one action for the house itself: how a job changes what people see."""
    return perform(tx, [Call(action=action.name, args=args)])[0]
