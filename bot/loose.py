"""JSON of unknown shape: what is missing or of a wrong type is simply not there."""

import math
from collections.abc import Mapping

BIGGEST = 2**53
"""Telegram's ids stay below this; what is bigger is no id."""


class Loose:
    """An object that somebody else made; asking it for anything never raises."""

    __slots__ = ("_raw",)

    def __init__(self, raw: object) -> None:
        """Of whatever a parser gave; what is no object is an empty one."""
        self._raw: Mapping[object, object] = raw if isinstance(raw, dict) else {}

    def has(self, *keys: str) -> bool:
        """Whether any of these is there, of whatever type."""
        return any(self._raw.get(key) is not None for key in keys)

    def part(self, key: str) -> "Loose":
        """The object of that name."""
        return Loose(self._raw.get(key))

    def parts(self, key: str) -> list["Loose"]:
        """The objects of the list of that name."""
        return [Loose(one) for one in self._items(key)]

    def rows(self, key: str) -> list[list["Loose"]]:
        """The objects of the list of lists of that name."""
        found = [row for row in self._items(key) if isinstance(row, list)]
        return [[Loose(one) for one in row] for row in found]

    def _items(self, key: str) -> list[object]:
        found = self._raw.get(key)
        return found if isinstance(found, list) else []

    def text(self, key: str) -> str:
        """The text of that name, storable and as long as it came; empty if there is none.

        A lone surrogate becomes "?" and NUL a space, so offsets into it keep their meaning.
        """
        found = self._raw.get(key)
        if not isinstance(found, str):
            return ""
        return found.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")

    def whole(self, key: str) -> int | None:
        """The whole number of that name."""
        found = self._raw.get(key)
        if not isinstance(found, int) or isinstance(found, bool) or abs(found) >= BIGGEST:
            return None
        return found

    def ident(self, key: str) -> str:
        """The numeric id of that name, as text; empty if there is none."""
        found = self.whole(key)
        return "" if found is None else str(found)

    def number(self, key: str) -> float | None:
        """The finite number of that name, whole or not."""
        found = self._raw.get(key)
        if isinstance(found, float) and math.isfinite(found):
            return found
        whole = self.whole(key)
        return None if whole is None else float(whole)

    def yes(self, key: str) -> bool:
        """Whether that flag is set."""
        return self._raw.get(key) is True
