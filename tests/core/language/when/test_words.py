"""Words before grammar: numbers, slips of the finger, offsets."""

import pytest

from core.language.when.numerals import spelled
from core.language.when.resolve.holidays import HOLIDAYS, easter, orthodox_easter
from core.language.when.tables.en import TABLE as ENGLISH
from core.language.when.tables.english_names import HOLIDAYS as NAMED
from core.language.when.tokens import normalise, tokenise
from core.language.when.typos import Corrector


@pytest.mark.parametrize(
    ("text", "value", "ordinal"),
    [
        ("seven", 7, False),
        ("twenty three", 23, False),
        ("twenty-third", 23, True),
        ("two thousand and fifteen", 2015, False),
        ("nineteen hundred ninety three", 1993, False),
        ("thirtieth", 30, True),
    ],
)
def test_a_number_in_words_is_read_as_far_as_it_goes(text: str, value: int, ordinal: bool) -> None:
    tokens = tokenise(text)
    assert [*spelled(tokens, 0, ENGLISH)][-1] == (len(tokens), value, ordinal)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("tomorow", "tomorrow"),
        ("tommorrow", "tomorrow"),
        ("wendesday", "wednesday"),
        ("thrusday", "thursday"),
        ("mourning", None),
        ("moth", None),
        ("xtomorrow", None),
        ("tareas", None),
    ],
)
def test_one_slip_is_forgiven_unless_it_makes_another_word(slip: str, meant: str | None) -> None:
    words = ["tomorrow", "wednesday", "thursday", "morning", "month", "tardes"]
    assert Corrector(words, ENGLISH.not_typos).meant(slip) == meant


@pytest.mark.parametrize("text", ["At 9 – “İ” ½ ａｔ", "\ud800x", "9’clock\u00a0x", "Straße ﬁ"])
def test_normalising_keeps_every_offset(text: str) -> None:
    assert len(normalise(text)) == len(text)


def test_every_named_holiday_has_its_day() -> None:
    for name in NAMED.values():
        assert HOLIDAYS[str(name)](2026) is not None


def test_easter_falls_where_the_almanacs_say() -> None:
    assert [easter(year).isoformat() for year in (2024, 2025, 2027)] == [
        "2024-03-31",
        "2025-04-20",
        "2027-03-28",
    ]
    assert orthodox_easter(2024).isoformat() == "2024-05-05"


def test_no_list_reaches_for_ever() -> None:
    assert HOLIDAYS["diwali"](2090) is None
