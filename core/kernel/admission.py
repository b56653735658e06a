"""Admission: a call is checked, permitted and resolved once, before anything runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from core.kernel import phrases, selectors
from core.kernel.actions import ACTIONS, Action, allow, find, inner
from core.kernel.args import Args, Ref, When
from core.kernel.asking import leans_on
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.kernel.rows import Owned
from core.ports import Call, Risk

NAMED = 40
"""Characters of an argument's name that are said again."""
_UNFIT = {
    "extra_forbidden": "I know nothing here called {name}.",
    "string_too_long": "That is too long: {name}.",
}


@dataclass(frozen=True, slots=True)
class Admitted:
    """A call that may run: its action, and arguments with phrases and selectors resolved."""

    action: Action
    args: Args
    resolved: dict[str, Any]
    names: str = ""
    """The things it acts on, for a question that must name them."""
    notes: tuple[str, ...] = ()


def admit(tx: Tx, call: Call) -> list[Admitted]:
    """The call, resolved at the turn's instant; one per match of a plural selector.

    Raises INVALID_INPUT, INSUFFICIENT_PERMISSIONS, VALIDATION_FAILED, RESOURCE_NOT_FOUND, or
    `Unclear` where the person must choose.
    """
    action = find(call.action)
    _allow(tx, action)
    args = validated(action, call.args)
    refs = {key: value for key, value in args if isinstance(value, Ref)}
    if "item" not in refs:
        return [_resolved(tx, action, args, refs, None)]
    rows = selectors.resolve(tx, action, refs["item"].words)
    return [_for_row(tx, action, call, _reached(tx, action, row)) for row in rows]


def _allow(tx: Tx, action: Action) -> None:
    if tx.caller is not None:
        allow(action, tx.caller)


def _for_row(tx: Tx, action: Action, call: Call, row: Owned) -> Admitted:
    """The call on one row; another noun's row is acted on by that noun's kindred action."""
    fitting = kindred(action, row)
    if fitting is not action:
        _allow(tx, fitting)
    known = {k: v for k, v in call.args.items() if k in fitting.args.model_fields}
    args = validated(fitting, known)
    refs = {key: value for key, value in args if isinstance(value, Ref)}
    return _resolved(tx, fitting, args, refs, row)


def _reached(tx: Tx, action: Action, row: Owned) -> Owned:
    """What the action reaches through a row: "snooze #5" of an event means the event's reminder."""
    own = inner(action.args.model_fields["item"].annotation).row
    column = own.hangs_on.get(row.called)
    if column is None or any(o.kin == action.kin and o.noun == row.noun for o in ACTIONS.values()):
        return row
    hanging = own.all_mine(tx, getattr(own, column) == row.id)
    return next((one for one in hanging if not one.is_over(tx.now)), row)


def kindred(action: Action, row: Owned) -> Action:
    """The action of the same family for this row's noun, or the action if it takes any row."""
    wanted = inner(action.args.model_fields["item"].annotation)
    if issubclass(type(row), wanted.row):
        return action
    family = [one for one in ACTIONS.values() if one.kin == action.kin and one.noun == row.noun]
    same = [one for one in family if one.risk is action.risk]  # as far-reaching as what was asked
    if family:
        return (same or family)[-1]
    raise AssistantError(
        Code.INVALID_INPUT, f"That can't be done with {row.called.replace('_', ' ')}s."
    )


def validated(action: Action, raw: dict[str, Any]) -> Args:
    """The arguments as the action's model, else MISSING_REQUIRED_FIELD or VALIDATION_FAILED."""
    try:
        return action.args.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        if first["type"] == "missing":
            message = f"The {name.replace('_', ' ')} is missing."
            raise AssistantError(Code.MISSING_REQUIRED_FIELD, message, name) from None
        message = _unfit(first["type"], first["msg"], name)
        raise AssistantError(Code.VALIDATION_FAILED, message, name) from None


def _unfit(kind: str, message: str, name: str) -> str:
    """Why an argument is refused: in our own words, never in those of the library."""
    if kind == "value_error":
        return message.removeprefix("Value error, ")
    said = name[:NAMED].replace("_", " ")
    return _UNFIT.get(kind, "That does not fit: {name}.").format(name=said)


def _resolved(
    tx: Tx, action: Action, args: Args, refs: dict[str, Ref[Any]], row: Owned | None
) -> Admitted:
    filled: dict[str, Any] = {}
    for key, ref in refs.items():
        found = row if key == "item" and row else selectors.one(tx, action, ref)
        filled[key] = type(ref)(ref.words, found.id, found.version)
    notes: list[str] = []
    for key, value in args:
        if isinstance(value, When):
            filled[key] = phrases.resolve(tx, action, key, value.words)
            notes += filled[key].value.unread
    made = args.model_copy(update=filled)
    stored = made.model_dump(exclude_defaults=True, mode="json")
    return Admitted(action, made, stored, selectors.name_of(tx, row) if row else "", tuple(notes))


def recall(action: Action, resolved: dict[str, Any]) -> Admitted:
    """A call as it was admitted before: nothing is interpreted twice."""
    return Admitted(action, validated(action, resolved), resolved)


def tainted(tx: Tx, admitted: Admitted) -> bool:
    """Whether the call would write because of words that may be somebody else's."""
    read_others = tx.turn is not None and tx.turn.tainted
    return read_others and admitted.action.risk is not Risk.READ


def guessed(tx: Tx) -> bool:
    """Whether a language model has read the calls in a person's words."""
    return tx.turn is not None and tx.turn.guessed


def many(tx: Tx, calls: Sequence[Call]) -> bool:
    """Whether a model would change several of the things that there are, call by call."""
    return guessed(tx) and sum("item" in call.args and not leans_on(call) for call in calls) > 1


def withheld(tx: Tx, admitted: Admitted, *, plural: bool) -> bool:
    """Whether nobody is even asked: it reaches others, or is more than one button can name.

    No button can name what lies in an earlier exchange, to be taken back or done again.
    """
    unnamed = plural or "turn" in admitted.action.args.model_fields
    return tainted(tx, admitted) and (unnamed or admitted.action.risk is Risk.OUTWARD)


def must_confirm(tx: Tx, admitted: Admitted, *, plural: bool) -> bool:
    """Whether a person must say yes first: by the caller's rule, for taint, or for what it does.

    That is where two hold of three: it destroys, it does several things, a model has read it.
    """
    risk = admitted.action.risk
    if risk is Risk.READ or tx.caller is None:
        return False
    grave = (risk is Risk.DESTRUCTIVE, plural, guessed(tx))
    return tainted(tx, admitted) or risk in tx.caller.confirms or sum(grave) > 1
