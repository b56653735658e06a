"""Words that the embedded reader is unsure of: a language model reads them, where one is connected.

Its reading is written down before it is performed; where it fails, in whatever way, the embedded
one answers, and says so.
"""

from core import gestures, rooms
from core.language import say
from core.language.turns import Reader
from core.mind import Mind, language
from core.ports import Call, InputKind, Reading, Reply
from core.reading import Open, read

IN_WORDS = frozenset({InputKind.TEXT, InputKind.VOICE, InputKind.EDIT})
UNSURE = "out-of-scope"
"""The embedded reader's rule for words that it cannot place."""


class Unsure(Exception):
    """These words are for a language model to read first; nothing was done yet."""

    def __init__(self, opened: Open) -> None:
        """Keep the exchange."""
        super().__init__("a language model is to read this")
        self.opened = opened


def reading(mind: Mind | None, reader: Reader, opened: Open) -> Reading:
    """What the exchange asks for: the reading that was written down, else the embedded one.

    Raises Unsure where a model is to read it first.
    """
    turn = opened.turn
    if turn.interpreter == "model":
        return _written(opened)
    found = read(reader, opened)
    if turn.interpreter is not None:
        rules = (*found.rule_ids, *(one for one in turn.rule_ids if one.startswith("model-")))
        return found.model_copy(update={"interpreter": turn.interpreter, "rule_ids": rules})
    if mind is not None and _unsure(opened, found):
        raise Unsure(opened)
    return found


def _unsure(opened: Open, found: Reading) -> bool:
    said = opened.turn.input_kind in IN_WORDS and bool(opened.turn.heard)
    understood = found.calls or found.ask is not None or found.press is not None
    return said and not understood and UNSURE in found.rule_ids


def _written(opened: Open) -> Reading:
    turn = opened.turn
    found = Reading(
        calls=tuple(map(Call.model_validate, turn.calls)),
        ask=turn.said,
        confidence=1.0,
        rule_ids=("model",),
        interpreter="model",
        language=language(opened),
    )
    return gestures.with_what_came(found, rooms.captured(opened.room, turn))


def spread(opened: Open, found: Reading) -> None:
    """A button whose calls other people's words had a say in carries their taint on.

    One that confirms what it names does not: that is the person's own word.
    """
    before, press = opened.asked, found.press
    if press is not None and press.calls and before is not None and before.tainted:
        opened.turn.tainted = True


def told(found: Reading, reply: Reply) -> Reply:
    """The reply, and why no language model gave it where one was to."""
    why = [line for rule in found.rule_ids if (line := say.offline(rule))]
    return reply.model_copy(update={"text": "\n".join([reply.text, *why])}) if why else reply
