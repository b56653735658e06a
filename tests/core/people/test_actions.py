"""What people change about themselves is checked, kept, undoable."""

import pytest

from core.kernel.history import ActionAudit
from core.people.model import Preference, User, me, preferences
from core.ports import State
from tests.core.kernel.test_calls import ask, rows


def test_the_clock_is_set_by_city_and_is_then_known(database, person):
    (done,) = ask(database, person, ("people.update", {"timezone": "Tokyo"}))
    assert done.view["timezone"] == "Asia/Tokyo"
    assert [one.action_type for one in rows_of(database)] == ["preference_update"]
    with database.read(person) as tx:
        assert (tx.zone, tx.me.zone_known) == ("Asia/Tokyo", True)


def rows_of(database):
    return rows(database, ActionAudit)


def test_the_next_call_of_the_same_exchange_uses_the_new_clock(database, person):
    _, made = ask(
        database,
        person,
        ("people.update", {"timezone": "Tokyo"}),
        ("reminders.create", {"title": "x", "when": "tomorrow 09:00"}),
    )
    assert made.view["next_at"].startswith("2027-02-02T00:00")


@pytest.mark.parametrize(
    ("args", "word"),
    [
        ({"timezone": "Atlantis"}, "Atlantis"),
        ({"morning": 23}, "less than or equal"),
        ({"date_order": "XYZ"}, "match"),
        ({"display_name": ""}, "at least 1"),
    ],
)
def test_a_wrong_setting_is_refused_with_a_sentence(database, person, args, word):
    (refused,) = ask(database, person, ("people.update", args))
    assert refused.state is State.REFUSED
    assert word in refused.message


def test_habits_change_what_words_mean_and_can_be_taken_back(database, person):
    ask(database, person, ("people.update", {"morning": 7, "date_order": "DMY"}))
    with database.read(person) as tx:
        assert (tx.me.reads.morning, tx.me.reads.date_order) == (7, "DMY")
    ask(database, person, ("conversation.undo", {}))
    with database.read(person) as tx:
        assert tx.me.reads.morning == 9


def test_the_next_call_of_the_same_exchange_uses_the_new_habits(database, person):
    _, made = ask(
        database,
        person,
        ("people.update", {"date_order": "DMY"}),
        ("tasks.create", {"title": "x", "when": "on 3/4/2027"}),
    )
    assert made.view["due_date"] == "2027-04-03"


def test_settings_are_shown(database, person):
    (shown,) = ask(database, person, ("people.show", {}))
    assert shown.view["place"] == "Lisbon"


def test_everyone_has_one_row_of_each(database, person):
    with database.read(person) as tx:
        assert me(tx).display_name == "Ines"
        assert preferences(tx).default_meeting_minutes == 30
    assert (len(rows(database, User)), len(rows(database, Preference))) == (1, 1)
