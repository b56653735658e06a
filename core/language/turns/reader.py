"""The embedded interpreter: a person's words in, the calls they ask for out."""

from collections.abc import Sequence
from dataclasses import replace

from core.language.tongues import in_language, tongue_of
from core.language.turns import asks, commands, followups, takebacks
from core.language.turns.build import Catalogue, ahead, bare, build
from core.language.turns.carrying import carried
from core.language.turns.clauses import Clause
from core.language.turns.impossible import impossible
from core.language.turns.restraint import withheld
from core.language.turns.said import Said, said
from core.language.turns.sameday import day, on_the_day
from core.language.turns.text import squeeze
from core.language.turns.titles import title
from core.language.turns.tongue import pattern
from core.language.turns.weigh import ACT, ASK, Intent, weigh
from core.ports import Call, Heard, Reading, Target

NEAR = 0.15
"""A second reading is offered beside an unsure one when it lies at most so far below ASK."""
Wish = tuple[Clause, Intent]
Thought = tuple[Clause, Intent | None]
_NOTHING = pattern("cuts.NOTHING")
_SKIPPED = pattern("acts.SKIPPED")
_BACKGROUND = pattern("joints.BACKGROUND")


class Reader:
    """Reads messages against the catalogue's actions; it holds no state of a conversation."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Read against these actions; a reading never names another."""
        self._catalogue = Catalogue(targets)

    def read(self, heard: Heard) -> Reading:
        """Understand one message. Any text is readable; what is not understood has no calls."""
        language, words = _said(heard)
        if not squeeze(words.text):
            return Reading(rule_ids=("empty",), language=language)
        gone = impossible(words)
        if gone:
            return asks.no_such(gone, language)
        return self._read(words).model_copy(update={"language": language})

    def _read(self, words: Said) -> Reading:
        known = commands.read(words, self._catalogue)
        fresh = known or self._mended(words) or self._wishes(words)
        follow = followups.read(words, self._catalogue, fresh)
        found = follow or followups.aimed(fresh, words.heard.context, self._catalogue)
        why = withheld(words, found)
        return asks.withheld(why, words.tongue) if why else found

    def _mended(self, words: Said) -> Reading | None:
        mended = takebacks.mended(words, self._wishes, self._catalogue)
        return self.complete(mended) if mended is not None else None

    def _wishes(self, words: Said) -> Reading:
        """Every wish of the message, read alone."""
        parts = carried(words)
        if len(parts) == 1 and _SKIPPED(words.tongue).match(parts[0].shape):
            return asks.skipped(words.tongue)
        wishes = _hung([(clause, _best(clause, self._catalogue)) for clause in parts])
        sure = _wished([(c, i) for c, i in wishes if i is not None and i.confidence >= ASK])
        kept = [clause for clause, _ in sure]
        unread = tuple(clause.text for clause, _ in wishes if clause not in kept)
        if not sure:
            low = max((i.confidence for _, i in wishes if i is not None), default=0.0)
            return Reading(confidence=low, notes=unread, rule_ids=("out-of-scope",))
        return self._asked(self._together(sure, unread), sure)

    def _together(self, sure: list[Wish], unread: tuple[str, ...]) -> Reading:
        calls: list[Call] = []
        maker, before = 0, None
        for clause, intent in sure:
            made = build(clause, intent, self._catalogue, maker)
            calls += [on_the_day(before, clause, call) for call in made]
            before = clause if day(clause) else before
            if intent.act == "create":
                maker = len(calls)
        return Reading(
            calls=tuple(calls),
            confidence=min(intent.confidence for _, intent in sure),
            rule_ids=tuple(dict.fromkeys(rule for _, intent in sure for rule in intent.rules)),
            notes=unread,
            language=sure[0][0].tongue,
        )

    def complete(self, reading: Reading) -> Reading:
        """The reading, or the question for what its calls lack."""
        for call in reading.calls:
            lacking = self._catalogue.missing(call)
            if lacking:
                return asks.lacking(reading, call, lacking[0])
        return reading

    def _asked(self, reading: Reading, sure: list[Wish]) -> Reading:
        """The reading, or the question that must come before it."""
        asked = self.complete(reading)
        if asked.ask is not None:
            return asked
        if reading.confidence >= ACT:
            return reading
        clause, intent = min(sure, key=lambda wish: wish[1].confidence)
        near = [i for i in weigh(clause) if i.noun != intent.noun and i.confidence >= ASK - NEAR]
        near = list({i.noun: i for i in reversed(near)}.values())[::-1]
        options = [(i, tuple(build(clause, i, self._catalogue))) for i in near[:2]]
        return asks.between(reading, [(intent, reading.calls), *options])


def nouns(heard: Heard) -> tuple[str, ...]:
    """What words may be about, the likeliest first: also where nothing is sure."""
    _, words = _said(heard)
    intents = [intent for clause in carried(words) for intent in weigh(clause)]
    return tuple(dict.fromkeys(one.noun for one in sorted(intents, key=lambda i: -i.score)))


def _said(heard: Heard) -> tuple[str, Said]:
    """The language of a message, and its words in that."""
    language = tongue_of(heard.text, heard.habits.locale[:2])
    habits = in_language(heard.habits, language)
    return language, said(heard.model_copy(update={"habits": habits}))


def _best(clause: Clause, catalogue: Catalogue) -> Intent | None:
    """The likeliest intent that the catalogue can do."""
    return next((i for i in weigh(clause) if build(clause, i, catalogue)), None)


def _hung(wishes: list[Thought]) -> list[Thought]:
    """The wishes, each that only says "remind me" joined to what stands before it."""
    found: list[Thought] = []
    for clause, intent in wishes:
        if found and intent is not None and intent.noun == "reminders" and bare(clause):
            found[-1:] = _reminded(found[-1], (clause, intent))
        else:
            found.append((clause, intent))
    return found


def _reminded(before: Thought, last: Wish) -> list[Thought]:
    """An event and its reminder; of anything else only the reminder, with its words and time."""
    clause, intent = before
    told = clause.timed if intent is None else intent.act == "create"
    event = intent is not None and intent.noun == "events" and ahead(clause)
    if event and intent is not None:  # a reminder is asked for: it is no background
        return [(clause, replace(intent, rules=(*last[1].rules, *intent.rules))), last]
    if not told:
        return [before, last]
    return [(clause, replace(last[1], act="remind"))]


def _wished(sure: list[Wish]) -> list[Wish]:
    """The wishes among what was said: facts told beside an order are its background."""
    facts = [wish for wish in sure if _background(*wish)]
    orders = [wish for wish in sure if wish not in facts]
    return [wish for wish in orders if not _announces(*wish)] or facts or orders


def _announces(clause: Clause, intent: Intent) -> bool:
    """Whether an order names nothing yet: "add an event to my calendar. Hockey at 10:30"."""
    if not intent.act.startswith("create") or clause.times:
        return False
    named = title(clause, intent.noun).lower()
    return not named or _NOTHING(clause.tongue).fullmatch(named) is not None


def _background(clause: Clause, intent: Intent) -> bool:
    told = intent.rules[0].startswith(("fact-", "plain-", "change-absent"))
    return told and _BACKGROUND(clause.tongue).match(clause.low) is not None
