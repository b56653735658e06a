"""What follows for messages: how often and when to try again, and when a copy must be labelled."""

from collections.abc import Sequence
from datetime import timedelta
from enum import IntEnum, StrEnum
from itertools import count
from uuid import UUID

from core.language.say import possible_repeat
from core.ports import Reply

WITHIN_THE_HOUR = 8
"""Tries of a message in its first hour (model.md H42)."""
LATER = timedelta(minutes=15)
"""Between tries after that, so that an outage loses nothing."""
MAX_TRIES = WITHIN_THE_HOUR + timedelta(hours=12) // LATER
"""What has waited longer is told as missed, if at all."""
ONCE_MORE = timedelta(hours=1)
"""After two tries that may have arrived, if that is unlikely: whoever got neither hears of it."""
WAITS = (5, 15, 45, 120, 300, 600, 1200)
"""Seconds to wait after each try: eight tries within an hour (model.md H42)."""


SHORTEST = timedelta(milliseconds=50)
"""What was not even tried waits at least so long."""


class ChannelStatus(StrEnum):
    """Whether a person can be reached there."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    """They shut us out; writing from there opens it again."""


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


class Kind(StrEnum):
    """Why a message is sent."""

    REPLY = "reply"
    PUSH = "push"
    DIGEST = "digest"
    EDIT = "edit"
    """Not a message of its own: one that was sent now reads otherwise."""


class Rank(IntEnum):
    """Which messages go first when many are due."""

    ANSWER = 0
    URGENT = 1
    ORDINARY = 2
    EDIT = 3
    STRANGER = 4
    """Answers to people who are not in yet: they keep nobody waiting who is."""


UNASKED = (Kind.PUSH, Kind.DIGEST)
"""Nobody waits for one of these at the chat, so another chat of its person does as well."""
DOUBTFUL = frozenset({Result.UNKNOWN, Result.LATE})
UNSENT = (Status.PENDING, Status.LEASED, Status.UNKNOWN)
"""A message in one of these may still go out."""


def rank_of(kind: Kind, *, urgent: bool = False) -> Rank:
    """How early a message of this kind goes; `urgent` ones that nobody asked for go before others.

    People who wait for an answer come first; what only tidies up comes last.
    """
    if kind is Kind.REPLY:
        return Rank.ANSWER
    if kind is Kind.EDIT:
        return Rank.EDIT
    return Rank.URGENT if urgent else Rank.ORDINARY


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
    asked = timedelta(seconds=retry_after)
    return max(asked, timedelta(seconds=WAITS[attempt - 1]) if attempt < WITHIN_THE_HOUR else LATER)


def next_status(
    result: Result,
    attempt: int,
    outcomes: Sequence[str],
    retry_after: float = 0,
    *,
    unlikely: bool = False,
) -> tuple[Status, timedelta | None]:
    """What a message becomes after a try, and when to try again (None: never).

    `outcomes` are the earlier tries'. What may have arrived is sent once more; what is `unlikely`
    to have arrived then either, once again after an hour.
    """
    again = wait_after(attempt, retry_after)
    if result is Result.SENT:
        return Status.SENT, None
    if result is Result.REJECTED or (result is Result.UNAVAILABLE and again is None):
        return Status.FAILED, None
    if result is Result.UNKNOWN:
        return Status.UNKNOWN, _after_doubts(
            attempt, outcomes, again, ONCE_MORE if unlikely else None
        )
    return Status.PENDING, again


def _after_doubts(
    attempt: int, outcomes: Sequence[str], again: timedelta | None, last: timedelta | None
) -> timedelta | None:
    unheard = attempt - 1 - len(outcomes)
    before = unheard + sum(one in DOUBTFUL for one in outcomes[: attempt - 1])
    return {0: again, 1: last}.get(before)


def wording(text: str, *, repeat: bool) -> str:
    """The text as it is sent; a copy says that it may be one."""
    if not repeat:
        return text
    gap = "\n" if "\n" in text else " "
    return f"{text}{gap}{possible_repeat()}"


def wire(delivery_id: UUID, number: int) -> str:
    """A button's data: which of a message's buttons it is, counted from 0."""
    return f"d:{delivery_id.hex}:{number}"


def wired(delivery_id: UUID, reply: Reply) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Each button's label and the data that `model.button` understands."""
    numbers = count()
    return tuple(
        tuple((one.label, wire(delivery_id, next(numbers))) for one in row) for row in reply.buttons
    )


def pressed(data: str) -> tuple[UUID, int] | None:
    """The message and the button that `wire` named; None for what it never made."""
    parts = data.split(":")
    if len(parts) != 3 or parts[0] != "d" or not parts[2].isdecimal():
        return None
    try:
        return UUID(hex=parts[1]), int(parts[2])
    except ValueError:
        return None
