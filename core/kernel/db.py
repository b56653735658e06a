"""The only place that opens, commits and rolls back transactions."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Engine,
    Integer,
    String,
    Uuid,
    bindparam,
    column,
    select,
    table,
    text,
    update,
)
from sqlalchemy import exc as sa
from sqlalchemy.orm import Session
from sqlmodel import Field, SQLModel

from core.kernel.clock import Clock
from core.kernel.engine import (
    Turnstile,
    WriterLock,
    count_operations,
    is_sqlite,
    postgres_engine,
    readonly_engine,
    sqlite_engines,
    sqlite_path,
)
from core.kernel.errors import AssistantError, Code
from core.kernel.failpoints import counting
from core.kernel.ids import Ids, Sequence, SystemIds
from core.kernel.jobs import Event
from core.kernel.outbox import emit
from core.kernel.rows import Owned, Row
from core.language.say.tongue import speak, speaking_in
from core.language.tongues import in_turn
from core.ports import Call, Caller, Habits, Mention

# The kernel knows of people only what every transaction needs; the table itself is people's.
_USERS = table(
    "users",
    column("id", Uuid()),
    column("timezone", String()),
    column("timezone_confirmed", Boolean()),
    column("locale", String()),
    column("display_name", String()),
    column("status", String()),
    column("role", String()),
    column("audit_seq", Integer()),
    column("last_number", Integer()),
)
_PREFERENCES = table("preferences", column("user_id", Uuid()), column("reminder_defaults", JSON()))
PEOPLE = select(_USERS, _PREFERENCES.c.reminder_defaults).outerjoin_from(
    _USERS, _PREFERENCES, _USERS.c.id == _PREFERENCES.c.user_id
)
"""People as `person_of` reads them; a noun may say which."""
_PERSON = PEOPLE.where(_USERS.c.id == bindparam("person"))
_LOCKED = _PERSON.with_for_update(key_share=True, of=_USERS)
_LOCKED_ALL = (
    PEOPLE.where(_USERS.c.id.in_(bindparam("people", expanding=True)))
    .order_by(_USERS.c.id)
    .with_for_update(key_share=True, of=_USERS)
)
_HOLD = text(
    "SELECT pg_advisory_xact_lock(hashtextextended(name, 0))"
    " FROM unnest(CAST(:names AS text[])) AS name"
)
_COUNTERS = (
    update(_USERS)
    .where(_USERS.c.id == bindparam("person"))
    .values(audit_seq=bindparam("seq"), last_number=bindparam("number"))
)


class SystemConfig(Row, table=True):
    """A fact about this installation: schema version, last tick."""

    __tablename__ = "system_config"
    owner: ClassVar[str | None] = None
    keep: ClassVar[Any] = None
    key: str = Field(primary_key=True, max_length=100)
    value: str


@dataclass(slots=True)
class Person:
    """The caller, as far as every transaction needs them."""

    id: UUID
    zone: str
    zone_known: bool
    locale: str
    name: str
    status: str
    habits: dict[str, Any]
    seq: int
    number: int
    stored: tuple[int, int] = (0, 0)
    role: str = "user"

    @property
    def reads(self) -> Habits:
        """What loose words mean to them."""
        return Habits(zone=self.zone, locale=self.locale, **self.habits)


@dataclass(slots=True)
class Tx:
    """An open transaction: session, caller, one frozen instant, and what it has emitted."""

    session: Session
    now: datetime
    ids: Ids
    sequence: Sequence
    caller: Caller | None = None
    person: Person | None = None
    turn: "TurnFrame | None" = None
    images: dict[tuple[type[Row], UUID], dict[str, Any] | None] = field(default_factory=dict)
    held: list[Row] = field(default_factory=list)
    """Rows with an image, so that the session, which holds none, need not fetch them again."""
    numbers: dict[UUID, int] = field(default_factory=dict)
    """The numbers of things that were asked for already."""
    recording: bool = False
    pending: tuple[Call, ...] = ()
    """The call being performed and those that build on it: what a question would leave open."""

    @property
    def user_id(self) -> UUID:
        """Whose transaction it is; a house transaction has nobody and may not ask."""
        if self.caller is None:
            raise RuntimeError("this transaction has no caller")
        return self.caller.user_id

    @property
    def me(self) -> Person:
        """The caller's row, as locked at the start."""
        if self.person is None:
            raise RuntimeError("this transaction has no person")
        return self.person

    @property
    def zone(self) -> str:
        """The caller's time zone."""
        return self.me.zone

    @property
    def tongues(self) -> tuple[Habits, ...]:
        """What loose words mean, in each language that the caller's words may be in."""
        return in_turn(self.me.reads, self.turn.language if self.turn else "")

    def new_id(self) -> UUID:
        """A fresh id that sorts by this transaction's instant."""
        return self.sequence.next(self.now)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A savepoint: a refusal takes back what was done inside, and forgets those rows."""
        savepoint = self.session.begin_nested()
        try:
            yield
        except AssistantError:
            savepoint.rollback()
            self.held.clear()
            self.numbers.clear()
            for row in [
                one for one in self.session.identity_map.values() if isinstance(one, Owned)
            ]:
                self.session.expunge(row)
            raise
        savepoint.commit()

    def emit(self, name: str, row: Owned, **data: Any) -> None:
        """State a fact about a row: `@reacts` hears it now, `@job(on=…)` after the commit."""
        emit(self, Event(name, self.user_id, row.called, row.id, data, self.now))

    def reload_person(self) -> None:
        """Read the caller's row again: something has changed it."""
        seq, number = self.me.seq, self.me.number
        self.session.flush()
        self.person = _load(self.session, self.user_id, _PERSON)
        self.me.seq, self.me.number = seq, number

    def look_for(self, caller: Caller) -> None:
        """Read for this person from here on."""
        self.caller, self.person = caller, _load(self.session, caller.user_id, _PERSON)
        speak(self.person.locale)

    def as_person(self, user_id: UUID, source: str = "system") -> None:
        """Act for this person from here on (jobs that work through several people's rows)."""
        self.act_as(_load(self.session, user_id, _LOCKED), source)

    def act_as(self, person: Person, source: str = "system") -> None:
        """Act for a person whose row is locked already."""
        self.store_counters()
        self.caller = Caller(
            user_id=person.id, actor_type="system", source=source, source_client="notification"
        )
        self.person = person
        speak(person.locale)

    def hold(self, names: Iterable[str]) -> None:
        """Until the commit nobody else holds any of these names (one thread writes on SQLite)."""
        if self.session.get_bind().dialect.name == "postgresql":
            self.session.execute(_HOLD, {"names": sorted(names)})

    def lock(self, user_ids: Iterable[UUID]) -> dict[UUID, Person]:
        """Lock these people's rows, in id order."""
        rows = self.session.execute(_LOCKED_ALL, {"people": list(user_ids)})
        return {row.id: person_of(row) for row in rows}

    def store_counters(self) -> None:
        """Write back the counters that the caller's row keeps, when they moved."""
        me = self.person
        if me is not None and (me.seq, me.number) != me.stored:
            self.session.execute(_COUNTERS, {"person": me.id, "seq": me.seq, "number": me.number})
            me.stored = (me.seq, me.number)


@dataclass(slots=True)
class TurnFrame:
    """The exchange that a transaction serves, as far as the kernel must know it."""

    id: UUID
    conversation_id: str
    heard_at: datetime
    mentions: tuple[Mention, ...] = ()
    reply_to: Mention | None = None
    tainted: bool = False
    guessed: bool = False
    """Its calls are what a language model read in the words."""
    language: str = ""
    """In which its words were read; empty where there were none."""


class Database:
    """SQLite (one writing process) or PostgreSQL (any number), behind the same two doors."""

    def __init__(
        self, url: str, clock: Clock, ids: Ids | None = None, *, reader: bool = False
    ) -> None:
        """Open the database; a second writing process on one SQLite file is refused.

        A `reader` looks on beside a running house: it cannot write, and makes no file.
        """
        self.url, self.clock, self.ids = url, clock, ids or SystemIds()
        self.sequence = Sequence(self.ids)
        self.sqlite = is_sqlite(url)
        self.on_commit: list[Callable[[], None]] = []
        self._lock = WriterLock(sqlite_path(url)) if self.sqlite and not reader else None
        self._turnstile = Turnstile() if self.sqlite else None
        self.writer, self.reader = self._engines(url, only_reads=reader)

    def _engines(self, url: str, *, only_reads: bool) -> tuple[Engine, Engine]:
        if only_reads:
            writer = reader = readonly_engine(url)
        elif self.sqlite:
            writer, reader = sqlite_engines(url)
        else:
            writer = reader = postgres_engine(url)
        if counting():
            count_operations(writer)
        return writer, reader

    @contextmanager
    def begin(
        self, caller: Caller | None = None, *also: UUID, urgent: bool = False
    ) -> Iterator[Tx]:
        """A writing transaction: commits when the block ends, rolls back when it raises.

        The caller's `users` row is locked first, with `also` in id order, so that one person's
        numbers, limits and chains cannot race. A database that cannot be written is DATABASE_ERROR.
        Where one thread writes at a time, an `urgent` one goes before others that wait.
        """
        alone = self._turnstile.passed(urgent=urgent) if self._turnstile else nullcontext()
        with alone, speaking_in(), self._session(self.writer) as session:
            tx = Tx(session, self.clock.now(), self.ids, self.sequence, caller)
            session.info["tx"] = tx
            wanted = sorted({*also, *([caller.user_id] if caller else [])})
            try:
                with _translated():
                    people = {one: _load(session, one, _LOCKED) for one in wanted}
                    tx.person = people.get(caller.user_id) if caller else None
                    if tx.person:
                        speak(tx.person.locale)
                    yield tx
                    tx.store_counters()
                    session.commit()
            except BaseException:
                session.expunge_all()  # what was known of the rows stays readable
                with suppress(sa.DBAPIError):  # a full disk or a cut connection has done it already
                    session.rollback()
                raise
        for nudge in self.on_commit:
            nudge()

    @contextmanager
    def read(self, caller: Caller | None = None) -> Iterator[Tx]:
        """A reading transaction at one instant; what is changed in it is thrown away."""
        with speaking_in(), self._session(self.reader) as session:
            tx = Tx(session, self.clock.now(), self.ids, self.sequence)
            try:
                with _translated():
                    if caller is not None:
                        tx.look_for(caller)
                    yield tx
            finally:
                session.expunge_all()  # what was read stays readable
                session.rollback()

    def _session(self, engine: Engine) -> Session:
        return Session(engine, expire_on_commit=False, autoflush=True)

    def close(self) -> None:
        """Give back every connection, and the lock."""
        self.reader.dispose()
        self.writer.dispose()
        if self._lock is not None:
            self._lock.release()


def _load(session: Session, user_id: UUID, query: Any) -> Person:
    found = session.execute(query, {"person": user_id}).one_or_none()
    if found is None:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "User not found.")
    return person_of(found)


def person_of(found: Any) -> Person:
    """A person out of a row of `PEOPLE`."""
    return Person(
        found.id,
        found.timezone,
        bool(found.timezone_confirmed),
        found.locale,
        found.display_name,
        found.status,
        found.reminder_defaults or {},
        found.audit_seq,
        found.last_number,
        (found.audit_seq, found.last_number),
        found.role,
    )


_SAYS = {
    "malformed": "The database file is damaged. Run `nudge doctor`, and restore a backup.",
    "locked": "The database is busy: another program holds it. Nothing was changed; try again.",
    "full": "The disk is full. Nothing was changed; free some space and try again.",
    "readonly": "The database is read-only. Nothing was changed; check the file's permissions.",
}


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the machine did to us into a sentence; what we did wrong stays a bug."""
    try:
        yield
    except (sa.IntegrityError, sa.ProgrammingError, sa.DataError):
        raise
    except sa.DatabaseError as error:
        raise database_error(error) from error


def _causes(error: BaseException | None) -> Iterator[str]:
    """What the database said, earlier words included: undoing what failed may fail as well."""
    while error is not None:
        if isinstance(error, sa.DBAPIError):
            yield str(error.orig)
        error = error.__context__


def database_error(error: Exception) -> AssistantError:
    """DATABASE_ERROR with a sentence for the usual causes."""
    text = " ".join(_causes(error))
    for word, sentence in _SAYS.items():
        if word in text:
            return AssistantError(Code.DATABASE_ERROR, sentence)
    return AssistantError(
        Code.DATABASE_ERROR, "The database cannot be reached. Nothing was changed; try again."
    )


def create_all(database: Database) -> None:
    """Make every table as the models say (tests; people's databases are made by migration)."""
    with database.writer.begin() as connection:
        SQLModel.metadata.create_all(connection)
