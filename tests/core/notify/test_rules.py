"""How often a message is tried, and when a copy must say that it may be one."""

from datetime import timedelta

import pytest

from core.notify.rules import (
    MAX_TRIES,
    WITHIN_THE_HOUR,
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
        (Result.UNAVAILABLE, 8, ["unavailable"] * 7, Status.PENDING, True),
        (Result.UNAVAILABLE, MAX_TRIES, ["unavailable"] * (MAX_TRIES - 1), Status.FAILED, False),
        (Result.UNKNOWN, 1, [], Status.UNKNOWN, True),
        (Result.UNKNOWN, 2, ["unavailable"], Status.UNKNOWN, True),
        (Result.UNKNOWN, 2, ["unknown"], Status.UNKNOWN, False),
        (Result.UNKNOWN, 2, [], Status.UNKNOWN, False),
        (Result.UNKNOWN, 3, ["unknown", "unknown"], Status.UNKNOWN, False),
        (Result.UNKNOWN, 3, ["unknown"], Status.UNKNOWN, False),
        (Result.UNKNOWN, 4, ["unknown", "unavailable", "late"], Status.UNKNOWN, False),
        (Result.UNAVAILABLE, 2, ["unknown"], Status.PENDING, True),
    ],
)
def test_what_may_have_arrived_is_sent_once_more_and_what_did_not_until_it_is_old(
    result: Result, attempt: int, outcomes: list[str], status: Status, again: bool
) -> None:
    found, wait = next_status(result, attempt, outcomes)
    assert (found, wait is not None) == (status, again)


def test_eight_tries_take_less_than_an_hour_and_an_outage_of_half_a_day_loses_nothing() -> None:
    waits = [wait for attempt in range(1, MAX_TRIES) if (wait := wait_after(attempt))]
    assert wait_after(MAX_TRIES) is None
    first = WITHIN_THE_HOUR - 1
    assert sum(waits[:first], timedelta()) < timedelta(hours=1)
    assert set(waits[first:]) == {timedelta(minutes=15)}
    assert timedelta(hours=12) < sum(waits, timedelta()) < timedelta(hours=13)


@pytest.mark.parametrize(
    ("attempt", "outcomes", "wait"),
    [
        (2, ["unknown"], timedelta(hours=1)),
        (3, ["unknown", "unknown"], None),
        (3, ["unknown", "unavailable"], timedelta(hours=1)),
    ],
)
def test_what_is_unlikely_to_have_arrived_is_sent_once_more_after_an_hour(
    attempt: int, outcomes: list[str], wait: timedelta | None
) -> None:
    found = next_status(Result.UNKNOWN, attempt, outcomes, unlikely=True)
    assert found == (Status.UNKNOWN, wait)


def test_a_service_that_asks_for_time_gets_it() -> None:
    assert wait_after(1, retry_after=600) == timedelta(seconds=600)
    assert wait_after(7, retry_after=1) == timedelta(seconds=1200)


def test_the_label_stands_behind_a_line_and_below_several() -> None:
    label = "(Possible repeat: I restarted while sending this.)"
    assert wording("ring", repeat=False) == "ring"
    assert wording("ring", repeat=True) == f"ring {label}"
    assert wording("two\nlines", repeat=True) == f"two\nlines\n{label}"
