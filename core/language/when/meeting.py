"""Two descriptions of one moment put together: "Friday" and "the 5th", "tomorrow" and "9"."""

from dataclasses import replace

from core.language.when.terms import (
    Away,
    Clock,
    Cycle,
    Date,
    Fields,
    Holiday,
    ModMonth,
    ModWeekday,
    Moment,
    Now,
    Nth,
    NthFrom,
    Piece,
    Season,
    Shift,
)

HALF = 12
"""Hours of half a day."""
_PERIODS = (Cycle, Piece, Season, Away)


def join(first: Moment, second: Moment) -> Moment | None:
    """Both together, or None where they speak of different things."""
    if any(_clash(first, second, name) for name in ("clock", "part", "zone")):
        return None
    if first.same_time or second.same_time:
        return None
    date = first.date or second.date
    if first.date and second.date:
        date = meet(first.date, second.date) or meet(second.date, first.date)
        if date is None:
            return None
    return Moment(
        date, first.part or second.part, first.clock or second.clock, first.zone or second.zone
    )


def _clash(first: Moment, second: Moment, name: str) -> bool:
    return getattr(first, name) is not None and getattr(second, name) is not None


def meet(first: Date, second: Date) -> Date | None:
    """The date that both describe; tried in both orders by `join`."""
    if isinstance(first, Fields):
        return _fields(first, second)
    if isinstance(first, Holiday) and first.within is None and _is_year(second):
        return replace(first, within=second)
    if isinstance(first, Piece) and first.within is None and _is_year(second):
        return replace(first, within=second)
    if isinstance(first, Season) and isinstance(second, Fields) and _is_year(second):
        return replace(first, year=second.year)
    return None


def _fields(first: Fields, second: Date) -> Date | None:
    if isinstance(second, Fields):
        return _both(first, second)
    if isinstance(second, Nth) and first.year and _is_year(first):
        within = meet(second.within, first) or meet(first, second.within)
        return replace(second, within=within) if within else None
    if isinstance(second, Shift | ModWeekday | Holiday) and first.day:
        return first
    if isinstance(second, Shift | NthFrom | Nth) and _only_weekday(first):
        return second
    return _limited(first, second)


def _both(first: Fields, second: Fields) -> Fields | None:
    names = ("year", "month", "day", "weekday", "within")
    if any(getattr(first, name) and getattr(second, name) for name in names[:3]):
        return None
    if first.within and second.within:
        return None
    if first.weekday is not None and second.weekday is not None:
        return None
    weekday = first.weekday if first.weekday is not None else second.weekday
    merged = Fields(
        first.year or second.year,
        first.month or second.month,
        first.day or second.day,
        weekday,
        first.within or second.within,
    )
    return merged if _sensible(merged) else None


def _sensible(fields: Fields) -> bool:
    """A day of a year needs its month; a weekday of a year is nothing anyone says."""
    if fields.year and not fields.month:
        return fields.day is None and fields.weekday is None
    return True


def _limited(first: Fields, second: Date) -> Date | None:
    """Fields inside a period: "Monday" of "next week", "the 20th" of "next month"."""
    if not isinstance(second, _PERIODS) or first.within or first.year:
        return None
    if isinstance(second, Away) and second.anchor is not None:
        return None
    if isinstance(second, Cycle | Away) and first.weekday is None and first.day is None:
        unit = second.unit if isinstance(second, Cycle) else _coarsest(second)
        return replace(first, within=second) if unit == "year" else None
    return replace(first, within=second)


def _coarsest(away: Away) -> str:
    return away.amount.parts[0][0] if away.amount.parts else ""


def _only_weekday(fields: Fields) -> bool:
    return fields == Fields(weekday=fields.weekday) and fields.weekday is not None


def _is_year(date: Date) -> bool:
    if isinstance(date, Fields):
        return date.year is not None and date == Fields(year=date.year)
    if isinstance(date, Away):
        return date.anchor is None and _coarsest(date) == "year"
    return isinstance(date, Cycle) and date.unit == "year" and date.count == 1


def is_period(date: Date) -> bool:
    """It is longer than a day."""
    if isinstance(date, Fields):
        return date.day is None and date.weekday is None
    if isinstance(date, Cycle):
        return date.unit != "day" or date.count > 1
    return not isinstance(
        date, Shift | ModWeekday | ModMonth | Holiday | Nth | NthFrom | Away | Now
    )


def begun(first: Clock | None, last: Clock | None) -> Clock | None:
    """The first of two hours in the half of the day that the last one is in: "7 to 9 pm"."""
    if first is None or last is None or not first.open or last.open:
        return first
    half = (first.hour + HALF, first.minute)
    return replace(first, hour=half[0], open=False) if half < (last.hour, last.minute) else first
