"""Homes with a Telegram, on both databases and in both ways of hearing."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.doubles.telegram import Double
from tests.faults.conftest import BACKENDS
from tests.faults.street import ROOT, START, Street
from tests.faults.telegram.home import Home, acquaint, furnish
from tests.faults.telegram.room import Room, room
from tests.postgres import Server

Move = Callable[[str, str], Home]


@pytest.fixture(scope="session")
def avenue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """A process that starts houses which speak Telegram, for all tests of this worker."""
    log = tmp_path_factory.mktemp("avenue") / "houses.log"
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.telegram.house"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=out,
            text=True,
        )
    with process:
        yield Street(process, log)
        process.communicate()


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with people in it, to be copied."""
    path = tmp_path_factory.mktemp("template") / "furnished.db"
    furnish(f"sqlite:///{path}")
    return path


@pytest.fixture
def url_of(
    request: pytest.FixtureRequest, furnished: Path, ground: Path
) -> Iterator[Callable[[str], str]]:
    """A fresh furnished database of that kind."""
    numbers, made = count(), []

    def url(backend: str) -> str:
        if backend == "sqlite":
            return f"sqlite:///{shutil.copy(furnished, ground / f'{next(numbers)}.db')}"
        server: Server = request.getfixturevalue("postgres")
        made.append(server.fresh(server.template("nudge-furnished", furnish)))
        return made[-1]

    yield url
    for one in made:
        request.getfixturevalue("postgres").drop(one)


@pytest.fixture
def move_in(avenue: Street, url_of: Callable[[str], str], ground: Path) -> Iterator[Move]:
    """A home: on which database, and how it hears (poll, webhook)."""
    with ExitStack() as stack:

        def home(backend: str, mode: str) -> Home:
            double = stack.enter_context(Double(now=START.timestamp))
            acquaint(double)
            port = free_port() if mode == "webhook" else 0
            made = Home(avenue, url_of(backend), ground, double, port)
            stack.callback(made.end_all)
            stack.callback(lambda: no_mistakes(made))
            return made

        yield home


def no_mistakes(home: Home) -> None:
    """Nothing that we asked of Telegram was wrong, and nothing that was said names the token."""
    assert home.double.violations == []
    assert home.double.token not in home.street.log.read_text(errors="replace")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


@pytest.fixture(params=BACKENDS)
def living(request: pytest.FixtureRequest, url_of: Callable[[str], str]) -> Iterator[Room]:
    """A house in this process, on each database in turn."""
    with room(url_of(request.param)) as made:
        yield made
