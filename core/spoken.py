"""What recordings ask for: said back first, and asked before it is written where that is wise."""

from collections.abc import Sequence

from core import edits
from core.conversation import model as turns
from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.kernel.actions import find
from core.kernel.asking import bundle, leans_on
from core.kernel.db import Tx
from core.language import say
from core.ports import Call, InputKind, Question, Reading, Reply, Risk
from core.reading import Open

ANSWERS = ("answer", "yes")
"""How the rules begin by which words answer a question."""


def asked(tx: Tx, opened: Open, reading: Reading, speaking: say.Speaking) -> Reading:
    """The reading, or what is to be asked before anything of it is done."""
    if _over(tx, opened, reading):
        return _instead(reading, say.plan_over(), "plan-over")
    _by_voice(tx, opened, reading)
    doubts = _doubts(opened.turn)
    if reading.press is not None and doubts and _acts(reading):
        return _instead(reading, say.chosen(reading.press, doubts), "plan")
    several = len(_wishes(reading.calls)) > 1 and not _answers(reading)
    heard = opened.turn.transcript and (doubts or several)
    if not heard or reading.press is not None or reading.ask is not None or not _writes(reading):
        return reading
    return _instead(reading, _plan(tx, reading.calls, doubts, speaking), "plan")


def echoed(turn: ConversationTurn, reply: Reply) -> Reply:
    """The reply below what was heard, if that was a recording."""
    if not turn.transcript or not reply.text:
        return reply
    words = [(word, odds < rules.DOUBT) for word, odds in turn.transcript]
    return say.heard(words, reply)


def _doubts(turn: ConversationTurn) -> list[str]:
    """The words that may have been misheard, each once."""
    told = [word.strip(say.ENDS) for word, odds in turn.transcript or () if odds < rules.DOUBT]
    return list(dict.fromkeys(word for word in told if word))


def _instead(reading: Reading, ask: Reply, rule: str) -> Reading:
    rules_ = (rule, *reading.rule_ids)
    return reading.model_copy(update={"ask": ask, "calls": (), "press": None, "rule_ids": rules_})


def _writes(reading: Reading) -> bool:
    return any(find(call.action).risk is not Risk.READ for call in reading.calls)


def _acts(reading: Reading) -> bool:
    """Whether the button that the words chose does anything but ask."""
    press = reading.press
    return press is not None and bool(press.calls or press.confirms or press.declines)


def _answers(reading: Reading) -> bool:
    return any(rule.startswith(ANSWERS) for rule in reading.rule_ids)


def _wishes(calls: Sequence[Call]) -> list[tuple[Call, ...]]:
    """The calls wish by wish: each with those that build on it."""
    return [bundle(calls, n) for n, call in enumerate(calls, 1) if not leans_on(call)]


def _plan(tx: Tx, calls: Sequence[Call], doubts: Sequence[str], speaking: say.Speaking) -> Reply:
    wishes = _wishes(calls)
    outcomes = edits.rehearse(tx, wishes)
    told = [
        say.Wish(own, say.wished(became, speaking), _doubtful(own, doubts))
        for own, became in zip(wishes, outcomes, strict=True)
    ]
    return say.plan(told, calls, doubts)


def _doubtful(wish: Sequence[Call], doubts: Sequence[str]) -> bool:
    """Whether a wish holds a doubtful word."""
    said = {word for call in wish for value in call.args.values() for word in _words(value)}
    return not said.isdisjoint(word.casefold() for word in doubts)


def _words(value: object) -> list[str]:
    return [word.strip(say.ENDS) for word in str(value).casefold().split()]


# ------------------------------------------------------------------------------- answers to a plan


def _question(opened: Open, reading: Reading) -> Question | None:
    """The plan, or the wish of it that is said anew, to which this is the answer."""
    question = opened.asked.open_question if opened.asked else None
    if question is None or not (reading.press is not None or _answers(reading)):
        return None
    return question if question.slot == say.PLAN or question.kind == "fix" else None


def _over(tx: Tx, opened: Open, reading: Reading) -> bool:
    """Whether a button is pressed of a plan that was carried out already."""
    plan = opened.asked
    if opened.touched is None or plan is None or _question(opened, reading) is None:
        return False
    return turns.carried_out(tx, plan)


def _by_voice(tx: Tx, opened: Open, reading: Reading) -> None:
    """What is done because of a recording is noted as such, whatever the yes to it was."""
    asked_in = opened.asked
    if asked_in is None or tx.caller is None or _question(opened, reading) is None:
        return
    first = turns.mine(tx, asked_in.clarifies_turn_id or asked_in.id)
    if first is not None and first.input_kind == InputKind.VOICE:
        tx.caller = tx.caller.model_copy(update={"source": "voice"})
