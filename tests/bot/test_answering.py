"""Turns that wait for somebody else's server take no thread here, and their people see it."""

import threading
from uuid import UUID

import pytest

from bot import answering
from bot.answering import Answering
from tests.bot.doors import WAIT


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(answering, "FIRST", 0.02)
    monkeypatch.setattr(answering, "AGAIN", 0.02)
    monkeypatch.setattr(answering, "LOOK", 0.01)


def test_who_waits_elsewhere_is_shown_typing_until_the_answer_and_takes_no_room(quick):
    waits, typed, done = {UUID(int=1)}, threading.Semaphore(0), threading.Event()
    one = Answering(lambda _: done.set(), waits.__contains__, lambda _: typed.release(), 1)
    (turn_id,) = waits
    one.start(turn_id, "71")
    assert done.wait(WAIT)
    for _ in range(3):
        assert typed.acquire(timeout=WAIT)
    assert one.room == 1
    waits.clear()
    while one._waiting:
        typed.acquire(timeout=0.05)
    assert one.room == 1
    one.close(WAIT)


def test_closing_does_not_wait_for_who_waits_elsewhere():
    waits, done = {UUID(int=1)}, threading.Event()
    one = Answering(lambda _: done.set(), waits.__contains__, lambda _: None, 1)
    one.start(*waits, "71")
    assert done.wait(WAIT)
    one.close(WAIT)
    assert one.room == 0
    waits.clear()
