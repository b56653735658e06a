"""Named places to die in: tests only, off unless `NUDGE_FAILPOINTS` names them."""

import os
import signal
from collections import Counter

NAMES = frozenset(
    {
        "op",
        "turn.before_inbox",
        "turn.after_inbox",
        "turn.between_tools",
        "turn.in_tx",
        "turn.after_commit",
        "turn.after_reply",
        "reminder.before_claim",
        "reminder.in_claim",
        "reminder.after_claim",
        "reminder.before_send",
        "reminder.after_send",
        "reminder.in_mark",
    }
)


class Died(BaseException):
    """A rehearsal's death: unwinds like a kill, so that nothing after the failpoint runs."""


class Failpoints:
    """Which names are armed, and what happens at their n-th passing."""

    def __init__(self, text: str = "") -> None:
        """Read `name=kill@2,name=raise`; actions: kill (SIGKILL to self), die (`Died`), raise."""
        self._armed: dict[str, tuple[str, int]] = {}
        self._seen: Counter[str] = Counter()
        for part in filter(None, (p.strip() for p in text.split(","))):
            name, _, act = part.partition("=")
            self.arm(name, act or "kill")

    def arm(self, name: str, act: str) -> None:
        """Arm one name with `action` or `action@n`; an unknown name is a ValueError."""
        if name not in NAMES:
            raise ValueError(f"no failpoint named {name!r}; there are: {', '.join(sorted(NAMES))}")
        kind, _, nth = act.partition("@")
        self._armed[name] = (kind, int(nth or 1))
        self._seen[name] = 0

    def armed(self, name: str) -> bool:
        """Whether anything is to happen at `name`."""
        return name in self._armed

    def pass_(self, name: str) -> None:
        """Pass the place called `name`, if we may."""
        if not self._armed or name not in self._armed:
            return
        kind, nth = self._armed[name]
        self._seen[name] += 1
        if self._seen[name] != nth:
            return
        if kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        del self._armed[name]
        if kind == "die":
            raise Died(name)
        raise RuntimeError(f"failpoint {name}")


_current = Failpoints()


def install(points: Failpoints) -> None:
    """Make `points` the ones that `fp` asks, in this process."""
    global _current  # noqa: PLW0603 - one switchboard for the whole process, as a debugger would have
    _current = points


def fp(name: str) -> None:
    """A place where a test may end the process."""
    _current.pass_(name)


def counting() -> bool:
    """Whether every database operation is to pass the failpoint `op`."""
    return _current.armed("op")
