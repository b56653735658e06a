"""A reading on the local wall clock, before zones and words are put to it."""

from dataclasses import dataclass
from datetime import datetime

from core.language.when.terms import Every
from core.language.when.values import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase means on the wall clock of its scene; `at` is what one moment stands for it."""

    kind: Kind
    start: datetime | None = None
    end: datetime | None = None
    grain: str = "minute"
    at: datetime | None = None
    timed: bool = False
    passed: bool = False
    bound: str | None = None
    cost: float = 0.0
    seconds: float | None = None
    shift: float | None = None
    every: Every | None = None
    anchor: str | None = None
    others: "tuple[Found, ...]" = ()
