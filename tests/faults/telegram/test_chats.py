"""Chats that shut, move or take no such words, through the whole product: F43 to F45."""

import re
from datetime import timedelta

import pytest

from core.notify.model import Channel, Delivery
from core.notify.rules import ChannelStatus, Status
from core.tasks.model import Task
from tests.doubles.entities import units
from tests.faults.telegram.home import ANA, BEN, rows
from tests.faults.telegram.room import Room
from tests.faults.telegram.test_sending import RING, RINGS, WISH, calls, rung

# --------------------------------------------------------------------------- F43: nobody there


def shut(living: Room, how: str) -> None:
    """The person turns away; Telegram says so at once, or only when we write."""
    if how == "told":
        living.double.block(ANA)
        living.hear()
    else:
        living.double.world.private[ANA] = how


@pytest.mark.parametrize("how", ["told", "blocked", "deactivated"])
def test_f43_a_chat_that_is_shut_is_left_alone_and_told_all_when_it_opens(
    living: Room, how: str
) -> None:
    double = living.double
    living.say(ANA, WISH, "remind me to drink in 20 minutes")
    living.say(BEN, WISH)
    shut(living, how)
    since = len(double.history)
    living.until(living.clock.now() + timedelta(minutes=30))
    tries = [one for one in calls(living, since) if one["args"]["chat_id"] == str(ANA)]
    assert len(tries) == (0 if how == "told" else 1)
    assert len(living.got(BEN, RING)) == 1
    (chat,) = [one for one in living.rows(Channel) if one.address == str(ANA)]
    assert (chat.status, chat.blocked_at is not None) == (ChannelStatus.BLOCKED, True)
    lost = [one for one in rung(living) if one.channel_id == chat.id]
    assert len(lost) == 2
    assert {(one.status, one.next_at) for one in lost} == {(Status.FAILED, None)}
    assert all("blocked" in one.last_error or how in one.last_error for one in lost)

    double.world.private[ANA] = "open"
    said = living.say(ANA, "/start")
    living.rest(0.1)
    digest = [text for text in double.texts(ANA) if "closed to me" in text]
    assert len(said) >= 1
    assert len(digest) == 1
    assert "stretch" in digest[0]
    assert "drink" in digest[0]
    assert [one.status for one in living.rows(Channel) if one.id == chat.id] == ["active"]


@pytest.mark.parametrize("how", ["told", "blocked", "deactivated"])
def test_f43_what_rings_goes_to_the_other_account_once(living: Room, how: str) -> None:
    double = living.double
    other = double.person(15, "Ana two")
    (code,) = living.say(ANA, "make a recovery code")
    living.say(other, re.search(r"/start [\w-]+", code)[0])
    living.clock.advance(timedelta(minutes=2))
    living.say(ANA, WISH)
    shut(living, how)
    living.rest(1)
    (delivery,) = [one for one in rung(living) if one.payload["text"].startswith("⏰")]
    assert delivery.status == Status.SENT
    assert len(living.got(other, "⏰ #1 stretch")) == 1
    assert len(living.got(ANA, "⏰ #1 stretch — 10")) == 0


# ------------------------------------------------------------------------- F44: moved elsewhere


BOTH, TURNED = ("to", "from"), ("from", "to")


def flat(living: Room) -> int:
    """A group that may talk to us."""
    group = living.double.group("Flat", [ANA, BEN])
    living.say(ANA, "/allow", chat=group)
    return group


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ((), "never"),
        (("to",), "before"),
        (("from",), "before"),
        (BOTH, "before"),
        (TURNED, "before"),
        (BOTH, "after"),
        (TURNED, "after"),
        (BOTH, "twice"),
    ],
    ids=str,
)
def test_f44_a_group_that_moves_takes_along_what_waits(
    living: Room, told: tuple[str, ...], when: str
) -> None:
    double, group = living.double, flat(living)
    double.fail("sendMessage", "status", code=500, chat=group)
    living.say(BEN, f"@{double.username} buy soap", chat=group)
    (waiting,) = [one for one in living.rows(Delivery) if one.status == Status.PENDING]
    new = double.migrate(group, told)
    notices = [entry.update for entry in double.updates.queue.values()]
    if when == "after":
        double.updates.queue.clear()
        living.rest(0.1)
    for notice in notices if when in {"after", "twice"} else ():
        double.redeliver(notice, 2)
    living.hear()
    living.rest(0.1)
    line = next(one for one in living.rows(Delivery) if one.id == waiting.id)
    assert (line.status, line.outcomes) == (Status.SENT, ["unavailable", "sent"])
    assert [str(one["message_id"]) for one in double.replies(new)] == [line.external_message_id]
    assert len(double.replies(group)) == 1
    places = {one.id: (one.address, one.moved_to) for one in living.rows(Channel) if one.shared}
    assert places[line.channel_id] == (str(new), None)
    assert len(living.refused()) == (2 if when in {"never", "after"} else 1)


def test_f44_a_group_that_moved_may_still_talk_to_us_and_has_its_list(living: Room) -> None:
    double, group = living.double, flat(living)
    living.say(BEN, f"@{double.username} buy soap", chat=group)
    new = double.migrate(group)
    living.hear()
    living.say(BEN, f"@{double.username} buy rope", chat=new)
    living.say(ANA, f"@{double.username} list", chat=new)
    living.rest(0.1)
    assert [one.title for one in living.rows(Task)] == ["buy soap", "buy rope"]
    listed = [text for text in (*double.texts(new), *double.texts(ANA)) if "rope" in text]
    assert any("soap" in text for text in listed)


# ------------------------------------------------------------------ F45: words that do not go

GLYPHS = ("👩‍👩‍👧‍👦", "🇵🇹", "é́", "👍🏽", "क्षि")


@pytest.mark.parametrize("kind", ["reply", "reminder"])
def test_f45_refused_markup_is_sent_as_plain_words(living: Room, kind: str) -> None:
    double, words = living.double, {"reply": "buy <b>milk</b> & *eggs*", "reminder": "stretch"}
    if kind == "reminder":
        living.say(ANA, WISH)
    why = "can't parse entities: Unsupported start tag"
    double.fail("sendMessage", "status", code=400, why=why)
    living.say(ANA, words["reply"]) if kind == "reply" else living.until(living.clock.now() + RINGS)
    delivery = living.rows(Delivery)[-1]
    (shown,) = [
        one for one in double.replies(ANA) if str(one["message_id"]) == delivery.external_message_id
    ]
    assert (delivery.status, delivery.outcomes, delivery.attempt) == (Status.SENT, ["sent"], 1)
    assert "entities" not in shown
    assert shown["text"] == delivery.payload["text"].replace("**", "")
    assert words[kind] in shown["text"]
    assert rows(shown)


def test_f45_what_is_too_long_is_cut_between_whole_characters(living: Room) -> None:
    for number in range(45):
        living.say(ANA, f"buy {GLYPHS[number % len(GLYPHS)] * 12} {number} {'x' * 60}")
        living.rest(0.01)
    found = living.say(ANA, "show my tasks")
    delivery, shown = living.rows(Delivery)[-1], living.double.replies(ANA)[-len(found) :]
    whole = delivery.payload["text"].replace("**", "")
    assert len(found) > 1
    assert all(units(one) <= 4096 for one in found)
    assert "".join("".join(found).split()) == "".join(whole.split())
    assert all(sum(one.count(glyph) for one in found) == whole.count(glyph) for glyph in GLYPHS)
    assert str(shown[-1]["message_id"]) == delivery.external_message_id
    assert not any(rows(one) for one in shown[:-1])
    assert (delivery.outcomes, living.refused()) == (["sent"], [])


def test_f45_words_that_telegram_counts_otherwise_are_halved(living: Room) -> None:
    living.double.fail("sendMessage", "status", code=400, why="message is too long")
    found = living.say(ANA, "buy " + "long " * 30)
    delivery = living.rows(Delivery)[-1]
    assert len(found) > 1
    assert "".join("".join(found).split()) == "".join(delivery.payload["text"].split())
    assert delivery.outcomes == ["sent"]
