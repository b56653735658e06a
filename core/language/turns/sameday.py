"""The day of a wish that says only an hour, behind one that says its day."""

import re

from core.language.turns.clauses import Clause
from core.language.turns.spans import Time
from core.language.when import read
from core.language.when.values import Kind
from core.ports import Call

_APART = re.compile(r"[.;!?\n]")
"""What ends a sentence: the next one has a day of its own, or today's."""


def on_the_day(before: Clause | None, clause: Clause, call: Call) -> Call:
    """The call on the day of the wish before: "meeting tomorrow at 10 and lunch at 12"."""
    when = call.args.get("when")
    on = day(before) if before and when and _joined(before, clause) else ""
    if not on or not clause.times or any(not _hour(time) for time in clause.times):
        return call
    told, heard = f"{on} {when}", clause.said.heard
    value = read(told, heard.now, heard.habits)
    if value is None or value.unread or not (value.timed and value.dated):
        return call
    return call.model_copy(update={"args": {**call.args, "when": told}})


def _joined(before: Clause, clause: Clause) -> bool:
    return not _APART.search(clause.said.text[before.end : clause.begin])


def day(clause: Clause) -> str:
    """The one day that a wish says, or ""."""
    points = [t.value for t in clause.times if t.value.kind in {Kind.DATE, Kind.INSTANT}]
    days = {value.at.date() for value in points if value.dated and value.at}
    once = all(t.value.kind is not Kind.RECURRENCE for t in clause.times)
    return days.pop().isoformat() if len(days) == 1 and once else ""


def _hour(time: Time) -> bool:
    """Whether a time says an hour and no day."""
    return time.value.kind is Kind.INSTANT and time.value.timed and not time.value.dated
