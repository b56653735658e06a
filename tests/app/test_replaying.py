"""What was said is read again: the same where nothing has changed, and shown where it has."""

import io
from pathlib import Path

import pytest
from sqlalchemy import update

from app import replaying, schema
from core.conversation.model import ConversationTurn
from core.kernel.claims import table_of
from core.kernel.errors import AssistantError
from tests.app.conftest import Nudge
from tests.core.talking import Talk

OLDER = [{"action": "tasks.create", "args": {"title": "buy milk tomorow"}}]
"""How an older reader may have understood it."""
SAID = ("buy milk tomorow", "no, friday", "call Ann", "which tasks are due this week?", "undo")


@pytest.fixture
def talk(database_url: str) -> Talk:
    made = Talk(database_url)
    with made.stage.db.writer.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        head = f"INSERT INTO alembic_version VALUES ('{schema.head()}')"
        connection.exec_driver_sql(head)
    for words in SAID:
        made.play(say=words)
    yield made
    made.stage.close()


def misread(talk: Talk, heard: str, calls: list[dict[str, object]]) -> None:
    table = table_of(ConversationTurn)
    with talk.stage.db.begin() as tx:
        where = table.c.heard == heard
        tx.session.execute(update(table).where(where).values(calls=calls))


def replayed(talk: Talk, since: str = "30d", person: str = "", *, everybody: bool = False) -> str:
    out = io.StringIO()
    replaying.report(talk.stage.db.url, since, person, out, everybody=everybody)
    return out.getvalue()


def test_what_this_version_has_read_is_read_the_same_again(talk: Talk) -> None:
    (told,) = replayed(talk).splitlines()
    assert told.endswith(
        "5 read as before, 0 otherwise; 0 left out (no words of their own, or read by a model)."
    )


def test_what_an_older_version_has_read_otherwise_is_shown(talk: Talk) -> None:
    misread(talk, "buy milk tomorow", OLDER)
    first, then, now, told = replayed(talk).splitlines()
    assert first == "2027-02-01 10:04 Ines: buy milk tomorow"
    assert then == '  then: tasks.create title="buy milk tomorow"'
    assert now == '  now:  tasks.create title="buy milk" when="tomorow"'
    assert "4 read as before, 1 otherwise" in told


def test_follow_ups_are_read_after_what_was_said_before_them(talk: Talk) -> None:
    misread(talk, "no, friday", [])
    _, then, now, _ = replayed(talk).splitlines()
    assert then == "  then: no call"
    assert now.startswith('  now:  tasks.update item="#1" when="')


def test_nothing_is_written(talk: Talk) -> None:
    misread(talk, "buy milk tomorow", OLDER)
    before = [dict(row) for row in talk.rows("turns")]
    replayed(talk)
    assert talk.rows("turns") == before


def test_presses_and_what_a_model_read_are_left_out(talk: Talk) -> None:
    talk.play(say="buy tea")
    talk.play(press="Undo")
    table = table_of(ConversationTurn)
    with talk.stage.db.begin() as tx:
        of_tea = update(table).where(table.c.heard == "buy tea")
        tx.session.execute(of_tea.values(interpreter="model"))
    assert "5 read as before, 0 otherwise; 2 left out" in replayed(talk)


def test_nobody_reads_several_peoples_words_unasked(talk: Talk) -> None:
    talk.enter("ben")
    talk.play(say="buy bread")
    with pytest.raises(AssistantError, match=r"2 people are meant\. Say whose: --person NAME"):
        replayed(talk)
    misread(talk, "buy milk tomorow", OLDER)
    assert "milk" not in replayed(talk, person="Ben")
    assert "Ines: buy milk" in replayed(talk, person="ines")
    assert "Ines: buy milk" in replayed(talk, everybody=True)


@pytest.mark.parametrize("since", ["", "soon", "30", "30m", "-3d", "99999d"])
def test_a_span_that_is_none_is_refused_with_one_that_is(talk: Talk, since: str) -> None:
    with pytest.raises(AssistantError, match="Use 30d, 12h or 2w"):
        replayed(talk, since)


def test_somebody_who_is_not_here_is_said(talk: Talk) -> None:
    with pytest.raises(AssistantError, match="Nobody here is called 'Otto'"):
        replayed(talk, person="Otto")


def test_without_a_database_it_makes_none(nudge: Nudge, tmp_path: Path) -> None:
    done = nudge("replay", "--since", "30d")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no database at sqlite:///")
    assert list(tmp_path.rglob("*.db*")) == []


def test_an_old_schema_is_said(talk: Talk) -> None:
    with talk.stage.db.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(AssistantError, match="Run nudge migrate first"):
        replayed(talk)
