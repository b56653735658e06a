"""What happens again and again becomes a schedule."""

from datetime import UTC, datetime, timedelta

import pytest

from core.language.when import Kind, read
from core.ports import Habits
from core.schedule import Schedule

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
LISBON = Habits(zone="Europe/Lisbon")


def schedule(text: str, now: datetime = NOW, habits: Habits = LISBON) -> Schedule:
    found = read(text, now, habits)
    assert found is not None
    assert found.kind is Kind.RECURRENCE
    assert found.schedule is not None
    return found.schedule


RULES = [
    (
        "every two years on 4 January",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=4",
        "2028-01-04T00:00",
    ),
    (
        "every other month on the first Monday",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO",
        "2027-03-01T00:00",
    ),
    (
        "the last workday of each month at 9",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "2027-02-26T09:00",
    ),
    (
        "first and third workday of each month",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3",
        "2027-02-03T00:00",
    ),
    ("the 31st of each month, else the last day", "FREQ=MONTHLY;BYMONTHDAY=31", "2027-02-28T00:00"),
    ("the 31st of each month or the last day", "FREQ=MONTHLY;BYMONTHDAY=31", "2027-02-28T00:00"),
    ("the 31st of each month if there is one", "FREQ=MONTHLY;BYMONTHDAY=31", "2027-03-31T00:00"),
    ("every day at 9", "FREQ=DAILY", "2027-02-04T09:00"),
    ("daily at 22:30", "FREQ=DAILY", "2027-02-03T22:30"),
    ("every day 22:30", "FREQ=DAILY", "2027-02-03T22:30"),
    ("every weekday at 10", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2027-02-04T10:00"),
    ("every night at 2:30", "FREQ=DAILY", "2027-02-04T02:30"),
    ("every night", "FREQ=DAILY", "2027-02-03T21:00"),
    ("every morning", "FREQ=DAILY", "2027-02-04T09:00"),
    ("every Monday", "FREQ=WEEKLY;BYDAY=MO", "2027-02-08T00:00"),
    ("on Mondays and Thursdays at 7pm", "FREQ=WEEKLY;BYDAY=MO,TH", "2027-02-04T19:00"),
    ("every Monday, Wednesday and Friday", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "2027-02-03T00:00"),
    ("every Monday and every Thursday at 9", "FREQ=WEEKLY;BYDAY=MO,TH", "2027-02-04T09:00"),
    ("every other Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2027-02-09T00:00"),
    ("every two weeks on Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2027-02-05T00:00"),
    ("every 3 days", "FREQ=DAILY;INTERVAL=3", "2027-02-03T00:00"),
    ("on the 31st of every month at 9", "FREQ=MONTHLY;BYMONTHDAY=31", "2027-02-28T09:00"),
    ("every month on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15", "2027-02-15T00:00"),
    ("on the 1st and 15th of each month", "FREQ=MONTHLY;BYMONTHDAY=1,15", "2027-02-15T00:00"),
    ("every last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "2027-02-26T00:00"),
    ("the first Monday of every month at 9am", "FREQ=MONTHLY;BYDAY=1MO", "2027-03-01T09:00"),
    ("the last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2027-02-28T00:00"),
    ("every year on 4 July", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", "2027-07-04T00:00"),
    ("every 12 May", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12", "2027-05-12T00:00"),
    ("quarterly", "FREQ=MONTHLY;INTERVAL=3", "2027-02-03T00:00"),
    ("weekly", "FREQ=WEEKLY", "2027-02-03T00:00"),
    ("tuesday afternoons", "FREQ=WEEKLY;BYDAY=TU", "2027-02-09T15:00"),
    ("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU", "2027-02-06T00:00"),
    ("at 6pm every day", "FREQ=DAILY", "2027-02-03T18:00"),
    ("9am on Sundays", "FREQ=WEEKLY;BYDAY=SU", "2027-02-07T09:00"),
    ("every day at 9 starting Monday", "FREQ=DAILY", "2027-02-08T09:00"),
]


@pytest.mark.parametrize(("text", "rule", "first"), RULES)
def test_a_recurrence_is_a_rule_and_its_first_time(text: str, rule: str, first: str) -> None:
    found = schedule(text)
    assert found.kind == "rrule"
    assert found.starts_local is not None
    assert (found.rrule, f"{found.starts_local:%Y-%m-%dT%H:%M}") == (rule, first)
    assert found.timezone == "Europe/Lisbon"


def test_hours_are_counted_as_they_pass() -> None:
    found = schedule("every 8 hours")
    first = NOW + timedelta(hours=8)
    assert (found.kind, found.interval_minutes, found.at) == ("interval", 480, first)
    assert schedule("every 8 hours starting now").at == NOW


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("every day at 9 until Friday", "2027-02-05T23:59:59"),
        ("every day at 9 until June", "2027-05-31T23:59:59"),
        ("every day at 9 for 10 days", "2027-02-13T23:59:59"),
        ("every weekday at 10 until the 20th", "2027-02-20T23:59:59"),
    ],
)
def test_a_recurrence_may_end(text: str, until: str) -> None:
    end = schedule(text).until
    assert end is not None
    assert end.isoformat() == until


def test_a_recurrence_may_be_counted_and_have_exceptions() -> None:
    assert schedule("every day at 9, 5 times").count == 5
    assert schedule("every day at 9 except weekends").exclude_weekends
    assert schedule("every day except Sundays").rrule == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"


def test_another_zone_is_kept() -> None:
    found = schedule("every monday 10am new york time", habits=Habits(zone="Europe/Berlin"))
    assert (found.timezone, found.rrule) == ("America/New_York", "FREQ=WEEKLY;BYDAY=MO")
    assert found.starts_local is not None
    assert found.starts_local.isoformat() == "2027-02-08T10:00:00"


def test_after_completion_counts_from_the_doing() -> None:
    found = schedule("every 3 months after I do it starting today")
    assert (found.kind, found.anchor, found.offset_months) == ("relative", "completion", 3)
    assert found.starts_local is not None
    assert found.starts_local.day == 3


def test_twice_a_week_is_a_question() -> None:
    found = read("twice a week", NOW, LISBON)
    assert found is not None
    assert found.kind is Kind.RECURRENCE
    assert found.schedule is None
    assert found.unread == ("twice a week",)


def test_once_a_week_is_weekly() -> None:
    assert schedule("once a week").rrule == "FREQ=WEEKLY"


def test_the_first_time_of_another_zone_is_told_in_ours() -> None:
    found = read("every monday 10am new york time", NOW, Habits(zone="Europe/Berlin"))
    assert found is not None
    assert found.start is not None
    assert found.start.isoformat() == "2027-02-08T16:00:00+01:00"


def test_each_one_may_have_a_length() -> None:
    found = read("every Tuesday from 6 to 7pm", NOW, LISBON)
    assert found is not None
    assert found.seconds == 3600


def test_the_last_hour_says_in_which_half_of_the_day_both_are() -> None:
    assert schedule("every tuesday from 7 to 9pm").starts_local.hour == 19
    assert schedule("every day from 11 to 1pm").starts_local.hour == 11


def test_a_recurrence_may_be_limited_to_a_month() -> None:
    found = schedule("every tuesday in march")
    assert found.rrule == "FREQ=WEEKLY;BYMONTH=3;BYDAY=TU"
    assert f"{found.starts_local:%Y-%m-%d}" == "2027-03-02"


def test_holidays_without_a_country_are_left_unread() -> None:
    found = read("every day at 9 except holidays", NOW, LISBON)
    assert found is not None
    assert found.unread == ("holidays",)


def test_several_days_are_left_out_each_of_its_own_year() -> None:
    found = schedule("every Monday at 9 except 20 December, 27 December and 3 January 2028")
    assert [day.isoformat() for day in found.exdates] == ["2027-12-20", "2027-12-27", "2028-01-03"]
    assert found.rrule == "FREQ=WEEKLY;BYDAY=MO"


def test_a_month_without_the_day_is_left_out_only_when_that_is_said() -> None:
    assert schedule("the 31st of each month").month_end == "clamp"
    assert schedule("the 31st of each month that has one").month_end == "skip"
