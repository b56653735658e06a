import pytest

from core.language.turns import Reader
from core.ports import Button, Call, Context, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)
PLUMBER = Call(action="reminders.create", args={"title": "call the plumber", "when": "at 9"})
DENTIST = Call(action="events.create", args={"title": "dentist", "when": "Thursday at 3pm"})
KEFIR = Call(action="tasks.create", args={"title": "buy kefir", "when": "tomorrow"})
CLOCK = Question(kind="clock", pending=(PLUMBER,))
WHEN = Question(
    kind="when", slot="when", pending=(Call(action="reminders.create", args={"title": "call Ann"}),)
)
TITLE = Question(
    kind="text", slot="title", pending=(Call(action="tasks.update", args={"item": "#2"}),)
)
CONFIRM = Question(kind="confirm", pending=(Call(action="tasks.delete", args={"item": "#4"}),))
UNDO = Button(label="Undo", calls=(Call(action="conversation.undo"),))
YES = Button(label="Yes", calls=(Call(action="tasks.delete", args={"item": "#4"}),))
NO = Button(label="No")
TOMORROW = Button(label="Tomorrow 9:00", calls=(PLUMBER,))
TONIGHT = Button(label="Tonight 21:00", calls=(PLUMBER,))


def read(text: str, **context: object):
    return READER.read(Heard(text=text, now=NOW, context=Context(**context)))


def calls(text: str, **context: object) -> list[tuple[str, dict[str, object]]]:
    return [(c.action, c.args) for c in read(text, **context).calls]


@pytest.mark.parametrize("answer", ["Lisbon", "I'm in Lisbon", "in Lisbon", "it's Lisbon."])
def test_a_city_sets_the_clock_and_then_does_what_was_asked(answer):
    zone = ("people.update", {"timezone": "Lisbon"})
    assert calls(answer, question=CLOCK) == [zone, (PLUMBER.action, PLUMBER.args)]


@pytest.mark.parametrize(
    ("answer", "when"),
    [
        ("tomorrow at 5pm", "tomorrow at 5pm"),
        ("at 5pm", "at 5pm"),
        ("on Friday", "on Friday"),
        ("in 2 hours", "in 2 hours"),
    ],
)
def test_a_time_fills_the_slot_that_was_asked_for(answer, when):
    assert calls(answer, question=WHEN) == [
        ("reminders.create", {"title": "call Ann", "when": when})
    ]


def test_words_fill_a_slot_of_words():
    assert calls("milk and eggs", question=TITLE) == [
        ("tasks.update", {"item": "#2", "title": "milk and eggs"})
    ]


@pytest.mark.parametrize(
    "command",
    ["remind me to call Ben tomorrow at 6pm", "what do I have today?", "cancel the dentist"],
)
def test_a_full_command_is_read_although_a_question_is_open(command):
    assert calls(command, question=WHEN) == calls(command)
    assert calls(command, question=CLOCK) == calls(command)


@pytest.mark.parametrize("word", ["yes", "ok", "Yes please", "sure", "do it", "yep!"])
def test_yes_presses_the_button_that_says_so_or_does_what_is_pending(word):
    assert read(word, question=CONFIRM, buttons=(YES, NO)).press == YES
    assert calls(word, question=CONFIRM) == [("tasks.delete", {"item": "#4"})]


@pytest.mark.parametrize("word", ["no", "No thanks", "cancel", "never mind"])
def test_no_presses_the_button_that_says_so_or_does_nothing(word):
    assert read(word, question=CONFIRM, buttons=(YES, NO)).press == NO
    reading = read(word, question=CONFIRM)
    assert reading.calls == ()
    assert reading.rule_ids == ("no",)


@pytest.mark.parametrize("words", ["undo", "press undo", "tap on Undo", "Undo!"])
def test_a_button_is_chosen_by_its_label(words):
    assert read(words, buttons=(UNDO, YES)).press == UNDO


def test_part_of_a_label_chooses_when_a_choice_was_asked():
    which = Question(kind="which")
    assert read("tomorrow", question=which, buttons=(TONIGHT, TOMORROW)).press == TOMORROW
    assert read("the tonight one", question=which, buttons=(TONIGHT, TOMORROW)).press == TONIGHT


DONE = {"calls": (DENTIST,), "mentions": (Mention(noun="events", ref="#2", title="dentist"),)}


@pytest.mark.parametrize(
    ("words", "args"),
    [
        ("no, Friday", {"when": "Friday"}),
        ("at 5 instead", {"when": "at 5"}),
        ("actually 4pm", {"when": "4pm"}),
        ("make it weekly", {"when": "weekly"}),
        ("make that 5pm", {"when": "5pm"}),
        ("I meant Monday", {"when": "Monday"}),
        ("call it Dr Silva", {"title": "Dr Silva"}),
        ("move it to Friday", {"when": "Friday"}),
    ],
)
def test_a_correction_changes_what_was_just_made(words, args):
    ((action, found),) = calls(words, **DONE)
    found["when"] = found.get("when", "").removeprefix("to ") if "when" in found else None
    assert action == "events.update"
    assert {k: v for k, v in found.items() if v} in (
        {"item": "#2", **args},
        {"item": "it", **args},
    )


def test_and_milk_makes_another_of_the_same_sort():
    assert calls("and milk", calls=(KEFIR,)) == [
        ("tasks.create", {"title": "buy milk", "when": "tomorrow"})
    ]


@pytest.mark.parametrize(
    ("words", "until"),
    [("tomorrow", "tomorrow"), ("in 1 hour", "in 1 hour"), ("10 minutes", "in 10 minutes")],
)
def test_a_time_under_a_reminder_snoozes_it(words, until):
    kiln = Mention(noun="reminders", ref="#7", title="check the kiln")
    assert calls(words, reply_to=kiln) == [("reminders.snooze", {"item": "#7", "until": until})]
    assert calls(words, mentions=(kiln,)) == [("reminders.snooze", {"item": "#7", "until": until})]


def test_done_under_a_reminder_completes_it():
    kiln = Mention(noun="reminders", ref="#7", title="check the kiln")
    assert calls("done", reply_to=kiln) == [("reminders.complete", {"item": "#7"})]


def test_another_day_asks_the_same_question_again():
    look = Call(action="events.list", args={"when": "tomorrow"})
    assert calls("and on Friday?", calls=(look,)) == [("events.list", {"when": "on Friday"})]
    assert calls("what about Friday", calls=(look,)) == [("events.list", {"when": "Friday"})]


@pytest.mark.parametrize("pronoun", ["it", "that one", "both"])
def test_a_pronoun_stays_a_selector(pronoun):
    assert calls(f"delete {pronoun}")[0][1] == {"item": pronoun}


@pytest.mark.parametrize("text", ["buy tea tomorrow", "see Bo friday", "get oil on monday"])
def test_a_wish_of_short_words_is_no_correction_of_the_last(text):
    read_calls = calls(text, calls=(KEFIR,), mentions=(Mention(noun="tasks", ref="#4"),))
    assert [action.partition(".")[2] for action, _ in read_calls] == ["create"]
