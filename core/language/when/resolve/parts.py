"""What hours the parts of a day have, and what they make of "8" said beside them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.language.when.resolve.scene import DAY
from core.language.when.terms import Clock, Part
from core.ports import Habits

BANDS: dict[str, tuple[float, float]] = {
    "morning": (4, 12),
    "dawn": (5, 7),
    "breakfast": (7, 9),
    "forenoon": (9, 12),
    "midmorning": (10, 11),
    "brunch": (11, 13),
    "midafternoon": (15, 16),
    "lunch": (12, 14),
    "midday": (12, 14),
    "afternoon": (12, 18),
    "afterlunch": (13, 17),
    "afterschool": (15, 20),
    "afterwork": (17, 21),
    "tea": (16, 18),
    "evening": (18, 24),
    "dinner": (18, 21),
    "afterdinner": (21, 24),
    "night": (20, 24),
    "overnight": (24, 28),
    "nighttime": (0, 8),
    "smallhours": (0, 4),
    "predawn": (4, 8),
    "daytime": (8, 18),
    "workhours": (9, 17),
}
SHADED: dict[tuple[str, str], tuple[float, float]] = {
    ("morning", "early"): (6, 9),
    ("morning", "late"): (10, 12),
    ("afternoon", "early"): (12, 15),
    ("afternoon", "late"): (16, 18),
    ("evening", "early"): (18, 20),
    ("evening", "late"): (21, 24),
    ("night", "late"): (22, 24),
    ("morning", "begin"): (7, 9),
    ("morning", "mid"): (9, 11),
    ("morning", "end"): (10, 12),
    ("afternoon", "begin"): (12, 14),
    ("afternoon", "mid"): (14, 17),
    ("afternoon", "end"): (17, 19),
    ("evening", "begin"): (18, 21),
    ("evening", "mid"): (20, 22),
    ("evening", "end"): (21, 24),
    ("daytime", "begin"): (6, 10),
    ("daytime", "mid"): (11, 16),
    ("daytime", "end"): (17, 21),
}
BEFORE_NOON = frozenset({"morning", "dawn", "breakfast", "forenoon", "midmorning"})
LATE = frozenset({"evening", "dinner", "afterdinner", "night", "overnight"})
NIGHTS = frozenset({"night", "overnight"})
SMALL = 6
"""Hours before this one lie after the midnight of a night."""
NEXT_DAY = frozenset({"nighttime", "smallhours", "predawn"})


@dataclass(frozen=True, slots=True)
class Band:
    """From when to when, and when a reminder for it rings."""

    start: datetime
    end: datetime
    rings: datetime


def band(part: Part, day: datetime, habits: Habits) -> Band:
    """A part of one day."""
    first, last = BANDS[part.name]
    if part.shade:
        first, last = SHADED.get((part.name, part.shade), (first, last))
    start, end = day + timedelta(hours=first), day + timedelta(hours=last)
    rings = day + timedelta(hours=_habit(part, habits))
    return Band(start, end, rings if start <= rings < end else start)


def _habit(part: Part, habits: Habits) -> float:
    by_name = {
        "morning": habits.morning,
        "midday": habits.noon,
        "lunch": habits.noon,
        "afternoon": habits.afternoon,
        "evening": habits.evening,
        "night": habits.night,
    }
    return by_name.get(part.name, BANDS[part.name][0])


def in_part(clock: Clock, part: Part, day: datetime) -> datetime:
    """The clock time within a part of that day: 8 in the evening is 20:00."""
    base = day + timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second or 0)
    if not clock.open:
        late = part.name in (NIGHTS if clock.hour else LATE) and clock.hour < SMALL
        return base + DAY if late else base
    if part.name in BEFORE_NOON:
        return base
    if part.name in NEXT_DAY:
        return base - DAY / 2 if clock.hour == 12 else base
    return _after_noon(clock, part, base)


def _after_noon(clock: Clock, part: Part, base: datetime) -> datetime:
    """6 to 11 at night are before midnight, 12 to 5 after it; noon belongs to the afternoon."""
    if clock.hour == 12:
        return base + DAY / 2 if part.name in LATE else base
    return base + (DAY if part.name in NIGHTS and clock.hour < SMALL else DAY / 2)
