import pytest

from core.language.turns import Selected, parse_selector
from core.ports import Habits
from tests.core.language.turns.catalogue import NOW

CASES = [
    ("#12", Selected(numbers=(12,))),
    ("12", Selected(numbers=(12,))),
    ("#3 and #4", Selected(numbers=(3, 4))),
    ("#3, #4 and 7", Selected(numbers=(3, 4, 7))),
    ("task 5", Selected(numbers=(5,), noun="tasks")),
    ("reminder #9", Selected(numbers=(9,), noun="reminders")),
    ("it", Selected(pronoun="it")),
    ("that one", Selected(pronoun="it")),
    ("both", Selected(pronoun="both")),
    ("the last one", Selected(pronoun="last")),
    ("all of them", Selected(pronoun="them")),
    ("the last two", Selected(count=2)),
    ("the last 3 reminders", Selected(count=3, noun="reminders")),
    ("the first two", Selected(count=-2)),
    ("all", Selected(all=True)),
    ("everything", Selected(all=True)),
    ("all done tasks", Selected(all=True, status="completed", noun="tasks")),
    ("all my overdue tasks", Selected(all=True, status="overdue", noun="tasks")),
    ("all tasks tagged #work", Selected(all=True, noun="tasks", tag="work", name="tagged")),
    ("the dentist", Selected(name="dentist")),
    ("dentist appointment", Selected(noun="events", name="dentist appointment")),
    ("my reminder to call mom", Selected(noun="reminders", name="call mom")),
    ("the meeting with Ana", Selected(noun="events", name="Ana")),
    ("my 3pm meeting", Selected(noun="events", when="3pm", kind="meeting")),
    ("the standup tomorrow", Selected(name="standup", when="tomorrow")),
    ('"Board games"', Selected(name="Board games")),
    ("the alarm", Selected(noun="reminders", kind="alarm")),
    ("tax form", Selected(name="tax form")),
    ("#1-#3", Selected(numbers=(1, 2, 3))),
    ("tasks 2 to 4", Selected(numbers=(2, 3, 4), noun="tasks")),
    ("#4 through #2", Selected(numbers=(4, 3, 2))),
    ("milk and eggs", Selected(name="milk and eggs", names=("milk", "eggs"))),
    (
        "milk, eggs and bread",
        Selected(name="milk, eggs and bread", names=("milk", "eggs", "bread")),
    ),
    ("all my reminders", Selected(all=True, noun="reminders")),
    ("", Selected()),
]


@pytest.mark.parametrize(("words", "selected"), CASES, ids=[c[0] for c in CASES])
def test_a_selector_is_taken_apart(words, selected):
    assert parse_selector(words, NOW, Habits()) == selected


def test_without_a_clock_times_stay_in_the_name():
    assert parse_selector("the 3pm standup") == Selected(name="3pm standup")


def test_a_range_holds_no_more_than_fifty_numbers():
    assert len(parse_selector("#1-#999999999").numbers) == 50
