"""What happened: images of changed rows, the append-only audit, and the way back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import DDL, JSON, Index, UniqueConstraint, event, insert, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session
from sqlmodel import Field, col

from core.kernel import numbers
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.rows import Owned, Row, plain, recorded, row_classes, typed
from core.ports import Change

SCHEMA_REVISION = 1
PERSONAL = frozenset({"users", "preferences"})
"""Tables that every transaction knows its person by: a change holds for the next call at once."""


class ActionAudit(Row, table=True):
    """One row per call and changed Row; gap-free per person; a trigger refuses to change it."""

    __tablename__ = "action_audit"
    __table_args__ = (
        UniqueConstraint("user_id", "seq"),
        Index("ix_action_audit_call", "user_id", "tool_call_id"),
        Index("ix_action_audit_turn", "user_id", "turn_id"),
        Index("ix_action_audit_target", "user_id", "target_type", "target_id"),
    )
    keep: ClassVar[timedelta | None] = timedelta(days=730)
    id: UUID = Field(primary_key=True)
    user_id: UUID = Field(foreign_key="users.id")
    seq: int
    actor_type: str = Field(max_length=20)
    actor_id: str = Field(max_length=36)
    action_type: str = Field(max_length=50)
    target_type: str | None = Field(default=None, max_length=50)
    target_id: str | None = Field(default=None, max_length=36)
    tool_call_id: UUID | None = None
    turn_id: UUID | None = None
    correlation_id: str | None = Field(default=None, max_length=36)
    request_payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    result_payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    old_values: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    new_values: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    status: str = Field(max_length=20)
    error_code: str | None = Field(default=None, max_length=40)
    source: str = Field(max_length=20)
    source_client: str = Field(max_length=20)
    ip: str | None = Field(default=None, max_length=45)
    user_agent: str | None = Field(default=None, max_length=255)
    schema_revision: int = SCHEMA_REVISION
    created_at: datetime


APPEND_ONLY = {
    "sqlite": (
        "CREATE TRIGGER action_audit_no_update BEFORE UPDATE ON action_audit "
        "BEGIN SELECT RAISE(ABORT, 'action_audit is append-only'); END",
        "CREATE TRIGGER action_audit_no_delete BEFORE DELETE ON action_audit "
        "BEGIN SELECT RAISE(ABORT, 'action_audit is append-only'); END",
    ),
    "postgresql": (
        "CREATE OR REPLACE FUNCTION action_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'action_audit is append-only'; END $$",
        "CREATE TRIGGER action_audit_no_change BEFORE UPDATE OR DELETE ON action_audit "
        "FOR EACH ROW EXECUTE FUNCTION action_audit_refuse()",
    ),
}
"""The trigger that refuses change, per database; the migration runs the same words."""

for _dialect, _sentences in APPEND_ONLY.items():
    for _sentence in _sentences:
        event.listen(
            ActionAudit.__table__,  # type: ignore[attr-defined]  # a table class has one
            "after_create",
            DDL(_sentence.replace("%", "%%")).execute_if(dialect=_dialect),  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
        )


@event.listens_for(Session, "before_flush")
def _keep_first_images(session: Session, *_: object) -> None:
    tx: Tx | None = session.info.get("tx")
    if tx is None:
        return
    for row in session.new:
        if isinstance(row, Owned) and row.audited:
            _first(tx, row, None)
    for row in session.dirty:
        if isinstance(row, Owned) and row.audited and (touched := _touched(row)):
            _first(tx, row, touched)
    if session.deleted:
        raise RuntimeError("rows are never deleted here: set deleted_at; purging is upkeep's")


def _touched(row: Owned) -> dict[str, Any]:
    """The recorded columns written since the last flush, with what they held."""
    before = inspect(row).committed_state
    return {key: before[key] for key in recorded(type(row)) if key in before}


def _image(row: Owned, touched: dict[str, Any]) -> dict[str, Any]:
    return {
        key: plain(touched[key] if key in touched else getattr(row, key))
        for key in recorded(type(row))
    }


def _first(tx: Tx, row: Owned, touched: dict[str, Any] | None) -> None:
    """Keep the image of a row that changes for the first time."""
    if not tx.recording:
        raise RuntimeError(
            f"{row.called} is written outside a call: what people see changes only by an action"
        )
    if (type(row), row.id) not in tx.images:
        tx.images[type(row), row.id] = None if touched is None else _image(row, touched)
        tx.held.append(row)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk_writes(state: ORMExecuteState) -> None:
    if not (state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is not None and issubclass(mapper.class_, Owned) and mapper.class_.audited:
        raise RuntimeError("recorded rows are not written in bulk: history would miss them")


@contextmanager
def recording(tx: Tx) -> Iterator[None]:
    """Keep the first image of every recorded row that changes inside."""
    tx.images, tx.held, tx.recording = {}, [], True
    try:
        yield
    finally:
        tx.recording = False


def settle(tx: Tx) -> list[tuple[Owned, dict[str, Any] | None]]:
    """Let every changed row derive its machine columns and be heard of, until nothing changes."""
    told: set[tuple[type[Row], UUID]] = set()
    for row in tx.session.new:
        if isinstance(row, Owned):
            row.derive(tx.now, tx.zone)
    tx.session.flush()
    while fresh := [key for key in tx.images if key not in told]:
        for key in fresh:
            told.add(key)
            _tell(tx, key)
        tx.session.flush()
    return [pair for key in tx.images if (pair := _compared(tx, key)) is not None]


def _tell(tx: Tx, key: tuple[type[Row], UUID]) -> None:
    row = tx.session.get(key[0], key[1])
    if not isinstance(row, Owned):
        return
    if row.__tablename__ in PERSONAL:
        tx.reload_person()
    row.derive(tx.now, tx.zone)
    tx.emit(f"{row.__tablename__}.changed", row, created=tx.images[key] is None)


def _compared(tx: Tx, key: tuple[type[Row], UUID]) -> tuple[Owned, dict[str, Any] | None] | None:
    row, old = tx.session.get(key[0], key[1]), tx.images[key]
    if not isinstance(row, Owned):
        return None
    if old is not None and all(plain(getattr(row, k)) == old[k] for k in old):
        return None
    row.version += old is not None
    row.updated_at = tx.now
    return row, old


def differences(
    row: Owned, old: dict[str, Any] | None
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Old and new values of the columns that differ; all of them for a new row."""
    now = {key: plain(getattr(row, key)) for key in recorded(type(row))}
    if old is None:
        return None, now
    changed = [key for key in now if old[key] != now[key]]
    return {key: old[key] for key in changed}, {key: now[key] for key in changed}


def change(tx: Tx, row: Owned, old: dict[str, Any] | None, verb: str) -> Change:
    """One changed row, as replies and the audit speak of it."""
    before, after = differences(row, old)
    return Change(
        target=row.called,
        target_id=row.id,
        verb="create" if old is None else verb,
        number=numbers.number_of(tx, row.id) if row.named else None,
        title=str(getattr(row, row.named)) if row.named else "",
        old=before,
        new=after,
        sketch=row.sketch(),
    )


def write(tx: Tx, changes: Sequence[Change], **about: Any) -> None:
    """Append an audit row for each change; `about` fills the columns that say who and why."""
    rows = [
        {
            **about,
            "action_type": f"{one.target}_{one.verb}",
            "target_type": one.target,
            "target_id": str(one.target_id),
            "old_values": one.old,
            "new_values": one.new,
            "status": "success",
        }
        for one in changes
    ]
    append(tx, rows)


def append(tx: Tx, rows: list[dict[str, Any]]) -> None:
    """Append audit rows, numbered without gaps under the lock on the person's row."""
    if not rows or tx.caller is None:
        return
    for row in rows:
        tx.me.seq += 1
        row |= {
            "id": tx.new_id(),
            "user_id": tx.user_id,
            "seq": tx.me.seq,
            "actor_type": tx.caller.actor_type,
            "actor_id": str(tx.user_id),
            "source": tx.caller.source,
            "source_client": tx.caller.source_client,
            "turn_id": tx.turn.id if tx.turn else None,
            "correlation_id": str(tx.turn.id) if tx.turn else None,
            "schema_revision": SCHEMA_REVISION,
            "created_at": tx.now,
        }
    tx.session.execute(insert(table_of(ActionAudit)), rows)


def of_calls(tx: Tx, call_ids: Sequence[UUID]) -> list[ActionAudit]:
    """The successful audit rows of these calls, newest first."""
    query = (
        select(ActionAudit)
        .where(
            col(ActionAudit.user_id) == tx.user_id,
            col(ActionAudit.tool_call_id).in_(call_ids),
            col(ActionAudit.status) == "success",
        )
        .order_by(col(ActionAudit.seq).desc())
    )
    return list(tx.session.scalars(query))


def reverse(tx: Tx, call_ids: Sequence[UUID], *, anyway: bool = False) -> list[Owned]:
    """Put back what these calls changed; returns the rows that have changed since (and are left).

    Only columns that still hold what the call wrote are restored, unless `anyway`.
    """
    changed_since: dict[UUID, Owned] = {}
    for audit in of_calls(tx, call_ids):
        row = _row_of(tx, audit)
        if row is None:
            continue
        if not _put_back(tx, row, audit, anyway=anyway):
            changed_since[row.id] = row
    return list(changed_since.values())


def _row_of(tx: Tx, audit: ActionAudit) -> Owned | None:
    cls = row_classes().get(audit.target_type or "")
    row = tx.session.get(cls, UUID(audit.target_id)) if cls and audit.target_id else None
    return row if isinstance(row, Owned) and row.user_id == tx.user_id else None


def _stale(row: Owned, wrote: dict[str, Any]) -> set[str]:
    """The columns that no longer hold what the call wrote, each with those that go with it."""
    changed = {key for key, value in wrote.items() if plain(getattr(row, key)) != value}
    for group in row.together:
        if group & changed:
            changed |= group & wrote.keys()
    return changed


def _put_back(tx: Tx, row: Owned, audit: ActionAudit, *, anyway: bool) -> bool:
    wrote = audit.new_values or {}
    stale = _stale(row, wrote)
    if stale and not anyway and (audit.old_values is None or stale == set(wrote)):
        return False
    if audit.old_values is None:
        row.deleted_at = tx.now
        return True
    for key in audit.old_values.keys() - (set() if anyway else stale):
        setattr(row, key, typed(type(row), key, audit.old_values[key]))
    return not stale or anyway
