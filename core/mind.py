"""A language model: when it is asked, what it may cost, and what is made of its answers."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import object_session

from core import answering, matter
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.kernel.clock import Clock
from core.kernel.db import Tx
from core.language import say
from core.language.tongues import tongue_of
from core.language.turns import nouns
from core.ports import (
    Astray,
    Call,
    Caller,
    Interpreter,
    Matter,
    Reading,
    Reply,
    Seen,
    Unread,
)
from core.reading import Open

LOG = logging.getLogger(__name__)
LEASE = timedelta(seconds=120)
"""For which a turn is ours while a model reads: longer than that ever takes."""
SECONDS = 60.0
"""That a model may take for one message, all its rounds together."""
TOKENS = 200_000
"""That a person's messages may take in one day."""
MOST_TOKENS = 1_000_000
"""That one message is believed to have taken, whatever its model counts."""
MOST_CALLS = 20
FAILURES, REST, LONGEST_REST = 3, 60.0, 600.0
"""So many failures in a row, and for so many seconds nobody asks the model any more."""
AWAY, ASTRAY, BUDGET, BUSY = "model-away", "model-astray", "model-budget", "model-busy"
"""Rules that say why no model's reading stands."""

_UNSTORABLE = (SQLAlchemyError, ValueError, TypeError, OverflowError, RecursionError)
"""What a database, or the way to it, says of what it cannot hold."""

Read = Callable[[Caller], AbstractContextManager[Tx]]


@dataclass(slots=True)
class Thought:
    """What came of asking: a reading, or the rule that says why there is none."""

    reading: Reading | None = None
    why: str = ""
    tokens: int = 0
    tainted: bool = False
    """Other people's words had a say in it."""


@dataclass(slots=True)
class _Session:
    """One message that a model is reading: what it looked at, and what it wants done."""

    noted: list[tuple[Call, Call]] = field(default_factory=list)
    """Each call as the model made it, and as it may be stored."""
    looked: int = 0
    tainted: bool = False
    over: bool = False
    """Nobody waits for it any more: it sees nothing from here on."""


class Mind:
    """A language model, when it may be asked, and what is made of its answers."""

    def __init__(
        self,
        interpreter: Interpreter,
        see: Read,
        clock: Clock,
        tokens: int = TOKENS,
        seconds: float = SECONDS,
    ) -> None:
        """Ask `interpreter`; it looks at a caller's things through `see`."""
        self._interpreter, self._see, self._clock = interpreter, see, clock
        self._tokens, self._seconds = tokens, seconds
        self._tools = matter.tools()
        self._failed, self._rests_until = 0, 0.0
        self._guard = threading.Lock()

    def hold(self, opened: Open, tx: Tx, turn: ConversationTurn) -> Matter | None:
        """Keep the turn while the model reads; what it is told; None if the day's share is up."""
        turn.lease_until = tx.now + LEASE
        left = self._tokens - turns.tokens_since(tx, _midnight(tx.now, tx.zone))
        if left <= 0:
            return None
        said = (call.action.partition(".")[0] for call in opened.context.calls)
        spoken_of = (one.noun for one in opened.context.mentions)
        likely = [*nouns(opened.heard), *spoken_of, *said]
        return matter.matter(tx, opened, matter.shortlisted(self._tools, likely), left)

    def think(self, opened: Open, told: Matter | None, *, busy: bool = False) -> Thought:
        """The model's reading, or why there is none; nothing that it does can raise.

        It is not asked where it is too `busy` for that.
        """
        if told is None or busy or self._resting():
            return Thought(why=BUDGET if told is None else BUSY if busy else AWAY)
        session = _Session(tainted=bool(told.quoted) or opened.turn.tainted)
        with self._ended(session):
            answer = _waited(lambda: self._asked(opened, told, session), self._seconds)
        self._count(answer)
        with say.speaking_in(language(opened)):
            return _thought(answer, session)

    def keep(self, turn: ConversationTurn, thought: Thought) -> None:
        """Write down what the model read: it is not asked again, whatever happens.

        Where that cannot be stored, its tokens are, and our own rules answer.
        """
        session = object_session(turn)
        try:
            with session.begin_nested() if session else nullcontext():
                self._note(turn, thought)
        except _UNSTORABLE as error:
            LOG.warning("what a model read could not be kept: %s", type(error).__name__)
            self._note(turn, Thought(why=AWAY, tokens=thought.tokens))

    def _note(self, turn: ConversationTurn, thought: Thought) -> None:
        turn.tokens = min(MOST_TOKENS, turn.tokens + max(0, thought.tokens))
        turn.interpreter = "embedded"
        turn.rule_ids = [*turn.rule_ids, *filter(None, [thought.why])]
        if thought.why not in {AWAY, BUDGET, BUSY}:
            turn.interpreter_version = self._interpreter.name[:20]
            turn.interpreter = "both" if thought.reading is None else "model"
        if thought.reading is not None:
            turn.tainted = thought.tainted
            turn.calls = [one.model_dump(mode="json") for one in thought.reading.calls]
            ask = thought.reading.ask
            turn.reply = ask.model_dump(mode="json") if ask else None

    # ------------------------------------------------------------------------------------- asking

    def _asked(self, opened: Open, told: Matter, session: _Session) -> Reading:
        return self._interpreter.read(told, lambda call: self._look(opened, told, session, call))

    def _look(self, opened: Open, told: Matter, session: _Session, call: Call) -> Seen:
        """What a call comes to, in a reading transaction of its own."""
        if session.over:
            raise Astray("nobody waits for this any more")
        if any(call == said for said, _ in session.noted):
            return Seen(text="already accepted; once is enough")
        clean = matter.cleaned(call)
        with self._see(opened.caller) as tx:
            tx.turn = answering.frame(opened.turn, opened, language(opened))
            seen, others = matter.look(tx, clean, told.tools)
        session.tainted |= others
        session.looked += seen.ok and not seen.noted
        if seen.noted:
            session.noted.append((call, clean))
        return seen

    @contextmanager
    def _ended(self, session: _Session) -> Iterator[None]:
        try:
            yield
        finally:
            session.over = True

    # ------------------------------------------------------------------------------------ failing

    def _resting(self) -> bool:
        with self._guard:
            return self._clock.elapsed() < self._rests_until

    def _count(self, answer: Reading | Unread) -> None:
        """After several failures in a row, or when it asks for a pause, the model is left alone."""
        with self._guard:
            if isinstance(answer, Reading):
                self._failed = 0
                return
            self._failed += 1
            LOG.warning("the language model was of no use: %s", answer)
            asked = answer.retry_after
            rest = max(asked, REST if self._failed >= FAILURES else 0.0)
            if rest:
                self._rests_until = self._clock.elapsed() + min(rest, LONGEST_REST)


class _Outcome:
    """What a piece of work comes to; whatever it raises is a failure, told without its words."""

    found: Reading | Unread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if isinstance(error, Exception):
            broke = Unread(f"it broke ({type(error).__name__})")
            self.found = error if isinstance(error, Unread) else broke
        return isinstance(error, Exception)


def _waited(work: Callable[[], Reading], seconds: float) -> Reading | Unread:
    """What it comes to, or the failure; who takes longer is not waited for."""
    outcome = _Outcome()

    def do() -> None:
        with outcome:
            outcome.found = work()

    worker = threading.Thread(target=do, name="nudge-model", daemon=True)
    worker.start()
    worker.join(seconds)
    return outcome.found or Unread("it took too long")


def _thought(answer: Reading | Unread, session: _Session) -> Thought:
    if not isinstance(answer, Reading):
        why = ASTRAY if isinstance(answer, Astray) else AWAY
        return Thought(why=why, tokens=max(0, answer.tokens))
    noted = tuple(clean for said, clean in session.noted if said in answer.calls)
    prose = rules.cleaned(answer.ask.text) if answer.ask else ""
    ask = None if noted or not prose else _shown(prose, session)
    tokens = max(0, answer.tokens)
    if len(noted) > MOST_CALLS or not (noted or ask):
        return Thought(why=ASTRAY, tokens=tokens)
    reading = Reading(calls=noted, ask=ask, interpreter="model")
    return Thought(reading, tokens=tokens, tainted=session.tainted)


def _shown(prose: str, session: _Session) -> Reply | None:
    """A model's words, where they can be nothing but a question, or an answer to one.

    Whoever has looked at nothing has nothing to tell.
    """
    asks = prose.endswith("?")
    return say.model_said(prose, asks=asks) if asks or session.looked else None


def _midnight(now: datetime, zone: str) -> datetime:
    here = ZoneInfo(zone)
    return datetime.combine(now.astimezone(here).date(), time(), here)


def language(opened: Open) -> str:
    """In which a model is taken to have read the words."""
    return tongue_of(opened.turn.heard, opened.person.locale[:2])
