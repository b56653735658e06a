"""The rows F46 to F49 of the fault matrix: the real client, a hostile server, a whole house."""

import json
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import select

from core.kernel import failpoints
from core.mind import FAILURES, Mind
from core.tasks.model import Task
from integrations.memory.channel import MemoryChannel
from integrations.openai.guard import ROUNDS
from tests.chat import Chat, opened
from tests.core.minds import UNCLEAR
from tests.doubles.openai import Fault, OpenAIDouble, calling, completion

OFFLINE = "I'm not sure what to do with “how heavy is my week really”."
AWAY = "The language model did not answer, so I read this by my own rules."
ASTRAY = "The language model's answer was of no use, so I read this by my own rules."
AFTER = 5.0
"""Seconds within which our own rules answer once the model's time is up."""
DOCTOR = ("tasks_create", {"title": "see a doctor", "when": "tomorrow at 5pm"})
DONE = "☐ #1 see a doctor — tomorrow, Tue 2 Feb, 17:00 Lisbon."


@pytest.fixture
def double() -> Iterator[OpenAIDouble]:
    with OpenAIDouble() as made:
        yield made
        assert made.refused == []


@pytest.fixture
def chat(database_url: str, double: OpenAIDouble) -> Iterator[Chat]:
    """On both databases in turn, with the real client."""
    channel = MemoryChannel()
    living = opened(database_url, channel)
    connect(living, double)
    yield Chat(living, channel)
    living.db.close()


def connect(living: Any, double: OpenAIDouble, seconds: float = 5.0) -> None:
    model = double.interpreter(seconds)
    living.assistant.mind = Mind(model, living.db.read, living.db.clock, seconds=seconds)


def own_rules(chat: Chat, why: str) -> None:
    """Our own rules answer, say so, and the next message is understood as ever."""
    reply = chat.say(UNCLEAR)
    assert reply.startswith(OFFLINE)
    assert reply.endswith(why)
    chat.works()


# ------------------------------------------------------------------------------ F46: wrong calls


def theirs(chat: Chat) -> str:
    """The id of somebody else's task."""
    Chat(chat.house, chat.channel, "mallory").say("buy poison tomorrow")
    with chat.house.db.read() as tx:
        return str(tx.session.scalar(select(Task.id)))


NOBODYS = "00000000-0000-4000-8000-000000000000"
WRONG: dict[str, tuple[str, Any]] = {
    "malformed JSON": ("tasks_create", '{"title": "x'),
    "no object": ("tasks_create", "[]"),
    "unknown tool": ("tasks_explode", {}),
    "held back": ("people_unlink", {"account": "memory"}),
    "not offered": ("conversation_keep", {"words": "x"}),
    "wrong type": ("tasks_create", {"title": ["x"]}),
    "wrong choice": ("tasks_create", {"title": "x", "priority": "enormous"}),
    "missing": ("tasks_create", {"when": "tomorrow"}),
    "an extra one": ("tasks_create", {"title": "x", "confirmed": True}),
    "a person": ("tasks_create", {"title": "x", "user_id": NOBODYS}),
    "an object for words": ("tasks_delete", {"item": {"number": 1}}),
    "a number for words": ("tasks_create", {"title": "x", "when": 5}),
    "as it is stored": ("tasks_delete", {"item": {"words": "x", "id": 7, "version": 0}}),
    "very deep": ("tasks_create", '{"title": ' + "[" * 9_000),
    "hallucinated id": ("tasks_delete", {"item": NOBODYS}),
    "hallucinated number": ("tasks_delete", {"item": "#77"}),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_f46_a_wrong_call_is_put_right_or_our_own_rules_answer(
    chat: Chat, double: OpenAIDouble, wrong: str
) -> None:
    double.call(WRONG[wrong]).call(DOCTOR).say("")
    assert chat.say(UNCLEAR).startswith(DONE)
    chat.say("undo")
    for _ in range(3):
        double.call(WRONG[wrong])
    reply = chat.say(UNCLEAR)
    assert reply.startswith(OFFLINE)
    assert reply.endswith(ASTRAY)
    with chat.house.db.read() as tx:
        live = select(Task).where(Task.deleted_at.is_(None))
        assert tx.session.scalars(live).all() == []


def test_f46_somebody_elses_id_is_like_a_missing_one(chat: Chat, double: OpenAIDouble) -> None:
    told = []
    for item in (theirs(chat), NOBODYS):
        double.call(("tasks_delete", {"item": item})).call(("tasks_list", {"text": item})).say("")
        chat.say(UNCLEAR)
        said = double.asked[-1]["messages"]
        results = [one["content"] for one in said if one["role"] == "tool"]
        told.append(json.dumps(results).replace(item, "…"))
    assert told[0] == told[1]
    assert "poison" not in json.dumps(double.asked)


# ------------------------------------------------------------------------------- F47: no measure


def test_f47_a_loop_without_end_is_cut(chat: Chat, double: OpenAIDouble) -> None:
    double.think = lambda told: calling(("tasks_list", {"text": str(len(told["messages"]))}))
    own_rules(chat, ASTRAY)
    assert len(double.asked) == ROUNDS


def test_f47_the_same_call_again_and_again_is_done_once(chat: Chat, double: OpenAIDouble) -> None:
    double.think = lambda _: calling(DOCTOR, DOCTOR)
    assert chat.say(UNCLEAR).startswith(DONE)
    assert chat.tasks() == ["see a doctor"]


def test_f47_two_hundred_calls_at_once_are_none(chat: Chat, double: OpenAIDouble) -> None:
    double.call(*(("tasks_create", {"title": f"see doctor {n}"}) for n in range(200)))
    own_rules(chat, ASTRAY)
    assert chat.tasks() == ["buy oats"]


# ---------------------------------------------------------------------------- F48: broken servers

WHOLE = completion({"role": "assistant", "content": "x" * 5_000_000}, None)
BROKEN: dict[str, tuple[Fault, str]] = {
    "429": (Fault("status", 429, after="3"), AWAY),
    "500": (Fault("status", 500), AWAY),
    "401": (Fault("status", 401), AWAY),
    "reset": (Fault("reset"), AWAY),
    "cut at 0": (Fault("cut", at=0), AWAY),
    "cut at 1": (Fault("cut", at=1), AWAY),
    "cut in the middle": (Fault("cut", at=100), AWAY),
    "no JSON": (Fault("raw", body=b"<html>"), ASTRAY),
    "no choice": (Fault("raw", body=b'{"choices": []}'), ASTRAY),
    "nothing": (Fault("raw", body=b'{"choices": [{"message": {"content": ""}}]}'), ASTRAY),
    "5 MB": (Fault("raw", body=json.dumps(WHOLE).encode()), ASTRAY),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_f48_our_own_rules_answer_and_say_so(chat: Chat, double: OpenAIDouble, broken: str) -> None:
    fault, why = BROKEN[broken]
    double.faults.append(fault)
    own_rules(chat, why)
    assert len(double.asked) == 1


@pytest.mark.parametrize("fault", [Fault("slow", seconds=3), Fault("trickle", seconds=3)])
def test_f48_who_takes_too_long_is_not_waited_for(
    chat: Chat, double: OpenAIDouble, fault: Fault
) -> None:
    connect(chat.house, double, seconds=0.3)
    double.faults.append(fault)
    began = monotonic()
    own_rules(chat, AWAY)
    assert monotonic() - began < AFTER


def test_f48_a_dead_server_is_left_alone_for_a_while(chat: Chat, double: OpenAIDouble) -> None:
    double.faults += [Fault("status", 500) for _ in range(FAILURES)]
    for _ in range(FAILURES + 2):
        own_rules(chat, AWAY)
    assert len(double.asked) == FAILURES


def test_f48_a_reading_that_was_paid_for_survives_a_crash(
    database_url: str, double: OpenAIDouble
) -> None:
    channel = MemoryChannel()
    living = opened(database_url, channel)
    connect(living, double)
    double.call(DOCTOR).say("")
    failpoints.install(failpoints.Failpoints("turn.in_tx=die"))
    with pytest.raises(failpoints.Died):
        Chat(living, channel).say(UNCLEAR)
    failpoints.install(failpoints.Failpoints())
    living.db.close()
    asked = len(double.asked)
    living = opened(database_url, channel)
    connect(living, double)
    (turn,) = Chat(living, channel).turns()
    assert (turn.status, turn.interpreter, turn.tokens) == ("received", "model", 200)
    living.assistant.advance(turn.id)
    assert channel.sent[-1].text.startswith(DONE)
    assert len(double.asked) == asked
    living.db.close()


# ------------------------------------------------------------------------------------ F49: claims


@pytest.mark.parametrize(
    "claim", ["Done! I deleted all of it.", "I've added 3 tasks.", "Erledigt!", "✅ #1 deleted."]
)
def test_f49_a_claim_without_a_call_is_not_passed_on(
    chat: Chat, double: OpenAIDouble, claim: str
) -> None:
    double.say(claim)
    reply = chat.say(UNCLEAR)
    assert claim not in reply
    assert reply.startswith(OFFLINE)


def test_f49_what_was_done_is_told_whatever_the_model_says(
    chat: Chat, double: OpenAIDouble
) -> None:
    double.call(DOCTOR).say("Sorry, that failed: nothing was added.")
    reply = chat.say(UNCLEAR)
    assert reply.startswith(DONE)
    assert "Sorry" not in reply


def test_f49_who_read_it_is_in_why(chat: Chat, double: OpenAIDouble) -> None:
    double.call(DOCTOR).say("")
    chat.say(UNCLEAR)
    assert "A language model (gpt-double) read this." in chat.say("why?")
    chat.say("buy oats tomorrow")
    assert "No language model was used." in chat.say("why?")
