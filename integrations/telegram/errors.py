"""What went wrong between us and Telegram, and what that says of the message: one table."""

import json
import re
from typing import Any

import httpx
from telegram.error import TelegramError

from core.ports import Blocked, Garbled, Inaudible, Moved, Rejected, SendError, Unavailable, Unknown

TOKEN = re.compile(r"\d+:[\w-]{20,}")
REASON_MAX = 300
REVOKED_WAIT = 300.0
"""Seconds until a refused token is tried again: only a person can set it right."""
NOT_SENT = (
    httpx.ConnectError,  # no such host, refused, TLS
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
"""What httpx raises before a request's body leaves."""


class BadToken(Exception):
    """Telegram does not know the bot's token."""


class TooBig(Inaudible):
    """A file that bots may not fetch: over 20 MB."""

    def __init__(self) -> None:
        """For whoever would have listened to it."""
        super().__init__("too large")


class Revoked(Unavailable):
    """The token was good once and is refused now."""


class Flooded(Unavailable):
    """Telegram takes nothing more from us for `retry_after` seconds."""


class Conflict(Unavailable):
    """Somebody else asks for this bot's updates, or a webhook is set."""


class Refused(TelegramError):
    """Any answer of the Bot API but success, with what it says: status, words, parameters."""

    def __init__(self, status: int, words: str = "", parameters: dict[str, Any] | None = None):
        """Keep the answer; what looks like a token is taken out of the words."""
        super().__init__("")
        self.message = TOKEN.sub("<token>", words)[:REASON_MAX] or f"HTTP {status}"
        self.status = status
        self.parameters = parameters or {}

    @classmethod
    def read(cls, status: int, body: bytes) -> "Refused":
        """From an answer's status and body; a body that is not the Bot API's says nothing."""
        try:
            found = json.loads(body)
        except ValueError:
            return cls(status)
        if not isinstance(found, dict):
            return cls(status)
        parameters = found.get("parameters")
        words = str(found.get("description") or "")
        return cls(status, words, parameters if isinstance(parameters, dict) else None)


def send_error(error: BaseException) -> SendError:
    """What an error of python-telegram-bot or httpx means for what was being sent.

    Not sent: no connection, 429, 500 and 503 (the Bot API itself says that it failed). Final: 400,
    403, 404, 413. Unknown: any other 5xx (a gateway that lost the answer), a time-out while
    reading, a connection that broke after the body was written, an answer nobody can read.
    """
    if isinstance(error, SendError):
        return error
    if isinstance(error, Refused):
        return _answered(error)
    cause = error.__cause__ or error
    if isinstance(cause, NOT_SENT):
        return Unavailable(f"Telegram cannot be reached ({type(cause).__name__})")
    return Unknown(f"nobody knows whether Telegram took it ({type(cause).__name__})")


def _answered(error: Refused) -> SendError:
    words = f"Telegram: {error}"
    moved = error.parameters.get("migrate_to_chat_id")
    if type(moved) is int and moved < 0:
        return Moved(str(moved))
    if error.status in WAITING:
        kind, wait = WAITING[error.status]
        return kind(words, _seconds(error.parameters.get("retry_after"), wait))
    if error.status == httpx.codes.FORBIDDEN:
        return Blocked(words)
    if error.status in FINAL:
        return Rejected(words)
    return (
        Garbled(words) if error.status >= httpx.codes.INTERNAL_SERVER_ERROR else Unavailable(words)
    )


WAITING: dict[int, tuple[type[Unavailable], float]] = {
    401: (Revoked, REVOKED_WAIT),
    409: (Conflict, 0),
    429: (Flooded, 1),
    500: (Unavailable, 0),
    503: (Unavailable, 0),
}
"""Not sent, with the least seconds to wait."""
LONGEST_WAIT = 86_400
"""Seconds; whoever asks for more than a day talks nonsense."""
FINAL = frozenset({400, 404, 413})


def _seconds(told: object, least: float) -> float:
    believable = isinstance(told, int | float) and 0 <= told <= LONGEST_WAIT
    return max(least, float(told)) if isinstance(told, int | float) and believable else least
