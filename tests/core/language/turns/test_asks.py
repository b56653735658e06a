import pytest

from core.language.turns import ACT, ASK, Reader
from core.ports import Call, Heard
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)


def read(text: str):
    return READER.read(Heard(text=text, now=NOW))


@pytest.mark.parametrize(
    ("sentence", "slot", "kind", "pending"),
    [
        (
            "remind me to call the plumber",
            "when",
            "when",
            Call(action="reminders.create", args={"title": "call the plumber"}),
        ),
        (
            "set up a meeting with Rita",
            "when",
            "when",
            Call(action="events.create", args={"title": "meeting with Rita", "people": ["Rita"]}),
        ),
        (
            "remind me to drink every 0 minutes",
            "when",
            "when",
            Call(action="reminders.create", args={"title": "drink"}),
        ),
        (
            "remind me in 1e308 seconds to run",
            "when",
            "when",
            Call(action="reminders.create", args={"title": "run"}),
        ),
        (
            "remind me in 0 minutes to run",
            "when",
            "when",
            Call(action="reminders.create", args={"title": "run"}),
        ),
        (
            "dinner tomorrow with Tom on friday",
            "when",
            "when",
            Call(
                action="events.create",
                args={"title": "dinner with Tom on friday", "people": ["Tom"]},
            ),
        ),
        ("snooze #4", "until", "when", Call(action="reminders.snooze", args={"item": "#4"})),
        ("set an alarm", "when", "when", Call(action="reminders.create", args={"title": "alarm"})),
    ],
)
def test_a_missing_argument_is_asked_for(sentence, slot, kind, pending):
    reading = read(sentence)
    assert reading.calls == ()
    assert reading.ask is not None
    assert reading.ask.question is not None
    assert (reading.ask.question.slot, reading.ask.question.kind) == (slot, kind)
    assert reading.ask.question.pending == (pending,)


def test_what_is_asked_for_comes_first_and_the_rest_still_points_at_it():
    reading = read("buy a gift tomorrow, set up a call with Rita, remind me an hour before")
    assert reading.ask is not None
    assert reading.ask.question is not None
    first, second, third = reading.ask.question.pending
    assert first.action == "events.create"
    assert second.args == {"title": "buy a gift", "when": "tomorrow"}
    assert third.args == {"item": "$1", "when": "an hour before"}


def test_an_unsure_wish_is_asked_about_with_a_button_for_each_reading():
    reading = read("jot down gazpacho")
    assert reading.calls == ()
    assert reading.ask is not None
    assert ASK <= reading.confidence < ACT
    *choices, neither = reading.ask.buttons[0]
    assert all(choice.calls for choice in choices)
    assert neither.calls == ()


def test_an_action_the_catalogue_lacks_is_never_named():
    only = Reader([t for t in TARGETS if t.noun == "tasks"])
    for sentence in ("dentist Thursday at 3pm", "remind me to call Ann at 9", "what's on Monday"):
        reading = only.read(Heard(text=sentence, now=NOW))
        assert all(call.action.startswith("tasks.") for call in reading.calls)


def test_every_reading_says_which_rules_it_followed():
    for sentence in ("buy milk", "undo", "what's on Monday", "snooze it 10 minutes"):
        assert read(sentence).rule_ids


@pytest.mark.parametrize(
    "sentence",
    ["skip tomorrow", "skip yoga tomorrow", "skip tomorrow's standup", "skip the next standup"],
)
def test_one_date_cannot_be_left_out_and_what_can_is_said(sentence):
    reading = read(sentence)
    assert reading.calls == ()
    assert reading.ask is not None
    assert reading.ask.text.startswith("I can't leave out a single date")
