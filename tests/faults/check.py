"""What must hold after any death: judged by the history and the database, never by our code.

The invariants are those of `reliability.md` §2.2; each is a function that yields what is wrong.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import create_engine, make_url, text

REPEAT = "(Possible repeat: I restarted while sending this.)"
SETTLED = {"sent", "delivered", "acknowledged", "failed", "cancelled", "skipped"}
DUE_TABLES = ("conversation_turns", "reminders", "occurrences", "deliveries", "outbox")
THINGS = {"task": "tasks", "reminder": "reminders", "event": "events"}


class Facts:
    """The tables as plain rows, and the history as plain lines."""

    def __init__(self, url: str, history: Path) -> None:
        address = make_url(url)
        self.sqlite = address.get_backend_name() == "sqlite"
        engine = create_engine(
            address if self.sqlite else address.set(drivername="postgresql+psycopg")
        )
        with engine.connect() as self._connection:
            self.turns = self.rows("SELECT * FROM conversation_turns ORDER BY id")
            self.calls = self.rows("SELECT * FROM tool_calls ORDER BY id")
            self.audits = self.rows("SELECT * FROM action_audit ORDER BY user_id, seq")
            self.deliveries = self.rows("SELECT * FROM deliveries ORDER BY id")
            self.occurrences = self.rows("SELECT * FROM occurrences ORDER BY id")
            self.users = self.rows("SELECT * FROM users")
            self.numbers = self.rows("SELECT * FROM numbers")
            self.things = {
                kind: self.rows(f"SELECT * FROM {table}") for kind, table in THINGS.items()
            }
            self.leased = {
                table: self.rows(f"SELECT id FROM {table} WHERE lease_until IS NOT NULL")
                for table in DUE_TABLES
            }
            self.broken = self._broken() if self.sqlite else []
        engine.dispose()
        lines = history.read_text().splitlines() if history.exists() else []
        self.history = [json.loads(line) for line in lines]

    def rows(self, query: str) -> list[dict[str, Any]]:
        found = self._connection.execute(text(query)).mappings()
        return [{key: _plain(key, value) for key, value in row.items()} for row in found]

    def _broken(self) -> list[str]:
        run = self._connection.exec_driver_sql
        found = [str(row[0]) for row in run("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [f"foreign key {tuple(row)}" for row in run("PRAGMA foreign_key_check")]


JSON_COLUMNS = {"old_values", "new_values", "outcomes", "payload", "result", "reply"}


def _plain(key: str, value: Any) -> Any:
    """The same on both databases: ids as 32 digits, JSON as what it says."""
    if isinstance(value, UUID):
        return value.hex
    if key in JSON_COLUMNS and isinstance(value, str):
        return json.loads(value)
    return UUID(value).hex if key == "target_id" and value else value


def check(url: str, history: Path, received: tuple[str, ...] = ()) -> Facts:
    """Fail with everything that is wrong once the house has come to rest."""
    facts = Facts(url, history)
    wrong = [
        f"{name}: {what}"
        for name, invariant in INVARIANTS.items()
        for what in (invariant(facts, received) if name == "I1" else invariant(facts))
    ]
    assert not wrong, "\n".join(wrong)
    return facts


def every_message_has_one_answered_turn(facts: Facts, received: tuple[str, ...]) -> Iterator[str]:
    turns = Counter(turn["external_id"] for turn in facts.turns)
    told = {line["id"] for line in facts.history if line["what"] == "answered"}
    for one in sorted({*received, *told, *turns}):
        if turns[one] != 1:
            yield f"message {one} has {turns[one]} turns"
    replies = Counter(row["turn_id"] for row in facts.deliveries if row["kind"] == "reply")
    for turn in facts.turns:
        if turn["status"] == "received" or turn["reply"] is None or turn["next_at"] is not None:
            yield f"turn {turn['external_id']} is not answered"
        if replies[turn["id"]] != 1:
            yield f"turn {turn['external_id']} has {replies[turn['id']]} replies"


def what_was_done_is_what_was_recorded(facts: Facts) -> Iterator[str]:
    asked = Counter((call["turn_id"], call["ordinal"]) for call in facts.calls)
    yield from (f"call {slot} was made {times} times" for slot, times in asked.items() if times > 1)
    good = [audit for audit in facts.audits if audit["status"] == "success"]
    recorded = Counter(audit["target_id"] for audit in good)
    by_call = Counter(audit["tool_call_id"] for audit in good)
    for call in facts.calls:
        if call["state"] == "done" and not by_call[call["id"]]:
            yield f"call {call['action']} was done without an audit row"
    for audit in good:
        if audit["tool_call_id"] not in {call["id"] for call in facts.calls}:
            yield f"audit {audit['seq']} belongs to no call"
    for kind, rows in facts.things.items():
        for row in rows:
            if recorded[row["id"]] != row["version"]:
                yield f"{kind} at version {row['version']} has {recorded[row['id']]} audit rows"
        titles = Counter((row["user_id"], row["title"]) for row in rows)
        yield from (f"{times} × {kind} {of[1]!r}" for of, times in titles.items() if times > 1)


def the_order_has_no_gaps(facts: Facts) -> Iterator[str]:
    for user in facts.users:
        mine = [audit["seq"] for audit in facts.audits if audit["user_id"] == user["id"]]
        if mine != list(range(1, user["audit_seq"] + 1)):
            yield f"audit numbers {mine}, expected up to {user['audit_seq']}"
        given = sorted(row["number"] for row in facts.numbers if row["user_id"] == user["id"])
        if given != list(range(1, user["last_number"] + 1)):
            yield f"numbers {given}, expected up to {user['last_number']}"


def whatever_rang_was_sent_and_nothing_is_held(facts: Facts) -> Iterator[str]:
    carried = defaultdict(list)
    for row in facts.deliveries:
        carried[row["occurrence_id"]].append(row["status"])
    for firing in facts.occurrences:
        if not carried[firing["id"]] or not set(carried[firing["id"]]) <= SETTLED:
            yield f"firing of {firing['scheduled_for']} has deliveries {carried[firing['id']]}"
    yield from (f"{len(rows)} of {table} are held" for table, rows in facts.leased.items() if rows)


def each_firing_stands_once(facts: Facts) -> Iterator[str]:
    firings = Counter((row["reminder_id"], row["scheduled_for"]) for row in facts.occurrences)
    yield from (f"{times} firings of {of}" for of, times in firings.items() if times > 1)
    keys = Counter((row["user_id"], row["key"]) for row in facts.deliveries)
    yield from (f"{times} deliveries of {of}" for of, times in keys.items() if times > 1)


def copies_are_doubtful_and_labelled(facts: Facts) -> Iterator[str]:
    sends = defaultdict(list)
    for line in facts.history:
        if line["what"] == "sent":
            sends[_delivery(facts, line)].append(line)
    for row in facts.deliveries:
        got = sends.pop(row["id"], [])
        wrong = {
            "is marked as sent and never was": row["status"] == "sent" and not got,
            "names a message that nobody got": row["status"] == "sent"
            and row["external_message_id"] not in {one["receipt"] for one in got},
            f"was sent {len(got)} times": len(got) - 1 > _doubtful(row["outcomes"]),
            "has a copy without a label": not all(REPEAT in one["text"] for one in got[1:]),
            "is called a repeat and is none": not _doubtful(row["outcomes"])
            and any(REPEAT in one["text"] for one in got),
        }
        yield from (
            f"{row['key']} {what}, after {row['outcomes']}" for what in wrong if wrong[what]
        )
    yield from (f"sent without a delivery: {lines[0]['text']}" for lines in sends.values())


def _doubtful(outcomes: list[str]) -> int:
    return sum(one in {"unknown", "late"} for one in outcomes)


def _delivery(facts: Facts, line: dict[str, Any]) -> str | None:
    """The delivery behind a sent message: its buttons name it, else its words."""
    if line["data"]:
        return str(line["data"][0].split(":")[1])
    words = line["text"].replace(REPEAT, "").strip()
    fitting = [row["id"] for row in facts.deliveries if row["payload"]["text"] == words]
    return fitting[0] if len(fitting) == 1 else None


def the_file_is_whole(facts: Facts) -> Iterator[str]:
    yield from facts.broken


INVARIANTS: dict[str, Any] = {
    "I1": every_message_has_one_answered_turn,
    "I2": what_was_done_is_what_was_recorded,
    "I2 order": the_order_has_no_gaps,
    "I3": whatever_rang_was_sent_and_nothing_is_held,
    "I4": copies_are_doubtful_and_labelled,
    "I5": each_firing_stands_once,
    "I9": the_file_is_whole,
}
