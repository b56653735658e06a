import re
from pathlib import Path

import pytest

from core.language.turns import Reader
from core.ports import Call, Context, Heard
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)
LISTS = {"tags", "people", "add_tags", "remove_tags"}
Row = tuple[str, list[tuple[str, dict[str, object]]]]


def rows() -> list[Row]:
    lines = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
    return [parsed(line) for line in lines if line and not line.startswith("# ")]


def parsed(line: str) -> Row:
    sentence, _, calls = line.partition(" => ")
    return sentence, [] if calls == "nothing" else [one(call) for call in calls.split(" && ")]


def one(call: str) -> tuple[str, dict[str, object]]:
    action, *pairs = call.split(" | ")
    args: dict[str, object] = {}
    for pair in pairs:
        key, _, value = pair.partition(": ")
        args[key] = value.split(", ") if key in LISTS else value
    return action, args


def plain(call: Call) -> tuple[str, dict[str, object]]:
    return call.action, {k: bare(v) for k, v in call.args.items()}


def bare(value: object) -> object:
    """A phrase without the preposition a span may or may not include."""
    return re.sub(r"^(?:at|on|for) ", "", value) if isinstance(value, str) else value


def read(sentence: str, context: Context | None = None):
    return READER.read(Heard(text=sentence, now=NOW, context=context or Context()))


ALL = rows()


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_sentence_asks_for_its_calls(sentence, calls):
    found = [plain(call) for call in read(sentence).calls]
    assert found == [(a, {k: bare(v) for k, v in args.items()}) for a, args in calls]


@pytest.mark.parametrize("sentence", [sentence for sentence, calls in ALL if not calls])
def test_what_asks_for_nothing_is_not_asked_about_either(sentence):
    assert read(sentence).ask is None
