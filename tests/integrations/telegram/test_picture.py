"""The week's picture: of the right size, telling days and kinds apart, whatever a title holds."""

import time
import unicodedata
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.ports import Week, WeekDay, WeekEntry
from integrations.telegram.lettering import font, lines, readable
from integrations.telegram.picture import draw

MONDAY = date(2027, 2, 1)
BELL = "\N{BELL}"


def entry(title="buy milk", kind="task", label="", **more):
    return WeekEntry(kind=kind, title=title, label=label, **more)


def week(*entries, on=0, today=0, title="Mon 1 Feb – Sun 7 Feb"):
    """A week with all entries on one of its days."""
    days = tuple(
        WeekDay(
            on=MONDAY + timedelta(days=n),
            label=f"Day {n}",
            today=n == today,
            entries=entries if n == on else (),
        )
        for n in range(7)
    )
    return Week(title=title, days=days)


def picture(*entries, **more):
    return Image.open(BytesIO(draw(week(*entries, **more)))).convert("RGB")


def colours(image):
    return {colour for _, colour in image.getcolors(1 << 24)}


CROWD = [entry(f"thing {n} of a full day", label=f"{n:02}:00", start=n * 60) for n in range(24)]


@pytest.mark.parametrize("entries", [[], [entry()], CROWD], ids=["empty", "one", "crowded"])
def test_it_is_a_png_that_fits_a_phone(entries):
    made = draw(week(*entries))
    image = Image.open(BytesIO(made))
    assert image.format == "PNG"
    assert image.width == 1280
    assert 500 <= image.height <= 2000
    assert len(made) < 1_000_000
    assert len(colours(image.convert("RGB"))) > 20


def test_the_same_week_gives_the_same_bytes():
    assert draw(week(*CROWD)) == draw(week(*CROWD))
    assert draw(week(entry("milk"))) != draw(week(entry("bread")))


def test_a_full_week_is_drawn_at_once():
    full = week().model_copy(
        update={
            "days": tuple(one.model_copy(update={"entries": CROWD * 20}) for one in week().days)
        }
    )
    took = []
    for _ in range(3):
        started = time.process_time()
        draw(full)
        took.append(time.process_time() - started)
    assert min(took) < 0.3


def test_today_stands_out_where_it_is():
    plain, marked = picture(today=None), picture(today=2)
    assert plain.size == marked.size
    differs = [
        (x, y)
        for x in range(0, 1280, 4)
        for y in range(0, plain.height, 4)
        if plain.getpixel((x, y)) != marked.getpixel((x, y))
    ]
    assert differs
    assert {x * 4 // 1280 for x, _ in differs} == {2}


def test_kinds_differ_even_without_colours():
    greys = {
        kind: picture(entry("same words", kind, "09:00")).convert("L").tobytes()
        for kind in ("event", "task", "reminder", "something new")
    }
    assert len(set(greys.values())) == 4


def test_what_is_done_is_paler():
    assert draw(week(entry(done=True))) != draw(week(entry()))


def test_a_row_is_as_high_as_its_fullest_day_until_it_is_full():
    heights = [picture(*CROWD[:n]).height for n in (0, 3, 6, 12, 24)]
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2] < heights[3]
    assert heights[3] == heights[4]


def test_what_has_no_room_is_counted():
    assert draw(week(*CROWD[:20])) != draw(week(*CROWD[:21]))


@pytest.mark.parametrize("on", range(7))
def test_every_day_has_a_place_of_its_own(on):
    elsewhere = picture(entry(), on=(on + 1) % 7)
    assert picture(entry(), on=on).tobytes() != elsewhere.tobytes()


# ------------------------------------------------------------------------------------------ letters


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Café Ωραία Встреча № 5 — “ok” €½ → ✓", "Café Ωραία Встреча № 5 — “ok” €½ → ✓"),
        ("cafe\u0301", "café"),
        ("🎂 party", "party"),
        ("run 🏋️‍♀️ far", "run far"),
        ("smile 😀", "smile 😀"),
        ("買牛奶 milk", "milk"),
        ("買牛奶", "…"),
        ("   ", ""),
        ("", ""),
        (f"a\u202eb\u2066c\u200fd{BELL}e\nf\tg\x00", "abcde f g"),
        ("a" + "\u0301" * 40, "á\u0301\u0301"),
        ("موعد פגישה", "موعد פגישה"),
    ],
)
def test_what_can_be_drawn_stays(title, shown):
    assert readable(title) == shown


@given(st.text(max_size=120))
def test_nothing_that_moves_its_neighbours_stays(title):
    shown = readable(title)
    assert {unicodedata.category(char)[0] for char in shown.replace(" ", "")} <= set("LMNPS")


@given(st.text(max_size=200), st.integers(1, 3))
def test_lines_stay_within_their_width(title, most):
    letters, width = font(28), 244
    found = lines(title, letters, width, most)
    assert len(found) <= most
    assert all(letters.getlength(line) <= width for line in found)


def test_lines_break_between_words_and_end_in_an_ellipsis():
    letters = font(28)
    assert lines("Q3 planning with the team", letters, 244, 3) == ["Q3 planning with", "the team"]
    first, last = lines("Q3 planning with the whole product team", letters, 244, 2)
    assert first == "Q3 planning with"
    assert last.endswith("…")
    assert "".join(lines("W" * 60, letters, 244, 3))[:-1].strip("W") == ""


@settings(max_examples=40, deadline=None)
@given(st.text(), st.text(max_size=40), st.sampled_from(["event", "task", "reminder", ""]))
def test_no_title_is_too_strange_to_draw(title, label, kind):
    assert draw(week(entry(title, kind, label), title=title)).startswith(b"\x89PNG")
