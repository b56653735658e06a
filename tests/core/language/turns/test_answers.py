import pytest

from core.language.turns import Reader
from core.ports import Button, Call, Context, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)
LUNCH = Call(action="events.create", args={"title": "lunch", "when": "friday", "people": ["Tom"]})
BOB = Call(action="reminders.create", args={"title": "call Bob", "when": "tomorrow at 9"})
BREAD = Call(action="tasks.create", args={"title": "buy bread"})
YES_ALL = Button(label="Yes, all", calls=(BREAD,))
NO = Button(label="No")
CONFIRM = Question(kind="confirm")
NAME = Question(
    kind="text", slot="title", pending=(Call(action="reminders.create", args={"when": "at 5"}),)
)
WHEN = Question(
    kind="when", slot="when", pending=(Call(action="events.create", args={"title": "news"}),)
)
WHICH = Question(kind="which", slot="item", pending=(Call(action="tasks.complete"),))
KILN = Mention(noun="reminders", ref="#7", title="check the kiln")


def read(text: str, **context: object):
    return READER.read(Heard(text=text, now=NOW, context=Context(**context)))


def calls(text: str, **context: object) -> list[tuple[str, dict[str, object]]]:
    return [(c.action, c.args) for c in read(text, **context).calls]


def change(noun: str) -> Question:
    return Question(kind="change", pending=(Call(action=f"{noun}.update", args={"item": "#3"}),))


@pytest.mark.parametrize("word", ["yes", "y", "ok", "do it", "sure", "Yes please"])
def test_yes_presses_the_button_whose_label_begins_with_it(word):
    assert read(word, question=CONFIRM, buttons=(YES_ALL, NO)).press == YES_ALL


@pytest.mark.parametrize("word", ["no", "nope", "never mind"])
def test_no_presses_the_button_that_says_no(word):
    assert read(word, question=CONFIRM, buttons=(YES_ALL, NO)).press == NO


def test_a_button_with_a_tick_is_chosen_by_its_words():
    done = Button(label="Done ✓", calls=(BREAD,))
    assert read("done", buttons=(done,)).press == done
    assert read("Done ✓", buttons=(done,)).press == done


@pytest.mark.parametrize("words", ["the second one", "second", "the 2nd"])
def test_a_place_in_the_row_chooses_a_button(words):
    assert read(words, question=WHICH, buttons=(YES_ALL, NO)).press == NO


@pytest.mark.parametrize(
    ("words", "noun", "args"),
    [
        ("at 10", "events", {"when": "at 10"}),
        ("tomorrow", "events", {"when": "tomorrow"}),
        ("4pm", "reminders", {"when": "4pm"}),
        ("to 5pm", "events", {"when": "5pm"}),
        ("weekly", "reminders", {"when": "weekly"}),
        ("call it lunch with Bob", "events", {"title": "lunch with Bob"}),
        ("make it high priority", "tasks", {"priority": "high"}),
        ("high priority", "tasks", {"priority": "high"}),
        ("make it high priority", "reminders", {"importance": "high"}),
        ("30 minutes", "events", {"duration": "30 minutes"}),
    ],
)
def test_words_after_change_are_the_new_values(words, noun, args):
    assert calls(words, question=change(noun)) == [(f"{noun}.update", {"item": "#3", **args})]


@pytest.mark.parametrize("words", ["buy milk", "what do I have today?", "call mom tomorrow"])
def test_a_new_wish_after_change_stays_a_wish(words):
    assert calls(words, question=change("events")) == calls(words)


@pytest.mark.parametrize(
    "words", ["what do I have tomorrow?", "Mom's birthday is on May 5", "cancel Sam", "hello"]
)
def test_a_question_or_an_order_is_no_name(words):
    assert calls(words, question=NAME) == calls(words)
    assert read(words, question=NAME).rule_ids == read(words).rule_ids


@pytest.mark.parametrize(
    ("words", "args"),
    [
        ("milk", {"title": "milk", "when": "at 5"}),
        ("call mom", {"title": "call mom", "when": "at 5"}),
        ("buy milk tomorrow", {"title": "buy milk", "when": "tomorrow at 5"}),
    ],
)
def test_what_there_is_to_do_is_a_name(words, args):
    assert calls(words, question=NAME) == [("reminders.create", args)]


def test_times_inside_other_words_are_no_answer():
    assert calls("ask April about the march", question=WHEN) == calls("ask April about the march")
    assert str(calls("maybe on friday", question=WHEN)[0][1]["when"]).endswith("on friday")


@pytest.mark.parametrize("before", [LUNCH, BOB])
def test_adding_something_after_another_sort_of_thing_makes_a_plain_task(before):
    assert calls("add milk", calls=(before,)) == [("tasks.create", {"title": "milk"})]
    assert calls("add a task to buy flour", calls=(before,)) == [
        ("tasks.create", {"title": "buy flour"})
    ]
    assert calls("add eggs to the list", calls=(before,)) == [("tasks.create", {"title": "eggs"})]
    assert calls("and milk", calls=(before,)) == []


def test_an_addition_with_an_order_behind_it_is_two_wishes():
    assert calls("add milk and cancel lunch", calls=(BREAD,)) == calls("add milk and cancel lunch")


def test_a_list_goes_on_after_a_correction():
    milk = Mention(noun="tasks", ref="#2", title="buy oat milk")
    fixed = Call(action="tasks.update", args={"item": "#2", "title": "buy oat milk"})
    assert calls("and bread", calls=(fixed,), mentions=(milk,)) == [
        ("tasks.create", {"title": "buy bread"})
    ]


@pytest.mark.parametrize(
    ("words", "until"), [("1h", "in 1 hour"), ("1 h", "in 1 hour"), ("10 min", "in 10 minutes")]
)
def test_a_length_in_letters_snoozes_what_rang(words, until):
    assert calls(words, mentions=(KILN,)) == [("reminders.snooze", {"item": "#7", "until": until})]


def test_a_length_changes_nothing_that_has_none():
    task = Mention(noun="tasks", ref="#2", title="buy bread")
    assert calls("1 h", calls=(BREAD,), mentions=(task,)) == []


@pytest.mark.parametrize(
    ("words", "rule"),
    [("hi there", "hello"), ("thank you!", "thanks"), ("never mind", "no"), ("bye", "bye")],
)
def test_talk_has_its_own_rule(words, rule):
    assert read(words).rule_ids == (rule,)


def test_another_name_said_after_it_was_made_renames_it():
    bread = Mention(noun="tasks", ref="#2", title="buy bread")
    assert calls("no, rye bread", calls=(BREAD,), mentions=(bread,)) == [
        ("tasks.update", {"item": "#2", "title": "buy rye bread"})
    ]
    assert calls("no, thanks", calls=(BREAD,), mentions=(bread,)) == []


def test_a_question_is_corrected_as_a_whole():
    looks = calls("what do I have tomorrow, no wait, on friday?")
    assert [args["when"] for _, args in looks] == ["on friday"] * 3


def test_a_mark_said_behind_belongs_to_what_was_said_before():
    assert calls("buy milk tomorrow, make it high priority") == [
        ("tasks.create", {"title": "buy milk", "when": "tomorrow", "priority": "high"})
    ]


@pytest.mark.parametrize("words", ["make it 5", "no, 5", "actually 5"])
def test_a_bare_number_said_as_a_correction_is_an_hour(words):
    lunch = Mention(noun="events", ref="#3", title="lunch")
    assert calls(words, calls=(LUNCH,), mentions=(lunch,)) == [
        ("events.update", {"item": "#3", "when": "at 5"})
    ]
    assert calls(words, question=change("events")) == [
        ("events.update", {"item": "#3", "when": "at 5"})
    ]


def test_words_that_name_a_nameless_reminder_leave_its_time_to_be_asked_again():
    nameless = Question(kind="when", slot="when", pending=(Call(action="reminders.create"),))
    reading = read("call mom", question=nameless)
    assert reading.calls == ()
    assert reading.ask is not None
    assert reading.ask.question is not None
    assert reading.ask.question.slot == "when"
    (pending,) = reading.ask.question.pending
    assert (pending.action, pending.args) == ("reminders.create", {"title": "call mom"})
