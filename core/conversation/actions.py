"""What may be asked of the conversation: undo, why, help, keep and show what came with it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from pydantic import Field as Described

from core.conversation import rules
from core.conversation.model import ConversationTurn, mine, previous
from core.events.model import Event
from core.kernel import calls, history, numbers
from core.kernel.actions import ACTIONS, action
from core.kernel.args import Args, Ref
from core.kernel.asking import choice
from core.kernel.calls import ToolCall
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, Unclear
from core.kernel.history import ActionAudit
from core.kernel.origin import EXTERNAL
from core.kernel.rows import Owned, Row
from core.language import say
from core.notify.model import Delivery
from core.ports import Question, Reply, Risk, State, Value
from core.reminders.model import Reminder
from core.tasks import actions as tasks
from core.tasks.model import NewTask, Task


class About(Args):
    """Which exchange, or which thing; the last one when neither is said."""

    item: Ref[Row] | None = Described(None, description="The thing whose last change is meant.")
    turn: str | None = Described(None, description="The exchange, as its own button names it.")


class Back(About):
    """Which exchange to take back or do again, and how much of it."""

    anyway: bool = Described(False, description="Also where something has changed since.")
    only: bool = Described(False, description="Leave settings, and what it took back itself.")


class NoArgs(Args):
    """Nothing to say."""


class Came(Args):
    """What came with a message, beside the person's own words."""

    file: str | None = Described(None, max_length=rules.FILE_MAX, description="A picture's id.")
    author: str | None = Described(None, max_length=255, description="Who wrote what was quoted.")
    group: str | None = Described(None, max_length=100, description="The group that may see it.")


class Kept(Came):
    """What to keep as a task."""

    words: str | None = Described(None, description="What the person says it is.")
    quoted: str | None = Described(None, description="What somebody else wrote.")


class Attached(Came):
    """What to keep it with."""

    item: Ref[Row] = Described(description="The thing: its #number or id.")


class OneThing(Args):
    """Which thing to show."""

    item: Ref[Row] = Described(description="The thing: its #number, its name, it.")


class KeptView(Value):
    """What was kept, and where it is from."""

    id: UUID
    number: int | None
    title: str
    author: str = ""
    external: bool = False


class AttachedView(Value):
    """What came along."""

    file: bool


class ShownView(Value):
    """One thing, and the id of its picture if there is one."""

    kind: str
    items: list[dict[str, Any]]
    picture: str = ""


class PrivacyView(Value):
    """For how many days what is kept."""

    days: dict[str, int]


class BackView(Value):
    """What was undone or redone."""

    calls: list[str]
    action: str
    stays: tuple[str, ...] = ()
    again: list[str] = Described(default_factory=list)
    """Undo calls of the same exchange, which were taken back along with it."""


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
    turn: UUID | None = None


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
    done = [one for one in done if not (args.only and one.action.startswith(rules.SETTINGS))]
    if not done:
        raise AssistantError(Code.RESOURCE_CONFLICT, "There is nothing to undo.")
    for call in done:
        if why := ACTIONS[call.action].irreversible:
            raise AssistantError(Code.RESOURCE_CONFLICT, f"That can't be undone: {why}")
    again = [] if args.only else _took_back(tx, done)
    _reverse(tx, args, [call.id for call in (*done, *again)])
    calls.mark(tx, [call.id for call in done], State.UNDONE)
    _restore(tx, again, State.UNDONE)
    return BackView(
        calls=[str(c.id) for c in done],
        action=done[-1].action,
        stays=tuple(_stays(tx, done)),
        again=[str(c.id) for c in again],
    )


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
    undoings = _undoings(tx, undone)
    _reverse(tx, args, [row.id for row in undoings])
    calls.mark(tx, [call.id for call in undone], State.DONE)
    calls.mark(tx, [row.id for row in undoings], State.UNDONE)
    also = [UUID(one) for row in undoings for one in _view(row).get("again", ())]
    _restore(tx, calls.in_state(tx, also, State.UNDONE), State.DONE)
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
        interpreter=first.read_by,
        confidence=first.confidence,
        tools=tuple(sorted({call.action for call in done} or {c["action"] for c in turn.calls})),
        audits=tuple(sorted(audit.seq for audit in audits)),
        turn=turn.id,
    )


@action(risk=Risk.READ, reply="help", says=["help", "what can you do?"])
def help_(_tx: Tx, _args: NoArgs) -> HelpView:
    """Say what can be asked, by example."""
    offered = [one for one in ACTIONS.values() if one.offered and one.says]
    return HelpView(examples=[one.says[0] for one in offered])


@action(risk=Risk.WRITE, reply="kept", verb="create", offered=False)
def keep(tx: Tx, args: Kept) -> KeptView:
    """Keep a picture, or what somebody else wrote, as a task; no word of it is acted on."""
    said = args.words or args.quoted or ""
    title = rules.short_line(said) or say.a_photo()
    notes = said if title != said else ""
    notes = say.wrote(args.author, args.quoted) if args.quoted else notes
    made = tasks.create(tx, NewTask(title=title, description=notes[: rules.NOTES_MAX] or None))
    _mark(tx, Task.mine(tx, made.id), args, external=bool(args.quoted))
    by, external = args.author or "", bool(args.quoted)
    return KeptView(id=made.id, number=made.number, title=title, author=by, external=external)


@action(risk=Risk.WRITE, reply="attached", verb="update", offered=False)
def attach(tx: Tx, args: Attached) -> AttachedView:
    """Keep with a thing what came with the message that made it: a picture, whose words they are.

    A task that was captured in a group is on that group's list.
    """
    _mark(tx, _brought(tx, args.item.id), args, external=bool(args.author))
    return AttachedView(file=bool(args.file))


@action(
    risk=Risk.READ,
    http="GET /things/{item}",
    reply="thing_shown",
    says=["show #4", "what is #4?"],
    kin="show_thing",
)
def show(tx: Tx, args: OneThing) -> ShownView:
    """Show one thing with its notes and its picture."""
    row = _brought(tx, args.item.id)
    facts = {**row.sketch(), "number": numbers.number_of(tx, row.id)}
    here = mine(tx, tx.turn.id) if tx.turn else None
    pictures = [one for one in row.attachments or () if here and one["bot_id"] == here.bot_id]
    picture = str(pictures[0]["file"]) if pictures else ""
    return ShownView(kind=f"{row.called}s", items=[facts], picture=picture)


@action(
    risk=Risk.READ,
    reply="privacy",
    says=["what do you store about me?", "what about my privacy?"],
)
def privacy(_tx: Tx, _args: NoArgs) -> PrivacyView:
    """Say what is kept about the caller, where, for how long, and who sees it."""
    kept = {"turns": ConversationTurn.keep, "deliveries": Delivery.keep, "audit": ActionAudit.keep}
    return PrivacyView(days={key: (value or timedelta()).days for key, value in kept.items()})


def _brought(tx: Tx, row_id: UUID) -> Task | Event | Reminder:
    """The task, event or reminder with this id."""
    for cls in (Task, Event, Reminder):
        row = tx.session.get(cls, row_id)
        found = row is not None and row.user_id == tx.user_id and row.deleted_at is None
        if found and isinstance(row, (Task, Event, Reminder)):
            return row
    raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is no such thing.")


def _mark(tx: Tx, row: Task | Event | Reminder, came: Came, *, external: bool) -> None:
    """Note on a thing what came with the message that made it."""
    here = mine(tx, tx.turn.id) if tx.turn else None
    if external:
        row.origin, row.source_name = EXTERNAL, came.author
    if came.file and here is not None:
        picture = {"kind": "photo", "bot_id": here.bot_id, "file": came.file}
        row.attachments = [*(row.attachments or ()), picture]
    if came.group and isinstance(row, Task):
        row.shared_with = came.group


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
    return calls.last_turn(tx, state, rules.ASIDE)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is no such exchange.") from None


def _undoings(tx: Tx, undone: list[ToolCall]) -> list[ToolCall]:
    wanted = {str(call.id) for call in undone}
    return [row for row in calls.undoings(tx) if wanted & set(_calls_in(row))]


def _took_back(tx: Tx, done: list[ToolCall]) -> list[ToolCall]:
    """The undoings of the same exchange: taking it back brings back what it took back."""
    if done[0].turn_id is None:
        return []
    beside = calls.of_turn(tx, done[0].turn_id)
    return [c for c in beside if c.action.endswith(".undo") and c.state == State.DONE]


def _restore(tx: Tx, undoings: list[ToolCall], state: State) -> None:
    """Undoings are in `state` now; what they had taken back is in the other one."""
    other = State.DONE if state is State.UNDONE else State.UNDONE
    calls.mark(tx, [row.id for row in undoings], state)
    calls.mark(tx, [UUID(one) for row in undoings for one in _calls_in(row)], other)


def _view(row: ToolCall) -> dict[str, Any]:
    found: dict[str, Any] = (row.result or {}).get("view", {})
    return found


def _calls_in(row: ToolCall) -> list[str]:
    listed: list[str] = _view(row).get("calls", [])
    return listed


def _reverse(tx: Tx, args: Back, call_ids: list[UUID]) -> None:
    """Put things back, or ask when they have changed since."""
    changed = history.reverse(tx, call_ids, anyway=args.anyway)
    if changed:
        raise Unclear(Code.RESOURCE_CONFLICT, _changed_since(tx, changed))


def _changed_since(tx: Tx, changed: list[Owned]) -> Reply:
    names = ", ".join(str(row.sketch().get("title") or row.called) for row in changed)
    return Reply(
        text=say.refusal(f"{names} has changed since. Do it all the same?"),
        buttons=((choice(say.yes_no()[0], tx, anyway=True), say.cancel()),),
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
