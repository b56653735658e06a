"""Questions: which list to look at, on which days, for what."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from core.language.turns.clauses import Clause
from core.language.turns.en import changes, cuts
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.weigh import Intent
from core.ports import Call

Args = dict[str, Any]
Maker = Callable[[str, Sequence[str], Args], Call | None]

AGENDA = ("events", "tasks", "reminders")
"""What an agenda question looks at, in this order."""

_STATUSES = tuple((name, re.compile(p)) for name, p in changes.STATUSES)
_SEARCH = re.compile(changes.ABOUT)
_MINE = re.compile(changes.MINE)
_WHEN_MUST = re.compile(changes.WHEN_MUST)
_ON_LIST = re.compile(changes.ON_LIST)
_EXTRA = re.compile(changes.EXTRA)
_PERSON = re.compile(cuts.PEOPLE)
_CONTAINER = re.compile(
    r"(?:meetings?|appointments?|events?|reminders?|alarms?|timers?|tasks?|lists?|to ?-?dos?"
    r"|calendar|schedule|agenda|plans?)$"
)


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
        "status": next((n for n, p in _STATUSES if p.search(clause.shape)), ""),
    }
    quoted = clause.said.marked("quote", *span)
    args["text"] = quoted[0] if quoted else _text(clause)
    hit = _PERSON.search(clause.shape)
    if hit and not quoted:
        args["person"] = squeeze(clause.text[hit.start(1) : hit.end(1)])
    return args


def _text(clause: Clause) -> str:
    """The words that are looked for: "dentist" of "when is my next dentist"."""
    for pattern in (_SEARCH, _MINE, _WHEN_MUST, _ON_LIST):
        hit = pattern.search(clause.shape)
        if hit is None or hit.lastgroup is None:
            continue
        words = clause.text[hit.start(hit.lastgroup) : hit.end(hit.lastgroup)]
        if "TT" not in hit.group(hit.lastgroup):
            return _named(squeeze(words))
    return ""


def _named(words: str) -> str:
    """Words without those that only say what sort of thing it is; "" when none remain."""
    before = ""
    while before != words:
        before = words
        words = squeeze(_EXTRA.sub("", words, count=1) if _EXTRA.match(words.lower()) else words)
    return "" if _CONTAINER.match(words.lower()) else words
