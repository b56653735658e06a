import json

from core.language.turns import interpret_jsonl
from tests.core.language.turns.catalogue import TARGETS


def answers(*rows: object) -> list[dict[str, object]]:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    return [json.loads(line) for line in interpret_jsonl(lines, TARGETS)]


def asked(text: str, **more: object) -> dict[str, object]:
    row = {"id": "a", "text": text, "now": "2025-03-12T10:00:00+00:00", "tz": "UTC", **more}
    (answer,) = answers(row)
    return answer


def test_a_phrase_is_printed_resolved_beside_the_words():
    (call,) = asked("schedule a call with Mia tomorrow at 3pm")["tool_calls"]
    assert call["name"] == "events.create"
    assert call["arguments"]["when"] == "2025-03-13T15:00:00+00:00"
    assert call["arguments"]["when_words"] == "tomorrow at 3pm"


def test_a_phrase_is_resolved_in_the_zone_of_the_line():
    (call,) = asked("remind me to call Ann tomorrow at 3pm", tz="Europe/Berlin")["tool_calls"]
    assert call["arguments"]["when"] == "2025-03-13T15:00:00+01:00"


def test_an_interval_has_an_end():
    (call,) = asked("put yoga on my calendar tomorrow from 3pm to 4pm")["tool_calls"]
    assert call["arguments"]["when"] == "2025-03-13T15:00:00+00:00"
    assert call["arguments"]["end"] == "2025-03-13T16:00:00+00:00"


def test_a_repetition_is_printed_as_a_rule():
    (call,) = asked("remind me to stretch every Monday at 9am")["tool_calls"]
    assert "FREQ=WEEKLY" in call["arguments"]["when"]


def test_a_call_that_lacks_only_a_time_is_printed_without_it():
    (call,) = asked("remind me to call Ann")["tool_calls"]
    assert call == {"name": "reminders.create", "arguments": {"title": "call Ann"}}


def test_a_selector_is_printed_with_the_name_it_holds():
    (call,) = asked("cancel my reminder to call mom")["tool_calls"]
    assert call["arguments"] == {"item": "my reminder to call mom", "name": "call mom"}


def test_what_is_out_of_scope_has_no_calls():
    assert asked("play some jazz")["tool_calls"] == []


def test_answers_keep_the_order_and_a_bad_line_gives_its_error():
    good = {"id": "b", "text": "buy milk", "now": "2025-03-12T10:00:00+00:00", "tz": None}
    first, second, third = answers("{", {"id": "x", "text": "no clock"}, good)
    assert "error" in first
    assert second["id"] == "x"
    assert "error" in second
    assert third["tool_calls"][0]["name"] == "tasks.create"


def test_a_selector_is_printed_with_its_own_time_and_sort():
    (call,) = asked("cancel my meeting tomorrow at 3pm")["tool_calls"]
    assert call["arguments"]["name"] == "meeting"
    assert call["arguments"]["item_when"] == "2025-03-13T15:00:00+00:00"
