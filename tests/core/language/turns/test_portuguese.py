from pathlib import Path

import pytest

from core.language.turns import Reader
from core.language.turns.selectors import Selected, parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS
from tests.core.language.turns.test_reader import parsed, plain

READER = Reader(TARGETS)
HABITS = Habits(locale="pt", date_order="DMY")
LINES = (Path(__file__).parent / "portuguese.txt").read_text(encoding="utf-8").splitlines()
ALL = [parsed(line) for line in LINES if line and not line.startswith("# ")]


def read(sentence: str):
    return READER.read(Heard(text=sentence, now=NOW, habits=HABITS))


@pytest.mark.parametrize(("sentence", "calls"), ALL, ids=[row[0] for row in ALL])
def test_a_portuguese_sentence_asks_for_its_calls(sentence, calls):
    reading = read(sentence)
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    found = [plain(call) for call in reading.calls or pending]
    assert found == calls


DENTIST = Call(action="events.create", args={"title": "dentista", "when": "quinta às 15h"})
MILK = Call(action="tasks.create", args={"title": "comprar leite", "when": "amanhã"})
MADE = Context(calls=(DENTIST,), mentions=(Mention(noun="events", ref="#2", title="dentista"),))
BOUGHT = Context(calls=(MILK,), mentions=(Mention(noun="tasks", ref="#3", title="comprar leite"),))
RINGING = Context(reply_to=Mention(noun="reminders", ref="#5", title="roupa"))
WHEN = Question(
    kind="when",
    slot="when",
    pending=(Call(action="reminders.create", args={"title": "ligar à Ana"}),),
)
CONFIRM = Question(kind="confirm", pending=(Call(action="tasks.delete", args={"item": "#4"}),))
CLOCK = Question(kind="clock", pending=(MILK,))
ASKED = Context(question=WHEN)
SURE = Context(question=CONFIRM)
WHERE = Context(question=CLOCK)
DELETED = [("tasks.delete", {"item": "#4"})]


def filled(when: str):
    return [("reminders.create", {"title": "ligar à Ana", "when": when})]


@pytest.mark.parametrize(
    ("words", "context", "calls"),
    [
        ("não, sexta", MADE, [("events.update", {"item": "#2", "when": "sexta"})]),
        ("afinal às 17h", MADE, [("events.update", {"item": "#2", "when": "às 17"})]),
        ("quero dizer segunda", MADE, [("events.update", {"item": "#2", "when": "segunda"})]),
        ("muda para sexta", MADE, [("events.update", {"item": "#2", "when": "sexta"})]),
        ("chama-lhe Dr. Silva", MADE, [("events.update", {"item": "#2", "title": "Dr. Silva"})]),
        (
            "não, leite de aveia",
            BOUGHT,
            [("tasks.update", {"item": "#3", "title": "comprar leite de aveia"})],
        ),
        ("e ovos", BOUGHT, [("tasks.create", {"title": "comprar ovos", "when": "amanhã"})]),
        ("isso é importante", BOUGHT, [("tasks.update", {"item": "isso", "priority": "high"})]),
        (
            "em 10 minutos",
            RINGING,
            [("reminders.snooze", {"item": "#5", "until": "em 10 minutos"})],
        ),
        ("amanhã às 9", RINGING, [("reminders.snooze", {"item": "#5", "until": "amanhã às 9"})]),
        ("feito", RINGING, [("reminders.complete", {"item": "#5"})]),
        ("amanhã às 17h", ASKED, filled("amanhã às 17h")),
        ("às 8", ASKED, filled("às 8")),
        ("na sexta por favor", ASKED, filled("na sexta")),
        ("daqui a duas horas", ASKED, filled("daqui a duas horas")),
        ("sim", SURE, DELETED),
        ("sim por favor", SURE, DELETED),
        ("pode ser", SURE, DELETED),
        ("não", SURE, []),
        ("deixa lá", SURE, []),
        (
            "estou em Lisboa",
            WHERE,
            [("people.update", {"timezone": "Lisboa"}), (MILK.action, MILK.args)],
        ),
        ("Viena", WHERE, [("people.update", {"timezone": "Viena"}), (MILK.action, MILK.args)]),
    ],
)
def test_portuguese_words_mean_what_was_said_before(words, context, calls):
    heard = Heard(text=words, now=NOW, habits=HABITS, context=context)
    assert [(c.action, c.args) for c in READER.read(heard).calls] == calls


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        ("os dois últimos", {"count": 2}),
        ("os últimos dois lembretes", {"count": 2, "noun": "reminders"}),
        ("as primeiras três tarefas", {"count": -3, "noun": "tasks"}),
        ("ambos", {"pronoun": "both"}),
        ("as duas", {"pronoun": "both"}),
        ("a última", {"pronoun": "last"}),
        ("o outro", {"pronoun": "other"}),
        ("isso", {"pronoun": "it"}),
        ("#3 e #4", {"numbers": (3, 4)}),
        ("tarefas 3 a 5", {"numbers": (3, 4, 5), "noun": "tasks"}),
        ("todas as tarefas concluídas", {"all": True, "status": "completed", "noun": "tasks"}),
        ("todas as minhas tarefas atrasadas", {"all": True, "status": "overdue", "noun": "tasks"}),
        ("a minha reunião com o Erik", {"name": "Erik", "noun": "events"}),
        ("o lembrete do lixo", {"name": "lixo", "noun": "reminders"}),
        ("leite e ovos", {"name": "leite e ovos", "names": ("leite", "ovos")}),
        ("a reunião de amanhã", {"noun": "events", "when": "de amanhã"}),
    ],
)
def test_portuguese_points_at_things(words, selected):
    told = parse_selector(words, NOW, HABITS)
    assert told == Selected(**{"kind": told.kind, **selected})
