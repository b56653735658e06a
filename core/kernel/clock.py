"""The only reader of the machine's clock."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time, aware and in UTC."""

    def now(self) -> datetime:
        """The present instant."""

    def elapsed(self) -> float:
        """Seconds on a clock that never jumps; only differences mean anything."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()


class FrozenClock:
    """A clock that stands still until it is moved (rehearsals, tests)."""

    def __init__(self, at: datetime) -> None:
        """Stand at `at`, which must be aware."""
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Where the clock was put."""
        return self._at

    def elapsed(self) -> float:
        """Seconds since 1970 of the frozen instant."""
        return self._at.timestamp()

    def set(self, at: datetime) -> None:
        """Move to `at`, forwards or back."""
        self._at = at.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move by a duration."""
        self._at += by
