"""Updates taken in: durable before they are confirmed, once each, and none holds up another."""

import logging
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot import answering
from bot.intake import GROUP, QUEUE, TRIES, Intake, Overloaded
from core.assistant import Assistant
from core.conversation.model import ConversationTurn
from core.kernel.errors import AssistantError, Code
from core.kernel.ids import SeededIds
from core.notify.model import Delivery
from tests.bot.doors import WAIT, Gestures, Memory, Troubled
from tests.bot.telegrams import ANA, ME, PRIVATE, calling, pressed, written
from tests.bot.telegrams import GROUP as FLAT
from tests.conftest import NOW
from tests.core.kernel.test_calls import rows

OUTAGE = AssistantError(Code.DATABASE_ERROR, "The disk is full.")


def of(person, text="buy milk", number=None, **more):
    """A message of one of many people, in a chat of their own."""
    sender, chat = ANA | {"id": person}, PRIVATE | {"id": person}
    return written(text, chat, number or person, **{"from": sender} | more)


@pytest.fixture
def gestures():
    return Gestures()


@pytest.fixture
def opened(gestures):
    """Makes intakes before a door, and closes them."""
    made = []

    def one(door, threads=4):
        made.append(Intake(door, gestures, ME, lambda: NOW, threads))
        return made[-1]

    yield one
    for intake in made:
        intake._door.may_answer.set()
        intake._door.may_store.set()
        intake.close(WAIT)


@pytest.fixture
def door():
    return Troubled(Memory())


@pytest.fixture
def real(database):
    return Troubled(Assistant(database))


@pytest.fixture
def intake(opened, door):
    return opened(door)


def heard(door):
    return list(door.inner.heard)


# ------------------------------------------------------------------------------ with the real door


def test_what_is_taken_is_durable_and_answered(opened, real, database):
    intake = opened(real)
    intake.take([of(1), of(2, "list my tasks"), written("hi", kind="channel_post")])
    assert [one.external_id for one in rows(database, ConversationTurn)] == ["1", "2"]
    intake.close(WAIT)
    assert [one.status for one in rows(database, ConversationTurn)] == ["executed", "executed"]
    assert len(rows(database, Delivery)) == 2


def test_the_same_update_many_times_at_once_is_one_turn_and_one_reply(opened, real, database):
    intake = opened(real)
    with ThreadPoolExecutor(8) as pool:
        waiting = list(pool.map(lambda _: intake.submit(of(1)), range(20)))
    for one in waiting:
        one.result(WAIT)
    intake.take([of(1)] * 5)
    intake.close(WAIT)
    assert len(rows(database, ConversationTurn)) == len(rows(database, Delivery)) == 1


def test_messages_of_one_chat_are_answered_in_their_order(opened, real, database):
    intake = opened(real)
    intake.take([of(1, f"buy {n} eggs", 100 + n) for n in range(10)])
    intake.close(WAIT)
    turns = rows(database, ConversationTurn)
    assert [one.heard for one in turns] == [f"buy {n} eggs" for n in range(10)]
    replies = [one.reply.text for one in rows(database, Delivery)]
    assert replies == [f"☐ #{n + 1} buy {n} eggs." for n in range(10)]


def test_what_there_is_no_room_for_stays_due_for_the_worker(opened, real, database):
    real.may_answer.clear()
    intake = opened(real, threads=2)
    intake.take([of(n) for n in range(1, 6)])
    found = rows(database, ConversationTurn)
    assert sum(one.lease_until is not None for one in found) == 2
    assert all(one.next_at is not None for one in found)
    real.may_answer.set()
    intake.close(WAIT)
    assert sorted(one.status for one in rows(database, ConversationTurn))[:2] == ["executed"] * 2


def test_two_people_of_one_group_are_both_answered_though_only_one_finds_room(
    opened, real, database
):
    intake = opened(real, threads=1)
    text = "@NudgeBot buy milk"
    more = {"entities": calling(text)}
    said = [written(text, FLAT, n, **more | {"from": ANA | {"id": n}}) for n in (1, 2)]
    intake.take(said)
    assert all(one.next_at or one.status != "received" for one in rows(database, ConversationTurn))


def test_five_hundred_updates_of_every_kind_are_each_heard_once(opened, real, database):
    intake, ids = opened(real, threads=8), SeededIds(7)
    made = [_any(ids, number) for number in range(1, 501)]
    waiting = [intake.submit(one) for one in sorted([*made, *made], key=lambda _: ids.bits(30))]
    for one in waiting:
        one.result(WAIT)
    intake.close(WAIT)
    turns = rows(database, ConversationTurn)
    assert sorted(int(one.external_id) for one in turns) == [n for n in range(1, 501) if n % 9]
    for one in turns:
        if one.status == "received":
            real.inner.advance(one.id)
    turns = rows(database, ConversationTurn)
    assert all(one.status != "received" for one in turns)
    replies = [one.turn_id for one in rows(database, Delivery) if one.turn_id]
    assert len(replies) == len(set(replies))


def _any(ids, number):
    """A random update of one of twelve people; every ninth says nothing to us."""
    person, kind = ids.bits(4) % 12 + 1, ids.bits(8) % 8
    sender, chat = ANA | {"id": person}, PRIVATE | {"id": person}
    if not number % 9:
        return [written("hi", FLAT, number), {"update_id": number}, of(1, None, number)][kind % 3]
    under = {"message_id": 3, "chat": chat}
    some = [
        lambda: of(person, "remind me tomorrow at 9 to call", number),
        lambda: of(person, "/today@NudgeBot", number),
        lambda: of(person, None, number, photo=[{"file_id": "f"}], caption="pay it"),
        lambda: of(person, None, number, voice={"file_id": "v"}),
        lambda: of(person, None, number, sticker={}),
        lambda: of(person, "\ud800\x00" * 5, number),
        lambda: pressed("d:" + "0" * 32 + ":1", number, message=under, **{"from": sender}),
        lambda: of(person, "buy milk", number, reply_to_message=under),
    ]
    return some[kind]()


# ------------------------------------------------------------------------------------- the troubles


def test_nothing_is_confirmed_while_the_database_is_away_and_all_is_when_it_is_back(intake, door):
    door.down = OUTAGE
    with pytest.raises(AssistantError, match="disk is full"):
        intake.take([of(1), of(2)])
    waiting = [intake.submit(of(n)) for n in (3, 4)]
    assert [one.exception(WAIT) for one in waiting] == [OUTAGE, OUTAGE]
    assert len(door.groups) <= 3, "an outage is no reason to try one by one"
    door.down = None
    intake.take([of(1), of(2)])
    assert heard(door) == ["1", "2"]


def test_one_update_that_cannot_be_stored_holds_up_no_other(intake, door, caplog):
    door.poison["5"] = ValueError("the words of a person")
    batch = [of(n) for n in range(1, 11)]
    for _ in range(TRIES - 1):
        with pytest.raises(ValueError, match="words"):
            intake.take(batch)
        assert len(heard(door)) == 9
    with caplog.at_level(logging.ERROR):
        intake.take(batch)
    (record,) = caplog.records
    assert record.getMessage().startswith("update 5 was dropped after 3 tries: ValueError at ")
    assert "words" not in caplog.text


def test_trouble_that_passes_costs_no_update(intake, door):
    door.poison["1"] = PoolTimeout("no connection is free")
    with pytest.raises(PoolTimeout):
        intake.take([of(1)])
    door.poison.clear()
    intake.take([of(1)])
    assert heard(door) == ["1"]


def test_by_webhook_only_the_one_that_cannot_be_stored_comes_again(intake, door):
    door.may_store.clear()
    door.poison["5"] = ValueError()
    waiting = {n: intake.submit(of(n)) for n in range(1, 11)}
    door.may_store.set()
    failed = [n for n, one in waiting.items() if one.exception(WAIT) is not None]
    assert (failed, len(heard(door))) == ([5], 9)
    assert intake.submit(of(5)).exception(WAIT) is not None
    assert intake.submit(of(5)).exception(WAIT) is None, "not for ever"


def test_a_notice_that_cannot_be_kept_is_dropped_and_an_outage_is_not(intake, door, caplog):
    change = {"chat": PRIVATE, "new_chat_member": {"status": "kicked"}}
    update = {"update_id": 3, "my_chat_member": change}
    door.poison["7"] = ValueError()
    intake.take([update, of(1)])
    assert "blocked was not noted: ValueError" in caplog.text
    assert heard(door) == ["1"]
    door.poison, door.down = {}, OUTAGE
    with pytest.raises(AssistantError):
        intake.take([update])


def test_notices_keep_their_place_between_messages(intake, door):
    change = {"chat": PRIVATE, "new_chat_member": {"status": "kicked"}}
    gone = {"update_id": 2, "my_chat_member": change}
    back = {"update_id": 3, "my_chat_member": change | {"new_chat_member": {"status": "member"}}}
    intake.take([of(1), gone, back, of(4), of(5)])
    assert door.order == ["1", "blocked", "opened", "4", "5"]


# ------------------------------------------------------------------------------- many, and too many


def test_what_waits_is_stored_in_groups(intake, door):
    door.may_store.clear()
    first = intake.submit(of(1))
    assert door.storing.wait(WAIT)
    others = [intake.submit(of(n)) for n in range(2, 131)]
    door.may_store.set()
    for one in [first, *others]:
        one.result(WAIT)
    assert [len(one) for one in door.groups] == [1, GROUP, GROUP, 1]
    assert heard(door) == [str(n) for n in range(1, 131)]


def test_a_long_batch_is_stored_in_pieces(intake, door):
    intake.take([of(n) for n in range(1, 101)])
    assert [len(one) for one in door.groups] == [GROUP, 100 - GROUP]


def test_too_many_waiting_are_refused_and_those_that_wait_are_kept(intake, door):
    door.may_store.clear()
    first = intake.submit(of(1))
    assert door.storing.wait(WAIT)
    waiting = [intake.submit(of(n)) for n in range(2, QUEUE + 2)]
    with pytest.raises(Overloaded):
        intake.submit(of(9_999))
    door.may_store.set()
    for one in [first, *waiting]:
        one.result(WAIT)
    assert len(heard(door)) == QUEUE + 1


def test_nobody_can_call_off_what_was_submitted(intake, door):
    door.may_store.clear()
    waiting = intake.submit(of(1))
    assert not waiting.cancel()
    door.may_store.set()
    waiting.result(WAIT)
    assert heard(door) == ["1"]


# --------------------------------------------------------------------------------------- courtesies


def test_presses_are_answered_and_voices_seen_and_a_failure_there_is_none(intake, door, gestures):
    gestures.broken = True
    intake.take([pressed(number=1), of(2, None, voice={"file_id": "v"}), of(3)])
    assert gestures.shown == [("answer", "q1"), ("react", "2", "41", "👀")]
    assert len(heard(door)) == 3


def test_nothing_is_shown_before_it_is_durable(intake, door, gestures):
    door.down = OUTAGE
    with pytest.raises(AssistantError):
        intake.take([pressed(), of(2, None, voice={"file_id": "v"})])
    assert gestures.shown == []


def test_who_waits_for_long_sees_that_we_are_at_it_and_others_do_not(
    opened, door, gestures, monkeypatch
):
    monkeypatch.setattr(answering, "FIRST", 0.05)
    monkeypatch.setattr(answering, "AGAIN", 0.05)
    monkeypatch.setattr(answering, "LOOK", 0.02)
    intake = opened(door)
    intake.take([of(1)])
    intake._answering.close(WAIT)
    intake = opened(door)
    door.may_answer.clear()
    intake.take([of(2)])
    assert gestures.typed.acquire(timeout=WAIT)
    assert gestures.typed.acquire(timeout=WAIT)
    door.may_answer.set()
    intake.close(WAIT)
    assert set(gestures.shown) == {("typing", "2")}


def test_a_turn_that_breaks_is_told_without_its_words_and_the_next_is_answered(
    intake, door, caplog
):
    door.broken.add("all")
    intake.take([of(1)])
    assert door.answering.acquire(timeout=WAIT)
    door.broken.clear()
    intake.take([of(2)])
    intake.close(WAIT)
    (broken, fine) = door.taken
    assert door.inner.answered == [fine]
    (record,) = caplog.records
    assert record.getMessage().startswith(f"turn {broken} was not answered: ZeroDivisionError at")
    assert "words" not in caplog.text


# ------------------------------------------------------------------------------------------ closing


def test_closing_finishes_what_is_under_way_and_takes_nothing_new(intake, door):
    door.may_store.clear()
    waiting = [intake.submit(of(n)) for n in range(1, 4)]
    with ThreadPoolExecutor(1) as pool:
        closing = pool.submit(intake.close, WAIT)
        while not intake._closed:
            pass
        for take in (intake.submit, lambda one: intake.take([one])):
            with pytest.raises(Overloaded):
                take(of(9))
        door.may_store.set()
        closing.result(WAIT)
    assert all(one.exception(0) is None for one in waiting)
    assert heard(door) == ["1", "2", "3"]
    assert sorted(door.inner.answered) == sorted(door.taken)


def test_closing_waits_no_longer_than_it_may(intake, door):
    door.may_answer.clear()
    intake.take([of(1)])
    started = monotonic()
    intake.close(0.2)
    assert 0.1 < monotonic() - started < 5
