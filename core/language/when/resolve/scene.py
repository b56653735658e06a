"""Where and when a phrase is read, and arithmetic on the local wall clock there."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from core.language.when.terms import Amount
from core.ports import Habits

DAY = timedelta(days=1)
MONTHS = {"month": 1, "quarter": 3, "halfyear": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {
    "day": 1,
    "night": 1,
    "businessday": 1,
    "weekend": 2,
    "workweek": 7,
    "week": 7,
    "fortnight": 14,
}
SECONDS = {"hour": 3600, "minute": 60, "second": 1}
ROUGH = {"month": 30, "quarter": 91.25, "halfyear": 182.5, "year": 365, "decade": 3650}
FIRST_YEAR, LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment and place of reading. `local` is the wall clock there, without a zone."""

    now: datetime
    zone: tzinfo
    habits: Habits
    past: bool = False
    converts: bool = True
    """Whether zones that are said can be converted into ours."""

    @property
    def local(self) -> datetime:
        """The wall clock now."""
        return self.now.astimezone(self.zone).replace(tzinfo=None)

    @property
    def today(self) -> datetime:
        """Midnight of today on the wall clock."""
        return midnight(self.local)

    def at(self, wall: datetime) -> "Scene":
        """The same place at another wall clock time."""
        return replace(self, now=localise(wall, self.zone))

    def within(self, zone: tzinfo) -> "Scene":
        """The same moment elsewhere."""
        return replace(self, zone=zone)

    def week(self, day: datetime) -> datetime:
        """The first day of the week that holds the day."""
        return day - DAY * ((day.weekday() - self.habits.first_weekday) % 7)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the wall clock; its end is exclusive. `cost` is what made it doubtful."""

    start: datetime
    end: datetime
    grain: str
    cost: float = 0.0


@lru_cache(maxsize=256)
def zone_named(name: str) -> tzinfo:
    """A zone by its IANA name or as "fixed:+05:30"."""
    if name.startswith("fixed:"):
        sign = -1 if name[6] == "-" else 1
        hours, minutes = name[7:].split(":")
        return timezone(sign * timedelta(hours=int(hours), minutes=int(minutes)))
    return ZoneInfo(name)


def localise(wall: datetime, zone: tzinfo) -> datetime:
    """The instant of a wall clock time: in a gap moved forward, of a fold the first."""
    aware = wall.replace(tzinfo=zone)
    back = aware.astimezone(UTC).astimezone(zone)
    return aware if back.replace(tzinfo=None) == wall.replace(fold=0) else back


def convert(wall: datetime, source: tzinfo, target: tzinfo) -> datetime:
    """The wall clock in another zone at the same instant."""
    return localise(wall, source).astimezone(target).replace(tzinfo=None)


def midnight(moment: datetime) -> datetime:
    """The beginning of that day."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)


def day_at(year: int, month: int, day: int) -> datetime | None:
    """A date, or None where there is none such as 30 February."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return datetime.combine(date(year, month, day), datetime.min.time())


def add_months(moment: datetime, months: int) -> datetime | None:
    """Calendar months later, the last day where the month is too short; None out of range."""
    total = moment.year * 12 + moment.month - 1 + months
    year, month = total // 12, total % 12 + 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))


def add(moment: datetime, unit: str, number: float, scene: Scene) -> datetime | None:
    """A number of units later: calendar units on the wall clock, hours and finer as they pass."""
    if abs(number) > 1e7:
        return None
    if unit in MONTHS:
        whole = int(number)
        later = add_months(moment, whole * MONTHS[unit])
        rest = timedelta(days=round((number - whole) * ROUGH.get(unit, 30), 6))
        return _checked(later, rest)
    if unit == "businessday":
        return business_days(moment, int(number))
    if unit in DAYS:
        return _checked(moment, timedelta(days=number * DAYS[unit]))
    return _elapsed(moment, timedelta(seconds=number * SECONDS[unit]), scene)


def _checked(moment: datetime | None, delta: timedelta) -> datetime | None:
    if moment is None or abs(delta.days) > 400 * 366:
        return None
    try:
        later = moment + delta
    except OverflowError:
        return None
    return later if FIRST_YEAR <= later.year <= LAST_YEAR else None


def _elapsed(moment: datetime, delta: timedelta, scene: Scene) -> datetime | None:
    if abs(delta.days) > 400 * 366:
        return None
    instant = localise(moment, scene.zone).astimezone(UTC)
    later = _checked(instant.replace(tzinfo=None), delta)
    if later is None:
        return None
    return later.replace(tzinfo=UTC).astimezone(scene.zone).replace(tzinfo=None)


def business_days(moment: datetime, number: int) -> datetime:
    """So many working days later, Monday to Friday."""
    step = DAY if number > 0 else -DAY
    for _ in range(min(abs(number), 5000)):
        moment += step
        while moment.weekday() > 4:
            moment += step
    return moment


def add_amount(moment: datetime, amount: Amount, sign: int, scene: Scene) -> datetime | None:
    """An amount later (or earlier), unit by unit from the coarsest."""
    later: datetime | None = moment
    for unit, number in amount.parts:
        if later is not None:
            later = add(later, unit, sign * number, scene)
    return later


def seconds_of(amount: Amount) -> float:
    """The length in seconds; a month is 30 days, a year 365."""
    total = 0.0
    for unit, number in amount.parts:
        if unit in SECONDS:
            total += number * SECONDS[unit]
        else:
            total += number * 86400 * (ROUGH.get(unit) or DAYS.get(unit) or 36500)
    return total


def finest(amount: Amount) -> str:
    """The finest unit that was named."""
    return amount.parts[-1][0]
