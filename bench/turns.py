"""A whole turn, from the message to the settled reply, and reading alone."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from time import perf_counter, process_time

from sqlalchemy import func, select
from sqlmodel import col

from app.wiring import House, house
from bench.figures import Figure, milliseconds
from bench.talk import talk
from core.catalog import TARGETS
from core.conversation.model import ConversationTurn, TurnStatus
from core.kernel.clock import FrozenClock
from core.kernel.db import create_all
from core.language.turns import Reader
from core.ports import Habits, Heard, Incoming
from core.settings import Settings
from integrations.memory.channel import MemoryChannel

MONDAY = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
"""A fixed day, so that "tonight" means the same in every run."""
PAUSE = timedelta(seconds=40)
WARM_UP, MEASURED = 40, 400
PEOPLE, THREADS = 20, 2
P50 = {"SQLite": 6.0, "PostgreSQL": 9.0}
RATE = 120.0


@dataclass(slots=True)
class Played:
    """How long each turn took, and what all of them cost."""

    seconds: list[float] = field(default_factory=list)
    wall: float = 0.0
    cpu: float = 0.0


class Conversations:
    """People who talk with one installation, from this process."""

    def __init__(self, living: House, clock: FrozenClock) -> None:
        """Nobody has said anything yet."""
        self._house, self._clock, self._numbers = living, clock, count(1)

    def say(self, person: str, text: str) -> float:
        """One message, answered and settled; the seconds it took."""
        self._clock.advance(PAUSE)
        incoming = Incoming(
            bot_id="memory:0",
            external_id=str(next(self._numbers)),
            subject=person,
            chat_id=person,
            at=self._clock.now(),
            name=person,
            timezone="Europe/Lisbon",
            text=text,
        )
        began = perf_counter()
        self._house.assistant.hear(incoming)
        return perf_counter() - began

    def play(self, people: Sequence[str], turns: int) -> list[float]:
        """So many turns, the people taking turns."""
        texts = {person: talk() for person in people}
        return [
            self.say(person, next(texts[person]))
            for person in islice((one for _ in count() for one in people), turns)
        ]

    def measured(self, groups: Sequence[Sequence[str]], turns: int) -> Played:
        """Play the groups at once, a thread each, so many turns each."""
        played = Played()

        def run(people: Sequence[str]) -> None:
            played.seconds.extend(self.play(people, turns))

        threads = [threading.Thread(target=run, args=(people,)) for people in groups]
        wall, cpu = perf_counter(), process_time()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        played.wall, played.cpu = perf_counter() - wall, process_time() - cpu
        return played


@contextmanager
def installed(url: str) -> Iterator[tuple[Conversations, House]]:
    """An empty installation on that database, with a memory channel."""
    clock = FrozenClock(MONDAY)
    living = house(
        Settings(database_url=url), clock, {"memory": MemoryChannel()}, registration="open"
    )
    try:
        create_all(living.db)
        yield Conversations(living, clock), living
    finally:
        living.db.close()


def whole(kind: str, url: str) -> Iterator[Figure]:
    """One person, then twenty from two threads, on the same installation."""
    with installed(url) as (talking, living):
        talking.play(["warm"], WARM_UP)
        alone = talking.measured([["one"]], MEASURED)
        groups = [[f"t{t}p{n}" for n in range(PEOPLE // THREADS)] for t in range(THREADS)]
        talking.measured(groups, WARM_UP // THREADS)
        many = talking.measured(groups, MEASURED // THREADS)
        share = _share_executed(living)
    yield from _told(f"turn, {kind}, one person", alone, P50[kind], share)
    yield from _told(f"turn, {kind}, {PEOPLE} people, {THREADS} threads", many, None, share)


def _told(name: str, played: Played, most: float | None, share: float) -> Iterator[Figure]:
    yield from milliseconds(name, played.seconds, most, f"{share:.0%} of the turns did something")
    turns = len(played.seconds)
    yield Figure(f"{name} rate", turns / played.wall, "turns/s", least=RATE)
    yield Figure(f"{name} processor", played.cpu / turns * 1000, "ms/turn")


def _share_executed(living: House) -> float:
    status = col(ConversationTurn.status)
    with living.db.read() as tx:
        query = select(status, func.count()).group_by(status)
        counts = {str(found): int(number) for found, number in tx.session.execute(query).tuples()}
    return counts.get(TurnStatus.EXECUTED.value, 0) / sum(counts.values())


def reading() -> Iterator[Figure]:
    """The reader alone, on the same messages."""
    reader, habits = Reader(TARGETS), Habits(zone="Europe/Lisbon")
    seconds: list[float] = []
    for number, text in enumerate(islice(talk(), WARM_UP + MEASURED)):
        heard = Heard(text=text, now=MONDAY + number * PAUSE, habits=habits)
        began = perf_counter()
        reader.read(heard)
        seconds.append(perf_counter() - began)
    yield from milliseconds("reading alone", seconds[WARM_UP:])
