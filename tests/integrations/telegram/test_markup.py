from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ports import Message, Rejected, TimeMark
from integrations.telegram.cutting import units
from integrations.telegram.markup import halves, keyboard, parts
from tests.conformance.channel import AT
from tests.doubles.entities import cleaned, formatted
from tests.integrations.telegram.conftest import message

NINE = datetime(2027, 2, 1, 9, tzinfo=UTC)
TAG = f'<tg-time unix="{int(NINE.timestamp())}">'


def html(text: str, *times: TimeMark) -> str:
    (part,) = parts(message(text, times=times))
    return part.html


def mark(text: str, words: str, at: datetime = NINE) -> TimeMark:
    return TimeMark(start=text.index(words), length=len(words), at=at)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain", "plain"),
        ('<b>&amp; "it\'s"', '&lt;b&gt;&amp;amp; "it\'s"'),
        ("[[buy milk]], #1", "<b>buy milk</b>, #1"),
        ("[[a]] and [[b]].", "<b>a</b> and <b>b</b>."),
        ("([[a]])", "(<b>a</b>)"),
        ("[[タイトル]]を追加", "<b>タイトル</b>を追加"),
        ("[[<i>]]", "<b>&lt;i&gt;</b>"),
        ("[[a * b]]", "<b>a * b</b>"),
        ("2 ** 3 and [[bold]]", "2 ** 3 and <b>bold</b>"),
        ("2**3 is [[8]]", "2**3 is <b>8</b>"),
        ("**2**3**4**", "**2**3**4**"),
        ("**buy ** milk**", "**buy ** milk**"),
        ("**open", "**open"),
        ("**two**", "**two**"),
        ("[[a**b]]", "<b>a**b</b>"),
        ("****", "****"),
        ("** **", "** **"),
        ("***a***", "***a***"),
        ("*a* _b_ [c](d)", "*a* _b_ [c](d)"),
    ],
)
def test_bold_is_what_is_said_to_be_and_all_else_is_as_written(text: str, found: str) -> None:
    assert html(text) == found


def test_a_time_can_be_opened_on_the_readers_clock() -> None:
    text = "[[call]] at 09:00 & go"
    assert html(text, mark(text, "09:00")) == f"<b>call</b> at {TAG}09:00</tg-time> &amp; go"


def test_a_time_in_bold_words_and_a_bold_time() -> None:
    text = "[[at 09:00]]"
    assert html(text, mark(text, "09:00")) == f"<b>at {TAG}09:00</tg-time></b>"
    assert html(text, mark(text, "at 09:00")) == f"<b>{TAG}at 09:00</tg-time></b>"
    assert html(text, mark(text, "[[at 09:00]]")) == f"<b>{TAG}at 09:00</tg-time></b>"


def test_a_time_around_bold_words() -> None:
    text = "on [[Monday]] at 9"
    assert html(text, mark(text, text)) == f"{TAG}on <b>Monday</b> at 9</tg-time>"


@pytest.mark.parametrize(
    "wrong",
    [
        TimeMark(start=0, length=500, at=NINE),
        TimeMark(start=-1, length=3, at=NINE),
        TimeMark(start=2, length=0, at=NINE),
        TimeMark(start=0, length=4, at=datetime(1969, 1, 1, tzinfo=UTC)),
        TimeMark(start=0, length=4, at=AT + timedelta(days=1099)),
        TimeMark(start=5, length=6, at=NINE),
    ],
    ids=["too long", "before", "empty", "1969", "in three years", "crosses the bold words"],
)
def test_a_time_that_telegram_would_refuse_stays_words(wrong: TimeMark) -> None:
    text = "09:00 [[call me]]"
    assert html(text, wrong) == "09:00 <b>call me</b>"


def test_of_two_times_that_overlap_the_first_stands() -> None:
    text = "09:00–10:00"
    assert html(text, mark(text, "09:00"), mark(text, text)) == f"{TAG}09:00</tg-time>–10:00"


def test_what_is_marked_stays_in_one_part() -> None:
    text = "x" * 4090 + " [[bold words]]"
    first, second = parts(message(text))
    assert (first.text, second.html) == ("x" * 4090, "<b>bold words</b>")


def test_bold_words_that_fill_a_part_are_bold_in_both() -> None:
    found = parts(message(f"[[{'word ' * 1_000}end]]"))
    assert len(found) == 2
    assert all(part.html == f"<b>{part.text}</b>" for part in found)


@pytest.mark.parametrize("text", ["", " \n ", "\x00", "\u200b" * 5_000, "\u2800"])
def test_a_text_of_nothing_is_visible(text: str) -> None:
    assert html(text) == "…"


def test_what_is_cut_smaller_is_plain_words() -> None:
    (part,) = parts(message("[[a & b]] " * 20))
    found = halves(part, 100)
    assert max(units(half.text) for half in found) <= 100
    assert all(half.html == half.text.replace("&", "&amp;") for half in found)


EMOJI = "👩‍👩‍👧‍👦"
TEXTS = st.lists(
    st.sampled_from(
        ["**", "a", "word ", "\n", "&", "<", ">", "</b>", "é", EMOJI, "\x00", "\ud800", "_"]
    )
    | st.text(max_size=5),
    max_size=60,
).map("".join)
MARKS = st.lists(st.tuples(st.integers(-2, 80), st.integers(0, 20)), max_size=4)


@given(TEXTS, MARKS, st.integers(11, 100))
def test_telegram_reads_every_part_as_it_was_meant(
    text: str, marks: list[tuple[int, int]], limit: int
) -> None:
    times = tuple(TimeMark(start=start, length=length, at=NINE) for start, length in marks)
    said = Message(to="1", kind="push", text=text, at=AT, times=times)
    found = parts(said, limit)
    assert found
    for part in found:
        shown, entities = formatted(part.html, "HTML", [])
        assert shown == cleaned(part.text, [])[0]
        assert 0 < units(part.text) <= limit
        spans = [(e["offset"], e["length"]) for e in entities if e["type"] == "date_time"]
        assert all(a + b <= c for (a, b), (c, _) in pairwise(sorted(spans)))


def test_4096_emoji_arrive_whole() -> None:
    found = parts(message(EMOJI * 4_096))
    assert "".join(part.text for part in found) == EMOJI * 4_096
    assert max(units(part.text) for part in found) <= 4_096


def test_buttons_keep_rows_labels_and_data() -> None:
    rows = ((("Done ✓", "d:1:0"), ("1 h", "d:1:1")), (), (("  two\nlines ", "d:1:2"),))
    made = keyboard(rows)
    assert made is not None
    assert [[(b.text, b.callback_data) for b in row] for row in made.inline_keyboard] == [
        [("Done ✓", "d:1:0"), ("1 h", "d:1:1")],
        [("two lines", "d:1:2")],
    ]


def test_a_label_is_cut_and_never_empty() -> None:
    made = keyboard(((("x" * 200, "d:1:0"), (" \x00", "d:1:1")),))
    assert made is not None
    assert [b.text for b in made.inline_keyboard[0]] == ["x" * 63 + "…", "…"]


def test_no_buttons_make_no_keyboard() -> None:
    assert keyboard(()) is None
    assert keyboard(((),)) is None


@pytest.mark.parametrize("data", ["", "x" * 65, "ü" * 33])
def test_data_that_do_not_fit_are_refused_before_anything_is_sent(data: str) -> None:
    with pytest.raises(Rejected):
        keyboard(((("ok", data),),))
