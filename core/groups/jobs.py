"""A group that gets another address stays the same group."""

from sqlalchemy import update

from core.groups import model
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.jobs import Event, reacts
from core.tasks.model import Task


@reacts("channels.moved")
def follow(tx: Tx, event: Event) -> None:
    """Its standing goes along, and its list."""
    old, new = (model.conversation(event.data["bot_id"], event.data[key]) for key in ("old", "new"))
    model.put(tx, new, model.standing(tx, old))
    tasks = table_of(Task)
    mine = (tasks.c.user_id == tx.user_id, tasks.c.shared_with == old)
    tx.session.execute(update(tasks).where(*mine).values(shared_with=new))
