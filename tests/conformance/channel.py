"""The exam that every channel sits: what arrives on the other side, and how a send fails."""

from abc import ABC, abstractmethod
from datetime import UTC, datetime

import pytest

from core.ports import Channel, Message, SendError

ROWS = ((("Done ✓", "d:1:0"), ("1 h", "d:1:1")), (("Stop", "d:1:2"),))


class ChannelExam(ABC):
    """What core relies on. A sitting names its `subject` in `integrations.CHANNELS`."""

    table = "CHANNELS"

    @abstractmethod
    def channel(self) -> Channel:
        """A channel that works."""

    @abstractmethod
    def received(self, channel: Channel) -> list[str]:
        """What arrived on the other side, oldest first, buttons included."""

    @abstractmethod
    def broken(self) -> Channel:
        """A channel whose other side takes nothing any more."""

    @staticmethod
    def message(text: str, buttons: tuple[tuple[tuple[str, str], ...], ...] = ()) -> Message:
        at = datetime(2027, 2, 1, 10, tzinfo=UTC)
        return Message(to="ines", kind="push", text=text, buttons=buttons, at=at)

    def test_it_says_of_which_kind_it_is(self) -> None:
        assert self.channel().kind

    @pytest.mark.parametrize(
        "text",
        [
            "⏰ #1 call the plumber — 09:00.",
            "two\nlines",
            "<b>&amp; *stars* _lines_ [links](http://x) {{braces}}",
            "שלום عليكم 你好 👩‍👩‍👧‍👦",
            "x" * 4_000,
        ],
    )
    def test_a_text_arrives_as_it_was_written(self, text: str) -> None:
        channel = self.channel()
        channel.send(self.message(text))
        (seen,) = self.received(channel)
        assert text in seen

    def test_every_button_arrives_in_its_place(self) -> None:
        channel = self.channel()
        channel.send(self.message("ring", ROWS))
        (seen,) = self.received(channel)
        places = [seen.index(label) for label in ("ring", "Done ✓", "1 h", "Stop")]
        assert places == sorted(places)

    def test_messages_arrive_in_order_each_under_an_id_of_its_own(self) -> None:
        channel = self.channel()
        receipts = [channel.send(self.message(text)) for text in ("one", "two", "three")]
        assert len({receipt.message_id for receipt in receipts}) == 3
        assert all(receipt.message_id for receipt in receipts)
        for text, seen in zip(("one", "two", "three"), self.received(channel), strict=True):
            assert text in seen

    def test_a_send_that_fails_says_what_it_knows(self) -> None:
        with pytest.raises(SendError):
            self.broken().send(self.message("ring"))
