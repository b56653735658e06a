"""What every table has in common, and how a row is fetched, recorded and kept."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Enum as SaEnum
from sqlalchemy import (
    ForeignKeyConstraint,
    Index,
    MetaData,
    UniqueConstraint,
    inspect,
    select,
    text,
)
from sqlalchemy.sql.schema import SchemaItem
from sqlmodel import Field, SQLModel, col

from core.kernel.errors import AssistantError, Code

if TYPE_CHECKING:
    from core.kernel.db import Tx

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA: MetaData = SQLModel.metadata


class Row(SQLModel):
    """A table. `mine` is the only way to one row; strangers' rows answer like missing ones."""

    owner: ClassVar[str | None] = "user_id"
    """The column that says whose it is; None for the house's own tables."""
    keep: ClassVar[timedelta | None]
    """How long after `created_at` upkeep keeps it; None as long as its owner."""
    called: ClassVar[str] = ""
    """The target type in the audit: "task"."""
    noun: ClassVar[str] = ""
    """The noun whose actions act on it: "tasks"."""
    named: ClassVar[str] = ""
    """The column that people call it by."""
    audited: ClassVar[bool] = False
    together: ClassVar[tuple[frozenset[str], ...]] = ()
    """Columns that only make sense together: undo restores all of such a group or none."""
    hangs_on: ClassVar[dict[str, str]] = {}
    """Of a row that belongs to another: that one's target type -> our column with its id."""
    machine: ClassVar[frozenset[str]] = frozenset()
    """Columns that no person writes: no history, no version, recomputed by `derive`."""

    def derive(self, now: datetime, zone: str) -> None:
        """Recompute the machine columns after any change, undo included."""

    def sketch(self) -> dict[str, Any]:
        """What a reply needs to speak of this row."""
        return {"title": getattr(self, self.named) if self.named else ""}

    def is_over(self, _now: datetime) -> bool:
        """Whether it is done with: selectors prefer what is not."""
        return False

    def has_status(self, _status: str, _now: datetime) -> bool:
        """Whether a status holds of it: open, completed, overdue, snoozed, cancelled, archived."""
        return False

    def moment(self, _zone: str) -> datetime | None:
        """The instant that people know it by: when it is due, starts or rings."""
        return None

    def tags_of(self, _tx: "Tx") -> set[str]:
        """Its tags, casefolded."""
        return set()


class Owned(Row):
    """A row of one person's: versioned, softly deleted, recorded."""

    audited: ClassVar[bool] = True
    id: UUID = Field(primary_key=True)
    user_id: UUID
    version: int = 1
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None

    @classmethod
    def mine(cls, tx: "Tx", row_id: UUID, *, gone: bool = False) -> Self:
        """The caller's row with this id, deleted ones only if `gone`; else RESOURCE_NOT_FOUND."""
        row = tx.session.get(cls, row_id)
        if row is None or row.user_id != tx.user_id or (row.deleted_at is not None and not gone):
            raise missing(cls)
        return row

    @classmethod
    def new(cls, tx: "Tx", **columns: Any) -> Self:
        """A fresh row of the caller's, added to the transaction."""
        row = cls(
            id=tx.new_id(),
            user_id=tx.user_id,
            created_at=tx.now,
            updated_at=tx.now,
            **columns,
        )
        tx.session.add(row)
        return row

    @classmethod
    def all_mine(cls, tx: "Tx", *where: Any, order: Any = None, limit: int = 200) -> list[Self]:
        """The caller's live rows that satisfy `where`, oldest first unless ordered."""
        query = (
            select(cls)
            .where(col(cls.user_id) == tx.user_id, col(cls.deleted_at).is_(None), *where)
            .order_by(order if order is not None else col(cls.id))
            .limit(limit)
        )
        return list(tx.session.scalars(query))


def missing(cls: type[Row]) -> AssistantError:
    """The one answer for what is not there and for what is someone else's."""
    word = (cls.called or cls.__name__).replace("_", " ")
    return AssistantError(Code.RESOURCE_NOT_FOUND, f"{word.capitalize()} not found.")


def choices(kind: type[Enum]) -> SaEnum:
    """A column type that stores an enum's values as text, checked by the database."""
    return SaEnum(
        kind,
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
        length=20,
        values_callable=lambda cls: [member.value for member in cls],
    )


def since(value: str | int | bool) -> dict[str, Any]:
    """What a column that came later says of rows that were there before."""
    words = str(value).lower() if isinstance(value, int) else f"'{value}'"
    return {"server_default": text(words)}


def owned_keys(
    *parents: tuple[str, str], extra: Iterable[SchemaItem] = ()
) -> tuple[SchemaItem, ...]:
    """A person's table's constraints: its (user_id, id), and (user_id, column) to each parent."""
    links = (
        ForeignKeyConstraint(["user_id", column], [f"{table}.user_id", f"{table}.id"])
        for column, table in parents
    )
    return (
        UniqueConstraint("user_id", "id"),
        ForeignKeyConstraint(["user_id"], ["users.id"]),
        *links,
        *extra,
    )


@cache
def recorded(cls: type[Row]) -> tuple[str, ...]:
    """The columns whose old and new values history keeps."""
    quiet = cls.machine | {"id", "user_id", "version", "created_at", "updated_at"}
    return tuple(key for key in inspect(cls).columns.keys() if key not in quiet)  # noqa: SIM118 - not a dict


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it."""
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value.value if isinstance(value, Enum) else value


@cache
def _adapter(cls: type[Row], key: str) -> TypeAdapter[Any]:
    annotation: Any = cls.model_fields[key].annotation
    return TypeAdapter(annotation)


def typed(cls: type[Row], key: str, value: Any) -> Any:
    """The opposite of `plain`: what JSON kept, as the column's own type."""
    if value is None or isinstance(value, (dict, list)):
        return value
    return _adapter(cls, key).validate_python(value)


@cache
def row_classes() -> dict[str, type[Row]]:
    """Every recorded table, by the name that the audit gives it."""
    found: dict[str, type[Row]] = {}
    waiting: list[type[Row]] = [Row]
    while waiting:
        for cls in waiting.pop().__subclasses__():
            waiting.append(cls)
            if cls.called and hasattr(cls, "__table__"):
                found[cls.called] = cls
    return found


DUE_COLUMNS = frozenset({"next_at", "lease_until", "fence", "attempt"})


class Due(SQLModel):
    """Mixed into a Row that comes due: when, who holds it until when, and which try this is."""

    claimed: ClassVar[dict[str, Any]] = {}
    """Machine columns that a claim sets besides its lease."""
    ranks: ClassVar[tuple[int, ...]] = ()
    """The values of its column `rank`, if due rows of a lower rank are claimed before others."""
    next_at: datetime | None = None
    lease_until: datetime | None = None
    fence: int = Field(default=0)
    attempt: int = Field(default=0)


def due_indexes(table: str, *, ranked: bool = False) -> tuple[Index, ...]:
    """The indexes that claims use: only rows that will come due, only rows that are held."""
    due, held = text("next_at IS NOT NULL"), text("lease_until IS NOT NULL")
    by_rank = ("rank", "next_at", "id")
    first = Index(f"ix_{table}_rank", *by_rank, postgresql_where=due, sqlite_where=due)
    return (
        *([first] if ranked else []),
        Index(f"ix_{table}_due", "next_at", postgresql_where=due, sqlite_where=due),
        Index(f"ix_{table}_held", "lease_until", postgresql_where=held, sqlite_where=held),
    )
