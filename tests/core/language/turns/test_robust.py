import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language.say.tongue import LANGUAGES
from core.language.turns import Reader, parse_selector
from core.ports import Button, Call, Context, Habits, Heard, Mention, Question
from tests.core.language.turns.catalogue import NOW, TARGETS

READER = Reader(TARGETS)
CALL = Call(action="tasks.create", args={"title": "buy milk"})
CONTEXT = Context(
    question=Question(kind="when", slot="when", pending=(CALL,)),
    buttons=(Button(label="Undo"),),
    calls=(CALL,),
    mentions=(Mention(noun="reminders", ref="#1"),),
)
WORDS = st.sampled_from(
    "remind me to call at 9 tomorrow and , . ; ? ! # #3 #work @ann !high \" ' buy cancel the "
    "meeting every monday until done undo from 5 to 6 in an hour \n \x00 \ud800 🙂 שלום".split(" ")
)
HOSTILE = [
    "",
    "\x00",
    "\ud800",
    "🙂" * 300,
    "א" * 500,
    "a" * 1_000_000,
    "remind me " * 100_000,
    "add " * 250_000,
    "tomorrow " * 100_000,
    '"' * 5_000,
    "'a " * 3_000,
    ", and " * 3_000,
    "x\n" * 1_000,
    "? " * 3_000,
    "from 5 to 6 " * 300,
    "İstanbul'da TOPLANTI yarın",
]


@settings(deadline=None, max_examples=150)
@given(st.text())
def test_any_text_is_read(text):
    READER.read(Heard(text=text, now=NOW, context=CONTEXT))
    parse_selector(text, NOW, Habits())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_of_characters_is_read_in_every_language(language):
    for block in range(0, 0x110000, 0x100):
        text = f"tomorrow {chr(block + 0x41)} 9 {chr(block + 0x88)}{chr(block + 0xB2)} #1"
        READER.read(Heard(text=text, now=NOW, habits=Habits(locale=language)))


@pytest.mark.parametrize("text", ["tomorrow yesterday at 25:00", "on 30 February at 9", "at 99:99"])
def test_what_cannot_be_is_not_a_time(text):
    calls = READER.read(Heard(text=f"remind me {text} to call Ann", now=NOW)).calls
    words = " ".join(str(call.args.get("when", "")) for call in calls)
    assert "25:00" not in words
    assert "30 February" not in words
    assert "99" not in words


@settings(deadline=None, max_examples=150)
@given(st.lists(WORDS, max_size=30))
def test_any_words_are_read(words):
    READER.read(Heard(text=" ".join(words), now=NOW))
    READER.read(Heard(text=" ".join(words), now=NOW, context=CONTEXT))


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(t[:12]) for t in HOSTILE])
def test_hostile_text_is_answered_within_a_fifth_of_a_second(text):
    started = time.process_time()
    READER.read(Heard(text=text, now=NOW))
    assert time.process_time() - started < 0.2
