"""Voice notes that nobody can hear, through Telegram: a kind answer each, and nothing written."""

from datetime import datetime

import pytest

from bot.rehearsal import Script
from tests.recordings.sounds import NOTHING, PLUMBER
from tests.stories.telegram import FIRST, TelegramStage

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(3_000)


@pytest.fixture
def stage(tmp_path):
    made = TelegramStage(folder=tmp_path)
    made.restart(datetime.fromisoformat("2027-02-01T10:00:00+00:00"))
    yield made
    made.close()


def heard(stage, tmp_path, audio, words=""):
    """What is said to a recording, and the rows that it left."""
    (tmp_path / "note.ogg").write_bytes(audio)
    (tmp_path / "note.txt").write_text(words)
    out = [*Script(stage).play(['{"voice": "note.ogg"}'])]
    assert "error" not in "".join(out)
    return stage._double.texts(FIRST), stage.show("audit", "me")


@pytest.mark.parametrize(("_why", "audio"), NOTHING)
def test_it_is_answered_kindly_and_nothing_is_written(stage, tmp_path, _why, audio):
    (reply,), audits = heard(stage, tmp_path, audio or b" ")
    assert "type it" in reply or "20 MB" in reply
    assert audits == []


def test_a_file_of_another_kind_is_no_recording(stage, tmp_path):
    (reply,), audits = heard(stage, tmp_path, PHOTO)
    assert reply.startswith("I can't play that recording")
    assert audits == []


def test_telegram_may_be_down_for_a_moment(stage, tmp_path):
    stage._double.fail("getFile", "status", code=502, times=1)
    (reply,), audits = heard(stage, tmp_path, PLUMBER, "buy milk tomorrow")
    assert reply.startswith('🎤 "buy milk tomorrow"\n☐ #1 buy milk')
    assert len(audits) == 1


def test_telegram_may_have_forgotten_it(stage, tmp_path):
    stage._double.fail("getFile", "status", code=400, why="Bad Request: wrong file_id", times=1)
    (reply,), _ = heard(stage, tmp_path, PLUMBER, "buy milk tomorrow")
    assert reply.startswith("That recording can't be fetched any more")


def test_telegram_may_stay_down_for_files(stage, tmp_path):
    stage._double.fail("getFile", "status", code=502, times=9)
    (reply,), audits = heard(stage, tmp_path, PLUMBER, "buy milk tomorrow")
    assert reply.startswith("I can't listen just now")
    assert audits == []
