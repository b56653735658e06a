"""Is a call what the Bot API's description says it must be? Facts from `bot_api.json`."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FACTS: dict[str, Any] = json.loads(
    Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8")
)
WORDS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "file_id": "file_id not specified",
    "message_id": "message identifier is not specified",
}


class Refused(Exception):
    """An answer with `ok: false`; `violation`: the caller broke the Bot API's description."""

    def __init__(self, code: int, why: str = "", *, violation: bool = False, **parameters: int):
        self.code = code
        self.violation = violation
        self.parameters = parameters
        words = WORDS.get(code, "Error")
        self.description = f"{words}: {why}" if why else words
        super().__init__(self.description)

    def envelope(self) -> dict[str, Any]:
        told = {"ok": False, "error_code": self.code, "description": self.description}
        return {**told, "parameters": self.parameters} if self.parameters else told


@dataclass(frozen=True)
class Upload:
    """A file that came in a multipart body."""

    name: str
    content: bytes
    media_type: str = ""


class Misfit(Exception):
    """A value that is not of its type."""


def integer(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not -(2**63) <= value < 2**63:
        raise Misfit("must be an Integer")
    return value


def boolean(value: Any) -> bool:
    told = {"true": True, "false": False, "True": True, "False": False, "1": True, "0": False}
    if isinstance(value, str):
        value = told.get(value)
    if not isinstance(value, bool):
        raise Misfit("must be a Boolean")
    return value


def number(value: Any) -> float:
    if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return float(value)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise Misfit("must be a Float")
    return value


def string(value: Any) -> str:
    if not isinstance(value, str):
        raise Misfit("must be of type String")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Misfit("strings must be encoded in UTF-8") from None
    return value


def upload(value: Any) -> Upload:
    if not isinstance(value, Upload):
        raise Misfit("must be a file")
    return value


PLAIN = {
    "Integer": integer,
    "Boolean": boolean,
    "Float": number,
    "String": string,
    "InputFile": upload,
}


def fit(value: Any, types: list[str]) -> Any:
    """The value as the first of the types it fits, or Misfit."""
    why = Misfit("has no type")
    for kind in types:
        try:
            return fit_one(value, kind)
        except Misfit as told:
            why = told
    raise why


def fit_one(value: Any, kind: str) -> Any:
    if kind in PLAIN:
        return PLAIN[kind](value)
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise Misfit("must be an Array")
        return [fit_one(item, kind.removeprefix("Array of ")) for item in value]
    told = FACTS["types"][kind]
    return fit(value, told["subtypes"]) if "subtypes" in told else thing(value, told["fields"])


def thing(value: Any, fields: dict[str, list[Any]]) -> dict[str, Any]:
    """An object: every field known, every required one there, each of its type."""
    if not isinstance(value, dict):
        raise Misfit("must be an Object")
    if strange := value.keys() - fields.keys():
        raise Misfit(f"unknown field {min(strange)!r}")
    made = {}
    for name, (types, required, *fixed) in fields.items():
        if name not in value:
            if required:
                raise Misfit(f"field {name!r} is missing")
            continue
        try:
            made[name] = fit(value[name], types)
        except Misfit as told:
            raise Misfit(f"field {name!r} {told}") from None
        if fixed and made[name] != fixed[0]:
            raise Misfit(f"field {name!r} must be {fixed[0]!r}")
    return made


@cache
def holds_json(types: tuple[str, ...]) -> bool:
    """Whether in a form the value comes as JSON."""
    return not set(types) & set(PLAIN)


def value_of(name: str, given: Any, types: list[str]) -> Any:
    """A parameter's value, read from JSON text where it is an object or an array."""
    if isinstance(given, str) and holds_json(tuple(types)):
        try:
            given = json.loads(given)
        except ValueError:
            raise Refused(400, f"can't parse {name} JSON object", violation=True) from None
    try:
        return fit(given, types)
    except Misfit as why:
        raise Refused(400, f"parameter {name!r} {why}", violation=True) from None


def check(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The call's parameters with their types, or Refused as Telegram would, and stricter.

    Telegram ignores what it does not know; here that is a violation, because it is a mistake.
    """
    if method not in FACTS["methods"]:
        raise Refused(404, "method not found", violation=True)
    known = FACTS["methods"][method]
    given = {name: value for name, value in given.items() if value not in ("", None)}
    if strange := given.keys() - known.keys():
        raise Refused(400, f"unknown parameter {min(strange)!r}", violation=True)
    for name, (_, required, *_) in known.items():
        if required and name not in given and (method, name) != ("setWebhook", "url"):
            raise Refused(400, MISSING.get(name, f"parameter {name!r} is required"))
    return {name: value_of(name, value, known[name][0]) for name, value in given.items()}


def conforms(kind: str, value: Any) -> str:
    """Why something we say is not of a type of the Bot API; empty if it is."""
    try:
        fit_one(value, kind)
    except Misfit as why:
        return str(why)
    return ""
