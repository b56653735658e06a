"""The odd dates of a repeat: named before they come, each with another choice."""

from collections.abc import Container, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from core.language.say import steps
from core.language.say.dates import at, clock, day, instant, names, on_date
from core.language.say.tables import phrase
from core.language.say.things import Thing
from core.language.say.values import Speaking
from core.ports import Button
from core.schedule import Schedule
from core.schedule.wallclock import offset_at, resolve_local

NIGHT_ENDS = 6


class Odd(NamedTuple):
    """A date on which the clock skips or repeats the hour that was said."""

    kind: str
    on: date
    said: datetime
    rings: tuple[datetime, ...]


def odd_clocks(thing: Thing) -> list[Odd]:
    """The first skipped and the first repeated hour of a thing's coming dates."""
    listed = thing.facts.get("notes" if thing.kind == "task" else "odd") or ()
    found: dict[str, Odd] = {}
    for each in listed:
        odd = _read(each) if isinstance(each, Mapping) else None
        if odd and odd.kind in {"gap", "fold"}:
            found.setdefault(odd.kind, odd)
    return sorted(found.values(), key=lambda odd: odd.on)


def _read(told: Mapping[str, Any]) -> Odd | None:
    on, words = on_date(told.get("date") or told.get("on")), str(told.get("said") or "")
    if on is None or not words:
        return None
    hour = time.fromisoformat(words.replace(" ", "T").rpartition("T")[2])
    rings = told.get("rings_at", told.get("rings")) or ()
    moments = [instant(each) for each in ([rings] if isinstance(rings, str) else rings)]
    return Odd(
        str(told.get("kind")), on, datetime.combine(on, hour), tuple(m for m in moments if m)
    )


def notes(
    thing: Thing, schedule: Schedule, speaking: Speaking, kinds: Container[str] = ("gap", "fold")
) -> str:
    """Such as "Note: on Sun 28 Mar the clock skips 02:00–03:00, so that night …"."""
    zone = schedule.zone(speaking.zone)
    sentences = [
        _sentence(thing, odd, schedule, zone, speaking.today)
        for odd in odd_clocks(thing)
        if odd.kind in kinds
    ]
    if not sentences:
        return ""
    first, *more = sentences
    return " ".join([phrase("note", sentence=first), *(s[0].upper() + s[1:] for s in more)])


def _sentence(thing: Thing, odd: Odd, schedule: Schedule, zone: str, today: date) -> str:
    verb = "ring" if thing.kind == "reminder" else "stands"
    on = day(odd.on, today)
    if odd.kind == "fold":
        what = phrase(f"fold {schedule.fold} {verb}")
        return phrase("fold", date=on, hour=clock(odd.said), what=what)
    rings = odd.rings or resolve_local(odd.said, zone, schedule.gap)
    when = phrase(_part_of_day(odd))
    if rings:
        what = phrase(f"gap {verb}", when=when, hour=clock(at(rings[0], zone)))
    else:
        what = phrase(f"gap skip {verb}", when=when)
    start, end = _skipped(odd, zone)
    return phrase("gap", date=on, start=clock(start), end=clock(end), what=what)


def _part_of_day(odd: Odd) -> str:
    return "that night" if odd.said.hour < NIGHT_ENDS else "that day"


def _skipped(odd: Odd, zone: str) -> tuple[datetime, datetime]:
    """The hours that the clock leaves out, on its own face."""
    (end,) = resolve_local(odd.said, zone, "later")
    before = offset_at(end - timedelta(minutes=1), zone)
    shown = at(end, zone)
    return shown - (offset_at(end, zone) - before), shown


def choices(thing: Thing, schedule: Schedule) -> list[Button]:
    """What else could happen on the odd dates."""
    buttons: list[Button] = []
    for odd in odd_clocks(thing) if thing.kind != "event" else ():
        if odd.kind == "gap" and schedule.gap != "skip":
            buttons.append(steps.update(thing, phrase(f"skip {_part_of_day(odd)}"), gap="skip"))
        if odd.kind == "fold" and schedule.fold != "both" and thing.kind == "reminder":
            month = names().full_months[odd.on.month - 1]
            buttons.append(steps.update(thing, phrase("ring both", month=month), fold="both"))
    return buttons
