import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from core.ports import SendError, Unavailable, Unknown
from integrations.telegram.bot import FILE_MAX, HEARD, TelegramBot
from integrations.telegram.errors import BadToken, Conflict, Revoked, TooBig
from tests.doubles.telegram import Double
from tests.integrations.telegram.conftest import ANN

FALSE = "123456789:AAfalsefalsefalsefalsefalsefalse00"


def test_it_knows_who_it_is(bot: TelegramBot, double: Double) -> None:
    assert (bot.id, bot.name) == (double.bot_id, double.username)


def test_its_number_is_known_before_anybody_is_asked() -> None:
    assert TelegramBot("42:AAexampleexampleexample").id == 42


def test_a_wrong_token_is_said_at_start_without_the_token(double: Double) -> None:
    with closing(TelegramBot(FALSE, double.url)) as bot, pytest.raises(BadToken) as told:
        bot.open()
    assert "BotFather" in str(told.value)
    assert FALSE not in str(told.value)
    assert told.value.__suppress_context__


def test_a_token_that_telegram_finds_malformed_is_wrong_too(double: Double) -> None:
    double.fail("getMe", "status", code=404)
    with closing(TelegramBot(double.token, double.url)) as bot, pytest.raises(BadToken):
        bot.open()


def test_a_token_that_is_revoked_later_is_told_too(bot: TelegramBot, double: Double) -> None:
    double.revoke()
    with pytest.raises(Revoked) as told:
        bot.updates(None, 0)
    assert told.value.retry_after == 300


def test_telegram_that_cannot_be_reached_at_start_is_no_bad_token(double: Double) -> None:
    double.down()
    with closing(TelegramBot(double.token, double.url)) as bot:
        with pytest.raises(Unavailable):
            bot.open()
        double.up()
        assert [u["message"]["text"] for u in bot.updates(None, 0)] == ["/start", "/start"]
        bot.open()
        assert bot.name == double.username


def test_updates_come_raw_wait_and_are_confirmed_by_the_next_offset(
    bot: TelegramBot, double: Double
) -> None:
    first, second = bot.updates(None, 0)
    assert first["message"]["from"]["id"] == ANN
    assert len(bot.updates(None, 0)) == 2
    started = time.monotonic()
    assert bot.updates(second["update_id"] + 1, 1) == []
    assert time.monotonic() - started > 0.8
    assert double.pending == 0


def test_an_update_that_nobody_understands_spoils_no_batch(
    bot: TelegramBot, double: Double
) -> None:
    (*_, last) = bot.updates(None, 0)
    double.push({"message": {"message_id": "odd", "date": None}})
    double.say(ANN, "after it")
    found = bot.updates(last["update_id"] + 1, 0)
    assert [u["message"].get("text") for u in found] == [None, "after it"]


def test_a_second_poller_is_a_conflict(bot: TelegramBot, double: Double) -> None:
    (*_, last) = bot.updates(None, 0)
    with ThreadPoolExecutor() as pool, closing(TelegramBot(double.token, double.url)) as other:
        long = pool.submit(bot.updates, last["update_id"] + 1, 5)
        time.sleep(0.2)
        other.open()
        other.updates(None, 0)
        with pytest.raises(Conflict):
            long.result(5)


def test_a_webhook_and_asking_exclude_each_other(bot: TelegramBot, double: Double) -> None:
    bot.set_webhook("https://nudge.example/hook", "s3cret")
    (call,) = double.calls("setWebhook")
    assert call["args"]["secret_token"] == "s3cret"
    with pytest.raises(Conflict):
        bot.updates(None, 0)
    bot.delete_webhook()
    assert len(bot.updates(None, 0)) == 2


def test_both_ways_ask_for_the_same_kinds(bot: TelegramBot, double: Double) -> None:
    bot.updates(None, 0)
    bot.set_webhook("https://nudge.example/hook", "s3cret")
    (asked,), (hooked,) = double.calls("getUpdates"), double.calls("setWebhook")
    for call in (asked, hooked):
        assert all(kind in call["args"]["allowed_updates"] for kind in HEARD)
    assert {"message_reaction", "edited_message", "my_chat_member"} < set(HEARD)


def test_the_menu_is_set_for_each_language(bot: TelegramBot, double: Double) -> None:
    bot.set_commands({"": [("today", "What is on today")], "de": [("today", "Was heute ansteht")]})
    assert [c["description"] for c in double.commands()] == ["What is on today"]
    assert [c["description"] for c in double.commands("de")] == ["Was heute ansteht"]


def test_gestures_do_not_wait_and_never_fail(bot: TelegramBot, double: Double) -> None:
    said = double.say(ANN, "a voice note")
    double.fail("sendChatAction", "slow", ms=1_000)
    started = time.monotonic()
    bot.typing(str(ANN))
    bot.react(str(ANN), str(said["message_id"]), "👀")
    bot.answer("no-such-query")
    bot.react(str(ANN), "no number", "👀")
    assert time.monotonic() - started < 0.5
    double.wait(lambda: double.reactions(ANN, said["message_id"]) == ["👀"])
    double.wait(lambda: double.calls("sendChatAction"))
    double.wait(lambda: double.calls("answerCallbackQuery", "refused"))


def test_gestures_into_the_void_do_not_pile_up(bot: TelegramBot, double: Double) -> None:
    double.down()
    for _ in range(1_500):
        bot.typing(str(ANN))
    double.up()
    double.wait(lambda: bot._room._value == 1_000)


def test_a_file_is_fetched(bot: TelegramBot, double: Double) -> None:
    said = double.photo(ANN, "look")
    assert bot.download(said["photo"][-1]["file_id"])


def test_a_file_over_20_mb_is_refused_before_it_is_fetched(
    bot: TelegramBot, double: Double
) -> None:
    said = double.voice(ANN, 60, FILE_MAX + 1)
    with pytest.raises(TooBig):
        bot.download(said["voice"]["file_id"])


def test_a_file_nobody_knows_is_refused(bot: TelegramBot) -> None:
    with pytest.raises(SendError):
        bot.download("nothing")


@pytest.mark.parametrize(
    ("kind", "how", "found"),
    [
        ("lost", {}, Unknown),
        ("reset", {}, Unknown),
        ("cut", {"size": 20}, Unknown),
        ("status", {"code": 502, "html": True}, Unknown),
        ("status", {"code": 500}, Unavailable),
    ],
)
def test_a_call_that_fails_says_what_is_known(
    bot: TelegramBot, double: Double, kind: str, how: dict[str, object], found: type[SendError]
) -> None:
    double.fail("sendMessage", kind, **how)
    with pytest.raises(found):
        bot.call(lambda api: api.send_message(ANN, "hello"), 1)


def test_a_closed_bot_sends_nothing_and_says_so(double: Double) -> None:
    bot = TelegramBot(double.token, double.url)
    for _ in range(2):
        with pytest.raises(Unavailable):
            bot.updates(None, 0)
        bot.typing(str(ANN))
        bot.close()
    bot.open()
    bot.close()
    bot.close()
    with pytest.raises(Unavailable):
        bot.updates(None, 0)
    assert "telegram" not in {thread.name for thread in threading.enumerate()}


def test_closing_ends_a_long_poll(double: Double) -> None:
    bot = TelegramBot(double.token, double.url)
    bot.open()
    (*_, last) = bot.updates(None, 0)
    with ThreadPoolExecutor() as pool:
        long = pool.submit(bot.updates, last["update_id"] + 1, 30)
        time.sleep(0.2)
        started = time.monotonic()
        bot.close()
        with pytest.raises(SendError):
            long.result(5)
    assert time.monotonic() - started < 2


def everything(bot: TelegramBot) -> list[Callable[[], object]]:
    return [
        bot.open,
        lambda: bot.updates(None, 0),
        lambda: bot.set_webhook("https://nudge.example", "s3cret"),
        lambda: bot.download("nothing"),
        lambda: bot.typing(str(ANN)),
    ]


def test_nothing_that_is_logged_or_raised_names_the_token(
    double: Double, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told: list[str] = []
    with closing(TelegramBot(double.token, double.url)) as bot:
        for trouble in ("", "revoke", "down"):
            if trouble:
                getattr(double, trouble)()
            for act in everything(bot):
                try:
                    act()
                except (SendError, BadToken) as error:
                    told += [
                        str(error),
                        repr(error),
                        repr(error.__context__),
                        repr(error.__cause__),
                    ]
        told.append(repr(bot))
    assert len(told) > 8
    assert len(caplog.records) > 10
    assert double.token not in "\n".join([*told, caplog.text])
    assert double.token.partition(":")[2] not in "\n".join([*told, caplog.text])


class Portal(BaseHTTPRequestHandler):
    """Answers everything with a page that quotes what was asked."""

    def do_POST(self) -> None:
        said = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        page = b"<html>" + self.path.encode() + said
        self.send_response(200)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


def test_an_answer_that_nobody_can_read_is_quoted_in_no_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    token = "123456789:AAExampleExampleExampleExample00"
    server = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with closing(TelegramBot(token, f"http://127.0.0.1:{server.server_port}")) as bot:
        for ask in (
            bot.open,
            lambda: bot.updates(None, 0),
            lambda: bot.call(lambda api: api.send_message(ANN, "a secret heron")),
        ):
            with pytest.raises(SendError) as told:
                ask()
            assert token not in str(told.value)
    server.shutdown()
    server.server_close()
    assert "heron" not in caplog.text
    assert token not in caplog.text
