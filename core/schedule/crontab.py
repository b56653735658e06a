"""Cron expressions of five fields as wall clocks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice

from cronsim import CronSim, CronSimError

_ANY_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a wall clock


def check_cron(text: str) -> str:
    """The expression as it was written; ValueError unless its five fields can be read."""
    if len(text.split()) != 5:
        raise ValueError(
            f"the cron expression {text!r} needs five fields: minute hour day month weekday"
        )
    try:
        CronSim(text, _ANY_DAY)
    except CronSimError as error:
        raise ValueError(f"the cron expression {text!r} cannot be read: {error}") from error
    return text


def cron_walls(text: str, since: datetime) -> Iterator[datetime]:
    """The expression's wall clocks not before `since`, ordered, as cron would run them.

    It ends when the calendar does, or after half a century without a date.
    """
    minute = timedelta(minutes=1)
    start = since if since - datetime.min < minute else since - timedelta(microseconds=1)  # noqa: DTZ901 - a wall clock
    try:
        yield from CronSim(text, start)
    except OverflowError:
        return


@lru_cache(maxsize=4096)
def nth_cron_wall(text: str, starts: datetime, count: int) -> datetime:
    """The last wall clock of an expression that rings `count` times."""
    last = starts
    for last in islice(cron_walls(text, starts), count):  # noqa: B007 - the last one
        pass
    return last


def cron_fields(text: str) -> tuple[dict[str, tuple[int, ...]], tuple[tuple[int, int], ...]] | None:
    """The expression as BY parts and weekdays of a daily RRULE; None where none says it."""
    cron = CronSim(text, _ANY_DAY)
    days, months = cron.days, cron.months
    weekdays = {each if isinstance(each, tuple) else each % 7 for each in cron.weekdays}
    every_day, every_weekday = len(days) == 31, weekdays >= set(range(7))
    either = not (cron.day_and or every_day or every_weekday)
    if either or CronSim.LAST_WEEKDAY in days or any(isinstance(day, tuple) for day in weekdays):
        return None
    numbers = {"BYMONTH": months} if len(months) < 12 else {}
    if not every_day:
        numbers["BYMONTHDAY"] = {-1 if day == CronSim.LAST else day for day in days}
    numbers |= {"BYHOUR": cron.hours, "BYMINUTE": cron.minutes}
    named = sorted((day - 1) % 7 for day in weekdays if isinstance(day, int))
    ordered = {name: tuple(sorted(values)) for name, values in numbers.items()}
    return ordered, () if every_weekday else tuple((day, 0) for day in named)
