"""One reply out of several outcomes: done, refused, asked; and only what was recorded."""

import ast
from pathlib import Path
from time import perf_counter
from uuid import UUID

import pytest

from core.language import say
from core.language.say.tables.en import SENTENCES
from core.ports import Button, Call, Outcome, Question, Reply, State
from tests.core.language.say.building import (
    asked,
    change,
    done,
    kiln,
    labels,
    plumber,
    refused,
    rent,
    speaking,
    when,
)

INES = speaking("2027-02-01T10:04:00Z")


def milk(**more):
    told = {"status": "open", "priority": "medium", "due_date": "2027-02-02"}
    return change("task", 3, "buy milk", **{**told, **more})


def test_what_was_done_is_said_before_refusals_and_those_before_the_question():
    outcomes = [
        refused("tasks.complete", "I found nothing called “zzz”."),
        asked("reminders.create", "When?", "Today", title="call"),
        done("tasks.create", "task_created", milk()),
    ]
    reply = say.reply(outcomes, INES)
    assert reply.text == (
        "☐ #3 buy milk — tomorrow, Tue 2 Feb.\nI found nothing called “zzz”.\nWhen?"
    )
    assert labels(reply) == [["Today"]]
    assert reply.question is not None
    assert reply.question.pending[0].args == {"title": "call"}


def test_a_refusal_alone_is_its_own_sentence():
    reply = say.reply([refused("tasks.create", "Title must be 1-200 characters")], INES)
    assert reply == Reply(text="Title must be 1-200 characters")


def test_a_refusal_leaves_the_undo_of_what_was_done():
    outcomes = [done("tasks.create", "task_created", milk()), refused("tasks.complete", "No.")]
    assert labels(say.reply(outcomes, INES)) == [["Undo", "Change", "‹why›"]]


def test_a_second_question_is_named_and_not_dropped():
    outcomes = [
        asked("reminders.create", "When?", "Today", title="call"),
        asked("tasks.create", "Which day?", "Monday", title="paint"),
    ]
    reply = say.reply(outcomes, INES)
    assert reply.text == "When?\nNot done yet: “paint”. Say that again after this."
    assert labels(reply) == [["Today"]]


def test_several_yes_or_no_questions_are_one():
    ids = [UUID(int=number) for number in (1, 2)]
    outcomes = [
        Outcome(
            action="tasks.delete",
            state=State.PROPOSED,
            ask=Reply(
                text=f"Delete #{n}?",
                buttons=((Button(label="Yes", confirms=(i,)), Button(label="No", declines=(i,))),),
                question=Question(kind="confirm", call_ids=(i,)),
            ),
        )
        for n, i in enumerate(ids, start=1)
    ]
    reply = say.reply(outcomes, INES)
    assert reply.text == "Delete #1?\nDelete #2?"
    assert labels(reply) == [["Yes, all", "No"]]
    assert reply.buttons[0][0].confirms == tuple(ids)
    assert reply.buttons[0][1].declines == tuple(ids)
    assert reply.question == Question(kind="confirm", call_ids=tuple(ids))
    assert say.reply(outcomes[:1], INES) == outcomes[0].ask


def test_words_that_were_not_understood_are_said_once():
    outcomes = [
        done("tasks.create", "task_created", milk(), notes=("asap", "pronto")),
        done("tasks.create", "task_created", milk(), notes=("asap",)),
    ]
    last = say.reply(outcomes, INES).text.splitlines()[-1]
    assert last == "(I did not understand “asap”, “pronto”.)"


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        (
            done("tasks.update", "task_updated", view={"number": 3, "title": "buy milk"}),
            "Nothing changed: #3 buy milk was so already.",
        ),
        (
            done("people.update", "settings_changed", view={"timezone": "Europe/Lisbon"}),
            "Nothing changed: your clock is Lisbon (now 10:04).",
        ),
        (done("tasks.create", "task_created"), "Nothing changed: it was so already."),
        (Outcome(action="x", state=State.DECLINED), "All right, I left it."),
        (
            Outcome(action="x", state=State.EXPIRED),
            "That question is too old; nothing was done. Please ask again.",
        ),
        (
            Outcome(action="x", state=State.FAILED),
            "That did not work; nothing was changed by it.",
        ),
        (
            Outcome(action="x", state=State.PROPOSED, repeated=True),
            "That still waits for your yes or no.",
        ),
        (Outcome(action="x", state=State.UNDONE, repeated=True), "That was undone since."),
    ],
)
def test_nothing_is_claimed_that_no_change_proves(outcome, text):
    reply = say.reply([outcome], INES)
    assert reply.text == text
    assert reply.buttons == ()


def test_a_repeat_says_when_it_was_done():
    again = done("tasks.create", "task_created", milk(), repeated=True)
    today, before = when("2027-02-01T09:06:00Z"), when("2027-01-30T09:06:00Z")
    told = [
        say.reply([again.model_copy(update={"at": at})], INES).text for at in (today, before, None)
    ]
    assert told == [
        "Already done at 09:06.",
        "Already done on Sat 30 Jan at 09:06.",
        "Already done.",
    ]


def test_without_a_turn_there_is_nothing_to_undo_by_a_button():
    told = INES.model_copy(update={"turn_id": None})
    reply = say.reply([done("tasks.create", "task_created", milk())], told)
    assert labels(reply) == [["Change"]]
    both = [done("tasks.create", "task_created", milk())] * 2
    assert say.reply(both, told).buttons == ()


def test_a_task_and_its_reminder_are_one_line():
    before = change(
        "reminder",
        None,
        "buy milk",
        next_at="2027-02-02T08:00:00Z",
        schedule={"kind": "once", "at": "2027-02-02T08:00:00Z"},
        about={"target": "task", "number": 3, "title": "buy milk"},
    )
    timed = milk(due_date=None, due_at="2027-02-02T09:00:00Z")
    outcomes = [
        done("tasks.create", "task_created", timed),
        done("reminders.create", "reminder_created", before),
    ]
    reply = say.reply(outcomes, INES)
    assert reply.text == "☐ #3 buy milk — tomorrow, Tue 2 Feb, 09:00 Lisbon, ⏰ Tue 08:00."
    assert labels(reply) == [["Undo", "Change", "‹why›"]]


def test_what_the_view_adds_counts_only_for_the_same_row():
    made = plumber()
    own = {"id": str(made.target_id), "fired": True}
    assert "it rings at once" in say.reply([_created(made, own)], INES).text
    assert "09:00" in say.reply([_created(made, {**own, "id": "another"})], INES).text


def _created(made, view):
    return done("reminders.create", "reminder_created", made, view=view)


def test_a_change_without_a_name_is_told_by_what_the_action_shows():
    firing = change("occurrence", None, "", verb="acknowledge", new={"answer": "acknowledged"})
    view = {"id": "1", "number": 31, "title": "blood thinner"}
    outcome = done("reminders.acknowledge", "reminder_acknowledged", firing, view=view)
    text = say.reply([outcome], INES).text
    assert text == "👌 #31 blood thinner: I'll stay quiet for now. It is not done yet."


def test_an_unknown_template_still_tells_what_changed():
    outcome = done("tasks.frob", "task_frobbed", milk(verb="frob", new={"priority": "high"}))
    assert say.reply([outcome], INES).text == "Updated #3 buy milk: priority high."


TEMPLATES = (
    *("task_created", "task_changed", "task_completed", "task_reopened", "task_started"),
    *("task_in_review", "task_cancelled", "task_snoozed", "task_deleted", "task_archived"),
    *("tasks_listed", "tags_listed", "event_created", "event_changed", "event_cancelled"),
    *("event_confirmed", "events_listed", "events_free", "reminder_created", "reminder_changed"),
    *("reminder_snoozed", "reminder_completed", "reminder_acknowledged", "reminder_dismissed"),
    *("reminder_cancelled", "reminders_listed", "settings_changed", "settings", "undone"),
    *("redone", "why", "help", "task_updated", "event_updated", "reminder_updated"),
)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("made", [milk, plumber, kiln, rent, None])
def test_no_template_fails_on_little(template, made):
    for changes in [(made(),), (change("tag", None, "", new={}),)] if made else [()]:
        for state in State:
            outcome = done("tasks.do", template, *changes).model_copy(update={"state": state})
            reply = say.reply([outcome, outcome], INES)
            assert reply.text.strip()
            assert "None" not in reply.text
            assert len(str(reply.buttons)) < 5000


def test_every_sentence_that_the_code_names_exists():
    folder = Path(say.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "phrase":
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    assert key.value in SENTENCES, (path.name, key.value)


def test_a_reply_costs_little():
    outcome = done("reminders.create", "reminder_created", plumber())
    say.reply([outcome], INES)
    start = perf_counter()
    for _ in range(200):
        say.reply([outcome], INES)
    assert (perf_counter() - start) / 200 < 0.002, "usually 0.05 ms; room for a busy machine"


def test_the_first_words_ask_for_a_city_only_when_it_is_not_known():
    known = say.greeting("Inês", zone_known=True)
    assert known.text.endswith("or send a voice note.")
    assert known.question is None


def test_what_is_not_understood_may_be_kept_as_a_task():
    reply = say.not_understood("play some  jazz " + "x" * 300, ("jazz",))
    assert "“jazz”" in reply.text
    assert len(reply.text) < 400
    (call,) = reply.buttons[0][0].calls
    assert call.action == "tasks.create"
    assert call.args["title"].startswith("play some jazz x")
    assert len(call.args["title"]) == 200
    assert labels(reply) == [["Keep as task"]]
    assert say.not_understood("  ", ()) == say.empty()


def test_fixed_replies_say_what_to_do():
    assert "4000" in say.too_long(4000).text
    for reply in (say.failed(), say.stale_button(), say.empty(), say.inactive()):
        assert reply.text.endswith(".")
        assert reply.buttons == ()
    assert say.error("No such thing.") == Reply(text="No such thing.")
    assert Call(action="a") == Call(action="a", args={})
