"""Killed at each named place while it speaks Telegram, then started again: F01 to F08."""

from dataclasses import replace

import pytest

from core.language import say
from tests.faults.check import REPEAT
from tests.faults.conftest import BACKENDS, TURN
from tests.faults.telegram.conftest import Move
from tests.faults.telegram.home import ANA, BEN, CAI, Home
from tests.faults.test_kills import LEASE, MATRIX, SOON, Row

MODES = ("poll", "webhook")
SAME = {("turn.in_tx", 1), ("turn.between_tools", 2), ("reminder.in_mark", 1)}
"""What `tests/faults/test_kills.py` has besides, and Telegram makes no difference to."""
KILLS = [one for one in MATRIX if one.scene == "turn" and (one.name, one.nth) not in SAME]


@pytest.mark.parametrize("row", KILLS, ids=str)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f01_to_f06_a_kill_there_loses_nothing(
    move_in: Move, backend: str, mode: str, row: Row
) -> None:
    home = move_in(backend, mode)
    double = home.double
    double.say(ANA, TURN[0][1])
    first = double.last_update()
    home.dies(f"{row.name}=kill@{row.nth}")
    before = home.facts()
    left = (len(before.turns), len(before.calls), len(double.replies(ANA)))
    # The worker may have taken the reply first, and died with it in its hands.
    taken = row.name.endswith("turn.after_reply") and left == (*row.left[:2], 0)
    assert left == row.left or taken
    held = sum(len(rows) for rows in before.leased.values())
    assert held == (row.free != SOON) or taken

    double.say(ANA, TURN[1][1])
    second = double.last_update()
    _restart(home, replace(row, free=LEASE) if taken else row)
    facts = home.check(first, second)
    (listed,) = [text for text in double.texts(ANA) if text not in interrupted(home)]
    assert "buy milk" in listed
    assert len(interrupted(home)) == row.copies
    assert (REPEAT in interrupted(home)[-1]) == row.repeat or taken
    assert len(facts.calls) == 3
    assert [len(facts.things[kind]) for kind in ("task", "reminder")] == [2, 1]
    assert {turn["status"] for turn in facts.turns} == {"executed"}


def interrupted(home: Home) -> list[str]:
    """The copies of what the first message is answered with."""
    return [text for text in home.double.texts(ANA) if "stretch" in text]


def _restart(home: Home, row: Row) -> None:
    """Start until the dead process's rows are free, and stop when all is said."""
    double = home.double
    if home.leases_outlive and row.free != SOON and home.mode == "poll":
        number, seen = home.start(SOON), interrupted(home)
        double.say(BEN, TURN[1][1])
        double.wait_replies(BEN)
        double.wait_confirmed()
        home.stop(number)
        assert interrupted(home) == seen, "another process's lease was not respected"
    number = home.start(row.free if home.leases_outlive else SOON)
    double.wait_replies(ANA, row.copies + 1)
    double.wait_confirmed()
    home.stop(number)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f07_sigterm_in_the_midst_of_a_turn_loses_and_doubles_nothing(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double, said = home.double, []
    for after, place in enumerate(("turn.after_inbox", "turn.in_tx", "reminder.after_send")):
        number = home.start(after, scene=f"slow@{place}")
        for person in (ANA, BEN):
            double.say(person, f"buy {place.replace('.', ' ')} tomorrow")
            said.append(double.last_update())
        double.wait(lambda one=number: one in home.noted("midst"), place)
        home.stop(number)
    number = home.start(LEASE)
    for person in (ANA, BEN):
        double.wait_replies(person, 3)
    double.wait_confirmed()
    home.stop(number)
    facts = home.check(*said)
    assert len(facts.things["task"]) == len(said)
    assert not [text for person in (ANA, BEN) for text in double.texts(person) if REPEAT in text]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f08_a_bug_in_one_message_is_told_after_three_tries_and_holds_up_nobody(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double, said = home.double, []
    for person, words in (
        (ANA, TURN[0][1]),
        (BEN, "buy bread"),
        (CAI, "buy rice"),
        (ANA, "buy tea"),
    ):
        double.say(person, words)
        said.append(double.last_update())
    number = home.start(scene="broken@turn.between_tools")
    for person, count in ((ANA, 2), (BEN, 1), (CAI, 1)):
        double.wait_replies(person, count)
    double.wait_confirmed()
    home.stop(number)
    facts = home.check(*said)
    assert double.texts(ANA)[0] == say.failed().text
    turns = {turn["heard"]: (turn["status"], turn["attempt"]) for turn in facts.turns}
    assert turns.pop(TURN[0][1]) == ("failed", 3)
    assert turns == dict.fromkeys(("buy bread", "buy rice", "buy tea"), ("executed", 1))
    titles = sorted(row["title"] for row in facts.things["task"])
    assert titles == ["buy bread", "buy rice", "buy tea"]
    assert "RuntimeError" in home.log
    assert "milk" not in home.log
