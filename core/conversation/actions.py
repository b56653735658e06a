"""What may be asked of the conversation itself: undo, redo, why, help."""

from typing import Any
from uuid import UUID

from pydantic import Field as Described

from core.conversation.model import ConversationTurn, mine, previous
from core.kernel import calls, history
from core.kernel.actions import ACTIONS, action
from core.kernel.args import Args, Ref
from core.kernel.asking import CANCEL, choice
from core.kernel.calls import ToolCall
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, Unclear
from core.kernel.rows import Owned, Row
from core.ports import Question, Reply, Risk, State, Value


class Back(Args):
    """Which exchange, or which thing; the last one when neither is said."""

    item: Ref[Row] | None = Described(None, description="The thing whose last change is meant.")
    turn: str | None = Described(None, description="The exchange, as its own button names it.")
    anyway: bool = Described(False, description="Also where something has changed since.")


class About(Args):
    """Which exchange to explain; the last one when it is not said."""

    item: Ref[Row] | None = Described(None, description="The thing whose last change is meant.")
    turn: str | None = Described(None, description="The exchange, as its own button names it.")


class NoArgs(Args):
    """Nothing to say."""


class BackView(Value):
    """What was undone or redone."""

    calls: list[str]
    action: str
    stays: tuple[str, ...] = ()


class WhyView(Value):
    """How an exchange was understood and what it did."""

    words: str = ""
    rules: tuple[str, ...] = ()
    asked_because: str | None = None
    picked: str | None = None
    interpreter: str = "embedded"
    confidence: float | None = None
    tools: tuple[str, ...] = ()
    audits: tuple[int, ...] = ()


class HelpView(Value):
    """What can be said, by example."""

    examples: list[str]


@action(
    risk=Risk.WRITE,
    http="POST /undo",
    reply="undone",
    says=["undo", "undo that", "take that back"],
)
def undo(tx: Tx, args: Back) -> BackView:
    """Take back what the last exchange (or the one named) did."""
    done = _meant(tx, args, State.DONE)
    if not done:
        raise AssistantError(Code.RESOURCE_CONFLICT, "There is nothing to undo.")
    for call in done:
        if why := ACTIONS[call.action].irreversible:
            raise AssistantError(Code.RESOURCE_CONFLICT, f"That can't be undone: {why}")
    _reverse(tx, args, [call.id for call in done])
    calls.mark(tx, [call.id for call in done], State.UNDONE)
    stays = tuple(_stays(tx, done[0]))
    return BackView(calls=[str(c.id) for c in done], action=done[-1].action, stays=stays)


@action(
    risk=Risk.WRITE,
    http="POST /redo",
    reply="redone",
    says=["redo", "actually redo", "bring it back"],
)
def redo(tx: Tx, args: Back) -> BackView:
    """Do again what was undone last."""
    undone = _meant(tx, args, State.UNDONE)
    if not undone:
        raise AssistantError(Code.RESOURCE_CONFLICT, "There is nothing to redo.")
    undoing = [row.id for row in _undoings(tx, undone)]
    _reverse(tx, args, undoing)
    calls.mark(tx, [call.id for call in undone], State.DONE)
    calls.mark(tx, undoing, State.UNDONE)
    return BackView(calls=[str(c.id) for c in undone], action=undone[-1].action)


@action(risk=Risk.READ, http="GET /why", reply="why", says=["why?", "why did you do that?"])
def why(tx: Tx, args: About) -> WhyView:
    """Explain how the last exchange was understood and what it did."""
    turn = _explained(tx, args)
    if turn is None:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is nothing to explain yet.")
    root = mine(tx, turn.clarifies_turn_id) if turn.clarifies_turn_id else None
    first = root or turn
    asked = first.open_question
    done = calls.of_turn(tx, turn.id)
    audits = history.of_calls(tx, [call.id for call in done])
    return WhyView(
        words=first.heard,
        rules=tuple(first.rule_ids),
        asked_because=first.said.text if asked and first.said else None,
        picked=turn.heard if root else None,
        interpreter=first.interpreter or "embedded",
        confidence=first.confidence,
        tools=tuple(
            sorted({call.action for call in done} or {one["action"] for one in turn.calls})
        ),
        audits=tuple(sorted(audit.seq for audit in audits)),
    )


@action(risk=Risk.READ, reply="help", says=["help", "what can you do?"])
def help_(_tx: Tx, _args: NoArgs) -> HelpView:
    """Say what can be asked, by example."""
    offered = [one for one in ACTIONS.values() if one.offered and one.says]
    return HelpView(examples=[one.says[0] for one in offered])


def _meant(tx: Tx, args: Back, state: State) -> list[ToolCall]:
    """The calls in `state` that the words mean, newest first."""
    if args.item is not None:
        return calls.last_of_row(tx, args.item.id, state)
    if args.turn is not None:
        there = calls.of_turn(tx, _uuid(args.turn))
        wanted = {one for call in there for one in (_calls_in(call) or [str(call.id)])}
        return calls.in_state(tx, [UUID(one) for one in wanted], state)
    return calls.last_turn(tx, state)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is no such exchange.") from None


def _undoings(tx: Tx, undone: list[ToolCall]) -> list[ToolCall]:
    wanted = {str(call.id) for call in undone}
    return [row for row in calls.undoings(tx) if wanted & set(_calls_in(row))]


def _calls_in(row: ToolCall) -> list[str]:
    listed: list[str] = (row.result or {}).get("view", {}).get("calls", [])
    return listed


def _reverse(tx: Tx, args: Back, call_ids: list[UUID]) -> None:
    """Put things back, or ask when they have changed since."""
    changed = history.reverse(tx, call_ids, anyway=args.anyway)
    if changed:
        raise Unclear(Code.RESOURCE_CONFLICT, _changed_since(tx, changed))


def _changed_since(tx: Tx, changed: list[Owned]) -> Reply:
    names = ", ".join(str(row.sketch().get("title") or row.called) for row in changed)
    return Reply(
        text=f"{names} has changed since. Do it all the same?",
        buttons=((choice("Yes", tx, anyway=True), CANCEL),),
        question=Question(kind="confirm", pending=tx.pending),
    )


def _stays(tx: Tx, call: ToolCall) -> list[str]:
    """What the same chain of questions and answers did besides, and what therefore stays."""
    turn = mine(tx, call.turn_id) if call.turn_id else None
    if turn is None or turn.clarifies_turn_id is None:
        return []
    others = [c for t in _chain(tx, turn) for c in calls.of_turn(tx, t.id)]
    done = [c for c in others if c.state == State.DONE.value and c.undo_of is None]
    return [_short(c) for c in done if _short(c)]


def _chain(tx: Tx, turn: ConversationTurn) -> list[ConversationTurn]:
    found, last = [], previous(tx, turn)
    root = turn.clarifies_turn_id
    while last is not None and (last.clarifies_turn_id == root or last.id == root):
        found.append(last)
        last = previous(tx, last)
    return found


def _short(call: ToolCall) -> str:
    """A done call in two words: "Lisbon clock"."""
    changes: list[dict[str, Any]] = (call.result or {}).get("changes", [])
    sketch = changes[0]["sketch"] if changes else {}
    if "place" in sketch:
        return f"{sketch['place']} clock"
    return str(sketch.get("title") or "")


def _explained(tx: Tx, args: About) -> ConversationTurn | None:
    if args.item is not None:
        done = calls.last_of_row(tx, args.item.id, State.DONE)
        return mine(tx, done[0].turn_id) if done and done[0].turn_id else None
    if args.turn is not None:
        return mine(tx, _uuid(args.turn))
    here = mine(tx, tx.turn.id) if tx.turn else None
    return previous(tx, here) if here else None
