"""The parser finds every way to put words together, within its budget."""

from core.language.when.chart import Chart, Edge, Grammar, RuleBook

book = RuleBook("toy")


@book.rule("sum", "n", "sum .plus n", cost=1.0)
def add(first: int, second: int = 0) -> int:
    """Adds."""
    return first + second


@book.rule("maybe", "n? .bang", "x|y .bang")
def shout(n: object) -> tuple[object]:
    """Takes what may be missing, or either of two."""
    return (n,)


@book.rule("odd", "n")
def odd(n: int) -> int | None:
    """Refuses even numbers."""
    return n if n % 2 else None


GRAMMAR = Grammar([book])


def words(*cats: tuple[str, object]) -> list[list[Edge]]:
    edges = [Edge(at, at + 1, cat, value, 0.5, "") for at, (cat, value) in enumerate(cats)]
    return [[], *[[edge] for edge in edges]]


def test_left_recursion_grows_one_word_at_a_time_and_costs_add_up() -> None:
    lexical = words(("n", 1), ("plus", 0), ("n", 2), ("plus", 0), ("n", 3))
    edges = Chart(GRAMMAR).fill(lexical, frozenset({"sum"}))
    whole = [edge for edge in edges if (edge.start, edge.end) == (0, 5)]
    assert [(edge.value, edge.cost) for edge in whole] == [(6, 5.5)]
    assert [*whole[0].rules()] == ["toy.add", "toy.add", "toy.add"]


def test_missing_and_alternative_elements_are_given_as_none_or_the_one_found() -> None:
    for cats, value in (
        ([("bang", 0)], None),
        ([("n", 4), ("bang", 0)], 4),
        ([("y", 7), ("bang", 0)], 7),
    ):
        edges = Chart(GRAMMAR).fill(words(*cats), frozenset({"maybe"}))
        assert (value,) in [edge.value for edge in edges]


def test_a_rule_may_refuse() -> None:
    assert Chart(GRAMMAR).fill(words(("n", 2)), frozenset({"odd"})) == []


def test_work_stops_at_the_budget() -> None:
    edges = Chart(GRAMMAR, budget=10).fill(words(*[("n", 1)] * 500), frozenset({"sum"}))
    assert len(edges) <= 10
