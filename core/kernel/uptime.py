"""When the house was up: a tick a minute, and the last time that it was off."""

from datetime import datetime, timedelta

from sqlalchemy import insert, update

from core.kernel.claims import table_of
from core.kernel.db import Database, SystemConfig, Tx

LAST_TICK, OFFLINE = "last_tick", "offline"
TICK = timedelta(minutes=1)
AWAY = timedelta(minutes=3)
"""Nobody wrote a tick for so long: the house was off."""


def tick(db: Database) -> None:
    """Note that the house is up, and from when to when it had been off."""
    with db.begin() as tx:
        last = _known(tx, LAST_TICK)
        if last is not None and tx.now - datetime.fromisoformat(last) > AWAY:
            _note(tx, OFFLINE, f"{last}/{tx.now.isoformat()}")
        _note(tx, LAST_TICK, tx.now.isoformat())


def last_offline(tx: Tx) -> tuple[datetime, datetime] | None:
    """From when to when the house was off last; None if it never was."""
    noted = _known(tx, OFFLINE)
    if noted is None:
        return None
    start, _, end = noted.partition("/")
    return datetime.fromisoformat(start), datetime.fromisoformat(end)


def _known(tx: Tx, key: str) -> str | None:
    row = tx.session.get(SystemConfig, key)
    return row.value if row else None


def _note(tx: Tx, key: str, value: str) -> None:
    table = table_of(SystemConfig)
    changed = update(table).where(table.c.key == key).values(value=value)
    if _known(tx, key) is None:
        tx.session.execute(insert(table), {"key": key, "value": value})
    else:
        tx.session.execute(changed)
