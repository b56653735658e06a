"""The failures a person or a client may see: few codes, each with a helpful sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from core.ports import Reply


class Code(StrEnum):
    """S0's sixteen codes and our three; HTTP statuses are `api/errors.py`'s business."""

    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"
    TOKEN_EXPIRED = "TOKEN_EXPIRED"  # noqa: S105 - an error code, not a token
    TOKEN_INVALID = "TOKEN_INVALID"  # noqa: S105 - an error code, not a token
    INSUFFICIENT_PERMISSIONS = "INSUFFICIENT_PERMISSIONS"
    VALIDATION_FAILED = "VALIDATION_FAILED"
    INVALID_INPUT = "INVALID_INPUT"
    MISSING_REQUIRED_FIELD = "MISSING_REQUIRED_FIELD"
    RESOURCE_NOT_FOUND = "RESOURCE_NOT_FOUND"
    RESOURCE_ALREADY_EXISTS = "RESOURCE_ALREADY_EXISTS"
    RESOURCE_CONFLICT = "RESOURCE_CONFLICT"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    DATABASE_ERROR = "DATABASE_ERROR"
    EXTERNAL_SERVICE_ERROR = "EXTERNAL_SERVICE_ERROR"
    TASK_ALREADY_COMPLETED = "TASK_ALREADY_COMPLETED"
    EVENT_TIME_CONFLICT = "EVENT_TIME_CONFLICT"
    USER_NOT_AVAILABLE = "USER_NOT_AVAILABLE"
    RATE_LIMITED = "RATE_LIMITED"
    CONFIRMATION_REQUIRED = "CONFIRMATION_REQUIRED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"


class AssistantError(Exception):
    """A refusal: a code for programs, a sentence for the person, the field it is about."""

    def __init__(self, code: Code, message: str, field: str | None = None) -> None:
        """Keep the three parts; `message` must be fit to show."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


class Unclear(AssistantError):
    """Not refused but asked: the reply carries the question and what the answer completes."""

    def __init__(self, code: Code, reply: Reply) -> None:
        """Keep the question that will be put to the person."""
        super().__init__(code, reply.text)
        self.reply = reply


@contextmanager
def unfit(field: str) -> Iterator[None]:
    """What a rule inside can make nothing of (ValueError) is refused with its sentence."""
    try:
        yield
    except ValueError as reason:
        raise AssistantError(Code.INVALID_INPUT, str(reason), field) from None
