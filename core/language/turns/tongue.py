"""The wordings of each language: loaded and compiled when a message in it is first read.

A language is a folder beside this file with modules and constants named as in `en`. What it leaves
out is empty there: a pattern that never matches, a table without rows.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

ROOM = "core.language.turns"
USUAL = "en"
"""The language that has every wording, and is read where a language has none at all."""
LETTERS = "a-zß-öø-ÿœ"
"""Small letters, accented ones too, for the brackets of a pattern: `[LETTERS'-]+` is a word."""
NEVER = r"(?!)"


@cache
def worded(code: str) -> str:
    """The language whose wordings are read for a language: its own, else the usual one's."""
    known = code.isalpha() and find_spec(f"{ROOM}.{code}") is not None
    return code if known else USUAL


def table(path: str) -> Callable[[str], Any]:
    """The constant at `module.NAME` by language; empty where a language lacks it."""
    module, _, name = path.partition(".")

    @cache
    def of(code: str) -> Any:
        language = worded(code)
        empty = type(getattr(import_module(f"{ROOM}.{USUAL}.{module}"), name))()
        if find_spec(f"{ROOM}.{language}.{module}") is None:
            return empty
        return getattr(import_module(f"{ROOM}.{language}.{module}"), name, empty)

    return of


def spoken(path: str) -> Callable[[str], Any]:
    """The words to say at `module.NAME` by language, those left out in the usual one."""
    words = table(path)

    @cache
    def of(code: str) -> Any:
        own, usual = words(code), words(USUAL)
        return {**usual, **own} if isinstance(usual, dict) else own or usual

    return of


def pattern(path: str, frame: str = "{}", flags: int = 0) -> Callable[[str], re.Pattern[str]]:
    """The wording at `module.NAME`, put in the frame's place and compiled, by language."""
    words = table(path)

    @cache
    def of(code: str) -> re.Pattern[str]:
        return re.compile(frame.replace("{}", words(code) or NEVER), flags)

    return of


def patterns(*paths: str) -> Callable[[str], tuple[re.Pattern[str], ...]]:
    """The wordings of several tuples in a row, compiled, by language."""
    tables = [table(path) for path in paths]

    @cache
    def of(code: str) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(words) for listed in tables for words in listed(code))

    return of
