"""The #12 of chat: one number names one of a person's things, whatever it is."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, bindparam, insert, select
from sqlmodel import Field, col

from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.rows import Owned, Row


class Number(Row, table=True):
    """A person's number for one of their things; kept when the thing is undone."""

    __tablename__ = "numbers"
    __table_args__ = (
        UniqueConstraint("user_id", "target_type", "target_id"),
        Index("ix_numbers_target", "user_id", "target_id"),
    )
    keep: ClassVar[Any] = None
    user_id: UUID = Field(primary_key=True, foreign_key="users.id")
    number: int = Field(primary_key=True)
    target_type: str = Field(max_length=50)
    target_id: UUID
    created_at: datetime


_TABLE = table_of(Number)
_OF = (
    select(_TABLE.c.number)
    .where(_TABLE.c.user_id == bindparam("whose"), _TABLE.c.target_id == bindparam("thing"))
    .limit(1)
)
_OF_MANY = select(_TABLE.c.target_id, _TABLE.c.number).where(
    _TABLE.c.user_id == bindparam("whose"),
    _TABLE.c.target_id.in_(bindparam("things", expanding=True)),
)


def give(tx: Tx, row: Owned) -> int:
    """The caller's number for this row, given now if it has none."""
    is_new = tx.images.get((type(row), row.id), {}) is None
    known = None if is_new and row.id not in tx.numbers else number_of(tx, row.id)
    if known is not None:
        return known
    tx.me.number += 1
    tx.numbers[row.id] = tx.me.number
    tx.session.execute(
        insert(_TABLE),
        {
            "user_id": tx.user_id,
            "number": tx.me.number,
            "target_type": row.called,
            "target_id": row.id,
            "created_at": tx.now,
        },
    )
    return tx.me.number


def number_of(tx: Tx, row_id: UUID) -> int | None:
    """The caller's number for the thing with this id, if it has one."""
    if row_id not in tx.numbers:
        found: int | None = tx.session.scalar(_OF, {"whose": tx.user_id, "thing": row_id})
        if found is None:
            return None
        tx.numbers[row_id] = found
    return tx.numbers[row_id]


def numbers_of(tx: Tx, row_ids: list[UUID]) -> dict[UUID, int]:
    """The same for many, in one query."""
    found = tx.session.execute(_OF_MANY, {"whose": tx.user_id, "things": row_ids})
    tx.numbers |= dict(found.all())
    return {row_id: tx.numbers[row_id] for row_id in row_ids if row_id in tx.numbers}


def named_by(tx: Tx, number: int) -> tuple[str, UUID] | None:
    """What the caller's number names: its target type and id."""
    query = select(col(Number.target_type), col(Number.target_id)).where(
        col(Number.user_id) == tx.user_id, col(Number.number) == number
    )
    found = tx.session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None
