"""A transcriber that hears what it was told (tests, rehearsals), and fails when it is told to."""

import re
from collections.abc import Sequence
from hashlib import sha256

from core import sound
from core.ports import Inaudible, Transcript

CLEAR = 0.95
"""How sure it is of a word of which nothing else is said."""
_WORD = re.compile(r"\{(?P<word>[^{}:\s]+):(?P<odds>[01](?:\.\d+)?)\}|(?P<clear>[^{}\s]+)")


class MemoryTranscriber:
    """Knows recordings by their bytes."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[str, str] = {}
        self._failures: list[Exception] = []
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        """The language and the names that came with each request."""

    def learn(self, audio: bytes, words: str) -> None:
        """Hear these words in that recording; `{kefir:0.41}` is a word with its odds."""
        self._known[sha256(audio).hexdigest()] = words

    def fail(self, *errors: Exception) -> None:
        """Raise these, one a request, before recordings are heard."""
        self._failures += errors

    def transcribe(self, audio: bytes, *, language: str, words: Sequence[str]) -> Transcript:
        """What was learnt of this recording; no speech in any other."""
        self.asked.append((language, tuple(words)))
        if self._failures:
            raise self._failures.pop(0)
        found = sound.read(audio)
        told = self._known.get(sha256(audio).hexdigest(), "")
        heard = tuple(_heard(token) for token in told.split())
        if not heard:
            raise Inaudible("no speech")
        text = " ".join(word for word, _ in heard)
        return Transcript(text=text, words=heard, language=language, seconds=found.seconds)


def _heard(token: str) -> tuple[str, float]:
    """A word with what is written at it, "{kefir:0.41},", and its odds."""
    parts = list(_WORD.finditer(token))
    word = "".join(part["word"] or part["clear"] for part in parts)
    return word, min((float(part["odds"]) for part in parts if part["odds"]), default=CLEAR)
