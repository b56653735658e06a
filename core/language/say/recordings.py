"""What is said to a recording: what was heard in it, and why nothing was."""

from collections.abc import Sequence

from core.language.say.tables import phrase
from core.ports import Reply

MINUTES = 10
"""That are listened to."""
ENDS = ".,;:!?…"
Words = Sequence[tuple[str, bool]]
"""Each word that was heard, and whether it is doubtful."""


def inaudible(why: str) -> Reply:
    """A recording in which nobody hears anything, and what would help."""
    key = "too large" if why == "too large" else f"voice {why}"
    return Reply(text=phrase(key, minutes=MINUTES))


def heard(words: Words, reply: Reply) -> Reply:
    """The reply below what was heard, doubtful words marked."""
    said = " ".join(_doubted(word) if doubtful else word for word, doubtful in words)
    first = phrase("heard", words=said) + "\n"
    away = len(first)
    times = tuple(t.model_copy(update={"start": t.start + away}) for t in reply.times)
    bold = tuple((start + away, length) for start, length in reply.bold)
    return reply.model_copy(update={"text": first + reply.text, "times": times, "bold": bold})


def _doubted(word: str) -> str:
    """A word with its mark; what is written at its end stays behind that."""
    bare = word.rstrip(ENDS) or word
    return phrase("doubted", word=bare) + word[len(bare) :]
