"""A new account is linked to the person that a recovery code leads to, and may be taken away."""

from datetime import timedelta

import pytest

from core.kernel.history import ActionAudit
from core.notify.model import Channel
from core.people.model import Identity, User
from core.ports import InputKind
from tests.core.kernel.test_calls import rows
from tests.core.knocking import PRIVATE, WRONG, Chats


@pytest.fixture
def with_bob(database):
    """Ana owns the house; Bob has a task."""
    chats = Chats(database)
    chats.owner()
    chats.say("bob", chats.code("ana", "/invite"))
    chats.say("bob", "buy milk")
    return chats


@pytest.mark.parametrize(("who", "words"), [("bob", "/recover"), ("ana", "/recover Bob")])
def test_a_recovery_code_makes_a_new_account_the_old_person(with_bob, who, words):
    chats = with_bob
    bob = chats.user("bob").id
    chats.say("newbob", "hello")
    newcomer = chats.user("newbob").id
    assert chats.say("newbob", f"/start {chats.code(who, words)}").startswith("Welcome back, Bob")
    assert chats.user("newbob").id == chats.user("bob").id == bob
    assert "buy milk" in chats.say("newbob", "show my tasks")
    assert chats.say("bob", "buy eggs") == "☐ #2 buy eggs."
    gone = next(one for one in rows(chats.database, User) if one.id == newcomer)
    assert (gone.status.value, gone.deleted_at is not None) == ("deleted", True)


def test_the_old_chats_are_told_and_can_take_it_back(with_bob):
    chats = with_bob
    chats.say("newbob", f"/start {chats.code('bob', '/recover')}")
    told = chats.sent("bob")[-1]
    assert told.reply.text.startswith("On Mon 1 Feb at 10:00 a new account, Newbob, was linked")
    assert not any("was linked" in text for text in chats.replies("newbob"))
    again = chats.code("newbob", "/recover")
    press = {"kind": InputKind.BUTTON, "press": f"d:{told.id.hex}:0"}
    assert chats.say("bob", "Remove it", **press).startswith("Removed:")
    assert chats.say("newbob", "show my tasks").startswith(PRIVATE)
    assert chats.say("newbob", f"/start {again}").startswith(WRONG)
    assert chats.user("newbob").id != chats.user("bob").id
    chats.say("bob", "remind me in a minute to stretch")
    shut = [one for one in rows(chats.database, Channel) if one.address.startswith("removed")]
    assert [one.status.value for one in shut] == ["blocked"]


def test_whoever_lost_the_old_account_removes_it_from_the_new_one(with_bob):
    chats = with_bob
    chats.say("newbob", f"/start {chats.code('ana', '/recover Bob')}")
    assert chats.say("newbob", "remove my other accounts").startswith("Removed:")
    assert "buy milk" in chats.say("newbob", "show my tasks")
    assert chats.say("bob", "show my tasks").startswith(PRIVATE)
    assert chats.say("bob", f"/start {chats.code('newbob', '/recover')}").startswith("Welcome back")
    assert "buy milk" in chats.say("bob", "show my tasks")


def test_linking_is_in_the_old_persons_audit(with_bob):
    chats = with_bob
    chats.say("newbob", f"/start {chats.code('ana', '/recover Bob')}")
    last = max(
        (one for one in rows(chats.database, ActionAudit) if one.user_id == chats.user("bob").id),
        key=lambda one: one.seq,
    )
    account = next(
        one
        for one in rows(chats.database, Identity)
        if one.subject == "newbob" and not one.deleted_at
    )
    assert (last.action_type, last.target_id) == ("identity_login", str(account.id))
    assert last.new_values == {"by": "code-linked"}


def test_an_account_with_things_of_its_own_is_not_swallowed(with_bob):
    chats = with_bob
    code = chats.code("bob", "/recover")
    chats.say("eve", chats.code("ana", "/invite"))
    chats.say("eve", "buy bread")
    assert "things of its own" in chats.say("eve", f"/start {code}")
    assert "things of its own" in chats.say("ana", f"/start {code}")
    assert "in already" in chats.say("bob", f"/start {code}")
    assert chats.say("newbob", f"/start {code}").startswith("Welcome back")


def test_a_recovery_code_lasts_an_hour_and_works_once(with_bob):
    chats = with_bob
    old = chats.code("bob", "/recover")
    chats.database.clock.advance(timedelta(hours=1))
    assert chats.say("newbob", f"/start {old}").startswith(WRONG)
    code = chats.code("bob", "/recover")
    assert chats.say("newbob", f"/start {code}").startswith("Welcome back")
    assert chats.say("thief", f"/start {code}").startswith(WRONG)


def test_old_and_new_accounts_may_speak_in_one_batch(with_bob):
    chats = with_bob
    first, second = (chats.code("bob", "/recover") for _ in range(2))
    batch = [
        chats.message("bob", "/start AAAAA-AAAAA"),
        chats.message("newbob", f"/start {first}"),
        chats.message("thirdbob", f"/start {second}"),
        chats.message("bob", "/start BBBBB-BBBBB"),
        chats.message("newbob", "buy bread"),
        chats.message("bob", "buy eggs"),
    ]
    for turn in chats.assistant.receive_all(batch, len(batch)):
        chats.assistant.advance(turn)
    bob = chats.user("bob")
    assert {chats.user(who).id for who in ("newbob", "thirdbob")} == {bob.id}
    assert bob.last_number == 3
    seqs = [one.seq for one in rows(chats.database, ActionAudit) if one.user_id == bob.id]
    assert sorted(seqs) == list(range(1, bob.audit_seq + 1))
