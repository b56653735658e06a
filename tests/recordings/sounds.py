"""Recordings for tests: speech out of this folder, and what is none."""

import io
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

HERE = Path(__file__).parent
RATE = 16_000
SUBTYPES = {"OGG": "OPUS", "WAV": "PCM_16", "FLAC": "PCM_16", "MP3": "MPEG_LAYER_III"}
PLUMBER = (HERE / "plumber.ogg").read_bytes()
FOUR_THINGS = (HERE / "four_things.ogg").read_bytes()
Samples = np.ndarray[Any, np.dtype[np.float64]]


def encoded(samples: Samples, kind: str = "OGG", rate: int = RATE) -> bytes:
    """The samples as a file."""
    file = io.BytesIO()
    soundfile.write(file, samples, rate, format=kind, subtype=SUBTYPES[kind])
    return file.getvalue()


def speech() -> Samples:
    """The plumber's recording, decoded."""
    samples: Samples = soundfile.read(io.BytesIO(PLUMBER))[0]
    return samples


def times(seconds: float) -> Samples:
    return np.arange(int(RATE * seconds)) / RATE


def tone(seconds: float = 2.0) -> Samples:
    made: Samples = 0.3 * np.sin(2 * np.pi * 440 * times(seconds))
    return made


def melody() -> Samples:
    """Eight notes of half a second, each dying away."""
    t = times(0.5)
    notes = (261, 293, 329, 349, 392, 440, 493, 523)
    played = [0.3 * np.sin(2 * np.pi * hertz * t) * np.exp(-3 * t) for hertz in notes]
    return np.concatenate(played)


def noise(seconds: float = 2.0, level: float = 0.1) -> Samples:
    made: Samples = np.random.default_rng(1).normal(0, level, int(RATE * seconds))
    return made


@cache
def eleven_minutes() -> bytes:
    return encoded(np.tile(melody(), 165))


NOTHING = [
    pytest.param("empty", b"", id="no bytes"),
    pytest.param("empty", encoded(np.zeros(160), "WAV"), id="a hundredth of a second"),
    pytest.param("empty", encoded(np.zeros(0), "WAV"), id="a file without samples"),
    pytest.param("too large", bytes(20 * 1024 * 1024 + 1), id="over 20 MB"),
    pytest.param("not audio", bytes(20 * 1024 * 1024), id="20 MB of nothing"),
    pytest.param("too long", eleven_minutes(), id="eleven minutes"),
    pytest.param("not audio", b"Remind me to call the plumber", id="a text"),
    pytest.param("not audio", np.random.default_rng(1).bytes(9_000), id="random bytes"),
    pytest.param("not audio", PLUMBER[:300], id="cut off in its head"),
    pytest.param("not audio", b"OggS" * 500, id="pages of nothing"),
    pytest.param("no speech", encoded(np.zeros(RATE * 2)), id="silence"),
    pytest.param("no speech", encoded(noise(level=0.0005)), id="a silent room"),
    pytest.param("no speech", encoded(noise()), id="noise"),
    pytest.param("no speech", encoded(tone()), id="a tone"),
]
"""What nobody hears anything in, and why."""
