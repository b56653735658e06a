"""Days and hours that do not exist are said to be so, in every language; nothing is guessed."""

from datetime import UTC, datetime

import pytest

from core.catalog import TARGETS
from core.language.turns import Reader
from core.ports import Habits, Heard

READER = Reader(TARGETS)
NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)


def read(words: str, locale: str):
    return READER.read(Heard(text=words, now=NOW, habits=Habits(zone="UTC", locale=locale)))


@pytest.mark.parametrize(
    ("locale", "words", "gone"),
    [
        ("en", "dentist on 31 February at 9", "31 February"),
        ("en", "remind me on Feb 30th to pay", "Feb 30th"),
        ("en", "party on the 31st of june", "31st of june"),
        ("en", "dentist on 29 February 2027", "29 February 2027"),
        ("en", "dentist 2027-02-30 at 9", "2027-02-30"),
        ("en", "dentist 30/02/2027", "30/02/2027"),
        ("en", "dentist tomorrow at 25:00", "25:00"),
        ("en", "tomorrow yesterday at 12:75 dentist", "12:75"),
        ("de", "Zahnarzt am 31. Februar um 9", "31. Februar"),
        ("de", "Zahnarzt am 31.4. um 9", "31.4."),
        ("de", "Zahnarzt morgen um 25 Uhr", "25 Uhr"),
        ("fr", "le 31 février dentiste à 9h", "31 février"),
        ("fr", "dentiste demain à 27h", "27h"),
        ("nl", "tandarts op 30 februari", "30 februari"),
        ("es", "recuérdame el 30 de febrero pagar", "30 de febrero"),
        ("it", "ricordami il 31 aprile di pagare", "31 aprile"),
        ("pt", "lembra-me a 31 de novembro de pagar", "31 de novembro"),
    ],
)
def test_what_does_not_exist_is_said_and_nothing_is_done(
    locale: str, words: str, gone: str
) -> None:
    reading = read(words, locale)
    assert reading.rule_ids == ("no-such-time",)
    assert reading.calls == ()
    assert reading.ask is not None
    assert gone in reading.ask.text


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "dentist on 29 February at 9"),
        ("en", "invite 31 people in may"),
        ("en", "read pages 31.4.2 and 12.13."),
        ("en", "dentist tomorrow at 24:00"),
        ("en", "dentist 12/31/2027 at 9"),
        ("en", "call 192.168.30.31 tomorrow"),
        ("de", "Zahnarzt am 29.2. um 9"),
        ("fr", "dentiste le 31 mars à 9h"),
    ],
)
def test_what_exists_or_is_no_date_is_read_as_ever(locale: str, words: str) -> None:
    assert "no-such-time" not in read(words, locale).rule_ids
