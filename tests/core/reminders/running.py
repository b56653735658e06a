"""Setting reminders and letting time go by."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.worker import Worker
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.language.when.values import Kind, Resolution
from core.ports import Caller
from tests.core.doing import done


def remind(db: Database, who: Caller, title: str, when: Any, **args: Any) -> str:
    return str(done(db, who, "reminders.create", title=title, when=when, **args)["id"])


def run_until(worker: Worker, clock: FrozenClock, until: datetime) -> list[datetime]:
    """Step at every due instant, as time goes by; the instants."""
    seen = []
    while (due := worker.next_due()) is not None and due <= until:
        clock.set(max(due, clock.now()))
        seen.append(clock.now())
        assert worker.step()
    clock.set(until)
    worker.step()
    return seen


def rows(db: Database, cls: type[Any]) -> list[Any]:
    with db.read() as tx:
        return list(tx.session.scalars(select(cls).order_by(cls.id)))


def before(minutes: int) -> Resolution:
    return Resolution(kind=Kind.OFFSET, words="before", seconds=-60 * minutes)
