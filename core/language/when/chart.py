"""Finds every way in which the words can be put together, bottom-up and left to right."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import TypeVar

Build = Callable[..., object]
Made = TypeVar("Made", bound=Build)


@dataclass(frozen=True, slots=True)
class Rule:
    """How constituents make a larger one; `picks` says which of them `build` is given."""

    name: str
    makes: str
    build: Build
    picks: tuple[int, ...]
    cost: float


@dataclass(slots=True, eq=False)
class Edge:
    """A constituent over tokens [start, end)."""

    start: int
    end: int
    cat: str
    value: object
    cost: float
    rule: str
    parts: "tuple[Edge, ...]" = ()

    def rules(self) -> Iterator[str]:
        """The ids of the rules that made it, inner ones first."""
        for part in self.parts:
            yield from part.rules()
        if self.rule:
            yield self.rule


@dataclass(slots=True, eq=False)
class Node:
    """A place in the tree of all rules' patterns."""

    next: "dict[str, Node]" = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)


class RuleBook:
    """The rules of one phenomenon, declared with `@book.rule(makes, pattern, …)`.

    A pattern is categories in order: `a|b` is either, `a?` may be missing (then None is given),
    `.a` is matched but not given to the function.
    """

    def __init__(self, topic: str) -> None:
        """Starts an empty book; the topic is the first half of its rules' ids."""
        self.topic = topic
        self.rules: list[tuple[tuple[str, ...], Rule]] = []

    def rule(self, makes: str, *patterns: str, cost: float = 0.0) -> Callable[[Made], Made]:
        """Declares that any of the patterns makes a constituent of category `makes`."""

        def declare(build: Made) -> Made:
            name = f"{self.topic}.{build.__name__.strip('_')}"
            for pattern in patterns:
                for cats, picks in _variants(pattern):
                    self.rules.append((cats, Rule(name, makes, build, picks, cost)))
            return build

        return declare


def _variants(pattern: str) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    choices = []
    for element in pattern.split():
        silent, optional = element.startswith("."), element.endswith("?")
        cats: list[str | None] = [*element.strip(".?").split("|")]
        choices.append([(cat, silent) for cat in [*cats, *([None] if optional else [])]])
    for chosen in product(*choices):
        names = tuple(cat for cat, _ in chosen if cat is not None)
        picks, place = [], 0
        for cat, silent in chosen:
            if not silent:
                picks.append(-1 if cat is None else place)
            place += cat is not None
        yield names, tuple(picks)


class Grammar:
    """All rules, indexed as one tree by their categories from left to right."""

    def __init__(self, books: Iterable[RuleBook]) -> None:
        """Builds the tree; done once at import."""
        self.root = Node()
        for book in books:
            for cats, rule in book.rules:
                node = self.root
                for cat in cats:
                    node = node.next.setdefault(cat, Node())
                node.rules.append(rule)


Active = tuple[Node, int, tuple[Edge, ...], float]


class Chart:
    """One text's constituents. Work is bounded: `budget` constituents, `reach` tokens each."""

    def __init__(self, grammar: Grammar, budget: int = 5000, reach: int = 32) -> None:
        """An empty chart over the grammar."""
        self._root = grammar.root
        self._budget = budget
        self._reach = reach
        self._agenda: list[Edge] = []
        self._waiting: list[dict[str, list[Active]]] = []
        self.edges: list[Edge] = []

    def fill(self, lexical: list[list[Edge]], final: frozenset[str]) -> list[Edge]:
        """All constituents of a final category; `lexical[j]` are the words' edges ending at j."""
        self._waiting = [{} for _ in lexical]
        for end in range(1, len(lexical)):
            self._agenda = list(lexical[end])
            self._close(end, final)
            if self._budget <= 0:
                break
        return self.edges

    def _close(self, end: int, final: frozenset[str]) -> None:
        seen: dict[tuple[str, int, object], float] = {}
        while self._agenda and self._budget > 0:
            edge = self._agenda.pop()
            key = (edge.cat, edge.start, edge.value)
            known = seen.get(key)
            if known is not None and known <= edge.cost:
                continue
            seen[key] = edge.cost
            self._budget -= 1
            if edge.cat in final:
                self.edges.append(edge)
            self._extend(edge, end)

    def _extend(self, edge: Edge, end: int) -> None:
        node = self._root.next.get(edge.cat)
        if node is not None:
            self._advance(node, edge.start, (edge,), edge.cost, end)
        for nxt, start, parts, cost in self._waiting[edge.start].get(edge.cat, ()):
            if end - start <= self._reach:
                self._advance(nxt, start, (*parts, edge), cost + edge.cost, end)

    def _advance(
        self, node: Node, start: int, parts: tuple[Edge, ...], cost: float, end: int
    ) -> None:
        for rule in node.rules:
            value = rule.build(*[parts[i].value if i >= 0 else None for i in rule.picks])
            if value is not None:
                self._agenda.append(
                    Edge(start, end, rule.makes, value, cost + rule.cost, rule.name, parts)
                )
        for cat, nxt in node.next.items():
            self._waiting[end].setdefault(cat, []).append((nxt, start, parts, cost))
