"""A house that listens: recordings by name, and a transcriber that knows their words."""

from typing import Any

from sqlalchemy import select

from core.kernel.history import ActionAudit
from core.listening import Ears
from core.ports import InputKind
from integrations.memory.channel import MemoryChannel
from integrations.memory.transcriber import MemoryTranscriber
from tests.chat import Chat, opened
from tests.recordings.sounds import encoded, speech


class Listener(Chat):
    """One person's chat with a house that listens; `pauses` are the waits between tries."""

    def __init__(self, url: str) -> None:
        channel = MemoryChannel()
        super().__init__(opened(url, channel), channel)
        self.transcriber, self.pauses = MemoryTranscriber(), []
        self.recordings: dict[str, Any] = {}
        self.fetched: list[str] = []
        ears = Ears(self.transcriber, {"memory": self.fetch}, self.pauses.append)
        self.house.assistant.ears = ears

    def fetch(self, name: str) -> bytes:
        self.fetched.append(name)
        found = self.recordings[name]
        if isinstance(found, list):
            found = found.pop(0) if len(found) > 1 else found[0]
        if isinstance(found, Exception):
            raise found
        return found

    def record(self, words: str) -> str:
        """The name of a recording with these words."""
        name = f"v{len(self.recordings) + 1}"
        audio = encoded(speech() * (1 - len(self.recordings) / 50), "WAV")
        self.transcriber.learn(audio, words)
        self.recordings[name] = audio
        return name

    def speak(self, words: str, **more: Any) -> str:
        return self.voice(self.record(words), **more)

    def voice(self, name: str, **more: Any) -> str:
        return self.say(kind=InputKind.VOICE, file=name, **more)

    def push(self, label: str, above: int = 0) -> str:
        """Press a button of the last message, or of one above it."""
        message = self.channel.sent[-1 - above]
        data = dict(one for row in message.buttons for one in row)
        return self.press(data[label])

    def labels(self) -> list[list[str]]:
        return [[label for label, _ in row] for row in self.channel.sent[-1].buttons]

    def audits(self) -> list[ActionAudit]:
        with self.house.db.read() as tx:
            return list(tx.session.scalars(select(ActionAudit).order_by("seq")))
