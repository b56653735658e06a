from datetime import date, datetime

import pytest

from core.language.when.values import Kind, Resolution
from core.schedule import Schedule
from core.tasks import rules
from core.tasks.rules import Due
from tests.core.doing import day, every, utc

LISBON = "Europe/Lisbon"


NOW = utc("2027-01-31T09:05")


RENT = every("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00")


def test_rent_on_the_31st_is_clamped_and_moved_off_weekends() -> None:
    due = rules.due_of(RENT, NOW, LISBON)
    clamped = [
        "2027-02-28T09:00:00+00:00",
        "2027-03-31T08:00:00+00:00",
        "2027-04-30T08:00:00+00:00",
    ]
    assert rules.upcoming(due) == clamped
    moved = rules.changed_policy(due, {"weekend_policy": "previous_workday"}, None, NOW)
    assert rules.upcoming(moved) == ["2027-02-26T09:00:00+00:00", *clamped[1:]]
    skipped = rules.changed_policy(due, {"month_end": "skip"}, None, NOW)
    assert rules.upcoming(skipped)[0] == "2027-03-31T08:00:00+00:00"


def test_its_short_months_are_named() -> None:
    due = rules.due_of(RENT, NOW, LISBON)
    short = [note["date"] for note in rules.notes(due) if note["kind"] == "month_end"]
    months = ["02-28", "04-30", "06-30", "09-30", "11-30"]
    assert short == [*(f"2027-{month}" for month in months), "2028-02-29"]


@pytest.mark.parametrize(
    ("late", "due", "left"),
    [
        (utc("2027-03-02T10:00"), "2027-02-28T09:00:00+00:00", None),
        (utc("2027-02-20T10:00"), "2027-03-31T08:00:00+00:00", date(2027, 2, 28)),
    ],
)
def test_a_new_policy_keeps_what_is_overdue_and_what_was_done(
    late: datetime, due: str, left: date | None
) -> None:
    old = rules.due_of(RENT, NOW, LISBON)
    if left is not None:
        old = rules.next_due(old, late, LISBON) or old
    new = rules.changed_policy(old, {"weekend_policy": "skip"}, left, late)
    assert rules.upcoming(new)[0] == due


def test_the_water_filter_counts_from_completion() -> None:
    schedule = Schedule(
        kind="relative",
        anchor="completion",
        offset_months=3,
        starts_local=datetime(2027, 1, 31),
    )
    found = Resolution(kind=Kind.RECURRENCE, words="every 3 months after", schedule=schedule)
    first = rules.due_of(found, NOW, LISBON)
    assert (first.on, rules.upcoming(first)) == (date(2027, 1, 31), ["2027-01-31"])
    following = rules.next_due(first, NOW, LISBON)
    assert following is not None
    assert following.on == date(2027, 4, 30)


NEXT = [
    ("in time", "2027-02-01T08:00", "2027-02-02T09:00"),
    ("on the day, late", "2027-02-01T10:00", "2027-02-02T09:00"),
    ("days late", "2027-02-04T08:00", "2027-02-04T09:00"),
    ("days early", "2027-01-30T08:00", "2027-02-02T09:00"),
]


@pytest.mark.parametrize(("name", "now", "then"), NEXT)
def test_a_daily_task_moves_to_its_next_date_to_come(name: str, now: str, then: str) -> None:
    schedule = every("FREQ=DAILY", "2027-01-01T09:00").schedule
    due = Due(at=utc("2027-02-01T09:00"), zone=LISBON, schedule=schedule)
    following = rules.next_due(due, utc(now), LISBON)
    assert following is not None
    assert following.at == utc(then)


@pytest.mark.parametrize(
    ("now", "then"),
    [("2027-02-01T08:00", "2027-02-02"), ("2027-02-03T23:30", "2027-02-04")],
)
def test_a_daily_task_without_a_clock_moves_past_today(now: str, then: str) -> None:
    schedule = every("FREQ=DAILY", "2027-01-01T00:00", timed=False).schedule
    due = Due(on=date(2027, 2, 1), zone=LISBON, schedule=schedule)
    following = rules.next_due(due, utc(now), LISBON)
    assert following is not None
    assert str(following.on) == then


def test_a_series_ends() -> None:
    found = every("FREQ=DAILY", "2027-02-01T09:00", count=2)
    second = rules.next_due(rules.due_of(found, NOW, LISBON), utc("2027-02-01T09:30"), LISBON)
    assert second is not None
    assert rules.next_due(second, utc("2027-02-02T09:30"), LISBON) is None
    assert rules.upcoming(second) == ["2027-02-02T09:00:00+00:00"]


def test_a_floating_repeat_follows_the_person() -> None:
    schedule = every("FREQ=DAILY", "2027-02-01T08:00", floating=True).schedule
    due = Due(at=utc("2027-02-01T08:00"), zone=LISBON, schedule=schedule)
    following = rules.next_due(due, utc("2027-02-01T08:30"), "Asia/Tokyo")
    assert following is not None
    assert (following.at, following.zone) == (utc("2027-02-01T23:00"), "Asia/Tokyo")


FRIDAY_AT_FIVE = Due(at=utc("2027-02-05T17:00"), zone=LISBON)


def test_moving_one_date_of_a_repeat_keeps_the_repeat() -> None:
    old = rules.due_of(RENT, NOW, LISBON)
    new = rules.moved(day("2027-03-02"), old, NOW, LISBON)
    assert (new.at, new.schedule) == (utc("2027-03-02T09:00"), old.schedule)
    plain = Due(on=date(2027, 2, 1), zone=LISBON, schedule=old.schedule)
    assert rules.moved(day("2027-03-02"), plain, NOW, LISBON).schedule == old.schedule
    assert rules.moved(RENT, FRIDAY_AT_FIVE, NOW, LISBON).schedule is not None


DAILY = every("FREQ=DAILY", "2027-01-01T09:00").schedule


EIGHT_HOURS = Schedule(kind="interval", interval_minutes=480, at=utc("2027-01-31T01:00"))


AGAIN = [
    ("never done", None, Due(at=utc("2027-02-01T09:00"), zone=LISBON, schedule=DAILY), False),
    (
        "done today",
        "2027-01-31T09:04",
        Due(at=utc("2027-02-01T09:00"), zone=LISBON, schedule=DAILY),
        True,
    ),
    (
        "done yesterday",
        "2027-01-30T09:04",
        Due(at=utc("2027-02-01T09:00"), zone=LISBON, schedule=DAILY),
        False,
    ),
    (
        "due again and late",
        "2027-01-31T09:00",
        Due(at=utc("2027-01-31T09:01"), zone=LISBON, schedule=DAILY),
        False,
    ),
    (
        "just done",
        "2027-01-31T09:00",
        Due(at=utc("2027-01-31T17:00"), zone=LISBON, schedule=EIGHT_HOURS),
        True,
    ),
    (
        "nearly due again",
        "2027-01-31T01:10",
        Due(at=utc("2027-01-31T09:10"), zone=LISBON, schedule=EIGHT_HOURS),
        False,
    ),
]


@pytest.mark.parametrize(("name", "last", "due", "again"), AGAIN, ids=[name for name, *_ in AGAIN])
def test_saying_done_twice_is_told_from_running_ahead(
    name: str, last: str | None, due: Due, again: bool
) -> None:
    assert rules.done_again(utc(last) if last else None, due, NOW, LISBON) is again


def test_already_done_names_the_local_clock() -> None:
    at = utc("2027-06-07T08:06")
    assert rules.already_done(at, utc("2027-06-07T12:00"), LISBON) == "Already done at 09:06."
    sentence = "Already done on 2027-06-07 at 09:06."
    assert rules.already_done(at, utc("2027-06-08T12:00"), LISBON) == sentence
