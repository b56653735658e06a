"""The front door: hear a message, answer it, resume what was interrupted."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from core.catalog import TARGETS
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn, TurnStatus
from core.kernel import calls
from core.kernel.db import Database, Person, TurnFrame, Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.failpoints import fp
from core.kernel.jobs import Claim
from core.language import VERSION, say
from core.language.turns import Reader
from core.notify import model as notify
from core.people import model as people
from core.ports import (
    Button,
    Call,
    Caller,
    Context,
    Heard,
    Incoming,
    InputKind,
    Outcome,
    Question,
    Reading,
    Reply,
    State,
)

START = "/start"
"""What chat programs say for a person who opens the conversation."""


_Post = tuple[notify.Delivery, notify.Channel]
"""A reply and where it goes."""


@dataclass(frozen=True, slots=True)
class _Open:
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


class Assistant:
    """Hears, reads, performs and answers; every answer is a delivery."""

    def __init__(
        self,
        db: Database,
        *,
        registration: str = "open",
        deliver: Callable[[notify.Delivery, notify.Channel], None] | None = None,
    ) -> None:
        """Serve people of `db`; `deliver` sends one reply at once (else a worker does)."""
        self.db, self.registration, self.deliver = db, registration, deliver
        self.reader = Reader(TARGETS)
        self._active: set[UUID] = set()
        self._left: set[UUID] = set()
        """Turns that failed here: still ours by their lease, and answered by nobody."""
        self._opened: dict[UUID, _Open] = {}
        """Turns just received here, with what was looked up beside them."""
        self._guard = threading.Lock()

    def receive(self, incoming: Incoming) -> UUID | None:
        """Make the message durable; the turn that is now to be advanced, if any.

        A message that came before (same bot and external id) changes nothing.
        """
        fp("turn.before_inbox")
        incoming = rules.storable(incoming)
        try:
            found = self._store(incoming)
        except IntegrityError:  # two first messages at once: the other one made the person
            found = self._store(incoming)
        fp("turn.after_inbox")
        return found

    def _store(self, incoming: Incoming) -> UUID | None:
        with self.db.begin() as tx:
            tx.as_person(self._person(tx, incoming))
            before = turns.heard_before(tx, incoming)
            if before:
                return None
            provider = rules.provider(incoming.bot_id)
            channel = notify.reach(tx, provider, incoming.bot_id, incoming.chat_id)
            turn = turns.receive(tx, incoming, channel.id)
            if turn.lease_until is None:
                return self._ahead(tx, turn)
            tx.session.flush()
            opened = _look(tx, turn, channel)
        self._opened[turn.id] = opened
        return turn.id

    def _ahead(self, tx: Tx, turn: ConversationTurn) -> UUID | None:
        """The turn that this one waits for, taken over; None while somebody else answers it."""
        first = turns.unfinished(tx, turn.conversation_id)
        if first is None or (turns.held(first, tx.now) and first.id not in self._left):
            return None
        turns.lease(tx, first)
        return first.id

    def _person(self, tx: Tx, incoming: Incoming) -> UUID:
        """Whose message it is; an unknown identity makes a person."""
        provider = rules.provider(incoming.bot_id)
        known = people.known(tx, provider, incoming)
        if known is not None:
            return known
        return people.welcome(tx, provider, incoming, active=self.registration == "open")

    def renumber(self, incoming: Incoming, following: int) -> None:
        """Let the next thing of this person have that number (rehearsals start where they like)."""
        with self.db.begin() as tx:
            tx.as_person(self._person(tx, incoming))
            tx.me.number = following - 1

    def hear(self, incoming: Incoming) -> None:
        """Receive one message and answer it, with every earlier one of its conversation."""
        turn_id = self.receive(incoming)
        if turn_id is not None:
            self.advance(turn_id)

    def advance(self, turn_id: UUID) -> None:
        """Answer a turn that is ours, then whoever waited behind it."""
        current: UUID | None = turn_id
        while current is not None and self._take(current):
            try:
                self._left.discard(current)
                following = self._answer(current)
            except Exception:
                self._left.add(current)
                raise
            finally:
                with self._guard:
                    self._active.discard(current)
            current = following

    def _take(self, turn_id: UUID) -> bool:
        """Whether no other thread of this process is answering the turn."""
        with self._guard:
            fresh = turn_id not in self._active
            self._active.add(turn_id)
            return fresh

    def _answer(self, turn_id: UUID) -> UUID | None:
        """Read and perform one turn; the next of its conversation, if one waits."""
        while True:
            opened = self._open(turn_id)
            if opened is None:
                return None
            try:
                post, following = self._perform(opened)
            except AssistantError as error:
                if error.code is Code.DATABASE_ERROR:
                    raise
                post, following = self._give_up(opened, say.error(error.message))
            except Exception:
                if opened.turn.attempt >= rules.MAX_ATTEMPTS:
                    self._give_up(opened, say.failed())
                    raise
                self._try_again(opened)
                continue
            fp("turn.after_commit")
            if post is not None and self.deliver is not None:
                self.deliver(*post)
            fp("turn.after_reply")
            return following

    def _open(self, turn_id: UUID) -> _Open | None:
        """The turn, its person and what its words may build on; None if it is answered."""
        fresh = self._opened.pop(turn_id, None)
        if fresh is not None:
            return fresh
        with self.db.read() as tx:
            turn = tx.session.get(ConversationTurn, turn_id)
            if turn is None or turn.status != TurnStatus.RECEIVED:
                return None
            tx.look_for(_caller(turn))
            return _look(tx, turn, notify.Channel.mine(tx, turn.channel_id))

    def _perform(self, opened: _Open) -> tuple[_Post | None, UUID | None]:
        reading = self._read(opened)
        claim = Claim(opened.turn.id, opened.turn.user_id, opened.turn.fence, opened.turn.attempt)
        with self.db.begin(opened.caller) as tx:
            turn = opened.turn
            if not turns.stands(tx, claim):
                return None, None
            tx.session.add(turn)
            tx.turn = _frame(turn, opened)
            outcomes = self._act(tx, opened, reading)
            turns.note_reading(turn, reading, VERSION)
            reply = self._reply(tx, turn, opened, reading, outcomes)
            _link(turn, opened, reading)
            turn.mentions = rules.mentions(outcomes) or opened.before
            turn.latency_ms = (tx.now - turn.created_at).total_seconds() * 1000
            following = turns.finish(tx, turn, _status(outcomes, reply), reply)
            post = _post(tx, opened, reply)
        return post, following

    def _read(self, opened: _Open) -> Reading:
        standing = _standing(opened)
        if standing is not None:
            return standing
        if opened.turn.input_kind == InputKind.BUTTON:
            return _read_press(opened)
        return self.reader.read(opened.heard)

    def _act(self, tx: Tx, opened: _Open, reading: Reading) -> list[Outcome]:
        press = reading.press
        key = f"press:{opened.turn.press}" if opened.pressed else None
        if press is None:
            return calls.perform(tx, reading.calls)
        if press.confirms or press.declines:
            return calls.decide(tx, press.confirms or press.declines, yes=bool(press.confirms))
        return calls.perform(tx, press.calls, key)

    def _reply(
        self,
        tx: Tx,
        turn: ConversationTurn,
        opened: _Open,
        reading: Reading,
        outcomes: Sequence[Outcome],
    ) -> Reply:
        if reading.press is not None and reading.press.ask and not outcomes:
            return Reply(text=reading.press.ask, question=_wanted(opened))
        if reading.ask is not None:
            return reading.ask
        word = next((say.WORDS[rule] for rule in reading.rule_ids if rule in say.WORDS), None)
        if word is not None:
            return word(opened.person.name)
        if outcomes:
            return say.reply(outcomes, _speaking(tx, turn))
        return say.not_understood(turn.heard, reading.notes)

    def _try_again(self, opened: _Open) -> None:
        with self.db.begin(opened.caller) as tx:
            turn = tx.session.get(ConversationTurn, opened.turn.id)
            if turn is not None and turn.fence == opened.turn.fence:
                turns.lease(tx, turn)

    def _give_up(self, opened: _Open, reply: Reply) -> tuple[_Post | None, UUID | None]:
        """Answer honestly that it did not work; nothing of it was done."""
        with self.db.begin(opened.caller) as tx:
            turn = tx.session.get(ConversationTurn, opened.turn.id)
            if turn is None or turn.fence != opened.turn.fence:
                return None, None
            tx.turn = _frame(turn, opened)
            following = turns.finish(tx, turn, TurnStatus.FAILED, reply)
            return _post(tx, opened, reply), following


def _standing(opened: _Open) -> Reading | None:
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


def _caller(turn: ConversationTurn) -> Caller:
    return Caller(user_id=turn.user_id, source_client=_client(turn), source=_source(turn))


def _look(tx: Tx, turn: ConversationTurn, channel: notify.Channel) -> _Open:
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
    return _Open(turn, channel, _caller(turn), context, heard, button, asked, before, tx.me)


def _read_press(opened: _Open) -> Reading:
    if opened.pressed is None:
        return Reading(ask=say.stale_button(), rule_ids=("stale-button",), confidence=1.0)
    button = opened.pressed
    return Reading(press=button, calls=button.calls, rule_ids=("button",), confidence=1.0)


def _client(turn: ConversationTurn) -> str:
    return {"telegram": "telegram"}.get(rules.provider(turn.bot_id), "cli")


def _source(turn: ConversationTurn) -> str:
    return "voice" if turn.input_kind == InputKind.VOICE else "manual"


def _frame(turn: ConversationTurn, opened: _Open) -> TurnFrame:
    return TurnFrame(
        id=turn.id,
        conversation_id=turn.conversation_id,
        heard_at=turn.heard_at,
        mentions=opened.context.mentions,
        reply_to=opened.context.reply_to,
        tainted=turn.tainted,
    )


def _speaking(tx: Tx, turn: ConversationTurn) -> say.Speaking:
    me = tx.me
    return say.Speaking(
        now=tx.now, zone=me.zone, zone_known=me.zone_known, locale=me.locale, turn_id=turn.id
    )


def _asked_in(
    tx: Tx, last: ConversationTurn | None, pressed: tuple[notify.Delivery, Button] | None
) -> ConversationTurn | None:
    """The exchange that an answer would answer: the pressed message's own, else the last one."""
    if pressed is None:
        return last
    return turns.mine(tx, pressed[0].turn_id) if pressed[0].turn_id else None


def _link(turn: ConversationTurn, opened: _Open, reading: Reading) -> None:
    """Tie an answer to the exchange whose question it answers."""
    answers = any(rule.startswith("answer") for rule in reading.rule_ids)
    before = opened.asked
    if before is None or before.open_question is None:
        return
    if reading.press is not None or answers:
        turn.clarifies_turn_id = before.clarifies_turn_id or before.id


def _wanted(opened: _Open) -> Question | None:
    """What words complete after a button that asks for them: its question, else a change."""
    about = opened.asked.mentions if opened.asked else []
    if opened.context.question is not None or not about:
        return opened.context.question
    thing = turns.mention(about[0])
    call = Call(action=f"{thing.noun}.update", args={"item": thing.ref})
    return Question(kind="change", pending=(call,))


def _status(outcomes: Sequence[Outcome], reply: Reply) -> TurnStatus:
    if reply.question is not None:
        return TurnStatus.AWAITING_CONFIRMATION
    states = {outcome.state for outcome in outcomes}
    if not states:
        return TurnStatus.NEEDS_CLARIFICATION if reply.buttons else TurnStatus.REJECTED
    return TurnStatus.EXECUTED if State.DONE in states else TurnStatus.REJECTED


def _post(tx: Tx, opened: _Open, reply: Reply) -> _Post:
    turn, channel = opened.turn, opened.channel
    key = f"turn:{turn.id}:{channel.id}"
    about = turn.mentions[:1]
    made = notify.post(tx, key, "reply", reply, channel, turn_id=turn.id, about=about)
    return made, channel
