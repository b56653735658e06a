"""What French and Italian readers are told, word by word."""

import pytest

from core.language import say
from core.ports import unmarked
from core.schedule import Schedule
from tests.core.language.say.building import (
    button,
    change,
    done,
    kiln,
    labels,
    listing,
    plumber,
    rent,
    speaking,
    standup_view,
    when,
)

TIED = "\N{NO-BREAK SPACE}"


def rule(text, starts="2027-01-05T09:00:00", **terms):
    return Schedule(kind="rrule", rrule=text, starts_local=starts, **terms)


def relative(anchor, **terms):
    return Schedule(kind="relative", anchor=anchor, **terms)


SCHEDULES = [
    (rule("FREQ=DAILY;INTERVAL=2"), "un jour sur deux 09:00", "ogni due giorni 09:00"),
    (rule("FREQ=HOURLY;INTERVAL=2"), "toutes les 2 heures", "ogni 2 ore"),
    (rule("FREQ=MINUTELY;INTERVAL=90"), "toutes les 90 minutes", "ogni 90 minuti"),
    (rule("FREQ=DAILY;INTERVAL=10"), "tous les 10 jours 09:00", "ogni 10 giorni 09:00"),
    (
        rule("FREQ=WEEKLY;BYDAY=MO,SU"),
        "tous les lundis et tous les dimanches 09:00",
        "ogni lunedì e ogni domenica 09:00",
    ),
    (
        rule("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR", until="2027-06-01"),
        "toutes les 3 semaines le mardi et vendredi 09:00 jusqu'au 1er juin",
        "ogni 3 settimane di martedì e venerdì 09:00 fino al 1 giugno",
    ),
    (
        rule("FREQ=WEEKLY;BYDAY=SA,SU", count=10),
        "tous les week-ends 09:00, 10 fois",
        "ogni fine settimana 09:00, 10 volte",
    ),
    (
        rule("FREQ=MONTHLY;BYMONTHDAY=1"),
        "le 1er de chaque mois, 09:00",
        "il 1º di ogni mese, 09:00",
    ),
    (
        rule("FREQ=MONTHLY;BYMONTHDAY=30"),
        "le 30 de chaque mois (le dernier jour s'il n'y a pas de 30), 09:00",
        "il 30 di ogni mese (l'ultimo giorno se non c'è il 30), 09:00",
    ),
    (
        rule("FREQ=MONTHLY;BYMONTHDAY=31", month_end="skip"),
        "le 31 de chaque mois (s'il existe), 09:00",
        "il 31 di ogni mese (se c'è), 09:00",
    ),
    (
        rule("FREQ=MONTHLY;BYDAY=1SU"),
        "le premier dimanche de chaque mois, 09:00",
        "la prima domenica di ogni mese, 09:00",
    ),
    (
        rule("FREQ=MONTHLY;BYMONTHDAY=-2"),
        "l'avant-dernier jour de chaque mois, 09:00",
        "il penultimo giorno di ogni mese, 09:00",
    ),
    (
        rule("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        "tous les ans le dernier dimanche d'octobre, 09:00",
        "ogni anno l'ultima domenica di ottobre, 09:00",
    ),
    (
        rule("FREQ=YEARLY"),
        "tous les ans le 5 janvier, 09:00",
        "ogni anno il 5 gennaio, 09:00",
    ),
    (
        rule("FREQ=DAILY", exclude_weekends=True),
        "tous les jours 09:00, sauf le week-end",
        "ogni giorno 09:00, tranne nel fine settimana",
    ),
    (relative("due", offset_minutes=-60), "1 heure avant l'échéance", "1 ora prima della scadenza"),
    (
        relative("start", offset_days=-7),
        "1 semaine avant le début",
        "1 settimana prima dell'inizio",
    ),
    (relative("end", offset_minutes=30), "30 minutes après la fin", "30 minuti dopo la fine"),
    (relative("start"), "au début", "all'inizio"),
    (
        relative("completion", offset_months=3),
        "3 mois après la dernière fois",
        "3 mesi dopo l'ultima volta",
    ),
]


@pytest.mark.parametrize(("schedule", "french", "italian"), SCHEDULES)
def test_a_schedule_in_words(schedule, french, italian):
    with say.speaking_in("fr"):
        assert say.schedule_in_words(schedule) == french
    with say.speaking_in("it"):
        assert say.schedule_in_words(schedule) == italian


def told(code, outcomes, now="2027-02-01T10:04:00Z", zone="Europe/Lisbon"):
    with say.speaking_in(code):
        reply = say.reply(outcomes, speaking(now, zone, locale=code))
    return reply.model_copy(update={"text": unmarked(reply.text).replace(TIED, " ")})


def test_a_reminder_that_was_made():
    made = [done("reminders.create", "reminder_created", plumber())]
    french, italian = told("fr", made), told("it", made)
    assert french.text == "⏰ #1 call the plumber — demain, mar. 2 févr., 09:00 Lisbonne."
    assert italian.text == "⏰ #1 call the plumber — domani, mar 2 feb, 09:00 Lisbona."
    assert labels(french) == [["Annuler", "Modifier", "‹pourquoi›"]]
    assert labels(italian) == [["Annulla", "Modifica", "‹perché›"]]
    assert "« appelle-le … »" in button(french, "Modifier").ask.replace(TIED, " ")


def test_the_odd_nights_of_a_repeat():
    made = [done("reminders.create", "reminder_created", kiln())]
    then = ("2027-03-22T08:00:00Z", "Europe/Berlin")
    assert told("fr", made, *then).text == (
        "🔁 ⏰ #7 check the kiln — tous les jours 02:30 Berlin ; première fois : demain, mar. 23 "
        "mars.\n"
        "À noter : le dim. 28 mars, l'heure saute de 02:00 à 03:00, donc cette nuit-là je sonnerai "
        "à 03:00. Le dim. 31 oct., 02:30 revient deux fois ; je sonnerai une fois, la première."
    )
    italian = told("it", made, *then)
    assert italian.text == (
        "🔁 ⏰ #7 check the kiln — ogni giorno 02:30 Berlino; prima volta: domani, mar 23 mar.\n"
        "Nota: dom 28 mar l'orologio salta dalle 02:00 alle 03:00, quindi quella notte suono alle "
        "03:00. Dom 31 ott le 02:30 ci sono due volte; suono una volta, la prima."
    )
    assert labels(italian) == [
        ["OK", "Salta quella notte", "Suona due volte a ottobre", "‹perché›"]
    ]


def test_a_repeat_on_the_clock_of_another_town():
    sketch = {key: it for key, it in standup_view().items() if key not in {"title", "number"}}
    made = [done("events.create", "event_created", change("event", 8, "standup", **sketch))]
    then = ("2027-03-08T12:00:00Z", "Europe/Berlin")
    assert told("fr", made, *then).text == (
        "🔁 📅 #8 standup — tous les lundis 10:00 New York, 30 min. Pour toi à Berlin : 16:00 "
        "aujourd'hui, **15:00** les 15 et 22 mars (New York change d'heure 2 semaines avant toi), "
        "puis 16:00 de nouveau à partir du 29 mars."
    )
    assert "(New York cambia l'ora 2 settimane prima di te)" in told("it", made, *then).text


def test_month_ends_and_what_else_they_could_be():
    made = [done("tasks.create", "task_created", rent())]
    french = told("fr", made, "2027-01-31T09:05:00Z")
    assert french.text == (
        "🔁 ☐ #80 pay rent — le dernier jour de chaque mois s'il n'y a pas de 31, 09:00 Lisbonne. "
        "09:00 vient de passer pour aujourd'hui ; prochaine fois : dim. 28 févr., puis mer. 31 "
        "mars, ven. 30 avr."
    )
    assert labels(french) == [
        ["OK", "Seulement les mois avec un 31", "Avancer si week-end", "Aussi aujourd'hui"]
    ]
    italian = told("it", made, "2027-01-31T09:05:00Z")
    assert labels(italian) == [
        ["OK", "Solo i mesi con il 31", "Anticipa se è weekend", "Anche oggi"]
    ]


def test_what_was_undone():
    gone = plumber(verb="undo", old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:05Z"})
    outcome = [done("conversation.undo", "undone", gone, view={"stays": ["Lisbon clock", "#3"]})]
    assert told("fr", outcome).text == (
        "↩️ Retiré : #1 call the plumber (c'était mar. 2 févr. 09:00). Je n'ai pas touché à #3. "
        "Inchangé : ton heure (Lisbonne)."
    )
    assert told("it", outcome).text == (
        "↩️ Tolto: #1 call the plumber (era mar 2 feb 09:00). Non ho toccato #3. Resta com'è: il "
        "tuo orario (Lisbona)."
    )


WEEK = {"start": "2027-02-01T00:00:00Z", "end": "2027-02-08T00:00:00Z", "when": "this week"}


def test_a_list_without_entries():
    tasks = [listing("tasks_listed", [], filter={"status": "completed"})]
    assert told("fr", tasks).text == "Liste vide : tâches à ton actif."
    assert told("it", tasks).text == "Non ci sono attività che hai completato."
    week = [listing("tasks_listed", [], **WEEK)]
    assert told("fr", week).text == "Rien du lun. 1er févr. au dim. 7 févr. (tâches)."
    assert told("it", week).text == "Non ci sono attività da lun 1 feb a dom 7 feb."


def test_a_week_has_a_heading_and_a_line_for_each_day():
    standup = standup_view(starts_at="2027-02-02T14:00:00Z", ends_at="2027-02-02T14:30:00Z")
    lists = [listing(f"{kind}_listed", [], **WEEK) for kind in ("tasks", "reminders")]
    lists.append(listing("events_listed", [{**standup, "schedule": None}], **WEEK))
    assert told("fr", lists).text == (
        "Lun. 1er févr. – dim. 7 févr. :\n"
        "• Demain, mar. 2 févr. : 14:00–14:30 📅 #8 standup (09:00 New York)"
    )
    assert told("it", lists).text.startswith("Lun 1 feb – dom 7 feb:\n• Domani, mar 2 feb: 14:00")


def test_a_question_when_the_hour_has_passed():
    asked = when("2027-02-01T10:00:00+00:00")
    with say.speaking_in("fr"):
        assert say.clock_unknown("à 9") == (
            "Avec plaisir, mais je ne connais pas encore ton heure. 9:00, mais à l'heure de quelle "
            "ville ?"
        ).replace(" ?", f"{TIED}?")
        assert say.moment_option(asked, asked)[0] == "Aujourd'hui 10:00"
    with say.speaking_in("it"):
        assert say.clock_unknown("alle 9").endswith("9:00, ma nell'orario di quale città?")
        assert say.moment_option(asked.replace(hour=21), asked)[0] == "Stasera 21:00"


def test_no_line_breaks_before_a_french_mark():
    with say.speaking_in("fr"):
        text = say.not_understood("blabla").text
    assert f"«{TIED}blabla{TIED}»" in text
    assert f"rappels{TIED}: essaie" in text
