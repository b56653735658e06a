"""The figures, on both databases and without one."""

from concurrent.futures import Future
from datetime import timedelta
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.metrics import Metrics
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.engine import sqlite_path
from core.kernel.uptime import tick
from core.ports import Caller, Message, SendError, Unavailable
from integrations.memory.channel import MemoryChannel
from tests.conftest import NOW
from tests.core.doing import done, lasting


def figures(metrics: Metrics) -> dict[str, float]:
    """Each sample: its name, its labels' values, and the value."""
    families = text_string_to_metric_families(metrics.page().decode())
    samples = [sample for family in families for sample in family.samples]
    return {":".join([one.name, *one.labels.values()]): one.value for one in samples}


def test_it_tells_how_far_behind_the_house_is(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    tick(database)
    done(database, person, "reminders.create", title="tea", when=lasting(1))
    clock.advance(timedelta(seconds=100))
    found = figures(Metrics(database))
    assert found["nudge_database_up"] == 1
    assert found["nudge_due_rows:reminders"] == 1
    assert found["nudge_due_oldest_seconds:reminders"] == 40
    assert found["nudge_due_rows:deliveries"] == 0
    assert found["nudge_last_tick_age_seconds"] == 100
    assert found["process_resident_memory_bytes"] > 1_000_000


def test_without_a_database_the_rest_is_told(sqlite_url: str, clock: FrozenClock) -> None:
    sqlite_path(sqlite_url).write_bytes(b"no database " * 1000)
    opened = Database(sqlite_url, clock)
    found = figures(Metrics(opened))
    opened.close()
    assert found["nudge_database_up"] == 0
    assert found["nudge_webhook_refused_total"] == 0
    assert not [name for name in found if name.startswith("nudge_due")]


class Full(MemoryChannel):
    def send(self, message: Message) -> Any:
        raise Unavailable("later")


def test_sends_are_counted_by_what_came_of_them(database: Database) -> None:
    metrics = Metrics(database)
    message = Message(to="ines", kind="reply", text="hello", at=NOW)
    good, full = MemoryChannel(), Full()
    for _ in range(2):
        metrics.counted(good).send(message)
    with pytest.raises(SendError):
        metrics.counted(full).send(message)
    assert [one.text for one in good.sent] == ["hello", "hello"]
    found = figures(metrics)
    assert found["nudge_sends_total:memory:sent"] == 2
    assert found["nudge_sends_total:memory:unavailable"] == 1


def test_updates_are_counted_by_whether_they_were_stored(database: Database) -> None:
    metrics = Metrics(database)
    futures: list[Future[None]] = [Future(), Future()]
    take = metrics.taking(lambda update: futures[update["update_id"]])
    assert [take({"update_id": number}) for number in range(2)] == futures
    assert "nudge_webhook_updates_total:stored" not in figures(metrics)
    futures[0].set_result(None)
    futures[1].set_exception(ValueError())
    with pytest.raises(IndexError):
        take({"update_id": 2})
    found = figures(metrics)
    assert found["nudge_webhook_updates_total:stored"] == 1
    assert found["nudge_webhook_updates_total:not_stored"] == 2
