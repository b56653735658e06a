"""The doctor: works beside a running Nudge, says what to do, changes nothing."""

import io
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from app import examine, schema
from core.accounts.model import Secret
from core.kernel.claims import table_of
from core.kernel.clock import FrozenClock
from core.kernel.db import Database, SystemConfig
from core.kernel.uptime import LAST_TICK
from core.settings import Settings, settings
from tests.conftest import NOW, welcome
from tests.postgres import Server


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    settings.cache_clear()


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the database is when nothing is set, made and migrated."""
    made = f"sqlite:///{tmp_path / 'nudge' / 'nudge.db'}"
    schema.bring_up_to_date(made)
    return made


def look(now: datetime = NOW) -> tuple[int, list[str]]:
    out = io.StringIO()
    code = examine.report(out, FrozenClock(now))
    return code, out.getvalue().splitlines()


def about(topic: str, now: datetime = NOW) -> str:
    return "\n".join(line for line in look(now)[1] if line[6:].startswith(f"{topic}: "))


def test_before_the_first_start_nothing_is_wrong_and_nothing_is_made(tmp_path: Path) -> None:
    code, lines = look()
    assert code == 0
    assert "is not there yet; it is made at the first start" in "\n".join(lines)
    assert list(tmp_path.iterdir()) == []


def test_a_fresh_house_is_in_order(url: str) -> None:
    code, lines = look()
    assert code == 0
    assert [line for line in lines if line.startswith("error")] == []
    assert f"revision {schema.head()}" in about("schema")
    assert about("integrity").startswith("ok")
    assert about("references").startswith("ok")


def test_it_looks_while_another_process_holds_the_database(url: str) -> None:
    held = Database(url, FrozenClock(NOW))
    with held.begin():
        assert look()[0] == 0
    held.close()


def test_it_changes_nothing(url: str, tmp_path: Path) -> None:
    before = (tmp_path / "nudge" / "nudge.db").read_bytes()
    look()
    assert (tmp_path / "nudge" / "nudge.db").read_bytes() == before
    assert not (tmp_path / "nudge" / "secret.key").exists()


def test_it_looks_at_postgresql_too(postgres: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    address = postgres.fresh()
    schema.bring_up_to_date(address)
    monkeypatch.setenv("DATABASE_URL", address)
    try:
        code, lines = look()
        assert code == 0
        assert f"revision {schema.head()}" in "\n".join(lines)
    finally:
        postgres.drop(address)


def test_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    key = "A" * 43
    monkeypatch.setenv("NUDGE_SECRET_KEY", key)
    monkeypatch.setenv("DATABASE_URL", "postgresql://ana:hunter2@127.0.0.1:1/x")
    code, lines = look()
    assert code == 1
    assert key not in "".join(lines)
    assert "hunter2" not in "".join(lines)
    assert "postgresql://ana:***@127.0.0.1:1/x cannot be used" in "".join(lines)


def test_a_wrong_setting_is_an_error_and_the_rest_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "nudge.db")
    code, lines = look()
    assert code == 1
    assert lines[0].startswith("error settings: The setting DATABASE_URL is wrong")
    assert "ok    clock" in "\n".join(lines)


def test_a_database_newer_than_the_code_is_an_error(url: str) -> None:
    with schema.opened(url) as engine, engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    assert "Install the newer Nudge" in about("schema")
    assert look()[0] == 1


def test_a_database_behind_the_code_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "nudge").mkdir()
    sqlite3.connect(tmp_path / "nudge" / "nudge.db").close()
    assert "nudge migrate" in about("schema")
    assert look()[0] == 0


def test_a_damaged_file_is_an_error_with_what_to_do(url: str, tmp_path: Path) -> None:
    path = tmp_path / "nudge" / "nudge.db"
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 30] = bytes(4096 * 27)
    path.write_bytes(content)
    code, lines = look()
    assert code == 1
    assert any(line.startswith("error") for line in lines)


def test_a_file_that_others_may_read_is_found(url: str, tmp_path: Path) -> None:
    path = tmp_path / "nudge" / "nudge.db"
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    assert f"chmod 600 {path}" in about("database")


def test_the_key_must_be_there_and_private(url: str, tmp_path: Path) -> None:
    key = tmp_path / "nudge" / "secret.key"
    assert about("key").startswith("info")
    key.write_text("A" * 43)
    key.chmod(0o644)
    assert f"chmod 600 {key}" in about("key")
    key.chmod(0o600)
    assert about("key").startswith("ok")
    key.write_text("short")
    assert "cannot be used" in about("key")


def test_secrets_without_a_key_are_an_error(url: str) -> None:
    database = Database(url, FrozenClock(NOW))
    with database.begin(welcome(database, "ines")) as tx:
        row = {"id": tx.new_id(), "user_id": tx.user_id, "purpose": "test", "sealed": "x"}
        stamp = {"version": 1, "created_at": NOW, "updated_at": NOW}
        tx.session.execute(insert(table_of(Secret)), row | stamp)
    database.close()
    assert "1 stored secrets need it" in about("key")


def test_the_last_tick_tells_whether_a_worker_runs_and_the_clock_is_right(url: str) -> None:
    assert "No worker has run yet" in about("worker")
    database = Database(url, FrozenClock(NOW))
    with database.begin() as tx:
        tick = {"key": LAST_TICK, "value": NOW.isoformat()}
        tx.session.execute(insert(table_of(SystemConfig)), tick)
    database.close()
    assert "0 seconds ago" in about("worker")
    assert "1 day ago" in about("worker", NOW + timedelta(days=1))
    assert "The clock has gone back" in about("clock", NOW - timedelta(hours=1))


def test_a_year_that_cannot_be_is_an_error() -> None:
    assert "which cannot be" in about("clock", datetime(1970, 1, 1, 0, 5, tzinfo=UTC))
