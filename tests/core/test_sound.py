"""Bytes as sound: any rate and any number of channels, and nothing that could be a trap."""

import io

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from core import sound
from core.ports import Inaudible
from tests.recordings.sounds import PLUMBER, encoded, melody, speech


def written(samples: np.ndarray, rate: int, kind: str = "WAV", subtype: str = "PCM_16") -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, rate, format=kind, subtype=subtype)
    return file.getvalue()


def test_a_voice_note_has_its_samples() -> None:
    found = sound.read(PLUMBER)
    assert found.seconds == pytest.approx(3.986, abs=0.01)
    assert len(found.pcm) == 2 * len(found.samples)


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_other_rates_become_ours_and_keep_their_length_and_pitch(rate: int) -> None:
    seconds = np.arange(rate * 12) / rate
    swell = 0.4 * np.sin(2 * np.pi * 440 * seconds) * (1 + np.sin(2 * np.pi * 3 * seconds)) / 2
    found = sound.read(written(swell, rate))
    assert found.seconds == pytest.approx(12, abs=0.01)
    strength = np.abs(np.fft.rfft(found.samples))
    assert np.argmax(strength) / found.seconds == pytest.approx(440, abs=4)


def test_what_is_too_high_for_our_rate_does_not_come_back_as_another_tone() -> None:
    seconds = np.arange(48_000 * 2) / 48_000
    swell = (1 + np.sin(2 * np.pi * 3 * seconds)) / 2
    low, high = np.sin(2 * np.pi * 500 * seconds), np.sin(2 * np.pi * 15_000 * seconds)
    found = sound.read(written(0.4 * swell * (low + high), 48_000))
    strength = np.abs(np.fft.rfft(found.samples))
    ghost = strength[int(900 * found.seconds) : int(1_100 * found.seconds)].max()
    assert ghost < strength.max() / 10


def test_channels_are_heard_as_one() -> None:
    both = np.stack([speech(), np.zeros_like(speech())], axis=1)
    found = sound.read(written(both, 16_000))
    np.testing.assert_allclose(found.samples * 2, speech(), atol=1e-3)


@pytest.mark.parametrize(
    "trap",
    [
        written(np.zeros((200, 32)), 16_000),
        written(np.zeros(4_000), 1_000),
        written(np.zeros(4_000), 384_000),
    ],
    ids=["32 channels", "1 kHz", "384 kHz"],
)
def test_figures_that_no_recorder_writes_are_not_audio(trap: bytes) -> None:
    with pytest.raises(Inaudible, match="not audio"):
        sound.read(trap)


def test_a_little_file_that_lasts_for_hours_is_not_decoded_to_its_end() -> None:
    hours = encoded(np.zeros(16_000 * 60 * 30))
    assert len(hours) < 1_000_000
    with pytest.raises(Inaudible, match="too long"):
        sound.read(hours)


def test_a_file_that_says_that_it_is_too_long_is_not_decoded_at_all(monkeypatch) -> None:
    long = encoded(np.tile(melody(), 152), "FLAC")
    monkeypatch.setattr(soundfile.SoundFile, "read", lambda *_, **__: pytest.fail("decoded"))
    with pytest.raises(Inaudible, match="too long"):
        sound.read(long)


def test_ten_minutes_are_listened_to() -> None:
    long = np.tile(melody(), 150)
    assert sound.read(encoded(long)).seconds == pytest.approx(600, abs=0.1)


def test_what_is_no_number_is_silence() -> None:
    broken = speech()
    broken[1_000:2_000] = np.nan
    found = sound.read(written(broken, 16_000, "WAV", "FLOAT"))
    assert np.isfinite(found.samples).all()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(PLUMBER) - 1), st.integers(0, 255)), max_size=20),
    st.integers(0, len(PLUMBER)),
)
def test_damaged_files_are_heard_or_refused(spots: list[tuple[int, int]], end: int) -> None:
    damaged = bytearray(PLUMBER)
    for place, value in spots:
        damaged[place] = value
    try:
        found = sound.read(bytes(damaged[:end]))
    except Inaudible:
        return
    assert 0 < found.seconds <= sound.LONGEST
    assert np.isfinite(found.samples).all()
