"""The revisions make what the models say, go back as they came, and stop half-way nowhere."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError

from app import revisions, schema
from core.kernel import history
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.errors import AssistantError, Code
from core.kernel.rows import METADATA
from tests.conftest import NOW, welcome
from tests.migrations.conftest import shape
from tests.source import ROOT

SCRIPTS = list(ScriptDirectory.from_config(revisions.config()).walk_revisions())
NEVER_KNOWN = "9999"


@pytest.fixture
def full(engine: Engine) -> Engine:
    """The database at the newest revision."""
    revisions.move(engine, "head")
    return engine


@pytest.fixture
def made(engine: Engine, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Another database of the same kind, made by the models."""
    kind = "sqlite_url" if engine.dialect.name == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(kind)
    opened = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    yield opened
    opened.dispose()


def version(engine: Engine) -> str | None:
    with engine.connect() as connection:
        query = "SELECT value FROM system_config WHERE key = 'schema_version'"
        return connection.scalar(text(query))


# -------------------------------------------------------------------------------- the files


def test_a_revisions_file_is_its_number_a_noun_and_what_changes() -> None:
    nouns = {p.name for p in (ROOT / "core").iterdir() if p.is_dir()}
    for script in SCRIPTS:
        named = re.fullmatch(r"(\d{4})_([a-z]+)_\w+", Path(script.path).stem)
        assert named, script.path
        assert named[1] == script.revision
        assert named[2] in nouns


def test_revisions_are_one_line_without_holes() -> None:
    numbers = [None, *(f"{number:04}" for number in range(1, len(SCRIPTS) + 1))]
    pairs = [(one.down_revision, one.revision) for one in reversed(SCRIPTS)]
    assert pairs == list(pairwise(numbers))


def test_each_revision_says_what_it_does_and_what_going_back_costs() -> None:
    for script in SCRIPTS:
        about = vars(script.module)
        assert re.fullmatch(r"\d+\.\d+\.\d+", about["schema_version"])
        assert about["description"]
        assert about["description"].strip() == about["description"]
        assert isinstance(about["breaking"], bool)
        assert isinstance(about["loses_data"], bool)


def test_versions_only_rise() -> None:
    versions = [tuple(map(int, one.module.schema_version.split("."))) for one in reversed(SCRIPTS)]
    assert versions == sorted(set(versions))


def test_the_files_names_tell_the_head_without_alembic() -> None:
    scripts = ScriptDirectory.from_config(revisions.config())
    assert schema.head() == scripts.get_current_head()
    assert set(schema.known()) == {one.revision for one in SCRIPTS}


# ------------------------------------------------------------------------- models and migrations


def test_alembic_finds_no_difference_between_models_and_migrations(full: Engine) -> None:
    with full.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_a_migrated_database_is_the_one_that_the_models_make(full: Engine, made: Engine) -> None:
    """Alembic compares no check constraints, no trigger and no index's condition; this does."""
    assert shape(full) == shape(made)


def test_every_constraint_is_named_by_convention(full: Engine) -> None:
    name = re.compile(r"(pk|fk|uq|ck|ix)_\w+")
    for table, found in shape(full).items():
        if table == "triggers":
            continue
        for kind in ("foreign keys", "unique", "checks", "indexes"):
            assert [n for n in found[kind] if not name.fullmatch(n)] == [], table


# --------------------------------------------------------------------------- there and back again


def test_up_down_and_up_again_ends_in_the_same_place(full: Engine) -> None:
    before = shape(full)
    revisions.move(full, "base", allow_data_loss=True)
    assert shape(full) == {"triggers": {}}
    assert schema.current(full) is None
    revisions.move(full, "head")
    assert shape(full) == before


def test_each_revision_alone_goes_back_and_forth(engine: Engine) -> None:
    for script in reversed(SCRIPTS):
        revisions.move(engine, script.revision)
        here = shape(engine)
        revisions.move(engine, script.down_revision or "base", allow_data_loss=True)
        revisions.move(engine, script.revision)
        assert shape(engine) == here
        assert version(engine) == script.module.schema_version


def test_going_back_over_what_people_wrote_must_be_allowed(full: Engine) -> None:
    before = shape(full)
    with pytest.raises(AssistantError, match="drops what people wrote") as refused:
        revisions.move(full, "base")
    assert refused.value.code is Code.INVALID_INPUT
    assert "--allow-data-loss" in refused.value.message
    assert shape(full) == before


def test_after_going_back_the_version_is_the_one_before(full: Engine) -> None:
    assert version(full) == SCRIPTS[0].module.schema_version
    revisions.move(full, SCRIPTS[1].revision, allow_data_loss=True)
    assert version(full) == SCRIPTS[1].module.schema_version
    assert schema.current(full) == SCRIPTS[1].revision


@pytest.mark.parametrize("to", ["7", NEVER_KNOWN, "heads", "-1", "+1", "", "0001x"])
def test_an_unknown_revision_is_an_error_and_changes_nothing(full: Engine, to: str) -> None:
    with pytest.raises(AssistantError, match="There is no revision") as refused:
        revisions.move(full, to)
    assert refused.value.code is Code.INVALID_INPUT
    assert schema.current(full) == schema.head()


# ------------------------------------------------------------------------------------ at start


def test_an_empty_database_is_brought_up_to_date(empty_url: str) -> None:
    schema.bring_up_to_date(empty_url)
    with schema.opened(empty_url) as engine:
        assert schema.current(engine) == schema.head()


def test_a_migrated_database_serves_people(empty_url: str) -> None:
    schema.bring_up_to_date(empty_url)
    database = Database(empty_url, FrozenClock(NOW))
    try:
        person = welcome(database, "ines")
        with database.read(person) as tx:
            assert tx.zone == "Europe/Lisbon"
    finally:
        database.close()


def test_a_database_newer_than_the_code_is_refused_with_a_sentence(empty_url: str) -> None:
    schema.bring_up_to_date(empty_url)
    with schema.opened(empty_url) as engine, engine.connect() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{NEVER_KNOWN}'"))
        connection.commit()
    with pytest.raises(AssistantError, match="Install the newer Nudge") as refused:
        schema.bring_up_to_date(empty_url)
    assert refused.value.code is Code.DATABASE_ERROR
    assert NEVER_KNOWN in refused.value.message


def test_a_database_that_is_up_to_date_starts_without_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nudge.db'}"
    schema.bring_up_to_date(url)
    code = (
        "import sys; from app import schema; schema.bring_up_to_date(sys.argv[1]); "
        "print(any(name.split('.')[0] in {'alembic', 'mako'} for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, url], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


# -------------------------------------------------------------- the audit, and dying half-way


@pytest.mark.parametrize(
    "change", ["UPDATE action_audit SET status = 'x'", "DELETE FROM action_audit"]
)
def test_the_audit_refuses_to_be_changed(empty_url: str, change: str) -> None:
    schema.bring_up_to_date(empty_url)
    database = Database(empty_url, FrozenClock(NOW))
    with database.begin(welcome(database, "ines")) as tx:
        history.append(tx, [{"action_type": "task_create", "status": "success"}])
    database.close()
    with schema.opened(empty_url) as engine, engine.connect() as connection:
        before = connection.scalar(text("SELECT count(*) FROM action_audit"))
        assert before == 1
        with pytest.raises(DatabaseError, match="append-only"):
            connection.execute(text(change))
        connection.rollback()
        assert connection.scalar(text("SELECT count(*) FROM action_audit")) == before


class Killed(Exception):
    """What stands in for the death of the process."""


@contextmanager
def dying(engine: Engine, nth: int) -> Iterator[None]:
    """Die at the n-th statement that writes."""
    count = 0

    def die(_c: object, _u: object, statement: str, *_: object) -> None:
        nonlocal count
        count += statement.lstrip()[:6].upper() in {"CREATE", "INSERT", "UPDATE", "DELETE"}
        if count == nth:
            raise Killed

    event.listen(engine, "before_cursor_execute", die)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", die)


@pytest.mark.parametrize("nth", [1, 2, 3, 10, 20, 31, 45, 60])
def test_a_death_half_way_leaves_whole_revisions_only(engine: Engine, nth: int) -> None:
    with pytest.raises(Killed), dying(engine, nth):
        revisions.move(engine, "head")
    at = schema.current(engine)
    left = shape(engine)
    if at is None:
        assert left == {"triggers": {}}
    else:
        assert version(engine) == next(s.module.schema_version for s in SCRIPTS if s.revision == at)
        assert "tasks" not in left or at == schema.head()
    revisions.move(engine, "head")
    assert schema.current(engine) == schema.head()
    assert shape(engine)["triggers"]


def test_the_next_revision_is_drafted_from_what_the_models_say(tmp_path: Path) -> None:
    """In a copy of the house with a column more."""
    for room in ("app", "bot", "core", "integrations", "migrations"):
        shutil.copytree(ROOT / room, tmp_path / room)
    models = tmp_path / "core" / "people" / "model.py"
    column = "    colour: str | None = Field(default=None, max_length=7)\n"
    anchor = "    given_name: str"
    models.write_text(models.read_text("utf-8").replace(anchor, column + anchor, 1), "utf-8")
    draft = [sys.executable, "-m", "app.revisions", "people add colour"]
    subprocess.run(draft, cwd=tmp_path, capture_output=True, check=True)
    following = f"{len(SCRIPTS) + 1:04}"
    made = tmp_path / "migrations" / "versions" / f"{following}_people_add_colour.py"
    written = made.read_text("utf-8")
    assert "batch_op.add_column(sa.Column('colour', sa.String(7), nullable=True))" in written
    assert f"down_revision = '{schema.head()}'" in written
    assert f'schema_version = "1.{len(SCRIPTS)}.0"' in written
