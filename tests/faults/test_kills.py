"""Killed at each named place, then started again: the rows F01 to F13 of the fault matrix."""

import ast
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from core.kernel.failpoints import NAMES
from tests.faults.check import REPEAT, Facts, check
from tests.faults.conftest import BACKENDS, TURN, Build
from tests.faults.street import KILLED, START, Place
from tests.source import calls, files

SOON, TURN_LEASE, LEASE = 1, 32, 62
"""Seconds after which a second start may take up what a dead one held, if others may exist."""
PROMPT = 10.0
"""Seconds from a restart within which whatever was committed is said."""


@dataclass(frozen=True)
class Row:
    """One row of the matrix: where to die, what is left, and what must come of it."""

    row: str
    name: str
    scene: str
    free: int = SOON
    """When the dead process's rows are free on PostgreSQL; on SQLite at once."""
    nth: int = 1
    left: tuple[int, int, int] = (0, 0, 0)
    """Rows of the first message's turn, calls and sends that are there after the kill."""
    copies: int = 1
    """How often the interrupted message was sent in the end."""
    repeat: bool = False
    """Whether its last copy says that it may be one."""

    def __str__(self) -> str:
        return f"{self.row} {self.name}@{self.nth} {self.scene}"


NOTHING, HEARD, DONE, SAID = (0, 0, 0), (1, 0, 0), (1, 3, 0), (1, 3, 1)
RANG = (0, 0, 1)
MATRIX = (
    Row("F01", "turn.before_inbox", "turn"),
    Row("F02", "turn.after_inbox", "turn", TURN_LEASE, left=HEARD),
    Row("F03", "turn.between_tools", "turn", TURN_LEASE, left=HEARD),
    Row("F03", "turn.between_tools", "turn", TURN_LEASE, nth=2, left=HEARD),
    Row("F04", "turn.in_tx", "turn", TURN_LEASE, left=HEARD),
    Row("F04", "turn.in_tx", "turn", TURN_LEASE, nth=3, left=HEARD),
    Row("F05", "turn.after_commit", "turn", left=DONE),
    Row("F06", "reminder.after_send", "turn", LEASE, left=SAID, copies=2, repeat=True),
    Row("F06", "reminder.in_mark", "turn", LEASE, left=SAID, copies=2, repeat=True),
    Row("F06", "turn.after_reply", "turn", left=SAID),
    Row("F09", "reminder.before_claim", "reminder"),
    Row("F09", "reminder.in_claim", "reminder"),
    Row("F09", "reminder.before_claim", "reminder", nth=2),
    Row("F09", "reminder.in_claim", "reminder", nth=2),
    Row("F10", "reminder.after_claim", "reminder", LEASE),
    Row("F10", "reminder.after_claim", "reminder", LEASE, nth=2, repeat=True),
    Row("F11", "reminder.before_send", "reminder", LEASE, repeat=True),
    Row("F12", "reminder.after_send", "reminder", LEASE, left=RANG, copies=2, repeat=True),
    Row("F13", "reminder.in_mark", "reminder", LEASE, left=RANG, copies=2, repeat=True),
)


@pytest.mark.parametrize("row", MATRIX, ids=str)
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_kill_there_loses_nothing(build: Build, backend: str, row: Row) -> None:
    place = build(backend, row.scene)
    assert place.start(failpoints=f"{row.name}=kill@{row.nth}") == KILLED
    before = Facts(place.url, place.history)
    heard, done = len(before.turns), sum(call["turn_id"] is not None for call in before.calls)
    assert (heard, done, len(place.saw("sent"))) == row.left
    held = sum(len(rows) for rows in before.leased.values())
    assert held == (row.free != SOON)

    restarted = _restart(place, row)
    facts = check(place.url, place.history, tuple(one for one, _ in place.messages))
    sent = interrupted(place)
    assert len(sent) == row.copies
    assert (REPEAT in sent[-1]["text"]) == row.repeat
    assert datetime.fromisoformat(sent[-1]["at"]).timestamp() - restarted < PROMPT
    if row.scene == "turn":
        assert len(facts.calls) == 3
        assert [len(facts.things[kind]) for kind in ("task", "reminder")] == [2, 1]
    else:
        (firing,), (reminder,) = facts.occurrences, facts.things["reminder"]
        assert (firing["round"], firing["current_tier"]) == (1, 1)
        assert str(reminder["next_at"])[:16] == "2027-02-02 10:00"


def interrupted(place: Place) -> list[dict[str, Any]]:
    """The copies of the scene's first message: the only one with buttons."""
    return [one for one in place.saw("sent") if one["data"]]


def _restart(place: Place, row: Row) -> float:
    """Start until the dead process's rows are free; when the start was that had to speak."""
    if place.leases_outlive and row.free != SOON:
        seen = interrupted(place)
        assert place.start(SOON, threads=True) == 0
        assert interrupted(place) == seen, "another process's lease was not respected"
    after = row.free if place.leases_outlive else SOON
    assert place.start(after, threads=True) == 0
    return START.timestamp() + after


def test_every_failpoint_of_the_code_is_killed_at() -> None:
    told = {
        node.args[0].value
        for path in files("core", "app", "bot", "integrations", suffix=".py")
        for name, node in calls(path)
        if name == "fp" and isinstance(node.args[0], ast.Constant)
    }
    assert told == NAMES
    assert {row.name for row in MATRIX} | {"op"} == NAMES


def test_the_checker_sees_what_it_is_there_to_see(build: Build) -> None:
    place = build("sqlite", "turn")
    assert place.start() == 0
    check(place.url, place.history, tuple(one for one, _ in TURN))
    lines = place.history.read_text().splitlines()
    with place.history.open("a") as file:
        file.write(next(line for line in lines if '"sent"' in line) + "\n")
    with pytest.raises(
        AssertionError, match=r"I1: message m3 has 0 turns\nI4: .* was sent 2 times"
    ):
        check(place.url, place.history, ("m1", "m2", "m3"))
