"""Whether we live, whether we can work, and the figures: for machines that watch us."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from http import HTTPStatus
from threading import Thread
from typing import Any, Generic, TypeVar

from fastapi import Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST

from api.errors import failure
from core.kernel.errors import Code
from core.ports import Value

T = TypeVar("T")
PATIENCE = 2.0
"""Seconds that a look at the database may take."""


class Health(Value):
    """Whether work can be done, and what that rests on."""

    ready: bool
    parts: dict[str, Any]


class Look(Generic[T]):
    """A look that may hang: in a thread, one at a time, and nobody waits longer than PATIENCE.

    Who asks while a look is under way gets its answer, so a database that hangs costs one thread.
    The thread is a daemon: it keeps no process from ending.
    """

    def __init__(self, function: Callable[[], T], name: str) -> None:
        """Nothing is looked at before it is asked."""
        self._function, self._name = function, name
        self._under_way: Future[T] | None = None

    async def ask(self) -> T:
        """What the function returns or raises; TimeoutError when it takes too long."""
        asked = self._under_way
        if asked is None or asked.done():
            asked = self._under_way = Future()
            Thread(target=self._run, args=(asked,), name=self._name, daemon=True).start()
        return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(asked)), PATIENCE)

    def _run(self, asked: "Future[T]") -> None:
        try:
            asked.set_result(self._function())
        except BaseException as error:  # noqa: BLE001 - it belongs to who asked
            asked.set_exception(error)


class Watch:
    """The three routes of whoever watches us."""

    def __init__(self, ready: Callable[[], Health], metrics: Callable[[], bytes]) -> None:
        """Both may take their time, and raise."""
        self._ready, self._metrics = Look(ready, "nudge-ready"), Look(metrics, "nudge-metrics")

    async def livez(self) -> Response:
        """200 while the process answers at all; the database is not asked."""
        return JSONResponse({"live": True})

    async def readyz(self) -> Response:
        """200 when the database can be written, else 503; with the parts that it rests on."""
        try:
            health = await self._ready.ask()
        except TimeoutError:
            health = _unready(f"no answer within {PATIENCE:g} s")
        except Exception as error:  # noqa: BLE001 - not ready is the answer, whatever the reason
            health = _unready(type(error).__name__)
        status = HTTPStatus.OK if health.ready else HTTPStatus.SERVICE_UNAVAILABLE
        return JSONResponse(health.model_dump(mode="json"), status)

    async def metrics(self) -> Response:
        """The figures in Prometheus' text format."""
        try:
            page = await self._metrics.ask()
        except TimeoutError:
            status = HTTPStatus.SERVICE_UNAVAILABLE
            return failure(status, Code.DATABASE_ERROR, "The figures took too long.")
        return Response(page, media_type=CONTENT_TYPE_LATEST)


def _unready(why: str) -> Health:
    return Health(ready=False, parts={"database": why})
