"""Languages as data: one table of words each over the same rules."""

from functools import cache
from importlib import import_module

from core.language.when.tables.shape import Table

LANGUAGES = ("en", "de", "nl", "fr", "it", "es", "pt")
"""Codes of the languages that have a table: `core/language/when/tables/<code>.py`."""


def order_of(locale: str) -> str:
    """In which order people of a locale ("en-GB", "de") write day, month and year: "DMY"."""
    language, _, region = locale.replace("_", "-").partition("-")
    if language not in LANGUAGES or (language == "en" and region.upper() not in {"", "US"}):
        return "DMY"
    return table_of(language).date_order


@cache
def table_of(language: str) -> Table:
    """The table of a language that has one; loaded when it is first read."""
    table: Table = import_module(f"core.language.when.tables.{language}").TABLE
    return table
