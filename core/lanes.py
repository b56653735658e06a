"""Who goes first: messages that come in are stored before those that are there are answered."""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

WIDE = 2
"""Turns worked on at once: they need the processor, and two keep it busy."""
PATIENCE = 0.25
"""Seconds that a turn gives way at most, so that people are answered in a flood too."""
MANY, SOON = 20, 0.25
"""So many messages within so many seconds are a flood."""
REST = 3
"""In a flood a turn is followed by so many times its own length in which there is none."""


class Lanes:
    """Lets messages pass that are being stored, and few turns at a time; safe for many threads."""

    def __init__(self) -> None:
        """Nothing is under way."""
        self.closed = threading.Event()
        """Set when no further turn is to be taken up."""
        self._quiet = threading.Condition()
        self._arriving = 0
        self._recent: deque[float] = deque(maxlen=MANY)
        self._wide, self._narrow = threading.Semaphore(WIDE), threading.Lock()

    @contextmanager
    def arriving(self, many: int) -> Iterator[None]:
        """While so many messages are stored."""
        with self._quiet:
            self._arriving += 1
            self._recent.extend([monotonic()] * many)
        try:
            yield
        finally:
            with self._quiet:
                self._arriving -= 1
                self._quiet.notify_all()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """While a turn is read and performed; never while it waits for somebody else's server.

        In a flood one turn goes at a time, and most of the time none.
        """
        if not self._flooded():
            with self._wide:
                yield
            return
        with self._narrow:
            with self._quiet:
                self._quiet.wait_for(lambda: not self._arriving, PATIENCE)
            began = monotonic()
            yield
            sleep(min(REST * (monotonic() - began), PATIENCE))

    def _flooded(self) -> bool:
        with self._quiet:
            return len(self._recent) == MANY and monotonic() - self._recent[0] < SOON
