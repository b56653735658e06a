"""What is private is replaced, and the shape of the sentence stays."""

from datetime import UTC, datetime

import pytest

from core.corrections.rules import call_without_names, redacted
from core.language import when
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
        ("pay 1200 on friday", "pay 1200 on friday"),
        ("read https://foo.example/x?y=1 #divorce", "read <url> #<word>"),
        ("I'm in Lisbon", "I'm in <name>"),
        ("move lunch with Will to thursday", "move lunch with <name> to thursday"),
        ("standup every monday 10am New York time", "<word> every monday 10am <name> <name> time"),
        ("done with #12", "done with #12"),
        ("", ""),
    ],
)
def test_names_and_private_words_go_and_the_rest_stays(said, kept):
    assert redacted(said, NOW, HERE) == kept


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
        "args": {"title": "lunch with Priya", "when": "tomorrow at 9", "people": ["Priya"]},
    }
    assert call_without_names(call, NOW, HERE) == {
        "action": "events.create",
        "args": {"title": "lunch with <name>", "when": "tomorrow at 9", "people": ["<word>"]},
    }


@pytest.mark.parametrize("language", ["en", "de", "fr", "nl", "es", "it", "pt"])
def test_every_language_has_a_vocabulary_of_its_own(language):
    frequent = {"en": "remind", "de": "erinnere", "fr": "rappelle", "nl": "herinner"}
    assert frequent.get(language, "a") in vocabulary(language)
    assert "priya" not in vocabulary(language)
