"""Messages leaving: sent once, settled once, whatever ends in between."""

from datetime import datetime, timedelta
from threading import Barrier, Thread
from uuid import UUID

import pytest
from sqlalchemy import select

from core.kernel import failpoints
from core.kernel.claims import claim, release_all
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.failpoints import Died, Failpoints
from core.kernel.jobs import DUE, World
from core.notify import model as notify
from core.notify.jobs import deliver, send
from core.notify.model import ChannelStatus, Delivery
from core.notify.rules import MAX_TRIES, Status
from core.ports import (
    Blocked,
    Button,
    Call,
    Caller,
    Incoming,
    Rejected,
    Reply,
    Unavailable,
    Unknown,
)
from integrations.memory.channel import MemoryChannel
from tests.core.notify.sending import pump

LABEL = "(Possible repeat: I restarted while sending this.)"
YES = Button(label="Yes", calls=(Call(action="tasks.list"),))
NO = Button(label="No", ask="All right.")


@pytest.fixture
def posted(database: Database, person: Caller) -> UUID:
    return post(database, person)


def message(at: datetime) -> Incoming:
    return Incoming(bot_id="memory:0", external_id="hi", subject="ines", chat_id="ines", at=at)


def post(database: Database, who: Caller, key: str = "k") -> UUID:
    with database.begin(who) as tx:
        reply = Reply(text="ring", buttons=((YES,), (NO,)))
        return notify.post(
            tx, key, "push", reply, notify.chat(tx), about=[["task", "x", 1, "t"]]
        ).id


def now(database: Database, delivery: UUID) -> Delivery:
    with database.read() as tx:
        row = tx.session.get(Delivery, delivery)
        assert row is not None
        return row


def die_at(point: str) -> None:
    points = Failpoints()
    points.arm(point, "die")
    failpoints.install(points)


def test_a_message_is_sent_once_and_settled(
    database: Database, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    assert pump(world) == 1
    assert pump(world) == 0
    row = now(database, posted)
    assert (row.status, row.outcomes, row.next_at) == (Status.SENT, ["sent"], None)
    assert (row.external_message_id, row.sent_at) == ("1", database.clock.now())
    (message,) = chat.sent
    assert message.buttons == (
        (("Yes", f"d:{posted.hex}:0"),),
        (("No", f"d:{posted.hex}:1"),),
    )
    assert all(len(data) <= 64 for line in message.buttons for _, data in line)


def test_the_same_key_is_the_same_message(database: Database, person: Caller) -> None:
    assert post(database, person) == post(database, person)
    assert post(database, person) != post(database, person, "another")


def test_a_reply_can_be_sent_at_once(
    database: Database, person: Caller, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    with database.read() as tx:
        delivery = tx.session.get(Delivery, posted)
        assert delivery is not None
        channel = tx.session.get(notify.Channel, delivery.channel_id)
        assert channel is not None
    deliver(world, delivery, channel)
    deliver(world, delivery, channel)
    assert len(chat.sent) == 1
    assert now(database, posted).status is Status.SENT


@pytest.mark.parametrize("point", ["reminder.before_send", "reminder.after_send"])
def test_death_while_sending_is_followed_by_one_labelled_copy(
    database: Database,
    clock: FrozenClock,
    world: World,
    chat: MemoryChannel,
    posted: UUID,
    point: str,
) -> None:
    die_at(point)
    with pytest.raises(Died):
        pump(world)
    assert pump(world) == 0
    clock.advance(timedelta(seconds=61))
    pump(world)
    assert chat.sent[-1].text == f"ring {LABEL}"
    assert chat.sent[-1].repeat
    assert len(chat.sent) == (2 if point == "reminder.after_send" else 1)
    assert now(database, posted).outcomes == ["unknown", "sent"]


def test_death_while_settling_changes_nothing_by_half(
    database: Database, clock: FrozenClock, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    die_at("reminder.in_mark")
    with pytest.raises(Died):
        pump(world)
    assert now(database, posted).outcomes == []
    clock.advance(timedelta(seconds=61))
    pump(world)
    assert [one.repeat for one in chat.sent] == [False, True]
    assert now(database, posted).status is Status.SENT


def test_a_restart_on_one_machine_does_not_wait_for_the_lease(
    database: Database, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    die_at("reminder.after_send")
    with pytest.raises(Died):
        pump(world)
    release_all(database, [Delivery])
    pump(world)
    assert [one.repeat for one in chat.sent] == [False, True]


def test_what_was_not_sent_is_tried_again_unlabelled(
    database: Database, clock: FrozenClock, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    chat.fail(Unavailable("down"), Unavailable("slow down", retry_after=30))
    pump(world)
    assert now(database, posted).status is Status.PENDING
    clock.advance(timedelta(seconds=10))
    pump(world)
    clock.advance(timedelta(seconds=29))
    assert pump(world) == 0
    clock.advance(timedelta(seconds=8))
    pump(world)
    assert [one.repeat for one in chat.sent] == [False]
    assert now(database, posted).outcomes == ["unavailable", "unavailable", "sent"]


def test_after_half_a_day_of_tries_a_message_is_a_dead_letter(
    database: Database, clock: FrozenClock, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    chat.fail(*[Unavailable("down")] * 2 * MAX_TRIES)
    start = clock.now()
    while (due := now(database, posted).next_at) is not None:
        clock.set(due)
        pump(world)
    row = now(database, posted)
    assert (row.status, len(row.outcomes)) == (Status.FAILED, MAX_TRIES)
    assert row.last_error == "down"
    assert timedelta(hours=12) < clock.now() - start < timedelta(hours=16)


def test_what_is_unknown_is_sent_once_more_with_a_label_and_not_again(
    database: Database, clock: FrozenClock, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    chat.fail(Unknown("timed out"), Unknown("timed out"))
    for _ in range(4):
        pump(world)
        clock.advance(timedelta(minutes=10))
    assert [one.repeat for one in chat.sent] == [False, True]
    row = now(database, posted)
    assert (row.status, row.outcomes) == (Status.UNKNOWN, ["unknown", "unknown"])


@pytest.mark.parametrize(
    ("error", "status"),
    [(Blocked("bye"), ChannelStatus.BLOCKED), (Rejected("too long"), ChannelStatus.ACTIVE)],
)
def test_what_is_refused_is_not_tried_again(
    world: World, chat: MemoryChannel, posted: UUID, error: Rejected, status: ChannelStatus
) -> None:
    chat.fail(error)
    pump(world)
    row = now(world.db, posted)
    assert row.status is Status.FAILED
    with world.db.begin(Caller(user_id=row.user_id)) as tx:
        assert notify.chat(tx).status is status


def test_a_blocked_chat_is_told_nothing_until_its_person_writes_again(
    database: Database, person: Caller, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    chat.fail(Blocked("bye"))
    pump(world)
    second = now(database, post(database, person, "second"))
    assert (second.status, second.last_error) == (Status.FAILED, "the chat is blocked")
    assert pump(world) == 0
    with database.begin(person) as tx:
        notify.reach(tx, "memory", message(database.clock.now()))
    post(database, person, "third")
    pump(world)
    assert [one.text for one in chat.sent] == [
        "This chat was closed to me from 10:00 to 10:00. What I could not tell you:\n"
        "• ring\n• ring",
        "ring",
    ]


def test_a_zombies_result_is_late_and_changes_nothing(
    database: Database, clock: FrozenClock, world: World, chat: MemoryChannel, posted: UUID
) -> None:
    frozen = claim(database, DUE[Delivery])
    chat.fail(Unknown("and meanwhile the lease ran out"))
    slow = SlowChannel(chat, lambda: clock.advance(timedelta(seconds=90)))
    world.channels["memory"] = slow
    slow.then = lambda: pump(World(database, {"memory": chat}, advance=lambda _: None))
    send(world, frozen)
    row = now(database, posted)
    assert (row.status, row.outcomes) == (Status.SENT, ["late", "sent"])
    assert [one.repeat for one in chat.sent] == [False, True]


class SlowChannel:
    """Sends, and comes back only after something else has happened."""

    kind = "memory"

    def __init__(self, inner: MemoryChannel, delay: object) -> None:
        self._inner, self._delay = inner, delay
        self.then = lambda: 0

    def send(self, message: object) -> object:
        try:
            return self._inner.send(message)
        finally:
            self._delay()
            self.then()


def test_a_cancelled_message_is_not_sent(
    database: Database, person: Caller, world: World, chat: MemoryChannel
) -> None:
    with database.begin(person) as tx:
        firing = tx.new_id()
        reply = Reply(text="ring")
        notify.post(tx, "k", "push", reply, notify.chat(tx), occurrence_id=firing)
        notify.cancel(tx, [firing])
    assert pump(world) == 0
    assert not chat.sent


def test_a_message_for_several_goes_while_one_of_them_is_wanted(
    database: Database, person: Caller, world: World, chat: MemoryChannel
) -> None:
    with database.begin(person) as tx:
        firings = [tx.new_id() for _ in range(3)]
        reply = Reply(text="missed")
        carrier = notify.post(tx, "1", "digest", reply, notify.chat(tx), occurrence_id=firings[0])
        for number in (1, 2):
            notify.merge(tx, carrier, str(number + 1), firings[number])
        notify.cancel(tx, firings[:2])
    pump(world)
    assert len(chat.sent) == 1
    with database.begin(person) as tx:
        found = {one.key: one.status for one in Delivery.all_mine(tx)}
    assert found == {"1": Status.SENT, "2": Status.CANCELLED, "3": Status.SENT}


def test_two_threads_send_each_message_once(
    database: Database, person: Caller, world: World, chat: MemoryChannel
) -> None:
    for number in range(20):
        post(database, person, str(number))
    gate = Barrier(2)

    def work() -> None:
        gate.wait()
        pump(world)

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(chat.sent) == 20
    with database.read() as tx:
        found = tx.session.scalars(select(Delivery.attempt)).all()
    assert found == [1] * 20


def test_a_press_is_understood_by_its_person_alone(
    database: Database, person: Caller, stranger: Caller, posted: UUID
) -> None:
    with database.begin(person) as tx:
        found = notify.button(tx, f"d:{posted.hex}:1")
        assert found is not None
        assert found[1] == NO
        wrong = ["", "d:x:1", f"d:{posted.hex}:9", f"d:{posted.hex}", f"e:{posted.hex}:0"]
        assert [notify.button(tx, data) for data in wrong] == [None] * 5
    with database.begin(stranger) as tx:
        assert notify.button(tx, f"d:{posted.hex}:1") is None


def test_a_conversation_takes_up_what_was_pushed_last(
    database: Database, person: Caller, world: World, posted: UUID
) -> None:
    pump(world)
    with database.begin(person) as tx:
        channel = notify.chat(tx).id
        assert notify.pushed_since(tx, channel, None).about == [["task", "x", 1, "t"]]
        assert notify.pushed_since(tx, channel, tx.now) is None
        found = notify.message(tx, channel, "1")
        assert found is not None
        assert found.id == posted
        assert notify.message(tx, channel, "") is None
