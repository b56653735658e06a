"""The worker's passes and threads."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Event, Semaphore, Thread

import pytest
from sqlalchemy import select

from app.worker import Worker
from core.kernel.claims import claim
from core.kernel.clock import FrozenClock, SystemClock
from core.kernel.db import Database, SystemConfig
from core.kernel.ids import SeededIds
from core.kernel.jobs import DUE, Job, World
from core.kernel.uptime import LAST_TICK, OFFLINE
from core.notify.model import Delivery
from core.notify.rules import Status
from core.ports import Caller, Message, Receipt
from core.reminders.model import Reminder
from integrations.memory.channel import MemoryChannel
from tests.conftest import welcome
from tests.core.doing import done, instant, lasting, utc

WAIT = 20.0


class Ringing(MemoryChannel):
    """Tells when something arrived, and can hold a send back."""

    def __init__(self) -> None:
        super().__init__()
        self.rang, self.entered, self.may_go = Event(), Event(), Event()
        self.may_go.set()

    def send(self, message: Message) -> Receipt:
        self.entered.set()
        self.may_go.wait(WAIT)
        receipt = super().send(message)
        self.rang.set()
        return receipt


@pytest.fixture
def chat() -> Ringing:
    return Ringing()


@pytest.fixture
def living(sqlite_url: str) -> Iterator[Database]:
    """A database on the machine's own clock."""
    opened = Database(sqlite_url, SystemClock(), SeededIds(1))
    yield opened
    opened.close()


@pytest.fixture
def running(living: Database, chat: Ringing) -> Iterator[Worker]:
    worker = Worker(World(living, {"memory": chat}, advance=lambda _: None))
    worker.start()
    yield worker
    worker.stop()


def config(db: Database) -> dict[str, str]:
    with db.read() as tx:
        return {row.key: row.value for row in tx.session.scalars(select(SystemConfig))}


def world(db: Database, chat: MemoryChannel) -> World:
    return World(db, {"memory": chat}, advance=lambda _: None)


def test_what_is_set_while_it_runs_rings_within_moments(
    living: Database, running: Worker, chat: Ringing
) -> None:
    who = welcome(living, "ines")
    done(living, who, "reminders.create", title="tea", when=lasting(0.3 / 60))
    due = running.next_due()
    assert due is not None
    assert chat.rang.wait(WAIT)
    assert chat.sent[0].at - due < timedelta(seconds=2)


def test_stopping_finishes_what_is_being_sent(living: Database, chat: Ringing) -> None:
    who = welcome(living, "ines")
    worker = Worker(world(living, chat))
    worker.start()
    chat.may_go.clear()
    done(living, who, "reminders.create", title="tea", when=lasting(0.05 / 60))
    assert chat.entered.wait(WAIT)
    stopping = Thread(target=worker.stop)
    stopping.start()
    chat.may_go.set()
    stopping.join(WAIT)
    assert not stopping.is_alive()
    with living.read() as tx:
        assert tx.session.scalars(select(Delivery.status)).all() == [Status.SENT]
    done(living, who, "reminders.create", title="late", when=lasting(0.01 / 60))
    assert len(chat.sent) == 1


def test_what_is_periodic_runs_again_and_again(
    living: Database, chat: Ringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = Semaphore(0)

    def beat(_: World) -> None:
        rounds.release()
        raise ZeroDivisionError

    job = Job("tests.beat", beat, every=timedelta(milliseconds=20))
    monkeypatch.setattr("app.worker.EVERY", [job])
    worker = Worker(world(living, chat))
    worker.start()
    assert all(rounds.acquire(timeout=WAIT) for _ in range(3))
    worker.stop()


def test_a_bug_in_a_job_is_logged_and_stops_nothing(
    database: Database,
    clock: FrozenClock,
    person: Caller,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chat = MemoryChannel()
    for title in ("broken", "whole"):
        done(
            database,
            person,
            "reminders.create",
            title=title,
            when=instant("2027-02-01T11:00+00:00"),
        )
    clock.set(utc("2027-02-01T11:00"))
    real = Reminder.derive

    def derive(self: Reminder, now: datetime, zone: str) -> None:
        if self.title == "broken":
            raise ZeroDivisionError
        real(self, now, zone)

    monkeypatch.setattr(Reminder, "derive", derive)
    with caplog.at_level(logging.CRITICAL):
        Worker(world(database, chat)).step()
    assert [one.text for one in chat.sent] == ["⏰ #2 whole — 11:00."]
    monkeypatch.setattr(Reminder, "derive", real)
    clock.advance(timedelta(seconds=61))
    Worker(world(database, chat)).step()
    assert [one.text for one in chat.sent[1:]] == ["⏰ #1 broken — 11:00."]


def test_a_pass_does_all_that_is_due_and_nothing_else(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    chat = MemoryChannel()
    worker = Worker(world(database, chat))
    assert worker.step() == 0
    assert worker.next_due() is None
    for minute in (1, 2, 50):
        done(database, person, "reminders.create", title=f"at {minute}", when=lasting(minute))
    clock.advance(timedelta(minutes=3))
    assert worker.step() == 4
    assert len(chat.sent) == 2
    assert worker.next_due() == utc("2027-02-01T10:50")


def test_it_notes_that_it_is_up_and_that_it_was_off(database: Database, clock: FrozenClock) -> None:
    worker = Worker(world(database, MemoryChannel()))
    worker.step()
    clock.advance(timedelta(seconds=30))
    worker.step()
    assert config(database) == {LAST_TICK: "2027-02-01T10:00:00+00:00"}
    clock.advance(timedelta(seconds=60))
    worker.step()
    assert config(database) == {LAST_TICK: "2027-02-01T10:01:30+00:00"}
    clock.advance(timedelta(hours=1))
    Worker(world(database, MemoryChannel())).step()
    assert config(database)[OFFLINE] == "2027-02-01T10:01:30+00:00/2027-02-01T11:01:30+00:00"


def test_a_new_process_on_one_machine_takes_up_at_once_what_a_dead_one_held(
    sqlite_url: str, clock: FrozenClock
) -> None:
    database = Database(sqlite_url, clock, SeededIds(1))
    who = welcome(database, "ines")
    done(database, who, "reminders.create", title="pills", when=lasting(1))
    clock.advance(timedelta(minutes=1))
    assert len(claim(database, DUE[Reminder])) == 1
    chat = MemoryChannel()
    Worker(world(database, chat)).step()
    assert len(chat.sent) == 1
    database.close()


def test_two_threads_race_for_due_rows_and_none_is_claimed_twice(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    for _ in range(120):
        done(database, person, "reminders.create", title="x", when=lasting(1))
    clock.advance(timedelta(minutes=1))
    seen: list[list[object]] = [[], []]

    def work(mine: list[object]) -> None:
        while batch := claim(database, DUE[Reminder]):
            mine += [one.id for one in batch]

    threads = [Thread(target=work, args=(mine,)) for mine in seen]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    together = seen[0] + seen[1]
    assert len(together) == len(set(together)) == 120
