"""What unclear words may be about: it decides which tools a language model is offered first."""

import pytest

from core.language.turns import nouns
from core.ports import Heard
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("show something about my meetings", "events"),
        ("those reminders of mine", "reminders"),
        ("my tasks, sort them out", "tasks"),
    ],
)
def test_the_noun_that_is_named_comes_first(text: str, noun: str) -> None:
    assert nouns(Heard(text=text, now=NOW))[0] == noun


@pytest.mark.parametrize("text", ["", "xyzzy", "\ud83d", "😀" * 100, "tomorrow " * 1000])
def test_any_words_will_do(text: str) -> None:
    assert isinstance(nouns(Heard(text=text, now=NOW)), tuple)
