"""Refusals that the kernel words in English are said in the language that is spoken."""

import pytest

from core.language import say
from core.language.say.tables.en.refusals import SENTENCES
from core.language.say.tongue import LANGUAGES
from core.notify.rules import wording

OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.mark.parametrize(
    ("code", "message", "told"),
    [
        ("en", "There is no #7.", "There is no #7."),
        ("de", "There is nothing to undo.", "Es gibt nichts rückgängig zu machen."),
        ("de", "There is no #7.", "Eine #7 gibt es nicht."),
        ("nl", "There is no #7.", "Er is geen #7."),
        ("de", "That task is in progress. Reopen it first.", "in Arbeit"),
        ("nl", "That task is completed already.", "Die taak is al klaar."),
        ("de", "The when is missing.", "Da fehlt noch etwas: wann."),
        ("de", "I found nothing called “a\nb”. Did you mean:", "„a\nb“ heißt. Meinst du:"),
        ("nl", "I found nothing called “today”.", "Ik vind niets met de naam “today”."),
        ("de", "“milk” is cancelled. Set a new one instead.", "„milk“ ist abgesagt."),
        ("nl", "Nobody has worded this.", "Nobody has worded this."),
    ],
)
def test_a_refusal_is_said_in_the_spoken_language(code: str, message: str, told: str) -> None:
    with say.speaking_in(code):
        assert told in say.refusal(message)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_refusal_is_left_in_english(code: str, sentence: str) -> None:
    message = sentence.replace("{", "").replace("}", "")
    with say.speaking_in(code):
        assert say.refusal(message) != message


@pytest.mark.parametrize("code", OTHERS)
def test_an_effect_a_copy_and_a_button_are_in_the_spoken_language(code: str) -> None:
    english = say.would("cancel", "#2 lunch"), wording("ring", repeat=True), say.cancel().label
    with say.speaking_in(code):
        own = say.would("cancel", "#2 lunch"), wording("ring", repeat=True), say.cancel().label
        assert "#2 lunch" in own[0]
        assert say.would("juggle", "#2") == "Juggle #2"
    assert [one for one, other in zip(own, english, strict=True) if one == other] == []
