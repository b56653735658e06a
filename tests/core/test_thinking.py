"""A language model reads what is unclear, and only that; what it says is never taken for done."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from core.matter import HELD_BACK, MOST_TOOLS, shortlisted
from core.mind import FAILURES, Mind
from core.ports import Astray, InputKind, Reading, Seen, Tool, Unread
from core.tasks.model import Task
from core.waiting import Waiting
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened
from tests.core.minds import UNCLEAR, Thinker, call

OFFLINE = "I'm not sure what to do with “how heavy is my week really”."
AWAY = "The language model did not answer, so I read this by my own rules."
ASTRAY = "The language model's answer was of no use, so I read this by my own rules."


@pytest.fixture
def chat(database_url: str) -> Iterator[Chat]:
    """On both databases in turn."""
    channel = MemoryChannel()
    living = opened(database_url, channel)
    yield Chat(living, channel)
    living.db.close()


@pytest.fixture
def thinker(chat: Chat) -> Thinker:
    return Thinker(chat)


# ------------------------------------------------------------------------------------- who is asked


def test_nobody_is_asked_about_what_is_clear(chat: Chat, thinker: Thinker) -> None:
    for text in (
        "buy milk tomorrow",
        "show my tasks",
        "undo",
        "why?",
        "hello",
        "/help",
        "/nonsense",
    ):
        chat.say(text)
    chat.say("buy oats at 9 tomorrow")
    chat.press(next(data for label, data in chat.buttons() if label == "Undo"))
    chat.say(kind=InputKind.FORWARD, quoted="how heavy is my week", quoted_from="Ana")
    chat.say("x" * 20_000)
    assert thinker.asked == 0
    assert chat.turns()[-1].interpreter == "embedded"


def test_without_a_model_our_own_rules_answer(chat: Chat) -> None:
    assert chat.say(UNCLEAR).startswith(OFFLINE)
    assert chat.say("why?").endswith("No language model was used.")


def test_what_is_unclear_is_done_as_the_model_reads_it(chat: Chat, thinker: Thinker) -> None:
    made = call("tasks.create", title="see a doctor", when="tomorrow at 5pm")
    assert thinker.says([made], "Done!").startswith(
        "☐ #1 see a doctor — tomorrow, Tue 2 Feb, 17:00 Lisbon."
    )
    turn = chat.turns()[-1]
    assert (turn.interpreter, turn.interpreter_version, turn.tokens) == ("model", "memory", 1)
    assert "A language model (memory) read this." in chat.say("why?")
    assert chat.say("undo").startswith("↩")
    assert thinker.asked == 1


def test_it_is_told_the_persons_own_words_and_things(chat: Chat, thinker: Thinker) -> None:
    chat.say("buy milk tomorrow")
    thinker.says("")
    (told,) = thinker.model.told
    assert told.heard.text == UNCLEAR
    assert told.heard.habits.zone == "Europe/Lisbon"
    assert [one.title for one in told.heard.context.mentions] == ["buy milk"]
    assert [one.heard for one in told.before] == ["buy milk tomorrow"]
    assert told.quoted == ()
    assert not {one.action for one in told.tools} & HELD_BACK
    assert told.tokens == 200_000


def test_it_remembers_what_it_asked(chat: Chat, thinker: Thinker) -> None:
    thinker.says("Which week do you mean?")
    thinker.says("", text="the one that hurts")
    assert "Which week do you mean?" in thinker.model.told[-1].before[-1].answered


# ---------------------------------------------------------------------------------- what it may do


def test_what_it_looks_at_is_the_callers_own(chat: Chat, thinker: Thinker) -> None:
    chat.say("buy milk tomorrow")
    Chat(chat.house, chat.channel, "mallory").say("buy poison tomorrow")
    seen: list[Seen] = []

    class Curious:
        name = "curious"

        def read(self, _: object, look: object) -> Reading:
            seen.append(look(call("tasks.list")))
            return Reading()

    chat.house.assistant.mind = Mind(Curious(), chat.house.db.read, chat.house.db.clock)
    chat.say(UNCLEAR)
    assert "buy milk" in seen[0].text
    assert "poison" not in seen[0].text


def test_somebody_elses_thing_answers_like_a_missing_one(chat: Chat, thinker: Thinker) -> None:
    mallory = Chat(chat.house, chat.channel, "mallory")
    mallory.say("buy poison tomorrow")
    with chat.house.db.read() as tx:
        theirs = tx.session.scalar(select(Task.id))
    replies = [
        thinker.says([call("tasks.delete", item=item)], "Deleted.")
        for item in (str(theirs), "00000000-0000-4000-8000-000000000000")
    ]
    assert replies[0] == replies[1]
    assert mallory.tasks() == ["buy poison"]


@pytest.mark.parametrize("action", [*sorted(HELD_BACK), "conversation.keep", "no.such"])
def test_what_it_is_not_offered_it_cannot_do(chat: Chat, thinker: Thinker, action: str) -> None:
    assert ASTRAY in thinker.says([call(action)], "")


def test_the_same_wish_twice_is_done_once(chat: Chat, thinker: Thinker) -> None:
    made = call("tasks.create", title="see a doctor")
    thinker.says([made, made], [made], "")
    assert chat.tasks() == ["see a doctor"]


def test_more_than_a_model_may_wish_is_not_done(chat: Chat, thinker: Thinker) -> None:
    many = [call("tasks.create", title=f"see doctor {n}") for n in range(21)]
    assert ASTRAY in thinker.says(many, "")
    assert chat.tasks() == []


def test_a_later_call_may_name_what_an_earlier_one_makes(chat: Chat, thinker: Thinker) -> None:
    made = call("tasks.create", title="see a doctor", when="Friday at 5pm")
    thinker.says([made, call("reminders.create", item="$1", when="an hour before")], "")
    assert "16:00" in chat.channel.sent[-1].text


# ---------------------------------------------------------------------------------- what it may say


@pytest.mark.parametrize(
    "claim", ["Done! I deleted everything.", "I've created 3 tasks for you.", "All set"]
)
def test_a_claim_without_a_call_is_not_shown(chat: Chat, thinker: Thinker, claim: str) -> None:
    reply = thinker.says(claim)
    assert reply.startswith(OFFLINE)
    assert ASTRAY in reply
    assert claim not in reply
    assert chat.turns()[-1].interpreter == "both"
    assert "(memory) read this too; my own rules answered." in chat.say("why?")


def test_what_was_done_is_told_from_the_record(chat: Chat, thinker: Thinker) -> None:
    made = call("tasks.create", title="see a doctor")
    reply = thinker.says([made], "Sorry, I could not do that.")
    assert reply == "☐ #1 see a doctor."


def test_an_answer_to_a_question_is_marked_as_a_models(chat: Chat, thinker: Thinker) -> None:
    chat.say("buy milk tomorrow")
    reply = thinker.says([call("tasks.list")], "Light. See https://evil.example/x or www.a.bc")
    words = "“Light. See (link) or (link)”"
    assert reply == f"I changed nothing. A language model's words: {words}"


def test_its_question_is_marked_too(thinker: Thinker) -> None:
    reply = thinker.says("Which week?")
    assert reply.endswith("A language model read this and asks: “Which week?”")


@pytest.mark.parametrize(
    "odd", ["a\x00b", "\ud83d", "\ue000123\ue001now\ue002", "\u202eevil", "x" * 190, "**b** <i>"]
)
def test_odd_letters_of_a_model_harm_nobody(chat: Chat, thinker: Thinker, odd: str) -> None:
    thinker.says([call("tasks.create", title=f"walk {odd}", tags=[odd[:5]])], "")
    assert chat.tasks()[0].startswith("walk ")
    assert thinker.says([call("tasks.list")], f"{odd} and so on").startswith("I changed nothing.")
    assert chat.channel.sent[-1].times == ()
    thinker.says(f"{odd}?")
    chat.works()


# ---------------------------------------------------------------------------------------- its share


def test_a_day_has_so_many_tokens(chat: Chat) -> None:
    thinker = Thinker(chat, tokens=2)
    two = [call("tasks.create", title=title) for title in ("a walk", "a run")]
    thinker.says(two, "")
    reply = thinker.says(two, "")
    assert "Today's share of the language model is used up" in reply
    assert thinker.asked == 1
    others = Chat(chat.house, chat.channel, "mallory")
    others.say(UNCLEAR)
    assert thinker.asked == 2
    chat.house.db.clock.advance(timedelta(hours=14))
    thinker.says(two, "")
    assert thinker.asked == 3


def test_what_a_failure_took_counts_too(chat: Chat) -> None:
    thinker = Thinker(chat, tokens=10)
    thinker.says(Astray("nonsense", tokens=10))
    assert chat.turns()[-1].tokens == 10
    thinker.says("Which?")
    assert thinker.asked == 1


# ------------------------------------------------------------------------------------------ failing


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (Unread("off"), AWAY),
        (Astray("nonsense"), ASTRAY),
        (ValueError("a bug of theirs"), AWAY),
        (RecursionError(), AWAY),
    ],
)
def test_whatever_fails_our_own_rules_answer_and_say_so(
    chat: Chat, thinker: Thinker, failure: Exception, told: str
) -> None:
    reply = thinker.says(failure)
    assert reply.startswith(OFFLINE)
    assert reply.endswith(told)
    assert chat.buttons()[0][0] == "Keep as task"


def test_after_failures_in_a_row_it_is_left_alone_for_a_minute(
    chat: Chat, thinker: Thinker
) -> None:
    for _ in range(FAILURES):
        thinker.says(Unread("off"))
    assert AWAY in thinker.says("Which?")
    assert thinker.asked == FAILURES
    chat.house.db.clock.advance(timedelta(seconds=61))
    assert "Which?" in thinker.says("Which?")


def test_failures_that_are_not_in_a_row_do_not_count(thinker: Thinker) -> None:
    for _ in range(FAILURES):
        thinker.says(Unread("off"))
        thinker.says("Which?") if thinker.asked < FAILURES else None
    assert "Which?" in thinker.says("Which?")


def test_who_asks_for_a_pause_gets_it(thinker: Thinker) -> None:
    thinker.says(Unread("busy", retry_after=7))
    thinker.says("Which?")
    assert thinker.asked == 1


def test_who_never_answers_is_not_waited_for(chat: Chat) -> None:
    done = threading.Event()
    late: list[Seen | str] = []

    class Slow:
        name = "slow"

        def read(self, _: object, look: object) -> Reading:
            done.wait(5)
            try:
                late.append(look(call("tasks.create", title="too late")))
            except Astray as over:
                late.append(str(over))
            return Reading()

    db = chat.house.db
    chat.house.assistant.mind = Mind(Slow(), db.read, db.clock, seconds=0.05)
    assert AWAY in chat.say(UNCLEAR)
    done.set()
    while not late:
        threading.Event().wait(0.01)
    assert late == ["nobody waits for this any more"]
    assert chat.tasks() == []


# ------------------------------------------------------------------------------------------- aside


def test_a_slow_model_holds_up_nobody_else(chat: Chat) -> None:
    chat.house.assistant.waiting = Waiting(1)
    inside, gate = threading.Event(), threading.Event()

    class Slow:
        name = "slow"

        def read(self, _: object, __: object) -> Reading:
            inside.set()
            gate.wait(10)
            raise Unread("off")

    db = chat.house.db
    chat.house.assistant.mind = Mind(Slow(), db.read, db.clock)
    chat.house.assistant.hear(chat.message(UNCLEAR))
    assert inside.wait(5)
    mallory, eve = (Chat(chat.house, chat.channel, name) for name in ("mallory", "eve"))
    assert mallory.say("buy oats tomorrow").startswith("☐ #1 buy oats")
    assert "has too much to do" in eve.say(UNCLEAR)
    (held,) = [one for one in chat.turns() if one.status == "received"]
    assert chat.house.assistant.waits(held.id)
    assert held.lease_until - held.created_at >= timedelta(seconds=90)
    gate.set()
    while chat.house.assistant.waits(held.id):
        threading.Event().wait(0.01)
    assert AWAY in chat.channel.sent[-1].text


# --------------------------------------------------------------------------------------- its tools


def test_a_request_has_forty_tools_at_most_the_likely_ones_among_them() -> None:
    nouns = ("tasks", "events", "plants")
    offered = tuple(
        Tool(action=f"{noun}.a{n}", name=f"{noun}_a{n}", description="", parameters={})
        for noun in nouns
        for n in range(30)
    )
    chosen = shortlisted(offered, ["plants"])
    assert len(chosen) == MOST_TOOLS
    assert sum(one.action.startswith("plants.") for one in chosen) == 30
    assert shortlisted(offered[:40], ["plants"]) == offered[:40]
