"""Who may come in: registration, the owner's code, invitations, and wrong codes."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from core.conversation.model import ConversationTurn
from core.door import owner_code
from core.kernel.db import SystemConfig
from core.kernel.history import ActionAudit
from core.people.model import OneTimeToken, User
from tests.core.kernel.test_calls import rows
from tests.core.knocking import PRIVATE, WRONG, Chats, state


@pytest.fixture
def chats(database):
    return Chats(database)


# ------------------------------------------------------------------------------- who needs no code


def test_a_stranger_is_told_kindly_what_to_do_and_nothing_is_done(chats):
    assert chats.say("bob", "buy milk").startswith(PRIVATE)
    assert "invitation code" in chats.say("bob", "/start")
    assert "invitation code" in chats.say("bob", "hello there")
    assert state(chats, "bob") == ("inactive", "user")
    assert chats.user("bob").last_number == 0


def test_where_it_is_open_everybody_is_in_and_nobody_is_the_owner(database):
    chats = Chats(database, "open")
    assert chats.say("bob", "buy milk") == "☐ #1 buy milk."
    assert state(chats, "bob") == ("active", "user")
    chats.owner("bob")
    assert state(chats, "bob") == ("active", "admin")


def test_of_a_list_the_first_is_the_owner_and_others_are_strangers(database):
    stale = owner_code(database)
    chats = Chats(database, "77, 78")
    assert chats.say("78", "buy milk") == "☐ #1 buy milk."
    assert chats.say("77", "buy milk") == "☐ #1 buy milk."
    assert chats.say("7", "buy milk").startswith(PRIVATE)
    assert [state(chats, who) for who in ("77", "78", "7")] == [
        ("active", "admin"),
        ("active", "user"),
        ("inactive", "user"),
    ]
    assert owner_code(database) is None
    assert chats.say("7", f"/start {stale}").startswith(WRONG)


@pytest.mark.parametrize("registration", ["open", "5,6", "6,5"])
def test_who_waited_is_in_with_their_next_message_once_they_need_no_code(database, registration):
    assert Chats(database).say("5", "buy milk").startswith(PRIVATE)
    chats = Chats(database, registration)
    chats.count = 1
    assert chats.say("5", "buy milk") == "☐ #1 buy milk."
    assert state(chats, "5") == ("active", "admin" if registration == "5,6" else "user")


def test_writing_in_a_group_lets_nobody_in(database):
    chats = Chats(database, "open")
    chats.assistant.receive(chats.message("bob", "buy milk", chat_id="-5", group="Flat"))
    assert state(chats, "bob") == ("inactive", "user")
    assert chats.say("bob", "buy eggs") == "☐ #1 buy eggs."


def test_who_is_suspended_is_told_so_and_no_code_helps(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    chats.say("bob", "hello")
    with chats.database.begin() as tx:
        tx.session.execute(
            User.__table__.update()
            .where(User.__table__.c.id == chats.user("bob").id)
            .values(status="suspended")
        )
    for words in ("buy milk", f"/start {code}", code):
        assert chats.say("bob", words).startswith("You can't use this assistant")
    assert state(chats, "bob") == ("suspended", "user")
    assert all(one.used_at is None for one in rows(chats.database, OneTimeToken))


# ------------------------------------------------------------------------------------- coming in


def test_the_owners_code_makes_the_owner_once(chats):
    code = owner_code(chats.database)
    assert "You are the owner" in chats.say("ana", f"/start {code}")
    assert state(chats, "ana") == ("active", "admin")
    assert chats.say("bob", f"/start {code}").startswith(WRONG)
    assert owner_code(chats.database) is None


@pytest.mark.parametrize("how", ["/start {}", "{}", "the code is {}"])
def test_an_invitation_lets_in_once(chats, how):
    chats.owner()
    code = chats.code("ana", "/invite")
    assert chats.say("bob", how.format(code.lower())).startswith("Hi Bob.")
    assert state(chats, "bob") == ("active", "user")
    assert chats.say("bob", "buy milk") == "☐ #1 buy milk."
    assert chats.say("eve", code).startswith(WRONG)
    assert state(chats, "eve") == ("inactive", "user")


def test_an_invitation_is_not_wasted_on_who_is_in_already(chats):
    chats.owner()
    code = chats.code("ana", "make an invitation code")
    assert "in already" in chats.say("ana", f"/start {code}")
    assert chats.say("bob", code).startswith("Hi Bob.")


def test_who_was_invited_cannot_invite(chats):
    chats.owner()
    chats.say("bob", chats.code("ana", "/invite"))
    assert "Only the owner" in chats.say("bob", "/invite")


def test_a_code_that_is_too_old_or_withdrawn_is_as_wrong_as_any(chats):
    chats.owner()
    old = chats.code("ana", "/invite")
    chats.database.clock.advance(timedelta(days=7, seconds=1))
    taken_back = chats.code("ana", "/invite")
    chats.say("ana", "undo")
    said = {chats.say("bob", code) for code in (old, taken_back, "AAAAA-AAAAA")}
    assert len(said) == 1
    assert said.pop().startswith(WRONG)


def test_undoing_an_invitation_that_was_used_asks_first(chats):
    chats.owner()
    chats.say("bob", chats.code("ana", "/invite"))
    assert "has changed since" in chats.say("ana", "undo")
    assert state(chats, "bob") == ("active", "user")


def test_a_code_in_a_group_is_refused_and_stays_good(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    chats.assistant.receive(chats.message("bob", f"/start {code}", chat_id="-5", group="Flat"))
    (turn,) = [one for one in rows(chats.database, ConversationTurn) if one.chat_id == "-5"]
    assert turn.rule_ids[0] == "code-group"
    assert state(chats, "bob") == ("inactive", "user")
    assert chats.say("bob", code).startswith("Hi Bob.")


def test_the_same_message_again_is_no_second_try(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    for _ in range(7):
        chats.assistant.hear(chats.message("bob", code, external_id="same"))
        chats.assistant.hear(chats.message("eve", "AAAAA-AAAAA", external_id="wrong"))
    assert len(chats.replies("bob")) == len(chats.replies("eve")) == 1
    assert len([one for one in rows(chats.database, ActionAudit) if one.status == "failed"]) == 1


def test_coming_in_and_failing_to_is_in_the_persons_own_audit(chats):
    code = owner_code(chats.database)
    chats.say("ana", "AAAAA-AAAAA")
    chats.say("ana", code)
    came = [
        (one.action_type, one.status, one.error_code, one.actor_type, one.seq)
        for one in rows(chats.database, ActionAudit)
    ]
    assert came == [
        ("identity_login", "failed", "TOKEN_INVALID", "user", 1),
        ("identity_login", "success", None, "user", 2),
    ]


def test_a_code_that_was_sent_is_kept_nowhere(chats, caplog):
    chats.owner()
    code = chats.code("ana", "/invite")
    tried = ["BBBBB-BBBBB", code]
    for each in tried:
        chats.say("bob", f"/start {each}")
    turns = [one for one in rows(chats.database, ConversationTurn) if one.chat_id == "bob"]
    assert {one.heard for one in turns} == {"/start"}
    tables = (ActionAudit, OneTimeToken)
    kept = str([[one.model_dump() for one in rows(chats.database, table)] for table in tables])
    with chats.database.read() as tx:
        kept += str([one.model_dump() for one in tx.session.scalars(select(SystemConfig))])
    kept += str([one.model_dump() for one in turns]) + str(chats.replies("bob")) + caplog.text
    assert [each for each in tried if each in kept or each.replace("-", "") in kept] == []


# -------------------------------------------------------------------------------- too many tries


def test_after_five_wrong_codes_even_the_right_one_waits_an_hour(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    for n in range(5):
        assert chats.say("bob", f"AAAAA-AAAA{n}").startswith(WRONG)
    assert "in an hour" in chats.say("bob", code)
    assert state(chats, "bob") == ("inactive", "user")
    assert chats.say("eve", chats.code("ana", "/invite")).startswith("Hi Eve.")
    chats.database.clock.advance(timedelta(hours=1))
    assert chats.say("bob", code).startswith("Hi Bob.")


def test_many_who_guess_keep_nobody_else_out(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    for n in range(60):
        chats.assistant.hear(chats.message(f"guest{n % 12}", f"/start AAAAA-{n:05}"))
    assert chats.say("bob", code).startswith("Hi Bob.")


# ---------------------------------------------------------------------------- two at the same time


def test_of_two_who_bring_the_same_code_at_once_one_comes_in(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    messages = [chats.message(f"guest{n}", code) for n in range(4)]
    together = threading.Barrier(len(messages))

    def bring(incoming):
        together.wait()
        chats.assistant.hear(incoming)

    threads = [threading.Thread(target=bring, args=(one,)) for one in messages]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(state(chats, f"guest{n}")[0] for n in range(4)) == ["active", *["inactive"] * 3]


def test_of_two_in_one_batch_the_first_comes_in(chats):
    chats.owner()
    code = chats.code("ana", "/invite")
    batch = [chats.message(who, code) for who in ("bob", "eve")]
    chats.assistant.receive_all(batch, 0)
    assert [state(chats, who)[0] for who in ("bob", "eve")] == ["active", "inactive"]
