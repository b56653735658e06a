"""How many words were misheard."""

import re
from collections.abc import Sequence

_MARK = re.compile(r"\{([^:{}]+):[\d.]+\}")


def meant(text: str) -> list[str]:
    """The words of a recording's text, as they are compared."""
    return re.findall(r"[a-z']+", _MARK.sub(r"\1", text).lower())


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words that were left out, added or taken for others, at least."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, 1):
        above, row = row, [count]
        for place, other in enumerate(heard, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (word != other)))
    return row[-1]
