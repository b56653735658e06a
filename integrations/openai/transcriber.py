"""Hears recordings through any server that speaks OpenAI's transcription API."""

from collections.abc import Sequence
from typing import Any

import httpx2
import openai
from openai import OpenAI
from pydantic import ValidationError

from core import sound
from core.ports import Inaudible, Transcript, Unavailable, Unread
from integrations.openai.guard import Guard, wait
from integrations.openai.odds import Answer, odds, silent

NAME = "voice.ogg"
"""What the recording is called there: servers go by the ending."""
SECONDS = 60.0
"""That an answer may take."""
TEXT_MAX = 16_000
"""Characters of an answer: more than anybody says in ten minutes."""
PROMPT_MAX = 800
"""Characters: of a longer prompt servers read only the end."""
TOLD_IN_TOKENS = ("gpt-",)
"""Models that answer in plain JSON, with the odds of each token."""
BAD_AUDIO = frozenset({400, 413, 415, 422})


class HttpTranscriber:
    """Asks a server; safe to call from several threads."""

    def __init__(self, base_url: str, key: str, model: str, seconds: float = SECONDS) -> None:
        """Of this server, with this key and model; an answer may take so many seconds."""
        self._client = OpenAI(
            base_url=base_url or None, api_key=key or "none", timeout=seconds, max_retries=0
        )
        self._model, self._seconds = model, seconds

    def transcribe(self, audio: bytes, *, language: str, words: Sequence[str]) -> Transcript:
        """What was said, in whatever language it is; the server finds out which."""
        found = sound.read(audio)
        told = self._asked(audio, words)
        text = " ".join(told.text[:TEXT_MAX].split())
        if not text or silent(told):
            raise Inaudible("no speech")
        heard = tuple(zip(text.split(), odds(text, told), strict=True))
        return Transcript(
            text=text, words=heard, language=told.language or language, seconds=found.seconds
        )

    def _asked(self, audio: bytes, words: Sequence[str]) -> Answer:
        guard = Guard(0, self._seconds)
        try:
            with self._client.audio.transcriptions.with_streaming_response.create(
                file=(NAME, audio, "audio/ogg"),
                model=self._model,
                prompt=_prompt(words),
                **_format(self._model),
            ) as response:
                body = guard.whole(response.iter_bytes())
            return Answer.model_validate_json(body)
        except openai.APIStatusError as error:
            raise _refused(error) from None
        except Unread as error:
            raise Unavailable(f"the transcription server: {error}") from None
        except (openai.APIError, httpx2.HTTPError) as error:
            raise Unavailable(f"the transcription server: {type(error).__name__}") from None
        except ValidationError:
            raise Unavailable("the transcription server answers something else") from None


def _format(model: str) -> dict[str, Any]:
    """How to ask a model for words and how sure it is of them."""
    if model.startswith(TOLD_IN_TOKENS):
        return {"response_format": "json", "include": ["logprobs"]}
    return {"response_format": "verbose_json", "timestamp_granularities": ["word", "segment"]}


def _prompt(words: Sequence[str]) -> str:
    """Names that may come up, as many as fit."""
    text = ""
    for word in words:
        longer = f"{text}, {word}" if text else word
        if len(longer) > PROMPT_MAX:
            break
        text = longer
    return text


def _refused(error: openai.APIStatusError) -> Exception:
    """What an answer but success means; whom it is the settings' fault, nobody can wait for."""
    if error.status_code in BAD_AUDIO:
        return Inaudible("not audio")
    seconds = wait(error.response.headers.get("retry-after", ""))
    return Unavailable(f"the transcription server answers {error.status_code}", seconds)
