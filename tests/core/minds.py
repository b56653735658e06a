"""Conversations in which a language model reads what is unclear, as a test tells it to."""

from collections.abc import Sequence
from typing import Any

from core.mind import Mind
from core.ports import Call, Matter
from integrations.memory.interpreter import MemoryInterpreter, Step
from tests.chat import Chat

UNCLEAR = "how heavy is my week really"
"""Words that our own reader makes nothing of."""


def call(action: str, **args: Any) -> Call:
    return Call(action=action, args=args)


class Thinker:
    """A model that goes through the steps it was last given."""

    def __init__(self, chat: Chat, **limits: Any) -> None:
        self.chat, self.steps = chat, [""]
        self.model = MemoryInterpreter(self.plan)
        db = chat.house.db
        chat.house.assistant.mind = Mind(self.model, db.read, db.clock, **limits)

    def plan(self, _: Matter) -> Sequence[Step]:
        return self.steps

    def says(self, *steps: Step, text: str = UNCLEAR, **more: Any) -> str:
        """The reply to unclear words that the model reads like this."""
        self.steps = [*steps]
        return self.chat.say(text, **more)

    @property
    def asked(self) -> int:
        return len(self.model.told)
