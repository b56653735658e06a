"""Two at once: due rows are handed out once, a message has one effect however often it comes."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Barrier
from uuid import UUID

import pytest
from sqlalchemy import text

from app.wiring import House, house
from app.worker import Worker
from core.conversation.model import ConversationTurn
from core.kernel.claims import claim
from core.kernel.clock import FrozenClock, SystemClock
from core.kernel.db import Database
from core.kernel.ids import SeededIds
from core.kernel.jobs import DUE
from core.ports import Incoming
from core.reminders.model import Reminder
from core.settings import Settings
from integrations.memory.channel import MemoryChannel
from tests.core.doing import done, instant
from tests.faults.check import Facts
from tests.faults.conftest import TURN, Build, person
from tests.faults.house import incoming
from tests.faults.street import START, Place
from tests.postgres import locked

MANY, RINGING, PEOPLE = 10_000, 500, 50
BOUND = 30.0
"""Seconds within which either race is over."""
NEW_ID = {"sqlite": "lower(hex(randomblob(16)))", "postgresql": "gen_random_uuid()"}


@contextmanager
def opened(url: str) -> Iterator[Database]:
    db = Database(url, FrozenClock(START), SeededIds(3))
    yield db
    db.close()


def crowd(db: Database, reminders: int) -> None:
    """So many reminders that are due now, shared out among people."""
    db.clock.set(START - timedelta(minutes=1))
    for number in range(PEOPLE):
        who = person(db, f"p{number}")
        done(db, who, "reminders.create", title="tea", when=instant("2027-02-01T10:00Z"))
    db.clock.set(START)
    columns = ", ".join(key for key in Reminder.__table__.columns.keys() if key != "id")  # noqa: SIM118 - not a dict
    new_id = NEW_ID["sqlite" if db.sqlite else "postgresql"]
    numbers = " UNION ALL ".join(f"SELECT {n}" for n in range(1, reminders // PEOPLE))
    copy = f"SELECT {new_id}, {columns} FROM reminders CROSS JOIN ({numbers}) AS copies"
    with db.begin() as tx:
        tx.session.execute(text(f"INSERT INTO reminders (id, {columns}) {copy}"))
        assert tx.session.scalar(text("SELECT count(*) FROM reminders")) == reminders


def race(place: Place, scene: str) -> float:
    """Let two processes do the scene at the same moment; how many seconds it took."""
    gate, clock = place.history.with_suffix(".gate"), SystemClock()
    with locked(gate):
        both = [place.street.start(place.job(scene=scene, gate=str(gate))) for _ in range(2)]
    began = clock.elapsed()
    assert [place.street.wait(one) for one in both] == [0, 0], place.street.log.read_text()[-4000:]
    return clock.elapsed() - began


def test_two_processes_that_claim_ten_thousand_reminders_share_them(build: Build) -> None:
    place = build("postgresql", "turn")
    with opened(place.url) as db:
        crowd(db, MANY)
    assert race(place, "claim") < BOUND
    given = place.saw("claimed")
    ids = Counter(one for line in given for one in line["ids"])
    assert len(ids) == MANY
    assert set(ids.values()) == {1}
    assert max(len(line["ids"]) for line in given) == DUE[Reminder].batch
    assert len({line["pid"] for line in given}) == 2


def test_two_processes_that_ring_five_hundred_reminders_ring_each_once(build: Build) -> None:
    place = build("postgresql", "turn")
    silent = Place(place.street, place.url, place.history)
    with opened(place.url) as db:
        crowd(db, RINGING)
    assert race(silent, "run") < BOUND
    sent = place.saw("sent")
    assert len(sent) == RINGING
    assert set(Counter(line["data"][0] for line in sent).values()) == {1}
    assert len({line["pid"] for line in sent}) == 2
    facts = Facts(place.url, place.history)
    assert len({row["reminder_id"] for row in facts.occurrences}) == RINGING
    assert len(facts.occurrences) == RINGING
    assert {tuple(row["outcomes"]) for row in facts.deliveries} == {("sent",)}
    assert not any(facts.leased.values())


def test_two_threads_that_claim_on_sqlite_share_the_rows(build: Build) -> None:
    place = build("sqlite", "turn")
    with opened(place.url) as db, ThreadPoolExecutor(2) as threads:
        crowd(db, MANY)
        start = Barrier(2)

        def take(_: int) -> list[UUID]:
            start.wait(BOUND)
            found: list[UUID] = []
            while claims := claim(db, DUE[Reminder]):
                found += [one.id for one in claims]
            return found

        first, second = threads.map(take, range(2))
    assert len(first) + len(second) == MANY
    assert len({*first, *second}) == MANY


def test_a_second_process_on_a_sqlite_file_is_refused_by_name(build: Build) -> None:
    place = build("sqlite", "turn")
    with opened(place.url):
        assert place.start(scene="open") == 0
    (told,) = place.saw("refused")
    assert told["text"].startswith("Another Nudge process (number ")
    assert "Stop it first, or set DATABASE_URL to a PostgreSQL address" in told["text"]
    assert place.start(1, scene="open") == 0
    assert len(place.saw("refused")) == 1, "it may be opened when the first is gone"


# --------------------------------------------------------------------- the same, over and over


@pytest.fixture
def chat() -> MemoryChannel:
    return MemoryChannel()


@pytest.fixture
def living(database_url: str, chat: MemoryChannel) -> Iterator[House]:
    """An open house on each database in turn, with nobody in it yet."""
    settings = Settings(database_url=database_url, nudge_registration="open")
    made = house(settings, FrozenClock(START), {"rehearsal": chat}, SeededIds(5))
    yield made
    made.db.close()


def at_once(hear: Callable[[Incoming], None], messages: list[Incoming]) -> None:
    """Hear them all in the same moment, each in a thread."""
    start = Barrier(len(messages))

    def one(message: Incoming) -> None:
        start.wait(BOUND)
        hear(message)

    with ThreadPoolExecutor(len(messages)) as threads:
        assert list(threads.map(one, messages)) == [None] * len(messages)


def replies(chat: MemoryChannel) -> list[str]:
    return [message.text for message in chat.sent if message.kind == "reply"]


def test_a_message_that_comes_five_times_at_once_and_a_day_later_counts_once(
    living: House, chat: MemoryChannel, tmp_path: Path
) -> None:
    worker = Worker(living.world)
    worker.step()
    message = incoming(*TURN[0], START)
    at_once(living.assistant.hear, [message] * 5)
    worker.step()
    living.db.clock.advance(timedelta(hours=25))
    for _ in range(5):
        living.assistant.hear(message)
        worker.step()
    facts = Facts(living.db.url, tmp_path / "none")
    assert len(facts.turns) == len(facts.users) == 1
    assert len(facts.calls) == 3
    assert len(replies(chat)) == 1
    assert ConversationTurn.keep >= timedelta(days=7)


def test_five_messages_at_once_from_somebody_new_are_each_answered_once(
    living: House, chat: MemoryChannel, tmp_path: Path
) -> None:
    worker = Worker(living.world)
    worker.step()
    words = ("milk", "bread", "rice", "salt", "oats")
    bought = [incoming(f"b{n}", f"buy {what} tomorrow", START) for n, what in enumerate(words)]
    at_once(living.assistant.hear, bought)
    worker.step()
    facts = Facts(living.db.url, tmp_path / "none")
    assert len(facts.users) == 1
    assert sorted(row["title"] for row in facts.things["task"]) == sorted(f"buy {w}" for w in words)
    assert len(replies(chat)) == 5
    assert {turn["status"] for turn in facts.turns} == {"executed"}
