"""What counts as wrong in an installation, and what to do about it: findings, never repairs."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from core.ports import Value

SHOWN_EACH = 5
"""So many findings of one kind are told; the others are counted."""
EMAIL_MAX = 320
JUMP = timedelta(seconds=2)
TICK_LATE = timedelta(minutes=3)
DUE_LATE = timedelta(minutes=5)
DAY = timedelta(days=1)


class Level(StrEnum):
    """How much a finding matters; only errors fail."""

    OK = "ok"
    INFO = "info"
    WARN = "warn"
    ERROR = "error"


class Finding(Value):
    """One thing that was looked at: what was found, what to do, and a repair to agree to."""

    level: Level
    topic: str
    found: str
    do: str = ""
    proposal: str = ""
    """A command, or words to say; nothing happens until a person does."""

    @property
    def line(self) -> str:
        """The finding as one line."""
        parts = [self.found, self.do, f"Proposed: {self.proposal}" if self.proposal else ""]
        return f"{self.level:<5} {self.topic}: {' '.join(filter(None, parts))}"


def fine(topic: str, found: str) -> Finding:
    """Nothing to do."""
    return Finding(level=Level.OK, topic=topic, found=found)


def shortened(findings: Iterable[Finding], topic: str) -> list[Finding]:
    """The first few findings of one check, and how many more there are; "all right" for none."""
    rest = iter(findings)
    first = list(islice(rest, SHOWN_EACH))
    more = sum(1 for _ in rest)
    if more:
        worst = first[-1].level
        first.append(Finding(level=worst, topic=topic, found=f"And {more} more of this kind."))
    return first or [fine(topic, "nothing is wrong.")]


def failed(findings: Iterable[Finding]) -> bool:
    """Whether something must be done before Nudge can be relied on."""
    return any(finding.level is Level.ERROR for finding in findings)


# ---------------------------------------------------------------------------------------- the rows


def email_flaw(email: str) -> str:
    """What is wrong with an address, in words; "" for a usable one, international ones included."""
    local, at, domain = email.rpartition("@")
    if len(email) > EMAIL_MAX:
        return f"is longer than {EMAIL_MAX} characters"
    if any(character.isspace() for character in email):
        return "has a space in it"
    if not at or not local or "@" in local:
        return "does not have one @ with a name before it"
    return _domain_flaw(domain)


def _domain_flaw(domain: str) -> str:
    if "." not in domain:
        return "has no full domain after the @"
    try:
        domain.encode("idna")
    except UnicodeError:
        return "has a domain that cannot exist"
    return ""


def invalid_email(who: str, email: str, *, unique: bool) -> Finding | None:
    """An address that no mail can reach; never a reason to delete anybody (model.md H1).

    `unique`: nobody else has the address that is left without spaces around it.
    """
    flaw = email_flaw(email)
    if not flaw:
        return None
    if unique and not email_flaw(email.strip()):
        proposal = "store it without the spaces around it; nobody else has that address."
    else:
        proposal = "put it in quarantine (no mail goes there) and ask them in chat for another one."
    return Finding(
        level=Level.WARN,
        topic="e-mail",
        found=f"The e-mail address of user {who} {flaw}.",
        do="Nobody is deleted for that.",
        proposal=proposal,
    )


def overdue_tasks(count: int) -> Finding:
    """Overdue is how things are, not a fault: nothing is written (model.md H2)."""
    if not count:
        return fine("tasks", "no task is overdue.")
    are = "task is" if count == 1 else "tasks are"
    return Finding(
        level=Level.INFO,
        topic="tasks",
        found=f"{count} open {are} overdue, which is normal.",
        do='Whoever has them may say "what is overdue".',
    )


def event_order(who: str, start: datetime, end: datetime) -> Finding | None:
    """An event that ends before it starts, and what may have been meant (model.md H4)."""
    if end > start:
        return None
    what = "ends when it starts" if end == start else "ends before it starts"
    meant = [f"{do} ({a.isoformat()} to {b.isoformat()})" for do, a, b in _meant(start, end)]
    return Finding(
        level=Level.WARN,
        topic="events",
        found=f"Event {who} {what}: {start.isoformat()} to {end.isoformat()}.",
        do="Ask its owner; no provider is told before they agree.",
        proposal="; or ".join([*meant, "keep it as it is."]),
    )


def _meant(start: datetime, end: datetime) -> list[tuple[str, datetime, datetime]]:
    later = [("end it one day later", start, end + DAY)] if end + DAY > start else []
    turned = [("swap start and end", end, start)] if end < start else []
    return later + turned


def odd_attendees(who: str, attendees: object) -> Finding | None:
    """Attendees that are not a list of people with names; they are kept all the same (H5)."""
    if isinstance(attendees, list) and all(_is_person(one) for one in attendees):
        return None
    return Finding(
        level=Level.INFO,
        topic="attendees",
        found=f"Event {who} has attendees that are not linked to anybody.",
        do="They are kept as they are; nobody is removed and nobody gets a cancellation.",
    )


def _is_person(one: object) -> bool:
    return isinstance(one, dict) and bool(one.get("name"))


def unknown_zone(what: str, who: str, zone: str) -> Finding:
    """A time zone that the zone data does not know: its times cannot be worked out."""
    return Finding(
        level=Level.ERROR,
        topic="zones",
        found=f"The time zone {zone!r} of {what} {who} is not in the zone data.",
        do="Update the zone data (pip install --upgrade tzdata), or choose another zone.",
        proposal='say "my time zone is Lisbon", with your own city.',
    )


def unreadable_schedule(what: str, who: str, why: str) -> Finding:
    """A rhythm that this code cannot read: the row would never come due."""
    return Finding(
        level=Level.ERROR,
        topic="schedules",
        found=f"The schedule of {what} {who} cannot be read ({why}).",
        do="It will not ring.",
        proposal="say again when it is, or restore a backup.",
    )


# --------------------------------------------------------------------------- what happens by itself


def worker(now: datetime, tick: datetime | None) -> Finding:
    """Whether somebody rings: by the last tick that a worker wrote down."""
    if tick is None:
        return Finding(
            level=Level.INFO,
            topic="worker",
            found="No worker has run yet.",
            do="Nothing rings without one.",
            proposal="nudge run",
        )
    if tick > now + JUMP:
        return Finding(
            level=Level.ERROR,
            topic="clock",
            found=f"The last tick was at {tick.isoformat()}, but now is {now.isoformat()}.",
            do="The clock has gone back; set it right (timedatectl set-ntp true) and look again.",
        )
    age = ago(now - tick)
    if now - tick <= TICK_LATE:
        return fine("worker", f"one was up {age}.")
    return Finding(
        level=Level.WARN,
        topic="worker",
        found=f"No worker is running; the last tick was {age}.",
        do="Nothing rings until one does; what was missed is told then.",
        proposal="nudge run",
    )


def waiting(now: datetime, what: str, oldest: datetime | None) -> Finding | None:
    """Rows of one table that should have been worked on by now."""
    if oldest is None or now - oldest <= DUE_LATE:
        return None
    return Finding(
        level=Level.WARN,
        topic="due",
        found=f"The oldest of the due {what} has waited since {oldest.isoformat()}.",
        do="If a worker is running, it is stuck or behind: read its log and start it again.",
    )


def dead_letters(what: str, count: int) -> Finding | None:
    """What was given up after its last try."""
    if not count:
        return None
    return Finding(
        level=Level.WARN,
        topic="undelivered",
        found=f"{count} {what}{'s were' if count > 1 else ' was'} given up after the last try.",
        do="last_error says why; a chat that is blocked opens when its person writes again.",
    )


def ago(span: timedelta) -> str:
    """A stretch of time up to now, roughly."""
    seconds = max(int(span.total_seconds()), 0)
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            many = seconds // size
            return f"{many} {unit}{'s' * (many > 1)} ago"
    return f"{seconds} second{'s' * (seconds != 1)} ago"


# ------------------------------------------------------------------------------------- the export

EXPORT_MOST = 20_000_000
"""Bytes of rows in one file."""
HISTORY = ("action_audit", "tool_calls", "conversation_turns", "deliveries", "outbox")
"""What grows with time: when a file would be too large, the last of these are left out."""
_NEVER = frozenset({"secrets"})
_HIDDEN = re.compile(
    r"(?:^|_)(?:digest|hash|sealed|secret|token|token_ref|password)$"
    r"|^(?:lease_until|fence|attempt|rank)$"
)
_CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b")
_SEALED = "*****-*****"


def in_export(tables: Iterable[str]) -> list[str]:
    """The tables that a person may have a copy of: their things first, then what grows."""
    known = set(tables) - _NEVER
    return [*sorted(known - set(HISTORY)), *(name for name in HISTORY if name in known)]


def leaves(column: str) -> bool:
    """Whether its person may have a column: not a secret or its digest, nor a lease."""
    return _HIDDEN.search(column) is None


def without_file(row: dict[str, Any]) -> dict[str, Any]:
    """A row without the file that a message brings: it may be an export itself."""
    payload = row.get("payload")
    if not isinstance(payload, dict) or "document" not in payload:
        return row
    return row | {"payload": {key: value for key, value in payload.items() if key != "document"}}


def without_codes(table: str, line: str) -> str:
    """A row in JSON, with codes that were told in a chat (`XXXXX-XXXXX`) made unreadable."""
    return _CODE.sub(_SEALED, line) if table in HISTORY else line
