"""Whether the house can write, and how far behind it is: cheap enough to ask every few seconds."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.kernel.claims import table_of
from core.kernel.db import Database, SystemConfig
from core.kernel.jobs import DUE
from core.kernel.rows import Row
from core.kernel.uptime import LAST_TICK

PROBE = "probe"


@dataclass(frozen=True, slots=True)
class Backlog:
    """Rows of one table that are due and that nobody has taken up yet."""

    rows: int
    oldest: float
    """Seconds since the oldest came due; 0 when there is none."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """How the house is doing."""

    tick_age: float | None
    """Seconds since a worker last noted that it is up; None before the first time."""
    due: dict[str, Backlog]
    """By table; every table that comes due is there."""


def probe(db: Database) -> None:
    """Write and commit one small row; a database that cannot be written is DATABASE_ERROR."""
    table, key = table_of(SystemConfig), {"key": PROBE}
    rewrite = update(table).where(table.c.key == PROBE).returning(table.c.key)
    # Two first probes at once: the other one wrote, so it can be written.
    with suppress(IntegrityError), db.begin() as tx:
        value = {"value": tx.now.isoformat()}
        if tx.session.execute(rewrite.values(**value)).one_or_none() is None:
            tx.session.execute(insert(table), key | value)


def vitals(db: Database) -> Vitals:
    """Read how far behind the house is; by indexes, at one instant."""
    with db.read() as tx:
        tick = tx.session.get(SystemConfig, LAST_TICK)
        found = {row: tx.session.execute(_backlog(row), {"now": tx.now}).one() for row in DUE}
    return Vitals(
        tick_age=_age(tx.now, datetime.fromisoformat(tick.value)) if tick else None,
        due={
            table_of(row).name: Backlog(rows, _age(tx.now, oldest) if oldest else 0.0)
            for row, (rows, oldest) in found.items()
        },
    )


@cache
def _backlog(row: type[Row]) -> Any:
    table = table_of(row)
    now = bindparam("now", type_=table.c.next_at.type)
    lease = table.c.lease_until
    free = table.c.next_at.is_not(None) & (lease.is_(None) | (lease <= now))
    return select(func.count(), func.min(table.c.next_at)).where(table.c.next_at <= now, free)


def _age(now: datetime, moment: datetime) -> float:
    return max(0.0, (now - moment).total_seconds())
