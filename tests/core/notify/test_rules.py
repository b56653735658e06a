"""How often a message is tried, and when a copy must say that it may be one."""

from datetime import timedelta

import pytest

from core.notify.rules import (
    MAX_TRIES,
    Result,
    Status,
    is_repeat,
    next_status,
    noted,
    wait_after,
    wording,
)


@pytest.mark.parametrize(
    ("attempt", "outcomes", "repeat"),
    [
        (1, [], False),
        (2, ["unavailable"], False),
        (2, [], True),
        (3, ["unavailable"], True),
        (3, ["unavailable", "unavailable"], False),
        (2, ["unknown"], True),
        (3, ["unknown", "unavailable"], True),
        (2, ["late"], True),
    ],
)
def test_only_what_may_have_arrived_is_called_a_repeat(
    attempt: int, outcomes: list[str], repeat: bool
) -> None:
    assert is_repeat(attempt, outcomes) is repeat


@pytest.mark.parametrize(
    ("outcomes", "attempt", "result", "after"),
    [
        ([], 1, Result.SENT, ["sent"]),
        ([], 3, Result.SENT, ["unknown", "unknown", "sent"]),
        (["unknown", "sent"], 1, Result.LATE, ["late", "sent"]),
        (["unavailable"], 2, Result.REJECTED, ["unavailable", "rejected"]),
    ],
)
def test_every_try_has_one_outcome(
    outcomes: list[str], attempt: int, result: Result, after: list[str]
) -> None:
    assert noted(outcomes, attempt, result) == after


@pytest.mark.parametrize(
    ("result", "attempt", "outcomes", "status", "again"),
    [
        (Result.SENT, 1, [], Status.SENT, False),
        (Result.REJECTED, 1, [], Status.FAILED, False),
        (Result.UNAVAILABLE, 1, [], Status.PENDING, True),
        (Result.UNAVAILABLE, MAX_TRIES, ["unavailable"] * 7, Status.FAILED, False),
        (Result.UNKNOWN, 1, [], Status.UNKNOWN, True),
        (Result.UNKNOWN, 2, ["unavailable"], Status.UNKNOWN, True),
        (Result.UNKNOWN, 2, ["unknown"], Status.UNKNOWN, False),
        (Result.UNKNOWN, 2, [], Status.UNKNOWN, False),
        (Result.UNAVAILABLE, 2, ["unknown"], Status.PENDING, True),
    ],
)
def test_what_may_have_arrived_is_sent_once_more_and_what_did_not_eight_times(
    result: Result, attempt: int, outcomes: list[str], status: Status, again: bool
) -> None:
    found, wait = next_status(result, attempt, outcomes)
    assert (found, wait is not None) == (status, again)


def test_eight_tries_take_less_than_an_hour() -> None:
    waits = [wait_after(attempt) for attempt in range(1, MAX_TRIES + 1)]
    assert waits[-1] is None
    assert sum((one for one in waits if one), timedelta()) < timedelta(hours=1)
    assert len([one for one in waits if one]) == 7


def test_a_service_that_asks_for_time_gets_it() -> None:
    assert wait_after(1, retry_after=600) == timedelta(seconds=600)
    assert wait_after(7, retry_after=1) == timedelta(seconds=1200)


def test_the_label_stands_behind_a_line_and_below_several() -> None:
    label = "(Possible repeat: I restarted while sending this.)"
    assert wording("ring", repeat=False) == "ring"
    assert wording("ring", repeat=True) == f"ring {label}"
    assert wording("two\nlines", repeat=True) == f"two\nlines\n{label}"
