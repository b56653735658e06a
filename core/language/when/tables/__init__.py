"""Languages as data: one table of words each over the same rules."""

from core.language.when.tables.en import ENGLISH
from core.language.when.tables.shape import Table

TABLES: dict[str, Table] = {"en": ENGLISH}
"""By language code; what has no table is read as English."""
