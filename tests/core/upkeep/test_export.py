"""A copy of all that is kept of a person: whole, theirs alone, and without secrets."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from core.accounts.model import keep_secret
from core.conversation.model import ConversationTurn
from core.kernel.calls import ToolCall
from core.kernel.db import Database
from core.kernel.ids import SeededIds
from core.kernel.vault import Vault
from core.notify import model as notify
from core.notify.model import Delivery
from core.ports import Caller, Document, Reply
from core.tasks.model import Task
from core.upkeep import model, rules
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened
from tests.core.doing import done, instant


@pytest.fixture
def chat(database_url: str) -> Any:
    channel = MemoryChannel()
    house = opened(database_url, channel)
    yield Chat(house, channel)
    house.db.close()


def exported(db: Database, who: Caller) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done(db, who, "upkeep.export")["content"])
    return found


@pytest.mark.parametrize("words", ["/export", "export my data", "please send me my data"])
def test_it_comes_as_a_file_that_is_kept_nowhere(chat: Chat, words: str) -> None:
    chat.say("buy milk tomorrow #food")
    chat.say("remind me to call Ana at 18:00")
    text = chat.say(words)
    assert text.startswith(
        "Here is all that I keep of you, in one file: 1 task, 0 events and 1 reminder, and "
    )
    file = chat.channel.sent[-1].document
    assert (file.name, file.media_type) == ("nudge-2027-02-01.json", "application/json")
    content = json.loads(file.content)
    assert content["person"]["timezone"] == "Europe/Lisbon"
    assert datetime.fromisoformat(content["exported_at"]).tzinfo is not None
    assert [one["title"] for one in content["tables"]["tasks"]] == ["buy milk"]
    assert content["tables"]["tags"][0]["name"] == "food"
    assert "media_type" not in _everything(chat)


def _everything(chat: Chat) -> str:
    """All that the house keeps of what was said."""
    with chat.house.db.read() as tx:
        turns = tx.session.scalars(select(ConversationTurn)).all()
        sent = tx.session.scalars(select(Delivery)).all()
        asked = tx.session.scalars(select(ToolCall)).all()
        kept = [[one.reply, one.calls] for one in turns], [one.payload for one in sent]
        return json.dumps([kept, [[one.result, one.words] for one in asked]])


def test_every_table_of_a_persons_is_in_it_and_nobody_elses_rows(
    database: Database, person: Caller, stranger: Caller
) -> None:
    done(database, person, "tasks.create", title="mine")
    done(database, stranger, "tasks.create", title="theirs")
    mine, theirs = exported(database, person), exported(database, stranger)
    assert json.dumps(theirs).count("mine") == 0
    assert [one["title"] for one in mine["tables"]["tasks"]] == ["mine"]
    owned = {cls.__tablename__ for cls in model._owned_tables(model.Row)}
    assert mine["tables"].keys() == owned - {"secrets"}
    for rows in mine["tables"].values():
        assert {one.get("user_id", one.get("id")) for one in rows} <= {str(person.user_id)}
    assert [one["id"] for one in mine["tables"]["users"]] == [str(person.user_id)]


def test_times_have_offsets_and_the_order_is_always_the_same(
    database: Database, person: Caller
) -> None:
    for number in range(5):
        done(database, person, "tasks.create", title=f"t{number}")
    at = instant("2027-02-01T18:00+00:00")
    done(database, person, "reminders.create", title="call", when=at)
    content = done(database, person, "upkeep.export")["content"]
    assert content == done(database, person, "upkeep.export")["content"]
    tables = json.loads(content)["tables"]
    assert list(tables) == sorted(tables)
    assert [one["title"] for one in tables["tasks"]] == [f"t{number}" for number in range(5)]
    assert datetime.fromisoformat(tables["reminders"][0]["next_at"]) == at.start
    moments = [
        value
        for rows in tables.values()
        for row in rows
        for key, value in row.items()
        if key.endswith("_at") and value
    ]
    assert moments
    assert {datetime.fromisoformat(one).tzinfo for one in moments} <= {UTC}


def test_what_was_deleted_and_is_still_kept_is_in_it(database: Database, person: Caller) -> None:
    item = done(database, person, "tasks.create", title="gone")["id"]
    done(database, person, "tasks.delete", item=item)
    (row,) = exported(database, person)["tables"]["tasks"]
    assert row["deleted_at"]


def test_no_secret_leaves_by_it(database: Database, person: Caller) -> None:
    canary = "CANARY-4711"
    with database.begin(person) as tx:
        keep_secret(tx, Vault([b"k" * 32], SeededIds(1)), "test", canary)
        told = Reply(
            text="Your code: ABCDE-12345. It is good for 7 days.",
            document=Document(name="x", media_type="text/plain", content=canary),
        )
        notify.post(tx, "k", "push", told, notify.chat(tx))
    content = done(database, person, "upkeep.export")["content"]
    assert canary not in content
    assert "ABCDE-12345" not in content
    assert "Your code: *****-*****." in content
    names = {key for rows in json.loads(content)["tables"].values() for row in rows for key in row}
    assert not {key for key in names if key.endswith(("hash", "digest", "sealed", "secret"))}


@pytest.mark.parametrize(
    ("column", "leaves"),
    [
        ("title", True),
        ("email", True),
        ("digest", False),
        ("token_hash", False),
        ("password", False),
        ("refresh_token", False),
        ("token_ref", False),
        ("hashtag", True),
        ("lease_until", False),
    ],
)
def test_a_column_that_sounds_like_a_secret_stays(column: str, leaves: bool) -> None:
    assert rules.leaves(column) is leaves


def test_a_code_in_a_title_of_ones_own_stays_readable() -> None:
    assert rules.without_codes("tasks", "order ABCDE-12345") == "order ABCDE-12345"


def test_a_file_that_would_be_too_large_leaves_out_history_and_says_so(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat.say("buy milk tomorrow")
    for _ in range(20):
        chat.say("what is on today?")
    monkeypatch.setattr(rules, "EXPORT_MOST", 9_000)
    text = chat.say("/export")
    assert text.endswith(
        "Left out, because the file would have been too large: our conversation and messages that "
        "I sent. Ask the owner of this installation for those."
    )
    content = json.loads(chat.channel.sent[-1].document.content)
    assert content["left_out"] == ["conversation_turns", "deliveries"]
    assert [one["title"] for one in content["tables"]["tasks"]] == ["buy milk"]
    assert len(chat.channel.sent[-1].document.content) < 10_000


def test_a_row_of_any_content_is_json(database: Database, person: Caller) -> None:
    odd = 'quote " back\\slash </script> \u202e 👩\u200d👩\u200d👧 \u2028'
    item = done(database, person, "tasks.create", title=odd)["id"]
    assert [one["title"] for one in exported(database, person)["tables"]["tasks"]] == [
        _title(database, item)
    ]


def _title(db: Database, item: str) -> str:
    with db.read() as tx:
        return str(tx.session.scalar(select(Task.title)))
