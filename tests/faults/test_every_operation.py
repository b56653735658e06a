"""Killed at the n-th database operation or send, for every n: no place to die can be forgotten."""

import pytest

from tests.faults.check import Facts, check
from tests.faults.conftest import BACKENDS, TURN, Build
from tests.faults.street import KILLED

LEASE = 62
"""Seconds after which a dead process's rows are free on PostgreSQL."""
MANY = 400
"""More operations than any of these scenes has."""


def finished_as_if_undisturbed(facts: Facts, scene: str) -> None:
    """What the scene must have come to, besides the invariants."""
    if scene == "turn":
        titles = sorted(row["title"] for rows in facts.things.values() for row in rows)
        assert titles == ["buy milk", "call bob", "stretch"]
        assert [turn["status"] for turn in facts.turns] == ["executed"] * 2
        assert [turn["external_id"] for turn in facts.turns] == ["m1", "m2"]
        assert "buy milk" in facts.turns[1]["reply"]["text"]
        return
    (reminder,) = facts.things["reminder"]
    assert str(reminder["next_at"])[:16] == "2027-02-02 10:00"
    assert [row["kind"] for row in facts.deliveries] == ["push"]
    assert [firing["round"] for firing in facts.occurrences] == [1]


@pytest.mark.parametrize("scene", ["turn", "reminder"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_kill_at_any_operation_loses_and_doubles_nothing(
    build: Build, backend: str, scene: str
) -> None:
    received = tuple(one for one, _ in TURN) if scene == "turn" else ()
    kills = 0
    for number in range(1, MANY):
        place = build(backend, scene)
        code = place.start(failpoints=f"op=kill@{number}")
        kills += code == KILLED
        if code == KILLED:
            assert place.start(LEASE if place.leases_outlive else 1) == 0
        facts = check(place.url, place.history, received)
        finished_as_if_undisturbed(facts, scene)
        if code != KILLED:
            break
    assert kills == number - 1
    assert kills > 20
