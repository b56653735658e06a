"""An edited message is read again, and what that would change is offered; only a press does it."""

import pytest
from sqlalchemy import func, select

from core.conversation.model import ConversationTurn
from core.kernel.calls import ToolCall
from core.kernel.history import ActionAudit
from core.kernel.numbers import Number
from core.kernel.outbox import OutboxEvent
from core.tasks.model import Task
from tests.core.talking import Talk
from tests.stories.claims import unclaimed


@pytest.fixture
def talk(database_url):
    made = Talk(database_url)
    yield made
    made.stage.close()


def counts(talk):
    with talk.stage.db.read() as tx:
        tables = (Task, ToolCall, ActionAudit, Number, OutboxEvent)
        return [tx.session.scalar(select(func.count()).select_from(one)) for one in tables]


def test_an_offer_writes_nothing_and_uses_no_number(talk):
    talk.play(say="buy milk tomorrow")
    before = counts(talk)
    talk.play(edit="buy oat milk on Friday, #shop, high priority")
    assert counts(talk) == before
    assert talk.titles() == ["buy milk"]
    talk.play(press="Leave it")
    assert talk.text(say="buy eggs") == "☐ #2 buy eggs."


def test_the_change_and_its_undo_are_one_each(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(edit="buy oat milk")
    talk.play(press="Change it")
    assert talk.titles() == ["buy oat milk"]
    talk.play(say="undo")
    assert talk.titles() == ["buy milk"]
    talk.play(say="redo")
    assert talk.titles() == ["buy oat milk"]
    talk.play(say="undo")
    assert talk.titles() == ["buy milk"]
    assert unclaimed(talk.stage.db) == []


def test_a_second_press_changes_nothing_more(talk):
    talk.play(say="buy milk")
    talk.play(edit="buy oat milk")
    talk.play(press="Change it")
    assert talk.text(press="Change it") == "Already done at 10:04."
    assert talk.titles() == ["buy oat milk"]


def test_an_edit_of_an_edit_builds_on_what_was_done_last(talk):
    talk.play(say="buy milk")
    talk.play(edit="buy oat milk", of="buy milk")
    talk.play(press="Change it")
    assert "nothing changed" in talk.text(edit="buy oat milk", of="buy milk")
    talk.play(edit="buy soy milk", of="buy milk")
    talk.play(press="Change it")
    assert talk.titles() == ["buy soy milk"]
    talk.play(edit="buy milk", of="buy milk")
    talk.play(press="Change it")
    assert talk.titles() == ["buy milk"]


def test_a_message_of_several_wishes_is_changed_as_a_whole(talk):
    talk.play(say="buy milk tomorrow and remind me at 8pm to call Ann")
    assert (talk.titles(), talk.titles("reminders")) == (["buy milk"], ["call Ann"])
    talk.play(edit="buy eggs tomorrow and remind me at 9pm to call Bob")
    talk.play(press="Change it")
    assert (talk.titles(), talk.titles("reminders")) == (["buy eggs"], ["call Bob"])
    talk.play(say="undo")
    assert (talk.titles(), talk.titles("reminders")) == (["buy milk"], ["call Ann"])


def test_a_thing_with_its_reminder_is_changed_with_it(talk):
    talk.play(say="finish the tax form by Friday 5pm, remind me an hour before")
    talk.play(edit="finish the tax form by Thursday 5pm, remind me two hours before")
    talk.play(press="Change it")
    (task,) = talk.rows("tasks")
    (reminder,) = talk.rows("reminders")
    assert str(task["due_at"]).startswith("2027-02-04T17:00")
    assert reminder["task_id"] == task["id"]
    assert str(reminder["next_at"]).startswith("2027-02-04T15:00")


@pytest.mark.parametrize("before", ["mmmh", "hello", "what's on today?", "remind me at 9 to run"])
def test_an_edit_of_what_did_nothing_is_like_a_new_message(talk, before):
    talk.play(say=before)
    assert talk.text(edit="buy milk") == "☐ #1 buy milk."


def test_an_edit_of_an_unknown_message_is_like_a_new_one(talk):
    talk.play(say="buy milk")
    with talk.stage.db.begin() as tx:
        for one in tx.session.scalars(select(ConversationTurn)):
            one.message_id = "another"
    assert talk.text(edit="buy eggs") == "☐ #2 buy eggs."


def test_somebody_elses_message_is_not_edited(talk):
    talk.play(say="buy milk")
    talk.enter("mallory")
    talk.script._said.append(("mallory", "buy milk", "u2"))
    talk.play(edit="buy poison", of="buy milk")
    assert talk.titles() == ["buy milk"]


def test_words_that_would_press_a_button_are_offered_too(talk):
    talk.play(say="remind me at 9 to run")
    talk.play(say="Tomorrow 9:00")
    assert talk.titles("reminders") == ["run"]
    asked = talk.one(edit="Tonight 21:00")
    assert asked["buttons"] == [["Change it", "Leave it"]]
    assert str(talk.rows("reminders")[0]["next_at"]).startswith("2027-02-02T09:00")
    talk.play(press="Change it")
    assert str(talk.rows("reminders")[0]["next_at"]).startswith("2027-02-01T21:00")


def test_the_clock_that_was_told_on_the_way_stays(talk):
    talk.play(**{"as": "rui", "name": "Rui", "timezone": None})
    talk.play(say="remind me tomorrow at 9 to run")
    talk.play(press="Lisbon")
    talk.play(edit="remind me tomorrow at 10 to run")
    talk.play(press="Change it")
    (row,) = talk.rows("reminders", "rui")
    assert str(row["next_at"]).startswith("2027-02-02T10:00")
    assert "Lisbon" in talk.text(say="/settings")


def test_a_thing_that_has_changed_since_is_asked_about(talk):
    talk.play(say="buy milk tomorrow")
    talk.play(edit="buy oat milk")
    talk.play(say="rename #1 to buy cream")
    said = talk.text(press="Change it")
    assert "has changed since" in said
    assert "buy cream" in talk.titles()


def test_a_change_that_is_refused_is_not_offered(talk):
    talk.play(say="buy milk")
    said = talk.one(edit="remind me every minute to blink")
    assert (said["text"].startswith("I ring every 5 minutes at most"), said["buttons"]) == (
        True,
        [],
    )
    assert talk.titles() == ["buy milk"]
