"""What every test may ask for."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

import core.catalog  # noqa: F401 - every table
from core.kernel.clock import FrozenClock
from core.kernel.db import Database, create_all
from core.kernel.ids import SeededIds
from core.notify import model as notify
from core.people import model as people
from core.ports import Caller, Incoming
from tests.postgres import Server, memory, owned, shared

FOLDER = pytest.StashKey[Path]()
OWNED = pytest.StashKey[ExitStack]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write what is now so")


def pytest_configure(config: pytest.Config) -> None:
    """The process that runs the session owns the server's folder; workers are told of it."""
    told = getattr(config, "workerinput", {})
    if told:
        config.stash[FOLDER] = Path(told["postgres"])
    else:
        config.stash[OWNED] = ExitStack()
        config.stash[FOLDER] = config.stash[OWNED].enter_context(owned(memory()))


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash.get(OWNED, ExitStack()).close()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: object) -> None:
    node.workerinput["postgres"] = str(node.config.stash[FOLDER])


@pytest.fixture(scope="session")
def postgres(pytestconfig: pytest.Config) -> Server:
    """A real PostgreSQL, one for all workers, started when the first test asks."""
    return shared(pytestconfig.stash[FOLDER])


NOW = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
"""A Monday."""


@pytest.fixture
def clock() -> FrozenClock:
    """Stands at Monday 1 February 2027, 10:00 UTC."""
    return FrozenClock(NOW)


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and no row, to be copied."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    fill(f"sqlite:///{path}")
    return path


def fill(url: str) -> None:
    """Make every table."""
    made = Database(url, FrozenClock(NOW))
    create_all(made)
    made.close()


@pytest.fixture
def sqlite_url(empty_sqlite: Path, tmp_path: Path) -> str:
    """A fresh SQLite database."""
    return f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'nudge.db')}"


@pytest.fixture
def postgres_url(postgres: Server) -> Iterator[str]:
    """A fresh PostgreSQL database."""
    url = postgres.fresh(postgres.template("nudge", fill))
    yield url
    postgres.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database of each kind in turn."""
    kind = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(kind)
    return url


@pytest.fixture
def database(database_url: str, clock: FrozenClock) -> Iterator[Database]:
    """An open database of each kind in turn, with frozen clock and seeded ids."""
    opened = Database(database_url, clock, SeededIds(1))
    yield opened
    opened.close()


@pytest.fixture
def person(database: Database) -> Caller:
    """Inês, whose clock is Lisbon's."""
    return welcome(database, "ines")


@pytest.fixture
def stranger(database: Database) -> Caller:
    """Somebody else, with nothing to do with Inês."""
    return welcome(database, "mallory")


def welcome(database: Database, name: str, zone: str | None = "Europe/Lisbon") -> Caller:
    """A new active person."""
    incoming = Incoming(
        bot_id="memory:0",
        external_id=f"hello-{name}",
        subject=name,
        chat_id=name,
        at=database.clock.now(),
        name=name.capitalize(),
        timezone=zone,
    )
    with database.begin() as tx:
        user_id = people.welcome(tx, "memory", incoming, active=True)
        tx.as_person(user_id)
        notify.reach(tx, "memory", incoming)
    return Caller(user_id=user_id)
