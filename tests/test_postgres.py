"""The server that the tests stand on keeps databases apart and never outlives its owner."""

import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from tests.postgres import Server, locked, memory

ROOT = Path(__file__).parent.parent


def test_a_fresh_database_is_a_copy_that_shares_nothing(postgres: Server) -> None:
    template = postgres.template("one_table", _make_table)
    first, second = postgres.fresh(template), postgres.fresh(template)
    with psycopg.connect(first) as connection:
        connection.execute("INSERT INTO thing VALUES (1)")
    with psycopg.connect(second) as connection:
        assert connection.execute("SELECT * FROM thing").fetchall() == []
    postgres.drop(first)
    postgres.drop(second)


def test_a_dropped_database_is_gone_even_while_someone_is_connected(postgres: Server) -> None:
    url = postgres.fresh()
    with psycopg.connect(url) as connection:
        postgres.drop(url)
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


def test_what_was_committed_is_on_disk(postgres: Server) -> None:
    with psycopg.connect(postgres.url("postgres")) as connection:
        settings = "current_setting('fsync'), current_setting('synchronous_commit')"
        assert connection.execute(f"SELECT {settings}").fetchone() == ("on", "on")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_the_server_ends_with_its_owner(how: signal.Signals, tmp_path: Path) -> None:
    place = memory() or tmp_path
    before = set(place.glob("nudge-pg-*"))
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER.format(place=str(place))], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert owner.stdout is not None
    folder = Path(owner.stdout.readline().decode().strip())
    assert folder not in before
    assert (folder / "data" / "postmaster.pid").exists()
    owner.send_signal(how)
    owner.communicate()
    with suppress(FileNotFoundError), locked(folder / "keeper.lock"):
        pass  # held for as long as the server lives
    assert not folder.exists()


OWNER = """
import signal
from pathlib import Path
from tests.postgres import running

signal.signal(signal.SIGINT, lambda *_: (_ for _ in ()).throw(SystemExit(0)))
with running(Path({place!r})) as server:
    print(server.folder, flush=True)
    signal.pause()
"""


def _make_table(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE thing (id int PRIMARY KEY)")
