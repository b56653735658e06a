"""Messages that replace others in their place, and what a message may carry besides words."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.failpoints import Died
from core.kernel.jobs import World
from core.notify import model as notify
from core.notify.model import ChannelStatus
from core.notify.rules import MAX_TRIES, Status
from core.ports import (
    Blocked,
    Caller,
    Document,
    Rejected,
    Reply,
    SendError,
    TimeMark,
    Unavailable,
    Unknown,
    Week,
    WeekDay,
)
from integrations.memory.channel import MemoryChannel
from tests.core.notify.sending import Street, deliveries, heard, place, post, pump, row
from tests.core.notify.test_jobs import die_at

FILE = Document(name="nudge.json", media_type="application/json", content='{"secret": "plan"}')


@pytest.fixture
def street(world: World) -> Street:
    world.channels["memory"] = made = Street()
    return made


@pytest.fixture
def home(database: Database, person: Caller) -> UUID:
    return heard(database, person, "ines")


def rewrite(db: Database, who: Caller, home: UUID, text: str, message: str = "7") -> None:
    with db.begin(who) as tx:
        channel = notify.Channel.mine(tx, home)
        notify.rewrite(tx, f"edit:{text}", message, Reply(text=text), channel)


def test_a_sent_message_reads_otherwise_in_its_place(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    rewrite(database, person, home, "done ✓")
    rewrite(database, person, home, "done ✓")
    pump(world)
    (message,) = street.sent
    assert (message.edits, message.text, message.buttons) == ("7", "done ✓", ())
    assert (message.kind, message.to) == ("edit", "ines")


def test_nothing_is_edited_that_has_no_id(database: Database, person: Caller, home: UUID) -> None:
    rewrite(database, person, home, "done", message="")
    assert deliveries(database) == {}


def test_the_newest_edit_of_a_message_is_the_only_one(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street, home: UUID
) -> None:
    street.shut["ines"] = Unavailable("down")
    rewrite(database, person, home, "first")
    pump(world)
    street.shut.clear()
    rewrite(database, person, home, "other message", message="8")
    rewrite(database, person, home, "second")
    clock.advance(timedelta(minutes=1))
    pump(world)
    assert [one.text for one in street.sent] == ["other message", "second"]
    assert deliveries(database)["edit:first"].status is Status.CANCELLED


@pytest.mark.parametrize("error", [Unknown("timed out"), Unavailable("down")])
def test_an_edit_is_tried_freely_and_never_called_a_repeat(
    database: Database, clock: FrozenClock, person: Caller, world: World, error: SendError
) -> None:
    world.channels["memory"] = street = Street()
    home = heard(database, person, "ines")
    rewrite(database, person, home, "done")
    street.shut["ines"] = error
    while (due := deliveries(database)["edit:done"].next_at) is not None:
        clock.set(max(due, clock.now()))
        pump(world)
    found = deliveries(database)["edit:done"]
    assert (found.status, len(found.outcomes)) == (Status.FAILED, MAX_TRIES)
    assert len(street.tried) == MAX_TRIES


def test_an_edit_that_a_crash_left_in_doubt_has_no_label(
    database: Database, clock: FrozenClock, person: Caller, world: World, street: Street, home: UUID
) -> None:
    rewrite(database, person, home, "done")
    die_at("reminder.after_send")
    with pytest.raises(Died):
        pump(world)
    clock.advance(timedelta(seconds=61))
    pump(world)
    assert [(one.text, one.repeat) for one in street.sent] == [("done", False)] * 2


@pytest.mark.parametrize("error", [Rejected("message to edit not found"), Blocked("bye")])
def test_an_edit_that_is_refused_says_nothing_of_the_chat(
    database: Database, person: Caller, world: World, home: UUID, error: Rejected
) -> None:
    world.channels["memory"] = street = Street()
    street.shut["ines"] = error
    rewrite(database, person, home, "done")
    pump(world)
    assert deliveries(database)["edit:done"].status is Status.FAILED
    assert place(database, home).status is ChannelStatus.ACTIVE


def test_an_edit_is_no_message_of_its_own(
    database: Database, person: Caller, world: World, street: Street, home: UUID
) -> None:
    ring = post(database, person, "ring")
    pump(world)
    sent_as = row(database, ring).external_message_id
    rewrite(database, person, home, "done ✓", message=sent_as)
    street.sent.clear()
    pump(world)
    with database.read(person) as tx:
        assert notify.message(tx, home, sent_as).id == ring
        assert notify.pushed_since(tx, home, None).id == ring
    assert deliveries(database)["edit:done ✓"].external_message_id is None


def test_a_stranger_cannot_edit(database: Database, stranger: Caller, home: UUID) -> None:
    with pytest.raises(notify.AssistantError, match="Channel not found"):
        rewrite(database, stranger, home, "mine now")


def test_a_message_brings_all_that_its_reply_has(
    database: Database, person: Caller, world: World, street: Street
) -> None:
    at = datetime(2027, 2, 1, 12, tzinfo=UTC)
    reply = Reply(
        text="at noon",
        times=(TimeMark(start=3, length=4, at=at),),
        week=Week(title="This week", days=(WeekDay(on=date(2027, 2, 1), label="Mon 1 Feb"),)),
        document=FILE,
        picture="photo-1",
    )
    post(database, person, reply=reply)
    pump(world)
    (message,) = street.sent
    assert (message.times, message.week) == (reply.times, reply.week)
    assert (message.document, message.picture) == (FILE, "photo-1")


@pytest.mark.parametrize("kind", ["reply", "push"])
def test_a_file_is_forgotten_once_it_is_sent_or_given_up(
    database: Database,
    clock: FrozenClock,
    person: Caller,
    world: World,
    chat: MemoryChannel,
    kind: str,
) -> None:
    chat.fail(Unavailable("down"))
    sent = post(database, person, "sent", kind, reply=Reply(text="your data", document=FILE))
    pump(world)
    assert row(database, sent).reply.document == FILE
    clock.advance(timedelta(minutes=1))
    pump(world)
    chat.fail(Rejected("too big"))
    refused = post(database, person, "refused", kind, reply=Reply(text="data", document=FILE))
    pump(world)
    assert [one.document for one in chat.sent] == [FILE]
    assert row(database, sent).payload == {"text": "your data"}
    assert row(database, refused).payload == {"text": "data"}


@pytest.mark.parametrize(
    ("error", "status", "waits", "labelled"),
    [
        (None, Status.SENT, None, False),
        (Unavailable("429: too many requests", retry_after=30), Status.PENDING, 30, False),
        (Unavailable("429: too many requests", retry_after=1), Status.PENDING, 5, False),
        (Unavailable("500: internal server error"), Status.PENDING, 5, False),
        (Unavailable("connection refused"), Status.PENDING, 5, False),
        (Unavailable("401: unauthorized", retry_after=300), Status.PENDING, 300, False),
        (Unknown("502: bad gateway"), Status.UNKNOWN, 5, True),
        (Unknown("timed out"), Status.UNKNOWN, 5, True),
        (Unknown("connection reset"), Status.UNKNOWN, 5, True),
        (RuntimeError("a bug of the channel's"), Status.UNKNOWN, 5, True),
        (Rejected("400: chat not found"), Status.FAILED, None, False),
        (Blocked("403: bot was blocked by the user"), Status.FAILED, None, False),
        (Blocked("403: user is deactivated"), Status.FAILED, None, False),
    ],
    ids=str,
)
def test_what_follows_each_way_that_a_send_can_end(
    person: Caller,
    world: World,
    error: Exception | None,
    status: Status,
    waits: float | None,
    labelled: bool,
) -> None:
    """reliability.md §1.1, F41, F42 and F45, as far as a delivery sees them."""
    database, clock, street = world.db, world.db.clock, Street()
    world.channels["memory"] = street
    if error is not None:
        street.shut["ines"] = error
    message = post(database, person)
    pump(world)
    found = row(database, message)
    assert found.status is status
    assert (found.next_at is None) == (waits is None)
    street.shut.clear()
    if waits is not None:
        assert timedelta(seconds=waits) <= found.next_at - clock.now()
        clock.set(found.next_at)
        pump(world)
        assert row(database, message).status is Status.SENT
    assert [one.repeat for one in street.sent] == [labelled] * (error is None or waits is not None)
