"""The database's schema: brought up to date at start, never run newer than the code."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError

import migrations
from core.kernel.db import database_error
from core.kernel.engine import (
    WriterLock,
    is_sqlite,
    postgres_engine,
    shown,
    sqlite_engines,
    sqlite_path,
)
from core.kernel.errors import AssistantError, Code

VERSIONS = Path(migrations.__file__).parent / "versions"
NUMBER = 4
"""A revision is the number of so many digits that its file's name begins with."""
_KNOWN_CAUSES = ("locked", "full", "readonly")


def known() -> tuple[str, ...]:
    """The revisions that this code knows, oldest first; Alembic is not needed to ask."""
    return tuple(sorted(path.name[:NUMBER] for path in VERSIONS.glob("[0-9]*_*.py")))


def head() -> str:
    """The newest revision that this code knows."""
    return known()[-1]


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """The database, for schema work; on SQLite as its only writing process."""
    with _explained(url):
        lock = WriterLock(sqlite_path(url)) if is_sqlite(url) else None
        engines = sqlite_engines(url) if is_sqlite(url) else (postgres_engine(url),)
        try:
            yield engines[0]
        finally:
            for engine in engines:
                engine.dispose()
            if lock is not None:
                lock.release()


@contextmanager
def _explained(url: str) -> Iterator[None]:
    """A database that cannot be used is one sentence that says which and why."""
    try:
        yield
    except (DatabaseError, OSError) as error:
        raise unusable(url, error) from error


def unusable(url: str, error: Exception) -> AssistantError:
    """DATABASE_ERROR for a database that cannot be opened; no password is shown."""
    cause = str(getattr(error, "orig", error)).partition("\n")[0]
    if isinstance(error, OperationalError) and any(word in cause for word in _KNOWN_CAUSES):
        return database_error(error)
    do = "Set DATABASE_URL to another file" if is_sqlite(url) else "Start it, or set DATABASE_URL"
    return AssistantError(
        Code.DATABASE_ERROR, f"The database {shown(url)} cannot be used: {cause}. {do}."
    )


def current(engine: Engine) -> str | None:
    """The revision that the database is at; None if it has none."""
    with engine.connect() as connection:
        return revision_of(connection)


def revision_of(connection: Connection) -> str | None:
    """The revision that a connection's database is at; None if it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def bring_up_to_date(url: str) -> None:
    """Upgrade to this code's schema; a database newer than the code is refused."""
    with opened(url) as engine:
        at = current(engine)
        if at == head():
            return
        from app import revisions  # noqa: PLC0415 - Alembic is slow to import and rarely needed

        revisions.move(engine, "head")


def must_be_known(revision: str | None) -> None:
    """Refuse a database that a newer Nudge has written."""
    if revision is None or revision in known():
        return
    raise AssistantError(
        Code.DATABASE_ERROR,
        f"The database is at schema {revision}, which this version of Nudge does not know "
        f"(its newest is {head()}). Install the newer Nudge, or restore a backup made before.",
    )
