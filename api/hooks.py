"""What other services bring by themselves: Telegram's updates."""

import asyncio
import json
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from hmac import compare_digest
from http import HTTPStatus
from time import monotonic
from typing import Any, NoReturn

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

from api.errors import failure
from core.kernel.errors import Code

LOG = logging.getLogger(__name__)
TELEGRAM = "/telegram/webhook"
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST = 1_000_000
"""Bytes of a body."""
DEEPEST = 32
"""Objects and lists inside each other."""
TELL_EVERY = 30.0
"""Seconds between log lines about the same trouble."""

Take = Callable[[dict[str, Any]], "Future[None]"]
"""Takes an update at once, never waiting; it is durable when the future is done.

Raising, at once or in the future, means "bring it again later". An update that nobody can ever read
is therefore taken like any other.
"""


class _TooLarge(Exception):
    """The body is larger than anything Telegram sends."""


@dataclass(slots=True)
class Hook:
    """Telegram's webhook: whoever knows the secret is Telegram."""

    secret: str
    """Not empty: an empty one would let everybody in."""
    take: Take
    refused: Callable[[], None] = lambda: None
    """Told of each request without the secret."""
    path: str = TELEGRAM
    _told: float = field(default=-TELL_EVERY, init=False)

    async def receive(self, request: Request) -> Response:
        """Answer 200 when the update is durable, 503 when it must come again.

        The secret is compared before a byte of the body is read.
        """
        if not self._is_telegram(request):
            self.refused()
            return Response(status_code=HTTPStatus.UNAUTHORIZED)
        try:
            update = _update(await _body(request))
        except _TooLarge:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            return failure(status, Code.LIMIT_EXCEEDED, f"At most {LARGEST} bytes.")
        except (ValueError, RecursionError):
            LOG.warning("a request with Telegram's secret brought no update; it was refused")
            return failure(HTTPStatus.BAD_REQUEST, Code.INVALID_INPUT, "This is no update.")
        except ClientDisconnect:
            return Response(status_code=HTTPStatus.BAD_REQUEST)  # nobody is there to read it
        return await self._stored(update)

    def _is_telegram(self, request: Request) -> bool:
        brought = ",".join(request.headers.getlist(SECRET))
        return bool(self.secret) and compare_digest(brought.encode(), self.secret.encode())

    async def _stored(self, update: dict[str, Any]) -> Response:
        try:
            # Shielded: what the intake has begun is not called off because a server stops.
            await asyncio.shield(asyncio.wrap_future(self.take(update)))
        except Exception as error:  # noqa: BLE001 - whatever it is, Telegram brings the update again
            self._tell(error)
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return failure(status, Code.DATABASE_ERROR, "Not stored; bring it again.")
        return JSONResponse({})  # never a method: nobody would learn what became of it

    def _tell(self, error: Exception) -> None:
        """Say what is wrong, not how often: its kind, as its words may be a person's."""
        now = monotonic()
        if now - self._told >= TELL_EVERY:
            self._told = now
            LOG.error("updates are not stored (%s); Telegram repeats them", type(error).__name__)


async def _body(request: Request) -> bytes:
    """The whole body; one that is too large is refused as soon as that is known."""
    said = request.headers.get("content-length", "0")
    if not said.isdecimal() or int(said) > LARGEST:
        raise _TooLarge
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            raise _TooLarge
        parts.append(part)
    return b"".join(parts)


def _update(body: bytes) -> dict[str, Any]:
    """The update in a body; anything else is a ValueError or a RecursionError."""
    found = json.loads(body, parse_constant=_no_number)
    if not isinstance(found, dict) or type(found.get("update_id")) is not int:
        raise ValueError("no update")
    _measure(found, DEEPEST)
    return found


def _no_number(_word: str) -> NoReturn:
    raise ValueError("NaN and Infinity are no JSON")


def _measure(value: Any, deeper: int) -> None:
    inner = value.values() if isinstance(value, dict) else value
    for one in inner:
        if isinstance(one, dict | list):
            if not deeper:
                raise ValueError("too deep")
            _measure(one, deeper - 1)
