"""What counts as wrong in people's rows, and that every finding says what to do."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.upkeep import rules
from core.upkeep.rules import Level

NOW = datetime(2027, 2, 1, 10, 0, tzinfo=UTC)
EVENING = datetime(2027, 2, 1, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "email",
    ["ana@example.org", "a+b@x.co", "ana@bücher.example", "アナ@例え.jp", "o'neil@sub.example.org"],
)
def test_an_address_that_can_exist_is_no_finding(email: str) -> None:
    assert rules.email_flaw(email) == ""
    assert rules.invalid_email("1", email, unique=True) is None


@pytest.mark.parametrize(
    ("email", "flaw"),
    [
        ("ana", "one @"),
        ("@example.org", "one @"),
        ("a@b@example.org", "one @"),
        ("ana@localhost", "full domain"),
        ("ana@example..org", "cannot exist"),
        ("ana @example.org", "space"),
        (f"{'a' * 320}@example.org", "longer than 320"),
        ("", "one @"),
    ],
)
def test_what_is_wrong_with_an_address_is_said_in_words(email: str, flaw: str) -> None:
    assert flaw in rules.email_flaw(email)


def test_an_invalid_address_is_quarantined_and_nobody_is_deleted() -> None:
    found = rules.invalid_email("7", "ana@localhost", unique=True)
    assert found
    assert found.level is Level.WARN
    assert "quarantine" in found.proposal
    assert "Nobody is deleted" in found.do
    assert "localhost" not in found.line


def test_spaces_around_an_address_go_only_if_nobody_else_has_it() -> None:
    alone = rules.invalid_email("7", " ana@example.org", unique=True)
    shared = rules.invalid_email("7", " ana@example.org", unique=False)
    assert alone
    assert "without the spaces" in alone.proposal
    assert shared
    assert "quarantine" in shared.proposal


def test_overdue_tasks_are_information_whatever_their_number() -> None:
    assert rules.overdue_tasks(0).level is Level.OK
    assert {rules.overdue_tasks(n).level for n in (1, 2, 10_000)} == {Level.INFO}
    assert "1 open task is overdue" in rules.overdue_tasks(1).found


def test_an_event_across_midnight_may_have_meant_the_next_day() -> None:
    found = rules.event_order("#3", EVENING, EVENING - timedelta(hours=22, minutes=30))
    assert found
    assert "ends before it starts" in found.found
    assert (
        "one day later (2027-02-01T23:00:00+00:00 to 2027-02-02T00:30:00+00:00)" in found.proposal
    )
    assert "swap" in found.proposal
    assert found.proposal.endswith("keep it as it is.")


def test_an_event_without_length_is_not_swapped() -> None:
    found = rules.event_order("#3", NOW, NOW)
    assert found
    assert "swap" not in found.proposal


@given(st.integers(-5000, 5000))
def test_what_is_proposed_for_an_event_would_be_in_order(minutes: int) -> None:
    end = NOW + timedelta(minutes=minutes)
    assert all(start < stop for _, start, stop in rules._meant(NOW, end) if end <= NOW)
    assert (rules.event_order("#3", NOW, end) is None) == (minutes > 0)


@pytest.mark.parametrize("attendees", [[], [{"name": "Ana"}], [{"name": "A", "email": "a@x.org"}]])
def test_people_with_names_are_attendees(attendees: object) -> None:
    assert rules.odd_attendees("#3", attendees) is None


@pytest.mark.parametrize(
    "attendees", [None, "Ana", ["invalid-user-id"], [{"email": "a@x.org"}], {}]
)
def test_unlinked_attendees_are_kept(attendees: object) -> None:
    found = rules.odd_attendees("#3", attendees)
    assert found
    assert found.level is Level.INFO
    assert "nobody is removed" in found.do


@pytest.mark.parametrize(
    ("ago", "level"),
    [
        (None, Level.INFO),
        (timedelta(), Level.OK),
        (timedelta(minutes=3), Level.OK),
        (timedelta(minutes=4), Level.WARN),
        (timedelta(days=40), Level.WARN),
        (timedelta(minutes=-1), Level.ERROR),
    ],
)
def test_the_last_tick_tells_whether_somebody_rings(ago: timedelta | None, level: Level) -> None:
    assert rules.worker(NOW, None if ago is None else NOW - ago).level is level


@pytest.mark.parametrize(("minutes", "late"), [(None, False), (5, False), (6, True), (9000, True)])
def test_rows_that_wait_too_long_are_found(minutes: int | None, late: bool) -> None:
    oldest = None if minutes is None else NOW - timedelta(minutes=minutes)
    assert (rules.waiting(NOW, "reminders", oldest) is not None) == late


def test_the_first_findings_are_told_and_the_others_counted() -> None:
    found = [rules.unknown_zone("user", str(n), "Mars/Base") for n in range(12)]
    told = rules.shortened(found, "zones")
    assert len(told) == rules.SHOWN_EACH + 1
    assert "7 more" in told[-1].found
    assert rules.shortened([], "zones")[0].level is Level.OK


def test_only_errors_fail() -> None:
    fine = [rules.fine("a", "b"), rules.overdue_tasks(3), rules.worker(NOW, None)]
    assert not rules.failed(fine)
    assert rules.failed([*fine, rules.unknown_zone("user", "1", "Mars/Base")])


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=-3), "0 seconds ago"),
        (timedelta(seconds=1), "1 second ago"),
        (timedelta(seconds=119), "1 minute ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=2), "2 days ago"),
    ],
)
def test_a_stretch_of_time_is_said_roughly(span: timedelta, words: str) -> None:
    assert rules.ago(span) == words


def test_a_finding_is_one_line() -> None:
    found = rules.event_order("#3", NOW, NOW - timedelta(hours=1))
    assert found
    assert "\n" not in found.line
    assert found.line.startswith("warn  events: Event #3 ends before it starts")
