"""An exchange's answer: how it ended, what it asks of the next one, and where it is said."""

from collections.abc import Sequence

from core import rooms, settling
from core.conversation import model as turns
from core.conversation.model import ConversationTurn, TurnStatus
from core.corrections import model as corrections
from core.kernel import calls
from core.kernel.db import TurnFrame, Tx
from core.language import say
from core.notify import model as notify
from core.notify.rules import Rank
from core.ports import Call, Outcome, Question, Reading, Reply, State
from core.reading import Open

Post = tuple[notify.Delivery, notify.Channel]
"""A reply and where it goes."""


def frame(turn: ConversationTurn, opened: Open, language: str = "") -> TurnFrame:
    """What the kernel writes down with the turn's calls."""
    return TurnFrame(
        id=turn.id,
        conversation_id=turn.conversation_id,
        heard_at=turn.heard_at,
        mentions=opened.context.mentions,
        reply_to=opened.context.reply_to,
        tainted=turn.tainted,
        guessed=turn.interpreter == "model" or _completes_a_guess(opened),
        language=language,
    )


def _completes_a_guess(opened: Open) -> bool:
    """Whether a call that a model read is what the last question was about."""
    before, question = opened.asked, opened.context.question
    guessed = before is not None and before.interpreter == "model"
    return guessed and question is not None and bool(question.pending)


def speaking(tx: Tx, turn: ConversationTurn) -> say.Speaking:
    """To whom it is said."""
    me = tx.me
    return say.Speaking(
        now=tx.now, zone=me.zone, zone_known=me.zone_known, locale=me.locale, turn_id=turn.id
    )


def act(tx: Tx, opened: Open, reading: Reading) -> list[Outcome]:
    """Do what was read: its calls, or what the pressed button says."""
    press = reading.press
    key = opened.touched.key if opened.touched else None
    if press is None:
        return calls.perform(tx, reading.calls)
    if press.confirms or press.declines:
        return calls.decide(tx, press.confirms or press.declines, yes=bool(press.confirms))
    return calls.perform(tx, press.calls, key)


def reply(tx: Tx, opened: Open, reading: Reading, outcomes: Sequence[Outcome]) -> Reply:
    """What is said of it."""
    turn = opened.turn
    if reading.press is not None and reading.press.ask and not outcomes:
        question = reading.press.question or wanted(opened)
        return Reply(text=reading.press.ask, question=question)
    if reading.ask is not None:
        return reading.ask
    word = next((say.WORDS[rule] for rule in reading.rule_ids if rule in say.WORDS), None)
    if word is not None:
        return word(opened.person.name)
    if outcomes:
        return say.reply(_noted(outcomes, reading.notes), speaking(tx, turn))
    return say.not_understood(turn.heard, reading.notes)


def _noted(outcomes: Sequence[Outcome], notes: tuple[str, ...]) -> Sequence[Outcome]:
    """The outcomes, the last one with what of the message was not understood."""
    words = tuple(note for note in notes if len(note.split()) > 1)
    last = outcomes[-1]
    noted = last.model_copy(update={"notes": (*last.notes, *words)})
    return [*outcomes[:-1], noted] if words else outcomes


def link(turn: ConversationTurn, opened: Open, reading: Reading) -> None:
    """Tie an answer to the exchange whose question it answers."""
    answers = any(rule.startswith(("answer", "yes")) for rule in reading.rule_ids)
    before = opened.asked
    if before is None or before.open_question is None:
        return
    if reading.press is not None or answers:
        turn.clarifies_turn_id = before.clarifies_turn_id or before.id


def wanted(opened: Open) -> Question | None:
    """What words complete after a button that asks for them: its question, else a change."""
    about = opened.asked.mentions if opened.asked else []
    if opened.context.question is not None or not about:
        return opened.context.question
    thing = turns.mention(about[0])
    call = Call(action=f"{thing.noun}.update", args={"item": thing.ref})
    return Question(kind="change", pending=(call,))


def status(outcomes: Sequence[Outcome], reply: Reply) -> TurnStatus:
    """How the exchange ended."""
    if reply.question is not None:
        return TurnStatus.AWAITING_CONFIRMATION
    states = {outcome.state for outcome in outcomes}
    if not states:
        return TurnStatus.NEEDS_CLARIFICATION if reply.buttons else TurnStatus.REJECTED
    return TurnStatus.EXECUTED if State.DONE in states else TurnStatus.REJECTED


def answer(
    tx: Tx, opened: Open, reading: Reading, reply: Reply, outcomes: Sequence[Outcome]
) -> Post | None:
    """Say it where it belongs, and let a message that was answered by a press show that it was.

    What asked for nothing is answered by nothing.
    """
    rooms.note(tx, opened.room, opened.turn, reading)
    settling.settle(tx, opened, outcomes)
    corrections.follow(tx, opened.asked, opened.turn, reading)
    if not reply.text:
        return None
    if rooms.openly(opened.room, reading):
        return post(tx, opened, reply)
    return aside(tx, opened, reply, outcomes)


def aside(tx: Tx, opened: Open, reply: Reply, outcomes: Sequence[Outcome]) -> Post | None:
    """In a group: the answer in private, as far as that is possible, and a line for the others."""
    alone = opened.room.private if opened.room else None
    if alone is None:
        return post(tx, opened, reply)
    key = f"turn:{opened.turn.id}:{alone.id}"
    about = opened.turn.mentions[:1]
    notify.post(tx, key, "push", reply, alone, turn_id=opened.turn.id, about=about, urgent=True)
    return post(tx, opened, rooms.line(opened.person.name, outcomes))


def post(tx: Tx, opened: Open, reply: Reply) -> Post | None:
    """The reply as a delivery, to be sent at once; to a stranger, when nobody else waits."""
    turn, channel = opened.turn, opened.channel
    key = f"turn:{turn.id}:{channel.id}"
    about = turn.mentions[:1]
    made = notify.post(tx, key, "reply", reply, channel, turn_id=turn.id, about=about)
    if opened.person.status == "active":
        return made, channel
    made.rank = Rank.STRANGER
    return None
