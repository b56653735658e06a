"""A house in a process of its own, to be killed and started again.

`python -m tests.faults.house` imports the product once and then forks a child for every job that
it reads, so that a restart costs milliseconds. A job is one line of JSON (`Job`); its child's
number is answered. `{"wait": number}` answers how that child ended: 0, or minus the signal.

The history file is what the outside world saw, one JSON line each, written through to the disk:
`sent` (a message that the channel took), `answered` (a front end was told that a message is safe),
`claimed` (rows that a claim gave out), `refused` (the house would not open).
"""

import dataclasses
import fcntl
import gc
import json
import os
import signal
import sys
import threading
import time
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select, union_all

from app.wiring import House, house
from app.worker import Worker
from core.kernel.claims import claim, table_of
from core.kernel.db import Database, create_all
from core.kernel.engine import postgres_engine
from core.kernel.errors import AssistantError
from core.kernel.failpoints import fp
from core.kernel.jobs import DUE
from core.ports import Incoming, Message, Receipt
from core.reminders.model import Reminder
from core.settings import settings

BOT = "rehearsal:1"
LONGEST = 60
"""Seconds after which a child that hangs is ended."""
LOOK = 0.01


@dataclasses.dataclass(frozen=True)
class Job:
    """What a child is to do."""

    environment: dict[str, str]
    """DATABASE_URL, and NUDGE_FAILPOINTS if it is to die."""
    history: str
    at: str
    """Where the child's clock stands when it starts; it goes on at the machine's pace."""
    scene: str = "run"
    """run: hear the messages and do what is due; claim: only claim due reminders; open."""
    messages: tuple[tuple[str, str], ...] = ()
    """(external id, text) of every message that the service delivers, each time again."""
    threads: bool = False
    """Whether the worker's own threads do what is due, else this one does."""
    gate: str = ""
    """A file that whoever holds the start keeps locked."""


class RunningClock:
    """The machine's clock, moved so that it starts at a given instant."""

    def __init__(self, at: datetime) -> None:
        self._at, self._start = at.astimezone(UTC), time.monotonic()

    def now(self) -> datetime:
        return self._at + timedelta(seconds=time.monotonic() - self._start)

    def elapsed(self) -> float:
        return time.monotonic()


class History:
    """Appends what happened, safe from a kill the moment it is written."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(self, what: str, **told: Any) -> None:
        os.write(
            self._file, (json.dumps({"what": what, "pid": os.getpid(), **told}) + "\n").encode()
        )
        os.fsync(self._file)


class HistoryChannel:
    """Takes every message, and says so in the history."""

    kind = "rehearsal"

    def __init__(self, history: History, clock: RunningClock) -> None:
        self._history, self._clock, self._count = history, clock, 0
        self._lock = threading.Lock()

    def send(self, message: Message) -> Receipt:
        fp("op")
        with self._lock:
            self._count += 1
            receipt = f"{os.getpid()}-{self._count}"
            self._history.note(
                "sent",
                receipt=receipt,
                to=message.to,
                kind=message.kind,
                text=message.text,
                data=[data for row in message.buttons for _, data in row],
                at=self._clock.now().isoformat(),
            )
        fp("op")
        return Receipt(message_id=receipt)


def play(job: Job) -> None:
    """Open the house and do the job's scene."""
    os.environ.update(job.environment)  # noqa: TID251 - a process started with this environment
    settings.cache_clear()
    history, clock = History(job.history), RunningClock(datetime.fromisoformat(job.at))
    try:
        channels = {"rehearsal": HistoryChannel(history, clock)}
        living = house(settings(), clock, channels, registration="open")
    except AssistantError as error:
        history.note("refused", text=error.message)
        return
    if job.gate:
        _pass(job.gate)
    {"run": _run, "claim": _claim, "open": lambda *_: None}[job.scene](job, living, history)
    living.db.close()


def _pass(gate: str) -> None:
    """Wait until nobody keeps the gate."""
    with Path(gate).open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_SH)


def _run(job: Job, living: House, history: History) -> None:
    worker = Worker(living.world)
    began = living.db.clock.now()
    if job.threads:
        worker.start()
    else:
        worker.recover()
    for external_id, text in job.messages:
        living.assistant.hear(incoming(external_id, text, living.db.clock.now()))
        history.note("answered", id=external_id)
    if not job.threads:
        worker.step()
        return
    while _busy(living.db, began):
        time.sleep(LOOK)
    worker.stop()


def _busy(db: Database, began: datetime) -> bool:
    """Whether a row is due and free, or is in this process's hands (not in a dead one's).

    One statement, so that nothing moves on between two looks; what came due since counts too.
    """
    with db.read() as tx:
        soon, found = tx.now + timedelta(seconds=1), []
        for row, job in DUE.items():
            table = table_of(row)
            free = table.c.lease_until.is_(None) | (table.c.lease_until <= tx.now)
            ours = table.c.lease_until >= began + job.lease
            found.append(select(table.c.id).where((table.c.next_at <= soon) & free | ours))
        return tx.session.execute(union_all(*found)).first() is not None


def _claim(_: Job, living: House, history: History) -> None:
    while found := claim(living.db, DUE[Reminder]):
        history.note("claimed", ids=[one.id.hex for one in found])


def incoming(external_id: str, text: str, at: datetime) -> Incoming:
    """A message of Inês's as the service delivers it."""
    return Incoming(
        bot_id=BOT,
        external_id=external_id,
        subject="ines",
        chat_id="ines",
        at=at,
        text=text,
        name="Inês",
        timezone="Europe/Lisbon",
    )


def _child(job: Job) -> None:
    """Do a job in a forked process, and never come back from it."""
    signal.alarm(LONGEST)
    code = 1
    try:
        play(job)
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it was ends this process, with its reason
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _warm_up() -> None:
    """Use everything once, so that a child finds mappings, tables and caches made."""
    postgres_engine("postgresql://nowhere/").dispose()
    with TemporaryDirectory() as folder:
        url, at = f"sqlite:///{folder}/warm.db", "2027-02-01T10:00:00+00:00"
        made = Database(url, RunningClock(datetime.fromisoformat(at)))
        create_all(made)
        made.close()
        said = ("w1", "call bob friday and remind me to stretch tomorrow at 9")
        play(Job({"DATABASE_URL": url}, f"{folder}/warm.jsonl", at, messages=(said,)))


def main() -> None:
    """Fork a child for each job on standard input."""
    _warm_up()
    gc.freeze()
    for line in sys.stdin:
        asked = json.loads(line)
        if "wait" in asked:
            answer = os.waitstatus_to_exitcode(os.waitpid(asked["wait"], 0)[1])
        else:
            answer = os.fork()
            if answer == 0:
                os.close(0)
                _child(Job(**asked))
        print(answer, flush=True)  # noqa: T201 - the answer to whoever asked


if __name__ == "__main__":
    main()
