"""What holds for every schedule, whatever it says."""

from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from core.schedule import Schedule, resolve_local
from core.schedule.recurrence import walls
from core.schedule.wallclock import oddity

FIRST, LAST = datetime(2020, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC)
ZONES = st.sampled_from(
    [
        "UTC",
        "Europe/Berlin",
        "Europe/Lisbon",
        "Europe/Dublin",
        "America/New_York",
        "America/Sao_Paulo",
        "America/St_Johns",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "Asia/Tehran",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Pacific/Chatham",
    ]
)
INSTANTS = st.datetimes(
    FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None), timezones=st.just(UTC)
).map(lambda instant: instant.replace(microsecond=0))
WALLS = INSTANTS.map(lambda instant: instant.replace(tzinfo=None))
RULES = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 40)),
    st.builds(
        "FREQ=WEEKLY;INTERVAL={};WKST={};BYDAY={}".format,
        st.integers(1, 6),
        st.sampled_from(["MO", "SU", "WE"]),
        st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1).map(
            lambda days: ",".join(sorted(days))
        ),
    ),
    st.builds(
        "FREQ=MONTHLY;INTERVAL={};BYMONTHDAY={}".format,
        st.integers(1, 14),
        st.sets(st.sampled_from([1, 15, 28, 29, 30, 31, -1, -2]), min_size=1).map(
            lambda days: ",".join(map(str, sorted(days)))
        ),
    ),
    st.builds(
        "FREQ=MONTHLY;INTERVAL={};BYDAY={}".format,
        st.integers(1, 5),
        st.sampled_from(["2TU", "-1FR"]),
    ),
    st.builds("FREQ=YEARLY;INTERVAL={}".format, st.integers(1, 5)),
    st.builds("FREQ=HOURLY;INTERVAL={}".format, st.integers(1, 50)),
    st.sampled_from(
        [
            "FREQ=MONTHLY",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
            "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU",
            "FREQ=YEARLY;BYYEARDAY=1,100,-1",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1",
            "FREQ=DAILY;BYHOUR=0,2,23;BYMINUTE=0,30",
            "FREQ=MINUTELY;INTERVAL=45",
        ]
    ),
)
POLICIES = st.fixed_dictionaries(
    {
        "gap": st.sampled_from(["later", "earlier", "skip"]),
        "fold": st.sampled_from(["first", "second", "both"]),
        "month_end": st.sampled_from(["clamp", "skip"]),
        "weekend_policy": st.sampled_from(["keep", "skip", "next_workday", "previous_workday"]),
        "exclude_weekends": st.booleans(),
    },
    optional={
        "rdates": st.lists(WALLS, max_size=3),
        "exdates": st.lists(WALLS.map(datetime.date), max_size=3),
        "timezone": ZONES,
    },
)


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Any repeating schedule."""
    fields = draw(POLICIES) | {"kind": draw(st.sampled_from(["rrule", "cron", "interval"]))}
    if fields["kind"] == "rrule":
        fields |= {"rrule": draw(RULES), "starts_local": draw(WALLS)}
    elif fields["kind"] == "cron":
        fields["cron"] = draw(st.sampled_from(["30 2 * * *", "*/20 1-3 * * 0,3", "0 9 L * *"]))
    else:
        fields |= {"interval_minutes": draw(st.integers(5, 50_000)), "at": draw(INSTANTS)}
    ends = ["none", "until", "count"] if fields["kind"] != "cron" else ["none"]
    match draw(st.sampled_from(ends)):
        case "until":
            fields["until"] = datetime(2045, 1, 1, tzinfo=UTC)
        case "count":
            fields["count"] = draw(st.integers(1, 40))
    return Schedule.model_validate(fields)


@settings(max_examples=150, deadline=None)
@given(schedules(), INSTANTS, ZONES)
def test_next_and_between_tell_the_same_increasing_instants(
    schedule: Schedule, after: datetime, zone: str
) -> None:
    end = after + timedelta(days=400)
    window = list(islice(schedule.between(after, end, zone), 12))
    assert all(earlier < later for earlier, later in pairwise(window))
    assert all(after <= instant < end and instant.tzinfo is UTC for instant in window)
    step = schedule.next_after(after, zone, inclusive=True)
    for instant in window:
        assert step == instant
        assert schedule.next_after(instant, zone, inclusive=True) == instant
        step = schedule.next_after(instant, zone)
    for earlier, later in pairwise(window):
        assert schedule.last_before(later, zone) == earlier


@settings(max_examples=150, deadline=None)
@given(schedules())
def test_a_schedule_survives_json(schedule: Schedule) -> None:
    assert Schedule.model_validate(schedule.compact()) == schedule
    assert Schedule.model_validate_json(schedule.model_dump_json()) == schedule


@settings(max_examples=150, deadline=None)
@given(schedules(), ZONES)
def test_a_series_that_ends_rings_last_at_its_end(schedule: Schedule, zone: str) -> None:
    end = schedule.ends_at(zone)
    assert (end is None) == (schedule.count is None and schedule.until is None)
    if end:
        assert schedule.next_after(end, zone) is None


@settings(max_examples=200, deadline=None)
@given(RULES, WALLS, INSTANTS, ZONES)
def test_a_wall_clock_rings_at_the_time_it_says(
    text: str, starts: datetime, after: datetime, zone: str
) -> None:
    rule = Schedule(kind="rrule", rrule=text, starts_local=starts, timezone=zone, month_end="skip")
    local = after.replace(tzinfo=None)
    said = [wall for wall, _ in islice(walls(text, starts, False, local), 20)]
    rung = [each for wall in said for each in resolve_local(wall, zone)]
    assert all(
        instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == wall
        for wall, instant in zip(said, rung, strict=True)
        if oddity(wall, zone) != "gap"
    )
    if rung:
        found = list(rule.between(rung[0], rung[-1] + timedelta(seconds=1), "UTC"))
        assert found == sorted(set(rung))


@settings(max_examples=200, deadline=None)
@given(RULES, WALLS, WALLS)
def test_a_rule_that_is_entered_late_agrees_with_one_followed_from_its_start(
    text: str, starts: datetime, since: datetime
) -> None:
    horizon = max(starts, since) + timedelta(days=900)
    followed = rrulestr(text, dtstart=starts)
    expected = islice(takewhile(lambda wall: wall < horizon, followed.xafter(since, inc=True)), 30)
    found = takewhile(lambda pair: pair[0] < horizon, walls(text, starts, False, since))
    assert [wall for wall, _ in islice(found, 30)] == list(expected)


@settings(max_examples=100, deadline=None)
@given(schedules(), st.sampled_from([1, 2, 1969, 2037, 2038, 2100, 9998, 9999]), ZONES)
def test_no_year_makes_it_fail(schedule: Schedule, year: int, zone: str) -> None:
    for moment in (
        datetime(year, 1, 1, tzinfo=UTC),
        datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC),
    ):
        following = schedule.next_after(moment, zone)
        assert following is None or following > moment
        previous = schedule.last_before(moment, zone)
        assert previous is None or previous < moment
        assert schedule.missed(moment, moment, zone) == 0


def test_the_last_second_of_the_calendar_is_the_end() -> None:
    starts = datetime(9999, 12, 30, 23, 59, 59, tzinfo=UTC).replace(tzinfo=None)
    schedule = Schedule(kind="rrule", rrule="FREQ=DAILY", starts_local=starts)
    found = list(schedule.between(datetime.min.replace(tzinfo=UTC), MAX, "UTC"))
    assert len(found) == 2
    assert schedule.next_after(MAX, "UTC") is None
    assert schedule.missed(MAX, MAX, "UTC") == 0
    yearly = schedule.with_changes(
        rrule="FREQ=YEARLY;INTERVAL=9000", starts_local="0001-01-01T00:00"
    )
    assert [each.year for each in yearly.between(datetime.min.replace(tzinfo=UTC), MAX, "UTC")] == [
        1,
        9001,
    ]
    every = Schedule(
        kind="interval", interval_minutes=50_000_000, at=datetime(9950, 1, 1, tzinfo=UTC)
    )
    assert len(list(every.between(datetime.min.replace(tzinfo=UTC), MAX, "Asia/Tokyo"))) == 1
    far = Schedule(kind="relative", anchor="start", offset_months=1200)
    assert far.next_after(MAX - timedelta(days=9), "UTC", anchor=MAX - timedelta(days=9)) is None


MAX = datetime.max.replace(tzinfo=UTC)
BEGINNING = datetime.min.replace(tzinfo=UTC).replace(tzinfo=None)
NEVER = [
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;INTERVAL=168;BYDAY=TU",
    "FREQ=HOURLY;INTERVAL=24;BYHOUR=9",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYHOUR=9;BYSETPOS=2",
    "FREQ=WEEKLY;BYMONTH=2;BYSETPOS=300;BYDAY=MO",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
]


@pytest.mark.parametrize("text", NEVER)
def test_a_rule_that_never_rings_is_refused_before_it_is_kept(text: str) -> None:
    with pytest.raises(ValueError, match=r"never falls on any date|empty set"):
        Schedule(kind="rrule", rrule=text, starts_local=BEGINNING, month_end="skip")


def test_a_poisoned_rule_is_bounded_and_shows_its_gap() -> None:
    schedule = Schedule(
        kind="rrule", rrule="FREQ=SECONDLY", starts_local=BEGINNING, exclude_weekends=True
    )
    friday_night = datetime(2027, 3, 26, 22, 59, 59, tzinfo=UTC)
    assert schedule.next_after(friday_night, "Europe/Berlin") == datetime(
        2027, 3, 28, 22, tzinfo=UTC
    )
    assert schedule.shortest_gap_minutes() == 0


def test_a_rule_whose_every_date_is_left_out_comes_to_an_end() -> None:
    saturdays = Schedule(
        kind="rrule",
        rrule="FREQ=WEEKLY;BYDAY=SA",
        starts_local=datetime(2027, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        exclude_weekends=True,
    )
    assert saturdays.next_after(datetime(2027, 1, 1, tzinfo=UTC), "UTC") is None
    assert saturdays.missed(FIRST, LAST, "UTC") == 0
    once_more = saturdays.with_changes(rdates=["2044-01-01T09:00"])
    assert once_more.next_after(FIRST, "UTC") == datetime(2044, 1, 1, 9, tzinfo=UTC)


def test_a_count_that_outlives_the_calendar_ends_with_it() -> None:
    every = Schedule(kind="interval", interval_minutes=50_000_000, at=FIRST, count=100_000)
    last = every.ends_at("UTC")
    assert last is not None
    assert last.year > 9900
