"""The embedded interpreter: a person's words in, the calls they ask for out."""

from collections.abc import Sequence

from core.language.turns import asks, commands, followups
from core.language.turns.build import MAKES, Catalogue, build
from core.language.turns.clauses import Clause, split
from core.language.turns.said import Said, said
from core.language.turns.text import squeeze
from core.language.turns.weigh import ACT, ASK, Intent, weigh
from core.ports import Call, Heard, Reading, Target

CLOSE = 0.06
"""Two readings of a wish whose confidences lie closer than this are asked about."""


class Reader:
    """Reads messages against the catalogue's actions; it holds no state of a conversation."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Read against these actions; a reading never names another."""
        self._catalogue = Catalogue(targets)

    def read(self, heard: Heard) -> Reading:
        """Understand one message. Any text is readable; what is not understood has no calls."""
        words = said(heard)
        if not squeeze(words.text):
            return Reading(rule_ids=("empty",))
        known = commands.read(words, self._catalogue)
        fresh = known or self._wishes(words)
        follow = followups.read(words, self._catalogue, fresh)
        return follow or followups.aimed(fresh, heard.context, self._catalogue)

    def _wishes(self, words: Said) -> Reading:
        """Every wish of the message, read alone."""
        wishes = [(clause, _best(clause, self._catalogue)) for clause in split(words)]
        sure = [(c, i) for c, i in wishes if i and i.confidence >= ASK]
        ordered = any("fact" not in i.rules[0] for _, i in sure)
        if ordered:
            sure = [(c, i) for c, i in sure if not i.rules[0].startswith(("fact-", "plain-")) or len(sure) == 1 or not c.low.startswith(("i ", "i'", "we ", "the "))]
        unread = tuple(c.text for c, i in wishes if (c, i) not in sure)
        if not sure:
            low = max((i.confidence for _, i in wishes if i), default=0.0)
            return Reading(confidence=low, notes=unread, rule_ids=("out-of-scope",))
        return self._together(sure, unread)

    def _together(self, sure: list[tuple[Clause, Intent]], unread: tuple[str, ...]) -> Reading:
        calls: list[Call] = []
        rules: list[str] = []
        maker = 0
        for clause, intent in sure:
            made = build(clause, intent, self._catalogue, maker)
            calls.extend(made)
            rules.extend(intent.rules)
            if intent.act in MAKES and made and intent.noun != "reminders":
                maker = len(calls)
        confidence = min(i.confidence for _, i in sure)
        reading = Reading(
            calls=tuple(calls), confidence=confidence, rule_ids=tuple(dict.fromkeys(rules)), notes=unread
        )
        return self._asked(reading, sure)

    def _asked(self, reading: Reading, sure: list[tuple[Clause, Intent]]) -> Reading:
        """The reading, or the question that must come before it."""
        if not reading.calls:
            return Reading(rule_ids=reading.rule_ids, notes=reading.notes)
        for call in reading.calls:
            lacking = self._catalogue.missing(call)
            if lacking:
                return asks.lacking(reading, call, lacking[0])
        if reading.confidence < ACT:
            clause, intent = min(sure, key=lambda pair: pair[1].confidence)
            others = [i for i in weigh(clause) if i.noun != intent.noun and i.confidence >= ASK - 0.15]
            options = [(intent, reading.calls)]
            options += [(o, tuple(build(clause, o, self._catalogue))) for o in others[:2]]
            return asks.between(reading, options)
        return reading


def _best(clause: Clause, catalogue: Catalogue) -> Intent | None:
    """The likeliest intent that the catalogue can do."""
    return next((i for i in weigh(clause) if build(clause, i, catalogue)), None)
