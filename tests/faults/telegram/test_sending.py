"""What Telegram does to a message on its way, through the whole product: F41 and F42."""

from datetime import timedelta

import pytest

from core.notify.model import Delivery
from core.notify.rules import Kind, Status
from integrations.telegram import bot
from tests.doubles.world import Thing
from tests.faults.check import REPEAT
from tests.faults.telegram.home import ANA, BEN, CAI
from tests.faults.telegram.room import Room

RINGS = timedelta(minutes=10)
WISH = "remind me to stretch in 10 minutes"
RING = "⏰ #1 stretch — 10:10."


def rung(living: Room) -> list[Delivery]:
    """The deliveries of what rang."""
    return [one for one in living.rows(Delivery) if one.kind is Kind.PUSH]


def calls(living: Room, since: int) -> list[Thing]:
    """Every try to send since so many events ago."""
    return [e for e in living.double.history[since:] if e.get("method") == "sendMessage"]


# ------------------------------------------------------------------------------ F41: too many


@pytest.mark.parametrize("seconds", [1, 30, 600])
def test_f41_a_chat_that_is_refused_waits_as_long_as_asked_and_others_go_on(
    living: Room, seconds: int
) -> None:
    for person in (ANA, BEN):
        living.say(person, WISH)
    at = living.clock.now() + RINGS
    living.double.fail("sendMessage", "status", code=429, retry_after=seconds, chat=ANA)
    living.until(at)
    waiting, sent = rung(living)
    assert (sent.status, len(living.got(BEN, RING))) == (Status.SENT, 1)
    assert (waiting.status, waiting.outcomes) == (Status.PENDING, [])
    assert timedelta(seconds=seconds) <= waiting.next_at - at < timedelta(seconds=seconds * 2 + 5)

    since = len(living.double.history)
    living.until(waiting.next_at - timedelta(milliseconds=1))
    assert calls(living, since) == []
    living.until(waiting.next_at)
    assert [one["text"] for one in living.got(ANA, RING)] == [RING]
    assert rung(living)[0].outcomes == ["sent"]
    assert len(living.refused()) == 1


def test_f41_two_chats_refused_in_a_row_mean_all_and_all_wait(living: Room) -> None:
    for person in (ANA, BEN, CAI):
        living.say(person, WISH)
    at, double = living.clock.now() + RINGS, living.double
    for person in (ANA, BEN):
        double.fail("sendMessage", "status", code=429, retry_after=30, chat=person)
    living.until(at)
    first, second, third = rung(living)
    assert [one.outcomes for one in (first, second)] == [[]] * 2
    assert (third.outcomes, third.attempt, third.status) == ([], 0, Status.PENDING)
    assert min(one.next_at for one in (first, second, third)) >= at + timedelta(seconds=30)
    living.rest()
    assert [one.outcomes[-1] for one in rung(living)] == ["sent"] * 3
    assert [len(living.got(person, RING)) for person in (ANA, BEN, CAI)] == [1] * 3
    assert not any(REPEAT in text for person in (ANA, BEN, CAI) for text in double.texts(person))
    assert len(living.refused()) == 2


def test_f41_at_telegrams_own_limits_nothing_is_ever_refused(living: Room) -> None:
    double = living.double
    crowd = [double.person(number, f"P{number}") for number in range(100, 135)]
    for person in crowd:
        double.say(person, "I'm in Lisbon")
        double.say(person, WISH)
    living.hear()
    living.rest(0.1)
    group = double.group("Flat", [ANA, BEN])
    living.say(ANA, "/allow", chat=group)
    living.rest(0.05)
    double.limit()
    began, written = living.clock.now(), 22
    for number in range(5):
        double.say(BEN, f"buy {number} eggs")
    for number in range(written):
        double.say(ANA, f"@{double.username} buy {number} nails", chat=group)
    living.hear()
    living.until(began + RINGS)
    assert double.throttled == 0
    assert living.refused() == []
    assert {one.status for one in living.rows(Delivery)} <= {Status.SENT, Status.CANCELLED}
    assert [len(living.got(person, "stretch —")) for person in crowd] == [2] * len(crowd)
    assert [len(living.got(BEN, f"buy {number} eggs")) for number in range(5)] == [1] * 5
    assert len(double.replies(group)) == written + 1


# --------------------------------------------------------------- F42: broken, slow, in the dark

KNOWN = {
    "500": {"kind": "status", "code": 500},
    "503": {"kind": "status", "code": 503, "html": True},
}
"""Known not to have been sent."""
DARK = {
    "502": ({"kind": "status", "code": 502, "html": True}, 1),
    "502 after it was done": ({"kind": "status", "code": 502, "accept": True}, 2),
    "504 after it was done": ({"kind": "status", "code": 504, "accept": True, "html": True}, 2),
    "no answer": ({"kind": "lost"}, 2),
    "reset after it was done": ({"kind": "reset"}, 2),
    "reset before": ({"kind": "refuse"}, 1),
    "half an answer": ({"kind": "cut", "size": 5}, 2),
}
"""Nobody knows; and how many copies the person sees in the end."""


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram is given a moment to answer, not fifteen seconds."""
    monkeypatch.setattr(bot, "READ", 0.3)


def told(living: Room, kind: str) -> tuple[Delivery, list[str]]:
    """The delivery in trouble, and its copies in the chat."""
    if kind == "reply":
        living.say(ANA, "buy milk")
    else:
        living.until(living.clock.now() + RINGS)
    living.rest()
    (found,) = [one for one in living.rows(Delivery) if len(one.outcomes) > 1]
    words = "buy milk" if kind == "reply" else RING
    return found, [one["text"] for one in living.got(ANA, words)]


def prepared(living: Room, kind: str) -> None:
    if kind == "reminder":
        living.say(ANA, WISH)


@pytest.mark.parametrize("kind", ["reply", "reminder"])
@pytest.mark.parametrize("trouble", KNOWN)
def test_f42_what_was_surely_not_sent_is_sent_again_without_a_label(
    living: Room, trouble: str, kind: str
) -> None:
    prepared(living, kind)
    living.double.fail("sendMessage", times=3, **KNOWN[trouble])
    delivery, copies = told(living, kind)
    assert delivery.outcomes == ["unavailable"] * 3 + ["sent"]
    assert len(copies) == 1
    assert REPEAT not in copies[0]


def test_f42_a_telegram_that_is_away_is_waited_for(living: Room) -> None:
    living.say(ANA, WISH)
    living.double.down()
    living.until(living.clock.now() + RINGS)
    (delivery,) = rung(living)
    assert (delivery.status, delivery.outcomes) == (Status.PENDING, ["unavailable"])
    living.double.up()
    living.rest()
    assert [one["text"] for one in living.got(ANA, RING)] == [RING]


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("kind", ["reply", "reminder"])
@pytest.mark.parametrize("trouble", DARK)
def test_f42_what_may_have_been_sent_is_sent_once_more_with_a_label(
    living: Room, trouble: str, kind: str
) -> None:
    prepared(living, kind)
    how, seen = DARK[trouble]
    living.double.fail("sendMessage", **how)
    delivery, copies = told(living, kind)
    assert delivery.outcomes == ["unknown", "sent"]
    assert [REPEAT in one for one in copies] == [False, True][-seen:]


@pytest.mark.usefixtures("hasty")
def test_f42_what_stays_in_the_dark_is_given_up_and_every_copy_is_labelled(living: Room) -> None:
    living.say(ANA, WISH)
    living.double.fail("sendMessage", "reset", times=None)
    delivery, copies = told(living, "reminder")
    assert (delivery.status, delivery.next_at) == (Status.UNKNOWN, None)
    assert delivery.outcomes == ["unknown"] * 2
    assert [REPEAT in one for one in copies] == [False, True]
