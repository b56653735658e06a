"""Zones that are said, and clocks that jump."""

from datetime import UTC, datetime

import pytest

from core.language.when import read
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
BERLIN = Habits(zone="Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "instant", "zone"),
    [
        ("10am New York time", "2027-02-03T15:00", "America/New_York"),
        ("tomorrow at 10am new york time", "2027-02-04T15:00", "America/New_York"),
        ("5pm PST", "2027-02-04T01:00", "America/Los_Angeles"),
        ("tomorrow 9:00 CET", "2027-02-04T08:00", "Europe/Paris"),
        ("Friday 14:00 UTC", "2027-02-05T14:00", "UTC"),
        ("Friday from 9 to 11am Tokyo time", "2027-02-05T00:00", "Asia/Tokyo"),
    ],
)
def test_a_zone_that_is_said_is_converted(text: str, instant: str, zone: str) -> None:
    found = read(text, NOW, BERLIN)
    assert found is not None
    assert found.start is not None
    assert f"{found.start.astimezone(UTC):%Y-%m-%dT%H:%M}" == instant
    assert found.zone == zone


def test_a_time_that_the_clock_skips_moves_forward() -> None:
    found = read("28 March at 2:30am", NOW, BERLIN)
    assert found is not None
    assert found.start is not None
    assert found.start.isoformat() == "2027-03-28T03:30:00+02:00"


def test_a_time_that_comes_twice_is_the_first() -> None:
    found = read("31 October at 2:30am", NOW, BERLIN)
    assert found is not None
    assert found.start is not None
    assert found.start.isoformat() == "2027-10-31T02:30:00+02:00"


def test_hours_pass_across_a_jump_and_days_keep_the_clock() -> None:
    eve = datetime(2027, 3, 27, 22, 0, tzinfo=UTC)
    hours, days = read("in 24 hours", eve, BERLIN), read("in a day", eve, BERLIN)
    assert hours is not None
    assert hours.start is not None
    assert days is not None
    assert hours.start.isoformat() == "2027-03-29T00:00:00+02:00"
    assert days.start is not None
    assert days.start.isoformat() == "2027-03-28T23:00:00+02:00"
