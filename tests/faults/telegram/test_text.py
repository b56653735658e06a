"""Words that are made to break something, in every place where people put words: F50 and F51."""

import json
import logging
import re
from collections.abc import Callable
from time import process_time

import pytest

from core.conversation.model import ConversationTurn
from core.conversation.rules import TEXT_MAX
from core.language import say
from core.notify.model import Delivery
from core.notify.rules import Status
from core.tasks.model import Task
from tests.doubles.telegram import Double
from tests.doubles.world import Thing
from tests.faults.telegram.corpus import CORPUS, MARKUP, SCRIPTS, storable
from tests.faults.telegram.home import ANA, BEN
from tests.faults.telegram.room import Room

SLOWEST = 0.2
"""Seconds of work for any one message (F50)."""
UNSEEN = re.compile("[\r\u2028-\u202e]")
"""What Telegram takes out of a text."""


Field = Callable[[Double, str], None]


def text(double: Double, words: str) -> None:
    double.say(ANA, f"buy {words}"[:4096])


def alone(double: Double, words: str) -> None:
    double.say(ANA, words)


def name(double: Double, words: str) -> None:
    double.person(ANA, words[:64], last_name=words[:64], language_code=words[:8])
    double.say(ANA, "hello")
    double.person(ANA, "Ana")


def caption(double: Double, words: str) -> None:
    double.photo(ANA, words[:1024])


def document(double: Double, words: str) -> None:
    double.document(ANA, words[:60], b"zq", words[:1024])


def press(double: Double, words: str) -> None:
    double.press_data(ANA, 1, words[:64])


def forward(double: Double, words: str) -> None:
    double.forward(ANA, words, words[:128], hidden=True)


def title(double: Double, words: str) -> None:
    double.world.groups[FLAT].title = words[:128]
    double.say(ANA, f"@{double.username} buy zq nails", chat=FLAT)


def reply(double: Double, words: str) -> None:
    double.say(BEN, words, chat=FLAT)
    above = double.messages(FLAT)[-1]["message_id"]
    double.say(ANA, f"@{double.username} remind me of this tomorrow", chat=FLAT, reply_to=above)


FLAT = -4_000_001
FIELDS = (text, alone, name, caption, document, press, forward, title, reply)


def stored(field: Field, words: str) -> tuple[str, str]:
    """What the turn must have kept: what was said, and what was quoted."""
    if field in {forward, reply}:
        said = "remind me of this tomorrow" if field is reply else ""
        return said, storable(words)
    given = {text: f"buy {words}"[:4096], name: "hello", caption: words[:1024], press: ""}
    given |= {title: "buy zq nails", document: words[:1024]}
    return storable(given.get(field, words)), ""


def shown(living: Room, since: int) -> list[Thing]:
    """What Telegram showed since so many events ago."""
    made = [e for e in living.double.history[since:] if e["kind"] == "call"]
    return [e["result"] for e in made if e["method"].startswith(("sendM", "sendP", "edit"))]


def marked(message: Thing) -> list[str]:
    """The words of a message that look like more than words."""
    units = (message.get("text") or message.get("caption", "")).encode("utf-16-le")
    entities = message.get("entities") or message.get("caption_entities") or []
    spans = [(one["offset"] * 2, (one["offset"] + one["length"]) * 2) for one in entities]
    return [units[start:end].decode("utf-16-le") for start, end in spans]


@pytest.fixture
def flat(living: Room) -> Room:
    assert living.double.group("Flat", [ANA, BEN]) == FLAT
    living.say(ANA, "/allow", chat=FLAT)
    return living


@pytest.mark.parametrize("field", FIELDS, ids=lambda one: one.__name__)
def test_f50_f51_whatever_people_write_is_kept_answered_and_stays_words(
    flat: Room, field: Field, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    spent = []
    for words in CORPUS.values():
        since, heard = len(flat.double.history), len(flat.rows(ConversationTurn))
        field(flat.double, words)
        began = process_time()
        flat.hear()
        spent.append(process_time() - began)
        flat.rest(0.02)
        (turn,) = flat.rows(ConversationTurn)[heard:]
        assert (turn.heard, turn.quoted) == stored(field, words)
        assert turn.status != "received"
        assert turn.reply["text"]
        messages = shown(flat, since)
        assert messages
        assert not [one for message in messages for one in marked(message) if "zq" in one]
    assert {one.status for one in flat.rows(Delivery)} == {Status.SENT}
    assert flat.refused() == []
    assert sorted(spent)[-2] < SLOWEST
    said = [one.getMessage() for one in caplog.records]
    assert not [line for line in said if "zq" in line or "\n" in line or "\r" in line]


@pytest.mark.parametrize("words", MARKUP.values(), ids=MARKUP)
def test_f51_our_own_markup_is_words_where_people_write_it(flat: Room, words: str) -> None:
    since = len(flat.double.history)
    for field in (text, caption, forward, reply):
        field(flat.double, words)
        flat.hear()
        flat.rest(0.02)
    messages = shown(flat, since)
    assert len(messages) > len(MARKUP)
    assert not [one for message in messages for one in marked(message) if "zq" in one]


def test_f50_ten_thousand_tags_are_refused_with_a_reason(living: Room) -> None:
    marks = [{"type": "hashtag", "offset": 5 * n, "length": 4} for n in range(10_000)]
    (said,) = living.say(ANA, "#tag " * len(marks), entities=marks)
    assert said == say.too_long(TEXT_MAX).text
    (turn,) = living.rows(ConversationTurn)
    assert len(turn.heard) <= TEXT_MAX + 1


def test_f51_a_title_is_the_same_in_the_database_the_chat_and_the_export(living: Room) -> None:
    for words in SCRIPTS.values():
        living.rest(0.01)
        (said,) = living.say(ANA, f"buy {words}")
        made = living.rows(Task)[-1].title
        assert UNSEEN.sub("", made) in said
    living.say(ANA, "/export")
    living.rest(0.02)
    sent = next(one for one in living.double.replies(ANA) if "document" in one)
    file = living.double.world.files.known[sent["document"]["file_id"]]
    assert re.fullmatch(r"[\w.-]+\.json", sent["document"]["file_name"])
    exported = json.loads(file["content"])["tables"]["tasks"]
    titles = [one.title for one in living.rows(Task)]
    assert sorted(one["title"] for one in exported) == sorted(titles)
    # Each line of a message is a thing of its own; nothing else parts one title in two.
    assert len(titles) == sum(words.count("\n") + 1 for words in SCRIPTS.values())
