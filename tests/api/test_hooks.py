"""The webhook: Telegram alone, durable before 200, and nothing that may hurt."""

import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import httpx
import pytest

from api.hooks import DEEPEST, LARGEST, SECRET, TELEGRAM, Hook
from tests.api.conftest import application, served

TOLD = "kestrel-7_of-the-north"
UPDATE = {"update_id": 7, "message": {"text": "buy milk, heron"}}
WAIT = 10.0


class Intake:
    """Stores what comes, when and if it is told to."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.refused = 0
        self.raises: Exception | None = None
        self.fails: Exception | None = None
        self.waits = False
        self.entered = threading.Event()
        self.pending: list[Future[None]] = []

    def take(self, update: dict[str, Any]) -> "Future[None]":
        if self.raises:
            raise self.raises
        self.taken.append(update)
        future: Future[None] = Future()
        self.pending.append(future)
        self.entered.set()
        if self.fails:
            future.set_exception(self.fails)
        elif not self.waits:
            future.set_result(None)
        return future

    def refuse(self) -> None:
        self.refused += 1


@pytest.fixture
def intake() -> Intake:
    return Intake()


@pytest.fixture
def client(intake: Intake) -> Iterator[httpx.Client]:
    with served(application(Hook(TOLD, intake.take, intake.refuse))) as found:
        yield found


def bring(client: httpx.Client, body: Any = UPDATE, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) or hasattr(body, "__next__") else json.dumps(body)
    return client.post(TELEGRAM, content=content, headers={SECRET: TOLD} | headers)


def raw(client: httpx.Client, head: str, body: bytes = b"") -> bytes:
    """What comes back for these bytes, to the end of the answer's head."""
    with socket.create_connection((client.base_url.host, client.base_url.port), WAIT) as line:
        line.sendall(head.replace("\n", "\r\n").encode("latin-1") + b"\r\n" + body)
        seen = b""
        while b"\r\n\r\n" not in seen and (more := line.recv(4096)):
            seen += more
    return seen


# ------------------------------------------------------------------------------------ the good case


def test_an_update_is_acknowledged_when_it_is_durable_and_not_before(
    client: httpx.Client, intake: Intake
) -> None:
    intake.waits = True
    answers: list[httpx.Response] = []
    thread = threading.Thread(target=lambda: answers.append(bring(client)))
    thread.start()
    assert intake.entered.wait(WAIT)
    thread.join(0.3)
    assert answers == []
    intake.pending[0].set_result(None)
    thread.join(WAIT)
    assert (answers[0].status_code, answers[0].json()) == (200, {})
    assert intake.taken == [UPDATE]


def test_updates_wait_beside_each_other(client: httpx.Client, intake: Intake) -> None:
    intake.waits = True
    threads = [threading.Thread(target=bring, args=(client,)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for _ in range(100):
        threads[0].join(0.05)
        if len(intake.taken) == len(threads):
            break
    assert len(intake.taken) == len(threads)
    for future in intake.pending:
        future.set_result(None)
    for thread in threads:
        thread.join(WAIT)


def test_odd_text_arrives_as_it_is(client: httpx.Client, intake: Intake) -> None:
    odd = b'{"update_id": 123456789012345678901234567890, "text": "\\ud800 \\u0000 \\u202e"}'
    assert bring(client, odd).status_code == 200
    assert intake.taken[0]["text"] == "\ud800 \x00 \u202e"


# --------------------------------------------------------------------------------------- the secret

FORGED = {
    "missing": [],
    "empty": [""],
    "wrong": ["kestrel-7_of-the-south"],
    "short": [TOLD[:-1]],
    "long": [TOLD + "x"],
    "doubled": [TOLD, TOLD],
    "with another": ["x", TOLD],
    "other case": [TOLD.upper()],
    "not ASCII": ["kestrel-7_of-the-n\xf6rth"],
}


@pytest.mark.parametrize("brought", FORGED.values(), ids=FORGED)
def test_without_the_secret_nobody_gets_in(
    client: httpx.Client, intake: Intake, brought: list[str]
) -> None:
    headers = [(SECRET.encode(), one.encode("latin-1")) for one in brought]
    answer = client.post(TELEGRAM, content=json.dumps(UPDATE), headers=headers)
    assert (answer.status_code, answer.content) == (401, b"")
    assert (intake.taken, intake.refused) == ([], 1)


def test_every_refusal_is_the_same(client: httpx.Client) -> None:
    answers = [
        client.post(TELEGRAM, content=body, headers=[(SECRET, one) for one in brought])
        for brought in FORGED.values()
        if all(one.isascii() for one in brought)
        for body in (b"", b"{", json.dumps(UPDATE), b"x" * (LARGEST + 1))
    ]
    for answer in answers:
        answer.headers.pop("date", None)
    assert {(a.status_code, a.content, str(a.headers)) for a in answers} == {
        (401, b"", str(answers[0].headers))
    }


def test_the_secret_is_asked_for_before_the_body_comes(
    client: httpx.Client, intake: Intake
) -> None:
    answer = raw(client, f"POST {TELEGRAM} HTTP/1.1\nHost: x\nContent-Length: 500\n")
    assert answer.startswith(b"HTTP/1.1 401 ")
    assert intake.taken == []


def test_an_empty_secret_lets_nobody_in(serve: Callable[..., httpx.Client], intake: Intake) -> None:
    client = serve(application(Hook("", intake.take)))
    assert bring(client, **{SECRET: ""}).status_code == 401
    assert client.post(TELEGRAM, content=json.dumps(UPDATE)).status_code == 401
    assert intake.taken == []


# ---------------------------------------------------------------------------------------- the body


def padded(size: int) -> bytes:
    return json.dumps(UPDATE).encode().ljust(size)


def test_the_largest_body_is_taken(client: httpx.Client, intake: Intake) -> None:
    assert bring(client, padded(LARGEST)).status_code == 200
    assert intake.taken == [UPDATE]


@pytest.mark.parametrize("size", [LARGEST + 1, 6 * LARGEST])
def test_a_larger_one_is_refused(client: httpx.Client, intake: Intake, size: int) -> None:
    answer = bring(client, padded(size))
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "LIMIT_EXCEEDED")
    assert intake.taken == []
    assert bring(client).status_code == 200


def test_a_larger_one_is_refused_before_it_comes(client: httpx.Client, intake: Intake) -> None:
    head = f"POST {TELEGRAM} HTTP/1.1\nHost: x\n{SECRET}: {TOLD}\nContent-Length: {10**12}\n"
    assert raw(client, head).startswith(b"HTTP/1.1 413 ")
    assert intake.taken == []


def test_a_larger_one_that_does_not_say_so_is_refused_on_the_way(
    client: httpx.Client, intake: Intake
) -> None:
    answer = bring(client, iter([b" " * 65_536] * 20))
    assert answer.status_code == 413
    assert intake.taken == []


def test_an_endless_one_is_refused_while_it_comes(client: httpx.Client, intake: Intake) -> None:
    head = f"POST {TELEGRAM} HTTP/1.1\nHost: x\n{SECRET}: {TOLD}\nTransfer-Encoding: chunked\n"
    answer = raw(
        client, head, b"186a0\r\n" + b" " * 100_000 + b"\r\n" + b"f4240\r\n" + b" " * LARGEST
    )
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert intake.taken == []


NO_UPDATES = {
    "nothing": b"",
    "half": b'{"update_id": 7',
    "null": b"null",
    "list": b'[{"update_id": 7}]',
    "no id": b'{"message": {}}',
    "id of text": b'{"update_id": "heron"}',
    "id that is true": b'{"update_id": true}',
    "id with a point": b'{"update_id": 7.0}',
    "NaN": b'{"update_id": 7, "x": NaN}',
    "Infinity": b'{"update_id": 7, "x": -Infinity}',
    "no UTF-8": b'{"update_id": 7, "x": "\xff"}',
    "long number": b'{"update_id": ' + b"9" * 5000 + b"}",
    "deep": b'{"update_id": 7, "x": ' + b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1) + b"}",
    "bottomless": b"[" * 500_000,
    "a form": b"update_id=7&heron=1",
}


@pytest.mark.parametrize("body", NO_UPDATES.values(), ids=NO_UPDATES)
def test_what_is_no_update_is_refused_and_logged_without_its_words(
    client: httpx.Client, intake: Intake, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = bring(client, body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "INVALID_INPUT")
    assert intake.taken == []
    assert len(caplog.records) == 1
    assert "heron" not in answer.text + caplog.text
    assert TOLD not in answer.text + caplog.text


def test_as_deep_as_may_be_is_taken(client: httpx.Client, intake: Intake) -> None:
    body = b'{"update_id": 7, "x": ' + b"[" * DEEPEST + b"]" * DEEPEST + b"}"
    assert bring(client, body).status_code == 200


def test_who_hangs_up_half_way_changes_nothing(
    client: httpx.Client, intake: Intake, caplog: pytest.LogCaptureFixture
) -> None:
    head = f"POST {TELEGRAM} HTTP/1.1\r\nHost: x\r\n{SECRET}: {TOLD}\r\nContent-Length: 90\r\n\r\n"
    with socket.create_connection((client.base_url.host, client.base_url.port), WAIT) as line:
        line.sendall(head.encode() + b'{"update_id"')
    assert bring(client).status_code == 200
    assert intake.taken == [UPDATE]
    assert caplog.records == []


# ------------------------------------------------------------------------- when it cannot be stored


class Overloaded(Exception):
    """Says what nobody may read."""


@pytest.mark.parametrize("how", ["raises", "fails"])
def test_what_is_not_stored_must_come_again(
    client: httpx.Client, intake: Intake, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    setattr(intake, how, Overloaded("heron"))
    for _ in range(3):
        answer = bring(client)
        assert answer.status_code == 503
        assert int(answer.headers["Retry-After"]) > 0
        assert "heron" not in answer.text
    assert [(one.levelno, "Overloaded" in one.message) for one in caplog.records] == [
        (logging.ERROR, True)
    ]
    assert "heron" not in caplog.text
    setattr(intake, how, None)
    assert bring(client).status_code == 200
