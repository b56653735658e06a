"""What tasks do by themselves: come back when their snooze ends, and show the tags they wear."""

from sqlmodel import col

from core.kernel.actions import find
from core.kernel.calls import run_as
from core.kernel.claims import holds
from core.kernel.db import Tx
from core.kernel.jobs import Claim, Event, World, job, reacts
from core.ports import Caller, State
from core.tasks.model import Tag, Task, TaskTag, relabel


@job(due=Task)
def wake(world: World, claims: list[Claim]) -> None:
    """Bring back the tasks whose snooze has ended."""
    for claim in claims:
        _wake(world, claim)


def _wake(world: World, claim: Claim) -> None:
    caller = Caller(
        user_id=claim.user_id, actor_type="system", source="system", source_client="notification"
    )
    with world.db.begin(caller) as tx:
        if not holds(tx.session.get(Task, claim.id), claim):
            return
        outcome = run_as(tx, find("tasks.resume"), {"item": str(claim.id)})
        task = Task.mine(tx, claim.id, gone=True)
        task.lease_until = None
        if outcome.state is not State.DONE:
            task.next_at = None


@reacts("task_tags.changed")
def show_labels(tx: Tx, event: Event) -> None:
    """A task shows its tags as they are after any change, undo included."""
    worn = TaskTag.mine(tx, event.target_id, gone=True)
    relabel(tx, Task.mine(tx, worn.task_id, gone=True))


@reacts("tags.changed")
def keep_worn(tx: Tx, event: Event) -> None:
    """A tag stays as long as a task wears it, whoever undid its making."""
    tag = Tag.mine(tx, event.target_id, gone=True)
    worn = TaskTag.all_mine(tx, col(TaskTag.tag_id) == tag.id, limit=1)
    if worn and tag.deleted_at is not None:
        tag.deleted_at = None
