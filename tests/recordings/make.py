"""Speaks the recordings anew: `python -m tests.recordings.make` (needs the program espeak-ng)."""

import io
import subprocess
from pathlib import Path

import numpy as np
import soundfile

HERE = Path(__file__).parent
RATE = 16_000


def spoken(words: str) -> "np.ndarray":
    """The words in a synthesiser's voice, with a little silence around them."""
    command = ["espeak-ng", "-v", "en-us", "-s", "140", "--stdout", words]
    wave = subprocess.run(command, capture_output=True, check=True).stdout
    samples, rate = soundfile.read(io.BytesIO(wave))
    at = np.arange(int(len(samples) * RATE / rate)) * (rate / RATE)
    silence = np.zeros(RATE * 3 // 10)
    return np.concatenate([silence, np.interp(at, np.arange(len(samples)), samples), silence])


if __name__ == "__main__":
    for said in sorted(HERE.glob("*.txt")):
        words = said.read_text("utf-8").strip()
        for mark in ("{", "}", ":0.41"):
            words = words.replace(mark, "")
        recording = said.with_suffix(".ogg")
        soundfile.write(recording, spoken(words), RATE, format="OGG", subtype="OPUS")
