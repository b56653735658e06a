"""What the double knows: people, chats, messages, files, and what happened."""

import threading
import time
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.kernel.clock import SystemClock
from tests.doubles.faults import Faults
from tests.doubles.history import History
from tests.doubles.limits import Flood
from tests.doubles.rules import Refused

Thing = dict[str, Any]
TOKEN = "7000000001:AAFdouble_of_telegram_0123456789abc"
USERNAME = "nudge_double_bot"


@dataclass
class Group:
    """A group the bot is, or was, in."""

    id: int
    title: str
    members: set[int]
    kind: str = "group"
    admin: bool = False
    """Whether the bot is one: only then it sees reactions."""
    privacy: bool = False
    """Whether the bot hears only commands, mentions, replies and what happens to the group."""
    kicked: bool = False
    moved_to: int | None = None


@dataclass
class Files:
    """Files by id: what is uploaded or sent by people; filler where only a size was told."""

    known: dict[str, Thing] = field(default_factory=dict)

    def add(self, kind: str, size: int, content: bytes | None = None, name: str = "") -> Thing:
        number = len(self.known) + 1
        file = {
            "file_id": f"{kind}-{number:06d}-double",
            "file_unique_id": f"u{number:06d}",
            "file_size": size,
        }
        path = f"{kind}s/{name or f'file_{number}'}"
        self.known[file["file_id"]] = {**file, "kind": kind, "content": content, "path": path}
        return file

    def at(self, path: str) -> bytes | None:
        """The bytes behind a path of getFile."""
        file = next((f for f in self.known.values() if f["path"] == path), None)
        if file is None or "given" not in file:
            return None
        content: bytes | None = file["content"]
        return content if content is not None else bytes(file["file_size"])


class World:
    """One bot and everybody around it. Every change is made under `lock`."""

    def __init__(self, token: str, history: Path | None, now: Callable[[], float] | None) -> None:
        self.lock = threading.RLock()
        self.token = token
        self.revoked = False
        self.bot: Thing = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Nudge",
            "username": USERNAME,
        }
        self.now = now or (lambda: SystemClock().now().timestamp())
        self.now_monotonic: Callable[[], float] = time.monotonic
        """Flood limits and the age of a press are measured on it."""
        self.history = History(history)
        self.faults = Faults()
        self.flood = Flood()
        self.files = Files()
        self.users: dict[int, Thing] = {}
        self.private: dict[int, str] = {}
        """`strange` (never wrote), `open`, `blocked` or `deactivated`."""
        self.groups: dict[int, Group] = {}
        self.messages: dict[int, dict[int, Thing]] = {}
        self.reactions: dict[tuple[int, int], list[Thing]] = {}
        self.queries: dict[str, float] = {}
        """Presses that were not answered, and when they were made."""
        self.query_lifetime = 900.0
        self.commands: dict[tuple[str, str], list[Thing]] = {}
        self.numbers: dict[int, int] = {}

    @property
    def date(self) -> int:
        return int(self.now())

    def next_message(self, chat: int) -> int:
        """Supergroups count their own messages; all other chats share one count."""
        group = self.groups.get(chat)
        series = chat if group and group.kind == "supergroup" else 0
        self.numbers[series] = self.numbers.get(series, 0) + 1
        return self.numbers[series]

    def next_query(self) -> str:
        """A press that waits for its answer."""
        self.numbers[-1] = self.numbers.get(-1, 0) + 1
        query = f"{self.bot['id']}{self.numbers[-1]:08d}"
        self.queries[query] = self.now_monotonic()
        return query

    def chat(self, chat: int) -> Thing:
        """A chat as messages show it."""
        if group := self.groups.get(chat):
            return {"id": chat, "type": group.kind, "title": group.title}
        user = self.users[chat]
        names = {k: user[k] for k in ("first_name", "last_name", "username") if k in user}
        return {"id": chat, "type": "private", **names}

    def reachable(self, to: int | str) -> int:
        """The chat's id, or Refused as when a bot writes where it may not."""
        chat = int(to) if isinstance(to, int) or to.lstrip("-").isdigit() else 0
        if group := self.groups.get(chat):
            return self.reachable_group(group)
        state = self.private.get(chat)
        if state is None:
            raise Refused(400, "chat not found")
        if state == "strange":
            raise Refused(403, "bot can't initiate conversation with a user")
        if state == "blocked":
            raise Refused(403, "bot was blocked by the user")
        if state == "deactivated":
            raise Refused(403, "user is deactivated")
        return chat

    def reachable_group(self, group: Group) -> int:
        if group.moved_to:
            raise Refused(
                400,
                "group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=group.moved_to,
            )
        if group.kicked:
            raise Refused(403, f"bot was kicked from the {group.kind} chat")
        return group.id

    def message(self, chat: int, number: int) -> Thing | None:
        return self.messages.get(chat, {}).get(number)

    def keep(self, chat: int, sender: Thing, **content: Any) -> Thing:
        """A new message of the chat; `content` are fields of Message."""
        number = self.next_message(chat)
        made = {
            "message_id": number,
            "from": sender,
            "chat": self.chat(chat),
            "date": self.date,
            **{k: v for k, v in content.items() if v not in (None, [])},
        }
        self.messages.setdefault(chat, {})[number] = made
        return made

    def quoted(self, chat: int, number: int | None) -> Thing | None:
        """The message that another one answers, as it shows there: without its own."""
        found = self.message(chat, number) if number else None
        if not found:
            return None
        return {k: v for k, v in deepcopy(found).items() if k != "reply_to_message"}
