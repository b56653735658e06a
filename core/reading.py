"""How an exchange is read: what stands without words, what a button means, what words mean."""

from dataclasses import dataclass

from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.kernel.db import Person, Tx
from core.language import say
from core.language.turns import Reader
from core.notify import model as notify
from core.ports import Button, Caller, Context, Heard, InputKind, Reading

START = "/start"
"""What chat programs say for a person who opens the conversation."""


@dataclass(frozen=True, slots=True)
class Open:
    """An unanswered turn, with what is needed to read it."""

    turn: ConversationTurn
    channel: notify.Channel
    caller: Caller
    context: Context
    heard: Heard
    pressed: Button | None
    asked: ConversationTurn | None
    """The exchange whose message was pressed, else the last one."""
    before: list[list[object]]
    """What the last exchange spoke of: still meant by "it" when this one speaks of nothing."""
    person: Person


def caller(turn: ConversationTurn) -> Caller:
    """Who asks in this exchange, and through which front end."""
    return Caller(user_id=turn.user_id, source_client=_client(turn), source=_source(turn))


def look(tx: Tx, turn: ConversationTurn, channel: notify.Channel) -> Open:
    """A turn with what its words may build on."""
    last = turns.previous(tx, turn)
    rang = notify.pushed_since(tx, turn.channel_id, last.created_at if last else None)
    pushed = (rang.reply, rang.about) if rang else None
    answered = notify.message(tx, turn.channel_id, turn.reply_to)
    pressed = notify.button(tx, turn.press) if turn.press else None
    asked = _asked_in(tx, last, pressed)
    context = turns.context(last, pushed, answered.about if answered else [], asked)
    heard = Heard(text=turn.heard, now=turn.heard_at, habits=tx.me.reads, context=context)
    button = pressed[1] if pressed else None
    before = last.mentions if last else []
    return Open(turn, channel, caller(turn), context, heard, button, asked, before, tx.me)


def read(reader: Reader, opened: Open) -> Reading:
    """What the exchange asks for."""
    standing = _standing(opened)
    if standing is not None:
        return standing
    if opened.turn.input_kind == InputKind.BUTTON:
        return _press(opened)
    return reader.read(opened.heard)


def _standing(opened: Open) -> Reading | None:
    """The answer where no interpreter is needed: nothing said, too much, a closed door."""
    heard, me = opened.turn.heard, opened.person
    if me.status != "active":
        rule, reply = "inactive", say.inactive()
    elif opened.turn.input_kind == InputKind.BUTTON:
        return None
    elif not heard:
        rule, reply = "empty", say.empty()
    elif len(heard) > rules.TEXT_MAX:
        rule, reply = "too-long", say.too_long(rules.TEXT_MAX)
    elif heard.partition(" ")[0] == START:
        rule, reply = "start", say.greeting(me.name, me.zone_known)
    else:
        return None
    return Reading(ask=reply, rule_ids=(rule,), confidence=1.0)


def _press(opened: Open) -> Reading:
    if opened.pressed is None:
        return Reading(ask=say.stale_button(), rule_ids=("stale-button",), confidence=1.0)
    button = opened.pressed
    return Reading(press=button, calls=button.calls, rule_ids=("button",), confidence=1.0)


def _client(turn: ConversationTurn) -> str:
    return {"telegram": "telegram"}.get(rules.provider(turn.bot_id), "cli")


def _source(turn: ConversationTurn) -> str:
    return "voice" if turn.input_kind == InputKind.VOICE else "manual"


def _asked_in(
    tx: Tx, last: ConversationTurn | None, pressed: tuple[notify.Delivery, Button] | None
) -> ConversationTurn | None:
    """The exchange that an answer would answer: the pressed message's own, else the last one."""
    if pressed is None:
        return last
    return turns.mine(tx, pressed[0].turn_id) if pressed[0].turn_id else None
