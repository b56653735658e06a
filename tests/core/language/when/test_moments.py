"""Dates and clock times, said alone and together."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
LISBON = Habits(zone="Europe/Lisbon")


def start(text: str, now: datetime = NOW, habits: Habits = LISBON) -> str | None:
    found = read(text, now, habits)
    if found is None or found.start is None:
        return None
    return found.start.replace(tzinfo=None).isoformat(timespec="minutes")


DAYS = [
    ("today", "2027-02-03"),
    ("tomorrow", "2027-02-04"),
    ("tomorow", "2027-02-04"),
    ("tmrw", "2027-02-04"),
    ("the day after tomorrow", "2027-02-05"),
    ("yesterday", "2027-02-02"),
    ("Friday", "2027-02-05"),
    ("on friday", "2027-02-05"),
    ("wednesday", "2027-02-10"),
    ("wendesday", "2027-02-10"),
    ("this Friday", "2027-02-05"),
    ("next Friday", "2027-02-12"),
    ("coming Wednesday", "2027-02-10"),
    ("last Friday", "2027-01-29"),
    ("friday next week", "2027-02-12"),
    ("Monday in two weeks", "2027-02-15"),
    ("a week from Monday", "2027-02-15"),
    ("two weeks from tomorrow", "2027-02-18"),
    ("5 May", "2027-05-05"),
    ("May 5th", "2027-05-05"),
    ("the fifth of May", "2027-05-05"),
    ("5th of May 2028", "2028-05-05"),
    ("May 5, 2028", "2028-05-05"),
    ("2 February", "2028-02-02"),
    ("3 February", "2027-02-03"),
    ("29 Feb", "2028-02-29"),
    ("2027-03-14", "2027-03-14"),
    ("3/14/2027", "2027-03-14"),
    ("14/3/2027", "2027-03-14"),
    ("14.3.2027", "2027-03-14"),
    ("14.3.", "2027-03-14"),
    ("12-Mar-2027", "2027-03-12"),
    ("the 12th", "2027-02-12"),
    ("on the 1st", "2027-03-01"),
    ("the 31st", "2027-03-31"),
    ("Friday the 13th", "2027-08-13"),
    ("the last Friday of March", "2027-03-26"),
    ("first Monday of next month", "2027-03-01"),
    ("third thursday in november", "2027-11-18"),
    ("the 20th of next month", "2027-03-20"),
    ("Christmas", "2027-12-25"),
    ("christmas eve", "2027-12-24"),
    ("easter monday", "2027-03-29"),
    ("thanksgiving", "2027-11-25"),
    ("two days before Christmas", "2027-12-23"),
    ("3 weeks ago", "2027-01-13"),
    ("in a fortnight", "2027-02-17"),
    ("first day of next month", "2027-03-01"),
    ("the last day of the month", "2027-02-28"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_found_on_the_calendar(text: str, day: str) -> None:
    assert (start(text) or "")[:10] == day


TIMES = [
    ("at 5pm", "2027-02-03T17:00"),
    ("5 p.m.", "2027-02-03T17:00"),
    ("17:30", "2027-02-03T17:30"),
    ("9am", "2027-02-04T09:00"),
    ("at noon", "2027-02-03T12:00"),
    ("midnight", "2027-02-04T00:00"),
    ("half past eight", "2027-02-03T20:30"),
    ("quarter to eleven", "2027-02-03T10:45"),
    ("ten past three", "2027-02-03T15:10"),
    ("20 to 6 pm", "2027-02-03T17:40"),
    ("five thirty p m", "2027-02-03T17:30"),
    ("eleven o'clock", "2027-02-03T11:00"),
    ("15h30", "2027-02-03T15:30"),
    ("at 1530", "2027-02-03T15:30"),
    ("tomorrow at 9", "2027-02-04T09:00"),
    ("tomorrow at 3", "2027-02-04T15:00"),
    ("tomorrow 14:00", "2027-02-04T14:00"),
    ("3pm tomorrow", "2027-02-04T15:00"),
    ("9 tomorrow morning", "2027-02-04T09:00"),
    ("tonight at 8", "2027-02-03T20:00"),
    ("8 tonight", "2027-02-03T20:00"),
    ("Friday at half past three", "2027-02-05T15:30"),
    ("Friday 5pm", "2027-02-05T17:00"),
    ("friday five pm", "2027-02-05T17:00"),
    ("next friday 5pm", "2027-02-12T17:00"),
    ("wednesday at 6pm", "2027-02-03T18:00"),
    ("May 5 at 8:15 in the evening", "2027-05-05T20:15"),
    ("7 in the morning", "2027-02-04T07:00"),
    ("12 March at noon", "2027-03-12T12:00"),
    ("2027-03-14T09:26:53", "2027-03-14T09:26"),
    ("2027-03-14 9:26", "2027-03-14T09:26"),
    ("2027-03-14T09:26:00Z", "2027-03-14T09:26"),
    ("2027-07-14T09:26:00+02:00", "2027-07-14T08:26"),
    ("monday the 8th at 10", "2027-02-08T10:00"),
    ("in two hours", "2027-02-03T12:04"),
    ("in an hour and a half", "2027-02-03T11:34"),
    ("in half an hour", "2027-02-03T10:34"),
    ("in 90 min", "2027-02-03T11:34"),
    ("in 10 minutes", "2027-02-03T10:14"),
    ("20 minutes from now", "2027-02-03T10:24"),
    ("an hour ago", "2027-02-03T09:04"),
    ("in three days", "2027-02-06T10:04"),
    ("15 minutes before noon", "2027-02-03T11:45"),
    ("two hours after midnight", "2027-02-04T02:00"),
    ("10am on Thursday", "2027-02-04T10:00"),
    ("thursday, 10:15", "2027-02-04T10:15"),
]


@pytest.mark.parametrize(("text", "wall"), TIMES)
def test_a_clock_time_is_an_instant(text: str, wall: str) -> None:
    assert start(text) == wall


NOTHING = [
    "30 February",
    "31 June",
    "25:00",
    "at 25:00",
    "February 30",
    "31/06",
    "12:75",
    "hello",
    "",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_time_that_does_not_exist_is_not_another_one(text: str) -> None:
    assert read(text, NOW, LISBON) is None


@pytest.mark.parametrize(
    ("text", "start_at", "rings"),
    [
        ("tomorrow morning", "2027-02-04T04:00", "2027-02-04T08:00"),
        ("tonight", "2027-02-03T20:00", "2027-02-03T22:00"),
        ("Friday evening", "2027-02-05T18:00", "2027-02-05T18:00"),
        ("in the afternoon", "2027-02-03T12:00", "2027-02-03T16:00"),
    ],
)
def test_a_part_of_the_day_rings_at_the_persons_hour(text: str, start_at: str, rings: str) -> None:
    habits = Habits(zone="Europe/Lisbon", morning=8, afternoon=16, evening=18, night=22)
    found = read(text, NOW, habits)
    assert found is not None
    assert found.kind is Kind.INTERVAL
    assert found.at is not None
    assert start(text, habits=habits) == start_at
    assert found.at.replace(tzinfo=None).isoformat(timespec="minutes") == rings


def test_the_persons_date_order_decides_between_two_days() -> None:
    assert start("5/8/2027") == "2027-05-08T00:00"
    assert start("5/8/2027", habits=Habits(zone="UTC", date_order="DMY")) == "2027-08-05T00:00"
    found = read("5/8/2027", NOW, LISBON)
    assert found is not None
    assert [other.start and other.start.day for other in found.alternatives] == [5]


def test_in_the_past_the_last_friday_is_meant() -> None:
    for text, day in (("friday", 29), ("on Monday", 1), ("yesterday", 2)):
        found = read(text, NOW, LISBON, direction="past")
        assert found is not None
        assert found.start is not None
        assert found.start.day == day


def test_words_that_were_not_understood_are_named() -> None:
    found = read("tomorrow at 9 fnord", NOW, LISBON)
    assert found is not None
    assert found.unread == ("fnord",)


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("at 9", False),
        ("in the evening", False),
        ("from 3 to 4", False),
        ("by 5pm", False),
        ("tomorrow at 9", True),
        ("in two hours", True),
        ("tonight at 8", True),
        ("Friday from 3 to 4", True),
        ("every day at 9", True),
    ],
)
def test_only_a_time_of_the_day_is_not_dated(text: str, dated: bool) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert found.dated is dated
