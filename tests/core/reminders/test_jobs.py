"""Reminders ringing, on a real database, through the worker."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select, update

from app.worker import Worker
from core.kernel import failpoints
from core.kernel.claims import claim, table_of
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.failpoints import Died, Failpoints
from core.kernel.jobs import DUE, World
from core.notify.model import Delivery
from core.notify.rules import Status
from core.ports import Caller, Unavailable
from core.reminders.jobs import fire
from core.reminders.model import Occurrence, Reminder
from core.reminders.rules import State
from integrations.memory.channel import MemoryChannel
from tests.core.doing import do, done, every, instant, lasting, refused, undo, utc
from tests.core.reminders.running import before, remind, rows, run_until

HOUR = timedelta(hours=1)


def test_a_reminder_rings_at_its_moment_and_once(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    remind(database, person, "call the plumber", instant("2027-02-02T09:00+00:00"))
    assert worker.step() == 0
    assert worker.next_due() == utc("2027-02-02T09:00")
    run_until(worker, clock, utc("2027-02-05T00:00"))
    assert [(one.text, one.at) for one in chat.sent] == [
        ("⏰ #1 call the plumber — 09:00.", utc("2027-02-02T09:00"))
    ]
    labels = [[label for label, _ in row] for row in chat.sent[0].buttons]
    assert labels == [["Done ✓", "10 min", "1 h"], ["Tonight", "Tomorrow", "Other…"]]
    (occurrence,) = rows(database, Occurrence)
    (reminder,) = rows(database, Reminder)
    assert (occurrence.state, occurrence.round) == (State.ACTIVE, 1)
    assert (reminder.status.value, reminder.next_at) == ("active", None)


def test_two_seconds_from_now_is_two_seconds_from_now(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker
) -> None:
    remind(database, person, "tea", lasting(2 / 60))
    assert worker.next_due() == clock.now() + timedelta(seconds=2)


def test_what_is_past_when_said_rings_at_once(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    view = done(
        database, person, "reminders.create", title="eat", when=instant("2027-02-01T09:50+00:00")
    )
    assert view["fired"] is True
    worker.step()
    assert len(chat.sent) == 1
    clock.advance(HOUR)
    worker.step()
    assert len(chat.sent) == 1


def test_the_kiln_rings_once_in_each_night_the_clock_changes(
    database: Database, clock: FrozenClock, jonas: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    clock.set(utc("2027-03-22T08:00"))
    view = done(
        database,
        jonas,
        "reminders.create",
        title="check the kiln",
        when=every("FREQ=DAILY", "2027-03-23T02:30"),
    )
    assert {one["kind"] for one in view["odd"]} == {"gap", "fold"}
    spring = run_until(worker, clock, utc("2027-03-30T00:00"))
    assert spring[4:] == [
        utc("2027-03-27T01:30"),
        utc("2027-03-28T01:00"),
        utc("2027-03-29T00:30"),
    ]
    clock.set(utc("2027-10-29T12:00"))
    worker.step()
    assert "missed 214 times" in chat.sent[-1].text
    autumn = run_until(worker, clock, utc("2027-11-02T00:00"))
    assert autumn == [
        utc("2027-10-30T00:30"),
        utc("2027-10-31T00:30"),
        utc("2027-11-01T01:30"),
    ]
    assert len(chat.sent) == len(spring) + 1 + len(autumn)


def test_a_snoozed_firing_rings_again_at_its_own_time(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    item = remind(database, person, "pills", every("FREQ=DAILY", "2027-02-01T11:00"))
    run_until(worker, clock, utc("2027-02-01T11:00"))
    view = done(database, person, "reminders.snooze", item=item, until=lasting(10))
    assert view["snoozed_until"] == "2027-02-01T11:10:00Z"
    assert view["status"] == "snoozed"
    run_until(worker, clock, utc("2027-02-01T12:00"))
    assert [one.at for one in chat.sent] == [utc("2027-02-01T11:00"), utc("2027-02-01T11:10")]
    (occurrence,) = rows(database, Occurrence)
    assert (occurrence.state, occurrence.round) == (State.ACTIVE, 2)
    assert rows(database, Reminder)[0].status.value == "active"
    run_until(worker, clock, utc("2027-02-02T11:30"))
    assert [one.at for one in chat.sent[2:]] == [utc("2027-02-02T11:00")]
    assert [one.state for one in rows(database, Occurrence)] == [State.EXPIRED, State.ACTIVE]


def test_done_before_it_is_sent_is_not_sent(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    item = remind(database, person, "pills", instant("2027-02-01T11:00+00:00"))
    chat.fail(Unavailable("down"))
    run_until(worker, clock, utc("2027-02-01T11:00"))
    assert not chat.sent
    done(database, person, "reminders.complete", item=item)
    run_until(worker, clock, utc("2027-02-01T13:00"))
    assert not chat.sent
    assert [one.status for one in rows(database, Delivery)] == [Status.CANCELLED]


def test_an_undone_done_never_rings_in_the_past(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    remind(database, person, "pills", instant("2027-02-01T11:00+00:00"))
    run_until(worker, clock, utc("2027-02-01T11:00"))
    item = str(rows(database, Reminder)[0].id)
    outcome = do(database, person, "reminders.complete", item=item)
    clock.advance(HOUR)
    undo(database, person, outcome)
    worker.step()
    (reminder,) = rows(database, Reminder)
    assert (reminder.status.value, reminder.next_at) == ("active", None)
    assert rows(database, Occurrence)[0].state is State.ACTIVE
    assert len(chat.sent) == 1


def test_a_cancelled_series_is_silent_and_undoing_brings_the_next_one_back(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    item = remind(database, person, "pills", every("FREQ=DAILY", "2027-02-01T11:00"))
    outcome = do(database, person, "reminders.cancel", item=item)
    run_until(worker, clock, utc("2027-02-03T12:00"))
    assert not chat.sent
    undo(database, person, outcome)
    assert worker.next_due() == utc("2027-02-04T11:00")


def test_what_is_done_twice_says_when_it_was_done(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker
) -> None:
    item = remind(database, person, "filter", instant("2027-02-01T11:00+00:00"))
    run_until(worker, clock, utc("2027-02-01T11:06"))
    done(database, person, "reminders.complete", item=item)
    again = refused(database, person, "reminders.complete", item=item)
    assert again == ("TASK_ALREADY_COMPLETED", "Already done at 11:06.")


def test_a_reminder_follows_its_task(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    task = done(
        database, person, "tasks.create", title="tax form", when=instant("2027-02-05T17:00+00:00")
    )
    view = done(database, person, "reminders.create", item=task["id"], when=before(60))
    assert view["about"] == {"target": "task", "number": 1, "title": "tax form"}
    assert (view["number"], view["title"]) == (1, "tax form")
    assert view["next_at"] == "2027-02-05T16:00:00Z"
    done(database, person, "tasks.update", item=task["id"], when=instant("2027-02-04T17:00+00:00"))
    assert worker.next_due() == utc("2027-02-04T16:00")
    outcome = do(database, person, "tasks.complete", item=task["id"])
    assert worker.next_due() is None
    undo(database, person, outcome)
    assert worker.next_due() == utc("2027-02-04T16:00")
    run_until(worker, clock, utc("2027-02-04T16:00"))
    assert chat.sent[0].text == "⏰ #1 tax form — 16:00."
    done(database, person, "tasks.complete", item=task["id"])
    assert rows(database, Occurrence)[0].state is State.CANCELLED


def test_a_reminder_that_a_move_has_overtaken_rings_at_once(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker, chat: MemoryChannel
) -> None:
    event = done(
        database, person, "events.create", title="dentist", when=instant("2027-02-01T15:00+00:00")
    )
    done(database, person, "reminders.create", item=event["id"], when=before(60))
    done(
        database, person, "events.update", item=event["id"], when=instant("2027-02-01T10:30+00:00")
    )
    worker.step()
    assert len(chat.sent) == 1
    assert [label for label, _ in chat.sent[0].buttons[0]] == ["OK"]


def test_a_reminder_about_something_weekly_rings_every_week(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker
) -> None:
    weekly = every("FREQ=WEEKLY;BYDAY=MO", "2027-02-01T15:00")
    event = done(database, person, "events.create", title="standup", when=weekly)
    done(database, person, "reminders.create", item=event["id"], when=before(10))
    rung = run_until(worker, clock, utc("2027-02-20T00:00"))
    assert rung == [utc(f"2027-02-{day}T14:50") for day in ("01", "08", "15")]


def test_a_reminder_about_a_chore_follows_it_to_its_next_date(
    database: Database, clock: FrozenClock, person: Caller, worker: Worker
) -> None:
    weekly = every("FREQ=WEEKLY;BYDAY=MO", "2027-02-01T15:00")
    task = done(database, person, "tasks.create", title="water", when=weekly)
    done(database, person, "reminders.create", item=task["id"], when=before(10))
    run_until(worker, clock, utc("2027-02-01T14:55"))
    done(database, person, "tasks.complete", item=task["id"])
    assert [one.state for one in rows(database, Occurrence)] == [State.EXPIRED]
    assert worker.next_due() == utc("2027-02-08T14:50")


def test_a_person_in_another_zone_takes_floating_reminders_along(
    database: Database, person: Caller, worker: Worker
) -> None:
    remind(database, person, "vitamins", every("FREQ=DAILY", "2027-02-02T08:00"))
    assert worker.next_due() == utc("2027-02-02T08:00")
    done(database, person, "people.update", timezone="Asia/Tokyo")
    assert worker.next_due() == utc("2027-02-01T23:00")


def test_a_zombie_rings_nothing(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    remind(database, person, "pills", instant("2027-02-01T11:00+00:00"))
    clock.set(utc("2027-02-01T11:00"))
    frozen = claim(database, DUE[Reminder])
    clock.advance(timedelta(seconds=90))
    fresh = claim(database, DUE[Reminder])
    fire(world, fresh)
    fire(world, frozen)
    fire(world, fresh)
    assert len(rows(database, Occurrence)) == len(rows(database, Delivery)) == 1


@pytest.mark.parametrize(
    "point", ["reminder.before_claim", "reminder.in_claim", "reminder.after_claim"]
)
def test_death_around_a_claim_loses_nothing_and_doubles_nothing(
    database: Database,
    clock: FrozenClock,
    person: Caller,
    world: World,
    chat: MemoryChannel,
    point: str,
) -> None:
    remind(database, person, "pills", instant("2027-02-01T11:00+00:00"))
    clock.set(utc("2027-02-01T11:00"))
    points = Failpoints()
    points.arm(point, "die")
    failpoints.install(points)
    with pytest.raises(Died):
        Worker(world).step()
    clock.advance(timedelta(seconds=61))
    Worker(world).step()
    assert [one.repeat for one in chat.sent] == [False]


def test_ten_thousand_due_rows_are_claimed_once_each(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = UUID(remind(database, person, "pills", instant("2027-02-01T11:00+00:00")))
    table = table_of(Reminder)
    with database.begin() as tx:
        mine = table.c.id == item
        model = dict(tx.session.execute(select(table).where(mine)).mappings().one())
        tx.session.execute(insert(table), [model | {"id": tx.new_id()} for _ in range(9_999)])
        tx.session.execute(update(table).values(next_at=tx.now))
    seen: list[UUID] = []
    while batch := claim(database, DUE[Reminder]):
        assert len(batch) <= 50
        seen += [one.id for one in batch]
    assert len(seen) == len(set(seen)) == 10_000
    with database.read() as tx:
        free = select(func.count()).where(table.c.lease_until.is_(None))
        assert tx.session.scalar(free) == 0
