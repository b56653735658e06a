"""Events: heard inside the transaction, or carried out after it, one row per listener."""

from collections import defaultdict
from datetime import timedelta

import pytest

from app.worker import Worker
from core.kernel import calls, jobs
from core.kernel.jobs import World
from core.kernel.outbox import OutboxEvent
from core.ports import Call
from core.tasks.model import Task
from tests.core.kernel.test_calls import rows


@pytest.fixture
def listeners(monkeypatch):
    """Registries of this test's own, so that what it declares ends with it."""
    for name in ("AFTER", "REACTS"):
        own = defaultdict(list, {key: [*known] for key, known in getattr(jobs, name).items()})
        monkeypatch.setattr(jobs, name, own)
    monkeypatch.setattr("core.kernel.outbox.AFTER", jobs.AFTER)
    monkeypatch.setattr("core.kernel.outbox.REACTS", jobs.REACTS)


def make(database, person, title="x"):
    with database.begin(person) as tx:
        return calls.perform(tx, [Call(action="tasks.create", args={"title": title})])


def world(database):
    return World(database, {}, lambda _: None)


def test_a_listener_hears_of_the_change_inside_the_transaction(database, person, listeners):
    heard = []

    @jobs.reacts("tasks.changed")
    def note(tx, event):
        heard.append((Task.mine(tx, event.target_id).title, event.data))

    make(database, person, "milk")
    assert heard == [("milk", {"created": True})]


def test_each_listener_after_the_commit_gets_a_row_of_its_own_and_runs_once(
    database, person, listeners
):
    heard = []

    @jobs.job(on="tasks.changed")
    def one(_world, event):
        heard.append(("one", event.target_id))

    @jobs.job(on="tasks.changed")
    def two(_world, event):
        heard.append(("two", event.target_id))

    (outcome,) = make(database, person)
    target = outcome.changes[0].target_id
    assert len(rows(database, OutboxEvent)) == 2
    worker = Worker(world(database))
    worker.step()
    worker.step()
    assert sorted(heard) == [("one", target), ("two", target)]
    assert {row.next_at for row in rows(database, OutboxEvent)} == {None}


def test_a_failing_listener_comes_back_later_and_does_not_hold_up_the_others(
    database, person, listeners, clock
):
    heard, failures = [], [RuntimeError("down")]

    @jobs.job(on="tasks.changed")
    def flaky(_world, _event):
        if failures:
            raise failures.pop()
        heard.append("flaky")

    @jobs.job(on="tasks.changed")
    def steady(_world, _event):
        heard.append("steady")

    make(database, person)
    worker = Worker(world(database))
    worker.step()
    assert heard == ["steady"]
    waiting = [row for row in rows(database, OutboxEvent) if row.next_at]
    assert [row.last_error for row in waiting] == ["RuntimeError: down"]
    clock.advance(timedelta(minutes=1))
    worker.step()
    assert heard == ["steady", "flaky"]


def test_what_is_rolled_back_is_never_heard_of(database, person, listeners):
    @jobs.job(on="tasks.changed")
    def never(_world, _event):
        raise AssertionError

    def broken():
        with database.begin(person) as tx:
            calls.perform(tx, [Call(action="tasks.create", args={"title": "x"})])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert rows(database, OutboxEvent) == []


def test_an_event_that_nobody_hears_leaves_no_row(database, person):
    make(database, person)
    assert rows(database, OutboxEvent) == []
