"""Judged from outside: what people got (the double's history), and the tables as plain rows."""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.doubles.telegram import Double
from tests.faults.check import INVARIANTS, REPEAT, Facts
from tests.soak.people import People, Said
from tests.soak.process import STOP_SECONDS, Ending, Installation, instant

IN_FLIGHT = 4
"""Sends that may be under way when a process dies, as the README says: so many copies."""
SENDS = {"sendMessage", "sendPhoto", "sendDocument"}
FINE = re.compile(
    r"Nobody runs this assistant yet\. .*|    /start [\w-]+|or open https://t\.me/\S+"
    r"|Nudge is running; stop it with Ctrl-C\."
    r"|updates are not stored \(Overloaded\); Telegram repeats them"  # just starting, or stopping
    r"|Listening on http://127\.0\.0\.1:\d+; .*Stop it with Ctrl-C\."
)
"""What a healthy bot prints."""
PART_OF_LIFE = (
    ("", "Too Many Requests"),
    ("answerCallbackQuery", "query is too old"),
    ("editMessage", "message is not modified"),
)
"""What Telegram may refuse: (how the method begins, words)."""


@dataclass(frozen=True)
class Send:
    """A message that Telegram took."""

    at: float
    chat: int
    number: str
    text: str
    delivery: str
    """The one that its buttons name; empty if it has none."""


@dataclass
class Verdict:
    """What was found, in figures and in words."""

    name: str
    figures: dict[str, Any] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


class Judge:
    """Everything that is known about one campaign once it is quiet and the bot has stopped."""

    def __init__(self, double: Double, people: People, bot: Installation, epoch: float) -> None:
        """`epoch` is the Unix time at which the monotonic clock showed nought."""
        self.double, self.people, self.bot, self._epoch = double, people, bot, epoch
        self.facts = Facts(bot.url, Path("none"))
        self.addresses = {
            UUID(str(one)).hex: address
            for one, address in bot.rows("SELECT id, address FROM channels")
        }
        self.sends = list(_sends(double))
        self.by_delivery, self.stray = self._sorted()
        self.late: list[float] = []
        self.answered = self.rung = self.copies = self.labelled = 0

    def judge(self, name: str) -> Verdict:
        """All of it."""
        wrong = [
            *self._answers(),
            *self._rings(),
            *self._copies(),
            *self._things(),
            *self._invariants(),
            *self._endings(),
            *self._log(),
            *self._calls(),
        ]
        return Verdict(name, self._figures(), wrong)

    def _figures(self) -> dict[str, Any]:
        kinds = Counter(ending.kind for ending in self.bot.endings)
        return {
            "messages": len(self.people.said),
            "again": self.people.again,
            "answered": self.answered,
            "reminders": sum(one.kind == "reminder" for one in self.people.said),
            "rung": self.rung,
            "copies": self.copies,
            "labelled": self.labelled,
            "kills": kinds["kill"],
            "terms": kinds["term"],
            "429s": self.double.throttled,
            "start s": round(max(self.bot.starts), 1),
            "stop s": round(max(e.seconds for e in self.bot.endings), 1),
            "late s": round(max(self.late, default=0), 1),
        }

    # ----------------------------------------------------------------------- what people got

    def _sorted(self) -> tuple[dict[str, list[Send]], list[Send]]:
        """Which message belongs to which delivery: by buttons, else by number, else by words."""
        found: dict[str, list[Send]] = defaultdict(list)
        stray = []
        by_number = {self._place(row): row["id"] for row in self.facts.deliveries}
        by_words = defaultdict(list)
        for row in self.facts.deliveries:
            by_words[self._chat(row), row["payload"].get("text")].append(row["id"])
        for send in self.sends:
            words = send.text.replace(REPEAT, "").strip()
            known = send.delivery or by_number.get((str(send.chat), send.number))
            like = by_words.get((str(send.chat), words), [])
            if known or like:
                found[known or min(like, key=lambda one: len(found[one]))].append(send)
            else:
                stray.append(send)
        return found, stray

    def _chat(self, row: dict[str, Any]) -> str:
        return str(self.addresses[row["channel_id"]])

    def _place(self, row: dict[str, Any]) -> tuple[str, str]:
        """Where a message stands; nowhere, if it was not sent or changes another one."""
        edits = row["edits"] or not row["external_message_id"]
        return self._chat(row), row["id"] if edits else row["external_message_id"]

    def _answers(self) -> Iterator[str]:
        turns = defaultdict(list)
        for turn in self.facts.turns:
            turns[turn["external_id"]].append(turn["id"])
        replies = defaultdict(list)
        for row in self.facts.deliveries:
            if row["kind"] == "reply":
                replies[row["turn_id"]].append(row["id"])
        for said in self.people.said:
            got = [s for t in turns[said.update] for r in replies[t] for s in self.by_delivery[r]]
            if not any(self._answers_to(said, send) for send in got):
                texts = [send.text for send in got]
                yield f"{_what(said)} was not answered: {len(turns[said.update])} turns, {texts}"
            else:
                self.answered += 1

    def _answers_to(self, said: Said, send: Send) -> bool:
        return send.chat == said.chat and send.at > said.at and said.name in send.text

    def _rings(self) -> Iterator[str]:
        due = self._due()
        replies = {row["id"] for row in self.facts.deliveries if row["kind"] == "reply"}
        rings: dict[int, list[Send]] = defaultdict(list)
        for delivery, sends in self.by_delivery.items():
            if delivery not in replies:
                for send in sends:
                    rings[send.chat].append(send)
        for said in self.people.said:
            if said.kind == "reminder":
                at = [send.at for send in rings[said.chat] if said.name in send.text]
                if not at:
                    yield f"{_what(said)} never rang"
                    continue
                self.rung += 1
                self.late.append(min(at) - due.get(said.name, said.at))
        early = min(self.late, default=0)
        if early < -1:
            yield f"something rang {-early:.1f} s early"

    def _due(self) -> dict[str, float]:
        """When each reminder was due, on the monotonic clock."""
        titles = {row["id"]: row["title"] for row in self.facts.things["reminder"]}
        return {
            titles[row["reminder_id"]].split()[-1]: instant(row["scheduled_for"]).timestamp()
            - self._epoch
            for row in self.facts.occurrences
            if row["round"] == 1
        }

    def _copies(self) -> Iterator[str]:
        by_ending: Counter[int] = Counter()
        for delivery, sends in self.by_delivery.items():
            for before, copy in itertools.pairwise(sends):
                self.copies += 1
                label = REPEAT in copy.text
                self.labelled += label
                if not label:
                    yield f"delivery {delivery} was sent again without a label: {copy.text!r}"
                by_ending[self._ended_after(before.at)] += 1
        for number, copies in by_ending.items():
            ending = self.bot.endings[number] if number >= 0 else None
            if ending is None or ending.kind == "term" or copies > IN_FLIGHT:
                yield f"{copies} copies after {ending or 'no ending at all'}"
        yield from (f"sent without a delivery: {one.text!r} in {one.chat}" for one in self.stray)

    def _ended_after(self, at: float) -> int:
        """The ending of the process that was alive then; -1 if it has not ended."""
        later = (n for n, ending in enumerate(self.bot.endings) if ending.at > at - STOP_SECONDS)
        return next((n for n in later if _over(self.bot.endings[n]) > at), -1)

    # -------------------------------------------------------------------- what the tables say

    def _things(self) -> Iterator[str]:
        titles = Counter(
            (kind, word)
            for kind, rows in self.facts.things.items()
            for row in rows
            for word in set(row["title"].split())
        )
        for said in self.people.said:
            if said.name and titles[said.kind, said.name] != 1:
                yield f"{_what(said)} made {titles[said.kind, said.name]} of it"

    def _invariants(self) -> Iterator[str]:
        received = tuple(said.update for said in self.people.said)
        for name, invariant in INVARIANTS.items():
            if name == "I4":  # the same is judged above, with what is known of each death
                continue
            found = invariant(self.facts, received) if name == "I1" else invariant(self.facts)
            yield from (f"{name}: {what}" for what in found)

    # ------------------------------------------------------------------------- what else is seen

    def _endings(self) -> Iterator[str]:
        for number, ending in enumerate(self.bot.endings):
            if ending.kind == "term" and (ending.code != 0 or ending.seconds > STOP_SECONDS):
                yield f"ending {number} was not a clean one: {ending}"

    def _log(self) -> Iterator[str]:
        told = self.bot.log.read_text(errors="replace")
        secrets = {self.double.token, *_hook_secrets(self.double)}
        yield from ("the log names a secret" for one in secrets if one in told)
        lines = Counter(
            line for line in told.splitlines() if line.strip() and not FINE.fullmatch(line)
        )
        yield from (f"the log says, {times} times: {line}" for line, times in lines.items())

    def _calls(self) -> Iterator[str]:
        yield from (f"a call broke the rules: {event}" for event in self.double.violations)
        for event in self.double.history:
            if event["kind"] == "refused" and not event["violation"] and not _usual(event):
                yield f"Telegram refused {event['method']}: {event['why']}"


def _usual(event: dict[str, Any]) -> bool:
    return any(
        event["method"].startswith(method) and words in event["why"]
        for method, words in PART_OF_LIFE
    )


def _over(ending: Ending) -> float:
    return ending.at + ending.seconds


def _what(said: Said) -> str:
    return f"{said.kind} {said.update} {said.words!r} of {said.chat}"


def _sends(double: Double) -> Iterator[Send]:
    for event in double.history:
        if event["kind"] == "call" and event["method"] in SENDS:
            result = event["result"]
            keys = result.get("reply_markup", {}).get("inline_keyboard", [])
            data = [b.get("callback_data", "").split(":") for row in keys for b in row]
            yield Send(
                event["at"],
                result["chat"]["id"],
                str(result["message_id"]),
                result.get("text") or result.get("caption", ""),
                next((one[1] for one in data if one[0] == "d"), ""),
            )


def _hook_secrets(double: Double) -> set[str]:
    return {e["args"]["secret_token"] for e in double.calls("setWebhook")}
