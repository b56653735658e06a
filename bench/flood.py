"""Telegram's side of a webhook: so many updates a second, whether or not they are answered.

`python -m bench.flood ADDRESS SECRET FIRST RATE COUNT` prints what happened as JSON. Every update
has its moment; its time runs from that moment, not from when a connection was free, so a server
that stops shows in every update that it made wait.
"""

import asyncio
import json
import sys
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from bench.talk import talk
from core.kernel.clock import SystemClock

CONNECTIONS, PEOPLE = 100, 20
FIRST_PERSON = 1000
LEAD_SECONDS = 0.5
PATIENCE = 30.0


@dataclass(slots=True)
class Flood:
    """The requests, when each is due, and what came back."""

    requests: list[bytes]
    rate: float
    seconds: list[float] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    _next: int = 0

    async def run(self, host: str, port: int) -> None:
        """Send them all, each as soon as it is due and a connection is free."""
        lines = [await asyncio.open_connection(host, port) for _ in range(CONNECTIONS)]
        start = perf_counter() + LEAD_SECONDS
        await asyncio.gather(*(self._use(*line, start) for line in lines))
        for _, writer in lines:
            writer.close()

    async def _use(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, start: float
    ) -> None:
        while self._next < len(self.requests):
            number, self._next = self._next, self._next + 1
            due = start + number / self.rate
            await asyncio.sleep(max(0.0, due - perf_counter()))
            try:
                writer.write(self.requests[number])
                status = await asyncio.wait_for(_answer(reader), PATIENCE)
            except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
                status = type(error).__name__
            self.seconds.append(perf_counter() - due)
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if not status.isdecimal():
                return


async def _answer(reader: asyncio.StreamReader) -> str:
    """Read one answer whole; its status."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    _, _, length = head.partition("content-length:")
    await reader.readexactly(int(length.split("\r\n")[0]) if length else 0)
    return head.split(" ")[1]


def requests(address: str, secret: str, first: int, count: int) -> list[bytes]:
    """Messages of twenty people, as Telegram brings them; `first` is the first update's id."""
    where = urlsplit(address)
    head = (
        f"POST {where.path} HTTP/1.1\r\nHost: {where.netloc}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
    )
    texts = [talk() for _ in range(PEOPLE)]
    now = int(SystemClock().now().timestamp())
    found = []
    for number in range(first, first + count):
        update = _update(number, number % PEOPLE, next(islice(texts[number % PEOPLE], 1)), now)
        body = json.dumps(update).encode()
        found.append(f"{head}{len(body)}\r\n\r\n".encode() + body)
    return found


def _update(number: int, person: int, text: str, now: int) -> dict[str, Any]:
    user = {"id": FIRST_PERSON + person, "first_name": f"P{person}"}
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": now,
            "from": user | {"is_bot": False, "language_code": "en"},
            "chat": user | {"type": "private"},
            "text": text,
        },
    }


def main(address: str, secret: str, first: int, rate: float, count: int) -> None:
    """Flood, and print the seconds of each update and how many answers had which status."""
    where = urlsplit(address)
    flood = Flood(requests(address, secret, first, count), rate)
    asyncio.run(flood.run(where.hostname or "", where.port or 80))
    print(json.dumps({"seconds": flood.seconds, "statuses": flood.statuses}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5]))
