"""The dates on which a schedule rings otherwise than its words say, found before they come."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby, islice, takewhile
from typing import Literal

from pydantic import AwareDatetime, NaiveDatetime

from core.ports import Value
from core.schedule.expand import Ring, rings, stands_at
from core.schedule.terms import Terms
from core.schedule.wallclock import as_utc, oddity, offset_at, wall_of

OddKind = Literal["gap", "fold", "month_end", "weekend", "holiday", "far_zone"]

MOST = 20_000
"""So many firings are looked at: a daily rule's half century, a minutely one's fortnight."""


class OddDate(Value):
    """One odd date: what the words say on it and what happens instead."""

    on: date
    """The date as the words say it; of `far_zone`, the first date on the person's own clock."""
    kind: OddKind
    """The clock skips the time (gap) or shows it twice (fold); the month is too short (month_end);
    it is a day off (weekend, holiday); or the schedule's zone is at an unusual distance from the
    person's (far_zone)."""
    said: NaiveDatetime
    """The wall clock in the schedule's zone; of `month_end`, already on the month's last day."""
    rings: tuple[AwareDatetime, ...]
    """When it rings, in UTC; empty if left out. Of `far_zone`, every firing of the run."""
    through: date | None = None
    """Of `far_zone`: the last date of the run, if it is another."""


def odd_dates(terms: Terms, after: datetime, until: datetime, zone: str) -> list[OddDate]:
    """The odd dates of the firings after one instant and not after another, by date."""
    found = _in_window(terms, as_utc(after), as_utc(until), zone)
    odd = [each for ring in found for each in _of_one(terms, ring, zone)]
    odd.extend(_far(terms, found, zone))
    return sorted(odd, key=lambda each: (each.on, each.said))


def _in_window(terms: Terms, after: datetime, until: datetime, zone: str) -> list[Ring]:
    own = terms.zone(zone)

    def still_in(ring: Ring) -> bool:
        return stands_at(terms, own, ring.said) <= until

    found = takewhile(still_in, rings(terms, zone, wall_of(after, own)))
    return [ring for ring in islice(found, MOST) if stands_at(terms, own, ring.said) > after]


def _of_one(terms: Terms, ring: Ring, zone: str) -> Iterator[OddDate]:
    kinds: list[OddKind] = []
    moves = terms.weekend_policy in {"next_workday", "previous_workday"}
    if ring.said.clamped:
        kinds.append("month_end")
    if ring.cause == "holiday" or (ring.cause == "weekend" and moves):
        kinds.append(ring.cause)
    clock = None if ring.said.instant else oddity(ring.wall, terms.zone(zone))
    if clock and ring.cause != "excluded":
        kinds.append(clock)
    said = ring.said.wall
    for kind in kinds:
        yield OddDate(on=said.date(), kind=kind, said=said, rings=ring.instants)


def _far(terms: Terms, found: list[Ring], zone: str) -> Iterator[OddDate]:
    """The runs of firings that the person meets at another hour than most."""
    if terms.timezone in {None, zone} or terms.kind not in {"rrule", "cron"}:
        return
    own = terms.zone(zone)

    def ahead(ring: Ring) -> timedelta:
        return offset_at(ring.instants[0], zone) - offset_at(ring.instants[0], own)

    ringing = [ring for ring in found if ring.instants]
    usual = Counter(map(ahead, ringing)).most_common(1)
    for distance, run in groupby(ringing, key=ahead):
        if distance != usual[0][0]:
            yield _run(list(run), zone)


def _run(run: list[Ring], zone: str) -> OddDate:
    instants = tuple(instant for ring in run for instant in ring.instants)
    first, last = (wall_of(instant, zone).date() for instant in (instants[0], instants[-1]))
    return OddDate(
        on=first,
        kind="far_zone",
        said=run[0].wall,
        rings=instants,
        through=last if last != first else None,
    )
