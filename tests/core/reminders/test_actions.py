"""Reminders asked for, changed and answered, on a real database."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from core.kernel.claims import claim
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.kernel.jobs import DUE, World
from core.language.when.values import Kind, Resolution
from core.ports import Caller
from core.ports import State as Done
from core.reminders import rules
from core.reminders.jobs import fire
from core.reminders.model import Occurrence, Reminder, Snooze
from core.reminders.rules import State
from core.schedule import Schedule
from tests.core import doing
from tests.core.doing import day, do, done, every, instant, lasting, redo, refused, undo, utc

NINE = instant("2027-02-02T09:00+00:00")
DAILY = every("FREQ=DAILY", "2027-02-01T11:00")
OFTEN = Resolution(
    kind=Kind.RECURRENCE,
    words="every minute",
    schedule=Schedule(kind="interval", interval_minutes=1, at=utc("2027-02-01T10:00")),
)


def remind(db: Database, who: Caller, when: Any = NINE, **args: Any) -> str:
    told = {"title": "call the plumber", "when": when, **args}
    return str(done(db, who, "reminders.create", **told)["id"])


def image(db: Database, who: Caller) -> dict[tuple[str, UUID], dict[str, Any]]:
    """What people see of reminders; what is sent of them is not theirs to undo."""
    found = doing.image(db, who)
    return {key: columns for key, columns in found.items() if key[0] in {"reminder", "occurrence"}}


def rows(db: Database, cls: type[Any]) -> list[Any]:
    with db.read() as tx:
        return list(tx.session.scalars(select(cls).order_by(cls.id)))


def ring(db: Database, clock: FrozenClock, at: str) -> Occurrence:
    """Let what is due ring; the newest firing."""
    clock.set(utc(at))
    fire(World(db, {}, advance=lambda _: None), claim(db, DUE[Reminder]))
    with db.read() as tx:
        newest = select(Occurrence).order_by(Occurrence.scheduled_for.desc()).limit(1)
        return tx.session.scalars(newest).one()


def test_a_reminder_has_a_number_and_a_next_moment(database: Database, person: Caller) -> None:
    view = done(database, person, "reminders.create", title="call the plumber", when=NINE)
    assert (view["number"], view["title"], view["status"]) == (1, "call the plumber", "active")
    assert view["next_at"] == "2027-02-02T09:00:00Z"
    assert (view["importance"], view["timezone"]) == ("medium", "Europe/Lisbon")
    assert (view["about"], view["fired"], view["odd"]) == (None, False, [])


def test_a_series_shows_its_next_three_moments(database: Database, person: Caller) -> None:
    view = done(database, person, "reminders.create", title="pills", when=DAILY)
    assert view["upcoming"] == [f"2027-02-0{n}T11:00:00Z" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"when": OFTEN}, "VALIDATION_FAILED"),
        ({"title": "x" * 201, "when": NINE}, "VALIDATION_FAILED"),
        ({"title": " ", "when": NINE}, "VALIDATION_FAILED"),
        (
            {"when": Resolution(kind=Kind.OFFSET, words="an hour before", seconds=-3600)},
            "INVALID_INPUT",
        ),
        (
            {"when": every("FREQ=DAILY", "2026-02-01T11:00", until=utc("2026-03-01T00:00"))},
            "INVALID_INPUT",
        ),
    ],
)
def test_what_cannot_be_set_is_refused_with_a_sentence(
    database: Database, person: Caller, args: dict[str, Any], code: str
) -> None:
    found, sentence = refused(database, person, "reminders.create", **{"title": "t", **args})
    assert found == code
    assert len(sentence) > 10
    assert rows(database, Reminder) == []


def test_without_words_or_a_thing_it_asks_what_for(database: Database, person: Caller) -> None:
    outcome = do(database, person, "reminders.create", when=NINE)
    assert outcome.state is Done.DROPPED
    assert outcome.ask is not None
    assert outcome.ask.question is not None
    assert outcome.ask.question.slot == "title"


def test_one_person_has_so_many_reminders_and_no_more(
    database: Database, person: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "MAX_ACTIVE", 2)
    remind(database, person)
    item = remind(database, person)
    assert (
        refused(database, person, "reminders.create", title="t", when=NINE)[0] == "LIMIT_EXCEEDED"
    )
    done(database, person, "reminders.cancel", item=item)
    remind(database, person)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("update", {"title": "new", "importance": "high"}),
        ("update", {"when": instant("2027-02-03T09:00+00:00")}),
        ("snooze", {"until": lasting(90)}),
        ("complete", {}),
        ("dismiss", {}),
        ("cancel", {}),
    ],
)
def test_everything_can_be_undone_and_done_again(
    database: Database, person: Caller, name: str, args: dict[str, Any]
) -> None:
    item = remind(database, person)
    before = image(database, person)
    outcome = do(database, person, f"reminders.{name}", item=item, **args)
    after = image(database, person)
    assert before != after
    undo(database, person, outcome)
    assert image(database, person) == before
    assert rows(database, Reminder)[0].next_at == utc("2027-02-02T09:00")
    redo(database, person)
    assert image(database, person) == after


@pytest.mark.parametrize("name", ["complete", "dismiss", "acknowledge", "snooze"])
def test_answering_a_firing_can_be_undone(
    database: Database, clock: FrozenClock, person: Caller, name: str
) -> None:
    item = remind(database, person, DAILY)
    ring(database, clock, "2027-02-01T11:00")
    before = image(database, person)
    args = {"until": lasting(10)} if name == "snooze" else {}
    outcome = do(database, person, f"reminders.{name}", item=item, **args)
    states = {"complete": "completed", "snooze": "snoozed"}
    (firing,) = rows(database, Occurrence)
    assert firing.state == states.get(name, "acknowledged")
    clock.advance(timedelta(hours=1))
    undo(database, person, outcome)
    assert image(database, person) == before
    (firing,) = rows(database, Occurrence)
    assert (firing.state, firing.next_at) == (State.ACTIVE, None)
    assert rows(database, Reminder)[0].next_at == utc("2027-02-02T11:00")


def test_done_closes_the_firing_and_not_the_series(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    ring(database, clock, "2027-02-01T11:00")
    view = done(database, person, "reminders.complete", item=item)
    assert (view["status"], view["next_at"]) == ("active", "2027-02-02T11:00:00Z")
    code, sentence = refused(database, person, "reminders.complete", item=item)
    assert (code, sentence) == ("TASK_ALREADY_COMPLETED", "Already done at 11:00.")


def test_done_before_the_hour_skips_that_firing(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    clock.set(utc("2027-02-01T10:50"))
    view = done(database, person, "reminders.complete", item=item)
    assert view["next_at"] == "2027-02-02T11:00:00Z"


def test_an_old_message_answers_its_own_firing(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    first = ring(database, clock, "2027-02-01T11:00")
    second = ring(database, clock, "2027-02-02T11:00")
    done(database, person, "reminders.complete", item=item, occurrence=first.id)
    states = {one.id: one.state for one in rows(database, Occurrence)}
    assert states == {first.id: State.COMPLETED, second.id: State.ACTIVE}
    again = refused(database, person, "reminders.complete", item=item, occurrence=first.id)
    assert again[0] == "TASK_ALREADY_COMPLETED"


def test_waving_off_the_last_firing_puts_the_reminder_away(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person)
    ring(database, clock, "2027-02-02T09:00")
    assert done(database, person, "reminders.dismiss", item=item)["status"] == "archived"


@pytest.mark.parametrize(("name", "status"), [("snooze", "snoozed"), ("complete", "completed")])
def test_what_was_waved_off_may_still_be_wanted(
    database: Database, clock: FrozenClock, person: Caller, name: str, status: str
) -> None:
    item = remind(database, person)
    ring(database, clock, "2027-02-02T09:00")
    done(database, person, "reminders.dismiss", item=item)
    assert refused(database, person, "reminders.dismiss", item=item)[0] == "RESOURCE_CONFLICT"
    args = {"until": lasting(10)} if name == "snooze" else {}
    assert done(database, person, f"reminders.{name}", item=item, **args)["status"] == status
    if name == "snooze":
        assert rows(database, Occurrence)[0].next_at == utc("2027-02-02T09:10")


def test_every_answer_is_a_change_of_the_reminder(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    ring(database, clock, "2027-02-01T11:00")
    for name in ("acknowledge", "snooze", "dismiss", "complete"):
        clock.advance(timedelta(minutes=1))
        args = {"until": lasting(30)} if name == "snooze" else {}
        outcome = do(database, person, f"reminders.{name}", item=item, **args)
        changed = outcome.changes[0]
        assert (changed.target, changed.number) == ("reminder", 1)


def test_only_what_rings_can_be_acknowledged(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person)
    assert refused(database, person, "reminders.acknowledge", item=item)[0] == "RESOURCE_CONFLICT"
    ring(database, clock, "2027-02-02T09:00")
    done(database, person, "reminders.acknowledge", item=item)
    assert done(database, person, "reminders.complete", item=item)["status"] == "completed"


def test_a_snooze_keeps_the_words_it_was_said_in(database: Database, person: Caller) -> None:
    item = remind(database, person)
    until = Resolution(
        kind=Kind.DATE, words="next Friday", start=utc("2027-02-12T00:00"), grain="day"
    )
    view = done(database, person, "reminders.snooze", item=item, until=until)
    assert view["next_at"] == view["snoozed_until"] == "2027-02-12T09:00:00Z"
    (kept,) = rows(database, Snooze)
    assert (kept.words, kept.until) == ("next Friday", utc("2027-02-12T09:00"))


def test_nothing_is_snoozed_into_the_past(database: Database, person: Caller) -> None:
    item = remind(database, person)
    past = instant("2027-02-01T09:00+00:00")
    assert (
        refused(database, person, "reminders.snooze", item=item, until=past)[0] == "INVALID_INPUT"
    )


def test_what_has_ended_is_not_answered(database: Database, person: Caller) -> None:
    item = remind(database, person)
    done(database, person, "reminders.cancel", item=item)
    for name in ("complete", "dismiss", "acknowledge", "cancel"):
        assert refused(database, person, f"reminders.{name}", item=item)[0] == "RESOURCE_CONFLICT"


def test_moving_a_series_by_the_clock_moves_all_of_it(database: Database, person: Caller) -> None:
    item = remind(database, person, DAILY)
    at_eight = instant("2027-02-02T08:00+00:00", dated=False)
    view = done(database, person, "reminders.update", item=item, when=at_eight)
    assert view["upcoming"] == [f"2027-02-0{n}T08:00:00Z" for n in (2, 3, 4)]


def test_moving_a_series_to_a_day_moves_its_next_firing(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    moved = instant("2027-02-01T15:00+00:00")
    view = done(database, person, "reminders.update", item=item, when=moved)
    assert view["next_at"] == "2027-02-01T15:00:00Z"
    ring(database, clock, "2027-02-01T15:00")
    assert rows(database, Reminder)[0].next_at == utc("2027-02-02T11:00")


def test_a_new_hour_keeps_the_day(database: Database, person: Caller) -> None:
    item = remind(database, person, instant("2027-02-04T09:00+00:00"))
    at_four = instant("2027-02-01T16:00+00:00", dated=False)
    view = done(database, person, "reminders.update", item=item, when=at_four)
    assert view["next_at"] == "2027-02-04T16:00:00Z"


def test_a_series_is_told_what_to_do_on_odd_dates(database: Database, person: Caller) -> None:
    rent = every("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00")
    item = remind(database, person, rent)
    policy = {"weekend_policy": "previous_workday"}
    view = done(database, person, "reminders.update", item=item, **policy)
    dates = [moment[:10] for moment in view["upcoming"]]
    assert dates == ["2027-02-26", "2027-03-31", "2027-04-30"]


def test_lists_show_what_may_still_ring_the_next_first(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    remind(database, person, instant("2027-02-03T09:00+00:00"), title="later")
    remind(database, person, title="sooner")
    gone = remind(database, person, title="gone")
    done(database, person, "reminders.complete", item=gone)

    def titles(**args: Any) -> list[str]:
        found = done(database, person, "reminders.list", **args)
        assert found["total"] == len(found["items"])
        return [one["title"] for one in found["items"]]

    assert titles() == ["sooner", "later"]
    assert titles(when=day("2027-02-02")) == ["sooner"]
    assert titles(status="completed") == ["gone"]
    assert set(titles(status="all")) == {"sooner", "later", "gone"}
    assert titles(text="LAT") == ["later"]


def test_a_strangers_reminder_is_not_there(
    database: Database, person: Caller, stranger: Caller
) -> None:
    item = remind(database, person)
    for name in ("complete", "dismiss", "acknowledge", "cancel", "update"):
        code = refused(database, stranger, f"reminders.{name}", item=item)[0]
        assert code == "RESOURCE_NOT_FOUND"
    task = done(database, person, "tasks.create", title="t")["id"]
    code, _ = refused(database, stranger, "reminders.create", item=task, title="t", when=NINE)
    assert code == "RESOURCE_NOT_FOUND"
    assert UUID(item)


def test_a_series_that_rings_is_silent_until_the_end_of_a_long_snooze(
    database: Database, clock: FrozenClock, person: Caller
) -> None:
    item = remind(database, person, DAILY)
    ring(database, clock, "2027-02-01T11:00")
    view = done(database, person, "reminders.snooze", item=item, until=lasting(3 * 24 * 60))
    assert view["snoozed_until"] == view["next_at"] == "2027-02-04T11:00:00Z"
    assert rows(database, Occurrence)[0].state is State.ACKNOWLEDGED
    again = ring(database, clock, "2027-02-04T11:00")
    assert again.scheduled_for == utc("2027-02-04T11:00")
    with database.read() as tx:
        assert tx.session.scalars(select(Reminder)).one().next_at == utc("2027-02-05T11:00")
