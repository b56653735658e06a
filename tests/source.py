"""The house's own files as the house tests read them."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("app", "bot", "api", "core", "integrations")
ROOMS = (*PRODUCT, "migrations", "tests", "docs", "bench", ".ci")
MADE = {"__pycache__", "results", "snapshots"}


@cache
def files(*rooms: str, suffix: str = "") -> tuple[Path, ...]:
    """Every file of these rooms, as paths from the root of the house."""
    found = (path for room in rooms for path in (ROOT / room).rglob(f"*{suffix}"))
    return tuple(
        sorted(p.relative_to(ROOT) for p in found if p.is_file() and not MADE & set(p.parts))
    )


def top_files() -> tuple[Path, ...]:
    """The files that stand outside every room, people's own .env excepted."""
    kinds = (
        "*.md",
        "*.toml",
        "*.lock",
        "*.ini",
        "Makefile",
        "LICENSE",
        ".gitignore",
        ".env.example",
    )
    return tuple(
        p.relative_to(ROOT) for kind in kinds for p in ROOT.glob(kind) if p.name != "uv.lock"
    )


@cache
def text(path: Path) -> str:
    """A file's text."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """A Python file as syntax."""
    return ast.parse(text(path), str(path))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a method or function, by its last name: `tx.emit(…)` is `emit`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Every comment with its line; text that only looks like one is none."""
    for token in tokenize.generate_tokens(io.StringIO(text(path)).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def blocks(path: Path, language: str) -> Iterator[str]:
    """The fenced blocks of a Markdown file in one language."""
    for found in re.finditer(rf"^```{language}\n(.*?)^```", text(path), re.DOTALL | re.MULTILINE):
        yield found[1]
