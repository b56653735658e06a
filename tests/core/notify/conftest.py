"""A chat that keeps what it was told, and a world to send in."""

from collections.abc import Iterator

import pytest

from core.kernel import failpoints
from core.kernel.db import Database
from core.kernel.failpoints import Failpoints
from core.kernel.jobs import World
from integrations.memory.channel import MemoryChannel


@pytest.fixture
def chat() -> MemoryChannel:
    return MemoryChannel()


@pytest.fixture
def world(database: Database, chat: MemoryChannel) -> World:
    return World(database, {"memory": chat}, advance=lambda _: None)


@pytest.fixture(autouse=True)
def unarmed() -> Iterator[None]:
    yield
    failpoints.install(Failpoints())
