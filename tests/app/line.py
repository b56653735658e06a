"""`nudge serve` with a way to Telegram that is slow: `python -m tests.app.line`."""

import sys
from concurrent.futures import Future
from threading import Timer
from typing import Any

from api.hooks import TELEGRAM
from app import schema, serving
from app.wiring import House, house
from core.kernel.clock import SystemClock
from core.settings import settings

SECRET = "heron-5"
SECONDS = 1.0


class Slow:
    """Says what it is told to do, and needs a second for each update."""

    secret, path = SECRET, TELEGRAM
    path = "/telegram/webhook"

    def start(self) -> None:
        say("started")

    def take(self, update: dict[str, Any]) -> "Future[None]":
        say(f"takes {update['update_id']}")
        future: Future[None] = Future()
        Timer(SECONDS, future.set_result, (None,)).start()
        return future

    def stop(self, drain_seconds: float) -> None:
        say("stopped")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def opened() -> tuple[House, Slow]:
    schema.bring_up_to_date(settings().database_url)
    return house(settings(), SystemClock(), {}), Slow()


if __name__ == "__main__":
    serving.serve(settings(), opened, sys.stdout)
