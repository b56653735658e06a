"""Telegram's flood limits, off unless asked for.

Chosen where Telegram says little: a private chat is a bucket of 3 messages that fills by one a
second; over all 30 in any second; a group 20 in any minute. Windows are 2 % short, so that a
client's own even spacing is not punished for what the way adds.
"""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.doubles.rules import Refused

SLACK = 0.98
BURST = 3


@dataclass
class Window:
    """At most `most` in any `seconds`."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        while self.times and self.times[0] <= now - self.seconds * SLACK:
            self.times.popleft()
        if len(self.times) < self.most:
            return 0
        return self.times[-self.most] + self.seconds * SLACK - now

    def count(self, now: float) -> None:
        self.times.append(now)


@dataclass
class Bucket:
    """One a second, and up to BURST at once after a quiet time."""

    level: float = BURST
    at: float = -math.inf

    def wait(self, now: float) -> float:
        self.level = min(BURST, self.level + (now - self.at) / SLACK)
        self.at = now
        return max(0.0, (1 - self.level) * SLACK)

    def count(self, now: float) -> None:
        self.level -= 1


@dataclass
class Flood:
    """All limits of one bot."""

    on: bool = False
    punished: int = 0
    """How many calls got 429."""
    all: Window = field(default_factory=lambda: Window(30, 1))
    private: dict[int, Bucket] = field(default_factory=lambda: defaultdict(Bucket))
    groups: dict[int, Window] = field(default_factory=lambda: defaultdict(lambda: Window(20, 60)))

    def admit(self, chat: int, now: float) -> None:
        """Count one message to the chat, or refuse it with 429."""
        if not self.on:
            return
        scopes = (self.all, self.private[chat] if chat > 0 else self.groups[chat])
        wait = max(scope.wait(now) for scope in scopes)
        if wait > 0:
            self.punished += 1
            seconds = max(1, math.ceil(wait))
            raise Refused(429, f"retry after {seconds}", retry_after=seconds)
        for scope in scopes:
            scope.count(now)
