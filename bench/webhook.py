"""The webhook: from an update's moment to its durable acknowledgement, beside a bare route."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from sqlalchemy import text

from api.hooks import TELEGRAM
from bench.figures import Figure, quantile
from bench.flood import FIRST_PERSON, PEOPLE
from bench.program import NUDGE
from core.kernel.engine import readonly_engine
from tests.doubles.remote import Remote, started

RATE, SECONDS, WARM_UP = 300, 30, 100
FIRST = 1_000_000
P99 = 50.0
SECRET = "bench-heron"
PATIENCE = 25.0
ROOT = Path(__file__).resolve().parent.parent


def webhook(databases: dict[str, Callable[[], str]], folder: Path) -> Iterator[Figure]:
    """For each kind of database (a function that makes a fresh one): ours, then the bare route."""
    for kind, fresh in databases.items():
        url = fresh()
        with started() as telegram:
            for person in range(PEOPLE):
                telegram.person(FIRST_PERSON + person)
                telegram.say(FIRST_PERSON + person, "hello")  # so that they may be answered
            with served([NUDGE, "serve"], _settings(url, telegram), folder) as address:
                _until_idle(telegram)
                found = flooded(address)
                stored = _count(url, "conversation_turns") - PEOPLE
                replies = len(telegram.calls("sendMessage"))
        yield from _told(f"webhook, {kind}", found, stored, P99)
        yield Figure(f"webhook, {kind}, replies sent meanwhile", replies, "messages")
        url = fresh()
        bare = [sys.executable, "-m", "bench.bare", url]
        with served(bare, {"PATH": os.defpath}, ROOT) as address:
            found = flooded(address)
            stored = _count(url, "bare")
        yield from _told(f"bare Starlette, {kind}", found, stored, None)


def flooded(address: str) -> dict[str, Any]:
    """Some updates that are not counted, so that everybody is known, then the flood."""
    _flood(address, FIRST - WARM_UP, RATE / 10, WARM_UP)
    return _flood(address, FIRST, RATE, RATE * SECONDS)


def _flood(address: str, first: int, rate: float, count: int) -> dict[str, Any]:
    asked = [address + TELEGRAM, SECRET, str(first), str(rate), str(count)]
    command = [sys.executable, "-m", "bench.flood", *asked]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _told(name: str, found: dict[str, Any], stored: int, most: float | None) -> Iterator[Figure]:
    seconds, good = found["seconds"], found["statuses"].get("200", 0)
    sent = RATE * SECONDS
    note = f"{len(seconds)} updates at {RATE}/s"
    yield Figure(f"{name} p50", quantile(seconds, 0.5) * 1000, "ms", note=note)
    yield Figure(f"{name} p99", quantile(seconds, 0.99) * 1000, "ms", most=most, note=note)
    yield Figure(f"{name} worst", max(seconds) * 1000, "ms")
    target = None if most is None else 0
    yield Figure(f"{name} not acknowledged", sent - good, "updates", most=target)
    yield Figure(f"{name} sent and not stored", sent + WARM_UP - stored, "updates", most=target)


def _count(url: str, table: str) -> int:
    engine = readonly_engine(url)
    try:
        with engine.connect() as connection:
            query = text(f"SELECT count(*) FROM {table}")
            return int(connection.scalar(query) or 0)
    finally:
        engine.dispose()


def _settings(url: str, telegram: Remote) -> dict[str, str]:
    port = _free_port()
    return {
        "DATABASE_URL": url,
        "NUDGE_REGISTRATION": "open",
        "PATH": os.defpath,
        "PORT": str(port),
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}{TELEGRAM}",
    }


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def served(command: list[str], environment: dict[str, str], folder: Path) -> Iterator[str]:
    """Run a server that says where it listens; its address, until it is ended."""
    log = (folder / "served.log").open("ab")
    with ExitStack() as stack:
        stack.enter_context(log)
        process = stack.enter_context(
            subprocess.Popen(
                command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log, text=True
            )
        )
        stack.callback(_end, process)
        lines = iter(process.stdout or ())
        said = next((line for line in lines if line.startswith("Listening on ")), None)
        if said is None:
            raise RuntimeError(f"{command[:3]} did not say where it listens; see {log.name}")
        yield said.split()[2].rstrip(";")


def _until_idle(telegram: Remote) -> None:
    """Until Telegram has brought everything: then the webhook is registered and open."""
    ends = perf_counter() + PATIENCE
    while telegram.pending:
        if perf_counter() > ends:
            raise RuntimeError("the program took no update")
        sleep(0.05)


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
