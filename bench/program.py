"""The program as a person starts it: how soon it answers, and what it keeps in memory."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from select import select
from time import perf_counter

import psutil

from bench.figures import Figure, quantile
from bench.talk import talk

NUDGE = str(Path(sys.executable).parent / "nudge")
STARTS, TURNS = 5, 200
PROMPT_SECONDS, MEGABYTES, PATIENCE = 1.5, 150.0, 120.0
LAST = "xyzzy plugh"
"""What nothing can be made of: the reply names it, so the end is seen."""


def program(folder: Path) -> Iterator[Figure]:
    """Cold starts on a fresh and on a migrated database, and memory after 200 turns."""
    fresh = [_first_prompt(folder / f"fresh{n}") for n in range(STARTS)]
    yield _seconds("first prompt, fresh database (migrates)", fresh)
    again = [_first_prompt(folder / "fresh0") for _ in range(STARTS)]
    yield _seconds("first prompt, existing database", again, PROMPT_SECONDS)
    replies = [_first_reply(folder / "fresh0") for _ in range(STARTS)]
    yield _seconds("first reply to a piped line, existing database", replies)
    yield from _memory(folder / "fresh1")


def _seconds(name: str, taken: list[float], most: float | None = None) -> Figure:
    note = f"median of {len(taken)}, worst {max(taken):.2f} s"
    return Figure(name, quantile(taken, 0.5), "s", most=most, note=note)


def _environment(folder: Path) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    return {"DATABASE_URL": f"sqlite:///{folder / 'nudge.db'}", "PATH": os.defpath}


def _first_prompt(folder: Path) -> float:
    """Seconds until a terminal shows the prompt."""
    environment = _environment(folder)
    ours, theirs = pty.openpty()
    began = perf_counter()
    with subprocess.Popen(
        [NUDGE, "run"],
        cwd=folder,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        _read_until(ours, b"> ")
        taken = perf_counter() - began
        process.terminate()
        process.wait(PATIENCE)
    os.close(ours)
    return taken


def _read_until(file: int, wanted: bytes) -> None:
    seen = b""
    while wanted not in seen:
        ready, _, _ = select([file], [], [], PATIENCE)
        more = os.read(file, 65536) if ready else b""
        if not more:
            raise RuntimeError(f"the program did not come to {wanted!r}; it said {seen[-500:]!r}")
        seen += more


def _piped(folder: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [NUDGE, "run"],
        cwd=folder,
        env=_environment(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _say(process: "subprocess.Popen[bytes]", *lines: str) -> int:
    """Write the lines; the descriptor that the answers come from."""
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the program has no pipes")
    process.stdin.write("".join(line + "\n" for line in lines).encode())
    process.stdin.flush()
    return process.stdout.fileno()


def _first_reply(folder: Path) -> float:
    """Seconds until the first line is answered."""
    began = perf_counter()
    with _piped(folder) as process:
        _read_until(_say(process, LAST), LAST.encode())
        taken = perf_counter() - began
        process.terminate()
    return taken


def _memory(folder: Path) -> Iterator[Figure]:
    began = perf_counter()
    with _piped(folder) as process:
        lines = [*islice(talk(), TURNS - 1), LAST]
        _read_until(_say(process, *lines), LAST.encode())
        taken = perf_counter() - began
        held = psutil.Process(process.pid).memory_info().rss / 2**20
        process.terminate()
    note = "resident, with the worker's threads"
    yield Figure(f"memory after {TURNS} turns", held, "MiB", most=MEGABYTES, note=note)
    yield Figure("turns through the program", TURNS / taken, "turns/s", note="start included")
