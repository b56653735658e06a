"""Every transcriber sits the exam."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from core.catalog import TARGETS
from core.ports import Inaudible, Transcriber, Unavailable
from integrations.memory.transcriber import MemoryTranscriber
from integrations.openai.transcriber import HttpTranscriber
from integrations.pocketsphinx.transcriber import SphinxTranscriber
from tests.conformance.transcriber import TranscriberExam
from tests.doubles.stt import KEY, SttDouble
from tests.recordings.sounds import PLUMBER, encoded, speech

SAID = "Remind me to call the plumber tomorrow at nine"


class TestMemory(TranscriberExam):
    subject = "memory"

    def transcriber(self) -> Transcriber:
        made = MemoryTranscriber()
        for kind in ("WAV", "FLAC", "MP3"):
            made.learn(encoded(speech(), kind), SAID)
        made.learn(PLUMBER, SAID)
        return made

    def broken(self) -> Transcriber:
        made = MemoryTranscriber()
        made.fail(Unavailable("off"))
        return made

    def test_a_word_may_be_doubtful_whatever_is_written_at_it(self) -> None:
        made = MemoryTranscriber()
        made.learn(PLUMBER, "buy {kefir:0.41}, and eggs")
        found = made.transcribe(PLUMBER, language="en", words=())
        assert found.words == (("buy", 0.95), ("kefir,", 0.41), ("and", 0.95), ("eggs", 0.95))


class TestHttp(TranscriberExam):
    subject = "http"

    @pytest.fixture(autouse=True)
    def _server(self) -> Iterator[None]:
        with SttDouble(text=SAID) as self.double, ExitStack() as self.opened:
            yield
            assert self.double.refused == []

    def transcriber(self) -> Transcriber:
        made = HttpTranscriber(self.double.url, KEY, "whisper-1")
        self.opened.callback(made._client.close)
        return made

    def broken(self) -> Transcriber:
        return HttpTranscriber("http://127.0.0.1:9/v1", KEY, "whisper-1")


@cache
def sphinx() -> SphinxTranscriber:
    """One for all tests: its model is large."""
    return SphinxTranscriber([phrase for target in TARGETS for phrase in target.says])


class TestSphinx(TranscriberExam):
    subject = "pocketsphinx"

    def transcriber(self) -> Transcriber:
        return sphinx()

    def broken(self) -> Transcriber:
        return SphinxTranscriber((), Path("/nowhere"))

    def test_it_listens_in_english_only(self) -> None:
        with pytest.raises(Inaudible) as nothing:
            self.hear(PLUMBER, "pt-br")
        assert nothing.value.why == "language"
