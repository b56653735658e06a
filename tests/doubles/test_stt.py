"""The double is as strict as the service: what that refuses, it refuses."""

from collections.abc import Iterator

import openai
import pytest

from tests.doubles.stt import KEY, Fault, SttDouble
from tests.recordings.sounds import PLUMBER

GOOD = {"model": "whisper-1", "file": ("voice.ogg", PLUMBER)}


@pytest.fixture
def server() -> Iterator[SttDouble]:
    with SttDouble() as double:
        yield double


def ask(server: SttDouble, **more):
    with openai.OpenAI(base_url=server.url, api_key=KEY, max_retries=0) as client:
        return client.audio.transcriptions.create(**GOOD | more)


def test_what_is_in_order_is_answered_and_kept(server: SttDouble) -> None:
    assert ask(server).text == "buy milk tomorrow"
    told = ask(server, response_format="verbose_json", timestamp_granularities=["word"])
    assert [one.word for one in told.words] == ["buy", "milk", "tomorrow"]
    assert [round(one.seconds) for one in server.heard] == [4, 4]


@pytest.mark.parametrize(
    "more",
    [
        {"model": "whisper-9"},
        {"file": ("voice.ogg", b"not audio")},
        {"file": ("voice.ogg", PLUMBER[:300])},
        {"file": ("voice.txt", PLUMBER)},
        {"file": ("voice", PLUMBER)},
        {"response_format": "xml"},
        {"timestamp_granularities": ["word"]},
        {"response_format": "verbose_json", "timestamp_granularities": ["letter"]},
        {"response_format": "verbose_json", "model": "gpt-4o-transcribe"},
        {"include": ["logprobs"]},
        {"model": "gpt-4o-transcribe", "include": ["everything"]},
        {"language": "english"},
        {"prompt": "x" * 1_000},
        {"extra_body": {"surprise": "1"}},
    ],
    ids=str,
)
def test_what_is_not_is_refused(server: SttDouble, more: dict[str, object]) -> None:
    with pytest.raises((openai.BadRequestError, openai.NotFoundError)):
        ask(server, **more)
    assert (len(server.refused), server.heard) == (1, [])


def test_a_fault_is_for_one_request(server: SttDouble) -> None:
    server.faults.append(Fault("status", 500))
    with pytest.raises(openai.InternalServerError):
        ask(server)
    assert ask(server).text
