"""What follows for messages: how often and when to try again, and when a copy must be labelled."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from core.language.say import POSSIBLE_REPEAT

MAX_TRIES = 8
WAITS = (5, 15, 45, 120, 300, 600, 1200)
"""Seconds to wait after each try: eight tries within an hour (model.md H42)."""


class Status(StrEnum):
    """What became of a message (model.md §3.4)."""

    PENDING = "pending"
    LEASED = "leased"
    SENT = "sent"
    DELIVERED = "delivered"
    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"


class Result(StrEnum):
    """What one try came to."""

    SENT = "sent"
    UNAVAILABLE = "unavailable"
    """Known not to have been sent."""
    UNKNOWN = "unknown"
    """The service may have taken it, or this process ended before it could tell."""
    REJECTED = "rejected"
    LATE = "late"
    """The result came when another process had the message already."""


DOUBTFUL = frozenset({Result.UNKNOWN, Result.LATE})
UNSENT = (Status.PENDING, Status.LEASED, Status.UNKNOWN)
"""A message in one of these may still go out."""


def is_repeat(attempt: int, outcomes: Sequence[str]) -> bool:
    """Whether an earlier try may have reached the person; `attempt` counts from 1."""
    return len(outcomes) < attempt - 1 or any(one in DOUBTFUL for one in outcomes[: attempt - 1])


def noted(outcomes: Sequence[str], attempt: int, result: Result) -> list[str]:
    """The outcomes with this try's; a try that nobody told of is unknown."""
    gap = [Result.UNKNOWN.value] * (attempt - 1 - len(outcomes))
    kept = [*outcomes, *gap]
    return [*kept[: attempt - 1], result.value, *kept[attempt:]]


def wait_after(attempt: int, retry_after: float = 0) -> timedelta | None:
    """How long to wait after this try, at least what the service asked for; None: give up."""
    if attempt >= MAX_TRIES:
        return None
    return timedelta(seconds=max(WAITS[attempt - 1], retry_after))


def next_status(
    result: Result, attempt: int, outcomes: Sequence[str], retry_after: float = 0
) -> tuple[Status, timedelta | None]:
    """What a message becomes after a try, and when to try again (None: never).

    `outcomes` are the earlier tries'. What may have arrived is sent once more, not twice.
    """
    again = wait_after(attempt, retry_after)
    if result is Result.SENT:
        return Status.SENT, None
    if result is Result.REJECTED or (result is Result.UNAVAILABLE and again is None):
        return Status.FAILED, None
    if result is Result.UNKNOWN:
        return Status.UNKNOWN, None if is_repeat(attempt, outcomes) else again
    return Status.PENDING, again


def wording(text: str, *, repeat: bool) -> str:
    """The text as it is sent; a copy says that it may be one."""
    if not repeat:
        return text
    gap = "\n" if "\n" in text else " "
    return f"{text}{gap}{POSSIBLE_REPEAT}"
