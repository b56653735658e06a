"""What every test may ask for."""

from contextlib import ExitStack
from pathlib import Path

import pytest

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
