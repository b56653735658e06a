"""Questions: what is left open when a call is unclear, and the buttons that complete it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from core.kernel.db import Tx
from core.ports import Button, Call

_MADE = re.compile(r"\$(\d{1,3})", re.ASCII)


def leans_on(call: Call) -> set[int]:
    """Which earlier calls of its turn a call builds on (`$1`)."""
    return {
        int(m[1]) for v in call.args.values() if isinstance(v, str) and (m := _MADE.fullmatch(v))
    }


def renumbered(call: Call, moves: dict[int, int]) -> Call:
    """The call with its `$n` following the calls it names to their new places."""

    def moved(value: Any) -> Any:
        found = _MADE.fullmatch(value) if isinstance(value, str) else None
        return f"${moves[int(found[1])]}" if found else value

    return Call(action=call.action, args={key: moved(value) for key, value in call.args.items()})


def given(call: Call, made: Mapping[int, UUID]) -> Call:
    """The call with `$n` replaced by the id of the row that the n-th call has made."""

    def known(value: Any) -> Any:
        found = _MADE.fullmatch(value) if isinstance(value, str) else None
        return str(made.get(int(found[1]), value)) if found else value

    return Call(action=call.action, args={key: known(value) for key, value in call.args.items()})


def bundle(calls: Sequence[Call], number: int) -> tuple[Call, ...]:
    """The number-th call and every later one that builds on it, renumbered from 1."""
    moves = {number: 1}
    kept = [calls[number - 1]]
    for place, call in enumerate(calls[number:], start=number + 1):
        needs = leans_on(call)
        if needs and needs <= moves.keys():
            moves[place] = len(kept) + 1
            kept.append(renumbered(call, moves))
    return tuple(kept)


def instead(tx: Tx, **slots: Any) -> tuple[Call, ...]:
    """What is pending, with slots of its first call filled anew."""
    first, *rest = tx.pending
    return (Call(action=first.action, args=first.args | slots), *rest)


def after(tx: Tx, call: Call) -> tuple[Call, ...]:
    """Another call first, then what is pending."""
    moves = {n: n + 1 for n in range(1, len(tx.pending) + 1)}
    return (call, *(renumbered(one, moves) for one in tx.pending))


def choice(label: str, tx: Tx, **slots: Any) -> Button:
    """A button that completes what is pending with these slots."""
    return Button(label=label, calls=instead(tx, **slots))
