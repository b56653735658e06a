"""Phrases under the caller: a time in a person's words, resolved once at the turn's instant."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.kernel.actions import Action
from core.kernel.args import When
from core.kernel.asking import after, choice
from core.kernel.db import Tx
from core.kernel.errors import Code, Unclear
from core.language import say, when
from core.language.when.values import Kind, Resolution
from core.ports import Habits, Question, Reply, Risk

_ELSEWHERE = "Pacific/Kiritimati"
SMALL_HOURS = 4


def resolve(tx: Tx, action: Action, slot: str, words: str) -> When:
    """What the words mean now, in the caller's zone; `Unclear` when only the person can tell."""
    heard_at = tx.turn.heard_at if tx.turn else tx.now
    found, habits = understood(tx, words)
    vague = found is not None and found.kind is Kind.RECURRENCE and found.schedule is None
    if found is None or (vague and action.risk is not Risk.READ):
        raise Unclear(Code.INVALID_INPUT, _not_understood(tx, slot, words))
    if action.risk is not Risk.READ:
        _ask_for_clock(tx, found, words, heard_at, habits)
        _ask_which(tx, action, slot, found, heard_at)
    return When(words, found)


def understood(tx: Tx, words: str) -> tuple[Resolution | None, Habits]:
    """What the words mean, and the habits they were read with.

    The first language counts in which all of them are a time, else the first in which some are.
    """
    heard_at = tx.turn.heard_at if tx.turn else tx.now
    read = [
        (found, habits)
        for habits in tx.tongues
        if (found := when.read(words, heard_at, habits)) is not None
    ]
    whole = (pair for pair in read if not pair[0].unread)
    return next(whole, read[0] if read else (None, tx.me.reads))


def _not_understood(tx: Tx, slot: str, words: str) -> Reply:
    question = Question(kind="when", slot=slot, pending=tx.pending)
    return Reply(text=say.time_not_understood(words), buttons=((say.cancel(),),), question=question)


def _ask_for_clock(
    tx: Tx, found: Resolution, words: str, heard_at: datetime, habits: Habits
) -> None:
    """With an unknown clock, ask for the city when what was said depends on it."""
    if tx.me.zone_known or found.zone or not found.timed:
        return
    there = when.read(words, heard_at, habits.model_copy(update={"zone": _ELSEWHERE}))
    if there is not None and found.start is not None and there.start == found.start:
        return
    buttons = say.cities(lambda call: after(tx, call))
    question = Question(kind="clock", slot="timezone", pending=tx.pending)
    reply = Reply(text=say.clock_unknown(words), buttons=(buttons,), question=question)
    raise Unclear(Code.MISSING_REQUIRED_FIELD, reply)


def _ask_which(tx: Tx, action: Action, slot: str, found: Resolution, heard_at: datetime) -> None:
    now = heard_at.astimezone(ZoneInfo(tx.zone))
    options = _options(found, now)
    if not options:
        return
    options = [*options, *say.moments_apart(action.name, found)]
    buttons = [choice(label, tx, **{slot: words}) for label, words in options]
    question = Question(kind="when", slot=slot, pending=tx.pending)
    title = str(tx.pending[0].args.get("title") or "")
    text = say.which_time(action.name, title, found, now)
    raise Unclear(
        Code.INVALID_INPUT, Reply(text=text, buttons=((*buttons, say.cancel()),), question=question)
    )


def _options(found: Resolution, now: datetime) -> list[tuple[str, str]]:
    """The readings to choose from, as (label, words that mean just that); none if it is clear."""
    if found.kind is Kind.INSTANT and found.passed and found.alternatives:
        moments = sorted(
            {m.start for m in (found, *found.alternatives) if m.start and m.start > now}
        )
        soon = [m for m in moments if m - now < timedelta(days=2)][:2]
        return [say.moment_option(moment, now) for moment in soon] if len(soon) > 1 else []
    if now.hour < SMALL_HOURS and "tomorrow" in found.words.casefold() and found.start:
        return say.tomorrow_options(found, now)
    return []
