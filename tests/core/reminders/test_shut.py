"""Reminders that rang while their person's chat was shut: told in one message when it opens."""

from datetime import timedelta

import pytest

from app.worker import Worker
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.jobs import World
from core.notify import model as notify
from core.notify.jobs import heed
from core.notify.model import Delivery
from core.notify.rules import Rank, Status
from core.ports import Blocked, Caller, Incoming, Notice, Reply, Unavailable
from core.reminders.model import Occurrence
from integrations.memory.channel import MemoryChannel
from tests.core.doing import done, every, lasting, utc
from tests.core.reminders.running import remind, rows, run_until

BYE = Blocked("bot was blocked by the user")


def note(db: Database, kind: str) -> None:
    with db.begin() as tx:
        heed(tx, "memory", Notice(bot_id="memory:0", chat_id="ines", kind=kind))


def write(db: Database, who: Caller) -> None:
    at = db.clock.now()
    said = Incoming(bot_id="memory:0", external_id="/start", subject="ines", chat_id="ines", at=at)
    with db.begin(who) as tx:
        notify.reach(tx, "memory", said)


@pytest.fixture
def shut_morning(
    database: Database, clock: FrozenClock, person: Caller, chat: MemoryChannel, worker: Worker
) -> list[str]:
    """Shut since 10:10: two rang once, one three times; one of them was done meanwhile."""
    ids = [
        remind(database, person, "call Ana", lasting(10), importance="high"),
        remind(database, person, "stretch", every("FREQ=HOURLY", "2027-02-01T10:30")),
        remind(database, person, "pay rent", lasting(45)),
    ]
    chat.fail(BYE)
    run_until(worker, clock, utc("2027-02-01T12:40"))
    done(database, person, "reminders.complete", item=ids[2])
    return ids


@pytest.mark.parametrize("opens", ["a message", "Telegram's word"])
def test_what_rang_meanwhile_is_told_once_in_one_message(
    person: Caller, world: World, chat: MemoryChannel, shut_morning: list[str], opens: str
) -> None:
    database = world.db
    assert not chat.sent
    if opens == "a message":
        write(database, person)
    else:
        note(database, "opened")
    Worker(world).step()
    (message,) = chat.sent
    assert message.text == (
        "This chat was closed to me from 10:10 to 12:40. What I could not tell you:\n"
        "• 10:10 ❗#1 call Ana\n"
        "• 12:30 #2 stretch (10 min ago, missed 3 times)"
    )
    assert message.kind == "digest"
    assert [row[0][0] for row in message.buttons] == ["#1 Done ✓", "#2 Done ✓"]
    for _ in range(2):
        note(database, "opened")
        write(database, person)
        Worker(world).step()
    assert len(chat.sent) == 1


def test_every_firing_that_was_told_of_is_settled_with_the_message(
    database: Database, person: Caller, world: World, chat: MemoryChannel, shut_morning: list[str]
) -> None:
    chat.fail(Unavailable("down"))
    write(database, person)
    Worker(world).step()
    assert {one.status for one in rows(database, Delivery)} == {Status.PENDING, Status.FAILED}
    database.clock.advance(timedelta(minutes=1))
    Worker(world).step()
    told = [one for one in rows(database, Delivery) if one.status is Status.SENT]
    assert len(told) == 5
    assert {one.external_message_id for one in told} == {"1"}
    failed = [one for one in rows(database, Delivery) if one.status is Status.FAILED]
    assert [_title(database, one) for one in failed] == [shut_morning[2]]


def _title(db: Database, delivery: Delivery) -> str:
    with db.read() as tx:
        return str(tx.session.get(Occurrence, delivery.occurrence_id).reminder_id)


def test_who_shuts_again_before_it_is_sent_is_told_all_of_it_the_next_time(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    remind(database, person, "call Ana", lasting(10))
    chat.fail(BYE)
    run_until(Worker(world), clock, utc("2027-02-01T11:00"))
    write(database, person)
    chat.fail(BYE)
    Worker(world).step()
    clock.advance(timedelta(hours=1))
    remind(database, person, "call Ben", lasting(10))
    run_until(Worker(world), clock, utc("2027-02-01T13:00"))
    write(database, person)
    Worker(world).step()
    (message,) = chat.sent
    assert "#1 call Ana" in message.text
    assert "#2 call Ben" in message.text
    assert {one.status for one in rows(database, Delivery)} == {Status.SENT}


def test_the_message_goes_when_all_of_it_is_answered_before_it_is_sent(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    item = remind(database, person, "call Ana", lasting(10))
    chat.fail(BYE)
    run_until(Worker(world), clock, utc("2027-02-01T11:00"))
    write(database, person)
    done(database, person, "reminders.complete", item=item)
    Worker(world).step()
    assert not chat.sent


def test_nothing_is_said_when_nothing_was_missed(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    note(database, "blocked")
    clock.advance(timedelta(days=1))
    write(database, person)
    assert Worker(world).step() == 0
    assert not chat.sent


def test_very_much_is_still_one_message_that_says_so(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    note(database, "blocked")
    for number in range(23):
        remind(database, person, f"n{number}", lasting(number + 1))
    run_until(Worker(world), clock, utc("2027-02-01T11:00"))
    with database.begin(person) as tx:
        reply = Reply(text="A new account was linked to yours.\nIf that was not you, say so.")
        notify.post(tx, "linked", "push", reply, notify.chat(tx))
    write(database, person)
    Worker(world).step()
    (message,) = chat.sent
    lines = message.text.splitlines()
    assert len(message.buttons) == 20
    assert lines[-2:] == ["• A new account was linked to yours.", "… and 3 more."]
    assert {one.status for one in rows(database, Delivery)} == {Status.SENT}


@pytest.mark.parametrize(
    ("importance", "rank"),
    [("medium", Rank.ORDINARY), ("high", Rank.URGENT), ("critical", Rank.URGENT)],
)
def test_what_matters_more_rings_before_the_rest(
    person: Caller, clock: FrozenClock, world: World, importance: str, rank: Rank
) -> None:
    remind(world.db, person, "x", lasting(10), importance=importance)
    run_until(Worker(world), clock, utc("2027-02-01T11:00"))
    assert [one.rank for one in rows(world.db, Delivery)] == [rank]


def test_a_phone_that_is_left_hears_nothing_twice(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    """Another chat was open: it got the ring, so nothing is told again where it was shut."""
    other = Incoming(
        bot_id="memory:0", external_id="p", subject="ines", chat_id="phone", at=clock.now()
    )
    with database.begin(person) as tx:
        notify.reach(tx, "memory", other).heard_at = clock.now() - timedelta(days=1)
    remind(database, person, "call Ana", lasting(10))
    chat.fail(BYE)
    run_until(Worker(world), clock, utc("2027-02-01T11:00"))
    write(database, person)
    Worker(world).step()
    assert [(one.to, one.kind) for one in chat.sent] == [("phone", "push")]
