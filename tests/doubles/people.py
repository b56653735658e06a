"""The people's side: what they write, press and do; callable from any thread."""

from collections.abc import Callable
from copy import deepcopy
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from tests.doubles.entities import found
from tests.doubles.updates import Updates
from tests.doubles.world import Group, Thing, World

P = ParamSpec("P")
R = TypeVar("R")


def locked(act: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """Nothing else happens meanwhile."""

    @wraps(act)
    def alone(self: Any, *args: P.args, **kwargs: P.kwargs) -> R:
        with self.world.lock:
            return act(self, *args, **kwargs)

    return alone


def emoji(told: str) -> list[Thing]:
    return [{"type": "emoji", "emoji": told}] if told else []


class People:
    """People are named by their id, which is also the id of their private chat.

    What they do answers the message it makes (a dict, as the Bot API shows it). `chat` is a group's
    id; without it they write to the bot in private.
    """

    world: World
    updates: Updates

    @locked
    def person(
        self, id_: int, first_name: str = "Ann", language_code: str = "en", **more: Any
    ) -> int:
        """Somebody with an account; the bot may not write to them before they did."""
        told = {"id": id_, "is_bot": False, "first_name": first_name}
        self.world.users[id_] = {**told, "language_code": language_code, **more}
        self.world.private.setdefault(id_, "strange")
        return id_

    def heard(self, person: int, chat: int | None, **content: Any) -> Thing:
        """A message of a person, and its update."""
        chat = chat or person
        if chat == person:
            state = self.world.private[person]
            assert state not in ("blocked", "deactivated"), f"{state}: cannot write"
            self.world.private[person] = "open"
        made = self.world.keep(chat, self.world.users[person], **content)
        if self.hears(made):
            self.updates.push({"message": made})
        return deepcopy(made)

    def hears(self, message: Thing) -> bool:
        """Whether the bot gets to see a message of a group."""
        group = self.world.groups.get(message["chat"]["id"])
        if not group or not group.privacy:
            return not (group and group.kicked)
        to_bot = message.get("reply_to_message", {}).get("from", {}).get("id")
        words = message.get("text") or message.get("caption") or ""
        called = words.startswith("/") or f"@{self.world.bot['username']}" in words
        return called or to_bot == self.world.bot["id"]

    @locked
    def say(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        reply_to: int | None = None,
        entities: list[Thing] | None = None,
    ) -> Thing:
        """Write a message; entities are found as Telegram does, unless given."""
        return self.heard(
            person,
            chat,
            reply_to_message=self.world.quoted(chat or person, reply_to),
            text=text,
            entities=found(text) if entities is None else entities,
        )

    @locked
    def edit(self, person: int, message: int, text: str, chat: int | None = None) -> Thing:
        """Change the words of one's message (the caption, if it has one)."""
        told = self.world.messages[chat or person][message]
        assert told["from"]["id"] == person, "not theirs"
        field = "caption" if "caption" in told else "text"
        told |= {field: text, "edit_date": self.world.date}
        if field == "text":
            told["entities"] = found(text)
        if self.hears(told):
            self.updates.push({"edited_message": told})
        return deepcopy(told)

    @locked
    def press(
        self, person: int, message: int | Thing, button: str | int, chat: int | None = None
    ) -> str:
        """Press a button by its words or its place; of a dict, the buttons it had then."""
        if isinstance(message, int):
            message = self.world.messages[chat or person][message]
        buttons = [b for row in message["reply_markup"]["inline_keyboard"] for b in row]
        if isinstance(button, int):
            pressed = buttons[button]
        else:
            pressed = next(b for b in buttons if b["text"] == button)
        return self.press_data(
            person, message["message_id"], pressed["callback_data"], message["chat"]["id"]
        )

    @locked
    def press_data(self, person: int, message: int, data: str, chat: int | None = None) -> str:
        """Press a button that sends `data`, there or not; the id of the press."""
        chat = chat or person
        there = self.world.message(chat, message)
        query = self.world.next_query()
        gone = {"chat": self.world.chat(chat), "message_id": message, "date": 0}
        told = {"id": query, "from": self.world.users[person], "chat_instance": f"i{chat}"}
        self.updates.push({"callback_query": {**told, "message": there or gone, "data": data}})
        return query

    @locked
    def react(
        self, person: int, message: int, to: str, chat: int | None = None, was: str = ""
    ) -> None:
        """React to a message with an emoji, "" to take it back."""
        chat = chat or person
        group = self.world.groups.get(chat)
        if group and not group.admin:
            return
        told = {
            "chat": self.world.chat(chat),
            "message_id": message,
            "user": self.world.users[person],
            "date": self.world.date,
            "old_reaction": emoji(was),
            "new_reaction": emoji(to),
        }
        self.updates.push({"message_reaction": told})

    @locked
    def forward(
        self,
        person: int,
        text: str,
        from_name: str,
        hidden: bool = False,
        chat: int | None = None,
    ) -> Thing:
        """Forward what somebody else wrote, who may hide who they are."""
        if hidden:
            origin: Thing = {"type": "hidden_user", "sender_user_name": from_name}
        else:
            author = {"id": 99_000_001, "is_bot": False, "first_name": from_name}
            origin = {"type": "user", "sender_user": author}
        origin["date"] = self.world.date - 60
        return self.heard(person, chat, forward_origin=origin, text=text, entities=found(text))

    @locked
    def block(self, person: int) -> None:
        """Block the bot."""
        self.world.private[person] = "blocked"
        self.standing(person, person, "member", "kicked")

    @locked
    def unblock(self, person: int) -> None:
        """Let the bot write again."""
        self.world.private[person] = "open"
        self.standing(person, person, "kicked", "member")

    @locked
    def deactivate(self, person: int) -> None:
        """Close the account; nobody is told."""
        self.world.private[person] = "deactivated"

    def standing(self, person: int, chat: int, was: str, now: str) -> None:
        """The update on what the bot is in a chat."""
        bot = {k: self.world.bot[k] for k in ("id", "is_bot", "first_name", "username")}
        old, new = (
            {"user": bot, "status": s, **({"until_date": 0} if s == "kicked" else {})}
            for s in (was, now)
        )
        told = {"chat": self.world.chat(chat), "from": self.world.users[person]}
        told |= {"date": self.world.date, "old_chat_member": old, "new_chat_member": new}
        self.updates.push({"my_chat_member": told})

    @locked
    def group(
        self, title: str, members: list[int], supergroup: bool = False, **rights: bool
    ) -> int:
        """A group of these people, into which the first of them has brought the bot."""
        number = len(self.world.groups) + 1
        id_ = -(1_002_000_000_000 + number) if supergroup else -(4_000_000 + number)
        kind = "supergroup" if supergroup else "group"
        self.world.groups[id_] = Group(id_, title, set(members), kind, **rights)
        self.standing(members[0], id_, "left", "member")
        return id_

    @locked
    def kick(self, person: int, group: int) -> None:
        """Throw the bot out."""
        self.world.groups[group].kicked = True
        self.standing(person, group, "member", "kicked")

    @locked
    def migrate(self, group: int, tell: tuple[str, ...] = ("to", "from")) -> int:
        """Make it a supergroup; `tell` orders the two service messages, or leaves them out."""
        old = self.world.groups[group]
        new = self.group_moved(old)
        for which in tell:
            chat, other = (group, new) if which == "to" else (new, group)
            user = self.world.users[min(old.members)]
            made = self.world.keep(chat, user, **{f"migrate_{which}_chat_id": other})
            self.updates.push({"message": made})
        return new

    def group_moved(self, old: Group) -> int:
        id_ = -(1_001_000_000_000 - old.id)
        old.moved_to = id_
        rights = {"admin": old.admin, "privacy": old.privacy}
        self.world.groups[id_] = Group(id_, old.title, old.members, "supergroup", **rights)
        return id_
