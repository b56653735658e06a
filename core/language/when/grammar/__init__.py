"""The rules by which words of time are put together, one module for each phenomenon."""

from core.language.when.chart import Grammar
from core.language.when.grammar import (
    amounts,
    clocks,
    dates,
    joins,
    periods,
    ranges,
    relatives,
    repeats,
)

GRAMMAR = Grammar(
    module.book for module in (clocks, dates, amounts, periods, joins, ranges, relatives, repeats)
)
FINAL = frozenset({"m", "range", "open", "duration", "rel", "move", "recur", "number"})
"""The categories that are readings of a whole phrase."""
