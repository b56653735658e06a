"""Empty databases and the shape of full ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, inspect, text

from app import schema
from tests.postgres import Server


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: Server = request.getfixturevalue("postgres")
    url = server.fresh()
    yield url
    server.drop(url)


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """The empty database, opened for schema work."""
    with schema.opened(empty_url) as opened:
        yield opened


Shape = dict[str, dict[str, object]]


def shape(engine: Engine) -> Shape:
    """Everything that a database knows of its tables, by name, in no particular order."""
    with engine.connect() as connection:
        seen = inspect(connection)
        tables = set(seen.get_table_names()) - {"alembic_version"}
        found: Shape = {table: _table(seen, table) for table in tables}
        found["triggers"] = dict.fromkeys(triggers(connection), True)
    return found


def _table(seen: object, table: str) -> dict[str, object]:
    return {
        "columns": {
            one["name"]: (str(one["type"]), one["nullable"], one["default"])
            for one in seen.get_columns(table)
        },
        "primary key": seen.get_pk_constraint(table),
        "foreign keys": _by_name(seen.get_foreign_keys(table)),
        "unique": _by_name(seen.get_unique_constraints(table)),
        "checks": _by_name(seen.get_check_constraints(table)),
        "indexes": _by_name(seen.get_indexes(table)),
    }


def _by_name(found: list[dict[str, object]]) -> dict[str, str]:
    return {str(one["name"]): _plain(one) for one in found}


def _plain(value: object) -> str:
    """As text, conditions of indexes as the words they are."""
    if isinstance(value, dict):
        return str({key: _plain(value[key]) for key in sorted(value)})
    return str(value)


def triggers(connection: Connection) -> list[str]:
    """The names of a database's triggers."""
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    return sorted(connection.scalars(text(query[connection.dialect.name])))
