"""Facts committed with the rows they speak of, one row per listener, carried out afterwards."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, insert
from sqlmodel import Field

from core.kernel.jobs import AFTER, REACTS, Claim, Event, World, after, job
from core.kernel.rows import Due, Row, due_indexes

if TYPE_CHECKING:
    from core.kernel.db import Tx

UNHEARD: frozenset[str] = frozenset()
"""Events that nobody listens to yet; `<table>.changed` needs no line here."""

MAX_ATTEMPTS = 8


class OutboxEvent(Row, Due, table=True):
    """One event for one listener, until it has been carried out."""

    __tablename__ = "outbox"
    __table_args__ = due_indexes("outbox")
    keep: ClassVar[timedelta | None] = timedelta(days=30)
    id: UUID = Field(primary_key=True)
    user_id: UUID
    event: str = Field(max_length=100)
    listener: str = Field(max_length=100)
    target_type: str = Field(max_length=50)
    target_id: UUID
    payload: dict[str, Any] = Field(sa_type=JSON)
    created_at: datetime
    last_error: str | None = None


def emit(tx: "Tx", event: Event) -> None:
    """Tell `@reacts` listeners now, and leave a row for each `@job(on=…)`."""
    for function in REACTS.get(event.name, ()):
        function(tx, event)
    rows = [
        {
            "id": tx.new_id(),
            "user_id": event.user_id,
            "event": event.name,
            "listener": listener.name,
            "target_type": event.target_type,
            "target_id": event.target_id,
            "payload": event.data,
            "created_at": tx.now,
            "next_at": tx.now,
            "fence": 0,
            "attempt": 0,
        }
        for listener in AFTER.get(event.name, ())
    ]
    if rows:
        tx.session.execute(insert(OutboxEvent), rows)


@job(due=OutboxEvent)
def carry_out(world: World, claims: list[Claim]) -> None:
    """Hand each event to its listener; what fails comes back later, at most eight times."""
    for claim in claims:
        _carry_out(world, claim)


def _carry_out(world: World, claim: Claim) -> None:
    with world.db.read() as tx:
        row = tx.session.get(OutboxEvent, claim.id)
    if row is None or row.fence != claim.fence:
        return
    event = Event(
        row.event, row.user_id, row.target_type, row.target_id, row.payload, row.created_at
    )
    error = None
    try:
        after(row.listener).function(world, event)
    except Exception as failure:  # noqa: BLE001 - a listener's bug must not stop the queue behind it
        error = f"{type(failure).__name__}: {failure}"[:500]
    _settle(world, claim, error)


def _settle(world: World, claim: Claim, error: str | None) -> None:
    with world.db.begin() as tx:
        row = tx.session.get(OutboxEvent, claim.id)
        if row is None or row.fence != claim.fence:
            return
        row.lease_until, row.last_error = None, error
        again = error is not None and claim.attempt < MAX_ATTEMPTS
        row.next_at = tx.now + timedelta(seconds=2**claim.attempt) if again else None
