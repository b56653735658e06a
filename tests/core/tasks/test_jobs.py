from datetime import timedelta
from typing import Any

import pytest

from core.kernel.claims import claim
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.history import ActionAudit
from core.kernel.jobs import DUE, Claim, World
from core.ports import Caller
from core.tasks.jobs import wake
from core.tasks.model import Task
from tests.core.doing import do, done, image, instant, undo


@pytest.fixture
def world(database: Database) -> World:
    return World(db=database, channels={}, advance=lambda _: None)


@pytest.fixture
def asleep(database: Database, person: Caller) -> dict[str, Any]:
    item = done(database, person, "tasks.create", title="tax form")["id"]
    done(database, person, "tasks.start", item=item)
    until = instant("2027-02-01T12:00+00:00")
    return done(database, person, "tasks.snooze", item=item, until=until)


def due(db: Database) -> list[Claim]:
    return claim(db, DUE[Task])


def shown(db: Database, who: Caller) -> str:
    return str(done(db, who, "tasks.list", status="all")["items"][0]["status"])


def test_a_snooze_ends_at_its_moment_and_once(
    database: Database, person: Caller, clock: FrozenClock, world: World, asleep: dict[str, Any]
) -> None:
    clock.advance(timedelta(hours=2, seconds=-1))
    assert due(database) == []
    clock.advance(timedelta(seconds=1))
    claims = due(database)
    wake(world, claims)
    assert shown(database, person) == "in_progress"
    before = image(database, person)
    wake(world, claims)
    assert image(database, person) == before
    clock.advance(timedelta(hours=1))
    assert due(database) == []


def test_a_zombie_changes_nothing(
    database: Database, person: Caller, clock: FrozenClock, world: World, asleep: dict[str, Any]
) -> None:
    clock.advance(timedelta(hours=2))
    old = due(database)
    clock.advance(timedelta(minutes=2))
    new = due(database)
    wake(world, old)
    assert shown(database, person) == "snoozed"
    wake(world, new)
    assert shown(database, person) == "in_progress"


@pytest.mark.parametrize("verb", ["complete", "cancel", "delete", "reopen"])
def test_what_is_no_longer_snoozed_is_not_woken(
    database: Database,
    person: Caller,
    clock: FrozenClock,
    asleep: dict[str, Any],
    verb: str,
) -> None:
    outcome = do(database, person, f"tasks.{verb}", item=asleep["id"])
    clock.advance(timedelta(hours=3))
    assert due(database) == []
    undo(database, person, outcome)
    assert [each.id.hex for each in due(database)] == [asleep["id"].replace("-", "")]


def test_what_was_taken_up_after_it_was_claimed_stays_so(
    database: Database, person: Caller, clock: FrozenClock, world: World, asleep: dict[str, Any]
) -> None:
    clock.advance(timedelta(hours=3))
    claims = due(database)
    done(database, person, "tasks.complete", item=asleep["id"])
    wake(world, claims)
    assert shown(database, person) == "completed"
    assert due(database) == []


def test_waking_is_recorded_as_the_houses_own_doing(
    database: Database, person: Caller, clock: FrozenClock, world: World, asleep: dict[str, Any]
) -> None:
    clock.advance(timedelta(hours=3))
    wake(world, due(database))
    with database.read(person) as tx:
        rows = tx.session.query(ActionAudit).filter_by(action_type="task_reopen").all()
    assert [(row.actor_type, row.source) for row in rows] == [("system", "system")]
