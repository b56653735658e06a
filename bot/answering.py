"""Turns answered in a few threads, and people shown that somebody is at it."""

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from time import monotonic, sleep
from uuid import UUID

LOG = logging.getLogger(__name__)
FIRST, AGAIN = 1.0, 4.0
"""Seconds until a waiting person sees "typing", and until it must be said again."""
LOOK = 0.25


@dataclass(slots=True)
class _Waiting:
    """A person who waits for an answer."""

    chat_id: str
    typing_at: float
    elsewhere: bool = False
    """Somebody else's server is waited for, in none of our threads."""


class Answering:
    """A bounded pool; a turn that does not come to its end is left to its lease."""

    def __init__(
        self,
        advance: Callable[[UUID], None],
        waits: Callable[[UUID], bool],
        typing: Callable[[str], None],
        threads: int,
    ) -> None:
        """Answer with `advance`, or see it answered as long as it `waits`.

        Threads start at once and hold up no process that ends.
        """
        self._advance, self._waits = advance, waits
        self._typing, self._threads = typing, threads
        self._turns: SimpleQueue[UUID | None] = SimpleQueue()
        self._waiting: dict[UUID, _Waiting] = {}
        self._guard = threading.Lock()
        self._busy, self._closed = threading.Event(), threading.Event()
        self._workers = [_thread(self._work, f"nudge-answer-{n + 1}") for n in range(threads)]
        _thread(self._watch, "nudge-typing")

    @property
    def room(self) -> int:
        """How many more turns could be started right now."""
        if self._closed.is_set():
            return 0
        with self._guard:
            here = sum(not one.elsewhere for one in self._waiting.values())
        return max(0, self._threads - here)

    def start(self, turn_id: UUID, chat_id: str) -> None:
        """Answer a turn; `chat_id` is where to show that it takes a while, empty for nowhere."""
        with self._guard:
            self._waiting[turn_id] = _Waiting(chat_id, monotonic() + FIRST)
        self._turns.put(turn_id)
        self._busy.set()

    def close(self, seconds: float) -> None:
        """Finish what was started, at most for so long."""
        with self._guard:
            self._closed.set()
            self._busy.set()
        for _ in self._workers:
            self._turns.put(None)
        ends = monotonic() + seconds
        for worker in self._workers:
            worker.join(max(0.0, ends - monotonic()))

    def _work(self) -> None:
        while (turn_id := self._turns.get()) is not None:
            error = attempt(partial(self._advance, turn_id))
            if error is not None:
                LOG.error("turn %s was not answered: %s", turn_id, where(error))
            with self._guard:
                if turn_id in self._waiting and self._waits(turn_id):
                    self._waiting[turn_id].elsewhere = True
                else:
                    self._waiting.pop(turn_id, None)

    def _watch(self) -> None:
        while not self._closed.is_set() or self._waiting:
            self._busy.wait()
            sleep(LOOK)
            for chat_id in self._slow():
                attempt(partial(self._typing, chat_id))

    def _slow(self) -> list[str]:
        """The chats to be told now; asleep again once nobody waits."""
        now, found = monotonic(), []
        with self._guard:
            for turn_id in [key for key, one in self._waiting.items() if one.elsewhere]:
                if not self._waits(turn_id):
                    del self._waiting[turn_id]
            if not self._waiting and not self._closed.is_set():
                self._busy.clear()
            for one in self._waiting.values():
                if one.typing_at <= now:
                    one.typing_at = now + AGAIN
                    found += [one.chat_id] if one.chat_id else []
        return found


def attempt(work: Callable[[], object]) -> Exception | None:
    """Do something whose failure must stop nothing else; the failure, to be told."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - handed back, and told without its content
        return error
    return None


def where(error: Exception) -> str:
    """What broke and where, without the error's own words: they may quote what people said."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return type(error).__name__ + place


def _thread(work: Callable[[], None], name: str) -> threading.Thread:
    made = threading.Thread(target=work, name=name, daemon=True)
    made.start()
    return made
