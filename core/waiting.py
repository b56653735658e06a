"""Turns that wait for somebody else's server: in threads of their own, so that nobody else does."""

import logging
import threading
import traceback
from collections.abc import Callable

LOG = logging.getLogger(__name__)
THREADS = 64
"""So many may wait at once."""


class Waiting:
    """A bounded number of threads, each for one turn; they hold up no process that ends."""

    def __init__(self, threads: int = THREADS) -> None:
        """Nobody waits yet."""
        self._room = threading.BoundedSemaphore(threads)

    def start(self, work: Callable[[], object]) -> bool:
        """Have it done in a thread of its own; False when too many wait already."""
        if not self._room.acquire(blocking=False):
            return False
        name = "nudge-waiting"
        threading.Thread(target=self._do, args=(work,), name=name, daemon=True).start()
        return True

    def _do(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - told without its words: they may be a person's
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} in {where.name}, line {where.lineno}"
            LOG.warning("a turn comes back when its lease ends: %s", place)
        finally:
            self._room.release()
