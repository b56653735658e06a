"""Our own sentences and the calls a person means by them: `python -m tests.exams.corpus`.

`--errors N` prints the first N misses, `--lang en` reads one language, `--raise` lifts the floors
to what is measured. The format is in README.md.
"""

import argparse
import json
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from core.catalog import ACTIONS, TARGETS
from core.language import when as phrases
from core.language.turns import Reader
from core.language.turns.selectors import parse_selector
from core.ports import Call, Context, Habits, Heard, Mention, Reading
from tests.exams.judging import means

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
NOW = "2027-02-01T10:04:00+00:00"
"""A Monday morning, where a case says no other moment."""
ZONES = {
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "nl": "Europe/Amsterdam",
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
}
ELSEWHERE = "Europe/Lisbon"
FIGURES = ("action", "title", "time", "all")
TIMES = {slot.name for target in TARGETS for slot in target.slots if slot.type == "when"}
NOUNS = {"tasks", "events", "reminders"}
KINS = {"remove": {"remove", "cancel"}}
"""Kins that mean the same to a person who names a thing of either sort."""
READER = Reader(TARGETS)


class Score(NamedTuple):
    """What of one case was right; None where the case says nothing of it."""

    action: bool
    title: bool | None
    time: bool | None
    all: bool
    calls: tuple[Call, ...]


def languages() -> list[str]:
    """The languages there are sentences in."""
    return sorted(path.stem for path in (HERE / "corpus").glob("*.jsonl"))


def cases(lang: str) -> list[dict[str, Any]]:
    """The cases of one language."""
    lines = (HERE / "corpus" / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return [{"lang": lang, **json.loads(line)} for line in lines]


def heard(case: dict[str, Any]) -> Heard:
    """The case's message, with what the messages before it leave behind."""
    zone = case.get("tz") or ZONES.get(case["lang"], ELSEWHERE)
    now = datetime.fromisoformat(case.get("now", NOW)).astimezone(ZoneInfo(zone))
    habits = Habits(zone=zone, locale=case["lang"])
    blank = Heard(text="", now=now, habits=habits)
    context = Context()
    before = (case.get("context") or {}).get("after", [])
    for text in [before] if isinstance(before, str) else before:
        earlier = blank.model_copy(update={"text": text, "context": context})
        context = _left(READER.read(earlier), context)
    return blank.model_copy(update={"text": case["text"], "context": context})


def _left(reading: Reading, context: Context) -> Context:
    """What a message leaves for the next: its question, its calls and what they made."""
    made = [
        Mention(noun=call.action.split(".")[0], ref="", title=str(call.args.get("title", "")))
        for call in reading.calls
        if call.action.endswith(".create")
    ]
    first = 1 + len(context.mentions)
    made = [one.model_copy(update={"ref": f"#{first + at}"}) for at, one in enumerate(made)]
    return Context(
        question=reading.ask.question if reading.ask else None,
        buttons=tuple(b for row in reading.ask.buttons for b in row) if reading.ask else (),
        calls=reading.calls,
        mentions=(*reversed(made), *context.mentions),
    )


def score(case: dict[str, Any]) -> Score:
    """How the case is read; of several accepted answers the best fitting counts."""
    told = heard(case)
    reading = READER.read(told)
    calls = reading.press.calls if reading.press else reading.calls
    if case.get("ask"):
        asked = not calls if reading.ask else any(_vague(call, told) for call in calls)
        return Score(asked, None, None, asked, calls)
    answers = case.get("any") or [case["expect"]]
    return max((_fits(calls, answer, told) for answer in answers), key=lambda one: one[:4].count(1))


def _vague(call: Call, told: Heard) -> bool:
    """Whether admission will ask when: "twice a day" has no times of day."""
    said = [words for slot, words in call.args.items() if slot in TIMES]
    found = [phrases.read(str(words), told.now, told.habits) for words in said]
    return any(one is None or (one.kind == "recurrence" and not one.schedule) for one in found)


def _fits(calls: tuple[Call, ...], expect: list[dict[str, Any]], told: Heard) -> Score:
    pairs = _paired(calls, expect, told)
    right = pairs is not None
    titles = [_title(call, want) for call, want in pairs or () if "title" in want]
    times = [ok for call, want in pairs or () for ok in _times(call, want, told)]
    others = [ok for call, want in pairs or () for ok in _others(call, want, told)]
    return Score(
        right,
        right and all(titles) if any("title" in want for want in expect) else None,
        right and all(times) if any(TIMES & set(want) for want in expect) else None,
        right and all([*titles, *times, *others]),
        calls,
    )


def _paired(
    calls: tuple[Call, ...], expect: list[dict[str, Any]], told: Heard
) -> list[tuple[Call, dict[str, Any]]] | None:
    """Each wanted call with the one of its name that fits it best; None unless all have one."""
    left = list(calls)
    pairs = []
    for want in expect:
        fitting = [call for call in left if named(want["name"], call.action)]
        if not fitting:
            return None
        best = max(fitting, key=lambda call: _likeness(call, want, told))
        left.remove(best)
        pairs.append((best, want))
    return None if left else pairs


def named(wanted: Any, action: str) -> bool:
    """Whether the action is meant, by its name or ("*.remove") by its kin of whatever noun."""
    if action in _listed(wanted):
        return True
    kin = wanted.removeprefix("*.") if isinstance(wanted, str) else ""
    return action.partition(".")[0] in NOUNS and ACTIONS[action].kin in KINS.get(kin, {kin})


def _likeness(call: Call, want: dict[str, Any], told: Heard) -> int:
    titled = [_title(call, want)] if "title" in want else []
    return sum([*titled, *_times(call, want, told), *_others(call, want, told)])


def _title(call: Call, want: dict[str, Any]) -> bool:
    return _one_of(want["title"], str(call.args.get("title", "")))


def _one_of(wanted: Any, said: str) -> bool:
    options = wanted if isinstance(wanted, list) else [wanted]
    return " ".join(said.split()).casefold() in {str(option).casefold() for option in options}


def _times(call: Call, want: dict[str, Any], told: Heard) -> list[bool]:
    found = {
        slot: phrases.read(words, told.now, told.habits)
        for slot, words in call.args.items()
        if slot in TIMES and isinstance(words, str)
    }
    lasts = found.get("duration")
    seconds = lasts.seconds if lasts else None
    wanted = {slot: want[slot] for slot in TIMES & set(want)}
    return [
        any(means(one, found.get(slot), told.now, seconds) for one in _listed(value))
        for slot, value in wanted.items()
    ]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _others(call: Call, want: dict[str, Any], told: Heard) -> list[bool]:
    names = set(want) - TIMES - {"name", "title"}
    return [_other(name, want[name], call.args.get(name), told) for name in sorted(names)]


def _other(name: str, wanted: Any, said: Any, told: Heard) -> bool:
    if name == "item":
        return any(_things(one, told) == _things(str(said or ""), told) for one in _listed(wanted))
    if isinstance(said, (list, tuple)):
        return {str(one).casefold() for one in said} == {one.casefold() for one in _listed(wanted)}
    return _one_of(wanted, str(said or ""))


def _things(words: str, told: Heard) -> tuple[Any, ...]:
    """What a selector points at: things of the conversation by number, others by what is said."""
    meant = parse_selector(words, told.now, told.habits)
    mentions = told.context.mentions
    if meant.pronoun in {"it", "last"} and mentions:
        return ((mentions[0].ref,),)
    if meant.pronoun in {"both", "them"} or (meant.count > 0 and not meant.name):
        count = 2 if meant.pronoun == "both" else meant.count or len(mentions)
        return (tuple(sorted(one.ref for one in mentions[:count])) or (meant.pronoun, count),)
    if meant.numbers:
        return (tuple(sorted(f"#{number}" for number in meant.numbers)),)
    name = meant.name.casefold()
    near = [one.ref for one in mentions if name and name in one.title.casefold()]
    named = (name, meant.when.casefold(), meant.tag, meant.status, meant.all)
    return (tuple(near[:1]),) if near else (meant.pronoun, meant.count, *named)


def measure(lang: str) -> tuple[dict[str, Counter], list[tuple[dict[str, Any], Score]]]:
    """By kind (and "all"): of each figure how many counted and how many were right; the misses."""
    table: dict[str, Counter] = defaultdict(Counter)
    missed = []
    for case in cases(lang):
        result = score(case)
        for kind in (case["kind"], "all"):
            table[kind]["cases"] += 1
            for figure in FIGURES:
                value = getattr(result, figure)
                table[kind][figure, "of"] += value is not None
                table[kind][figure, "right"] += bool(value)
        if not result.all:
            missed.append((case, result))
    return table, missed


def figures(row: Counter) -> dict[str, float | None]:
    """The percentages of a row."""
    return {
        figure: 100 * row[figure, "right"] / row[figure, "of"] if row[figure, "of"] else None
        for figure in FIGURES
    }


def line(name: str, row: Counter) -> str:
    """A row of the table."""
    shown = ["      –" if v is None else f"{v:6.1f}%" for v in figures(row).values()]
    return f"{name:<16}{row['cases']:>6} " + " ".join(shown)


def floors() -> dict[str, dict[str, float]]:
    """What no figure may fall below."""
    found: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return found


def lifted(row: Counter, old: dict[str, float]) -> dict[str, float]:
    """The floors at what is measured, rounded down to 0.1; none is lower than it was."""
    measured = {name: value for name, value in figures(row).items() if value is not None}
    return {name: max(int(value * 10) / 10, old.get(name, 0.0)) for name, value in measured.items()}


def _print(lang: str, table: dict[str, Counter]) -> None:
    print(f"{lang + ' by kind':<16}{'cases':>6} " + " ".join(f"{name:>7}" for name in FIGURES))
    for kind in [*sorted(set(table) - {"all"}), "all"]:
        print(line(kind, table[kind]))
    print()


def main() -> None:
    """Print the table; with `--raise` lift the floors."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lang", nargs="*", default=languages())
    asked.add_argument("--errors", type=int, default=0)
    asked.add_argument("--raise", dest="lift", action="store_true")
    told = asked.parse_args()
    kept = floors()
    for lang in told.lang:
        table, missed = measure(lang)
        _print(lang, table)
        for case, result in missed[: told.errors]:
            print(case["id"], case["text"], "|", *[f"{c.action}{c.args}" for c in result.calls])
        if told.lift:
            kept[lang] = lifted(table["all"], kept.get(lang, {}))
    if told.lift:
        FLOORS.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
