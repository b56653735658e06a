"""What became of a thing that was there: changed, done, put off, undone, redone."""

import pytest

from core.language import say
from tests.core.language.say.building import change, done, kiln, labels, rent, speaking

INES = speaking("2027-02-01T10:04:00Z")
LEA = speaking("2027-05-12T07:00:00Z", "Europe/Berlin")
JONAS = speaking("2027-03-22T08:00:00Z", "Europe/Berlin")


def tax(**more):
    told = {"status": "open", "priority": "high", "due_at": "2027-02-05T17:00:00Z", "tags": []}
    return change("task", 4, "finish the tax form", **{**told, "verb": "update", **more})


def review(**more):
    told = {
        "status": "confirmed",
        "starts_at": "2027-05-12T14:00:00Z",
        "ends_at": "2027-05-12T15:00:00Z",
        "timezone": "Europe/Berlin",
        "verb": "update",
    }
    return change("event", 40, "Design review", **{**told, **more})


def said(template, one, told=INES, **more):
    noun = {"task": "tasks", "event": "events"}.get(one.target, "reminders")
    return say.reply([done(f"{noun}.do", template, one, **more)], told).text


@pytest.mark.parametrize(
    ("new", "text"),
    [
        ({"priority": "high"}, "Updated #4 finish the tax form: priority high."),
        (
            {"due_at": "2027-02-05T17:00:00Z"},
            "Updated #4 finish the tax form — Fri 5 Feb, 17:00 Lisbon.",
        ),
        (
            {"due_at": "2027-02-05T17:00:00Z", "priority": "high"},
            "Updated #4 finish the tax form — Fri 5 Feb, 17:00 Lisbon; priority high.",
        ),
        ({"description": None}, "Updated #4 finish the tax form: no description."),
        ({"description": "x"}, "Updated #4 finish the tax form: new description."),
        ({"due_date": None}, "Updated #4 finish the tax form — Fri 5 Feb, 17:00 Lisbon."),
    ],
)
def test_an_update_names_what_is_different(new, text):
    assert said("task_updated", tax(old=dict.fromkeys(new), new=new)) == text
    assert said("task_changed", tax(old=dict.fromkeys(new), new=new)) == text


def test_a_new_name_is_told_with_the_old_one():
    one = tax(old={"title": "tax"}, new={"title": "finish the tax form"})
    assert said("task_updated", one) == ("Updated #4 finish the tax form: it was called “tax”.")


def test_tags_that_are_rows_of_their_own_are_told():
    tag = change("task_tag", None, "", new={"tag_id": "1"})
    view = {"id": "x", "number": 4, "title": "finish the tax form", "tags": ["money"]}
    outcome = done("tasks.update", "task_updated", tag, view=view)
    assert say.reply([outcome], INES).text == "Updated #4 finish the tax form: tags #money."


def test_a_moved_event_says_where_it_was():
    new = {"starts_at": "2027-05-12T14:00:00Z", "ends_at": "2027-05-12T15:00:00Z"}
    same_day = review(old={"starts_at": "2027-05-12T13:00:00Z"}, new=new)
    assert said("event_changed", same_day, LEA) == (
        "✅ Moved #40 Design review to today, Wed 12 May, 16:00–17:00 Berlin (was 15:00)."
    )
    other_day = review(old={"starts_at": "2027-05-10T13:00:00Z"}, new=new)
    assert said("event_changed", other_day, LEA).endswith("(was Mon 10 May 15:00).")


def test_a_new_rhythm_is_told_in_words():
    weekly = {
        "kind": "rrule",
        "rrule": "FREQ=WEEKLY;BYDAY=MO",
        "starts_local": "2027-02-01T09:00:00",
    }
    one = rent(
        verb="update",
        old={"schedule": {"kind": "rrule", "rrule": "FREQ=DAILY"}},
        new={"schedule": weekly},
        schedule=weekly,
        due_at="2027-02-08T09:00:00Z",
        upcoming=["2027-02-08T09:00:00Z", "2027-02-15T09:00:00Z"],
    )
    assert said("task_updated", one) == (
        "Updated #80 pay rent — Mondays 09:00 Lisbon. Next Mon 8 Feb, then Mon 15 Feb."
    )


@pytest.mark.parametrize(
    ("policy", "note"),
    [
        (
            {"gap": "skip"},
            "on Sun 28 Mar the clock skips 02:00–03:00, so that night I won't ring.",
        ),
        (
            {"gap": "earlier"},
            "on Sun 28 Mar the clock skips 02:00–03:00, so that night I'll ring at 01:59.",
        ),
        ({"fold": "both"}, "on Sun 31 Oct 02:30 happens twice; I'll ring both times."),
        (
            {"fold": "second"},
            "on Sun 31 Oct 02:30 happens twice; I'll ring once, the second time.",
        ),
    ],
)
def test_a_choice_about_an_odd_night_is_repeated_back(policy, note):
    before = kiln().sketch["schedule"]
    odd = [{**each, "rings_at": None} for each in kiln().sketch["odd"]]
    one = kiln(
        verb="update",
        old={"schedule": before},
        new={"schedule": {**before, **policy}},
        schedule={**before, **policy},
        odd=odd,
    )
    assert said("reminder_updated", one, JONAS) == (
        f"Updated #7 — next Tue 23 Mar, then Wed 24 Mar, Thu 25 Mar.\nNote: {note}"
    )


@pytest.mark.parametrize(
    ("template", "one", "text"),
    [
        ("task_started", tax(), "▶️ #4 finish the tax form is in progress."),
        ("task_in_review", tax(), "👀 #4 finish the tax form is in review."),
        ("task_cancelled", tax(), "✖️ #4 finish the tax form cancelled."),
        ("task_deleted", tax(), "🗑 #4 finish the tax form deleted."),
        ("task_archived", tax(), "📦 #4 finish the tax form archived."),
        ("task_completed", tax(), "✅ #4 finish the tax form done."),
        (
            "task_reopened",
            tax(),
            "☐ #4 finish the tax form is open again — Fri 5 Feb 17:00.",
        ),
        ("task_reopened", tax(due_at=None), "☐ #4 finish the tax form is open again."),
        (
            "task_snoozed",
            tax(snoozed_until="2027-02-03T10:00:00Z"),
            "💤 #4 finish the tax form — snoozed until Wed 3 Feb, 10:00 Lisbon.",
        ),
        (
            "event_cancelled",
            review(),
            "✖️ #40 Design review cancelled (was Wed 12 May, 16:00–17:00).",
        ),
        (
            "event_confirmed",
            review(),
            "✅ #40 Design review confirmed — Wed 12 May, 16:00–17:00.",
        ),
        ("reminder_dismissed", kiln(), "🔕 #7 check the kiln dismissed this time."),
        (
            "reminder_cancelled",
            kiln(),
            "✖️ #7 check the kiln cancelled; it will not ring any more.",
        ),
    ],
)
def test_what_became_of_it(template, one, text):
    told = LEA if one.target == "event" else INES
    assert said(template, one, told) == text


def test_a_reminder_that_goes_with_its_task_is_told():
    gone = kiln(verb="cancel", old={"status": "active"}, new={"status": "cancelled"})
    outcome = done("tasks.delete", "task_deleted", tax(), gone)
    assert say.reply([outcome], INES).text == (
        "🗑 #4 finish the tax form deleted. Its reminder (#7) is off too."
    )


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (
            tax(old={"status": "completed"}, new={"status": "open"}),
            "#4 finish the tax form is open again — Fri 5 Feb, 17:00 Lisbon",
        ),
        (
            tax(old={"status": "open"}, new={"status": "completed"}, status="completed"),
            "#4 finish the tax form is done again — Fri 5 Feb, 17:00 Lisbon",
        ),
        (
            tax(old={"due_at": "x"}, new={"due_at": "2027-02-05T17:00:00Z"}),
            "#4 finish the tax form is back at Fri 5 Feb, 17:00 Lisbon",
        ),
        (
            tax(old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:04:00Z"}),
            "Removed #4 finish the tax form (was Fri 5 Feb 17:00)",
        ),
        (
            kiln(old={"ended": "completed"}, new={"ended": None}, schedule={"kind": "once"}),
            None,
        ),
        (
            kiln(old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:04:00Z"}),
            "Removed #7 check the kiln (was every day 02:30)",
        ),
    ],
)
def test_undoing_and_redoing_tell_how_it_is_now(one, text):
    if text is None:
        one = kiln(old={"ended": "completed"}, new={"ended": None})
        text = "#7 check the kiln is active again — every day 02:30"
    undone = say.reply([done("conversation.undo", "undone", one)], INES)
    assert undone.text == f"↩️ {text}."
    assert labels(undone) == [["Redo"]]
    redone = say.reply([done("conversation.redo", "redone", one)], INES)
    assert redone.text == f"↪️ {text}."
    assert labels(redone) == [["Undo", "‹why›"]]


def test_other_columns_are_as_they_were_or_changed_again():
    one = tax(old={"priority": "low"}, new={"priority": "high"})
    undone = done("conversation.undo", "undone", one)
    assert say.reply([undone], INES).text == "↩️ #4 finish the tax form is as it was."
    redone = done("conversation.redo", "redone", one)
    assert say.reply([redone], INES).text == "↪️ #4 finish the tax form is changed again."


def test_a_clock_that_is_back_is_told_with_its_hour():
    user = change(
        "preference", None, "", verb="undo", old={"timezone": "Asia/Tokyo"},
        new={"timezone": "Europe/Berlin"},
    )  # fmt: skip
    undone = done("conversation.undo", "undone", user)
    assert say.reply([undone], INES).text == "↩️ Your clock is Berlin again (now 11:04)."


def test_several_rows_are_a_list_without_those_that_nobody_names():
    rows = (
        tax(old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:04:00Z"}),
        change("task_tag", None, "", new={"deleted_at": "2027-02-01T10:04:00Z"}),
        kiln(old={"deleted_at": None}, new={"deleted_at": "2027-02-01T10:04:00Z"}),
    )
    text = say.reply([done("conversation.undo", "undone", *rows)], INES).text
    assert text == (
        "↩️ Undone:\n"
        "• Removed #4 finish the tax form (was Fri 5 Feb 17:00)\n"
        "• Removed #7 check the kiln (was every day 02:30)"
    )
    quiet = done("conversation.undo", "undone", rows[1])
    assert say.reply([quiet], INES).text == "↩️ Undone."
