"""`nudge serve`: HTTP, the worker and Telegram in one process, until SIGTERM."""

import gc
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, Protocol, TextIO

import uvicorn

from api.app import create
from api.health import Health
from api.hooks import Hook
from app.metrics import Metrics
from app.telegram import talking
from app.wiring import House
from app.worker import Worker
from core.kernel.db import Database
from core.kernel.errors import AssistantError
from core.kernel.vitals import probe, vitals
from core.settings import Settings, WrongSetting, settings

HTTP_SECONDS, WORKER_SECONDS, LINE_SECONDS = 4, 8, 6
"""What each may take to finish what is under way: together less than 20 s."""
KEEP_ALIVE_SECONDS = 75
CONNECTIONS = 1000


class Line(Protocol):
    """The way to Telegram: by webhook when it has a secret, else by asking for updates."""

    secret: str
    """What the webhook's requests must carry; empty: there is no webhook."""
    path: str
    """Where they arrive."""

    def start(self) -> None:
        """Register the webhook or delete it, and take updates from here on; waits for nobody."""

    def take(self, update: dict[str, Any]) -> "Future[None]":
        """Take what the webhook brought, as `api.hooks.Take` says."""

    def stop(self, drain_seconds: float) -> None:
        """Take nothing new, and finish what is under way."""


SWITCH_SECONDS = 0.001
"""How long a thread keeps the interpreter from one that stores what came in."""


def serve(wanted: Settings, opened: Callable[[], tuple[House, Line | None]], out: TextIO) -> None:
    """Listen, open the house, and work until SIGTERM or SIGINT; then finish what is under way.

    The address is tried first: a wrong one is a WrongSetting, and nothing else has been touched.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    with listening(wanted.host, wanted.port) as door:
        living, line = opened()
        metrics = Metrics(living.db)
        server = uvicorn.Server(_config(living, line, metrics))
        worker = Worker(living.world)
        gc.collect()
        gc.freeze()  # what is there from the start stays: to look through it again takes 100 ms
        try:
            with _heeded(server):
                worker.start()
                if line is not None:
                    line.start()
                out.write(_where(door, line))
                out.flush()
                server.run(sockets=[door])
        finally:
            living.assistant.close()
            worker.stop(WORKER_SECONDS)
            if line is not None:
                line.stop(LINE_SECONDS)
            living.db.close()


def run(out: TextIO) -> None:
    """Serve the installation that the settings name."""
    wanted = settings()
    serve(wanted, lambda: talking(wanted, out), out)


def listening(host: str, port: int) -> socket.socket:
    """A socket that accepts connections there; WrongSetting when that cannot be."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=CONNECTIONS)
    except (OSError, UnicodeError) as error:
        reason, _, _ = (getattr(error, "strerror", None) or "").partition(" (")
        raise WrongSetting(
            f"Nothing can listen on HOST {host} and PORT {port}: {reason or 'no such name'}. "
            "Set HOST or PORT to another one in the environment or in .env."
        ) from None


def ready(db: Database) -> Health:
    """Whether the database can be written, and how far behind everything is."""
    try:
        probe(db)
        found = vitals(db)
    except AssistantError as error:
        return Health(ready=False, parts={"database": error.message})
    parts = {
        "database": "ok",
        "worker_tick_age_seconds": found.tick_age,
        "oldest_due_seconds": max(one.oldest for one in found.due.values()),
        "outbox_lag_seconds": found.due["outbox"].oldest,
    }
    return Health(ready=True, parts=parts)


def _config(living: House, line: Line | None, metrics: Metrics) -> uvicorn.Config:
    for kind, channel in living.world.channels.items():
        living.world.channels[kind] = metrics.counted(channel)
    hook = None
    if line is not None and line.secret:
        hook = Hook(line.secret, metrics.taking(line.take), metrics.refused.inc, line.path)
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return uvicorn.Config(
        create(ready=lambda: ready(living.db), metrics=metrics.page, hook=hook),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=max(1, min(CONNECTIONS, files // 2)),
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=HTTP_SECONDS,
    )


@contextmanager
def _heeded(server: uvicorn.Server) -> Iterator[None]:
    """SIGTERM and SIGINT stop the server, also before it runs; afterwards it repeats them to us."""
    names = (signal.SIGTERM, signal.SIGINT)
    before = {name: signal.signal(name, server.handle_exit) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


def _where(door: socket.socket, line: Line | None) -> str:
    host, port = door.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    telegram = "no Telegram, for which TELEGRAM_BOT_TOKEN must be set"
    if line is not None:
        telegram = "Telegram by webhook" if line.secret else "Telegram by polling"
    return (
        f"Listening on http://{shown}:{port}; the worker is running; {telegram}. "
        "Stop it with Ctrl-C.\n"
    )
