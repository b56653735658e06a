"""Actions: declared once, read by interpreters, permissions, HTTP, wording and documentation."""

import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, ParamSpec, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from core.kernel.args import Args, Ref, When
from core.kernel.errors import AssistantError, Code
from core.ports import Caller, Risk, Scope, Slot, Target

P = ParamSpec("P")
V = TypeVar("V")

SCOPES = {
    Risk.READ: Scope.READ,
    Risk.WRITE: Scope.WRITE,
    Risk.DESTRUCTIVE: Scope.DELETE,
    Risk.OUTWARD: Scope.EXECUTE,
}


@dataclass(frozen=True, slots=True)
class Action:
    """Something that may be asked: the function and all that is declared of it."""

    name: str
    function: Callable[..., BaseModel]
    args: type[Args]
    view: type[BaseModel]
    risk: Risk
    reply: str
    says: tuple[str, ...]
    http: str
    verb: str
    kin: str
    offered: bool
    irreversible: str

    @property
    def noun(self) -> str:
        """The noun it belongs to: `tasks`."""
        return self.name.partition(".")[0]

    @property
    def description(self) -> str:
        """Its docstring, as models and people read it."""
        return inspect.cleandoc(self.function.__doc__ or "")

    @property
    def permission(self) -> str:
        """`resource:action` (model.md §3.7)."""
        return f"{self.noun}:{SCOPES[self.risk]}"

    @property
    def target(self) -> Target:
        """It as an interpreter sees it."""
        return Target(
            name=self.name,
            noun=self.noun,
            verb=self.name.partition(".")[2],
            risk=self.risk,
            slots=tuple(_slot(key, field) for key, field in self.args.model_fields.items()),
            says=self.says,
            description=self.description,
        )


ACTIONS: dict[str, Action] = {}


def action(  # noqa: PLR0913 - the declaration is the product's interface; each is read by somebody
    *,
    risk: Risk,
    reply: str,
    says: list[str] | None = None,
    http: str = "",
    verb: str = "",
    kin: str = "",
    offered: bool = True,
    irreversible: str = "",
) -> Callable[[Callable[P, V]], Callable[P, V]]:
    """Declare a function of `(tx, args)` as something that may be asked.

    `verb` is what the audit calls it (default: the function's name), `kin` the family of actions
    that mean the same of other nouns' things, `irreversible` why it cannot be undone.
    """

    def declare(function: Callable[P, V]) -> Callable[P, V]:
        noun = function.__module__.split(".")[-2]
        hints = get_type_hints(function)
        verb_name = function.__name__.rstrip("_")
        made = Action(
            name=f"{noun}.{verb_name}",
            function=function,  # type: ignore[arg-type]  # every action returns a view; checked by its hint
            args=hints[list(inspect.signature(function).parameters)[1]],
            view=hints["return"],
            risk=risk,
            reply=reply,
            says=tuple(says or ()),
            http=http,
            verb=verb or verb_name,
            kin=kin or verb_name,
            offered=offered,
            irreversible=irreversible,
        )
        ACTIONS[made.name] = made
        return function

    return declare


def find(name: str) -> Action:
    """The action of that name, else INVALID_INPUT."""
    try:
        return ACTIONS[name]
    except KeyError:
        raise AssistantError(Code.INVALID_INPUT, f"There is no action called {name!r}.") from None


def allow(action_: Action, caller: Caller) -> None:
    """Refuse with INSUFFICIENT_PERMISSIONS what the caller's scopes do not cover."""
    noun, _, verb = action_.permission.partition(":")
    if not caller.scopes & {f"{noun}:{verb}", f"{noun}:*", f"*:{verb}", "*:*"}:
        raise AssistantError(
            Code.INSUFFICIENT_PERMISSIONS, f"This needs the permission {action_.permission}."
        )


def inner(annotation: Any) -> Any:
    """The type inside an optional one."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(part for part in get_args(annotation) if part is not type(None))
    return annotation


def _slot(name: str, field: FieldInfo) -> Slot:
    kind = inner(field.annotation)
    return Slot(
        name=name,
        type=_slot_type(kind),
        required=field.is_required(),
        choices=tuple(m.value for m in kind)
        if isinstance(kind, type) and issubclass(kind, Enum)
        else (),
        description=field.description or "",
    )


def _slot_type(kind: Any) -> str:
    if get_origin(kind) in (list, tuple):
        return "list"
    for known, word in (
        (When, "when"),
        (Ref, "ref"),
        (Enum, "choice"),
        (bool, "bool"),
        (int, "integer"),
    ):
        if isinstance(kind, type) and issubclass(kind, known):
            return word
    return "text"


def tool_schema(action_: Action) -> dict[str, Any]:
    """It as a tool of a language model: `tasks.create` is offered as `tasks_create`."""
    return {
        "type": "function",
        "function": {
            "name": action_.name.replace(".", "_"),
            "description": action_.description,
            "parameters": action_.args.model_json_schema(),
        },
    }
