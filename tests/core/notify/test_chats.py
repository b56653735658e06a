"""Chats that are blocked, open again, or at another address (reliability.md F43, F44)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.jobs import World
from core.notify import model as notify
from core.notify.jobs import heed
from core.notify.model import ChannelStatus
from core.notify.rules import Status
from core.ports import Blocked, Caller, Moved, Notice, Unknown
from tests.core.notify.sending import BOT, Street, deliveries, heard, place, post, pump, row

BYE = Blocked("bot was blocked by the user")


@pytest.fixture
def street(world: World) -> Street:
    world.channels["memory"] = made = Street()
    return made


@pytest.fixture
def home(database: Database, person: Caller) -> UUID:
    return heard(database, person, "ines")


def note(db: Database, kind: str, chat: str, to: str = "") -> None:
    with db.begin() as tx:
        heed(tx, "memory", Notice(bot_id=BOT, chat_id=chat, kind=kind, to=to))


def test_who_blocks_us_is_sent_nothing_more(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    street.shut["ines"] = BYE
    ids = [post(database, person, key) for key in ("one", "two", "three")]
    answer = post(database, person, "answer", "reply")
    pump(world)
    assert street.tried == ["ines"]
    found = [row(database, one) for one in (*ids, answer)]
    assert {one.status for one in found} == {Status.FAILED}
    assert {one.last_error for one in found} == {str(BYE)}
    assert {one.next_at for one in found} == {None}
    assert place(database, home).status is ChannelStatus.BLOCKED
    assert place(database, home).blocked_at == database.clock.now()


@pytest.fixture
def phone(database: Database, clock: FrozenClock, person: Caller, home: UUID) -> UUID:
    heard(database, person, "group", group="Friends")
    clock.advance(timedelta(minutes=5))
    return heard(database, person, "phone")


@pytest.mark.parametrize("told", ["by a send", "by Telegram"])
def test_another_open_private_chat_gets_what_was_waiting_once(
    person: Caller, world: World, street: Street, home: UUID, phone: UUID, told: str
) -> None:
    database = world.db
    first, second = (post(database, person, key, channel=home) for key in ("one", "two"))
    answer = post(database, person, "answer", "reply", channel=home)
    if told == "by a send":
        street.shut["ines"] = BYE
    else:
        note(database, "blocked", "ines")
    pump(world)
    assert sorted(street.got("phone")) == ["one", "two"]
    assert not street.got("group")
    assert not street.got("ines")
    assert {row(database, one).status for one in (first, second)} == {Status.SENT}
    assert row(database, first).channel_id == phone
    assert row(database, answer).status is Status.FAILED
    assert not [one for one in street.sent if one.repeat]
    heard(database, person, "ines")
    assert pump(world) == 0


def test_the_fallback_may_be_shut_as_well(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    heard(database, person, "phone")
    street.shut |= {"ines": BYE, "phone": BYE}
    message = post(database, person, "one", channel=home)
    pump(world)
    assert street.tried == ["ines", "phone"]
    assert row(database, message).status is Status.FAILED


def test_what_may_have_arrived_goes_to_the_fallback_as_a_repeat(
    database: Database,
    clock: FrozenClock,
    person: Caller,
    world: World,
    street: Street,
    home: UUID,
) -> None:
    heard(database, person, "phone")
    street.shut["ines"] = Unknown("timed out")
    post(database, person, "one", channel=home)
    pump(world)
    street.shut["ines"] = BYE
    clock.advance(timedelta(seconds=30))
    pump(world)
    (message,) = street.sent
    assert (message.to, message.repeat) == ("phone", True)


def test_a_message_for_several_fails_and_falls_back_with_all_of_them(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    heard(database, person, "phone")
    with database.begin(person) as tx:
        there = tx.session.get(notify.Channel, home)
        reply = notify.Reply(text="digest")
        carrier = notify.post(tx, "a", "digest", reply, there, occurrence_id=tx.new_id())
        notify.merge(tx, carrier, "b", tx.new_id())
    street.shut["ines"] = BYE
    pump(world)
    assert street.got("phone") == ["digest"]
    assert {one.status for one in deliveries(database).values()} == {Status.SENT}
    assert len({one.channel_id for one in deliveries(database).values()}) == 1


def test_what_is_cancelled_while_it_is_refused_stays_cancelled(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    with database.begin(person) as tx:
        firing = tx.new_id()
    message = post(database, person, occurrence_id=firing)

    def refuse(_: Any) -> None:
        with database.begin(person) as tx:
            notify.cancel(tx, [firing])
        raise BYE

    street.send = refuse
    pump(world)
    assert row(database, message).status is Status.CANCELLED
    assert row(database, message).lease_until is None
    assert place(database, home).status is ChannelStatus.BLOCKED


def test_a_notice_says_once_what_it_says_twice(
    database: Database, clock: FrozenClock, person: Caller, home: UUID
) -> None:
    note(database, "blocked", "ines")
    since = place(database, home).blocked_at
    clock.advance(timedelta(hours=1))
    note(database, "blocked", "ines")
    note(database, "blocked", "nobody")
    assert place(database, home).blocked_at == since
    for _ in range(2):
        note(database, "opened", "ines")
        assert place(database, home).status is ChannelStatus.ACTIVE
        assert place(database, home).blocked_at is None


def test_another_bots_chat_of_the_same_name_stays_open(
    database: Database, person: Caller, home: UUID
) -> None:
    with database.begin() as tx:
        notice = Notice(bot_id="memory:1", chat_id="ines", kind="blocked")
        heed(tx, "memory", notice)
        heed(tx, "other", notice.model_copy(update={"bot_id": BOT}))
    assert place(database, home).status is ChannelStatus.ACTIVE


@pytest.fixture
def group(database: Database, person: Caller, stranger: Caller) -> list[UUID]:
    return [heard(database, one, "-1", group="Friends") for one in (person, stranger)]


def test_a_group_that_moved_takes_everybodys_messages_along(
    database: Database,
    person: Caller,
    stranger: Caller,
    world: World,
    street: Street,
    group: list[UUID],
) -> None:
    mine = post(database, person, "mine", "reply", channel=group[0])
    post(database, stranger, "theirs", "reply", channel=group[1])
    street.shut["-1"] = Moved("-100")
    pump(world)
    assert sorted(street.got("-100")) == ["mine", "theirs"]
    assert street.tried.count("-1") == 1
    assert [place(database, one).address for one in group] == ["-100", "-100"]
    sent = row(database, mine)
    assert (sent.status, sent.outcomes, sent.attempt) == (Status.SENT, ["sent"], 1)


@pytest.mark.parametrize("order", ["before", "after", "twice"])
def test_a_move_may_be_told_before_and_after_it_is_seen_and_twice(
    database: Database,
    person: Caller,
    world: World,
    street: Street,
    group: list[UUID],
    order: str,
) -> None:
    waiting = post(database, person, "waiting", "reply", channel=group[0])
    if order == "after":
        new = heard(database, person, "-100", group="Friends")
    for _ in range(2 if order == "twice" else 1):
        note(database, "moved", "-1", to="-100")
    if order != "after":
        new = heard(database, person, "-100", group="Friends")
    late = heard(database, person, "-1", group="Friends") if order == "after" else new
    assert late == new
    pump(world)
    assert street.got("-100") == ["waiting"]
    assert row(database, waiting).channel_id == new
    assert place(database, new).address == "-100"


def test_an_answer_to_what_was_said_before_the_move_goes_to_the_new_place(
    database: Database, person: Caller, world: World, street: Street, group: list[UUID]
) -> None:
    heard(database, person, "-100", group="Friends")
    note(database, "moved", "-1", to="-100")
    post(database, person, "late answer", "reply", channel=group[0])
    pump(world)
    assert street.tried == ["-100"]
    note(database, "moved", "-1", to="-100")
    note(database, "blocked", "-1")
    assert place(database, group[0]).status is ChannelStatus.ACTIVE


def test_a_chat_that_moves_for_ever_is_tried_like_one_that_is_down(
    database: Database, person: Caller, world: World, street: Street, group: list[UUID]
) -> None:
    message = post(database, person, "m", "reply", channel=group[0])
    street.shut |= {"-1": Moved("-2"), "-2": Moved("-1")}
    pump(world)
    found = row(database, message)
    assert (found.status, found.outcomes) == (Status.PENDING, ["unavailable"])
    assert street.tried == ["-1", "-2"]
