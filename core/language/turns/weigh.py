"""What a wish asks for: cues are weighed, and the likeliest act upon the likeliest noun is named."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.language.turns.clauses import Clause, Pattern, compiled
from core.language.turns.en import acts, words
from core.language.turns.en.priors import DEFAULTS, IMMUNE, TIMED

ACT = 0.58
"""At or above this confidence a reading is acted upon."""
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
_ACTS: Rows = tuple((r, a, w, compiled(p)) for r, a, w, p in acts.ACTS)
_FACTS: Rows = tuple((r, "create", w, compiled(p)) for r, w, p in acts.STATEMENTS)
_NOUNS: Rows = tuple((r, n, w, compiled(p)) for r, n, w, p in words.NOUNS)
_ELSEWHERE: Rows = tuple((r, "none", w, compiled(p)) for r, w, p in words.ELSEWHERE)
_WORD = re.compile(r"[a-z][\w'-]*")
_QUESTION = compiled(acts.QUESTION)
_TALK = compiled(acts.TALK)


class Scores:
    """Weights gathered by name, with the rules they came from."""

    def __init__(self, rows: Iterable[tuple[str, str, float, Pattern]], clause: Clause) -> None:
        """Try every row on the clause."""
        self.weights: dict[str, float] = {}
        self.rules: dict[str, list[str]] = {}
        for rule, name, weight, pattern in rows:
            if pattern(clause):
                self.add(name, weight, rule)

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
    found = []
    for act, weight in acts_.weights.items():
        for noun, prior in DEFAULTS.get(act, {}).items():
            ground = nouns.weights.get(noun, 0.0)
            score = weight + prior + ground + _timed(act, ground, clause)
            score -= sum(none.weights.values()) * (1 - IMMUNE.get(act, 0.0))
            rules = (*acts_.rules[act], *nouns.rules.get(noun, ()))
            found.append(Intent(act.partition("-")[0], noun, score, rules))
    return sorted(found, key=lambda i: -i.score)


def _gather(clause: Clause) -> tuple[Scores, Scores, Scores]:
    acts_ = Scores(_ACTS, clause)
    nouns = Scores(_NOUNS, clause)
    none = Scores(_ELSEWHERE, clause)
    _chore(clause, acts_)
    if clause.asked:
        acts_.add("list", 0.7, "ask-mark")
    elif not _QUESTION(clause):
        _fact(clause, acts_, nouns)
    return acts_, nouns, none


def _chore(clause: Clause, acts_: Scores) -> None:
    first = _WORD.match(clause.shape)
    if first is None or _TALK(clause):
        return
    verb = first.group()
    if verb in words.CHORES:
        acts_.add("create-chore", 4.5, "chore-verb")
    elif verb in words.LOOSE_CHORES:
        acts_.add("create-chore", 3.0 if clause.timed else 1.5, "chore-verb-loose")


def _fact(clause: Clause, acts_: Scores, nouns: Scores) -> None:
    if not clause.timed:
        return
    for rule, _, weight, pattern in _FACTS:
        if pattern(clause):
            acts_.add("create-fact", weight, rule)
    if clause.words <= acts.PLAIN_WORDS and not acts_.weights:
        ground = bool(nouns.weights.get("events"))
        acts_.add("create-fact", 3.0 if clause.clock or ground else 1.5, "plain-timed")


def _timed(act: str, ground: float, clause: Clause) -> float:
    """What a time in the words adds, where a time is likely and something else speaks for it."""
    return TIMED.get(act, 0.0) if clause.timed and ground else 0.0


