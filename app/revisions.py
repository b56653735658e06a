"""Going from one schema revision to another, and drafting the next one: `make revision m="…"`."""

import sys
import tempfile
from pathlib import Path
from typing import TextIO

from alembic import command
from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, Engine

import migrations
from app import schema
from core.kernel.errors import AssistantError, Code
from core.settings import settings


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, for a connection that is open already."""
    made = Config()
    made.set_main_option("script_location", str(Path(migrations.__file__).parent))
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    made.attributes["connection"] = connection
    return made


def migrate(to: str, out: TextIO, *, allow_data_loss: bool) -> None:
    """Go to a revision, forwards or back, and say where the database now stands."""
    with schema.opened(settings().database_url) as engine:
        move(engine, to, allow_data_loss=allow_data_loss)
        out.write(f"The database is at revision {schema.current(engine) or 'base'}.\n")


def move(engine: Engine, to: str, *, allow_data_loss: bool = False) -> None:
    """Go to a revision, each in a transaction; going back over one that loses data must be allowed.

    INVALID_INPUT for a revision that does not exist; DATABASE_ERROR for a database newer than this.
    """
    at = schema.current(engine)
    schema.must_be_known(at)
    target = schema.head() if to == "head" else to
    if target not in (*schema.known(), "base"):
        there = ", ".join(("base", *schema.known()))
        raise AssistantError(
            Code.INVALID_INPUT, f"There is no revision {to!r}. There are: {there}, head."
        )
    leaving = _left(at, target)
    if not allow_data_loss and any(script.module.loses_data for script in leaving):
        raise AssistantError(
            Code.INVALID_INPUT,
            f"Going back to {to} drops what people wrote. Make a backup, then "
            "say --allow-data-loss.",
        )
    go = command.downgrade if leaving else command.upgrade
    with engine.connect() as connection:
        go(config(connection), target)


def _left(at: str | None, target: str) -> list[Script]:
    """The revisions that going from `at` back to `target` leaves; none when going forwards."""
    scripts = ScriptDirectory.from_config(config()).walk_revisions()
    goal = "" if target == "base" else target
    return [script for script in scripts if at is not None and goal < script.revision <= at]


def draft(message: str, out: TextIO) -> None:
    """Write the next revision from the difference between the models and the newest one."""
    following = f"{int(schema.head()) + 1:0{schema.NUMBER}}"
    with (
        tempfile.TemporaryDirectory(prefix="nudge-revision-") as folder,
        schema.opened(f"sqlite:///{folder}/empty.db") as engine,
    ):
        move(engine, "head")
        with engine.connect() as connection:
            made = command.revision(
                config(connection), message, autogenerate=True, rev_id=following
            )
    assert isinstance(made, Script)  # noqa: S101 - one revision is asked for, so one is made
    out.write(f"Wrote {made.path}. Read it, clean it, and run its tests: tests/migrations.\n")


if __name__ == "__main__":
    if not any(map(str.strip, sys.argv[1:])):
        sys.exit('Say which noun and what changes: make revision m="tasks add colour"')
    draft(" ".join(sys.argv[1:]), sys.stdout)
