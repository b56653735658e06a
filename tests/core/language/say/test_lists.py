"""Answers to questions: agendas, lists, free time, settings, why, help; and what rings."""

import pytest

from core.language import say
from core.ports import Outcome, Reply, State
from tests.core.language.say.building import labels, listing, speaking, standup_view, when

LEA = speaking("2027-07-05T06:30:00Z", "Europe/Berlin")
TODAY = {"start": "2027-07-04T22:00:00Z", "end": "2027-07-05T22:00:00Z", "when": "today"}


def meeting(number, title, start, end, **more):
    return {
        "id": str(number),
        "number": number,
        "title": title,
        "starts_at": start,
        "ends_at": end,
        "timezone": "Europe/Berlin",
        **more,
    }


PAUL = meeting(50, "1:1 with Paul", "2027-07-05T08:00:00Z", "2027-07-05T08:30:00Z")
SYNC = meeting(51, "Q3 sync", "2027-07-05T11:00:00Z", "2027-07-05T11:45:00Z")
MILK = {"id": "3", "number": 3, "title": "buy milk", "status": "open", "due_date": "2027-07-05"}
VITAMINS = {
    "id": "20",
    "number": 20,
    "title": "vitamins",
    "next_at": "2027-07-05T06:45:00Z",
    "schedule": {"kind": "rrule", "rrule": "FREQ=DAILY", "starts_local": "2027-07-01T08:45:00"},
}


def test_an_agenda_is_one_list_in_order_of_time():
    outcomes = [
        listing("events_listed", [PAUL, SYNC], **TODAY),
        listing("tasks_listed", [MILK], **TODAY),
        listing("reminders_listed", [VITAMINS], **TODAY),
    ]
    assert say.reply(outcomes, LEA).text == (
        "Today, Mon 5 Jul:\n"
        "• ☐ #3 buy milk\n"
        "• 08:45 ⏰ #20 vitamins\n"
        "• 10:00–10:30 📅 #50 1:1 with Paul\n"
        "• 13:00–13:45 📅 #51 Q3 sync"
    )


def test_an_agenda_of_several_days_names_the_dates():
    days = {"start": "2027-07-04T22:00:00Z", "end": "2027-07-10T22:00:00Z", "when": "until then"}
    holiday = meeting(
        60, "Holiday", "2027-07-09T22:00:00Z", "2027-07-11T22:00:00Z",
        all_day=True, start_date="2027-07-10", end_date="2027-07-12",
    )  # fmt: skip
    outcomes = [
        listing("events_listed", [PAUL, holiday], **days),
        listing("tasks_listed", [], **days),
        listing("reminders_listed", [], **days),
    ]
    assert say.reply(outcomes, LEA).text == (
        "Mon 5 Jul – Sat 10 Jul:\n"
        "• Mon 5 Jul, 10:00–10:30 📅 #50 1:1 with Paul\n"
        "• Sat 10 Jul 📅 #60 Holiday"
    )


def test_a_list_of_one_kind_claims_nothing_about_the_others():
    assert say.reply([listing("events_listed", [PAUL], **TODAY)], LEA).text == (
        "Today, Mon 5 Jul: 📅 #50 1:1 with Paul 10:00–10:30."
    )
    assert say.reply([listing("events_listed", [], **TODAY)], LEA).text == (
        "No events today, Mon 5 Jul."
    )
    both = [listing("events_listed", [], **TODAY), listing("tasks_listed", [], **TODAY)]
    assert say.reply(both, LEA).text == "No events or tasks today, Mon 5 Jul."


def test_a_repeating_reminder_is_listed_at_its_hour_of_that_day():
    day = {"start": "2027-07-18T22:00:00Z", "end": "2027-07-19T22:00:00Z", "when": "that day"}
    assert say.reply([listing("reminders_listed", [VITAMINS], **day)], LEA).text == (
        "Mon 19 Jul: ⏰ #20 vitamins 08:45."
    )


def test_an_unconfirmed_clock_is_named():
    told = LEA.model_copy(update={"zone_known": False})
    assert say.reply([listing("events_listed", [PAUL], **TODAY)], told).text == (
        "Today, Mon 5 Jul: 📅 #50 1:1 with Paul 10:00–10:30 Berlin."
    )


def test_tasks_are_listed_with_their_days_and_what_is_late():
    late = {**MILK, "number": 4, "title": "tax", "due_date": "2027-07-01", "overdue": True}
    outcome = listing("tasks_listed", [late, MILK], filter={}, total=12)
    assert say.reply([outcome], LEA).text == (
        "12 open tasks:\n• ☐ #4 tax — Thu 1 Jul (overdue)\n• ☐ #3 buy milk — Mon 5 Jul\n"
        "… and 10 more."
    )


@pytest.mark.parametrize(
    ("chosen", "items", "text"),
    [
        ({}, [], "No open tasks."),
        ({"status": "overdue"}, [], "No overdue tasks."),
        ({"status": "all", "tag": "work"}, [], "No tasks (#work)."),
        ({"text": "tax", "priority": "high"}, [], "No open tasks (high, “tax”)."),
        ({}, [MILK], "1 open task: ☐ #3 buy milk — Mon 5 Jul."),
    ],
)
def test_a_list_says_what_was_asked_for(chosen, items, text):
    reply = say.reply([listing("tasks_listed", items, filter=chosen)], LEA)
    assert reply.text == text
    assert labels(reply) == ([["Done ✓"]] if items else [])


def test_a_repeat_in_a_list_says_when_it_is_next():
    reply = say.reply([listing("reminders_listed", [VITAMINS])], LEA)
    assert reply.text == "1 reminder: 🔁 ⏰ #20 vitamins — every day 08:45, next: Mon 5 Jul."


def _free(**view):
    window = {"start": "2027-07-06T07:00:00Z", "end": "2027-07-06T16:00:00Z"}
    told = {**window, "free": False, "busy": [], "slots": [], "all_day": [], **view}
    outcome = Outcome(action="events.free", state=State.DONE, template="events_free", view=told)
    return say.reply([outcome], LEA).text


def test_free_time_is_told_by_what_takes_it_and_what_is_left():
    busy = meeting(50, "1:1 with Paul", "2027-07-06T08:00:00Z", "2027-07-06T08:30:00Z")
    assert _free(free=True) == "You are free: tomorrow, Tue 6 Jul, 09:00–18:00."
    slots = [
        {"start": "2027-07-06T07:00:00Z", "end": "2027-07-06T08:00:00Z"},
        {"start": "2027-07-06T08:30:00Z", "end": "2027-07-06T16:00:00Z"},
    ]
    assert _free(busy=[busy], slots=slots) == (
        "Free tomorrow, Tue 6 Jul: 09:00–10:00, 10:30–18:00. "
        "Taken: 📅 #50 1:1 with Paul 10:00–10:30."
    )
    assert _free(busy=[busy]) == (
        "You have 📅 #50 1:1 with Paul 10:00–10:30 (tomorrow, Tue 6 Jul, 09:00–18:00)."
    )


def test_settings_are_one_per_line():
    view = {
        "timezone": "Europe/Berlin",
        "timezone_confirmed": True,
        "display_name": "Lea",
        "locale": "en",
        "default_meeting_minutes": 30,
        "habits": {"morning": 8, "first_weekday": 0},
    }
    outcome = Outcome(action="people.show", state=State.DONE, template="settings", view=view)
    assert say.reply([outcome], LEA).text.splitlines() == [
        "Clock: Berlin (now 08:30)",
        "Name: Lea",
        "Language: en",
        "A meeting lasts 30 minutes when nobody says.",
        "Morning: 8:00",
        "First day of the week: Monday",
    ]


@pytest.mark.parametrize(
    ("view", "text"),
    [
        (
            {"words": "buy milk", "rules": ["task"], "tools": ["tasks.create"], "audits": [4, 5]},
            'I matched rule `task` on "buy milk". No language model was used. '
            "Tool: `tasks.create`. Audit A‑4, A‑5.",
        ),
        (
            {"words": "x", "rules": ["a", "b"], "interpreter": "model openai"},
            'I matched rules `a` and `b` on "x". A language model (openai) read this.',
        ),
        (
            {
                "words": "call at 9",
                "asked_because": say.clock_unknown("at 9"),
                "picked": "Lisbon",
            },
            'I read "call at 9", asked because I did not know your clock, and you picked '
            '"Lisbon". No language model was used.',
        ),
    ],
)
def test_why_tells_how_it_was_understood(view, text):
    assert say.why(view) == text


def test_help_shows_examples():
    view = {"examples": [f"say {n}" for n in range(30)]}
    outcome = Outcome(action="conversation.help", state=State.DONE, template="help", view=view)
    lines = say.reply([outcome], LEA).text.splitlines()
    assert lines[:2] == ["Say it in your own words, for example:", "• say 0"]
    assert len(lines) == 9
    assert len(say.reply([outcome.model_copy(update={"view": {}})], LEA).text.splitlines()) == 6


@pytest.mark.parametrize(
    ("importance", "now", "text"),
    [
        ("medium", "2027-02-02T09:00:00Z", "⏰ #1 call the plumber — 09:00."),
        ("low", "2027-02-02T09:00:05Z", "⏰ #1 call the plumber — 09:00."),
        ("high", "2027-02-02T09:00:00Z", "❗#1 call the plumber — 09:00."),
        ("critical", "2027-02-02T09:00:00Z", "🚨 #1 call the plumber — 09:00."),
        ("medium", "2027-02-03T09:00:00Z", "⏰ #1 call the plumber — Tue 2 Feb, 09:00."),
    ],
)
def test_a_ring_says_what_and_for_when(importance, now, text):
    due = when("2027-02-02T09:00:00Z")
    said = say.ring(1, "call the plumber", due, when(now), "Europe/Lisbon", importance)
    reply = Reply(text=said)
    assert reply.text == text
    assert [one.at for one in reply.times] == [due]


def test_a_time_away_is_told_honestly():
    away, back = when("2027-08-01T21:00:00Z"), when("2027-08-02T07:40:00Z")
    many = say.Missed(number=5, title="pills", at=when("2027-08-01T22:00:00Z"), times=3)
    assert say.missed(away, back, [many], "Europe/Berlin", older=2) == (
        "I was offline from Sun 1 Aug 23:00 to 09:40. Missed while away:\n"
        "• 00:00 #5 pills (missed 3 times)\n"
        "Older and not rung: 2."
    )
    assert say.missed(away, back, [], "Europe/Berlin") == (
        "I was offline from Sun 1 Aug 23:00 to 09:40. Nothing was missed.\nNothing older was due."
    )


def test_a_standup_in_another_zone_that_never_changes_its_distance_says_the_hour_once():
    view = standup_view(timezone="Europe/London")
    view["schedule"] = {**view["schedule"], "timezone": "Europe/London"}
    told = speaking("2027-03-08T08:00:00Z", "Europe/Berlin")
    outcome = listing("events_listed", [view])
    assert say.reply([outcome], told).text.startswith("1 event: 🔁 📅 #8 standup — Mondays 10:00")
