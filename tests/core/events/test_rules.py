from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import rules
from core.events.rules import EventStatus, Span, Times
from core.language.meant import Unfit
from core.language.when.values import Kind, Resolution
from core.schedule import Schedule
from tests.core.doing import day, every, instant, lasting, span, utc

LISBON, BERLIN, NEW_YORK = "Europe/Lisbon", "Europe/Berlin", "America/New_York"
NOW = utc("2027-02-01T17:20")
HALF = timedelta(minutes=30)
HOUR = timedelta(hours=1)
TENTATIVE, CONFIRMED, CANCELLED = EventStatus
ALLOWED = {(TENTATIVE, CONFIRMED), (TENTATIVE, CANCELLED), (CONFIRMED, CANCELLED)}
STANDUP = every("FREQ=WEEKLY;BYDAY=MO", "2027-03-08T10:00", timezone=NEW_YORK)


def said(found: Resolution, length: timedelta | None = None, zone: str = LISBON) -> Times:
    return rules.times_of(found, length, HALF, NOW, zone)


@pytest.mark.parametrize(("old", "new"), list(product(EventStatus, EventStatus)))
def test_only_the_changes_of_the_table_are_allowed(old: EventStatus, new: EventStatus) -> None:
    assert (new in rules.TRANSITIONS[old]) is ((old, new) in ALLOWED)


TIMES = [
    ("a moment", instant("2027-02-04T15:30+00:00"), None, "02-04T15:30", "02-04T16:00"),
    ("with a length", instant("2027-02-04T15:30+00:00"), HOUR, "02-04T15:30", "02-04T16:30"),
    (
        "a span",
        span("2027-02-04T15:00+00:00", "2027-02-04T16:10+00:00"),
        None,
        "02-04T15:00",
        "02-04T16:10",
    ),
    ("a day", day("2027-02-04"), None, "02-04T00:00", "02-05T00:00"),
    ("two days", day("2027-02-04"), timedelta(days=2), "02-04T00:00", "02-06T00:00"),
    (
        "days",
        span("2027-02-10T00:00+00:00", "2027-02-13T00:00+00:00", timed=False, grain="day"),
        None,
        "02-10T00:00",
        "02-13T00:00",
    ),
    (
        "an evening",
        span("2027-02-04T18:00+00:00", "2027-02-05T00:00+00:00", timed=False, grain="hour"),
        None,
        "02-04T18:00",
        "02-05T00:00",
    ),
]


@pytest.mark.parametrize(
    ("name", "found", "length", "start", "end"), TIMES, ids=[each[0] for each in TIMES]
)
def test_what_was_said_becomes_a_time(
    name: str, found: Resolution, length: timedelta | None, start: str, end: str
) -> None:
    times = said(found, length)
    assert (times.starts_at, times.ends_at) == (utc(f"2027-{start}"), utc(f"2027-{end}"))
    assert (times.days > 0) is ("day" in name)


@pytest.mark.parametrize(
    ("found", "length"),
    [
        (lasting(60), None),
        (Resolution(kind=Kind.OFFSET, words="an hour before", seconds=-3600), None),
        (Resolution(kind=Kind.INTERVAL, words="until 5", end=NOW), None),
        (span("2027-02-04T15:00+00:00", "2027-02-04T15:00+00:00"), None),
        (day("2027-02-04"), HOUR),
        (every("FREQ=DAILY", "2026-01-01T09:00", count=2), None),
    ],
)
def test_what_names_no_time_is_refused(found: Resolution, length: timedelta | None) -> None:
    with pytest.raises(Unfit):
        said(found, length)


def test_the_standup_of_story_three_keeps_new_yorks_clock() -> None:
    now = utc("2027-03-08T12:00")
    times = rules.times_of(STANDUP, None, HALF, now, BERLIN)
    assert times.zone == NEW_YORK
    found = list(rules.instances(times, now, utc("2027-04-01T00:00")))
    assert [start for start, _ in found] == [
        utc("2027-03-08T15:00"),
        utc("2027-03-15T14:00"),
        utc("2027-03-22T14:00"),
        utc("2027-03-29T14:00"),
    ]
    assert {end - start for start, end in found} == {HALF}
    assert rules.series_end(times) is None


def test_whole_days_that_repeat_are_days_across_a_change_of_the_clock() -> None:
    found = every("FREQ=WEEKLY;BYDAY=SU", "2027-03-21T00:00", timed=False, count=3)
    times = said(found, zone=BERLIN)
    assert (times.start_date, times.days) == (date(2027, 3, 21), 1)
    spans = list(rules.instances(times, utc("2027-03-28T00:00"), utc("2027-04-01T00:00")))
    assert spans == [(utc("2027-03-27T23:00"), utc("2027-03-28T22:00"))]
    assert rules.series_end(times) == utc("2027-04-04T22:00")


def test_an_instance_that_began_before_the_window_is_in_it() -> None:
    times = said(every("FREQ=DAILY", "2027-02-02T23:00"), timedelta(hours=2))
    found = list(rules.instances(times, utc("2027-02-04T00:00"), utc("2027-02-04T12:00")))
    assert found == [(utc("2027-02-03T23:00"), utc("2027-02-04T01:00"))]


REVIEW = Times(starts_at=utc("2027-02-03T14:00"), ends_at=utc("2027-02-03T15:00"), zone=LISBON)
TRIP = rules.on_dates(date(2027, 2, 10), date(2027, 2, 13), LISBON)
WEEK = span("2027-02-08T00:00+00:00", "2027-02-15T00:00+00:00", timed=False, grain="week")
MOVES = [
    (
        "a clock keeps the day",
        REVIEW,
        instant("2027-02-02T16:00+00:00", dated=False),
        "02-03T16:00",
        "02-03T17:00",
    ),
    ("a day keeps the clock", REVIEW, day("2027-02-05"), "02-05T14:00", "02-05T15:00"),
    (
        "both keep the length",
        REVIEW,
        instant("2027-02-05T09:00+00:00"),
        "02-05T09:00",
        "02-05T10:00",
    ),
    (
        "a span replaces all",
        REVIEW,
        span("2027-02-05T09:00+00:00", "2027-02-05T09:20+00:00"),
        "02-05T09:00",
        "02-05T09:20",
    ),
    ("a week keeps the weekday", REVIEW, WEEK, "02-10T14:00", "02-10T15:00"),
    ("a length moves it on", REVIEW, lasting(60), "02-03T15:00", "02-03T16:00"),
    ("whole days move days on", TRIP, lasting(24 * 60), "02-11T00:00", "02-14T00:00"),
    (
        "a part of the day keeps the length",
        REVIEW,
        span("2027-02-05T12:00+00:00", "2027-02-05T18:00+00:00", timed=False, grain="hour"),
        "02-05T12:00",
        "02-05T13:00",
    ),
    ("days stay days", TRIP, day("2027-02-20"), "02-20T00:00", "02-23T00:00"),
    (
        "days become others",
        TRIP,
        span("2027-02-20T00:00+00:00", "2027-02-22T00:00+00:00", timed=False, grain="day"),
        "02-20T00:00",
        "02-22T00:00",
    ),
    (
        "days get a clock",
        TRIP,
        instant("2027-02-02T16:00+00:00", dated=False),
        "02-10T16:00",
        "02-10T16:30",
    ),
]


@pytest.mark.parametrize(
    ("name", "old", "found", "start", "end"), MOVES, ids=[each[0] for each in MOVES]
)
def test_in_a_move(name: str, old: Times, found: Resolution, start: str, end: str) -> None:
    new = rules.moved(found, old, HALF, NOW, LISBON)
    assert (new.starts_at, new.ends_at) == (utc(f"2027-{start}"), utc(f"2027-{end}"))


def test_a_clock_that_is_over_on_its_day_means_the_next_time() -> None:
    old = REVIEW.model_copy(update={"starts_at": NOW, "ends_at": NOW + HOUR})
    new = rules.moved(instant("2027-02-02T16:00+00:00", dated=False), old, HALF, NOW, LISBON)
    assert new.starts_at == utc("2027-02-02T16:00")


def test_a_clock_is_the_persons_and_the_day_too() -> None:
    old = Times(
        starts_at=utc("2027-02-04T02:00"), ends_at=utc("2027-02-04T03:00"), zone="Asia/Tokyo"
    )
    new = rules.moved(instant("2027-02-02T16:00-05:00", dated=False), old, HALF, NOW, NEW_YORK)
    assert new.starts_at == utc("2027-02-03T21:00")


def test_several_days_are_no_day_to_move_to() -> None:
    month = span("2027-03-01T00:00+00:00", "2027-04-01T00:00+01:00", timed=False, grain="month")
    with pytest.raises(Unfit, match="Name the day"):
        rules.moved(month, REVIEW, HALF, NOW, LISBON)


def test_a_series_moves_to_another_hour_as_a_whole() -> None:
    old = rules.times_of(STANDUP, None, HALF, utc("2027-03-08T12:00"), BERLIN)
    new = rules.moved(
        instant("2027-03-08T17:00+01:00", dated=False), old, HOUR, utc("2027-03-08T12:00"), BERLIN
    )
    assert (new.starts_at, new.length) == (utc("2027-03-08T16:00"), HALF)
    assert new.schedule is not None
    assert new.schedule.starts_local is not None
    assert new.schedule.starts_local.time() == time(11)


@pytest.mark.parametrize("found", [day("2027-03-12"), instant("2027-03-12T10:00+00:00")])
def test_a_series_does_not_move_to_one_date(found: Resolution) -> None:
    old = rules.times_of(STANDUP, None, HALF, NOW, BERLIN)
    with pytest.raises(Unfit, match="It repeats"):
        rules.moved(found, old, HALF, NOW, BERLIN)


def test_a_new_rhythm_keeps_the_length() -> None:
    new = rules.moved(STANDUP, REVIEW, HALF, NOW, BERLIN)
    assert (new.length, new.schedule is not None) == (HOUR, True)


@pytest.mark.parametrize(
    ("old", "length", "end"),
    [(REVIEW, HALF, "2027-02-03T14:30"), (TRIP, timedelta(days=1), "2027-02-11T00:00")],
)
def test_only_the_length_may_change(old: Times, length: timedelta, end: str) -> None:
    assert rules.lasting(old, length).ends_at == utc(end)


def test_days_have_no_hours() -> None:
    with pytest.raises(Unfit, match="whole day"):
        rules.moved(lasting(60), TRIP, HALF, NOW, LISBON)
    with pytest.raises(Unfit, match="no time of day"):
        rules.lasting(TRIP, HALF)


CLASHES = [
    ([(1, 2)], [(2, 3)], None),
    ([(1, 3)], [(2, 4)], (2, 4)),
    ([(1, 2), (5, 8)], [(2, 5), (6, 7)], (6, 7)),
    ([(1, 2)], [(0, 9)], (0, 9)),
    ([(3, 4)], [(1, 2), (2, 3)], None),
    ([], [(1, 2)], None),
]


def spans(pairs: list[tuple[int, int]]) -> list[Span]:
    return [(NOW + HOUR * start, NOW + HOUR * end) for start, end in pairs]


@pytest.mark.parametrize(("mine", "others", "clash"), CLASHES)
def test_overlaps_are_found(
    mine: list[tuple[int, int]], others: list[tuple[int, int]], clash: tuple[int, int] | None
) -> None:
    expected = spans([clash])[0] if clash else None
    assert rules.first_clash(spans(mine), spans(others)) == expected


PAIRS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 5)).map(lambda pair: (pair[0], sum(pair))),
    max_size=8,
)


@given(PAIRS, PAIRS)
def test_an_overlap_is_found_exactly_when_there_is_one(
    mine: list[tuple[int, int]], others: list[tuple[int, int]]
) -> None:
    apart, last = [], -1
    for start, end in sorted(mine):
        if start >= last:
            apart.append((start, end))
            last = end
    found = rules.first_clash(spans(apart), spans(sorted(others)))
    assert (found is not None) is any(a < d and c < b for a, b in apart for c, d in others)


@given(PAIRS, PAIRS)
def test_free_time_is_what_the_windows_have_and_nothing_takes(
    windows: list[tuple[int, int]], busy: list[tuple[int, int]]
) -> None:
    free = rules.gaps(spans(windows), spans(busy), timedelta())
    for hour, (start, end) in product(range(50), windows):
        at = NOW + HOUR * hour + HALF
        inside = start <= hour < end
        taken = any(a <= hour < b for a, b in busy)
        covered = any(first <= at < last for first, last in free)
        assert not (inside and not taken and not covered)
        assert not (covered and taken)


def test_short_gaps_do_not_count() -> None:
    free = rules.gaps(spans([(0, 9)]), spans([(1, 2), (3, 8)]), HOUR + HALF)
    assert free == []


LOOKED = [
    ("now", None, "2027-02-01T10:00", [("02-01T10:00", "02-01T18:00")]),
    ("after work", None, "2027-02-01T18:00", [("02-02T09:00", "02-02T18:00")]),
    (
        "a moment",
        instant("2027-02-04T16:00+00:00"),
        "2027-02-01T10:00",
        [("02-04T16:00", "02-04T16:30")],
    ),
    ("a day", day("2027-02-06"), "2027-02-01T10:00", [("02-06T09:00", "02-06T18:00")]),
    ("today", day("2027-02-01"), "2027-02-01T12:00", [("02-01T12:00", "02-01T18:00")]),
    (
        "an afternoon",
        span("2027-02-04T12:00+00:00", "2027-02-04T18:00+00:00", timed=False, grain="hour"),
        "2027-02-01T10:00",
        [("02-04T12:00", "02-04T18:00")],
    ),
    (
        "a weekend",
        span("2027-02-06T00:00+00:00", "2027-02-08T00:00+00:00", timed=False, grain="day"),
        "2027-02-01T10:00",
        [("02-06T09:00", "02-06T18:00"), ("02-07T09:00", "02-07T18:00")],
    ),
    (
        "after a moment",
        Resolution(kind=Kind.INTERVAL, words="after 4", start=utc("2027-02-04T16:00"), timed=True),
        "2027-02-01T10:00",
        [("02-04T16:00", "02-05T00:00")],
    ),
]


@pytest.mark.parametrize(
    ("name", "found", "now", "windows"), LOOKED, ids=[each[0] for each in LOOKED]
)
def test_free_time_is_looked_for(
    name: str, found: Resolution | None, now: str, windows: list[tuple[str, str]]
) -> None:
    expected = [(utc(f"2027-{start}"), utc(f"2027-{end}")) for start, end in windows]
    assert rules.looked_at(found, HALF, utc(now), LISBON) == expected


def test_of_a_week_the_workdays_count() -> None:
    windows = rules.looked_at(WEEK, HALF, NOW, LISBON)
    assert [start.day for start, _ in windows] == [8, 9, 10, 11, 12]


def test_a_length_is_no_time_to_look_at() -> None:
    with pytest.raises(Unfit):
        rules.looked_at(lasting(60), HALF, NOW, LISBON)


def test_every_two_hours_has_a_clock() -> None:
    schedule = Schedule(kind="interval", interval_minutes=120, at=utc("2027-02-02T09:00"))
    found = Resolution(kind=Kind.RECURRENCE, words="every 2 hours", schedule=schedule)
    assert said(found).days == 0


def test_what_ends_never_has_no_end() -> None:
    ended = every("FREQ=DAILY", "2027-02-02T09:00", until=datetime(2027, 2, 4, 12))
    assert rules.series_end(said(ended)) == utc("2027-02-04T09:30")
    assert rules.series_end(said(every("FREQ=DAILY", "2027-02-02T09:00"))) is None
