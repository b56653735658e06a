"""One wish of several said anew: "milk and eggs" for what was heard as "buy kefir and eggs"."""

import re

from core.language.turns import corrections
from core.language.turns.build import Catalogue
from core.language.turns.clauses import clause, leftover
from core.language.turns.items import IT
from core.language.turns.said import Said
from core.language.turns.text import squeeze
from core.language.turns.times import whens
from core.language.turns.titles import title
from core.language.turns.weigh import ACT
from core.ports import Call, Question, Reading

_MADE = re.compile(r"\$(\d+)")


def fixed(said: Said, question: Question, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """All that waits, with the wish whose number the question's slot names said anew."""
    waiting = list(question.pending)
    roots = [place for place, call in enumerate(waiting) if not _leans(call)]
    number = int(question.slot or 0)
    if not 1 <= number <= len(roots):
        return None
    place = roots[number - 1]
    anew = _wishes(fresh)
    if anew:
        first, *more = anew
        waiting[place] = _joined(waiting[place], first, said.tongue)
        moves = {1: place + 1} | {n: len(waiting) + n - 1 for n in range(2, len(more) + 2)}
        waiting += [_moved(call, moves) for call in more]
    else:
        waiting[place] = _reworded(waiting[place], said, catalogue)
    return Reading(calls=tuple(waiting), confidence=ACT, rule_ids=("answer-fix",))


def _wishes(fresh: Reading) -> tuple[Call, ...]:
    """What the words wish when they are read alone, as far as that is sure."""
    asked = fresh.ask.question if fresh.ask else None
    calls = fresh.calls or (asked.pending if asked else ())
    return calls if fresh.confidence >= ACT else ()


def _leans(call: Call) -> bool:
    """Whether a call is about what another of them makes."""
    return any(isinstance(v, str) and _MADE.fullmatch(v) for v in call.args.values())


def _moved(call: Call, moves: dict[int, int]) -> Call:
    """A call that names others of its message by their place, at their new places."""
    args = {
        key: f"${moves[int(hit[1])]}" if isinstance(v, str) and (hit := _MADE.fullmatch(v)) else v
        for key, v in call.args.items()
    }
    return call.model_copy(update={"args": args})


def _joined(old: Call, new: Call, tongue: str) -> Call:
    """A whole wish instead of another: of the same kind it keeps what it says nothing of."""
    if new.args.get("item") == IT and "item" not in old.args:
        told = {key: value for key, value in new.args.items() if value != IT}
        return old.model_copy(update={"args": {**old.args, **told}})
    if old.action != new.action:
        kept = {key: old.args[key] for key in ("when",) if key in old.args}
        return new.model_copy(update={"args": {**kept, **new.args}})
    before, after = str(old.args.get("title", "")), str(new.args.get("title", ""))
    again = corrections.retitled(before, after, old.args, tongue) if after else {}
    return new.model_copy(update={"args": {**old.args, **new.args, **again}})


def _reworded(old: Call, said: Said, catalogue: Catalogue) -> Call:
    """A wish with other words for what it is, another time, or both."""
    whole = clause(said, 0, len(said.mask))
    noun, _, verb = old.action.partition(".")
    if not leftover(whole):
        values = corrections.values(whole, again=True, bare=True)
    elif "title" in old.args:
        found = whens(whole)
        words = title(whole, "tasks", found.kept) or squeeze(said.text)
        values = corrections.retitled(str(old.args["title"]), words, old.args, said.tongue)
        values |= {"when": found.when, "duration": found.duration}
    else:
        values = {key: squeeze(said.text) for key in ("item",) if key in old.args}
    told = {key: value for key, value in values.items() if value}
    return catalogue.call(noun, (verb,), {**old.args, **told}) or old
