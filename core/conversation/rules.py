"""What follows in a conversation: how long things are kept open, and what may be read."""

from datetime import timedelta

from core.ports import Incoming

TEXT_MAX = 16_000
"""Characters of one message that are read; a longer one is refused with a sentence."""
LEASE = timedelta(seconds=30)
MAX_ATTEMPTS = 3
QUESTION_LIFE = timedelta(hours=12)
"""After this, words are not taken for an answer to an old question."""
CONTEXT_LIFE = timedelta(hours=12)


def cleaned(text: str) -> str:
    """The text as it may be stored: no NUL, no lone surrogates; everything else as it came."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").strip()


def storable(incoming: Incoming) -> Incoming:
    """The message with what a person may have put into it as it may be stored; ids stay as told."""
    said = ("text", "press", "reply_to", "name", "language")
    return incoming.model_copy(update={key: cleaned(getattr(incoming, key)) for key in said})
