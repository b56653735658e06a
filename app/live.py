"""The running commands: the terminal conversation, the worker, the rehearsal."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TextIO

from app import hearing, serving
from app.stage import Stage
from app.telegram import speaking, talking
from app.wiring import installed
from app.worker import Worker
from bot.console import WAITING, converse, open_input, typed
from bot.rehearsal import Script
from core.kernel.clock import SystemClock
from core.kernel.ids import SystemIds, token
from core.ports import Channel, Incoming
from core.settings import Settings, settings
from integrations.telegram.channel import TelegramChannel
from integrations.terminal.channel import TerminalChannel

ALONE = (
    "Nothing rings while this runs: SQLite serves one process. Use `nudge run`, or PostgreSQL.\n"
)
WAKE_SECONDS = 0.05
WORKER_SECONDS, LINE_SECONDS = 12, 6
"""What each may take to finish what is under way: together less than 20 s."""
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


def run(out: TextIO, *, with_worker: bool) -> None:
    """Converse until SIGTERM comes: with Telegram if there is a bot, else in this terminal."""
    wanted = settings()
    if not with_worker or not wanted.telegram_bot_token:
        _in_terminal(wanted, out, with_worker=with_worker)
    elif wanted.telegram_webhook_url:
        serving.run(out)
    else:
        _by_asking(wanted, out)


def _in_terminal(wanted: Settings, out: TextIO, *, with_worker: bool) -> None:
    """Converse until the input ends, then finish what is under way and stop."""
    channels: dict[str, Channel] = {"terminal": TerminalChannel(out, WAITING.line)}
    living, stopping = installed(wanted, channels, registration="open"), Stopping()
    living.assistant.waiting = None  # one person, who waits for the answer
    worker = Worker(living.world)
    try:
        with stopping.heeded():
            if with_worker:
                worker.start()
            elif living.db.sqlite:
                out.write(ALONE)
            source = open_input()
            converse(living.assistant.hear, _typed, stopping.lines(typed(source, out)), out)
            if source.isatty():
                out.write("\n")
    finally:
        worker.stop()
        living.db.close()


def _typed(line: str) -> Incoming:
    return Incoming(
        bot_id=BOT,
        external_id=token(SystemIds(), 12),
        subject=PERSON,
        chat_id=PERSON,
        at=SystemClock().now(),
        text=line,
    )


def _by_asking(wanted: Settings, out: TextIO) -> None:
    """Ask Telegram for what people write, answer it and ring, until SIGTERM or SIGINT."""
    living, line = talking(wanted, out)
    worker, stopping = Worker(living.world), Stopping()
    try:
        with stopping.heeded():
            worker.start()
            if line is not None:
                line.start()
            out.write("Nudge is running; stop it with Ctrl-C.\n")
            out.flush()
            stopping.wait()
    finally:
        living.assistant.close()
        worker.stop(WORKER_SECONDS)
        if line is not None:
            line.stop(LINE_SECONDS)
        living.db.close()


def work(out: TextIO) -> None:
    """Run the worker alone until SIGTERM or SIGINT, then drain."""
    wanted, stopping = settings(), Stopping()
    bot = speaking(wanted)
    channels: dict[str, Channel] = {"terminal": TerminalChannel(out)}
    living = installed(wanted, channels | ({"telegram": TelegramChannel(bot)} if bot else {}))
    hearing.listen(living.assistant, wanted, {"telegram": bot.download} if bot else {})
    worker = Worker(living.world)
    try:
        with stopping.heeded():
            worker.start()
            out.write("The worker is running; stop it with Ctrl-C.\n")
            out.flush()
            stopping.wait()
    finally:
        living.assistant.close()
        worker.stop()
        if bot is not None:
            bot.close()
        living.db.close()


def rehearse(script: Path | None, source: TextIO, out: TextIO) -> None:
    """Play a script; output follows each line."""
    stage = Stage(folder=script.parent if script else Path())
    try:
        lines = script.read_text(encoding="utf-8").splitlines() if script else source
        for line in Script(stage).play(lines):
            out.write(line + "\n")
            out.flush()
    finally:
        stage.close()
