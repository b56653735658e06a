"""Every channel sits the exam."""

import io
from collections.abc import Iterator
from contextlib import closing
from typing import Any, cast

import pytest

from core.ports import Blocked, Channel, Message, Unavailable, Unknown
from integrations.memory.channel import MemoryChannel
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel
from integrations.terminal.channel import TerminalChannel
from tests.conformance.channel import ROWS, ChannelExam
from tests.doubles.telegram import Double


class TestMemory(ChannelExam):
    subject = "memory"

    def channel(self) -> Channel:
        return MemoryChannel()

    def received(self, channel: Channel) -> list[str]:
        return [
            f"{one.text} {' '.join(label for row in one.buttons for label, _ in row)}"
            for one in cast("MemoryChannel", channel).sent
        ]

    def broken(self) -> Channel:
        made = MemoryChannel()
        made.fail(Unavailable("off"))
        return made

    def test_it_keeps_edits_apart(self) -> None:
        channel = MemoryChannel()
        channel.send(self.message("two", edits="1"))
        assert ([one.text for one in channel.edited], channel.sent) == (["two"], [])

    def test_what_is_unknown_arrived_and_what_is_unavailable_did_not(self) -> None:
        channel = MemoryChannel()
        channel.fail(Unavailable("off"), Unknown("cut"))
        for failure in (Unavailable, Unknown):
            with pytest.raises(failure):
                channel.send(self.message("ring"))
        assert [one.text for one in channel.sent] == ["ring"]


class TestTelegram(ChannelExam):
    subject = "telegram"
    address = "71"

    @pytest.fixture(autouse=True)
    def _line(self) -> Iterator[None]:
        with (
            Double() as self.double,
            closing(TelegramBot(self.double.token, self.double.url)) as bot,
        ):
            bot.open()
            self.double.say(self.double.person(int(self.address)), "/start")
            self.bot = bot
            yield
            assert self.double.violations == []

    def channel(self) -> Channel:
        return TelegramChannel(self.bot)

    def received(self, channel: Channel) -> list[str]:
        return [
            " ".join([one.get("text") or one.get("caption") or "", *labels(one)])
            for one in self.double.replies(int(self.address))
        ]

    def broken(self) -> Channel:
        self.double.down()
        return self.channel()


def labels(message: dict[str, Any]) -> Iterator[str]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from (button["text"] for button in row)


END = "\x00"


class Paper(io.StringIO):
    """Marks where a message ends."""

    def flush(self) -> None:
        self.write(END)


class Torn(io.StringIO):
    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def write(self, text: str) -> int:
        raise self._error


class TestTerminal(ChannelExam):
    subject = "terminal"

    def channel(self) -> Channel:
        self.paper = Paper()
        return TerminalChannel(self.paper)

    def received(self, channel: Channel) -> list[str]:
        return self.paper.getvalue().split(END)[:-1]

    def broken(self) -> Channel:
        return TerminalChannel(Torn(OSError("no space")))

    def test_buttons_stand_in_rows_below_the_text(self) -> None:
        channel = self.channel()
        channel.send(self.message("ring", ROWS))
        assert self.received(channel) == ["ring\n[Done ✓] [1 h]\n[Stop]\n"]

    def test_nobody_reads_a_closed_terminal(self) -> None:
        with pytest.raises(Blocked):
            TerminalChannel(Torn(BrokenPipeError())).send(cast("Message", self.message("ring")))
