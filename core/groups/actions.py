"""What may be asked of a group: its shared list, and whether we speak there at all."""

from core.groups import model
from core.groups.model import Item
from core.groups.rules import Standing
from core.kernel.actions import action
from core.kernel.args import Args
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.people.model import me, scopes
from core.ports import Risk, Value


class NoArgs(Args):
    """Nothing to say."""


class ListView(Value):
    """What a group has on its list."""

    entries: list[Item]


class AllowedView(Value):
    """Whether a group may talk to us."""

    allowed: bool


@action(risk=Risk.READ, reply="group_list", offered=False, kin="group_list")
def list_(tx: Tx, _args: NoArgs) -> ListView:
    """Show the open tasks that were captured in this group, whoever put them there."""
    return ListView(entries=model.items(tx, _here(tx)))


@action(risk=Risk.WRITE, reply="group_allowed", offered=False, irreversible="send /forbid there.")
def allow(tx: Tx, _args: NoArgs) -> AllowedView:
    """Let the people of this group talk to the bot; for its owner only."""
    return _let(tx, Standing.ALLOWED)


@action(risk=Risk.WRITE, reply="group_allowed", offered=False, irreversible="send /allow there.")
def forbid(tx: Tx, _args: NoArgs) -> AllowedView:
    """Say nothing more in this group; for the bot's owner only."""
    return _let(tx, Standing.NEW)


def _let(tx: Tx, state: Standing) -> AllowedView:
    group = _here(tx)
    if "system:*" not in scopes(me(tx).role):
        raise AssistantError(Code.INSUFFICIENT_PERMISSIONS, "Only the bot's owner can do that.")
    model.put(tx, group, state)
    return AllowedView(allowed=state is Standing.ALLOWED)


def _here(tx: Tx) -> str:
    """The group that this is said in."""
    found = model.here(tx)
    if found is None:
        raise AssistantError(Code.RESOURCE_CONFLICT, "That works in a group only.")
    return found
