"""The stories' own lines, byte for byte."""

from core.language import say
from core.language.when.values import Kind, Resolution
from core.ports import Call, Outcome, State, unmarked
from tests.core.language.say.building import (
    TURN,
    asked,
    button,
    call_of,
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

INES = speaking("2027-02-01T10:04:00Z")
JONAS = speaking("2027-03-22T08:00:00Z", "Europe/Berlin")
RUI = speaking("2027-01-31T09:05:00Z")
VOICE = speaking("2027-02-01T17:20:00Z")


def test_story_1_greets_and_asks_for_the_city():
    reply = say.greeting("Inês", zone_known=False)
    assert reply.text == (
        "Hi Inês. Tell me what to remember, in your own words, or send a voice note. One thing "
        "first: what city are you in? (I need your clock, not your address.)"
    )
    assert labels(reply) == [["📍 Share location", "Lisbon", "London", "Other…"]]
    assert call_of(reply, "Lisbon") == Call(action="people.update", args={"timezone": "Lisbon"})
    assert reply.question is not None
    assert reply.question.kind == "clock"


def test_story_1_asks_whose_nine_it_is():
    assert say.clock_unknown("at 9") == (
        "I'd love to, but I don't know your clock yet. Which 9:00?"
    )


def test_story_1_sets_the_clock_and_asks_when():
    user = change(
        "preference",
        None,
        "",
        verb="update",
        old={"timezone": "UTC", "timezone_confirmed": False},
        new={"timezone": "Europe/Lisbon", "timezone_confirmed": True},
        timezone="Europe/Lisbon",
        place="Lisbon",
    )
    now = when("2027-02-01T10:04:00+00:00").astimezone(INES.local(INES.now).tzinfo)
    tonight = Resolution(
        kind=Kind.INSTANT, words="at 9", start=when("2027-02-01T21:00:00Z"), timed=True, passed=True
    )
    tomorrow = tonight.model_copy(update={"start": when("2027-02-02T09:00:00Z")})
    found = tonight.model_copy(update={"alternatives": (tomorrow,)})
    text = say.which_time("reminders.create", "call the plumber", found, now)
    names = [say.moment_option(m, now)[0] for m in (tonight.start, tomorrow.start) if m]
    outcomes = [
        done("people.update", "settings_changed", user),
        asked("reminders.create", text, *names, "Now", "Cancel"),
    ]
    reply = say.reply(outcomes, INES)
    assert reply.text == (
        "Clock set to Lisbon (now 10:04).\n"
        "9:00 today has passed — when should I remind you to **call the plumber**?"
    )
    assert labels(reply) == [["Tonight 21:00", "Tomorrow 9:00", "Now", "Cancel"]]
    assert reply.question is not None


def test_story_1_names_what_it_set():
    reply = say.reply([done("reminders.create", "reminder_created", plumber())], INES)
    assert reply.text == "⏰ #1 call the plumber — tomorrow, Tue 2 Feb, 09:00 Lisbon."
    assert labels(reply) == [["Undo", "Change", "‹why›"]]
    undo = Call(action="conversation.undo", args={"turn": str(TURN)})
    assert call_of(reply, "Undo") == undo
    assert call_of(reply, "‹why›").action == "conversation.why"
    assert button(reply, "Change").ask


def test_story_1_explains():
    view = {
        "rules": ["remind-at"],
        "words": "remind me to … at 9",
        "asked_because": "09:00 had passed",
        "picked": "Tomorrow 9:00",
        "interpreter": "embedded",
        "tools": ["reminders.create"],
        "audits": [2],
    }
    expected = (
        'I matched rule `remind-at` on "remind me to … at 9", asked because 09:00 had passed, and '
        'you picked "Tomorrow 9:00". No language model was used. Tool: `reminders.create`. '
        "Audit A‑2."
    )
    asked_why = Outcome(action="conversation.why", state=State.DONE, template="why", view=view)
    assert say.reply([asked_why], INES).text == expected
    question = "9:00 today has passed — when should I remind you to **call the plumber**?"
    assert say.why({**view, "asked_because": question}) == expected


def test_story_1_undoes_and_says_what_stays():
    gone = plumber(
        verb="undo", old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:05:00Z"}
    )
    gone = gone.model_copy(update={"sketch": {**gone.sketch, "next_at": None}})
    outcome = done("conversation.undo", "undone", gone, view={"stays": ["Lisbon clock"]})
    expected = "↩️ Removed #1 call the plumber (was Tue 2 Feb 09:00). Your Lisbon clock stays."
    reply = say.reply([outcome], INES)
    assert reply.text == expected
    assert labels(reply) == [["Redo"]]
    plain = done("conversation.undo", "undone", gone)
    told = INES.model_copy(update={"stays": ("Your Lisbon clock",)})
    assert say.reply([plain], told).text == expected


def test_story_1_redoes():
    back = plumber(
        verb="redo", old={"deleted_at": "2027-02-01T10:05:00Z"}, new={"deleted_at": None}
    )
    reply = say.reply([done("conversation.redo", "redone", back)], INES)
    assert reply.text == "⏰ #1 call the plumber is back — Tue 2 Feb, 09:00 Lisbon."
    assert labels(reply) == [["Undo", "Change", "‹why›"]]


def _dentist():
    return change(
        "event",
        2,
        "Dentist",
        status="confirmed",
        starts_at="2027-02-04T15:30:00Z",
        ends_at="2027-02-04T16:30:00Z",
        timezone="Europe/Lisbon",
    )


def test_story_2_lists_what_was_done():
    eggs = change(
        "task",
        3,
        "buy milk and eggs",
        status="open",
        priority="medium",
        due_at=None,
        due_date="2027-02-02",
        due_timezone="Europe/Lisbon",
    )
    tax = change(
        "task",
        4,
        "finish the tax form",
        status="open",
        priority="high",
        due_at="2027-02-05T17:00:00Z",
        due_timezone="Europe/Lisbon",
    )
    before = change(
        "reminder",
        5,
        "finish the tax form",
        status="active",
        importance="medium",
        next_at="2027-02-05T16:00:00Z",
        timezone="Europe/Lisbon",
        schedule={"kind": "relative", "anchor": "due", "offset_minutes": -60},
        about={"target": "task", "number": 4, "title": "finish the tax form"},
    )
    outcomes = [
        done("events.create", "event_created", _dentist()),
        done("tasks.create", "task_created", eggs),
        done("tasks.create", "task_created", tax),
        done("reminders.create", "reminder_created", before),
    ]
    reply = say.reply(outcomes, VOICE)
    assert reply.text == (
        "✅ Done:\n"
        "📅 #2 Dentist — Thu 4 Feb, 15:30–16:30\n"
        "☐ #3 buy milk and eggs — Tue 2 Feb\n"
        "☐ #4 ❗high · finish the tax form — Fri 5 Feb 17:00, ⏰ Fri 16:00"
    )
    assert labels(reply) == [["Undo all", "Undo one…", "‹why›"]]


def test_story_2_undoes_one_of_several():
    gone = _dentist().model_copy(
        update={"old": {"deleted_at": None}, "new": {"deleted_at": "2027-02-01T17:21:00Z"}}
    )
    told = VOICE.model_copy(update={"stays": ("#3", "#4")})
    reply = say.reply([done("conversation.undo", "undone", gone)], told)
    assert reply.text == "↩️ Removed #2 Dentist (Thu 4 Feb 15:30). #3 and #4 untouched."
    assert labels(reply) == [["Redo"]]


def test_story_3_names_the_odd_nights():
    reply = say.reply([done("reminders.create", "reminder_created", kiln())], JONAS)
    assert reply.text == (
        "🔁 ⏰ #7 check the kiln — every day 02:30 Berlin, first: tomorrow, Tue 23 Mar.\n"
        "Note: on Sun 28 Mar the clock skips 02:00–03:00, so that night I'll ring at 03:00. "
        "On Sun 31 Oct 02:30 happens twice; I'll ring once, the first time."
    )
    assert labels(reply) == [["OK", "Skip that night", "Ring both times in October", "‹why›"]]
    assert call_of(reply, "Skip that night") == Call(
        action="reminders.update", args={"item": "#7", "gap": "skip"}
    )
    assert call_of(reply, "Ring both times in October") == Call(
        action="reminders.update", args={"item": "#7", "fold": "both"}
    )


def test_story_3_meets_another_zones_standup():
    sketch = {k: v for k, v in standup_view().items() if k not in {"title", "number"}}
    made = change("event", 8, "standup", **sketch)
    told = speaking("2027-03-08T12:00:00Z", "Europe/Berlin")
    reply = say.reply([done("events.create", "event_created", made)], told)
    assert reply.text == (
        "🔁 📅 #8 standup — Mondays 10:00 New York, 30 min. For you in Berlin: 16:00 today, "
        "**15:00** on 15 and 22 March (New York changes its clock two weeks before you), then "
        "16:00 again from 29 March."
    )
    assert labels(reply) == [["OK", "Keep it at 16:00 Berlin instead", "‹why›"]]
    assert call_of(reply, "Keep it at 16:00 Berlin instead").args == {
        "item": "#8",
        "when": "Mondays 16:00",
    }


def test_story_3_answers_what_is_on():
    that_day = {"start": "2027-03-21T23:00:00Z", "end": "2027-03-22T23:00:00Z"}
    standup = standup_view(starts_at="2027-03-22T14:00:00Z", ends_at="2027-03-22T14:30:00Z")
    told = speaking("2027-03-08T12:00:00Z", "Europe/Berlin")
    agenda = [
        listing("events_listed", [standup], when="on monday in two weeks", **that_day),
        listing("tasks_listed", [], when="on monday in two weeks", **that_day),
        listing("reminders_listed", [], when="on monday in two weeks", **that_day),
    ]
    assert say.reply(agenda, told).text == (
        "Mon 22 Mar: 📅 #8 standup 15:00–15:30 (10:00 New York). Nothing else."
    )
    empty = [
        one.model_copy(update={"view": {**one.view, "items": [], "total": 0}}) for one in agenda
    ]
    assert say.reply(empty, told).text == "Nothing on Mon 22 Mar."


def test_story_9_lists_what_was_missed():
    items = [
        say.Missed(number=70, title="take out bins", at=when("2027-08-02T06:00:00Z")),
        say.Missed(number=71, title="water plants", at=when("2027-08-02T06:30:00Z")),
        say.Missed(
            number=72, title="train leaves", at=when("2027-08-02T07:15:00Z"), importance="high"
        ),
    ]
    text = say.missed(
        when("2027-08-02T05:50:00Z"), when("2027-08-02T07:40:00Z"), items, "Europe/Berlin"
    )
    assert text == (
        "I was offline from 07:50 to 09:40. Missed while away:\n"
        "• 08:00 #70 take out bins\n"
        "• 08:30 #71 water plants\n"
        "• 09:15 ❗#72 train leaves (25 min ago)\n"
        "Nothing older was due."
    )


def test_story_9_labels_a_possible_repeat():
    due = when("2027-08-02T07:15:00Z")
    note = say.possible_repeat()
    text = unmarked(say.ring(72, "train leaves", due, due, "Europe/Berlin", "high", note=note))
    assert text == (
        "❗#72 train leaves — 09:15. (Possible repeat: I restarted while sending this.)"
    )


def test_story_9_completes_a_reminder():
    bins = change(
        "reminder",
        70,
        "take out bins",
        verb="complete",
        new={"status": "active"},
        next_at="2027-08-09T06:00:00Z",
        schedule={
            "kind": "rrule",
            "rrule": "FREQ=WEEKLY;BYDAY=MO",
            "starts_local": "2027-08-02T08:00:00",
        },
    )
    told = speaking("2027-08-02T07:45:00Z", "Europe/Berlin")
    reply = say.reply([done("reminders.complete", "reminder_completed", bins)], told)
    assert reply.text == "✅ #70 take out bins done."
    assert labels(reply) == [["Undo"]]


def test_story_10_counts_month_ends():
    reply = say.reply([done("tasks.create", "task_created", rent())], RUI)
    assert reply.text == (
        "🔁 ☐ #80 pay rent — last day of each month when there is no 31st, 09:00 Lisbon. "
        "09:00 today has just passed: next Sun 28 Feb, then Wed 31 Mar, Fri 30 Apr."
    )
    assert labels(reply) == [
        ["OK", "Only months with a 31st", "Previous workday if weekend", "Also do today's"]
    ]
    assert call_of(reply, "Only months with a 31st") == Call(
        action="tasks.update", args={"item": "#80", "month_end": "skip"}
    )
    assert call_of(reply, "Previous workday if weekend") == Call(
        action="tasks.update", args={"item": "#80", "weekend_policy": "previous_workday"}
    )


def test_story_10_moves_off_the_weekend():
    before = rent().sketch["schedule"]
    after = {**before, "weekend_policy": "previous_workday"}
    moved = rent(
        verb="update",
        old={"schedule": before, "due_at": "2027-02-28T09:00:00Z"},
        new={"schedule": after, "due_at": "2027-02-26T09:00:00Z"},
        schedule=after,
        due_at="2027-02-26T09:00:00Z",
        upcoming=["2027-02-26T09:00:00Z", "2027-03-31T08:00:00Z", "2027-04-30T08:00:00Z"],
    )
    reply = say.reply([done("tasks.update", "task_changed", moved)], RUI)
    assert reply.text == "Updated #80 — next Fri 26 Feb, then Wed 31 Mar, Fri 30 Apr."
    assert labels(reply) == [["Undo", "‹why›"]]


def _filter(**more):
    terms = {
        "kind": "relative",
        "anchor": "completion",
        "offset_months": 3,
        "starts_local": "2027-01-31T00:00:00",
    }
    told = {"status": "open", "priority": "medium", "due_date": "2027-01-31", "schedule": terms}
    return change("task", 81, "change the water filter", **{**told, **more})


def test_story_10_counts_from_when_it_is_done():
    reply = say.reply([done("tasks.create", "task_created", _filter())], RUI)
    assert reply.text == (
        "🔁 ☐ #81 change the water filter — 3 months after each time you finish it; first: today."
    )
    assert labels(reply) == [["Done ✓", "Undo"]]
    finished = _filter(
        verb="complete", new={"due_date": "2027-04-30"}, due_date="2027-04-30", upcoming=[]
    )
    reply = say.reply([done("tasks.complete", "task_completed", finished)], RUI)
    assert reply.text == "✅ #81 done. Next: Fri 30 Apr."
    assert labels(reply) == [["Undo"]]


def test_story_10_a_second_press_says_what_is_so():
    again = done(
        "tasks.complete",
        "task_completed",
        _filter(verb="complete"),
        repeated=True,
        at=when("2027-01-31T09:06:00Z"),
    )
    reply = say.reply([again], speaking("2027-01-31T09:08:00Z"))
    assert reply.text == "Already done at 09:06."
    assert reply.buttons == ()
