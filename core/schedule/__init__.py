"""When something rings, once or again and again, and how it behaves on odd dates."""

from core.schedule.odd import OddDate
from core.schedule.value import Schedule
from core.schedule.wallclock import resolve_local

__all__ = ["OddDate", "Schedule", "resolve_local"]
