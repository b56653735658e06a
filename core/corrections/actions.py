"""What may be asked of misunderstandings: to note one."""

from uuid import UUID

from pydantic import Field as Described

from core.corrections import model
from core.kernel import calls
from core.kernel.actions import action
from core.kernel.args import Args
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.ports import Risk, State, Value


class Wrong(Args):
    """Which exchange was misunderstood; the last one when it is not said."""

    turn: str | None = Described(None, description="The exchange, as its own button names it.")


class MarkedView(Value):
    """The exchange that was marked, and whether anything that it did still stands."""

    turn: UUID
    stands: bool


@action(
    risk=Risk.WRITE,
    http="POST /corrections",
    reply="marked_wrong",
    says=["that was wrong", "that's not what I meant", "you misunderstood me"],
)
def mark(tx: Tx, args: Wrong) -> MarkedView:
    """Note that the last exchange was misunderstood, without names or private words."""
    turn = model.misread(tx, _uuid(args.turn) if args.turn else None)
    if turn is None:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is nothing to put right yet.")
    model.keep(tx, turn)
    done = [one for one in calls.of_turn(tx, turn.id) if one.undo_of is None]
    return MarkedView(turn=turn.id, stands=any(one.state == State.DONE for one in done))


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is no such exchange.") from None
