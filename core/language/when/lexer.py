"""What each word can be: the lexical edges of the chart."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from core.language.when.chart import Edge
from core.language.when.numerals import spelled
from core.language.when.scanners import scan
from core.language.when.tables import table_of
from core.language.when.tables.shape import Table
from core.language.when.terms import Clock, Number
from core.language.when.tokens import Token, tokenise, unaccented, unelided
from core.language.when.typos import Corrector

WEAK = 2.0
"""What it costs to take an ordinary word ("may") for a time."""
TYPO = 0.6
IDIOM = "idiom"
"""The category of phrases whose words are no times: "good morning"."""

Entry = tuple[tuple[str, ...], str, object, float]
"""The words that follow the first one, a category, a value and a cost."""
Entries = dict[str, list[Entry]]
"""What begins with one word, by the word that follows it, or by "" for that word alone."""


class Lexicon:
    """One language's words, found by their first token."""

    def __init__(self, table: Table) -> None:
        """Indexes the table; done once per language."""
        self.table = table
        self._entries: dict[str, Entries] = {}
        for cat, listed in table.lexicon.items():
            for phrase, value in _spellings(listed):
                first, *rest = _split(phrase, table.elided)
                cost = WEAK if phrase in table.weak and cat not in _FUNCTION else 0.0
                entries = self._entries.setdefault(first, {})
                entries.setdefault(rest[0] if rest else "", []).append(
                    (tuple(rest), cat, value, cost)
                )
        right = {
            word
            for cat in table.correctable
            for word, _ in _spellings(table.lexicon[cat])
            if " " not in word
        }
        self._corrector = Corrector(sorted(right), table.not_typos | self._entries.keys())

    def counts(self, word: str) -> bool:
        """It begins a number in words."""
        table = self.table
        return word in table.ones or word in table.tens or word in table.ordinals

    def find(self, word: str) -> tuple[Entries, float]:
        """The entries that begin with a word, and what a correction of it costs."""
        entries = self._entries.get(word)
        if entries is not None:
            return entries, 0.0
        for suffix in self.table.possessives:
            if word.endswith(suffix):
                return self.find(word.removesuffix(suffix))
        meant = self._corrector.meant(word)
        return (self._entries[meant], TYPO) if meant else ({}, 0.0)


def _split(phrase: str, elided: frozenset[str]) -> list[str]:
    """The words of a phrase; most have no signs, and reading them all takes time."""
    if phrase.replace(" ", "").isalpha():
        return phrase.split()
    return [token.text for token in unelided(tokenise(phrase), elided)]


def _spellings(listed: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Every word, and as it is typed by people who leave out its accents.

    None stands for a spelling that is another word.
    """
    for phrase, value in listed.items():
        bare = unaccented(phrase)
        for spelling in dict.fromkeys((phrase, phrase if bare in listed else bare)):
            if value is not None:
                yield spelling, value


_FUNCTION = frozenset(
    {"at", "on", "in", "the", "a", "and", "of", "bound", "joiner", "from", "shortday"}
)


@lru_cache(maxsize=16)
def _lexicon(name: str) -> Lexicon:
    return Lexicon(table_of(name))


def lexical(plain: str, tokens: list[Token], language: str, order: str) -> list[list[Edge]]:
    """The lexical edges by the token at which they end."""
    lexicon = _lexicon(language)
    ending: list[list[Edge]] = [[] for _ in range(len(tokens) + 1)]
    ends = {token.end: place + 1 for place, token in enumerate(tokens)}
    resumes = 0
    for at, token in enumerate(tokens):
        found = [*_words(tokens, at, lexicon)]
        resumes = max([resumes, *(edge.end for edge in found if edge.cat == IDIOM)])
        if at < resumes:
            continue
        if token.text[0].isdecimal():
            found += _figures(plain, tokens, at, ends, order, lexicon.table)
        elif token.text in "z+-":
            found += _scanned(plain, token, at, ends, order, lexicon.table)
        elif lexicon.counts(token.text):
            found += _spelled(tokens, at, lexicon.table)
        for edge in found:
            ending[edge.end].append(edge)
    return ending


def _words(tokens: list[Token], at: int, lexicon: Lexicon) -> Iterator[Edge]:
    entries, slip = lexicon.find(tokens[at].text)
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    for rest, cat, value, cost in (*entries.get("", ()), *entries.get(following or " ", ())):
        end = at + 1 + len(rest)
        if len(rest) < 2 or tuple(token.text for token in tokens[at + 1 : end]) == rest:
            if cat in _GLUED and not (tokens[at].glued and tokens[at - 1].text[-1].isdecimal()):
                continue
            yield Edge(at, end, cat, value, cost + slip if cat not in _GLUED else 0.0, "")


_GLUED = frozenset({"ap", "mark"})
"""Categories that count only when they hang on a number."""


def _scanned(
    plain: str, token: Token, at: int, ends: dict[int, int], order: str, table: Table
) -> Iterator[Edge]:
    for stop, name, (cat, found, cost) in scan(plain, token.start, order):
        written = table.clock24 and isinstance(found, Clock)
        value = replace(found, written=True) if written and isinstance(found, Clock) else found
        if stop in ends:
            yield Edge(at, ends[stop], cat, value, cost, f"figures.{name}")


def _figures(
    plain: str, tokens: list[Token], at: int, ends: dict[int, int], order: str, table: Table
) -> Iterator[Edge]:
    if _hangs(tokens, at, (":",)):
        return
    if not _hangs(tokens, at, (".",)):
        yield from _scanned(plain, tokens[at], at, ends, order, table)
    after = plain[tokens[at].end : tokens[at].end + 3]
    if after[:1] == ":" and after[1:2].isdecimal():
        return
    if after[:1] in ".," and after[1:2].isdecimal():
        if at + 2 < len(tokens) and not _hangs(tokens, at, (".", ",")):
            yield from _decimal(tokens, at)
        return
    if not _hangs(tokens, at, (".",)):
        yield from _number(tokens, at, table.ordinal_marks)


def _hangs(tokens: list[Token], at: int, marks: tuple[str, ...]) -> bool:
    """A number glued to a mark glued to another number before it."""
    return (
        at > 1
        and tokens[at].glued
        and tokens[at - 1].glued
        and tokens[at - 1].text in marks
        and tokens[at - 2].text[-1].isdecimal()
    )


def _decimal(tokens: list[Token], at: int) -> Iterator[Edge]:
    text = f"{tokens[at].text}.{tokens[at + 2].text}"
    if len(text) < 12:
        yield Edge(at, at + 3, "n", Number(float(text), len(text)), 0.0, "")


def _number(tokens: list[Token], at: int, marks: frozenset[str]) -> Iterator[Edge]:
    text = tokens[at].text
    if len(text) > 6:
        return
    number = Number(int(text), len(text), padded=text[0] == "0")
    if at + 1 < len(tokens) and _marks(tokens[at + 1], marks):
        if 0 < number.value <= 366:
            yield Edge(at, at + 2, "ord", number, 0.0, "")
        if 0 < number.value <= 31:
            yield Edge(at, at + 2, "domord", number, 0.0, "")
        if tokens[at + 1].glued and tokens[at + 1].text != ".":
            return
    for cat in _cats(number):
        yield Edge(at, at + 1, cat, number, 0.0, "")


def _marks(token: Token, marks: frozenset[str]) -> bool:
    """A letter marks an ordinal only when it hangs on the number: "5 a 7" has none."""
    return token.text in marks and (token.glued or len(token.text) > 1 or not token.text.isalpha())


def _cats(number: Number) -> Iterator[str]:
    """What a number in figures may be."""
    yield "n"
    if number.digits <= 2:
        if number.value <= 24:
            yield "hour"
        if number.digits == 2 and number.value < 60:
            yield "minute"
        if 1 <= number.value <= 31:
            yield "dom"
        if number.digits == 2:
            yield "yy"
    elif number.digits == 4 and 1900 <= number.value <= 2100:
        yield "year"


def _spelled(tokens: list[Token], at: int, table: Table) -> Iterator[Edge]:
    for end, value, ordinal in spelled(tokens, at, table):
        number = Number(value)
        days = table.day_ordinals
        for cat in _ordinal_cats(value, days) if ordinal else _spelled_cats(value):
            yield Edge(at, end, cat, number, 0.0, "")


def _ordinal_cats(value: int, days: int) -> Iterator[str]:
    yield "ord"
    if value <= days:
        yield "domord"


def _spelled_cats(value: int) -> Iterator[str]:
    yield "n"
    if value <= 24:
        yield "hour"
    if 10 <= value <= 59:
        yield "minute"
    if value <= 31:
        yield "dom"
    if 1900 <= value <= 2100:
        yield "year"
