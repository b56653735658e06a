"""What is asked is admitted once, done in one piece, recorded, and answered."""

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DatabaseError

from core.kernel import calls
from core.kernel.calls import ToolCall
from core.kernel.db import TurnFrame
from core.kernel.errors import AssistantError, Code
from core.kernel.history import ActionAudit
from core.kernel.ids import Sequence, SystemIds
from core.language.say import speaking_in
from core.language.say.refusals import refusal
from core.ports import Call, Caller, Risk, State
from core.tasks.model import Task
from tests.conftest import NOW, welcome


def ask(database, caller, *asked, key=None):
    """Perform calls as one exchange."""
    with database.begin(caller) as tx:
        tx.turn = TurnFrame(id=tx.new_id(), conversation_id="c", heard_at=NOW)
        return calls.perform(tx, [Call(action=name, args=args) for name, args in asked], key)


def rows(database, cls):
    with database.read() as tx:
        return list(tx.session.scalars(select(cls).order_by(cls.id)))


def audits(database, caller):
    return [one for one in rows(database, ActionAudit) if one.user_id == caller.user_id]


def test_a_writing_call_leaves_one_call_one_audit_row_and_the_thing(database, person):
    (outcome,) = ask(database, person, ("tasks.create", {"title": "buy milk"}))
    assert outcome.state is State.DONE
    (call,), (audit,) = rows(database, ToolCall), audits(database, person)
    assert (call.state, call.action, call.words) == ("done", "tasks.create", {"title": "buy milk"})
    assert (audit.seq, audit.action_type, audit.tool_call_id) == (1, "task_create", call.id)
    assert audit.old_values is None
    assert audit.new_values["title"] == "buy milk"
    assert [task.title for task in rows(database, Task)] == ["buy milk"]


def test_a_reading_call_leaves_neither_call_nor_audit(database, person):
    ask(database, person, ("tasks.list", {}))
    assert rows(database, ToolCall) == audits(database, person) == []


def test_a_refused_call_leaves_out_only_itself_and_is_recorded(database, person):
    asked = [
        ("tasks.create", {"title": "one"}),
        ("tasks.create", {"title": "x" * 201}),
        ("tasks.create", {"title": "three"}),
    ]
    outcomes = ask(database, person, *asked)
    assert [one.state for one in outcomes] == [State.DONE, State.REFUSED, State.DONE]
    assert outcomes[1].message == "Title must be 1-200 characters"
    assert [task.title for task in rows(database, Task)] == ["one", "three"]
    refused = [one for one in audits(database, person) if one.status == "failed"]
    assert [(one.error_code, one.target_id) for one in refused] == [("VALIDATION_FAILED", None)]


def test_a_call_may_name_what_an_earlier_one_makes(database, person):
    outcomes = ask(
        database,
        person,
        ("tasks.create", {"title": "tax form", "when": "friday 5pm"}),
        ("reminders.create", {"item": "$1", "when": "an hour before"}),
    )
    assert [one.state for one in outcomes] == [State.DONE, State.DONE]
    assert outcomes[1].view["next_at"].startswith("2027-02-05T16:00")


def test_what_builds_on_a_refused_call_is_left_out_silently(database, person):
    outcomes = ask(
        database,
        person,
        ("tasks.create", {"title": ""}),
        ("reminders.create", {"item": "$1", "when": "an hour before"}),
    )
    assert [one.action for one in outcomes] == ["tasks.create"]


def test_the_same_key_gives_the_stored_result_and_another_request_is_refused(database, person):
    first = ask(database, person, ("tasks.create", {"title": "once"}), key="k")
    again = ask(database, person, ("tasks.create", {"title": "once"}), key="k")
    assert again[0].repeated
    assert again[0].changes == first[0].changes
    assert len(rows(database, Task)) == 1
    with pytest.raises(AssistantError) as refused:
        ask(database, person, ("tasks.create", {"title": "twice"}), key="k")
    assert refused.value.code is Code.RESOURCE_CONFLICT


def test_two_people_may_use_the_same_key(database, person, stranger):
    for caller in (person, stranger):
        (outcome,) = ask(database, caller, ("tasks.create", {"title": "mine"}), key="k")
        assert not outcome.repeated


def test_a_caller_may_only_do_what_their_scopes_allow(database, person):
    reader = person.model_copy(update={"scopes": frozenset({"tasks:read"})})
    assert ask(database, reader, ("tasks.list", {}))[0].state is State.DONE
    (refused,) = ask(database, reader, ("tasks.create", {"title": "x"}))
    assert (refused.state, refused.code) == (State.REFUSED, Code.INSUFFICIENT_PERMISSIONS)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("tasks.fly", {}), Code.INVALID_INPUT),
        (("tasks.create", {}), Code.MISSING_REQUIRED_FIELD),
        (("tasks.create", {"title": "x", "colour": "red"}), Code.VALIDATION_FAILED),
        (("tasks.complete", {"item": "#99"}), Code.RESOURCE_NOT_FOUND),
        (("tasks.complete", {"item": "cheese"}), Code.RESOURCE_NOT_FOUND),
    ],
)
def test_what_cannot_be_done_is_refused_with_its_code(database, person, asked, code):
    (outcome,) = ask(database, person, asked)
    assert (outcome.state, outcome.code) == (State.REFUSED, code)
    assert outcome.message


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ({"title": "x", "colour": "red"}, "Hier kenne ich nichts namens colour."),
        ({"title": "x", "when": "y" * 1_001}, "Das ist zu lang: wann."),
        ({"title": ["x"]}, "Das passt nicht: Titel."),
        ({"title": "x", "when": 5}, "Das passt nicht: wann."),
    ],
)
def test_what_does_not_fit_is_said_in_our_own_words(database, person, args, said):
    (outcome,) = ask(database, person, ("tasks.create", args))
    with speaking_in("de"):
        assert refusal(outcome.message) == said


def test_many_deletions_at_once_wait_for_a_yes(database, person):
    ask(database, person, ("tasks.create", {"title": "a"}), ("tasks.create", {"title": "b"}))
    proposed = ask(database, person, ("tasks.delete", {"item": "all tasks"}))
    assert {one.state for one in proposed} == {State.PROPOSED}
    assert all(task.deleted_at is None for task in rows(database, Task))
    with database.begin(person) as tx:
        decided = calls.decide(tx, [one.call_id for one in proposed], yes=True)
    assert {one.state for one in decided} == {State.DONE}
    assert all(task.deleted_at is not None for task in rows(database, Task))
    with database.begin(person) as tx:
        again = calls.decide(tx, [one.call_id for one in proposed], yes=True)
    assert all(one.repeated for one in again)


def test_a_declined_proposal_does_nothing_and_stays_declined(database, person):
    careful = person.model_copy(update={"confirms": frozenset(Risk)})
    (proposed,) = ask(database, careful, ("tasks.create", {"title": "x"}))
    with database.begin(person) as tx:
        calls.decide(tx, [proposed.call_id], yes=False)
        (after,) = calls.decide(tx, [proposed.call_id], yes=True)
    assert after.state is State.DECLINED
    assert rows(database, Task) == []


def test_nobody_says_yes_to_anothers_proposal(database, person, stranger):
    careful = person.model_copy(update={"confirms": frozenset(Risk)})
    (proposed,) = ask(database, careful, ("tasks.create", {"title": "x"}))
    with database.begin(stranger) as tx, pytest.raises(AssistantError) as refused:
        calls.decide(tx, [proposed.call_id], yes=True)
    assert refused.value.code is Code.RESOURCE_NOT_FOUND


def test_a_verb_acts_on_what_the_number_names(database, person):
    ask(database, person, ("reminders.create", {"title": "bins", "when": "tomorrow at 8"}))
    (outcome,) = ask(database, person, ("tasks.complete", {"item": "#1"}))
    assert (outcome.state, outcome.action) == (State.DONE, "reminders.complete")


def test_several_matches_ask_which(database, person):
    ask(
        database,
        person,
        ("tasks.create", {"title": "call Ana"}),
        ("tasks.create", {"title": "call Bob"}),
    )
    (outcome,) = ask(database, person, ("tasks.complete", {"item": "call"}))
    labels = [button.label for row in outcome.ask.buttons for button in row]
    assert labels == ["#2 call Bob", "#1 call Ana", "Cancel"]


def test_audit_numbers_have_no_gap_though_calls_are_refused(database, person):
    for title in ("a", "", "b", "x" * 300, "c"):
        ask(database, person, ("tasks.create", {"title": title}))
    assert [one.seq for one in audits(database, person)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "change", ["UPDATE action_audit SET status = 'x'", "DELETE FROM action_audit"]
)
def test_the_database_refuses_to_change_the_audit(database, person, change):
    ask(database, person, ("tasks.create", {"title": "a"}))
    with pytest.raises(DatabaseError, match="append-only"), database.begin(person) as tx:
        tx.session.execute(text(change))


def test_a_recorded_row_cannot_be_written_outside_a_call(database, person):
    ask(database, person, ("tasks.create", {"title": "a"}))
    (task,) = rows(database, Task)
    with pytest.raises(RuntimeError, match="outside a call"), database.begin(person) as tx:
        Task.mine(tx, task.id).title = "b"


def test_recorded_rows_cannot_be_written_in_bulk_or_deleted(database, person):
    ask(database, person, ("tasks.create", {"title": "a"}))
    with pytest.raises(RuntimeError, match="in bulk"), database.begin(person) as tx:
        tx.session.execute(update(Task).values(title="b"))
    (task,) = rows(database, Task)
    with database.begin(person) as tx:
        tx.session.delete(Task.mine(tx, task.id))
        with pytest.raises(RuntimeError, match="never deleted"):
            tx.session.flush()
        tx.session.expunge_all()


def test_a_stranger_cannot_tell_that_it_exists(database, person, stranger):
    ask(database, person, ("tasks.create", {"title": "secret"}))
    (task,) = rows(database, Task)
    answers = [
        ask(database, stranger, ("tasks.complete", {"item": item}))[0]
        for item in (str(task.id), "01a37059-f280-700b-8464-7159c324c985")
    ]
    assert answers[0].message == answers[1].message
    assert answers[0].code == answers[1].code == Code.RESOURCE_NOT_FOUND


def test_an_unknown_clock_is_asked_for_only_where_it_matters(database):
    nobody = welcome(database, "nobody", zone=None)
    (asked,) = ask(database, nobody, ("reminders.create", {"title": "x", "when": "at 11 pm"}))
    assert asked.ask.question.kind == "clock"
    (done,) = ask(database, nobody, ("reminders.create", {"title": "x", "when": "in 10 minutes"}))
    assert done.state is State.DONE
    (dated,) = ask(database, nobody, ("tasks.create", {"title": "x", "when": "tomorrow"}))
    assert dated.state is State.DONE


def test_a_house_transaction_has_nobody_and_may_not_ask(database):
    with database.begin() as tx, pytest.raises(RuntimeError):
        _ = tx.user_id


def test_a_missing_person_is_refused(database):
    nobody = Caller(user_id=Sequence(SystemIds()).next(NOW))
    with pytest.raises(AssistantError, match="not found"), database.begin(nobody):
        pass
