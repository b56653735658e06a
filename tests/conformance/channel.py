"""The exam that every channel sits: what arrives on the other side, and how a send fails."""

from abc import ABC, abstractmethod
from datetime import UTC, date, datetime
from typing import Any

import pytest

from core.ports import (
    Channel,
    Document,
    Message,
    SendError,
    TimeMark,
    Week,
    WeekDay,
    WeekEntry,
)

AT = datetime(2027, 2, 1, 10, tzinfo=UTC)
WEEK = Week(
    title="1–7 Feb",
    days=tuple(
        WeekDay(
            on=date(2027, 2, day),
            label=f"{day} Feb",
            today=day == 1,
            entries=(WeekEntry(kind="event", title="dentist", label="09:30", start=570, end=600),),
        )
        for day in range(1, 8)
    ),
)
DOCUMENT = Document(name="../all\r\nof it.csv", media_type="text/csv", content="=cmd,ü\n")
ROWS = ((("Done ✓", "d:1:0"), ("1 h", "d:1:1")), (("Stop", "d:1:2"),))


class ChannelExam(ABC):
    """What core relies on. A sitting names its `subject` in `integrations.CHANNELS`."""

    table = "CHANNELS"
    address = "ines"
    """Where the exam sends to."""

    @abstractmethod
    def channel(self) -> Channel:
        """A channel that works."""

    @abstractmethod
    def received(self, channel: Channel) -> list[str]:
        """What arrived on the other side, oldest first, buttons included."""

    @abstractmethod
    def broken(self) -> Channel:
        """A channel whose other side takes nothing any more."""

    def message(
        self, text: str, buttons: tuple[tuple[tuple[str, str], ...], ...] = (), **more: Any
    ) -> Message:
        return Message(to=self.address, kind="push", text=text, buttons=buttons, at=AT, **more)

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

    def test_an_edit_is_no_second_message_and_may_come_twice(self) -> None:
        channel = self.channel()
        first = channel.send(self.message("ring", ROWS))
        for _ in range(2):
            again = channel.send(self.message("(already done)", edits=first.message_id))
            assert again == first
        (seen,) = self.received(channel)
        assert "ring" in seen or "(already done)" in seen

    @pytest.mark.parametrize(
        "more",
        [
            {"times": (TimeMark(start=3, length=5, at=AT),)},
            {
                "times": (
                    TimeMark(start=3, length=5_000, at=AT),
                    TimeMark(start=-1, length=3, at=AT),
                )
            },
            {"week": WEEK},
            {"week": Week(title="", days=())},
            {"document": DOCUMENT},
            {"picture": "unknown-here"},
        ],
        ids=["time", "times nowhere", "week", "no week", "document", "unknown picture"],
    )
    def test_words_arrive_whatever_comes_with_them(self, more: dict[str, Any]) -> None:
        channel = self.channel()
        channel.send(self.message("at 10:00 the dentist", ROWS, **more))
        seen = "\n".join(self.received(channel))
        assert seen.count("at 10:00 the dentist") == 1
        assert seen.count("Stop") == 1

    def test_a_send_that_fails_says_what_it_knows(self) -> None:
        with pytest.raises(SendError):
            self.broken().send(self.message("ring"))
