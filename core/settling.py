"""A message whose button was pressed shows that: its buttons go, once they have done their work."""

from collections.abc import Sequence

from core.kernel.actions import find
from core.kernel.db import Tx
from core.kernel.errors import Code
from core.language import say
from core.notify import model as notify
from core.notify.rules import Kind
from core.ports import Button, Outcome, Reply, Risk, State
from core.reading import Open

OVER = frozenset({State.DONE, State.DECLINED, State.EXPIRED})


def settle(tx: Tx, opened: Open, outcomes: Sequence[Outcome]) -> None:
    """Edit the message that was pressed, or reacted to, if that did or decided something."""
    touched, there = opened.touched, opened.turn.reply_to
    if touched is None or not there or len(touched.buttons) > 1:
        return
    pressed = touched.buttons[0]
    before = any(_already(one) for one in outcomes)
    if not (before or any(_did(one) for one in outcomes) or say.decides(pressed)):
        return
    shown = touched.message.reply
    left = _left(touched.message, pressed)
    text = say.already(shown.text) if before and not left else shown.text
    reply = Reply(text=text, buttons=left, times=shown.times, bold=shown.bold)
    key = f"settled:{opened.turn.id}"
    was = touched.message
    notify.rewrite(tx, key, there, reply, opened.channel, turn_id=was.turn_id, about=was.about)


def _did(outcome: Outcome) -> bool:
    return outcome.state in OVER and find(outcome.action).risk is not Risk.READ


def _already(outcome: Outcome) -> bool:
    return outcome.repeated or outcome.code == Code.TASK_ALREADY_COMPLETED


def _left(message: notify.Delivery, pressed: Button) -> tuple[tuple[Button, ...], ...]:
    """The buttons that stay: in a message that tells of several things, those of the others."""
    rows = message.reply.buttons
    if message.kind is not Kind.DIGEST and not message.edits:
        return ()
    item = _item(pressed)
    return tuple(row for row in rows if all(_item(one) != item for one in row))


def _item(button: Button) -> object:
    return button.calls[0].args.get("item") if button.calls else None
