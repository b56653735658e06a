"""Numbers in words: "twenty-third", "two thousand and fifteen"."""

from collections.abc import Iterator

from core.language.when.tables.shape import Table
from core.language.when.tokens import Token

Spelled = tuple[int, int, bool]
"""Where it ends (a token), its value, and whether it is an ordinal."""


def spelled(tokens: list[Token], at: int, table: Table) -> Iterator[Spelled]:
    """Every number that the words from `at` on spell, short ones first."""
    for end, value, ordinal in _below_hundred(tokens, at, table):
        yield end, value, ordinal
        if not ordinal:
            yield from _scaled(tokens, end, value, table)


def _below_hundred(tokens: list[Token], at: int, table: Table) -> Iterator[Spelled]:
    if at >= len(tokens):
        return
    word = tokens[at].text
    if word in table.ordinals:
        yield at + 1, table.ordinals[word], True
        yield from _after_tenth(tokens, at + 1, table.ordinals[word], table)
    elif word in table.ones:
        yield at + 1, table.ones[word], False
        if table.vigesimal and table.ones[word] == 4:
            yield from _fourscore(tokens, at + 1, table)
    elif word in table.tens:
        yield at + 1, table.tens[word], False
        yield from _after_tens(tokens, at + 1, table.tens[word], table)


def _after_tenth(tokens: list[Token], at: int, tens: int, table: Table) -> Iterator[Spelled]:
    """Décimo segundo, vigésimo quinto."""
    if tens in (10, 20, 30) and at < len(tokens):
        ones = table.ordinals.get(tokens[at].text, 0)
        if 0 < ones < 10:
            yield at + 1, tens + ones, True


def _fourscore(tokens: list[Token], at: int, table: Table) -> Iterator[Spelled]:
    """Quatre-vingt, quatre-vingt-dix-sept."""
    if at < len(tokens) and tokens[at].text == "-":
        at += 1
    if at < len(tokens) and table.tens.get(tokens[at].text) == 20:
        yield at + 1, 80, False
        yield from _after_tens(tokens, at + 1, 80, table)


def _after_tens(tokens: list[Token], at: int, tens: int, table: Table) -> Iterator[Spelled]:
    while at < len(tokens) and tokens[at].text in table.tens_glue:
        at += 1
    if at >= len(tokens):
        return
    word, most = tokens[at].text, 20 if table.vigesimal and tens in (60, 80) else 10
    if 0 < table.ones.get(word, 0) < most:
        yield at + 1, tens + table.ones[word], False
    elif most == 20 and table.tens.get(word) == 10:
        yield at + 1, tens + 10, False
        yield from _after_tens(tokens, at + 1, tens + 10, table)
    elif 0 < table.ordinals.get(word, 0) < most:
        yield at + 1, tens + table.ordinals[word], True


def _scaled(tokens: list[Token], at: int, value: int, table: Table) -> Iterator[Spelled]:
    """What may follow: "hundred", "thousand", and smaller numbers after those."""
    if at >= len(tokens):
        return
    scale = table.scales.get(tokens[at].text)
    if scale is not None:
        value *= scale
        yield at + 1, value, False
    elif value < 100 or value % 100:
        return
    after = at + (scale is not None)
    if after < len(tokens) and tokens[after].text in table.number_glue:
        after += 1
    for end, small, ordinal in _below_hundred(tokens, after, table):
        yield end, value + small, ordinal
        if value >= 1000 and small >= 100:
            for last, more, also in _scaled(tokens, end, small, table):
                yield last, value + more, also
