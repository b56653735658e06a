"""Updates that come again, late, side by side or out of order: F19 and F20."""

from collections import Counter
from datetime import timedelta
from hashlib import sha256

import pytest

from core.conversation.model import ConversationTurn
from core.language import say
from tests.doubles.world import Thing
from tests.faults.conftest import BACKENDS
from tests.faults.telegram.conftest import Move
from tests.faults.telegram.home import ANA, BEN, CAI, rows

MODES = ("poll", "webhook")
DAY = timedelta(hours=25).total_seconds()
WORDS = ("milk", "bread", "rice", "salt")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f19_an_update_that_comes_five_times_at_once_and_a_day_later_counts_once(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double = home.double
    double.say(ANA, "buy milk tomorrow")
    first = double.last_update()
    double.redeliver(first, 5, at_once=True)
    number = home.start()
    double.wait_confirmed()
    double.wait_replies(ANA)
    home.stop(number)

    double.renumber(12_345)
    double.say(ANA, "buy bread tomorrow")
    second = double.last_update()
    assert second["update_id"] < first["update_id"]
    double.redeliver(first, 5, at_once=True)
    double.redeliver(second, 2)
    number = home.start(DAY)
    double.wait_confirmed()
    double.wait_replies(ANA, 2)
    home.stop(number)
    facts = home.check(first, second)
    assert sorted(row["title"] for row in facts.things["task"]) == ["buy bread", "buy milk"]
    assert len(double.replies(ANA)) == 2
    delivered = [one for e in double.history if e["kind"] == "delivered" for one in e["update_ids"]]
    assert Counter(delivered)[first["update_id"]] >= 11
    assert ConversationTurn.keep >= timedelta(days=7)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f20_chats_that_interleave_at_random_keep_their_own_order(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double, said = home.double, []
    who = [person for person in (ANA, BEN, CAI) for _ in WORDS]
    for person in shuffled(who, f"{backend} {mode}"):
        word = WORDS[sum(one["message"]["from"]["id"] == person for one in said)]
        double.say(person, f"buy {word}")
        said.append(double.last_update())
    for person in (ANA, BEN, CAI):
        double.redeliver(next(one for one in said if one["message"]["from"]["id"] == person))
    number = home.start()
    for person in (ANA, BEN, CAI):
        double.wait_replies(person, len(WORDS))
    double.wait_confirmed()
    home.stop(number)
    facts = home.check(*said)
    assert [len(double.replies(person)) for person in (ANA, BEN, CAI)] == [len(WORDS)] * 3
    owners = {row["id"]: row["user_id"] for row in facts.things["task"]}
    for user in set(owners.values()):
        number = {row["target_id"]: row["number"] for row in facts.numbers}
        mine = [row for row in facts.things["task"] if row["user_id"] == user]
        made = sorted(mine, key=lambda row, number=number: number[row["id"]])
        assert [row["title"] for row in made] == [f"buy {word}" for word in WORDS]


def shuffled(people: list[int], seed: str) -> list[int]:
    """The same every time, for a seed."""
    keys = {place: sha256(f"{seed}/{place}".encode()).digest() for place in range(len(people))}
    return [people[place] for place in sorted(keys, key=keys.__getitem__)]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f20_what_is_pressed_late_twice_or_on_something_deleted_does_nothing_more(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double, number = home.double, home.start()
    for person, words in ((ANA, "buy milk tomorrow"), (BEN, "buy bread")):
        double.say(person, words)
    (milk,), (bread,) = double.wait_replies(ANA), double.wait_replies(BEN)
    for _ in range(2):
        double.press(ANA, milk, "Undo")
    double.say(BEN, "delete bread")
    double.wait_replies(BEN, 2)
    double.press(BEN, bread, "Undo")
    double.press_data(CAI, milk["message_id"], buttons(milk)["Undo"])
    for person, count in ((ANA, 3), (BEN, 3), (CAI, 1)):
        double.wait_replies(person, count)
    double.wait_confirmed()
    home.stop(number)
    facts = home.facts()
    assert double.texts(ANA)[1:] == [
        "↩️ Removed #1 buy milk (was Tue 2 Feb).",
        "Already done at 10:00.",
    ]
    assert double.texts(BEN)[2] == "buy bread has changed since. Do it all the same?"
    assert double.texts(CAI) == [say.stale_button().text]
    assert len(facts.audits) == len(TWO_CREATED_TWO_REMOVED)
    assert all(row["deleted_at"] for row in facts.things["task"])


TWO_CREATED_TWO_REMOVED = range(4)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f20_an_edit_before_its_message_is_taken_for_what_it_says(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double = home.double
    said = double.say(ANA, "buy rice")
    written = double.last_update()
    double.updates.queue.clear()
    double.edit(ANA, said["message_id"], "buy rice on friday")
    edited = double.last_update()
    double.redeliver(written)
    number = home.start()
    double.wait_replies(ANA, 2)
    double.wait_confirmed()
    home.stop(number)
    facts = home.facts()
    assert [turn["external_id"] for turn in facts.turns] == [
        str(one["update_id"]) for one in (edited, written)
    ]
    assert {turn["status"] for turn in facts.turns} == {"executed"}
    assert ["Fri 5 Feb" in text for text in double.texts(ANA)] == [True, False]


def buttons(message: Thing) -> dict[str, str]:
    """Labels and wire data."""
    return {one["text"]: one["callback_data"] for row in rows(message) for one in row}
