"""What happened, in order: in memory, and as lines of JSON on the disk that a kill leaves whole."""

import json
import os
import time
from pathlib import Path
from typing import Any

from tests.doubles.rules import Upload

Event = dict[str, Any]


def plain(value: Any) -> Any:
    """A file by its name and size."""
    assert isinstance(value, Upload)
    return {"file": value.name, "size": len(value.content), "media_type": value.media_type}


class History:
    """Events of kind `call`, `refused`, `broken`, `delivered`, `undelivered`, `confirmed`.

    Each has `at`, monotonic seconds. `call`: accepted (its `result`; `fault` if the answer was
    spoilt). `refused`: answered with an error. `broken`: reset before anything was done. A push
    to a webhook is `delivered` or `undelivered`, and `took` seconds until its answer.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.events: list[Event] = []
        self.file = path.open("a", encoding="utf-8") if path else None

    def add(self, kind: str, **what: Any) -> None:
        event = {"kind": kind, "at": time.monotonic(), **what}
        self.events.append(event)
        if self.file:
            self.file.write(json.dumps(event, default=plain) + "\n")
            self.file.flush()
            os.fsync(self.file.fileno())

    def close(self) -> None:
        if self.file:
            self.file.close()
