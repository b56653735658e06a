"""A message as Telegram shows it: HTML in parts that fit, and buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from core.ports import Message, Rejected, TimeMark
from integrations.telegram.cutting import NOTHING, Span, clean, clipped, pieces

TEXT_MAX, CAPTION_MAX = 4096, 1024
"""UTF-16 units after the markup was read."""
LABEL_MAX = 64
"""UTF-16 units; Telegram names no limit, a phone shows about half of it."""
DATA_MAX = 64
"""Bytes, UTF-8."""
AHEAD = timedelta(days=1098)
"""Telegram names no moment later than that (messageEntityFormattedDate), nor one before 1970."""
STARS = 2
"""Asterisks on each side of bold words in a message's text; Telegram has a tag for them."""


@dataclass(frozen=True, slots=True)
class Part:
    """What fits into one message, formatted, and the same in plain words."""

    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """Characters that stand between two tags."""

    start: int
    end: int
    name: str
    told: str = ""

    @property
    def span(self) -> Span:
        """From where to where."""
        return self.start, self.end

    def crosses(self, other: "Tag") -> bool:
        """Whether each holds a part of the other only; a time in a time counts too."""
        first, second = sorted((self, other), key=lambda tag: (tag.start, -tag.end))
        apart = second.start >= first.end
        return not apart and (second.end > first.end or self.name == other.name)


def parts(message: Message, limit: int = TEXT_MAX) -> list[Part]:
    """The message's words in parts of at most `limit` units, at least one of them.

    Bold words and times are tagged, these so that a tap shows them on the reader's own clock;
    everything else is shown as it was written.
    """
    text, tags = _read(message)
    found = pieces(text, limit, [tag.span for tag in tags])
    if not found:
        return [Part(NOTHING, NOTHING)]
    return [Part(_html(text, span, tags), text[slice(*span)]) for span in found]


def halves(part: Part, limit: int) -> list[Part]:
    """A part that Telegram finds too long, in smaller ones of plain words."""
    spans = pieces(part.text, limit)
    texts = [part.text[slice(*span)] for span in spans]
    return [Part(escape(text, quote=False), text) for text in texts]


def keyboard(rows: Sequence[Sequence[tuple[str, str]]]) -> InlineKeyboardMarkup | None:
    """The buttons, each with its wire data; Rejected if those are longer than Telegram takes."""
    if any(not 0 < len(data.encode()) <= DATA_MAX for row in rows for _, data in row):
        raise Rejected(f"a button's data is empty or longer than {DATA_MAX} bytes")
    made = [
        [InlineKeyboardButton(_label(label), callback_data=data) for label, data in row]
        for row in rows
    ]
    return InlineKeyboardMarkup([row for row in made if row]) if any(made) else None


def _label(words: str) -> str:
    found = clipped(" ".join(clean(words).split()), LABEL_MAX)
    return found or NOTHING


def _read(message: Message) -> tuple[str, list[Tag]]:
    """The words without their markup, and the tags that take its place."""
    source = clean(message.text)
    spans = [span for span in message.bold if _starred(source, *span)]
    marks = sorted(at for first, length in spans for at in (first - STARS, first + length))
    cuts = [0, *(at + STARS for at in marks)]
    text = "".join(source[a:b] for a, b in zip(cuts, [*marks, len(source)], strict=True))

    def moved(at: int) -> int:
        return at - sum(min(STARS, at - mark) for mark in marks if mark < at)

    bold = [Tag(moved(first), moved(first + length), "b") for first, length in spans]
    times = [
        Tag(moved(mark.start), moved(mark.start + mark.length), "tg-time", _unix(mark))
        for mark in message.times
        if _tellable(mark, message, len(source))
    ]
    tags = list(bold)
    for tag in times:
        if tag.start < tag.end and not any(tag.crosses(other) for other in tags):
            tags.append(tag)
    return text, tags


def _starred(source: str, first: int, length: int) -> bool:
    """Whether asterisks stand around these characters."""
    last = first + length
    around = source[max(0, first - STARS) : first], source[last : last + STARS]
    return length > 0 and around == ("*" * STARS, "*" * STARS)


def _tellable(mark: TimeMark, message: Message, length: int) -> bool:
    inside = 0 <= mark.start < mark.start + mark.length <= length
    return inside and mark.at.timestamp() >= 0 and mark.at <= message.at + AHEAD


def _unix(mark: TimeMark) -> str:
    return f' unix="{int(mark.at.timestamp())}"'


def _html(text: str, span: Span, tags: list[Tag]) -> str:
    """These characters, escaped, with the tags that lie on them; inner ones close first."""
    first, last = span
    edges: list[tuple[int, int, int, int, str]] = []
    for number, tag in enumerate(sorted(tags, key=lambda tag: (tag.start, -tag.end))):
        start, end = max(first, tag.start), min(last, tag.end)
        if start < end:
            edges.append((start, 1, number, 0, f"<{tag.name}{tag.told}>"))
            edges.append((end, 0, -number, 0, f"</{tag.name}>"))
    made, at = [], first
    for place, *_, markup in sorted(edges):
        made += [escape(text[at:place], quote=False), markup]
        at = place
    return "".join([*made, escape(text[at:last], quote=False)])
