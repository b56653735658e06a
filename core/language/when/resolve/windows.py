"""What happens again and again within some hours of the day: every 2 hours from 9 to 5."""

from datetime import datetime, timedelta

from core.language.when.resolve.moments import clock_on, halves
from core.language.when.resolve.scene import SECONDS, Scene
from core.language.when.terms import Clock, Every

DAY_MINUTES = 24 * 60
NOON = 12


def minutes_of_day(said: Every, scene: Scene) -> list[int]:
    """The minutes of the day at which it happens, first and last hour included."""
    if said.clock is None or said.ends is None:
        return []
    step = said.interval * SECONDS[said.unit] // 60
    begin, end = _minute(said.clock, scene), _minute(said.ends, scene)
    if end <= begin and said.ends.open and end + NOON * 60 > begin:
        end += NOON * 60
    return list(range(begin, min(end, DAY_MINUTES - 1) + 1, step)) if step > 0 else []


def _minute(clock: Clock, scene: Scene) -> int:
    early = clock.open and clock.hour <= 6
    wall = halves(clock, scene.today)[-1] if early else clock_on(clock, scene.today)
    return int((wall - scene.today) / timedelta(minutes=1)) % DAY_MINUTES


def rule_of(minutes: list[int]) -> str | None:
    """RFC 5545 text that happens daily at these minutes; None where no one rule can say it."""
    hours = sorted({minute // 60 for minute in minutes})
    parts = sorted({minute % 60 for minute in minutes})
    if len(hours) * len(parts) != len(minutes):
        last = minutes[-1]
        return rule_of(minutes[:-1]) if last % 60 == parts[0] and len(minutes) > 1 else None
    listed = ",".join(map(str, hours)), ",".join(map(str, parts))
    return f"FREQ=DAILY;BYHOUR={listed[0]};BYMINUTE={listed[1]}"


def first_of(minutes: list[int], scene: Scene, begin: datetime) -> datetime:
    """The first of them that is still to come."""
    today = [begin + timedelta(minutes=minute) for minute in minutes]
    ahead = [wall for wall in today if wall > scene.local]
    return ahead[0] if ahead else today[0] + timedelta(days=1)
