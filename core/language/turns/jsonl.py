"""The interpreter as a filter: JSON lines of messages in, JSON lines of calls out."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.language.tongues import in_language
from core.language.turns.reader import Reader
from core.language.turns.selectors import parse_selector
from core.language.when import read
from core.language.when.values import Kind, Resolution
from core.ports import Call, Habits, Heard, Reading, Target


def interpret_jsonl(lines: Iterable[str], targets: Sequence[Target]) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read gives its error.

    A call that only lacks an argument is printed without it. Phrases are printed resolved (ISO 8601
    with offset, or an RRULE) with the words said beside them, selectors with the name they hold.
    """
    reader = Reader(targets)
    kinds = {t.name: {s.name: s.type for s in t.slots} for t in targets}
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, reader, kinds), ensure_ascii=False)


def _answer(line: str, reader: Reader, kinds: dict[str, dict[str, str]]) -> dict[str, Any]:
    row: Any = None
    try:
        row = json.loads(line)
        heard = _heard(row)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return {"id": row.get("id") if isinstance(row, dict) else None, "error": repr(error)}
    started = time.perf_counter()
    reading = reader.read(heard)
    spent = (time.perf_counter() - started) * 1000
    meant = _heard_in(heard, reading.language)
    calls = [_printed(call, kinds.get(call.action, {}), meant) for call in _calls(reading)]
    return {
        "id": row.get("id"),
        "tool_calls": calls,
        "confidence": reading.confidence,
        "rules": list(reading.rule_ids),
        "ms": round(spent, 3),
    }


def _heard(row: dict[str, Any]) -> Heard:
    now = datetime.fromisoformat(row["now"])
    zone = row.get("tz")
    try:
        tz = ZoneInfo(zone) if zone else now.tzinfo or UTC
    except (ZoneInfoNotFoundError, ValueError):
        tz = UTC
    now = now.replace(tzinfo=tz) if now.tzinfo is None else now.astimezone(tz)
    locale = str(row.get("locale") or "en-US")
    habits = Habits(zone=zone or "UTC", locale=locale)
    return Heard(text=row["text"], now=now, habits=habits)


def _heard_in(heard: Heard, language: str) -> Heard:
    """What was heard, its phrases to be read in the language that it turned out to be in."""
    habits = in_language(heard.habits, language)
    return heard.model_copy(update={"habits": habits})


def _calls(reading: Reading) -> tuple[Call, ...]:
    """The calls of a reading, or those its question would complete or offers first."""
    if reading.calls or reading.ask is None:
        return reading.calls
    if reading.ask.question and reading.ask.question.pending:
        return reading.ask.question.pending
    return next((b.calls for row in reading.ask.buttons for b in row if b.calls), ())


def _printed(call: Call, kinds: dict[str, str], heard: Heard) -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    for key, value in call.args.items():
        kind = kinds.get(key, "text")
        if kind == "when" and isinstance(value, str):
            arguments.update(_resolved(key, value, heard))
        else:
            arguments[key] = value
        if kind == "ref" and isinstance(value, str):
            arguments.update(_selected(key, value, heard))
    return {"name": call.action, "arguments": arguments}


def _selected(key: str, words: str, heard: Heard) -> dict[str, Any]:
    """What a selector holds: the name or else the sort of the thing, and its own time."""
    told = parse_selector(words, heard.now, heard.habits)
    name = told.name or told.kind
    own = _resolved(f"{key}_when", told.when, heard) if told.when else {}
    return {**({"name": name} if name else {}), **own}


def _resolved(key: str, words: str, heard: Heard) -> dict[str, Any]:
    value = read(words, heard.now, heard.habits)
    said = {f"{key}_words": words}
    if value is None:
        return {key: words, **said}
    printed = _iso(value, heard.now)
    end = {"end": value.end.isoformat()} if value.kind is Kind.INTERVAL and value.end else {}
    return {key: printed or words, **end, **said}


def _iso(value: Resolution, now: datetime) -> str:
    if value.schedule is not None and value.schedule.rrule:
        return value.schedule.rrule
    if value.schedule is not None and value.schedule.interval_minutes:
        return f"FREQ=MINUTELY;INTERVAL={value.schedule.interval_minutes}"
    if value.kind is Kind.DURATION and value.seconds is not None:
        return f"PT{value.seconds:g}S"
    del now
    moment = value.start or value.end
    return moment.isoformat() if moment else ""
