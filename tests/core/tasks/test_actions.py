from datetime import datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from core.kernel import calls
from core.kernel.actions import find
from core.kernel.admission import recall
from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.language.when.values import Kind, Resolution
from core.ports import Call, Caller, Outcome, State
from core.schedule import Schedule
from core.tasks.rules import TRANSITIONS, TaskStatus
from tests.core.doing import (
    day,
    do,
    do_in,
    done,
    every,
    image,
    instant,
    lasting,
    redo,
    refused,
    undo,
    utc,
)

OPEN, STARTED, REVIEW, SNOOZED, DONE, DROPPED = TaskStatus


LATER = day("2027-02-10")


RENT = every("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00")


FILTER = Resolution(
    kind=Kind.RECURRENCE,
    words="every 3 months after I do it, starting today",
    schedule=Schedule(
        kind="relative",
        anchor="completion",
        offset_months=3,
        starts_local=datetime(2027, 1, 31),
    ),
)


def make(db: Database, who: Caller, title: str = "buy milk", **args: Any) -> str:
    return str(done(db, who, "tasks.create", title=title, **args)["id"])


def bring_to(db: Database, who: Caller, status: TaskStatus, item: str) -> None:
    steps: dict[TaskStatus, list[str]] = {
        OPEN: [],
        STARTED: ["start"],
        REVIEW: ["start", "review"],
        SNOOZED: ["snooze"],
        DONE: ["complete"],
        DROPPED: ["cancel"],
    }
    for step in steps[status]:
        more = {"until": LATER} if step == "snooze" else {}
        done(db, who, f"tasks.{step}", item=item, **more)


def test_a_task_is_made_with_all_that_was_said(database: Database, person: Caller) -> None:
    view = done(
        database,
        person,
        "tasks.create",
        title="  finish the\ntax form ",
        when=instant("2027-02-05T17:00+00:00"),
        priority="high",
        tags=["Home", "#money", "home"],
        description="the blue one",
        duration=lasting(90),
    )
    assert view["number"] == 1
    assert view["title"] == "finish the tax form"
    assert view["due_at"] == "2027-02-05T17:00:00Z"
    assert (view["due_date"], view["due_timezone"]) == (None, "Europe/Lisbon")
    assert (view["priority"], view["status"]) == ("high", "open")
    assert view["tags"] == ["Home", "money"]
    assert (view["description"], view["duration_minutes"]) == ("the blue one", 90)


def test_a_day_is_a_date_and_not_a_moment(database: Database, person: Caller) -> None:
    view = done(database, person, "tasks.create", title="buy milk", when=day("2027-02-02"))
    assert (view["due_at"], view["due_date"]) == (None, "2027-02-02")


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        ({"title": " "}, "VALIDATION_FAILED", "Title must be 1-200 characters"),
        ({"title": "x" * 201}, "VALIDATION_FAILED", "Title must be 1-200 characters"),
        (
            {"title": "x", "description": "x" * 2001},
            "VALIDATION_FAILED",
            "Description must be at most 2000 characters",
        ),
        ({"title": "x", "tags": [" "]}, "VALIDATION_FAILED", "Tag name must be 1-50 characters"),
        ({}, "MISSING_REQUIRED_FIELD", "The title is missing."),
        (
            {"title": "x", "when": lasting(5)},
            "INVALID_INPUT",
            'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".',
        ),
        (
            {"title": "x", "duration": day("2027-02-02")},
            "INVALID_INPUT",
            'Say how long it takes, such as "45 minutes" or "2 hours".',
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(
    database: Database, person: Caller, args: dict[str, Any], code: str, message: str
) -> None:
    assert refused(database, person, "tasks.create", **args) == (code, message)
    assert done(database, person, "tasks.list")["total"] == 0


VERBS = {"start": STARTED, "review": REVIEW, "cancel": DROPPED, "snooze": SNOOZED, "complete": DONE}


@pytest.mark.parametrize(("old", "verb"), list(product(TaskStatus, VERBS)))
def test_every_change_of_status_follows_the_table(
    database: Database, person: Caller, old: TaskStatus, verb: str
) -> None:
    item = make(database, person)
    bring_to(database, person, old, item)
    before = image(database, person)
    more = {"until": LATER} if verb == "snooze" else {}
    outcome = do(database, person, f"tasks.{verb}", item=item, **more)
    if VERBS[verb] in TRANSITIONS[old]:
        assert outcome.view["status"] == VERBS[verb]
        undo(database, person, outcome)
    else:
        expected = "TASK_ALREADY_COMPLETED" if old is DONE is VERBS[verb] else "RESOURCE_CONFLICT"
        assert (outcome.state, outcome.code) == (State.REFUSED, expected)
    assert image(database, person) == before


@pytest.mark.parametrize(
    ("old", "then"),
    [(OPEN, None), (STARTED, OPEN), (REVIEW, None), (DONE, OPEN), (DROPPED, OPEN)],
)
def test_reopening_brings_back(
    database: Database, person: Caller, old: TaskStatus, then: TaskStatus | None
) -> None:
    item = make(database, person)
    bring_to(database, person, old, item)
    outcome = do(database, person, "tasks.reopen", item=item)
    assert outcome.view.get("status") == then
    assert outcome.view.get("completed_at") is None


@pytest.mark.parametrize("before", [OPEN, STARTED, REVIEW])
def test_a_snoozed_task_remembers_what_it_was(
    database: Database, person: Caller, before: TaskStatus
) -> None:
    item = make(database, person)
    bring_to(database, person, before, item)
    view = done(database, person, "tasks.snooze", item=item, until=LATER)
    assert (view["status"], view["snoozed_until"]) == ("snoozed", "2027-02-10T09:00:00Z")
    view = done(database, person, "tasks.reopen", item=item)
    assert (view["status"], view["snoozed_until"]) == (before, None)


def test_a_task_is_not_snoozed_into_the_past(database: Database, person: Caller) -> None:
    item = make(database, person)
    code, message = refused(
        database, person, "tasks.snooze", item=item, until=instant("2027-02-01T10:00+00:00")
    )
    assert (code, message[:23]) == ("INVALID_INPUT", "That moment has passed.")


def test_done_twice_says_when_it_was_done(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    item = make(database, person)
    done(database, person, "tasks.complete", item=item)
    clock.advance(timedelta(minutes=9))
    assert refused(database, person, "tasks.complete", item=item) == (
        "TASK_ALREADY_COMPLETED",
        "Already done at 10:00.",
    )


def test_the_rent_of_story_ten(database: Database, person: Caller, clock: FrozenClock) -> None:
    clock.set(utc("2027-01-31T09:05"))
    view = done(database, person, "tasks.create", title="pay rent", when=RENT)
    assert [each[:10] for each in view["upcoming"]] == ["2027-02-28", "2027-03-31", "2027-04-30"]
    view = done(
        database, person, "tasks.update", item=view["id"], weekend_policy="previous_workday"
    )
    assert view["upcoming"] == [
        "2027-02-26T09:00:00+00:00",
        "2027-03-31T08:00:00+00:00",
        "2027-04-30T08:00:00+00:00",
    ]
    assert view["due_at"] == "2027-02-26T09:00:00Z"


def test_the_water_filter_of_story_ten(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    clock.set(utc("2027-01-31T09:05"))
    view = done(database, person, "tasks.create", title="change the water filter", when=FILTER)
    item = view["id"]
    assert view["due_date"] == "2027-01-31"
    before = image(database, person)
    clock.set(utc("2027-01-31T09:06"))
    outcome = do(database, person, "tasks.complete", item=item)
    assert (outcome.view["status"], outcome.view["due_date"]) == ("open", "2027-04-30")
    after = image(database, person)
    clock.set(utc("2027-01-31T09:20"))
    assert refused(database, person, "tasks.complete", item=item) == (
        "TASK_ALREADY_COMPLETED",
        "Already done at 09:06.",
    )
    undo(database, person, outcome)
    assert image(database, person) == before
    redo(database, person)
    assert image(database, person) == after


def test_a_date_done_undone_and_done_again_is_one_row(database: Database, person: Caller) -> None:
    item = make(database, person, when=every("FREQ=DAILY", "2027-02-01T11:00"))
    for _ in range(3):
        outcome = do(database, person, "tasks.complete", item=item)
        assert outcome.view["due_at"] == "2027-02-02T11:00:00Z"
        undo(database, person, outcome)
    redo(database, person)
    dates = [row for (kind, _), row in image(database, person).items() if kind == "task_occurrence"]
    assert [row["occurrence_date"] for row in dates] == ["2027-02-01"]


def test_the_last_date_of_a_series_completes_it(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    item = make(database, person, when=every("FREQ=DAILY", "2027-02-01T11:00", count=2))
    assert done(database, person, "tasks.complete", item=item)["status"] == "open"
    clock.advance(timedelta(days=1))
    before = image(database, person)
    outcome = do(database, person, "tasks.complete", item=item)
    assert (outcome.view["status"], outcome.view["upcoming"][:1]) == (
        "completed",
        ["2027-02-02T11:00:00+00:00"],
    )
    undo(database, person, outcome)
    assert image(database, person) == before


def test_a_snoozed_repeat_that_is_done_is_open_again(database: Database, person: Caller) -> None:
    item = make(database, person, when=every("FREQ=DAILY", "2027-02-01T11:00"))
    done(database, person, "tasks.snooze", item=item, until=LATER)
    view = done(database, person, "tasks.complete", item=item)
    assert (view["status"], view["snoozed_until"]) == ("open", None)


def changes(item: str) -> list[tuple[str, dict[str, Any]]]:
    return [
        ("update", {"title": "buy oat milk", "priority": "low", "description": ""}),
        ("update", {"when": LATER, "duration": lasting(5)}),
        ("update", {"when": RENT}),
        ("update", {"add_tags": ["new", "shop"], "remove_tags": ["home"]}),
        ("complete", {}),
        ("start", {}),
        ("cancel", {}),
        ("snooze", {"until": LATER}),
        ("delete", {}),
        ("archive", {}),
    ]


@pytest.mark.parametrize("number", range(10))
@pytest.mark.parametrize("repeats", [False, True])
def test_undo_and_redo_bring_back_every_recorded_column(
    database: Database, person: Caller, number: int, repeats: bool
) -> None:
    when = every("FREQ=WEEKLY", "2027-02-01T11:00") if repeats else day("2027-02-02")
    item = make(database, person, tags=["home"], when=when)
    before = image(database, person)
    verb, args = changes(item)[number]
    outcome = do(database, person, f"tasks.{verb}", item=item, **args)
    assert outcome.state is State.DONE
    after = image(database, person)
    assert after != before
    assert undo(database, person, outcome) == []
    assert image(database, person) == before
    redo(database, person)
    assert image(database, person) == after


def test_undo_of_making_takes_everything_back(database: Database, person: Caller) -> None:
    before = image(database, person)
    outcome = do(database, person, "tasks.create", title="x", tags=["a", "b"], when=RENT)
    after = image(database, person)
    undo(database, person, outcome)
    assert image(database, person) == before
    redo(database, person)
    assert image(database, person) == after
    assert done(database, person, "tasks.list")["items"][0]["tags"] == ["a", "b"]


def test_moving_to_a_clock_keeps_the_day(database: Database, person: Caller) -> None:
    item = make(database, person, when=instant("2027-02-05T17:00+00:00"))
    clock_only = instant("2027-02-01T16:00+00:00", dated=False)
    view = done(database, person, "tasks.update", item=item, when=clock_only)
    assert view["due_at"] == "2027-02-05T16:00:00Z"
    view = done(database, person, "tasks.update", item=item, when=day("2027-02-08"))
    assert view["due_at"] == "2027-02-08T16:00:00Z"


@pytest.mark.parametrize(
    ("args", "code"),
    [({}, "MISSING_REQUIRED_FIELD"), ({"gap": "skip"}, "INVALID_INPUT")],
)
def test_a_change_must_change_something(
    database: Database, person: Caller, args: dict[str, Any], code: str
) -> None:
    item = make(database, person)
    assert refused(database, person, "tasks.update", item=item, **args)[0] == code


def test_a_call_that_was_asked_about_before_another_change_is_refused(
    database: Database, person: Caller
) -> None:
    item = make(database, person)
    asked = {"item": {"words": "it", "id": item, "version": 1}}
    done(database, person, "tasks.start", item=item)
    with database.begin(person) as tx:
        admitted = recall(find("tasks.delete"), asked)
        row = calls._row(tx, Call(action="tasks.delete"), 1, None, admitted)
        outcome, _ = calls._attempt(tx, row, admitted)
    assert (outcome.state, outcome.code) == (State.REFUSED, "RESOURCE_CONFLICT")


VERBS_OF_ONE = [
    "update",
    "complete",
    "reopen",
    "start",
    "review",
    "cancel",
    "snooze",
    "delete",
    "archive",
]


@pytest.mark.parametrize("verb", VERBS_OF_ONE)
def test_a_strangers_task_answers_like_none(
    database: Database, person: Caller, stranger: Caller, verb: str
) -> None:
    item = make(database, person)
    more: dict[str, Any] = {"until": LATER} if verb == "snooze" else {}
    answers = [
        refused(database, stranger, f"tasks.{verb}", item=one, **more)
        for one in (item, str(UUID(int=7)))
    ]
    assert answers[0] == answers[1] == ("RESOURCE_NOT_FOUND", "Task not found.")
    assert done(database, stranger, "tasks.list")["total"] == 0
    assert done(database, stranger, "tasks.tags")["total"] == 0


def test_every_change_is_told_with_what_a_reply_needs(database: Database, person: Caller) -> None:
    outcome: Outcome = do(database, person, "tasks.create", title="x", tags=["a"], when=RENT)
    task, *others = outcome.changes
    assert (task.target, task.verb, task.number, task.title) == ("task", "create", 1, "x")
    assert task.sketch["tags"] == ["a"]
    assert len(task.sketch["upcoming"]) == 3
    assert {note["kind"] for note in task.sketch["notes"]} == {"month_end"}
    assert {other.target for other in others} == {"tag", "task_tag"}


def test_two_calls_in_one_transaction_see_each_other(database: Database, person: Caller) -> None:
    with database.begin(person) as tx:
        made = do_in(tx, "tasks.create", title="x")
        outcome = do_in(tx, "tasks.complete", item=made.view["id"])
    assert outcome.view["status"] == "completed"
