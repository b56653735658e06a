"""The application behind a real server on a real port."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Thread

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from api.app import create
from api.health import Health
from api.hooks import Hook
from app.serving import listening

FINE = Health(ready=True, parts={"database": "ok"})


def application(hook: Hook | None = None, **parts: Callable[[], object]) -> FastAPI:
    return create(**{"ready": lambda: FINE, "metrics": lambda: b"one 1\n"} | parts, hook=hook)


@contextmanager
def served(app: FastAPI) -> Iterator[httpx.Client]:
    door = listening("127.0.0.1", 0)
    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [door]})
    address = f"http://127.0.0.1:{door.getsockname()[1]}"
    thread.start()
    try:
        with httpx.Client(base_url=address, timeout=20, trust_env=False) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join(20)
    assert not thread.is_alive()


@pytest.fixture
def serve() -> Iterator[Callable[[FastAPI], httpx.Client]]:
    with ExitStack() as stack:
        yield lambda app: stack.enter_context(served(app))
