"""The front door keeps its word also when something inside breaks."""

import dataclasses
from datetime import timedelta

import pytest

from core.assistant import Assistant
from core.kernel import failpoints
from core.kernel.actions import ACTIONS
from core.notify.model import Delivery
from core.ports import Incoming
from tests.core.kernel.test_calls import rows


@pytest.fixture
def say(database, clock):
    """Say something as Ana; the replies so far."""
    assistant, said = Assistant(database), []

    def one(text, subject="ana", external_id=None):
        said.append(text)
        clock.advance(timedelta(seconds=1))
        assistant.hear(
            Incoming(
                bot_id="memory:0",
                external_id=external_id or f"m{len(said)}",
                subject=subject,
                chat_id=subject,
                at=clock.now(),
                text=text,
                timezone="Europe/Lisbon",
            )
        )
        return [one.reply.text for one in rows(database, Delivery)]

    yield one
    failpoints.install(failpoints.Failpoints())


def test_a_bug_that_passes_is_tried_again_and_nobody_notices(say):
    failpoints.install(failpoints.Failpoints("turn.in_tx=raise"))
    assert say("buy milk") == ["☐ #1 buy milk."]


def test_a_bug_that_stays_is_told_after_three_tries_and_the_next_message_works(say, monkeypatch):
    real = ACTIONS["tasks.create"]
    tries = []

    def broken(_tx, _args):
        tries.append(1)
        raise ZeroDivisionError

    with monkeypatch.context() as during:
        during.setitem(ACTIONS, "tasks.create", dataclasses.replace(real, function=broken))
        with pytest.raises(ZeroDivisionError):
            say("buy milk")
    assert len(tries) == 3
    first, second = say("buy eggs")
    assert "ZeroDivision" not in first
    assert second == "☐ #1 buy eggs."


def test_the_same_id_from_another_person_is_a_repeat_and_harms_nobody(say):
    say("buy milk", external_id="same")
    assert say("buy eggs", subject="bob", external_id="same") == ["☐ #1 buy milk."]
    assert len(say("buy bread", subject="bob")) == 2


@pytest.mark.parametrize("words", ["delete #-1", "delete my"])
def test_what_names_nothing_deletes_nothing(say, words):
    say("buy milk 1")
    assert "deleted" not in say(words)[-1]
