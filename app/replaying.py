"""Reads again what people said, with this version, and prints what it would now understand."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TextIO
from uuid import UUID

from app import schema
from core import reading
from core.catalog import TARGETS
from core.conversation import model as turns
from core.conversation.model import ConversationTurn
from core.kernel.clock import FrozenClock, SystemClock
from core.kernel.db import Database
from core.kernel.engine import is_sqlite, readonly_engine, shown, sqlite_path
from core.kernel.errors import AssistantError, Code
from core.language.turns import Reader
from core.notify import model as notify
from core.people import model as people
from core.ports import InputKind

SPANS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_SINCE = re.compile(r"(\d{1,4})([hdw])")
IN_WORDS = frozenset({InputKind.TEXT, InputKind.COMMAND})
"""What is read from words alone; presses, pictures and edits mean what they meant."""
EMBEDDED = frozenset({None, "embedded"})
Calls = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Reread:
    """One message, how it was understood then, and how it is now."""

    turn: ConversationTurn
    who: str
    now: Calls

    @property
    def same(self) -> bool:
        """Whether nothing would change."""
        return self.now == self.turn.calls


def report(url: str, since: str, person: str, out: TextIO, *, everybody: bool) -> None:
    """Print every message that would be understood otherwise, and how many there are of each sort.

    Nothing is written. Several people's words are shown only when `everybody` is asked for.
    """
    clock = FrozenClock(SystemClock().now())
    start = clock.now() - _span(since)
    _ready(url)
    db = Database(url, clock, reader=True)
    try:
        whose = _people(db, person, everybody=everybody)
        counts: Counter[str] = Counter()
        for one in _again(db, clock, whose, start, counts):
            counts["same" if one.same else "changed"] += 1
            if not one.same:
                out.write(_shown(one))
    finally:
        db.close()
    out.write(
        f"Since {start:%Y-%m-%d %H:%M} UTC: {counts['same']} read as before, {counts['changed']} "
        f"otherwise; {counts['left']} left out (no words of their own, or read by a model).\n"
    )


def _span(since: str) -> timedelta:
    hit = _SINCE.fullmatch(since.strip().lower())
    if hit is None:
        sentence = f"{since!r} is no stretch of time. Use 30d, 12h or 2w."
        raise AssistantError(Code.INVALID_INPUT, sentence)
    return int(hit[1]) * SPANS[hit[2]]


def _ready(url: str) -> None:
    """Refuse a database that is not there, or not at this code's schema."""
    if is_sqlite(url) and not sqlite_path(url).exists():
        sentence = f"There is no database at {shown(url)} yet. It is made at the first start."
        raise AssistantError(Code.DATABASE_ERROR, sentence)
    engine = readonly_engine(url)
    try:
        at = schema.current(engine)
    except Exception as error:
        raise schema.unusable(url, error) from error
    finally:
        engine.dispose()
    if at != schema.head():
        sentence = f"The database is at schema {at}, this version at {schema.head()}."
        raise AssistantError(Code.DATABASE_ERROR, f"{sentence} Run nudge migrate first.")


def _people(db: Database, person: str, *, everybody: bool) -> dict[UUID, str]:
    """Whose messages are meant: one person's, unless everybody's are asked for."""
    with db.read() as tx:
        found = people.called(tx, person)
    if person and not found:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, f"Nobody here is called {person!r}.")
    if len(found) > 1 and not everybody:
        do = "Say their id: --person ID" if person else "Say whose: --person NAME"
        sentence = f"{len(found)} people are meant. {do}, or --all to see everybody's words."
        raise AssistantError(Code.INVALID_INPUT, sentence)
    return found


def _again(
    db: Database, clock: FrozenClock, whose: dict[UUID, str], start: datetime, counts: Counter[str]
) -> Iterator[Reread]:
    """Each message in words read again; the others are counted as left out."""
    reader = Reader(TARGETS)
    for user_id, name in whose.items():
        with db.read() as tx:
            said = turns.answered_since(tx, user_id, start)
        for turn in said:
            if turn.input_kind not in IN_WORDS or not turn.heard or not _read_here(turn):
                counts["left"] += 1
                continue
            clock.set(turn.created_at)
            yield Reread(turn, name, _calls(db, reader, turn))


def _read_here(turn: ConversationTurn) -> bool:
    return turn.interpreter in EMBEDDED and not (turn.file or turn.quoted)


def _calls(db: Database, reader: Reader, turn: ConversationTurn) -> Calls:
    """What the words would become now, said then and there, after what was said before them."""
    with db.read() as tx:
        tx.look_for(reading.caller(turn))
        opened = reading.look(tx, turn, notify.Channel.mine(tx, turn.channel_id))
        habits = opened.heard.habits.model_copy(update={"zone": turn.timezone_at})
        heard = opened.heard.model_copy(update={"habits": habits})
        found = reading.read(reader, replace(opened, heard=heard))
    return [call.model_dump(mode="json") for call in found.calls]


def _shown(one: Reread) -> str:
    words = " ".join(one.turn.heard.split())
    return (
        f"{one.turn.heard_at:%Y-%m-%d %H:%M} {one.who}: {words}\n"
        f"  then: {_named(one.turn.calls)}\n  now:  {_named(one.now)}\n"
    )


def _named(calls: Calls) -> str:
    """Calls in a line: `tasks.create title="buy milk" when="tomorrow"`."""
    return "; ".join(" ".join([one["action"], *_args(one)]) for one in calls) or "no call"


def _args(call: dict[str, Any]) -> list[str]:
    return [f'{key}="{value}"' for key, value in sorted(call.get("args", {}).items())]
