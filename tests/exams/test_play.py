"""Everyday messages, played as one person: every promise holds after every one of them."""

from pathlib import Path

import pytest

from tests.exams.play import Play
from tests.stories.claims import unclaimed

MESSAGES = (Path(__file__).parent / "everyday.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def play():
    played = Play()
    for text in MESSAGES:
        played.say(text)
    yield played
    played.stage.close()


def test_every_message_is_answered_and_every_change_can_be_taken_back(play):
    assert play.errors == []
    assert play.unanswered == []
    assert unclaimed(play.stage.db) == []
    assert play.unaudited() == []
    assert play.undo_all() == []
    assert play.difference() == []
