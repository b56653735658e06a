"""Claiming due rows: a lease and a fence for each, so that any number of workers may try."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, func, or_, select, update

from core.kernel.db import Database
from core.kernel.failpoints import fp
from core.kernel.jobs import Claim, Job
from core.kernel.rows import Row


def table_of(cls: type[Row]) -> Table:
    """The table behind a Row, for statements on machine columns."""
    found: Table = cls.__table__  # type: ignore[attr-defined]  # every Row that is claimed is a table
    return found


def claim(db: Database, job: Job, *, only: UUID | None = None) -> list[Claim]:
    """Take due rows of the job's table, or `only` one: this process's until the lease ends."""
    assert job.due is not None  # noqa: S101 - only due jobs are claimed
    fp("reminder.before_claim")
    table = table_of(job.due)
    with db.begin() as tx:
        due = _due(table, tx.now, job.batch, only)
        taken = tx.session.execute(
            update(table)
            .where(table.c.id.in_(due))
            .values(
                lease_until=tx.now + job.lease,
                fence=table.c.fence + 1,
                attempt=table.c.attempt + 1,
                **getattr(job.due, "claimed", {}),
            )
            .returning(table.c.id, table.c.user_id, table.c.fence, table.c.attempt)
        ).all()
        fp("reminder.in_claim")
    fp("reminder.after_claim")
    return [Claim(*row) for row in taken]


def _due(table: Table, now: datetime, limit: int, only: UUID | None) -> Any:
    free = or_(table.c.lease_until.is_(None), table.c.lease_until <= now)
    wanted = [] if only is None else [table.c.id == only]
    return (
        select(table.c.id)
        .where(table.c.next_at.is_not(None), table.c.next_at <= now, free, *wanted)
        .order_by(table.c.next_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )


def earliest(db: Database, cls: type[Row]) -> datetime | None:
    """When the next row of this table comes due, or its lease ends."""
    table = table_of(cls)
    with db.read() as tx:
        waiting = select(func.min(table.c.next_at)).where(
            table.c.next_at.is_not(None), table.c.lease_until.is_(None)
        )
        leased = select(func.min(table.c.lease_until)).where(
            table.c.next_at.is_not(None), table.c.lease_until.is_not(None)
        )
        moments = [tx.session.scalar(query) for query in (waiting, leased)]
    return min((moment for moment in moments if moment is not None), default=None)


def release_all(db: Database, classes: list[type[Row]]) -> None:
    """Void every lease: on SQLite a new process is the only one, so the holders are dead."""
    with db.begin() as tx:
        for cls in classes:
            table = table_of(cls)
            tx.session.execute(
                update(table).where(table.c.lease_until.is_not(None)).values(lease_until=None)
            )


def holds(row: Any, claim_: Claim) -> bool:
    """Whether the claim still stands; a zombie's does not."""
    return row is not None and bool(row.fence == claim_.fence)
