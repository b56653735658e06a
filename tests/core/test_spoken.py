"""What was heard is said back, and asked about before it is written where that is wise."""

import pytest
from sqlalchemy import select

from core.kernel.calls import ToolCall
from tests.core.ears import Listener

FOUR = (
    "Dentist on Thursday at half past three for an hour, buy {kefir:0.41} and eggs tomorrow, and "
    "high priority finish the tax form by Friday five pm, remind me an hour before"
)
TWO = "buy milk tomorrow and call Bob on Friday"


@pytest.fixture
def one(sqlite_url):
    made = Listener(sqlite_url)
    yield made
    made.house.db.close()


def calls(chat):
    with chat.house.db.read() as tx:
        return list(tx.session.scalars(select(ToolCall).order_by(ToolCall.id)))


def test_a_doubtful_word_is_marked_and_asked_about_before_anything_is_written(one):
    assert one.speak("buy {kefir:0.41}, please") == (
        '🎤 "buy *kefir?*, please"\nI\'d do this:\n1. ☐ buy kefir\n'
        "I wasn't sure about the word *kefir*."
    )
    assert one.labels() == [["All good", "Fix 1"], ["Drop all"]]
    assert (one.tasks(), one.audits(), calls(one)) == ([], [], [])
    one.push("All good")
    assert one.tasks() == ["buy kefir"]


def test_several_wishes_are_asked_about_however_sure_the_words_are(one):
    reply = one.speak(TWO)
    assert reply.splitlines()[1:] == [
        "I'd do this:",
        "1. ☐ buy milk — tomorrow, Tue 2 Feb",
        "2. ☐ call Bob — Fri 5 Feb",
    ]
    assert one.labels() == [["All good", "Fix 1", "Fix 2"], ["Only 1", "Drop all"]]
    assert one.audits() == []


def test_yes_in_words_does_all_of_it(one):
    one.speak(TWO)
    assert one.say("yes").startswith("✅ Done:")
    assert one.tasks() == ["buy milk", "call Bob"]


def test_yes_by_voice_does_all_of_it_and_is_not_asked_about_again(one):
    one.speak(TWO)
    assert one.speak("all good").splitlines()[:2] == ['🎤 "all good"', "✅ Done:"]


def test_only_the_first(one):
    one.speak(TWO)
    one.push("Only 1")
    assert one.tasks() == ["buy milk"]


def test_none_of_it(one):
    one.speak(TWO)
    assert one.push("Drop all") == "All right, I left it."
    assert one.tasks() == []


def test_what_was_done_once_is_not_done_again_by_another_button(one):
    one.speak(TWO)
    one.push("Only 1")
    assert one.push("All good", above=1).startswith("That is settled already.")
    assert one.tasks() == ["buy milk"]
    one.works()


def test_after_a_wish_was_said_anew_the_old_buttons_do_nothing_more(one):
    one.speak(FOUR)
    one.push("Fix 2")
    one.say("milk and eggs")
    assert one.push("All good", above=2).startswith("That is settled already.")
    assert one.tasks() == ["buy milk and eggs", "finish the tax form"]


def test_one_may_say_no_and_yes_later(one):
    one.speak(TWO)
    one.push("Drop all")
    one.push("All good", above=1)
    assert one.tasks() == ["buy milk", "call Bob"]


def test_a_wish_is_said_anew_by_voice(one):
    one.speak(FOUR)
    assert one.push("Fix 2") == "What should number 2 say?"
    assert one.labels() == []
    one.speak("milk and eggs")
    assert one.tasks() == ["buy milk and eggs", "finish the tax form"]


def test_a_wish_that_is_misheard_once_more_is_asked_about_once_more(one):
    one.speak(FOUR)
    one.push("Fix 2")
    assert "I wasn't sure about the word *kale*." in one.speak("{kale:0.3} and eggs")
    assert one.tasks() == []
    one.push("All good")
    assert one.tasks() == ["buy kale and eggs", "finish the tax form"]


def test_asked_what_it_should_say_one_may_do_something_else(one):
    one.speak(FOUR)
    one.push("Fix 2")
    assert one.say("undo") != ""
    assert one.tasks() == []


def test_all_of_it_is_of_one_turn_with_four_calls_and_noted_as_spoken(one):
    one.speak(FOUR)
    one.push("Fix 2")
    one.say("milk and eggs")
    made = calls(one)
    assert [call.action for call in made] == [
        "events.create",
        "tasks.create",
        "tasks.create",
        "reminders.create",
    ]
    assert made[3].words["item"]
    assert len({call.turn_id for call in made}) == 1
    audits = one.audits()
    assert {audit.source for audit in audits} == {"voice"}
    assert len({audit.correlation_id for audit in audits}) == 1
    first, _, last = one.turns()
    assert last.clarifies_turn_id == first.id


def test_what_is_typed_beside_a_plan_is_not_noted_as_spoken(one):
    one.speak(TWO)
    one.say("buy oats tomorrow")
    assert [audit.source for audit in one.audits()] == ["manual"]


def test_a_question_is_answered_at_once_whatever_was_misheard(one):
    one.say("dentist on Thursday at 15:30")
    reply = one.speak("what's {on:0.2} Thursday?")
    assert reply.startswith('🎤 "what\'s *on?* Thursday?"\n')
    assert "dentist" in reply


def test_what_is_asked_back_is_asked_below_what_was_heard(one):
    reply = one.speak("remind me to call the plumber at 9")
    assert reply.splitlines()[0] == '🎤 "remind me to call the plumber at 9"'
    assert "today has passed" in reply
    one.push("Tomorrow 9:00")
    assert len(one.audits()) == 1


def test_what_was_not_understood_is_shown(one):
    reply = one.speak("play some jazz")
    assert reply.startswith('🎤 "play some jazz"\n')
    assert one.audits() == []


def test_a_button_that_was_perhaps_said_is_offered_to_be_pressed(one):
    one.speak(TWO)
    assert "I think you chose “All good”." in one.speak("{all:0.3} good")
    assert one.tasks() == []
    one.push("All good")
    assert one.tasks() == ["buy milk", "call Bob"]


def test_times_and_bold_words_stand_where_they_stood_before(one):
    one.speak("dentist on Thursday at 15:30")
    message = one.channel.sent[-1]
    (mark,) = message.times
    assert message.text[mark.start : mark.start + mark.length].startswith("Thu 4 Feb")
    one.speak("remind me to call the plumber at 9")
    message = one.channel.sent[-1]
    words = [message.text[start : start + length] for start, length in message.bold]
    assert all(word and "*" not in word for word in words)


def test_a_plan_may_change_and_remove_what_is_there(one):
    one.say("buy milk tomorrow")
    one.say("call Bob on Friday")
    reply = one.speak("complete {milk:0.4}")
    assert "milk" in reply.splitlines()[2]
    assert one.tasks() == ["buy milk", "call Bob"]
    one.push("All good")
    assert one.audits()[-1].action_type == "task_complete"


def test_many_doubtful_words_are_not_all_named(one):
    words = " ".join(f"{{{word}:0.2}}" for word in "buy milk eggs oats bread rice beans".split())
    assert "and 2 more." in one.speak(words)


def test_what_cannot_be_done_is_said_in_the_plan(one):
    reply = one.speak("buy milk tomorrow and complete the {kiln:0.4}")
    assert "kiln" in reply.splitlines()[3]
    assert one.audits() == []
