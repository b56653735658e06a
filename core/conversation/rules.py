"""What follows in a conversation: how long things are kept open, and what may be read."""

from collections.abc import Sequence
from datetime import timedelta

from core.ports import Incoming, Outcome

TEXT_MAX = 16_000
"""Characters of one message that are read; a longer one is refused with a sentence."""
LEASE = timedelta(seconds=30)
MAX_ATTEMPTS = 3
CONTEXT_LIFE = timedelta(hours=12)
"""After this, words build on nothing said before, nor answer an old question."""


def cleaned(text: str) -> str:
    """The text as it may be stored: no NUL, no lone surrogates; everything else as it came."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").strip()


def storable(incoming: Incoming) -> Incoming:
    """The message with what a person may have put into it as it may be stored; ids stay as told."""
    said = ("text", "press", "reply_to", "name", "language")
    return incoming.model_copy(update={key: cleaned(getattr(incoming, key)) for key in said})


def provider(bot_id: str) -> str:
    """The kind of channel and identity behind a bot: `telegram:123` is telegram's."""
    return bot_id.partition(":")[0]


def conversation(incoming: Incoming) -> str:
    """The conversation a message belongs to: one per bot and chat."""
    return f"{incoming.bot_id}:{incoming.chat_id}"[:100]


def mentions(outcomes: Sequence[Outcome]) -> list[list[object]]:
    """What the reply spoke of, newest first: changed things, then listed ones."""
    changed = [
        [change.target, str(change.target_id), change.number, change.title]
        for outcome in reversed(outcomes)
        for change in outcome.changes
        if change.number is not None
    ]
    listed = [
        [str(outcome.view.get("kind", ""))[:-1], item["id"], item.get("number"), item["title"]]
        for outcome in outcomes
        for item in outcome.view.get("items", ())
        if isinstance(item, dict) and "id" in item
    ]
    return [*changed, *listed][:20]
