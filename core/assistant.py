"""The front door: hear a message, answer it, resume what was interrupted."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from core import answering, door, edits, listening, spoken, thinking
from core.answering import Post
from core.catalog import TARGETS
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn, TurnStatus
from core.kernel.db import Database, Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.failpoints import fp
from core.kernel.jobs import Claim
from core.lanes import Lanes
from core.language import VERSION, say
from core.language.turns import Reader
from core.listening import Ears
from core.mind import Mind
from core.notify import model as notify
from core.notify.jobs import heed
from core.ports import Incoming, Notice, Reading, Reply
from core.reading import Open, caller, look
from core.thinking import Unsure
from core.waiting import Waiting


class _GivenUp(Exception):
    """A turn failed too often: its person was told, and the next of its conversation is ours."""

    def __init__(self, reason: Exception, post: Post | None, following: UUID | None) -> None:
        super().__init__(str(reason))
        self.reason, self.post, self.following = reason, post, following


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
        self.ears: Ears | None = None
        """Who listens to recordings; None where nobody does."""
        self.mind: Mind | None = None
        """A language model for words that are unclear; None where none is connected."""
        self.waiting: Waiting | None = None
        """Where turns wait for others' servers; None: where they are answered."""
        self._active: set[UUID] = set()
        self._elsewhere: set[UUID] = set()
        self._left: set[UUID] = set()
        """Turns that failed here: still ours by their lease, and answered by nobody."""
        self._opened: dict[UUID, Open] = {}
        """Turns just received here, with what was looked up beside them."""
        self._guard = threading.Lock()
        self._lanes = Lanes()

    def receive(self, incoming: Incoming) -> UUID | None:
        """Make one message durable; the turn that is now to be advanced, if any."""
        found = self._receive([incoming], 1, looking=True)
        return found[0] if found else None

    def receive_all(self, incomings: Sequence[Incoming], room: int) -> list[UUID]:
        """Make messages of one bot durable in one transaction; the turns now to be advanced.

        At most `room` turns are taken for the caller; a worker finds the others. A message that
        came before (same bot and external id) changes nothing.
        """
        return self._receive(incomings, room)

    def _receive(
        self, incomings: Sequence[Incoming], room: int, *, looking: bool = False
    ) -> list[UUID]:
        fp("turn.before_inbox")
        try:
            clean = [rules.storable(one) for one in incomings]
        except ValueError as error:
            raise AssistantError(Code.INVALID_INPUT, str(error)) from None
        with self._lanes.arriving(len(clean)):
            try:
                found = self._store(clean, room, looking=looking)
            except IntegrityError:  # two first messages at once: the other one made the person
                found = self._store(clean, room, looking=looking)
        fp("turn.after_inbox")
        return found

    def _store(self, incomings: Sequence[Incoming], room: int, *, looking: bool) -> list[UUID]:
        opened: list[Open] = []
        taken: list[UUID] = []
        provider = rules.provider(incomings[0].bot_id)
        with self.db.begin(urgent=True) as tx:
            people = door.enter(tx, incomings, self.registration)
            tx.hold({rules.conversation(one) for one in incomings})
            knocks = door.knock(tx, turns.unheard(tx, incomings), people)
            fresh = [knock.incoming for knock in knocks]
            there = notify.known(tx, provider, fresh, [one.id for one in people.values()])
            answering = turns.busy(tx, there.values())
            busy = {place for place, channel in there.items() if channel.id in answering}
            behind: set[tuple[UUID, str]] = set()
            with tx.session.no_autoflush:
                for incoming, verdict in knocks:
                    tx.act_as(people[incoming.subject])
                    place, left = (tx.user_id, incoming.chat_id), room - len(taken)
                    channel = notify.arrive(tx, provider, incoming, there.get(place))
                    free = place not in busy | behind
                    turn = turns.receive(tx, incoming, channel, free=free, mine=free and left > 0)
                    turn.rule_ids = [verdict] if verdict else []
                    ahead = self._ahead(tx, turn.conversation_id) if looking and not free else None
                    taken += [turn.id] if turn.lease_until else [ahead] if ahead else []
                    opened += [look(tx, turn, channel)] if looking and turn.lease_until else []
                    there[place] = channel
                    behind.add(place)
        self._opened |= {one.turn.id: one for one in opened}
        return taken

    def _ahead(self, tx: Tx, conversation: str) -> UUID | None:
        """The turn that a new one waits for, taken over; None while somebody else answers it."""
        first = turns.unfinished(tx, conversation)
        if first is None or (turns.held(first, tx.now) and first.id not in self._left):
            return None
        turns.lease(tx, first)
        return first.id

    def note(self, notice: Notice) -> None:
        """Take note that a chat is shut, open again, or has moved."""
        with self.db.begin() as tx:
            heed(tx, rules.provider(notice.bot_id), notice)

    def renumber(self, incoming: Incoming, following: int) -> None:
        """Let the next thing of this person have that number (rehearsals start where they like)."""
        with self.db.begin() as tx:
            tx.act_as(door.enter(tx, [incoming], self.registration)[incoming.subject])
            tx.me.number = following - 1

    def hear(self, incoming: Incoming) -> None:
        """Receive one message and answer it, with every earlier one of its conversation."""
        turn_id = self.receive(incoming)
        if turn_id is not None:
            self.advance(turn_id)

    def advance(self, turn_id: UUID) -> None:
        """Answer a turn that is ours, then whoever waited behind it.

        A turn that was given up is raised when the others have their answers. One that must wait
        for somebody else's server is left to a thread of its own.
        """
        self._advance(turn_id, patiently=self.waiting is None)

    def _advance(self, turn_id: UUID, *, patiently: bool) -> None:
        current: UUID | None = turn_id
        given_up: Exception | None = None
        unclear: Open | None = None
        while current is not None and (patiently or not self._left_waiting(current)):
            if not self._take(current):
                break
            try:
                self._left.discard(current)
                following = self._answer(current, patiently=patiently)
            except _GivenUp as failure:
                self._say(failure.post)
                given_up, following = failure.reason, failure.following
            except Unsure as unsure:
                following, unclear = None, unsure.opened
            except Exception:
                self._left.add(current)
                raise
            finally:
                with self._guard:
                    self._active.discard(current)
            current = following
        if unclear is not None:
            self._leave(unclear)
        if given_up is not None:
            raise given_up

    def _leave(self, opened: Open) -> None:
        """Have a model read it elsewhere; where too many wait for one already, do without."""
        if not self._left_to_itself(opened.turn.id):
            self._think(opened, busy=True)
            self._advance(opened.turn.id, patiently=False)

    def _left_waiting(self, turn_id: UUID) -> bool:
        """Whether a turn is now answered in a thread where it holds up nobody."""
        if self.ears is None or self.waiting is None or self._recording(turn_id) is None:
            return False
        return self._left_to_itself(turn_id)

    def _left_to_itself(self, turn_id: UUID) -> bool:
        self._elsewhere.add(turn_id)
        own = partial(self._in_its_own_time, turn_id)
        started = self.waiting is not None and self.waiting.start(own)
        if not started:
            self._elsewhere.discard(turn_id)
        return started

    def _in_its_own_time(self, turn_id: UUID) -> None:
        try:
            self._advance(turn_id, patiently=True)
        finally:
            self._elsewhere.discard(turn_id)

    def waits(self, turn_id: UUID) -> bool:
        """Whether a turn, though `advance` has returned, is being answered in its own time."""
        return turn_id in self._elsewhere

    def _recording(self, turn_id: UUID) -> Open | None:
        """An unanswered turn whose words are to be heard first."""
        with self.db.read() as tx:
            turn = tx.session.get(ConversationTurn, turn_id)
            if turn is None or turn.status != TurnStatus.RECEIVED or not listening.unheard(turn):
                return None
            tx.look_for(caller(turn))
            opened = look(tx, turn, notify.Channel.mine(tx, turn.channel_id))
        return opened if listening.wanted(opened) else None

    def _listen(self, turn_id: UUID) -> bool:
        """Write down the words of a recording, if it is one; False when it is ours no more."""
        opened = self._recording(turn_id) if self.ears is not None else None
        if opened is None or self.ears is None:
            return True
        hear = partial(self.ears.hear, opened.turn)
        return self._meanwhile(opened, listening.hold, hear, listening.keep)

    def _think(self, opened: Open, *, busy: bool = False) -> bool:
        """Write down what a model reads in unclear words; False when they are ours no more."""
        if (mind := self.mind) is None:
            return False
        think = partial(mind.think, opened, busy=busy)
        return self._meanwhile(opened, partial(mind.hold, opened), think, mind.keep)

    def _meanwhile(
        self,
        opened: Open,
        hold: Callable[[Tx, ConversationTurn], Any],
        work: Callable[[Any], Any],
        keep: Callable[[ConversationTurn, Any], None],
    ) -> bool:
        """Hold a turn, work with nothing open, keep what came of it; False when it is not ours."""
        turn = opened.turn
        claim = Claim(turn.id, turn.user_id, turn.fence, turn.attempt)
        with self.db.begin(opened.caller) as tx:
            if not turns.stands(tx, claim):
                return False
            held = hold(tx, tx.session.get_one(ConversationTurn, turn.id))
        found = work(held)
        with self.db.begin(opened.caller) as tx:
            ours = turns.stands(tx, claim)
            if ours:
                keep(tx.session.get_one(ConversationTurn, turn.id), found)
        self._opened.pop(turn.id, None)
        return ours

    def _take(self, turn_id: UUID) -> bool:
        """Whether no other thread of this process is answering the turn."""
        with self._guard:
            fresh = turn_id not in self._active
            self._active.add(turn_id)
            return fresh

    def close(self) -> None:
        """Finish what is being answered, and take up nothing more: another process will."""
        self._lanes.closed.set()

    def _answer(self, turn_id: UUID, *, patiently: bool) -> UUID | None:
        """Answer one turn; the next of its conversation, if one waits.

        Raises Unsure where a model is to read it and nobody may be kept waiting for that.
        """
        if not self._listen(turn_id):
            return None
        try:
            post, following = self._unhurried(turn_id)
        except Unsure as unsure:
            if not patiently:
                raise
            if not self._think(unsure.opened):
                return None
            post, following = self._unhurried(turn_id)
        fp("turn.after_commit")
        self._say(post)
        fp("turn.after_reply")
        return following

    def _unhurried(self, turn_id: UUID) -> tuple[Post | None, UUID | None]:
        with self._lanes.answering():
            return self._attempt(turn_id)

    def _say(self, post: Post | None) -> None:
        """Send a reply at once; what is not sent here is left to the worker."""
        if post is not None and self.deliver is not None:
            self.deliver(*post)

    def _attempt(self, turn_id: UUID) -> tuple[Post | None, UUID | None]:
        """Read and perform one turn, again where that fails for no reason of its own."""
        while (opened := self._opening(turn_id)) is not None:
            try:
                with say.speaking_in(opened.person.locale):
                    return self._perform(opened)
            except Unsure:
                raise
            except AssistantError as error:
                if error.code is Code.DATABASE_ERROR:
                    raise
                return self._give_up(opened, say.error(error.message))
            except Exception as error:
                if opened.turn.attempt >= rules.MAX_ATTEMPTS:
                    with say.speaking_in(opened.person.locale):
                        raise _GivenUp(error, *self._give_up(opened, say.failed())) from error
                self._try_again(opened)
        return None, None

    def _opening(self, turn_id: UUID) -> Open | None:
        """What is to be read; a turn that cannot even be opened, again and again, is given up."""
        try:
            return self._open(turn_id)
        except AssistantError:
            raise
        except Exception:
            with self.db.begin() as tx:
                turn = tx.session.get(ConversationTurn, turn_id)
                if turn is not None and turn.attempt >= rules.MAX_ATTEMPTS:
                    tx.as_person(turn.user_id)
                    turns.finish(tx, turn, TurnStatus.FAILED, say.failed(), take=False)
                    there = notify.Channel.mine(tx, turn.channel_id)
                    notify.post(tx, f"turn:{turn.id}:{there.id}", "reply", say.failed(), there)
            raise

    def _open(self, turn_id: UUID) -> Open | None:
        """The turn, its person and what its words may build on; None if it is answered."""
        fresh = self._opened.pop(turn_id, None)
        if fresh is not None:
            return fresh
        with self.db.read() as tx:
            turn = tx.session.get(ConversationTurn, turn_id)
            if turn is None or turn.status != TurnStatus.RECEIVED:
                return None
            tx.look_for(caller(turn))
            return look(tx, turn, notify.Channel.mine(tx, turn.channel_id))

    def _perform(self, opened: Open) -> tuple[Post | None, UUID | None]:
        reading = thinking.reading(self.mind, self.reader, opened)
        claim = Claim(opened.turn.id, opened.turn.user_id, opened.turn.fence, opened.turn.attempt)
        with self.db.begin(opened.caller) as tx:
            turn = opened.turn
            if not turns.stands(tx, claim):
                return None, None
            tx.session.add(turn)
            say.speak(reading.language or tx.me.locale)
            thinking.spread(opened, reading)
            tx.turn = answering.frame(turn, opened, reading.language)
            offered = edits.offer(tx, opened.edited, reading, answering.speaking(tx, turn))
            if offered is not None:
                reading = Reading(ask=offered, rule_ids=("edit", *reading.rule_ids))
            reading = spoken.asked(tx, opened, reading, answering.speaking(tx, turn))
            outcomes = answering.act(tx, opened, reading)
            turns.note_reading(turn, reading, VERSION)
            reply = thinking.told(reading, answering.reply(tx, opened, reading, outcomes))
            reply = spoken.echoed(turn, reply)
            answering.link(turn, opened, reading)
            turn.mentions = rules.mentions(outcomes) or opened.before
            turn.latency_ms = (tx.now - turn.created_at).total_seconds() * 1000
            following = turns.finish(
                tx,
                turn,
                answering.status(outcomes, reply),
                reply,
                take=not self._lanes.closed.is_set(),
            )
            post = answering.answer(tx, opened, reading, reply, outcomes)
        return post, following

    def _try_again(self, opened: Open) -> None:
        with self.db.begin(opened.caller) as tx:
            turn = tx.session.get(ConversationTurn, opened.turn.id)
            if turn is not None and turn.fence == opened.turn.fence:
                turns.lease(tx, turn)

    def _give_up(self, opened: Open, reply: Reply) -> tuple[Post | None, UUID | None]:
        """Answer honestly that it did not work; nothing of it was done."""
        with self.db.begin(opened.caller) as tx:
            turn = tx.session.get(ConversationTurn, opened.turn.id)
            if turn is None or turn.fence != opened.turn.fence:
                return None, None
            tx.turn = answering.frame(turn, opened)
            following = turns.finish(
                tx, turn, TurnStatus.FAILED, reply, take=not self._lanes.closed.is_set()
            )
            return answering.aside(tx, opened, reply, ()), following
