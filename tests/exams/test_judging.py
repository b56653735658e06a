"""The judge of our own corpus: what a person means passes, what they do not fails."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.language import when
from core.ports import Habits
from tests.exams.judging import means

NOW = datetime(2027, 2, 1, 10, 4, tzinfo=ZoneInfo("Europe/Lisbon"))


def judged(wanted, words, length=None):
    return means(wanted, when.read(words, NOW, Habits(zone="Europe/Lisbon")), NOW, length)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("tomorrow", "2027-02-02", "2027-02-03"),
        ("tomorrow at 16:00", "2027-02-02T16:00", "2027-02-02"),
        ("tomorrow at 16:00", "T16:00", "T04:00"),
        ("tomorrow evening", "2027-02-02 evening", "2027-02-02 morning"),
        ("by Friday 5pm", "2027-02-05T17:00", "2027-02-05"),
        ("this weekend", "2027-02-06/2027-02-07", "2027-02-05/2027-02-07"),
        (
            "tomorrow from 3 to 4pm",
            "2027-02-02T15:00/2027-02-02T16:00",
            "2027-02-02T15:00/2027-02-02T17:00",
        ),
        ("45 minutes", "PT45M", "PT4M"),
        ("in 20 minutes", "PT20M", "PT21M"),
        ("an hour before", "-PT1H", "+PT1H"),
        ("an hour later", "+PT1H", "-PT1H"),
        ("every weekday at 9", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9", "FREQ=DAILY;BYHOUR=9"),
        ("every weekday at 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO"),
        ("every monday until 1 March", "FREQ=WEEKLY;BYDAY=MO;UNTIL=2027-03-01", "FREQ=WEEKLY"),
        (
            "every monday except 15 February",
            "FREQ=WEEKLY;BYDAY=MO;EXDATE=2027-02-15",
            "FREQ=WEEKLY;BYDAY=MO",
        ),
        ("every 2 hours", "FREQ=HOURLY;INTERVAL=2", "FREQ=HOURLY"),
    ],
)
def test_a_phrase_is_held_against_what_is_insisted_on(words, right, wrong):
    assert judged(right, words)
    assert not judged(wrong, words)


def test_a_length_said_apart_gives_the_end():
    span = "2027-02-02T15:00/2027-02-02T15:30"
    assert judged(span, "tomorrow at 3pm", 1800)
    assert not judged(span, "tomorrow at 3pm")
    assert not judged(span, "tomorrow at 3pm", 3600)
