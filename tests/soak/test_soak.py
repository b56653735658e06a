"""A short campaign on each database, and two that must find what is wrong."""

import sys
from pathlib import Path

import pytest

from tests.postgres import Server
from tests.soak.campaign import Campaign, Plan
from tests.soak.sabotage import environment

SEED = 20270101


@pytest.mark.timeout(120)
def test_kills_and_stops_lose_nothing_on_sqlite(tmp_path: Path) -> None:
    plan = Plan(kills=3, terms=3, seed=SEED, hurried=True)
    verdict = Campaign(plan, f"sqlite:///{tmp_path}/nudge.db", tmp_path, sys.stdout.write).run()
    assert verdict.wrong == []
    assert verdict.figures["answered"] == verdict.figures["messages"] > 50
    assert verdict.figures["rung"] == verdict.figures["reminders"] > 10


@pytest.mark.timeout(120)
def test_kills_and_stops_lose_nothing_on_postgresql(postgres: Server, tmp_path: Path) -> None:
    plan = Plan(kills=3, terms=3, seed=SEED, mode="webhook", hurried=True)
    url = postgres.fresh()
    verdict = Campaign(plan, url, tmp_path, sys.stdout.write).run()
    postgres.drop(url)
    assert verdict.wrong == []
    assert verdict.figures["answered"] == verdict.figures["messages"] > 50
    assert verdict.figures["rung"] == verdict.figures["reminders"] > 10


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("kind", "kills", "lost"),
    [
        ("early-offset", 1, "was not answered: 0 turns"),
        ("mark-before-send", 2, "was not answered: 1 turns"),
    ],
)
def test_a_bot_that_loses_messages_is_found_out(
    tmp_path: Path, kind: str, kills: int, lost: str
) -> None:
    broken = environment(kind, tmp_path / "sabotage")
    plan = Plan(kills, terms=0, seed=SEED, hurried=True, environment=broken)
    verdict = Campaign(plan, f"sqlite:///{tmp_path}/nudge.db", tmp_path, sys.stdout.write).run()
    assert any(lost in what for what in verdict.wrong), verdict.wrong
