"""Languages as data: one table of words each over the same rules."""

from functools import cache
from importlib import import_module

from core.language.when.tables.shape import Table

LANGUAGES = ("en", "de", "nl", "fr", "it", "es", "pt")
"""Codes of the languages that have a table: `core/language/when/tables/<code>.py`."""


def order_of(language: str) -> str:
    """In which order the people of a language write day, month and year: "DMY"."""
    return table_of(language).date_order if language in LANGUAGES else "DMY"


@cache
def table_of(language: str) -> Table:
    """The table of a language that has one; loaded when it is first read."""
    table: Table = import_module(f"core.language.when.tables.{language}").TABLE
    return table
