"""What follows in a group: how long it is left alone, and which words are about the group."""

import re
from datetime import timedelta
from enum import StrEnum

QUIET = timedelta(days=1)
"""A group that may not talk to us is told so once in this time."""
LISTED = 50
LONGEST = 80
"""Characters of such words."""
_WORDS = (
    ("allow", re.compile(r"/allow(?:@\w+)?")),
    ("forbid", re.compile(r"/forbid(?:@\w+)?")),
    (
        "list",
        re.compile(
            r"(?:/list(?:@\w+)?|(?:(?:what(?:'s| is) on|show(?: me| us)?|see) )?"
            r"(?:the |our |this group'?s |the group'?s |our shared |the shared )?list)\W*"
        ),
    ),
)


class Standing(StrEnum):
    """Whether a group may talk to us."""

    ALLOWED = "allowed"
    NEW = "new"
    """Not, and nobody there was told lately."""
    TOLD = "told"
    """Not, and it was said a short while ago."""


def wish(words: str) -> str:
    """The action on the group itself that the words ask for: allow, forbid or list; else ""."""
    said = " ".join(words[:LONGEST].casefold().replace("\u2019", "'").split())
    return next((name for name, pattern in _WORDS if pattern.fullmatch(said)), "")
