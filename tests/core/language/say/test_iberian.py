"""Whole replies in Spanish and in Portuguese, of what the English stories also tell."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.language import say, when
from core.ports import Habits
from tests.core.language.say.building import (
    change,
    done,
    kiln,
    labels,
    listing,
    plumber,
    rent,
    speaking,
    standup_view,
)
from tests.core.language.say.building import when as instant

NOW = "2027-02-01T10:04:00Z"
LATE = {"id": "1", "number": 4, "title": "IVA", "due_date": "2027-01-30", "overdue": True}
DENTIST = {
    "status": "confirmed",
    "starts_at": "2027-02-04T15:30:00Z",
    "ends_at": "2027-02-04T16:30:00Z",
    "timezone": "Europe/Lisbon",
}


def event(**more):
    return change("event", 3, "Ana", **{**DENTIST, **more})


def task(**more):
    return change("task", 4, "IVA", status="open", priority="medium", **more)


def renewed(**terms):
    zone = {"timezone": "Europe/Lisbon"}
    return change("preference", None, "Ana", verb="update", new={**zone, **terms}, **zone)


MOVED = {"old": {"starts_at": "2027-02-03T15:30:00Z"}, "new": {"starts_at": DENTIST["starts_at"]}}
DAY = {"start": "2027-02-03T00:00:00Z", "end": "2027-02-04T00:00:00Z"}
WHY = {"words": "x", "rules": ["remind-at"], "tools": ["reminders.create"], "audits": [2]}
CASES = [
    (
        done("reminders.create", "reminder_created", plumber()),
        NOW,
        "⏰ #1 call the plumber — mañana, mar, 2 feb, 09:00 Lisboa.",
        "⏰ #1 call the plumber — amanhã, ter., 2 de fev., 09:00 Lisboa.",
    ),
    (
        done("reminders.create", "reminder_created", kiln()),
        "2027-03-22T20:00:00Z",
        "🔁 ⏰ #7 check the kiln — todos los días 02:30 Berlín; primera vez: mañana, mar, 23 "
        "mar.\n"
        "Ojo: el dom, 28 mar el reloj salta de 02:00 a 03:00, así que esa noche el aviso pasa "
        "a 03:00. El dom, 31 oct el reloj pasa dos veces por 02:30; te avisaré una vez, la "
        "primera.",
        "🔁 ⏰ #7 check the kiln — todos os dias 02:30 Berlim; primeira vez: amanhã, ter., 23 de"
        " mar.\n"
        "Atenção: em dom., 28 de mar. o relógio salta de 02:00 para 03:00; por isso, nessa "
        "noite o aviso passa para 03:00. Em dom., 31 de out. o relógio passa duas vezes por "
        "02:30; aviso uma vez, na primeira.",
    ),
    (
        done("tasks.create", "task_created", rent()),
        "2027-01-31T09:05:00Z",
        "🔁 ☐ #80 pay rent — el último día de cada mes si no hay 31, 09:00 Lisboa. La hora de "
        "hoy (09:00) acaba de pasar; próxima vez: dom, 28 feb; después: mié, 31 mar; vie, 30 "
        "abr.",
        "🔁 ☐ #80 pay rent — no último dia de cada mês se não houver 31, 09:00 Lisboa. A hora "
        "de hoje (09:00) acabou de passar; próxima vez: dom., 28 de fev.; depois: qua., 31 de "
        "mar.; sex., 30 de abr.",
    ),
    (
        done("tasks.create", "task_created", task(due_date="2027-02-02")),
        NOW,
        "☐ #4 IVA — mañana, mar, 2 feb.",
        "☐ #4 IVA — amanhã, ter., 2 de fev.",
    ),
    (
        done("events.create", "event_created", event(location="Faro")),
        NOW,
        "📅 #3 Ana — jue, 4 feb, 15:30–16:30 Lisboa, en Faro.",
        "📅 #3 Ana — qui., 4 de fev., 15:30–16:30 Lisboa, em Faro.",
    ),
    (
        done("events.update", "event_updated", event(verb="update", **MOVED)),
        NOW,
        "✅ Moví #3 Ana: jue, 4 feb, 15:30–16:30 Lisboa (antes mié, 3 feb 15:30).",
        "✅ Mudei #3 Ana: qui., 4 de fev., 15:30–16:30 Lisboa (antes qua., 3 de fev. 15:30).",
    ),
    (
        done("tasks.update", "task_updated", task(old={"title": "VAT"}, new={"title": "IVA"})),
        NOW,
        "Cambié #4 IVA: antes se llamaba “VAT”.",
        "Alterei #4 IVA: antes chamava-se “VAT”.",
    ),
    (
        done("tasks.complete", "task_completed", task(verb="complete")),
        NOW,
        "✅ Hecho: #4 IVA.",
        "✅ Feito: #4 IVA.",
    ),
    (
        done("reminders.snooze", "reminder_snoozed", plumber(verb="snooze")),
        NOW,
        "💤 #1 call the plumber — pospuesto hasta: mañana, mar, 2 feb, 09:00 Lisboa.",
        "💤 #1 call the plumber — adiado até: amanhã, ter., 2 de fev., 09:00 Lisboa.",
    ),
    (
        done("events.cancel", "event_cancelled", event(verb="cancel")),
        NOW,
        "✖️ Cancelado: #3 Ana (era jue, 4 feb, 15:30–16:30).",
        "✖️ Cancelado: #3 Ana (era qui., 4 de fev., 15:30–16:30).",
    ),
    (
        done(
            "conversation.undo",
            "undone",
            plumber(new={"deleted_at": "x"}),
            view={"stays": ["Lisbon clock", "#3"]},
        ),
        NOW,
        "↩️ Eliminado: #1 call the plumber (era mar, 2 feb 09:00). Sin tocar: #3. No cambia: "
        "la hora de Lisboa.",
        "↩️ Removido: #1 call the plumber (era ter., 2 de fev. 09:00). Sem alterações: #3. Não"
        " muda: a hora de Lisboa.",
    ),
    (
        done("conversation.redo", "redone", plumber(new={"deleted_at": None})),
        NOW,
        "⏰ De vuelta: #1 call the plumber — mar, 2 feb, 09:00 Lisboa.",
        "⏰ De volta: #1 call the plumber — ter., 2 de fev., 09:00 Lisboa.",
    ),
    (
        listing("tasks_listed", []),
        NOW,
        "No hay tareas por hacer.",
        "Não há tarefas por fazer.",
    ),
    (
        listing("tasks_listed", [LATE], filter={"status": "overdue"}),
        NOW,
        "1 tarea con retraso: ☐ #4 IVA — sáb, 30 ene (con retraso).",
        "1 tarefa em atraso: ☐ #4 IVA — sáb., 30 de jan. (em atraso).",
    ),
    (
        listing("events_listed", [], **DAY),
        NOW,
        "No hay eventos el mié, 3 feb.",
        "Não há eventos em qua., 3 de fev.",
    ),
    (
        listing(
            "events_listed",
            [standup_view()],
            start="2027-03-08T00:00:00Z",
            end="2027-03-09T00:00:00Z",
        ),
        NOW,
        "Lun, 8 mar: 📅 #8 standup 15:00–15:30 (10:00 Nueva York).",
        "Seg., 8 de mar.: 📅 #8 standup 15:00–15:30 (10:00 Nova York).",
    ),
    (
        done("people.update", "settings_changed", renewed(first_weekday=6)),
        NOW,
        "Tu hora pasa a ser la de Lisboa (ahora 10:04). La semana empieza el domingo.",
        "A sua hora passa a ser a de Lisboa (agora 10:04). Primeiro dia da semana: domingo.",
    ),
    (
        done("conversation.why", "why", view=WHY),
        NOW,
        'Apliqué la regla `remind-at` a "x". No se usó ningún modelo de lenguaje. Herramienta:'
        " `reminders.create`. Registro A‑2.",
        'Apliquei a regra `remind-at` a "x". Nenhum modelo de linguagem foi usado. Ferramenta:'
        " `reminders.create`. Histórico A‑2.",
    ),
    (
        done("events.free", "events_free", view={"free": True, **DAY}),
        NOW,
        "Tienes libre: mié, 3 feb.",
        "Tempo livre: qua., 3 de fev.",
    ),
    (
        done("tasks.complete", "task_completed", repeated=True, at=instant("2027-01-31T09:06:00Z")),
        NOW,
        "Ya quedó hecho: dom, 31 ene, 09:06.",
        "Já ficou feito: dom., 31 de jan., 09:06.",
    ),
]


@pytest.mark.parametrize(("outcome", "now", "spanish", "portuguese"), CASES)
def test_a_reply_in_both_languages(outcome, now, spanish, portuguese):
    zone = "Europe/Berlin" if "Berl" in spanish else "Europe/Lisbon"
    for code, text in (("es", spanish), ("pt", portuguese)):
        with say.speaking_in(code):
            assert say.reply([outcome], speaking(now, zone)).text == text


ALONE = [
    ("es", ["Deshacer", "Cambiar", "‹por qué›"], "No conozco el comando /x."),
    ("pt", ["Desfazer", "Mudar", "‹por quê›"], "Não conheço o comando /x."),
]


@pytest.mark.parametrize(("code", "buttons", "strange"), ALONE)
def test_the_next_steps_and_a_strange_command(code, buttons, strange):
    outcome = done("reminders.create", "reminder_created", plumber())
    with say.speaking_in(code):
        assert labels(say.reply([outcome], speaking(NOW))) == [buttons]
        assert say.unknown_command("/x").text.startswith(strange)


QUESTIONS = [
    (
        "es",
        "a las 9",
        "¿9:00 de qué ciudad?",
        "Esa hora (9:00) hoy ya pasó: ¿cuándo te recuerdo ",
        "pregunté porque esa hora (09:00) ya había pasado",
    ),
    (
        "pt",
        "às 9",
        "9:00 de que cidade?",
        "Essa hora (9:00) hoje já passou: quando devo lembrar ",
        "perguntei porque essa hora (09:00) já tinha passado",
    ),
]


@pytest.mark.parametrize(("code", "words", "unknown", "passed", "why"), QUESTIONS)
def test_what_is_asked(code, words, unknown, passed, why):
    now = datetime(2027, 2, 1, 10, 4, tzinfo=ZoneInfo("Europe/Lisbon"))
    found = when.read(words, now, Habits(zone="Europe/Lisbon", locale=code))
    with say.speaking_in(code):
        assert say.clock_unknown(f"x {words}").endswith(unknown)
        question = say.which_time("reminders.create", "x", found, now)
        assert question.startswith(passed)
        assert why in say.why({"words": "x", "asked_because": question})


@pytest.mark.parametrize(
    ("code", "tasks", "reminders"),
    [
        ("es", "No hay tareas terminadas.", "No hay recordatorios cancelados."),
        ("pt", "Não há tarefas concluídas.", "Não há lembretes cancelados."),
    ],
)
def test_what_a_list_is_narrowed_to_agrees_with_its_noun(code, tasks, reminders):
    with say.speaking_in(code):
        done_ones = listing("tasks_listed", [], filter={"status": "completed"})
        gone = listing("reminders_listed", [], filter={"status": "cancelled"})
        assert say.reply([done_ones], speaking(NOW)).text == tasks
        assert say.reply([gone], speaking(NOW)).text == reminders


def test_one_full_stop_ends_a_sentence():
    with say.speaking_in("pt"):
        text = say.reply([CASES[3][0]], speaking(NOW)).text
    assert text.endswith("2 de fev.")
