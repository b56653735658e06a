"""Questions that only the person can answer, and the choices offered."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.language import say, when
from core.language.when.values import Kind, Resolution
from core.ports import Habits, Reply

LISBON = ZoneInfo("Europe/Lisbon")
HABITS = Habits(zone="Europe/Lisbon")
NIGHT = datetime(2027, 2, 2, 1, 30, tzinfo=LISBON)
DAY = datetime(2027, 2, 1, 10, 4, tzinfo=LISBON)


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("at 9", "Which 9:00?"),
        ("tomorrow at 9:30", "Which 9:30?"),
        ("9.30pm", "Which 9:30 pm?"),
        ("at 9 a.m.", "Which 9:00 am?"),
        ("on 3/4 at 9", "Which 9:00?"),
        ("12 March at 17:00", "Which 17:00?"),
        ("tomorrow morning", "In which city is it “tomorrow morning”?"),
    ],
)
def test_an_unknown_clock_asks_whose_hour_it_is(words, asks):
    assert say.clock_unknown(words) == f"I'd love to, but I don't know your clock yet. {asks}"


def test_words_that_are_no_time_are_quoted_with_examples_that_are():
    text = say.time_not_understood("flurbsday")
    assert "“flurbsday”" in text
    for words in ("tomorrow at 9", "Friday 17:00", "in 2 hours"):
        assert f"“{words}”" in text
        assert when.read(words, DAY, HABITS) is not None
    assert len(say.time_not_understood("x" * 5000)) < 250


@pytest.mark.parametrize(
    ("action", "title", "question"),
    [
        ("reminders.create", "call mum", "when should I remind you to **call mum**?"),
        ("reminders.create", "", "when should I remind you?"),
        ("tasks.create", "call mum", "when is **call mum** due?"),
        ("events.create", "Dentist", "when is **Dentist**?"),
        ("reminders.snooze", "", "which time do you mean?"),
    ],
)
def test_a_time_that_has_passed_asks_again(action, title, question):
    found = when.read("at 9", DAY, HABITS)
    assert found is not None
    assert found.passed
    text = say.which_time(action, title, found, DAY)
    assert Reply(text=text).text == f"9:00 today has passed — {question}"


def test_a_date_that_has_passed_is_quoted():
    found = Resolution(
        kind=Kind.DATE, words="on 1 January", start=DAY - timedelta(days=30), passed=True
    )
    text = say.which_time("tasks.create", "it all", found, DAY)
    assert Reply(text=text).text == "“on 1 January” has passed — when is **it all** due?"


@pytest.mark.parametrize(
    ("moment", "label"),
    [
        ("2027-02-01T15:00", "Today 15:00"),
        ("2027-02-01T21:00", "Tonight 21:00"),
        ("2027-02-02T09:00", "Tomorrow 9:00"),
        ("2027-02-05T09:05", "Fri 5 Feb 9:05"),
        ("2028-02-05T09:05", "Sat 5 Feb 2028 9:05"),
    ],
)
def test_a_choice_is_named_and_read_back_as_the_same_moment(moment, label):
    at = datetime.fromisoformat(moment).replace(tzinfo=LISBON)
    name, words = say.moment_option(at, DAY)
    assert name == label
    found = when.read(words, DAY, HABITS)
    assert found is not None
    assert found.start == at


def test_every_moment_around_a_change_of_the_clock_is_read_back():
    zone = ZoneInfo("Europe/Berlin")
    now = datetime(2027, 10, 30, 23, 50, tzinfo=zone)
    for minutes in range(0, 6 * 60, 10):
        at = (now.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(zone)
        found = when.read(say.moment_option(at, now)[1], now, Habits(zone="Europe/Berlin"))
        assert found is not None
        assert found.start == at


@pytest.mark.parametrize(
    ("words", "labels", "starts"),
    [
        ("tomorrow at 9", ["Tue 2 Feb, 9:00", "Wed 3 Feb, 9:00"], ["02T09:00", "03T09:00"]),
        ("tomorrow", ["Tue 2 Feb", "Wed 3 Feb"], ["02T00:00", "03T00:00"]),
        ("tomorrow morning", ["Tue 2 Feb", "Wed 3 Feb"], None),
        ("tomorrow from 9 to 10", ["Tue 2 Feb, 9:00", "Wed 3 Feb, 9:00"], ["02T09:00", "03T09:00"]),
    ],
)
def test_after_midnight_tomorrow_is_one_of_two_days(words, labels, starts):
    found = when.read(words, NIGHT, HABITS)
    assert found is not None
    options = say.tomorrow_options(found, NIGHT)
    assert [label for label, _ in options] == labels
    read = [when.read(chosen, NIGHT, HABITS) for _, chosen in options]
    assert [one.kind for one in read if one] == [found.kind, found.kind]
    assert not any("tomorrow" in chosen for _, chosen in options)
    if starts:
        got = [f"{one.start:%dT%H:%M}" for one in read if one and one.start]
        assert got == starts
    text = say.which_time("tasks.create", "call mum", found, NIGHT)
    assert Reply(text=text).text == f"It is 1:30 at night: which day is “{words}” for **call mum**?"


def test_after_midnight_nothing_is_asked_where_one_day_is_left():
    early = Resolution(
        kind=Kind.INSTANT, words="tomorrow at 1", start=NIGHT + timedelta(hours=23), timed=True
    )
    assert len(say.tomorrow_options(early, NIGHT)) == 0
    again = Resolution(kind=Kind.RECURRENCE, words="every day from tomorrow", start=NIGHT)
    assert say.tomorrow_options(again, NIGHT) == []
