"""A channel that keeps what was sent, and fails when it is told to (tests, rehearsals)."""

import threading

from core.ports import Message, Receipt, SendError, Unknown


class MemoryChannel:
    """Keeps every message that arrived, in order; safe to send to from several threads."""

    def __init__(self, kind: str = "memory") -> None:
        """Start empty; `kind` lets it stand in for another channel."""
        self.kind = kind
        self.sent: list[Message] = []
        """New messages; the id of each is its place, counted from 1."""
        self.edited: list[Message] = []
        """What replaced an earlier message, in order."""
        self._failures: list[SendError] = []
        self._lock = threading.Lock()

    def fail(self, *errors: SendError) -> None:
        """Raise these, one a message, before others are sent. Unknown arrives nevertheless."""
        with self._lock:
            self._failures += errors

    def send(self, message: Message) -> Receipt:
        """Keep the message, or raise what was asked for."""
        with self._lock:
            failure = self._failures.pop(0) if self._failures else None
            if failure is None or isinstance(failure, Unknown):
                (self.edited if message.edits else self.sent).append(message)
            if failure is not None:
                raise failure
            return Receipt(message_id=message.edits or str(len(self.sent)))
