"""The rehearsal: a script in, the same bytes out, and what cannot be played is said."""

import json

import pytest

from app.stage import Stage
from bot.rehearsal import Script

SCRIPT = [
    '{"at": "2027-02-01T10:04:00Z"}',
    '{"say": "remind me in 10 minutes to stretch"}',
    '{"say": "buy milk tomorrow"}',
    '{"at": "2027-02-01T10:30:00Z"}',
    '{"press": "Done"}',
    '{"show": "tasks"}',
    '{"show": "audit"}',
]


def play(*lines):
    stage = Stage()
    try:
        return list(Script(stage).play(lines))
    finally:
        stage.close()


def said(*lines):
    return [one for one in map(json.loads, play(*lines)) if "text" in one]


def test_the_same_script_gives_the_same_bytes():
    assert play(*SCRIPT) == play(*SCRIPT)


def test_every_line_is_followed_by_its_number():
    numbers = [json.loads(out) for out in play(*SCRIPT) if out.startswith('{"line"')]
    assert numbers == [{"line": n} for n in range(1, len(SCRIPT) + 1)]


def test_what_is_due_in_between_fires_in_order_at_its_own_instant():
    lines = [
        '{"say": "remind me in 30 minutes to stretch"}',
        '{"say": "remind me in 10 minutes to walk"}',
        '{"at": "2027-01-01T02:00:00Z"}',
    ]
    pushes = [(one["text"], one["at"]) for one in said(*lines) if one["kind"] == "push"]
    assert pushes == [
        ("⏰ #2 walk — 00:10.", "2027-01-01T00:10:00Z"),
        ("⏰ #1 stretch — 00:30.", "2027-01-01T00:30:00Z"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '{"sing": "a song"}',
        '{"at": "yesterday"}',
        '{"at": "2027-01-01T00:00:00"}',
        '{"press": "Fly"}',
        '{"show": "secrets"}',
        '{"kill": "nowhere"}',
        '{"number": "many"}',
    ],
)
def test_a_line_that_cannot_be_played_is_said_and_the_script_goes_on(line):
    first, second, *rest = (json.loads(out) for out in play(line, '{"say": "buy milk"}'))
    assert first["line"] == 1
    assert first["error"]
    assert second == {"line": 1}
    assert any("buy milk" in one.get("text", "") for one in rest)


def test_a_clock_set_back_starts_a_new_run():
    lines = [
        '{"at": "2027-02-01T10:00:00Z"}',
        '{"say": "buy milk"}',
        '{"at": "2027-01-01T10:00:00Z"}',
    ]
    shown = [json.loads(out) for out in play(*lines, '{"show": "tasks"}')]
    assert {"show": "tasks", "rows": []} in shown


def test_people_are_kept_apart():
    lines = [
        '{"as": "ana", "name": "Ana"}',
        '{"say": "buy milk"}',
        '{"as": "ben", "name": "Ben"}',
        '{"say": "list my tasks"}',
        '{"say": "done 1"}',
    ]
    replies = [one["text"] for one in said(*lines) if one["to"] == "ben"]
    assert all("milk" not in text for text in replies)


def test_a_press_may_name_its_thing_or_an_older_message():
    lines = [
        '{"say": "remind me in 5 minutes to walk"}',
        '{"say": "remind me in 6 minutes to stretch"}',
        '{"at": "2027-01-01T00:10:00Z"}',
        '{"press": "#1 Done"}',
        '{"press": "Done", "of": 1}',
    ]
    done = [one["text"] for one in said(*lines) if one["kind"] == "reply"][-2:]
    assert done == ["✅ #1 walk done.", "✅ #2 stretch done."]


@pytest.mark.parametrize(
    "point", ["turn.after_inbox", "turn.in_tx", "turn.after_commit", "turn.after_reply"]
)
def test_a_death_in_a_turn_loses_nothing_and_doubles_nothing(point):
    lines = [
        json.dumps({"kill": point}),
        '{"say": "buy milk", "id": "7"}',
        '{"up": true}',
        '{"say": "buy milk", "id": "7"}',
        '{"show": "tasks"}',
        '{"show": "audit"}',
    ]
    shown = {one["show"]: one["rows"] for one in map(json.loads, play(*lines)) if "show" in one}
    assert [row["title"] for row in shown["tasks"]] == ["buy milk"]
    assert [row["action_type"] for row in shown["audit"]] == ["task_create"]


def test_while_it_is_down_messages_wait_and_reminders_are_told_afterwards():
    lines = [
        '{"say": "remind me in 10 minutes to stretch"}',
        '{"down": true}',
        '{"say": "buy milk"}',
        '{"at": "2027-01-01T01:00:00Z"}',
        '{"up": true}',
    ]
    texts = [one["text"] for one in said(*lines)]
    assert any("Missed while away" in text and "stretch" in text for text in texts)
    assert any("buy milk" in text for text in texts)
