"""Telegram: from a message to its reply, and a queue that leaves at the rate that is allowed."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from pathlib import Path
from time import monotonic, sleep
from uuid import UUID

from sqlalchemy import insert

import core.catalog  # noqa: F401 - every table
from app import schema
from bench.figures import Figure, milliseconds
from bench.program import NUDGE
from bench.talk import talk
from core.kernel.claims import table_of
from core.kernel.clock import SystemClock
from core.notify.model import Channel, Delivery
from core.people.model import User
from integrations.telegram.limits import PER_SECOND
from tests.doubles.telegram import Double

PEOPLE, MESSAGES, EVERY = 60, 360, 0.05
REPLY = 60.0
QUEUED = 10_000
BUSY = 95.0
FIRST = 20_000
PATIENCE = 30.0


def telegram(addresses: dict[str, str], queue: str, folder: Path) -> Iterator[Figure]:
    """Replies on each kind of database; then ten thousand messages that are due at once."""
    for kind, url in addresses.items():
        yield from milliseconds(f"message to reply, {kind}", _replies(url, folder), REPLY)
    yield from _drained(queue, folder)


def _replies(url: str, folder: Path) -> list[float]:
    """Seconds from a person's message to the bot's, with a person every 50 ms."""
    with Double() as double, _nudge("run", url, double, folder):
        people = [double.person(FIRST + number) for number in range(PEOPLE)]
        for person in people:
            double.say(person, "/start")
        double.wait(lambda: len(double.calls("sendMessage")) >= PEOPLE, "greetings", PATIENCE)
        texts = {person: talk() for person in people}
        return [_reply(double, person, next(texts[person])) for person in _turns(people)]


def _turns(people: list[int]) -> Iterator[int]:
    return islice(cycle(people), MESSAGES)


def _reply(double: Double, person: int, words: str) -> float:
    before, began = len(double.replies(person)), monotonic()
    double.say(person, words)
    double.wait(lambda: len(double.replies(person)) > before, words, PATIENCE)
    sent = [one for one in double.calls("sendMessage") if one["result"]["chat"]["id"] == person]
    sleep(max(0.0, EVERY - (monotonic() - began)))
    return float(sent[-1]["at"]) - began


def _drained(url: str, folder: Path) -> Iterator[Figure]:
    """How busy the queue keeps the limit, against a Telegram that enforces its own."""
    with Double() as double:
        double.limit()
        for number in range(QUEUED):
            double.person(FIRST + number)
            double.world.private[FIRST + number] = "open"
        _queue(url, double.bot_id)
        with _nudge("worker", url, double, folder):
            double.wait(
                lambda: len(double.calls("sendMessage")) >= QUEUED, "the queue", QUEUED / 10
            )
        moments = [float(one["at"]) for one in double.calls("sendMessage")]
    took = moments[-1] - moments[0]
    busy = (len(moments) - 1) / took / PER_SECOND * 100
    note = f"{len(moments):,} in {took:.0f} s at most {PER_SECOND:g}/s"
    yield Figure("queued sends keep the limit busy", busy, "%", least=BUSY, note=note)
    yield Figure("queued sends refused by Telegram", double.throttled, "x 429", most=0)
    chats = {one["result"]["chat"]["id"] for one in double.calls("sendMessage")}
    yield Figure("queued sends that came twice", len(moments) - len(chats), "messages", most=0)


def _queue(url: str, bot_id: int) -> None:
    """People with a chat each, and a message for each of them that is due now."""
    schema.bring_up_to_date(url)
    now = SystemClock().now()
    stamp = {"version": 1, "created_at": now, "updated_at": now}
    ids = [UUID(int=number + 1) for number in range(QUEUED)]
    owned = [{"id": one, "user_id": one} | stamp for one in ids]
    person = {"display_name": "Ann", "status": "active", "role": "user", "timezone": "UTC"}
    person |= {"timezone_confirmed": True, "locale": "en", "audit_seq": 0, "last_number": 0}
    chat = {"kind": "telegram", "bot_id": f"telegram:{bot_id}", "status": "active"}
    chat |= {"heard_at": now, "shared": False}
    due = {"kind": "push", "payload": {"text": "ring"}, "about": [], "rank": 2, "outcomes": []}
    due |= {"status": "pending", "next_at": now, "fence": 0, "attempt": 0}
    rows = {
        User: [one | person for one in owned],
        Channel: [one | chat | {"address": str(FIRST + n)} for n, one in enumerate(owned)],
        Delivery: [one | due | {"key": "bench", "channel_id": one["id"]} for one in owned],
    }
    with schema.opened(url) as engine, engine.begin() as connection:
        for cls, made in rows.items():
            connection.execute(insert(table_of(cls)), made)


@contextmanager
def _nudge(command: str, url: str, double: Double, folder: Path) -> Iterator[None]:
    """The real program with this bot, until the block ends."""
    environment = {
        "DATABASE_URL": url,
        "HOME": str(folder),
        "NUDGE_REGISTRATION": "open",
        "PATH": os.defpath,
        "TELEGRAM_API_URL": double.url,
        "TELEGRAM_BOT_TOKEN": double.token,
    }
    with (folder / "telegram.log").open("ab") as log, ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(
                [NUDGE, command],
                cwd=folder,
                env=environment,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
            )
        )
        stack.callback(process.terminate)
        yield
