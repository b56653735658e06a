"""A whole house in this process, at a frozen moment, that speaks to the double."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from app.wiring import house
from app.worker import Worker
from bot.intake import Intake
from bot.updates import Me
from core.kernel.clock import FrozenClock
from core.kernel.ids import SeededIds
from core.language.say.menu import menu
from core.notify.model import Delivery
from core.settings import Settings
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel
from tests.doubles.telegram import Double
from tests.doubles.world import Thing
from tests.faults.street import START
from tests.faults.telegram.home import BOT, acquaint

COMMANDS = frozenset({name for name, _ in menu("")} | {"allow", "forbid"})


class Room:
    """People write, the house answers, time goes by; nothing moves by itself.

    Waiting moves the clock, so that budgets and pauses cost nothing.
    """

    def __init__(self, url: str, double: Double) -> None:
        self.clock, self.double = FrozenClock(START), double
        double.world.now = lambda: self.clock.now().timestamp()
        double.world.now_monotonic = self.clock.elapsed
        acquaint(double)
        self.bot = TelegramBot(double.token, double.url)
        self.bot.open()
        channel = TelegramChannel(self.bot, self.clock.elapsed, self.wait)
        settings = Settings(database_url=url, nudge_registration="open")
        self.house = house(settings, self.clock, {"telegram": channel}, SeededIds(5))
        self.worker = Worker(self.house.world)
        me = Me(BOT, self.bot.id, self.bot.name, COMMANDS)
        self.intake = Intake(self.house.assistant, self.bot, me, self.clock.now, threads=0)
        self.offset = 0

    def wait(self, seconds: float) -> None:
        self.clock.advance(max(timedelta(seconds=seconds), timedelta(milliseconds=1)))

    def close(self) -> None:
        self.intake.close(5)
        self.bot.close()
        self.house.db.close()

    def hear(self) -> None:
        """Take what Telegram has for us, and answer it."""
        while batch := self.bot.updates(self.offset or None, 0):
            self.intake.take(batch)
            self.offset = batch[-1]["update_id"] + 1
        self.worker.step()

    def say(self, person: int, *texts: str, **more: Any) -> list[str]:
        """What the bot says to it in that chat."""
        chat = more.get("chat", person)
        before = len(self.double.replies(chat))
        for text in texts:
            self.double.say(person, text, **more)
        self.hear()
        return self.double.texts(chat)[before:]

    def until(self, moment: datetime) -> None:
        """Let time go by, with a look at every due moment."""
        while (due := self.worker.next_due()) is not None and due <= moment:
            self.clock.set(max(due, self.clock.now()))
            self.worker.step()
        self.clock.set(max(moment, self.clock.now()))
        self.worker.step()

    def rest(self, hours: float = 3) -> None:
        """Let everything be tried as often as it will be."""
        self.until(self.clock.now() + timedelta(hours=hours))

    def rows(self, cls: type[Any]) -> list[Any]:
        with self.house.db.read() as tx:
            return list(tx.session.scalars(select(cls).order_by(cls.id)))

    def carried(self, words: str) -> list[Delivery]:
        """The deliveries whose text has these words."""
        return [one for one in self.rows(Delivery) if words in one.payload["text"]]

    def got(self, chat: int, words: str) -> list[Thing]:
        """The bot's messages there that have these words."""
        return [one for one in self.double.replies(chat) if words in one.get("text", "")]

    def refused(self) -> list[Thing]:
        """Messages that Telegram did not take."""
        return list(self.double.calls("sendMessage", "refused", "broken"))


@contextmanager
def room(url: str) -> Iterator[Room]:
    with Double(now=START.timestamp) as double:
        made = Room(url, double)
        try:
            yield made
        finally:
            made.close()
        assert double.violations == []
