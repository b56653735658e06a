"""Italian wordings as they are typed: accents left out, and verbs in all forms that ask."""

import re
from collections.abc import Iterable
from typing import Any

_PLAIN = str.maketrans("àèéìòù", "aeeiou")
_TURNED = str.maketrans("èé", "éè")
_LETTER = re.compile(r"\[[^\]]*\]|(?<![a-z'])è(?![a-z])|[àèéìòù]")
BEHIND = r"(?:mi|ti|ci|vi|si|gli|lo|la|li|le|ne|[mtcv]e(?:l[oaie]|ne)|gliel[oaie])?"
"""Pronouns written behind a verb: "ricordamelo"."""
_ENDS = r"(?:h?i(?:amo|ate)?|i?(?:a|ate|are?)|e(?:te|re?)|i(?:te|re?)|isc(?:i|a))"
THE = (
    r"(?:(?:il|lo|la|i|gli|le|un[oa]?|mi[oae]i?|miei|nostr[oaie]|quest[oaie]"
    r"|quel(?:l[oaie])?) |l'|un'|quest'|quell')"
)
"""An article or the like, with the space behind it."""
OF = r"(?:(?:di|del(?:l[oae])?|dei|degli) |d'|dell')"
TO = (
    r"(?:(?:ad?|al(?:l[oae])?|ai|agli|in|nel(?:l[oae])?|nei|su|sul(?:l[oae])?|sui) |all'"
    r"|nell'|sull')"
)
FROM = r"(?:(?:da|dal(?:l[oae])?|dai|dagli|di|del(?:l[oae])?|dei) |dall'|dell')"
"""Prepositions, melted with an article or not: "of the", "to the", "from the"."""


def typed(pattern: str) -> str:
    """The pattern that also matches accented letters without accent, or with an apostrophe."""
    return _LETTER.sub(_either, pattern)


def _either(hit: re.Match[str]) -> str:
    letter = hit[0]
    if letter.startswith("["):
        return letter
    alone = hit.start() == 0 or not hit.string[hit.start() - 1].isalpha()
    after = hit.string[hit.end() : hit.end() + 1]
    if letter == "è" and alone and not after.isalpha() and hit.string[: hit.start()][-1:] != "'":
        return "(?:è|é|e')"
    return f"(?:[{letter}{letter.translate(_TURNED)}{letter.translate(_PLAIN)}]'?)"


def rows(listed: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """Rows whose last part is a pattern, that matches words without their accents too."""
    return tuple((*row[:-1], typed(str(row[-1]))) for row in listed)


def words(listed: Iterable[str]) -> frozenset[str]:
    """The words with and without accents."""
    known = frozenset(listed)
    return known | {word.translate(_PLAIN) for word in known}


def verbs(stems: str) -> str:
    """The orders, wishes and infinitives of regular verbs, with pronouns behind them."""
    return rf"(?:{'|'.join(stems.split())}){_ENDS}{BEHIND}"


def orders(infinitives: str) -> Iterable[str]:
    """What people begin a chore with: infinitive and order, with pronouns behind them."""
    for word in infinitives.split():
        stem, vowel = word[:-3], word[-3]
        told = (stem + "a",) if vowel == "a" else (stem + "i", stem + "isci")
        for base in (word[:-1], *(told if vowel == "a" else told[:1])):
            yield from (base + end for end in _CLITICS)
        yield from (word, *told)


_CLITICS = ("mi", "ti", "si", "ci", "lo", "la", "li", "le", "gli", "ne")
