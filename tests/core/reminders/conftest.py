"""A house with a chat that keeps what it was told."""

from collections.abc import Iterator

import pytest

from app.worker import Worker
from core.kernel import failpoints
from core.kernel.db import Database
from core.kernel.failpoints import Failpoints
from core.kernel.jobs import World
from core.ports import Caller
from integrations.memory.channel import MemoryChannel
from tests.conftest import welcome


@pytest.fixture
def chat() -> MemoryChannel:
    return MemoryChannel()


@pytest.fixture
def world(database: Database, chat: MemoryChannel) -> World:
    return World(database, {"memory": chat}, advance=lambda _: None)


@pytest.fixture
def worker(world: World) -> Worker:
    return Worker(world)


@pytest.fixture(autouse=True)
def unarmed() -> Iterator[None]:
    yield
    failpoints.install(Failpoints())


@pytest.fixture
def jonas(database: Database) -> Caller:
    return welcome(database, "jonas", "Europe/Berlin")
