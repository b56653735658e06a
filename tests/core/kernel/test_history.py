"""Undo and redo: what was done can be taken back, whatever came in between is respected."""

import pytest

from core.kernel.calls import ToolCall
from core.kernel.rows import plain, recorded
from core.ports import State
from core.tasks.model import Task
from tests.core.kernel.test_calls import ask, rows


def image(row):
    return {key: plain(getattr(row, key)) for key in recorded(type(row))}


def only(database):
    (task,) = rows(database, Task)
    return task


UNDO, REDO = ("conversation.undo", {}), ("conversation.redo", {})


@pytest.mark.parametrize(
    "act",
    [
        ("tasks.update", {"item": "#1", "title": "b"}),
        ("tasks.update", {"item": "#1", "when": "tomorrow", "priority": "high"}),
        ("tasks.complete", {"item": "#1"}),
        ("tasks.start", {"item": "#1"}),
        ("tasks.cancel", {"item": "#1"}),
        ("tasks.snooze", {"item": "#1", "until": "friday"}),
        ("tasks.delete", {"item": "#1"}),
        ("tasks.archive", {"item": "#1"}),
    ],
    ids=lambda act: act[0],
)
def test_undo_brings_back_every_recorded_column_and_redo_the_change(database, person, act):
    ask(database, person, ("tasks.create", {"title": "a", "when": "friday 5pm"}))
    before = image(only(database))
    ask(database, person, act)
    changed = image(only(database))
    assert changed != before
    assert ask(database, person, UNDO)[0].state is State.DONE
    assert image(only(database)) == before
    assert ask(database, person, REDO)[0].state is State.DONE
    assert image(only(database)) == changed


def test_undoing_a_creation_keeps_id_and_number_for_the_redo(database, person):
    (made,) = ask(database, person, ("tasks.create", {"title": "a"}))
    ask(database, person, UNDO)
    assert only(database).deleted_at is not None
    (again,) = ask(database, person, REDO)
    assert only(database).deleted_at is None
    assert (again.changes[0].target_id, again.changes[0].number) == (made.changes[0].target_id, 1)


def test_undo_goes_further_back_each_time_and_then_says_so(database, person):
    ask(database, person, ("tasks.create", {"title": "a"}))
    ask(database, person, ("tasks.update", {"item": "#1", "title": "b"}))
    ask(database, person, UNDO)
    assert only(database).title == "a"
    ask(database, person, UNDO)
    assert only(database).deleted_at is not None
    (empty,) = ask(database, person, UNDO)
    assert (empty.state, empty.message) == (State.REFUSED, "There is nothing to undo.")


def test_what_has_changed_since_is_asked_about_and_only_then_overwritten(database, person):
    (made,) = ask(database, person, ("tasks.create", {"title": "a"}))
    ask(database, person, ("tasks.update", {"item": "#1", "title": "b"}))
    turn = next(c.turn_id for c in rows(database, ToolCall) if c.id == made.call_id)
    (asked,) = ask(database, person, ("conversation.undo", {"turn": str(turn)}))
    assert "changed since" in asked.ask.text
    assert only(database).deleted_at is None
    yes = asked.ask.buttons[0][0].calls[0]
    ask(database, person, (yes.action, yes.args))
    assert only(database).deleted_at is not None


def test_undo_takes_back_all_calls_of_an_exchange_or_one_thing_by_name(database, person):
    ask(database, person, ("tasks.create", {"title": "ant"}), ("tasks.create", {"title": "bee"}))
    ask(database, person, ("conversation.undo", {"item": "bee"}))
    assert [t.title for t in rows(database, Task) if t.deleted_at is None] == ["ant"]
    ask(database, person, UNDO)
    assert [t.title for t in rows(database, Task) if t.deleted_at is None] == []


def test_an_undone_version_counts_on(database, person):
    ask(database, person, ("tasks.create", {"title": "a"}))
    ask(database, person, ("tasks.update", {"item": "#1", "title": "b"}))
    ask(database, person, UNDO)
    assert only(database).version == 3


def test_one_persons_undo_never_touches_anothers(database, person, stranger):
    ask(database, person, ("tasks.create", {"title": "a"}))
    (refused,) = ask(database, stranger, UNDO)
    assert refused.state is State.REFUSED
    assert only(database).deleted_at is None


def test_columns_that_belong_together_are_restored_together_or_asked_about(database, person):
    ask(database, person, ("tasks.create", {"title": "a", "when": "friday"}))
    (first,) = ask(database, person, ("tasks.update", {"item": "#1", "when": "friday 5pm"}))
    ask(database, person, ("tasks.update", {"item": "#1", "when": "friday 6pm"}))
    turn = next(c.turn_id for c in rows(database, ToolCall) if c.id == first.call_id)
    (asked,) = ask(database, person, ("conversation.undo", {"turn": str(turn)}))
    assert "changed since" in asked.ask.text


def test_what_an_event_makes_besides_itself_is_not_what_the_next_call_means(database, person):
    outcomes = ask(
        database,
        person,
        ("events.create", {"title": "dentist", "when": "thursday at 3pm"}),
        ("reminders.create", {"item": "$1", "when": "an hour before"}),
    )
    assert [one.state for one in outcomes] == [State.DONE, State.DONE]
