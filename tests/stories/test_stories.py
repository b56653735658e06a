"""The acceptance stories, played through the rehearsal from files that other front ends play too.

A story is a rehearsal script with checks between its lines: `expect` (the next message said; parts
in `loose` are not compared, `contains` must be in its text), `rows` (the person's live rows),
`rang` (instants of the pushes since the last check), `only` (how many messages since the last
line), `drop` (forget what was said).
"""

import json
from pathlib import Path

import pytest

from app.stage import Stage
from bot.rehearsal import Script
from tests.stories.claims import unclaimed
from tests.stories.telegram import TelegramStage

STORIES = sorted(Path(__file__).parent.glob("*.jsonl"))
CHECKS = ("expect", "rows", "rang", "only", "drop")


class Player:
    """Plays a story and keeps what was said and not yet checked."""

    def __init__(self, stage):
        self.stage, self.script = stage, Script(stage)
        self.said, self.count, self.person = [], 0, "me"

    def play(self, text):
        line = json.loads(text)
        if not any(check in line for check in CHECKS):
            self.person = line.get("as", self.person)
            fresh = [json.loads(out) for out in self.script.play([text])]
            assert not [out for out in fresh if "error" in out], fresh
            self.said = [out for out in fresh if "text" in out]
            self.count = len(self.said)
            return
        check = next(name for name in CHECKS if name in line)
        getattr(self, f"check_{check}")(line)

    def check_expect(self, line):
        assert self.said, f"nothing was said, expected {line['expect']}"
        got, wanted = self.said.pop(0), line["expect"]
        for key in wanted.keys() - set(line.get("loose", ())):
            assert got[key] == wanted[key]
        for part in line.get("contains", ()):
            assert part in got["text"]

    def check_rows(self, line):
        rows = self.stage.show(line["rows"], self.person)
        assert len(rows) == line["count"], rows
        for key in line.keys() - {"rows", "count"}:
            assert [row[key] for row in rows] == [line[key]]

    def check_rang(self, line):
        rings = [message["at"] for message in self.said if message["kind"] == "push"]
        assert rings[-len(line["rang"]) :] == line["rang"]
        self.said = []

    def check_only(self, line):
        assert self.count == line["only"]

    def check_drop(self, _line):
        self.said = []


@pytest.mark.parametrize("made", [Stage, TelegramStage], ids=["rehearsal", "telegram"])
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_goes_as_told(path, made):
    stage = made()
    try:
        player = Player(stage)
        for text in path.read_text(encoding="utf-8").splitlines():
            player.play(text)
        assert unclaimed(stage.db) == []
    finally:
        stage.close()
