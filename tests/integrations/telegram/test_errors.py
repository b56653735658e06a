import asyncio

import httpx
import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from core.ports import Blocked, Garbled, Moved, Rejected, SendError, Unavailable, Unknown
from integrations.telegram.errors import Conflict, Flooded, Refused, Revoked, send_error

TOKEN = "123456789:AAExampleExampleExampleExample00"
URL = f"https://api.telegram.org/bot{TOKEN}/sendMessage"


def answer(status: int, words: str = "", **parameters: int) -> Refused:
    return Refused(status, words, parameters)


def network(cause: Exception) -> TelegramError:
    """As python-telegram-bot raises it."""
    made = (
        TimedOut() if isinstance(cause, httpx.TimeoutException) else NetworkError(f"httpx: {cause}")
    )
    made.__cause__ = cause
    return made


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (network(httpx.ConnectError("no such host")), Unavailable),
        (network(httpx.ConnectTimeout("")), Unavailable),
        (network(httpx.PoolTimeout("")), Unavailable),
        (network(httpx.ProxyError("407")), Unavailable),
        (network(httpx.InvalidURL(URL)), Unavailable),
        (network(httpx.UnsupportedProtocol("")), Unavailable),
        (network(httpx.ReadTimeout("")), Unknown),
        (network(httpx.WriteTimeout("")), Unknown),
        (network(httpx.ReadError("reset")), Unknown),
        (network(httpx.RemoteProtocolError("cut")), Unknown),
        (TimeoutError(), Unknown),
        (asyncio.CancelledError(), Unknown),
        (TelegramError("Invalid server response"), Unknown),
        (KeyError("result"), Unknown),
        (answer(429, "Too Many Requests", retry_after=7), Flooded),
        (answer(429), Flooded),
        (answer(500, "Internal Server Error"), Unavailable),
        (answer(503), Unavailable),
        (answer(302), Unavailable),
        (answer(502), Garbled),
        (answer(504), Garbled),
        (answer(520), Garbled),
        (answer(401, "Unauthorized"), Revoked),
        (answer(409, "Conflict: terminated by other getUpdates request"), Conflict),
        (answer(400, "Bad Request: chat not found"), Rejected),
        (answer(404, "Not Found"), Rejected),
        (answer(413), Rejected),
        (answer(403, "Forbidden: bot was blocked by the user"), Blocked),
        (answer(403, "Forbidden: user is deactivated"), Blocked),
        (answer(403, "Forbidden: bot was kicked from the group chat"), Blocked),
        (answer(403, "Forbidden: bot can't initiate conversation with a user"), Blocked),
        (answer(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1001), Moved),
        (Blocked("already ours"), Blocked),
    ],
)
def test_every_error_says_what_is_known_of_the_message(
    error: BaseException, kind: type[SendError]
) -> None:
    found = send_error(error)
    assert type(found) is kind
    assert str(found)


def test_waits_are_those_that_telegram_asks_for() -> None:
    waits = {
        error.status: found.retry_after
        for error in (
            answer(429, retry_after=600),
            answer(401),
            answer(500),
            answer(503, retry_after=5),
        )
        if isinstance(found := send_error(error), Unavailable)
    }
    assert waits == {429: 600, 401: 300, 500: 0, 503: 5}


def test_a_429_that_names_no_wait_waits_a_second() -> None:
    for parameters in ({}, {"retry_after": "soon"}, {"retry_after": None}):
        found = send_error(Refused(429, "", parameters))
        assert isinstance(found, Flooded)
        assert found.retry_after == 1


def test_a_moved_chat_tells_its_new_address() -> None:
    found = send_error(answer(400, "upgraded", migrate_to_chat_id=-100123))
    assert isinstance(found, Moved)
    assert found.to == "-100123"


@pytest.mark.parametrize(
    "body", [b"", b"<html>502</html>", b"[1]", b'"x"', b"\xff\xfe", b"{}", b'{"parameters": 3}']
)
def test_an_answer_that_is_not_the_bot_apis_has_a_status_still(body: bytes) -> None:
    found = Refused.read(502, body)
    assert (found.status, found.parameters, str(found)) == (502, {}, "HTTP 502")


@pytest.mark.parametrize(
    "error",
    [
        network(httpx.InvalidURL(URL)),
        network(httpx.ConnectError(f"cannot open {URL}")),
        NetworkError(f"Unknown error in HTTP implementation: {URL}"),
        answer(404, f"Not Found: {URL}"),
        answer(400, "x" * 290 + URL),
        Refused.read(400, f'{{"description": "{URL}"}}'.encode()),
    ],
)
def test_no_error_tells_the_token(error: TelegramError) -> None:
    assert TOKEN[:20] not in str(send_error(error))
    assert TOKEN[10:] not in repr(send_error(error))
