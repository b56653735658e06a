"""Our own sentences are read at least as well as they have ever been."""

import json
import re
from collections import Counter

import pytest

from core.catalog import TARGETS
from tests.exams import corpus

KINDS = {
    *("task", "event", "reminder", "list", "change", "cancel", "done", "recurring", "snooze"),
    *("free", "several", "correction", "reference", "undo", "settings", "search", "quick-add"),
    *("out-of-scope", "question", "ask"),
}
KEYS = {"id", "kind", "text", "lang", "now", "tz", "context", "expect", "any", "ask"}
SLOTS = {target.name: {slot.name for slot in target.slots} for target in TARGETS}


@pytest.mark.parametrize("lang", corpus.languages())
def test_no_figure_falls_below_its_floor(lang):
    table, _ = corpus.measure(lang)
    measured = corpus.figures(table["all"])
    floors = corpus.floors()[lang]
    assert set(floors) == set(corpus.FIGURES)
    assert {name: (measured[name], at) for name, at in floors.items() if measured[name] < at} == {}


@pytest.mark.parametrize("lang", corpus.languages())
def test_the_cases_are_well_formed_and_say_each_sentence_once(lang):
    cases = corpus.cases(lang)
    odd = [
        case["id"]
        for case in cases
        if case["kind"] not in KINDS
        or set(case) - KEYS
        or not re.fullmatch(rf"{lang}-\d{{4}}", case["id"])
        or not ("expect" in case or "any" in case or case.get("ask"))
    ]
    assert odd == []
    said = Counter(json.dumps([case["text"], case.get("context")]) for case in cases)
    assert [text for text, times in said.items() if times > 1] == []
    assert len({case["id"] for case in cases}) == len(cases)


@pytest.mark.parametrize("lang", corpus.languages())
def test_the_expected_calls_are_in_the_catalogue(lang):
    wanted = [
        (case["id"], call)
        for case in corpus.cases(lang)
        for answer in case.get("any") or [case.get("expect", [])]
        for call in answer
    ]
    assert [(where, call) for where, call in wanted if not _known(call)] == []


def _known(call):
    """Whether an action that is meant by the name has every argument that is wanted."""
    meant = [SLOTS[name] for name in SLOTS if corpus.named(call["name"], name)]
    return any(set(call) - {"name"} <= slots for slots in meant)


def test_a_floor_rises_to_what_is_measured_and_never_falls():
    row = Counter({("action", "of"): 3, ("action", "right"): 2})
    assert corpus.lifted(row, {}) == {"action": 66.6}
    assert corpus.lifted(row, {"action": 50.0}) == {"action": 66.6}
    assert corpus.lifted(row, {"action": 70.0}) == {"action": 70.0}
