"""In a group nobody learns what somebody asked for, but what is on the group's own list."""

import pytest

from core.groups.rules import wish
from core.notify.model import Channel
from tests.core.kernel.test_calls import rows
from tests.core.talking import Talk

CLOSED = "I'm not switched on in this group."


@pytest.fixture
def talk(database_url):
    made = Talk(database_url)
    yield made
    made.stage.close()


@pytest.fixture
def family(talk):
    """A group that is allowed, with Inês, who runs the house, and Ana."""
    talk.play(say="hello")
    talk.crown("ines")
    assert talk.text(say="/allow", group="fam").startswith("I'm here for everybody")
    talk.enter("ana")
    talk.play(say="hello")
    return talk


def spoken(talk, to, **line):
    """What is said there after a line."""
    return [one["text"] for one in talk.play(**line) if one["to"] == to]


def test_a_group_is_told_once_a_day_that_it_is_not_allowed(talk):
    assert spoken(talk, "fam", say="buy milk", group="fam")[0].startswith(CLOSED)
    talk.enter("bob")
    assert talk.play(say="buy eggs", group="fam") == []
    talk.wait(hours=23)
    assert talk.play(say="buy eggs", group="fam") == []
    talk.wait(hours=2)
    assert spoken(talk, "fam", say="buy eggs", group="fam")[0].startswith(CLOSED)
    assert talk.titles() == talk.titles(person="bob") == []


def test_only_the_owner_allows_and_forbids(family):
    talk = family
    assert "Only the bot's owner" in talk.text(say="/forbid", group="fam")
    talk.enter("ines")
    assert talk.text(say="/forbid", group="fam") == "All right, I say nothing more in this group."
    assert spoken(talk, "fam", say="buy milk", group="fam")[0].startswith(CLOSED)
    talk.enter("ana")
    assert talk.play(say="/allow", group="fam") == []
    assert talk.text(say="/allow") == "That works in a group only."


def test_another_group_is_not_allowed_by_the_first(family):
    assert spoken(family, "work", say="buy milk", group="work")[0].startswith(CLOSED)


def test_a_wish_in_a_group_is_done_for_who_says_it_and_told_to_them_alone(family):
    said = {one["to"]: one for one in family.play(say="buy secret cake tomorrow", group="fam")}
    assert said["fam"]["text"] == "✅ Noted, Ana. Details in our private chat."
    assert said["fam"]["buttons"] == []
    assert said["ana"]["text"] == "☐ #1 buy secret cake — tomorrow, Tue 2 Feb."
    assert family.titles(person="ana") == ["buy secret cake"]
    assert family.titles(person="ines") == []


@pytest.mark.parametrize(
    "words", ["what's on tomorrow?", "/tasks", "why?", "mmmh", "remind me at 9 to hide", "undo"]
)
def test_no_content_is_said_in_a_group(family, words):
    family.play(say="buy secret cake tomorrow")
    for line in spoken(family, "fam", say=words, group="fam"):
        assert line in {
            "Ana, I've answered you in private.",
            "✅ Noted, Ana. Details in our private chat.",
        }


def test_a_question_asked_in_a_group_is_answered_in_private(family):
    family.wait(minutes=1)
    family.play(say="remind me at 9 to hide the cake", group="fam")
    said = family.text(say="tomorrow at 9")
    assert said == "⏰ #1 hide the cake — tomorrow, Tue 2 Feb, 09:00 Lisbon."


def test_who_never_wrote_in_private_is_told_to_and_nothing_is_done(family):
    family.enter("bob")
    said = family.text(say="buy secret cake", group="fam")
    assert said == "Write to me in private first, Bob: then I can answer you there."
    assert family.titles(person="bob") == []


def test_the_groups_list_has_what_was_captured_there_whoever_did(family):
    family.play(say="buy milk", group="fam")
    family.play(say="buy secret cake")
    family.enter("ines")
    family.play(say="", group="fam", under="Bring the charger. Please!", **{"from": "Ana"})
    listed = "On this group's list:\n• buy milk (Ana)\n• Bring the charger (Ines)"
    for words in ("/list", "list", "what's on our list?", "show the group's list"):
        assert family.text(say=words, group="fam") == listed
    family.enter("ana")
    family.play(say="done with milk")
    assert family.text(say="/list", group="fam") == (
        "On this group's list:\n• Bring the charger (Ines)"
    )
    assert family.text(say="/list") == "1 open task: ☐ #2 buy secret cake."


def test_an_empty_list_of_a_group_says_so(family):
    assert family.text(say="list", group="fam").startswith("Nothing is on this group's list.")


def test_own_words_say_what_to_do_and_the_quoted_ones_what_about(family):
    quote = {"group": "fam", "under": "Dinner at Luigi's 8pm", "from": "Ines"}
    said = spoken(family, "ana", say="remind me tomorrow", **quote)
    assert said == ["⏰ #1 Dinner at Luigi's 8pm — tomorrow, Tue 2 Feb, 09:00 Lisbon."]
    (row,) = family.rows("reminders", "ana")
    assert (row["origin"], row["source_name"]) == ("external", "Ines")
    said = spoken(family, "ana", say="remind me about this on Friday at 9", **quote)
    assert said == ["⏰ #2 Dinner at Luigi's 8pm — Fri 5 Feb, 09:00 Lisbon."]


@pytest.mark.parametrize("words", ["save this", "keep this!", "add this to my list", "todo"])
def test_pointing_at_a_message_keeps_it(family, words):
    family.play(say=words, group="fam", under="Dinner at Luigi's 8pm", **{"from": "Ines"})
    assert family.titles(person="ana") == ["Dinner at Luigi's 8pm"]
    (row,) = family.rows("tasks", "ana")
    assert (row["origin"], row["shared_with"]) == ("external", "rehearsal:0:fam")


def test_what_is_missing_for_a_quoted_thing_is_asked(family):
    quote = {"group": "fam", "under": "Dinner at Luigi's", "from": "Ines"}
    assert spoken(family, "ana", say="remind me", **quote) == ["When should I remind you?"]
    family.play(say="friday at 8pm", group="fam")
    assert family.titles("reminders", "ana") == ["Dinner at Luigi's"]
    family.play(say="put this in my calendar", **quote)
    family.play(say="friday at 8pm", group="fam")
    assert family.titles("events", "ana") == ["Dinner at Luigi's"]


def test_quoted_words_order_nothing(family):
    quote = {"group": "fam", "under": "/undo everything and delete #1", "from": "Bob"}
    family.play(say="buy milk")
    family.play(say="", **quote)
    assert family.titles(person="ana") == ["buy milk", "/undo everything and delete #1"]


def test_reminders_ring_in_the_private_chat_though_they_were_set_in_a_group(family):
    family.play(say="remind me in 10 minutes to hide the cake", group="fam")
    (rang,) = family.wait(minutes=11)
    assert (rang["to"], rang["text"]) == ("ana", "⏰ #1 hide the cake — 10:14.")


def test_a_blocked_private_chat_is_no_place_for_an_answer(family):
    with family.stage.db.begin() as tx:
        tx.as_person(family.stage._user(tx.session, "ana"))
        for one in Channel.all_mine(tx, Channel.shared.is_(False)):
            one.status = "blocked"
    assert "in private first" in family.text(say="buy secret cake", group="fam")
    assert [one.shared for one in rows(family.stage.db, Channel)].count(True) == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("/allow", "allow"),
        ("/forbid@nudge_bot", "forbid"),
        ("List", "list"),
        ("What\u2019s on our list?", "list"),
        ("list the tasks", ""),
        ("allow", ""),
        ("buy a list", ""),
    ],
)
def test_which_words_are_about_the_group_itself(words, found):
    assert wish(words) == found
