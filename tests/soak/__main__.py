"""`python -m tests.soak`: kills and stops the real bot, over and over, and counts what was lost."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from tests.postgres import Server, running
from tests.soak.campaign import Campaign, Plan
from tests.soak.verdict import Verdict

AT_ONCE = 2
"""Campaigns side by side: one for each core."""
ORDER = (
    ("sqlite", "polling"),
    ("postgresql", "webhook"),
    ("postgresql", "polling"),
    ("sqlite", "webhook"),
)
EVIDENCE = 40
"""Lines of it that are printed."""


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def options() -> argparse.Namespace:
    told = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    told.add_argument("--seconds", type=float, default=0, help="for so long, each campaign")
    told.add_argument("--kills", type=int, default=50, help="over all campaigns together")
    told.add_argument("--terms", type=int, default=100, help="likewise")
    told.add_argument("--seed", type=int, default=1)
    told.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    told.add_argument("--mode", choices=("polling", "webhook", "both"), default="both")
    return told.parse_args()


def shares(total: int, parts: int) -> Iterator[int]:
    """As even as it goes."""
    return (total // parts + (n < total % parts) for n in range(parts))


def campaigns(asked: argparse.Namespace, folder: Path, server: Server | None) -> list[Campaign]:
    chosen = [
        one
        for one in ORDER
        if asked.database in (one[0], "both") and asked.mode in (one[1], "both")
    ]
    kills, terms = 0 if asked.seconds else asked.kills, 0 if asked.seconds else asked.terms
    each = zip(chosen, shares(kills, len(chosen)), shares(terms, len(chosen)), strict=True)
    found = []
    for number, ((database, mode), killed, termed) in enumerate(each):
        place = folder / f"{database}-{mode}"
        place.mkdir()
        url = server.fresh() if server and database != "sqlite" else f"sqlite:///{place}/nudge.db"
        plan = Plan(killed, termed, asked.seed + number, mode, asked.seconds)
        found.append(Campaign(plan, url, place, tell))
    return found


def table(verdicts: list[Verdict]) -> Iterator[str]:
    """The figures, a line for each campaign."""
    heads = list(verdicts[0].figures)
    width = max(len(one.name) for one in verdicts)
    yield " " * width + "".join(f"{head:>10}" for head in heads)
    for one in verdicts:
        yield f"{one.name:<{width}}" + "".join(f"{one.figures[head]:>10}" for head in heads)


def main() -> int:
    """Print how it went; 1 if anything was lost, doubled or wrong."""
    asked = options()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nudge-soak-")))
        server = stack.enter_context(running()) if asked.database != "sqlite" else None
        with ThreadPoolExecutor(AT_ONCE) as threads:
            verdicts = list(threads.map(Campaign.run, campaigns(asked, folder, server)))
    for line in table(verdicts):
        tell(line)
    for one in verdicts:
        for what in one.wrong[:EVIDENCE]:
            tell(f"WRONG {one.name}, seed {asked.seed}: {what}")
    wrong = sum(len(one.wrong) for one in verdicts)
    tell(f"{wrong} violations" if wrong else "nothing lost, nothing done twice")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
