"""The running commands: the terminal conversation, the worker, the rehearsal."""

import signal
import threading
from pathlib import Path
from typing import TextIO

from app import schema
from app.stage import Stage
from app.wiring import House, house
from app.worker import Worker
from bot.console import converse, open_input, typed
from bot.rehearsal import Script
from core.kernel.clock import SystemClock
from core.kernel.ids import SystemIds, token
from core.ports import Channel, Incoming
from core.settings import settings
from integrations.terminal.channel import TerminalChannel

BOT = "terminal:0"
PERSON = "owner"


def _house(out: TextIO) -> House:
    """The installation that the settings name, migrated to this code's schema."""
    wanted = settings()
    schema.bring_up_to_date(wanted.database_url)
    channels: dict[str, Channel] = {"terminal": TerminalChannel(out)}
    return house(wanted, SystemClock(), channels, registration="open")


def run(source: TextIO, out: TextIO, *, with_worker: bool) -> None:
    """Converse until the input ends, then finish what is under way and stop."""
    living = _house(out)
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
    if with_worker:
        worker.start()
    try:
        converse(living.assistant.hear, message, typed(open_input(), out), out)
    except KeyboardInterrupt:
        print(file=out)
    finally:
        worker.stop()
        living.db.close()


def work(out: TextIO) -> None:
    """Run the worker alone until SIGTERM or SIGINT, then drain."""
    living = _house(out)
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    worker = Worker(living.world)
    worker.start()
    print("The worker is running; stop it with Ctrl-C.", file=out, flush=True)
    stopping.wait()
    worker.stop()
    living.db.close()


def rehearse(script: Path | None, source: TextIO, out: TextIO) -> None:
    """Play a script; output follows each line."""
    stage = Stage()
    try:
        lines = script.read_text(encoding="utf-8").splitlines() if script else source
        for line in Script(stage).play(lines):
            print(line, file=out, flush=True)
    finally:
        stage.close()
