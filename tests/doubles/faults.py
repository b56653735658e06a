"""Trouble on purpose, told beforehand: "the next N calls of sendMessage"."""

from dataclasses import dataclass, field
from typing import Any

KINDS = ("status", "lost", "reset", "refuse", "slow", "cut")


@dataclass
class Fault:
    """What happens to the next `times` calls of `method` (None: until healed).

    `kind`: `status` answers `code` (with `accept`: after the call was done); `lost` does the call
    and never answers; `reset` does it and breaks the connection; `refuse` breaks it before
    anything is done; `slow` waits `ms` first; `cut` does it and sends `size` bytes of the answer.
    """

    method: str
    kind: str
    times: int | None = 1
    code: int = 500
    retry_after: int = 0
    why: str = ""
    accept: bool = False
    ms: int = 0
    size: int = 0
    chat: int | None = None
    html: bool = False
    """Answer as a proxy would, with a page that is no JSON."""

    def fits(self, method: str, chat: str) -> bool:
        return self.method in (method, "*") and (self.chat is None or str(self.chat) == chat)


@dataclass
class Faults:
    """Those still to come, first come first served."""

    coming: list[Fault] = field(default_factory=list)

    def plan(self, method: str, kind: str, **how: Any) -> None:
        assert kind in KINDS, kind
        self.coming.append(Fault(method, kind, **how))

    def take(self, method: str, chat: Any) -> Fault | None:
        found = next((f for f in self.coming if f.fits(method, str(chat))), None)
        if found and found.times is not None:
            found.times -= 1
            if found.times <= 0:
                self.coming.remove(found)
        return found
