"""One installation with its Telegram: started, stopped, killed, and judged by what both saw."""

import json
import os
import signal
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from core.kernel.clock import FrozenClock, SystemClock
from core.kernel.db import Database
from core.kernel.ids import SeededIds
from core.notify import model as notify
from core.people import model as people
from core.ports import Incoming
from tests.conftest import fill
from tests.doubles.telegram import Double
from tests.doubles.world import TOKEN, Thing
from tests.faults.check import SETTLED, Facts, check
from tests.faults.house import Job
from tests.faults.street import KILLED, START, Street

BOT = f"telegram:{TOKEN.partition(':')[0]}"
ANA, BEN, CAI = 5, 6, 7
NAMES = {ANA: "Ana", BEN: "Ben", CAI: "Cai"}
"""People who have told their city; the first runs the house."""
EXIT = 20.0
"""Seconds from SIGTERM to the end, at most."""


def furnish(url: str) -> None:
    """Every table, and everybody's chat."""
    fill(url)
    db = Database(url, FrozenClock(START - timedelta(days=1)), SeededIds(7))
    for number, name in NAMES.items():
        at, one = db.clock.now(), str(number)
        told = Incoming(bot_id=BOT, external_id=one, subject=one, chat_id=one, at=at, name=name)
        told = told.model_copy(update={"timezone": "Europe/Lisbon"})
        with db.begin() as tx:
            user_id = people.welcome(tx, "telegram", told, active=True)
            tx.as_person(user_id)
            if number == ANA:
                people.set_person(tx, user_id, role=people.Role.ADMIN)
            notify.reach(tx, "telegram", told)
    db.close()


def acquaint(double: Double) -> None:
    """The double's side of it."""
    for number, name in NAMES.items():
        double.person(number, name)
        double.world.private[number] = "open"


@dataclass
class Home:
    """A database, a Telegram, and the processes that serve them."""

    street: Street
    url: str
    folder: Path
    double: Double
    port: int = 0
    """Where the webhook is; 0: we ask for updates."""
    since: int = 0
    """Where in the street's log this home begins."""
    running: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.since = len(self.street.log.read_text(errors="replace"))

    @property
    def leases_outlive(self) -> bool:
        """Whether a dead process's leases must run out (there may be others), or are voided."""
        return self.url.startswith("postgresql")

    @property
    def mode(self) -> str:
        """How updates are delivered."""
        return "webhook" if self.port else "poll"

    def start(self, after: float = 0, failpoints: str = "", scene: str = "serve") -> int:
        """Serve from so many seconds after START on; the number of the process."""
        environment = {
            "DATABASE_URL": self.url,
            "NUDGE_FAILPOINTS": failpoints,
            "NUDGE_REGISTRATION": "open",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.double.url,
            "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{self.port}" if self.port else "",
            "PORT": str(self.port),
        }
        at = (START + timedelta(seconds=after)).isoformat()
        number = self.street.start(Job(environment, str(self.told), at, scene))
        self.running.append(number)
        return number

    def ends(self, number: int) -> int:
        """How a process ends by itself."""
        self.running.remove(number)
        return self.street.wait(number)

    def dies(self, failpoint: str) -> None:
        """Serve until the failpoint kills the process."""
        assert self.ends(self.start(failpoints=failpoint)) == KILLED, self.log

    def stop(self, number: int) -> None:
        """Ask it to end, as systemd does; it does so soon, and in good order."""
        self.double.wait(lambda: number in self.noted("up"), "the house to be up")
        clock = SystemClock()
        asked = clock.elapsed()
        os.kill(number, signal.SIGTERM)
        code = self.ends(number)
        assert code == 0, f"ended with {code}\n{self.log}"
        assert clock.elapsed() - asked < EXIT

    def end_all(self) -> None:
        """Leave nothing behind, however a test ended."""
        for number in list(self.running):
            os.kill(number, signal.SIGKILL)
            self.ends(number)

    @property
    def told(self) -> Path:
        """The history that a process writes by itself."""
        return self.folder / "house.jsonl"

    def noted(self, what: str) -> list[int]:
        """The processes that have noted this, each as often as it did."""
        found = self.told.read_text().splitlines() if self.told.exists() else []
        return [one["pid"] for one in map(json.loads, found) if one["what"] == what]

    @property
    def log(self) -> str:
        """The last that the processes of this home said."""
        return self.street.log.read_text(errors="replace")[self.since :]

    # ------------------------------------------------------------------------------ what came of it

    def facts(self) -> Facts:
        """The tables as they are now."""
        return Facts(self.url, self.folder / "none")

    def check(self, *received: Thing) -> Facts:
        """All invariants, over the double's history; `received` updates must have a turn."""
        seen = self.folder / "seen.jsonl"
        seen.write_text("".join(f"{json.dumps(one)}\n" for one in self.seen()))
        facts = check(self.url, seen, tuple(str(one["update_id"]) for one in received))
        left = [(row["key"], row["status"]) for row in facts.deliveries]
        assert {status for _, status in left} <= SETTLED, left
        assert not self.double.pending
        return facts

    def seen(self) -> list[dict[str, Any]]:
        """What Telegram has seen, as the checker reads it."""
        done = "delivered" if self.port else "confirmed"
        lines = []
        for event in self.double.history:
            if event["kind"] == "call" and event["method"] == "sendMessage":
                sent = event["result"]
                data = [b["callback_data"] for row in rows(sent) for b in row]
                about = {"receipt": str(sent["message_id"]), "text": marked(sent), "data": data}
                lines.append({"what": "sent", **about})
            if event["kind"] == done:
                lines += [{"what": "answered", "id": str(one)} for one in event["update_ids"]]
        return lines


def rows(message: Thing) -> list[list[Thing]]:
    """The buttons under a message."""
    found: list[list[Thing]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return found


def marked(message: Thing) -> str:
    """The text, bold words marked as a reply marks them."""
    units = message.get("text", "").encode("utf-16-le")
    bold = [one for one in message.get("entities", []) if one["type"] == "bold"]
    ends = [one["offset"] + place for one in bold for place in (0, one["length"])]
    for place in sorted(ends, reverse=True):
        units = units[: place * 2] + "**".encode("utf-16-le") + units[place * 2 :]
    return units.decode("utf-16-le")
