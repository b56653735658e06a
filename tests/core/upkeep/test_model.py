"""The doctor's look at real rows, on both databases; it changes none of them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, text, update

from core.events.model import Calendar, Event
from core.kernel.claims import table_of
from core.kernel.db import Database
from core.kernel.engine import readonly_engine
from core.kernel.outbox import OutboxEvent
from core.people.model import User
from core.ports import Caller
from core.tasks.model import Task
from core.upkeep import model
from tests.conftest import NOW, welcome


def change(database: Database, cls: Any, **columns: Any) -> None:
    with database.begin() as tx:
        tx.session.execute(update(table_of(cls)).values(**columns))


def add(database: Database, person: Caller, cls: Any, **columns: Any) -> Any:
    with database.begin(person) as tx:
        stamp = {"version": 1, "created_at": tx.now, "updated_at": tx.now}
        row_id = tx.new_id()
        row = {"id": row_id, "user_id": tx.user_id} | stamp | columns
        tx.session.execute(insert(table_of(cls)), row)
    return row_id


def task(database: Database, person: Caller, **columns: Any) -> Any:
    usual = {"title": "x", "status": "open", "priority": "medium", "fence": 0, "attempt": 0}
    return add(database, person, Task, **usual | {"labels": []} | columns)


def event(database: Database, person: Caller, **columns: Any) -> Any:
    calendar = add(database, person, Calendar, name="A", provider="test", timezone="UTC")
    usual = {"title": "secret plan", "type": "event", "status": "confirmed", "all_day": False}
    times = {"starts_at": NOW, "ends_at": NOW + timedelta(hours=1), "timezone": "UTC"}
    columns = usual | times | {"calendar_id": calendar, "attendees": []} | columns
    return add(database, person, Event, **columns)


@pytest.fixture
def look(database: Database) -> Iterator[Connection]:
    """A connection that cannot write, as the doctor has it; opened when first asked for."""
    engine = readonly_engine(database.url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def without_checks(database: Database) -> None:
    """A database that another program may have filled: checks do not hold."""
    with database.writer.connect() as connection:
        if database.sqlite:
            connection.connection.dbapi_connection.execute("PRAGMA ignore_check_constraints=ON")
        else:
            connection.execute(
                text("ALTER TABLE events DROP CONSTRAINT ck_events_ends_after_start")
            )
            connection.commit()


def lines(database: Database) -> list[str]:
    engine = readonly_engine(database.url)
    try:
        with engine.connect() as connection:
            found = [*model.about_rows(connection, NOW), *model.about_jobs(connection, NOW)]
    finally:
        engine.dispose()
    return [one.line for one in found if one.level != "ok"]


def test_a_healthy_house_has_no_finding(database: Database, person: Caller) -> None:
    task(database, person)
    event(database, person, attendees=[{"name": "Ana"}])
    assert lines(database) == []


def test_an_invalid_address_is_found_by_its_person(database: Database, person: Caller) -> None:
    change(database, User, email="ines@")
    (line,) = lines(database)
    assert str(person.user_id) in line
    assert "quarantine" in line


def test_an_address_that_only_one_has_may_lose_its_spaces(
    database: Database, person: Caller
) -> None:
    change(database, User, email=" ines@example.org ")
    assert "without the spaces" in lines(database)[0]
    welcome(database, "mallory")
    change(database, User, email=" ines@example.org ")
    assert "quarantine" in lines(database)[0]


def test_overdue_tasks_are_counted_and_left_alone(database: Database, person: Caller) -> None:
    before = NOW - timedelta(days=3)
    late = {"due_at": before, "due_by": before}
    for status in ("open", "in_progress", "completed", "cancelled"):
        task(database, person, status=status, **late)
    (line,) = lines(database)
    assert "2 open tasks are overdue, which is normal" in line
    with database.read(person) as tx:
        rows = Task.all_mine(tx)
    assert [row.due_at for row in rows] == [before] * 4
    assert [row.status for row in rows] == ["open", "in_progress", "completed", "cancelled"]


@pytest.mark.usefixtures("without_checks")
def test_an_event_that_ends_before_it_starts_is_told_without_its_title(
    database: Database, person: Caller
) -> None:
    row = event(database, person, ends_at=NOW - timedelta(hours=1))
    (line,) = lines(database)
    assert str(row) in line
    assert "one day later" in line
    assert "secret plan" not in line


def test_odd_attendees_zones_and_schedules_are_found(database: Database, person: Caller) -> None:
    event(database, person, attendees=["invalid-user-id"], timezone="Mars/Base")
    task(database, person, schedule={"kind": "nonsense"})
    found = "\n".join(lines(database))
    assert "nobody is removed" in found
    assert "'Mars/Base' of event" in found
    assert "The schedule of task" in found


def test_rows_are_read_in_batches_and_all_of_them(
    database: Database, person: Caller, monkeypatch: pytest.MonkeyPatch, look: Connection
) -> None:
    monkeypatch.setattr(model, "BATCH", 3)
    for _ in range(10):
        task(database, person, due_timezone="Mars/Base")
    assert len(list(model.zones(look))) == 10


def test_what_waits_and_what_was_given_up_is_found(database: Database, person: Caller) -> None:
    usual = {"event": "x", "listener": "y", "target_type": "task", "target_id": person.user_id}
    base = {"user_id": person.user_id, "payload": {}, "created_at": NOW, "fence": 0, "attempt": 8}
    with database.begin() as tx:
        rows = [
            {"next_at": NOW - timedelta(hours=1), "last_error": None},
            {"next_at": None, "last_error": "boom"},
            {"next_at": None, "last_error": None},
        ]
        whole = [usual | base | row | {"id": tx.new_id()} for row in rows]
        tx.session.execute(insert(table_of(OutboxEvent)), whole)
    found = lines(database)
    assert len(found) == 2
    assert "The oldest of the due outbox has waited" in found[0]
    assert "1 event was given up" in found[1]


def test_the_doctor_cannot_write(look: Connection) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        look.execute(update(table_of(User)).values(display_name="x"))
