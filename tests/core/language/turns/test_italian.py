import re
from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.it.spelling import orders, typed, verbs
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="it", date_order="DMY")
LINES = (Path(__file__).parent / "italian.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_an_italian_sentence_asks_for_its_calls(sentence, calls):
    reading = READER.read(Heard(text=sentence, now=NOW, habits=HABITS))
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


DENTIST = Call(action="events.create", args={"title": "dentista", "when": "giovedì alle 15"})
MILK = Call(action="tasks.create", args={"title": "comprare il latte", "when": "domani"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="dentista"),))
BOUGHT = Context(
    calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="comprare il latte"),)
)
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="bucato"))
ASKED = Context(
    question=Question(
        kind="when",
        slot="when",
        pending=(Call(action="reminders.create", args={"title": "chiamare Ana"}),),
    )
)
DELETING = (Call(action="tasks.delete", args={"item": "#4"}),)
SURE = Context(question=Question(kind="confirm", pending=DELETING))
WHERE = Context(question=Question(kind="clock", pending=(MILK,)))
DELETED = [("tasks.delete", {"item": "#4"})]


def moved(**values: str):
    return [("events.update", {"item": "#2", **values})]


def filled(when: str):
    return [("reminders.create", {"title": "chiamare Ana", "when": when})]


def until(when: str):
    return [("reminders.snooze", {"item": "#5", "until": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("no, venerdì", MADE, moved(when="venerdì")),
        ("meglio alle 5", MADE, moved(when="alle 5")),
        ("anzi alle 17", MADE, moved(when="alle 17")),
        ("volevo dire lunedì", MADE, moved(when="lunedì")),
        ("chiamalo dott. Silva", MADE, moved(title="dott. Silva")),
        (
            "no, latte di avena",
            BOUGHT,
            [("tasks.update", {"item": "#3", "title": "comprare latte di avena"})],
        ),
        ("e le uova", BOUGHT, [("tasks.create", {"title": "comprare uova", "when": "domani"})]),
        ("questo è importante", BOUGHT, [("tasks.update", {"item": "questo", "priority": "high"})]),
        ("tra 10 minuti", RINGING, until("tra 10 minuti")),
        ("domani alle 9", RINGING, until("domani alle 9")),
        ("fatto", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("domani alle 17", ASKED, filled("domani alle 17")),
        ("alle 8", ASKED, filled("alle 8")),
        ("venerdì per favore", ASKED, filled("venerdì")),
        ("tra due ore", ASKED, filled("tra due ore")),
        ("diciamo alle 18", ASKED, filled("alle 18")),
        ("sì", SURE, DELETED),
        ("si", SURE, DELETED),
        ("va bene", SURE, DELETED),
        ("no", SURE, []),
        ("meglio di no", SURE, []),
        (
            "sono a Lisbona",
            WHERE,
            [("people.update", {"timezone": "Lisbona"}), (MILK.action, MILK.args)],
        ),
        ("Roma", WHERE, [("people.update", {"timezone": "Roma"}), (MILK.action, MILK.args)]),
    ],
)
def test_italian_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("le ultime due", {"count": 2}),
        ("i due ultimi promemoria", {"count": 2, "noun": "reminders"}),
        ("i primi tre compiti", {"count": -3, "noun": "tasks"}),
        ("tutte e due", {"pronoun": "both"}),
        ("l'ultimo", {"pronoun": "last"}),
        ("l'altra", {"pronoun": "other"}),
        ("lo", {"pronoun": "it"}),
        ("li", {"pronoun": "them"}),
        ("#3 e #4", {"numbers": (3, 4)}),
        ("attività 3 a 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("tutte le attività completate", {"all": True, "status": "completed", "noun": "tasks"}),
        ("tutte le mie attività scadute", {"all": True, "status": "overdue", "noun": "tasks"}),
        ("il promemoria dell'affitto", {"name": "affitto", "noun": "reminders"}),
        ("il mio appuntamento dal dentista", {"name": "dentista", "noun": "events"}),
        ("latte e uova", {"name": "latte e uova", "names": ("latte", "uova")}),
        ("la riunione domani", {"noun": "events", "when": "domani"}),
    ],
)
def test_italian_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})


def test_accents_may_be_left_out_or_typed_as_apostrophes():
    wording = re.compile(typed(r"perché|(?:è|sono) qui|attività"))
    said = ["perche", "perchè", "perche'", "è qui", "e' qui", "attivita", "attivita'"]
    assert [bool(wording.fullmatch(words)) for words in said] == [True] * len(said)
    assert wording.fullmatch("e qui") is None


def test_verbs_are_known_in_the_forms_that_ask():
    wording = re.compile(verbs("spost cerc mett"))
    said = "sposta sposti spostare spostalo spostarli cerca cerchi cercami metti metta mettimelo"
    assert [bool(wording.fullmatch(word)) for word in said.split()] == [True] * 11


def test_a_chore_begins_with_its_infinitive_or_order():
    assert {"comprare", "compra", "comprarlo", "compralo"} <= set(orders("comprare"))
    assert {"pulire", "pulisci", "pulirlo"} <= set(orders("pulire"))
