"""Where a wall clock becomes an instant, in the zones that are known for their changes."""

from datetime import UTC, datetime, timedelta

import pytest

from core.schedule import resolve_local
from core.schedule.wallclock import as_utc, oddity, wall_of, zone_of


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


GAPS = [
    # zone, the wall clock that never comes, later, earlier (last valid minute)
    ("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:00", "2027-03-28T00:59"),
    ("Europe/Berlin", "2027-03-28T02:00", "2027-03-28T01:00", "2027-03-28T00:59"),
    ("Europe/Lisbon", "2027-03-28T01:30", "2027-03-28T01:00", "2027-03-28T00:59"),
    ("America/New_York", "2027-03-14T02:59:59", "2027-03-14T07:00", "2027-03-14T06:59"),
    ("America/St_Johns", "2027-03-14T02:15", "2027-03-14T05:30", "2027-03-14T05:29"),
    ("America/Santiago", "2027-09-05T00:20", "2027-09-05T04:00", "2027-09-05T03:59"),
    ("Africa/Casablanca", "2025-04-06T02:30", "2025-04-06T02:00", "2025-04-06T01:59"),
    ("Africa/Cairo", "2027-04-30T00:30", "2027-04-29T22:00", "2027-04-29T21:59"),
    ("Asia/Beirut", "2027-03-28T00:30", "2027-03-27T22:00", "2027-03-27T21:59"),
    ("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:30", "2027-10-02T15:29"),
    ("Pacific/Apia", "2011-12-30T10:00", "2011-12-30T10:00", "2011-12-30T09:59"),
    ("Pacific/Auckland", "2027-09-26T02:30", "2027-09-25T14:00", "2027-09-25T13:59"),
]

FOLDS = [
    # zone, the wall clock that comes twice, first, second
    ("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30", "2027-10-31T01:30"),
    ("Europe/Lisbon", "2027-10-31T01:30", "2027-10-31T00:30", "2027-10-31T01:30"),
    ("America/New_York", "2027-11-07T01:00", "2027-11-07T05:00", "2027-11-07T06:00"),
    ("Africa/Casablanca", "2025-02-23T02:30", "2025-02-23T01:30", "2025-02-23T02:30"),
    ("Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-03T14:45", "2027-04-03T15:15"),
    ("Pacific/Auckland", "2027-04-04T02:30", "2027-04-03T13:30", "2027-04-03T14:30"),
]


@pytest.mark.parametrize(("zone", "said", "later", "earlier"), GAPS)
def test_a_skipped_time_rings_next_to_the_gap(
    zone: str, said: str, later: str, earlier: str
) -> None:
    assert oddity(wall(said), zone) == "gap"
    assert resolve_local(wall(said), zone) == (utc(later),)
    assert resolve_local(wall(said), zone, gap="earlier") == (utc(earlier),)
    assert resolve_local(wall(said), zone, gap="skip") == ()


@pytest.mark.parametrize(("zone", "said", "first", "second"), FOLDS)
def test_a_repeated_time_rings_once_unless_both_are_wanted(
    zone: str, said: str, first: str, second: str
) -> None:
    assert oddity(wall(said), zone) == "fold"
    assert resolve_local(wall(said), zone) == (utc(first),)
    assert resolve_local(wall(said), zone, fold="second") == (utc(second),)
    assert resolve_local(wall(said), zone, fold="both") == (utc(first), utc(second))


def test_the_minutes_around_a_change_are_ordinary() -> None:
    for said in ("2027-03-28T01:59", "2027-03-28T03:00", "2027-10-31T01:59", "2027-10-31T03:00"):
        assert oddity(wall(said), "Europe/Berlin") is None


def test_the_ends_of_the_calendar_give_nothing_instead_of_failing() -> None:
    assert resolve_local(wall("9999-12-31T23:59"), "America/New_York") == ()
    assert resolve_local(wall("0001-01-01T00:00"), "Asia/Tokyo") == ()
    assert wall_of(utc("9999-12-31T23:59"), "Asia/Tokyo").year == 9999
    assert wall_of(utc("0001-01-01T00:00"), "America/New_York").year == 1


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "America", "/etc/localtime"])
def test_a_zone_that_does_not_exist_is_named(name: str) -> None:
    with pytest.raises(ValueError, match="there is no time zone called"):
        zone_of(name)


def test_a_wall_clock_is_no_instant() -> None:
    with pytest.raises(ValueError, match="has no zone"):
        as_utc(wall("2027-01-01T09:00"))


def test_after_2037_the_clocks_still_change() -> None:
    assert oddity(wall("2090-03-26T02:30"), "Europe/Berlin") == "gap"
    assert resolve_local(wall("2038-01-19T03:14:08"), "UTC") == (
        utc("2038-01-19T03:14:07") + timedelta(seconds=1),
    )
