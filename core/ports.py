"""What core wishes the outside were, and the values that cross the wall."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class Value(BaseModel):
    """An immutable value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Risk(StrEnum):
    """How much an action may change, from looking to reaching other people."""

    READ = "read"
    WRITE = "write"
    DESTRUCTIVE = "destructive"
    OUTWARD = "outward"


class Call(Value):
    """An action's name and its arguments in words; "$1" is what the turn's first call makes.

    There is no "confirmed" field and no user id, so nobody can say yes for a person.
    """

    action: str
    args: dict[str, Any] = Field(default_factory=dict)


class Button(Value):
    """A likely next step. Pressing performs `calls`; with `ask` it asks for words instead."""

    label: str
    calls: tuple[Call, ...] = ()
    ask: str | None = None
    confirms: tuple[UUID, ...] = ()
    """Proposed calls that pressing says yes to; only a press can."""
    declines: tuple[UUID, ...] = ()


class Question(Value):
    """What was asked of the person, and what their answer completes.

    `kind`: clock (their city), when (a time), which (one of several things), confirm (yes or no),
    text (words for a slot), change (anything of the thing). The answer goes into `slot` of the
    first of `pending`, and all of `pending` is then performed; for `clock` it sets the zone first.
    """

    kind: str
    slot: str | None = None
    pending: tuple[Call, ...] = ()
    call_ids: tuple[UUID, ...] = ()


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
    """Something to say to a person: plain text, in which `**words**` are bold, and buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    question: Question | None = None
    times: tuple[TimeMark, ...] = ()
    week: Week | None = None
    document: Document | None = None
    picture: str = ""
    """The service's id of a picture that the person sent before."""


class InputKind(StrEnum):
    """How something reached us."""

    TEXT = "text"
    VOICE = "voice"
    BUTTON = "button"
    COMMAND = "command"
    REACTION = "reaction"
    FORWARD = "forward"
    PHOTO = "photo"
    LOCATION = "location"
    EDIT = "edit"


class Incoming(Value):
    """One message as a front end received it; `external_id` is unique per bot."""

    bot_id: str
    external_id: str
    subject: str
    """Who speaks, as the front end's service names them."""
    chat_id: str
    at: datetime
    kind: InputKind = InputKind.TEXT
    text: str = ""
    press: str = ""
    """A button's wire data, `d:<delivery>:<index>`."""
    message_id: str = ""
    """The service's id of the message itself; an edit has that of what is edited."""
    reply_to: str = ""
    """The service's id of the message this one answers, presses or reacts to."""
    quoted: str = ""
    """Words of somebody else that it brings: a forwarded message, or the one it answers."""
    quoted_from: str = ""
    """Who wrote those."""
    file: str = ""
    """The service's id of the picture or recording that came with it."""
    group: str = ""
    """The group's title where others read along; empty in a private chat."""
    name: str = ""
    language: str = "en"
    timezone: str | None = None


class Notice(Value):
    """What a front end learns of a chat that is no message: it is shut, open again, or moved."""

    bot_id: str
    chat_id: str
    kind: str
    """`blocked`, `opened` or `moved`."""
    to: str = ""
    """Where a moved chat is now."""


class Scope(StrEnum):
    """What a caller may do, apart from the resource it is done to."""

    READ = "read"
    WRITE = "write"
    DELETE = "delete"
    ASSIGN = "assign"
    EXECUTE = "execute"
    ADMIN = "admin"


class Caller(Value):
    """Who asks: the person, what they may do, and what they must confirm first."""

    user_id: UUID
    scopes: frozenset[str] = frozenset({"*:*"})
    confirms: frozenset[Risk] = frozenset({Risk.OUTWARD})
    actor_type: str = "user"
    source: str = "manual"
    source_client: str = "cli"


class Slot(Value):
    """One argument of an action: `type` is text, when, ref, choice, integer, bool or list."""

    name: str
    type: str
    required: bool = False
    choices: tuple[str, ...] = ()
    description: str = ""


class Target(Value):
    """An action as the readers see it: `tasks.create` has noun `tasks`, verb `create`."""

    name: str
    noun: str
    verb: str
    risk: Risk
    slots: tuple[Slot, ...] = ()
    says: tuple[str, ...] = ()
    description: str = ""


class Habits(Value):
    """What a person means by loose words; a part of day rings at that hour of their clock."""

    zone: str = "UTC"
    locale: str = "en"
    date_order: str = "MDY"
    first_weekday: int = 0
    """0 is Monday."""
    morning: int = 9
    noon: int = 12
    afternoon: int = 15
    evening: int = 19
    night: int = 21


class Mention(Value):
    """A thing that the conversation has just been about; `ref` finds it again: "#12"."""

    noun: str
    ref: str
    title: str = ""


class Context(Value):
    """What a follow-up may build on: the last turn of the same conversation."""

    question: Question | None = None
    buttons: tuple[Button, ...] = ()
    """The buttons that stand under the last message: words may choose one."""
    calls: tuple[Call, ...] = ()
    """The last turn's calls that were done."""
    mentions: tuple[Mention, ...] = ()
    """Newest first."""
    reply_to: Mention | None = None


class Heard(Value):
    """What an interpreter reads: one person's words at one moment."""

    text: str
    now: datetime
    """Aware."""
    habits: Habits = Habits()
    context: Context = Context()


class Reading(Value):
    """What was understood: calls, a question to ask, or neither (unsure or out of scope)."""

    calls: tuple[Call, ...] = ()
    ask: Reply | None = None
    press: Button | None = None
    """The words chose this button of the last message: the same as pressing it."""
    confidence: float = 0.0
    rule_ids: tuple[str, ...] = ()
    interpreter: str = "embedded"
    notes: tuple[str, ...] = ()
    """What was heard but not understood, in the person's words."""


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


class Message(Value):
    """One message to one address, ready for a channel to render."""

    to: str
    kind: str
    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Rows of (label, wire data of at most 64 bytes)."""
    at: datetime
    repeat: bool = False
    edits: str = ""
    """The service's id of a message that this one replaces in its place; empty: a new message."""
    times: tuple[TimeMark, ...] = ()
    week: Week | None = None
    document: Document | None = None
    picture: str = ""


class Receipt(Value):
    """The service's id of what was sent."""

    message_id: str


class SendError(Exception):
    """A send that did not succeed."""


class Unavailable(SendError):
    """Known not to have been sent; try again, not before `retry_after` seconds."""

    def __init__(self, reason: str, retry_after: float = 0) -> None:
        """Keep the wait that the service asked for."""
        super().__init__(reason)
        self.retry_after = retry_after


class Busy(Unavailable):
    """Not even tried: our own budget at that service is used up for `retry_after` seconds."""


class Moved(Unavailable):
    """Not sent: the chat has another address now, and the message goes there."""

    def __init__(self, to: str) -> None:
        """Keep where the chat is now."""
        super().__init__("the chat has moved")
        self.to = to


class Unknown(SendError):
    """The service may have accepted it: a time-out or a reset after the body was written."""


class Rejected(SendError):
    """The service refused for good; trying again is useless."""


class Blocked(Rejected):
    """The person wants nothing more at this address (until they write from it again)."""


class Channel(Protocol):
    """A way to a person."""

    kind: str

    def send(self, message: Message) -> Receipt:
        """Deliver once, or raise Unavailable, Moved, Unknown, Rejected or Blocked.

        Who cannot replace what was sent does nothing about a message that `edits` another.
        """


class Interpreter(Protocol):
    """Turns words into calls."""

    def read(self, heard: Heard, look: Callable[[Call], Any]) -> Reading:
        """Read one message; `look` runs a reading call. Raise Unavailable when it cannot."""
