"""Whether the house can write, and how far behind it is."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest

from core.kernel.claims import claim
from core.kernel.clock import FrozenClock
from core.kernel.db import Database, SystemConfig
from core.kernel.engine import sqlite_path
from core.kernel.errors import AssistantError, Code
from core.kernel.jobs import DUE
from core.kernel.uptime import tick
from core.kernel.vitals import PROBE, Backlog, probe, vitals
from core.ports import Caller
from core.reminders.model import Reminder
from tests.core.doing import done, lasting

NOTHING = Backlog(0, 0.0)


def written(db: Database) -> str | None:
    with db.read() as tx:
        row = tx.session.get(SystemConfig, PROBE)
    return row.value if row else None


def test_a_probe_writes_each_time(database: Database, clock: FrozenClock) -> None:
    probe(database)
    assert written(database) == clock.now().isoformat()
    clock.advance(timedelta(seconds=5))
    probe(database)
    assert written(database) == clock.now().isoformat()


def test_first_probes_at_once_both_succeed(database: Database) -> None:
    together, failed = Barrier(4), []

    def run() -> None:
        together.wait(10)
        try:
            probe(database)
        except BaseException as error:  # noqa: BLE001 - told by the assertion
            failed.append(error)

    threads = [Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert failed == []
    assert written(database)


def test_a_database_that_cannot_be_written_is_named(sqlite_url: str, clock: FrozenClock) -> None:
    sqlite_path(sqlite_url).write_bytes(b"no database " * 1000)
    opened = Database(sqlite_url, clock)
    with pytest.raises(AssistantError) as refusal:
        probe(opened)
    opened.close()
    assert refusal.value.code is Code.DATABASE_ERROR


def test_a_fresh_house_is_behind_with_nothing(database: Database) -> None:
    found = vitals(database)
    assert found.tick_age is None
    assert set(found.due.values()) == {NOTHING}
    assert {"reminders", "deliveries", "outbox"} <= set(found.due)


def test_the_tick_ages(database: Database, clock: FrozenClock) -> None:
    tick(database)
    clock.advance(timedelta(seconds=42))
    assert vitals(database).tick_age == 42


def test_what_is_due_counts_until_it_is_taken_up(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    for minutes in (1, 2, 60):
        done(database, person, "reminders.create", title="tea", when=lasting(minutes))
    assert vitals(database).due["reminders"] == NOTHING
    clock.advance(timedelta(seconds=150))
    assert vitals(database).due["reminders"] == Backlog(2, 90.0)
    assert len(claim(database, DUE[Reminder])) == 2
    assert vitals(database).due["reminders"] == NOTHING
    clock.advance(DUE[Reminder].lease)
    assert vitals(database).due["reminders"].rows == 2
