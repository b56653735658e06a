"""What a program is told when something is wrong: a code and a sentence, never what it sent."""

from http import HTTPStatus

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException as Refusal

from core.kernel.errors import Code

_CODES = {HTTPStatus.NOT_FOUND: Code.RESOURCE_NOT_FOUND}
RETRY_SECONDS = "2"


def failure(status: HTTPStatus, code: Code, message: str) -> JSONResponse:
    """The envelope; who may succeed later is told when to come back."""
    later = status is HTTPStatus.SERVICE_UNAVAILABLE
    headers = {"Retry-After": RETRY_SECONDS} if later else None
    body = {"error": {"code": code, "message": message}}
    return JSONResponse(body, status, headers)


def add_handlers(app: FastAPI) -> None:
    """Answer unknown routes, wrong methods and bugs in the envelope."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(Exception, _failed)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    status = HTTPStatus(error.status_code if isinstance(error, HTTPException | Refusal) else 500)
    made = failure(status, _CODES.get(status, Code.INVALID_INPUT), f"{status.phrase}.")
    made.headers.update(getattr(error, "headers", None) or {})
    return made


async def _failed(_request: Request, _error: Exception) -> JSONResponse:
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return failure(status, Code.INTERNAL_ERROR, "Something went wrong here; it is in the log.")
