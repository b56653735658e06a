"""What a schedule may say, what it refuses, and how it is written down."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from core.schedule import Schedule

AT = datetime(2027, 5, 1, 9, tzinfo=UTC)
STARTS = datetime(2027, 5, 1, 9, tzinfo=UTC).replace(tzinfo=None)
DAILY = {"kind": "rrule", "rrule": "FREQ=DAILY", "starts_local": STARTS}

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"kind": "once"}, "needs at or starts_local"),
    ({"kind": "once", "at": AT, "starts_local": STARTS}, "not both"),
    ({"kind": "once", "at": AT, "rrule": "FREQ=DAILY"}, "has no rrule"),
    ({"kind": "once", "at": AT, "floating": True}, "an instant cannot float"),
    ({"kind": "once", "at": AT, "count": 3}, "has no count"),
    ({"kind": "once", "at": STARTS}, "timezone info"),
    ({"kind": "once", "starts_local": AT}, "timezone info"),
    ({"kind": "rrule", "rrule": "FREQ=DAILY"}, "needs starts_local"),
    ({"kind": "rrule", "starts_local": STARTS}, "needs rrule"),
    ({**DAILY, "cron": "* * * * *"}, "has no cron"),
    ({**DAILY, "timezone": "Mars/Olympus"}, "there is no time zone called 'Mars/Olympus'"),
    ({**DAILY, "timezone": "UTC", "floating": True}, "follows the person"),
    ({**DAILY, "count": 2, "until": AT}, "either count or until"),
    ({**DAILY, "until": STARTS - timedelta(days=1)}, "lies before the start"),
    ({**DAILY, "count": 0}, "greater than or equal to 1"),
    ({**DAILY, "rrule": "FREQ=DAILY;COUNT=2", "count": 2}, "said twice"),
    ({**DAILY, "rrule": "FREQ=FORTNIGHTLY"}, "needs FREQ="),
    ({**DAILY, "rrule": "BYDAY=MO"}, "needs FREQ="),
    ({**DAILY, "rrule": "FREQ=DAILY;BYMONTHDAY=32"}, "BYMONTHDAY=32: it must be 1 to 31"),
    ({**DAILY, "rrule": "FREQ=DAILY;BYHOUR=-1"}, "BYHOUR=-1: it must be 0 to 23"),
    ({**DAILY, "rrule": "FREQ=DAILY;BYDAY=XX"}, "it must be a weekday like MO"),
    ({**DAILY, "rrule": "FREQ=WEEKLY;BYDAY=2MO"}, "a numbered weekday"),
    ({**DAILY, "rrule": "FREQ=MONTHLY;BYWEEKNO=3"}, "BYWEEKNO needs FREQ=YEARLY"),
    ({**DAILY, "rrule": "FREQ=MONTHLY;BYSETPOS=1"}, "BYSETPOS needs another BY part"),
    ({**DAILY, "rrule": "FREQ=DAILY;INTERVAL=0"}, "INTERVAL=0"),
    ({**DAILY, "rrule": "FREQ=DAILY;WKST=XX"}, "WKST=XX is no weekday"),
    ({**DAILY, "rrule": "FREQ=DAILY;BYMOON=1"}, "BYMOON is no part"),
    ({**DAILY, "rrule": "FREQ=DAILY;FREQ=WEEKLY"}, "comes twice"),
    ({**DAILY, "rrule": "every day"}, "is no part of an RRULE"),
    ({**DAILY, "rrule": "FREQ=DAILY;UNTIL=20271345"}, "is no end of a rule"),
    ({"kind": "cron"}, "needs cron"),
    ({"kind": "cron", "cron": "0 9 * *"}, "needs five fields"),
    ({"kind": "cron", "cron": "0 0 9 * * 1"}, "needs five fields"),
    ({"kind": "cron", "cron": "61 9 * * 1"}, "cannot be read: Bad minute"),
    ({"kind": "cron", "cron": "0 9 * * 1", "count": 2}, "count needs starts_local"),
    ({"kind": "interval", "at": AT}, "needs interval_minutes"),
    ({"kind": "interval", "interval_minutes": 60}, "needs at or starts_local"),
    ({"kind": "interval", "interval_minutes": 0, "at": AT}, "greater than or equal to 1"),
    ({"kind": "relative"}, "needs anchor"),
    ({"kind": "relative", "anchor": "start", "rrule": "FREQ=DAILY"}, "has no rrule"),
    ({"kind": "often"}, "Input should be 'once'"),
    ({**DAILY, "hour": 3}, "Extra inputs"),
]


@pytest.mark.parametrize(("fields", "reason"), REFUSED)
def test_what_makes_no_schedule_is_refused_with_a_reason(
    fields: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason.replace("[", r"\[")):
        Schedule.model_validate(fields)


def test_what_is_usual_is_not_written() -> None:
    schedule = Schedule.model_validate(DAILY)
    assert schedule.compact() == {
        "kind": "rrule",
        "rrule": "FREQ=DAILY",
        "starts_local": "2027-05-01T09:00:00",
    }


EVERYTHING = Schedule(
    kind="rrule",
    rrule="FREQ=MONTHLY;BYMONTHDAY=31",
    starts_local=STARTS,
    timezone="Europe/Berlin",
    rdates=(STARTS + timedelta(days=9), STARTS + timedelta(days=2)),
    exdates=(date(2027, 6, 30), date(2027, 5, 31)),
    exclude_weekends=True,
    weekend_policy="next_workday",
    month_end="skip",
    gap="skip",
    fold="both",
    until=AT + timedelta(days=900),
)


def test_a_schedule_comes_back_from_json_as_it_was() -> None:
    stored = json.dumps(EVERYTHING.compact())
    assert Schedule.model_validate(json.loads(stored)) == EVERYTHING
    assert Schedule.model_validate_json(stored) == EVERYTHING


def test_lists_of_dates_are_kept_in_order() -> None:
    assert EVERYTHING.rdates == (STARTS + timedelta(days=2), STARTS + timedelta(days=9))
    assert EVERYTHING.exdates == (date(2027, 5, 31), date(2027, 6, 30))


def test_instants_are_kept_in_utc() -> None:
    noon_in_india = datetime(2027, 5, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert Schedule.once(noon_in_india).compact() == {"kind": "once", "at": "2027-05-01T06:30:00Z"}


ENDS: list[tuple[str, dict[str, Any]]] = [
    ("FREQ=DAILY;COUNT=5", {"count": 5}),
    ("RRULE:freq=daily;count=5", {"count": 5}),
    ("FREQ=DAILY;UNTIL=20270504T120000Z", {"until": datetime(2027, 5, 4, 12, tzinfo=UTC)}),
    ("FREQ=DAILY;UNTIL=20270504", {"until": STARTS.replace(day=4, hour=23, minute=59, second=59)}),
    ("FREQ=DAILY;UNTIL=20270504T080000", {"until": STARTS.replace(day=4, hour=8)}),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_the_end_of_a_rule_has_one_place(text: str, expected: dict[str, Any]) -> None:
    schedule = Schedule.model_validate({**DAILY, "rrule": text})
    assert schedule == Schedule.model_validate({**DAILY, **expected})


@pytest.mark.parametrize("said", [date(2027, 5, 4), "2027-05-04"])
def test_until_a_date_includes_that_date(said: object) -> None:
    schedule = Schedule.model_validate({**DAILY, "until": said})
    assert schedule.ends_at("UTC") == AT.replace(day=4)


def test_a_change_is_checked_like_a_new_schedule() -> None:
    schedule = Schedule.model_validate(DAILY)
    assert schedule.with_changes(timezone="Asia/Tokyo").timezone == "Asia/Tokyo"
    with pytest.raises(ValueError, match="no time zone"):
        schedule.with_changes(timezone="Asia/Nowhere")


def test_cron_is_kept_as_it_was_written() -> None:
    assert Schedule(kind="cron", cron="*/15 8-18 * * MON-FRI").cron == "*/15 8-18 * * MON-FRI"


GAPS: list[tuple[dict[str, Any], int | None]] = [
    (DAILY, 1440),
    ({**DAILY, "rrule": "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0,3"}, 3),
    ({**DAILY, "rrule": "FREQ=SECONDLY"}, 0),
    ({**DAILY, "rrule": "FREQ=MINUTELY;INTERVAL=5", "timezone": "Europe/Berlin"}, 5),
    ({**DAILY, "rrule": "FREQ=DAILY;COUNT=1"}, None),
    ({**DAILY, "rdates": [STARTS + timedelta(minutes=2)]}, 2),
    ({"kind": "cron", "cron": "*/4 * * * *"}, 4),
    ({"kind": "cron", "cron": "0,1 9 1 1 *"}, 1),
    ({"kind": "interval", "interval_minutes": 3, "at": AT}, 3),
    ({"kind": "once", "at": AT}, None),
    ({"kind": "once", "starts_local": STARTS, "rdates": [STARTS + timedelta(hours=1)]}, 60),
    ({"kind": "relative", "anchor": "due", "offset_minutes": -60}, None),
    ({"kind": "relative", "anchor": "completion", "offset_minutes": 2}, 2),
    ({"kind": "relative", "anchor": "completion", "offset_months": 1}, 28 * 1440),
]


@pytest.mark.parametrize(("fields", "minutes"), GAPS)
def test_the_shortest_gap_can_be_checked_beforehand(
    fields: dict[str, Any], minutes: int | None
) -> None:
    assert Schedule.model_validate(fields).shortest_gap_minutes() == minutes
