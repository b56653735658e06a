"""What action arguments are made of: phrases and selectors, resolved at admission."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast
from uuid import UUID

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from core.kernel.errors import AssistantError, Code
from core.kernel.rows import Owned, Row
from core.language.when.values import Resolution
from core.ports import Value

if TYPE_CHECKING:
    from core.kernel.db import Tx

MAX_WORDS = 1_000


class Args(Value):
    """The arguments of an action; every field has a description."""


class _Spoken(ABC):
    """A value that comes in as words and is replaced by what the words meant."""

    words: str

    @classmethod
    @abstractmethod
    def _from(cls, raw: Any) -> "_Spoken":
        """The value out of words, or out of what was stored."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._from,
            serialization=core_schema.plain_serializer_function_ser_schema(lambda v: v.stored()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _: Any, __: Any) -> dict[str, Any]:
        return {"type": "string"}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.stored() == other.stored()

    def __hash__(self) -> int:
        return hash(self.words)

    @abstractmethod
    def stored(self) -> dict[str, Any]:
        """As the call's `resolved` column keeps it."""


def _misfit(kind: str) -> PydanticCustomError:
    """What no phrase or selector is; admission words it."""
    return PydanticCustomError(kind, "no words")


def _words(raw: Any) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise _misfit("words")
    if len(raw) > MAX_WORDS:
        raise _misfit("string_too_long")
    return raw.strip()


@contextmanager
def _as_stored() -> Iterator[None]:
    """Whoever sends an object that we did not store is told what to send."""
    try:
        yield
    except (AttributeError, KeyError, TypeError):
        raise _misfit("words") from None


class When(_Spoken):
    """A time in a person's words (Phrase); `value` is there once admission has resolved it."""

    def __init__(self, words: str, value: Resolution | None = None) -> None:
        """Keep the words, and what they mean if that is known."""
        self.words, self._value = words, value

    @property
    def value(self) -> Resolution:
        """What the words mean; actions see only resolved phrases."""
        if self._value is None:
            raise RuntimeError(f"the phrase {self.words!r} was not resolved")
        return self._value

    @classmethod
    def _from(cls, raw: Any) -> "When":
        if isinstance(raw, When):
            return raw
        if isinstance(raw, dict):
            with _as_stored():
                return cls(_words(raw["words"]), Resolution.model_validate(raw["value"]))
        return cls(_words(raw))

    def stored(self) -> dict[str, Any]:
        """Words and meaning, without the readings that were not chosen."""
        kept = self.value.model_copy(update={"alternatives": ()})
        return {"words": self.words, "value": kept.model_dump(mode="json", exclude_defaults=True)}


R = TypeVar("R", bound=Row)


class Ref(_Spoken, Generic[R]):
    """A thing in a person's words (Selector); `id` is there once admission has found it."""

    row: ClassVar[type[Row]] = Row

    def __init__(self, words: str, id_: UUID | None = None, version: int = 0) -> None:
        """Keep the words, and the row's id and version if they are known."""
        self.words, self._id, self.version = words, id_, version

    @property
    def id(self) -> UUID:
        """The row's id; actions see only resolved selectors."""
        if self._id is None:
            raise RuntimeError(f"the selector {self.words!r} was not resolved")
        return self._id

    @classmethod
    def __class_getitem__(cls, row: Any) -> Any:
        """A selector of this sort of row only."""
        return type(f"Ref{row.__name__}", (cls,), {"row": row})

    @classmethod
    def _from(cls, raw: Any) -> "Ref[Any]":
        if isinstance(raw, Ref):
            return raw
        if isinstance(raw, dict):
            with _as_stored():
                return cls(_words(raw["words"]), UUID(raw["id"]), raw["version"])
        return cls(_words(raw))

    def fetch(self, tx: "Tx") -> R:
        """The row, unless it has changed since the call was admitted: RESOURCE_CONFLICT."""
        row = cast("type[Owned]", self.row).mine(tx, self.id)
        if self.version not in (0, row.version):
            sentence = f"That {row.called} has changed in the meantime. Look, and say it again."
            raise AssistantError(Code.RESOURCE_CONFLICT, sentence)
        return cast("R", row)

    def stored(self) -> dict[str, Any]:
        """Words, id and version."""
        return {"words": self.words, "id": str(self.id), "version": self.version}
