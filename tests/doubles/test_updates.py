"""Updates reach a bot by long polls or by a webhook, as Telegram sends them."""

import http.client
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from telegram.error import BadRequest, Conflict

from tests.doubles.conftest import Library
from tests.doubles.telegram import Double

ALL = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]


class Hook(ThreadingHTTPServer):
    """A webhook that notes what it gets and answers as it is told."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taker)
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []
        self.body = b""
        self.hold = 0.0
        self.inside = self.most = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def take(self, update: dict[str, Any], secret: str | None) -> int:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
            status = self.statuses.pop(0) if self.statuses else 200
        time.sleep(self.hold)
        with self.lock:
            self.inside -= 1
            self.got.append(update)
            self.secrets.append(secret)
        return status


class Taker(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hook

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        secret = self.headers.get("X-Telegram-Bot-Api-Secret-Token")
        status = self.server.take(json.loads(body), secret)
        self.send_response(status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def hook() -> Iterator[Hook]:
    server = Hook()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def texts(updates: Any) -> list[str]:
    return [u.message.text if u.message else u.effective_message.text for u in updates]


# ------------------------------------------------------------------------------------------ polling


def test_an_offset_confirms_what_is_before_it(telegram: Double, library: Library, ann: int) -> None:
    for word in ("a", "b", "c"):
        telegram.say(ann, word)
    assert texts(library.get_updates(limit=2)) == ["a", "b"]
    seen = library.get_updates()
    assert texts(seen) == ["a", "b", "c"]
    assert texts(library.get_updates(offset=seen[1].update_id)) == ["b", "c"]
    assert telegram.pending == 2
    assert library.get_updates(offset=seen[2].update_id + 1) == ()
    assert telegram.pending == 0
    confirmed = [e["update_ids"] for e in telegram.history if e["kind"] == "confirmed"]
    assert [i for ids in confirmed for i in ids] == [u.update_id for u in seen]


def test_a_negative_offset_keeps_the_last(telegram: Double, library: Library, ann: int) -> None:
    for word in ("a", "b", "c"):
        telegram.say(ann, word)
    assert texts(library.get_updates(offset=-1)) == ["c"]


def test_a_long_poll_waits_for_the_next_update(
    telegram: Double, library: Library, ann: int
) -> None:
    threading.Timer(0.3, telegram.say, (ann, "late")).start()
    begun = time.monotonic()
    assert texts(library.get_updates(timeout=5)) == ["late"]
    assert 0.2 < time.monotonic() - begun < 3
    last = library.get_updates()[-1].update_id
    begun = time.monotonic()
    assert library.get_updates(offset=last + 1, timeout=1) == ()
    assert time.monotonic() - begun > 0.9


def test_only_kinds_that_were_asked_for_come(telegram: Double, library: Library, ann: int) -> None:
    telegram.react(ann, 1, "👍")
    assert library.get_updates() == ()
    library.get_updates(allowed_updates=ALL)
    telegram.react(ann, 1, "👍")
    telegram.poll(ann, "Now?", "Yes", "No")
    (reaction, _) = library.get_updates()
    assert reaction.message_reaction.new_reaction[0].emoji == "👍"
    library.get_updates(allowed_updates=["message"])
    telegram.press_data(ann, 1, "d:1")
    assert len(library.get_updates()) == 2
    with pytest.raises(BadRequest, match="Unknown update kind"):
        library.get_updates(allowed_updates=["gossip"])


def test_anything_may_be_pushed_as_it_is(telegram: Double, library: Library) -> None:
    odd = [{"message": {"message_id": "odd"}}, {"message": 5}, {"gossip": {}}, {}]
    assert telegram.push_many(odd) == 2
    for update in odd[2:]:
        assert telegram.push(update, unasked=True)
    raw = library._post("getUpdates")
    assert [{k: v for k, v in u.items() if k != "update_id"} for u in raw] == odd
    assert len({u["update_id"] for u in raw}) == 4


def test_the_same_update_comes_again(telegram: Double, library: Library, ann: int) -> None:
    telegram.say(ann, "once")
    (first,) = library.get_updates()
    library.get_updates(offset=first.update_id + 1)
    telegram.redeliver(telegram.last_update(), times=2)
    again = library.get_updates(offset=first.update_id + 1)
    assert [u.update_id for u in again] == [first.update_id] * 2
    assert library.get_updates(offset=first.update_id + 1) == ()


@pytest.mark.parametrize("first", [5, 2_000_000_000])
def test_ids_begin_elsewhere_after_a_quiet_week(
    telegram: Double, library: Library, ann: int, first: int
) -> None:
    """An offset far beyond the last id counts for nothing, as with Telegram."""
    telegram.say(ann, "a")
    (a,) = library.get_updates()
    library.get_updates(offset=a.update_id + 1)
    telegram.renumber(first)
    telegram.say(ann, "b")
    (b,) = library.get_updates(offset=a.update_id + 1)
    assert (b.update_id, b.message.text) == (first, "b")
    assert library.get_updates(offset=b.update_id + 1) == ()


def test_the_older_of_two_pollers_is_told_to_go(
    telegram: Double, library: Library, ann: int
) -> None:
    other = Library(telegram.url, telegram.token)
    rival = threading.Timer(0.3, lambda: other.get_updates(timeout=0))
    rival.start()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        library.get_updates(timeout=5)
    rival.join()
    other.close()
    assert len(telegram.calls("getUpdates")) == 1


def test_a_poller_that_hangs_up_is_forgotten(telegram: Double, ann: int) -> None:
    line = http.client.HTTPConnection("127.0.0.1", telegram.port, timeout=0.2)
    line.request("GET", f"/bot{telegram.token}/getUpdates?timeout=5")
    with pytest.raises(TimeoutError):
        line.getresponse()
    line.close()
    telegram.wait(lambda: telegram.updates.poll is None, "the poll to end")
    assert telegram.calls("getUpdates", "call", "refused") == []


# ------------------------------------------------------------------------------------------ webhook


def test_a_webhook_gets_every_update_with_the_secret(
    telegram: Double, library: Library, ann: int, hook: Hook
) -> None:
    telegram.say(ann, "before")
    library.set_webhook(hook.url, secret_token="s3cret_-")
    telegram.say(ann, "after")
    telegram.wait_confirmed()
    assert [u["message"]["text"] for u in hook.got] == ["before", "after"]
    assert hook.secrets == ["s3cret_-"] * 2
    assert library.get_webhook_info().pending_update_count == 0
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        library.get_updates()
    library.delete_webhook()
    telegram.say(ann, "polled")
    assert texts(library.get_updates()) == ["polled"]


def test_an_update_that_is_not_taken_is_pushed_again_in_order(
    telegram: Double, library: Library, ann: int, hook: Hook
) -> None:
    hook.statuses = [500, 302, 200]
    library.set_webhook(hook.url)
    telegram.say(ann, "a")
    telegram.say(ann, "b")
    telegram.wait_confirmed()
    assert [u["message"]["text"] for u in hook.got] == ["a", "a", "a", "b"]
    assert len({u["update_id"] for u in hook.got}) == 2
    info = library.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 302"


def test_a_webhook_that_is_down_gets_its_updates_later(
    telegram: Double, library: Library, ann: int, hook: Hook
) -> None:
    port = hook.server_address[1]
    hook.server_close()
    library.set_webhook(f"http://127.0.0.1:{port}/hook")
    telegram.say(ann, "a")
    telegram.wait(lambda: library.get_webhook_info().last_error_message, "an error")
    assert telegram.pending == 1
    library.delete_webhook(drop_pending_updates=True)
    assert telegram.pending == 0


def test_chats_are_pushed_side_by_side_and_one_chat_in_order(
    telegram: Double, library: Library, hook: Hook
) -> None:
    hook.hold = 0.05
    library.set_webhook(hook.url, max_connections=3)
    for number in range(12):
        telegram.say(telegram.person(10 + number % 4), str(number))
    telegram.wait_confirmed()
    assert hook.most == 3
    for person in range(10, 14):
        said = [int(u["message"]["text"]) for u in hook.got if u["message"]["chat"]["id"] == person]
        assert said == sorted(said)
        assert len(said) == 3


def test_copies_of_one_update_are_pushed_at_once(
    telegram: Double, library: Library, ann: int, hook: Hook
) -> None:
    hook.hold = 0.1
    library.set_webhook(hook.url)
    telegram.say(ann, "a")
    telegram.wait_confirmed()
    telegram.redeliver(telegram.last_update(), times=5, at_once=True)
    telegram.wait_confirmed()
    assert len({u["update_id"] for u in hook.got}) == 1
    assert (len(hook.got), hook.most) == (6, 5)


def test_an_answer_with_a_method_is_a_violation(
    telegram: Double, library: Library, ann: int, hook: Hook
) -> None:
    hook.body = b'{"method": "sendMessage", "chat_id": 5, "text": "x"}'
    library.set_webhook(hook.url)
    telegram.say(ann, "a")
    telegram.wait_confirmed()
    assert len(telegram.violations) == 1


def test_webhooks_that_telegram_refuses(telegram: Double, library: Library, hook: Hook) -> None:
    for url, secret, why in (
        ("http://example.com/hook", None, "HTTPS URL must be provided"),
        ("https://example.com:8080/hook", None, "only on ports 80, 88, 443 or 8443"),
        (hook.url, "not allowed!", "unallowed characters"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){why}"):
            library.set_webhook(url, secret_token=secret)
    library.set_webhook("https://example.com:8443/hook")
    assert library.get_webhook_info().url == "https://example.com:8443/hook"


def test_a_webhook_ends_the_long_poll(telegram: Double, library: Library, hook: Hook) -> None:
    other = Library(telegram.url, telegram.token)
    setter = threading.Timer(0.3, lambda: other.set_webhook(hook.url))
    setter.start()
    with pytest.raises(Conflict, match="terminated by setWebhook"):
        library.get_updates(timeout=5)
    setter.join()
    other.close()


# ------------------------------------------------------------------------------------------- groups


def test_what_a_bot_hears_in_a_group(telegram: Double, library: Library, ann: int) -> None:
    group = telegram.group("Home", [ann], privacy=True)
    mine = library.send_message(group, "Hello").message_id
    telegram.say(ann, "idle talk", group)
    telegram.say(ann, "/week", group)
    telegram.say(ann, f"@{telegram.username} take this", group)
    telegram.say(ann, "yes", group, reply_to=mine)
    heard = [u for u in library.get_updates() if u.message]
    assert texts(heard) == ["/week", f"@{telegram.username} take this", "yes"]
    assert heard[2].message.reply_to_message.text == "Hello"
    telegram.world.groups[group].privacy = False
    telegram.say(ann, "all ears", group)
    assert texts(library.get_updates()[-1:]) == ["all ears"]


def test_only_an_admin_sees_reactions_in_a_group(
    telegram: Double, library: Library, ann: int
) -> None:
    library.get_updates(allowed_updates=ALL)
    for admin in (False, True):
        group = telegram.group("Home", [ann], admin=admin)
        mine = library.send_message(group, "Hello").message_id
        telegram.react(ann, mine, "👍", group)
    assert [u.message_reaction.chat.id for u in library.get_updates() if u.message_reaction] == [
        group
    ]
