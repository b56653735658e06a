"""People who write, press, and whose messages sometimes come twice; decided by a seed."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from core.kernel.ids import SeededIds
from tests.doubles.telegram import Double

MANY = 16
FIRST = 5001
PACE = 0.17
"""Seconds between what any of them does: each chat gets less than Telegram lets through."""
SYLLABLES = [c + v for c in "bdgklmnpvz" for v in "aou"]
LATEST = 4
"""Messages back that somebody may still press."""
T = TypeVar("T")


class Dice:
    """Whatever is left to chance: the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._ids = SeededIds(seed)

    def below(self, most: int) -> int:
        return self._ids.bits(32) % most

    def between(self, least: float, most: float) -> float:
        return least + (most - least) * self._ids.bits(32) / (1 << 32)

    def chance(self, part: float) -> bool:
        return self.between(0, 1) < part

    def pick(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        return sorted(things, key=lambda _: self._ids.bits(32))


@dataclass(frozen=True)
class Said:
    """One update that somebody made."""

    update: str
    chat: int
    kind: str
    """`task`, `reminder`, `press` or `talk`."""
    at: float
    """Monotonic seconds."""
    name: str = ""
    """The word that no other message has."""
    words: str = ""


def named(number: int) -> str:
    """A word that means nothing and occurs once."""
    made = ""
    for _ in range(3):
        number, digit = divmod(number, len(SYLLABLES))
        made += SYLLABLES[digit]
    return f"zu{made}"


class People:
    """Everybody in the campaign; what they did is in `said`."""

    def __init__(self, double: Double, dice: Dice) -> None:
        self._double, self._dice = double, dice
        self._chats = [double.person(FIRST + n, f"Ann{n}") for n in range(MANY)]
        self._pressed: set[tuple[int, int]] = set()
        self.said: list[Said] = []
        self.again = 0
        """How often an update was delivered once more."""

    def arrive(self) -> None:
        """Everybody tells their city, so that nobody is asked for it later."""
        for chat in self._chats:
            self._say(chat, "talk", "/timezone Lisbon")

    def live(self, seconds: float) -> None:
        """Do things for so long."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            self._act()
            time.sleep(min(PACE, max(0.0, ends - time.monotonic())))

    def _act(self) -> None:
        chat, what = self._dice.pick(self._chats), self._dice.between(0, 1)
        if what < 0.3 and self._press(chat):
            pass
        elif what < 0.6:
            self._task(chat)
        elif what < 0.95:
            self._reminder(chat)
        else:
            self._say(chat, "talk", "show my tasks")
        if self._dice.chance(0.15):
            self._twice()

    def _task(self, chat: int) -> None:
        name = named(len(self.said))
        words = self._dice.pick(("buy {}", "add task fix {}", "add {} to my list"))
        self._say(chat, "task", words.format(name), name)

    def _reminder(self, chat: int) -> None:
        name, seconds = named(len(self.said)), 2 + self._dice.below(4)
        words = self._dice.pick(
            ("remind me in {} seconds to water {}", "in {} seconds remind me to feed {}")
        )
        self._say(chat, "reminder", words.format(seconds, name), name)

    def _press(self, chat: int) -> bool:
        """Press Done under what rang, or Undo under a new task: now and then a second time."""
        for message in reversed(self._double.replies(chat)[-LATEST:]):
            keys = message.get("reply_markup", {}).get("inline_keyboard", [])
            labels = [button["text"] for row in keys for button in row]
            task = message.get("text", "").startswith("☐")
            wanted = [one for one in labels if one.startswith("Done") or (task and one == "Undo")]
            before = (chat, message["message_id"]) in self._pressed
            if wanted and (not before or self._dice.chance(0.2)):
                self._pressed.add((chat, message["message_id"]))
                at = time.monotonic()
                self._double.press(chat, message, wanted[0])
                self._note(chat, "press", at, words=f"{wanted[0]}: {message['text']}")
                return True
        return False

    def _say(self, chat: int, kind: str, words: str, name: str = "") -> None:
        at = time.monotonic()
        self._double.say(chat, words)
        self._note(chat, kind, at, name, words)

    def _note(self, chat: int, kind: str, at: float, name: str = "", words: str = "") -> None:
        update = str(self._double.last_update()["update_id"])
        self.said.append(Said(update, chat, kind, at, name, words))

    def _twice(self) -> None:
        """The service delivers the newest update again, once or side by side."""
        self.again += 1
        at_once = self._dice.chance(0.5)
        self._double.redeliver(self._double.last_update(), 1 + self._dice.below(2), at_once)
