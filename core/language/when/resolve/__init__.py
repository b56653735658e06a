"""From what was said to what it means, at one moment in one place."""

from collections.abc import Callable
from typing import Any

from core.language.when.resolve.found import Found
from core.language.when.resolve.moments import moment
from core.language.when.resolve.ranges import between, bound, lasting, rolling
from core.language.when.resolve.scene import SECONDS, Scene, finest, seconds_of
from core.language.when.terms import (
    Amount,
    Between,
    Bound,
    Every,
    Lasting,
    Moment,
    Moved,
    Relative,
    Rolling,
    Shift,
)
from core.language.when.values import Kind


def _amount(said: Amount, _scene: Scene) -> Found:
    return Found(Kind.DURATION, seconds=seconds_of(said), grain=finest(said))


def _relative(said: Relative, _scene: Scene) -> Found:
    seconds = said.sign * seconds_of(said.amount)
    return Found(Kind.OFFSET, seconds=seconds, grain=finest(said.amount), anchor=said.anchor)


def _moved(said: Moved, _scene: Scene) -> Found:
    seconds = said.sign * seconds_of(said.amount)
    return Found(Kind.DURATION, seconds=abs(seconds), grain=finest(said.amount), shift=seconds)


def _every(said: Every, scene: Scene) -> Found:
    seconds = None
    if said.clock and said.ends and said.unit not in SECONDS:
        first, last = Moment(Shift(1), clock=said.clock), Moment(Shift(1), clock=said.ends)
        span = between(Between(first, last), scene)
        if span and span.start and span.end:
            seconds = (span.end - span.start).total_seconds()
    timed = said.clock is not None
    return Found(Kind.RECURRENCE, every=said, grain=said.unit, timed=timed, seconds=seconds)


TABLE: dict[type, Callable[[Any, Scene], Found | None]] = {
    Moment: moment,
    Between: between,
    Lasting: lasting,
    Rolling: rolling,
    Bound: bound,
    Amount: _amount,
    Relative: _relative,
    Moved: _moved,
    Every: _every,
}


def resolve(said: object, scene: Scene) -> Found | None:
    """The best reading of a `Said`, others inside it; None where it names no time that exists."""
    return TABLE[type(said)](said, scene)
