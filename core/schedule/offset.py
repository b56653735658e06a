"""Times told from something else: "an hour before", "3 months after I do it"."""

from calendar import monthrange
from datetime import datetime, timedelta

from core.schedule.terms import Terms
from core.schedule.wallclock import resolve_local, wall_of


def away(terms: Terms, anchor: datetime, zone: str) -> datetime | None:
    """The instant that lies the offset away from an anchor; None beyond the calendar.

    Months and days keep the time of day (that of `starts_local`, if given) and a short month
    clamps; then minutes are counted as they elapse.
    """
    try:
        if terms.offset_months or terms.offset_days:
            wall = _by_calendar(terms, wall_of(anchor, zone))
            landed = resolve_local(wall, zone, terms.gap, terms.fold)
            anchor = landed[0] if landed else resolve_local(wall, zone)[0]
        return anchor + timedelta(minutes=terms.offset_minutes)
    except (OverflowError, ValueError, IndexError):
        return None


def _by_calendar(terms: Terms, wall: datetime) -> datetime:
    months = wall.year * 12 + wall.month - 1 + terms.offset_months
    year, month = divmod(months, 12)
    day = min(wall.day, monthrange(year, month + 1)[1])
    clock = terms.starts_local.time() if terms.starts_local else wall.time()
    moved = datetime.combine(wall.replace(year=year, month=month + 1, day=day), clock)
    return moved + timedelta(days=terms.offset_days)
