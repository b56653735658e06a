"""What one message may cost: rounds, calls, mistakes, time, bytes, tokens."""

import re
from collections.abc import Iterable
from time import monotonic

from core.ports import Astray, Unread

ROUNDS, CALLS, MISTAKES = 8, 20, 2
SECONDS = 60.0
BYTES = 1_000_000
"""Of one answer; what is longer is not read to its end."""

MOST_TOKENS = 1_000_000
"""That one message is believed to take, whatever its server counts."""
REASONABLE = 3
"""Characters of text to a token, where the server does not count."""
LONGEST_WAIT = 3_600.0
"""Seconds: whoever asks for more is not believed."""
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)


def wait(told: str) -> float:
    """The seconds that a `retry-after` asks for; 0 where it says no such thing."""
    return min(LONGEST_WAIT, float(told)) if _SECONDS.fullmatch(told) else 0.0


class Guard:
    """Counts while a model reads one message; whatever is too much ends the reading."""

    def __init__(self, tokens: int, seconds: float = SECONDS) -> None:
        """So many tokens and seconds are left."""
        self._left, self._ends = tokens, monotonic() + seconds
        self._rounds = self._calls = self._mistakes = 0
        self.tokens = 0
        """Used so far."""

    def round(self) -> float:
        """Begin a round; the seconds that are left for it."""
        self._rounds += 1
        if self._rounds > ROUNDS:
            raise Astray("it came to no end", tokens=self.tokens)
        if self.tokens >= self._left:
            raise Astray("it used up the day's tokens", tokens=self.tokens)
        return self.seconds()

    def seconds(self) -> float:
        """What is left of the time."""
        left = self._ends - monotonic()
        if left <= 0:
            raise Unread("it took too long", tokens=self.tokens)
        return left

    def spend(self, tokens: int) -> None:
        """Count what an answer took, as far as that can be believed."""
        self.tokens = min(MOST_TOKENS, self.tokens + max(0, tokens))

    def calls(self, many: int) -> None:
        """Count the calls of an answer, before any of them is made."""
        self._calls += many
        if self._calls > CALLS:
            raise Astray(f"it made {self._calls} calls", tokens=self.tokens)

    def mistake(self) -> None:
        """Count a call that was none; the model may put it right."""
        self._mistakes += 1
        if self._mistakes > MISTAKES:
            raise Astray("its calls were wrong again and again", tokens=self.tokens)

    def whole(self, chunks: Iterable[bytes]) -> bytes:
        """A body in one piece, unless it is too long or takes too long."""
        body = bytearray()
        for chunk in chunks:
            body += chunk
            if len(body) > BYTES:
                self.spend(len(body) // REASONABLE)
                raise Astray("its answer was too long", tokens=self.tokens)
            self.seconds()
        return bytes(body)
