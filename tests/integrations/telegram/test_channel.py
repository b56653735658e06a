import pytest

from core.ports import (
    Blocked,
    Document,
    TimeMark,
    Unavailable,
)
from integrations.telegram import channel as channels
from integrations.telegram.channel import TelegramChannel
from tests.conformance.channel import AT, ROWS, WEEK
from tests.doubles.telegram import Double
from tests.integrations.telegram.conftest import ANN, LONG, labels, message

# ---------------------------------------------------------------------------------- how it looks


def test_words_are_bold_times_are_times_and_links_show_no_page(
    channel: TelegramChannel, double: Double
) -> None:
    text = "[[call]] <b> & at 09:00, see https://example.org"
    times = (TimeMark(start=text.index("09:00"), length=5, at=AT),)
    receipt = channel.send(message(text, times=times, buttons=ROWS))
    (seen,) = double.replies(ANN)
    assert seen["text"] == "call <b> & at 09:00, see https://example.org"
    assert [(e["type"], e["offset"], e["length"]) for e in seen["entities"]] == [
        ("bold", 0, 4),
        ("date_time", 14, 5),
    ]
    assert seen["entities"][1]["unix_time"] == int(AT.timestamp())
    assert labels(seen) == [["Done ✓", "1 h"], ["Stop"]]
    assert receipt.message_id == str(seen["message_id"])
    assert "is_disabled" in str(double.calls("sendMessage")[0]["args"])


def test_a_long_message_comes_in_parts_and_the_buttons_with_the_last(
    channel: TelegramChannel, double: Double
) -> None:
    receipt = channel.send(message(LONG, buttons=ROWS))
    seen = double.replies(ANN)
    assert len(seen) == 3
    assert "\n".join(one["text"] for one in seen) == LONG.strip()
    assert [bool(labels(one)) for one in seen] == [False, False, True]
    assert receipt.message_id == str(seen[-1]["message_id"])


def test_a_week_is_a_picture_with_the_words_beneath(
    channel: TelegramChannel, double: Double
) -> None:
    channel.send(message("[[Mon]]: dentist", week=WEEK, buttons=ROWS))
    (seen,) = double.replies(ANN)
    assert seen["photo"]
    assert (seen["caption"], bool(labels(seen))) == ("Mon: dentist", True)


def test_words_that_do_not_fit_beneath_a_picture_follow_it(
    channel: TelegramChannel, double: Double
) -> None:
    channel.send(message("word " * 300, week=WEEK, buttons=ROWS))
    picture, words = double.replies(ANN)
    assert "photo" in picture
    assert not labels(picture)
    assert (words["text"], bool(labels(words))) == (("word " * 300).strip(), True)


def test_a_week_that_cannot_be_drawn_is_told_in_words(
    channel: TelegramChannel,
    double: Double,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: object) -> bytes:
        raise ValueError("no ink")

    monkeypatch.setattr(channels, "draw", broken)
    channel.send(message("Mon: dentist", week=WEEK))
    assert double.texts(ANN) == ["Mon: dentist"]
    assert "no ink" in caplog.text


def test_a_picture_that_telegram_will_not_have_is_left_out(
    channel: TelegramChannel, double: Double
) -> None:
    double.fail("sendPhoto", "status", code=400, why="IMAGE_PROCESS_FAILED")
    channel.send(message("Mon: dentist", week=WEEK, buttons=ROWS))
    (seen,) = double.replies(ANN)
    assert (seen["text"], bool(labels(seen))) == ("Mon: dentist", True)


def test_a_picture_somebody_sent_is_shown_again(channel: TelegramChannel, double: Double) -> None:
    file = double.photo(ANN, "the receipt")["photo"][-1]["file_id"]
    channel.send(message("⏰ the receipt", picture=file))
    (seen,) = double.replies(ANN)
    assert seen["photo"][-1]["file_id"] == file
    assert seen["caption"] == "⏰ the receipt"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("all of it.csv", "all of it.csv"),
        ("../../etc/passwd", "passwd"),
        ("..\\up\\a.ics", "a.ics"),
        ('a"\r\nX-Evil: 1.csv', None),
        ("", "file"),
        ("/", "file"),
    ],
)
def test_a_document_keeps_its_content_and_a_harmless_name(
    channel: TelegramChannel, double: Double, name: str, shown: str | None
) -> None:
    document = Document(name=name, media_type="text/csv", content="=cmd,ü,\ud800\r\n")
    channel.send(message("All of it.", document=document))
    (seen,) = double.replies(ANN)
    assert seen["caption"] == "All of it."
    found = seen["document"]["file_name"]
    assert found == shown if shown else "\n" not in found and "\r" not in found
    (call,) = double.calls("sendDocument")
    assert call["args"]["document"].content == "=cmd,ü,?\r\n".encode()


# ------------------------------------------------------------------------------------------ edits


def test_an_edit_replaces_words_and_buttons_and_may_come_again(
    channel: TelegramChannel, double: Double
) -> None:
    first = channel.send(message("⏰ call", buttons=ROWS))
    for _ in range(2):
        assert channel.send(message("[[call]] (already done)", edits=first.message_id)) == first
    (seen,) = double.replies(ANN)
    assert (seen["text"], labels(seen)) == ("call (already done)", [])


def test_there_is_nothing_left_to_edit_and_that_is_fine(
    channel: TelegramChannel, double: Double
) -> None:
    assert channel.send(message("done", edits="4711")).message_id == "4711"
    double.fail("editMessageText", "status", code=400, why="message can't be edited")
    assert channel.send(message("done", edits="4712")).message_id == "4712"
    assert double.replies(ANN) == []


def test_of_a_picture_the_buttons_are_edited(channel: TelegramChannel, double: Double) -> None:
    file = double.photo(ANN, "the receipt")["photo"][-1]["file_id"]
    first = channel.send(message("⏰ the receipt", picture=file, buttons=ROWS))
    channel.send(message("(already done)", edits=first.message_id))
    (seen,) = double.replies(ANN)
    assert (seen["caption"], labels(seen)) == ("⏰ the receipt", [])


def test_an_edit_that_nobody_knows_of_may_be_tried_again(
    channel: TelegramChannel, double: Double
) -> None:
    first = channel.send(message("⏰ call", buttons=ROWS))
    double.fail("editMessageText", "reset")
    with pytest.raises(Unavailable):
        channel.send(message("done", edits=first.message_id))
    channel.send(message("done", edits=first.message_id))
    assert double.texts(ANN) == ["done"]


def test_an_edit_of_words_that_telegram_cannot_format_is_plain(
    channel: TelegramChannel, double: Double
) -> None:
    first = channel.send(message("⏰ call"))
    double.fail("editMessageText", "status", code=400, why="can't parse entities: no")
    channel.send(message("[[done]]", edits=first.message_id))
    assert double.texts(ANN) == ["done"]


def test_an_edit_to_who_blocked_us_is_blocked(channel: TelegramChannel, double: Double) -> None:
    first = channel.send(message("⏰ call"))
    double.block(ANN)
    with pytest.raises(Blocked):
        channel.send(message("done", edits=first.message_id))


def test_an_edit_too_long_for_one_message_is_new_messages(
    channel: TelegramChannel, double: Double
) -> None:
    first = channel.send(message("⏰ call"))
    assert channel.send(message(LONG, edits=first.message_id)) != first
    assert len(double.replies(ANN)) == 4
