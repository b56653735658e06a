"""What many tables of the revisions have in common; never changed: old revisions are made of it.

Constraints without a name get theirs from the naming convention of `core.kernel.rows`. What
SQLModel adds to text and instants (lengths checked, UTC made sure of) happens in Python: a revision
says `sa.String` and `INSTANT`.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

INSTANT = sa.DateTime(timezone=True)


def owned() -> list[sa.Column[Any]]:
    """The columns of every row of a person's."""
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("deleted_at", INSTANT),
    ]


def keys(**parents: str) -> list[sa.Constraint]:
    """The keys of a row of a person's; to a parent (`task_id="tasks"`) together with its owner."""
    links = (
        sa.ForeignKeyConstraint(["user_id", column], [f"{table}.user_id", f"{table}.id"])
        for column, table in parents.items()
    )
    return [
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "id"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"]),
        *links,
    ]


def due() -> list[sa.Column[Any]]:
    """The columns of every row that comes due: when, held until when, by which claim, which try."""
    return [
        sa.Column("next_at", INSTANT),
        sa.Column("lease_until", INSTANT),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
    ]


def index_due(table: str) -> None:
    """Workers look only at rows that will come due, and at rows that are held."""
    for name, column in (("due", "next_at"), ("held", "lease_until")):
        only = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_{table}_{name}", table, [column], sqlite_where=only, postgresql_where=only
        )


def choice(name: str, words: str, *, check: str, nullable: bool = False) -> sa.Column[Any]:
    """A text column that holds one of these words, checked by the database."""
    kind = sa.Enum(*words.split(), name=check, native_enum=False, create_constraint=True, length=20)
    return sa.Column(name, kind, nullable=nullable)
