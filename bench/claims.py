"""Taking due reminders among many that are pending, beside a peer that does the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Connection, create_engine, insert, text, update

import core.catalog  # noqa: F401 - every table
from bench.figures import Figure, milliseconds, quantile
from bench.turns import MONDAY
from core.kernel.claims import claim, table_of
from core.kernel.clock import FrozenClock
from core.kernel.db import Database, create_all
from core.kernel.ids import SeededIds
from core.kernel.jobs import DUE
from core.people import model as people
from core.ports import Incoming
from core.reminders.model import Reminder
from core.schedule import Schedule

FEW, MANY, PEERS = 10_000, 1_000_000, 50_000
ONES, FIFTIES, PEER_ROUNDS, BATCH = 200, 100, 20, 50
DUE_NOW = ONES + FIFTIES * BATCH
FLAT, FASTER = 2.0, 5.0
LATER = timedelta(days=400)
JOB = "bench.machine:git_hash"
"""A function that the peer's jobs name; it is never run."""
_NUMBERED = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
_IDS = {"sqlite": "printf('%032x', i)", "postgresql": "lpad(to_hex(i), 32, '0')::uuid"}
_MOMENTS = {
    "sqlite": "strftime('%Y-%m-%d %H:%M:%f000', '2027-02-01 10:00:00', (i - :due) || ' seconds')",
    "postgresql": "TIMESTAMPTZ '2027-02-01 10:00:00+00' + (i - :due) * INTERVAL '1 second'",
}
"""One is due each second: the first `due` of them already."""


def claims(addresses: dict[str, tuple[str, str]], folder: Path) -> Iterator[Figure]:
    """For each kind of database, an empty one for few and an empty one for many; then the peer."""
    batches: dict[str, float] = {}
    for kind, (few, many) in addresses.items():
        small, large = _taken((few, FEW), (many, MANY))
        for batch in (1, BATCH):
            yield from milliseconds(f"claim {batch}, {kind}, {FEW:,} pending", small[batch])
            yield from milliseconds(f"claim {batch}, {kind}, {MANY:,} pending", large[batch])
            name = f"claim {batch}, {kind}: p50 at {MANY:,} / at {FEW:,}"
            yield Figure(name, _p50(large[batch]) / _p50(small[batch]), "x", most=FLAT)
        batches[kind] = _p50(large[BATCH])
    yield from _beside_peer(folder, batches["SQLite"])


def _p50(seconds: list[float]) -> float:
    return quantile(seconds, 0.5)


def _taken(*wanted: tuple[str, int]) -> list[dict[int, list[float]]]:
    """Seconds of each claim, by batch, in databases with so many pending, taken in turn."""
    databases = [Database(url, FrozenClock(MONDAY), SeededIds(1)) for url, _ in wanted]
    seconds: list[dict[int, list[float]]] = [{1: [], BATCH: []} for _ in wanted]
    try:
        for db, (_, pending) in zip(databases, wanted, strict=True):
            create_all(db)
            _fill(db, pending)
        for batch in [1] * ONES + [BATCH] * FIFTIES:
            for db, taken in zip(databases, seconds, strict=True):
                taken[batch].append(_timed(db, batch))
    finally:
        for db in databases:
            db.close()
    return seconds


def _timed(db: Database, batch: int) -> float:
    """Seconds of one claim; what it took is due again long after, as if it had rung."""
    job, table = replace(DUE[Reminder], batch=batch), table_of(Reminder)
    began = perf_counter()
    taken = claim(db, job)
    seconds = perf_counter() - began
    if len(taken) != batch:
        raise RuntimeError(f"{len(taken)} of {batch} rows were claimed")
    with db.begin() as tx:
        mine = table.c.id.in_([one.id for one in taken])
        rung = {"next_at": MONDAY + LATER, "lease_until": None}
        tx.session.execute(update(table).where(mine).values(**rung))
    return seconds


def _fill(db: Database, pending: int) -> None:
    """One reminder by the front door of the tables, and copies of it."""
    with db.begin() as tx:
        incoming = Incoming(bot_id="b:0", external_id="1", subject="a", chat_id="a", at=MONDAY)
        tx.as_person(people.welcome(tx, "b", incoming, active=True))
        row = Reminder.new(tx, title="rent", schedule=Schedule.once(MONDAY + LATER).compact())
        columns = row.model_dump() | {"next_at": None}
        tx.session.expunge(row)
        tx.session.execute(insert(table_of(Reminder)), columns)
    with db.writer.begin() as connection:
        _copy(connection, pending)
        connection.execute(text("ANALYZE"))


def _copy(connection: Connection, pending: int) -> None:
    dialect = connection.dialect.name
    made = {"id": _IDS[dialect], "next_at": _MOMENTS[dialect]}
    names = [column.name for column in table_of(Reminder).columns]
    values = ", ".join(made.get(name, name) for name in names)
    source = text(f"{_NUMBERED} SELECT {values} FROM reminders, n")
    copies = source.columns(*table_of(Reminder).columns)
    copy = insert(table_of(Reminder)).from_select(names, copies)
    connection.execute(copy, {"count": pending, "due": DUE_NOW})


# ------------------------------------------------------------------------------------------- a peer


def _beside_peer(folder: Path, ours: float) -> Iterator[Figure]:
    """APScheduler's job store with 50,000 jobs: what its scheduler does to take 50 that are due."""
    with _peer(folder) as store:
        seconds = []
        for number in range(PEER_ROUNDS):
            now = MONDAY + timedelta(seconds=BATCH * (number + 1) - 1)
            began = perf_counter()
            due = store.get_due_jobs(now)
            for job in due:
                job._modify(next_run_time=now + LATER)  # noqa: SLF001 - as its scheduler does
                store.update_job(job)
            seconds.append(perf_counter() - began)
            if len(due) != BATCH:
                raise RuntimeError(f"{len(due)} of {BATCH} jobs were due")
    name = f"APScheduler {PEERS:,} jobs, take {BATCH} due"
    yield from milliseconds(name, seconds, note="SQLite, WAL, synchronous=FULL")
    name = f"claim {BATCH} of {MANY:,} on SQLite is faster than APScheduler by"
    yield Figure(name, _p50(seconds) / ours, "x", least=FASTER)


@contextmanager
def _peer(folder: Path) -> Iterator[SQLAlchemyJobStore]:
    """The store, filled without waiting for the disk, then opened as anybody would."""
    url = f"sqlite:///{folder / 'peer.db'}"
    quick = create_engine(url, pool_size=1, max_overflow=0)
    with quick.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        connection.exec_driver_sql("PRAGMA synchronous=OFF")
    filler = BackgroundScheduler(timezone="UTC")
    filler.add_jobstore(SQLAlchemyJobStore(engine=quick))
    filler.start(paused=True)
    for number in range(PEERS):
        at = MONDAY + timedelta(seconds=number)
        filler.add_job(JOB, "interval", days=1, id=str(number), next_run_time=at)
    filler.shutdown()
    store = SQLAlchemyJobStore(url=url)
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_jobstore(store)
    scheduler.start(paused=True)
    try:
        yield store
    finally:
        scheduler.shutdown()
