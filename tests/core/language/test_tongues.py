from datetime import UTC, datetime

import pytest

from core.language import when
from core.language.tongues import in_language, tongue_of
from core.ports import Habits

SAID = {
    "en": "remind me to call the dentist tomorrow",
    "de": "erinnere mich morgen an den Zahnarzt",
    "fr": "rappelle-moi d'appeler le dentiste demain",
    "nl": "herinner me morgen aan de tandarts",
    "es": "recuérdame llamar al dentista mañana",
    "it": "ricordami di chiamare il dentista domani",
    "pt": "lembre-me de ligar para o dentista amanhã",
}


@pytest.mark.parametrize("language", SAID)
def test_a_message_is_in_its_own_language_whatever_the_usual_one(language):
    assert {tongue_of(SAID[language], usual) for usual in SAID} == {language}


@pytest.mark.parametrize("language", SAID)
def test_accents_may_be_left_out(language):
    plain = SAID[language].translate(str.maketrans("éñã", "ena"))
    assert tongue_of(plain, "en") == language


@pytest.mark.parametrize("text", ["", "😀", "12:30", "Pizza Yoga 5", "日本語"])
@pytest.mark.parametrize("usual", ["de", "tr"])
def test_where_nothing_speaks_for_a_language_it_is_the_usual_one(text, usual):
    assert tongue_of(text, usual) == usual


@pytest.mark.parametrize(
    ("text", "usual"),
    [("stop den", "de"), ("am in was", "en"), ("Milch in meine Liste", "de"), ("an", "nl")],
)
def test_words_of_several_languages_stay_with_the_usual_one(text, usual):
    assert tongue_of(text, usual) == usual


def test_a_single_word_of_another_language_is_enough_where_none_is_of_the_usual_one():
    assert tongue_of("Milch kaufen", "en") == "de"
    assert tongue_of("buy milk", "de") == "en"


def test_an_unknown_usual_language_gives_way_only_to_most_of_the_words():
    assert tongue_of("remind me to call mom tomorrow", "tr") == "en"
    assert tongue_of("yarın saat on in alarm kur bana", "tr") == "tr"


@pytest.mark.parametrize(
    ("locale", "chosen", "language", "order"),
    [
        ("en", "", "en", "MDY"),
        ("en-US", "", "de", "MDY"),
        ("en-GB", "", "en", "DMY"),
        ("en", "", "de", "DMY"),
        ("de", "", "en", "DMY"),
        ("pt-BR", "", "en", "DMY"),
        ("de", "YMD", "en", "YMD"),
        ("sr", "", "sr", "DMY"),
    ],
)
def test_day_and_month_stand_in_the_order_of_the_person(
    locale: str, chosen: str, language: str, order: str
) -> None:
    habits = in_language(Habits(locale=locale, date_order=chosen), language)
    assert habits.locale[:2] == language
    read = when.read("3/4/2027", datetime(2027, 2, 1, 9, tzinfo=UTC), habits)
    months = {"MDY": 3, "DMY": 4, "YMD": 3}
    assert read is not None
    assert read.start is not None
    assert read.start.month == months[order]


def test_a_word_without_its_accent_alone_changes_no_language() -> None:
    assert tongue_of("chiamalo medico", "it") == "it"
    assert tongue_of("médico", "it") == "es"
