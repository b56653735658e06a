"""Things that others wrote, planted as a sync or a forwarded message brings them."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core.events.model import Event, local_calendar
from core.events.rules import EventStatus
from core.kernel import history
from core.kernel.db import Database
from core.kernel.origin import EXTERNAL
from core.ports import Caller
from core.tasks.model import Task


def invite(
    db: Database,
    user_id: UUID,
    title: str,
    text: str,
    start: datetime,
    by: str = "t.vance@x.example",
) -> UUID:
    """A stranger's invitation in a person's calendar, not answered yet."""
    return _planted(
        db,
        user_id,
        Event,
        title=title,
        description=text,
        source_name=by,
        status=EventStatus.TENTATIVE,
        starts_at=start,
        ends_at=start + timedelta(minutes=45),
    )


def task(db: Database, user_id: UUID, title: str, text: str, by: str = "Eve") -> UUID:
    """A task that somebody else wrote."""
    return _planted(db, user_id, Task, title=title, description=text, source_name=by)


def _planted(db: Database, user_id: UUID, cls: Any, **columns: Any) -> UUID:
    caller = Caller(user_id=user_id, actor_type="system", source="sync")
    with db.begin(caller) as tx, history.recording(tx):
        if cls is Event:
            columns |= {"calendar_id": local_calendar(tx).id, "timezone": tx.zone}
        row = cls.new(tx, origin=EXTERNAL, **columns)
        history.settle(tx)
        made: UUID = row.id
    return made
