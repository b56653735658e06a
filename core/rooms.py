"""Where something is said: in a group the full answer goes to the private chat of who asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.conversation.model import ConversationTurn
from core.groups import model as groups
from core.groups import rules
from core.groups.rules import Standing
from core.kernel.actions import find
from core.kernel.db import Tx
from core.language import say
from core.notify import model as notify
from core.notify.rules import ChannelStatus
from core.people.model import me, scopes
from core.ports import Call, Outcome, Reading, Reply, Risk, State

CLOSED, PRIVATE_FIRST, ABOUT_GROUP = "group-closed", "group-private-first", "group"
OPENLY = frozenset({CLOSED, PRIVATE_FIRST, ABOUT_GROUP})
"""Rules whose answers everybody in the group may read."""


@dataclass(frozen=True, slots=True)
class Room:
    """A group in which somebody speaks to us."""

    standing: Standing
    owner: bool
    """Whoever speaks may decide over it."""
    private: notify.Channel | None
    """Where we can answer them alone."""


def look(tx: Tx, turn: ConversationTurn, channel: notify.Channel) -> Room | None:
    """The group that the turn was said in; None for a private chat."""
    if not channel.shared:
        return None
    alone = notify.find_chat(tx)
    reachable = alone is not None and alone.status is ChannelStatus.ACTIVE
    owner = tx.me.status == "active" and "system:*" in scopes(me(tx).role)
    standing = groups.standing(tx, turn.conversation_id)
    return Room(standing, owner, alone if reachable else None)


def reading(room: Room | None, turn: ConversationTurn, name: str, status: str) -> Reading | None:
    """What a group's own state answers; None where the person's words count."""
    wish = rules.wish(turn.heard)
    if room is None:
        return _about(wish) if wish in {"allow", "forbid"} else None
    deciding = room.owner and wish in {"allow", "forbid"}
    if room.standing is not Standing.ALLOWED and not deciding:
        told = room.standing is Standing.TOLD
        return _said(Reply(text="") if told else say.group_closed(), CLOSED)
    if wish in {"allow", "forbid"}:
        return _about(wish)
    if status != "active" or room.private is None:
        return _said(say.group_private_first(name), PRIVATE_FIRST)
    return _about(wish) if wish else None


def _said(reply: Reply, rule: str) -> Reading:
    return Reading(ask=reply, rule_ids=(rule,), confidence=1.0)


def _about(wish: str) -> Reading:
    call = Call(action=f"groups.{wish}")
    return Reading(calls=(call,), rule_ids=(ABOUT_GROUP,), confidence=1.0)


def captured(room: Room | None, turn: ConversationTurn) -> dict[str, str]:
    """What a thing made here keeps of the group: the tasks among them are on its list."""
    return {"group": turn.conversation_id} if room is not None else {}


def openly(room: Room | None, read: Reading) -> bool:
    """Whether the answer is said where the question was."""
    return room is None or bool(OPENLY & set(read.rule_ids))


def note(tx: Tx, room: Room | None, turn: ConversationTurn, read: Reading) -> None:
    """Remember that a group was told that it may not talk to us."""
    if room is not None and room.standing is Standing.NEW and CLOSED in read.rule_ids:
        groups.put(tx, turn.conversation_id, Standing.TOLD)


def line(name: str, outcomes: Sequence[Outcome]) -> Reply:
    """What the group reads instead of the answer: that there is one, and nothing of it."""
    done = [one for one in outcomes if one.state is State.DONE]
    noted = any(find(one.action).risk is not Risk.READ for one in done)
    return say.group_line(name, noted=noted)
