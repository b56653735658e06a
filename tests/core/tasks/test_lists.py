from datetime import timedelta
from typing import Any

import pytest

from core.kernel.clock import FrozenClock
from core.kernel.db import Database
from core.language.when.values import Kind, Resolution
from core.ports import Caller
from tests.core.doing import (
    day,
    do,
    done,
    every,
    image,
    instant,
    redo,
    refused,
    span,
    undo,
    utc,
)

LATER = day("2027-02-10")


def make(db: Database, who: Caller, title: str = "buy milk", **args: Any) -> str:
    return str(done(db, who, "tasks.create", title=title, **args)["id"])


def test_a_hundred_tags_are_the_most(database: Database, person: Caller) -> None:
    item = make(database, person, tags=[f"t{n}" for n in range(99)])
    done(database, person, "tasks.update", item=item, add_tags=["last"])
    over = {"item": item, "add_tags": ["one more"]}
    assert refused(database, person, "tasks.update", **over) == (
        "LIMIT_EXCEEDED",
        "Maximum 100 tags allowed",
    )
    view = done(database, person, "tasks.update", item=item, add_tags=["LAST"])
    assert len(view["tags"]) == 100


def test_tags_are_listed_with_how_often_they_are_worn(database: Database, person: Caller) -> None:
    make(database, person, tags=["Home", "money"])
    item = make(database, person, tags=["HOME"])
    view = done(database, person, "tasks.tags")
    assert view["items"] == [
        {"name": "Home", "color": "#808080", "count": 2},
        {"name": "money", "color": "#808080", "count": 1},
    ]
    done(database, person, "tasks.delete", item=item)
    assert done(database, person, "tasks.tags")["items"][0]["count"] == 1


def test_a_tag_outlives_the_undo_of_its_making_while_it_is_worn(
    database: Database, person: Caller
) -> None:
    first = do(database, person, "tasks.create", title="a", tags=["home"])
    other = make(database, person, "b", tags=["home"])
    undo(database, person, first)
    assert [tag["count"] for tag in done(database, person, "tasks.tags")["items"]] == [1]
    done(database, person, "tasks.update", item=other, remove_tags=["Home"])
    redo(database, person)
    found = done(database, person, "tasks.list", tag="HOME")
    assert [task["title"] for task in found["items"]] == ["a"]


def test_a_removed_tag_may_come_back(database: Database, person: Caller) -> None:
    item = make(database, person, tags=["home"])
    assert done(database, person, "tasks.update", item=item, remove_tags=["home"])["tags"] == []
    assert done(database, person, "tasks.update", item=item, add_tags=["home"])["tags"] == ["home"]


def test_what_is_archived_or_deleted_is_in_no_list(database: Database, person: Caller) -> None:
    kept, archived, deleted = (make(database, person, title) for title in ("a", "b", "c"))
    done(database, person, "tasks.archive", item=archived)
    done(database, person, "tasks.delete", item=deleted)
    for status in ("open", "all"):
        found = done(database, person, "tasks.list", status=status)
        assert [task["id"] for task in found["items"]] == [kept]
    assert refused(database, person, "tasks.archive", item=archived)[0] == "RESOURCE_CONFLICT"
    assert refused(database, person, "tasks.start", item=deleted) == (
        "RESOURCE_NOT_FOUND",
        "Task not found.",
    )


@pytest.fixture
def several(database: Database, clock: FrozenClock, person: Caller) -> dict[str, str]:
    now = clock.now()
    clock.set(utc("2027-01-29T10:00"))
    made = {"asleep": make(database, person, "asleep", when=day("2027-01-30"))}
    clock.set(now)
    made |= {
        "late": make(database, person, "late", when=instant("2027-02-01T09:00+00:00")),
        "today": make(database, person, "today", when=day("2027-02-01"), priority="low"),
        "urgent": make(database, person, "urgent", when=day("2027-02-01"), priority="urgent"),
        "tomorrow": make(database, person, "tomorrow", when=day("2027-02-02"), tags=["home"]),
        "daily": make(database, person, "daily", when=every("FREQ=DAILY", "2027-02-01T11:00")),
        "some day": make(database, person, "some day", description="Café"),
        "finished": make(database, person, "finished"),
        "dropped": make(database, person, "dropped"),
    }
    done(database, person, "tasks.snooze", item=made["asleep"], until=LATER)
    done(database, person, "tasks.complete", item=made["finished"])
    done(database, person, "tasks.cancel", item=made["dropped"])
    return made


TODAY = day("2027-02-01")


WEEK = span("2027-02-01T00:00+00:00", "2027-02-08T00:00+00:00", timed=False, grain="week")


AFTER = Resolution(kind=Kind.INTERVAL, words="after today", start=utc("2027-02-02T00:00"))


LISTS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["late", "daily", "urgent", "today", "tomorrow", "some day"]),
    ({"when": TODAY}, ["late", "daily", "urgent", "today"]),
    ({"when": day("2027-02-02")}, ["daily", "tomorrow"]),
    ({"when": WEEK}, ["late", "daily", "urgent", "today", "tomorrow"]),
    ({"when": AFTER}, ["daily", "tomorrow"]),
    ({"status": "overdue"}, ["asleep", "late"]),
    ({"status": "snoozed"}, ["asleep"]),
    ({"status": "completed"}, ["finished"]),
    ({"status": "completed", "when": TODAY}, ["finished"]),
    ({"status": "completed", "when": day("2027-02-02")}, []),
    ({"status": "cancelled"}, ["dropped"]),
    ({"priority": "urgent"}, ["urgent"]),
    ({"tag": "#HOME"}, ["tomorrow"]),
    ({"text": "cafe\u0301"}, ["some day"]),
    ({"text": "day TO"}, ["today"]),
]


@pytest.mark.parametrize(("args", "titles"), LISTS)
def test_tasks_are_listed(
    database: Database,
    person: Caller,
    several: dict[str, str],
    args: dict[str, Any],
    titles: list[str],
) -> None:
    found = done(database, person, "tasks.list", **args)
    assert [task["title"] for task in found["items"]] == titles
    assert found["total"] == len(titles)
    assert (found["kind"], "when" in found["filter"]) == ("tasks", False)


def test_a_repeat_that_was_done_today_is_among_what_was_done(
    database: Database, person: Caller, several: dict[str, str]
) -> None:
    done(database, person, "tasks.complete", item=several["daily"])
    found = done(database, person, "tasks.list", status="completed", when=TODAY)
    assert {task["title"] for task in found["items"]} == {"daily", "finished"}


def test_overdue_is_shown_and_never_written(
    database: Database, person: Caller, clock: FrozenClock
) -> None:
    make(database, person, when=day("2027-02-02"))
    before = image(database, person)
    clock.advance(timedelta(days=2))
    assert done(database, person, "tasks.list")["items"][0]["overdue"] is True
    assert image(database, person) == before


def test_a_repeat_is_listed_with_the_date_that_was_asked_for(
    database: Database, person: Caller, several: dict[str, str]
) -> None:
    found = done(database, person, "tasks.list", when=day("2027-02-04"))
    assert [task["due_at"] for task in found["items"]] == ["2027-02-04T11:00:00Z"]
