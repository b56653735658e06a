"""Updates that come again, late, side by side or out of order: F19 and F20."""

from collections import Counter
from datetime import timedelta
from hashlib import sha256

import pytest

from core.conversation.model import ConversationTurn
from tests.doubles.world import Thing
from tests.faults.conftest import BACKENDS
from tests.faults.telegram.conftest import Move
from tests.faults.telegram.home import ANA, BEN, BOT, CAI, Home, rows

MODES = ("poll", "webhook")
DAY = timedelta(hours=25).total_seconds()
WORDS = ("milk", "bread", "rice", "salt", "oats")


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
@pytest.mark.parametrize("seed", [1, 2])
def test_f20_chats_that_interleave_at_random_keep_their_own_order(
    move_in: Move, backend: str, mode: str, seed: int
) -> None:
    home = move_in(backend, mode)
    double, said = home.double, []
    who = [person for person in (ANA, BEN, CAI) for _ in WORDS]
    for place, person in enumerate(shuffled(who, seed)):
        double.renumber(int(sha256(f"{seed} {place}".encode()).hexdigest()[:7], 16))
        word = WORDS[sum(one["message"]["from"]["id"] == person for one in said)]
        double.say(person, f"buy {word}")
        said.append(double.last_update())
    for update in said[::4]:
        double.redeliver(update)
    number = home.start()
    for person in (ANA, BEN, CAI):
        double.wait_replies(person, len(WORDS))
    double.wait_confirmed()
    home.stop(number)
    home.check(*said)
    for person in (ANA, BEN, CAI):
        texts = double.texts(person)
        assert len(texts) == len(WORDS)
        assert all(f"#{n} buy {word}" in text for n, (word, text) in enumerate(zip(WORDS, texts), 1))


def shuffled(people: list[int], seed: int) -> list[int]:
    """The same every time, for a seed."""
    keys = {place: sha256(f"{seed}/{place}".encode()).digest() for place in range(len(people))}
    return [people[place] for place in sorted(keys, key=keys.__getitem__)]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_f20_what_is_pressed_late_twice_or_on_something_deleted_does_nothing_more(
    move_in: Move, backend: str, mode: str
) -> None:
    home = move_in(backend, mode)
    double = home.double
    number = home.start()
    double.say(ANA, "buy milk tomorrow")
    (made,) = double.wait_replies(ANA)
    print(made)
    double.edit
    home.stop(number)
    assert 0
