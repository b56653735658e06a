"""Core's front door in the tests: a small one in memory, and any one with its troubles."""

import threading
from uuid import UUID

from core.kernel.ids import Sequence, SystemIds
from tests.conftest import NOW

WAIT = 20.0


class Memory:
    """Keeps what it hears, as the real one promises to."""

    def __init__(self):
        self.heard, self.answered, self.noted, self.rooms = {}, [], [], []
        self.slow = set()
        self._ids = Sequence(SystemIds())

    def receive_all(self, incomings, room):
        self.rooms.append(room)
        fresh = {one.external_id: one for one in incomings if one.external_id not in self.heard}
        turns = {self._ids.next(NOW): one for one in fresh.values()}
        self.heard |= {one.external_id: (turn, one) for turn, one in turns.items()}
        return list(turns)[:room]

    def advance(self, turn_id):
        self.answered.append(turn_id)

    def waits(self, turn_id):
        return turn_id in self.slow

    def note(self, notice):
        self.noted.append(notice)


class Troubled:
    """A door that refuses what it is told to, breaks, or keeps people waiting."""

    def __init__(self, inner):
        self.inner = inner
        self.groups, self.taken, self.order = [], [], []
        self.poison, self.broken, self.down = {}, set(), None
        self.may_store, self.may_answer = threading.Event(), threading.Event()
        self.may_store.set()
        self.may_answer.set()
        self.storing, self.answering = threading.Event(), threading.Semaphore(0)

    def receive_all(self, incomings, room):
        self.storing.set()
        assert self.may_store.wait(WAIT)
        self.groups.append([one.external_id for one in incomings])
        if self.down is not None:
            raise self.down
        for one in incomings:
            if one.external_id in self.poison:
                raise self.poison[one.external_id]
        self.order += self.groups[-1]
        found = self.inner.receive_all(incomings, room)
        assert len(found) <= room
        self.taken += found
        return found

    def advance(self, turn_id: UUID):
        self.answering.release()
        assert self.may_answer.wait(WAIT)
        if turn_id in self.broken or "all" in self.broken:
            raise ZeroDivisionError("the words of a person")
        self.inner.advance(turn_id)

    def waits(self, turn_id: UUID):
        return self.inner.waits(turn_id)

    def note(self, notice):
        if notice.chat_id in self.poison:
            raise self.poison[notice.chat_id]
        if self.down is not None:
            raise self.down
        self.order.append(notice.kind)
        self.inner.note(notice)


class Gestures:
    """What people were shown."""

    def __init__(self):
        self.shown, self.broken = [], False
        self.typed = threading.Semaphore(0)

    def _show(self, *what):
        self.shown.append(what)
        if self.broken:
            raise OSError

    def answer(self, callback_id):
        self._show("answer", callback_id)

    def typing(self, chat_id):
        self.typed.release()
        self._show("typing", chat_id)

    def react(self, chat_id, message_id, emoji):
        self._show("react", chat_id, message_id, emoji)
