"""The computed triggers of stories 3, 4 and 10, to the minute."""

from datetime import UTC, datetime

from core.schedule import Schedule


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


KILN = Schedule(
    kind="rrule",
    rrule="FREQ=DAILY",
    starts_local=wall("2027-03-23T02:30"),
    timezone="Europe/Berlin",
)
STANDUP = Schedule(
    kind="rrule",
    rrule="FREQ=WEEKLY;BYDAY=MO",
    starts_local=wall("2027-03-08T10:00"),
    timezone="America/New_York",
)
RENT = Schedule(
    kind="rrule",
    rrule="FREQ=MONTHLY;BYMONTHDAY=31",
    starts_local=wall("2027-01-31T09:00"),
    timezone="Europe/Lisbon",
)
FILTER = Schedule(kind="relative", anchor="completion", offset_months=3, timezone="Europe/Lisbon")


def days(schedule: Schedule, start: str, end: str) -> list[str]:
    found = schedule.between(utc(start), utc(end), "Europe/Berlin")
    return [f"{instant:%Y-%m-%dT%H:%M}" for instant in found]


def test_the_kiln_rings_at_three_when_half_past_two_is_skipped() -> None:
    assert days(KILN, "2027-03-27", "2027-03-30") == [
        "2027-03-27T01:30",
        "2027-03-28T01:00",
        "2027-03-29T00:30",
    ]


def test_the_kiln_rings_once_when_half_past_two_comes_twice() -> None:
    assert days(KILN, "2027-10-30", "2027-11-02") == [
        "2027-10-30T00:30",
        "2027-10-31T00:30",
        "2027-11-01T01:30",
    ]


def test_the_kiln_names_its_two_odd_nights_of_the_year() -> None:
    odd = KILN.odd_dates(utc("2027-03-22T08:00"), utc("2028-03-22T08:00"), "Europe/Berlin")
    assert [(each.on.isoformat(), each.kind, each.rings) for each in odd] == [
        ("2027-03-28", "gap", (utc("2027-03-28T01:00"),)),
        ("2027-10-31", "fold", (utc("2027-10-31T00:30"),)),
    ]


def test_skip_that_night_and_ring_both_times_are_changes_of_policy() -> None:
    changed = KILN.with_changes(gap="skip", fold="both")
    assert days(changed, "2027-03-28", "2027-03-30") == ["2027-03-29T00:30"]
    assert days(changed, "2027-10-31", "2027-11-01") == ["2027-10-31T00:30", "2027-10-31T01:30"]


def test_the_standup_keeps_new_york_time() -> None:
    assert days(STANDUP, "2027-03-08T12:00", "2027-04-01") == [
        "2027-03-08T15:00",
        "2027-03-15T14:00",
        "2027-03-22T14:00",
        "2027-03-29T14:00",
    ]


def test_the_weeks_in_which_europe_and_new_york_disagree_are_named() -> None:
    odd = STANDUP.odd_dates(utc("2027-03-08T12:00"), utc("2028-03-08T12:00"), "Europe/Berlin")
    assert [(each.kind, each.on.isoformat(), str(each.through)) for each in odd] == [
        ("far_zone", "2027-03-15", "2027-03-22"),
        ("far_zone", "2027-11-01", "None"),
    ]
    assert odd[0].rings == (utc("2027-03-15T14:00"), utc("2027-03-22T14:00"))
    assert odd[1].rings == (utc("2027-11-01T14:00"),)


def test_two_zones_that_change_together_have_no_odd_weeks() -> None:
    window = utc("2027-03-08T12:00"), utc("2028-03-08T12:00")
    assert STANDUP.odd_dates(*window, "America/Toronto") == []


def test_in_tokyo_the_floating_moves_and_the_interval_does_not() -> None:
    vitamins = Schedule(
        kind="rrule", rrule="FREQ=DAILY", starts_local=wall("2027-04-01T08:00"), floating=True
    )
    antibiotic = Schedule(kind="interval", interval_minutes=480, at=utc("2027-04-12T04:00"))
    now, trip = utc("2027-04-12T05:00"), utc("2027-04-12T15:00")
    assert vitamins.next_after(now, "Europe/Berlin") == utc("2027-04-12T06:00")
    assert vitamins.next_after(trip, "Asia/Tokyo") == utc("2027-04-12T23:00")
    for zone in ("Europe/Berlin", "Asia/Tokyo"):
        found = list(antibiotic.between(now, utc("2027-04-13T05:00"), zone))
        assert [f"{each:%H:%M}" for each in found] == ["12:00", "20:00", "04:00"]


def test_rent_on_the_31st_falls_on_the_last_day_of_each_month() -> None:
    assert days(RENT, "2027-01-31T09:05", "2027-05-01") == [
        "2027-02-28T09:00",
        "2027-03-31T08:00",
        "2027-04-30T08:00",
    ]


def test_rent_on_the_workday_before_a_weekend() -> None:
    rent = RENT.with_changes(weekend_policy="previous_workday")
    assert days(rent, "2027-01-31T09:05", "2027-05-01") == [
        "2027-02-26T09:00",
        "2027-03-31T08:00",
        "2027-04-30T08:00",
    ]
    assert rent.export_rrule() == "FREQ=MONTHLY;BYMONTHDAY=-1"


def test_only_months_with_a_31st() -> None:
    rent = RENT.with_changes(month_end="skip")
    assert days(rent, "2027-01-31T09:05", "2027-06-01") == ["2027-03-31T08:00", "2027-05-31T08:00"]
    assert rent.export_rrule() == "FREQ=MONTHLY;BYMONTHDAY=31"


def test_the_filter_is_due_three_months_after_it_was_changed() -> None:
    done = utc("2027-01-31T09:06")
    assert FILTER.next_after(done, "UTC", anchor=done) == utc("2027-04-30T08:06")


def test_the_filter_is_first_due_when_it_was_said_to_start() -> None:
    starting = FILTER.with_changes(starts_local=wall("2027-01-31T09:00"))
    now = utc("2027-01-31T08:00")
    assert starting.next_after(now, "UTC") == utc("2027-01-31T09:00")
    assert starting.next_after(now, "UTC", anchor=utc("2027-01-31T22:10")) == utc(
        "2027-04-30T08:00"
    )
