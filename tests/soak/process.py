"""The real bot as a process: started, killed, asked to stop."""

import socket
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from core.kernel.clock import SystemClock
from tests.doubles.telegram import Double
from tests.faults.check import DUE_TABLES

ROOT = Path(__file__).parents[2]
NUDGE = Path(sys.executable).parent / "nudge"
READY = b"top it with Ctrl-C"
"""What `run` and `serve` say when they work."""
START_SECONDS, STOP_SECONDS = 60, 20
SOON = timedelta(minutes=1)
"""What is due within it is waited for."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@dataclass
class Ending:
    """How one process ended."""

    kind: str
    """`kill` or `term`."""
    at: float
    """Monotonic seconds of the signal."""
    code: int = 0
    seconds: float = 0
    """From the signal to the end."""


@dataclass
class Installation:
    """One folder, one database, one bot; at most one process at a time."""

    folder: Path
    url: str
    mode: str
    environment: dict[str, str] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    """Seconds from each start until it was ready, of those that came so far."""

    def connect(self, double: Double) -> None:
        """Say in the environment where everything is."""
        home = str(self.folder)
        self.environment = {
            "PYTHONPATH": str(ROOT),
            "HOME": home,
            "XDG_DATA_HOME": home,
            "DATABASE_URL": self.url,
            "NUDGE_REGISTRATION": "open",
            "TELEGRAM_BOT_TOKEN": double.token,
            "TELEGRAM_API_URL": double.url,
            **self.environment,
        }
        if self.mode == "webhook":
            port = str(free_port())
            hook = f"http://127.0.0.1:{port}"
            self.environment |= {"PORT": port, "TELEGRAM_WEBHOOK_URL": hook}

    @property
    def log(self) -> Path:
        return self.folder / "bot.log"

    def start(self) -> None:
        command = [str(NUDGE), "serve" if self.mode == "webhook" else "run"]
        with self.log.open("ab") as out:
            self._told = out.tell()
            self._process = subprocess.Popen(
                command,
                env=self.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        self._began, self._is_ready = time.monotonic(), False

    def ready(self) -> bool:
        """Whether the process has said that it works; AssertionError if it never will."""
        if self._is_ready:
            return True
        with self.log.open("rb") as told:
            told.seek(self._told)
            words = told.read()
        took = time.monotonic() - self._began
        alive = self._process.poll() is None and took < START_SECONDS
        assert alive, f"the bot does not start:\n{words.decode()[-4000:]}"
        if READY in words:
            self._is_ready = True
            self.starts.append(took)
        return self._is_ready

    def kill(self) -> Ending:
        """SIGKILL, and its end."""
        return self._end("kill", self._process.kill)

    def term(self) -> Ending:
        """SIGTERM, and its end."""
        return self._end("term", self._process.terminate)

    def _end(self, kind: str, send: Any) -> Ending:
        ending = Ending(kind, time.monotonic())
        self.endings.append(ending)
        send()
        try:
            ending.code = self._process.wait(STOP_SECONDS + 5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            ending.code = self._process.wait()
        ending.seconds = time.monotonic() - ending.at
        return ending

    def close(self) -> None:
        """Leave no process behind."""
        if hasattr(self, "_process") and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    # ------------------------------------------------------------------------------- plain SQL

    def due(self) -> list[str]:
        """What somebody holds, and what is due by now or soon: nothing once all is quiet."""
        now, found = SystemClock().now(), []
        for table in DUE_TABLES:
            query = f"SELECT id, next_at, lease_until FROM {table} WHERE "
            query += "next_at IS NOT NULL OR lease_until IS NOT NULL"
            for one, next_at, lease in self.rows(query):
                if (next_at and instant(next_at) <= now + SOON) or (lease and instant(lease) > now):
                    found.append(f"{table} {one} is due {next_at}, held until {lease}")
        return found

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        if self.url.startswith("sqlite"):
            path = self.url.removeprefix("sqlite:///")
            connection: Any = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
        else:
            connection = psycopg.connect(self.url)
        try:
            return list(connection.execute(query).fetchall())
        finally:
            connection.close()

    def time_passes(self) -> None:
        """While nobody is alive: what a dead process of PostgreSQL held is free, as a minute on."""
        if self.url.startswith("sqlite"):
            return
        with psycopg.connect(self.url) as connection:
            for table in DUE_TABLES:
                connection.execute(
                    f"UPDATE {table} SET lease_until = now() WHERE lease_until > now()"
                )


def instant(told: Any) -> datetime:
    """A moment as either database gives it."""
    found = told if isinstance(told, datetime) else datetime.fromisoformat(told)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
