"""One reply out of what became of a turn's calls: done, refused, asked, in this order."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from core.language.say import (
    about,
    back,
    changed,
    copies,
    free,
    kept,
    lists,
    made,
    people,
    steps,
    wrong,
)
from core.language.say.agenda import LISTS
from core.language.say.asks import asked
from core.language.say.dates import clock, day
from core.language.say.refusals import refusal
from core.language.say.tables import has, one_stop, phrase, quoted
from core.language.say.things import NAMED, NOUNS, Thing, of_change
from core.language.say.values import Line, Speaking
from core.ports import Change, Outcome, Reply, State

READS: dict[str, Callable[[Outcome, Speaking], Line]] = {
    "events_free": free.free,
    "tags_listed": free.tags,
    "settings": about.settings,
    "why": about.why,
    "help": about.help_text,
    "privacy": kept.privacy,
    "thing_shown": kept.shown,
    "group_list": kept.shared,
    "group_allowed": kept.allowed,
    "exported": copies.exported,
    "marked_wrong": wrong.marked,
}
"""Templates of what changes no thing of the person's, so that there is nothing to claim."""

WRITES: dict[str, Callable[[Outcome, Speaking], Line]] = {
    "settings_changed": about.settings_changed,
    "kept": kept.kept,
    "code_made": people.code_made,
    "accounts_removed": people.accounts_removed,
    "undone": back.undone,
    "redone": back.redone,
}

CHANGES: dict[str, Callable[[Change, Thing, Speaking], Line]] = {
    "task_completed": changed.completed,
    "reminder_completed": changed.completed,
    "task_snoozed": changed.snoozed,
    "reminder_snoozed": changed.snoozed,
}
CREATED = {"task_created": "task", "event_created": "event", "reminder_created": "reminder"}


class Made(NamedTuple):
    """A thing that this turn made, with the reminders of it that it made too."""

    thing: Thing
    alarms: list[Thing]


class Spoken(NamedTuple):
    """What is said of one outcome: alone, and as one of several."""

    line: Line
    item: str


def reply(outcomes: Sequence[Outcome], speaking: Speaking) -> Reply:
    """What to say of the outcomes of one turn, with the likely next steps.

    What was done is claimed only from the changes that were recorded.
    """
    done = [one for one in outcomes if one.state is State.DONE and one.template != "attached"]
    parts = _spoken(done, speaking)
    line = kept.with_photo(_together(parts, speaking), outcomes)
    questions = [one for one in outcomes if one.ask is not None]
    closed = [_turned_down(one) for one in outcomes if one.state is not State.DONE]
    question = asked(questions)
    ask = question.text if question else ""
    said = [line.text, *dict.fromkeys(closed), ask, *not_read(outcomes)]
    whole = one_stop("\n".join(filter(None, said))) or phrase("nothing done")
    if question:
        return question.model_copy(update={"text": whole})
    week = next((part.line.week for part in parts if part.line.week), None)
    picture = next((str(one.view["picture"]) for one in done if one.view.get("picture")), "")
    file = next((part.line.document for part in parts if part.line.document), None)
    buttons = steps.rows(line.buttons)
    return Reply(text=whole, buttons=buttons, week=week, document=file, picture=picture)


def _together(parts: Sequence[Spoken], speaking: Speaking) -> Line:
    """One line with its own buttons, or a list with buttons for all of it."""
    if len(parts) == 1:
        return parts[0].line
    if not parts:
        return Line("")
    writes = [part for part in parts if part.item]
    if not writes:
        return Line("\n".join(part.line.text for part in parts))
    if len(writes) == 1:
        reads = [part.line.text for part in parts if not part.item]
        return Line("\n".join([writes[0].line.text, *reads]), writes[0].line.buttons)
    items = [part.item for part in writes]
    reads = [part.line.text for part in parts if not part.item]
    text = "\n".join([phrase("done list"), *items, *reads])
    buttons = steps.of_turn(speaking, "undo all")
    one = (steps.undo_one(items),) if buttons else ()
    return Line(text, (*buttons, *one, *steps.of_turn(speaking, "why")))


def _spoken(done: Sequence[Outcome], speaking: Speaking) -> list[Spoken]:
    """What is said of each outcome, those that belong together as one."""
    made_here, alarms = things_made(done)
    spoken, listing = [], _listings(done)
    for place, outcome in enumerate(done):
        if place in alarms or (listing and outcome in listing and outcome is not listing[0]):
            continue
        if listing and outcome is listing[0]:
            spoken.append(Spoken(lists.answer(listing, speaking), ""))
        elif outcome.template in LISTS:
            spoken.append(Spoken(lists.answer([outcome], speaking), ""))
        elif place in made_here and not outcome.repeated:
            thing, own = made_here[place]
            line = made.single(thing, speaking, own)
            spoken.append(Spoken(line, made.listed(thing, speaking, own)))
        else:
            said = _other(outcome, speaking)
            again = outcome.repeated and said in spoken
            spoken += [] if again else [said]
    return spoken


def _listings(done: Sequence[Outcome]) -> list[Outcome]:
    """The lists that were asked for the same time: one answer."""
    listed = [one for one in done if one.template in LISTS]
    asked_for = {str(one.view.get("when")) for one in listed}
    kinds = {one.template for one in listed}
    together = len(listed) > 1 and len(kinds) == len(listed) and len(asked_for) == 1
    return listed if together else []


def things_made(done: Sequence[Outcome]) -> tuple[dict[int, Made], set[int]]:
    """What was made, by place, and the places of reminders that a made thing's line tells."""
    found: dict[int, Made] = {}
    for place, outcome in enumerate(done):
        change = _main(outcome) if outcome.template in CREATED else None
        if change is not None and change.verb == "create" and change.target in NOUNS:
            found[place] = Made(of_change(change, outcome.view), [])
    told: set[int] = set()
    numbers = {
        one.thing.number: place
        for place, one in found.items()
        if one.thing.number and not one.thing.facts.get("about")
    }
    for place, (thing, _) in [*found.items()]:
        parent = (thing.facts.get("about") or {}).get("number")
        if thing.kind == "reminder" and parent in numbers and numbers[parent] != place:
            found[numbers[parent]].alarms.append(thing)
            told.add(place)
    return found, told


def _main(outcome: Outcome) -> Change | None:
    """The change that the action is about: of its own noun, else the first."""
    noun = outcome.action.partition(".")[0]
    own = [one for one in outcome.changes if NOUNS.get(one.target) == noun]
    return next(iter([*own, *outcome.changes]), None)


def _other(outcome: Outcome, speaking: Speaking) -> Spoken:
    if outcome.repeated:
        text = _repeated(outcome, speaking)
        return Spoken(Line(text), text)
    if outcome.template in READS:
        return Spoken(READS[outcome.template](outcome, speaking), "")
    if not outcome.changes:
        text = _unchanged(outcome, speaking)
        return Spoken(Line(text), text)
    line = _claim(outcome, speaking)
    return Spoken(line, line.text)


def _claim(outcome: Outcome, speaking: Speaking) -> Line:
    """What was changed, in the words of its template."""
    if outcome.template in WRITES:
        return WRITES[outcome.template](outcome, speaking)
    change = _main(outcome)
    if change is None:
        return Line(phrase("nothing done"))
    thing = _thing(outcome, change)
    line = _of_change(outcome.template, _with_tags(outcome, change, thing), thing, speaking)
    return line._replace(text=line.text + _along(outcome, change))


def _of_change(template: str, change: Change, thing: Thing, speaking: Speaking) -> Line:
    if template in CHANGES:
        return CHANGES[template](change, thing, speaking)
    if has(template):
        return changed.state(template, thing, speaking)
    return changed.updated(change, thing, speaking)


def _thing(outcome: Outcome, change: Change) -> Thing:
    """What a claim speaks of; of a change without a name of its own, what the action shows."""
    if change.target in NAMED:
        return of_change(change, outcome.view)
    noun = outcome.action.partition(".")[0]
    return Thing(next((kind for kind, many in NOUNS.items() if many == noun), noun), outcome.view)


def _with_tags(outcome: Outcome, change: Change, thing: Thing) -> Change:
    """The change, with the tags that rows of their own put on the thing or took off it."""
    new = dict(change.new or {}) if change.target in NAMED else {}
    if any(one.target == "task_tag" for one in outcome.changes):
        new["tags"] = [*thing.facts.get("tags", ())]
    return change.model_copy(update={"new": new})


def _along(outcome: Outcome, main: Change) -> str:
    """Reminders that went with the thing they were about."""
    gone = [
        of_change(one)
        for one in outcome.changes
        if one is not main and one.target == "reminder" and _is_over(one)
    ]
    return "".join(" " + phrase("reminder gone", ref=thing.ref) for thing in gone)


def _is_over(change: Change) -> bool:
    new = change.new or {}
    return bool(new.get("deleted_at")) or new.get("status") in {
        "cancelled",
        "completed",
        "archived",
    }


def _repeated(outcome: Outcome, speaking: Speaking) -> str:
    """The same was asked before: what became of it then."""
    if outcome.at is None:
        return phrase("already done")
    then = speaking.local(outcome.at)
    if then.date() == speaking.today:
        return phrase("already done at", hour=clock(then))
    return phrase("already done on", date=day(then.date(), speaking.today), hour=clock(then))


def _unchanged(outcome: Outcome, speaking: Speaking) -> str:
    """Asked for and allowed, but it was so already."""
    if outcome.template == "settings_changed":
        return about.settings_same(outcome.view, speaking)
    thing = Thing("", outcome.view)
    if not thing.facts.get("title"):
        return phrase("nothing changed")
    return phrase("already so", name=thing.name)


def _turned_down(outcome: Outcome) -> str:
    """The sentence of what was not done; a question speaks for itself."""
    if outcome.ask is not None:
        return ""
    if outcome.state in {State.PROPOSED, State.DECLINED, State.EXPIRED, State.UNDONE}:
        key = f"{outcome.state.value}{' already' if outcome.repeated else ''}"
        return phrase(key if has(key) else outcome.state.value)
    if outcome.state in {State.REFUSED, State.FAILED}:
        return refusal(outcome.message) if outcome.message else phrase("failed")
    return ""


def not_read(outcomes: Sequence[Outcome]) -> list[str]:
    """What of the words was not understood, said once each."""
    words = dict.fromkeys(note for one in outcomes for note in one.notes)
    return (
        [phrase("did not understand", words=", ".join(quoted(word) for word in words))]
        if words
        else []
    )
