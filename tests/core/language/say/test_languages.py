"""Every language says everything that English says, with the same facts in it."""

import string
from datetime import date, datetime

import pytest

from core.language.say.dates import dated, day, ordinal, short_date
from core.language.say.menu import MENUS
from core.language.say.repeats import schedule_in_words
from core.language.say.tables import ENGLISH, phrase, sentences
from core.language.say.tongue import LANGUAGES, speak, speaking_in, spoken
from core.schedule import Schedule

OTHERS = [code for code in LANGUAGES if code != "en"]


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_every_sentence(code: str) -> None:
    assert sentences(code).keys() == ENGLISH.keys()


@pytest.mark.parametrize("code", OTHERS)
def test_a_sentence_names_the_same_facts(code: str) -> None:
    own = sentences(code)
    assert {key for key in ENGLISH if fields(own[key]) != fields(ENGLISH[key])} == set()


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_is_not_english(code: str) -> None:
    own = sentences(code)
    long = [key for key, words in ENGLISH.items() if len(words.split()) > 3]
    assert [key for key in long if own[key] == ENGLISH[key]] == []


def test_what_is_said_in_a_block_is_in_its_language() -> None:
    assert spoken() == "en"
    with speaking_in("de-AT"):
        assert spoken() == "de"
        with speaking_in():
            speak("fr")
            assert spoken() == "fr"
        assert spoken() == "de"
        with speaking_in("sr"):
            assert spoken() == "en"
    assert spoken() == "en"


DATES = [
    ("en", "Tue 2 Feb", "2 February"),
    ("de", "Di., 2. Feb.", "2. Februar"),
    ("fr", "mar. 2 févr.", "2 février"),
    ("nl", "di 2 feb", "2 februari"),
    ("es", "mar, 2 feb", "2 de febrero"),
    ("it", "mar 2 feb", "2 febbraio"),
    ("pt", "ter., 2 de fev.", "2 de fevereiro"),
]


@pytest.mark.parametrize(("code", "short", "long"), DATES)
def test_a_date_is_written_as_the_language_writes_it(code: str, short: str, long: str) -> None:
    on = date(2027, 2, 2)
    with speaking_in(code):
        assert day(on, date(2027, 1, 1)) == short
        assert short_date(on, date(2027, 1, 1)) == long
        assert "2028" in day(date(2028, 2, 2), on)
        assert short in dated(on, date(2027, 2, 1))
        assert "2" in ordinal(2)


def test_the_same_schedule_is_said_anew_in_each_language() -> None:
    daily = Schedule(
        kind="rrule",
        rrule="FREQ=DAILY",
        starts_local=datetime(2027, 2, 2, 9),
        timezone="Europe/Berlin",
    )
    said = {}
    for code in LANGUAGES:
        with speaking_in(code):
            said[code] = schedule_in_words(daily)
            assert phrase("every day") in said[code]
    assert len(set(said.values())) == len(LANGUAGES)


def test_each_menu_has_every_command() -> None:
    assert set(MENUS) == set(LANGUAGES)
    names = [[name for name, _ in menu] for menu in MENUS.values()]
    assert all(one == names[0] for one in names)
