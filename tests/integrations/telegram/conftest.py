"""A bot and somebody to write to, on the double."""

import re
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from core.ports import Message
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel
from tests.conformance.channel import AT
from tests.doubles.telegram import Double

ANN, BOB = 71, 72


@pytest.fixture
def double() -> Iterator[Double]:
    with Double() as made:
        for person in (ANN, BOB):
            made.say(made.person(person), "/start")
        yield made
        assert made.violations == []


@pytest.fixture
def bot(double: Double) -> Iterator[TelegramBot]:
    with closing(TelegramBot(double.token, double.url)) as made:
        made.open()
        yield made


@pytest.fixture
def channel(bot: TelegramBot) -> TelegramChannel:
    return TelegramChannel(bot)


def message(text: str, to: int = ANN, **more: Any) -> Message:
    """`[[words]]` are bold: two asterisks stand around them, as in a reply."""
    spans = [(m.start() + 2, len(m[1])) for m in re.finditer(r"\[\[(.+?)\]\]", text)]
    text = text.replace("[[", "**").replace("]]", "**")
    about = {"to": str(to), "kind": "push", "text": text, "at": AT, "bold": tuple(spans)}
    return Message(**about | more)


LONG = "".join(f"line {number} of what there is to say\n" for number in range(300))


class Hours:
    """A clock on which waiting takes no time."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.lock = threading.Lock()

    def now(self) -> float:
        return time.monotonic() + sum(self.slept)

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.slept.append(seconds)


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def quick(bot: TelegramBot, hours: Hours) -> TelegramChannel:
    return TelegramChannel(bot, hours.now, hours.sleep)


def labels(sent: dict[str, Any]) -> list[list[str]]:
    rows = sent.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]
