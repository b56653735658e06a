"""What is said of addresses that lead nowhere, of bugs, and of our own state."""

import threading
from collections.abc import Callable

import httpx
import pytest
from fastapi import FastAPI

from api.health import Health
from api.hooks import TELEGRAM
from tests.api.conftest import application

Serve = Callable[[FastAPI], httpx.Client]


@pytest.mark.parametrize("path", ["/heron", "/livez/", "/docs", "/openapi.json", TELEGRAM, "/"])
def test_an_unknown_address_is_not_found_and_not_repeated(serve: Serve, path: str) -> None:
    answer = serve(application()).post(path)
    assert answer.status_code == 404
    assert answer.json() == {"error": {"code": "RESOURCE_NOT_FOUND", "message": "Not Found."}}


def test_a_wrong_method_is_told_the_right_one(serve: Serve) -> None:
    answer = serve(application()).delete("/livez")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert answer.json()["error"]["code"] == "INVALID_INPUT"


def test_a_bug_shows_nothing_of_itself(serve: Serve) -> None:
    def bug() -> None:
        raise ValueError("heron")

    app = application()
    app.add_api_route("/bug", bug)
    answer = serve(app).get("/bug")
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "INTERNAL_ERROR"
    assert "heron" not in answer.text


# ------------------------------------------------------------------------------------------ health


def test_living_asks_nobody(serve: Serve) -> None:
    def never() -> Health:
        raise AssertionError

    answer = serve(application(ready=never, metrics=never)).get("/livez")
    assert (answer.status_code, answer.json()) == (200, {"live": True})


@pytest.mark.parametrize(("ready", "status"), [(True, 200), (False, 503)])
def test_readiness_tells_its_parts(serve: Serve, ready: bool, status: int) -> None:
    parts = {"database": "ok", "oldest_due_seconds": 1.5}
    answer = serve(application(ready=lambda: Health(ready=ready, parts=parts))).get("/readyz")
    assert (answer.status_code, answer.json()) == (status, {"ready": ready, "parts": parts})


def test_a_look_that_fails_is_no_readiness_and_no_words(serve: Serve) -> None:
    def fail() -> Health:
        raise ValueError("heron")

    answer = serve(application(ready=fail)).get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"ready": False, "parts": {"database": "ValueError"}}


def test_a_look_that_hangs_is_given_up_and_costs_one_thread(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.health.PATIENCE", 0.1)
    may_go, looks = threading.Event(), []

    def hang() -> Health:
        looks.append(threading.current_thread())
        may_go.wait(20)
        return Health(ready=True, parts={})

    client = serve(application(ready=hang))
    answers = [client.get("/readyz") for _ in range(3)]
    assert [one.status_code for one in answers] == [503] * 3
    assert "no answer within" in answers[0].json()["parts"]["database"]
    assert client.get("/livez").status_code == 200
    assert len(looks) == 1
    may_go.set()
    looks[0].join(20)
    assert client.get("/readyz").status_code == 200


def test_figures_are_shown_in_prometheus_own_format(serve: Serve) -> None:
    answer = serve(application(metrics=lambda: b"herons 2\n")).get("/metrics")
    assert (answer.status_code, answer.text) == (200, "herons 2\n")
    assert answer.headers["Content-Type"].startswith("text/plain; version=")


def test_figures_that_take_too_long_are_given_up(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.health.PATIENCE", 0.1)
    may_go = threading.Event()
    client = serve(application(metrics=lambda: str(may_go.wait(20)).encode()))
    assert client.get("/metrics").status_code == 503
    may_go.set()
