"""Claiming due rows: a lease and a fence for each, so that any number of workers may try."""

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, bindparam, func, select, update

from core.kernel.db import Database
from core.kernel.failpoints import fp
from core.kernel.jobs import Claim, Job
from core.kernel.rows import Row


def table_of(cls: type[Row]) -> Table:
    """The table behind a Row, for statements on machine columns."""
    found: Table = cls.__table__  # type: ignore[attr-defined]  # every Row that is claimed is a table
    return found


def claim(db: Database, job: Job) -> list[Claim]:
    """Take due rows of the job's table: this process's until the lease ends.

    Rows with ranks are taken one at a time, the lowest rank first.
    """
    return _taken(db, job, _take(job), {"most": job.batch})


def claim_one(db: Database, job: Job, row_id: UUID) -> Claim | None:
    """Take this row, if it is due and nobody has it."""
    return next(iter(_taken(db, job, _take_one(job), {"wanted": row_id})), None)


def _taken(db: Database, job: Job, statement: Any, about: dict[str, Any]) -> list[Claim]:
    fp("reminder.before_claim")
    with db.begin() as tx:
        moments = {"instant": tx.now, "ends": tx.now + job.lease}
        taken = tx.session.execute(statement, about | moments).all()
        fp("reminder.in_claim")
    fp("reminder.after_claim")
    return [Claim(*row) for row in taken]


@cache
def _take(job: Job) -> Any:
    table = _due_table(job)
    ranks: tuple[int, ...] = getattr(job.due, "ranks", ())
    if not ranks:
        return _lease(job, table.c.id.in_(_due(table, table.c.next_at)))
    # A look at each rank, until one has something: the cost stays flat whatever waits elsewhere.
    looks = (_due(table, table.c.next_at, table.c.id).where(table.c.rank == one) for one in ranks)
    return _lease(job, table.c.id == func.coalesce(*(look.scalar_subquery() for look in looks)))


def _due(table: Table, *order: Any) -> Select[tuple[UUID]]:
    due = select(table.c.id).where(*_free(table)).order_by(*order)
    return due.limit(bindparam("most")).with_for_update(skip_locked=True)


@cache
def _take_one(job: Job) -> Any:
    table = _due_table(job)
    return _lease(job, table.c.id == bindparam("wanted"), *_free(table))


def _due_table(job: Job) -> Table:
    assert job.due is not None  # noqa: S101 - only due jobs are claimed
    return table_of(job.due)


def _free(table: Table) -> tuple[Any, ...]:
    """Due at the instant, and held by nobody."""
    lease, instant = table.c.lease_until, bindparam("instant", type_=table.c.next_at.type)
    return (
        table.c.next_at.is_not(None),
        table.c.next_at <= instant,
        (lease.is_(None) | (lease <= instant)),
    )


def _lease(job: Job, *where: Any) -> Any:
    table = _due_table(job)
    return (
        update(table)
        .where(*where)
        .values(
            lease_until=bindparam("ends", type_=table.c.next_at.type),
            fence=table.c.fence + 1,
            attempt=table.c.attempt + 1,
            **getattr(job.due, "claimed", {}),
        )
        .returning(table.c.id, table.c.user_id, table.c.fence, table.c.attempt)
    )


def earliest(db: Database, cls: type[Row]) -> datetime | None:
    """When the next row of this table comes due, or its lease ends."""
    with db.read() as tx:
        moments = tx.session.execute(_earliest(cls)).one()
    return min((moment for moment in moments if moment is not None), default=None)


@cache
def _earliest(cls: type[Row]) -> Any:
    table = table_of(cls)
    due, lease = table.c.next_at.is_not(None), table.c.lease_until
    waiting = select(func.min(table.c.next_at)).where(due, lease.is_(None))
    leased = select(func.min(lease)).where(due, lease.is_not(None))
    return select(waiting.scalar_subquery(), leased.scalar_subquery())


def release_all(db: Database, classes: list[type[Row]]) -> None:
    """Void every lease: on SQLite a new process is the only one, so the holders are dead."""
    with db.begin() as tx:
        for cls in classes:
            table = table_of(cls)
            held = update(table).where(table.c.lease_until.is_not(None))
            tx.session.execute(held.values(lease_until=None))


def holds(row: Any, claim_: Claim) -> bool:
    """Whether the claim still stands; a zombie's does not."""
    return row is not None and bool(row.fence == claim_.fence)
