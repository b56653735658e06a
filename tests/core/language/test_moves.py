"""What a change keeps of a thing: its clock, its weekday, its series."""

from datetime import UTC, datetime, timedelta

import pytest

from core.events.rules import Times
from core.events.rules import moved as event_moved
from core.language import ringing
from core.language.meant import Unfit
from core.language.when import read
from core.language.when.values import Resolution
from core.ports import Habits
from core.schedule import Schedule
from core.tasks.rules import Due, due_of
from core.tasks.rules import moved as task_moved

NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
ZONE = "Europe/Lisbon"
HABITS = Habits(zone=ZONE)
FRIDAY = datetime(2027, 2, 5, 15, tzinfo=UTC)
HALF = timedelta(minutes=30)


def said(text: str) -> Resolution:
    found = read(text, NOW, HABITS)
    assert found is not None
    return found


def once(at: datetime) -> Schedule:
    return Schedule(kind="once", starts_local=at.replace(tzinfo=None), timezone=ZONE)


def series(rule: str, at: datetime = FRIDAY) -> Schedule:
    starts = at.replace(tzinfo=None)
    return Schedule(kind="rrule", rrule=rule, starts_local=starts, timezone=ZONE)


ONE = [
    ("every day", "2027-02-01T15:00"),
    ("weekly", "2027-02-05T15:00"),
    ("every monday", "2027-02-01T15:00"),
    ("every day at 9", "2027-02-02T09:00"),
    ("every evening", "2027-02-01T19:00"),
    ("thursday", "2027-02-04T15:00"),
    ("today", "2027-02-01T15:00"),
    ("thursday at 8", "2027-02-04T08:00"),
    ("tomorrow morning", "2027-02-02T09:00"),
    ("at 16:30", "2027-02-05T16:30"),
    ("an hour later", "2027-02-05T16:00"),
    ("by 30 minutes", "2027-02-05T15:30"),
    ("by 2 days", "2027-02-07T15:00"),
    ("1 hour earlier", "2027-02-05T14:00"),
]


@pytest.mark.parametrize(("text", "rings"), ONE)
def test_a_reminder_keeps_what_was_not_said(text: str, rings: str) -> None:
    new = ringing.moved(said(text), once(FRIDAY), FRIDAY, NOW, HABITS)
    first = new.next_after(NOW, ZONE, inclusive=True)
    assert first == datetime.fromisoformat(rings).replace(tzinfo=UTC)


@pytest.mark.parametrize(("text", "due"), ONE)
def test_a_task_keeps_what_was_not_said(text: str, due: str) -> None:
    new = task_moved(said(text), Due(at=FRIDAY, zone=ZONE), NOW, ZONE)
    assert new.at == datetime.fromisoformat(due).replace(tzinfo=UTC)


@pytest.mark.parametrize(("text", "starts"), [each for each in ONE if each[0] != "today"])
def test_an_event_keeps_what_was_not_said(text: str, starts: str) -> None:
    old = Times(starts_at=FRIDAY, ends_at=FRIDAY + HALF, zone=ZONE)
    new = event_moved(said(text), old, HALF, NOW, ZONE)
    assert new.starts_at == datetime.fromisoformat(starts).replace(tzinfo=UTC)


WEEKLY = "FREQ=WEEKLY;BYDAY=FR"


@pytest.mark.parametrize(
    ("text", "clock"), [("at 9am", 9), ("an hour later", 16), ("2 hours earlier", 13)]
)
def test_a_clock_or_a_shift_moves_the_whole_series(text: str, clock: int) -> None:
    weekly = series(WEEKLY)
    schedules = [
        ringing.moved(said(text), weekly, FRIDAY, NOW, HABITS),
        task_moved(said(text), Due(at=FRIDAY, zone=ZONE, schedule=weekly), NOW, ZONE).schedule,
        event_moved(
            said(text),
            Times(starts_at=FRIDAY, ends_at=FRIDAY + HALF, zone=ZONE, schedule=weekly),
            HALF,
            NOW,
            ZONE,
        ).schedule,
    ]
    for schedule in schedules:
        assert schedule is not None
        assert schedule.rrule == WEEKLY
        assert schedule.next_after(NOW, ZONE) == FRIDAY.replace(hour=clock)


def test_a_series_without_hours_that_gets_one_never_rings_at_midnight() -> None:
    daily = series("FREQ=DAILY", datetime(2027, 2, 1, tzinfo=UTC))
    old = Due(on=NOW.date(), zone=ZONE, schedule=daily)
    new = task_moved(said("3pm"), old, NOW, ZONE)
    assert new.schedule is not None
    assert new.schedule.next_after(NOW, ZONE) == datetime(2027, 2, 1, 15, tzinfo=UTC)


def test_a_series_is_not_moved_over_midnight() -> None:
    late = FRIDAY.replace(hour=23)
    old = Times(starts_at=late, ends_at=late + HALF, zone=ZONE, schedule=series("FREQ=DAILY", late))
    with pytest.raises(Unfit):
        event_moved(said("2 hours later"), old, HALF, NOW, ZONE)
    with pytest.raises(ValueError, match="another day"):
        ringing.moved(said("2 hours later"), series("FREQ=DAILY", late), late, NOW, HABITS)


def test_one_date_of_a_series_is_not_moved_into_the_past() -> None:
    monday = datetime(2027, 2, 8, 9, tzinfo=UTC)
    old = series("FREQ=WEEKLY;BYDAY=MO", monday)
    with pytest.raises(ValueError, match="has passed"):
        ringing.moved(said("only this week at 10"), old, monday, NOW, HABITS)


@pytest.mark.parametrize("text", ["2020-01-01", "yesterday", "yesterday at 9"])
def test_what_is_asked_for_in_the_past_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="has passed"):
        ringing.schedule_of(said(text), NOW, HABITS)
    with pytest.raises(ValueError, match="has passed"):
        due_of(said(text), NOW, ZONE)
    with pytest.raises(ValueError, match="has passed"):
        event_moved(
            said(text),
            Times(starts_at=FRIDAY, ends_at=FRIDAY + HALF, zone=ZONE),
            HALF,
            NOW,
            ZONE,
        )


def test_a_pause_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no time"):
        ringing.schedule_of(said("every 0 days"), NOW, HABITS)


@pytest.mark.parametrize(
    ("text", "due", "until"),
    [
        ("10 minutes", None, "2027-02-01T10:14"),
        ("10 minutes", "2027-02-01T10:24", "2027-02-01T10:34"),
        ("friday at 9", "2027-02-01T10:24", "2027-02-05T09:00"),
    ],
)
def test_a_snooze_never_makes_it_ring_earlier(text: str, due: str | None, until: str) -> None:
    at = datetime.fromisoformat(due).replace(tzinfo=UTC) if due else None
    found = ringing.quiet_until(said(text), NOW, at, HABITS)
    assert found == datetime.fromisoformat(until).replace(tzinfo=UTC)
