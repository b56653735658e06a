"""The real client against the strict double: what is asked, how sure it is, how it fails."""

import json
from collections.abc import Iterator
from contextlib import closing
from math import exp

import pytest

from core.ports import Inaudible, Transcript, Unavailable
from integrations.openai.guard import LONGEST_WAIT, wait
from integrations.openai.transcriber import TEXT_MAX, HttpTranscriber
from tests.doubles.stt import KEY, Fault, SttDouble
from tests.recordings.sounds import PLUMBER, melody
from tests.recordings.sounds import encoded as file_of

SAID = "Buy kefir and eggs tomorrow, please."


@pytest.fixture
def server() -> Iterator[SttDouble]:
    with SttDouble(text=SAID, odds={"kefir": 0.41}) as double:
        yield double


def hear(
    server: SttDouble, model: str = "whisper-1", words: tuple[str, ...] = (), key: str = KEY
) -> Transcript:
    made = HttpTranscriber(server.url, key, model, seconds=2.0)
    with closing(made._client):
        return made.transcribe(PLUMBER, language="pt", words=words)


def odds(found: Transcript) -> dict[str, float]:
    return {word: round(sure, 2) for word, sure in found.words}


def test_the_recording_itself_is_sent_under_a_name_that_servers_know(server: SttDouble) -> None:
    hear(server)
    (asked,) = server.heard
    assert (asked.name, asked.model) == ("voice.ogg", "whisper-1")
    assert asked.seconds == pytest.approx(3.99, abs=0.1)


def test_a_language_is_not_forced_upon_the_server(server: SttDouble) -> None:
    assert hear(server).language == "english"
    assert "language" not in server.heard[0].fields


def test_names_of_ones_own_go_along_as_many_as_are_read(server: SttDouble) -> None:
    hear(server, words=("tax form", "Bob Müller", *(f"a long title {n}" for n in range(500))))
    (prompt,) = server.heard[0].fields["prompt"]
    assert prompt.startswith("tax form, Bob Müller, a long title 0")
    assert len(prompt) <= 800


def test_words_have_the_odds_that_the_server_tells_of_each(server: SttDouble) -> None:
    found = odds(hear(server))
    assert found == {
        "Buy": 0.98,
        "kefir": 0.41,
        "and": 0.98,
        "eggs": 0.98,
        "tomorrow,": 0.98,
        "please.": 0.98,
    }


def test_without_those_they_have_the_odds_of_what_they_stand_in(server: SttDouble) -> None:
    server.probabilities, server.logprob = False, -0.9
    assert {*odds(hear(server)).values()} == {round(exp(-0.9), 2)}


@pytest.mark.parametrize("model", ["gpt-4o-transcribe", "gpt-4o-mini-transcribe"])
def test_models_that_tell_of_tokens_are_asked_for_those(server: SttDouble, model: str) -> None:
    found = odds(hear(server, model))
    assert (found["kefir"], found["eggs"]) == (0.41, 0.98)


def test_a_server_that_tells_nothing_of_it_is_taken_for_likely(server: SttDouble) -> None:
    server.faults.append(Fault("body", body=b'{"text": "buy milk"}'))
    assert odds(hear(server)) == {"buy": 0.8, "milk": 0.8}


def test_words_that_are_listed_otherwise_than_written_do_not_shift_the_others(
    server: SttDouble,
) -> None:
    words = [{"word": word, "probability": 0.5} for word in ("pay", "fifty", "euros", "now")]
    told = {"text": "Pay 50 euros now", "words": words}
    server.faults.append(Fault("body", body=json.dumps(told).encode()))
    assert odds(hear(server)) == {"Pay": 0.5, "50": 0.8, "euros": 0.5, "now": 0.5}


@pytest.mark.parametrize("text", ["", "   \n"])
def test_an_empty_text_is_no_speech(server: SttDouble, text: str) -> None:
    server.text = text
    with pytest.raises(Inaudible, match="no speech"):
        hear(server)


def test_what_a_model_makes_up_of_music_is_no_speech(server: SttDouble) -> None:
    server.text, server.logprob, server.silence = "Thank you for watching!", -1.3, 0.9
    made = HttpTranscriber(server.url, KEY, "whisper-1")
    with closing(made._client), pytest.raises(Inaudible, match="no speech"):
        made.transcribe(file_of(melody()), language="en", words=())


@pytest.mark.parametrize(
    "fault",
    [
        Fault("status", 500),
        Fault("status", 503),
        Fault("status", 429, 3.0),
        Fault("status", 401),
        Fault("cut"),
        Fault("slow", seconds=2.5),
        Fault("empty"),
        Fault("garbage"),
        Fault("body", body=b"[]"),
        Fault("body", body=b'{"text": 5}'),
        Fault("body", body=b'{"text": "buy", "words": [{"w": 1}]}'),
        Fault("body", body=b"\xff\xfe"),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.status}-{fault.body!r}",
)
def test_every_trouble_is_unavailable_and_the_next_one_works(
    server: SttDouble, fault: Fault
) -> None:
    server.faults.append(fault)
    with pytest.raises(Unavailable) as trouble:
        hear(server)
    assert trouble.value.retry_after == (3.0 if fault.status == 429 else 0.0)
    assert SAID not in str(trouble.value)
    assert hear(server).text == SAID


def test_a_wrong_key_is_nobodys_words_and_is_not_printed(server: SttDouble) -> None:
    with pytest.raises(Unavailable) as trouble:
        hear(server, key="sk-wrong")
    assert "sk-wrong" not in str(trouble.value)


def test_a_model_that_is_not_there_is_unavailable(server: SttDouble) -> None:
    with pytest.raises(Unavailable):
        hear(server, "whisper-9")


@pytest.mark.parametrize("status", [400, 413, 415, 422])
def test_a_recording_that_the_server_refuses_is_none(server: SttDouble, status: int) -> None:
    server.faults.append(Fault("status", status))
    with pytest.raises(Inaudible, match="not audio"):
        hear(server)


def test_an_answer_without_end_is_not_read_to_it(server: SttDouble) -> None:
    server.faults.append(Fault("body", body=b'{"text": "' + b"milk " * 400_000 + b'"}'))
    with pytest.raises(Unavailable, match="too long"):
        hear(server)


def test_more_words_than_anybody_says_are_cut(server: SttDouble) -> None:
    server.faults.append(Fault("body", body=b'{"text": "' + b"milk " * 10_000 + b'"}'))
    assert len(hear(server).text) <= TEXT_MAX


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        *[("3", 3.0), ("2.5", 2.5), ("²", 0.0), ("٣", 0.0), ("", 0.0), ("soon", 0.0), ("-1", 0.0)],
        *[("9" * 9, LONGEST_WAIT), ("9" * 400, 0.0), ("1e9", 0.0), ("Wed, 21 Oct 2026", 0.0)],
    ],
)
def test_a_wait_is_believed_if_it_is_a_number_and_not_a_long_one(told: str, seconds: float) -> None:
    assert wait(told) == seconds
