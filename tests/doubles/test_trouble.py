"""Trouble on purpose: faults, flood limits, a server that is away, another process."""

import http.client
import json
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut

from tests.doubles.conftest import Library
from tests.doubles.remote import started
from tests.doubles.telegram import Double

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after")  # the library's own, of itself


def test_an_error_is_answered_and_nothing_is_done(
    telegram: Double, library: Library, ann: int
) -> None:
    telegram.fail("sendMessage", "status", code=500, times=2)
    telegram.fail("sendMessage", "status", code=429, retry_after=7)
    telegram.fail("sendMessage", "status", code=401)
    telegram.fail("sendMessage", "status", code=502, html=True)
    for error in (NetworkError, NetworkError, RetryAfter, InvalidToken, NetworkError):
        with pytest.raises(error):
            library.send_message(ann, "x")
    assert telegram.replies(ann) == []
    codes = [e["code"] for e in telegram.calls("sendMessage", "refused")]
    assert codes == [500, 500, 429, 401, 502]
    library.send_message(ann, "x")
    assert telegram.texts(ann) == ["x"]


def test_an_error_may_hide_that_it_was_done(telegram: Double, library: Library, ann: int) -> None:
    telegram.fail("sendMessage", "status", code=502, accept=True)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        library.send_message(ann, "x")
    assert telegram.texts(ann) == ["x"]


def test_an_answer_that_is_lost(telegram: Double, library: Library, ann: int) -> None:
    telegram.fail("sendMessage", "lost")
    with pytest.raises(TimedOut):
        library.send_message(ann, "x", read_timeout=0.2)
    assert telegram.texts(ann) == ["x"]
    assert telegram.calls("sendMessage")[0]["fault"] == "lost"


@pytest.mark.parametrize("kind", ["reset", "cut"])
def test_a_connection_that_breaks_after_it_was_done(
    telegram: Double, library: Library, ann: int, kind: str
) -> None:
    telegram.fail("sendMessage", kind, **({"size": 5} if kind == "cut" else {}))
    with pytest.raises(NetworkError):
        library.send_message(ann, "x")
    assert telegram.texts(ann) == ["x"]


def test_a_connection_that_breaks_before_anything_was_done(
    telegram: Double, library: Library, ann: int
) -> None:
    telegram.fail("sendMessage", "refuse")
    with pytest.raises(NetworkError):
        library.send_message(ann, "x")
    assert telegram.replies(ann) == []
    assert len(telegram.calls("sendMessage", "broken")) == 1


def test_trouble_may_be_for_one_chat_and_until_it_is_healed(
    telegram: Double, library: Library, ann: int
) -> None:
    telegram.say(telegram.person(6, "Bob"), "hi")
    telegram.fail("*", "status", code=500, times=None, chat=6)
    for _ in range(3):
        library.send_message(ann, "x")
        with pytest.raises(NetworkError):
            library.send_message(6, "x")
    telegram.heal()
    library.send_message(6, "x")


def test_a_slow_answer(telegram: Double, library: Library, ann: int) -> None:
    telegram.fail("sendMessage", "slow", ms=300)
    before = telegram.world.now_monotonic()
    library.send_message(ann, "x")
    assert telegram.world.now_monotonic() - before > 0.29


def test_a_caller_that_gave_up_on_a_slow_one_sent_nothing(
    telegram: Double, library: Library, ann: int
) -> None:
    telegram.fail("sendMessage", "slow", ms=400)
    with pytest.raises(TimedOut):
        library.send_message(ann, "x", read_timeout=0.1)
    library.run(library.bot._request[1].shutdown())  # the connection is closed
    with pytest.raises(AssertionError):
        telegram.wait_replies(ann, timeout=0.6)


def test_a_server_that_is_away_comes_back_on_its_port(
    telegram: Double, library: Library, ann: int
) -> None:
    url = telegram.url
    telegram.down()
    with pytest.raises(NetworkError):
        library.send_message(ann, "x")
    telegram.up()
    assert telegram.url == url
    library.send_message(ann, "x")
    telegram.down_for(0.2)
    telegram.wait(lambda: telegram.server is None, "it to go")
    telegram.wait(lambda: telegram.server is not None, "it to come back")
    library.send_message(ann, "y")
    assert telegram.texts(ann) == ["x", "y"]


# ------------------------------------------------------------------------------------------- limits


def test_limits_are_off_until_asked_for(telegram: Double, library: Library, ann: int) -> None:
    for _ in range(40):
        library.send_message(ann, "x")
    assert telegram.throttled == 0


def test_a_private_chat_takes_one_a_second(telegram: Double, library: Library, ann: int) -> None:
    now = 100.0
    telegram.world.now_monotonic = lambda: now
    telegram.limit()
    for _ in range(3):
        sent = library.send_message(ann, "x")
    with pytest.raises(RetryAfter) as told:
        library.edit_message_text("y", ann, sent.message_id)
    assert told.value._retry_after.total_seconds() == 1
    for _ in range(5):
        now += 1
        library.send_message(ann, "x")
        with pytest.raises(RetryAfter):
            library.send_message(ann, "x")
    library.send_chat_action(ann, "typing")
    assert telegram.throttled == 6


def test_a_group_takes_twenty_a_minute(telegram: Double, library: Library, ann: int) -> None:
    now = 100.0
    telegram.world.now_monotonic = lambda: now
    telegram.limit()
    group = telegram.group("Home", [ann])
    for _ in range(20):
        library.send_message(group, "x")
        now += 1
    with pytest.raises(RetryAfter) as told:
        library.send_message(group, "x")
    assert 38 <= told.value._retry_after.total_seconds() <= 40
    now += 40
    library.send_message(group, "x")


def test_thirty_a_second_over_all(telegram: Double, library: Library) -> None:
    now = 100.0
    telegram.world.now_monotonic = lambda: now
    people = [telegram.person(100 + i) for i in range(31)]
    for person in people:
        telegram.say(person, "hi")
    telegram.limit()
    for person in people[:30]:
        library.send_message(person, "x")
    with pytest.raises(RetryAfter):
        library.send_message(people[30], "x")
    now += 1
    library.send_message(people[30], "x")


# ------------------------------------------------------------------------------ history, processes


def test_history_is_on_the_disk_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    with Double(history=path) as telegram:
        library = Library(telegram.url, telegram.token)
        telegram.say(telegram.person(5), "hi")
        library.get_updates()
        library.send_message(5, "x")
        with pytest.raises(BadRequest):
            library.send_message(6, "x")
        library.send_document(5, b"abc", filename="a.txt")
        library.close()
        lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [(e["kind"], e.get("method")) for e in lines] == [
        ("delivered", None),
        ("call", "getUpdates"),
        ("call", "sendMessage"),
        ("refused", "sendMessage"),
        ("call", "sendDocument"),
    ]
    assert lines[2]["args"]["text"] == lines[2]["result"]["text"] == "x"
    assert lines[4]["args"]["document"]["size"] == 3
    assert [e["at"] for e in lines] == sorted(e["at"] for e in lines)


def asked(telegram: Double, body: bytes, kind: str, query: str = "") -> dict[str, Any]:
    line = http.client.HTTPConnection("127.0.0.1", telegram.port)
    path = f"/bot{telegram.token}/sendMessage{query}"
    line.request("POST", path, body, {"Content-Type": kind})
    with closing(line), line.getresponse() as answer:
        told: dict[str, Any] = json.load(answer)
    return told


def test_parameters_come_in_every_way_that_telegram_takes(telegram: Double, ann: int) -> None:
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    body = json.dumps({"chat_id": ann, "text": "é", "reply_markup": keys}).encode()
    assert asked(telegram, body, "application/json")["result"]["reply_markup"] == keys
    form = urlencode({"chat_id": ann, "text": "é", "reply_markup": json.dumps(keys)}).encode()
    told = asked(telegram, form, "application/x-www-form-urlencoded")
    assert told["result"]["reply_markup"] == keys
    told = asked(telegram, b"", "text/plain", f"?chat_id={ann}&text=%C3%A9")
    assert told["result"]["text"] == "é"
    assert telegram.texts(ann) == ["é"] * 3


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b'{"chat_id": 5, "text": "\\ud83d"}', "application/json"),
        (b"chat_id=5&text=%FF", "application/x-www-form-urlencoded"),
        (b'--x\r\n; name="text"\r\n\r\n\xff\r\n--x--', "multipart/form-data; boundary=x"),
    ],
)
def test_what_is_no_text_is_refused(telegram: Double, ann: int, body: bytes, kind: str) -> None:
    told = asked(telegram, body, kind)
    assert (told["ok"], told["error_code"]) == (False, 400)
    assert telegram.replies(ann) == []


def test_the_date_is_what_it_is_set_to(telegram: Double, ann: int) -> None:
    telegram.set_time(1_800_000_000)
    assert telegram.say(ann, "x")["date"] == 1_800_000_000
    telegram.set_time(None)
    assert telegram.say(ann, "x")["date"] != 1_800_000_000


def test_the_double_as_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    with started(path) as remote:
        library = Library(remote.url, remote.token)
        ann = remote.person(5, "Ann")
        remote.say(ann, "hi")
        assert library.get_updates()[0].message.text == "hi"
        remote.fail("sendMessage", "status", code=500)
        with pytest.raises(NetworkError):
            library.send_message(ann, "x")
        library.send_message(ann, "x")
        assert [m["text"] for m in remote.wait_replies(ann)] == ["x"]
        voice = remote.voice(ann, content=b"OggS")["voice"]["file_id"]
        file = library.get_file(voice)
        assert bytes(library.run(file.download_as_bytearray())) == b"OggS"
        with pytest.raises(RuntimeError, match="KeyError"):
            remote.say(99, "who?")
        assert len(remote.history) == len(path.read_text().splitlines())
        library.close()
