"""Story 2 with ears: the recording goes to a server, or pocketsphinx really listens to it."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from app.stage import Stage
from core.catalog import TARGETS
from integrations.openai.transcriber import HttpTranscriber
from integrations.pocketsphinx.transcriber import SphinxTranscriber
from tests.doubles.stt import KEY, SttDouble
from tests.recordings.sounds import HERE as RECORDINGS
from tests.recordings.words import errors, meant
from tests.stories.claims import unclaimed
from tests.stories.telegram import TelegramStage
from tests.stories.test_stories import Player

STORY = (Path(__file__).parent / "02_voice.jsonl").read_text("utf-8").splitlines()
MADE = pytest.mark.parametrize("made", [Stage, TelegramStage], ids=["rehearsal", "telegram"])
NAMES = ("four_things", "monday", "plumber")
WORST = 0.15
"""Of the words in the recordings pocketsphinx may get so many wrong; it gets 4 of 46."""


@cache
def sphinx():
    return SphinxTranscriber([phrase for target in TARGETS for phrase in target.says])


@MADE
def test_the_story_goes_as_told_when_a_server_hears_the_recording(made):
    text = re.sub(r"\{(\w+):[\d.]+\}", r"\1", (RECORDINGS / "four_things.txt").read_text().strip())
    with SttDouble(text=text, odds={"kefir": 0.41}) as double:
        asking = HttpTranscriber(double.url, KEY, "whisper-1")
        stage = made(folder=RECORDINGS, transcriber=asking)
        try:
            player = Player(stage)
            for line in STORY:
                player.play(line)
            assert unclaimed(stage.db) == []
        finally:
            stage.close()
            asking._client.close()
    assert [round(one.seconds) for one in double.heard] == [13]
    assert double.refused == []


@MADE
def test_when_pocketsphinx_listens_it_says_what_it_heard_and_writes_only_after_the_press(made):
    stage = made(folder=RECORDINGS, transcriber=sphinx())
    try:
        player = Player(stage)
        for line in STORY[:4]:
            player.play(line)
        (reply,) = player.said
        heard, plan, *_ = reply["text"].splitlines()
        assert heard.startswith('🎤 "')
        assert "thursday at half past three" in heard.replace("*", "").replace("?", "")
        assert plan == "I'd do this:"
        assert "I wasn't sure about" in reply["text"]
        rows = ("tasks", "events", "reminders", "audit")
        assert [stage.show(what, "ines") for what in rows] == [[], [], [], []]
        player.play(json.dumps({"press": "All good"}))
        (event,) = stage.show("events", "ines")
        assert (event["title"], event["starts_at"]) == ("dentist", "2027-02-04T15:30:00+00:00")
        assert len(stage.show("tasks", "ines")) == 2
        assert {row["source"] for row in stage.show("audit", "ines")} == {"voice"}
    finally:
        stage.close()


def test_pocketsphinx_gets_most_words_of_the_recordings_right():
    wrong = total = 0
    for name in NAMES:
        words = meant((RECORDINGS / f"{name}.txt").read_text())
        audio = (RECORDINGS / f"{name}.ogg").read_bytes()
        found = sphinx().transcribe(audio, language="en", words=())
        wrong += errors(words, meant(found.text))
        total += len(words)
    assert (total, wrong / total) == (46, pytest.approx(0, abs=WORST))
