"""What a kept secret is: a sealed cell that every `token_ref` points to (model.md D22)."""

from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from core.kernel.db import Tx
from core.kernel.rows import Owned, owned_keys
from core.kernel.vault import Place, Vault


class Secret(Owned, table=True):
    """One secret, sealed for its own row and person; never audited, never exported."""

    __tablename__ = "secrets"
    __table_args__ = owned_keys()
    keep: ClassVar[timedelta | None] = None
    audited: ClassVar[bool] = False
    called: ClassVar[str] = "secret"
    purpose: str = Field(max_length=50)
    sealed: str


def keep_secret(tx: Tx, vault: Vault, purpose: str, plain: str) -> UUID:
    """Seal a secret of the caller's; the id is what other rows keep as `token_ref`."""
    row = Secret.new(tx, purpose=purpose, sealed="")
    row.sealed = vault.seal(plain, _place(row))
    tx.session.flush()
    return row.id


def reveal(tx: Tx, vault: Vault, token_ref: UUID) -> str:
    """The caller's secret in clear; a stranger's answers like a missing one."""
    row = Secret.mine(tx, token_ref)
    return vault.open(row.sealed, _place(row))


def _place(row: Secret) -> Place:
    return Place("secrets", "sealed", row.id, row.user_id)
