"""Telegram's updates taken in: none is confirmed before it is durable, none holds up another."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any, Protocol
from uuid import UUID

from bot.answering import Answering, attempt, where
from bot.loose import Loose
from bot.updates import Me, read
from core.kernel.errors import AssistantError, Code
from core.ports import Incoming, InputKind, Notice

LOG = logging.getLogger(__name__)
QUEUE = 2_000
"""Updates that may wait to be stored."""
GROUP = 64
"""Messages stored in one transaction."""
TRIES = 3
"""So often an update is tried that cannot be stored though others can."""
SEEN = "👀"

Update = dict[str, Any]


class Overloaded(Exception):
    """Too much waits already, or we are closing; the update must come again."""


class Door(Protocol):
    """What core's front door offers; `core.assistant.Assistant` is one."""

    def receive_all(self, incomings: Sequence[Incoming], room: int) -> list[UUID]:
        """Make messages durable in one transaction; at most `room` turns to be advanced here."""

    def advance(self, turn_id: UUID) -> None:
        """Answer a turn."""

    def waits(self, turn_id: UUID) -> bool:
        """Whether a turn is answered in its own time, after `advance` has returned."""

    def note(self, notice: Notice) -> None:
        """Take note of what became of a chat."""


class Signals(Protocol):
    """Small courtesies: nobody waits for them, and a lost one is no harm."""

    def answer(self, callback_id: str) -> None:
        """Stop the waiting mark on a pressed button."""

    def typing(self, chat_id: str) -> None:
        """Show for some seconds that an answer is being made."""

    def react(self, chat_id: str, message_id: str, emoji: str) -> None:
        """Put an emoji on a message."""


@dataclass(slots=True)
class _Waiting:
    """An update from a webhook, and who waits until it is durable."""

    update: Update
    durable: Future[None] = field(default_factory=Future)


class Intake:
    """Makes updates durable, in groups, and then has them answered."""

    def __init__(
        self,
        door: Door,
        signals: Signals,
        me: Me,
        now: Callable[[], datetime],
        threads: int = 4,
    ) -> None:
        """Hear as `me`; answer in so many threads, and leave what is more to the worker."""
        self._door, self._signals, self._me, self._now = door, signals, me, now
        self._answering = Answering(door.advance, door.waits, signals.typing, threads)
        self._failures: dict[str, int] = {}
        self._storing = threading.Lock()
        self._queue: deque[_Waiting] = deque()
        self._arrived = threading.Condition()
        self._closed = False
        self._ingest = threading.Thread(target=self._drain, name="nudge-ingest", daemon=True)
        self._ingest.start()

    def take(self, updates: Sequence[Update]) -> None:
        """Return when all of them are durable (or of no use to us).

        Raises what the database raised, or an update's own error until it has been tried often
        enough; then the updates must come again: those that are durable change nothing.
        """
        if self._closed:
            raise Overloaded
        failed: dict[str, Exception] = {}
        self._take(updates, failed)
        for error in failed.values():
            raise error

    def submit(self, update: Update) -> Future[None]:
        """Take an update among others; the future is done when it is durable.

        Overloaded when too many wait, and when we are closing.
        """
        waiting = _Waiting(update)
        waiting.durable.set_running_or_notify_cancel()  # nobody can call it off
        with self._arrived:
            if self._closed or len(self._queue) >= QUEUE:
                raise Overloaded
            self._queue.append(waiting)
            self._arrived.notify()
        return waiting.durable

    def close(self, seconds: float) -> None:
        """Take nothing new, finish what is under way, and return: at latest after so long."""
        ends = monotonic() + seconds
        with self._arrived:
            self._closed = True
            self._arrived.notify()
        self._ingest.join(seconds)
        if self._storing.acquire(timeout=max(0.0, ends - monotonic())):
            self._storing.release()  # whoever was storing has handed on what is to be answered
        self._answering.close(max(0.0, ends - monotonic()))

    def _drain(self) -> None:
        while batch := self._next():
            failed: dict[str, Exception] = {}
            error = attempt(partial(self._take, [one.update for one in batch], failed))
            for one in batch:
                own = error or failed.get(Loose(one.update).ident("update_id"))
                if own is None:
                    one.durable.set_result(None)
                else:
                    one.durable.set_exception(own)

    def _next(self) -> list[_Waiting]:
        """What waits, at most a group of it; nothing when all is done and we are closing."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._queue or self._closed)
            return [self._queue.popleft() for _ in range(min(GROUP, len(self._queue)))]

    def _take(self, updates: Sequence[Update], failed: dict[str, Exception]) -> None:
        """Store what is said; `failed` gets the errors of updates that alone cannot be stored."""
        heard = self._read(updates)
        with self._storing:
            for run in _runs(heard):
                if isinstance(run, Notice):
                    self._note(run)
                else:
                    failed |= self._receive(run)
        self._show(updates, heard)

    def _read(self, updates: Sequence[Update]) -> list[Incoming | Notice]:
        now, heard = self._now(), []
        for update in updates:
            found = read(update, self._me, now)
            if found is None:
                LOG.debug("update %s says nothing to us", Loose(update).ident("update_id") or "?")
            else:
                heard.append(found)
        return heard

    def _note(self, notice: Notice) -> None:
        error = attempt(partial(self._door.note, notice))
        if error is not None and _outage(error):
            raise error
        if error is not None:
            LOG.error("a chat's being %s was not noted: %s", notice.kind, where(error))

    def _receive(self, incomings: list[Incoming]) -> dict[str, Exception]:
        error = attempt(partial(self._start, incomings))
        if error is None:
            return {}
        if _outage(error):
            raise error
        found = {one.external_id: self._alone(one) for one in incomings}
        return {key: error for key, error in found.items() if error is not None}

    def _alone(self, incoming: Incoming) -> Exception | None:
        """Store one that may have spoilt its group; its error, if it is to be tried again."""
        key = incoming.external_id
        error = attempt(partial(self._start, [incoming]))
        if error is None:
            self._failures.pop(key, None)
            return None
        if _outage(error):
            raise error
        tries = self._failures.pop(key, 0) + 1
        if tries >= TRIES:
            LOG.error("update %s was dropped after %d tries: %s", key, tries, where(error))
            return None
        self._failures[key] = tries
        return error

    def _start(self, incomings: list[Incoming]) -> None:
        """Make messages durable, and answer as many as there is room for."""
        taken = self._door.receive_all(incomings, self._answering.room)
        talks = dict.fromkeys((one.chat_id, one.subject) for one in incomings)
        chats = [chat_id for chat_id, _ in talks]
        known = chats if len(chats) == len(taken) else [""] * len(taken)  # each has one turn
        for turn_id, chat_id in zip(taken, known, strict=True):
            self._answering.start(turn_id, chat_id)

    def _show(self, updates: Sequence[Update], heard: Sequence[Incoming | Notice]) -> None:
        """Show people that they were heard."""
        for update in updates:
            pressed = Loose(update).part("callback_query").text("id")
            if pressed:
                attempt(partial(self._signals.answer, pressed))
        for one in heard:
            if isinstance(one, Incoming) and one.kind is InputKind.VOICE:
                attempt(partial(self._signals.react, one.chat_id, one.message_id, SEEN))


def _runs(heard: Sequence[Incoming | Notice]) -> Iterator[list[Incoming] | Notice]:
    """Messages that follow each other, and notices between them in their place."""
    run: list[Incoming] = []
    for one in heard:
        full = isinstance(one, Notice) or len(run) == GROUP
        if full and run:
            yield run
            run = []
        if isinstance(one, Notice):
            yield one
        else:
            run.append(one)
    if run:
        yield run


def _outage(error: Exception) -> bool:
    """Whether it is the database's trouble, not an update's."""
    return isinstance(error, AssistantError) and error.code is Code.DATABASE_ERROR
