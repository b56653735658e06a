from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="es", date_order="DMY")
LINES = (Path(__file__).parent / "spanish.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


def read(sentence: str):
    return READER.read(Heard(text=sentence, now=NOW, habits=HABITS))


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_spanish_sentence_asks_for_its_calls(sentence, calls):
    reading = read(sentence)
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("recuerdame manana llamar al medico", "recuérdame mañana llamar al médico"),
        ("que tengo el sabado", "qué tengo el sábado"),
        ("cuando es mi proxima reunion", "cuándo es mi próxima reunión"),
        ("despiertame a las 7", "despiértame a las 7"),
    ],
)
def test_accents_may_be_left_out(typed, written):
    actions = [call.action for call in read(written).calls]
    assert actions
    assert [call.action for call in read(typed).calls] == actions


DENTIST = Call(action="events.create", args={"title": "dentista", "when": "el jueves a las 15h"})
MILK = Call(action="tasks.create", args={"title": "comprar leche", "when": "mañana"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="dentista"),))
BOUGHT = Context(calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="comprar leche"),))
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="colada"))
WHEN = Question(
    kind="when",
    slot="when",
    pending=(Call(action="reminders.create", args={"title": "llamar a Ana"}),),
)
CONFIRM = Question(kind="confirm", pending=(Call(action="tasks.delete", args={"item": "#4"}),))
CLOCK = Question(kind="clock", pending=(MILK,))
ASKED = Context(question=WHEN)
SURE = Context(question=CONFIRM)
WHERE = Context(question=CLOCK)
DELETED = [("tasks.delete", {"item": "#4"})]


def filled(when: str):
    return [("reminders.create", {"title": "llamar a Ana", "when": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("no, el viernes", MADE, [("events.update", {"item": "#2", "when": "el viernes"})]),
        ("mejor a las 5", MADE, [("events.update", {"item": "#2", "when": "a las 5"})]),
        ("a las 17h mejor", MADE, [("events.update", {"item": "#2", "when": "a las 17h"})]),
        ("quise decir el lunes", MADE, [("events.update", {"item": "#2", "when": "el lunes"})]),
        ("que sea semanal", MADE, [("events.update", {"item": "#2", "when": "semanal"})]),
        ("llámalo Dr. Silva", MADE, [("events.update", {"item": "#2", "title": "Dr. Silva"})]),
        (
            "no, leche de avena",
            BOUGHT,
            [("tasks.update", {"item": "#3", "title": "comprar leche de avena"})],
        ),
        ("y huevos", BOUGHT, [("tasks.create", {"title": "comprar huevos", "when": "mañana"})]),
        ("prioridad alta", BOUGHT, [("tasks.update", {"item": "#3", "priority": "high"})]),
        (
            "en 10 minutos",
            RINGING,
            [("reminders.snooze", {"item": "#5", "until": "en 10 minutos"})],
        ),
        ("hecho", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("mañana a las 17h", ASKED, filled("mañana a las 17h")),
        ("a las 8", ASKED, filled("a las 8")),
        ("el viernes por favor", ASKED, filled("el viernes")),
        ("dentro de dos horas", ASKED, filled("dentro de dos horas")),
        ("sí", SURE, DELETED),
        ("sí, por favor", SURE, DELETED),
        ("hazlo", SURE, DELETED),
        ("no", SURE, []),
        ("mejor no", SURE, []),
        (
            "estoy en Lisboa",
            WHERE,
            [("people.update", {"timezone": "Lisboa"}), (MILK.action, MILK.args)],
        ),
        ("Sevilla", WHERE, [("people.update", {"timezone": "Sevilla"}), (MILK.action, MILK.args)]),
    ],
)
def test_spanish_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("los dos últimos", {"count": 2}),
        ("los dos últimos recordatorios", {"count": 2, "noun": "reminders"}),
        ("las últimas dos alarmas", {"count": 2, "noun": "reminders"}),
        ("las tres primeras tareas", {"count": -3, "noun": "tasks"}),
        ("ambos", {"pronoun": "both"}),
        ("el último", {"pronoun": "last"}),
        ("la otra", {"pronoun": "other"}),
        ("eso", {"pronoun": "it"}),
        ("los", {"pronoun": "them"}),
        ("#3 y #4", {"numbers": (3, 4)}),
        ("la tarea 4", {"numbers": (4,), "noun": "tasks"}),
        ("tareas 3 a 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("todas las tareas hechas", {"all": True, "status": "completed", "noun": "tasks"}),
        ("todas mis tareas atrasadas", {"all": True, "status": "overdue", "noun": "tasks"}),
        ("mi cita con Erik", {"name": "Erik", "noun": "events"}),
        ("el recordatorio de la basura", {"name": "basura", "noun": "reminders"}),
        ("leche y huevos", {"name": "leche y huevos", "names": ("leche", "huevos")}),
        ("la reunión de mañana", {"noun": "events", "when": "mañana"}),
    ],
)
def test_spanish_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})
