from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="it", date_order="DMY")
LINES = (Path(__file__).parent / "italian.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


def read(sentence: str):
    return READER.read(Heard(text=sentence, now=NOW, habits=HABITS))


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_italian_sentence_asks_for_its_calls(sentence, calls):
    reading = read(sentence)
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


DENTIST = Call(action="events.create", args={"title": "Zahnarzt", "when": "Donnerstag um 15 Uhr"})
MILK = Call(action="tasks.create", args={"title": "Milch kaufen", "when": "morgen"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="Zahnarzt"),))
BOUGHT = Context(calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="Milch kaufen"),))
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="Wäsche"))
WHEN = Question(
    kind="when",
    slot="when",
    pending=(Call(action="reminders.create", args={"title": "Ana anrufen"}),),
)
CONFIRM = Question(kind="confirm", pending=(Call(action="tasks.delete", args={"item": "#4"}),))
CLOCK = Question(kind="clock", pending=(MILK,))
ASKED = Context(question=WHEN)
SURE = Context(question=CONFIRM)
WHERE = Context(question=CLOCK)
DELETED = [("tasks.delete", {"item": "#4"})]


def filled(when: str):
    return [("reminders.create", {"title": "Ana anrufen", "when": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("nein, Freitag", MADE, [("events.update", {"item": "#2", "when": "Freitag"})]),
        ("lieber um 5", MADE, [("events.update", {"item": "#2", "when": "um 5"})]),
        ("doch um 17 Uhr", MADE, [("events.update", {"item": "#2", "when": "um 17"})]),
        ("ich meinte Montag", MADE, [("events.update", {"item": "#2", "when": "Montag"})]),
        ("mach das wöchentlich", MADE, [("events.update", {"item": "#2", "when": "wöchentlich"})]),
        ("mach 17 Uhr draus", MADE, [("events.update", {"item": "#2", "when": "17 Uhr"})]),
        ("nenn es Dr. Silva", MADE, [("events.update", {"item": "#2", "title": "Dr. Silva"})]),
        (
            "nein, Hafermilch",
            BOUGHT,
            [("tasks.update", {"item": "#3", "title": "Hafermilch kaufen"})],
        ),
        ("und Eier", BOUGHT, [("tasks.create", {"title": "Eier kaufen", "when": "morgen"})]),
        ("das ist wichtig", BOUGHT, [("tasks.update", {"item": "das", "priority": "high"})]),
        (
            "in 10 Minuten",
            RINGING,
            [("reminders.snooze", {"item": "#5", "until": "in 10 Minuten"})],
        ),
        ("morgen um 9", RINGING, [("reminders.snooze", {"item": "#5", "until": "morgen um 9"})]),
        ("erledigt", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("morgen um 17 Uhr", ASKED, filled("morgen um 17 Uhr")),
        ("um 8", ASKED, filled("um 8")),
        ("am Freitag bitte", ASKED, filled("am Freitag")),
        ("in zwei Stunden", ASKED, filled("in zwei Stunden")),
        ("sagen wir 18 Uhr", ASKED, filled("18 Uhr")),
        ("ja", SURE, DELETED),
        ("ja bitte", SURE, DELETED),
        ("mach das", SURE, DELETED),
        ("nein", SURE, []),
        ("lieber nicht", SURE, []),
        (
            "ich bin in Lissabon",
            WHERE,
            [("people.update", {"timezone": "Lissabon"}), (MILK.action, MILK.args)],
        ),
        ("Wien", WHERE, [("people.update", {"timezone": "Wien"}), (MILK.action, MILK.args)]),
    ],
)
def test_italian_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("die letzten beiden", {"count": 2}),
        ("die zwei letzten Erinnerungen", {"count": 2, "noun": "reminders"}),
        ("die ersten drei Aufgaben", {"count": -3, "noun": "tasks"}),
        ("beide", {"pronoun": "both"}),
        ("die letzte", {"pronoun": "last"}),
        ("das andere", {"pronoun": "other"}),
        ("es", {"pronoun": "it"}),
        ("#3 und #4", {"numbers": (3, 4)}),
        ("Aufgaben 3 bis 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("alle erledigten Aufgaben", {"all": True, "status": "completed", "noun": "tasks"}),
        ("alle meine überfälligen Aufgaben", {"all": True, "status": "overdue", "noun": "tasks"}),
        ("mein Termin mit Erik", {"name": "Erik", "noun": "events"}),
        ("die Erinnerung an die Mülltonnen", {"name": "Mülltonnen", "noun": "reminders"}),
        ("Milch und Eier", {"name": "Milch und Eier", "names": ("Milch", "Eier")}),
        ("das Meeting morgen", {"noun": "events", "when": "morgen"}),
    ],
)
def test_italian_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})
