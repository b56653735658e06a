"""Zones by city, names that can be shown."""

import pytest

from core.people import rules


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("lisbon", "Europe/Lisbon"),
        (" in Berlin. ", "Europe/Berlin"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        ("New York", "America/New_York"),
        ("new_york", "America/New_York"),
        ("Munich, Germany", "Europe/Berlin"),
        ("tokyo time", "Asia/Tokyo"),
        ("UTC", "UTC"),
    ],
)
def test_a_city_or_a_zone_is_found(words, zone):
    assert rules.find_zone(words) == zone


@pytest.mark.parametrize(
    "words", ["", "Atlantis", "Europe/Atlantis", "../../etc/passwd", "x" * 999]
)
def test_what_is_no_place_is_none(words):
    assert rules.find_zone(words) is None


def test_every_city_that_people_say_has_a_real_zone():
    assert all(rules.is_zone(zone) for zone in rules._CITIES.values())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Inês", "Inês"),
        ("", "friend"),
        ("\x00\x07", "friend"),
        (" Ana ", "Ana"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_name_can_always_be_shown(name, shown):
    assert rules.display_name(name) == shown
