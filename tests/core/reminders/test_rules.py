"""When reminders ring, how firings stand, and what phrases set: without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.language.ringing import at_hour, moment, same_day, schedule_of
from core.language.when.values import Kind, Resolution
from core.ports import Habits
from core.reminders import rules
from core.reminders.rules import (
    Answer,
    Clockwork,
    Ended,
    Firing,
    Importance,
    Ringing,
    State,
    Status,
    happens,
)
from core.schedule import Schedule
from tests.core.doing import day, every, instant, lasting, span

LISBON = "Europe/Lisbon"
HABITS = Habits(zone=LISBON)
NOW = datetime(2027, 2, 1, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAILY = Schedule(kind="rrule", rrule="FREQ=DAILY", starts_local=datetime(2027, 2, 1, 9))


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    return datetime(2027, 2, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("importance", "minutes"),
    [
        (Importance.LOW, (0,)),
        (Importance.MEDIUM, (0,)),
        (Importance.HIGH, (0, 60, 180)),
        (Importance.URGENT, (0, 5, 15, 30)),
        (Importance.CRITICAL, (0, 2, 5, 10, 15)),
    ],
)
def test_importance_picks_the_tiers(importance: Importance, minutes: tuple[int, ...]) -> None:
    assert rules.tiers(importance) == minutes


@pytest.mark.parametrize(
    ("ended", "until", "status"),
    [
        (None, None, Status.ACTIVE),
        (None, at(11), Status.SNOOZED),
        (None, at(9), Status.ACTIVE),
        (Ended.COMPLETED, at(11), Status.COMPLETED),
        (Ended.ARCHIVED, None, Status.ARCHIVED),
        (Ended.CANCELLED, None, Status.CANCELLED),
    ],
)
def test_a_reminders_status_follows_from_what_was_done(
    ended: Ended | None, until: datetime | None, status: Status
) -> None:
    assert rules.status_of(ended, until, NOW) is status


@pytest.mark.parametrize(
    ("firing", "state", "again"),
    [
        (Firing(None, None, None, False, False), State.PENDING, None),
        (Firing(None, None, at(9), False, False), State.ACTIVE, None),
        (Firing(None, None, at(9), False, True), State.EXPIRED, None),
        (Firing(None, None, at(9), True, False), State.CANCELLED, None),
        (Firing(Answer.COMPLETED, None, at(9), True, True), State.COMPLETED, None),
        (Firing(Answer.ACKNOWLEDGED, None, at(9), False, True), State.ACKNOWLEDGED, None),
        (Firing(Answer.DISMISSED, None, at(9), False, False), State.ACKNOWLEDGED, None),
        (Firing(Answer.SNOOZED, at(11), at(9), False, False), State.SNOOZED, at(11)),
        (Firing(Answer.SNOOZED, at(11), at(9), True, False), State.CANCELLED, None),
        (Firing(Answer.SNOOZED, at(10), at(10), False, False), State.ACTIVE, None),
        (Firing(Answer.SNOOZED, at(9, 30), at(9), False, False), State.ACTIVE, None),
    ],
)
def test_a_firings_state_follows_from_what_was_answered(
    firing: Firing, state: State, again: datetime | None
) -> None:
    assert (firing.state(NOW), firing.next_at(NOW)) == (state, again)


def clockwork(schedule: Schedule, **known: Any) -> Clockwork:
    blank = dict.fromkeys(("anchor", "last_rung", "done_through", "snoozed_until", "at_once"))
    return Clockwork(schedule, **{**blank, **known})


@pytest.mark.parametrize(
    ("known", "rings"),
    [
        ({}, at(9, day=2)),
        ({"last_rung": at(9)}, at(9, day=2)),
        ({"last_rung": at(9, day=2)}, at(9, day=3)),
        ({"done_through": at(9, day=2)}, at(9, day=3)),
        ({"snoozed_until": at(12)}, at(12)),
        ({"snoozed_until": at(12), "last_rung": at(12)}, at(9, day=2)),
        ({"snoozed_until": at(9, 30)}, at(9, day=2)),
        ({"at_once": NOW}, NOW),
        ({"at_once": NOW, "last_rung": NOW}, at(9, day=2)),
        ({"at_once": NOW - HOUR}, at(9, day=2)),
    ],
)
def test_a_reminder_rings_next_after_now_and_after_all_that_rang(
    known: dict[str, Any], rings: datetime
) -> None:
    assert clockwork(DAILY, **known).next_at(NOW, LISBON) == rings


def test_one_moment_rings_at_that_moment_and_never_again() -> None:
    once = Schedule.once(NOW)
    assert clockwork(once).next_at(NOW, LISBON) == NOW
    assert clockwork(once, last_rung=NOW).next_at(NOW, LISBON) is None
    assert clockwork(once).next_at(NOW + timedelta(seconds=1), LISBON) is None


def test_what_is_told_from_its_completion_waits_for_it() -> None:
    filter_ = Schedule(
        kind="relative",
        anchor="completion",
        offset_months=3,
        starts_local=datetime(2027, 1, 31, 9),
    )
    assert clockwork(filter_).next_at(at(8), LISBON) is None
    done = datetime(2027, 1, 31, 9, 6, tzinfo=UTC)
    following = clockwork(filter_, anchor=done).next_at(NOW, LISBON)
    assert following is not None
    assert following.date() == datetime(2027, 4, 30, tzinfo=UTC).date()


@pytest.mark.parametrize(
    ("said", "rings"),
    [
        (instant("2027-02-03T09:00+00:00"), at(9, day=3)),
        (lasting(10), NOW + timedelta(minutes=10)),
        (day("2027-02-03"), at(9, day=3)),
        (day("2027-02-01"), at(12)),
        (span("2027-02-02T13:00+00:00", "2027-02-02T18:00+00:00"), at(13, day=2)),
        (span("2027-02-01T09:00+00:00", "2027-02-01T18:00+00:00"), NOW),
        (
            span("2027-02-08T00:00+00:00", "2027-02-15T00:00+00:00", timed=False, grain="week"),
            at(9, day=8),
        ),
        (
            span("2027-02-01T00:00+00:00", "2027-02-08T00:00+00:00", timed=False, grain="week"),
            at(12),
        ),
    ],
)
def test_a_phrase_rings_at_its_moment(said: Resolution, rings: datetime) -> None:
    assert moment(said, NOW, HABITS) == rings
    schedule = schedule_of(said, NOW, HABITS)
    assert schedule.next_after(rings, LISBON, inclusive=True) == rings


def test_late_in_the_evening_today_is_in_an_hour() -> None:
    assert moment(day("2027-02-01"), at(22), HABITS) == at(23)


@pytest.mark.parametrize("kind", [Kind.OFFSET, Kind.RECURRENCE])
def test_what_is_no_moment_is_refused(kind: Kind) -> None:
    with pytest.raises(ValueError, match="one moment"):
        moment(Resolution(kind=kind, words="often"), NOW, HABITS)


def test_a_time_of_the_clock_keeps_its_clock_and_a_length_does_not() -> None:
    assert schedule_of(instant("2027-07-01T09:00+01:00"), NOW, HABITS).timezone == LISBON
    assert schedule_of(lasting(10), NOW, HABITS).at == NOW + timedelta(minutes=10)


def test_a_repeat_without_an_hour_rings_in_the_morning() -> None:
    said = every("FREQ=DAILY", "2027-02-01T00:00", timed=False)
    wall = schedule_of(said, NOW, HABITS).starts_local
    assert wall is not None
    assert wall.hour == 9


@pytest.mark.parametrize(
    ("minutes", "terms"),
    [(-60, {"offset_minutes": -60}), (-1440, {"offset_days": -1}), (30, {"offset_minutes": 30})],
)
def test_an_offset_is_told_from_its_thing(minutes: int, terms: dict[str, int]) -> None:
    said = Resolution(kind=Kind.OFFSET, words="before", seconds=minutes * 60)
    schedule = schedule_of(said, NOW, HABITS)
    expected = {"kind": "relative", "anchor": "start", **terms}
    assert schedule == Schedule.model_validate(expected)


@pytest.mark.parametrize(
    ("schedule", "often"),
    [
        (Schedule(kind="interval", interval_minutes=4, at=NOW), True),
        (Schedule(kind="interval", interval_minutes=5, at=NOW), False),
        (Schedule(kind="cron", cron="* * * * *"), True),
        (Schedule(kind="cron", cron="*/5 * * * *"), False),
        (DAILY, False),
        (Schedule.once(NOW), False),
    ],
)
def test_nothing_repeats_faster_than_every_five_minutes(schedule: Schedule, often: bool) -> None:
    assert rules.too_often(schedule) is often


def test_what_was_missed_is_counted_and_the_last_one_stands_for_all() -> None:
    hourly = Schedule(kind="interval", interval_minutes=60, at=at(11))
    assert rules.missed(hourly, at(11), at(13, 30), LISBON, None) == (at(13), 3)
    assert rules.missed(Schedule.once(at(11)), at(11, 10), at(12), LISBON, None) == (at(11, 10), 1)


@pytest.mark.parametrize(
    ("last", "early"),
    [(None, True), (at(9, 59), False), (at(9) - timedelta(days=1), True)],
)
def test_done_between_two_firings_means_the_nearer_one(last: datetime | None, early: bool) -> None:
    assert rules.is_early(last, NOW, at(11)) is early


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("train leaves", True),
        ("the shop closes at six", True),
        ("water plants", False),
        ("leave the keys at the desk", False),
        ("call the plumber", False),
    ],
)
def test_some_titles_tell_what_happens(title: str, what: bool) -> None:
    assert happens(title) is what


def ringing(**known: Any) -> Ringing:
    usual = {
        "item": "#7",
        "number": 7,
        "title": "t",
        "mention": [],
        "occurrence": "o",
        "task": None,
        "happening": False,
        "critical": False,
        "gap": None,
        "hour": 9,
    }
    return Ringing(**{**usual, **known})


@pytest.mark.parametrize(
    ("known", "labels"),
    [
        ({}, [["Done ✓", "10 min", "1 h"], ["Tonight", "Tomorrow", "Other…"]]),
        ({"hour": 18}, [["Done ✓", "10 min", "1 h"], ["Tomorrow", "Other…"]]),
        ({"gap": timedelta(days=1)}, [["Done ✓", "1 h", "Tomorrow"], ["Other…", "Stop"]]),
        ({"gap": HOUR}, [["Done ✓", "10 min", "1 h"], ["Other…", "Stop"]]),
        ({"critical": True}, [["Done ✓", "Snooze 10 min", "I'm on it"]]),
        ({"happening": True}, [["OK"]]),
    ],
)
def test_a_ring_offers_the_likely_answers(known: dict[str, Any], labels: list[list[str]]) -> None:
    assert [[one.label for one in row] for row in ringing(**known).buttons()] == labels


@pytest.mark.parametrize(
    ("known", "labels"),
    [
        ({"gap": timedelta(days=7)}, ["#7 Done ✓", "#7 Tonight"]),
        ({"gap": timedelta(days=1)}, ["#7 Done ✓", "#7 1 h"]),
        ({"happening": True}, ["#7 OK"]),
        ({"number": None}, ["Done ✓", "Tonight"]),
    ],
)
def test_a_catch_up_says_which_one_a_button_answers(
    known: dict[str, Any], labels: list[str]
) -> None:
    assert [one.label for one in ringing(**known).in_catch_up()] == labels


def test_a_button_answers_its_own_firing_and_a_tasks_done_is_the_tasks() -> None:
    (done, *_), *_ = ringing().buttons()
    assert done.calls[0].args == {"item": "#7", "occurrence": "o"}
    (done, *_), *_ = ringing(task="#3").buttons()
    assert (done.calls[0].action, done.calls[0].args) == ("tasks.complete", {"item": "#3"})


def test_of_something_that_repeats_the_next_instance_with_a_ring_to_come_counts() -> None:
    weekly = Schedule(
        kind="rrule",
        rrule="FREQ=WEEKLY;BYDAY=MO",
        starts_local=datetime(2027, 2, 1, 10, 30),
    )
    before = Schedule(kind="relative", anchor="start", offset_minutes=-60)
    assert rules.parent_instance(weekly, before, NOW, LISBON) == at(10, 30, day=8)
    assert rules.parent_instance(weekly, before, at(9), LISBON) == at(10, 30)


@pytest.mark.parametrize(
    ("schedule", "hour"),
    [(DAILY, 7), (Schedule(kind="cron", cron="0 9 * * *"), None)],
)
def test_a_series_moves_to_another_hour_if_it_has_one(schedule: Schedule, hour: int | None) -> None:
    if hour is None:
        with pytest.raises(ValueError, match="rhythm"):
            at_hour(schedule, at(7), LISBON)
    else:
        moved = at_hour(schedule, at(hour), LISBON).starts_local
        assert moved is not None
        assert moved.hour == hour


def test_a_new_hour_stays_on_the_day_that_was_set() -> None:
    once = Schedule(kind="once", starts_local=datetime(2027, 2, 1, 16), timezone=LISBON)
    assert same_day(once, at(9, day=4), NOW, LISBON).start(LISBON) == at(16, day=4)
    assert same_day(once, at(9) - timedelta(days=9), NOW, LISBON) == once
