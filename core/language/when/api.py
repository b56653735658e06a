"""Reading one phrase, and finding the times in a sentence."""

from datetime import datetime
from importlib import import_module
from zoneinfo import ZoneInfo

from core.language.when.chart import Edge
from core.language.when.reading import Parsed, longest, parse, resolutions
from core.language.when.resolve.scene import Scene
from core.language.when.tables import LANGUAGES, order_of
from core.language.when.values import Resolution
from core.ports import Habits


def read(text: str, now: datetime, habits: Habits, direction: str = "future") -> Resolution | None:
    """The best reading of a text that is one phrase, its other readings in `alternatives`.

    `now` is aware; the zone is the habits'. Words that were not understood are in `unread`; None
    where there is no time in it, or none that exists ("30 February").
    """
    return read_in(text, scene_of(now, habits, direction))


def search(text: str, now: datetime, habits: Habits, direction: str = "future") -> list[Resolution]:
    """The times in a sentence from left to right, each with its span in the original text.

    Spans do not overlap and are as long as can be, prepositions included: "at 9", "by Friday".
    """
    return search_in(text, scene_of(now, habits, direction))


def scene_of(now: datetime, habits: Habits, direction: str = "future") -> Scene:
    """The scene of a person: their zone and habits."""
    return Scene(now, ZoneInfo(habits.zone), habits, past=direction == "past")


def read_in(text: str, scene: Scene) -> Resolution | None:
    """As `read`, in a scene of any zone."""
    found, language = _read(text, scene), scene.habits.locale[:2]
    if language in LANGUAGES or (found is not None and not found.unread):
        return found
    foreign = import_module("core.language.when.foreign")
    return foreign.read_foreign(text, language, scene) or found


def _parsed(text: str, habits: Habits) -> Parsed:
    return parse(text, habits.locale[:2], habits.date_order or order_of(habits.locale))


def _read(text: str, scene: Scene) -> Resolution | None:
    parsed = _parsed(text, scene.habits)
    best = longest(parsed.edges)
    if not best:
        return None
    chosen = [edge for edge in best if (edge.start, edge.end) == (best[0].start, best[0].end)]
    found = resolutions(parsed, chosen, scene)
    if not found:
        return None
    return found[0].model_copy(
        update={"alternatives": tuple(found[1:]), "unread": _unread(parsed, best[0], found[0])}
    )


def _unread(parsed: Parsed, edge: Edge, found: Resolution) -> tuple[str, ...]:
    outside = [*parsed.tokens[: edge.start], *parsed.tokens[edge.end :]]
    words = [parsed.text[token.start : token.end] for token in outside]
    return found.unread + tuple(word for word in words if any(map(str.isalnum, word)))


def search_in(text: str, scene: Scene) -> list[Resolution]:
    """As `search`, in a scene of any zone."""
    parsed = _parsed(text, scene.habits)
    found: list[Resolution] = []
    for edges in parsed.spans():
        readings = resolutions(parsed, edges, scene)
        if readings:
            found.append(readings[0].model_copy(update={"alternatives": tuple(readings[1:])}))
    return sorted(found, key=lambda resolution: resolution.span)
