"""What is said of a schedule is read again, in the same language, as the same schedule."""

from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import say, when
from core.ports import Habits
from core.schedule import Schedule

ROUND_TRIP = ("en", "es", "pt", "fr", "it", "de", "nl")
"""Languages whose wording is checked; each adds its own."""
ZONE = "Europe/Lisbon"
NOW = datetime(2027, 1, 4, tzinfo=ZoneInfo(ZONE))
"""A Monday that begins."""
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def rule(text, starts="2027-01-04T09:00:00", **terms):
    return Schedule(kind="rrule", rrule=text, starts_local=starts, timezone=ZONE, **terms)


def hours(count):
    return Schedule(kind="interval", interval_minutes=count * 60, at=NOW)


SCHEDULES = [
    rule("FREQ=DAILY"),
    rule("FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0"),
    rule("FREQ=DAILY;INTERVAL=2"),
    rule("FREQ=DAILY;INTERVAL=10"),
    rule("FREQ=DAILY", count=10),
    rule("FREQ=DAILY;BYMONTH=6,7", "2027-06-01T09:00"),
    rule("FREQ=WEEKLY"),
    rule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    rule("FREQ=WEEKLY;BYDAY=SA,SU", "2027-01-09T09:00"),
    rule("FREQ=WEEKLY;BYDAY=MO", exdates=["2027-01-18"]),
    rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", until="2027-06-30"),
    rule("FREQ=MONTHLY", "2027-01-05T09:00"),
    rule("FREQ=MONTHLY;INTERVAL=2", "2027-01-05T09:00"),
    rule("FREQ=MONTHLY;INTERVAL=3", "2027-01-05T09:00"),
    rule("FREQ=MONTHLY;BYMONTHDAY=1,15", "2027-01-15T09:00"),
    rule("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31T09:00"),
    rule("FREQ=YEARLY", "2027-03-05T09:00"),
    rule("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2027-03-28T09:00"),
    rule("FREQ=DAILY", exclude_weekends=True),
    rule("FREQ=WEEKLY;BYDAY=MO", exdates=["2027-12-27", "2028-01-03"]),
    rule("FREQ=WEEKLY;BYDAY=MO", exdates=["2027-01-18", "2027-01-25", "2027-02-15"]),
    rule("FREQ=MONTHLY;BYDAY=1MO,3MO"),
    rule("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
    rule("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "2027-01-29T09:00"),
    rule("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1", "2027-01-31T09:00"),
    rule("FREQ=MONTHLY;BYMONTHDAY=1,-1", "2027-01-31T09:00"),
    rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2027-02-01T09:00"),
    rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2027-01-29T09:00"),
    rule("FREQ=YEARLY;INTERVAL=2"),
    rule("FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=-1SU", "2027-03-28T09:00"),
]
SHORT_MONTHS = [
    rule("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00"),
    rule("FREQ=MONTHLY;BYMONTHDAY=30", "2027-01-30T09:00"),
    rule("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00", month_end="skip"),
    rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2027-02-28T09:00"),
]


def read(words, code):
    found = when.read(words, NOW, Habits(zone=ZONE, locale=code))
    assert found is not None, words
    assert found.unread == (), words
    return found


def coming(schedule):
    return [*islice(schedule.between(NOW, NOW + timedelta(days=2000), ZONE), 12)]


def reads_back(schedule, code):
    with say.speaking_in(code):
        words = say.schedule_in_words(schedule)
    found = read(words, code).schedule
    assert found is not None, words
    assert coming(found) == coming(schedule), words


@pytest.mark.parametrize("code", ROUND_TRIP)
@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda one: one.rrule)
def test_what_is_said_is_read_again(schedule, code):
    reads_back(schedule, code)


@pytest.mark.parametrize("code", ["en", "es", "pt", "fr", "it"])
@pytest.mark.parametrize("schedule", SHORT_MONTHS, ids=lambda one: one.rrule)
def test_what_is_said_of_days_that_some_months_lack_is_read_again(schedule, code):
    reads_back(schedule, code)


@pytest.mark.parametrize("code", ROUND_TRIP)
@given(
    days=st.sets(st.sampled_from(DAYS), min_size=1),
    interval=st.integers(1, 9),
    hour=st.integers(1, 23),
    minute=st.integers(0, 59),
)
def test_any_days_of_the_week_are_read_again(code, days, interval, hour, minute):
    text = f"FREQ=WEEKLY;INTERVAL={interval};BYDAY={','.join(sorted(days, key=DAYS.index))}"
    reads_back(rule(text, f"2027-01-04T{hour:02}:{minute:02}"), code)


@pytest.mark.parametrize("code", ROUND_TRIP)
@given(day=st.sampled_from(DAYS), place=st.sampled_from((1, 2, 3, 4, -1)), hour=st.integers(0, 23))
def test_any_weekday_of_a_month_is_read_again(code, day, place, hour):
    reads_back(rule(f"FREQ=MONTHLY;BYDAY={place}{day}", f"2027-01-01T{hour:02}:30"), code)


@pytest.mark.parametrize("code", ROUND_TRIP)
@given(day=st.integers(1, 28), month=st.integers(1, 12), hour=st.integers(0, 23))
def test_any_date_of_a_month_or_a_year_is_read_again(code, day, month, hour):
    starts = f"2027-{month:02}-{day:02}T{hour:02}:30"
    reads_back(rule("FREQ=YEARLY", starts), code)
    reads_back(rule(f"FREQ=MONTHLY;BYMONTHDAY={day}", f"2027-01-{day:02}T{hour:02}:30"), code)


@pytest.mark.parametrize("code", ROUND_TRIP)
@pytest.mark.parametrize("count", [1, 2, 3, 8, 12, 48])
def test_a_pause_between_rings_is_read_again(count, code):
    with say.speaking_in(code):
        words = say.schedule_in_words(hours(count))
    found = read(words, code).schedule
    assert found is not None
    assert found.interval_minutes == count * 60


@pytest.mark.parametrize("code", ROUND_TRIP)
@pytest.mark.parametrize("anchor", ["start", "due", "end"])
@pytest.mark.parametrize("minutes", [-10, -60, -7 * 1440, 30])
def test_a_time_told_from_something_else_is_read_again(minutes, anchor, code):
    schedule = Schedule(kind="relative", anchor=anchor, offset_minutes=minutes)
    with say.speaking_in(code):
        found = read(say.schedule_in_words(schedule), code)
    assert (found.seconds, found.anchor) == (minutes * 60, anchor)
