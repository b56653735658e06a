"""What people change about themselves is checked, kept, undoable."""

from datetime import timedelta

import pytest

from core.kernel.calls import ToolCall
from core.kernel.history import ActionAudit
from core.kernel.ids import fingerprint
from core.kernel.outbox import OutboxEvent
from core.people import model as people
from core.people.model import Identity, OneTimeToken, Preference, Role, User, me, preferences
from core.ports import State
from tests.conftest import welcome
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
        ({"morning": 23}, "does not fit: morning"),
        ({"date_order": "XYZ"}, "does not fit: date order"),
        ({"display_name": ""}, "does not fit: display name"),
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


def own_the_house(database, who):
    with database.begin() as tx:
        people.set_person(tx, who.user_id, role=Role.ADMIN)


def tokens(database):
    return rows(database, OneTimeToken)


def test_an_invitation_is_the_owners_to_make(database, person):
    (refused,) = ask(database, person, ("people.invite", {}))
    assert (refused.state, refused.code) == (State.REFUSED, "INSUFFICIENT_PERMISSIONS")
    own_the_house(database, person)
    (made,) = ask(database, person, ("people.invite", {}))
    (token,) = tokens(database)
    assert token.digest == fingerprint(made.view["code"].replace("-", ""))
    assert token.expires_at - database.clock.now() == timedelta(days=7)
    assert made.view["hours"] == 24 * 7


def test_a_code_is_in_no_row_that_is_kept(database, person):
    own_the_house(database, person)
    made = [
        *ask(database, person, ("people.invite", {})),
        *ask(database, person, ("people.recover", {})),
    ]
    codes = [one.view["code"] for one in made]
    tables = (ToolCall, ActionAudit, OneTimeToken, OutboxEvent)
    kept = str([[one.model_dump() for one in rows(database, table)] for table in tables])
    assert all(len(code) == 11 for code in codes)
    assert [code for code in codes if code in kept or code.replace("-", "") in kept] == []


def test_undoing_an_invitation_withdraws_it(database, person):
    own_the_house(database, person)
    (made,) = ask(database, person, ("people.invite", {}))
    ask(database, person, ("conversation.undo", {}))
    with database.read() as tx:
        assert people.token(tx, made.view["code"]) is None


def test_everybody_may_recover_themselves_and_the_owner_anybody(database, person, stranger):
    (own,) = ask(database, stranger, ("people.recover", {}))
    assert own.view["person"] is None
    (also,) = ask(database, stranger, ("people.recover", {"person": "mallory"}))
    assert also.view["person"] is None
    (refused,) = ask(database, stranger, ("people.recover", {"person": "Ines"}))
    assert refused.code == "INSUFFICIENT_PERMISSIONS"
    own_the_house(database, person)
    (theirs,) = ask(database, person, ("people.recover", {"person": "mallory"}))
    assert (theirs.view["person"], theirs.view["hours"]) == ("Mallory", 1)
    assert {one.for_user_id for one in tokens(database)} == {stranger.user_id}


def test_whoever_is_not_there_or_there_twice_cannot_be_recovered_by_name(database, person):
    own_the_house(database, person)
    (nobody,) = ask(database, person, ("people.recover", {"person": "Zoe"}))
    assert "nobody called 'Zoe'" in nobody.message
    twins = [welcome(database, name) for name in ("bob", "bobby")]
    with database.begin() as tx:
        people.set_person(tx, twins[1].user_id, display_name="Bob")
    (unsure,) = ask(database, person, ("people.recover", {"person": "Bob"}))
    assert "several" in unsure.message
    (by_id,) = ask(database, person, ("people.recover", {"person": "bobby"}))
    assert by_id.view["person"] == "Bob"


def test_the_only_account_stays_and_nobody_elses_goes(database, person, stranger):
    (refused,) = ask(database, person, ("people.unlink", {}))
    assert "only account" in refused.message
    theirs = next(one for one in rows(database, Identity) if one.user_id == stranger.user_id)
    (missing,) = ask(database, person, ("people.unlink", {"account": str(theirs.id)}))
    assert missing.code == "RESOURCE_NOT_FOUND"
    assert all(one.deleted_at is None for one in rows(database, Identity))


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (Role.USER, {"*:write", "*:read"}, {"users:*", "system:*", "*:*"}),
        (Role.ADMIN, {"*:write", "users:*", "system:*"}, {"*:*"}),
        (Role.READONLY, {"*:read"}, {"*:write", "users:*"}),
    ],
)
def test_a_role_is_a_bundle_of_scopes(role, may, may_not):
    assert may <= people.scopes(role)
    assert not may_not & people.scopes(role)


def test_who_may_only_read_changes_nothing(database, person):
    reader = person.model_copy(update={"scopes": people.scopes(Role.READONLY)})
    shown, refused = ask(
        database, reader, ("people.show", {}), ("people.update", {"timezone": "Tokyo"})
    )
    assert (shown.state, refused.code) == (State.DONE, "INSUFFICIENT_PERMISSIONS")
