"""Where the time on a wall becomes an instant: zones, skipped hours and repeated hours."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

Gap = Literal["later", "earlier", "skip"]
Fold = Literal["first", "second", "both"]

MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name; ValueError when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone called {name!r}") from error


def as_utc(instant: datetime) -> datetime:
    """The same instant in UTC; ValueError for a wall clock, which is no instant."""
    if instant.tzinfo is None:
        raise ValueError(f"{instant} has no zone, so it is no instant")
    return instant.astimezone(UTC)


def wall_of(instant: datetime, zone: str) -> datetime:
    """What the clock on the wall shows at an instant; the ends of the calendar are clipped."""
    try:
        return instant.astimezone(zone_of(zone)).replace(tzinfo=None, fold=0)
    except OverflowError:
        return datetime.min if instant.year == 1 else datetime.max  # noqa: DTZ901 - a wall clock


def oddity(wall: datetime, zone: str) -> Literal["gap", "fold"] | None:
    """Whether the clock skips this time of this day ("gap") or shows it twice ("fold")."""
    first, second = _offsets(wall, zone_of(zone))
    if first == second:
        return None
    return "gap" if first < second else "fold"


def resolve_local(
    wall: datetime, zone: str, gap: Gap = "later", fold: Fold = "first"
) -> tuple[datetime, ...]:
    """The instants (UTC, ordered) at which the clock in `zone` shows `wall`.

    A time that the clock skips becomes the first valid minute after the gap (`later`), the last
    one before it (`earlier`), or nothing (`skip`). A time that comes twice is the first, the second
    or both. Nothing is returned where the calendar ends (years 1 and 9999).
    """
    wall = wall.replace(tzinfo=None, fold=0)
    first, second = _offsets(wall, zone_of(zone))
    try:
        if first == second:
            return (_instant(wall, first),)
        if first < second:
            return _around_gap(wall, zone, gap)
        both = (_instant(wall, first), _instant(wall, second))
    except OverflowError:
        return ()
    return {"first": both[:1], "second": both[1:], "both": both}[fold]


def offset_at(instant: datetime, zone: str) -> timedelta:
    """How far the wall clock in `zone` is ahead of UTC at an instant."""
    return instant.astimezone(zone_of(zone)).utcoffset() or timedelta()


def _offsets(wall: datetime, zone: ZoneInfo) -> tuple[timedelta, timedelta]:
    """The offsets before and after a change of the clock, equal where there is none."""
    first = wall.replace(tzinfo=zone).utcoffset()
    second = wall.replace(tzinfo=zone, fold=1).utcoffset()
    return first or timedelta(), second or timedelta()


def _instant(wall: datetime, offset: timedelta) -> datetime:
    return (wall - offset).replace(tzinfo=UTC)


def _around_gap(wall: datetime, zone: str, gap: Gap) -> tuple[datetime, ...]:
    if gap == "skip":
        return ()
    end = _gap_end(wall, zone)
    return (end if gap == "later" else end - MINUTE,)


def _gap_end(wall: datetime, zone: str) -> datetime:
    """The instant at which the clock jumps over `wall`, found by halving."""
    wall = wall.replace(microsecond=0)
    before, after = _offsets(wall, zone_of(zone))
    low, high = _instant(wall, after), _instant(wall, before)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        if offset_at(middle, zone) == after:
            high = middle
        else:
            low = middle
    return high
