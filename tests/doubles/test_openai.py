"""The double refuses what the real service refuses; the real client gets through to it."""

import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import openai
import pytest

from core.matter import tools
from integrations.openai.prompt import tools as shown
from tests.doubles.openai import KEY, MODEL, Fault, OpenAIDouble, calling
from tests.doubles.openai_rules import Refused, check

USER = {"role": "user", "content": "hi"}
SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
MADE = calling(("list", {"a": "b"}))
ANSWERED = {"role": "tool", "tool_call_id": "call_0", "content": "fine"}


def asked(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"model": MODEL, "messages": [*messages]} | more


def tool(**more: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": "list", "parameters": SCHEMA} | more}


@pytest.mark.parametrize(
    "told",
    [
        asked(USER),
        asked(USER, tools=[tool()]),
        asked(USER, MADE, ANSWERED),
        asked(USER, MADE, ANSWERED, {"role": "assistant", "content": "so"}, USER),
        asked(USER, calling(("a", {}), ("b", {})), ANSWERED | {"tool_call_id": "call_1"}, ANSWERED),
    ],
)
def test_what_is_in_order_is_taken(told: dict[str, Any]) -> None:
    check(told, (MODEL,))


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ([], "must be an object"),
        (asked(USER, model="other"), "does not exist"),
        (asked(), "at least one"),
        (asked(USER, surprise=1), "Unrecognized request argument"),
        (asked({"role": "friend", "content": "x"}), "role"),
        (asked({"role": "user", "content": None}), "got null"),
        (asked({"role": "user", "content": ["x"]}), "Invalid type"),
        (asked(USER | {"tainted": True}), "Unrecognized"),
        (asked(USER, MADE), "without an answer"),
        (asked(USER, MADE, USER), "must be followed by tool messages"),
        (asked(USER, MADE, ANSWERED, ANSWERED), "must be a response"),
        (asked(USER, ANSWERED), "must be a response"),
        (asked(USER, {"role": "assistant", "content": "x", "tool_calls": []}), "not be empty"),
        (asked(USER, calling(("bad name!", {})), ANSWERED), "must match"),
        (asked(USER, calling(("x" * 65, {})), ANSWERED), "must match"),
        (asked(USER, tools=[]), "empty array"),
        (asked(USER, tools=[tool(name=f"t{n}") for n in range(129)]), "at most 128"),
        (asked(USER, tools=[tool(), tool()]), "name"),
        (asked(USER, tools=[tool(name="a.b")]), "name"),
        (asked(USER, tools=[tool(description="x" * 1025)]), "too long"),
        (asked(USER, tools=[tool(risk="read")]), "Unrecognized"),
        (asked(USER, tools=[tool(parameters={"type": "string"})]), "type object"),
        (asked(USER, tools=[tool(parameters=SCHEMA | {"required": ["b"]})]), "not there"),
        (asked(USER, tools=[tool(parameters=SCHEMA | {"strange": 1})]), "Unrecognized"),
        (
            asked(
                USER,
                tools=[
                    tool(parameters={"type": "object", "properties": {"a": {"$ref": "#/$defs/B"}}})
                ],
            ),
            "not defined",
        ),
        (
            asked(
                USER,
                tools=[tool(parameters={"type": "object", "properties": {"a": {"type": "x"}}})],
            ),
            "unknown type",
        ),
    ],
)
def test_what_is_out_of_order_is_refused(told: Any, why: str) -> None:
    with pytest.raises(Refused, match=why):
        check(told, (MODEL,))


def test_our_own_tools_are_in_order() -> None:
    offered = shown(tools())
    check(asked(USER, tools=offered), (MODEL,))
    assert 30 <= len(offered) <= 40
    assert "tasks_create" in {one["function"]["name"] for one in offered}


@pytest.fixture
def double() -> Iterator[OpenAIDouble]:
    with OpenAIDouble() as made:
        yield made


def client(double: OpenAIDouble, key: str = KEY) -> openai.OpenAI:
    return openai.OpenAI(base_url=double.url, api_key=key, max_retries=0, timeout=5)


def ask(double: OpenAIDouble, key: str = KEY) -> Any:
    messages: Any = [USER]
    with client(double, key) as asking:
        return asking.chat.completions.create(model=MODEL, messages=messages)


def test_the_real_client_reads_words_and_calls(double: OpenAIDouble) -> None:
    double.say("hello").call(("list", {"a": "b"}))
    assert ask(double).choices[0].message.content == "hello"
    assert ask(double).choices[0].message.tool_calls[0].function.arguments == '{"a": "b"}'
    assert [one["messages"] for one in double.asked] == [[USER], [USER]]


def test_a_wrong_key_is_refused(double: OpenAIDouble) -> None:
    with pytest.raises(openai.AuthenticationError):
        ask(double, "sk-other")
    with client(double, "sk-other") as asking, pytest.raises(openai.AuthenticationError):
        asking.models.list()
    with client(double) as asking:
        assert [one.id for one in asking.models.list()] == [MODEL]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault("status", 429, after="7"), openai.RateLimitError),
        (Fault("status", 500), openai.InternalServerError),
        (Fault("cut", at=20), openai.APIConnectionError),
        (Fault("reset"), openai.APIConnectionError),
        (Fault("raw", body=b"<html>"), json.JSONDecodeError),
    ],
)
def test_it_breaks_as_it_was_told(
    double: OpenAIDouble, fault: Fault, error: type[Exception]
) -> None:
    double.faults.append(fault)
    with pytest.raises(error):
        ask(double)
    assert ask(double).choices


def test_a_body_that_is_no_json_is_refused(double: OpenAIDouble) -> None:
    line = http.client.HTTPConnection(str(urlsplit(double.url).netloc), timeout=5)
    heads = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    line.request("POST", "/v1/chat/completions", b"{", heads)
    assert line.getresponse().status == 400
    line.close()
    assert double.refused
