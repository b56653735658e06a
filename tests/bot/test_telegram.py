"""Polling: the offset moves on only after what came is durable, and trouble is told once."""

import logging
import threading

import pytest

from bot.intake import Intake
from bot.telegram import LONG_POLL, LONGEST_PAUSE, Conflict, Polling, Refused
from core.assistant import Assistant
from core.conversation.model import ConversationTurn
from core.kernel.errors import AssistantError, Code
from core.ports import Unavailable, Unknown
from tests.bot.doors import WAIT, Gestures, Memory, Troubled
from tests.bot.telegrams import ME, written
from tests.conftest import NOW
from tests.core.kernel.test_calls import rows

OUTAGE = AssistantError(Code.DATABASE_ERROR, "The disk is full.")


class Stopping(threading.Event):
    """A clock that needs no waiting: pauses are noted."""

    def __init__(self):
        super().__init__()
        self.pauses = []

    def wait(self, timeout=None):
        if timeout:
            self.pauses.append(timeout)
        return self.is_set()


class Telegram:
    """Keeps updates until they are confirmed, as Telegram does; stops us when nothing is left."""

    def __init__(self, *numbers, before=()):
        self.kept, self.asked = list(numbers), []
        self.troubles, self.stopping = list(before), Stopping()
        self.restart = []

    def fetch(self, offset, seconds):
        assert seconds == LONG_POLL
        self.asked.append(offset)
        if self.troubles:
            raise self.troubles.pop(0)
        if offset:
            self.kept = [one for one in self.kept if one >= offset]
        if not self.kept:
            if not self.restart:
                self.stopping.set()
            else:
                self.kept, self.restart = self.restart, []
                return []
        return [written("hi", number=one) for one in self.kept[:2]]


def poll(telegram, take):
    Polling(telegram.fetch, take).run(telegram.stopping)


@pytest.fixture
def door():
    return Troubled(Memory())


@pytest.fixture
def intake(door):
    made = Intake(door, Gestures(), ME, lambda: NOW)
    yield made
    made.close(WAIT)


def test_all_that_waited_is_taken_and_then_confirmed(intake, door):
    telegram = Telegram(100, 101, 102, 103, 104)
    poll(telegram, intake.take)
    assert list(door.inner.heard) == ["100", "101", "102", "103", "104"]
    assert telegram.asked == [0, 102, 104, 105]
    assert telegram.stopping.pauses == []


def test_polling_fills_the_real_database(database):
    intake = Intake(Assistant(database), Gestures(), ME, lambda: NOW)
    poll(Telegram(7, 8, 9), intake.take)
    intake.close(WAIT)
    assert [one.external_id for one in rows(database, ConversationTurn)] == ["7", "8", "9"]


def test_a_batch_that_is_not_durable_is_not_confirmed(intake, door):
    telegram, tries = Telegram(100, 101), []

    def take(batch):
        tries.append(len(batch))
        door.down = OUTAGE if len(tries) < 4 else None
        intake.take(batch)

    poll(telegram, take)
    assert telegram.asked == [0, 0, 0, 0, 102]
    assert telegram.stopping.pauses == [1, 2, 4]
    assert list(door.inner.heard) == ["100", "101"]


def test_numbers_that_start_again_lower_are_followed(intake, door):
    telegram = Telegram(900_000_000)
    telegram.restart = [5, 6, 7]
    poll(telegram, intake.take)
    assert list(door.inner.heard) == ["900000000", "5", "6", "7"]
    assert telegram.asked == [0, 900_000_001, 0, 7, 8]


def test_one_update_that_cannot_be_stored_delays_and_then_lets_the_others_by(intake, door):
    door.poison["100"] = ValueError()
    telegram = Telegram(100, 101, 102)
    poll(telegram, intake.take)
    assert list(door.inner.heard) == ["101", "102"]
    assert telegram.stopping.pauses == [1, 2]


def warnings(caplog):
    return [one.getMessage() for one in caplog.records if one.name == "bot.telegram"]


def test_an_hour_without_telegram_is_two_lines_and_no_loss(intake, door, caplog):
    away = [Unavailable("no route to host"), *[Unavailable("no route to host")] * 120]
    telegram = Telegram(100, before=away)
    poll(telegram, intake.take)
    first, last = warnings(caplog)
    assert "cannot be reached (no route to host)" in first
    assert "again" in last
    assert telegram.stopping.pauses[:6] == [1, 2, 4, 8, 16, 30]
    assert set(telegram.stopping.pauses[6:]) == {LONGEST_PAUSE}
    assert list(door.inner.heard) == ["100"]


def test_each_new_trouble_is_told(intake, caplog):
    troubles = [Unknown("time-out"), Unknown("time-out"), Conflict(), Refused(), OUTAGE]
    poll(Telegram(100, before=troubles), intake.take)
    said = warnings(caplog)
    assert len(said) == 5
    words = ["time-out", "TELEGRAM_WEBHOOK_URL", "@BotFather", "The disk is full.", "coming in"]
    assert all(word in line for word, line in zip(words, said, strict=True))


@pytest.mark.parametrize(
    ("trouble", "pause"),
    [
        (Conflict(), 10),
        (Refused(), 60),
        (Unavailable("busy", retry_after=7), 7),
        (Unavailable("revoked", retry_after=300), 60),
        (Unknown("cut"), 1),
        (KeyError("the words of a person"), 1),
    ],
)
def test_how_long_we_wait_after_what(intake, caplog, trouble, pause):
    telegram = Telegram(100, before=[trouble])
    poll(telegram, intake.take)
    assert telegram.stopping.pauses == [pause]
    assert "words" not in caplog.text


def test_back_off_begins_anew_after_success(intake):
    away = [Unavailable("away"), Unavailable("away")]
    telegram = Telegram(100, before=away)

    def fetch(offset, seconds):
        if offset == 101 and not telegram.troubles and len(telegram.stopping.pauses) == 2:
            telegram.troubles = [Unavailable("away")]
        return telegram.fetch(offset, seconds)

    Polling(fetch, intake.take).run(telegram.stopping)
    assert telegram.stopping.pauses == [1, 2, 1]


def test_what_arrives_after_we_were_stopped_is_left_with_telegram(intake, door):
    stopping = Stopping()

    def fetch(_offset, _seconds):
        stopping.set()
        return [written("hi", number=100)]

    Polling(fetch, intake.take).run(stopping)
    assert door.groups == []


def test_a_question_broken_off_by_stopping_is_no_trouble(intake, caplog):
    stopping = Stopping()

    def fetch(_offset, _seconds):
        stopping.set()
        raise Unavailable("closed")

    with caplog.at_level(logging.DEBUG):
        Polling(fetch, intake.take).run(stopping)
    assert warnings(caplog) == []


def test_a_batch_of_rubbish_does_not_make_us_spin(intake):
    stopping = Stopping()
    batches = [[{"no": "number"}], [{"update_id": "1"}]]

    def fetch(offset, _seconds):
        assert offset == 0
        if len(batches) == 1:
            stopping.set()
        return batches.pop()

    Polling(fetch, intake.take).run(stopping)
    assert stopping.pauses == [1, 1]
