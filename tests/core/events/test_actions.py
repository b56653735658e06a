from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from core.events.model import Event
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.language.when.values import Resolution
from core.ports import Caller, State
from tests.core.doing import (
    day,
    do,
    done,
    every,
    image,
    instant,
    lasting,
    redo,
    refused,
    span,
    undo,
    utc,
)

THURSDAY = instant("2027-02-04T15:30+00:00")
STANDUP = every("FREQ=WEEKLY;BYDAY=MO", "2027-03-08T10:00", timezone="America/New_York")


def make(
    db: Database, who: Caller, title: str = "Dentist", when: Resolution = THURSDAY, **args: Any
) -> str:
    return str(done(db, who, "events.create", title=title, when=when, **args)["id"])


def starts(view: dict[str, Any]) -> list[str]:
    return [item["starts_at"] for item in view["items"]]


def test_the_dentist_of_story_two(database: Database, person: Caller) -> None:
    view = done(
        database,
        person,
        "events.create",
        title="Dentist",
        when=THURSDAY,
        duration=lasting(60),
        location="Rua 1",
        people=["Ana <ana@example.org>", " "],
    )
    assert (view["number"], view["title"], view["status"]) == (1, "Dentist", "confirmed")
    assert (view["starts_at"], view["ends_at"]) == ("2027-02-04T15:30:00Z", "2027-02-04T16:30:00Z")
    assert (view["all_day"], view["timezone"], view["overlaps"]) == (False, "Europe/Lisbon", [])
    assert view["attendees"] == [{"name": "Ana", "email": "ana@example.org"}]


def test_an_event_lasts_as_long_as_the_person_likes(database: Database, person: Caller) -> None:
    done(database, person, "people.update", default_meeting_minutes=45)
    view = done(database, person, "events.create", title="x", when=THURSDAY)
    assert view["ends_at"] == "2027-02-04T16:15:00Z"


def test_a_day_makes_an_event_of_the_whole_day(database: Database, person: Caller) -> None:
    view = done(database, person, "events.create", title="Holiday", when=day("2027-02-04"))
    assert (view["all_day"], view["start_date"], view["end_date"]) == (
        True,
        "2027-02-04",
        "2027-02-05",
    )


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        ({"title": "", "when": THURSDAY}, "VALIDATION_FAILED", "Title must be 1-200 characters"),
        ({"title": "x"}, "MISSING_REQUIRED_FIELD", "The when is missing."),
        (
            {"title": "x", "when": lasting(30)},
            "INVALID_INPUT",
            'Say when it starts, such as "Thursday at 15:30" or "tomorrow".',
        ),
        (
            {"title": "x", "when": day("2027-02-04"), "duration": lasting(60)},
            "INVALID_INPUT",
            'It has no time of day yet. Say when it starts, such as "at 15:30".',
        ),
        (
            {"title": "x", "when": THURSDAY, "location": "x" * 501},
            "VALIDATION_FAILED",
            "Location must be at most 500 characters",
        ),
        (
            {"title": "x", "when": THURSDAY, "type": "x" * 51},
            "VALIDATION_FAILED",
            "Event type must be 1-50 characters",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(
    database: Database, person: Caller, args: dict[str, Any], code: str, message: str
) -> None:
    assert refused(database, person, "events.create", **args) == (code, message)


def test_the_first_event_makes_the_calendar_and_later_ones_share_it(
    database: Database, person: Caller
) -> None:
    first = do(database, person, "events.create", title="a", when=THURSDAY)
    make(database, person, "b", day("2027-02-05"))
    undo(database, person, first)
    make(database, person, "c", day("2027-02-06"))
    rows = image(database, person)
    assert [row["name"] for (kind, _), row in rows.items() if kind == "calendar"] == ["Personal"]
    assert sum(kind == "event" for kind, _ in rows) == 2


def test_the_standup_of_story_three(database: Database, person: Caller, clock: FrozenClock) -> None:
    done(database, person, "people.update", timezone="Europe/Berlin")
    clock.set(utc("2027-03-08T12:00"))
    outcome = do(database, person, "events.create", title="standup", when=STANDUP)
    view = outcome.view
    assert (view["timezone"], view["starts_at"]) == ("America/New_York", "2027-03-08T15:00:00Z")
    far = [odd for odd in view["odd"] if odd["kind"] == "far_zone"]
    assert [(odd["date"], odd["through"]) for odd in far] == [
        ("2027-03-15", "2027-03-22"),
        ("2027-11-01", None),
    ]
    sketch = next(change.sketch for change in outcome.changes if change.target == "event")
    assert sketch["odd"] == view["odd"]
    window = span("2027-03-08T00:00+01:00", "2027-04-01T00:00+02:00")
    assert starts(done(database, person, "events.list", when=window)) == [
        "2027-03-08T15:00:00Z",
        "2027-03-15T14:00:00Z",
        "2027-03-22T14:00:00Z",
        "2027-03-29T14:00:00Z",
    ]


def test_an_agenda_is_in_order_and_holds_what_reaches_into_it(
    database: Database, person: Caller
) -> None:
    make(database, person, "late", instant("2027-02-04T18:00+00:00"))
    make(database, person, "gym", every("FREQ=DAILY", "2027-02-02T07:00"))
    make(database, person, "night", span("2027-02-03T22:00+00:00", "2027-02-04T06:00+00:00"))
    make(database, person, "holiday", day("2027-02-04"))
    make(database, person, "other day", instant("2027-02-05T00:00+00:00"))
    view = done(database, person, "events.list", when=day("2027-02-04"))
    titles = [item["title"] for item in view["items"]]
    assert titles == ["night", "holiday", "gym", "late"]
    assert (view["total"], view["kind"]) == (4, "events")
    assert (view["start"], view["end"]) == ("2027-02-04T00:00:00Z", "2027-02-05T00:00:00Z")
    assert [item["number"] for item in view["items"]] == [3, 4, 2, 1]


def test_without_words_the_next_thirty_days_are_listed(database: Database, person: Caller) -> None:
    make(database, person, "soon")
    make(database, person, "far", instant("2027-03-20T10:00+00:00"))
    view = done(database, person, "events.list")
    assert [item["title"] for item in view["items"]] == ["soon"]


def test_words_find_the_next_ones(database: Database, person: Caller) -> None:
    make(database, person, "Dentist Dr. Sá", instant("2027-06-20T10:00+00:00"))
    make(database, person, "standup", STANDUP, people=["Ana"])
    found = done(database, person, "events.list", text="SÁ dentist")
    assert starts(found) == ["2027-06-20T10:00:00Z"]
    assert starts(done(database, person, "events.list", person="ana")) == ["2027-03-08T15:00:00Z"]
    make(database, person, "lunch with Eva", instant("2027-06-21T10:00+00:00"))
    assert starts(done(database, person, "events.list", person="Eva")) == ["2027-06-21T10:00:00Z"]
    assert done(database, person, "events.list", text="nothing")["total"] == 0


MOVES: list[tuple[dict[str, Any], str, str]] = [
    ({"when": instant("2027-02-02T16:00+00:00", dated=False)}, "02-04T16:00", "02-04T16:30"),
    ({"when": day("2027-02-05")}, "02-05T15:30", "02-05T16:00"),
    ({"when": instant("2027-02-06T09:00+00:00")}, "02-06T09:00", "02-06T09:30"),
    ({"duration": lasting(90)}, "02-04T15:30", "02-04T17:00"),
    ({"when": day("2027-02-05"), "duration": lasting(90)}, "02-05T15:30", "02-05T17:00"),
]


@pytest.mark.parametrize(("args", "start", "end"), MOVES)
def test_a_move_keeps_what_was_not_said(
    database: Database, person: Caller, args: dict[str, Any], start: str, end: str
) -> None:
    item = make(database, person)
    view = done(database, person, "events.update", item=item, **args)
    assert view["starts_at"] == f"2027-{start}:00Z"
    assert view["ends_at"] == f"2027-{end}:00Z"


def test_a_series_is_not_moved_to_one_date(database: Database, person: Caller) -> None:
    item = make(database, person, when=STANDUP)
    code, message = refused(database, person, "events.update", item=item, when=day("2027-03-12"))
    assert (code, message[:11]) == ("INVALID_INPUT", "It repeats.")


def test_overlaps_are_told_and_never_refused(database: Database, person: Caller) -> None:
    make(database, person, "Gym", span("2027-02-04T16:00+00:00", "2027-02-04T17:00+00:00"))
    make(database, person, "maybe", THURSDAY, tentative=True)
    make(database, person, "holiday", day("2027-02-04"))
    gone = make(database, person, "gone", THURSDAY)
    done(database, person, "events.cancel", item=gone)
    make(database, person, "daily", every("FREQ=DAILY", "2027-02-02T16:15"))
    outcome = do(
        database, person, "events.create", title="Dentist", when=THURSDAY, duration=lasting(60)
    )
    overlaps = outcome.view["overlaps"]
    assert [(each["title"], each["starts_at"]) for each in overlaps] == [
        ("Gym", "2027-02-04T16:00:00Z"),
        ("daily", "2027-02-04T16:15:00Z"),
    ]
    assert outcome.changes[0].sketch["overlaps"] == overlaps
    item = outcome.view["id"]
    free = done(
        database, person, "events.update", item=item, when=day("2027-03-31"), duration=lasting(30)
    )
    assert free["overlaps"] == []
    back = done(database, person, "events.update", item=item, when=day("2027-02-04"))
    assert [each["title"] for each in back["overlaps"]] == []


def test_a_series_is_watched_for_sixty_days(database: Database, person: Caller) -> None:
    make(database, person, "near", instant("2027-03-15T14:15+00:00"))
    make(database, person, "far", instant("2027-06-14T14:15+00:00"))
    view = done(database, person, "events.create", title="standup", when=STANDUP)
    assert [each["title"] for each in view["overlaps"]] == ["near"]


def test_a_cancelled_event_vanishes_until_it_is_undone(database: Database, person: Caller) -> None:
    item = make(database, person)
    before = image(database, person)
    outcome = do(database, person, "events.cancel", item=item)
    assert outcome.view["status"] == "cancelled"
    assert done(database, person, "events.list")["total"] == 0
    assert refused(database, person, "events.cancel", item=item) == (
        "RESOURCE_CONFLICT",
        "That event is cancelled already.",
    )
    assert (
        refused(database, person, "events.update", item=item, title="x")[0] == "RESOURCE_CONFLICT"
    )
    after = image(database, person)
    undo(database, person, outcome)
    assert image(database, person) == before
    assert done(database, person, "events.list")["total"] == 1
    redo(database, person)
    assert image(database, person) == after


def test_what_is_tentative_may_be_confirmed_once(database: Database, person: Caller) -> None:
    item = make(database, person, tentative=True)
    before = image(database, person)
    outcome = do(database, person, "events.confirm", item=item)
    assert outcome.view["status"] == "confirmed"
    assert refused(database, person, "events.confirm", item=item)[0] == "RESOURCE_CONFLICT"
    undo(database, person, outcome)
    assert image(database, person) == before


CHANGES: list[dict[str, Any]] = [
    {"title": "Dr. Sá", "location": "", "description": "teeth"},
    {"when": day("2027-02-05")},
    {"when": STANDUP},
    {"when": span("2027-02-10T00:00+00:00", "2027-02-11T00:00+00:00", timed=False, grain="day")},
    {"duration": lasting(90)},
]


@pytest.mark.parametrize("args", CHANGES)
def test_undo_and_redo_bring_back_every_recorded_column(
    database: Database, person: Caller, args: dict[str, Any]
) -> None:
    item = make(database, person, location="here")
    before = image(database, person)
    outcome = do(database, person, "events.update", item=item, **args)
    assert outcome.state is State.DONE
    after = image(database, person)
    assert after != before
    assert undo(database, person, outcome) == []
    assert image(database, person) == before
    redo(database, person)
    assert image(database, person) == after


def test_undo_of_making_takes_the_event_back(database: Database, person: Caller) -> None:
    outcome = do(database, person, "events.create", title="x", when=STANDUP)
    after = image(database, person)
    undo(database, person, outcome)
    assert not any(kind == "event" for kind, _ in image(database, person))
    redo(database, person)
    assert image(database, person) == after


def test_the_end_of_a_series_follows_its_times(database: Database, person: Caller) -> None:
    item = make(database, person, when=every("FREQ=DAILY", "2027-02-02T09:00", count=3))
    outcome = do(database, person, "events.update", item=item, when=STANDUP)

    def end() -> object:
        with database.read(person) as tx:
            return Event.mine(tx, UUID(item)).series_ends_at

    assert end() is None
    undo(database, person, outcome)
    assert end() == utc("2027-02-04T09:30")


def test_a_series_that_has_ended_is_in_no_agenda(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    item = make(database, person, when=every("FREQ=DAILY", "2027-02-02T09:00", count=3))
    clock.advance(timedelta(days=10))
    assert done(database, person, "events.list")["total"] == 0
    with database.read(person) as tx:
        event = Event.mine(tx, UUID(item))
        assert event.is_over(tx.now)
        assert event.has_status("confirmed", tx.now)
        assert not event.has_status("canceled", tx.now)


def test_am_i_free_at_four(database: Database, person: Caller) -> None:
    four = instant("2027-02-04T16:00+00:00")
    view = done(database, person, "events.free", when=four)
    assert (view["free"], view["busy"]) == (True, [])
    make(database, person, duration=lasting(60))
    view = done(database, person, "events.free", when=four)
    assert (view["free"], view["slots"]) == (False, [])
    assert [(each["number"], each["title"]) for each in view["busy"]] == [(1, "Dentist")]


def test_free_time_on_a_day(database: Database, person: Caller) -> None:
    make(database, person, "a", span("2027-02-04T10:00+00:00", "2027-02-04T12:00+00:00"))
    make(database, person, "b", every("FREQ=DAILY", "2027-02-02T11:00"), duration=lasting(120))
    make(database, person, "dinner", instant("2027-02-04T20:00+00:00"))
    make(database, person, "fair", day("2027-02-04"))
    view = done(database, person, "events.free", when=day("2027-02-04"), duration=lasting(90))
    assert [(slot["start"], slot["end"]) for slot in view["slots"]] == [
        ("2027-02-04T13:00:00Z", "2027-02-04T18:00:00Z")
    ]
    assert [each["title"] for each in view["busy"]] == ["a", "b"]
    assert [each["title"] for each in view["all_day"]] == ["fair"]
    assert view["duration_minutes"] == 90


@pytest.mark.parametrize("verb", ["update", "cancel", "confirm"])
def test_a_strangers_event_answers_like_none(
    database: Database, person: Caller, stranger: Caller, verb: str
) -> None:
    item = make(database, person)
    for one in (item, str(UUID(int=7))):
        assert refused(database, stranger, f"events.{verb}", item=one) == (
            "RESOURCE_NOT_FOUND",
            "Event not found.",
        )
    assert done(database, stranger, "events.list")["total"] == 0
    assert done(database, stranger, "events.free", when=THURSDAY)["free"] is True


def test_a_change_must_change_something(database: Database, person: Caller) -> None:
    item = make(database, person)
    assert refused(database, person, "events.update", item=item)[0] == "MISSING_REQUIRED_FIELD"


def test_people_join_and_leave(database: Database, person: Caller) -> None:
    item = make(database, person, "Lunch", people=["Ana", "Rui Costa"])
    joined = done(database, person, "events.update", item=item, add_people=["Ben", "ana"])
    assert [one["name"] for one in joined["attendees"]] == ["Ana", "Rui Costa", "Ben"]
    left = done(database, person, "events.update", item=item, remove_people=["rui"])
    assert [one["name"] for one in left["attendees"]] == ["Ana", "Ben"]
    assert refused(database, person, "events.update", item=item, remove_people=["Eve"]) == (
        "INVALID_INPUT",
        "Not all of them are among its people.",
    )
