"""Installations to kill: an empty one, and one where a reminder is about to ring."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.ids import SeededIds
from core.notify import model as notify
from core.people import model as people
from core.ports import Caller
from tests.conftest import fill
from tests.core.doing import done, every
from tests.faults.house import incoming
from tests.faults.street import START, Place, Street, street
from tests.postgres import Server, memory

TURN = (
    ("m1", "buy milk tomorrow, call bob friday, and remind me to stretch in 2 hours"),
    ("m2", "show my tasks"),
)
"""Three wishes, and a question whose answer depends on them."""
BACKENDS = ("sqlite", "postgresql")

Build = Callable[[str, str], Place]


@pytest.fixture(scope="session")
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """A process that starts houses, for all tests of this worker."""
    with street(tmp_path_factory.mktemp("street")) as opened:
        yield opened


@pytest.fixture(scope="session")
def ringing_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "ringing.db"
    fill_ringing(f"sqlite:///{path}")
    return path


def fill_ringing(url: str) -> None:
    """Every table, and Inês with a daily reminder that rings when the first house starts."""
    fill(url)
    db = Database(url, FrozenClock(START - timedelta(minutes=1)), SeededIds(7))
    ines = person(db)
    done(
        db, ines, "reminders.create", title="stretch", when=every("FREQ=DAILY", "2027-02-01T10:00")
    )
    db.close()


def person(db: Database, name: str = "ines") -> Caller:
    """A person who has written from a chat."""
    told = incoming("hello", "", db.clock.now())
    told = told.model_copy(update={"subject": name, "chat_id": name})
    with db.begin() as tx:
        user_id = people.welcome(tx, "rehearsal", told, active=True)
        tx.as_person(user_id)
        notify.reach(tx, "rehearsal", told)
    return Caller(user_id=user_id)


@pytest.fixture
def ground() -> Iterator[Path]:
    """A folder in memory, if there is room: a kill takes nothing from it, and writes are quick."""
    with TemporaryDirectory(prefix="nudge-faults-", dir=memory()) as folder:
        yield Path(folder)


@pytest.fixture
def build(
    request: pytest.FixtureRequest, houses: Street, empty_sqlite: Path, ground: Path
) -> Iterator[Build]:
    """Make a fresh place: on which database, and for which scene (turn, reminder)."""
    numbers, made = count(), []

    def sqlite(scene: str, number: int) -> str:
        template = (
            request.getfixturevalue("ringing_sqlite") if scene == "reminder" else empty_sqlite
        )
        return f"sqlite:///{shutil.copy(template, ground / f'{number}.db')}"

    def postgresql(scene: str, number: int) -> str:
        server: Server = request.getfixturevalue("postgres")
        name, filling = ("nudge", fill) if scene == "turn" else ("nudge-ringing", fill_ringing)
        made.append(server.fresh(server.template(name, filling)))
        return made[-1]

    def place(backend: str, scene: str) -> Place:
        number = next(numbers)
        url = (sqlite if backend == "sqlite" else postgresql)(scene, number)
        messages = TURN if scene == "turn" else ()
        return Place(houses, url, ground / f"{number}.jsonl", messages)

    yield place
    for url in made:
        request.getfixturevalue("postgres").drop(url)
