"""Defects put into the bot on purpose: a campaign that does not see them is worth nothing."""

import threading
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.soak.process import ROOT

EARLY, MARKED = 1.0, 0.3
"""Seconds between two steps that stand in the wrong order."""


def early_offset() -> None:
    """The offset moves on before the turns are durable."""
    intake = import_module("bot.intake").Intake
    take = intake.take

    def later(self: Any, updates: Sequence[Any]) -> None:
        threading.Timer(EARLY, take, (self, updates)).start()

    intake.take = later


def mark_before_send() -> None:
    """A message is noted as sent, and only then sent."""
    jobs = import_module("core.notify.jobs")

    def carry(world: Any, claim: Any, delivery: Any, channel: Any) -> None:
        jobs._settle(world, claim, jobs.Tried(jobs.Result.SENT), channel)
        time.sleep(MARKED)
        jobs._try(world, claim, delivery, channel)

    jobs._carry = carry


KINDS: dict[str, Callable[[], None]] = {
    "early-offset": early_offset,
    "mark-before-send": mark_before_send,
}


def environment(kind: str, folder: Path) -> dict[str, str]:
    """What makes a bot start with that defect; `folder` is for us alone."""
    folder.mkdir()
    started = f"from tests.soak.sabotage import KINDS\nKINDS[{kind!r}]()\n"
    (folder / "sitecustomize.py").write_text(started)
    return {"PYTHONPATH": f"{folder}:{ROOT}"}
