import pytest

from core.language.turns import Reader
from core.ports import Call, Context, Heard, Question
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)
DENTIST = Call(action="events.create", args={"title": "Dentist", "when": "thursday at 15:30"})
KEFIR = Call(action="tasks.create", args={"title": "buy kefir and eggs", "when": "tomorrow"})
TAX = Call(action="tasks.create", args={"title": "finish the tax form", "when": "friday 5pm"})
ALARM = Call(action="reminders.create", args={"item": "$3", "when": "an hour before"})
DONE = Call(action="tasks.complete", args={"item": "the rent"})
PENDING = (DENTIST, KEFIR, TAX, ALARM, DONE)


def fixed(words: str, number: int = 2):
    question = Question(kind="fix", slot=str(number), pending=PENDING)
    heard = Heard(text=words, now=NOW, context=Context(question=question))
    return READER.read(heard)


def wish(words: str, number: int = 2):
    place = {1: 0, 2: 1, 3: 2, 4: 4}[number]
    calls = fixed(words, number).calls
    others = [call for n, call in enumerate(calls[:5]) if n != place]
    assert others == [call for n, call in enumerate(PENDING) if n != place]
    return calls[place].action, calls[place].args


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("milk and eggs", "buy milk and eggs"),
        ("Milk and eggs.", "buy Milk and eggs"),
        ("buy milk and eggs", "buy milk and eggs"),
        ("fetch the parcel", "fetch the parcel"),
        ("call it shopping", "shopping"),
    ],
)
def test_other_words_take_the_place_of_those_that_were_heard_and_the_time_stays(words, title):
    assert wish(words) == ("tasks.create", {"title": title, "when": "tomorrow"})


def test_a_time_alone_changes_only_the_time():
    assert wish("on Saturday")[1] == {"title": "buy kefir and eggs", "when": "on Saturday"}
    assert wish("at 4", 1)[1] == {"title": "Dentist", "when": "at 4"}


def test_words_and_a_time_change_both():
    assert wish("milk and eggs on Saturday")[1]["when"] == "on Saturday"
    assert wish("milk and eggs on Saturday")[1]["title"] == "buy milk and eggs"


def test_another_kind_of_wish_takes_the_whole_place():
    said = wish("remind me to water the plants")
    assert said == ("reminders.create", {"title": "water the plants", "when": "tomorrow"})


def test_what_is_about_a_thing_is_about_another_one():
    assert wish("the insurance", 4) == ("tasks.complete", {"item": "the insurance"})


def test_what_hangs_on_a_wish_stays_with_it():
    calls = fixed("send the tax form", 3).calls
    assert calls[2].args["title"] == "send the tax form"
    assert calls[3] == ALARM


def test_two_wishes_instead_of_one_are_both_done_and_what_is_theirs_follows_them():
    words = "buy milk tomorrow, and pay the rent on Friday at 5pm, remind me an hour before"
    calls = fixed(words).calls
    assert [call.args.get("title") for call in (calls[1], calls[5])] == ["buy milk", "pay the rent"]
    assert calls[6].args["item"] == "$6"
    assert calls[3] == ALARM


@pytest.mark.parametrize("words", ["no", "never mind"])
def test_a_no_leaves_it(words):
    assert fixed(words).rule_ids == ("no",)


def test_a_number_that_nothing_has_is_no_answer():
    assert "answer-fix" not in fixed("milk", 9).rule_ids


def test_undo_is_not_an_answer():
    assert [call.action for call in fixed("undo").calls] == ["conversation.undo"]
