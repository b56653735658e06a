"""A name in a person's words means a thing only where all that it says is in the title."""

from collections.abc import Iterator

import pytest

from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened


@pytest.fixture
def chat(sqlite_url: str) -> Iterator[Chat]:
    channel = MemoryChannel()
    living = opened(sqlite_url, channel)
    made = Chat(living, channel)
    for words in ("add task buy milk", "add event dentist tomorrow at 9", "add task report"):
        made.say(words)
    yield made
    living.db.close()


@pytest.mark.parametrize(
    "words",
    [
        "delete the recipe that says buy almond milk",
        "delete the email draft about the report",
        "cancel the car dentist insurance policy",
        "complete buy milk and wine for the party",
    ],
)
def test_a_title_within_a_longer_name_is_only_offered(chat: Chat, words: str) -> None:
    reply = chat.say(words)
    assert "Did you mean" in reply or "nothing called" in reply
    listed = chat.say("show my tasks") + chat.say("show my events")
    for title in ("buy milk", "report", "dentist"):
        assert title in listed


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("delete buy milk", "#1"),
        ("delete milk", "#1"),
        ("delete my buy milk task", "#1"),
        ("delete the buy mills", "nothing"),
        ("delete buying milk", "nothing"),
        ("cancel the dentist appointment", "#2"),
        ("cancel the dentst appointment", "#2"),
        ("cancel dentists", "#2"),
        ("delete the reports", "#3"),
        ("delete the reprot", "Did you mean"),
    ],
)
def test_a_slip_an_article_or_the_word_for_its_sort_stands_in_no_way(
    chat: Chat, words: str, done: str
) -> None:
    assert done in chat.say(words)
