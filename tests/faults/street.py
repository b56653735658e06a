"""Where houses stand: starts them, waits for their end, and keeps what the world saw of each."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any

from tests.faults.house import Job

KILLED = -9
START = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
"""A Monday; every first start is at this instant."""
ROOT = Path(__file__).parents[2]


class Street:
    """A process that starts houses; it has imported everything already."""

    def __init__(self, process: "subprocess.Popen[str]", log: Path) -> None:
        self._process, self.log = process, log

    def start(self, job: Job) -> int:
        """Begin a job; the number of its process."""
        return self._ask(asdict(job))

    def wait(self, number: int) -> int:
        """How it ended: 0, 1 for an error (see the log), or minus the signal."""
        return self._ask({"wait": number})

    def run(self, job: Job) -> int:
        """Begin a job and wait for its end."""
        return self.wait(self.start(job))

    def _ask(self, what: dict[str, Any]) -> int:
        self._in.write(json.dumps(what) + "\n")
        self._in.flush()
        return int(self._out.readline())

    @property
    def _in(self) -> IO[str]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def _out(self) -> IO[str]:
        assert self._process.stdout is not None
        return self._process.stdout


@contextmanager
def street(folder: Path) -> Iterator[Street]:
    """A street for one test process, gone with it."""
    log = folder / "houses.log"
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.house"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=out,
            text=True,
        )
    with process:
        yield Street(process, log)
        process.communicate()


@dataclass(frozen=True)
class Place:
    """One installation: its database, its history, and the messages that the service delivers."""

    street: Street
    url: str
    history: Path
    messages: tuple[tuple[str, str], ...] = ()

    @property
    def leases_outlive(self) -> bool:
        """Whether a dead process's leases must run out (there may be others), or are voided."""
        return self.url.startswith("postgresql")

    def job(self, after: float = 0, failpoints: str = "", **more: Any) -> Job:
        """A start of the house `after` seconds from the first one."""
        at = START + timedelta(seconds=after)
        environment = {"DATABASE_URL": self.url, "NUDGE_FAILPOINTS": failpoints}
        given = {"messages": self.messages} | more
        return Job(environment, str(self.history), at.isoformat(), **given)

    def start(self, after: float = 0, failpoints: str = "", **more: Any) -> int:
        """Start the house and wait for its end, which must be a good one or a kill."""
        code = self.street.run(self.job(after, failpoints, **more))
        assert code in {0, KILLED}, self.street.log.read_text()[-4000:]
        return code

    def saw(self, what: str) -> list[dict[str, Any]]:
        """What the world saw so far."""
        lines = self.history.read_text().splitlines() if self.history.exists() else []
        return [one for one in map(json.loads, lines) if one["what"] == what]
