"""Languages without a table: a library reads them, believed only as far as it is certain."""

from datetime import UTC, datetime

import pytest

from core.language.when import read
from core.ports import Habits

NOW = datetime(2026, 11, 20, 12, 43, tzinfo=UTC)

SURE = [
    ("pl", "jutro o 15:30", "2026-11-21T15:30"),
    ("pl", "w piątek", "2026-11-27T00:00"),
    ("pl", "za 2 godziny", "2026-11-20T14:43"),
    ("ru", "завтра в 15:30", "2026-11-21T15:30"),
    ("ru", "5 мая", "2027-05-05T00:00"),
    ("ru", "через 3 недели", "2026-12-11T00:00"),
    ("sv", "om två timmar", "2026-11-20T14:43"),
    ("cs", "v pátek", "2026-11-27T00:00"),
    ("uk", "завтра о 15:30", "2026-11-21T15:30"),
    ("fi", "huomenna klo 15:30", "2026-11-21T15:30"),
    ("ja", "3日後", "2026-11-23T00:00"),
    ("pl", "15:30", "2026-11-20T15:30"),
]


@pytest.mark.parametrize(("language", "text", "start"), SURE)
def test_what_is_certain_is_read(language: str, text: str, start: str) -> None:
    found = read(text, NOW, Habits(locale=language))
    assert found is not None
    assert found.start is not None
    assert f"{found.start:%Y-%m-%dT%H:%M}" == start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "в понедельник в 9"),  # the library takes the hour for a day that has passed
        ("sv", "imorgon kl 15"),
        ("pl", "w poniedziałek o 9"),
        ("pl", "30 lutego"),
        ("ru", "мой дядя самых честных правил"),
        ("xx", "jutro"),
    ],
)
def test_what_is_not_certain_is_not_believed(language: str, text: str) -> None:
    found = read(text, NOW, Habits(locale=language))
    assert found is None or found.unread


def test_a_time_in_the_gap_of_the_clock_moves_forward() -> None:
    warsaw = Habits(zone="Europe/Warsaw", locale="pl")
    found = read("jutro o 02:30", datetime(2027, 3, 27, 12, tzinfo=UTC), warsaw)
    assert found is not None
    assert found.start is not None
    assert found.start.isoformat() == "2027-03-28T03:30:00+02:00"
