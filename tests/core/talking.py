"""People who talk to a house on a stage, line by line as a script has it."""

import json
from datetime import timedelta

from app.stage import Stage
from bot.rehearsal import Script
from core.people.model import Role, set_person


class Talk:
    """A conversation with everybody in it; `sent` is all that was ever said, edits apart."""

    def __init__(self, url=None):
        self.stage = Stage(url)
        self.script = Script(self.stage)
        self.play(at="2027-02-01T10:04:00Z")
        self.enter("ines")

    def play(self, **line):
        """What is said after a line."""
        said = [json.loads(out) for out in self.script.play([json.dumps(line)])]
        assert not [one for one in said if "error" in one], said
        return [one for one in said if "text" in one]

    def enter(self, name):
        self.play(**{"as": name, "name": name.capitalize(), "timezone": "Europe/Lisbon"})

    def one(self, **line):
        """The only message that follows a line."""
        (only,) = self.play(**line)
        return only

    def text(self, **line):
        return self.one(**line)["text"]

    def wait(self, **span):
        at = self.stage.now() + timedelta(**span)
        return self.play(at=at.isoformat())

    def rows(self, what, person="ines"):
        return self.stage.show(what, person)

    def titles(self, what="tasks", person="ines"):
        return [row["title"] for row in self.rows(what, person)]

    def edits(self):
        """What was changed in place since the last call: id, text, labels."""
        found = [
            (one.edits, one.text, [[label for label, _ in row] for row in one.buttons])
            for one in self.stage._channel.edited
        ]
        self.stage._channel.edited.clear()
        return found

    def crown(self, name):
        """Let somebody run the house."""
        with self.stage.db.begin() as tx:
            set_person(tx, self.stage._user(tx.session, name), role=Role.ADMIN)
