"""The buttons under a reply: the likely next steps."""

from typing import Any

from core.language.say.tables import phrase
from core.language.say.things import NOUNS, Thing
from core.language.say.values import Speaking
from core.ports import Button, Call

PER_ROW = 4


def rows(buttons: tuple[Button, ...]) -> tuple[tuple[Button, ...], ...]:
    """The buttons in rows of at most four."""
    return tuple(buttons[n : n + PER_ROW] for n in range(0, len(buttons), PER_ROW))


def ok() -> Button:
    """Leaves everything as it was said."""
    return Button(label=phrase("OK"), ask=phrase("OK answer"))


def of_turn(speaking: Speaking, *wanted: str) -> tuple[Button, ...]:
    """Undo, redo and ‹why› of this very exchange; none when there is none to name."""
    if speaking.turn_id is None:
        return ()
    args = {"turn": str(speaking.turn_id)}
    labels = {"undo": "Undo", "undo all": "Undo all", "redo": "Redo", "why": "‹why›"}
    return tuple(
        Button(
            label=phrase(labels[one]),
            calls=(Call(action=f"conversation.{one.partition(' ')[0]}", args=args),),
        )
        for one in wanted
    )


def change(thing: Thing) -> Button:
    """Asks what should be different."""
    return Button(label=phrase("Change"), ask=phrase("what to change", name=thing.name))


def undo_one(lines: list[str]) -> Button:
    """Asks which of several to take back."""
    return Button(label=phrase("Undo one…"), ask=phrase("which to undo", names="\n".join(lines)))


def update(thing: Thing, label: str, **args: Any) -> Button:
    """Changes the thing's own columns."""
    return on(thing, "update", label, **args)


def on(thing: Thing, verb: str, label: str, **args: Any) -> Button:
    """An action of the thing's noun upon it."""
    return on_noun(thing, verb, label, item=thing.ref, **args)


def on_noun(thing: Thing, verb: str, label: str, **args: Any) -> Button:
    """An action of the thing's noun."""
    action = f"{NOUNS.get(thing.kind, thing.kind)}.{verb}"
    return Button(label=label, calls=(Call(action=action, args=args),))


def done(thing: Thing) -> Button:
    """Marks it as done."""
    return on(thing, "complete", phrase("Done ✓"))
