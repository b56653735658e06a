from datetime import date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import meant
from core.language.when.values import Kind, Resolution
from core.tasks import rules
from core.tasks.rules import Due, TaskStatus
from tests.core.doing import day, every, instant, lasting, span, utc

LISBON = "Europe/Lisbon"


NOW = utc("2027-01-31T09:05")
DAILY = every("FREQ=DAILY", "2027-01-01T09:00")


OPEN, STARTED, REVIEW, SNOOZED, DONE, DROPPED = TaskStatus


ALLOWED = {
    (OPEN, STARTED),
    (STARTED, OPEN),
    (STARTED, REVIEW),
    (REVIEW, STARTED),
    (OPEN, SNOOZED),
    (STARTED, SNOOZED),
    (REVIEW, SNOOZED),
    (OPEN, DONE),
    (STARTED, DONE),
    (REVIEW, DONE),
    (SNOOZED, DONE),
    (OPEN, DROPPED),
    (STARTED, DROPPED),
    (REVIEW, DROPPED),
    (SNOOZED, DROPPED),
    (DONE, OPEN),
    (DROPPED, OPEN),
}


@pytest.mark.parametrize(("old", "new"), list(product(TaskStatus, TaskStatus)))
def test_only_the_changes_of_the_table_are_allowed(old: TaskStatus, new: TaskStatus) -> None:
    assert rules.may(old, new, None) is ((old, new) in ALLOWED)


@pytest.mark.parametrize("before", [OPEN, STARTED, REVIEW])
@pytest.mark.parametrize("new", list(TaskStatus))
def test_a_snoozed_task_goes_back_to_what_it_was(before: TaskStatus, new: TaskStatus) -> None:
    assert rules.may(SNOOZED, new, before) is (new in {before, DONE, DROPPED})


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (STARTED, STARTED, "That task is in progress already."),
        (OPEN, REVIEW, "That task is open. Start it first."),
        (DROPPED, STARTED, "That task is cancelled. Reopen it first."),
        (SNOOZED, SNOOZED, "That task is snoozed already."),
    ],
)
def test_a_refused_change_says_what_to_do(old: TaskStatus, new: TaskStatus, sentence: str) -> None:
    assert rules.refusal(old, new) == sentence


def test_priorities_are_ordered() -> None:
    assert [each.rank for each in rules.Priority] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("check", "good", "bad", "message"),
    [
        (meant.title, "x" * 200, "x" * 201, "Title must be 1-200 characters"),
        (meant.title, " a ", "  ", "Title must be 1-200 characters"),
        (
            meant.description,
            "x" * 2000,
            "x" * 2001,
            "Description must be at most 2000 characters",
        ),
        (rules.tag_name, "x" * 50, "x" * 51, "Tag name must be 1-50 characters"),
        (rules.tag_name, "#a", "# ", "Tag name must be 1-50 characters"),
    ],
)
def test_texts_have_limits(check, good: str, bad: str, message: str) -> None:
    assert check(good) == good.strip().removeprefix("#" if check is rules.tag_name else "")
    with pytest.raises(ValueError, match=r".") as refused:
        check(bad)
    assert str(refused.value) == message


def test_spellings_of_one_tag_are_the_same() -> None:
    assert rules.tag_key("CAFÉ") == rules.tag_key("cafe\u0301") == "café"


def test_a_title_keeps_no_line_breaks_and_nothing_that_databases_refuse() -> None:
    assert meant.title(" buy\nmilk \x00\ud800") == "buy milk"


DUE = [
    ("a day", day("2027-02-02"), Due(on=date(2027, 2, 2), zone=LISBON)),
    ("a moment", instant("2027-02-05T17:00+00:00"), Due(at=utc("2027-02-05T17:00"), zone=LISBON)),
    (
        "by the end of a span",
        span("2027-01-31T09:05+00:00", "2027-02-05T17:00+00:00"),
        Due(at=utc("2027-02-05T17:00"), zone=LISBON),
    ),
    (
        "a week",
        span("2027-02-01T00:00+00:00", "2027-02-08T00:00+00:00", timed=False, grain="week"),
        Due(on=date(2027, 2, 7), zone=LISBON),
    ),
    (
        "in three days",
        Resolution(
            kind=Kind.INSTANT, words="in 3 days", start=utc("2027-02-03T09:05"), grain="day"
        ),
        Due(on=date(2027, 2, 3), zone=LISBON),
    ),
    (
        "after a moment",
        Resolution(kind=Kind.INTERVAL, words="after 5", start=utc("2027-01-31T17:00"), timed=True),
        Due(at=utc("2027-01-31T17:00"), zone=LISBON),
    ),
    (
        "in another zone",
        instant("2027-02-05T17:00-05:00", zone="America/New_York"),
        Due(at=utc("2027-02-05T22:00"), zone="America/New_York"),
    ),
]


@pytest.mark.parametrize(("name", "found", "due"), DUE, ids=[name for name, *_ in DUE])
def test_what_was_said_becomes_a_due_moment(name: str, found: Resolution, due: Due) -> None:
    assert rules.due_of(found, NOW, LISBON) == due


@pytest.mark.parametrize(
    "found",
    [
        lasting(30),
        Resolution(kind=Kind.OFFSET, words="an hour before", seconds=-3600, anchor="due"),
        every("FREQ=DAILY", "2026-01-01T09:00", until=datetime(2026, 2, 1)),
    ],
)
def test_what_names_no_moment_is_refused(found: Resolution) -> None:
    with pytest.raises(meant.Unfit, match=r"Name a day|ends before"):
        rules.due_of(found, NOW, LISBON)


FRIDAY_AT_FIVE = Due(at=utc("2027-02-05T17:00"), zone=LISBON)


MOVES = [
    (
        "the day of a clock",
        FRIDAY_AT_FIVE,
        instant("2027-01-31T16:00+00:00", dated=False),
        "at",
        "2027-02-05T16:00:00+00:00",
    ),
    ("the clock of a day", FRIDAY_AT_FIVE, day("2027-02-08"), "at", "2027-02-08T17:00:00+00:00"),
    (
        "the day of a whole day",
        Due(on=date(2027, 2, 5), zone=LISBON),
        instant("2027-01-31T16:00+00:00", dated=False),
        "at",
        "2027-02-05T16:00:00+00:00",
    ),
    (
        "nothing when all is said",
        FRIDAY_AT_FIVE,
        instant("2027-02-09T10:00+00:00"),
        "at",
        "2027-02-09T10:00:00+00:00",
    ),
    (
        "no day that is over",
        Due(at=utc("2027-01-30T17:00"), zone=LISBON),
        instant("2027-01-31T16:00+00:00", dated=False),
        "at",
        "2027-01-31T16:00:00+00:00",
    ),
    ("what an hour moves on", FRIDAY_AT_FIVE, lasting(60), "at", "2027-02-05T18:00:00+00:00"),
    ("what days move on", Due(on=date(2027, 2, 5), zone=LISBON), lasting(2880), "on", "2027-02-07"),
    ("nothing of nothing", Due(), day("2027-02-08"), "on", "2027-02-08"),
]


@pytest.mark.parametrize(
    ("name", "old", "found", "field", "then"), MOVES, ids=[name for name, *_ in MOVES]
)
def test_a_move_keeps(name: str, old: Due, found: Resolution, field: str, then: str) -> None:
    assert getattr(rules.moved(found, old, NOW, LISBON), field).isoformat() == then


def test_a_day_is_not_moved_by_an_hour() -> None:
    with pytest.raises(meant.Unfit, match="due on a day"):
        rules.moved(lasting(60), Due(on=date(2027, 2, 5), zone=LISBON), NOW, LISBON)


OVERDUE = [
    (Due(at=utc("2027-01-31T09:04"), zone=LISBON), True),
    (Due(at=utc("2027-01-31T09:05"), zone=LISBON), False),
    (Due(on=date(2027, 1, 31), zone=LISBON), False),
    (Due(on=date(2027, 1, 30), zone=LISBON), True),
    (Due(on=date(2027, 1, 30), zone="Pacific/Honolulu"), False),
    (Due(), False),
]


@pytest.mark.parametrize(("due", "late"), OVERDUE)
def test_overdue_is_worked_out(due: Due, late: bool) -> None:
    assert rules.overdue(due, NOW, LISBON) is late


WEEK = utc("2027-02-01T00:00"), utc("2027-02-08T00:00")


FALLS = [
    (Due(on=date(2027, 2, 7), zone=LISBON), WEEK, True),
    (Due(on=date(2027, 2, 8), zone=LISBON), WEEK, False),
    (Due(at=utc("2027-02-01T00:00"), zone=LISBON), WEEK, True),
    (Due(at=utc("2027-01-31T23:59"), zone=LISBON), WEEK, False),
    (Due(at=utc("2027-01-30T09:00"), zone=LISBON, schedule=DAILY.schedule), WEEK, True),
    (Due(), WEEK, False),
    (Due(), (None, None), True),
    (Due(on=date(2027, 2, 7), zone=LISBON), (None, WEEK[0]), False),
    (Due(on=date(2027, 2, 7), zone=LISBON), (WEEK[0], None), True),
]


@pytest.mark.parametrize(("due", "window", "within"), FALLS)
def test_a_span_holds_what_is_due_in_it(
    due: Due, window: tuple[datetime | None, datetime | None], within: bool
) -> None:
    assert (rules.falls_in(due, window, LISBON) is not None) is within


WAKES = [
    (day("2027-02-02"), "2027-02-02T09:00"),
    (instant("2027-02-02T18:30+00:00"), "2027-02-02T18:30"),
    (
        span("2027-01-31T09:05+00:00", "2027-02-06T00:00+00:00", timed=False, grain="day"),
        "2027-02-05T09:00",
    ),
    (
        span("2027-01-31T09:05+00:00", "2027-02-08T00:00+00:00", timed=False, grain="week"),
        "2027-02-08T09:00",
    ),
    (span("2027-01-31T09:05+00:00", "2027-01-31T17:00+00:00"), "2027-01-31T17:00"),
    (lasting(90), "2027-01-31T10:35"),
    (
        span("2027-02-01T00:00+00:00", "2027-02-08T00:00+00:00", timed=False, grain="week"),
        "2027-02-01T09:00",
    ),
]


@pytest.mark.parametrize(("found", "at"), WAKES)
def test_what_is_put_off_comes_back(found: Resolution, at: str) -> None:
    assert meant.wake_at(found, NOW, LISBON, 9) == utc(at)


@pytest.mark.parametrize("found", [instant("2027-01-31T09:05+00:00"), DAILY])
def test_nothing_is_put_off_into_the_past(found: Resolution) -> None:
    with pytest.raises(meant.Unfit, match=r"has passed|until when"):
        meant.wake_at(found, NOW, LISBON, 9)


@pytest.mark.parametrize("found", [lasting(0.5), lasting(600_000), DAILY])
def test_a_length_must_be_one(found: Resolution) -> None:
    with pytest.raises(meant.Unfit, match="how long"):
        meant.minutes(found)


@pytest.mark.parametrize(
    ("found", "window"),
    [
        (day("2027-02-01"), (utc("2027-02-01T00:00"), utc("2027-02-02T00:00"))),
        (lasting(60), (NOW, NOW + timedelta(hours=1))),
        (instant("2027-02-01T16:00+00:00"), (utc("2027-02-01T16:00"), utc("2027-02-01T16:01"))),
        (span("2027-02-01T00:00+00:00", "2027-02-08T00:00+00:00"), WEEK),
    ],
)
def test_what_was_said_becomes_a_span(found: Resolution, window: tuple[datetime, datetime]) -> None:
    assert meant.window(found, NOW, LISBON) == window


@given(st.text(max_size=80))
def test_two_spellings_of_a_tag_never_differ_once_kept(text: str) -> None:
    try:
        name = rules.tag_name(text)
    except ValueError:
        return
    assert rules.tag_key(rules.tag_name(name)) == rules.tag_key(name)
    assert len(rules.tag_key(name)) <= 4 * rules.TAG_MAX
