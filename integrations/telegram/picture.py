"""A week as a picture: seven days as columns, in two rows so that a phone can read them."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageDraw
from PIL.ImageFont import FreeTypeFont

from core.ports import Week, WeekDay, WeekEntry
from integrations.telegram.lettering import font, lines, readable

WIDTH, MARGIN, GAP, COLUMNS = 1280, 32, 16, 4
CELL = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) // COLUMNS
"""Pixels that a day is wide."""
TOP = 118
HEAD = 62
LOWEST, HIGHEST = 190, 780
"""Pixels of a day's entries: a row is as high as its fullest day, within these."""
INSET, PAD, BAR, BETWEEN, ROUND = 10, 10, 8, 10, 12
INSIDE = CELL - 2 * INSET - BAR - 2 * PAD
"""Pixels that the words of an entry may be wide."""
MARK, LABEL_STEP, TITLE_STEP, MORE = 30, 33, 35, 46
LEGEND_STEP = 46
LABEL_LINES, TITLE_LINES = 2, 3
ROOM = HIGHEST // (2 * PAD + TITLE_STEP + BETWEEN)
"""Entries that a day can never have room for more of."""
SMALLEST = 24
"""Pixels of the smallest heading."""
SMOOTH = 4
"""A corner is drawn so many times larger and then made smaller, so that it is smooth."""

PAPER, SHEET, INK, FAINT, TODAY = "#eef0f6", "#ffffff", "#1b1f2a", "#8a90a2", "#4338ca"


class Look(NamedTuple):
    """How a kind of thing is told from the others: without colours by its mark."""

    mark: str
    colour: str
    tint: str
    ink: str = INK


LOOKS = {
    "event": Look("■", "#1d4ed8", "#e3ecff"),
    "task": Look("☐", "#15803d", "#e0f4e6"),
    "reminder": Look("◷", "#b45309", "#fdeed3"),
}
OTHER, DONE = Look("•", "#475569", "#e8eaf0"), Look("☑", "#8a90a2", "#eff0f4", FAINT)


class Style(NamedTuple):
    """How words are written."""

    colour: str
    size: int
    bold: bool = True

    @property
    def font(self) -> FreeTypeFont:
        """The letters."""
        return font(self.size, bold=self.bold)


class Block(NamedTuple):
    """An entry broken into lines, and the pixels it is high."""

    look: Look
    label: Sequence[str]
    title: Sequence[str]

    @property
    def height(self) -> int:
        """Pixels from its upper edge to its lower."""
        return 2 * PAD + LABEL_STEP * len(self.label) + TITLE_STEP * len(self.title)


class Column(NamedTuple):
    """A day as it is drawn: what of it has room, and how many entries have none."""

    day: WeekDay
    blocks: Sequence[Block]
    more: int

    @property
    def height(self) -> int:
        """Pixels below the day's name."""
        return _height(self.blocks) + (MORE if self.more else 0)


def draw(week: Week) -> bytes:
    """The week as a PNG, 1280 pixels wide; the same week gives the same bytes."""
    columns = [_column(day) for day in week.days]
    rows = [columns[n : n + COLUMNS] for n in range(0, len(columns), COLUMNS)]
    heights = [max(LOWEST, *(column.height for column in row)) for row in rows]
    high = TOP + sum(heights) + len(rows) * (HEAD + GAP) + MARGIN - GAP
    image = Image.new("RGB", (WIDTH, high), PAPER)
    _heading(image, (MARGIN + 4, 34), week.title, Style(INK, 46), WIDTH - 2 * MARGIN)
    top = TOP
    for row, height in zip(rows, heights, strict=True):
        for place, column in enumerate(row):
            _day(image, (MARGIN + place * (CELL + GAP), top), column, height)
        top += height + HEAD + GAP
    _legend(image, WIDTH - MARGIN - CELL, top - GAP)
    return _png(image)


def _column(day: WeekDay) -> Column:
    """The day's entries with titles of as many lines as let all of them in; else the first ones."""
    blocks: list[Block] = []
    for most in range(TITLE_LINES, 0, -1):
        blocks = [_block(entry, most) for entry in day.entries[:ROOM]]
        if len(day.entries) <= ROOM and _height(blocks) <= HIGHEST:
            return Column(day, blocks, 0)
    while _height(blocks) > HIGHEST - MORE:
        blocks.pop()
    return Column(day, blocks, len(day.entries) - len(blocks))


def _block(entry: WeekEntry, most: int) -> Block:
    look = DONE if entry.done else LOOKS.get(entry.kind, OTHER)
    label = lines(entry.label, font(26, bold=True), INSIDE - MARK, LABEL_LINES)
    title = lines(entry.title, font(28), INSIDE if label else INSIDE - MARK, most)
    return Block(look, label, title)


def _height(blocks: Sequence[Block]) -> int:
    return sum(block.height + BETWEEN for block in blocks) + INSET


def _day(image: Image.Image, at: tuple[int, int], column: Column, height: int) -> None:
    left, top = at
    body, inside, today = top + HEAD, left + 2 * INSET, column.day.today
    _panel(image, (left, top, left + CELL, body + height), 18, TODAY if today else SHEET)
    if today:
        _panel(image, (left + 4, body, left + CELL - 4, body + height - 4), 14, SHEET)
    style = Style(SHEET if today else INK, 31)
    _heading(image, (inside, top + 12), column.day.label, style, CELL - 4 * INSET)
    down = body + INSET
    for block in column.blocks:
        _entry(image, (left + INSET, down), block)
        down += block.height + BETWEEN
    if column.more or not column.blocks:
        _words(image, (inside, down), f"+{column.more}" if column.more else "–", Style(FAINT, 30))


def _entry(image: Image.Image, at: tuple[int, int], block: Block) -> None:
    left, top = at
    right, bottom = left + CELL - 2 * INSET, top + block.height
    _panel(image, (left, top, left + BAR + 2 * ROUND, bottom), ROUND, block.look.colour)
    _panel(image, (left + BAR, top, right, bottom), ROUND, block.look.tint)
    x, y = left + BAR + PAD, top + PAD - 2
    style = Style(block.look.colour, 26)
    _words(image, (x, y), block.look.mark, style)
    for line in block.label:
        _words(image, (x + MARK, y), line, style)
        y += LABEL_STEP
    x += 0 if block.label else MARK
    for line in block.title:
        _words(image, (x, y), line, Style(block.look.ink, 28, bold=False))
        y += TITLE_STEP


def _legend(image: Image.Image, left: int, bottom: int) -> None:
    """What the marks and colours mean, in the place of the eighth day."""
    top = bottom - len(LOOKS) * LEGEND_STEP
    for place, (kind, look) in enumerate(LOOKS.items()):
        at = left + 2 * INSET, top + place * LEGEND_STEP
        _words(image, at, f"{look.mark}  {kind.capitalize()}", Style(look.colour, 28))


def _heading(image: Image.Image, at: tuple[int, int], text: str, style: Style, width: int) -> None:
    """Words in one line, smaller where they are too many for their width."""
    said = readable(text)
    while style.size > SMALLEST and style.font.getlength(said) > width:
        style = style._replace(size=style.size - 2)
    _words(image, at, "".join(lines(said, style.font, width, 1)), style)


def _words(image: Image.Image, at: tuple[int, int], text: str, style: Style) -> None:
    ImageDraw.Draw(image).text(at, text, style.colour, style.font)


def _panel(image: Image.Image, box: tuple[int, int, int, int], radius: int, colour: str) -> None:
    """A filled rectangle with smooth round corners."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    mask, disc = Image.new("L", (width, height), 255), _disc(radius)
    for x, there in ((0, 0), (radius, width - radius)):
        for y, down in ((0, 0), (radius, height - radius)):
            mask.paste(disc.crop((x, y, x + radius, y + radius)), (there, down))
    image.paste(colour, box, mask)


@cache
def _disc(radius: int) -> Image.Image:
    size = 2 * radius
    large = Image.new("L", (size * SMOOTH, size * SMOOTH), 0)
    ImageDraw.Draw(large).ellipse((0, 0, size * SMOOTH - 1, size * SMOOTH - 1), fill=255)
    return large.resize((size, size), Image.Resampling.LANCZOS)


def _png(image: Image.Image) -> bytes:
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
