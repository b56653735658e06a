""" "That was wrong": what is kept of it, what is offered, and how long it stays."""

import json

import pytest
from sqlalchemy import select

from core.conversation.model import ConversationTurn
from core.corrections.jobs import fade
from core.kernel.jobs import World
from core.ports import Caller
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened
from tests.core.doing import done, refused
from tests.core.talking import Talk

NOTED = "Sorry. I have noted how I misread that"


@pytest.fixture
def talk(database_url):
    made = Talk(database_url)
    yield made
    made.stage.close()


def turns(talk):
    with talk.stage.db.read() as tx:
        return list(tx.session.scalars(select(ConversationTurn).order_by("id")))


def cases(talk):
    return [one.correction for one in turns(talk) if one.correction]


def labels(said):
    return [label for row in said["buttons"] for label in row]


@pytest.mark.parametrize(
    "words", ["that was wrong", "Wrong!", "that's not what I meant", "you misunderstood me"]
)
def test_a_case_is_kept_without_names(talk, words):
    talk.play(say="call Priya tomorrow at 9")
    assert talk.text(say=words).startswith(NOTED)
    (case,) = cases(talk)
    assert case["text"] == "call <name> tomorrow at 9"
    assert case["locale"] == "en"
    assert case["calls"][0]["action"] == "tasks.create"
    assert case["calls"][0]["args"]["title"] == "call <name>"
    assert case["rule_ids"]
    assert case["at"].startswith("2027-02-01T10:04")
    assert "Priya" not in json.dumps(case)


def test_what_was_done_can_be_taken_back_by_its_button_or_in_words(talk):
    talk.play(say="buy milk")
    said = talk.one(say="that was wrong")
    assert labels(said) == ["Undo"]
    talk.play(press="Undo")
    assert talk.titles() == []
    talk.play(say="buy bread")
    talk.play(say="that was wrong")
    talk.play(say="undo")
    assert talk.titles() == []


def test_where_nothing_was_done_there_is_nothing_to_undo(talk):
    talk.play(say="play some jazz")
    said = talk.one(say="that was wrong")
    assert said["text"].startswith(NOTED)
    assert labels(said) == []
    assert cases(talk)[0]["calls"] == []


def test_what_is_said_next_is_kept_as_what_was_meant(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(say="that was wrong")
    talk.play(say="buy tahini for Priya on Friday")
    (case,) = cases(talk)
    assert case["meant"] == "buy <word> for <name> on Friday"
    assert case["meant_turn"] == str(turns(talk)[-1].id)


@pytest.mark.parametrize("words", ["thanks", "undo", "why?", "never mind"])
def test_what_is_no_answer_is_not_kept_as_one(talk, words):
    talk.play(say="buy milk tomorrow")
    talk.play(say="that was wrong")
    talk.play(say=words)
    assert "meant" not in cases(talk)[0]


def test_only_what_comes_next_is_what_was_meant(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(say="that was wrong")
    talk.play(say="buy tahini")
    talk.play(say="call the bank")
    (case,) = cases(talk)
    assert case["meant"] == "buy <word>"


def test_in_answer_to_a_message_it_speaks_of_that_one(database_url):
    channel = MemoryChannel()
    chat = Chat(opened(database_url, channel), channel)
    chat.say("buy tahini tomorrow")
    told = str(len(channel.sent))
    chat.say("call the bank")
    chat.say("that was wrong", reply_to=told)
    first, second, _ = chat.turns()
    assert first.correction["text"] == "buy <word> tomorrow"
    assert second.correction is None
    chat.house.db.close()


def test_undo_is_not_what_was_wrong(talk):
    talk.play(say="buy tahini tomorrow")
    talk.play(say="undo")
    talk.play(say="that was wrong")
    assert cases(talk)[0]["text"] == "buy <word> tomorrow"


def test_twice_wrong_is_one_case(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(say="that was wrong")
    kept = cases(talk)
    talk.play(say="that was wrong")
    assert cases(talk) == kept


def test_with_nothing_before_it_says_so(talk):
    assert talk.text(say="that was wrong") == "There is nothing to put right yet."


def test_the_explanation_has_a_button_for_it(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(say="call the bank")
    talk.play(say="why?")
    talk.play(press="That was wrong")
    assert [case["text"] for case in cases(talk)] == ["call the bank"]


def person(talk, name):
    with talk.stage.db.read() as tx:
        return Caller(user_id=talk.stage._user(tx.session, name))


@pytest.mark.parametrize("named", ["of another", "no such"])
def test_nobody_marks_what_is_not_theirs(talk, named):
    talk.play(say="buy milk tomorrow")
    turn = str(turns(talk)[0].id) if named == "of another" else "no such"
    talk.enter("ben")
    talk.play(say="hello")
    code, _ = refused(talk.stage.db, person(talk, "ben"), "corrections.mark", turn=turn)
    assert code == "RESOURCE_NOT_FOUND"
    assert cases(talk) == []


def test_it_is_recorded_and_exported(talk):
    talk.play(say="call Priya tomorrow")
    talk.play(say="that was wrong")
    file = json.loads(done(talk.stage.db, person(talk, "ines"), "upkeep.export")["content"])
    kept = [row["correction"] for row in file["tables"]["conversation_turns"]]
    assert {"text": "call <name> tomorrow"}.items() <= kept[0].items()
    assert "corrections.mark" in {row["action"] for row in file["tables"]["tool_calls"]}


def faded(talk, days):
    talk.wait(days=days)
    world = World(talk.stage.db, {}, advance=lambda _: None)
    fade(world)
    fade(world)


def test_words_go_after_thirty_days_and_the_case_after_ninety(talk):
    talk.play(say="call Priya tomorrow at 9")
    talk.play(say="that was wrong")
    faded(talk, 29)
    assert turns(talk)[0].heard == "call Priya tomorrow at 9"
    faded(talk, 2)
    first = turns(talk)[0]
    assert (first.heard, first.calls, first.mentions, first.reply) == ("", [], [], None)
    assert first.correction["text"] == "call <name> tomorrow at 9"
    faded(talk, 60)
    assert turns(talk)[0].correction is None


def test_words_without_a_case_are_not_its_business(talk):
    talk.play(say="buy milk")
    faded(talk, 120)
    assert turns(talk)[0].heard == "buy milk"
