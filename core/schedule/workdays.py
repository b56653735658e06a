"""Days off: weekends, a region's public holidays, and the workday next to them."""

from collections.abc import Callable, Container
from datetime import date, timedelta
from functools import lru_cache
from importlib import import_module
from typing import Any

LONGEST_REST = timedelta(days=31)
"""No run of days off is longer; so far may a date be moved."""


@lru_cache(maxsize=64)
def holidays_in(region: str) -> Container[date]:
    """The public holidays of a country or its part ("DE", "DE-BY", "US-CA").

    ValueError when the region is unknown, or where the `holidays` package is not installed.
    """
    country, _, part = region.upper().partition("-")
    try:
        package: Any = import_module("holidays")
    except ModuleNotFoundError as error:
        raise ValueError("public holidays need the Python package `holidays`") from error
    try:
        found: Container[date] = package.country_holidays(country, subdiv=part or None)
    except NotImplementedError as error:
        raise ValueError(f"we know no public holidays for {region!r}") from error
    return found


def is_weekend(day: date) -> bool:
    """Whether a date is a Saturday or a Sunday."""
    return day.weekday() >= 5


def next_to(day: date, step: int, off: Callable[[date], bool]) -> date | None:
    """The nearest day that is not off, going forward (1) or back (-1); None beyond a month."""
    try:
        for _ in range(LONGEST_REST.days):
            if not off(day):
                return day
            day += timedelta(days=step)
    except OverflowError:
        return None
    return None
