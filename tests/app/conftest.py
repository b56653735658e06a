"""The `nudge` command as a person starts it, with a data folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.settings import Settings
from tests.source import ROOT

NUDGE = [sys.executable, "-c", "from app.cli import main; main()"]
Nudge = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Nothing of ours is set; data goes to a folder that is not there yet."""
    ours = {name.upper() for name in Settings.model_fields}
    kept = {key: value for key, value in os.environ.items() if key not in ours}  # noqa: TID251 - passed on, not read
    return kept | {"XDG_DATA_HOME": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}


@pytest.fixture
def nudge(environment: dict[str, str], tmp_path: Path) -> Nudge:
    """Run `nudge` with these arguments, input and settings."""

    def run(*args: str, said: str = "", **set_: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*NUDGE, *args],
            cwd=tmp_path,
            env=environment | set_,
            input=said,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run
