"""The double in a process of its own, and the same methods to act in it."""

import base64
import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SEEN = {"history", "violations", "throttled", "pending", "token", "bot_id", "username"}


def packed(value: Any) -> Any:
    assert isinstance(value, bytes)
    return {"base64": base64.b64encode(value).decode()}


class Remote:
    """Acts in the double at an address: `remote.say(…)`, `remote.history`, as in `Double`.

    `url` is the address. What takes a function (`wait`) and `up` and `down` are not for here.
    """

    def __init__(self, url: str) -> None:
        self.url = url.strip()

    def __getattr__(self, name: str) -> Any:
        if name in SEEN:
            return self._ask(name)
        return lambda *args, **kwargs: self._ask(name, args=args, kwargs=kwargs)

    def _ask(self, name: str, **told: Any) -> Any:
        line = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=60)
        with closing(line):
            line.request("POST", f"/control/{name}", json.dumps(told, default=packed).encode())
            answer = json.load(line.getresponse())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]


@contextmanager
def started(history: Path | None = None, port: int = 0) -> Iterator[Remote]:
    """The double as a process, until the block ends."""
    command = [sys.executable, "-m", "tests.doubles.telegram", "--port", str(port)]
    command += ["--history", str(history)] if history else []
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout
        yield Remote(process.stdout.readline())
        process.terminate()
