"""A schedule: when something rings, once or again and again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice, pairwise, takewhile
from json import dumps
from typing import Any, Self

from core.schedule.expand import end_of, firings
from core.schedule.export import as_rrule
from core.schedule.odd import OddDate, odd_dates
from core.schedule.rule import DAILY, anchored
from core.schedule.terms import Terms
from core.schedule.wallclock import as_utc, resolve_local

BEGINNING, END = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
TICK = timedelta(microseconds=1)
SAMPLE = 1500
"""More firings than a day has minutes: no rule hides its shortest gap longer."""
FIRST_LOOK, WIDER = timedelta(hours=3), 8


@lru_cache(maxsize=4096)
def _stored(terms: str) -> "Schedule":
    return Schedule.model_validate_json(terms)


class Schedule(Terms):
    """When something rings.

    Every instant that goes in must be aware and every instant that comes out is UTC. `zone` is the
    person's zone, which counts where the schedule has none of its own. `anchor` is the instant of
    what a relative schedule is told from: the parent's start, due or end, or the completion.
    """

    @classmethod
    def once(cls, at: datetime) -> Self:
        """Rings once, at an instant."""
        return cls(kind="once", at=at)

    def with_changes(self, **fields: Any) -> Self:
        """The same schedule with some fields changed, checked again."""
        return type(self).model_validate({**self.model_dump(exclude_defaults=True), **fields})

    @classmethod
    def stored(cls, terms: dict[str, Any]) -> "Schedule":
        """The schedule that `compact` wrote; cached, for it is asked for often."""
        return _stored(dumps(terms, sort_keys=True))

    def compact(self) -> dict[str, Any]:
        """JSON without what is usual; `Schedule.model_validate` reads it back to an equal value."""
        return self.model_dump(mode="json", exclude_defaults=True)

    def next_after(
        self, after: datetime, zone: str, anchor: datetime | None = None, inclusive: bool = False
    ) -> datetime | None:
        """The first instant after `after` (or at it, if inclusive); None when there is none."""
        start = _from(after, inclusive)
        return next(firings(self, zone, start, anchor), None) if start else None

    def between(
        self, start: datetime, end: datetime, zone: str, anchor: datetime | None = None
    ) -> Iterator[datetime]:
        """The instants from `start` to before `end`, in order, worked out as they are taken."""
        end = as_utc(end)
        return takewhile(lambda instant: instant < end, firings(self, zone, start, anchor))

    def last_before(
        self, before: datetime, zone: str, anchor: datetime | None = None
    ) -> datetime | None:
        """The last instant before `before`; None when there is none."""
        before, end = as_utc(before), end_of(self, zone)
        before = min(before, end) if end else before
        first = next(firings(self, zone, BEGINNING, anchor), None)
        if first is None or first >= before:
            return None
        look = FIRST_LOOK
        while look < before - first:
            last = _last(self.between(before - look, before, zone, anchor))
            if last:
                return last
            look *= WIDER
        return _last(self.between(first, before, zone, anchor))

    def missed(self, after: datetime, until: datetime, zone: str, limit: int = 1000) -> int:
        """How many instants lie after `after` and not after `until`, counted up to `limit`."""
        start, end = _from(after, inclusive=False), _from(until, inclusive=False)
        if start is None:
            return 0
        found = self.between(start, end or as_utc(until), zone)
        return sum(1 for _ in islice(found, limit))

    def odd_dates(self, after: datetime, until: datetime, zone: str) -> list[OddDate]:
        """The dates in the window on which it rings otherwise than its words say, in order."""
        return odd_dates(self, after, until, zone)

    def ends_at(self, zone: str) -> datetime | None:
        """The last instant of the series; None when it has no end, or its parent's end.

        A series that ends without ever ringing ends where its words say.
        """
        bound = end_of(self, zone)
        if bound is None:
            return None
        if self.until is None or self.until.tzinfo:
            said = self.until or self.start(zone)
        else:
            said = next(iter(resolve_local(self.until, self.zone(zone))), None)
        return self.last_before(bound, zone) or said

    def shortest_gap_minutes(self) -> int | None:
        """The fewest whole minutes between two firings; None when it rings at most once.

        Nights on which the clock changes do not count. What rings after each completion has its
        offset as its gap.
        """
        if self.anchor == "completion":
            days = self.offset_days + 28 * self.offset_months
            return self.offset_minutes + 24 * 60 * days
        unchanging = self.model_copy(update={"timezone": None})
        sample = islice(firings(unchanging, "UTC", BEGINNING), SAMPLE)
        gaps = [later - earlier for earlier, later in pairwise(sample)]
        return min(gaps) // timedelta(minutes=1) if gaps else None

    def rings_at_one_hour(self) -> bool:
        """Whether it is a rule with one time of day, so that a day lies between two firings."""
        if not self.rrule or not self.starts_local or self.rdates:
            return False
        rule = anchored(self.rrule, self.starts_local)
        clock = ("BYHOUR", "BYMINUTE", "BYSECOND")
        return rule.frequency <= DAILY and all(len(rule.numbers[part]) == 1 for part in clock)

    def export_rrule(self, zone: str = "UTC") -> str | None:
        """The RFC 5545 rule that rings on the same dates; None where no rule can say it.

        Moves over weekends and holidays cannot be said in a rule and are left out.
        """
        return as_rrule(self, zone)


def _from(after: datetime, inclusive: bool) -> datetime | None:
    """The first instant that counts; None beyond the calendar."""
    try:
        return as_utc(after) if inclusive else as_utc(after) + TICK
    except OverflowError:
        return None


def _last(instants: Iterator[datetime]) -> datetime | None:
    last = None
    for last in instants:  # noqa: B007 - the last one
        pass
    return last
