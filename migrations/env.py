"""How Alembic runs our revisions: one transaction each, with the version written inside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, text
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

import core.catalog  # noqa: F401 - every table
from core.kernel.rows import METADATA

ADVISORY_LOCK = 0x6E75646765  # "nudge": two runners on PostgreSQL wait for each other


def _finish_revision(*, ctx: Any, step: Any, **_: Any) -> None:
    """In the revision's own transaction: keep its version (model.md D36), see that it is sound."""
    script = ctx.script.get_revision(step.up_revision_id)
    if not step.is_upgrade:
        script = ctx.script.get_revision(script.down_revision) if script.down_revision else None
    if script is not None:
        _note_version(ctx.connection, script.module.schema_version)
    if ctx.connection.dialect.name == "sqlite":
        broken = ctx.connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise RuntimeError(f"revision {step.up_revision_id} leaves {broken[0]} with loose ends")


def _note_version(connection: Connection, version: str) -> None:
    connection.execute(text("DELETE FROM system_config WHERE key = 'schema_version'"))
    connection.execute(
        text("INSERT INTO system_config (key, value) VALUES ('schema_version', :version)"),
        {"version": version},
    )


def _plain_types(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """SQLModel's types are written as SQLAlchemy's: what they add happens in Python alone."""
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String({getattr(item.impl, 'length', None) or ''})"
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


@contextmanager
def _alone(connection: Connection) -> Iterator[None]:
    """Nobody else migrates meanwhile, and SQLite lets a table be made anew under its references."""
    if connection.dialect.name == "sqlite":
        with _without_foreign_keys(connection):
            yield
        return
    connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": ADVISORY_LOCK})
    connection.commit()
    try:
        yield
    finally:
        connection.rollback()
        connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": ADVISORY_LOCK})
        connection.commit()


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """SQLite obeys this pragma only outside a transaction, hence past SQLAlchemy's own."""
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        connection.rollback()
        raw.execute("PRAGMA foreign_keys=ON")


def run() -> None:
    """Run against the connection that `app.revisions` hands over."""
    connection = context.config.attributes["connection"]
    finish: Any = _finish_revision  # called by keywords, which Alembic's types do not say
    with _alone(connection):
        context.configure(
            connection=connection,
            target_metadata=METADATA,
            render_as_batch=True,
            render_item=_plain_types,
            compare_type=True,
            transactional_ddl=True,
            transaction_per_migration=True,
            on_version_apply=finish,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
