"""What the chat completions of the OpenAI API refuse, and in what words."""

import re
from collections.abc import Sequence
from typing import Any

Body = dict[str, Any]
NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
FIELDS = {
    *("model", "messages", "tools", "tool_choice", "parallel_tool_calls", "temperature", "top_p"),
    *("max_completion_tokens", "max_tokens", "n", "stop", "seed", "user", "stream", "store"),
    *("response_format", "reasoning_effort", "safety_identifier", "metadata"),
}
"""Those of the request that are known here; none other is passed over in silence."""
PARTS = {
    "system": {"role", "content", "name"},
    "developer": {"role", "content", "name"},
    "user": {"role", "content", "name"},
    "assistant": {"role", "content", "name", "refusal", "tool_calls"},
    "tool": {"role", "content", "tool_call_id"},
}
MOST_TOOLS, LONGEST_DESCRIPTION, LONGEST_ID = 128, 1024, 40
TYPES = {"object", "array", "string", "number", "integer", "boolean", "null"}
WORDS = {
    *(
        "type",
        "properties",
        "required",
        "items",
        "enum",
        "const",
        "description",
        "title",
        "default",
    ),
    *("anyOf", "oneOf", "allOf", "$ref", "$defs", "additionalProperties", "format", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems", "examples"),
}
"""Of JSON Schema, what function parameters may use."""


class Refused(Exception):
    """What the service answers to a bad request."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def bad(why: str) -> Refused:
    return Refused(400, why)


def check(told: Any, models: Sequence[str]) -> None:
    """Refuse what the service refuses."""
    if not isinstance(told, dict):
        raise bad("The body must be an object")
    known(told, FIELDS, "request")
    if told.get("model") not in models:
        raise Refused(404, f"The model `{told.get('model')}` does not exist")
    messages(told.get("messages"))
    tools(told.get("tools", []), given="tools" in told)


def known(told: Body, allowed: set[str], where: str) -> None:
    strange = sorted(told.keys() - allowed)
    if strange:
        raise bad(f"Unrecognized {where} argument supplied: {', '.join(strange)}")


# ---------------------------------------------------------------------------------------- messages


def messages(listed: Any) -> None:
    if not isinstance(listed, list) or not listed:
        raise bad("'messages' must hold at least one message")
    open_: list[str] = []
    for place, one in enumerate(listed):
        where = f"messages.[{place}]"
        shape(one, where)
        if one["role"] == "tool":
            answered(one, open_, where)
            continue
        if open_:
            raise bad(
                "An assistant message with 'tool_calls' must be followed by tool messages "
                f"responding to each 'tool_call_id': {', '.join(open_)}"
            )
        open_ = called(one, where)
    if open_:
        raise bad(f"Tool calls without an answer: {', '.join(open_)}")


def shape(one: Any, where: str) -> None:
    if not isinstance(one, dict) or one.get("role") not in PARTS:
        raise bad(f"Invalid value for '{where}.role'")
    known(one, PARTS[one["role"]], where)
    content = one.get("content")
    if content is None and not (one["role"] == "assistant" and one.get("tool_calls")):
        raise bad(f"Invalid value for '{where}.content': expected a string, got null")
    if content is not None and not isinstance(content, str):
        raise bad(f"Invalid type for '{where}.content'")


def answered(one: Body, open_: list[str], where: str) -> None:
    if one.get("tool_call_id") not in open_:
        raise bad(
            f"'{where}': messages with role 'tool' must be a response to a preceding message "
            "with 'tool_calls'"
        )
    open_.remove(one["tool_call_id"])


def called(one: Body, where: str) -> list[str]:
    """The ids that must be answered next."""
    made = one.get("tool_calls", [])
    if "tool_calls" in one and not made:
        raise bad(f"'{where}.tool_calls' must not be empty")
    ids: list[str] = []
    for call in made:
        known(call, {"id", "type", "function"}, f"{where}.tool_calls")
        function = call.get("function") or {}
        known(function, {"name", "arguments"}, f"{where}.function")
        if call.get("type") != "function" or not isinstance(function.get("arguments"), str):
            raise bad(f"Invalid value for '{where}.tool_calls'")
        if not NAME.fullmatch(str(function.get("name"))):
            raise bad(f"Invalid '{where}.function.name': must match ^[a-zA-Z0-9_-]{{1,64}}$")
        ids.append(id_of(call, ids, where))
    return ids


def id_of(call: Body, ids: list[str], where: str) -> str:
    id_ = call.get("id")
    if not isinstance(id_, str) or not 0 < len(id_) <= LONGEST_ID or id_ in ids:
        raise bad(f"Invalid '{where}.tool_calls.id'")
    return id_


# ------------------------------------------------------------------------------------------- tools


def tools(listed: Any, *, given: bool) -> None:
    if not isinstance(listed, list) or (given and not listed):
        raise bad("Invalid 'tools': empty array")
    if len(listed) > MOST_TOOLS:
        raise bad(f"Invalid 'tools': at most {MOST_TOOLS}")
    names: set[str] = set()
    for place, one in enumerate(listed):
        where = f"tools[{place}]"
        known(one, {"type", "function"}, where)
        if one.get("type") != "function" or not isinstance(one.get("function"), dict):
            raise bad(f"Invalid '{where}'")
        function(one["function"], f"{where}.function", names)


def function(one: Body, where: str, names: set[str]) -> None:
    known(one, {"name", "description", "parameters", "strict"}, where)
    name = one.get("name")
    if not isinstance(name, str) or not NAME.fullmatch(name) or name in names:
        raise bad(f"Invalid '{where}.name'")
    names.add(name)
    if len(one.get("description", "")) > LONGEST_DESCRIPTION:
        raise bad(f"Invalid '{where}.description': too long")
    parameters = one.get("parameters", {"type": "object", "properties": {}})
    if not isinstance(parameters, dict) or parameters.get("type") != "object":
        raise bad(f"Invalid schema for function '{name}': schema must be of type object")
    schema(parameters, set(parameters.get("$defs", {})), f"{where}.parameters")


def schema(one: Any, defined: set[str], where: str) -> None:
    """Refuse what is no JSON schema, or refers to what is not there."""
    if not isinstance(one, dict):
        raise bad(f"Invalid schema at {where}")
    known(one, WORDS, where)
    if not types_of(one) <= TYPES:
        raise bad(f"Invalid schema at {where}: unknown type")
    refers = one.get("$ref")
    if refers is not None and str(refers).removeprefix("#/$defs/") not in defined:
        raise bad(f"Invalid schema at {where}: {refers} is not defined")
    if not set(one.get("required", ())) <= one.get("properties", {}).keys():
        raise bad(f"Invalid schema at {where}: 'required' names what is not there")
    for key, part in parts(one):
        schema(part, defined, f"{where}.{key}")


def types_of(one: Body) -> set[str]:
    told = one.get("type", [])
    return {told} if isinstance(told, str) else set(told)


def parts(one: Body) -> list[tuple[str, Any]]:
    found = [*one.get("properties", {}).items(), *one.get("$defs", {}).items()]
    if types_of(one) == {"array"} or "items" in one:
        found.append(("items", one.get("items")))
    for key in ("anyOf", "oneOf", "allOf"):
        found += [(key, part) for part in one.get(key, ())]
    return found
