"""Which exchange was misunderstood, and the case that is kept of it on its row."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from core.conversation.model import ConversationTurn, mine, previous
from core.corrections import rules
from core.kernel import calls
from core.kernel.db import Tx
from core.notify import model as notify
from core.ports import Habits, InputKind, Reading

MARK = "corrections.mark"
KEPT = timedelta(days=90)
"""A case is kept so long; the words of its exchange go when those of every other go."""
_IN_WORDS = frozenset({InputKind.TEXT, InputKind.VOICE})
_TALK = frozenset({"no", "thanks", "hello", "bye", "empty"})
"""Rules of messages that tell nothing of what was meant."""


def misread(tx: Tx, turn_id: UUID | None) -> ConversationTurn | None:
    """The exchange that "that was wrong" speaks of: the one named, or replied to, or the last.

    Exchanges about the conversation itself (undo, why) are no part of what may be wrong.
    """
    if turn_id is not None:
        return mine(tx, turn_id)
    here = mine(tx, tx.turn.id) if tx.turn else None
    if here is None:
        return None
    answered = notify.message(tx, here.channel_id, here.reply_to)
    if answered is not None and answered.turn_id is not None:
        return mine(tx, answered.turn_id)
    last = previous(tx, here)
    while last is not None and _aside(last):
        last = previous(tx, last)
    return last


def _aside(turn: ConversationTurn) -> bool:
    named = [str(call["action"]) for call in turn.calls]
    return bool(named) and all(one.startswith(("conversation.", "corrections.")) for one in named)


def keep(tx: Tx, turn: ConversationTurn) -> None:
    """Keep the case on the exchange's row, redacted; one that is kept already stays."""
    if turn.correction is not None:
        return
    root = mine(tx, turn.clarifies_turn_id) if turn.clarifies_turn_id else None
    first, habits = root or turn, _habits(tx, turn)
    turn.correction = {
        "text": rules.redacted(first.heard, first.heard_at, habits),
        "locale": habits.locale,
        "calls": [rules.call_without_names(c, turn.heard_at, habits) for c in turn.calls],
        "rule_ids": list(first.rule_ids),
        "at": first.heard_at.isoformat(),
    }


def _habits(tx: Tx, turn: ConversationTurn) -> Habits:
    return tx.me.reads.model_copy(update={"zone": turn.timezone_at})


def follow(
    tx: Tx, asked: ConversationTurn | None, turn: ConversationTurn, reading: Reading
) -> None:
    """Add to the case what the person says they meant, when that is what comes next."""
    if asked is None or turn.input_kind not in _IN_WORDS or _TALK & set(reading.rule_ids):
        return
    if not any(call["action"] == MARK for call in asked.calls) or _about_itself(reading):
        return
    marked = _marked_in(tx, asked)
    if marked is not None and marked.correction is not None:
        meant = rules.redacted(turn.heard, turn.heard_at, _habits(tx, turn))
        marked.correction = {**marked.correction, "meant": meant, "meant_turn": str(turn.id)}


def _about_itself(reading: Reading) -> bool:
    return any(call.action.startswith(("conversation.", "corrections.")) for call in reading.calls)


def _marked_in(tx: Tx, asked: ConversationTurn) -> ConversationTurn | None:
    """The exchange that was marked in this one."""
    results: list[dict[str, Any]] = [
        call.result for call in calls.of_turn(tx, asked.id) if call.action == MARK and call.result
    ]
    found = next((one["view"].get("turn") for one in results if one.get("view")), None)
    return mine(tx, UUID(found)) if found else None
