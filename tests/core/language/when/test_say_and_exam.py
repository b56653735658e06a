"""Readings for people, and as lines of JSON."""

import json
from datetime import UTC, datetime

import pytest

from core.language.when import as_exam, describe, read, read_jsonl
from core.ports import Habits

NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
LISBON = Habits(zone="Europe/Lisbon")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tomorrow at 9", "Tue 2 Feb 2027, 09:00 Lisbon"),
        ("friday", "Fri 5 Feb 2027 Lisbon"),
        ("from 3 to 4:30pm", "Mon 1 Feb 2027, 15:00 to 16:30 Lisbon"),
        ("10-12 August", "Tue 10 Aug 2027 to Thu 12 Aug 2027 Lisbon"),
        ("by Friday", "by Fri 5 Feb 2027 Lisbon"),
        ("after 5pm", "after Mon 1 Feb 2027, 17:00 Lisbon"),
        ("an hour and a half", "1 h 30 min"),
        ("an hour before", "1 h before start"),
        ("every weekday at 10", "every weekday, 10:00, first Tue 2 Feb 2027, 10:00 Lisbon"),
        ("every other tuesday", "every 2 weeks on Tue, first Tue 2 Feb 2027 Lisbon"),
        (
            "every last friday of the month",
            "every month on the last Fri, first Fri 26 Feb 2027 Lisbon",
        ),
        ("every 12 May", "every year on the 12th of May, first Wed 12 May 2027 Lisbon"),
        ("every 8 hours", "every 8 h, first Mon 1 Feb 2027, 18:04 Lisbon"),
        ("twice a week", "twice a week: on which days, and when?"),
        ("yesterday", "Sun 31 Jan 2027 Lisbon (past)"),
    ],
)
def test_a_reading_is_said_in_one_line(text: str, said: str) -> None:
    found = read(text, NOW, LISBON)
    assert found is not None
    assert describe(found, NOW, LISBON) == said


def test_lines_are_answered_in_order_and_a_broken_one_does_not_stop_them() -> None:
    lines = [
        '{"id":"a","text":"tomorrow at 9","now":"2027-02-01T10:04:00","tz":"Europe/Lisbon"}',
        "not json",
        "",
        '{"id":"b","text":"every day at 9","now":"2027-02-01T10:04:00+01:00","tz":null}',
        '{"id":"c","text":"hello","now":"2027-02-01T10:04:00","tz":null,"lang":"en"}',
    ]
    answers = [json.loads(line) for line in read_jsonl(lines, iter(range(100)).__next__)]
    assert [answer["id"] for answer in answers] == ["a", None, "b", "c"]
    assert answers[0]["start"] == "2027-02-02T09:00:00+00:00"
    assert [answer["kind"] for answer in answers] == ["instant", "none", "recurrence", "none"]
    assert answers[2]["rrule"] == "FREQ=DAILY;BYHOUR=9;BYMINUTE=0"
    assert all("ms" in answer for answer in answers)


def test_the_exam_form_has_the_six_fields() -> None:
    found = read("every 8 hours", NOW, LISBON)
    assert as_exam(found)["rrule"] == "FREQ=HOURLY;INTERVAL=8"
    assert set(as_exam(None)) == {"kind", "start", "end", "grain", "seconds", "rrule"}
