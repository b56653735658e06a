"""A stage whose people write in Telegram: the real library against the double, a frozen clock."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from typing import Any

from app.stage import Stage
from app.wiring import house
from bot.updates import Me, read
from core.ports import Incoming, InputKind, Message, Receipt
from core.settings import Settings
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel
from tests.doubles.telegram import Double
from tests.doubles.world import Thing

FIRST = 1001
PLACES = {"Asia/Tokyo": (35.68, 139.69), "Europe/Lisbon": (38.72, -9.14)}
TOO_BIG = 21 * 1024 * 1024
MARKS = {"bold": "**"}


class Watched:
    """The Telegram channel, with a note of what went through it and under which id."""

    kind = "telegram"

    def __init__(self, channel: TelegramChannel) -> None:
        self.channel = channel
        self.sent: list[tuple[Message, str]] = []

    def send(self, message: Message) -> Receipt:
        receipt = self.channel.send(message)
        if not message.edits:
            self.sent.append((message, receipt.message_id))
        return receipt


class TelegramStage(Stage):
    """Plays the same scripts as the rehearsal's stage, but every word goes through Telegram."""

    def restart(self, at: datetime) -> None:
        self._leave()
        self._people: dict[str, int] = {}
        self._updates: dict[str, Thing] = {}
        self._wrote: dict[str, int] = {}
        self._offset = 0
        self._double = Double(now=lambda: self._clock.now().timestamp())
        self._double.__enter__()
        self._bot = TelegramBot(self._double.token, self._double.url)
        self._bot.open()
        self._me = Me(f"telegram:{self._bot.id}", self._bot.id, self._bot.name)
        # Time stands still on a stage, so the budgets are told that much of it has passed.
        later = count(0, 60)
        self._watched = Watched(TelegramChannel(self._bot, lambda: next(later), lambda _: None))
        super().restart(at)

    def _open(self) -> None:
        settings = Settings(database_url=self._url, nudge_registration="open")
        self._house = house(settings, self._clock, {"telegram": self._watched}, self._ids)
        self._set(self._house, {"telegram": self._bot.download})

    def _leave(self) -> None:
        if hasattr(self, "_double"):
            self._bot.close()
            self._double.__exit__()

    def close(self) -> None:
        self._leave()
        super().close()

    def hear(self, incoming: Incoming) -> None:
        """The person does it in Telegram, and the bot, if it is up, asks for news."""
        person = self._person(incoming)
        known = self._updates.get(incoming.external_id)
        if known is not None:
            self._double.push(known)
        else:
            self._act(person, incoming)
            waiting = self._double.updates.queue.values()
            self._updates[incoming.external_id] = [*waiting][-1].update
        self._fetch()

    def _act(self, person: int, incoming: Incoming) -> None:
        """One gesture; what makes a message is remembered by the id that the script gave it."""
        double, under, words = self._double, int(incoming.reply_to or 0), incoming.text
        gestures: dict[InputKind, Callable[[], Any]] = {
            InputKind.BUTTON: lambda: double.press_data(person, under, incoming.press),
            InputKind.REACTION: lambda: double.react(person, under, words),
            InputKind.EDIT: lambda: double.edit(person, self._wrote[incoming.message_id], words),
            InputKind.FORWARD: lambda: double.forward(
                person, incoming.quoted, incoming.quoted_from
            ),
            InputKind.PHOTO: lambda: double.photo(person, words),
            InputKind.VOICE: lambda: self._speak(person, incoming.file),
            InputKind.LOCATION: lambda: double.location(person, *PLACES[words]),
        }
        made = gestures.get(incoming.kind, lambda: double.say(person, words))()
        if isinstance(made, dict) and incoming.kind is not InputKind.EDIT:
            self._wrote[incoming.message_id] = made["message_id"]

    def _speak(self, person: int, file: str) -> Any:
        """A recording out of the folder; without one, filler, or a file that is too large."""
        if file and self._recordings is not None:
            return self._double.voice(person, content=self.recording(file))
        return self._double.voice(person, size=9_000 if file else TOO_BIG)

    def _person(self, incoming: Incoming) -> int:
        """Who that is in Telegram; their clock is set as the script says."""
        name = incoming.subject
        if name not in self._people:
            number = self._people[name] = FIRST + len(self._people)
            self._double.person(number, incoming.name, incoming.language)
            self._house.assistant.renumber(self._there(incoming), 1)
        return self._people[name]

    def _there(self, incoming: Incoming) -> Incoming:
        place = str(self._people[incoming.subject])
        about = {"bot_id": self._me.bot_id, "subject": place, "chat_id": place}
        return incoming.model_copy(update=about)

    def _fetch(self) -> None:
        while self._up and (batch := self._bot.updates(self._offset or None, 0)):
            for update in batch:
                heard = read(update, self._me, self.now())
                if heard is not None and not self._alive(self._answer, heard):
                    return
                self._offset = update["update_id"] + 1
                self._step()

    def _answer(self, heard: Any) -> None:
        if not isinstance(heard, Incoming):
            self._house.assistant.note(heard)
            return
        for turn in self._house.assistant.receive_all([heard], 1):
            self._house.assistant.advance(turn)

    def up(self) -> None:
        super().up()
        self._fetch()

    def number(self, incoming: Incoming, following: int) -> None:
        self._person(incoming)
        super().number(self._there(incoming), following)

    def show(self, what: str, person: str) -> list[dict[str, Any]]:
        return super().show(what, str(self._people.get(person, "")))

    def sent(self) -> list[dict[str, Any]]:
        fresh = self._watched.sent[self._taken :]
        self._taken = len(self._watched.sent)
        return [self._shown(message, int(number)) for message, number in fresh]

    def _shown(self, message: Message, number: int) -> dict[str, Any]:
        """What the person sees, as a script expects it."""
        seen = next(m for m in self._double.messages(int(message.to)) if m["message_id"] == number)
        names = {number: name for name, number in self._people.items()}
        rows = [[(b["text"], b["callback_data"]) for b in row] for row in _rows(seen)]
        return {
            "id": str(number),
            "to": names[int(message.to)],
            "kind": message.kind,
            "text": _marked(seen),
            "buttons": [[label for label, _ in row] for row in rows],
            "at": message.at.isoformat().replace("+00:00", "Z"),
            "data": [one for row in rows for one in row],
        }


def _rows(message: Thing) -> list[list[Thing]]:
    found: list[list[Thing]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return found


def _marked(message: Thing) -> str:
    """The text, bold words marked as a reply marks them."""
    text = message.get("text") or message.get("caption", "")
    units = text.encode("utf-16-le")
    entities = message.get("entities") or message.get("caption_entities") or []
    cuts = sorted(
        (
            (place, MARKS[one["type"]])
            for one in entities
            if one["type"] in MARKS
            for place in _ends(one)
        ),
        reverse=True,
    )
    for place, mark in cuts:
        units = units[: place * 2] + mark.encode("utf-16-le") + units[place * 2 :]
    return units.decode("utf-16-le")


def _ends(entity: Thing) -> Iterator[int]:
    yield entity["offset"]
    yield entity["offset"] + entity["length"]
