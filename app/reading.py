"""The reading commands: how a time or a message is understood, without a database."""

import json
import time
from collections.abc import Iterable
from datetime import datetime
from typing import TextIO
from zoneinfo import ZoneInfo

from core.kernel.clock import SystemClock
from core.kernel.errors import AssistantError, Code
from core.language import when as phrases
from core.people.rules import is_zone
from core.ports import Habits, Heard, Reading

TIMES = ("when", "until", "duration")


def _moment(now: str, zone: str) -> tuple[datetime, Habits]:
    if not is_zone(zone):
        raise AssistantError(
            Code.INVALID_INPUT, f"There is no time zone {zone!r}. Use one such as Europe/Lisbon."
        )
    try:
        at = datetime.fromisoformat(now) if now else SystemClock().now()
    except ValueError:
        raise AssistantError(
            Code.INVALID_INPUT, f"{now!r} is no instant. Use ISO 8601: 2027-02-01T10:04:00Z."
        ) from None
    habits = Habits(zone=zone)
    return (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))), habits


def when(words: str, now: str, zone: str, out: TextIO) -> None:
    """Print one phrase's reading for a person."""
    at, habits = _moment(now, zone)
    if not words.strip():
        raise AssistantError(Code.INVALID_INPUT, 'Say a time: nudge when "tomorrow at 9".')
    found = phrases.read(words, at, habits)
    if found is None:
        raise AssistantError(Code.INVALID_INPUT, f"I find no time in {words!r}.")
    print(phrases.describe(found, at, habits), file=out)


def when_lines(source: Iterable[str], out: TextIO) -> None:
    """Read phrases as JSON lines (language.md §5)."""
    for line in phrases.read_jsonl(source, timer=time.perf_counter):
        print(line, file=out, flush=True)


def interpret(words: str, now: str, zone: str, out: TextIO) -> None:
    """Print the calls a message would become."""
    from core.catalog import TARGETS
    from core.language.turns import Reader

    at, habits = _moment(now, zone)
    if not words.strip():
        raise AssistantError(Code.INVALID_INPUT, 'Say something: nudge interpret "buy milk".')
    reading = Reader(TARGETS).read(Heard(text=words, now=at, habits=habits))
    shown = reading.model_dump(mode="json", exclude_defaults=True)
    shown |= {"confidence": reading.confidence, "means": _meant(reading, at, habits)}
    print(json.dumps(shown, ensure_ascii=False, indent=2), file=out)


def _meant(reading: Reading, at: datetime, habits: Habits) -> dict[str, str]:
    """What each time phrase of the calls means, in words."""
    said = [call.args[slot] for call in reading.calls for slot in TIMES if slot in call.args]
    found = {words: phrases.read(words, at, habits) for words in said}
    return {words: phrases.describe(one, at, habits) for words, one in found.items() if one}


def interpret_lines(source: Iterable[str], out: TextIO) -> None:
    """Read messages as JSON lines (language.md §5)."""
    from core.catalog import TARGETS
    from core.language.turns import interpret_jsonl

    for line in interpret_jsonl(source, TARGETS):
        print(line, file=out, flush=True)
