"""A Bot API server of our own, as strict as Telegram, for the real library to talk to.

In a test: `with Double() as telegram: …` (`telegram.url` is TELEGRAM_API_URL, `telegram.token` the
bot's token); people act by its methods from any thread. As a process of its own:
`python -m tests.doubles.telegram --port 0 --history FILE` prints its address and runs until its
standard input is closed; `tests.doubles.remote.Remote(address)` has the same methods
(`POST /control/<method>`), and `tests.doubles.remote.started()` does all of that.
"""

import argparse
import asyncio
import sys
import threading
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from tests.doubles.history import Event
from tests.doubles.people import locked
from tests.doubles.service import Service
from tests.doubles.sharing import Sharing
from tests.doubles.updates import Updates
from tests.doubles.wire import Line
from tests.doubles.world import TOKEN, Thing, World

HOST = "127.0.0.1"


class Double(Sharing):
    """The server and everybody around the bot."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        port: int = 0,
        history: Path | None = None,
        first_update: int = 700_000_001,
        now: Callable[[], float] | None = None,
    ) -> None:
        self.world = World(token, history, now)
        self.real = self.world.now
        self.updates = Updates(self.world, first_update)
        self.service = Service(self.world, self.updates, self)
        self.port = port
        self.loop = asyncio.new_event_loop()
        self.updates.loop = self.loop
        self.lines: set[Line] = set()
        self.server: asyncio.Server | None = None
        self.thread = threading.Thread(target=self.run, name="telegram-double", daemon=True)

    # ----------------------------------------------------------------------------- being a server

    def __enter__(self) -> "Double":
        self.thread.start()
        self.up()
        return self

    def __exit__(self, *_: object) -> None:
        self.do(self.ended())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()
        self.world.history.close()

    def run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def do(self, work: Any) -> Any:
        """Something on the loop, from another thread."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    async def ended(self) -> None:
        await self.stopped()
        self.updates.close()
        await asyncio.sleep(0)

    async def started(self) -> None:
        def line() -> Line:
            return Line(self.service.serve, self.lines)

        self.server = await self.loop.create_server(line, HOST, self.port, backlog=1024)
        self.port = self.server.sockets[0].getsockname()[1]

    async def stopped(self) -> None:
        if self.server:
            self.server.close()
        for line in list(self.lines):
            line.reset()
        self.server = None
        await asyncio.sleep(0)

    def up(self) -> None:
        """Listen, again on the same port."""
        if not self.server:
            self.do(self.started())

    def down(self) -> None:
        """Break every connection and refuse new ones, until `up`."""
        self.do(self.stopped())

    def down_for(self, seconds: float) -> None:
        """Go down in a moment and come back by itself; for whoever can only ask over the line."""

        async def away() -> None:
            await asyncio.sleep(0.05)
            await self.stopped()
            await asyncio.sleep(seconds)
            await self.started()

        asyncio.run_coroutine_threadsafe(away(), self.loop)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def bot_id(self) -> int:
        return int(self.world.bot["id"])

    @property
    def username(self) -> str:
        return str(self.world.bot["username"])

    # -------------------------------------------------------------------------------- what is seen

    @property
    def history(self) -> list[Event]:
        """Everything that happened, in order; see tests/doubles/history.py."""
        with self.world.lock:
            return list(self.world.history.events)

    @property
    def violations(self) -> list[Event]:
        """Calls that broke the description of the Bot API: a mistake in the caller."""
        return [e for e in self.history if e.get("violation")]

    @property
    def throttled(self) -> int:
        """How many calls the flood limits refused."""
        return self.world.flood.punished

    @property
    def pending(self) -> int:
        """Updates that the bot has not confirmed."""
        with self.world.lock:
            return len(self.updates.queue)

    def calls(self, method: str, *kinds: str) -> list[Event]:
        """Calls of one method, accepted ones unless other kinds are named."""
        wanted = kinds or ("call",)
        return [e for e in self.history if e.get("method") == method and e["kind"] in wanted]

    @locked
    def messages(self, chat: int) -> list[Thing]:
        """What the chat shows, in order, as the Bot API describes it."""
        return deepcopy(list(self.world.messages.get(chat, {}).values()))

    def replies(self, chat: int) -> list[Thing]:
        """What the bot has said there."""
        return [m for m in self.messages(chat) if m["from"]["id"] == self.bot_id]

    def texts(self, chat: int) -> list[str]:
        """The bot's words there, captions too."""
        return [m.get("text") or m.get("caption", "") for m in self.replies(chat)]

    @locked
    def reactions(self, chat: int, message: int) -> list[str]:
        """The emoji the bot has put on a message."""
        return [r["emoji"] for r in self.world.reactions.get((chat, message), [])]

    @locked
    def commands(self, language: str = "", scope: str = "default") -> list[Thing]:
        """The menu the bot has set."""
        return self.world.commands.get((f'{{"type": "{scope}"}}', language), [])

    def wait_replies(self, chat: int, count: int = 1, timeout: float = 10) -> list[Thing]:
        """The bot's messages there as soon as there are so many, or AssertionError."""
        self.wait(lambda: len(self.replies(chat)) >= count, f"{count} replies in {chat}", timeout)
        return self.replies(chat)

    def wait_confirmed(self, timeout: float = 10) -> None:
        """Until the bot has taken every update."""
        self.wait(lambda: not self.pending, "no pending updates", timeout)

    def wait(self, true: Callable[[], object], what: str = "it", timeout: float = 10) -> None:
        """Until something is so, or AssertionError."""
        until = time.monotonic() + timeout
        while not true():
            assert time.monotonic() < until, f"waited {timeout} s for {what}"
            time.sleep(0.01)

    # -------------------------------------------------------------------------- trouble on purpose

    @locked
    def fail(self, method: str, kind: str, **how: Any) -> None:
        """Plan trouble for the next calls of a method; see tests/doubles/faults.py."""
        self.world.faults.plan(method, kind, **how)

    @locked
    def heal(self) -> None:
        """No more planned trouble."""
        self.world.faults.coming.clear()

    @locked
    def limit(self, on: bool = True) -> None:
        """Telegram's flood limits; see tests/doubles/limits.py."""
        self.world.flood.on = on

    @locked
    def revoke(self) -> None:
        """The token is worth nothing any more."""
        self.world.revoked = True

    @locked
    def reissue(self, token: str = "") -> None:
        """It is good again, or another one is."""
        self.world.revoked = False
        self.world.token = token or self.world.token

    @locked
    def set_time(self, epoch: float | None) -> None:
        """What `date` says from now on; None: the machine's time."""
        self.world.now = self.real if epoch is None else lambda: epoch

    # -------------------------------------------------------------------------------- raw updates

    @locked
    def push(self, update: Thing, unasked: bool = False) -> Thing | None:
        """Any update, with an id of its own unless it has one; None if it was not asked for.

        With `unasked` it comes all the same: kinds of the future, or nonsense.
        """
        return self.updates.push(update, unasked)

    @locked
    def push_many(self, updates: list[Thing]) -> int:
        """Many at once: how many were queued."""
        return sum(self.updates.push(u) is not None for u in updates)

    @locked
    def redeliver(self, update: Thing, times: int = 1, at_once: bool = False) -> None:
        """The same update again, id and all; `at_once`: pushed side by side."""
        for i in range(times):
            self.updates.again(update, f"again-{i}" if at_once else "again")

    @locked
    def last_update(self) -> Thing:
        """The newest update that was made, confirmed or not."""
        return deepcopy(self.updates.made[-1])

    @locked
    def renumber(self, first: int | None = None) -> int:
        """Update ids go on from another number, as after a quiet week."""
        return self.updates.renumber(first)


def main() -> None:
    told = argparse.ArgumentParser(description="A Bot API server for tests.")
    told.add_argument("--port", type=int, default=0)
    told.add_argument("--history", type=Path)
    told.add_argument("--token", default=TOKEN)
    options = told.parse_args()
    with Double(options.token, port=options.port, history=options.history) as double:
        sys.stdout.write(double.url + "\n")
        sys.stdout.flush()
        sys.stdin.read()  # until whoever started us closes it, or ends


if __name__ == "__main__":
    main()
