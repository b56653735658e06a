"""Ranges, lengths, deadlines and periods."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
LISBON = Habits(zone="Europe/Lisbon")


def ends(text: str) -> tuple[str | None, str | None]:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert found.kind is Kind.INTERVAL
    first, last = found.start, found.end
    return first and f"{first:%Y-%m-%dT%H:%M}", last and f"{last:%Y-%m-%dT%H:%M}"


RANGES = [
    ("from 3 to 4:30", "2027-02-03T15:00", "2027-02-03T16:30"),
    ("3-5pm", "2027-02-03T15:00", "2027-02-03T17:00"),
    ("from 9 to 5", "2027-02-04T09:00", "2027-02-04T17:00"),
    ("tomorrow from 9 to 5", "2027-02-04T09:00", "2027-02-04T17:00"),
    ("between 2 and 4pm on Friday", "2027-02-05T14:00", "2027-02-05T16:00"),
    ("Friday 14:00-15:30", "2027-02-05T14:00", "2027-02-05T15:30"),
    ("11am to 1am", "2027-02-03T11:00", "2027-02-04T01:00"),
    ("tomorrow 10 to 11:30 am", "2027-02-04T10:00", "2027-02-04T11:30"),
    ("between Monday and Wednesday", "2027-02-08T00:00", "2027-02-11T00:00"),
    ("Monday to Friday", "2027-02-08T00:00", "2027-02-13T00:00"),
    ("the 3rd through the 5th", "2027-02-03T00:00", "2027-02-06T00:00"),
    ("10-12 August", "2027-08-10T00:00", "2027-08-13T00:00"),
    ("August 10 to 12", "2027-08-10T00:00", "2027-08-13T00:00"),
    ("28 Dec to 3 Jan", "2027-12-28T00:00", "2028-01-04T00:00"),
    ("from tomorrow until the 20th", "2027-02-04T00:00", "2027-02-21T00:00"),
    ("2029 to 2031", "2029-01-01T00:00", "2032-01-01T00:00"),
    ("tomorrow at 2 for an hour", "2027-02-04T14:00", "2027-02-04T15:00"),
    ("Thursday at half past three for 45 minutes", "2027-02-04T15:30", "2027-02-04T16:15"),
    ("3 days starting next Monday", "2027-02-08T00:00", "2027-02-11T00:00"),
    ("next week", "2027-02-08T00:00", "2027-02-15T00:00"),
    ("this month", "2027-02-01T00:00", "2027-03-01T00:00"),
    ("next 3 days", "2027-02-04T00:00", "2027-02-07T00:00"),
    ("last two weeks", "2027-01-18T00:00", "2027-02-01T00:00"),
    ("this weekend", "2027-02-06T00:00", "2027-02-08T00:00"),
    ("Q3", "2027-07-01T00:00", "2027-10-01T00:00"),
    ("second quarter of 2028", "2028-04-01T00:00", "2028-07-01T00:00"),
    ("first week of June", "2027-05-31T00:00", "2027-06-07T00:00"),
    ("end of May", "2027-05-21T00:00", "2027-06-01T00:00"),
    ("March 2028", "2028-03-01T00:00", "2028-04-01T00:00"),
    ("the week of the 18th", "2027-02-15T00:00", "2027-02-22T00:00"),
    ("within two hours", "2027-02-03T10:04", "2027-02-03T12:04"),
    ("next summer", "2027-06-21T00:00", "2027-09-24T00:00"),
]


@pytest.mark.parametrize(("text", "first", "last"), RANGES)
def test_a_range_has_both_ends(text: str, first: str, last: str) -> None:
    assert ends(text) == (first, last)


BOUNDS = [
    ("by Friday", "by", "2027-02-03T10:04", "2027-02-06T00:00", "2027-02-05T00:00"),
    ("by Friday five pm", "by", "2027-02-03T10:04", "2027-02-05T17:00", "2027-02-05T17:00"),
    (
        "until tomorrow morning",
        "until",
        "2027-02-03T10:04",
        "2027-02-04T09:00",
        "2027-02-04T09:00",
    ),
    ("before noon", "before", "2027-02-03T10:04", "2027-02-03T12:00", "2027-02-03T12:00"),
    ("until next week", "until", "2027-02-03T10:04", "2027-02-08T00:00", "2027-02-08T00:00"),
    ("until next Friday", "until", "2027-02-03T10:04", "2027-02-13T00:00", "2027-02-12T00:00"),
    ("by the end of the month", "by", "2027-02-03T10:04", "2027-03-01T00:00", "2027-03-01T00:00"),
    ("after 5pm", "after", "2027-02-03T17:00", None, "2027-02-03T17:00"),
    ("from Monday", "from", "2027-02-08T00:00", None, "2027-02-08T00:00"),
    ("since Monday", "since", "2027-02-01T00:00", None, "2027-02-01T00:00"),
    ("after March", "after", "2027-04-01T00:00", None, "2027-04-01T00:00"),
    ("no later than 5 May", "by", "2027-02-03T10:04", "2027-05-06T00:00", "2027-05-05T00:00"),
]


@pytest.mark.parametrize(("text", "kind", "first", "last", "stands"), BOUNDS)
def test_a_deadline_is_open_on_one_side(
    text: str, kind: str, first: str | None, last: str | None, stands: str
) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert found.bound == kind
    assert ends(text) == (first, last)
    assert f"{found.at:%Y-%m-%dT%H:%M}" == stands


LENGTHS = [
    ("an hour", 3600),
    ("for 45 minutes", 2700),
    ("an hour and a half", 5400),
    ("two and a half hours", 9000),
    ("for 1h30", 5400),
    ("1h 30m", 5400),
    ("half an hour", 1800),
    ("three quarters of an hour", 2700),
    ("3 weeks", 1814400),
    ("2 years 3 months", 70848000),
    ("1 year, 2 days and 4 seconds", 31708804),
    ("a couple of days", 172800),
    ("a fortnight", 1209600),
    ("2.5 hours", 9000),
    ("ninety minutes", 5400),
    ("1/2 hour", 1800),
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_an_amount_is_a_length(text: str, seconds: int) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert (found.kind, found.seconds) == (Kind.DURATION, seconds)


OFFSETS = [
    ("an hour before", -3600, "start"),
    ("10 min before it starts", -600, "start"),
    ("2 days before it's due", -172800, "due"),
    ("3 months after I do it", 7776000, "completion"),
    ("a day in advance", -86400, "start"),
    ("15 minutes after it ends", 900, "end"),
]


@pytest.mark.parametrize(("text", "seconds", "anchor"), OFFSETS)
def test_an_offset_hangs_on_something_else(text: str, seconds: int, anchor: str) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert (found.kind, found.seconds, found.anchor) == (Kind.OFFSET, seconds, anchor)
