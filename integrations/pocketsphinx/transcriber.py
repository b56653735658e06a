"""Hears recordings offline with pocketsphinx: English, and best what an assistant is told."""

import re
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import monotonic

import numpy as np
import pocketsphinx

from core import sound
from core.ports import Inaudible, Transcript, Unavailable
from integrations.pocketsphinx.grammar import arpa
from integrations.pocketsphinx.vocabulary import sentences

ENGLISH = "en"
PIECE, LEAST = 10, 2
"""Seconds that are listened to at once, at most and at least: nobody else works meanwhile."""
STEP = sound.RATE // 100
"""Samples: a hundredth of a second."""
PAUSE = 20
"""Steps that a pause between words has."""
PATIENCE = 60.0
"""Seconds that listening to one recording may take."""
SURE = 0.3
"""How sure it is of its words in the middle, at least; of music and noise it is less."""
BREATH = 20
"""Hundredths of a second: a pause as long as this is written as a comma."""
_OPEN = frozenset(
    "a an and at before by every for from half i in is me my next of on or past quarter the this "
    "to until with".split()
)
"""Words that nobody ends with: whoever pauses after one is thinking."""
_SPOKEN = re.compile(r"[a-z]")
_VARIANT = re.compile(r"\(\d+\)$")


class SphinxTranscriber:
    """Listens to one recording after the other; safe to call from several threads."""

    def __init__(self, phrases: Iterable[str], model: Path | None = None) -> None:
        """Listen for such phrases; `model` is a folder as pocketsphinx brings one for English."""
        self._phrases = tuple(phrases)
        self._model = model or Path(pocketsphinx.get_model_path("en-us"))
        self._lock = threading.Lock()
        self._ears: _Ears | None = None

    def transcribe(self, audio: bytes, *, language: str, words: Sequence[str]) -> Transcript:
        """What was said; Inaudible also to whoever speaks another language than English."""
        found = sound.read(audio)
        if language.partition("-")[0] not in {"", ENGLISH}:
            raise Inaudible("language")
        with self._lock:
            self._ears = self._ears or _Ears(self._phrases, self._model)
            heard = tuple(punctuated(self._ears.hear(found, frozenset(words))))
        sure = sorted(odds for _, odds in heard)
        if not heard or sure[len(sure) // 2] < SURE:
            raise Inaudible("no speech")
        text = " ".join(word for word, _ in heard)
        return Transcript(text=text, words=heard, language=ENGLISH, seconds=found.seconds)


class _Ears:
    """The decoder, and what it listens for."""

    def __init__(self, phrases: tuple[str, ...], model: Path) -> None:
        self._phrases = phrases
        self._names: frozenset[str] | None = None
        dictionary = model / "cmudict-en-us.dict"
        try:
            lines = dictionary.read_text("utf-8").splitlines()
            self._known = frozenset(line.partition(" ")[0] for line in lines)
            self._decoder = pocketsphinx.Decoder(
                hmm=str(model / "en-us"), dict=str(dictionary), lm=None, loglevel="FATAL"
            )
        except (OSError, RuntimeError, ValueError) as error:
            raise Unavailable(f"pocketsphinx cannot open its model: {error}") from None

    def hear(self, found: sound.Sound, names: frozenset[str]) -> Iterator[tuple[str, float]]:
        """Each word with its odds, and pauses with their length, as words without letters.

        `names` may come up in it as far as they can be pronounced.
        """
        self._learn(names)
        ends = monotonic() + PATIENCE
        for piece in pieces(found):
            if monotonic() > ends:
                raise Inaudible("too long")
            yield from self._words(piece)

    def _words(self, piece: sound.Sound) -> Iterator[tuple[str, float]]:
        """The words of a piece, with the pauses before and after them as empty words."""
        decoder = self._decoder
        decoder.start_utt()
        decoder.process_raw(piece.pcm, full_utt=True)
        decoder.end_utt()
        for one in decoder.seg() or ():
            if not _SPOKEN.match(one.word):
                yield "", one.end_frame - one.start_frame + 1
            else:
                yield _VARIANT.sub("", one.word), min(1.0, max(0.0, one.prob))

    def _learn(self, names: frozenset[str]) -> None:
        if names == self._names:
            return
        own = arpa(sentences((*self._phrases, *sorted(names))), self._known)
        with tempfile.NamedTemporaryFile("w", suffix=".arpa", encoding="utf-8") as file:
            file.write(own)
            file.flush()
            self._decoder.add_lm_file("own", file.name)
        self._decoder.activate_search("own")
        self._names = names


def punctuated(heard: Iterable[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """The words alone, with commas for the pauses between them."""
    last, pause = ("", 0.0), 0.0
    for word, share in heard:
        if not word:
            pause += share
            continue
        if last[0]:
            comma = "," if pause >= BREATH and last[0] not in _OPEN else ""
            yield last[0] + comma, last[1]
        last, pause = (word, share), 0.0
    if last[0]:
        yield last


def pieces(found: sound.Sound) -> Iterator[sound.Sound]:
    """A recording in pieces of some seconds each, cut where it is quietest."""
    samples = found.samples
    steps = len(samples) // STEP
    loud = (samples[: steps * STEP].reshape(-1, STEP) ** 2).mean(axis=1)
    calm = np.convolve(loud, np.ones(PAUSE) / PAUSE, "same")
    start = 0
    while steps - start > PIECE * 100:
        first = start + LEAST * 100
        end = first + int(calm[first : start + PIECE * 100].argmin())
        yield sound.Sound(samples[start * STEP : end * STEP])
        start = end
    yield sound.Sound(samples[start * STEP :])
