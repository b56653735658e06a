"""What counts as wrong with settings, database file, clock, zone data, disk and key; pure."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from core.upkeep.rules import JUMP, Finding, Level, fine

FIRST_YEAR = 2026
"""Nudge is not older than this, so no right clock shows less."""
LAST_YEAR = 2100
WAL_FIXED = (3, 51, 3)
MEGABYTE = 1_000_000
DISK_LOW = 500 * MEGABYTE
DISK_FULL = 50 * MEGABYTE
OTHERS = 0o077
"""The permissions of everybody but the owner."""

# ---------------------------------------------------------------------------------------- settings

_SECRET = re.compile(r"(key|token|secret|password)$", re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=://)([^:/@\s]*):([^@\s]*)@")
_TOKEN = re.compile(r"\d+:[\w-]{20,}")
"""A bot's token, where somebody put it into an address."""


def masked(name: str, value: str) -> str:
    """A setting's value as it may be shown: a secret only as present, an address without one."""
    if not value:
        return "(not set)"
    if _SECRET.search(name):
        return "(set, not shown)"
    return without_token(_PASSWORD.sub(r"\1:***@", value))


def without_token(text: str) -> str:
    """The text, with whatever looks like a bot's token taken out."""
    return _TOKEN.sub("<token>", text)


def unknown_setting(name: str, meant: str) -> Finding:
    """A name in the environment that looks like a setting and is none."""
    return Finding(
        level=Level.WARN,
        topic="setting",
        found=f"{name} is not a setting and has no effect.",
        do=f"Did you mean {meant}?" if meant else "Take it out, or see the README's table.",
    )


# ------------------------------------------------------------------------------------ the database


def schema(at: str | None, head: str, known: Iterable[str]) -> Finding:
    """How the database's revision stands to the code's."""
    if at == head:
        return fine("schema", f"revision {at}, as this code wants it.")
    if at is not None and at not in set(known):
        return Finding(
            level=Level.ERROR,
            topic="schema",
            found=f"The database is at revision {at}; the newest that this code knows is {head}.",
            do="Install the newer Nudge, or restore a backup made before.",
        )
    return Finding(
        level=Level.INFO,
        topic="schema",
        found=f"The database is at revision {at or 'none'}, the code at {head}.",
        do="The next start brings it up to date; the rows were not looked at.",
        proposal="nudge migrate",
    )


def sqlite_version(version: tuple[int, ...]) -> Finding:
    """Whether this SQLite can corrupt its log when two connections checkpoint at once."""
    name = ".".join(map(str, version))
    if version >= WAL_FIXED:
        return fine("sqlite", f"version {name}.")
    fixed = ".".join(map(str, WAL_FIXED))
    return Finding(
        level=Level.WARN,
        topic="sqlite",
        found=f"Version {name} has the WAL-reset bug, which can corrupt a database when two "
        "connections checkpoint at once; in Nudge only the one writing connection does.",
        do=f"Let no other program write to the file; a Python with SQLite {fixed} is free of it.",
    )


def private(path: str, mode: int) -> list[Finding]:
    """Whether only its owner may read the database's file; `mode`: its permissions."""
    if not mode & OTHERS:
        return []
    return [
        Finding(
            level=Level.WARN,
            topic="database",
            found=f"Others may read {path} (mode {mode:o}).",
            do="It holds what people wrote.",
            proposal=f"chmod 600 {path}",
        )
    ]


_BROKEN_RULE = "CHECK constraint failed in "


def integrity(complaints: Sequence[str]) -> list[Finding]:
    """What SQLite's own check says; a row that breaks a table's rule is no damage."""
    rules = sorted({c.removeprefix(_BROKEN_RULE) for c in complaints if _BROKEN_RULE in c})
    damage = [c for c in complaints if _BROKEN_RULE not in c and c != "ok"]
    found = [
        Finding(
            level=Level.WARN,
            topic="integrity",
            found=f"A row of {table} breaks a rule of its table.",
            do="Another program wrote it; the lines about rows say which, where they can.",
        )
        for table in rules
    ]
    if damage:
        found.append(
            Finding(
                level=Level.ERROR,
                topic="integrity",
                found=f"The file is damaged: {damage[0]}{_more(len(damage) - 1)}.",
                do="Stop Nudge, copy the file away, and restore a backup.",
            )
        )
    return found or [fine("integrity", "the file is sound.")]


def loose_ends(tables: Sequence[str]) -> Finding:
    """Rows that point to nothing (SQLite checks that only while it is told to)."""
    if not tables:
        return fine("references", "every row points to one that exists.")
    return Finding(
        level=Level.ERROR,
        topic="references",
        found=f"{len(tables)} rows point to nothing, in {', '.join(sorted(set(tables)))}.",
        do="Another program changed the file; restore a backup.",
    )


def _more(count: int) -> str:
    return f", and {count} more" if count else ""


# ------------------------------------------------------------------------------------- the machine


def clock(now: datetime, wall: timedelta, steady: timedelta) -> Finding:
    """Whether the time is plausible: its year, and whether it jumped while we looked.

    `wall` and `steady`: how long the examination took by the wall clock and by the one that never
    jumps.
    """
    do = "Set it right (timedatectl set-ntp true): everything rings by this clock."
    if not FIRST_YEAR <= now.year < LAST_YEAR:
        found = f"The clock says {now.isoformat()}, which cannot be."
        return Finding(level=Level.ERROR, topic="clock", found=found, do=do)
    if abs(wall - steady) > JUMP:
        found = f"The clock jumped by {(wall - steady).total_seconds():.0f} seconds just now."
        return Finding(level=Level.WARN, topic="clock", found=found, do=do)
    return fine("clock", f"{now.isoformat(timespec='seconds')}.")


def zone_data(system: str, package: str, *, used: str) -> Finding:
    """Which zone data is used, by version ("2026a"), "" if unknown; `used`: system or package."""
    versions = {"system": system, "package": package}
    if used == "system" and system and package > system:
        return Finding(
            level=Level.INFO,
            topic="zone data",
            found=f"The system's zone data {system} is used; the package tzdata has {package}.",
            do="Where a country changed its clock in between, the older one is wrong.",
            proposal="update the system's tzdata, or start Nudge with PYTHONTZPATH set to nothing.",
        )
    return fine("zone data", f"{versions[used] or 'of unknown version'}, from the {used}.")


def disk(free: int, folder: str) -> Finding:
    """Whether there is room to write; `free` in bytes."""
    found = f"{free // MEGABYTE} MB are free in {folder}."
    if free >= DISK_LOW:
        return fine("disk", found)
    level = Level.WARN if free >= DISK_FULL else Level.ERROR
    do = "Free some space: without it nothing can be stored."
    return Finding(level=level, topic="disk", found=found, do=do)


def key_file(path: str, mode: int | None, *, secrets: int) -> Finding:
    """The vault's key beside the database: whether it is there, and nobody else may read it.

    `mode`: its permissions, None when there is no file; `secrets`: how many it must open.
    """
    if mode is None and secrets:
        return Finding(
            level=Level.ERROR,
            topic="key",
            found=f"There is no key in {path}, and {secrets} stored secrets need it.",
            do="Put the file back from a backup, or set NUDGE_SECRET_KEY; else connect again.",
        )
    if mode is None:
        return Finding(
            level=Level.INFO,
            topic="key",
            found=f"There is no key in {path} yet.",
            do="It is made when the first secret is stored.",
        )
    if mode & OTHERS:
        return Finding(
            level=Level.WARN,
            topic="key",
            found=f"Others may read {path} (mode {mode:o}).",
            do="It opens every stored secret.",
            proposal=f"chmod 600 {path}",
        )
    return fine("key", f"{path}, readable by its owner only.")


def wrong_key(why: str) -> Finding:
    """A key that cannot be used."""
    return Finding(level=Level.ERROR, topic="key", found=f"The key cannot be used: {why}.")
