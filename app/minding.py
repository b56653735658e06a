"""The language model that the settings name, if they name one."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from core.assistant import Assistant
from core.mind import Mind
from core.ports import Unread
from core.settings import Settings
from core.upkeep.rules import Finding, Level, fine
from integrations import INTERPRETERS

TOPIC = "language model"


def connect(assistant: Assistant, wanted: Settings) -> None:
    """Let the assistant ask a language model about words that are unclear, if there is one."""
    found, db = interpreter(wanted), assistant.db
    if found is not None:
        assistant.mind = Mind(found, db.read, db.clock, wanted.nudge_model_tokens)


def interpreter(wanted: Settings) -> Any:
    """The interpreter that the settings name; None if they name neither a key nor a server."""
    if not (wanted.openai_api_key or wanted.openai_base_url):
        return None
    module, _, name = INTERPRETERS["openai"].partition(":")
    made = getattr(import_module(module), name)
    return made(wanted.openai_base_url, wanted.openai_api_key, wanted.openai_model)


def examine(wanted: Settings) -> Iterator[Finding]:
    """What the doctor finds: whether a language model is connected, and whether it answers."""
    found = interpreter(wanted)
    if found is None:
        sentence = "None is connected: the embedded interpreter reads everything."
        do = "To connect one, set OPENAI_API_KEY, or OPENAI_BASE_URL for your own server."
        yield Finding(level=Level.INFO, topic=TOPIC, found=sentence, do=do)
        return
    there = wanted.openai_base_url or "OpenAI"
    try:
        found.check()
    except Unread as error:
        yield Finding(
            level=Level.WARN,
            topic=TOPIC,
            found=f"{wanted.openai_model} at {there}: {error}. Until it does, the embedded "
            "interpreter reads everything.",
            do="Check OPENAI_API_KEY and OPENAI_BASE_URL.",
        )
    else:
        yield fine(TOPIC, f"{wanted.openai_model} at {there} reads what is unclear.")
    finally:
        found.close()
