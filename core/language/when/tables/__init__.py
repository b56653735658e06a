"""Languages as data: one table of words each over the same rules."""

from functools import cache
from importlib import import_module

from core.language.when.tables.shape import Table

LANGUAGES = ("en",)
"""Codes of the languages that have a table: `core/language/when/tables/<code>.py`."""


@cache
def table_of(language: str) -> Table:
    """The table of a language that has one; loaded when it is first read."""
    table: Table = import_module(f"core.language.when.tables.{language}").TABLE
    return table
