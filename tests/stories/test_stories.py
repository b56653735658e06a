"""The acceptance stories, played through the rehearsal from files that other front ends play too.

A story is a rehearsal script with checks between its lines: `expect` (the next message said; parts
in `loose` are not compared, `contains` must be in its text), `rows` (the person's live rows),
`rang` (instants of the pushes since the last check), `only` (how many messages since the last
line), `drop` (forget what was said), `audit` (the newest row of the audit and its rule). Two lines
set the scene: `plant` (an invitation comes by sync), `model` (what a language model makes of the
next unclear words: calls round by round, and its last words).
"""

import json
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.stage import Stage
from bot.rehearsal import Script
from core.mind import Mind
from core.ports import Call
from integrations.memory.interpreter import MemoryInterpreter
from tests import planting
from tests.stories.claims import unclaimed
from tests.stories.telegram import TelegramStage

STORIES = sorted(Path(__file__).parent.glob("*.jsonl"))
RECORDINGS = Path(__file__).parent.parent / "recordings"
"""What people say in stories that have recordings; in the others nobody listens."""
CHECKS = ("expect", "rows", "rang", "only", "drop", "audit", "plant", "model")


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

    def check_audit(self, line):
        rows = [row for row in self.stage.show("audit", self.person) if row["request_payload"]]
        assert rows[-1]["action_type"] == line["audit"]
        assert rows[-1]["request_payload"]["rule"] == line["rule"]

    def check_plant(self, line):
        person = UUID(self.stage.show("events", self.person)[0]["user_id"])
        start = datetime.fromisoformat(line["start"])
        planting.invite(self.stage.db, person, line["plant"], line["text"], start, line["by"])

    def check_model(self, line):
        *rounds, words = line["model"]
        steps = [[Call(action=name, args=args) for name, args in one] for one in rounds]
        db = self.stage.db
        model = MemoryInterpreter(lambda _: [*steps, words])
        self.stage._house.assistant.mind = Mind(model, db.read, db.clock)


@pytest.mark.parametrize("made", [Stage, TelegramStage], ids=["rehearsal", "telegram"])
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_goes_as_told(path, made):
    script = path.read_text(encoding="utf-8")
    stage = made(folder=RECORDINGS if '.ogg"' in script else None)
    try:
        player = Player(stage)
        for text in script.splitlines():
            player.play(text)
        assert unclaimed(stage.db) == []
    finally:
        stage.close()
