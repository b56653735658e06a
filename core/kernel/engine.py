"""Engines: SQLite with one locked writing connection, PostgreSQL with as many as you like."""

import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from core.kernel.errors import AssistantError, Code
from core.kernel.failpoints import fp

BUSY_MILLISECONDS = 5_000
CACHE_KIB = 64 * 1024


def is_sqlite(url: str) -> bool:
    """Whether the address names a SQLite file."""
    return make_url(url).get_backend_name() == "sqlite"


def shown(url: str) -> str:
    """The address as it may be printed: no password, wherever it stands."""
    address = make_url(url)
    kept = {key: "***" if "pass" in key.lower() else value for key, value in address.query.items()}
    return address.set(query=kept).render_as_string(hide_password=True)


def sqlite_path(url: str) -> Path:
    """The file behind a SQLite address."""
    return Path(make_url(url).database or "")


class WriterLock:
    """One writing process per SQLite file: an advisory lock on a file beside it."""

    def __init__(self, database: Path) -> None:
        """Take the lock, or refuse with a sentence that names the holder."""
        self._path = database.with_name(database.name + ".lock")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(self._file, 32).decode() or "unknown"
            os.close(self._file)
            raise AssistantError(
                Code.DATABASE_ERROR,
                f"Another Nudge process (number {holder.strip()}) is using {database}. Stop it "
                "first, or set DATABASE_URL to a PostgreSQL address to run several processes.",
            ) from None
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        """Let the next process in."""
        os.close(self._file)


def _sqlite_connect(*, writer: bool) -> Callable[[Any, Any], None]:
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        run = connection.execute
        run("PRAGMA foreign_keys=ON")
        run(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
        run(f"PRAGMA cache_size=-{CACHE_KIB}")
        if writer:
            run("PRAGMA journal_mode=WAL")
            run("PRAGMA synchronous=FULL")
        else:
            # Only the writer checkpoints: SQLite before 3.51.3 can corrupt the WAL otherwise.
            run("PRAGMA wal_autocheckpoint=0")
            run("PRAGMA query_only=ON")

    return connect


def sqlite_engines(url: str) -> tuple[Engine, Engine]:
    """The writing engine (one connection) and the reading one."""
    sqlite_path(url).parent.mkdir(parents=True, exist_ok=True)
    if not sqlite_path(url).exists():
        sqlite_path(url).touch(mode=0o600)  # SQLite gives its log the same permissions
    made = []
    for writer, size in ((True, 1), (False, 8)):
        engine = create_engine(
            url,
            hide_parameters=True,  # errors are written down, people's words are not
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            connect_args={"check_same_thread": False},
        )
        event.listen(engine, "connect", _sqlite_connect(writer=writer))
        start = "BEGIN IMMEDIATE" if writer else "BEGIN"
        event.listen(engine, "begin", _begin_with(start))
        made.append(engine)
    return made[0], made[1]


def readonly_engine(url: str) -> Engine:
    """A database opened to look at only, beside a running Nudge; a missing file is not made."""
    if not is_sqlite(url):
        options = {"options": "-c default_transaction_read_only=on", "connect_timeout": 5}
        address = make_url(url).set(drivername="postgresql+psycopg")
        return create_engine(address, hide_parameters=True, connect_args=options)
    file = f"file:{quote(str(sqlite_path(url)))}"
    address = URL.create("sqlite", database=file, query={"mode": "ro", "uri": "true"})
    engine = create_engine(
        address, hide_parameters=True, poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "connect", _sqlite_connect(writer=False))
    event.listen(engine, "begin", _begin_with("BEGIN"))
    return engine


def _begin_with(sentence: str) -> Callable[[Any], None]:
    def begin(connection: Any) -> None:
        connection.exec_driver_sql(sentence)

    return begin


def postgres_engine(url: str) -> Engine:
    """One pool for reading and writing."""
    address = make_url(url).set(drivername="postgresql+psycopg")
    engine = create_engine(
        address, hide_parameters=True, pool_size=8, max_overflow=8, pool_pre_ping=True
    )
    event.listen(engine, "handle_error", _without_detail)
    return engine


def _without_detail(context: ExceptionContext) -> None:
    """Leave out of an error what PostgreSQL adds to it: the whole row that it refused."""
    told = getattr(getattr(context.original_exception, "diag", None), "message_primary", None)
    if told and context.sqlalchemy_exception is not None:
        context.original_exception.args = (told,)
        context.sqlalchemy_exception.args = (told,)


def count_operations(engine: Engine) -> None:
    """Pass the failpoint `op` at every statement and commit (the n-th-operation loop)."""

    def operation(*_: Any) -> None:
        fp("op")

    event.listen(engine, "before_cursor_execute", operation)
    event.listen(engine, "commit", operation)


class Turnstile:
    """Lets one thread write at a time, the urgent ones first."""

    def __init__(self) -> None:
        """Start open."""
        self._free = threading.Condition()
        self._holder: int | None = None
        self._urgent = 0

    @contextmanager
    def passed(self, *, urgent: bool = False) -> Iterator[None]:
        """Wait for the writing connection; a thread that would wait for itself is told so."""
        me = threading.get_ident()
        if self._holder == me:
            raise RuntimeError("a transaction is open in this thread already")
        with self._free:
            self._urgent += urgent
            self._free.wait_for(lambda: self._holder is None and (urgent or not self._urgent))
            self._urgent -= urgent
            self._holder = me
        try:
            yield
        finally:
            with self._free:
                self._holder = None
                self._free.notify_all()
