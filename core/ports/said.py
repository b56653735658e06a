"""What is said to a person, and what became of what they asked."""

import re
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import Field, field_validator, model_validator

from core.ports.values import Call, Value

OPEN, SHUT, END, BOLD, PLAIN = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""Around words that name an instant, and around bold ones, in a text that is not yet a reply's."""
MARKS = OPEN + SHUT + END + BOLD + PLAIN
STARS = "**"
"""How bold words stand in a reply's text."""
_MARK = re.compile(f"(?:{OPEN}([0-9]{{1,11}}){SHUT}|([{MARKS}]))")


def naming(words: str, at: datetime) -> str:
    """Words that name an instant (aware), marked so that a reply knows which."""
    seconds = int(at.timestamp())
    return f"{OPEN}{seconds}{SHUT}{words}{END}" if seconds >= 0 else words


def emphasis(words: str) -> str:
    """Words that are to be bold."""
    return f"{BOLD}{words}{PLAIN}"


DIRECTIONS = dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""What turns the letters around it: words would be read otherwise than they are."""


def unmarked(text: str) -> str:
    """The text without any marks."""
    return _MARK.sub("", text)


class Question(Value):
    """What was asked of the person, and what their answer completes.

    `kind`: clock (their city), when (a time), which (one of several things), confirm (yes or no),
    text (words for a slot), change (anything of the thing), fix (one of several wishes is said
    anew: `slot` is its number). The answer goes into `slot` of the first of `pending`, and all of
    `pending` is then performed; for `clock` it sets the zone first.
    """

    kind: str
    slot: str | None = None
    pending: tuple[Call, ...] = ()
    call_ids: tuple[UUID, ...] = ()


class Button(Value):
    """A likely next step. Pressing performs `calls`; with `ask` it asks for words instead."""

    label: str
    calls: tuple[Call, ...] = ()
    ask: str | None = None
    question: Question | None = None
    """What those words complete; else they change what its message is about."""
    confirms: tuple[UUID, ...] = ()
    """Proposed calls that pressing says yes to; only a press can."""
    declines: tuple[UUID, ...] = ()

    @field_validator("label")
    @classmethod
    def _plain(cls, label: str) -> str:
        return unmarked(label).translate(DIRECTIONS)


class TimeMark(Value):
    """Characters of a text that name an instant, so that a reader may see it on their own clock."""

    start: int
    length: int
    at: datetime


class WeekEntry(Value):
    """One thing of a day: an event, a task that is due, a reminder."""

    kind: str
    """`event`, `task` or `reminder`."""
    title: str
    label: str = ""
    """Its time in words, "15:30–16:30"; empty for the whole day."""
    start: int | None = None
    end: int | None = None
    """Minutes of the local day; None for the whole day."""
    done: bool = False


class WeekDay(Value):
    """A day of a week and what is on it, in order."""

    on: date
    label: str
    """Such as "Mon 1 Feb"."""
    today: bool = False
    entries: tuple[WeekEntry, ...] = ()


class Week(Value):
    """Seven days to look at, for a channel that can draw; the text says the same."""

    title: str
    days: tuple[WeekDay, ...]


class Document(Value):
    """A file for the person: text, in UTF-8."""

    name: str
    media_type: str
    content: str


class Reply(Value):
    """Something to say to a person: plain text and rows of buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    question: Question | None = None
    times: tuple[TimeMark, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
    """Start and length of bold words; two asterisks stand on each side of them."""
    week: Week | None = None
    document: Document | None = None
    picture: str = ""
    """The service's id of a picture that the person sent before."""

    @model_validator(mode="before")
    @classmethod
    def _found(cls, given: Any) -> Any:
        """Take the marks out of the text, and keep what they say as `times` and `bold`."""
        if not isinstance(given, dict) or not isinstance(given.get("text"), str):
            return given
        return given if given["text"].isascii() else given | _read(given["text"], given)


def _read(marked: str, given: dict[str, Any]) -> dict[str, Any]:
    """The text, and where its times and its bold words stand."""
    text, done = "", 0
    times, bold = [*given.get("times", ())], [*given.get("bold", ())]
    opened: dict[str, int] = {}
    at = 0
    for hit in _MARK.finditer(marked):
        text += marked[done : hit.start()]
        done = hit.end()
        if hit[1]:
            opened[OPEN], at = len(text), int(hit[1])
        elif hit[2] == END and OPEN in opened:
            start = opened.pop(OPEN)
            times.append(_time(start, len(text) - start, at))
        elif hit[2] == BOLD and BOLD not in opened:
            text += STARS
            opened[BOLD] = len(text)
        elif hit[2] == PLAIN and BOLD in opened:
            start = opened.pop(BOLD)
            bold.append((start, len(text) - start))
            text += STARS
    return {"text": text + marked[done:], "times": tuple(times), "bold": tuple(bold)}


def _time(start: int, length: int, seconds: int) -> TimeMark:
    return TimeMark(start=start, length=length, at=datetime.fromtimestamp(seconds, UTC))


class Change(Value):
    """One row that a call changed: what a reply may claim, because its audit row stands."""

    target: str
    target_id: UUID
    verb: str
    number: int | None = None
    title: str = ""
    old: dict[str, Any] | None = None
    new: dict[str, Any] | None = None
    sketch: dict[str, Any] = Field(default_factory=dict)
    """What a reply needs to speak of the row as it is now."""


class State(StrEnum):
    """What became of a call."""

    PROPOSED = "proposed"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    DECLINED = "declined"
    EXPIRED = "expired"
    DROPPED = "dropped"
    UNDONE = "undone"


class Outcome(Value):
    """What became of one call, as wording reads it."""

    action: str
    state: State
    template: str = ""
    view: dict[str, Any] = Field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    call_id: UUID | None = None
    code: str = ""
    message: str = ""
    ask: Reply | None = None
    notes: tuple[str, ...] = ()
    """What of the words was not understood."""
    words: dict[str, Any] = Field(default_factory=dict)
    repeated: bool = False
    at: datetime | None = None
