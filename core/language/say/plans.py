"""A plan: what would be done, asked before anything is."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from core.language.say import made
from core.language.say.aside import alarms_of
from core.language.say.chat import leave
from core.language.say.dates import clock, joined
from core.language.say.outcomes import not_read, reply, things_made
from core.language.say.tables import phrase
from core.language.say.things import Thing, brief, days, full, head, hours
from core.language.say.values import Speaking
from core.ports import Button, Call, Outcome, Question, Reply, State

NAMED = 5
"""Doubtful words that are named."""
FIXES = 4
"""Wishes that have a button of their own for being said anew, at most."""
PLAN = "plan"
"""The slot of the question that a plan asks."""
_NUMBER = re.compile(r"#\d+ ")


class Wish(NamedTuple):
    """One of the things that a message asks for."""

    calls: tuple[Call, ...]
    item: str
    """What it would come to, in words."""
    doubtful: bool
    """Some of its words may have been misheard."""


def plan(wishes: Sequence[Wish], calls: Sequence[Call], doubts: Sequence[str]) -> Reply:
    """What would be done, wish by wish; only a press or a yes does it."""
    lines = [phrase("plan item", number=n, item=one.item) for n, one in enumerate(wishes, 1)]
    text = "\n".join(filter(None, [phrase("plan"), *lines, unsure(doubts)]))
    question = Question(kind="confirm", slot=PLAN, pending=tuple(calls))
    only = [Button(label=phrase("only", number=1), calls=wishes[0].calls)]
    drop = Button(label=phrase("drop all"), ask=leave().ask)
    good = Button(label=phrase("all good"), calls=tuple(calls))
    below = (*(only if len(wishes) > 1 else []), drop)
    return Reply(text=text, buttons=((good, *_fixes(wishes, calls)), below), question=question)


def _fixes(wishes: Sequence[Wish], calls: Sequence[Call]) -> list[Button]:
    """Buttons for saying a wish anew: the doubtful ones, else any."""
    odd = [n for n, one in enumerate(wishes, 1) if one.doubtful]
    return [_fix(n, calls) for n in (odd or range(1, len(wishes) + 1))[:FIXES]]


def _fix(number: int, calls: Sequence[Call]) -> Button:
    return Button(
        label=phrase("fix", number=number),
        ask=phrase("say number", number=number),
        question=Question(kind="fix", slot=str(number), pending=tuple(calls)),
    )


def unsure(doubts: Sequence[str]) -> str:
    """Names the words that may have been misheard."""
    if not doubts:
        return ""
    words = [phrase("plain doubted", word=word) for word in doubts[:NAMED]]
    rest = len(doubts) - NAMED
    words += [phrase("more words", count=rest)] if rest > 0 else []
    return phrase("unsure word" if len(doubts) == 1 else "unsure words", words=joined(words))


def chosen(button: Button, doubts: Sequence[str]) -> Reply:
    """A button that words may have chosen, to be pressed if they did."""
    text = f"{phrase('press heard', label=button.label)} {unsure(doubts)}"
    question = Question(kind="confirm", slot=PLAN, pending=button.calls)
    return Reply(text=text, buttons=((button, leave()),), question=question)


def plan_over() -> Reply:
    """A button of a plan that was carried out, or that other words were said to since."""
    return Reply(text=phrase("plan over"))


def wished(outcomes: Sequence[Outcome], speaking: Speaking) -> str:
    """What one wish would come to: what it makes, else what its reply would say."""
    done = [one for one in outcomes if one.state is State.DONE]
    found, _ = things_made(done)
    notes = " ".join(not_read(outcomes))
    if len(found) >= 1 and len(done) == len(outcomes):
        first = next(iter(found.values()))
        return f"{_planned(first.thing, first.alarms, speaking)} {notes}".rstrip()
    said = reply(outcomes, speaking).text.partition("\n")[0]
    return _NUMBER.sub("", said).removesuffix(".")


def _planned(thing: Thing, alarms: Sequence[Thing], speaking: Speaking) -> str:
    """A thing that is not there yet, so without a number: "☐ buy eggs — tomorrow, Tue 2 Feb"."""
    own = thing._replace(facts={**thing.facts, "number": None})
    if own.schedule:
        return made.listed(own, speaking, alarms)
    when = full(own, speaking) if days(own) else brief(own, speaking)
    if when and thing.kind == "task" and not days(own):
        when = phrase("plan due", when=when)
    said = f"{when}{_alarms(own, alarms, speaking)}".removeprefix(", ")
    return f"{head(own)} — {said}" if said else head(own)


def _alarms(thing: Thing, alarms: Sequence[Thing], speaking: Speaking) -> str:
    """Its reminders: on its own day by their hour alone."""
    own, text = hours(thing, speaking), ""
    for alarm in alarms:
        at = hours(alarm, speaking)
        if own and at and not alarm.schedule and own[0].date() == at[0].date():
            text += f", ⏰ {clock(at[0])}"
        else:
            text += alarms_of(thing, [alarm], speaking)
    return text
