"""The week in words and to be drawn: seven days, and the same in both."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language import say
from tests.core.language.say.building import listing, speaking, standup_view

LEA = speaking("2027-07-05T06:30:00Z", "Europe/Berlin")
WEEK = {"start": "2027-07-04T22:00:00Z", "end": "2027-07-11T22:00:00Z", "when": "7 days"}


def event(number, title, start, end, **more):
    times = {"starts_at": start, "ends_at": end, "timezone": "Europe/Berlin"}
    return {"id": str(number), "number": number, "title": title, **times, **more}


def task(number, title, **more):
    return {"id": str(number), "number": number, "title": title, "status": "open", **more}


def reminder(number, title, next_at, rule=None, **more):
    terms = {"kind": "once", "at": next_at}
    if rule:
        terms = {"kind": "rrule", "rrule": rule, "starts_local": "2027-07-05T08:45:00"}
    told = {"next_at": next_at, "schedule": terms, "timezone": "Europe/Berlin", **more}
    return {"id": str(number), "number": number, "title": title, **told}


def reply(events=(), tasks=(), reminders=(), told=LEA, window=WEEK, **more):
    lists = {"events_listed": events, "tasks_listed": tasks, "reminders_listed": reminders}
    return say.reply([listing(k, [*v], **window, **more) for k, v in lists.items()], told)


def drawn(week):
    return [[(e.kind, e.label, e.title) for e in one.entries] for one in week.days]


PAUL = event(50, "1:1 with Paul", "2027-07-05T08:00:00Z", "2027-07-05T08:30:00Z")
HOLIDAY = event(
    60, "Holiday", "2027-07-09T22:00:00Z", "2027-07-11T22:00:00Z",
    all_day=True, start_date="2027-07-10", end_date="2027-07-12",
)  # fmt: skip
MILK = task(3, "buy milk", due_date="2027-07-05")
TAX = task(4, "tax form", due_at="2027-07-07T15:00:00Z", due_timezone="Europe/Berlin")
PLUMBER = reminder(1, "call the plumber", "2027-07-07T07:00:00Z")


def test_a_week_has_a_line_for_each_day_that_has_something():
    said = reply([PAUL, HOLIDAY], [MILK, TAX], [PLUMBER])
    assert said.text == (
        "Mon 5 Jul – Sun 11 Jul:\n"
        "• Today, Mon 5 Jul: ☐ #3 buy milk; 10:00–10:30 📅 #50 1:1 with Paul\n"
        "• Wed 7 Jul: 09:00 ⏰ #1 call the plumber; 17:00 ☐ #4 tax form\n"
        "• Sat 10 Jul: 📅 #60 Holiday\n"
        "• Sun 11 Jul: 📅 #60 Holiday"
    )
    assert said.week.title == "Mon 5 Jul – Sun 11 Jul"
    assert [one.label for one in said.week.days][::6] == ["Mon 5 Jul", "Sun 11 Jul"]
    assert [one.today for one in said.week.days] == [True, *[False] * 6]
    monday, *_, sunday = drawn(said.week)
    assert monday == [("task", "", "buy milk"), ("event", "10:00–10:30", "1:1 with Paul")]
    assert sunday == [("event", "", "Holiday")]
    wednesday = said.week.days[2].entries
    assert [(e.start, e.end) for e in wednesday] == [(540, None), (1020, None)]


def test_an_empty_week_says_so_and_has_seven_empty_days():
    said = reply()
    assert said.text == "Nothing on Mon 5 Jul – Sun 11 Jul."
    assert drawn(said.week) == [[]] * 7


def test_a_week_that_has_begun_knows_which_day_is_today():
    said = reply([PAUL], told=speaking("2027-07-08T06:30:00Z", "Europe/Berlin"))
    assert [one.today for one in said.week.days].index(True) == 3
    assert said.text.splitlines()[1].startswith("• Mon 5 Jul: 10:00")


def test_what_crosses_midnight_is_on_both_days():
    party = event(7, "party", "2027-07-06T20:00:00Z", "2027-07-07T00:30:00Z")
    fair = event(8, "fair", "2027-07-07T08:00:00Z", "2027-07-09T14:00:00Z")
    late = event(9, "film", "2027-07-09T20:00:00Z", "2027-07-09T22:00:00Z")
    said = reply([party, fair, late])
    assert [e for one in drawn(said.week) for e in one] == [
        ("event", "from 22:00", "party"),
        ("event", "until 02:30", "party"),
        ("event", "from 10:00", "fair"),
        ("event", "", "fair"),
        ("event", "until 16:00", "fair"),
        ("event", "22:00–00:00", "film"),
    ]
    assert [(e.start, e.end) for e in said.week.days[1].entries] == [(1320, 1440)]
    assert [(e.start, e.end) for e in said.week.days[2].entries] == [(0, 150), (600, 1440)]


def test_what_began_before_the_week_and_outlasts_it_is_on_all_its_days():
    trip = event(7, "trip", "2027-07-01T08:00:00Z", "2027-08-01T08:00:00Z")
    assert drawn(reply([trip]).week) == [[("event", "", "trip")]] * 7


def test_what_repeats_is_on_each_of_its_days():
    daily = reminder(20, "vitamins", "2027-07-05T06:45:00Z", "FREQ=DAILY")
    water = task(
        21, "water plants", due_date="2027-07-06",
        schedule={"kind": "rrule", "rrule": "FREQ=DAILY;INTERVAL=2", "starts_local": "2027-07-02"},
    )  # fmt: skip
    said = drawn(reply(tasks=[water], reminders=[daily]).week)
    assert [("reminder", "08:45", "vitamins") in one for one in said] == [True] * 7
    assert [n for n, one in enumerate(said) if ("task", "", "water plants") in one] == [1, 3, 5]


def test_a_reminder_is_on_past_days_only_where_it_rang():
    told = speaking("2027-07-08T10:00:00Z", "Europe/Berlin")
    following = {"next_at": "2027-07-09T06:45:00Z"}
    never = reminder(20, "new", rule="FREQ=DAILY", **following)
    rang = reminder(
        21, "old", rule="FREQ=DAILY", last_triggered_at="2027-07-08T06:45:01Z", **following
    )
    said = drawn(reply(reminders=[never, rang], told=told).week)
    assert [sum(title == "new" for *_, title in one) for one in said] == [0, 0, 0, 0, 1, 1, 1]
    assert [sum(title == "old" for *_, title in one) for one in said] == [1] * 7


def test_a_reminder_that_rings_all_day_names_its_first_times():
    hourly = reminder(20, "stretch", "2027-07-05T06:45:00Z", "FREQ=MINUTELY;INTERVAL=20")
    first, second, *_ = drawn(reply(reminders=[hourly]).week)
    assert first == [("reminder", "08:45, 09:05, 09:25 …", "stretch")]
    assert second == [("reminder", "00:05, 00:25, 00:45 …", "stretch")]


def test_a_snoozed_reminder_is_where_it_will_ring():
    snoozed = reminder(
        1, "call", None, schedule={"kind": "once", "at": "2027-07-05T06:00:00Z"},
        snoozed_until="2027-07-06T07:00:00Z",
    )  # fmt: skip
    assert drawn(reply(reminders=[snoozed]).week)[:2] == [[], [("reminder", "09:00", "call")]]


def test_another_clock_is_named_beside_the_entry_and_an_unknown_one_in_the_title():
    standup = standup_view(starts_at="2027-07-05T14:00:00Z", ends_at="2027-07-05T14:30:00Z")
    assert reply([standup]).text.endswith("16:00–16:30 📅 #8 standup (10:00 New York)")
    unsure = LEA.model_copy(update={"zone_known": False})
    said = reply([PAUL], told=unsure)
    assert said.text.startswith("Mon 5 Jul – Sun 11 Jul (Berlin):\n")
    assert said.week.title == "Mon 5 Jul – Sun 11 Jul (Berlin)"


def test_the_day_the_clock_changes_is_a_day():
    told = speaking("2027-03-24T09:00:00Z", "Europe/Berlin")
    window = {"start": "2027-03-23T23:00:00Z", "end": "2027-03-30T22:00:00Z"}
    night = reminder(7, "kiln", "2027-03-28T01:30:00Z")
    after = event(8, "brunch", "2027-03-28T09:00:00Z", "2027-03-28T10:00:00Z")
    said = reply([after], reminders=[night], told=told, window=window)
    assert drawn(said.week)[4] == [
        ("reminder", "03:30", "kiln"),
        ("event", "11:00–12:00", "brunch"),
    ]


def test_long_titles_are_cut_in_both():
    long = task(5, "an endless\nstory " * 12, due_date="2027-07-05", tags=["work"])
    said = reply(tasks=[long])
    (entry,) = said.week.days[0].entries
    assert entry.title == "an endless story an endless story an endless story an endle…"
    assert said.text.endswith(f"☐ #5 {entry.title}")


def test_marks_of_our_own_in_a_title_name_no_instant():
    sly = task(5, "\ue0001\ue001soon\ue002", due_date="2027-07-05")
    said = reply(tasks=[sly])
    assert said.text.endswith("☐ #5 soon")
    assert said.times == ()


def test_what_is_left_out_is_counted():
    assert reply(tasks=[MILK], total=52).text.splitlines()[-1].endswith("more.")


def test_only_a_whole_week_of_everything_is_drawn():
    assert reply([PAUL], window={**WEEK, "end": "2027-07-10T22:00:00Z"}).week is None
    assert reply([PAUL], window={**WEEK, "start": "2027-07-04T23:00:00Z"}).week is None
    assert reply([PAUL], filter={"text": "paul"}).week is None
    assert reply([PAUL], filter={"status": "active", "text": None}).week is not None
    assert say.reply([listing("events_listed", [PAUL], **WEEK)], LEA).week is None


@pytest.mark.parametrize("per_day", [1, 30])
def test_a_usual_week_fits_a_caption_and_a_crowded_one_is_whole(per_day):
    hours = range(per_day)
    events = [
        event(n, f"meeting {n}", f"2027-07-{day:02}T{4 + h // 2:02}:00:00Z", None)
        for n, (day, h) in enumerate((day, h) for day in range(5, 12) for h in hours)
    ]
    said = reply(events)
    assert sum(len(one.entries) for one in said.week.days) == 7 * per_day
    assert len(said.text) < 1024 or per_day > 1
    assert_agree(said)


def assert_agree(said):
    """Every entry of the week is in the line of its day, and every line is a day of the week."""
    lines = iter(said.text.splitlines()[1:])
    for one in said.week.days:
        if not one.entries:
            continue
        line = next(lines)
        assert one.label in line
        for entry in one.entries:
            assert entry.title in line
            assert entry.label in line
    assert next(lines, None) is None


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=80), st.integers(5, 11), st.integers(0, 23))),
    st.integers(0, 70),
)
def test_words_and_drawing_agree(rows, length):
    events, tasks = [], []
    for n, (title, on, hour) in enumerate(rows):
        start = f"2027-07-{on:02}T{hour:02}:00:00Z"
        end = f"2027-07-{on + (hour + length) // 24:02}T{(hour + length) % 24:02}:00:00Z"
        events.append(event(n, title, start, end))
        tasks.append(task(n, title, due_date=start[:10]))
    said = reply(events, tasks)
    assert_agree(said)
    assert len(said.week.days) == 7
