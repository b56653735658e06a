"""The code that makes the owner: fresh at every start, until somebody has brought it."""

from sqlalchemy import delete, insert, select
from sqlmodel import col

from core.kernel.claims import table_of
from core.kernel.db import Database, SystemConfig, Tx
from core.people import model, rules
from core.people.model import Role, User

OWNER_CODE = "owner_code"
"""Where its digest is kept: it is nobody's yet."""


def owner_code(db: Database) -> str | None:
    """A fresh code that makes who brings it the owner, to be shown in the terminal.

    It replaces any before; None if there is an owner already.
    """
    with db.begin() as tx:
        drop_owner_code(tx)
        if _has_owner(tx):
            return None
        made = rules.code(tx.ids.bits(rules.CODE_BITS))
        row = {"key": OWNER_CODE, "value": model.digest(made)}
        tx.session.execute(insert(table_of(SystemConfig)), row)
        return made


def use_owner_code(tx: Tx, code: str) -> bool:
    """Use it up; False if this is not it, or if somebody was faster."""
    table = table_of(SystemConfig)
    this = (table.c.key == OWNER_CODE, table.c.value == model.digest(code))
    return model.wrote(tx, delete(table).where(*this))


def drop_owner_code(tx: Tx) -> None:
    """Void it."""
    table = table_of(SystemConfig)
    tx.session.execute(delete(table).where(table.c.key == OWNER_CODE))


def _has_owner(tx: Tx) -> bool:
    admin = (col(User.role) == Role.ADMIN, col(User.deleted_at).is_(None))
    return tx.session.scalar(select(col(User.id)).where(*admin).limit(1)) is not None
