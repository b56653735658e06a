"""Measure everything, or parts: `python -m bench [turns reading program claims webhook]`."""

import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from bench import report
from bench.claims import claims
from bench.figures import Figure
from bench.machine import facts
from bench.program import program
from bench.telegram import telegram
from bench.turns import reading, whole
from bench.webhook import webhook
from core.kernel.clock import SystemClock
from tests.postgres import Server, running


def _turns(folder: Path, server: Server) -> Iterator[Figure]:
    yield from whole("SQLite", f"sqlite:///{folder / 'turns.db'}")
    yield from whole("PostgreSQL", server.fresh())


def _claims(folder: Path, server: Server) -> Iterator[Figure]:
    lite = [f"sqlite:///{folder / name}.db" for name in ("few", "many")]
    addresses = {"SQLite": (lite[0], lite[1]), "PostgreSQL": (server.fresh(), server.fresh())}
    yield from claims(addresses, folder)


def _webhook(folder: Path, server: Server) -> Iterator[Figure]:
    lite = (f"sqlite:///{folder / 'hook'}{number}.db" for number in count(1))
    yield from webhook({"SQLite": lite.__next__, "PostgreSQL": server.fresh}, folder)


def _telegram(folder: Path, server: Server) -> Iterator[Figure]:
    lite = [f"sqlite:///{folder / name}.db" for name in ("chat", "queue")]
    yield from telegram({"SQLite": lite[0], "PostgreSQL": server.fresh()}, lite[1], folder)


PARTS: dict[str, Callable[[Path, Server], Iterator[Figure]]] = {
    "turns": _turns,
    "reading": lambda _folder, _server: reading(),
    "program": lambda folder, _server: program(folder),
    "claims": _claims,
    "webhook": _webhook,
    "telegram": _telegram,
}


def main(wanted: list[str]) -> int:
    """Print each figure as it comes; the whole of them is kept, parts are not."""
    unknown = set(wanted) - PARTS.keys()
    if unknown:
        print(f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
        return 2
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="nudge-bench-") as name, running() as server:
        folder = Path(name)
        found = facts(folder, server.url("postgres"))
        print("  ".join(f"{key}: {value}" for key, value in found.items()), flush=True)
        for part in wanted or PARTS:
            for figure in PARTS[part](folder, server):
                figures.append(figure)
                print(report.line(figure), flush=True)
    if not wanted:
        print(f"Kept in {report.keep(found, figures, SystemClock().now())}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
