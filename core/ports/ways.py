"""The ports themselves: what core wishes the outside were, and how that fails."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.ports.said import Document, TimeMark, Week
from core.ports.values import Value


class Message(Value):
    """One message to one address, ready for a channel to render."""

    to: str
    kind: str
    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Rows of (label, wire data of at most 64 bytes)."""
    at: datetime
    repeat: bool = False
    edits: str = ""
    """The service's id of a message that this one replaces in its place; empty: a new message."""
    times: tuple[TimeMark, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
    week: Week | None = None
    document: Document | None = None
    picture: str = ""


class Receipt(Value):
    """The service's id of what was sent."""

    message_id: str


class SendError(Exception):
    """A send that did not succeed."""


class Unavailable(SendError):
    """Known not to have been sent; try again, not before `retry_after` seconds."""

    def __init__(self, reason: str, retry_after: float = 0) -> None:
        """Keep the wait that the service asked for."""
        super().__init__(reason)
        self.retry_after = retry_after


class Busy(Unavailable):
    """Not even tried: our own budget at that service is used up for `retry_after` seconds."""


class Moved(Unavailable):
    """Not sent: the chat has another address now, and the message goes there."""

    def __init__(self, to: str) -> None:
        """Keep where the chat is now."""
        super().__init__("the chat has moved")
        self.to = to


class Unknown(SendError):
    """The service may have accepted it: a time-out or a reset after the body was written."""


class Garbled(Unknown):
    """Somebody between us and the service says that it failed: more likely than not it did."""


class Rejected(SendError):
    """The service refused for good; trying again is useless."""


class Blocked(Rejected):
    """The person wants nothing more at this address (until they write from it again)."""


class Channel(Protocol):
    """A way to a person."""

    kind: str

    def send(self, message: Message) -> Receipt:
        """Deliver once, or raise Unavailable, Moved, Unknown, Rejected or Blocked.

        Who cannot replace what was sent does nothing about a message that `edits` another.
        """


class Transcript(Value):
    """What was heard in a recording."""

    text: str
    words: tuple[tuple[str, float], ...]
    """Each word, and how sure it is: 0 to 1."""
    language: str = ""
    seconds: float = 0.0


class Inaudible(Exception):
    """A recording in which nobody hears anything, however often they try.

    `why`: empty, too large, too long, not audio, no speech or gone.
    """

    def __init__(self, why: str) -> None:
        """Keep why; what is said of it is wording's."""
        super().__init__(why)
        self.why = why


class Transcriber(Protocol):
    """Turns a recording into words."""

    def transcribe(self, audio: bytes, *, language: str, words: Sequence[str]) -> Transcript:
        """Hear an OGG, MP3, WAV or FLAC file; `words` are names that may come up in it.

        Raise Inaudible when there is nothing to hear, Unavailable when trying again may help.
        """
