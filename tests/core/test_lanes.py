"""Messages that come in go before turns that are answered; few turns are worked on at once."""

import threading
from time import monotonic

from core.lanes import MANY, PATIENCE, REST, WIDE, Lanes


def at_once(lanes: Lanes, threads: int, seconds: float) -> int:
    """How many of so many turns were worked on at the same time, at most."""
    lock, now, most = threading.Lock(), 0, 0

    def turn() -> None:
        nonlocal now, most
        with lanes.answering():
            with lock:
                now += 1
                most = max(most, now)
            threading.Event().wait(seconds)
            with lock:
                now -= 1

    workers = [threading.Thread(target=turn) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return most


def test_few_turns_are_worked_on_at_once() -> None:
    assert at_once(Lanes(), 6, 0.02) == WIDE


def test_in_a_flood_one_turn_goes_at_a_time_and_then_none_for_a_while() -> None:
    lanes = Lanes()
    with lanes.arriving(MANY):
        pass
    began = monotonic()
    assert at_once(lanes, 2, 0.02) == 1
    assert monotonic() - began > 2 * 0.02 * (1 + REST)


def test_in_a_flood_a_turn_waits_for_what_is_being_stored_but_not_for_ever() -> None:
    lanes = Lanes()
    with lanes.arriving(MANY):
        began = monotonic()
        with lanes.answering():
            waited = monotonic() - began
    assert PATIENCE * 0.9 < waited < PATIENCE * 4


def test_few_messages_are_no_flood() -> None:
    lanes = Lanes()
    with lanes.arriving(MANY - 1):
        began = monotonic()
        with lanes.answering():
            assert monotonic() - began < PATIENCE / 2
