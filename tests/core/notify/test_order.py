"""What goes first when many messages are due, and what waits without having been tried (F41)."""

from datetime import timedelta
from itertools import count
from threading import Lock, Thread
from time import perf_counter, sleep
from typing import Any

import pytest

from core.kernel.claims import claim
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.failpoints import Died
from core.kernel.jobs import DUE, World
from core.notify import model as notify
from core.notify.jobs import send
from core.notify.model import Delivery
from core.notify.rules import Kind, Rank, Status, rank_of
from core.ports import Busy, Caller, Message, Receipt, Reply, Unavailable, Unknown
from tests.conftest import welcome
from tests.core.notify.sending import Street, post, pump, row
from tests.core.notify.test_jobs import die_at

SECOND = timedelta(seconds=1)


@pytest.fixture
def street(world: World) -> Street:
    world.channels["memory"] = made = Street()
    return made


@pytest.mark.parametrize(
    ("kind", "urgent", "rank"),
    [
        (Kind.REPLY, False, Rank.ANSWER),
        (Kind.PUSH, True, Rank.URGENT),
        (Kind.DIGEST, False, Rank.ORDINARY),
        (Kind.EDIT, True, Rank.EDIT),
    ],
)
def test_who_waits_for_an_answer_comes_first(kind: Kind, urgent: bool, rank: Rank) -> None:
    assert rank_of(kind, urgent=urgent) is rank


def test_due_messages_go_by_rank_then_by_time_then_in_order(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street
) -> None:
    with database.begin(person) as tx:
        notify.rewrite(tx, "edit", "7", Reply(text="edit"), notify.chat(tx))
    later = clock.now() + timedelta(hours=1)
    post(database, person, "much later answer", "reply", at=later)
    for key in ("push 1", "push 2"):
        post(database, person, key)
    post(database, person, "earlier push", at=clock.now() - SECOND)
    post(database, person, "urgent", urgent=True)
    post(database, person, "answer", "reply")
    pump(world)
    texts = [one.text for one in street.sent]
    assert texts == ["answer", "urgent", "earlier push", "push 1", "push 2", "edit"]


def test_what_is_busy_waits_without_using_a_try(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street
) -> None:
    message = post(database, person)
    street.shut["ines"] = Busy("20 a minute", retry_after=2)
    for _ in range(30):
        assert pump(world) == 1
        found = row(database, message)
        assert (found.status, found.attempt, found.outcomes) == (Status.PENDING, 0, [])
        assert (found.next_at, found.lease_until) == (clock.now() + 2 * SECOND, None)
        clock.advance(2 * SECOND)
    street.shut.clear()
    pump(world)
    assert (row(database, message).outcomes, street.sent[0].repeat) == (["sent"], False)


def test_what_is_busy_at_once_is_not_taken_again_at_once(
    database: Database, person: Caller, world: World, street: Street
) -> None:
    post(database, person)
    street.shut["ines"] = Busy("now")
    assert pump(world) == 1


def test_a_busy_chat_does_not_hide_that_a_try_is_in_doubt(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street
) -> None:
    message = post(database, person)
    die_at("reminder.after_send")
    with pytest.raises(Died):
        pump(world)
    clock.advance(61 * SECOND)
    street.shut["ines"] = Busy("20 a minute", retry_after=1)
    pump(world)
    clock.advance(SECOND)
    street.shut["ines"] = Unknown("timed out")
    pump(world)
    found = row(database, message)
    assert (found.status, found.outcomes, found.next_at) == (
        Status.UNKNOWN,
        ["unknown", "unknown"],
        None,
    )


def test_what_is_cancelled_while_it_is_busy_stays_cancelled(
    database: Database, person: Caller, world: World, street: Street
) -> None:
    with database.begin(person) as tx:
        firing = tx.new_id()
    message = post(database, person, occurrence_id=firing)

    def busy(_: Any) -> None:
        with database.begin(person) as tx:
            notify.cancel(tx, [firing])
        raise Busy("20 a minute")

    street.send = busy
    pump(world)
    found = row(database, message)
    assert (found.status, found.next_at, found.lease_until) == (Status.CANCELLED, None, None)


def test_a_zombies_busy_changes_nothing(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street
) -> None:
    message = post(database, person)

    def late(one: Message) -> Receipt:
        street.send = Street.send.__get__(street)
        clock.advance(61 * SECOND)
        pump(world)
        raise Busy("too late to matter")

    street.send = late
    pump(world)
    assert (row(database, message).status, row(database, message).attempt) == (Status.SENT, 2)


class Paced(Street):
    """One message per chat and second, as Telegram has it."""

    def __init__(self, clock: FrozenClock) -> None:
        super().__init__()
        self._clock, self._free = clock, {}

    def send(self, message: Message) -> Receipt:
        now = self._clock.now()
        wait = (self._free.get(message.to, now) - now).total_seconds()
        self.shut.clear()
        if wait > 0:
            self.shut[message.to] = Busy("one a second", retry_after=wait)
        else:
            self._free[message.to] = now + SECOND
        return super().send(message)


def test_one_persons_many_messages_hold_nobody_up(
    database: Database, clock: FrozenClock, person: Caller, stranger: Caller, world: World
) -> None:
    for number in range(300):
        post(database, person, f"flood {number:03}")
    for number in range(3):
        post(database, stranger, f"theirs {number}")
    world.channels["memory"] = paced = Paced(clock)
    for _ in range(3):
        assert pump(world) <= 4
        clock.advance(SECOND)
    assert [one.text for one in paced.sent if one.to == "mallory"] == [
        f"theirs {number}" for number in range(3)
    ]
    assert [one.text for one in paced.sent if one.to == "ines"] == [
        f"flood {number:03}" for number in range(3)
    ]


def test_a_service_that_asks_for_time_gets_it_and_others_go_on(
    database: Database, clock: FrozenClock, person: Caller, stranger: Caller, world: World
) -> None:
    world.channels["memory"] = street = Street()
    street.shut["ines"] = Unavailable("429", retry_after=600)
    message = post(database, person)
    post(database, stranger, "theirs")
    pump(world)
    assert street.got("mallory") == ["theirs"]
    assert row(database, message).next_at >= clock.now() + 600 * SECOND
    clock.advance(599 * SECOND)
    assert pump(world) == 0


class Slow:
    """Takes 30 ms a message, as a good line to Telegram does."""

    kind = "memory"

    def __init__(self) -> None:
        self._lock, self._count, self.tos = Lock(), count(1), []

    def send(self, message: Message) -> Receipt:
        sleep(0.03)
        with self._lock:
            self.tos.append(message.to)
        return Receipt(message_id=str(next(self._count)))


def test_four_threads_send_far_more_than_the_limit_allows(database: Database, world: World) -> None:
    """28 a second are allowed; what stands around a send must leave room for that."""
    people = [welcome(database, f"p{number}") for number in range(20)]
    for number in range(200):
        post(database, people[number % 20], f"m{number}")
    world.channels["memory"] = slow = Slow()
    began = perf_counter()
    threads = [Thread(target=_pump, args=(world,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(slow.tos) == 200
    assert len(slow.tos) / (perf_counter() - began) > 40


def _pump(world: World) -> None:
    while claims := claim(world.db, DUE[Delivery]):
        send(world, claims)
