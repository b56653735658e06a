"""What each policy does to the dates that a rule names."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from core.schedule import Schedule, workdays


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def rings(fields: dict[str, Any], start: str, end: str, zone: str = "UTC") -> list[str]:
    found = Schedule.model_validate(fields).between(utc(start), utc(end), zone)
    return [f"{instant:%m-%dT%H:%M}" for instant in found]


def rule(text: str, starts: str, **more: Any) -> dict[str, Any]:
    return {"kind": "rrule", "rrule": text, "starts_local": starts, **more}


DAILY = rule("FREQ=DAILY", "2027-01-01T09:00")

MONTH_ENDS = [
    ("FREQ=MONTHLY;BYMONTHDAY=31", ["01-31", "02-28", "03-31", "04-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=30", ["01-30", "02-28", "03-30", "04-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=29", ["01-29", "02-28", "03-29", "04-29"]),
    ("FREQ=MONTHLY;BYMONTHDAY=15,31", ["01-15", "01-31", "02-15", "02-28", "03-15", "03-31"]),
    ("FREQ=MONTHLY;BYMONTHDAY=30,31", ["01-30", "01-31", "02-28", "03-30", "03-31", "04-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=30,-1", ["01-30", "01-31", "02-28", "03-30", "03-31", "04-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=-30", ["01-02", "03-02", "04-01", "05-02"]),
    ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31", ["01-31", "03-31", "05-31", "07-31"]),
    ("FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31", ["02-28", "04-30", "02-29", "04-30"]),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ["08-13", "10-13", "04-13", "07-13"]),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["01-29", "02-26", "03-31", "04-30"]),
]


@pytest.mark.parametrize(("text", "expected"), MONTH_ENDS)
def test_a_short_month_rings_on_its_last_day(text: str, expected: list[str]) -> None:
    found = rings(rule(text, "2027-01-01T09:00"), "2027-01-01", "2029-12-01")
    assert [each.partition("T")[0] for each in found][: len(expected)] == expected


def test_a_first_day_on_the_31st_names_the_31st() -> None:
    monthly = rule("FREQ=MONTHLY", "2027-01-31T09:00")
    assert rings(monthly, "2027-01-01", "2027-05-01") == [
        "01-31T09:00",
        "02-28T09:00",
        "03-31T09:00",
        "04-30T09:00",
    ]
    assert rings({**monthly, "month_end": "skip"}, "2027-01-01", "2027-05-01") == [
        "01-31T09:00",
        "03-31T09:00",
    ]


def test_a_29th_of_february_comes_every_year() -> None:
    birthday = rule("FREQ=YEARLY", "2028-02-29T09:00")
    assert rings(birthday, "2028-01-01", "2033-01-01") == [
        "02-29T09:00",
        "02-28T09:00",
        "02-28T09:00",
        "02-28T09:00",
        "02-29T09:00",
    ]
    leap_years = {**birthday, "month_end": "skip"}
    assert Schedule.model_validate(leap_years).next_after(utc("2096-03-01"), "UTC") == utc(
        "2104-02-29T09:00"
    )


WEEKENDS = [
    ("keep", ["01-01", "01-02", "01-03", "01-04"]),
    ("skip", ["01-01", "01-04"]),
    ("next_workday", ["01-01", "01-04"]),
    ("previous_workday", ["01-01", "01-04"]),
]


@pytest.mark.parametrize(("policy", "expected"), WEEKENDS)
def test_a_weekend_moves_into_the_week_and_rings_once(policy: str, expected: list[str]) -> None:
    found = rings({**DAILY, "weekend_policy": policy}, "2027-01-01", "2027-01-05")
    assert [each.partition("T")[0] for each in found] == expected


def test_what_is_moved_stays_in_order_with_what_is_not() -> None:
    twice = rule("FREQ=DAILY;BYHOUR=9,20", "2027-01-02T09:00", weekend_policy="next_workday")
    assert rings(twice, "2027-01-01", "2027-01-06") == [
        "01-04T09:00",
        "01-04T20:00",
        "01-05T09:00",
        "01-05T20:00",
    ]


def test_a_move_finds_its_date_from_the_middle_of_the_weekend() -> None:
    sunday = rule("FREQ=WEEKLY;BYDAY=SU", "2027-01-01T09:00", weekend_policy="next_workday")
    schedule = Schedule.model_validate(sunday)
    assert schedule.next_after(utc("2027-01-03T12:00"), "UTC") == utc("2027-01-04T09:00")


def test_excluded_dates_and_weekends_are_left_out() -> None:
    fields = {**DAILY, "exdates": [date(2027, 1, 4)], "exclude_weekends": True}
    assert rings(fields, "2027-01-01", "2027-01-07") == [
        "01-01T09:00",
        "01-05T09:00",
        "01-06T09:00",
    ]


def test_an_excluded_date_is_meant_before_and_after_a_move() -> None:
    sunday = rule("FREQ=WEEKLY;BYDAY=SU", "2027-01-03T09:00", weekend_policy="previous_workday")
    assert rings({**sunday, "exdates": ["2027-01-03"]}, "2027-01-01", "2027-01-10") == [
        "01-08T09:00"
    ]
    assert rings({**sunday, "exdates": ["2027-01-08"]}, "2027-01-01", "2027-01-10") == [
        "01-01T09:00"
    ]


def test_one_firing_can_be_moved_alone() -> None:
    moved = {**DAILY, "exdates": ["2027-01-02"], "rdates": ["2027-01-02T11:00"]}
    assert rings(moved, "2027-01-01", "2027-01-04") == ["01-01T09:00", "01-02T11:00", "01-03T09:00"]


def test_a_further_date_that_is_also_the_rules_rings_once() -> None:
    assert rings({**DAILY, "rdates": ["2027-01-02T09:00"]}, "2027-01-01", "2027-01-03") == [
        "01-01T09:00",
        "01-02T09:00",
    ]


def test_further_dates_follow_a_single_one() -> None:
    fields = {"kind": "once", "starts_local": "2027-01-01T09:00", "rdates": ["2027-01-05T10:00"]}
    assert rings(fields, "2026-01-01", "2028-01-01", "Asia/Tokyo") == ["01-01T00:00", "01-05T01:00"]


def test_a_count_counts_from_the_start_however_late_one_looks() -> None:
    fields = rule("FREQ=DAILY;INTERVAL=3;COUNT=4", "2027-01-01T09:00")
    assert rings(fields, "2027-01-05", "2028-01-01") == ["01-07T09:00", "01-10T09:00"]
    cron = {"kind": "cron", "cron": "0 9 * * *", "count": 3, "starts_local": "2027-01-01T10:00"}
    assert rings(cron, "2027-01-03", "2028-01-01") == ["01-03T09:00", "01-04T09:00"]
    interval = {"kind": "interval", "interval_minutes": 90, "count": 3, "at": "2027-01-01T00:00Z"}
    assert rings(interval, "2027-01-01", "2028-01-01") == [
        "01-01T00:00",
        "01-01T01:30",
        "01-01T03:00",
    ]


def test_until_is_a_wall_clock_or_an_instant() -> None:
    tokyo = {**DAILY, "timezone": "Asia/Tokyo"}
    assert len(rings({**tokyo, "until": "2027-01-03T09:00"}, "2026-01-01", "2028-01-01")) == 3
    assert len(rings({**tokyo, "until": "2027-01-03T00:00Z"}, "2026-01-01", "2028-01-01")) == 3
    assert len(rings({**tokyo, "until": "2027-01-02T23:59Z"}, "2026-01-01", "2028-01-01")) == 2


def test_an_interval_counts_elapsed_time_through_a_change_of_clocks() -> None:
    fields = {"kind": "interval", "interval_minutes": 720, "starts_local": "2027-03-27T08:00"}
    assert rings(fields, "2027-03-27", "2027-03-29", "Europe/Berlin") == [
        "03-27T07:00",
        "03-27T19:00",
        "03-28T07:00",
        "03-28T19:00",
    ]


def test_cron_runs_on_the_wall_clock_of_its_zone() -> None:
    fields = {"kind": "cron", "cron": "30 2 * * *", "timezone": "Europe/Berlin"}
    assert rings(fields, "2027-03-27", "2027-03-30") == [
        "03-27T01:30",
        "03-28T01:00",
        "03-29T00:30",
    ]
    assert rings(fields, "2027-10-31", "2027-11-01") == ["10-31T00:30"]


RELATIVE = [
    ({"offset_minutes": -60}, "2027-05-10T08:00"),
    ({"offset_minutes": 0}, "2027-05-10T09:00"),
    ({"offset_days": -1}, "2027-05-09T09:00"),
    ({"offset_days": -1, "starts_local": "2027-01-01T20:00"}, "2027-05-09T18:00"),
    ({"offset_months": -3}, "2027-02-10T10:00"),
    ({"offset_months": 1, "offset_days": 1, "offset_minutes": 1}, "2027-06-11T09:01"),
    ({"offset_minutes": 0, "exdates": ["2027-05-10"]}, None),
]


@pytest.mark.parametrize(("fields", "expected"), RELATIVE)
def test_an_offset_is_told_from_its_parent(fields: dict[str, Any], expected: str | None) -> None:
    schedule = Schedule.model_validate({"kind": "relative", "anchor": "start", **fields})
    found = schedule.next_after(utc("2027-01-01"), "Europe/Berlin", anchor=utc("2027-05-10T09:00"))
    assert found == (utc(expected) if expected else None)


def test_an_offset_without_its_parent_never_rings() -> None:
    schedule = Schedule(kind="relative", anchor="due", offset_minutes=-10)
    assert schedule.next_after(utc("2027-01-01"), "UTC") is None
    assert schedule.next_after(utc("2027-01-02"), "UTC", anchor=utc("2027-01-01")) is None


@pytest.fixture
def may_day(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A region XX with one public holiday, Monday 3 May 2027, as its package would tell."""

    def country_holidays(country: str, subdiv: str | None) -> set[date]:
        if country != "XX" or subdiv:
            raise NotImplementedError
        return {date(2027, 5, 3)}

    package = SimpleNamespace(country_holidays=country_holidays)
    monkeypatch.setattr(workdays, "import_module", lambda name: package)
    workdays.holidays_in.cache_clear()
    yield
    workdays.holidays_in.cache_clear()


@pytest.mark.usefixtures("may_day")
def test_a_public_holiday_is_left_out_or_moved_like_a_weekend() -> None:
    fields = rule("FREQ=DAILY", "2027-05-01T09:00", skip_holidays="xx")
    assert rings(fields, "2027-05-01", "2027-05-05") == [
        "05-01T09:00",
        "05-02T09:00",
        "05-04T09:00",
    ]
    saturday = rule("FREQ=WEEKLY;BYDAY=SA", "2027-05-01T09:00", skip_holidays="XX")
    following = {**saturday, "weekend_policy": "next_workday"}
    assert rings(following, "2027-05-01", "2027-05-06") == ["05-04T09:00"]
    monday = rule("FREQ=WEEKLY;BYDAY=MO", "2027-05-03T09:00", skip_holidays="XX")
    before = {**monday, "weekend_policy": "previous_workday"}
    assert rings(before, "2027-04-01", "2027-05-06") == ["04-30T09:00"]


@pytest.mark.usefixtures("may_day")
def test_a_region_without_known_holidays_is_refused() -> None:
    for region in ("ZZ", "XX-YY"):
        with pytest.raises(ValueError, match=f"no public holidays for '{region}'"):
            Schedule.model_validate({**DAILY, "skip_holidays": region})


@pytest.mark.usefixtures("may_day")
def test_a_public_holiday_is_an_odd_date() -> None:
    fields = rule("FREQ=DAILY", "2027-05-01T09:00", skip_holidays="XX")
    odd = Schedule.model_validate(fields).odd_dates(utc("2027-05-01"), utc("2027-06-01"), "UTC")
    assert [(each.on, each.kind, each.rings) for each in odd] == [(date(2027, 5, 3), "holiday", ())]


def test_without_the_package_holidays_are_refused_with_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(workdays, "import_module", missing)
    workdays.holidays_in.cache_clear()
    with pytest.raises(ValueError, match="need the Python package `holidays`"):
        Schedule.model_validate({**DAILY, "skip_holidays": "DE"})


def test_a_rest_that_never_ends_moves_nothing() -> None:
    assert workdays.next_to(date(2027, 1, 1), 1, lambda day: True) is None
    assert workdays.next_to(date.max, 1, lambda day: True) is None


def test_odd_dates_name_month_ends_and_moves() -> None:
    fields = rule("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00", weekend_policy="next_workday")
    odd = Schedule.model_validate(fields).odd_dates(utc("2027-02-01"), utc("2027-05-01"), "UTC")
    assert [(each.on.isoformat(), each.kind, f"{each.rings[0]:%m-%d}") for each in odd] == [
        ("2027-02-28", "month_end", "03-01"),
        ("2027-02-28", "weekend", "03-01"),
        ("2027-04-30", "month_end", "04-30"),
    ]


def test_elapsed_time_has_no_odd_nights() -> None:
    every = Schedule(kind="interval", interval_minutes=30, at=utc("2027-10-30"))
    window = utc("2027-10-30"), utc("2027-11-02")
    assert every.odd_dates(*window, "Europe/Berlin") == []


def test_the_last_firing_and_the_missed_ones_are_found() -> None:
    schedule = Schedule.model_validate({**DAILY, "timezone": "Europe/Berlin"})
    now = utc("2047-05-05T12:00")
    assert schedule.last_before(now, "UTC") == utc("2047-05-05T07:00")
    assert schedule.last_before(utc("2047-05-05T07:00"), "UTC") == utc("2047-05-04T07:00")
    assert schedule.last_before(utc("2027-01-01T08:00"), "UTC") is None
    assert schedule.missed(now - timedelta(days=3), now, "UTC") == 3
    assert schedule.missed(now - timedelta(days=9999), now, "UTC", limit=100) == 100
    rare = Schedule.model_validate(rule("FREQ=YEARLY;INTERVAL=7", "2001-02-03T09:00"))
    assert rare.last_before(now, "UTC") == utc("2043-02-03T09:00")


NEW_YEAR = {"kind": "cron", "cron": "0 9 1 1 *", "starts_local": "2027-01-02T00:00"}
ENDINGS: list[tuple[dict[str, Any], str | None]] = [
    (DAILY, None),
    ({**DAILY, "count": 10}, "2027-01-10T08:00"),
    ({**DAILY, "until": "2027-02-01"}, "2027-02-01T08:00"),
    ({**DAILY, "until": "2027-01-31T23:00Z", "rdates": ["2027-03-01T09:00"]}, "2027-03-01T08:00"),
    ({"kind": "once", "at": "2027-01-01T00:00Z"}, "2027-01-01T00:00"),
    ({"kind": "cron", "cron": "0 9 * * *"}, None),
    ({**NEW_YEAR, "until": "2027-06-01T00:00Z"}, "2027-06-01T00:00"),
    ({**NEW_YEAR, "until": "2027-06-01T00:00"}, "2027-05-31T22:00"),
    ({**DAILY, "count": 1, "exdates": ["2027-01-01"]}, "2027-01-01T08:00"),
    ({"kind": "relative", "anchor": "completion", "offset_days": 1}, None),
]


@pytest.mark.parametrize(("fields", "end"), ENDINGS)
def test_the_end_of_a_series_can_be_indexed(fields: dict[str, Any], end: str | None) -> None:
    found = Schedule.model_validate(fields).ends_at("Europe/Berlin")
    assert found == (utc(end) if end else None)


EXPORTS: list[tuple[dict[str, Any], str | None]] = [
    (DAILY, "FREQ=DAILY"),
    ({**DAILY, "count": 3}, "FREQ=DAILY;COUNT=3"),
    ({**DAILY, "until": "2027-02-01T10:00"}, "FREQ=DAILY;UNTIL=20270201T090000Z"),
    ({**DAILY, "until": "2027-02-01T10:00", "floating": True}, "FREQ=DAILY;UNTIL=20270201T100000"),
    ({**DAILY, "exclude_weekends": True}, "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"),
    ({**DAILY, "exclude_weekends": True, "count": 3}, None),
    (rule("FREQ=MONTHLY", "2027-01-31T09:00"), "FREQ=MONTHLY;BYMONTHDAY=-1"),
    (rule("FREQ=MONTHLY", "2027-01-15T09:00"), "FREQ=MONTHLY"),
    (
        rule("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15,31", "2027-01-01T09:00"),
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1,15",
    ),
    (
        rule("FREQ=MONTHLY;BYMONTHDAY=30", "2027-01-01T09:00"),
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
    ),
    (rule("FREQ=MONTHLY;BYMONTHDAY=15,30", "2027-01-01T09:00"), None),
    (rule("FREQ=YEARLY", "2028-02-29T09:00"), "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2"),
    (rule("FREQ=YEARLY", "2027-12-31T09:00"), "FREQ=YEARLY"),
    (
        rule("FREQ=WEEKLY;WKST=SU;BYDAY=SA,SU,MO", "2027-01-01T09:00", exclude_weekends=True),
        "FREQ=WEEKLY;WKST=SU;BYDAY=MO",
    ),
    (rule("FREQ=WEEKLY;BYDAY=SU", "2027-01-01T09:00", exclude_weekends=True), None),
    (rule("FREQ=MONTHLY;BYDAY=2SA", "2027-01-01T09:00", exclude_weekends=True), None),
    (
        {"kind": "cron", "cron": "0 9 * * 1-5"},
        "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYDAY=MO,TU,WE,TH,FR",
    ),
    (
        {"kind": "cron", "cron": "5 9,18 L 1,7 *"},
        "FREQ=DAILY;BYMONTH=1,7;BYMONTHDAY=-1;BYHOUR=9,18;BYMINUTE=5",
    ),
    (
        {"kind": "cron", "cron": "0 9 * * *", "exclude_weekends": True},
        "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYDAY=MO,TU,WE,TH,FR",
    ),
    ({"kind": "cron", "cron": "0 9 1 * 1"}, None),
    ({"kind": "cron", "cron": "0 9 * * 1#2"}, None),
    (
        {"kind": "interval", "interval_minutes": 90, "at": "2027-01-01T00:00Z"},
        "FREQ=MINUTELY;INTERVAL=90",
    ),
    ({"kind": "once", "at": "2027-01-01T00:00Z"}, None),
]


@pytest.mark.parametrize(("fields", "text"), EXPORTS)
def test_other_calendars_get_a_rule_that_rings_on_the_same_dates(
    fields: dict[str, Any], text: str | None
) -> None:
    schedule = Schedule.model_validate(fields)
    assert schedule.export_rrule("Europe/Berlin") == text
    if text is None or schedule.starts_local is None:
        return
    again = Schedule.model_validate(rule(text, str(schedule.starts_local), month_end="skip"))
    window = utc("2027-01-01"), utc("2031-01-01")
    assert list(again.between(*window, "UTC")) == list(
        schedule.with_changes(until=again.until).between(*window, "UTC")
    )
