"""How an exchange is read: what stands without words, what a gesture means, what words mean."""

from collections.abc import Callable
from dataclasses import dataclass

from core import edits, gestures, rooms
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.edits import Edited
from core.gestures import Touched
from core.kernel.db import Person, Tx
from core.language import say
from core.language.turns import Reader
from core.language.turns.commands import UNKNOWN
from core.notify import model as notify
from core.people.model import scopes
from core.ports import Caller, Context, Heard, InputKind, Reading, Reply
from core.rooms import Room

START = "/start"
"""What chat programs say for a person who opens the conversation."""
WORDLESS = frozenset({InputKind.BUTTON, InputKind.REACTION, InputKind.LOCATION, InputKind.VOICE})
"""What is understood without words."""


@dataclass(frozen=True, slots=True)
class Open:
    """An unanswered turn, with what is needed to read it."""

    turn: ConversationTurn
    channel: notify.Channel
    caller: Caller
    context: Context
    heard: Heard
    touched: Touched | None
    """The message that was pressed or reacted to, if it is ours."""
    asked: ConversationTurn | None
    """The exchange whose message was pressed, else the last one."""
    before: list[list[object]]
    """What the last exchange spoke of: still meant by "it" when this one speaks of nothing."""
    person: Person
    edited: Edited | None = None
    """What the message did when it read otherwise."""
    room: Room | None = None
    """The group that it was said in."""


def caller(turn: ConversationTurn) -> Caller:
    """Who asks in this exchange, and through which front end."""
    return Caller(user_id=turn.user_id, source_client=_client(turn), source=_source(turn))


def look(tx: Tx, turn: ConversationTurn, channel: notify.Channel) -> Open:
    """A turn with what its words may build on."""
    last = turns.previous(tx, turn)
    rang = notify.pushed_since(tx, turn.channel_id, last.created_at if last else None)
    if rang is not None and rang.turn_id is not None:  # the answer to what was said in a group
        last = turns.mine(tx, rang.turn_id) or last
    pushed = (rang.reply, rang.about) if rang else None
    answered = notify.message(tx, turn.channel_id, turn.reply_to)
    touched = _touched(tx, turn, answered)
    asked = _asked_in(tx, last, touched)
    edited = edits.look(tx, turn)
    context = turns.context(last, pushed, answered.about if answered else [], asked)
    elsewhere = _elsewhere(turn, last)
    if elsewhere:  # what has rung since is meant all the same, unless others' words are answered
        rung = len(rang.about) if rang and not turn.quoted else 0
        context = context.model_copy(update={"mentions": context.mentions[:rung]})
    read_in = edits.context(tx, edited) if edited else context
    heard = Heard(text=turn.heard, now=turn.heard_at, habits=tx.me.reads, context=read_in)
    return Open(
        turn=turn,
        channel=channel,
        caller=caller(turn).model_copy(update={"scopes": scopes(tx.me.role)}),
        context=context,
        heard=heard,
        touched=touched,
        asked=asked,
        before=last.mentions if last and not elsewhere else [],
        person=tx.me,
        edited=edited,
        room=rooms.look(tx, turn, channel),
    )


def _elsewhere(turn: ConversationTurn, last: ConversationTurn | None) -> bool:
    """Whether "it" is not what was last spoken of: an answer to others' words, or to their wish."""
    theirs = last is not None and last.tainted and last.open_question is not None
    return bool(turn.quoted) or theirs


def read(reader: Reader, opened: Open) -> Reading:
    """What the exchange asks for."""
    settled = standing(opened)
    if settled is not None:
        return settled
    gesture = _GESTURES.get(InputKind(opened.turn.input_kind))
    found = gesture(opened) if gesture is not None else None
    if found is not None:
        spoken = found.language or opened.person.locale[:2]
        return _complete(reader, found.model_copy(update={"language": spoken}))
    turn = opened.turn
    if turn.quoted and not turn.heard:
        return gestures.with_what_came(gestures.quoted(turn), rooms.captured(opened.room, turn))
    return _words(reader, opened)


def _complete(reader: Reader, found: Reading) -> Reading:
    """The reading, or the question for what its button lacks."""
    full = reader.complete(found)
    return full.model_copy(update={"press": None}) if full.ask else full


def _words(reader: Reader, opened: Open) -> Reading:
    """What words mean, with what came along with them."""
    turn, question = opened.turn, opened.context.question
    found = reader.read(opened.heard)
    if UNKNOWN in found.rule_ids:
        ask = say.unknown_command(turn.heard)
        return Reading(ask=ask, rule_ids=found.rule_ids, confidence=1.0)
    if found.press is not None:
        return _complete(reader, gestures.press(found.press))
    if turn.quoted:
        found = _complete(reader, gestures.titled(found, turn))
    picture = "" if turn.input_kind == InputKind.VOICE else turn.file
    file = picture or gestures.waiting_photo(question)
    if picture and not found.calls and found.ask is None:
        return gestures.photo(turn)
    came = rooms.captured(opened.room, turn) | ({"file": file} if file else {})
    if turn.quoted:
        came["author"] = turn.quoted_from or say.somebody()
    return gestures.with_what_came(found, came)


def standing(opened: Open) -> Reading | None:
    """The answer where no interpreter is needed: nothing said, too much, a closed door."""
    turn, me = opened.turn, opened.person
    group = rooms.reading(opened.room, turn, me.name, me.status)
    if group is not None:
        return group
    if turn.input_kind == InputKind.REACTION and me.status != "active":
        return gestures.SILENT
    met = _at_the_door(turn, me)
    if met is not None:
        rule, reply = met
    elif turn.input_kind in WORDLESS:
        return None
    elif not (turn.heard or turn.quoted or turn.file):
        rule, reply = "empty", say.empty()
    elif len(turn.heard) > rules.TEXT_MAX:
        rule, reply = "too-long", say.too_long(rules.TEXT_MAX)
    elif turn.heard.split(maxsplit=1)[:1] == [START]:
        rule, reply = "start", say.greeting(me.name, me.zone_known)
    else:
        return None
    return Reading(ask=reply, rule_ids=(rule,), confidence=1.0)


def _at_the_door(turn: ConversationTurn, me: Person) -> tuple[str, Reply] | None:
    """What came of a code, or that the door is closed; None for who is in."""
    for rule in turn.rule_ids:
        if rule.startswith("code-"):
            return rule, say.entered(rule, me.name, me.zone_known)
    return None if me.status == "active" else ("inactive", say.closed(me.status))


def _press(opened: Open) -> Reading:
    if opened.touched is None:
        return Reading(ask=say.stale_button(), rule_ids=("stale-button",), confidence=1.0)
    return gestures.press(opened.touched.buttons[0])


_GESTURES: dict[InputKind, Callable[[Open], Reading | None]] = {
    InputKind.BUTTON: _press,
    InputKind.REACTION: lambda opened: gestures.reaction(opened.touched, opened.turn.heard),
    InputKind.FORWARD: lambda opened: gestures.quoted(opened.turn),
    InputKind.LOCATION: lambda opened: gestures.place(opened.turn, opened.context.question),
    InputKind.VOICE: lambda opened: gestures.voice(opened.turn),
}


def _client(turn: ConversationTurn) -> str:
    return {"telegram": "telegram"}.get(rules.provider(turn.bot_id), "cli")


def _source(turn: ConversationTurn) -> str:
    return "voice" if turn.input_kind == InputKind.VOICE else "manual"


def _touched(tx: Tx, turn: ConversationTurn, answered: notify.Delivery | None) -> Touched | None:
    if turn.input_kind == InputKind.REACTION:
        return gestures.reacted(answered, turn.heard)
    return gestures.pressed(notify.button(tx, turn.press), turn.press) if turn.press else None


def _asked_in(
    tx: Tx, last: ConversationTurn | None, touched: Touched | None
) -> ConversationTurn | None:
    """The exchange that an answer would answer: the pressed message's own, else the last one."""
    if touched is None:
        return last
    return turns.mine(tx, touched.message.turn_id) if touched.message.turn_id else None
