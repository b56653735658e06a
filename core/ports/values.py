"""Values that cross the wall: frozen, and strict about what they are given."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class Value(BaseModel):
    """An immutable value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Risk(StrEnum):
    """How much an action may change, from looking to reaching other people."""

    READ = "read"
    WRITE = "write"
    DESTRUCTIVE = "destructive"
    OUTWARD = "outward"


class Call(Value):
    """An action's name and its arguments in words; "$1" is what the turn's first call makes.

    There is no "confirmed" field and no user id, so nobody can say yes for a person.
    """

    action: str
    args: dict[str, Any] = Field(default_factory=dict)


class Scope(StrEnum):
    """What a caller may do, apart from the resource it is done to."""

    READ = "read"
    WRITE = "write"
    DELETE = "delete"
    ASSIGN = "assign"
    EXECUTE = "execute"
    ADMIN = "admin"


class Caller(Value):
    """Who asks: the person, what they may do, and what they must confirm first."""

    user_id: UUID
    scopes: frozenset[str] = frozenset({"*:*"})
    confirms: frozenset[Risk] = frozenset({Risk.OUTWARD})
    actor_type: str = "user"
    source: str = "manual"
    source_client: str = "cli"


class Slot(Value):
    """One argument of an action: `type` is text, when, ref, choice, integer, bool or list."""

    name: str
    type: str
    required: bool = False
    choices: tuple[str, ...] = ()
    description: str = ""


class Target(Value):
    """An action as the readers see it: `tasks.create` has noun `tasks`, verb `create`."""

    name: str
    noun: str
    verb: str
    risk: Risk
    slots: tuple[Slot, ...] = ()
    says: tuple[str, ...] = ()
    description: str = ""
