"""From a text to its readings: parse, choose, resolve, and say where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core.language.when.chart import Chart, Edge
from core.language.when.grammar import FINAL, grammar_of
from core.language.when.lexer import lexical
from core.language.when.resolve import resolve
from core.language.when.resolve.found import Found
from core.language.when.resolve.repeats import first_time, schedule
from core.language.when.resolve.scene import Scene, localise
from core.language.when.tables import LANGUAGES, table_of
from core.language.when.tables.shape import Table
from core.language.when.terms import Between, Bound, Every, Lasting, Moment
from core.language.when.tokens import Token, divided, normalise, tokenise, unelided
from core.language.when.values import Resolution

WORTH_OF_WORD = 1.5
"""In a sentence a span may cost so much for each of its words; ordinary words cost more."""
CLOSING = 1.0
"""What a doubtful weekday is worth more at the end of a line."""
COUNTED = 3.0
"""What it costs when a number seems to count the things that follow."""
COUNTS = frozenset(
    {
        "clock.about_hour",
        "join.moved",
        "range.bounded_hour",
        "join.with_hour",
        "join.hour_on_day",
        "range.bare_hours",
        "iberian.of_hour",
    }
)
"""Rules that take a bare number for an hour on little evidence."""
TRIED = 12
"""Readings of one span that are resolved."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text's words and everything in it that could be a time."""

    text: str
    tokens: list[Token]
    edges: list[Edge]
    table: Table

    def span(self, edge: Edge) -> tuple[int, int]:
        """The edge's place in the original text."""
        return self.tokens[edge.start].start, self.tokens[edge.end - 1].end

    def worth(self, edge: Edge) -> float:
        """How sure it is that the edge is a time, by its words and cost; positive is sure enough.

        Figures alone prove little.
        """
        tokens = self.tokens[edge.start : edge.end]
        chunks = (not self._torn(edge)) + sum(not token.glued for token in tokens[1:])
        wordless = not any(token.text.isalpha() for token in tokens)
        counts = self._counting(edge) + COUNTED * self._one_of_several(edge)
        worth = WORTH_OF_WORD * chunks - wordless - counts - edge.cost
        return worth + CLOSING * self._closes(edge)

    def _closes(self, edge: Edge) -> bool:
        """It is a short weekday in small letters that ends a line of several words."""
        first = self.tokens[edge.start]
        if first.text not in self.table.closing_days or edge.end - edge.start > 1 or edge.start < 2:
            return False
        rest = self.text[first.end :].partition("\n")[0].strip(" .!?")
        before = self.tokens[edge.start - 1].text
        free = before.isalpha() and before not in self.table.small_words
        verb = before.endswith(self.table.infinitives)
        return free and not (verb or rest) and self.text[first.start].islower()

    def _torn(self, edge: Edge) -> bool:
        """It begins or ends inside a word: "fri" of "mon-fri", "abend" of "freitagabend"."""
        cuts = (edge.start, edge.end)
        return any(self._dashed(cut) or self._within(cut) for cut in cuts)

    def _dashed(self, place: int) -> bool:
        """Whether a dash ties the words before and after a place: "mon-fri", "10h-11h"."""
        for dash in (place - 1, place):
            if 0 < dash < len(self.tokens) - 1 and self.tokens[dash].text == "-":
                before, after = self.tokens[dash - 1].text, self.tokens[dash + 1]
                if self.tokens[dash].glued and after.glued and before.isalnum():
                    return True
        return False

    def _within(self, place: int) -> bool:
        """Whether a place between two tokens lies inside a compound."""
        if not 0 < place < len(self.tokens):
            return False
        before, after = self.tokens[place - 1], self.tokens[place]
        letters = before.text.isalpha() and after.text.isalpha()
        return letters and after.glued and self.text[after.start - 1].isalpha()

    def _counting(self, edge: Edge) -> float:
        """What speaks against a bare number that more words follow: "about 5 apples"."""
        if edge.end >= len(self.tokens):
            return 0.0
        following = self.tokens[edge.end]
        if self._articled(edge, following.text) or self._unit_follows(edge, following.text):
            return COUNTED
        if not self.tokens[edge.end - 1].text.isdecimal():
            return 0.0
        counted = following.text.isalpha() and following.text not in self.table.small_words
        if self.table.capital_nouns and not self.text[following.start].isupper():
            return 0.0
        return COUNTED if counted and not COUNTS.isdisjoint(edge.rules()) else 0.0

    def _articled(self, edge: Edge, following: str) -> bool:
        """An article and a number before a plural: "as três meninas"."""
        before = [token.text for token in self.tokens[edge.start : edge.end]][-2:]
        if len(before) < 2 or before[0] not in self.table.hour_articles:
            return False
        counts = before[1].isdecimal() or before[1] in self.table.ones
        return counts and following.endswith("s") and following not in self.table.small_words

    def _unit_follows(self, edge: Edge, following: str) -> bool:
        """Its last word is the number of a length: "domani un'" before "ora prima"."""
        return following in self.table.lexicon["unit"] and "join.with_hour" in edge.rules()

    def _one_of_several(self, edge: Edge) -> bool:
        """Its number is one of a list: "5 para el jueves" after "4 y"."""
        if "join.hour_on_day" not in edge.rules():
            return False
        before = [token.text for token in self.tokens[max(edge.start - 2, 0) : edge.start]]
        listed = len(before) == 2 and before[0].isdecimal()
        return listed and (before[1] == "," or before[1] in self.table.lexicon["and"])

    def spans(self) -> Iterator[list[Edge]]:
        """The edges of each span that is a time, the surest spans first; none overlap."""
        by_span: dict[tuple[int, int], list[Edge]] = {}
        best: dict[tuple[int, int], float] = {}
        for edge in self.edges:
            worth, span = self.worth(edge), (edge.start, edge.end)
            if worth > 0:
                by_span.setdefault(span, []).append(edge)
                best[span] = max(worth, best.get(span, 0.0))
        taken = bytearray(len(self.tokens))
        for start, end in sorted(by_span, key=lambda span: (-best[span], *self._later(span))):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                yield by_span[start, end]

    def _later(self, span: tuple[int, int]) -> tuple[int, bool, int]:
        """What comes later of two as sure: "quinta" after "quinta-feira", "8 am." after "8 am"."""
        start, end = span
        return start, not self.tokens[end - 1].text.isalnum(), -end

    def words(self, edge: Edge) -> str:
        """The edge's words as they were written."""
        start, end = self.span(edge)
        return self.text[start:end]


def parse(text: str, language: str, order: str) -> Parsed:
    """All constituents of a text that could be times."""
    plain = normalise(text)
    language = language if language in LANGUAGES else "en"
    table = table_of(language)
    tokens = divided(unelided(tokenise(plain), table.elided), table.compounds)
    edges = Chart(grammar_of(language)).fill(lexical(plain, tokens, language, order), FINAL)
    return Parsed(text, tokens, edges, table)


def longest(edges: list[Edge]) -> list[Edge]:
    """Best first: the longest, of those the cheapest."""
    return sorted(edges, key=lambda edge: (edge.start - edge.end, edge.cost, edge.start))


def resolutions(parsed: Parsed, edges: list[Edge], scene: Scene) -> list[Resolution]:
    """The readings of edges over one span, cheapest first, each meaning once."""
    found: list[Resolution] = []
    for edge in sorted(edges, key=lambda edge: edge.cost)[:TRIED]:
        found += _of_edge(parsed, edge, scene)
    found.sort(key=lambda resolution: resolution.cost)
    return _distinct(found)


def _distinct(found: list[Resolution]) -> list[Resolution]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for resolution in found:
        key = (
            resolution.kind,
            resolution.start,
            resolution.end,
            resolution.seconds,
            resolution.schedule,
        )
        if key not in seen:
            seen.add(key)
            kept.append(resolution)
    return kept


def _of_edge(parsed: Parsed, edge: Edge, scene: Scene) -> Iterator[Resolution]:
    try:
        found = resolve(edge.value, scene)
    except (OverflowError, ValueError):
        return
    if found is None:
        return
    for reading in (found, *found.others):
        made = _resolution(parsed, edge, reading, scene)
        if made is not None:
            yield made


def _resolution(parsed: Parsed, edge: Edge, found: Found, scene: Scene) -> Resolution | None:
    every = found.every
    made = schedule(every, scene) if every else None
    asks = every is not None and (every.times > 1 or (made is None and bool(every.ends)))
    if every and made is None and not asks:
        return None
    asked = (parsed.words(edge),) if asks else ("holidays",) if _off(every) else ()
    start = first_time(made, scene) if made else _aware(found.start, scene)
    return Resolution(
        kind=found.kind,
        words=parsed.words(edge),
        start=start,
        end=_aware(found.end, scene),
        grain=found.grain,
        seconds=found.seconds,
        schedule=None if asks else made,
        anchor=found.anchor,
        at=_aware(found.at, scene) or start,
        bound=found.bound,
        zone=_zone(edge.value),
        timed=found.timed,
        dated=_dated(edge.value),
        shift=found.shift,
        passed=found.passed,
        span=parsed.span(edge),
        cost=round(edge.cost + found.cost, 3),
        rules=tuple(dict.fromkeys(edge.rules())),
        unread=asked,
    )


def _off(every: Every | None) -> bool:
    """It leaves out holidays, and nobody has said whose."""
    return every is not None and "holiday" in every.without


def _dated(said: object) -> bool:
    """A day was named or counted, not only a time of the day."""
    if isinstance(said, Moment):
        return said.date is not None
    if isinstance(said, Between):
        return said.first.date is not None or said.last.date is not None
    if isinstance(said, Lasting):
        return said.start.date is not None
    return said.of.date is not None if isinstance(said, Bound) else True


def _aware(wall: datetime | None, scene: Scene) -> datetime | None:
    return localise(wall, scene.zone) if wall is not None else None


def _zone(said: object) -> str | None:
    if isinstance(said, Moment | Every):
        return None if said.zone and said.zone.startswith("fixed:") else said.zone
    inner = getattr(said, "of", None) or getattr(said, "last", None) or getattr(said, "start", None)
    return _zone(inner) if isinstance(inner, Moment) else None
