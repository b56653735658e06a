"""Threads for who waits: so many and no more, and a failure frees its place."""

import threading

from core.waiting import Waiting

WAIT = 20.0


def test_so_many_wait_at_once_and_no_more():
    gate, done, waiting = threading.Event(), threading.Semaphore(0), Waiting(2)

    def work():
        gate.wait(WAIT)
        done.release()

    assert [waiting.start(work) for _ in range(3)] == [True, True, False]
    gate.set()
    assert all(done.acquire(timeout=WAIT) for _ in range(2))


def test_a_failure_is_told_and_frees_its_place(caplog):
    waiting, tried = Waiting(1), threading.Semaphore(0)

    def broken():
        tried.release()
        raise ZeroDivisionError("the words of a person")

    assert waiting.start(broken)
    assert tried.acquire(timeout=WAIT)
    while not waiting.start(tried.release):
        pass
    assert tried.acquire(timeout=WAIT)
    assert "ZeroDivisionError in broken" in caplog.text
    assert "words" not in caplog.text
