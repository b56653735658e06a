"""What the real client makes of a model's server that is slow, broken, or hostile."""

import json
import logging
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest

from core.ports import Astray, Call, Exchange, Heard, Quote, Reading, Seen, Unread
from integrations.openai.guard import BYTES, CALLS, MOST_TOKENS, ROUNDS
from integrations.openai.interpreter import ChatInterpreter
from tests.conformance.interpreter import AT, Desk, call, matter
from tests.doubles.openai import KEY, MODEL, Fault, OpenAIDouble, calling, completion

MILK = ("tasks_create", {"item": "milk"})


@pytest.fixture
def double() -> Iterator[OpenAIDouble]:
    with OpenAIDouble() as made:
        yield made
        assert made.refused == []


def read(
    double: OpenAIDouble, desk: Desk | None = None, seconds: float = 5, **more: Any
) -> Reading:
    return double.interpreter(seconds).read(matter(**more), (desk or Desk()).look)


def test_what_never_changes_comes_first_and_the_words_last(double: OpenAIDouble) -> None:
    double.say("Which?")
    read(double, before=(Exchange(heard="earlier"),), quoted=(Quote(text="their words"),))
    first, *_, last = double.asked[0]["messages"]
    assert first["role"] == "system"
    assert "2027" not in first["content"]
    told = json.loads(last["content"])
    assert [*told] == ["clock", "timezone", "language", "quoted_by_others", "message"]
    assert told["quoted_by_others"] == [{"text": "their words", "author": ""}]
    names = [one["function"]["name"] for one in double.asked[0]["tools"]]
    assert names == sorted(names)


def test_dates_stay_words(double: OpenAIDouble) -> None:
    double.call(("tasks_create", {"item": "milk", "when": "next Friday at 5pm"})).say("")
    (made,) = read(double).calls
    assert made.args["when"] == "next Friday at 5pm"


def test_a_bad_call_goes_back_and_is_put_right(double: OpenAIDouble) -> None:
    double.call(("tasks_creat", {}), ("tasks_create", "{oops")).call(MILK).say("")
    assert read(double).calls == (call("tasks.create"),)
    told = [one["content"] for one in double.asked[1]["messages"] if one["role"] == "tool"]
    assert told == ["There is no tool called tasks_creat.", "The arguments are no JSON."]


@pytest.mark.parametrize(
    "wrong",
    [
        ("tasks_create", "{oops"),
        ("tasks_create", "[1]"),
        ("tasks_create", '"x"'),
        ("tasks_create", {"item": "bad"}),
        ("tasks_create", json.dumps({"item": "x" * 30_000})),
        ("no such thing!", {}),
        ("", {}),
        ("people.unlink", {}),
    ],
)
def test_wrong_calls_again_and_again_are_no_reading(
    double: OpenAIDouble, wrong: tuple[str, Any]
) -> None:
    for _ in range(3):
        double.call(wrong)
    with pytest.raises(Astray) as astray:
        read(double)
    assert len(double.asked) == 3
    assert astray.value.tokens == 300


def test_a_loop_without_end_is_cut(double: OpenAIDouble) -> None:
    double.think = lambda told: calling(("tasks_list", {"item": str(len(told["messages"]))}))
    with pytest.raises(Astray):
        read(double)
    assert len(double.asked) == ROUNDS


def test_the_same_call_again_and_again_is_one(double: OpenAIDouble) -> None:
    double.think = lambda _: calling(MILK)

    class Once(Desk):
        def look(self, call: Call) -> Seen:
            known = call in self.calls
            self.calls.append(call)
            return Seen(text="already accepted") if known else Seen(text="ok", noted=True)

    assert read(double, Once()).calls == (call("tasks.create"),)
    assert len(double.asked) == 2


def test_two_hundred_calls_at_once_are_none(double: OpenAIDouble) -> None:
    double.call(*(("tasks_create", {"item": str(n)}) for n in range(200)))
    desk = Desk()
    with pytest.raises(Astray):
        read(double, desk)
    assert desk.calls == []


def test_as_many_calls_as_may_be_are_made(double: OpenAIDouble) -> None:
    double.call(*(("tasks_create", {"item": str(n)}) for n in range(CALLS))).say("")
    assert len(read(double).calls) == CALLS


@pytest.mark.parametrize(
    ("fault", "after"),
    [
        (Fault("status", 429, after="7"), 7.0),
        (Fault("status", 429, after="soon"), 0.0),
        (Fault("status", 500), 0.0),
        (Fault("status", 401), 0.0),
        (Fault("cut", at=0), 0.0),
        (Fault("cut", at=1), 0.0),
        (Fault("cut", at=120), 0.0),
        (Fault("reset"), 0.0),
        (Fault("raw", body=b""), 0.0),
        (Fault("raw", body=b"<html></html>"), 0.0),
        (Fault("raw", body=b'{"choices": null}'), 0.0),
        (Fault("raw", body=b'{"choices": []}'), 0.0),
        (Fault("raw", body=b'{"choices": [{"message": {"tool_calls": {"0": 1}}}]}'), 0.0),
        (Fault("raw", body=b"[" * 100_000), 0.0),
        (Fault("raw", body=b"\xff\xfe"), 0.0),
        (Fault("raw", body=b'{"choices": [{"message": {"content": ""}}]}'), 0.0),
        (Fault("raw", body=b'{"choices": [{"message": {"content": null}}]}'), 0.0),
    ],
)
def test_whatever_breaks_is_no_reading_and_is_not_tried_again(
    double: OpenAIDouble, fault: Fault, after: float
) -> None:
    double.faults.append(fault)
    with pytest.raises(Unread) as unread:
        read(double)
    assert unread.value.retry_after == after
    assert len(double.asked) == 1


def test_five_megabytes_are_not_read_to_their_end(double: OpenAIDouble) -> None:
    whole = completion({"role": "assistant", "content": "x" * 5_000_000}, None)
    double.raw(whole)
    began = monotonic()
    with pytest.raises(Astray, match="too long"):
        read(double)
    assert BYTES < 5_000_000
    assert monotonic() - began < 5


@pytest.mark.parametrize("fault", [Fault("slow", seconds=2), Fault("trickle", seconds=2)])
def test_who_takes_too_long_is_not_waited_for(double: OpenAIDouble, fault: Fault) -> None:
    double.faults.append(fault)
    began = monotonic()
    with pytest.raises(Unread):
        read(double, seconds=0.3)
    assert monotonic() - began < 2


def test_a_dead_address_is_unread() -> None:
    with pytest.raises(Unread):
        ChatInterpreter("http://127.0.0.1:9/v1", KEY, MODEL).read(matter(), Desk().look)


def test_tokens_are_counted_and_no_more_are_used_than_are_left(double: OpenAIDouble) -> None:
    double.call(MILK).say("")
    assert read(double).tokens == 200
    double.think = lambda told: calling(("tasks_list", {"item": str(len(told["messages"]))}))
    with pytest.raises(Astray) as astray:
        read(double, tokens=250)
    assert astray.value.tokens == 300


@pytest.mark.parametrize("usage", [None, {"prompt_tokens": -5, "completion_tokens": 0}])
def test_where_the_server_does_not_count_we_do(
    double: OpenAIDouble, usage: dict[str, int] | None
) -> None:
    double.usage = usage
    double.say("Which?")
    assert read(double).tokens > 100


@pytest.mark.parametrize("counted", [3 * 10**9, 10**30])
def test_a_count_beyond_belief_is_cut(double: OpenAIDouble, counted: int) -> None:
    double.usage = {"prompt_tokens": counted, "completion_tokens": 1}
    double.say("Which?")
    assert read(double).tokens == MOST_TOKENS


@pytest.mark.parametrize("body", [b"<html>" * 100, b"[" * 2_000_000, b'{"choices": null}'])
def test_an_answer_that_is_none_counts(double: OpenAIDouble, body: bytes) -> None:
    double.faults.append(Fault("raw", body=body))
    with pytest.raises(Unread) as unread:
        read(double)
    assert unread.value.tokens > 100


def test_what_breaks_on_the_way_counts(double: OpenAIDouble) -> None:
    class Broken(Desk):
        def look(self, call: Call) -> Seen:
            raise RecursionError

    double.call(MILK)
    with pytest.raises(Unread, match="it broke") as unread:
        read(double, Broken())
    assert unread.value.tokens == 100


def test_neither_key_nor_words_are_written_down(
    double: OpenAIDouble, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    double.faults += [Fault("status", 500), Fault("cut", at=9)]
    for _ in range(2):
        with pytest.raises(Unread) as unread:
            read(double, heard=Heard(text="my secret wish", now=AT))
        assert "secret wish" not in str(unread.value)
    double.say("Which secret answer?")
    read(double, heard=Heard(text="my secret wish", now=AT))
    for canary in (KEY, "secret wish", "secret answer"):
        assert canary not in caplog.text


def test_the_doctor_may_ask_whether_it_answers(double: OpenAIDouble) -> None:
    double.interpreter().check()
    with pytest.raises(Unread, match="401"):
        double.interpreter(key="sk-other").check()
    with pytest.raises(Unread, match="cannot be reached"):
        ChatInterpreter("http://127.0.0.1:9/v1", KEY, MODEL).check()
    double.interpreter(path="/elsewhere").check()
