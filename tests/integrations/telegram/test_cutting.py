import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.telegram.cutting import blank, clean, clipped, pieces, units
from tests.doubles.entities import empty

FAMILY = "👩‍👩‍👧‍👦"
ODD = st.lists(
    st.sampled_from(
        [
            *"ab .\n",
            "é",
            "e\u0301",
            "👍🏽",
            FAMILY,
            "🇵🇹",
            "\u1112\u1161\u11ab",
            "क्ष",
            "\u200b",
            "✌️",
            "1️⃣",
        ]
    ),
    max_size=80,
).map("".join)


def cut(text: str, limit: int) -> list[str]:
    return [text[slice(*span)] for span in pieces(text, limit)]


@pytest.mark.parametrize(
    ("text", "limit", "found"),
    [
        ("one two\n\ntwo three", 12, ["one two", "two three"]),
        ("one\n\ntwo three", 10, ["one\n\ntwo", "three"]),
        ("aaaa bb\n\ncc dd", 12, ["aaaa bb", "cc dd"]),
        ("aaaa bb\ncc dd", 12, ["aaaa bb", "cc dd"]),
        ("aaaa bb. cc dd", 12, ["aaaa bb.", "cc dd"]),
        ("aaaa bb cc dd", 12, ["aaaa bb cc", "dd"]),
        ("a\nbbbb bbbb bbbb", 12, ["a\nbbbb bbbb", "bbbb"]),
        ("aaaabbbbcccc", 5, ["aaaab", "bbbcc", "cc"]),
        ("aaaa bbbb", 4, ["aaaa", "bbbb"]),
        ("😀😀😀", 4, ["😀😀", "😀"]),
        ("😀😀😀", 5, ["😀😀", "😀"]),
        (FAMILY * 3, 12, [FAMILY] * 3),
        ("🇵🇹🇵🇹🇵🇹", 6, ["🇵🇹", "🇵🇹", "🇵🇹"]),
        ("é" * 3 + "e\u0301", 4, ["ééé", "e\u0301"]),
        ("x" + " " * 50 + "y", 10, ["x", "y"]),
        ("", 10, []),
        (" \n\u200b\u2800", 10, []),
    ],
)
def test_a_text_is_cut_where_it_hurts_least(text: str, limit: int, found: list[str]) -> None:
    assert cut(text, limit) == found


def test_a_grapheme_that_is_too_long_is_cut_all_the_same() -> None:
    zalgo = "a" + "\u0301" * 5_000
    found = cut(zalgo, 4096)
    assert max(map(units, found)) <= 4096
    assert found[0] == zalgo[:4096]


def test_nothing_is_cut_inside_what_belongs_together() -> None:
    text = "aa bb cc dd"
    assert pieces(text, 7, [(3, 8)]) == [(0, 2), (3, 8), (9, 11)]
    assert pieces(text, 4, [(0, 11)]) == [(0, 4), (4, 8), (9, 11)]


@given(ODD, st.integers(11, 40))
def test_every_piece_fits_and_nothing_that_is_seen_is_lost(text: str, limit: int) -> None:
    found = cut(text, limit)
    assert all(0 < units(piece) <= limit and not blank(piece) for piece in found)
    seen = [c for c in text if not c.isspace() and c != "\u200b"]
    assert [c for c in "".join(found) if not c.isspace() and c != "\u200b"] == seen


@given(ODD, st.integers(15, 40))
def test_no_grapheme_is_torn(text: str, limit: int) -> None:
    found = cut(text, limit)
    assert sum(piece.count(FAMILY) for piece in found) == text.count(FAMILY)
    for piece in found:
        assert not unicodedata.category(piece[0]).startswith("M")
        assert piece[0] not in "\u200d\ufe0f\U0001f3fd\u11a8\u1161"
        assert piece[-1] != "\u200d"


@given(st.text(st.characters(), max_size=200))
def test_what_is_clean_can_be_sent_and_keeps_its_places(text: str) -> None:
    found = clean(text)
    assert len(found) == len(text)
    found.encode()
    assert not any(unicodedata.category(c) == "Cc" for c in found if c not in "\n\t")


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b\u200d", "\ufe0f", "\u3164", "\u2800\n", "\u202e"]
)
def test_what_nobody_sees_is_blank(text: str) -> None:
    assert blank(text)


@pytest.mark.parametrize("text", ["a", "ॐ", "🫨", ".", "\u0301a", "\ue000"])
def test_what_somebody_sees_is_not_blank(text: str) -> None:
    assert not blank(text)


def test_what_telegram_takes_for_nothing_is_blank() -> None:
    found = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    assert [c for c in found if empty(c) and not blank(c)] == []


def test_a_label_is_clipped_between_graphemes() -> None:
    assert clipped("short", 10) == "short"
    assert clipped("a long label", 7) == "a long…"
    assert clipped(FAMILY * 3, 24) == FAMILY * 2 + "…"


def test_a_megabyte_is_cut_in_no_time() -> None:
    found = pieces("word " * 200_000, 4096)
    assert len(found) == 1_000_000 // 4095 + 1
