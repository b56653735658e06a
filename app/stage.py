"""A house on a stage: frozen clock, seeded ids, a fresh database, and a death on demand."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from app.wiring import House, house
from app.worker import Worker
from core.conversation.model import ConversationTurn
from core.events.model import Event
from core.kernel import failpoints
from core.kernel.claims import table_of
from core.kernel.clock import FrozenClock
from core.kernel.db import create_all
from core.kernel.history import ActionAudit
from core.kernel.ids import SeededIds
from core.kernel.numbers import Number
from core.kernel.rows import Row, plain
from core.listening import Ears, Fetch
from core.people.model import Identity
from core.ports import Inaudible, Incoming, Transcriber
from core.reminders.model import Reminder
from core.settings import Settings
from core.tasks.model import Task
from integrations.memory.channel import MemoryChannel
from integrations.memory.transcriber import MemoryTranscriber

SEED = 20270101
TABLES: dict[str, type[Row]] = {
    "tasks": Task,
    "events": Event,
    "reminders": Reminder,
    "audit": ActionAudit,
    "turns": ConversationTurn,
}


class Stage:
    """Plays one installation in one process, deterministically."""

    def __init__(
        self,
        database_url: str | None = None,
        *,
        folder: Path | None = None,
        transcriber: Transcriber | None = None,
    ) -> None:
        """Start in a folder of its own, or on the database given (which must be empty).

        Recordings lie in `folder`, each beside a text with its words for who needs them; without
        one nobody listens.
        """
        self._recordings = folder
        self._scripted = MemoryTranscriber()
        self._transcriber = transcriber or self._scripted
        self._folder = tempfile.TemporaryDirectory(prefix="nudge-rehearsal-")
        self._given = database_url
        self._runs = 0
        self._house: House | None = None
        self.restart(datetime.fromisoformat("2027-01-01T00:00:00+00:00"))

    def restart(self, at: datetime) -> None:
        """A fresh run: new rows, the same seed."""
        self._strike()
        self._runs += 1
        self._clock = FrozenClock(at)
        self._ids = SeededIds(SEED)
        self._channel = MemoryChannel()
        self._taken = 0
        self._held: list[Incoming] = []
        self._up = True
        path = Path(self._folder.name) / f"run{self._runs}.db"
        self._url = self._given or f"sqlite:///{path}"
        self._open()
        create_all(self.db)
        self._worker.step()

    def _open(self) -> None:
        settings = Settings(database_url=self._url, nudge_registration="open")
        channels = {"rehearsal": self._channel}
        self._house = house(settings, self._clock, channels, self._ids)  # type: ignore[arg-type]  # a memory channel is a Channel
        self._set(self._house, {"rehearsal": self.recording})

    def _set(self, living: House, fetch: dict[str, Fetch]) -> None:
        """Ready for people, with ears for their recordings."""
        self._house, self.db = living, living.db
        self._worker = Worker(living.world)
        if self._recordings is not None:
            living.assistant.ears = Ears(self._transcriber, fetch, pause=lambda _: None)

    def recording(self, name: str) -> bytes:
        """A recording by its name; who listens by a script learns its words."""
        path = (self._recordings or Path()) / name
        if not path.is_file():
            raise Inaudible("gone")
        audio, words = path.read_bytes(), path.with_suffix(".txt")
        if words.is_file():
            self._scripted.learn(audio, words.read_text("utf-8"))
        return audio

    def _strike(self) -> None:
        if self._house is not None:
            self._house.db.close()
            self._house = None

    def close(self) -> None:
        """Give everything back."""
        self._strike()
        failpoints.install(failpoints.Failpoints())
        self._folder.cleanup()

    def now(self) -> datetime:
        """Where the clock stands."""
        return self._clock.now()

    def move(self, at: datetime) -> None:
        """Forward to `at`, stopping at every due instant while the assistant is up."""
        while self._up:
            due = self._worker.next_due()
            if due is None or due > at:
                break
            self._clock.set(max(due, self.now()))
            self._step()
        self._clock.set(at)
        self._step()

    def _step(self) -> None:
        if self._up:
            self._alive(self._worker.step)

    def _alive(self, act: Any, *args: Any) -> bool:
        """Do something; dead, and False, if it meets an armed failpoint."""
        try:
            act(*args)
        except failpoints.Died:
            self.down()
            return False
        return True

    def hear(self, incoming: Incoming) -> None:
        """A message arrives; the service keeps it while the assistant is off."""
        if not self._up or self._house is None:
            self._held.append(incoming)
            return
        if self._alive(self._house.assistant.hear, incoming):
            self._step()
        else:
            self._held.append(incoming)

    def down(self) -> None:
        """The process is gone."""
        self._up = False
        self._strike()

    def up(self) -> None:
        """A new process; unanswered messages are delivered to it again."""
        if self._up:
            return
        self._up = True
        self._open()
        self._worker.recover()
        self._step()
        held, self._held = self._held, []
        for incoming in held:
            self.hear(incoming)

    def arm(self, failpoint: str) -> None:
        """Die at that failpoint."""
        points = failpoints.Failpoints()
        points.arm(failpoint, "die")
        failpoints.install(points)

    def sent(self) -> list[dict[str, Any]]:
        """What was said since the last call."""
        first, fresh = self._taken + 1, self._channel.sent[self._taken :]
        self._taken = len(self._channel.sent)
        return [
            {
                "to": message.to,
                "kind": message.kind,
                "text": message.text,
                "buttons": [[label for label, _ in row] for row in message.buttons],
                "at": message.at.isoformat().replace("+00:00", "Z"),
                "data": [button for row in message.buttons for button in row],
                "id": str(number),
            }
            for number, message in enumerate(fresh, start=first)
        ]

    def number(self, incoming: Incoming, following: int) -> None:
        """The next thing of this person, made now if they are new, gets this number."""
        if self._house is not None:
            self._house.assistant.renumber(incoming, following)

    def show(self, what: str, person: str) -> list[dict[str, Any]]:
        """Live rows of one person, oldest first, with their numbers."""
        table = table_of(TABLES[what])
        with self.db.read() as tx:
            user_id = self._user(tx.session, person)
            query = select(table).where(table.c.user_id == user_id).order_by(table.c.id)
            if "deleted_at" in table.c:
                query = query.where(table.c.deleted_at.is_(None))
            rows = tx.session.execute(query).mappings().all()
            numbered = select(col(Number.target_id), col(Number.number)).where(
                col(Number.user_id) == user_id
            )
            numbers = dict(tx.session.execute(numbered).all())
        return [
            {"number": numbers.get(row["id"])} | {key: plain(value) for key, value in row.items()}
            for row in rows
        ]

    @staticmethod
    def _user(session: Any, person: str) -> UUID | None:
        query = select(col(Identity.user_id)).where(col(Identity.subject) == person)
        found: UUID | None = session.scalar(query)
        return found
