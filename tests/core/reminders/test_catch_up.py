"""What was missed is told once, in one message."""

from datetime import timedelta

import pytest

from app.worker import Worker
from core.kernel import failpoints
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.failpoints import Died, Failpoints
from core.kernel.jobs import World
from core.notify.model import Delivery
from core.notify.rules import Status
from core.ports import Caller
from core.reminders.model import Occurrence
from integrations.memory.channel import MemoryChannel
from tests.core.doing import every, instant, lasting, utc
from tests.core.reminders.running import remind, rows, run_until


@pytest.fixture
def missed_morning(
    database: Database, clock: FrozenClock, jonas: Caller, worker: Worker
) -> list[str]:
    """Story 9's reminders, and the house off since 07:50 Berlin."""
    clock.set(utc("2027-08-02T05:00"))
    with database.begin() as tx:
        tx.as_person(jonas.user_id)
        tx.me.number = 69
    ids = [
        remind(
            database,
            jonas,
            "take out bins",
            every("FREQ=WEEKLY;BYDAY=MO", "2027-08-02T08:00", timezone="Europe/Berlin"),
        ),
        remind(database, jonas, "water plants", every("FREQ=DAILY", "2027-08-02T08:30")),
        remind(
            database,
            jonas,
            "train leaves",
            instant("2027-08-02T07:15+00:00"),
            importance="high",
        ),
    ]
    clock.set(utc("2027-08-02T05:50"))
    worker.step()
    clock.set(utc("2027-08-02T07:40"))
    return ids


def test_what_was_missed_is_told_in_one_message(
    database: Database,
    clock: FrozenClock,
    world: World,
    chat: MemoryChannel,
    missed_morning: list[str],
) -> None:
    worker = Worker(world)
    worker.step()
    (message,) = chat.sent
    assert message.text == (
        "I was offline from 07:50 to 09:40. Missed while away:\n"
        "• 08:00 #70 take out bins\n"
        "• 08:30 #71 water plants\n"
        "• 09:15 ❗#72 train leaves (25 min ago)\n"
        "Nothing older was due."
    )
    assert [[label for label, _ in row] for row in message.buttons] == [
        ["#70 Done ✓", "#70 Tonight"],
        ["#71 Done ✓", "#71 1 h"],
        ["#72 OK"],
    ]
    deliveries = rows(database, Delivery)
    assert [one.status for one in deliveries] == [Status.SENT] * 3
    assert {one.external_message_id for one in deliveries} == {"1"}
    run_until(worker, clock, utc("2027-08-03T07:40"))
    assert [one.text for one in chat.sent[1:]] == ["⏰ #71 water plants — 08:30."]


def test_a_crash_in_the_catch_up_neither_loses_nor_doubles_it(
    database: Database,
    clock: FrozenClock,
    world: World,
    chat: MemoryChannel,
    missed_morning: list[str],
) -> None:
    points = Failpoints()
    points.arm("reminder.after_claim", "die")
    failpoints.install(points)
    with pytest.raises(Died):
        Worker(world).step()
    clock.advance(timedelta(seconds=61))
    Worker(world).step()
    Worker(world).step()
    assert len(chat.sent) == 1
    assert chat.sent[0].text.startswith("I was offline from 07:50 to 09:40.")
    assert len(rows(database, Occurrence)) == 3


def test_many_missed_firings_are_one_line(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    remind(database, person, "stretch", every("FREQ=HOURLY", "2027-02-01T11:00"))
    Worker(world).step()
    clock.set(utc("2027-02-01T13:30"))
    worker = Worker(world)
    worker.step()
    assert "13:00 #1 stretch" in chat.sent[0].text
    assert "missed 3 times" in chat.sent[0].text
    assert worker.next_due() == utc("2027-02-01T14:00")


def test_very_many_missed_ones_are_still_one_message_that_says_so(
    database: Database, clock: FrozenClock, person: Caller, world: World, chat: MemoryChannel
) -> None:
    for number in range(25):
        remind(database, person, f"n{number}", lasting(number + 1))
    Worker(world).step()
    clock.set(utc("2027-02-04T10:00"))
    Worker(world).step()
    (message,) = chat.sent
    assert message.text.count("•") == len(message.buttons) == 20
    assert "n24" in message.text
    assert "n4 " not in message.text
    assert message.text.endswith("Older and not rung: 5.")
    assert [one.status for one in rows(database, Delivery)] == [Status.SENT] * 25
