"""Who listens to recordings: what the settings name, if they name anybody."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from core.assistant import Assistant
from core.catalog import TARGETS
from core.listening import Ears, Fetch
from core.ports import Transcriber
from core.settings import Settings, WrongSetting
from core.upkeep.rules import Finding, Level, fine
from integrations import TRANSCRIBERS

TOPIC = "voice"


def listen(assistant: Assistant, wanted: Settings, fetch: Mapping[str, Fetch]) -> None:
    """Let the assistant hear what `fetch` brings, if the settings name somebody who listens."""
    found = transcriber(wanted)
    assistant.ears = Ears(found, fetch) if found is not None else None


def transcriber(wanted: Settings) -> Transcriber | None:
    """The transcriber that the settings name; one that is not installed is a WrongSetting."""
    if wanted.stt_engine == "pocketsphinx":
        phrases = [phrase for target in TARGETS for phrase in target.says]
        found: Transcriber = _made("pocketsphinx")(phrases)
        return found
    url, key = _server(wanted)
    if not (url or key):
        return None
    asked: Transcriber = _made("http")(url, key, wanted.stt_model)
    return asked


def _server(wanted: Settings) -> tuple[str, str]:
    """Address and key: the language model's where none is said; its key goes nowhere else."""
    if wanted.stt_base_url:
        return wanted.stt_base_url, wanted.stt_api_key
    return wanted.openai_base_url, wanted.stt_api_key or wanted.openai_api_key


def examine(wanted: Settings) -> Iterator[Finding]:
    """What the doctor finds: who listens to recordings, if anybody does."""
    try:
        found = transcriber(wanted)
    except WrongSetting as wrong:
        yield Finding(level=Level.ERROR, topic=TOPIC, found=str(wrong))
        return
    if found is None:
        sentence = "Nobody listens to recordings: whoever sends one is asked to type."
        do = "To have them heard, set STT_BASE_URL or STT_API_KEY, or STT_ENGINE=pocketsphinx."
        yield Finding(level=Level.INFO, topic=TOPIC, found=sentence, do=do)
    elif wanted.stt_engine == "pocketsphinx":
        yield fine(TOPIC, "pocketsphinx listens to recordings, in English.")
    else:
        yield fine(TOPIC, f"{wanted.stt_model} at {_server(wanted)[0] or 'OpenAI'} listens.")


def _made(engine: str) -> Any:
    module, _, name = TRANSCRIBERS[engine].partition(":")
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError as missing:
        raise WrongSetting(
            f"The setting STT_ENGINE is wrong: {missing.name} is not installed here. Install "
            "Nudge with its extra `voice`, or set STT_ENGINE=http and STT_BASE_URL."
        ) from None
