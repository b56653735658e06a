"""A chat for tests: one person says something and hears the one reply."""

from typing import Any

from sqlalchemy import select

from app.wiring import House, house
from core.conversation.model import ConversationTurn
from core.kernel.clock import FrozenClock
from core.kernel.ids import SeededIds
from core.ports import Incoming, InputKind
from core.settings import Settings
from core.tasks.model import Task
from integrations.memory.channel import MemoryChannel
from tests.conftest import NOW


class Chat:
    """One person's chat with a house: says something, and hears what was answered."""

    def __init__(self, living: House, channel: MemoryChannel, name: str = "ines") -> None:
        self.house, self.channel, self.name, self.count = living, channel, name, 0

    def message(self, text: str = "", **more: Any) -> Incoming:
        self.count += 1
        told = {
            "bot_id": "memory:0",
            "external_id": f"{self.name}-{self.count}",
            "subject": self.name,
            "chat_id": self.name,
            "at": self.house.db.clock.now(),
            "text": text,
            "timezone": "Europe/Lisbon",
        }
        return Incoming.model_validate(told | more)

    def say(self, text: str = "", **more: Any) -> str:
        """The one reply to a message."""
        before = len(self.channel.sent)
        self.house.assistant.hear(self.message(text, **more))
        (reply,) = self.channel.sent[before:]
        assert reply.kind == "reply"
        assert reply.text.strip()
        return reply.text

    def press(self, data: str) -> str:
        return self.say(kind=InputKind.BUTTON, press=data)

    def buttons(self) -> list[tuple[str, str]]:
        """Label and data of those under the last message."""
        return [one for row in self.channel.sent[-1].buttons for one in row]

    def works(self) -> None:
        """The next message is understood as ever."""
        assert self.say("buy oats tomorrow").endswith("buy oats — tomorrow, Tue 2 Feb.")

    def turns(self) -> list[ConversationTurn]:
        with self.house.db.read() as tx:
            return list(tx.session.scalars(select(ConversationTurn).order_by("id")))

    def tasks(self) -> list[str]:
        with self.house.db.read() as tx:
            return list(tx.session.scalars(select(Task.title)))


def opened(url: str, channel: MemoryChannel) -> House:
    wanted = Settings(database_url=url, nudge_registration="open")
    return house(wanted, FrozenClock(NOW), {"memory": channel}, SeededIds(9))
