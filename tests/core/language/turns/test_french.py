from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="fr", date_order="DMY")
LINES = (Path(__file__).parent / "french.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


def read(sentence: str):
    return READER.read(Heard(text=sentence, now=NOW, habits=HABITS))


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_french_sentence_asks_for_its_calls(sentence, calls):
    reading = read(sentence)
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


DENTIST = Call(action="events.create", args={"title": "dentiste", "when": "jeudi à 15h"})
MILK = Call(action="tasks.create", args={"title": "acheter du lait", "when": "demain"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="dentiste"),))
BOUGHT = Context(
    calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="acheter du lait"),)
)
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="lessive"))
WHEN = Question(
    kind="when",
    slot="when",
    pending=(Call(action="reminders.create", args={"title": "appeler Ana"}),),
)
CONFIRM = Question(kind="confirm", pending=(Call(action="tasks.delete", args={"item": "#4"}),))
CLOCK = Question(kind="clock", pending=(MILK,))
ASKED = Context(question=WHEN)
SURE = Context(question=CONFIRM)
WHERE = Context(question=CLOCK)
DELETED = [("tasks.delete", {"item": "#4"})]


def filled(when: str):
    return [("reminders.create", {"title": "appeler Ana", "when": when})]


def moved(when: str):
    return [("events.update", {"item": "#2", "when": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("non, vendredi", MADE, moved("vendredi")),
        ("plutôt à 17h", MADE, moved("à 17")),
        ("à 17h finalement", MADE, moved("à 17h")),
        ("en fait vendredi", MADE, moved("vendredi")),
        ("je voulais dire lundi", MADE, moved("lundi")),
        ("fais-le toutes les semaines", MADE, moved("toutes les semaines")),
        ("appelle-le Dr Silva", MADE, [("events.update", {"item": "le", "title": "Dr Silva"})]),
        ("déplace-le à vendredi", MADE, moved("vendredi")),
        (
            "non, du lait d'avoine",
            BOUGHT,
            [("tasks.update", {"item": "#3", "title": "acheter du lait d'avoine"})],
        ),
        (
            "et des œufs",
            BOUGHT,
            [("tasks.create", {"title": "acheter des œufs", "when": "demain"})],
        ),
        ("c'est important", BOUGHT, [("tasks.update", {"item": "it", "priority": "high"})]),
        (
            "dans 10 minutes",
            RINGING,
            [("reminders.snooze", {"item": "#5", "until": "dans 10 minutes"})],
        ),
        ("demain à 9h", RINGING, [("reminders.snooze", {"item": "#5", "until": "demain à 9h"})]),
        ("c'est fait", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("demain à 17h", ASKED, filled("demain à 17h")),
        ("à 8h", ASKED, filled("à 8h")),
        ("vendredi stp", ASKED, filled("vendredi")),
        ("dans deux heures", ASKED, filled("dans deux heures")),
        ("disons 18h", ASKED, filled("disons 18h")),
        ("oui", SURE, DELETED),
        ("oui stp", SURE, DELETED),
        ("vas-y", SURE, DELETED),
        ("non", SURE, []),
        ("laisse tomber", SURE, []),
        (
            "je suis à Lisbonne",
            WHERE,
            [("people.update", {"timezone": "Lisbonne"}), (MILK.action, MILK.args)],
        ),
        ("Vienne", WHERE, [("people.update", {"timezone": "Vienne"}), (MILK.action, MILK.args)]),
    ],
)
def test_french_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("les deux derniers", {"count": 2}),
        ("les deux derniers rappels", {"count": 2, "noun": "reminders"}),
        ("les trois premières tâches", {"count": -3, "noun": "tasks"}),
        ("les deux", {"pronoun": "both"}),
        ("la dernière", {"pronoun": "last"}),
        ("l'autre", {"pronoun": "other"}),
        ("le", {"pronoun": "it"}),
        ("#3 et #4", {"numbers": (3, 4)}),
        ("tâches 3 à 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("la 3 et la 4", {"numbers": (3, 4)}),
        ("la tâche 3", {"numbers": (3,), "noun": "tasks"}),
        ("toutes les tâches terminées", {"all": True, "status": "completed", "noun": "tasks"}),
        ("toutes mes tâches en retard", {"all": True, "status": "overdue", "noun": "tasks"}),
        ("tout ce que j'ai demain", {"all": True, "when": "demain"}),
        ("mon rendez-vous avec Erik", {"name": "Erik", "noun": "events"}),
        ("le rappel pour les poubelles", {"name": "poubelles", "noun": "reminders"}),
        ("lait et œufs", {"name": "lait et œufs", "names": ("lait", "œufs")}),
        ("la réunion de demain", {"noun": "events", "when": "demain"}),
    ],
)
def test_french_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})


@pytest.mark.parametrize(
    ("accented", "bare"),
    [
        ("réveille-moi demain à 6h", "reveille-moi demain a 6h"),
        ("supprime la tâche lessive", "supprime la tache lessive"),
        ("déplace la réunion à vendredi", "deplace la reunion a vendredi"),
        ("crée une tâche pour réparer le vélo", "cree une tache pour reparer le velo"),
    ],
)
def test_accents_may_be_left_out(accented, bare):
    assert [c.action for c in read(bare).calls] == [c.action for c in read(accented).calls] != []
