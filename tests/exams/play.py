"""Plays real messages as one person and holds every promise against the rows.

`python -m tests.exams.play FILE [--lines 500]`: FILE has JSON lines with a `text` each.
No crash, no unanswered line, every claimed effect and every changed row with its audit, and undoing
every write in reverse order brings back the first state.
"""

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

from sqlalchemy import select

from app.stage import Stage
from bot.rehearsal import Script
from core.kernel import calls
from core.kernel.calls import ToolCall
from core.kernel.history import ActionAudit
from core.kernel.rows import Owned, plain, recorded, row_classes
from core.ports import Call, Caller
from core.reminders.model import Occurrence
from tests.stories.claims import unclaimed


class Play:
    """One person's messages on a stage, and what came of each."""

    def __init__(self, stage=None):
        self.stage = stage or Stage()
        self.script = Script(self.stage)
        self.unanswered, self.errors, self.slowest = [], [], 0.0
        self._line({"at": "2027-03-10T10:00:00Z"})
        self._line({"number": 1})
        self.before = self.state()

    def _line(self, line):
        return [json.loads(out) for out in self.script.play([json.dumps(line)])]

    def say(self, text):
        started = time.perf_counter()
        out = self._line({"say": text})
        self.slowest = max(self.slowest, time.perf_counter() - started)
        if not any(one.get("kind") == "reply" for one in out):
            self.unanswered.append(text)
        self.errors += [one for one in out if "error" in one]

    def state(self):
        """Every live recorded row, by table: its recorded columns.

        Firings are left out: the worker makes them when a reminder rings, not a message.
        """
        found = {}
        with self.stage.db.read() as tx:
            for name, cls in row_classes().items():
                if not issubclass(cls, Owned) or not cls.audited or cls is Occurrence:
                    continue
                rows = tx.session.scalars(select(cls).where(cls.deleted_at.is_(None))).all()
                found |= {
                    (name, row.id): {key: plain(getattr(row, key)) for key in recorded(cls)}
                    for row in rows
                }
        return found

    def unaudited(self):
        """Recorded columns whose present value no audit row accounts for."""
        told = {}
        with self.stage.db.read() as tx:
            audits = tx.session.scalars(select(ActionAudit).order_by(ActionAudit.seq)).all()
        for audit in audits:
            if audit.status == "success":
                told.setdefault((audit.target_type, audit.target_id), {}).update(audit.new_values)
        return [
            (name, key)
            for (name, row_id), columns in self.state().items()
            for key, value in columns.items()
            if self.before.get((name, row_id), {}).get(key, object()) != value
            and told.get((name, str(row_id)), {}).get(key, object()) != value
        ]

    def undo_all(self):
        """Undo every write, newest first; the calls that would not be undone."""
        with self.stage.db.read() as tx:
            done = tx.session.scalars(
                select(ToolCall).where(ToolCall.state == "done").order_by(ToolCall.id.desc())
            ).all()
        turns = list(dict.fromkeys(call.turn_id for call in done))
        for turn_id in turns:
            self.perform("conversation.undo", {"turn": str(turn_id)})
        with self.stage.db.read() as tx:
            left = select(ToolCall).where(ToolCall.state == "done", ToolCall.undo_of.is_(None))
            return [call.action for call in tx.session.scalars(left)]

    def perform(self, action, args):
        with self.stage.db.read() as tx:
            user_id = self.stage._user(tx.session, "me")
        with self.stage.db.begin(Caller(user_id=user_id)) as tx:
            return calls.perform(tx, [Call(action=action, args=args)])

    def difference(self):
        """Rows that differ from the first state."""
        after = self.state()
        keys = self.before.keys() | after.keys()
        return [key for key in keys if self.before.get(key) != after.get(key)]


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("file", type=Path)
    asked.add_argument("--lines", type=int, default=500)
    told = asked.parse_args()
    play = Play()
    for line in told.file.read_text(encoding="utf-8").splitlines()[: told.lines]:
        play.say(json.loads(line)["text"])
    with play.stage.db.read() as tx:
        states = Counter(call.state for call in tx.session.scalars(select(ToolCall)))
    print("calls:", dict(states), f"slowest {play.slowest * 1000:.0f} ms")
    failures = {
        "unanswered": play.unanswered,
        "errors": play.errors,
        "claims without a row": unclaimed(play.stage.db),
        "changes without audit": play.unaudited(),
        "not undone": play.undo_all(),
        "differs from the first state": play.difference(),
    }
    for name, found in failures.items():
        print(f"{name}: {len(found)}", *found[:5])
    play.stage.close()
    sys.exit(any(failures.values()))


if __name__ == "__main__":
    main()
