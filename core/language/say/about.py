"""Settings, explanations and help in words."""

import re
from collections.abc import Mapping
from typing import Any

from core.language.say import steps, wrong
from core.language.say.dates import at, clock, joined, place
from core.language.say.models import read_by
from core.language.say.tables import has, phrase
from core.language.say.tongue import spoken
from core.language.say.values import Line, Speaking
from core.ports import Outcome

_PASSED = re.compile(r"(\d{1,2}):(\d\d)\b.*\bhas (?:just )?passed\b")
EXAMPLES = 8


def settings_changed(outcome: Outcome, speaking: Speaking) -> Line:
    """Such as "Clock set to Lisbon (now 10:04)." and the like, one sentence per setting."""
    new = {key: value for one in outcome.changes for key, value in (one.new or {}).items()}
    sketch = {key: value for one in outcome.changes for key, value in one.sketch.items()}
    zone = str(new.get("timezone") or outcome.view.get("timezone") or sketch.get("timezone") or "")
    parts = []
    if new.keys() & {"timezone", "timezone_confirmed"} and zone:
        parts.append(_clock("clock set", zone, speaking))
    habits = new.get("reminder_defaults") or {}
    for key, value in {**new, **habits}.items():
        if has(f"set {key}"):
            parts.append(phrase(f"set {key}", value=_value(key, value)))
    text = " ".join(parts) or phrase("settings saved")
    return Line(text, steps.of_turn(speaking, "undo", "why"))


def settings_same(view: Mapping[str, Any], speaking: Speaking) -> str:
    """Nothing had to be changed."""
    zone = str(view.get("timezone") or speaking.zone)
    return _clock("clock already", zone, speaking)


def _clock(key: str, zone: str, speaking: Speaking) -> str:
    return phrase(key, place=place(zone), now=clock(at(speaking.now, zone)))


def _value(key: str, value: Any) -> str:
    if key in {"morning", "evening", "noon", "afternoon", "night"}:
        return f"{value}:00"
    if key == "first_weekday":
        return phrase(f"weekday {value}")
    return str(value)


def settings(outcome: Outcome, speaking: Speaking) -> Line:
    """All settings, one per line."""
    view = outcome.view
    zone = str(view.get("timezone") or speaking.zone)
    known = view.get("timezone_confirmed", speaking.zone_known)
    lines = [_clock("show clock" if known else "show clock unsure", zone, speaking)]
    shown = {**view, **(view.get("habits") or {})}
    lines += [
        phrase(f"show {key}", value=_value(key, value))
        for key, value in shown.items()
        if has(f"show {key}") and value not in (None, "")
    ]
    return Line("\n".join(lines))


def why(outcome: Outcome, _: Speaking) -> Line:
    """How an exchange was understood, what was asked and picked, and what it wrote."""
    turn = outcome.view.get("turn")
    return Line(why_text(outcome.view), (wrong.button(str(turn)),) if turn else ())


def why_text(view: Mapping[str, Any]) -> str:
    """Such as "I matched rule `remind-at` on "…", asked because …, and you picked "…". …"."""
    parts = [_matched(view)]
    if view.get("asked_because"):
        parts.append(phrase("asked because", why=_because(str(view["asked_because"]))))
    if view.get("picked"):
        parts.append(phrase("you picked", picked=view["picked"]))
    most, last = parts[:-1], parts[-1]
    sentences = [
        f"{', '.join(most)}, {phrase('and')} {last}." if most else f"{last}.",
        _reader(view),
    ]
    sentences += [_tools(view.get("tools") or ()), _audits(view.get("audits") or ())]
    return " ".join(filter(None, sentences))


def _matched(view: Mapping[str, Any]) -> str:
    rules = [f"`{rule}`" for rule in view.get("rules") or ()]
    words = str(view.get("words") or "")
    if not rules:
        return phrase("read words", words=words)
    if not words:
        return phrase("matched without words", rules=joined(rules))
    return phrase(
        "matched rule" if len(rules) == 1 else "matched rules", rules=joined(rules), words=words
    )


def _because(told: str) -> str:
    """The reason of a question, from the reason itself or from the question as it was put."""
    found = _PASSED.match(told) or re.search(_passed(), told)
    if found:
        return phrase("had passed", hour=f"{int(found[1]):02}:{found[2]}")
    if told.startswith(phrase("clock unknown").partition(".")[0]):
        return phrase("clock was unknown")
    question = told.rpartition("\n")[2]
    return phrase("open question", question=question) if told.endswith("?") else told.rstrip(".")


def _passed() -> str:
    """How a question begins whose hour had passed, as a pattern, in the spoken language."""
    return re.escape(phrase("hour today passed", hour="@")).replace("@", r"(\d{1,2}):(\d\d)")


def _reader(view: Mapping[str, Any]) -> str:
    return read_by(str(view.get("interpreter") or "embedded"), view.get("rules") or ())


def _tools(tools: Any) -> str:
    named = [f"`{tool}`" for tool in tools]
    return phrase("tool" if len(named) == 1 else "tools", tools=", ".join(named)) if named else ""


def _audits(audits: Any) -> str:
    numbered = [f"A‑{number}" for number in audits]
    return phrase("audit", audits=", ".join(numbered)) if numbered else ""


def help_text(outcome: Outcome, _: Speaking) -> Line:
    """What can be said, by example."""
    known = outcome.view.get("examples") if spoken() == "en" else ()
    given = [str(each) for each in known or ()]
    step = -(-len(given) // EXAMPLES) or 1
    examples = given[::step] or phrase("examples").split("\n")
    return Line("\n".join([phrase("help"), *(f"• {each}" for each in examples)]))
