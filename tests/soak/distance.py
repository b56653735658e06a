"""Telegram at a distance: what is sent is there at once; that it is there takes a while to tell."""

import asyncio
from typing import Any

from tests.doubles.faults import Fault
from tests.doubles.service import Service
from tests.doubles.telegram import Double
from tests.doubles.wire import Line

ROUND_TRIP = 0.06
"""Seconds that a message is in flight for its sender, though people see it already."""
FAR = {"sendMessage", "sendPhoto", "sendDocument", "editMessageText"}


class Late:
    """A line whose answers are on their way for a while."""

    def __init__(self, line: Line) -> None:
        self.line, self.transport = line, line.transport

    def answer(self, *told: Any) -> None:
        asyncio.get_running_loop().call_later(ROUND_TRIP, self.line.answer, *told)


class Away(Service):
    def call(self, method: str, given: Any, line: Any, fault: Fault | None = None) -> None:
        super().call(method, given, Late(line) if method in FAR else line, fault)


class Distant(Double):
    """The double, a round trip away."""

    def __init__(self) -> None:
        super().__init__()
        self.service = Away(self.world, self.updates, self)
