"""Every kind of date resolved: one table from what was said to how it is found."""

from collections.abc import Callable
from typing import Any

from core.language.when.resolve import days, periods
from core.language.when.resolve.scene import Scene, Span
from core.language.when.terms import (
    Date,
    HolidayWeekend,
    Nth,
    PartOf,
    Piece,
    Season,
    WeekOf,
)

Resolve = Callable[[Date, Scene], Span | None]

TABLE: dict[type, Callable[[Any, Scene, Resolve], Span | None]] = {
    **days.DAYS,
    Nth: periods.nth,
    Piece: periods.piece,
    WeekOf: periods.week_of,
    Season: periods.season,
    PartOf: periods.part_of,
    HolidayWeekend: periods.holiday_weekend,
}
"""How each kind of date is found; `moments` adds those that need clock times."""


def span_of(date: Date, scene: Scene) -> Span | None:
    """The stretch of the calendar that a date names; None where there is none (30 February)."""
    return TABLE[type(date)](date, scene, span_of)
