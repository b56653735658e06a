"""The queue of updates, and how it empties: long polls, or pushes to a webhook."""

import asyncio
import json
import re
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.doubles.rules import FACTS, Refused
from tests.doubles.wire import Poster
from tests.doubles.world import Thing, World

KINDS = FACTS["types"]["Update"]["fields"].keys() - {"update_id"}
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
"""Updates that only come when they are asked for."""
TWO_POLLERS = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOKED = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
AHEAD = 10
"""How far an offset may be ahead of the last update; beyond it Telegram starts from the first."""
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
HERE = {"127.0.0.1", "localhost"}
Answer = Callable[[Any], None]


@dataclass
class Entry:
    """An update that is not confirmed."""

    update: Thing
    key: str
    """Those with one key are pushed one after the other."""
    again: bool = False
    """A copy of a confirmed one: no offset confirms it before it was delivered."""
    delivered: bool = False
    flying: bool = False


@dataclass
class Poll:
    """A getUpdates request that waits."""

    limit: int
    answer: Answer
    timer: asyncio.TimerHandle | None = None


def kind_of(update: Thing) -> str:
    return next((k for k in update if k != "update_id"), "")


def chat_of(update: Thing) -> str:
    """What an update is about, as far as order goes."""
    told = update.get(kind_of(update))
    if not isinstance(told, dict):
        return ""
    about = told.get("chat") or told.get("message", {}).get("chat") or told.get("from") or {}
    return str(about.get("id", ""))


class Updates:
    """The queue of one bot. Everything but `push`, `again` and `renumber` runs on the loop."""

    def __init__(self, world: World, first: int) -> None:
        self.world = world
        self.queue: OrderedDict[int, Entry] = OrderedDict()
        self.made: deque[Thing] = deque(maxlen=100)
        self.serial = 0
        self.next_id = first
        self.allowed: set[str] = set(KINDS - UNASKED)
        self.poll: Poll | None = None
        self.hook: Thing = {}
        self.poster = Poster()
        self.retry = (0.05, 1.0)
        """Seconds before a refused push is tried again: at first, at most."""
        self.failed: Thing = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self.loop: asyncio.AbstractEventLoop

    # ------------------------------------------------------------------------------- filling it

    def push(self, update: Thing, unasked: bool = False) -> Thing | None:
        """Queue an update, given an id if it has none; None if the bot did not ask for its kind."""
        if not unasked and kind_of(update) not in self.allowed:
            return None
        if "update_id" not in update:
            update = {"update_id": self.next_id, **update}
            self.next_id += 1
        update = deepcopy(update)
        self.made.append(update)
        self.enter(Entry(update, chat_of(update)))
        return deepcopy(update)

    def again(self, update: Thing, key: str) -> None:
        self.enter(Entry(deepcopy(update), key, again=True))

    def enter(self, entry: Entry) -> None:
        self.serial += 1
        self.queue[self.serial] = entry
        self.loop.call_soon_threadsafe(self.move)

    def renumber(self, first: int | None = None) -> int:
        """Ids go on from another number, as after a quiet week."""
        self.next_id = first if first is not None else self.next_id * 48271 % (2**31 - 1) + 1
        return self.next_id

    def move(self) -> None:
        with self.world.lock:
            if self.hook:
                self.pump()
            elif self.poll and self.queue:
                self.finish(self.poll, self.take(self.poll.limit))

    # --------------------------------------------------------------------------------- long polls

    def get(self, p: Thing, answer: Answer) -> Poll | None:
        """Answer now, or keep the poll that waits; Refused while there is a webhook."""
        if self.hook:
            raise Refused(409, HOOKED)
        if self.poll:
            self.finish(self.poll, Refused(409, TWO_POLLERS))
        self.allow(p)
        self.confirm(p.get("offset", 0))
        limit = min(max(p.get("limit", 100), 1), 100)
        timeout = min(max(p.get("timeout", 0), 0), 50)
        if self.queue or not timeout:
            answer(self.take(limit))
            return None
        self.poll = poll = Poll(limit, answer)
        poll.timer = self.loop.call_later(timeout, self.finish, poll, [])
        return poll

    def finish(self, poll: Poll, result: Any) -> None:
        if poll is self.poll:
            self.poll = None
            if poll.timer:
                poll.timer.cancel()
            poll.answer(result)

    def forget(self, poll: Poll) -> None:
        """Its connection is gone."""
        if poll is self.poll:
            self.poll = None
            if poll.timer:
                poll.timer.cancel()

    def allow(self, p: Thing) -> None:
        """Remember which kinds are wanted; an empty list is the usual ones."""
        if "allowed_updates" in p:
            given = set(p["allowed_updates"])
            if strange := given - KINDS:
                raise Refused(400, f"unknown update kind {min(strange)!r}", violation=True)
            self.allowed = given or set(KINDS - UNASKED)

    def confirm(self, offset: int) -> None:
        if offset < 0:
            dropped = list(self.queue)[:offset]
            self.remove(dropped)
            return
        last = max((e.update["update_id"] for e in self.queue.values()), default=offset)
        if offset > last + 1 + AHEAD:
            return
        self.remove(
            [
                serial
                for serial, e in self.queue.items()
                if e.update["update_id"] < offset and (e.delivered or not e.again)
            ]
        )

    def remove(self, serials: Iterable[int]) -> None:
        gone = [self.queue.pop(serial).update["update_id"] for serial in serials]
        if gone:
            self.world.history.add("confirmed", update_ids=gone)

    def take(self, limit: int) -> list[Thing]:
        taken = []
        for entry in self.queue.values():
            if len(taken) == limit:
                break
            entry.delivered = True
            taken.append(entry.update)
        if taken:
            ids = [u["update_id"] for u in taken]
            self.world.history.add("delivered", how="poll", update_ids=ids)
        return taken

    # ------------------------------------------------------------------------------------ webhook

    def set_hook(self, p: Thing) -> bool:
        url = p.get("url", "")
        if not url:
            return self.drop_hook(p)
        to = urlsplit(url)
        if to.scheme != "https" and to.hostname not in HERE:
            raise Refused(400, "bad webhook: An HTTPS URL must be provided for webhook")
        if to.hostname not in HERE and (to.port or 443) not in (80, 88, 443, 8443):
            told = "Webhook can be set up only on ports 80, 88, 443 or 8443"
            raise Refused(400, f"bad webhook: {told}")
        if "secret_token" in p and not SECRET.fullmatch(p["secret_token"]):
            raise Refused(400, "secret token contains unallowed characters")
        self.allow(p)
        self.restart(p)
        self.hook = {
            "url": url,
            "secret": p.get("secret_token", ""),
            "most": min(max(p.get("max_connections", 40), 1), 100),
        }
        if self.poll:
            self.finish(self.poll, Refused(409, "terminated by setWebhook request"))
        self.pump()
        return True

    def drop_hook(self, p: Thing) -> bool:
        self.restart(p)
        self.hook = {}
        return True

    def restart(self, p: Thing) -> None:
        """Nothing is under way any more."""
        for task in self.tasks:
            task.cancel()
        self.failed = {}
        for entry in self.queue.values():
            entry.flying = False
        if p.get("drop_pending_updates"):
            self.queue.clear()

    def info(self, p: Thing) -> Thing:
        made = {
            "url": self.hook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.queue),
            **self.failed,
        }
        if self.hook:
            made["max_connections"] = self.hook["most"]
        return {**made, "allowed_updates": sorted(self.allowed)}

    def pump(self) -> None:
        """Push what may be pushed now: first come first served, one at a time per chat."""
        flying = [e.key for e in self.queue.values() if e.flying]
        busy = set(flying)
        room = self.hook["most"] - len(flying)
        for serial, entry in self.queue.items():
            if room <= 0:
                break
            if not entry.flying and entry.key not in busy:
                entry.flying = True
                busy.add(entry.key)
                room -= 1
                task = self.loop.create_task(self.deliver(serial, entry, self.hook))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)

    async def deliver(self, serial: int, entry: Entry, hook: Thing) -> None:
        """Push until it is taken."""
        wait, most = self.retry
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook["secret"]} if hook["secret"] else {}
        body = json.dumps(entry.update).encode()
        while not await self.taken(entry, hook["url"], body, headers):
            await asyncio.sleep(wait)
            wait = min(wait * 2, most)
        with self.world.lock:
            if serial in self.queue:
                self.remove([serial])
            if self.hook:
                self.pump()

    async def taken(self, entry: Entry, url: str, body: bytes, headers: dict[str, str]) -> bool:
        """One push: whether the answer was 2xx."""
        told: Thing = {"how": "webhook", "update_ids": [entry.update["update_id"]]}
        begun = time.monotonic()
        try:
            status, answer = await self.poster.post(url, body, headers)
            why = "" if 200 <= status < 300 else f"Wrong response from the webhook: {status}"
        except (OSError, EOFError, TimeoutError, ValueError) as error:
            status, answer, why = 0, b"", f"Connection failed: {type(error).__name__}"
        told["took"] = time.monotonic() - begun
        with self.world.lock:
            self.world.history.add("undelivered" if why else "delivered", status=status, **told)
            if why:
                self.failed = {"last_error_date": self.world.date, "last_error_message": why}
            elif b'"method"' in answer:
                self.world.history.add("refused", method="in the webhook's answer", violation=True)
            entry.delivered = True
        return not why

    def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        self.poster.close()
