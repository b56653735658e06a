"""The words that reading looks for: what is not among them is a person's own."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from core.language.tongues import frequent
from core.language.turns.tongue import ROOM, worded

_ESCAPES = re.compile(r"\\[a-zA-Z]")
_WORD = re.compile(r"[^\W\d_]+")


@cache
def vocabulary(language: str) -> frozenset[str]:
    """Every word of a language's wordings and its frequent ones, in small letters."""
    room = import_module(f"{ROOM}.{worded(language)}")
    modules = [import_module(f"{room.__name__}.{one.name}") for one in iter_modules(room.__path__)]
    wordings = [
        text
        for module in modules
        for name, value in vars(module).items()
        if name.isupper()
        for text in _texts(value)
    ]
    found = {word for text in wordings for word in _WORD.findall(_ESCAPES.sub(" ", text.lower()))}
    return frozenset(found) | frequent(language)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(tuple(value.items()))
    elif isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from _texts(one)
