"""What people and chat services get wrong: answered clearly, and the next thing works."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from core.kernel import calls
from core.kernel.actions import ACTIONS, Action, _slot_type
from core.kernel.actions import inner as inner_type
from core.kernel.db import Database
from core.kernel.errors import AssistantError, Code
from core.kernel.numbers import number_of
from core.people import model as people
from core.ports import Call, Caller, Outcome
from core.tasks.model import Task
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened
from tests.core.doing import done, image, instant


@pytest.fixture
def chat(database_url: str) -> Iterator[Chat]:
    """On both databases in turn."""
    channel = MemoryChannel()
    living = opened(database_url, channel)
    yield Chat(living, channel)
    living.db.close()


# ---------------------------------------------------------------------------------------- words

NOT_SURE = "I'm not sure what to do with"
WORDS = {
    "unknown zone": (
        "set my timezone to Atlantis",
        "I don't know the place or time zone 'Atlantis'",
    ),
    "nothing": ("", "That message had no words."),
    "only spaces": (" \n\t ", "That message had no words."),
    "only what may not be stored": ("\x00\x00", "That message had no words."),
    "a megabyte": ("x" * 1_000_000, "That is more than I read at once (16000 characters)."),
    "a megabyte of emoji": ("😀" * 250_000, "That is more than I read at once (16000 characters)."),
    "emoji": ("😀🎉👩‍👩‍👧‍👦", NOT_SURE),
    "right to left": ("שלום עולם \u202e مرحبا", NOT_SURE),
    "a lone surrogate": ("\ud83d xyzzy \udc00", NOT_SURE),
    "NUL": ("hel\x00lo wor\x00ld", NOT_SURE),
    "many brackets": ("(" * 3000, NOT_SURE),
    "digits without end": ("9" * 5000, NOT_SURE),
    "a day that is not": ("remind me on 30 February", "There is no 30 February"),
    "a day that is not, with a wish": ("remind me to pay rent on 30 February", "There is no 30 F"),
    "an hour that is not": ("remind me at 25:00 to stretch", "There is no 25:00"),
    "too far away": ("remind me in 100000 years to stretch", "When should I remind you"),
    "too long a title": ("add task " + "pay " * 200, "Title must be 1-200 characters"),
    "too many things": ("buy a and " * 1500, "Title must be 1-200 characters"),
    "a number that is nobody's": (
        "mark #99999999999999999999999 as done",
        "I found nothing called",
    ),
    "markup": ("<b>*_`[x](http://y)", NOT_SURE),
}


@pytest.mark.parametrize("name", WORDS)
def test_words_that_cannot_be_done_are_answered_and_change_nothing(chat: Chat, name: str) -> None:
    text, answer = WORDS[name]
    assert chat.say(text).startswith(answer)
    assert chat.tasks() == []
    assert "received" not in {turn.status for turn in chat.turns()}
    chat.works()


TELLINGS: dict[str, dict[str, Any]] = {
    "zone unknown": {"timezone": "Mars/Phobos"},
    "zone that is a path": {"timezone": "../../etc/passwd"},
    "zone without end": {"timezone": "x" * 500},
    "name with NUL": {"name": "I\x00n\ud800ês"},
    "name without end": {"name": "x" * 5_000},
    "language": {"language": "\x00\ud800" + "x" * 100},
    "reply to nothing": {"reply_to": "\x00\ud800" + "9" * 500},
    "press": {"press": "\x00\ud800"},
}


@pytest.mark.parametrize("name", TELLINGS)
def test_what_a_chat_service_tells_wrong_does_not_keep_a_message_out(chat: Chat, name: str) -> None:
    told = TELLINGS[name]
    assert "buy oats" in chat.say("buy oats tomorrow", **told)
    assert "buy rice" in chat.say("buy rice tomorrow", **told)


@pytest.mark.parametrize(
    "text", ["שלום עולם", "😀🎉", "naïve Zürich 東京", "👩‍👩‍👧 day", "می‌خواهم", "x" * 200]
)
def test_what_is_kept_is_kept_as_it_was_said(chat: Chat, text: str) -> None:
    chat.say(f"add task {text}")
    assert chat.tasks() == [text]


# -------------------------------------------------------------------------------------- buttons

MISSING = "That button is too old to do anything. Say in words what you want."
UNKNOWN = f"d:{'0' * 31}5"


@pytest.mark.parametrize(
    "data",
    [
        *("", "x", "d::", "d:zz:0", "d:\x00:0", "d:\ud800:0", "x" * 10_000),
        *(f"{UNKNOWN}:{index}" for index in ("0", "-1", "9" * 40, "٣", "²")),
    ],
)
def test_a_button_that_never_was_is_answered(chat: Chat, data: str) -> None:
    assert chat.press(data) == MISSING
    chat.works()


def test_somebody_elses_button_answers_like_one_that_never_was(chat: Chat) -> None:
    chat.say("buy milk tomorrow")
    mallory = Chat(chat.house, chat.channel, "mallory")
    for label, data in chat.buttons():
        assert mallory.press(data) == MISSING, label
    assert chat.press(f"{chat.buttons() or ''}") == MISSING
    assert chat.tasks() == ["buy milk"]


def test_a_button_pressed_twice_does_it_once(chat: Chat) -> None:
    chat.say("buy milk tomorrow")
    undo = next(data for label, data in chat.buttons() if label == "Undo")
    first, second = chat.press(undo), chat.press(undo)
    assert "buy milk" in first
    assert second
    with chat.house.db.read() as tx:
        assert [row.deleted_at is not None for row in tx.session.scalars(select(Task))] == [True]
        undone = select(calls.ToolCall.state).where(calls.ToolCall.action == "conversation.undo")
        assert list(tx.session.scalars(undone)) == ["done"]


# ------------------------------------------------------------------------- a stranger's things

SAID: dict[str, Any] = {
    "text": "x", "when": "tomorrow", "integer": 1, "bool": True, "list": ["x"],
}  # fmt: skip
TAKES_ITEM = sorted(name for name, one in ACTIONS.items() if "item" in one.args.model_fields)
NOWHERE = UUID(int=5)


def filled(action: Action, item: str) -> dict[str, Any]:
    """The arguments that the action must have, besides the thing."""
    fields = action.args.model_fields
    needed = {key: inner_type(one.annotation) for key, one in fields.items() if one.is_required()}
    return {key: SAID.get(_slot_type(kind)) for key, kind in needed.items()} | {"item": item}


def asked(db: Database, who: Caller, name: str, **args: Any) -> Outcome:
    """What the kernel answers to a call, as the front door asks it."""
    with db.begin(who) as tx:
        (outcome,) = calls.perform(tx, [Call(action=name, args=args)])
    return outcome


def answer(outcome: Outcome, *names: str) -> tuple[str, ...]:
    """All that the caller learns, with what they said themselves left out."""
    told = [outcome.state, outcome.code, outcome.message, outcome.ask and outcome.ask.text]
    words = [re.sub("|".join(map(re.escape, names)), "…", str(one)) for one in told]
    return (*words, str(outcome.view), str(outcome.changes))


@pytest.fixture
def hers(database: Database, stranger: Caller) -> dict[str, UUID]:
    """A stranger's things, one of each kind."""
    at = instant("2027-02-01T12:00+00:00")
    done(database, stranger, "tasks.create", title="secret plan")
    done(database, stranger, "events.create", title="secret meeting", when=at)
    done(database, stranger, "reminders.create", title="secret tea", when=at)
    found = {kind: row_id for (kind, row_id), _ in image(database, stranger).items()}
    return {kind: found[kind] for kind in ("task", "event", "reminder")}


@pytest.mark.parametrize("name", TAKES_ITEM)
def test_a_strangers_thing_answers_exactly_like_a_missing_one(
    database: Database, person: Caller, stranger: Caller, hers: dict[str, UUID], name: str
) -> None:
    before = image(database, stranger)
    missing = asked(database, person, name, **filled(ACTIONS[name], str(NOWHERE)))
    assert missing.code == Code.RESOURCE_NOT_FOUND
    for row_id in hers.values():
        got = asked(database, person, name, **filled(ACTIONS[name], str(row_id)))
        assert answer(got, str(row_id)) == answer(missing, str(NOWHERE))
    nothing = asked(database, person, name, **filled(ACTIONS[name], "#999"))
    assert nothing.code == Code.RESOURCE_NOT_FOUND
    with database.read(stranger) as tx:
        numbers = [f"#{number_of(tx, row_id)}" for row_id in hers.values()]
    for number in numbers:
        got = asked(database, person, name, **filled(ACTIONS[name], number))
        assert answer(got, number) == answer(nothing, "#999")
    unheard = asked(database, person, name, **filled(ACTIONS[name], "wholly unheard"))
    got = asked(database, person, name, **filled(ACTIONS[name], "secret plan"))
    assert answer(got, "secret plan") == answer(unheard, "wholly unheard")
    assert image(database, stranger) == before


@pytest.mark.parametrize("name", [n for n in TAKES_ITEM if "turn" in ACTIONS[n].args.model_fields])
def test_a_strangers_exchange_answers_exactly_like_a_missing_one(chat: Chat, name: str) -> None:
    chat.say("buy milk tomorrow")
    (turn,) = chat.turns()
    Chat(chat.house, chat.channel, "mallory").say("hello")
    with chat.house.db.read() as tx:
        message = Chat(chat.house, chat.channel, "mallory").message()
        mallory = Caller(
            user_id=people.known(tx, "memory", message.bot_id, [message.subject])[
                message.subject
            ].id
        )
    missing = asked(chat.house.db, mallory, name, turn=str(NOWHERE))
    got = asked(chat.house.db, mallory, name, turn=str(turn.id))
    assert answer(got, str(turn.id)) == answer(missing, str(NOWHERE))
    assert chat.tasks() == ["buy milk"]


def test_a_question_put_to_somebody_else_cannot_be_answered(chat: Chat) -> None:
    chat.say("hello")
    mine = chat.turns()[0].user_id
    with chat.house.db.begin(Caller(user_id=mine)) as tx, pytest.raises(AssistantError) as refusal:
        calls.decide(tx, [NOWHERE], yes=True)
    assert refusal.value.code == Code.RESOURCE_NOT_FOUND


@pytest.mark.parametrize("key", ["subject", "external_id", "bot_id", "chat_id"])
def test_an_id_that_no_service_has_is_refused_and_leaves_nothing(chat: Chat, key: str) -> None:
    message = chat.message("buy milk", **{key: "9" * 300})
    with pytest.raises(AssistantError) as caught:
        chat.house.assistant.hear(message)
    assert caught.value.code is Code.INVALID_INPUT
    assert chat.turns() == []
    chat.works()
