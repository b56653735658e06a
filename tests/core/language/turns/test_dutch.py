from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="nl", date_order="DMY")
LINES = (Path(__file__).parent / "dutch.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


def read(sentence: str):
    return READER.read(Heard(text=sentence, now=NOW, habits=HABITS))


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_dutch_sentence_asks_for_its_calls(sentence, calls):
    reading = read(sentence)
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


DENTIST = Call(action="events.create", args={"title": "tandarts", "when": "donderdag om 15 uur"})
MILK = Call(action="tasks.create", args={"title": "melk kopen", "when": "morgen"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="tandarts"),))
BOUGHT = Context(calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="melk kopen"),))
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="was"))
ASKED = Context(
    question=Question(
        kind="when",
        slot="when",
        pending=(Call(action="reminders.create", args={"title": "Ana bellen"}),),
    )
)
DELETING = (Call(action="tasks.delete", args={"item": "#4"}),)
SURE = Context(question=Question(kind="confirm", pending=DELETING))
WHERE = Context(question=Question(kind="clock", pending=(MILK,)))
DELETED = [("tasks.delete", {"item": "#4"})]


def moved(**values: str):
    return [("events.update", {"item": "#2", **values})]


def filled(when: str):
    return [("reminders.create", {"title": "Ana bellen", "when": when})]


def until(when: str):
    return [("reminders.snooze", {"item": "#5", "until": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("nee, vrijdag", MADE, moved(when="vrijdag")),
        ("liever om 5", MADE, moved(when="om 5")),
        ("toch om 17 uur", MADE, moved(when="om 17")),
        ("ik bedoelde maandag", MADE, moved(when="maandag")),
        ("maak het wekelijks", MADE, moved(when="wekelijks")),
        ("maak er 17 uur van", MADE, moved(when="om 17")),
        ("noem het dr. Silva", MADE, moved(title="dr. Silva")),
        ("nee, havermelk", BOUGHT, [("tasks.update", {"item": "#3", "title": "havermelk kopen"})]),
        ("en eieren", BOUGHT, [("tasks.create", {"title": "eieren kopen", "when": "morgen"})]),
        ("dat is belangrijk", BOUGHT, [("tasks.update", {"item": "dat", "priority": "high"})]),
        ("over 10 minuten", RINGING, until("over 10 minuten")),
        ("morgen om 9 uur", RINGING, until("morgen om 9 uur")),
        ("gedaan", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("morgen om 17 uur", ASKED, filled("morgen om 17 uur")),
        ("om 8 uur", ASKED, filled("om 8 uur")),
        ("vrijdag graag", ASKED, filled("vrijdag")),
        ("over twee uur", ASKED, filled("over twee uur")),
        ("ja", SURE, DELETED),
        ("ja graag", SURE, DELETED),
        ("doe maar", SURE, DELETED),
        ("nee", SURE, []),
        ("liever niet", SURE, []),
        ("Utrecht", WHERE, [("people.update", {"timezone": "Utrecht"}), (MILK.action, MILK.args)]),
    ],
)
def test_dutch_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("de laatste twee", {"count": 2}),
        ("de twee laatste herinneringen", {"count": 2, "noun": "reminders"}),
        ("de eerste drie taken", {"count": -3, "noun": "tasks"}),
        ("allebei", {"pronoun": "both"}),
        ("de laatste", {"pronoun": "last"}),
        ("de andere", {"pronoun": "other"}),
        ("het", {"pronoun": "it"}),
        ("#3 en #4", {"numbers": (3, 4)}),
        ("taken 3 tot 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("alle voltooide taken", {"all": True, "status": "completed", "noun": "tasks"}),
        ("de herinnering aan de vuilnisbakken", {"name": "vuilnisbakken", "noun": "reminders"}),
        ("melk en eieren", {"name": "melk en eieren", "names": ("melk", "eieren")}),
        ("de vergadering morgen", {"noun": "events", "when": "morgen"}),
    ],
)
def test_dutch_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})
