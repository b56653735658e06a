"""An edited message: what it did before, and the offer to change that. Nothing is done unasked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.kernel import calls
from core.kernel.actions import find
from core.kernel.asking import renumbered
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.language import say
from core.ports import Button, Call, Context, InputKind, Outcome, Reading, Reply, Risk, State

UNDO = "conversation.undo"
_NUMBER = re.compile(r"#\d+ ")


@dataclass(frozen=True, slots=True)
class Edited:
    """What the message did when it read otherwise."""

    first: ConversationTurn
    """The exchange of the message as it was first sent."""
    calls: tuple[Call, ...]
    """The calls that stand, or stood, because of it."""
    back: tuple[Call, ...]
    """Those that take it back; none if that was done already."""
    told: str
    """The reply that said so."""


class _Rehearsed(AssistantError):
    """Ends a rehearsal: nothing of it stays."""

    def __init__(self) -> None:
        super().__init__(Code.INVALID_INPUT, "")


def look(tx: Tx, turn: ConversationTurn) -> Edited | None:
    """What an edited message did before; None if nothing, so that it is like a new one."""
    if turn.input_kind != InputKind.EDIT:
        return None
    chain = turns.of_message(tx, turn)
    done = [one for one in chain if _in(tx, one, State.DONE)]
    acted = done or [one for one in chain if _in(tx, one, State.UNDONE)]
    if not acted:
        return None
    stood = [call for one in acted for call in _own(one)]
    back = tuple(Call(action=UNDO, args={"turn": str(one.id), "only": True}) for one in done)
    told = acted[-1].said
    return Edited(chain[0], tuple(stood), back, told.text if told else "")


def _in(tx: Tx, turn: ConversationTurn, state: State) -> bool:
    """Whether the exchange has a call in this state that an edit may take back.

    What the person said of themselves on the way ("I'm in Lisbon") stays.
    """
    kept = [one for one in calls.of_turn(tx, turn.id) if one.undo_of is None]
    return any(one.state == state and not _sets(one.action) for one in kept)


def _own(turn: ConversationTurn) -> list[Call]:
    """The calls of an exchange without settings and those that took something back."""
    read = [Call.model_validate(one) for one in turn.calls]
    kept = [n for n, one in enumerate(read, 1) if one.action != UNDO and not _sets(one.action)]
    moves = {n: place for place, n in enumerate(kept, start=1)}
    return [renumbered(read[n - 1], moves) for n in kept]


def _sets(action: str) -> bool:
    return action.startswith(rules.SETTINGS)


def offer(tx: Tx, edited: Edited | None, reading: Reading, speaking: say.Speaking) -> Reply | None:
    """The offer to do what an edited message says now; None where it is like any other message."""
    if reading.press is not None:  # words that choose a button: what it does is what they ask for
        reading = reading.model_copy(update={"calls": reading.press.calls})
    reads = all(find(call.action).risk is Risk.READ for call in reading.calls)
    if edited is None or (reading.calls and reads):
        return None
    if reading.ask is not None:
        return _asking(reading.ask, edited.back)
    if not reading.calls:
        return say.unread(edited.told, edited.back) if edited.back else None
    same = edited.back and _same(reading.calls, edited.calls)
    return say.same_again() if same else _offered(tx, edited, reading, speaking)


def _same(new: Sequence[Call], old: Sequence[Call]) -> bool:
    return [one.model_dump() for one in new] == [one.model_dump() for one in old]


def _offered(tx: Tx, edited: Edited, reading: Reading, speaking: say.Speaking) -> Reply:
    moves = {n: n + len(edited.back) for n in range(1, len(reading.calls) + 1)}
    new = [renumbered(call, moves) for call in reading.calls]
    outcomes = rehearse(tx, [[*edited.back, *new]])[0][len(edited.back) :]
    ask = next((one.ask for one in outcomes if one.ask is not None), None)
    if ask is not None:
        return _asking(ask, edited.back)
    after = _NUMBER.sub("", say.reply(outcomes, speaking).text)
    if not any(one.state is State.DONE for one in outcomes):
        return Reply(text=after)
    return say.offer(edited.told, after, edited.back, new)


def _asking(ask: Reply, back: Sequence[Call]) -> Reply:
    """A question that must be answered first; the answer also takes back what was done before."""
    question = ask.question
    if question is None or not question.pending:
        return ask
    rows = tuple(tuple(_with(button, back) for button in row) for row in ask.buttons)
    pending = question.model_copy(update={"pending": (*question.pending, *back)})
    return ask.model_copy(update={"buttons": rows, "question": pending})


def _with(button: Button, back: Sequence[Call]) -> Button:
    calls_ = (*button.calls, *back) if button.calls else ()
    return button.model_copy(update={"calls": calls_})


def rehearse(tx: Tx, wishes: Sequence[Sequence[Call]]) -> list[list[Outcome]]:
    """What the calls of each wish would come to; all of it is taken back."""
    person = replace(tx.me)
    outcomes: list[list[Outcome]] = []
    try:
        with tx.attempt():
            outcomes += [calls.perform(tx, wanted) for wanted in wishes]
            _end()
    except _Rehearsed:
        tx.person = person
    return outcomes


def _end() -> None:
    raise _Rehearsed


def context(tx: Tx, edited: Edited) -> Context:
    """What the words built on when they were first sent."""
    last = turns.previous(tx, edited.first)
    return turns.context(last, None, [], last)
