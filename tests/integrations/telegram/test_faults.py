import threading
import time
from contextlib import closing, suppress
from typing import Any

import pytest

from core.ports import (
    Blocked,
    Busy,
    Moved,
    Rejected,
    SendError,
    Unavailable,
    Unknown,
)
from integrations.telegram import bot as bots
from integrations.telegram import channel as channels
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel
from integrations.telegram.errors import Revoked
from tests.conformance.channel import DOCUMENT, ROWS, WEEK
from tests.doubles.telegram import Double
from tests.integrations.telegram.conftest import ANN, BOB, LONG, Hours, labels, message

# ------------------------------------------------------------------------- F41: too many requests


@pytest.mark.parametrize("seconds", [30, 600])
def test_f41_a_429_holds_back_its_chat_and_others_go_on(
    channel: TelegramChannel, double: Double, seconds: int
) -> None:
    double.fail("sendMessage", "status", code=429, retry_after=seconds, chat=ANN)
    with pytest.raises(Busy) as told:
        channel.send(message("one"))
    assert told.value.retry_after == seconds
    for _ in range(3):
        with pytest.raises(Busy) as held:
            channel.send(message("one", kind="reply"))
        assert seconds - 1 < held.value.retry_after <= seconds
    channel.send(message("two", to=BOB))
    assert double.texts(BOB) == ["two"]
    assert len(double.calls("sendMessage", "refused")) == 1


def test_f41_after_the_wait_it_goes_out(channel: TelegramChannel, double: Double) -> None:
    double.fail("sendMessage", "status", code=429, retry_after=1)
    with pytest.raises(Busy):
        channel.send(message("one"))
    started = time.monotonic()
    channel.send(message("one"))
    assert 0.9 < time.monotonic() - started < 2
    assert double.texts(ANN) == ["one"]


def test_f41_a_429_for_all_is_learnt_from_the_second_chat(
    channel: TelegramChannel, double: Double
) -> None:
    chats = [double.say(double.person(100 + n), "/start")["chat"]["id"] for n in range(10)]
    double.fail("sendMessage", "status", code=429, retry_after=30, times=None)
    for chat in chats:
        with pytest.raises(Unavailable):
            channel.send(message("ring", to=chat))
    assert len(double.calls("sendMessage", "refused")) == 2


def test_f41_four_senders_never_provoke_telegrams_own_limits(
    channel: TelegramChannel, double: Double
) -> None:
    group = double.group("kiln", [ANN, BOB])
    chats = [double.say(double.person(1_000 + n), "/start")["chat"]["id"] for n in range(60)]
    double.limit()
    todo = [*chats, ANN, group, group, *chats, ANN, group, *chats] * 2
    lock, ends = threading.Lock(), time.monotonic() + 4

    def work() -> None:
        while time.monotonic() < ends:
            with lock:
                if not todo:
                    return
                chat = todo.pop()
            with suppress(Busy):
                channel.send(message("ring", to=chat))

    threads = [threading.Thread(target=work) for _ in range(4)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = len(double.calls("sendMessage")) / (time.monotonic() - started)
    assert double.throttled == 0
    assert 20 < rate < 31


# ------------------------------------------------------------------------ F42: what became of it


@pytest.mark.parametrize(
    ("fault", "found", "arrived"),
    [
        ({"kind": "status", "code": 500}, Unavailable, 0),
        ({"kind": "status", "code": 503}, Unavailable, 0),
        ({"kind": "status", "code": 502, "html": True}, Unknown, 0),
        ({"kind": "status", "code": 504, "accept": True}, Unknown, 1),
        ({"kind": "lost"}, Unknown, 1),
        ({"kind": "reset"}, Unknown, 1),
        ({"kind": "cut", "size": 30}, Unknown, 1),
        ({"kind": "refuse"}, Unknown, 0),
    ],
)
def test_f42_a_failure_says_whether_it_may_have_arrived(
    channel: TelegramChannel,
    double: Double,
    monkeypatch: pytest.MonkeyPatch,
    fault: dict[str, Any],
    found: type[SendError],
    arrived: int,
) -> None:
    monkeypatch.setattr(channels, "WHOLE", 0.5)
    double.fail("sendMessage", **fault)
    with pytest.raises(found):
        channel.send(message("ring"))
    assert len(double.replies(ANN)) == arrived


def test_f42_a_telegram_that_cannot_be_reached_took_nothing(
    channel: TelegramChannel, double: Double
) -> None:
    double.down()
    with pytest.raises(Unavailable):
        channel.send(message("ring"))
    double.up()
    channel.send(message("ring"))
    assert double.texts(ANN) == ["ring"]


def test_f42_a_server_that_does_not_speak_or_a_host_that_is_none(bot: TelegramBot) -> None:
    for address in ("http://127.0.0.1:9", "ftp://127.0.0.1", "http://no host"):
        with closing(TelegramBot("42:AAexampleexampleexample", address)) as other:
            with pytest.raises(Unavailable):
                other.open()
            with pytest.raises(Unavailable):
                TelegramChannel(other).send(message("ring"))


def test_f42_a_later_part_is_tried_until_it_arrives(
    quick: TelegramChannel, double: Double, hours: Hours
) -> None:
    quick.send(message("warm"))
    double.fail("sendMessage", "slow", ms=0)
    double.fail("sendMessage", "status", code=500, times=2)
    quick.send(message(LONG, buttons=ROWS))
    assert "\n".join(double.texts(ANN)[1:]) == LONG.strip()
    assert hours.slept


@pytest.mark.parametrize(
    "fault", [{"kind": "status", "code": 500}, {"kind": "status", "code": 502}]
)
def test_f42_a_message_of_which_a_part_arrived_is_unknown(
    quick: TelegramChannel, double: Double, fault: dict[str, Any]
) -> None:
    double.fail("sendMessage", "slow", ms=0)
    double.fail("sendMessage", times=None, **fault)
    with pytest.raises(Unknown):
        quick.send(message(LONG))
    assert len(double.replies(ANN)) == 1


def test_a_revoked_token_waits_long_and_says_why_without_it(
    channel: TelegramChannel, double: Double
) -> None:
    double.revoke()
    with pytest.raises(Revoked) as told:
        channel.send(message("ring"))
    assert told.value.retry_after == 300
    assert double.token not in str(told.value)
    double.reissue()
    channel.send(message("ring"))
    assert double.texts(ANN) == ["ring"]


# ------------------------------------------------------------------- F43, F44: shut and moved chats


def test_f43_who_blocked_us_or_is_gone_is_blocked_and_may_open_again(
    channel: TelegramChannel, double: Double
) -> None:
    double.block(ANN)
    double.deactivate(BOB)
    stranger = double.person(900)
    group = double.group("kiln", [ANN])
    double.kick(ANN, group)
    for chat in (ANN, BOB, stranger, group):
        with pytest.raises(Blocked):
            channel.send(message("ring", to=chat))
    double.unblock(ANN)
    channel.send(message("ring"))
    assert double.texts(ANN) == ["ring"]


@pytest.mark.parametrize("to", [4711, -4711])
def test_f43_a_chat_that_is_not_there_is_refused_for_good(
    channel: TelegramChannel, to: int
) -> None:
    with pytest.raises(Rejected) as told:
        channel.send(message("ring", to=to))
    assert not isinstance(told.value, Blocked)


def test_f44_a_group_that_moved_tells_where_it_is(channel: TelegramChannel, double: Double) -> None:
    group = double.group("kiln", [ANN])
    there = double.migrate(group)
    with pytest.raises(Moved) as told:
        channel.send(message("ring", to=group))
    assert told.value.to == str(there)
    channel.send(message("ring", to=there))
    assert double.texts(there) == ["ring"]


# ------------------------------------------------------------------------- F45: entities, lengths


@pytest.mark.parametrize(
    "why", ["can't parse entities: Unsupported start tag", "ENTITY_BOUNDS_INVALID"]
)
def test_f45_what_telegram_cannot_format_is_sent_plain(
    channel: TelegramChannel, double: Double, why: str
) -> None:
    double.fail("sendMessage", "status", code=400, why=why)
    channel.send(message("[[1 < 2]] & 3", buttons=ROWS))
    (seen,) = double.replies(ANN)
    assert (seen["text"], seen.get("entities"), bool(labels(seen))) == ("1 < 2 & 3", None, True)


def test_f45_a_caption_that_telegram_cannot_format_is_sent_plain(
    channel: TelegramChannel, double: Double
) -> None:
    double.fail("sendPhoto", "status", code=400, why="can't parse entities: no")
    channel.send(message("[[Mon]]", week=WEEK))
    (seen,) = double.replies(ANN)
    assert (seen["caption"], seen.get("caption_entities")) == ("Mon", None)


def test_f45_what_telegram_finds_too_long_is_cut_smaller(
    quick: TelegramChannel, double: Double
) -> None:
    double.fail("sendMessage", "status", code=400, why="message is too long", times=2)
    text = "word " * 400
    quick.send(message(text, buttons=ROWS))
    seen = double.replies(ANN)
    assert " ".join(one["text"] for one in seen) == text.strip()
    assert [bool(labels(one)) for one in seen] == [False] * (len(seen) - 1) + [True]


def test_f45_a_caption_that_telegram_finds_too_long_follows(
    channel: TelegramChannel, double: Double
) -> None:
    double.fail("sendDocument", "status", code=400, why="message caption is too long")
    channel.send(message("All of it.", document=DOCUMENT, buttons=ROWS))
    file, words = double.replies(ANN)
    assert (file.get("caption"), labels(file), words["text"]) == (None, [], "All of it.")
    assert labels(words)


def test_f45_what_is_refused_whatever_we_do_is_refused(
    channel: TelegramChannel, double: Double
) -> None:
    for why in ("can't parse entities", "message is too long", "BUTTON_TYPE_INVALID"):
        double.fail("sendMessage", "status", code=400, why=why, times=None)
        with pytest.raises(Rejected):
            channel.send(message("short", to=BOB))
        double.heal()
    with pytest.raises(Rejected):
        channel.send(message("ring", buttons=((("ok", "d" * 65),),)))
    assert double.replies(ANN) == double.replies(BOB) == []


# -------------------------------------------------------------------------- F50, F51: any content

CORPUS = {
    "zwj": "👩‍👩‍👧‍👦" * 1_000,
    "zalgo": "Z" + "\u0300\u0316" * 3_000,
    "zero width": "a\u200b\u200c\u200d\ufeffb",
    "nul": "a\x00b\x07c\x85d",
    "surrogates": "a\ud800b\udfffc",
    "right to left": "\u202egnp.exe שלום",
    "homoglyph": "раураl",
    "tags": "</b><b><a href='tg://user?id=1'>x</a><script>",
    "entities": "&lt;&#60;&amp;amp;&bogus;&#x0;",
    "markdown": "*b* _i_ __u__ ~s~ ||x|| `c` ```p``` [l](http://x) \\* > - = | {} . !",
    "half bold": "**a <b> **b** **",
    "sql": "'; DROP TABLE tasks; --",
    "csv": "=cmd|' /C calc'!A0",
    "crlf": "a\r\nBcc: evil@example.org\r\n\r\nb",
    "template": "{{7*7}} ${7*7} %s %(x)s {0}",
    "path": "../../../etc/passwd",
    "lines": "\n\n\n" * 2_000 + "end",
}


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_f50_f51_whatever_is_said_arrives_inert(
    quick: TelegramChannel, double: Double, text: str
) -> None:
    quick.send(message(text, buttons=(((text[:300], "d:1:0"),),)))
    seen = double.replies(ANN)
    assert all(e["type"] == "bold" for one in seen for e in one.get("entities", []))
    shown = "".join(one["text"] for one in seen).replace("**", "")
    lost = {*"\x00\x07\x85\ud800\udfff\r\u202e\n "}
    kept = "".join(c for c in text.replace("**", "") if c not in lost)
    assert "".join(c for c in shown if c not in {*"\ufffd\n "}) == kept
    assert labels(seen[-1])


def test_f50_nothing_is_said_visibly(channel: TelegramChannel, double: Double) -> None:
    channel.send(message("\u200b\u2800"))
    assert double.texts(ANN) == ["…"]


def test_a_megabyte_ends_within_a_leases_time(
    quick: TelegramChannel, double: Double, hours: Hours
) -> None:
    """Nobody sends that; if anybody did, a part of it would arrive and the sender would be free."""
    with pytest.raises(Unknown):
        quick.send(message("word " * 200_000))
    assert 30 < sum(hours.slept) < 45


def test_time_limits_together_stay_below_a_lease() -> None:
    assert channels.LONGEST + bots.WHOLE < 60
    assert bots.UPLOAD + bots.WHOLE < 60
