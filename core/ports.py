"""What core wishes the outside were, and the values that cross the wall."""

from collections.abc import Callable
from datetime import datetime
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
    """An action's name and its arguments in words: what was asked.

    There is no "confirmed" field and no user id, so nobody can say yes for a person. An argument
    may be "$1": the row that the first call of the same turn makes.
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


class Reply(Value):
    """Something to say to a person: plain text and rows of buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    question: Question | None = None


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
    reply_to: str = ""
    """The service's id of the message this one answers."""
    name: str = ""
    language: str = "en"
    timezone: str | None = None


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
    """An action as the readers see it: `tasks.create` has noun `tasks` and verb `create`."""

    name: str
    noun: str
    verb: str
    risk: Risk
    slots: tuple[Slot, ...] = ()
    says: tuple[str, ...] = ()
    description: str = ""


class Habits(Value):
    """What a person means by loose words: their zone, language, hours and calendar conventions."""

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
    """Hours of the local clock at which a part of day rings."""


class Mention(Value):
    """A thing that the conversation has just been about."""

    noun: str
    ref: str
    """A selector that finds it again: "#12"."""
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
    """The same request came before: this is the stored result."""
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


class Receipt(Value):
    """The service's id of what was sent."""

    message_id: str


class SendError(Exception):
    """A send that did not succeed."""


class Unavailable(SendError):
    """Known not to have been sent; try again, not before `retry_after` seconds."""

    def __init__(self, reason: str, retry_after: float = 0) -> None:
        """Keep the reason and the wait the service asked for."""
        super().__init__(reason)
        self.retry_after = retry_after


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
        """Deliver once, or raise Unavailable, Unknown, Rejected or Blocked."""


class Interpreter(Protocol):
    """Turns words into calls."""

    def read(self, heard: Heard, look: Callable[[Call], Any]) -> Reading:
        """Read one message; `look` runs a reading call. Raise Unavailable when it cannot."""
