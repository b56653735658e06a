"""An interpreter that reads as it was told to (tests), and fails when it is told to."""

from collections.abc import Callable, Iterator, Sequence

from core.ports import Call, Look, Matter, Reading, Reply

Step = Sequence[Call] | str | Exception
"""Calls of one round, the last words, or a failure."""


class MemoryInterpreter:
    """Makes the calls that it was given, round by round."""

    name = "memory"

    def __init__(self, plan: Callable[[Matter], Sequence[Step]] = lambda _: ("",)) -> None:
        """Go through the steps that `plan` has for a message."""
        self._plan = plan
        self.told: list[Matter] = []
        """What came with each message."""

    def read(self, matter: Matter, look: Look) -> Reading:
        """Make the calls; those that are noted are the reading."""
        self.told.append(matter)
        noted: list[Call] = []
        said = ""
        for step in self._plan(matter):
            if isinstance(step, Exception):
                raise step
            if isinstance(step, str):
                said = step
            else:
                noted += _noted(step, look)
        ask = Reply(text=said) if said else None
        return Reading(calls=tuple(noted), ask=ask, interpreter="model", tokens=len(noted))


def _noted(calls: Sequence[Call], look: Look) -> Iterator[Call]:
    return (call for call in calls if look(call).noted)
