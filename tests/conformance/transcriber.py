"""The exam that every transcriber sits: what it hears, what it refuses, and how it fails."""

from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.ports import Inaudible, Transcriber, Transcript, Unavailable
from tests.recordings.sounds import NOTHING, PLUMBER, encoded, speech

RECORDINGS = Path(__file__).parent.parent / "recordings"


class TranscriberExam(ABC):
    """What core relies on. A sitting names its `subject` in `integrations.TRANSCRIBERS`."""

    table = "TRANSCRIBERS"

    @abstractmethod
    def transcriber(self) -> Transcriber:
        """A transcriber that works, and hears what is said in the recording of the plumber."""

    @abstractmethod
    def broken(self) -> Transcriber:
        """A transcriber whose other half is gone."""

    def hear(self, audio: bytes, language: str = "en") -> Transcript:
        return self.transcriber().transcribe(audio, language=language, words=("tax form", "Bob"))

    def test_it_hears_the_words_and_how_sure_they_are(self) -> None:
        found = self.hear(PLUMBER)
        assert "plumber tomorrow at nine" in found.text
        assert " ".join(word for word, _ in found.words) == found.text
        assert all(0 <= odds <= 1 for _, odds in found.words)
        assert found.language[:2] == "en"
        assert found.seconds == pytest.approx(3.99, abs=0.1)

    @pytest.mark.parametrize("kind", ["WAV", "FLAC", "MP3"])
    def test_other_files_than_voice_notes_are_heard_too(self, kind: str) -> None:
        found = self.hear(encoded(speech(), kind))
        assert found.seconds == pytest.approx(3.99, abs=0.1)
        assert found.text

    @pytest.mark.parametrize(("why", "audio"), NOTHING)
    def test_where_there_is_nothing_to_hear_it_says_why(self, why: str, audio: bytes) -> None:
        with pytest.raises(Inaudible) as nothing:
            self.hear(audio)
        assert nothing.value.why == why

    def test_the_same_recording_is_heard_the_same_from_several_threads(self) -> None:
        made = self.transcriber()
        with ThreadPoolExecutor(3) as pool:
            heard = pool.map(lambda _: made.transcribe(PLUMBER, language="en", words=()), range(3))
        assert len({found.text for found in heard}) == 1

    def test_what_may_pass_is_unavailable(self) -> None:
        with pytest.raises(Unavailable):
            self.broken().transcribe(PLUMBER, language="en", words=())
