"""Zones by city, names that can be shown."""

import pytest

from core.language import cities
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
        ("Lisboa", "Europe/Lisbon"),
        ("München", "Europe/Berlin"),
        ("sevilla", "Europe/Madrid"),
        ("Ciudad de México", "America/Mexico_City"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Nápoles, Italia", "Europe/Rome"),
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
    assert all(rules.is_zone(zone) for zone in cities.by_local_name().values())


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


def test_a_code_has_fifty_bits_and_no_letter_that_looks_like_another():
    assert rules.code(0) == "00000-00000"
    assert rules.code(2**50 - 1) == "ZZZZZ-ZZZZZ"
    assert len({rules.code(1 << bit) for bit in range(50)}) == 50
    assert not set("ILOU") & set("".join(rules.code(n * 0x1F3A5C7E9B) for n in range(999)))


@pytest.mark.parametrize(
    "text",
    [
        "/start 7K0M1-QRSTV",
        "/start 7k0m1-qrstv",
        "/START 7KOML-QRSTV",
        "/start@NudgeBot  7koMIqrstv",
        "7K0M1-QRSTV",
        " 7k0m1qrstv ",
        "my code is 7k0m1-qrstv, I think",
    ],
)
def test_a_code_is_found_however_it_is_typed(text):
    assert rules.code_in(text, bare=True) == "7K0M1QRSTV"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/start",
        "/start week",
        "hello there",
        "7K0M1-QRST",
        "7K0M1-QRSTVW",
        "UUUUU-UUUUU",
        "٧" * 10,
    ],
)
def test_what_is_no_code_is_none(text):
    assert rules.code_in(text, bare=True) is None


def test_who_is_in_already_says_start_before_a_code():
    assert rules.code_in("breakfasts", bare=False) is None
    assert rules.code_in("/start 7K0M1-QRSTV", bare=False) == "7K0M1QRSTV"


@pytest.mark.parametrize(
    ("registration", "guests", "in_already"),
    [
        ("open", (), True),
        ("invite", (), False),
        ("5, 7", ("5", "7"), True),
        ("6,77", ("6", "77"), False),
    ],
)
def test_who_needs_no_code(registration, guests, in_already):
    assert rules.guests(registration) == guests
    assert rules.may_come_in(registration, "7") is in_already


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ana", {"name": "Ana"}),
        ("Ana <ana@example.org>", {"name": "Ana", "email": "ana@example.org"}),
        ("ana@example.org", {"name": "ana@example.org", "email": "ana@example.org"}),
    ],
)
def test_who_comes_is_a_name_and_perhaps_an_address(text: str, person: dict[str, str]) -> None:
    assert rules.attendee(text) == person
