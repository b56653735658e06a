"""A recording's bytes as sound, for whoever listens; or why there is nothing to hear in them."""

import io
from dataclasses import dataclass
from typing import Any

import numpy as np
import soundfile

from core.ports import Inaudible

RATE = 16_000
"""Samples a second."""
LARGEST = 20 * 1024 * 1024
"""Bytes: Telegram hands out no bigger file."""
LONGEST = 600
"""Seconds."""
SHORTEST = 0.2
"""Seconds: nobody says anything in less."""
QUIET = 0.003
"""Of the full swing: no sound is louder than this in a silent room."""
RATES, CHANNELS = (4_000, 192_000), 16
"""What is taken for a recording; other figures are a broken file's."""
PART = 10
"""Seconds that are decoded at once."""
ENDLESS = 2**40
"""Samples: a head that says so many does not know how many there are."""
FRAME = 400
"""Samples: 25 ms."""
STEADY = 0.12
"""How far loudness goes up and down in speech, at least; a held tone does not."""

Samples = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Sound:
    """One channel at RATE, between -1 and 1."""

    samples: Samples

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE

    @property
    def pcm(self) -> bytes:
        """As 16-bit whole numbers."""
        return (np.clip(self.samples, -1, 1) * 32767).astype("<i2").tobytes()


def read(audio: bytes) -> Sound:
    """The sound of an OGG (Opus, Vorbis), MP3, WAV or FLAC file; Inaudible if nothing is in it."""
    if not audio:
        raise Inaudible("empty")
    if len(audio) > LARGEST:
        raise Inaudible("too large")
    try:
        with soundfile.SoundFile(io.BytesIO(audio)) as file:
            found = _one_channel(file)
    except (soundfile.SoundFileError, ValueError, MemoryError):
        raise Inaudible("not audio") from None
    sound = Sound(found)
    if sound.seconds < SHORTEST:
        raise Inaudible("empty")
    if _nobody_speaks(found):
        raise Inaudible("no speech")
    return sound


def _one_channel(file: soundfile.SoundFile) -> Samples:
    """All channels as one, at our rate; taken in bit by bit, and no more than is listened to."""
    rate = file.samplerate
    if not RATES[0] <= rate <= RATES[1] or file.channels > CHANNELS:
        raise Inaudible("not audio")
    if _told_too_long(file):
        raise Inaudible("too long")
    parts: list[Samples] = []
    while len(wide := file.read(frames=PART * rate, dtype="float32", always_2d=True)):
        parts.append(_resampled(np.nan_to_num(wide.mean(axis=1)), rate))
        if len(parts) * PART > LONGEST and sum(map(len, parts)) > LONGEST * RATE:
            raise Inaudible("too long")
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def _told_too_long(file: soundfile.SoundFile) -> bool:
    """Whether its own head says so: then nothing of it is decoded; a broken head says anything."""
    return LONGEST * int(file.samplerate) < int(file.frames) < ENDLESS


def _resampled(mono: Samples, rate: int) -> Samples:
    """At our rate; what is higher than that rate can carry is taken out first."""
    if rate == RATE or not len(mono):
        return mono
    wide = int(np.ceil(rate / RATE))
    smooth = np.convolve(mono, np.ones(wide, np.float32) / wide, "same") if wide > 1 else mono
    at = np.arange(int(len(mono) * RATE / rate)) * (rate / RATE)
    found: Samples = np.interp(at, np.arange(len(mono)), smooth).astype(np.float32)
    return found


def _nobody_speaks(samples: Samples) -> bool:
    """Whether it is silent, or one level tone or noise from end to end."""
    frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
    loud = np.sqrt((frames**2).mean(axis=1))
    top = float(np.percentile(loud, 95))
    return top < QUIET or float(loud.std()) / top < STEADY
