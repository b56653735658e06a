"""What is said of what came from others or with a picture, of one thing, and of a group's list."""

from collections.abc import Sequence
from typing import Any

from core.language.say import steps
from core.language.say.made import listed as line_of
from core.language.say.others import notes_of
from core.language.say.tables import phrase
from core.language.say.things import Thing, of_change
from core.language.say.values import Line, Speaking
from core.ports import Button, Call, Outcome

MOST = 1_000
"""Characters of a thing's notes that are shown."""
_STOPS = (".", "!", "?", "…")


def kept(outcome: Outcome, speaking: Speaking) -> Line:
    """Such as "☐ #4 kept what Ana wrote: dinner at Luigi's"; a time for it may be asked next."""
    thing = of_change(outcome.changes[0], outcome.view)
    ref = f"#{thing.number}" if thing.number else thing.title
    who = str(outcome.view.get("author") or phrase("somebody"))
    key = "kept" if outcome.view.get("external") else "kept photo"
    key = "kept plain photo" if thing.title == phrase("a photo") else key
    stop = "" if thing.title.endswith(_STOPS) else "."
    text = phrase(key, ref=ref, who=who, title=thing.title + stop)
    remind = Call(action="reminders.create", args={"item": thing.ref})
    later = Button(label=phrase("remind me"), calls=(remind,))
    return Line(text, (*steps.of_turn(speaking, "undo"), later))


def with_photo(line: Line, outcomes: Sequence[Outcome]) -> Line:
    """What was made, and that the picture which came along is kept with it."""
    photo = any(one.template == "attached" and one.view.get("file") for one in outcomes)
    return line._replace(text=line.text + phrase("with photo")) if photo and line.text else line


def shown(outcome: Outcome, speaking: Speaking) -> Line:
    """One thing with its notes; its picture goes along."""
    facts: dict[str, Any] = outcome.view["items"][0]
    thing = Thing(str(outcome.view["kind"])[:-1], facts)
    notes = notes_of(thing)
    lines = [line_of(thing, speaking, following="next date")]
    lines += [notes if len(notes) <= MOST else f"{notes[: MOST - 1]}…"] if notes else []
    done = thing.kind != "task" or thing.facts.get("status") in {"completed", "cancelled"}
    return Line("\n".join(lines), () if done else (steps.done(thing),))


def privacy(outcome: Outcome, _: Speaking) -> Line:
    """What is kept, where, for how long, and who sees it."""
    told = {key: phrase("kept so long", count=value) for key, value in outcome.view["days"].items()}
    return Line(phrase("privacy", **told))


def shared(outcome: Outcome, _: Speaking) -> Line:
    """What a group has on its list, and who put it there."""
    items = outcome.view.get("entries") or ()
    if not items:
        return Line(phrase("group list empty"))
    lines = [phrase("group list of", title=one["title"], who=one["who"]) for one in items]
    return Line("\n".join([phrase("group list"), *lines]))


def allowed(outcome: Outcome, _: Speaking) -> Line:
    """The group may hear us, or may not any more."""
    return Line(phrase("group allowed" if outcome.view["allowed"] else "group forbidden"))
