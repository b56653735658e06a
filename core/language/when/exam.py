"""Readings in the form of the exams and of `nudge when --jsonl`."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from core.language.when.api import read_in
from core.language.when.resolve.scene import Scene, zone_named
from core.language.when.values import Kind, Resolution
from core.ports import Habits


def as_exam(resolution: Resolution | None, local: bool = False) -> dict[str, Any]:
    """The reading as {"kind","start","end","grain","seconds","rrule"}; kind "none" for None.

    Dates and times are ISO 8601 with their offset, or without it when `local`.
    """
    if resolution is None:
        return dict.fromkeys(("kind", "start", "end", "grain", "seconds", "rrule")) | {
            "kind": "none"
        }
    return {
        "kind": str(resolution.kind),
        "start": _iso(resolution.start, local),
        "end": _iso(resolution.end, local) if resolution.kind is Kind.INTERVAL else None,
        "grain": resolution.grain,
        "seconds": resolution.seconds,
        "rrule": _rrule(resolution),
    }


def _iso(moment: datetime | None, local: bool) -> str | None:
    if moment is None:
        return None
    return (moment.replace(tzinfo=None) if local else moment).isoformat(timespec="seconds")


def _rrule(resolution: Resolution) -> str | None:
    schedule = resolution.schedule
    if schedule is None:
        return None
    if schedule.interval_minutes:
        hours, minutes = divmod(schedule.interval_minutes, 60)
        if minutes:
            return f"FREQ=MINUTELY;INTERVAL={schedule.interval_minutes}"
        return f"FREQ=HOURLY;INTERVAL={hours}"
    parts = [schedule.rrule] if schedule.rrule else []
    one = resolution.timed and "BYHOUR" not in (schedule.rrule or "")
    if parts and one and schedule.starts_local:
        parts += [
            f"BYHOUR={schedule.starts_local.hour}",
            f"BYMINUTE={schedule.starts_local.minute}",
        ]
    if parts and schedule.count:
        parts.append(f"COUNT={schedule.count}")
    if parts and schedule.until:
        parts.append(f"UNTIL={schedule.until:%Y%m%dT%H%M%S}")
    return ";".join(parts) or None


def read_jsonl(
    lines: Iterable[str],
    timer: Callable[[], float] = lambda: 0.0,
    direction: str = "future",
) -> Iterator[str]:
    """Answers lines of {"id","text","now","tz","lang","date_order"} with readings, in order.

    `timer` gives seconds and is the caller's, for "ms". Without `tz` the offset of `now` holds,
    else UTC. A line that cannot be read is answered with kind "none" and an "error".
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, timer, direction), ensure_ascii=False)


def _answer(line: str, timer: Callable[[], float], direction: str) -> dict[str, Any]:
    asked: Any = None
    try:
        asked = json.loads(line)
        scene, local = _scene(asked, direction)
        begun = timer()
        found = read_in(asked["text"], scene)
        taken = (timer() - begun) * 1000
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        identity = asked.get("id") if isinstance(asked, dict) else None
        return {"id": identity} | as_exam(None) | {"ms": 0.0, "error": str(error)}
    return {"id": asked.get("id")} | as_exam(found, local) | {"ms": round(taken, 3)}


def _zone(name: str) -> tzinfo:
    """A zone by its IANA name or its offset, "-02:00"."""
    return zone_named(f"fixed:{name}" if name[:1] in "+-" else name)


def _scene(asked: dict[str, Any], direction: str) -> tuple[Scene, bool]:
    now = datetime.fromisoformat(asked["now"])
    named = asked.get("tz")
    aware = now.tzinfo is not None
    zone: tzinfo = _zone(named) if named else now.tzinfo or UTC
    habits = Habits(
        zone=zone.key if isinstance(zone, ZoneInfo) else "UTC" if zone is UTC else "",
        locale=asked.get("lang") or "en",
        date_order=asked.get("date_order") or "",
    )
    moment = now if aware else now.replace(tzinfo=zone)
    scene = Scene(moment, zone, habits, past=direction == "past", converts=bool(named) or aware)
    return scene, not aware and not named
