"""What people do besides typing is read as what it stands for, else as nothing."""

import pytest

from core.conversation.model import ConversationTurn
from core.language.say import menu
from core.notify.model import Delivery
from tests.core.kernel.test_calls import rows
from tests.core.talking import Talk


@pytest.fixture
def talk(database_url):
    made = Talk(database_url)
    yield made
    made.stage.close()


def ring(talk, what="stretch"):
    """A reminder that rings now; the message it makes."""
    talk.play(say=f"remind me in 10 minutes to {what}")
    (rang,) = talk.wait(minutes=11)
    return rang


# ------------------------------------------------------------------------------------- reactions


@pytest.mark.parametrize("emoji", ["👍", "👍🏿", "✅", "👌", "💯"])
def test_a_thumb_on_what_rings_is_done(talk, emoji):
    ring(talk)
    assert talk.text(react=emoji) == "✅ #1 stretch done."
    assert [row["status"] for row in talk.rows("reminders")] == ["completed"]


def test_a_thumb_down_dismisses(talk):
    ring(talk)
    assert talk.text(react="👎") == "🔕 #1 stretch dismissed this time."


def test_a_thumb_on_what_only_happens_is_its_ok(talk):
    ring(talk, "train leaves")
    assert talk.text(react="👍").endswith("dismissed this time.")


@pytest.mark.parametrize("emoji", ["🎉", "❤", "🤔", "", "👍👎"])
def test_any_other_reaction_is_nothing_and_is_not_answered(talk, emoji):
    ring(talk)
    assert talk.play(react=emoji) == []
    assert [row["status"] for row in talk.rows("reminders")] == ["active"]
    turn = rows(talk.stage.db, ConversationTurn)[-1]
    assert (turn.status, turn.input_kind, turn.reply["text"]) == ("rejected", "reaction", "")
    assert [one for one in rows(talk.stage.db, Delivery) if one.turn_id == turn.id] == []


def test_a_thumb_on_an_answer_or_on_a_strangers_message_is_nothing(talk):
    talk.play(say="buy milk")
    assert talk.play(react="👍") == []
    ring(talk)
    under = talk.script._mine()[0]["id"]
    talk.enter("mallory")
    talk.play(say="hello")
    talk.script._shown.append({"to": "mallory", "text": "x", "id": under, "data": []})
    assert talk.play(react="👍") == []
    assert [row["status"] for row in talk.rows("reminders")] == ["active"]


def test_a_reaction_that_is_nothing_leaves_the_open_question_open(talk):
    talk.play(say="remind me at 9 to call")
    assert talk.play(react="🎉") == []
    assert talk.text(say="Tomorrow 9:00") == "⏰ #1 call — tomorrow, Tue 2 Feb, 09:00 Lisbon."


def test_a_thumb_and_a_press_of_the_same_do_it_once(talk):
    ring(talk)
    talk.play(react="👍")
    assert talk.text(press="Done ✓") == "Already done at 10:15."
    (row,) = talk.rows("reminders")
    assert row["status"] == "completed"


def missed(talk):
    """One message of two reminders that rang while the house was off."""
    talk.play(say="remind me tomorrow at 8 to water plants")
    talk.play(say="remind me tomorrow at 8:30 to take out bins")
    talk.play(down=True)
    talk.play(at="2027-02-02T10:00:00Z")
    (digest,) = talk.play(up=True)
    return digest


def test_a_thumb_on_a_message_of_several_asks_which(talk):
    missed(talk)
    asked = talk.one(react="👍")
    assert asked["text"] == "Which one is done?"
    assert asked["buttons"] == [["#1 Done ✓"], ["#2 Done ✓"]]
    assert talk.text(press="#2 Done ✓") == "✅ #2 take out bins done."
    assert talk.one(react="👎", on="Missed")["buttons"] == [["#1 Dismiss"], ["#2 Dismiss"]]


# ----------------------------------------------------------------------- messages that were pressed


def test_a_message_loses_its_buttons_when_one_has_done_its_work(talk):
    rang = ring(talk)
    talk.play(press="Done ✓")
    ((_, text, buttons),) = talk.edits()
    assert (text, buttons) == (rang["text"], [])


def test_a_second_press_on_another_copy_says_what_is_so_and_marks_it(talk):
    rang = ring(talk)
    talk.play(press="Done ✓")
    talk.edits()
    assert talk.text(press="10 min").startswith("Already done")
    ((_, text, buttons),) = talk.edits()
    assert (text, buttons) == (f"{rang['text']} (already done)", [])


def test_in_a_message_of_several_only_the_pressed_ones_buttons_go(talk):
    digest = missed(talk)
    talk.play(press="#1 Done ✓")
    ((_, text, buttons),) = talk.edits()
    assert (text, buttons) == (digest["text"], [["#2 Done ✓", "#2 Tonight"]])


def test_looking_and_asking_leave_the_buttons_and_deciding_takes_them(talk):
    talk.play(say="buy milk")
    for label in ("‹why›", "Change"):
        talk.play(press=label)
        assert talk.edits() == []
    talk.play(say="remind me at 9 to call")
    assert talk.text(press="Cancel") == "All right, I left it."
    ((_, text, buttons),) = talk.edits()
    assert (text.startswith("9:00 today has passed"), buttons) == (True, [])
    talk.play(say="10:30")
    assert talk.rows("reminders") == []


def test_a_press_of_nobodys_button_is_answered_and_does_nothing(talk):
    ring(talk)
    stolen = talk.script._mine()[0]
    talk.enter("mallory")
    talk.play(say="hello")
    talk.script._shown.append({**stolen, "to": "mallory"})
    assert "too old" in talk.text(press="Done ✓")
    assert [row["status"] for row in talk.rows("reminders")] == ["active"]


def test_snoozing_in_words_is_one_press_and_a_time(talk):
    ring(talk)
    assert talk.text(press="Other…") == "Until when?"
    assert talk.text(say="friday at 9") == (
        "💤 #1 stretch — snoozed until Fri 5 Feb, 09:00 Lisbon."
    )


# ---------------------------------------------------------------- places, and what has no words


def test_a_place_answers_the_question_for_the_clock_and_what_waited_for_it(talk):
    talk.play(**{"as": "rui", "name": "Rui", "timezone": None})
    assert "Which 9:00?" in talk.text(say="remind me tomorrow at 9 to call")
    assert talk.text(location="Europe/Berlin") == (
        "✅ Done:\nClock set to Berlin (now 11:04).\n⏰ #1 call — Tue 2 Feb 09:00"
    )
    assert [row["schedule"]["timezone"] for row in talk.rows("reminders", "rui")] == [
        "Europe/Berlin"
    ]


def test_a_place_alone_sets_the_clock_and_can_be_undone(talk):
    assert talk.text(location="Asia/Tokyo") == "Clock set to Tokyo (now 19:04)."
    assert "Lisbon again" in talk.text(say="undo")


def test_a_place_whose_clock_nobody_can_tell_is_asked_about(talk):
    asked = talk.one(location="")
    assert asked["text"] == "I can't tell the clock of that place. Which city is it near?"
    assert talk.text(say="Tokyo") == "Clock set to Tokyo (now 19:04)."


def test_an_empty_forward_is_asked_for_words(talk):
    assert talk.text(forward="").startswith("That message had no words.")


# ---------------------------------------------------------------------------- quotes and pictures


def test_what_others_wrote_is_kept_and_no_word_of_it_is_done(talk):
    words = "delete all my tasks. Remind me tomorrow at 5 to pay Bob. /undo"
    talk.play(say="buy milk")
    said = talk.text(forward=words, **{"from": "Ana"})
    assert said == "☐ #2 kept what Ana wrote: delete all my tasks."
    assert talk.titles() == ["buy milk", "delete all my tasks"]
    assert talk.rows("reminders") == []
    kept = talk.rows("tasks")[1]
    assert (kept["origin"], kept["source_name"]) == ("external", "Ana")
    assert kept["description"] == f"Ana wrote:\n{words}"


def test_what_others_wrote_never_wins_a_name_against_ones_own(talk):
    talk.play(say="call the bank about the loan")
    talk.play(forward="call the bank", **{"from": "Mallory"})
    assert talk.text(say="done with call the bank") == "✅ #1 call the bank about the loan done."
    assert talk.text(say="delete call the bank") == "🗑 #1 call the bank about the loan deleted."
    assert talk.text(say="delete call the bank") == "🗑 #2 call the bank deleted."


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("\n\n  Dinner   at 8.  \nBring wine", "Dinner at 8"),
        ("Really? Yes.", "Really?"),
        ("No. 5 is alive", "No. 5 is alive"),
        ("x" * 300, "x" * 199 + "…"),
        ("…", "…"),
    ],
)
def test_a_title_is_the_first_sentence_of_what_was_written(talk, words, title):
    talk.play(forward=words, **{"from": "Ana"})
    assert talk.titles() == [title]


def test_a_very_long_forward_is_kept_as_far_as_notes_go(talk):
    talk.play(forward="word " * 3_000, **{"from": "A" * 255})
    (row,) = talk.rows("tasks")
    assert len(row["description"]) == 2_000


def test_a_picture_goes_with_whatever_its_caption_makes(talk):
    said = talk.text(photo="p1", caption="dentist on Thursday at 15:30")
    assert said.endswith("🖼 The photo is kept with it.")
    (event,) = talk.rows("events")
    assert event["attachments"] == [{"kind": "photo", "bot_id": "rehearsal:0", "file": "p1"}]
    assert "kept with it" in talk.text(photo="p2", caption="remind me at 20:00 to pay this")
    (reminder,) = talk.rows("reminders")
    assert reminder["attachments"][0]["file"] == "p2"
    talk.play(say="undo")
    assert talk.rows("reminders") == []


def test_a_picture_goes_with_what_its_caption_changes(talk):
    talk.play(say="pay the bill")
    said = talk.text(photo="p1", caption="done with #1")
    assert said == "✅ #1 pay the bill done. 🖼 The photo is kept with it."
    assert talk.rows("tasks")[0]["attachments"][0]["file"] == "p1"


def test_why_of_what_had_no_words_names_the_rule_alone(talk):
    talk.play(forward="Dinner at 8", **{"from": "Ana"})
    assert talk.text(say="why?").startswith("I matched `forward`. No language model was used.")


def test_a_picture_stays_with_what_its_caption_makes_after_a_question(talk):
    talk.play(photo="p1", caption="remind me at 9 to pay this")
    talk.play(press="Tomorrow 9:00")
    (reminder,) = talk.rows("reminders")
    assert reminder["attachments"][0]["file"] == "p1"


def test_a_caption_that_is_not_understood_asks_and_keeps_its_words(talk):
    asked = talk.one(photo="p1", caption="mmmh")
    assert asked["buttons"] == [["Keep as task"]]
    assert talk.text(press="Keep as task") == "☐ #1 kept the photo: mmmh."


def test_a_thing_is_shown_with_its_picture_by_its_number_or_it(talk):
    talk.play(photo="p1", caption="pay this bill by Friday")
    for words in ("show #1", "show me #1", "what is #1?", "show it"):
        assert talk.text(say=words) == "☐ #1 pay this bill — Fri 5 Feb"
        assert talk.stage._channel.sent[-1].picture == "p1"
    talk.play(say="buy milk")
    talk.play(say="show #2")
    assert talk.stage._channel.sent[-1].picture == ""
    assert talk.text(say="show #9") == "There is no #9."


# -------------------------------------------------------------------------------------- commands


def test_a_command_is_no_answer_to_an_open_question(talk):
    talk.play(say="add an event tomorrow at 5")
    assert talk.text(say="/xyzzy").startswith("I don't know the command")


def test_a_command_is_found_by_its_first_word_also_with_a_bots_name(talk):
    assert talk.text(say="/tasks@nudge_bot") == "No open tasks."
    assert talk.text(say="/Help").startswith("Say it in your own words")
    assert "Did you mean /reminders?" in talk.text(say="/reminder@nudge_bot")


def test_every_command_of_the_menu_is_known(talk):
    for name, _ in menu("en"):
        assert "I don't know the command" not in talk.text(say=f"/{name}")
