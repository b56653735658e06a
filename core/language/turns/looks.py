"""Questions: which list to look at, on which days, for what."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from core.language.turns.clauses import Clause
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.tongue import pattern, patterns, table
from core.language.turns.weigh import Intent
from core.ports import Call

Args = dict[str, Any]
Maker = Callable[[str, Sequence[str], Args], Call | None]

AGENDA = ("events", "tasks", "reminders")
"""What an agenda question looks at, in this order."""

_SEARCH = pattern("changes.ABOUT")
_MINE = pattern("changes.MINE")
_WHEN_MUST = pattern("changes.WHEN_MUST")
_ON_LIST = pattern("changes.ON_LIST")
_EXTRA = pattern("changes.EXTRA")
_PERSON = pattern("cuts.PEOPLE")
_WHOM_END = pattern("changes.WHOM_END")
_NO_ONE = pattern("changes.NO_ONE")
_GIVEN = pattern("cuts.NAMED")
_SORT = pattern("changes.SORT")
_NO_NAME = pattern("changes.NO_NAME")
_LOOKED = patterns("changes.LOOKED")
_CONTAINER = pattern("changes.KINDS", r"(?:{})$")
_STATUS = table("changes.STATUSES")


@cache
def _statuses(tongue: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(words)) for name, words in _STATUS(tongue))


def calls(clause: Clause, intent: Intent, make: Maker) -> list[Call]:
    """The looks a question asks for."""
    args = _args(clause)
    nouns = AGENDA if intent.noun == "agenda" else (intent.noun,)
    made = (make(noun, ("list",), args) for noun in nouns)
    return [call for call in made if call is not None]


def _args(clause: Clause) -> Args:
    span = (clause.begin, clause.end)
    args: Args = {
        "when": whens(clause).when,
        "priority": (clause.said.marked("priority", *span) or [""])[-1],
        "tag": (clause.said.marked("tag", *span) or [""])[0],
        "status": next((n for n, p in _statuses(clause.tongue) if p.search(clause.shape)), ""),
    }
    quoted = clause.said.marked("quote", *span)
    args["text"] = quoted[0] if quoted else _text(clause)
    if not quoted:
        args["person"] = _whom(clause)
    return args


def _whom(clause: Clause) -> str:
    """Whom the thing that is looked for is with; "" when nobody is named."""
    hit = _PERSON(clause.tongue).search(clause.shape)
    if hit is None:
        return ""
    name = squeeze(clause.text[hit.start(1) : hit.end(1)])
    end = _WHOM_END(clause.tongue).search(name.lower())
    name = name[: end.start()] if end else name
    return "" if _NO_ONE(clause.tongue).match(name.lower()) else name


def _text(clause: Clause) -> str:
    """The words that are looked for: "dentist" of "when is my next dentist"."""
    tongue = clause.tongue
    given = _GIVEN(tongue).search(clause.shape)
    if given:
        return squeeze(clause.text[given.start("name") : given.end("name")])
    first = (_SEARCH(tongue), _MINE(tongue), _WHEN_MUST(tongue), _ON_LIST(tongue))
    for wording in (*first, *_LOOKED(tongue)):
        hit = wording.search(clause.shape)
        if hit is None or hit.lastgroup is None:
            continue
        words = clause.text[hit.start(hit.lastgroup) : hit.end(hit.lastgroup)]
        named = "" if "TT" in hit.group(hit.lastgroup) else _named(squeeze(words), tongue)
        if named:
            return named
    return ""


def _named(words: str, tongue: str) -> str:
    """Words without those that only say what sort of thing it is; "" when none remain."""
    extra = _EXTRA(tongue)
    while hit := extra.match(words.lower()):
        words = squeeze(words[hit.end() :])
    whom = _PERSON(tongue).search(words.lower())
    words = words[: whom.start()].rstrip() if whom else words
    sort = _SORT(tongue).search(words.lower())
    words = words[: sort.start()] if sort else words
    low = words.lower()
    return "" if _CONTAINER(tongue).match(low) or _NO_NAME(tongue).search(low) else words
