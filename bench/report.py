"""The table that is printed, and the files that are kept."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.figures import Figure

RESULTS = Path(__file__).resolve().parent / "results"
_MARKS = {True: "yes", False: "NO", None: ""}


def line(figure: Figure) -> str:
    """One figure for the terminal."""
    mark = _MARKS[figure.met]
    value = f"{figure.value:10.2f} {figure.unit:8}"
    return f"{figure.name:58} {value} {figure.target:14} {mark:3} {figure.note}".rstrip()


def keep(facts: dict[str, Any], figures: Sequence[Figure], at: datetime) -> Path:
    """Write `<date>-<hash>.json` and `latest.md`; the path of the first."""
    RESULTS.mkdir(exist_ok=True)
    kept = {"at": at.isoformat(), **facts, "figures": [one.stored() for one in figures]}
    path = RESULTS / f"{at:%Y-%m-%d}-{str(facts['git']).removesuffix('+')}.json"
    path.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    (RESULTS / "latest.md").write_text(_page(facts, figures, at), "utf-8")
    return path


def _page(facts: dict[str, Any], figures: Sequence[Figure], at: datetime) -> str:
    about = "\n".join(f"- {name}: {value}" for name, value in facts.items())
    rows = "\n".join(
        f"| {one.name} | {one.value:.2f} {one.unit} | {one.target} | {_MARKS[one.met]} "
        f"| {one.note} |"
        for one in figures
    )
    head = "| figure | measured | target | met | note |\n|---|---|---|---|---|"
    return f"# Benchmarks of {at:%Y-%m-%d}\n\n{about}\n\n{head}\n{rows}\n"
