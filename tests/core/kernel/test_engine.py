"""A failing statement tells nothing of what it carried."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from core.kernel.engine import postgres_engine, readonly_engine, sqlite_engines


def test_what_a_failing_statement_carried_is_not_in_its_error(database):
    with pytest.raises(IntegrityError) as failed, database.begin() as tx:
        tx.session.execute(
            text("insert into tasks (title) values (:words)"), {"words": "my secret"}
        )
    assert "my secret" not in str(failed.value)


def test_every_engine_hides_it(tmp_path):
    url, elsewhere = f"sqlite:///{tmp_path / 'a.db'}", "postgresql://nobody@127.0.0.1:9/x"
    engines = [
        *sqlite_engines(url),
        readonly_engine(url),
        readonly_engine(elsewhere),
        postgres_engine(elsewhere),
    ]
    assert all(one.hide_parameters for one in engines)
    for one in engines:
        one.dispose()
