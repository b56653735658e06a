"""What a wish asks for: cues are weighed, and acts upon nouns named, the likeliest first."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from core.language.turns import weights
from core.language.turns.clauses import (
    CHORES,
    LOOSE_CHORES,
    SUBSTANCE,
    WORD,
    Clause,
    Pattern,
    compiled,
)
from core.language.turns.tongue import NEVER, table
from core.language.turns.weights import (
    ASKING,
    DEFAULTS,
    GENERAL,
    GROUNDED,
    IMMUNE,
    MIDDLE,
    TIMED,
)
from core.language.when.values import Kind

ACT = 0.58
"""At or above this confidence a reading is acted upon."""
OWN = 3.4
"""A word for a thing that weighs less may mean anybody's, not the person's own."""
LEADS, INSIDE = 3.0, 0.3
"""A verb that weighs so much at the beginning leaves this part to verbs inside."""
FIRST = 1.0
"""What the thing named first has ahead of those named later."""
ASK = 0.42
"""Between this and ACT it is asked about; below, it is not understood."""


@dataclass(frozen=True, slots=True)
class Intent:
    """An act upon a noun, how sure that is, and which rules say so."""

    act: str
    noun: str
    score: float
    rules: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The score as 0..1."""
        return round(1 - math.exp(-max(self.score, 0.0) / 5), 3)


Rows = tuple[tuple[str, str, float, Pattern], ...]


def _rows(path: str, name: str = "") -> Callable[[str], Rows]:
    """The rows of a table by language, compiled; all of one name where they have none."""
    listed = table(path)

    @cache
    def of(code: str) -> Rows:
        named = ((r, name, w, p) for r, w, p in listed(code)) if name else listed(code)
        return tuple((r, n, w, compiled(p)) for r, n, w, p in named)

    return of


_ACTS, _NOUNS = _rows("acts.ACTS"), _rows("words.NOUNS")
_FACTS, _ELSEWHERE = _rows("acts.STATEMENTS", "create"), _rows("elsewhere.ELSEWHERE", "none")


def _seen(path: str) -> Callable[[Clause], bool]:
    words = table(path)

    @cache
    def of(code: str) -> Pattern:
        return compiled(words(code) or NEVER)

    return lambda clause: of(clause.tongue)(clause) >= 0


_QUESTION, _TALK, _MINE = _seen("acts.QUESTION"), _seen("acts.TALK"), _seen("acts.MINE")
_TOLD = _seen("acts.TOLD")
_POINTS, _NUMBERED = _seen("acts.POINTS"), _seen("acts.NUMBERED")


class Scores:
    """Weights gathered by name, with the rules they came from."""

    def __init__(self, rows: Iterable[tuple[str, str, float, Pattern]], clause: Clause) -> None:
        """Try every row on the clause."""
        self.weights: dict[str, float] = {}
        self.rules: dict[str, list[str]] = {}
        self.first = ""
        hits = [(p, r, n, w) for r, n, w, pattern in rows if (p := pattern(clause)) >= 0]
        led = any(not p and w >= LEADS and r not in MIDDLE for p, r, _, w in hits)
        for _, rule, name, weight in hits:
            self.add(name, weight * INSIDE if led and rule in MIDDLE else weight, rule)
        if hits:
            self.first = min(hits)[2]

    def add(self, name: str, weight: float, rule: str) -> None:
        """Count a weight; a second one for the same name counts half."""
        before = self.weights.get(name, 0.0)
        if before and weight > 0:
            weight = max(before, weight) + min(before, weight) / 2 - before
        self.weights[name] = before + weight
        self.rules.setdefault(name, []).append(rule)


def weigh(clause: Clause) -> list[Intent]:
    """Every act upon every noun that has some ground, the likeliest first."""
    acts_, nouns, none = _gather(clause)
    away = sum(none.weights.values())
    found = []
    for act, ground_weight in acts_.weights.items():
        weight = ground_weight - away * (1 - IMMUNE.get(act, 0.0))
        for noun, prior in DEFAULTS.get(act, {}).items():
            ground = 0.0 if act in GENERAL else nouns.weights.get(noun, 0.0)
            if act in GROUNDED and not _grounded(act, ground, clause):
                continue
            score = weight + prior + ground + _timed(act, noun, ground, clause)
            rules = (*acts_.rules[act], *nouns.rules.get(noun, ()))
            found.append(Intent(act.partition("-")[0], noun, score, rules))
    return sorted(found, key=lambda i: -i.score)


def _grounded(act: str, ground: float, clause: Clause) -> bool:
    """Whether it is clear enough that one of the person's own things is meant."""
    if act == "list" and ground < OWN:
        return bool(ground) and (clause.timed or _MINE(clause))
    if act == "list-when" and not ground:
        return clause.timed
    if ground or act == "create-want":
        return bool(ground)
    return _POINTS(clause) or (
        act in {"update", "create-weak"} and (clause.timed or "M" in clause.shape)
    )


def _gather(clause: Clause) -> tuple[Scores, Scores, Scores]:
    acts_ = Scores(_ACTS(clause.tongue), clause)
    nouns = Scores(_NOUNS(clause.tongue), clause)
    none = Scores(_ELSEWHERE(clause.tongue), clause)
    if "M" in clause.shape:
        nouns.add("tasks", weights.MARKED, "marked")
    if _NUMBERED(clause) and not nouns.weights:
        nouns.add("tasks", weights.NUMBERED, "numbered")
    if nouns.first:
        nouns.weights[nouns.first] += FIRST
    _chore(clause, acts_)
    asks = _QUESTION(clause)
    if asks:
        for act in acts_.weights:
            acts_.weights[act] += ASKING.get(act, 0.0)
    if clause.asked:
        _untold(acts_)
        acts_.add("list", weights.ASKED, "ask-mark")
    elif not asks:
        _fact(clause, acts_, nouns)
    return acts_, nouns, none


def _untold(acts_: Scores) -> None:
    """Take away what only a statement says: "is it done?" does not say that it is."""
    for act, rules in acts_.rules.items():
        if weights.STATES.issuperset(rules):
            acts_.weights[act] = 0.0


def _chore(clause: Clause, acts_: Scores) -> None:
    first = WORD.match(clause.shape)
    if first is None or _TALK(clause):
        return
    verb = first.group()
    if verb in CHORES(clause.tongue):
        weight = weights.WISHED if clause.wished and not clause.timed else weights.CHORE
        acts_.add("create-chore", weight, "chore-verb")
    elif verb in LOOSE_CHORES(clause.tongue):
        weight = weights.LOOSE_TIMED if clause.timed else weights.LOOSE
        acts_.add("create-odd", weight, "chore-verb-loose")


def _fact(clause: Clause, acts_: Scores, nouns: Scores) -> None:
    """What is told or jotted down without a verb that orders anything."""
    if not acts_.weights and "M" in clause.shape and SUBSTANCE.search(clause.shape):
        acts_.add("create-day", weights.JOTTED, "jotted")
    if not clause.timed or _over(clause):
        return
    for rule, _, weight, pattern in _FACTS(clause.tongue):
        if pattern(clause) >= 0:
            acts_.add("create-fact", weight, rule)
    if clause.words <= weights.PLAIN_WORDS and not acts_.weights:
        _plain(clause, acts_, ground=bool(nouns.weights.get("events")))


def _over(clause: Clause) -> bool:
    """Whether every time it says lies on a day before today: nothing is to be kept of it."""
    now = clause.said.heard.now
    ends = [(t.value.end or t.value.at, t) for t in clause.times if t.letter == "T"]
    over = [
        end.date() < now.date() or (end <= now and t.value.kind is Kind.INTERVAL)
        for end, t in ends
        if end
    ]
    return bool(over) and all(over)


def _plain(clause: Clause, acts_: Scores, *, ground: bool) -> None:
    """A few words and a time: with an hour, or about an occasion, something to go to.

    By a limit ("until Friday 5 pm") something is to be done.
    """
    due = any(t.value.bound in {"until", "by", "before"} for t in clause.times)
    ranged = any(t.value.timed and t.value.kind is Kind.INTERVAL for t in clause.times)
    if ground or (not due and (ranged or clause.clock)):
        acts_.add("create-fact", weights.RANGED if ranged else weights.CLOCK, "plain-timed")
    elif not _TOLD(clause):
        acts_.add("create-day", weights.DAY, "plain-day")
    if not (ground or ranged) and any(t.letter == "R" for t in clause.times):
        acts_.add("create-again", weights.REPEATED, "plain-repeated")


def _timed(act: str, noun: str, ground: float, clause: Clause) -> float:
    """What a time in the words adds, where a time is likely and something else speaks for it."""
    if not clause.timed:
        return 0.0
    if act == "create" and noun == "events":
        return TIMED[act]
    return TIMED.get(act, 0.0) if ground else 0.0
