"""Whether a group may talk to us, and what is on its list."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from core.groups import rules
from core.groups.rules import Standing
from core.kernel.db import SystemConfig, Tx
from core.notify.model import Channel
from core.people.model import User
from core.ports import Value
from core.tasks.model import Task
from core.tasks.rules import WORKING


class Item(Value):
    """A line of a group's list."""

    title: str
    who: str


def here(tx: Tx) -> str | None:
    """The conversation of the group that is spoken in; None where nobody else reads along."""
    said_in = tx.turn.conversation_id if tx.turn else ""
    rooms = Channel.all_mine(tx, col(Channel.shared).is_(True))
    there = (conversation(one.bot_id, one.address) for one in rooms)
    return said_in if any(said_in == one for one in there) else None


def conversation(bot_id: str, address: str) -> str:
    """The conversation of a chat."""
    return f"{bot_id}:{address}"[:100]


def _key(conversation: str) -> str:
    return f"group:{conversation}"[:100]


def standing(tx: Tx, conversation: str) -> Standing:
    """Whether a group may talk to us."""
    row = tx.session.get(SystemConfig, _key(conversation))
    if row is None or row.value == Standing.NEW:
        return Standing.NEW
    if row.value == Standing.ALLOWED:
        return Standing.ALLOWED
    recent = tx.now - datetime.fromisoformat(row.value) < rules.QUIET
    return Standing.TOLD if recent else Standing.NEW


def put(tx: Tx, conversation: str, state: Standing) -> None:
    """Allow a group, forbid it, or note that it was told just now that it is not allowed."""
    key = _key(conversation)
    row = tx.session.get(SystemConfig, key) or SystemConfig(key=key, value="")
    row.value = tx.now.isoformat() if state is Standing.TOLD else state.value
    tx.session.add(row)


def items(tx: Tx, conversation: str) -> list[Item]:
    """The open tasks that were captured in a group, of everybody there: titles and names only."""
    live = (col(Task.deleted_at).is_(None), col(Task.archived_at).is_(None))
    query = (
        select(col(Task.title), col(User.display_name))
        .join(User, col(User.id) == col(Task.user_id))
        .where(col(Task.shared_with) == conversation, col(Task.status).in_(WORKING), *live)
        .order_by(col(Task.id))
        .limit(rules.LISTED)
    )
    return [Item(title=title, who=name) for title, name in tx.session.execute(query)]
