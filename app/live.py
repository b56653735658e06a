"""The running commands: the terminal conversation, the worker, the rehearsal."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TextIO

from app import schema
from app.stage import Stage
from app.wiring import House, house, vault
from app.worker import Worker
from bot.console import WAITING, converse, open_input, typed
from bot.rehearsal import Script
from core.kernel.clock import SystemClock
from core.kernel.ids import SystemIds, token
from core.ports import Channel, Incoming
from core.settings import settings
from integrations.terminal.channel import TerminalChannel

ALONE = (
    "Nothing rings while this runs: SQLite serves one process. Use `nudge run`, or PostgreSQL.\n"
)
WAKE_SECONDS = 0.05
BOT = "terminal:0"
PERSON = "owner"


class Stopping:
    """SIGTERM and SIGINT: what is under way is finished, then the process ends.

    Waiting for a person is not work: it is broken off. A second signal breaks off anything.
    """

    def __init__(self) -> None:
        """Nobody has asked yet."""
        self._asked = threading.Event()
        self._waiting = False

    @contextmanager
    def heeded(self) -> Iterator[None]:
        """Listen to both signals inside, and put back who listened before."""
        before = {name: signal.signal(name, self._hear) for name in (signal.SIGTERM, signal.SIGINT)}
        before[signal.SIGUSR1] = signal.signal(signal.SIGUSR1, lambda *_: None)
        try:
            with self._woken():
                yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    @contextmanager
    def _woken(self) -> Iterator[None]:
        """Whoever waits for a key is woken for the signal, also if it came just before the wait."""
        heard, told = os.pipe()
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        threading.Thread(target=self._wake, args=(heard,), daemon=True).start()
        try:
            yield
        finally:
            signal.set_wakeup_fd(-1)
            os.close(told)

    def _wake(self, heard: int) -> None:
        main = threading.main_thread().ident or 0
        while os.read(heard, 1):
            while not self._asked.wait(WAKE_SECONDS):
                signal.pthread_kill(main, signal.SIGUSR1)
        os.close(heard)

    def _hear(self, _signal: int, _frame: FrameType | None) -> None:
        again = self._asked.is_set()
        self._asked.set()
        if self._waiting or again:
            raise KeyboardInterrupt

    def wait(self) -> None:
        """Until somebody asks."""
        self._asked.wait()

    def lines(self, source: Iterator[str]) -> Iterator[str]:
        """The lines of a source until it ends or somebody asks."""
        while (line := self._next(source)) is not None:
            yield line

    def _next(self, source: Iterator[str]) -> str | None:
        self._waiting = True
        try:
            return None if self._asked.is_set() else next(source, None)
        except KeyboardInterrupt:
            return None
        finally:
            self._waiting = False


def _house(out: TextIO) -> House:
    """The installation that the settings name, migrated to this code's schema."""
    wanted = settings()
    schema.bring_up_to_date(wanted.database_url)
    vault(wanted)  # its key is made on first start
    channels: dict[str, Channel] = {"terminal": TerminalChannel(out, WAITING.line)}
    return house(wanted, SystemClock(), channels, registration="open")


def run(out: TextIO, *, with_worker: bool) -> None:
    """Converse until the input ends or SIGTERM comes, then finish what is under way and stop."""
    living, stopping = _house(out), Stopping()
    clock, ids = SystemClock(), SystemIds()

    def message(line: str) -> Incoming:
        return Incoming(
            bot_id=BOT,
            external_id=token(ids, 12),
            subject=PERSON,
            chat_id=PERSON,
            at=clock.now(),
            text=line,
        )

    worker = Worker(living.world)
    try:
        with stopping.heeded():
            if with_worker:
                worker.start()
            elif living.db.sqlite:
                out.write(ALONE)
            source = open_input()
            converse(living.assistant.hear, message, stopping.lines(typed(source, out)), out)
            if source.isatty():
                out.write("\n")
    finally:
        worker.stop()
        living.db.close()


def work(out: TextIO) -> None:
    """Run the worker alone until SIGTERM or SIGINT, then drain."""
    living, stopping = _house(out), Stopping()
    worker = Worker(living.world)
    try:
        with stopping.heeded():
            worker.start()
            out.write("The worker is running; stop it with Ctrl-C.\n")
            out.flush()
            stopping.wait()
    finally:
        worker.stop()
        living.db.close()


def rehearse(script: Path | None, source: TextIO, out: TextIO) -> None:
    """Play a script; output follows each line."""
    stage = Stage()
    try:
        lines = script.read_text(encoding="utf-8").splitlines() if script else source
        for line in Script(stage).play(lines):
            out.write(line + "\n")
            out.flush()
    finally:
        stage.close()
