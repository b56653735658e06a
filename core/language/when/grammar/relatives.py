"""Rules for times that hang on something else: an hour before, 3 months after I do it."""

from core.language.when.chart import RuleBook
from core.language.when.terms import Amount, Relative

book = RuleBook("relative")
rule = book.rule


@rule("rel", ".approx? amount beforeword|afterword thing", cost=0.1)
def anchored(amount: Amount, sign: int, anchor: str) -> Relative:
    """10 minutes before it starts."""
    return Relative(amount, sign, anchor)


@rule("rel", ".approx? amount beforeword", cost=0.5)
@rule("rel", ".approx? amount .inadvance", cost=0.3)
def before(amount: Amount, sign: int = -1) -> Relative | None:
    """An hour before, 10 minutes in advance."""
    return Relative(amount, -1, "start") if sign < 0 else None


@rule("rel", ".daybefore", cost=-0.1)
def the_day_before() -> Relative:
    """La veille: of the thing, not of today."""
    return Relative(Amount((("day", 1),)), -1, "start")


@rule("rel", ".approx? amount afterword", cost=0.6)
def after(amount: Amount, sign: int) -> Relative:
    """An hour after."""
    return Relative(amount, sign, "start")
