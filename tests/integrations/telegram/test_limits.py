import threading
import time
from collections.abc import Iterable
from itertools import pairwise

import pytest

from core.ports import Busy
from integrations.telegram.limits import MANY, Limits
from tests.doubles.limits import Flood
from tests.doubles.rules import Refused


class Time:
    """A clock that only sleeping and sending move."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def now(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.at += seconds


class Line:
    """Our budgets before a Telegram that enforces its own."""

    def __init__(self, latency: float = 0.01) -> None:
        self.time = Time()
        self.limits = Limits(self.time.now, self.time.sleep)
        self.flood = Flood(on=True)
        self.latency = latency
        self.share = 0.0

    def send(self, chat: int, patience: float = 1.5) -> float:
        """When Telegram took it."""
        with self.limits.turn(str(chat), patience):
            self.share = (self.share + 0.618) % 1
            took = self.time.at + self.share * self.latency
            self.flood.admit(chat, took)
            self.time.at += self.latency
        return took

    def wait(self, chat: int) -> float:
        """How long it is told to stay away; 0 if it was sent."""
        try:
            self.send(chat)
        except Busy as error:
            return error.retry_after
        return 0


def test_a_private_chat_takes_three_at_once_and_one_a_second() -> None:
    line = Line()
    times = [line.send(71) for _ in range(6)]
    assert times[2] - times[0] < 0.2
    assert [round(b - a) for a, b in pairwise(times[2:])] == [1, 1, 1]


def test_one_busy_chat_holds_up_no_other() -> None:
    line = Line()
    for _ in range(4):
        line.send(71)
    before = line.time.at
    line.wait(71)
    line.send(72)
    assert line.time.at - before < 1.6


def test_who_would_wait_long_is_told_when_to_come_back_each_at_another_moment() -> None:
    line = Line()
    for _ in range(20):
        line.send(-5)
    start = line.time.at
    waits = [line.wait(-5) for _ in range(5)]
    assert line.time.at == start
    assert 40 < waits[0] < 45
    assert [round(b - a) for a, b in pairwise(waits)] == [3, 3, 3, 3]
    line.time.sleep(waits[0])
    line.send(-5)


def test_an_answer_is_told_the_soonest_moment_however_many_queue() -> None:
    line = Line()
    for _ in range(20):
        line.send(-5)
    for _ in range(10):
        line.wait(-5)
    with pytest.raises(Busy) as told, line.limits.turn("-5", queue=False):
        pass
    assert told.value.retry_after < 45


def test_patience_is_kept() -> None:
    line = Line()
    for _ in range(25):
        line.send(-5, patience=70)
    assert line.flood.punished == 0


def test_ten_thousand_keep_the_budget_busy_and_telegram_never_refuses() -> None:
    line = Line(latency=0.02)
    start = line.time.at
    for number in range(10_000):
        line.send(number % 500 + 1)
    assert 10_000 / (line.time.at - start) >= 0.95 * 28
    assert 10_000 / (line.time.at - start) <= 28.1


@pytest.mark.parametrize("latency", [0.001, 0.1, 0.9])
def test_telegram_never_refuses_whatever_the_way_takes(latency: float) -> None:
    line = Line(latency)
    for number in range(1_500):
        chat = (number % 7) - 3 or 9
        if line.wait(chat) and number % 3 == 0:
            line.time.sleep(0.2)
    assert line.flood.punished == 0


def test_many_threads_on_a_clock_that_hurries() -> None:
    """Twenty times as fast, so that every delay of this machine counts twenty times."""
    start = time.monotonic()

    def now() -> float:
        return (time.monotonic() - start) * 20

    limits, flood, lock = (
        Limits(now, lambda s: time.sleep(s / 20)),
        Flood(on=True),
        threading.Lock(),
    )
    refused: list[Refused] = []

    def work(chats: Iterable[int]) -> None:
        for chat in chats:
            try:
                with limits.turn(str(chat)):
                    time.sleep(0.001)
                    with lock:
                        flood.admit(chat, now())
                    time.sleep(0.001)
            except Busy:
                pass
            except Refused as error:
                refused.append(error)

    threads = [
        threading.Thread(target=work, args=([first + n % 40 for n in range(400)],))
        for first in (1, 11, 21, -30)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == []


def test_a_chat_that_telegram_refuses_waits_and_others_go_on() -> None:
    line = Line()
    line.limits.hold("71", 30)
    assert line.wait(71) == pytest.approx(30)
    assert line.wait(72) == 0
    line.limits.hold("73", 600)
    assert line.wait(72) == 0
    line.time.sleep(31)
    assert line.wait(71) == 0
    assert line.wait(73) > 500


def test_two_chats_refused_in_a_row_mean_that_all_must_wait() -> None:
    line = Line()
    line.limits.hold("71", 30)
    line.limits.hold("72", 25)
    assert line.wait(73) == pytest.approx(25)
    line.time.sleep(25)
    assert line.wait(73) == 0
    assert line.wait(71) > 4


def test_a_short_refusal_is_slept_through() -> None:
    line = Line()
    line.limits.hold("71", 1)
    before = line.time.at
    line.send(71)
    assert line.time.at - before >= 1


def test_a_failed_send_counts_and_gives_its_place_back() -> None:
    line = Line()
    for _ in range(60):
        with pytest.raises(ValueError, match="broken"), line.limits.turn("71", 70):
            raise ValueError("broken")
    assert line.time.at >= 1_000 + 57
    assert line.wait(72) == 0


def test_chats_that_rest_are_forgotten_and_those_that_wait_are_not() -> None:
    line = Line()
    line.limits.hold("99999", 5_000)
    for chat in range(1, 3 * MANY):
        line.send(chat)
    assert len(line.limits._chats) <= MANY + 200
    assert line.wait(99999) > 1_000
