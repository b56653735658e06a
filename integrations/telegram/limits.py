"""Our own budgets at Telegram, kept so that it never has to refuse: over all and for each chat.

Every place counts from when a message is on its way until its period has passed since the answer:
Telegram saw it some time between, so it never sees more than we count, however late things arrive.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from core.ports import Busy

PATIENCE = 1.5
"""Seconds that a sender may wait here; with more to wait, it should send something else."""
PER_SECOND, AT_ONCE = 28, 7
CEILING = 30
"""Telegram's own limit in any one second."""
CHAT_AT_ONCE = 3
PER_MINUTE = 20
"""In a group."""
POLL = 0.05
"""Seconds until a look at what is only held up by messages on their way."""
MANY = 1000
"""So many chats are remembered before those that rest are forgotten."""


@dataclass(slots=True)
class Pace:
    """One each `interval` seconds, `at_once` after a rest."""

    interval: float
    at_once: int
    due: float = 0.0
    flying: int = 0

    def wait(self, now: float) -> float:
        """Seconds until the next may go."""
        due = max(self.due, now) + (self.flying - self.at_once + 1) * self.interval
        return max(0.0, due - now)

    def done(self, now: float) -> None:
        """One that was flying has arrived."""
        self.flying -= 1
        self.due = max(self.due, now) + self.interval


@dataclass(slots=True)
class Window:
    """At most `most` in any `seconds`."""

    most: int
    seconds: float
    flying: int = 0
    arrived: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Seconds until the next may go."""
        while self.arrived and self.arrived[0] <= now - self.seconds:
            self.arrived.popleft()
        if self.flying + len(self.arrived) < self.most:
            return 0.0
        return self.arrived[0] + self.seconds - now if self.arrived else POLL

    def done(self, now: float) -> None:
        """One that was flying has arrived."""
        self.flying -= 1
        self.arrived.append(now)


@dataclass(slots=True)
class Place:
    """What is counted together: a chat, or all of them."""

    rules: tuple[Pace | Window, ...]
    held: float = 0.0
    """Until then Telegram wants nothing."""
    promised: float = 0.0
    """The last moment that somebody was told to come back at."""

    def wait(self, now: float) -> float:
        """Seconds until the next may go."""
        return max(self.held - now, *(rule.wait(now) for rule in self.rules))

    def rests(self, now: float) -> bool:
        """Whether it may be forgotten: nobody would be any the wiser."""
        flying = any(rule.flying for rule in self.rules)
        return not flying and max(self.held, self.promised, *map(_until, self.rules)) <= now


def _until(rule: Pace | Window) -> float:
    if isinstance(rule, Pace):
        return rule.due
    return rule.arrived[-1] + rule.seconds if rule.arrived else 0.0


class Limits:
    """Lets messages through as fast as Telegram takes them; shared by all threads of one bot."""

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """With a clock that never jumps, in seconds."""
        self._now, self._sleep = now, sleep
        self._lock = threading.Lock()
        self._all = Place((Pace(1 / PER_SECOND, AT_ONCE), Window(CEILING, 1.0)))
        self._chats: dict[str, Place] = {}
        self._suspect = ""
        """The chat that was refused last, until a message to another arrives."""

    @contextmanager
    def turn(self, chat: str, patience: float = PATIENCE, *, queue: bool = True) -> Iterator[None]:
        """Hold a place while a message to `chat` is on its way.

        Raises Busy at once if that would take longer than `patience` seconds. With `queue` each is
        told another moment to come back at; otherwise the soonest.
        """
        place = self._enter(chat, patience, queue=queue)
        try:
            yield
            if self._suspect != chat:
                self._suspect = ""
        finally:
            with self._lock:
                now = self._now()
                for rule in (*self._all.rules, *place.rules):
                    rule.done(now)

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram refused a message to `chat`: wait so long.

        It does not say whether it means the chat or all: two in a row, nothing let through between
        them, mean all.
        """
        with self._lock:
            until = self._now() + seconds
            held = [self._place(chat)]
            if self._suspect not in ("", chat):
                held.append(self._all)
            for place in held:
                place.held = max(place.held, until)
            self._suspect = chat

    def _enter(self, chat: str, patience: float, *, queue: bool) -> Place:
        give_up = self._now() + patience
        while True:
            with self._lock:
                now = self._now()
                place = self._place(chat)
                wait = max(place.wait(now), self._all.wait(now))
                if wait <= 0:
                    for rule in (*self._all.rules, *place.rules):
                        rule.flying += 1
                    return place
                if now + wait > give_up:
                    later = _promise(place, now + wait) if queue else now + wait
                    raise Busy("our budget at Telegram is used up", later - now)
            self._sleep(wait)

    def _place(self, chat: str) -> Place:
        if chat not in self._chats:
            if len(self._chats) >= MANY:
                now = self._now()
                self._chats = {name: p for name, p in self._chats.items() if not p.rests(now)}
            group = (Window(PER_MINUTE, 60.0),) if chat.startswith("-") else ()
            self._chats[chat] = Place((Pace(1.0, CHAT_AT_ONCE), *group))
        return self._chats[chat]


def _promise(place: Place, soonest: float) -> float:
    """A moment that nobody else was told."""
    seconds = 60.0 / PER_MINUTE if len(place.rules) > 1 else 1.0
    place.promised = max(place.promised + seconds, soonest)
    return place.promised
