"""Performing actions as a person, with phrases and selectors already resolved."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from core.kernel import calls, history
from core.kernel.actions import find, inner
from core.kernel.admission import Admitted, validated
from core.kernel.args import Ref, When
from core.kernel.db import Database, Tx
from core.kernel.rows import Owned, plain, recorded, row_classes
from core.language.when.values import Kind, Resolution
from core.ports import Call, Caller, Outcome, State
from core.schedule import Schedule


def do(db: Database, who: Caller, name: str, **args: Any) -> Outcome:
    """Perform one call in a transaction of its own."""
    with db.begin(who) as tx:
        return do_in(tx, name, **args)


def done(db: Database, who: Caller, name: str, **args: Any) -> dict[str, Any]:
    """The view of a call that must succeed."""
    outcome = do(db, who, name, **args)
    assert outcome.state is State.DONE, outcome
    return outcome.view


def refused(db: Database, who: Caller, name: str, **args: Any) -> tuple[str, str]:
    """Code and sentence of a call that must be refused."""
    outcome = do(db, who, name, **args)
    assert outcome.state is State.REFUSED, outcome
    return outcome.code, outcome.message


def do_in(tx: Tx, name: str, **args: Any) -> Outcome:
    """Perform one call: `item` is a row's id, times are Resolutions, the rest is as said."""
    action = find(name)
    known = {key: _resolved(tx, action.args, key, value) for key, value in args.items()}
    call = Call(action=name, args={key: str(value) for key, value in args.items()})
    admitted = None
    try:
        admitted = Admitted(action, validated(action, known), {})
    except calls.AssistantError as refusal:
        row = calls._row(tx, call, 1, None)
        return calls._record(tx, row, calls._turned_down(tx, row, refusal))
    row = calls._row(tx, call, 1, None, admitted)
    outcome, _ = calls._attempt(tx, row, admitted)
    return calls._record(tx, row, outcome)


def _resolved(tx: Tx, model: type[Any], key: str, value: Any) -> Any:
    if isinstance(value, Resolution):
        return When(value.words or "then", value)
    kind = inner(model.model_fields[key].annotation) if key in model.model_fields else None
    if isinstance(kind, type) and issubclass(kind, Ref):
        row = tx.session.get(kind.row, UUID(str(value))) if hasattr(kind.row, "__table__") else None
        return kind(str(value), UUID(str(value)), row.version if row else 0)
    return value


def undo(db: Database, who: Caller, outcome: Outcome) -> list[Owned]:
    """Put back what a call changed, and settle as the kernel does after an undo."""
    with db.begin(who) as tx:
        return reverse(tx, [outcome.call_id] if outcome.call_id else [])


def reverse(tx: Tx, call_ids: Sequence[UUID]) -> list[Owned]:
    """The same within a transaction; audited under a call id of its own, to be redone by."""
    with history.recording(tx):
        left = history.reverse(tx, call_ids)
        pairs = history.settle(tx)
        changes = [history.change(tx, row, old, "undo") for row, old in pairs]
        tx.session.flush()
    undo_id = tx.new_id()
    history.write(tx, changes, tool_call_id=undo_id)
    LAST_UNDO[tx.user_id] = undo_id
    return left


LAST_UNDO: dict[UUID, UUID] = {}


def redo(db: Database, who: Caller) -> None:
    """Take the person's last undo back."""
    with db.begin(who) as tx:
        reverse(tx, [LAST_UNDO[who.user_id]])


def image(db: Database, who: Caller) -> dict[tuple[str, UUID], dict[str, Any]]:
    """The recorded columns of every live row of a person's."""
    found = {}
    with db.read(who) as tx:
        for name, cls in row_classes().items():
            if issubclass(cls, Owned):
                for row in cls.all_mine(tx, limit=10_000):
                    found[name, row.id] = {key: plain(getattr(row, key)) for key in recorded(cls)}
    return found


def instant(text: str, *, dated: bool = True, zone: str | None = None) -> Resolution:
    """A moment: "2027-02-01T10:00Z"; with `dated=False` only its time of day was said."""
    at = datetime.fromisoformat(text)
    return Resolution(kind=Kind.INSTANT, words=text, start=at, timed=True, dated=dated, zone=zone)


def day(text: str, zone: str = "Europe/Lisbon") -> Resolution:
    """A whole day."""
    start = datetime.combine(date.fromisoformat(text), time(), ZoneInfo(zone))
    return Resolution(
        kind=Kind.DATE, words=text, start=start, end=start + timedelta(days=1), grain="day"
    )


def span(first: str, last: str, *, timed: bool = True, grain: str = "minute") -> Resolution:
    """From one moment to another."""
    start, end = (datetime.fromisoformat(text) for text in (first, last))
    return Resolution(
        kind=Kind.INTERVAL, words="then", start=start, end=end, timed=timed, grain=grain
    )


def lasting(minutes: float) -> Resolution:
    """A length of time."""
    return Resolution(kind=Kind.DURATION, words="a while", seconds=minutes * 60)


def every(rule: str, starts: str, *, timed: bool = True, **terms: Any) -> Resolution:
    """A repeat by an RFC 5545 rule from a wall clock on."""
    wall = datetime.fromisoformat(starts)
    schedule = Schedule(kind="rrule", rrule=rule, starts_local=wall, **terms)
    return Resolution(kind=Kind.RECURRENCE, words="again", schedule=schedule, timed=timed)


def utc(text: str) -> datetime:
    """An instant in UTC: "2027-02-01T10:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
