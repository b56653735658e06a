"""A clock time that is already past today moves on, and says so."""

from datetime import UTC, datetime

import pytest

from core.language.when import read
from core.ports import Habits

NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
LISBON = Habits(zone="Europe/Lisbon")


@pytest.mark.parametrize(
    ("text", "best", "others"),
    [
        ("at 9", "2027-02-01T21:00", ["2027-02-02T09:00"]),
        ("9:30", "2027-02-01T21:30", ["2027-02-02T09:30"]),
        ("at 9am", "2027-02-02T09:00", []),
        ("08:15", "2027-02-02T08:15", []),
    ],
)
def test_a_passed_hour_offers_tonight_and_tomorrow(text: str, best: str, others: list[str]) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert found.start is not None
    assert found.passed
    assert f"{found.start:%Y-%m-%dT%H:%M}" == best
    assert [f"{other.start:%Y-%m-%dT%H:%M}" for other in found.alternatives] == others


@pytest.mark.parametrize("text", ["at 11", "at 5", "at 3pm", "tomorrow at 9", "noon"])
def test_an_hour_ahead_has_not_passed(text: str) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert not found.passed


def test_today_at_an_hour_that_is_over_is_passed() -> None:
    found = read("today at 9am", NOW, LISBON)
    assert found is not None
    assert found.passed
    assert found.start is not None
    assert found.start.day == 1


def test_next_friday_offers_the_other_friday() -> None:
    found = read("next friday at 5pm", NOW, LISBON)
    assert found is not None
    assert found.start is not None
    assert found.start.day == 12
    assert [other.start and other.start.day for other in found.alternatives] == [5]


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("first monday of the month 10am", "2027-03-01T10:00"),
        ("first monday of the month at 10", "2027-03-01T10:00"),
        ("first monday of the month at 3pm", "2027-02-01T15:00"),
        ("last friday of the month 10am", "2027-02-26T10:00"),
    ],
)
def test_a_day_of_the_month_whose_hour_is_over_is_the_next_months(text: str, best: str) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert f"{found.start:%Y-%m-%dT%H:%M}" == best
