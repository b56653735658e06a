"""What happens by itself: inside a transaction, after it, when a row is due, and every so often."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Semaphore
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from core.kernel.rows import Row

if TYPE_CHECKING:
    from core.kernel.db import Database, Tx
    from core.ports import Channel

IN_FLIGHT = 4
"""Messages that may be in the air at once."""
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Event:
    """A fact, committed with the row it speaks of."""

    name: str
    user_id: UUID
    target_type: str
    target_id: UUID
    data: dict[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """A due row that this process may work on until its lease ends."""

    id: UUID
    user_id: UUID
    fence: int
    attempt: int


@dataclass(slots=True)
class World:
    """What a job may reach: the database and the ports that the house was wired with."""

    db: "Database"
    channels: dict[str, "Channel"]
    advance: Callable[[UUID], None]
    sending: Semaphore = field(default_factory=lambda: Semaphore(IN_FLIGHT))
    """Held from a send to its settlement: so many copies, at most, may a kill make."""


@dataclass(frozen=True, slots=True)
class Job:
    """One declared job."""

    name: str
    function: Callable[..., Any]
    on: str = ""
    due: type[Row] | None = None
    every: timedelta | None = None
    batch: int = 50
    lease: timedelta = timedelta(seconds=60)


REACTS: dict[str, list[Callable[["Tx", Event], None]]] = defaultdict(list)
AFTER: dict[str, list[Job]] = defaultdict(list)
DUE: dict[type[Row], Job] = {}
EVERY: list[Job] = []


def reacts(event: str) -> Callable[[F], F]:
    """Run `(tx, event)` inside the transaction that emits `event`."""

    def declare(function: F) -> F:
        REACTS[event].append(function)
        return function

    return declare


def job(
    *,
    on: str = "",
    due: type[Row] | None = None,
    every: timedelta | None = None,
    batch: int = 50,
    lease: timedelta = timedelta(seconds=60),
) -> Callable[[F], F]:
    """Run after `on` is committed, when a `due` row's `next_at` has come, or `every` so often.

    `on`: `(world, event)`, at least once. `due`: `(world, claims)`, each row under a lease and a
    fence. `every`: `(world)`.
    """

    def declare(function: F) -> F:
        noun = function.__module__.split(".")[-2]
        made = Job(f"{noun}.{function.__name__}", function, on, due, every, batch, lease)
        if on:
            AFTER[on].append(made)
        if due is not None:
            DUE[due] = made
        if every is not None:
            EVERY.append(made)
        return function

    return declare


def after(name: str) -> Job:
    """The `on` job of that name."""
    return next(found for group in AFTER.values() for found in group if found.name == name)
