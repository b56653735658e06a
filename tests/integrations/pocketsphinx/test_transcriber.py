"""Pauses become commas, and no piece of a recording is lost or too long."""

import numpy as np
import pytest

from core.sound import RATE, Sound, read
from integrations.pocketsphinx.transcriber import PIECE, pieces, punctuated
from tests.recordings.sounds import FOUR_THINGS


def test_pauses_become_commas() -> None:
    heard = [("", 30.0), ("buy", 0.9), ("milk", 0.8), ("", 12.0), ("", 10.0), ("call", 0.7)]
    assert list(punctuated([*heard, ("", 70.0)])) == [("buy", 0.9), ("milk,", 0.8), ("call", 0.7)]


def test_short_pauses_and_those_of_who_is_thinking_do_not() -> None:
    heard = [("buy", 0.9), ("", 19.0), ("the", 0.9), ("", 200.0), ("milk", 0.8)]
    assert list(punctuated(heard)) == [("buy", 0.9), ("the", 0.9), ("milk", 0.8)]


@pytest.mark.parametrize("heard", [[], [("", 50.0)]])
def test_of_silence_nothing_is_left(heard: list[tuple[str, float]]) -> None:
    assert list(punctuated(heard)) == []


def test_a_long_recording_is_cut_where_it_is_quiet_and_nothing_is_lost() -> None:
    found = read(FOUR_THINGS)
    long = Sound(np.tile(found.samples, 5))
    cut = list(pieces(long))
    assert sum(len(piece.samples) for piece in cut) == len(long.samples)
    assert all(piece.seconds <= PIECE for piece in cut)
    edges = [np.abs(piece.samples[: RATE // 50]).mean() for piece in cut[1:]]
    assert max(edges) < np.abs(long.samples).mean() / 2


def test_a_short_one_is_left_whole() -> None:
    found = read(FOUR_THINGS)
    short = Sound(found.samples[: RATE * 3])
    assert [len(piece.samples) for piece in pieces(short)] == [RATE * 3]
