"""The front door: hear a message, answer it, resume what was interrupted."""

import threading
from collections.abc import Callable, Sequence
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from core import answering, door, edits
from core.answering import Post
from core.catalog import TARGETS
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn, TurnStatus
from core.kernel import calls
from core.kernel.db import Database, Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.failpoints import fp
from core.kernel.jobs import Claim
from core.lanes import Lanes
from core.language import VERSION, say
from core.language.turns import Reader
from core.notify import model as notify
from core.notify.jobs import heed
from core.ports import (
    Incoming,
    Notice,
    Outcome,
    Reading,
    Reply,
)
from core.reading import Open, caller, look, read


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
        self._active: set[UUID] = set()
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

        A turn that was given up is raised when the others have their answers.
        """
        current: UUID | None = turn_id
        given_up: Exception | None = None
        while current is not None and self._take(current):
            try:
                self._left.discard(current)
                following = self._answer(current)
            except _GivenUp as failure:
                self._say(failure.post)
                given_up, following = failure.reason, failure.following
            except Exception:
                self._left.add(current)
                raise
            finally:
                with self._guard:
                    self._active.discard(current)
            current = following
        if given_up is not None:
            raise given_up

    def _take(self, turn_id: UUID) -> bool:
        """Whether no other thread of this process is answering the turn."""
        with self._guard:
            fresh = turn_id not in self._active
            self._active.add(turn_id)
            return fresh

    def close(self) -> None:
        """Finish what is being answered, and take up nothing more: another process will."""
        self._lanes.closed.set()

    def _answer(self, turn_id: UUID) -> UUID | None:
        """Answer one turn; the next of its conversation, if one waits."""
        with self._lanes.answering():
            post, following = self._attempt(turn_id)
        fp("turn.after_commit")
        self._say(post)
        fp("turn.after_reply")
        return following

    def _say(self, post: Post | None) -> None:
        """Send a reply at once; what is not sent here is left to the worker."""
        if post is not None and self.deliver is not None:
            self.deliver(*post)

    def _attempt(self, turn_id: UUID) -> tuple[Post | None, UUID | None]:
        """Read and perform one turn, again where that fails for no reason of its own."""
        while (opened := self._opening(turn_id)) is not None:
            try:
                return self._perform(opened)
            except AssistantError as error:
                if error.code is Code.DATABASE_ERROR:
                    raise
                return self._give_up(opened, say.error(error.message))
            except Exception as error:
                if opened.turn.attempt >= rules.MAX_ATTEMPTS:
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
        reading = read(self.reader, opened)
        claim = Claim(opened.turn.id, opened.turn.user_id, opened.turn.fence, opened.turn.attempt)
        with self.db.begin(opened.caller) as tx:
            turn = opened.turn
            if not turns.stands(tx, claim):
                return None, None
            tx.session.add(turn)
            tx.turn = answering.frame(turn, opened, reading.language)
            offered = edits.offer(tx, opened.edited, reading, answering.speaking(tx, turn))
            if offered is not None:
                reading = Reading(ask=offered, rule_ids=("edit", *reading.rule_ids))
            outcomes = self._act(tx, opened, reading)
            turns.note_reading(turn, reading, VERSION)
            reply = self._reply(tx, turn, opened, reading, outcomes)
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

    def _act(self, tx: Tx, opened: Open, reading: Reading) -> list[Outcome]:
        press = reading.press
        key = opened.touched.key if opened.touched else None
        if press is None:
            return calls.perform(tx, reading.calls)
        if press.confirms or press.declines:
            return calls.decide(tx, press.confirms or press.declines, yes=bool(press.confirms))
        return calls.perform(tx, press.calls, key)

    def _reply(
        self,
        tx: Tx,
        turn: ConversationTurn,
        opened: Open,
        reading: Reading,
        outcomes: Sequence[Outcome],
    ) -> Reply:
        if reading.press is not None and reading.press.ask and not outcomes:
            return Reply(text=reading.press.ask, question=answering.wanted(opened))
        if reading.ask is not None:
            return reading.ask
        word = next((say.WORDS[rule] for rule in reading.rule_ids if rule in say.WORDS), None)
        if word is not None:
            return word(opened.person.name)
        if outcomes:
            return say.reply(outcomes, answering.speaking(tx, turn))
        return say.not_understood(turn.heard, reading.notes)

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
