"""The double, and the real python-telegram-bot in front of it."""

import asyncio
from collections.abc import Awaitable, Iterator
from typing import Any

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from tests.doubles.telegram import Double


class Library:
    """python-telegram-bot, one call at a time: `library.send_message(5, "Hi")`."""

    def __init__(self, url: str, token: str, read: float = 5) -> None:
        def request() -> HTTPXRequest:
            return HTTPXRequest(read_timeout=read)

        self.runner = asyncio.Runner()
        self.bot = Bot(
            token,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=request(),
            get_updates_request=request(),
        )

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **kwargs: self.run(getattr(self.bot, name)(*args, **kwargs))

    def run(self, work: Awaitable[Any]) -> Any:
        async def awaited() -> Any:
            return await work

        return self.runner.run(awaited())

    def close(self) -> None:
        for request in self.bot._request:
            self.run(request.shutdown())
        self.runner.close()


@pytest.fixture
def telegram() -> Iterator[Double]:
    with Double() as double:
        yield double


@pytest.fixture
def library(telegram: Double) -> Iterator[Library]:
    made = Library(telegram.url, telegram.token)
    yield made
    made.close()


@pytest.fixture
def ann(telegram: Double) -> int:
    """Somebody who has written to the bot; the bot has taken that update."""
    telegram.person(5, "Ann")
    telegram.say(5, "/start")
    telegram.updates.queue.clear()
    return 5
