"""A house that speaks Telegram, in a process of its own: `nudge serve` at a moment of our choice.

`python -m tests.faults.telegram.house` is `tests.faults.house` with more scenes: `serve`, and
`NAME@FAILPOINT` with a name of TROUBLES. They run until SIGTERM.
"""

import os
import time
from datetime import datetime
from io import StringIO

from app.serving import serve
from app.telegram import Line, speaking
from app.wiring import House
from app.wiring import house as wired
from core.kernel import failpoints
from core.settings import settings
from integrations.telegram.channel import TelegramChannel
from tests.faults import house
from tests.faults.house import History, Job, RunningClock

MIDST = 0.4
"""Seconds that a slow house spends at its failpoint."""


class Broken(failpoints.Failpoints):
    """A bug at one place, each time."""

    def __init__(self, place: str, history: History) -> None:
        super().__init__()
        self.place, self.history = place, history

    def pass_(self, name: str) -> None:
        if name == self.place:
            raise RuntimeError("a bug")


class Slow(Broken):
    """Much work at one place; the history says when it begins."""

    def pass_(self, name: str) -> None:
        if name == self.place:
            self.history.note("midst")
            time.sleep(MIDST)


class Announced(StringIO):
    """Where `serve` says that it is up."""

    def __init__(self, history: History) -> None:
        super().__init__()
        self.history = history

    def flush(self) -> None:
        self.history.note("up")


TROUBLES = {"broken": Broken, "slow": Slow}


def play(job: Job) -> None:
    """Serve until SIGTERM; what is no scene of Telegram's is played as ever."""
    kind, _, place = job.scene.partition("@")
    if kind not in {"serve", *TROUBLES}:
        house_play(job)
        return
    os.environ.update(job.environment)  # noqa: TID251 - a process started with this environment
    settings.cache_clear()
    clock, history = RunningClock(datetime.fromisoformat(job.at)), History(job.history)
    if kind in TROUBLES:
        failpoints.install(TROUBLES[kind](place, history))
    serve(settings(), lambda: opened(clock), Announced(history))


def opened(clock: RunningClock) -> tuple[House, Line]:
    """What `app.telegram.talking` opens, with our clock and no schema to bring up to date."""
    bot = speaking(settings())
    assert bot is not None
    living = wired(settings(), clock, {"telegram": TelegramChannel(bot)})
    return living, Line(settings(), bot, living)


house_play = house.play

if __name__ == "__main__":
    house.play = play  # its server forks; what is played is ours
    house.main()
