"""`nudge serve`: says where it listens, works, and ends in good order."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from api.hooks import SECRET as HEADER
from api.hooks import TELEGRAM
from app.serving import listening, ready
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.engine import sqlite_path
from core.kernel.uptime import tick
from core.settings import WrongSetting
from tests.app.conftest import NUDGE, Nudge
from tests.app.line import SECONDS, SECRET
from tests.conftest import fill
from tests.postgres import Server
from tests.source import ROOT

LINE = [sys.executable, "-m", "tests.app.line"]
WAIT = 30


@contextmanager
def serving(
    environment: dict[str, str], command: list[str]
) -> Iterator[tuple["subprocess.Popen[str]", httpx.Client]]:
    """The process and a client of it; who has not ended is killed."""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment | {"PORT": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            said = next(line for line in process.stdout if line.startswith("Listening"))
            address = re.search(r"http://[\w.:\[\]]+\d", said)
            with httpx.Client(base_url=address[0], timeout=WAIT, trust_env=False) as client:
                client.headers["said"] = said.strip()
                yield process, client
        finally:
            process.kill()


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_is_works_and_ends_when_asked(
    environment: dict[str, str], name: signal.Signals
) -> None:
    with serving(environment, [*NUDGE, "serve"]) as (process, client):
        assert "the worker is running; no Telegram" in client.headers["said"]
        assert client.get("/livez").status_code == 200
        health = client.get("/readyz")
        assert (health.status_code, health.json()["parts"]["database"]) == (200, "ok")
        assert health.json()["parts"]["worker_tick_age_seconds"] < WAIT
        assert "nudge_database_up 1.0" in client.get("/metrics").text
        assert client.post(TELEGRAM, json={"update_id": 1}).status_code == 404
        process.send_signal(name)
        assert process.wait(WAIT) == 0
        assert process.stderr.read() == ""


def test_what_is_under_way_is_finished(environment: dict[str, str]) -> None:
    with serving(environment, LINE) as (process, client), ThreadPoolExecutor(1) as pool:
        assert "Telegram by webhook" in client.headers["said"]
        headers = {HEADER: SECRET}
        answer = pool.submit(client.post, TELEGRAM, json={"update_id": 7}, headers=headers)
        assert process.stdout.readline() == "takes 7\n"
        process.send_signal(signal.SIGTERM)
        assert answer.result(WAIT).status_code == 200
        assert process.wait(WAIT) == 0
        assert process.stdout.read() == "stopped\n"
        assert process.stderr.read() == ""


def test_who_keeps_a_line_open_does_not_keep_it_running(environment: dict[str, str]) -> None:
    with serving(environment, LINE) as (process, client):
        url = client.base_url
        with socket.create_connection((url.host, url.port)) as half:
            half.sendall(f"POST {TELEGRAM} HTTP/1.1\r\n{HEADER}: {SECRET}\r\n".encode())
            client.get("/livez")
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0


def test_the_webhook_and_its_counters_belong_together(environment: dict[str, str]) -> None:
    with serving(environment, LINE) as (_, client):
        assert client.post(TELEGRAM, json={"update_id": 7}).status_code == 401
        stored = client.post(TELEGRAM, json={"update_id": 8}, headers={HEADER: SECRET})
        assert stored.status_code == 200
        assert stored.elapsed.total_seconds() >= SECONDS
        page = client.get("/metrics").text
        assert "nudge_webhook_refused_total 1.0" in page
        assert 'nudge_webhook_updates_total{result="stored"} 1.0' in page


# --------------------------------------------------------------------------------- a wrong address


def test_a_port_that_is_taken_is_one_sentence_and_nothing_is_made(
    nudge: Nudge, tmp_path: Path
) -> None:
    with listening("127.0.0.1", 0) as other:
        port = str(other.getsockname()[1])
        done = nudge("serve", PORT=port)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"Nothing can listen on HOST 127.0.0.1 and PORT {port}: Address already in use. "
        "Set HOST or PORT to another one in the environment or in .env.\n"
    )
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("host", ["203.0.113.9", "no host", "a..b", "x" * 300, "a\0b"])
def test_a_host_that_is_not_here_is_one_sentence(host: str) -> None:
    with pytest.raises(WrongSetting, match="Nothing can listen on HOST"):
        listening(host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0"])  # noqa: S104 - all of them, on purpose
def test_usual_hosts_do(host: str) -> None:
    with listening(host, 0) as door:
        assert door.getsockname()[1] > 0


def test_it_explains_itself(nudge: Nudge) -> None:
    assert "PORT" in nudge("serve", "--help").stdout


# ---------------------------------------------------------------------------------------- readiness


def test_ready_when_the_database_can_be_written(database: Database) -> None:
    tick(database)
    found = ready(database)
    assert found.ready
    assert found.parts == {
        "database": "ok",
        "worker_tick_age_seconds": 0.0,
        "oldest_due_seconds": 0.0,
        "outbox_lag_seconds": 0.0,
    }


def test_not_ready_when_it_cannot(sqlite_url: str, clock: FrozenClock) -> None:
    sqlite_path(sqlite_url).write_bytes(b"no database " * 1000)
    opened = Database(sqlite_url, clock)
    found = ready(opened)
    opened.close()
    assert not found.ready
    assert "database" in str(found.parts["database"])


def test_not_ready_when_the_server_has_lost_it(postgres: Server, clock: FrozenClock) -> None:
    url = postgres.fresh(postgres.template("nudge", fill))
    opened = Database(url, clock)
    assert ready(opened).ready
    postgres.drop(url)
    found = ready(opened)
    opened.close()
    assert not found.ready
    assert "cannot be reached" in str(found.parts["database"])
