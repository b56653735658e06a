"""The doctor: looks at the whole installation without changing it, and says what to do."""

import importlib
import platform
import shutil
import sqlite3
import zoneinfo
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

import core.catalog  # noqa: F401 - every table and every job
from app import examine_telegram, hearing, machine, minding, schema
from core.kernel.claims import table_of
from core.kernel.clock import Clock, SystemClock
from core.kernel.db import SystemConfig
from core.kernel.engine import is_sqlite, readonly_engine, shown, sqlite_path
from core.kernel.uptime import LAST_TICK
from core.kernel.vault import KEY_BYTES, key_path, read_keyring
from core.settings import Settings, WrongSetting, data_folder, settings, unknown_names
from core.upkeep import model as upkeep
from core.upkeep import rules
from core.upkeep.rules import Finding, Level, fine


def report(out: TextIO, clock: Clock | None = None) -> int:
    """Write one line per finding as they come; 1 if any is an error, else 0."""
    found = []
    for finding in examine(clock or SystemClock()):
        out.write(finding.line + "\n")
        out.flush()
        found.append(finding)
    return int(rules.failed(found))


def examine(clock: Clock) -> Iterator[Finding]:
    """Every finding: settings, database, Telegram, model, machine, and the clock meanwhile."""
    began, beat = clock.now(), clock.elapsed()
    try:
        wanted = settings()
    except WrongSetting as wrong:
        yield Finding(level=Level.ERROR, topic="settings", found=str(wrong))
        wanted = None
    if wanted is not None:
        yield from _settings(wanted)
        yield from _database(wanted, began)
        yield from examine_telegram.examine(wanted, began)
        yield from minding.examine(wanted)
        yield from hearing.examine(wanted)
    yield from _machine(wanted, began)
    steady = timedelta(seconds=clock.elapsed() - beat)
    yield machine.clock(clock.now(), clock.now() - began, steady)


def _settings(wanted: Settings) -> Iterator[Finding]:
    for name, value in wanted.model_dump().items():
        yield fine("setting", f"{name.upper()} = {machine.masked(name, str(value or ''))}")
    for name, meant in unknown_names().items():
        yield machine.unknown_setting(name, meant)


# ------------------------------------------------------------------------------------ the database


def _database(wanted: Settings, now: datetime) -> Iterator[Finding]:
    url = wanted.database_url
    address = shown(url)
    if is_sqlite(url):
        yield machine.sqlite_version(sqlite3.sqlite_version_info)
        if not sqlite_path(url).exists():
            found = f"{address} is not there yet; it is made at the first start."
            yield Finding(level=Level.INFO, topic="database", found=found, proposal="nudge run")
            yield from _key(wanted, secrets=0)
            return
        yield from machine.private(str(sqlite_path(url)), sqlite_path(url).stat().st_mode & 0o777)
    engine = readonly_engine(url)
    try:
        with engine.connect() as connection:
            yield fine("database", f"{address} answers.")
            yield from _inside(connection, wanted, now)
    except (SQLAlchemyError, OSError, ValueError) as error:
        sentence = schema.unusable(url, error).message
        yield Finding(level=Level.ERROR, topic="database", found=sentence)
    finally:
        engine.dispose()


def _inside(connection: Connection, wanted: Settings, now: datetime) -> Iterator[Finding]:
    if connection.dialect.name == "sqlite":
        complaints = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
        yield from machine.integrity([str(one) for one in complaints])
        loose = connection.exec_driver_sql("PRAGMA foreign_key_check").scalars().all()
        yield machine.loose_ends([str(one) for one in loose])
    stands = machine.schema(schema.revision_of(connection), schema.head(), schema.known())
    yield stands
    if stands.level is not Level.OK:
        return
    yield from _key(wanted, secrets=upkeep.secrets(connection))
    yield rules.worker(now, _last_tick(connection))
    yield from upkeep.about_jobs(connection, now)
    yield from upkeep.about_rows(connection, now)


def _last_tick(connection: Connection) -> datetime | None:
    table = table_of(SystemConfig)
    text = connection.scalar(select(table.c.value).where(table.c.key == LAST_TICK))
    return datetime.fromisoformat(text) if text else None


# ------------------------------------------------------------------------------------- the machine


def _machine(wanted: Settings | None, now: datetime) -> Iterator[Finding]:
    yield fine("python", f"{platform.python_version()} on {platform.platform(terse=True)}.")
    folder = _nearest(_folder(wanted))
    yield machine.disk(shutil.disk_usage(folder).free, str(folder))
    yield _zone_data()
    here = now.astimezone()
    yield fine("system zone", f"{here.tzname()} (UTC{here:%z}); every person has their own.")


def _key(wanted: Settings, *, secrets: int) -> Iterable[Finding]:
    path = key_path(_folder(wanted))
    if wanted.nudge_secret_key:
        return [_usable(lambda: wanted.nudge_secret_key) or fine("key", "from NUDGE_SECRET_KEY.")]
    mode = path.stat().st_mode & 0o777 if path.exists() else None
    wrong = _usable(path.read_text) if mode is not None else None
    return [wrong or machine.key_file(str(path), mode, secrets=secrets)]


def _usable(text: Callable[[], str]) -> Finding | None:
    try:
        keys = read_keyring(text())
    except (OSError, ValueError) as error:
        return machine.wrong_key(str(error))
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        return machine.wrong_key(f"it must hold keys of {KEY_BYTES} bytes in base64, newest first")
    return None


def _folder(wanted: Settings | None) -> Path:
    """Where the database's file and the key are."""
    if wanted is not None and is_sqlite(wanted.database_url):
        return sqlite_path(wanted.database_url).absolute().parent
    return data_folder()


def _nearest(folder: Path) -> Path:
    """The folder, or the first above it that exists."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _zone_data() -> Finding:
    system = next((Path(p) for p in zoneinfo.TZPATH if (Path(p) / "Europe").is_dir()), None)
    package = str(importlib.import_module("tzdata").IANA_VERSION)
    used = "system" if system else "package"
    return machine.zone_data(_system_version(system), package, used=used)


def _system_version(folder: Path | None) -> str:
    """The version that the system's zone data gives itself: "# version 2026a"."""
    if folder is None:
        return ""
    for name in ("tzdata.zi", "+VERSION"):
        if (folder / name).is_file():
            return (folder / name).read_text(encoding="utf-8").split("\n")[0].split(" ")[-1]
    return ""
