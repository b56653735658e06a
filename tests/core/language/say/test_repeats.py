"""Schedules in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.language import say, when
from core.ports import Habits
from core.schedule import Schedule


def rule(text, starts="2027-01-05T09:00:00", **terms):
    return Schedule(kind="rrule", rrule=text, starts_local=starts, **terms)


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (rule("FREQ=DAILY", "2027-03-23T02:30:00"), "every day 02:30"),
        (rule("FREQ=DAILY;INTERVAL=2"), "every other day 09:00"),
        (rule("FREQ=DAILY;INTERVAL=10"), "every 10 days 09:00"),
        (rule("FREQ=DAILY;BYHOUR=9,21"), "every day 09:00 and 21:00"),
        (rule("FREQ=DAILY;BYMONTH=6,7"), "every day in June and July 09:00"),
        (rule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2027-01-05T10:00"), "weekdays 10:00"),
        (rule("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"), "weekdays 09:00"),
        (rule("FREQ=WEEKLY;BYDAY=SA,SU", count=10), "weekends 09:00, 10 times"),
        (rule("FREQ=WEEKLY;BYDAY=MO", "2027-03-08T10:00"), "Mondays 10:00"),
        (rule("FREQ=WEEKLY"), "Tuesdays 09:00"),
        (rule("FREQ=WEEKLY;BYDAY=MO,TH"), "Mondays and Thursdays 09:00"),
        (
            rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", until="2027-06-30"),
            "every other Tuesday 09:00 until 30 June",
        ),
        (rule("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR"), "Tuesday and Friday every 3 weeks 09:00"),
        (
            rule("FREQ=MONTHLY;BYMONTHDAY=31"),
            "last day of each month when there is no 31st, 09:00",
        ),
        (
            rule("FREQ=MONTHLY;BYMONTHDAY=31", month_end="skip"),
            "the 31st of each month that has one, 09:00",
        ),
        (
            rule("FREQ=MONTHLY;BYMONTHDAY=30"),
            "the 30th of each month (the last day when there is no 30th), 09:00",
        ),
        (rule("FREQ=MONTHLY;BYMONTHDAY=1,15"), "the 1st and 15th of each month, 09:00"),
        (rule("FREQ=MONTHLY;BYMONTHDAY=-1"), "the last day of each month, 09:00"),
        (rule("FREQ=MONTHLY"), "the 5th of each month, 09:00"),
        (rule("FREQ=MONTHLY;INTERVAL=3"), "the 5th of every 3 months, 09:00"),
        (rule("FREQ=MONTHLY;BYDAY=2MO"), "the second Monday of each month, 09:00"),
        (rule("FREQ=MONTHLY;BYDAY=-1FR"), "the last Friday of each month, 09:00"),
        (
            rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
            "the last workday of each month, 09:00",
        ),
        (rule("FREQ=YEARLY"), "every year on 5 January, 09:00"),
        (
            rule("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
            "every year on the last Sunday of March, 09:00",
        ),
        (
            rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
            "every year on 29 February (the last day when there is no 29th), 09:00",
        ),
        (rule("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"), "week 20 of each year, 09:00"),
        (rule("FREQ=HOURLY;INTERVAL=2"), "every 2 hours"),
        (
            rule("FREQ=DAILY", weekend_policy="previous_workday"),
            "every day 09:00, moved from weekends to the previous workday",
        ),
        (rule("FREQ=DAILY", exclude_weekends=True), "every day 09:00, not at weekends"),
        (
            rule("FREQ=WEEKLY;BYDAY=MO", exdates=["2027-05-03", "2028-01-03"]),
            "Mondays 09:00, except 3 May and 3 January 2028",
        ),
        (Schedule(kind="interval", interval_minutes=480, at="2027-01-01T00:00Z"), "every 8 hours"),
        (
            Schedule(kind="interval", interval_minutes=90, at="2027-01-01T00:00Z"),
            "every 90 minutes",
        ),
        (
            Schedule(kind="relative", anchor="completion", offset_months=3),
            "3 months after each time you finish it",
        ),
        (
            Schedule(kind="relative", anchor="due", offset_minutes=-60),
            "1 hour before it is due",
        ),
        (Schedule(kind="relative", anchor="start", offset_days=-7), "1 week before it starts"),
        (Schedule(kind="relative", anchor="start"), "when it starts"),
        (Schedule(kind="cron", cron="30 9 * * 1-5"), "weekdays 09:30"),
        (Schedule(kind="cron", cron="*/10 9 * * 1"), "at the times of “*/10 9 * * 1”"),
        (Schedule(kind="once", starts_local="2027-02-02T09:00"), "Tue 2 Feb 2027 09:00"),
    ],
)
def test_a_schedule_in_words(schedule, words):
    assert say.schedule_in_words(schedule) == words


def test_the_words_are_read_back_by_our_own_reader():
    now = datetime(2027, 1, 5, 8, tzinfo=ZoneInfo("Europe/Lisbon"))
    for text in ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"):
        found = when.read(say.schedule_in_words(rule(text)), now, Habits(zone="Europe/Lisbon"))
        assert found is not None
        assert found.schedule is not None
        assert found.schedule.rrule == text
        assert not found.unread
