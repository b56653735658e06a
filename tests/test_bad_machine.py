"""What the machine and its owner get wrong: locks, a full disk, cut connections, wrong settings."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from app.worker import Worker
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.engine import sqlite_path
from core.kernel.errors import AssistantError, Code
from core.notify.model import Delivery
from core.settings import WrongSetting, settings
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened
from tests.conftest import NOW

ROOT = Path(__file__).parents[1]


@pytest.fixture
def on_file(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chat]:
    """On SQLite, with no patience for locks."""
    monkeypatch.setattr("core.kernel.engine.BUSY_MILLISECONDS", 20)
    channel = MemoryChannel()
    living = opened(sqlite_url, channel)
    yield Chat(living, channel)
    living.db.close()


@pytest.fixture
def other(sqlite_url: str) -> Iterator[sqlite3.Connection]:
    """Another program that may hold the write lock."""
    connection = sqlite3.connect(sqlite_path(sqlite_url), isolation_level=None)
    yield connection
    connection.close()


BUSY = "The database is busy: another program holds it. Nothing was changed; try again."


def test_a_message_that_a_locked_database_cannot_take_is_refused_and_comes_again(
    on_file: Chat, other: sqlite3.Connection
) -> None:
    message = on_file.message("buy milk tomorrow")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AssistantError) as refusal:
        on_file.house.assistant.hear(message)
    assert (refusal.value.code, refusal.value.message) == (Code.DATABASE_ERROR, BUSY)
    assert on_file.turns() == []
    other.execute("ROLLBACK")
    on_file.works()
    on_file.house.assistant.hear(message)
    assert on_file.tasks() == ["buy oats", "buy milk"]


def test_a_stored_message_outlives_a_lock_and_the_next_one_is_answered_after_it(
    on_file: Chat, other: sqlite3.Connection
) -> None:
    _stored_but_not_answered(on_file, other)
    other.execute("ROLLBACK")
    on_file.house.assistant.hear(on_file.message("buy rice tomorrow"))
    assert on_file.tasks() == ["buy milk", "buy rice"]
    assert ["milk" in one.text for one in on_file.channel.sent] == [True, False]
    assert {turn.status for turn in on_file.turns()} == {"executed"}


def test_a_stored_message_is_answered_by_the_worker_if_nothing_else_comes(
    on_file: Chat, other: sqlite3.Connection
) -> None:
    worker = Worker(on_file.house.world)
    worker.step()
    _stored_but_not_answered(on_file, other)
    other.execute("ROLLBACK")
    on_file.house.db.clock.advance(timedelta(seconds=31))
    worker.step()
    assert on_file.tasks() == ["buy milk"]
    assert len(on_file.channel.sent) == 1


def _stored_but_not_answered(chat: Chat, other: sqlite3.Connection) -> None:
    turn_id = chat.house.assistant.receive(chat.message("buy milk tomorrow"))
    assert turn_id is not None
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AssistantError, match="The database is busy"):
        chat.house.assistant.advance(turn_id)
    assert chat.tasks() == []
    assert [turn.status for turn in chat.turns()] == ["received"]


FULL = "The disk is full. Nothing was changed; free some space and try again."


def room(chat: Chat, pages: int | None) -> None:
    """Let the file grow by so many pages only; None: as much as it likes."""
    raw = chat.house.db.writer.raw_connection()
    (now,) = raw.cursor().execute("PRAGMA page_count").fetchone()
    limit = 1 << 30 if pages is None else now + pages
    raw.cursor().execute(f"PRAGMA max_page_count={limit}")
    raw.close()


def test_on_a_full_disk_nothing_is_half_done_and_it_recovers_alone(on_file: Chat) -> None:
    for spare in range(12):
        message = on_file.message(f"buy thing{spare} tomorrow and " + "y" * 15_000)
        room(on_file, spare)
        with pytest.raises(AssistantError) as refusal:
            fill_up(on_file)
        assert (refusal.value.code, refusal.value.message) == (Code.DATABASE_ERROR, FULL)
        with pytest.raises(AssistantError, match="The disk is full"):
            on_file.house.assistant.hear(message)
        _whole(on_file)
        room(on_file, None)
        on_file.house.assistant.hear(message)
        assert "received" not in {turn.status for turn in on_file.turns()}
    Worker(on_file.house.world).step()
    with on_file.house.db.read() as tx:
        assert set(tx.session.scalars(select(Delivery.status))) == {"sent"}
    replies = [one for one in on_file.channel.sent if one.kind == "reply"]
    assert len(replies) == len(on_file.turns())


def fill_up(chat: Chat) -> None:
    """Say things until the disk is full."""
    for _ in range(200):
        chat.house.assistant.hear(chat.message("buy oats tomorrow"))


def _whole(chat: Chat) -> None:
    """Every task has its audit row, and the file is sound."""
    with sqlite3.connect(sqlite_path(chat.house.db.url)) as connection:
        run = connection.execute
        assert run("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert run("PRAGMA foreign_key_check").fetchall() == []
        made = "SELECT count(*) FROM action_audit WHERE target_type = 'task' AND status = 'success'"
        assert run(made).fetchone() == run("SELECT count(*) FROM tasks").fetchone()
    connection.close()


def test_a_database_that_does_not_answer_is_named_as_such() -> None:
    db = Database("postgresql://nobody@127.0.0.1:1/nothing", FrozenClock(NOW))
    for door in (db.begin, db.read):
        with pytest.raises(AssistantError) as refusal, door() as tx:
            tx.session.execute(select(1))
        assert refusal.value.code == Code.DATABASE_ERROR
        assert refusal.value.message.startswith("The database cannot be reached.")
    db.close()


def test_a_connection_that_is_cut_in_the_middle_is_told_and_replaced(postgres_url: str) -> None:
    db = Database(postgres_url, FrozenClock(NOW))
    with pytest.raises(AssistantError) as refusal:
        _cut(db)
    assert refusal.value.message.startswith("The database cannot be reached.")
    with db.begin() as tx:
        assert tx.session.scalar(select(1)) == 1
    db.close()


def _cut(db: Database) -> None:
    """Lose the connection in the middle of a transaction."""
    with db.begin() as tx, tx.attempt():
        own = tx.session.scalar(text("SELECT pg_backend_pid()"))
        with db.read() as another:
            another.session.execute(text(f"SELECT pg_terminate_backend({own}, 5000)"))
        tx.session.execute(select(1))


# ----------------------------------------------------------------------------------- settings

WRONG = {
    "another database": ("DATABASE_URL", "mysql://x/y", "must begin with sqlite:/// or postgresql"),
    "no file": ("DATABASE_URL", "sqlite:///", "must name a file"),
    "a file in memory": ("DATABASE_URL", "sqlite:///:memory:", "must name a file"),
    "a port that is none": ("DATABASE_URL", "postgresql://x:y@h:port/z", "has a port that is no"),
    "a short key": ("NUDGE_SECRET_KEY", "c2hvcnQ", "must hold keys of 32 bytes in base64"),
    "a key that is none": ("NUDGE_SECRET_KEY", "%%%", "must hold keys of 32 bytes in base64"),
    "a door of its own": ("NUDGE_REGISTRATION", "everybody", "must be open, invite, or numbers"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_setting_is_named_with_how_to_set_it_right(
    monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    name, value, reason = WRONG[case]
    monkeypatch.setenv(name, value)
    settings.cache_clear()
    with pytest.raises(WrongSetting) as refusal:
        settings()
    settings.cache_clear()
    assert str(refusal.value).startswith(f"The setting {name} is wrong: {reason}")
    assert name != "NUDGE_SECRET_KEY" or value not in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://x/y"),
        ("DATABASE_URL", "postgresql://127.0.0.1:1/x"),
        ("NUDGE_SECRET_KEY", "c2hvcnQ"),
        ("NUDGE_FAILPOINTS", "no.such.place=kill"),
    ],
)
def test_the_program_ends_with_one_sentence(tmp_path: Path, name: str, value: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "chat"],
        cwd=ROOT,
        env={"XDG_DATA_HOME": str(tmp_path), "PATH": "", "HOME": str(tmp_path), name: value},
        input="",
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1, ended.stderr
    assert "Traceback" not in ended.stderr
