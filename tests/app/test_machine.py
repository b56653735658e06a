"""What counts as wrong with a machine, by table."""

from datetime import timedelta

import pytest

from app import machine
from core.upkeep.rules import Level
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("nudge_secret_key", "abc", "(set, not shown)"),
        ("telegram_bot_token", "1:abc", "(set, not shown)"),
        ("twilio_auth_token", "abc", "(set, not shown)"),
        ("google_client_secret", "abc", "(set, not shown)"),
        ("smtp_url", "smtp://ana:pw@mail.example.org:25", "smtp://ana:***@mail.example.org:25"),
        ("broker_url", "redis://:pw@here", "redis://:***@here"),
        ("database_url", "postgresql://ana:p%40:w@here/x", "postgresql://ana:***@here/x"),
        ("database_url", "sqlite:////tmp/a.db", "sqlite:////tmp/a.db"),
        ("nudge_registration", "open", "open"),
        ("openai_api_key", "", "(not set)"),
    ],
)
def test_secrets_are_shown_only_as_set(name: str, value: str, shown: str) -> None:
    assert machine.masked(name, value) == shown


@pytest.mark.parametrize(
    ("version", "level"),
    [
        ((3, 40, 1), Level.WARN),
        ((3, 51, 2), Level.WARN),
        ((3, 51, 3), Level.OK),
        ((4, 0), Level.OK),
    ],
)
def test_sqlite_before_its_wal_was_mended_is_a_warning(
    version: tuple[int, ...], level: Level
) -> None:
    found = machine.sqlite_version(version)
    assert found.level is level
    assert ("WAL-reset" in found.found) == (level is Level.WARN)


@pytest.mark.parametrize(
    ("at", "level"),
    [("0002", Level.OK), ("0001", Level.INFO), (None, Level.INFO), ("0003", Level.ERROR)],
)
def test_a_schema_is_right_behind_or_ahead(at: str | None, level: Level) -> None:
    assert machine.schema(at, "0002", ["0001", "0002"]).level is level


def test_a_row_that_breaks_a_rule_is_no_damage() -> None:
    (found,) = machine.integrity(["CHECK constraint failed in events"] * 3)
    assert (found.level, "A row of events" in found.found) == (Level.WARN, True)
    assert machine.integrity(["ok"])[0].level is Level.OK
    damaged = machine.integrity(["row 3 missing from index ix", "page 7 is never used"])
    assert (damaged[0].level, "and 1 more" in damaged[0].found) == (Level.ERROR, True)


def test_rows_that_point_to_nothing_name_their_tables() -> None:
    assert "2 rows point to nothing, in tasks" in machine.loose_ends(["tasks", "tasks"]).found
    assert machine.loose_ends([]).level is Level.OK


@pytest.mark.parametrize(
    ("wall", "steady", "level"),
    [(1, 1, Level.OK), (3, 1, Level.OK), (3600, 1, Level.WARN), (-60, 1, Level.WARN)],
)
def test_a_clock_that_jumps_while_we_look_is_a_warning(
    wall: int, steady: int, level: Level
) -> None:
    found = machine.clock(NOW, timedelta(seconds=wall), timedelta(seconds=steady))
    assert found.level is level


@pytest.mark.parametrize("year", [1970, 2025, 2100, 9999])
def test_a_year_that_cannot_be_is_an_error(year: int) -> None:
    still = timedelta()
    assert machine.clock(NOW.replace(year=year), still, still).level is Level.ERROR


@pytest.mark.parametrize(
    ("system", "package", "used", "level"),
    [
        ("2025b", "2026f", "system", Level.INFO),
        ("2026f", "2026f", "system", Level.OK),
        ("2026f", "2025b", "system", Level.OK),
        ("", "2026f", "system", Level.OK),
        ("", "2026f", "package", Level.OK),
    ],
)
def test_older_zone_data_of_the_system_is_told(
    system: str, package: str, used: str, level: Level
) -> None:
    assert machine.zone_data(system, package, used=used).level is level


@pytest.mark.parametrize(
    ("free", "level"), [(10**9, Level.OK), (10**8, Level.WARN), (10**6, Level.ERROR)]
)
def test_a_full_disk_is_an_error(free: int, level: Level) -> None:
    assert machine.disk(free, "here").level is level


def test_a_misspelt_setting_is_told_with_what_is_meant() -> None:
    assert "Did you mean B?" in machine.unknown_setting("A", "B").do
    assert "README" in machine.unknown_setting("A", "").do
