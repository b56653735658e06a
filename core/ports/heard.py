"""What is heard from a person, and how it was read."""

from datetime import datetime
from enum import StrEnum

from core.ports.said import Button, Question, Reply
from core.ports.values import Call, Value


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
    foreign: bool = False
    """Whether anybody may have said it, as in a file of sound: asked about before it is done."""
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


class Habits(Value):
    """What a person means by loose words; a part of day rings at that hour of their clock."""

    zone: str = "UTC"
    locale: str = "en"
    date_order: str = ""
    """How 3/4 is read: "MDY", "DMY", "YMD"; empty: as the language of the words is written."""
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
    language: str = ""
    """The language it was read in; empty where no words were read: then the person's own."""
    tokens: int = 0
    """What a language model counted for it, both ways."""
