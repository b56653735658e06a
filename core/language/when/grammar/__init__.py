"""The rules by which words of time are put together, one module for each phenomenon."""

from functools import cache
from importlib import import_module

from core.language.when.chart import Grammar
from core.language.when.grammar import (
    amounts,
    clocks,
    dates,
    joins,
    limits,
    periods,
    ranges,
    relatives,
    repeats,
    rhythms,
)

COMMON = tuple(
    module.book
    for module in (
        clocks,
        dates,
        amounts,
        periods,
        joins,
        ranges,
        relatives,
        repeats,
        rhythms,
        limits,
    )
)
"""Rules that every language shares; what a language has no words for never applies."""
ROMANCE = ("romance", "romance_clocks", "romance_repeats")
IBERIAN = (
    "iberian",
    "iberian_clocks",
    "iberian_amounts",
    "iberian_periods",
    "iberian_repeats",
)
OWN: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("de", "nl"), ("germanic", "germanic_clocks")),
    **dict.fromkeys(("fr", "it"), ROMANCE),
    **dict.fromkeys(("es", "pt"), (*ROMANCE, *IBERIAN)),
}
"""By language: the modules beside this one with rules of its own word order."""
FINAL = frozenset({"m", "range", "open", "duration", "rel", "move", "recur", "number"})
"""The categories that are readings of a whole phrase."""


@cache
def grammar_of(language: str) -> Grammar:
    """The rules of a language, as one tree; built when it is first read."""
    own = (import_module(f"{__name__}.{name}").book for name in OWN.get(language, ()))
    return Grammar((*COMMON, *own))
