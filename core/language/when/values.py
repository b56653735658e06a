"""What a time phrase means once it is resolved."""

from datetime import datetime
from enum import StrEnum

from core.ports import Value
from core.schedule import Schedule


class Kind(StrEnum):
    """What sort of time a phrase names."""

    INSTANT = "instant"
    DATE = "date"
    INTERVAL = "interval"
    DURATION = "duration"
    RECURRENCE = "recurrence"
    OFFSET = "offset"
    """Relative to something else: "an hour before"; `seconds` is negative before it."""


class Resolution(Value):
    """One reading of a phrase at one moment in one zone.

    `start` and `end` are aware; a date starts at its local midnight with grain "day"; an interval's
    end is exclusive for grains of a day and more; an open bound leaves one of them None. `seconds`
    belongs to durations and offsets (month = 30 d, year = 365 d), `schedule` to recurrences, whose
    `seconds` are the length of each one if it was said ("every Tuesday from 6 to 7").
    """

    kind: Kind
    words: str
    start: datetime | None = None
    end: datetime | None = None
    grain: str = "minute"
    seconds: float | None = None
    schedule: Schedule | None = None
    anchor: str | None = None
    """Of an offset: start, due, end or completion."""
    at: datetime | None = None
    """The one moment that stands for it: when a reminder rings (for a part of the day by the
    person's habits), the day or time of a deadline, the start of an interval."""
    bound: str | None = None
    """Of an open bound: after, since, from, before, until or by. Until and by include their day."""
    zone: str | None = None
    """The zone that was said, as an IANA name."""
    timed: bool = False
    """A clock time was said, not only a day."""
    dated: bool = True
    """A day was named or counted; False where only a time of the day was said ("at 4")."""
    shift: float | None = None
    """Seconds by which it moves a thing that has a time: "an hour later", "by 30 minutes"."""
    passed: bool = False
    """What was said lies before now, and the reading had to move on (or could not)."""
    span: tuple[int, int] = (0, 0)
    cost: float = 0.0
    rules: tuple[str, ...] = ()
    alternatives: tuple["Resolution", ...] = ()
    """Every other reading, cheapest first, each with its cost."""
    unread: tuple[str, ...] = ()
    """Words inside the phrase that were not understood: the reply must say so."""
