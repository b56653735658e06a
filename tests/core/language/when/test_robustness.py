"""Whatever is said, nothing breaks and nothing takes long."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language.when import as_exam, describe, read, search
from core.language.when.tables.en import TABLE as ENGLISH
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
LISBON = Habits(zone="Europe/Lisbon")
WORDS = sorted({word for cat in ENGLISH.lexicon.values() for word in cat})

STRANGE = [
    "\ud800 tomorrow \udfff",
    "tomorrow\x00at\x009",
    "\u202eworromot ta 9\u202c",
    "غدا في 9",
    "９時に tomorrow",
    "٣ days",
    "İİİ at 9",
    "½ hour",
    "in 99999999999999 years",
    "in 400000 days",
    "9999-12-31",
    "next 999 years",
    "every 999 hours",
    "0 days ago",
    "at 24:00",
    "1/1/0001",
    "in 1e9 seconds",
    "00:00:00:00",
    "-" * 3000,
    ":" * 3000,
]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_are_read_without_breaking(text: str) -> None:
    read(text, NOW, LISBON)
    for found in search(text, NOW, LISBON):
        assert text[slice(*found.span)] == found.words


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_without_breaking(text: str) -> None:
    read(text, NOW, LISBON)
    search(text, NOW, LISBON)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "5", "12", "2027", "31", ":", "-", "/"]), max_size=8))
def test_any_words_of_time_in_any_order_can_be_said_back(words: list[str]) -> None:
    found = read(" ".join(words), NOW, LISBON)
    if found is not None:
        assert found.start is None or found.start.tzinfo is not None
        assert describe(found, NOW, LISBON)
        assert as_exam(found)["kind"] == found.kind


FLOODS = [
    "tomorrow ",
    "monday 5 ",
    "1 ",
    "every day at 5 until friday ",
    "3/4 - 5/6 ",
    "may ",
    "next week and ",
    "5 5 pm ",
    "at ",
    "two and a half ",
]


@pytest.mark.parametrize("words", FLOODS)
def test_a_flood_of_times_is_bounded(words: str) -> None:
    text = words * (100_000 // len(words))
    begun = time.process_time()
    search(text, NOW, LISBON)
    assert time.process_time() - begun < 5.0


def test_a_megabyte_is_cut_short() -> None:
    begun = time.process_time()
    assert search("at 9 " + "x" * 1_000_000, NOW, LISBON)
    assert time.process_time() - begun < 5.0
