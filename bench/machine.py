"""What the figures were measured on: without it they mean nothing."""

import os
import platform
import sqlite3
import statistics
import subprocess
from pathlib import Path
from time import perf_counter
from typing import Any

import psycopg

SYNCS, BLOCK = 200, 4096
ROOT = Path(__file__).resolve().parent.parent


def fsync_milliseconds(folder: Path) -> float:
    """The median of 200 writes of 4 KiB, each made durable, on the disk of that folder."""
    block, seconds = os.urandom(BLOCK), []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(SYNCS):
            began = perf_counter()
            file.write(block)
            os.fsync(file.fileno())
            seconds.append(perf_counter() - began)
    return statistics.median(seconds) * 1000


def git_hash() -> str:
    """The short hash of the code, with a plus where files differ from it."""
    return _git("rev-parse", "--short", "HEAD") + ("+" if _git("status", "--porcelain") else "")


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def facts(folder: Path, postgres_url: str) -> dict[str, Any]:
    """Disk, cores, load, versions and code."""
    with psycopg.connect(postgres_url) as connection:
        row = connection.execute("SHOW server_version").fetchone()
    return {
        "git": git_hash(),
        "cores": os.cpu_count(),
        "load before": round(os.getloadavg()[0], 2),
        "fsync ms": round(fsync_milliseconds(folder), 3),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "PostgreSQL": str(row[0]).split()[0] if row else "?",
        "machine": f"{platform.system()} {platform.machine()}",
    }
