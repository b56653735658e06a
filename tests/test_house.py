"""The rules of the house that no linter knows; each holds for whatever is built next.

A failing test lists every offender. `pytest --update-snapshots` writes the tools' schemas anew.
"""

import ast
import importlib
import json
import re
import shutil
import statistics
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.source import (
    PRODUCT,
    ROOMS,
    ROOT,
    blocks,
    calls,
    comments,
    files,
    text,
    top_files,
    tree,
)

LONGEST = 400
MEDIAN = 120
ESCAPES = 60
"""How often a linter or the type checker may be overruled, in all rooms together. It only falls."""

NOUN_FILES = {"__init__.py", "rules.py", "model.py", "actions.py", "jobs.py"}
NOT_NOUNS = {"ports", "kernel", "schedule", "language", "__pycache__"}
SNAPSHOT = ROOT / "tests" / "snapshots" / "tools.json"
DOCUMENTS = (*files("docs", suffix=".md"), Path("README.md"))
PYTHON = files(*PRODUCT, "migrations", "tests", "bench", suffix=".py")


# ------------------------------------------------------------------------------- shape of the code


def test_no_file_is_longer_than_anyone_likes_to_read() -> None:
    assert {str(p): n for p in PYTHON if (n := len(text(p).splitlines())) > LONGEST} == {}


def test_the_median_file_is_short() -> None:
    lengths = [len(text(p).splitlines()) for p in files(*PRODUCT, suffix=".py")]
    assert statistics.median(n for n in lengths if n > 2) <= MEDIAN


def test_a_noun_has_only_rules_model_actions_and_jobs() -> None:
    nouns = [p for p in (ROOT / "core").iterdir() if p.is_dir() and p.name not in NOT_NOUNS]
    odd = [f for noun in nouns for f in noun.iterdir() if f.name not in {*NOUN_FILES, *NOT_NOUNS}]
    assert [str(f.relative_to(ROOT)) for f in odd] == []


def test_a_room_in_the_house_is_a_room_of_the_import_rules() -> None:
    """An optional room (`api`) is easily forgotten on the day it is built."""
    contracts = tomllib.loads(text(Path("pyproject.toml")))["tool"]["importlinter"]
    built = {room for room in PRODUCT if (ROOT / room).is_dir()}
    assert built <= set(contracts["root_packages"])
    fronts = {f for c in contracts["contracts"] for f in c.get("source_modules", [])}
    assert built & {"api", "bot"} <= fronts


def test_a_noun_in_core_is_a_layer_of_the_import_rules() -> None:
    contracts = tomllib.loads(text(Path("pyproject.toml")))["tool"]["importlinter"]["contracts"]
    inside = next(c["layers"] for c in contracts if c.get("containers") == ["core"])
    layers = set(re.findall(r"\w+", " ".join(inside)))
    built = {p.stem for p in (ROOT / "core").iterdir() if p.stem != "__init__"} - {"__pycache__"}
    assert built - layers == set()


# ------------------------------------------------------------------------------------ transactions


def test_only_the_database_commits_and_rolls_back() -> None:
    assert _callers({"commit", "rollback"}, lambda p: p == Path("core/kernel/db.py")) == []


def test_only_kernel_assistant_and_jobs_open_a_transaction() -> None:
    def may(path: Path) -> bool:
        return (
            path.parts[:2] == ("core", "kernel")
            or path == Path("core/assistant.py")
            or path.name == "jobs.py"
        )

    assert _callers({"begin"}, may) == []


def _callers(names: set[str], may: Any) -> list[str]:
    return [
        f"{path}:{node.lineno} {name}"
        for path in files(*PRODUCT, suffix=".py")
        if not may(path)
        for name, node in calls(path)
        if name in names and isinstance(node.func, ast.Attribute)
    ]


# ----------------------------------------------------------------------------------------- escapes

ESCAPE = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:\s*no)\b")
REASONED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)* - \S.+"
    r"|type: ignore\[[\w, -]+\]  # \S.+"
    r"|pragma: no (cover|branch) - \S.+)"
)


def _escapes() -> list[tuple[str, str]]:
    return [(f"{p}:{n}", c) for p in PYTHON for n, c in comments(p) if ESCAPE.search(c)]


def test_an_escape_names_its_rule_and_its_reason_on_the_line() -> None:
    assert [f"{where} {what}" for where, what in _escapes() if not REASONED.search(what)] == []


def test_there_are_few_escapes() -> None:
    assert len(_escapes()) <= ESCAPES


def test_no_file_is_excused_as_a_whole() -> None:
    whole = re.compile(r"#\s*(ruff: noqa|flake8: noqa|mypy: )")
    assert [f"{p}:{n}" for p in PYTHON for n, c in comments(p) if whole.search(c)] == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    excuses = {"skip", "skipif", "xfail", "importorskip"}
    marks = (
        f"{path}:{node.lineno}"
        for path in files("tests", suffix=".py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in excuses
        if ast.unparse(node).startswith("pytest.")
    )
    assert list(marks) == []


# ------------------------------------------------------------------------------------------ events


def _emitted() -> Iterator[tuple[str, str]]:
    for path in files("core", suffix=".py"):
        for name, node in calls(path):
            first = node.args[0] if node.args else None
            if name == "emit" and isinstance(first, ast.Constant):
                yield f"{path}:{node.lineno}", str(first.value)


def _heard() -> set[str]:
    importlib.import_module("core.catalog")
    jobs = importlib.import_module("core.kernel.jobs")
    return {name for table in (jobs.REACTS, jobs.AFTER) for name, who in table.items() if who}


def test_every_event_has_a_listener_or_stands_in_unheard() -> None:
    known = _heard() | importlib.import_module("core.kernel.outbox").UNHEARD
    assert [f"{where} {event}" for where, event in _emitted() if event not in known] == []


def test_nobody_listens_for_what_is_never_said() -> None:
    said = {event for _, event in _emitted()}
    assert {event for event in _heard() - said if not event.endswith(".changed")} == set()


def test_unheard_lists_only_what_is_said_and_not_heard() -> None:
    unheard = importlib.import_module("core.kernel.outbox").UNHEARD
    assert unheard & _heard() == set()
    assert unheard <= {event for _, event in _emitted()}


# ----------------------------------------------------------------------------------------- actions


def _actions() -> dict[str, Any]:
    importlib.import_module("core.catalog")
    actions: dict[str, Any] = importlib.import_module("core.kernel.actions").ACTIONS
    assert actions
    return actions


def test_every_action_says_what_it_does() -> None:
    assert [name for name, action in _actions().items() if not action.function.__doc__] == []


def test_every_argument_is_described() -> None:
    bare = [
        f"{name}.{key}"
        for name, action in _actions().items()
        for key, field in action.args.model_fields.items()
        if not field.description
    ]
    assert bare == []


def test_every_offered_action_has_a_phrase() -> None:
    assert [name for name, a in _actions().items() if a.offered and not a.says] == []


def test_a_phrase_belongs_to_one_action() -> None:
    said = Counter(p.casefold() for a in _actions().values() for p in a.says)
    assert [phrase for phrase, times in said.items() if times > 1] == []


def test_every_phrase_is_read_as_its_action() -> None:
    ports = importlib.import_module("core.ports")
    offered = [a for a in _actions().values() if a.offered]
    reader = importlib.import_module("core.language.turns").Reader(tuple(a.target for a in offered))
    now = importlib.import_module("datetime").datetime.fromisoformat("2027-02-01T10:04:00+00:00")
    misread = []
    for action in offered:
        for phrase in action.says:
            read = [call.action for call in reader.read(ports.Heard(text=phrase, now=now)).calls]
            if read[:1] != [action.name]:
                misread.append(f"{action.name}: {phrase!r} is read as {read}")
    assert misread == []


def test_the_tools_of_a_language_model_do_not_change_unnoticed(
    pytestconfig: pytest.Config,
) -> None:
    schema = importlib.import_module("core.kernel.actions").tool_schema
    tools = {name: schema(a) for name, a in sorted(_actions().items()) if a.offered}
    if pytestconfig.getoption("update_snapshots"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(json.dumps(tools, indent=1, ensure_ascii=False) + "\n", "utf-8")
    assert json.loads(SNAPSHOT.read_text("utf-8")) == json.loads(json.dumps(tools))


# ------------------------------------------------------------------------------------------ tables


def test_every_table_says_whose_it_is_and_how_long_it_is_kept() -> None:
    importlib.import_module("core.catalog")
    tables = [t for t in _descendants(_row()) if hasattr(t, "__table__")]
    assert tables
    assert [t.__name__ for t in tables if not (hasattr(t, "keep") and hasattr(t, "owner"))] == []
    owned = [t for t in tables if t.owner is not None]
    assert [t.__name__ for t in owned if t.owner not in t.__table__.columns] == []


def test_every_table_is_a_row() -> None:
    importlib.import_module("core.catalog")
    rows = {t.__table__ for t in _descendants(_row()) if hasattr(t, "__table__")}
    metadata = importlib.import_module("core.kernel.rows").METADATA
    assert [table.name for table in metadata.sorted_tables if table not in rows] == []


def _row() -> Any:
    return importlib.import_module("core.kernel.rows").Row


def _descendants(cls: Any) -> set[Any]:
    return {cls}.union(*(_descendants(child) for child in cls.__subclasses__()))


# ------------------------------------------------------------------------------------ integrations


def test_every_integration_sits_its_exam() -> None:
    """An exam class names its `table`; a test class that inherits it names its `subject`."""
    tables = vars(importlib.import_module("integrations"))
    registered = {
        (table, name)
        for table, entries in tables.items()
        if table.isupper() and isinstance(entries, dict)
        for name in entries
    }
    assert registered
    assert registered - set(_sittings()) == set()


def _sittings() -> Iterator[tuple[str, str]]:
    for path in files("tests/conformance", suffix=".py"):
        if path.name.startswith("test_"):
            module = importlib.import_module(".".join(path.with_suffix("").parts))
            for found in vars(module).values():
                if (
                    isinstance(found, type)
                    and hasattr(found, "table")
                    and hasattr(found, "subject")
                ):
                    yield found.table, found.subject


# --------------------------------------------------------------------------------------- documents

PATH = re.compile(r"`((?:\.ci|[a-z_]+)/[\w./-]*)`|\]\(([\w./-]+)\)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_docs_name_only_paths_that_exist(document: Path) -> None:
    named = [quoted or linked for quoted, linked in PATH.findall(text(document))]
    ours = [p for p in named if p.split("/")[0] in ROOMS or "/" not in p or p.startswith(".")]
    places = (ROOT, ROOT / document.parent)
    assert [p for p in ours if not any((place / p).exists() for place in places)] == []


def test_docs_of_the_actions_are_fresh() -> None:
    assert text(Path("docs/actions.md")) == importlib.import_module("app.docs").render_actions()


def test_docs_give_commands_that_make_knows() -> None:
    make = shutil.which("make")
    assert make
    shown = "\n".join(block for doc in DOCUMENTS for block in blocks(doc, "(?:sh|bash|console)"))
    targets = sorted(set(re.findall(r"\bmake ([a-z][\w-]*)", shown)))
    assert {"run", "test"} <= set(targets)
    for target in targets:
        done = subprocess.run([make, "-n", target], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0, (target, done.stderr)


# ------------------------------------------------------------- where it is built and where it runs


def test_the_locks_name_versions_and_hashes_and_no_address() -> None:
    line = re.compile(r"[\w.-]+==[\w.!+-]+( ;[^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        assert [odd for odd in text(Path(lock)).splitlines() if not line.fullmatch(odd)] == []


def test_the_two_locks_agree() -> None:
    run, dev = (
        set(re.findall(r"^[\w.-]+==\S+", text(Path(lock)), re.MULTILINE))
        for lock in ("requirements.lock", "requirements-dev.lock")
    )
    assert run <= dev


def test_no_file_names_a_package_index_or_a_path_of_a_machine() -> None:
    index = r"py" r"pi\.org|python" r"hosted|--(extra-)?index-" r"url|--find-" r"links"
    machine = r"(?<![\w.])/(work|farm|root|home/\w+|Users)/"
    bad = re.compile(f"{index}|{machine}")
    readable = (".py", ".md", ".toml", ".lock", ".ini", ".json", ".sh", ".mako", ".html", ".js", "")
    everything = (*files(*ROOMS), *top_files())
    hits = (
        f"{p}:{number}"
        for p in everything
        if p.suffix in readable
        for number, line in enumerate(text(p).splitlines(), 1)
        if bad.search(line)
    )
    assert list(hits) == []
