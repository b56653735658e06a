"""The database's schema: brought up to date at start, never run newer than the code."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from alembic import command
from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError

import migrations
from core.kernel.db import database_error
from core.kernel.engine import (
    WriterLock,
    is_sqlite,
    postgres_engine,
    sqlite_engines,
    sqlite_path,
)
from core.kernel.errors import AssistantError, Code


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, for a connection that is open already."""
    made = Config()
    made.set_main_option("script_location", str(Path(migrations.__file__).parent))
    made.attributes["connection"] = connection
    return made


def head() -> str:
    """The newest revision that this code knows."""
    return ScriptDirectory.from_config(config()).get_current_head() or ""


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """The database, for schema work; on SQLite as its only writing process."""
    lock = WriterLock(sqlite_path(url)) if is_sqlite(url) else None
    engines = _engines(url)
    try:
        with closing(engines[0].connect()) as connection:
            yield connection
    except OperationalError as error:
        raise database_error(error) from error
    finally:
        for engine in engines:
            engine.dispose()
        if lock is not None:
            lock.release()


def _engines(url: str) -> tuple[Engine, ...]:
    return sqlite_engines(url) if is_sqlite(url) else (postgres_engine(url),)


def current(connection: Connection) -> str | None:
    """The revision that the database is at; None if it is empty."""
    found = None
    if inspect(connection).has_table("alembic_version"):
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    connection.rollback()
    return found


def bring_up_to_date(url: str) -> None:
    """Upgrade to this code's schema; a database newer than the code is refused."""
    with connected(url) as connection:
        at = current(connection)
        if at == head():
            return
        _known(at)
        command.upgrade(config(connection), "head")


def _known(revision: str | None) -> None:
    """Refuse a database that a newer Nudge has written."""
    scripts = ScriptDirectory.from_config(config())
    if revision is None or any(script.revision == revision for script in scripts.walk_revisions()):
        return
    raise AssistantError(
        Code.DATABASE_ERROR,
        f"The database is at schema {revision}, which this version of Nudge does not know "
        f"(its newest is {head()}). Install the newer Nudge, or restore a backup made before.",
    )


def migrate_command(to: str, out: TextIO, *, allow_data_loss: bool) -> None:
    """Go to a revision, forwards or back, and say where the database now stands."""
    from core.settings import settings

    with connected(settings().database_url) as connection:
        move(connection, to, allow_data_loss=allow_data_loss)
        print(f"The database is at revision {current(connection) or 'base'}.", file=out)


def move(connection: Connection, to: str, *, allow_data_loss: bool = False) -> None:
    """Go to a revision; going back over one that loses data must be allowed."""
    at = current(connection)
    _known(at)
    scripts = ScriptDirectory.from_config(config())
    target = head() if to == "head" else to
    if target != "base" and all(s.revision != target for s in scripts.walk_revisions()):
        raise AssistantError(Code.INVALID_INPUT, f"There is no revision {to!r}.")
    leaving = _left(scripts, at, target)
    if leaving and not allow_data_loss and any(s.module.loses_data for s in leaving):
        raise AssistantError(
            Code.INVALID_INPUT,
            f"Going back to {to} drops what people wrote. Make a backup, then say --allow-data-loss.",
        )
    go = command.downgrade if leaving else command.upgrade
    go(config(connection), target)


def _left(scripts: ScriptDirectory, at: str | None, target: str) -> list[Script]:
    """The revisions that going from `at` back to `target` leaves; none when going forwards."""
    below = [s for s in scripts.walk_revisions() if at is not None and s.revision <= at]
    return [s for s in below if target == "base" or s.revision > target]
