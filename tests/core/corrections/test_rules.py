"""What is private is replaced, and the shape of the sentence stays."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.corrections.rules import call_without_names, redacted
from core.language import when
from core.language.names import calendar
from core.language.vocabulary import vocabulary
from core.ports import Habits

NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
HERE = Habits(zone="Europe/Lisbon")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("call Ann at 5", "call <name> at 5"),
        (
            "remind me to take my lithium tomorrow at 9pm",
            "remind me to take my <word> tomorrow at 9pm",
        ),
        ("email dr.house@example.com on Friday", "email <email> on Friday"),
        ('email me "my hepatitis result" today', 'email me "<word> <word> <word>" today'),
        ("ring +49 170 123 4567 tomorrow", "ring <phone> tomorrow"),
        ("pay 120000 on 2027-02-15", "pay <number> on 2027-02-15"),
        ("pay 1200 on friday", "pay <number> on friday"),
        ("read https://foo.example/x?y=1 #divorce", "read <url> #<word>"),
        ("I'm in Lisbon", "I'm in <name>"),
        ("move lunch with Will to thursday", "move lunch with <name> to thursday"),
        ("standup every monday 10am New York time", "<word> every monday 10am <name> <name> time"),
        ("done with #12", "done with #12"),
        (
            "my pin is 4821 and the alarm code 0907 tomorrow",
            "my pin is <number> and the alarm code <number> tomorrow",
        ),
        ("pay 1250 to April, born 12.03.1984", "pay <number> to <name>, born <date>"),
        ("call april tomorrow", "call <name> tomorrow"),
        ("move lunch to 5 April", "move lunch to 5 April"),
        ("finished on 12 March 1984", "finished <date>"),
        ("dentist on 5 March 2028 at 14:30", "dentist on 5 March 2028 at 14:30"),
        ("51.5074,-0.1278 tomorrow", "<number>,-<number> tomorrow"),
        ('note "code 4821" tomorrow', 'note "<word> <number>" tomorrow'),
        ("note #room4821 tomorrow", "note #<word> tomorrow"),
        ("", ""),
    ],
)
def test_names_and_private_words_go_and_the_rest_stays(said, kept):
    assert redacted(said, NOW, HERE) == kept


@pytest.mark.parametrize(
    ("locale", "said", "private"),
    [
        ("es", "llama a Domingo y a Abril, paga 450", "Domingo Abril 450"),
        ("it", "chiama Gennaro e Domenica, codice 4821", "Gennaro Domenica 4821"),
        ("pt", "liga para Domingos amanhã às 9, nasceu a 12 de março de 1984", "Domingos 1984"),
        ("fr", "appelle Avril demain à 14h30, code 815", "Avril 815"),
        ("nl", "bel Juni morgen om 9 uur, pin 4821", "Juni 4821"),
        ("de", "ruf April morgen um 9 Uhr an, PIN 4821", "April 4821"),
    ],
)
def test_people_who_are_called_like_months_and_days_have_names(locale, said, private):
    kept = redacted(said, NOW, HERE.model_copy(update={"locale": locale}))
    assert not set(private.split()) & set(kept.replace(",", " ").split())


PIECES = st.one_of(
    st.integers(0, 10**9).map(str),
    st.from_regex(r"[0-9]{1,4}[.,:/ -][0-9]{1,4}([./-][0-9]{1,4})?", fullmatch=True),
    st.sampled_from("call pay on at to with tomorrow March April Monday of in pm for code".split()),
    st.from_regex(r"[A-Z][a-z]{3,9}", fullmatch=True),
    st.sampled_from(['"', ",", "#", "x", "at 9:30", "5 March", "€"]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " "]))
def test_no_long_figure_and_no_unknown_name_survives(pieces, gap):
    kept = redacted(gap.join(pieces), NOW, HERE)
    for figure in re.findall(r"\d{3,}", kept):
        assert len(figure) == 4
        assert 2027 <= int(figure) <= 2047
    known = vocabulary("en") | calendar("en")
    plain = re.sub(r"<\w+>", " ", kept)
    assert [one for one in re.findall(r"[A-Z][a-z]+", plain) if one.lower() not in known] == []


def test_times_mean_the_same_afterwards():
    said = "remind Ann every other Tuesday at half past nine until 30 June"
    (before,) = when.search(said, NOW, HERE)
    (after,) = when.search(redacted(said, NOW, HERE), NOW, HERE)
    assert after.schedule == before.schedule


def test_german_nouns_are_no_names():
    said = "erinnere mich morgen an den Termin mit Anna"
    kept = redacted(said, NOW, HERE.model_copy(update={"locale": "de"}))
    assert kept == "erinnere mich morgen an den Termin mit <word>"


def test_no_word_survives_that_reading_does_not_look_for():
    said = "Otorhinolaryngologist Szymborska zażółć 病院 больница"
    assert redacted(said, NOW, HERE) == "<word> <name> <word> <word> <word>"


def test_a_call_keeps_its_times_and_loses_its_names():
    call = {
        "action": "events.create",
        "args": {
            "title": "lunch with Priya",
            "when": "tomorrow at 9",
            "people": ["Priya"],
            "minutes": 30,
            "cost": 4821,
            "about": {"name": "Priya"},
        },
    }
    assert call_without_names(call, NOW, HERE) == {
        "action": "events.create",
        "args": {
            "title": "lunch with <name>",
            "when": "tomorrow at 9",
            "people": ["<word>"],
            "minutes": 30,
            "cost": "<number>",
            "about": {"name": "<word>"},
        },
    }


@pytest.mark.parametrize("language", ["en", "de", "fr", "nl", "es", "it", "pt"])
def test_every_language_has_a_vocabulary_of_its_own(language):
    frequent = {"en": "remind", "de": "erinnere", "fr": "rappelle", "nl": "herinner"}
    assert frequent.get(language, "a") in vocabulary(language)
    assert "priya" not in vocabulary(language)
