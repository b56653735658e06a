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
    stays = tuple(_stays(tx, done))
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
    first, asked = root or turn, previous(tx, turn) if root else None
    done = calls.of_turn(tx, turn.id)
    audits = history.of_calls(tx, [call.id for call in done])
    return WhyView(
        words=_elided(first),
        rules=tuple(first.rule_ids),
        asked_because=asked.said.text if asked and asked.said else None,
        picked=turn.heard if root else None,
        interpreter=first.interpreter or "embedded",
        confidence=first.confidence,
        tools=tuple(sorted({call.action for call in done} or {c["action"] for c in turn.calls})),
        audits=tuple(sorted(audit.seq for audit in audits)),
    )


@action(risk=Risk.READ, reply="help", says=["help", "what can you do?"])
def help_(_tx: Tx, _args: NoArgs) -> HelpView:
    """Say what can be asked, by example."""
    offered = [one for one in ACTIONS.values() if one.offered and one.says]
    return HelpView(examples=[one.says[0] for one in offered])


def _elided(turn: ConversationTurn) -> str:
    """The words, with the thing's own name left out: it is the rest that was matched."""
    words = turn.heard
    for call in turn.calls:
        title = str(call.get("args", {}).get("title") or "")
        if len(turn.calls) == 1 and title:
            words = words.replace(title, "…")
    return words


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


def _stays(tx: Tx, undone: list[ToolCall]) -> list[str]:
    """What was done beside it and therefore stays: in the same exchange, and on the way to it."""
    turn = mine(tx, undone[0].turn_id) if undone[0].turn_id else None
    if turn is None:
        return []
    beside = [turn, *_chain(tx, turn)]
    others = [call for one in beside for call in reversed(calls.of_turn(tx, one.id))]
    gone = {call.id for call in undone}
    done = [c for c in others if c.state == State.DONE and c.undo_of is None and c.id not in gone]
    return list(dict.fromkeys(word for call in done if (word := _short(call))))


def _chain(tx: Tx, turn: ConversationTurn) -> list[ConversationTurn]:
    """The questions and answers that led to this exchange."""
    found: list[ConversationTurn] = []
    last = previous(tx, turn) if turn.clarifies_turn_id else None
    while last is not None and turn.clarifies_turn_id in {last.clarifies_turn_id, last.id}:
        found.append(last)
        last = previous(tx, last)
    return found


def _short(call: ToolCall) -> str:
    """A done call in two words: "#3", or "Lisbon clock"."""
    changes: list[dict[str, Any]] = (call.result or {}).get("changes", [])
    for change in changes:
        if "place" in change["sketch"]:
            return f"{change['sketch']['place']} clock"
        if change["number"]:
            return f"#{change['number']}"
    return ""


def _explained(tx: Tx, args: About) -> ConversationTurn | None:
    if args.item is not None:
        done = calls.last_of_row(tx, args.item.id, State.DONE)
        return mine(tx, done[0].turn_id) if done and done[0].turn_id else None
    if args.turn is not None:
        return mine(tx, _uuid(args.turn))
    here = mine(tx, tx.turn.id) if tx.turn else None
    return previous(tx, here) if here else None
