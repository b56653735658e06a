"""Prints docs/accuracy.md: `python -m tests.exams.report > docs/accuracy.md`.

`--exams FOLDER` says where the public exams are (else ../shared/exams); where they are not, only
our own sentences are measured.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.exams import corpus

ROOT = Path(__file__).parents[2]
NUDGE = Path(sys.executable).parent / "nudge"
HEAD = """# Accuracy

How well what people write is understood, by the embedded reader alone: no network, no model.
`python -m tests.exams.report > docs/accuracy.md` prints this page,
`make exams` the figures behind it.

- **Exams**: what other projects' tests and public corpora expect (`../shared/exams`, not part of
  this repository). Ours are measured on the half that may be looked at, the others' on the half
  that is kept back; the goals are for that one.
- **Own corpus**: `tests/exams/corpus/`, sentences of our own writing with the calls a person means
  by them, written before the program read them. Their floors, `tests/exams/floors.json`, only rise.
"""
PEERS = {
    "when_en strict": ("86", "duckling 67.7 · recognizers 56.0 · chrono 43.4 · dateparser 34.7"),
    "when_en strict, without `convention`": ("91", "–"),
    "when_en date": ("90", "76, the best of them"),
    "when_en instant": ("90", "78, the best of them"),
    "when_en interval": ("81", "61, the best of them"),
    "when_en duration": ("85", "62, the best of them"),
    "when_en recurrence": ("92", "88, the best of them"),
    "when_en ms a phrase, p50 / p99": (
        "0.25 / 3",
        "duckling 0.39 / 6.3 · chrono 0.04 / 0.3 · dateparser 0.44 / 1.4",
    ),
    "when_multi strict": ("78", "duckling 65.9 · chrono 31 · dateparser 24"),
    "turn_en lenient": ("94.5", "TF-IDF + logistic regression 91.6 · keyword rules 82.4"),
    "turn_en macro-F1": ("0.94", "0.901"),
    "turn_en false calls out of scope": ("at most 2.5", "4.4"),
    "turn_en title token-F1": ("0.88", "–"),
    "turn_en time resolved": ("96", "–"),
    "turn_en time correct": ("90", "–"),
    "turn_en ms a message, p50 / p99": ("1 / 8", "TF-IDF 1.8"),
    "turn_multi lenient, de nl it fr pt es": ("88", "–"),
}
"""What is to be reached, and what others reach on the half that is kept back."""
SEVEN = ("de-DE", "nl-NL", "it-IT", "fr-FR", "pt-PT", "es-ES")
Figures = dict[str, str]


def percent(part: float, whole: float) -> str:
    """A share as it is printed."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def scored(folder: Path, exam: str, reader: str) -> tuple[dict[str, Any], str]:
    """What the exam's own scorer finds: its JSON, and "median / p99" in milliseconds."""
    kind = exam.partition("_")[0]
    more = ["--map", f"{folder}/turn_map.json"] if kind == "turn" else []
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        told = subprocess.run(
            [
                *(sys.executable, f"{folder}/score_{kind}.py", "--gold", f"{folder}/{exam}.jsonl"),
                *("--cmd", f"{NUDGE} {reader} --jsonl", "--json", out.name, *more),
            ],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        found: dict[str, Any] = json.load(out)
    spent = re.search(r"median ([\d.]+)\s+p99 ([\d.]+)", told)
    return found, f"{spent[1]} / {spent[2]}" if spent else "–"


def when_figures(exam: str, found: dict[str, Any], spent: str) -> Figures:
    """Of a when exam: strict over all, by kind, and the time spent."""
    rates = {key: percent(n[2], n[0]) for key, n in found.items() if key != "ms"}
    kinds = {f"{exam} {k[5:]}": v for k, v in rates.items() if k.startswith("kind|")}
    agreed = {f"{exam} strict, without `convention`": rates["agreed|yes"]}
    whole = {f"{exam} strict": rates["ALL|"], f"{exam} ms a phrase, p50 / p99": spent}
    return {**whole, **agreed, **kinds}


def turn_figures(exam: str, found: dict[str, Any], spent: str) -> Figures:
    """Of a turn exam: the choice of tool, titles, times, and the time spent."""
    whole, none = found["ALL"], found["tool none"]
    seven = [found[f"locale {one}"] for one in SEVEN if f"locale {one}" in found]
    right, of = sum(one["l"] for one in seven), sum(one["n"] for one in seven)
    return {
        f"{exam} lenient": percent(whole["l"], whole["n"]),
        f"{exam} lenient, de nl it fr pt es": percent(right, of),
        f"{exam} macro-F1": f"{found['macroF1']:.3f}",
        f"{exam} false calls out of scope": percent(none["n"] - none["l"], none["n"]),
        f"{exam} title token-F1": f"{whole['tf'] / max(1, whole['tn']):.3f}",
        f"{exam} time resolved": percent(whole["w"], whole["wn"]),
        f"{exam} time correct": percent(whole["c"], whole["cn"]) if whole.get("cn") else "–",
        f"{exam} ms a message, p50 / p99": spent,
    }


def by_source(exam: str, found: dict[str, Any]) -> list[str]:
    """Rows of an exam by source: how many, and strict (when) or lenient (turn) accuracy."""
    if exam.startswith("when"):
        counts = {k[7:]: (n[0], n[2]) for k, n in found.items() if k.startswith("source|")}
    else:
        counts = {k[7:]: (n["n"], n["l"]) for k, n in found.items() if k.startswith("source ")}
    rows = sorted(counts.items())
    return [f"| {exam} | {name} | {n} | {percent(right, n)} |" for name, (n, right) in rows]


def exams(folder: Path) -> list[str]:
    """The tables of the public exams."""
    figures: Figures = {}
    sources: list[str] = []
    for exam in ("when_en", "when_multi", "turn_en", "turn_multi"):
        timed = exam.startswith("when")
        found, spent = scored(folder, exam, "when" if timed else "interpret")
        figures |= (when_figures if timed else turn_figures)(exam, found, spent)
        sources += by_source(exam, found)
    compared = [
        f"| {name} | {figures.get(name, '–')} | {goal} | {peers} |"
        for name, (goal, peers) in PEERS.items()
    ]
    return [
        "\n## Exams, beside others\n",
        "| figure | ours, dev half | to reach, hidden half | others, hidden half |",
        "|---|---|---|---|",
        *compared,
        "\n## Exams by source (dev half; strict for when, lenient for turn)\n",
        "| exam | source | items | right |",
        "|---|---|---|---|",
        *sources,
    ]


def own() -> list[str]:
    """The tables of our own corpus: by language, and all languages by kind."""
    measured = {lang: corpus.measure(lang)[0] for lang in corpus.languages()}
    kinds = sorted({kind for table in measured.values() for kind in table} - {"all"})
    return [
        "\n## Own corpus by language\n",
        "| language | cases | actions | titles | times | everything |",
        "|---|---|---|---|---|---|",
        *[_row(lang, table["all"]) for lang, table in measured.items()],
        "\n## Own corpus by kind: everything right\n",
        f"| kind | {' | '.join(measured)} |",
        "|---|" + "---|" * len(measured),
        *[f"| {kind} | {' | '.join(_all(t, kind) for t in measured.values())} |" for kind in kinds],
    ]


def _row(lang: str, counts: Any) -> str:
    rates = ["–" if v is None else f"{v:.1f}" for v in corpus.figures(counts).values()]
    return f"| {lang} | {counts['cases']} | {' | '.join(rates)} |"


def _all(table: Any, kind: str) -> str:
    counts = table.get(kind)
    return f"{percent(counts['all', 'right'], counts['cases'])}" if counts else "–"


def main() -> None:
    """Print the page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--exams", type=Path, default=ROOT.parent / "shared" / "exams")
    folder = asked.parse_args().exams
    skipped = [f"\nThe public exams are not in {folder.name}: skipped."]
    print("\n".join([HEAD.rstrip(), *(exams(folder) if folder.is_dir() else skipped), *own()]))


if __name__ == "__main__":
    main()
