"""Looking at people's rows, in batches: what is wrong with them, and a copy for their person."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import Connection, RowMapping, Table, func, or_, select

from core.accounts.model import Secret
from core.events.model import Event
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.jobs import DUE
from core.kernel.numbers import Number
from core.kernel.outbox import OutboxEvent
from core.kernel.rows import Row, plain
from core.notify.model import Delivery
from core.notify.rules import Status
from core.people.model import User
from core.people.rules import is_zone
from core.reminders.model import Reminder
from core.schedule import Schedule
from core.tasks.model import Task
from core.tasks.rules import OVER
from core.upkeep import rules
from core.upkeep.rules import Finding

BATCH = 500
ZONED = ((User, "timezone"), (Event, "timezone"), (Task, "due_timezone"))
SCHEDULED = (Task, Event, Reminder)


def about_rows(connection: Connection, now: datetime) -> Iterator[Finding]:
    """Every check of people's rows; each tells its first findings and counts the others."""
    yield from rules.shortened(emails(connection), "e-mail")
    yield rules.overdue_tasks(overdue(connection, now))
    yield from rules.shortened(events(connection), "events")
    yield from rules.shortened(attendees(connection), "attendees")
    yield from rules.shortened(zones(connection), "zones")
    yield from rules.shortened(schedules(connection), "schedules")


def about_jobs(connection: Connection, now: datetime) -> Iterator[Finding]:
    """Whether what happens by itself does: what waits too long, and what was given up."""
    late = (rules.waiting(now, *one) for one in oldest_due(connection, now))
    yield from rules.shortened(filter(None, late), "due")
    yield from rules.shortened(filter(None, given_up(connection)), "undelivered")


def emails(connection: Connection) -> Iterator[Finding]:
    """Addresses that no mail can reach."""
    users = table_of(User)
    for row in _live(connection, User, "email"):
        found = rules.invalid_email(str(row["id"]), row["email"], unique=False)
        if found is None:
            continue
        same = func.lower(func.trim(users.c.email)) == row["email"].strip().lower()
        alike = connection.scalar(select(func.count()).select_from(users).where(same))
        unique = alike == 1
        yield rules.invalid_email(str(row["id"]), row["email"], unique=unique) or found


def overdue(connection: Connection, now: datetime) -> int:
    """How many open tasks were due before now."""
    tasks = table_of(Task)
    query = (
        select(func.count())
        .select_from(tasks)
        .where(
            tasks.c.due_by < now,
            tasks.c.status.not_in(OVER),
            tasks.c.archived_at.is_(None),
            tasks.c.deleted_at.is_(None),
        )
    )
    return connection.scalar(query) or 0


def events(connection: Connection) -> Iterator[Finding]:
    """Events that do not end after they start."""
    table = table_of(Event)
    backwards = table.c.ends_at <= table.c.starts_at
    for row in _live(connection, Event, "starts_at", "ends_at", where=backwards):
        found = rules.event_order(_called(connection, row), row["starts_at"], row["ends_at"])
        if found is not None:
            yield found


def attendees(connection: Connection) -> Iterator[Finding]:
    """Events whose attendees are not a list of people."""
    for row in _live(connection, Event, "attendees"):
        found = rules.odd_attendees(_called(connection, row), row["attendees"])
        if found is not None:
            yield found


def zones(connection: Connection) -> Iterator[Finding]:
    """Rows whose zone the zone data does not know."""
    for cls, column in ZONED:
        what = cls.__tablename__.removesuffix("s")
        for row in _live(connection, cls, column):
            if not is_zone(row[column]):
                yield rules.unknown_zone(what, _called(connection, row), row[column])


def schedules(connection: Connection) -> Iterator[Finding]:
    """Rows whose schedule this code cannot read."""
    for cls in SCHEDULED:
        for row in _live(connection, cls, "schedule"):
            try:
                Schedule.model_validate(row["schedule"])
            except ValidationError as error:
                why = error.errors(include_url=False, include_input=False)[0]["msg"]
                yield rules.unreadable_schedule(cls.called, _called(connection, row), why)


def oldest_due(connection: Connection, now: datetime) -> Iterator[tuple[str, datetime | None]]:
    """For each table that comes due, since when its oldest row waits for a worker."""
    for cls in DUE:
        table = table_of(cls)
        free = or_(table.c.lease_until.is_(None), table.c.lease_until <= now)
        query = select(func.min(table.c.next_at)).where(table.c.next_at <= now, free)
        yield table.name.replace("_", " "), connection.scalar(query)


def given_up(connection: Connection) -> Iterator[Finding | None]:
    """What was not delivered or carried out after its last try."""
    messages, facts = table_of(Delivery), table_of(OutboxEvent)
    failed = messages.c.status == Status.FAILED
    yield rules.dead_letters("message", _count(connection, messages, failed))
    dead = facts.c.next_at.is_(None) & facts.c.last_error.is_not(None)
    yield rules.dead_letters("event", _count(connection, facts, dead))


def secrets(connection: Connection) -> int:
    """How many secrets the vault's key must open."""
    return _count(connection, table_of(Secret))


def _count(connection: Connection, table: Table, *where: Any) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0


def _live(
    connection: Connection, cls: type[Row], *columns: str, where: Any = True
) -> Iterator[RowMapping]:
    """Every person's live rows with a value in the first column, a batch at a time, by id."""
    table = table_of(cls)
    shown = [table.c.id, table.c.user_id, *(table.c[name] for name in columns)]
    query = select(*shown).where(
        table.c[columns[0]].is_not(None), table.c.deleted_at.is_(None), where
    )
    last = UUID(int=0)
    while batch := _batch(connection, query.where(table.c.id > last).order_by(table.c.id)):
        yield from batch
        last = batch[-1]["id"]


def _batch(connection: Connection, query: Any) -> list[RowMapping]:
    return list(connection.execute(query.limit(BATCH)).mappings())


def _called(connection: Connection, row: RowMapping) -> str:
    """How a row is named to whoever looks after the machine: number and owner, never its words."""
    numbers = table_of(Number)
    query = select(numbers.c.number).where(
        numbers.c.user_id == row["user_id"], numbers.c.target_id == row["id"]
    )
    number = connection.scalar(query)
    return f"#{number} of user {row['user_id']}" if number else str(row["id"])


def belongings(tx: Tx, most: int) -> tuple[dict[str, list[str]], list[str]]:
    """The caller's rows of every table, in JSON and by id; and the tables that were left out.

    Left out is a table with which there would be more than `most` bytes.
    """
    classes = {str(cls.__tablename__): cls for cls in _owned_tables(Row)}
    found: dict[str, list[str]] = {}
    left_out = []
    for name in rules.in_export(classes):
        rows, size = _lines(tx, classes[name], most)
        if size > most:
            left_out.append(name)
        else:
            found[name], most = rows, most - size
    return dict(sorted(found.items())), left_out


def _owned_tables(cls: type[Row]) -> Iterator[type[Row]]:
    """Every table whose rows belong to somebody."""
    if hasattr(cls, "__table__") and cls.owner is not None:
        yield cls
    for child in cls.__subclasses__():
        yield from _owned_tables(child)


def _lines(tx: Tx, cls: type[Row], most: int) -> tuple[list[str], int]:
    """The caller's rows of one table and their bytes; it stops where that is too much."""
    table, lines, size = table_of(cls), [], 0
    columns = [column for column in table.c if rules.leaves(column.name)]
    mine = select(*columns).where(table.c[cls.owner or "user_id"] == tx.user_id)
    query = mine.order_by(*table.primary_key.columns).execution_options(yield_per=BATCH)
    with tx.session.execute(query) as found:
        for row in found.mappings():
            values = rules.without_file({key: plain(value) for key, value in row.items()})
            text = json.dumps(values, ensure_ascii=False)
            lines.append(rules.without_codes(table.name, text))
            size += len(lines[-1].encode())
            if size > most:
                break
    return lines, size
