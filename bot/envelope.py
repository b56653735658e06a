"""What every update has around its words: for which bot, from whom, where and when."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.loose import Loose
from core.ports import Incoming, Notice

GROUPS = frozenset({"group", "supergroup"})
PRIVATE = "private"
OLDEST = timedelta(days=7)
"""A message that says it is older is not believed; Telegram keeps updates for a day."""
NAME_MAX = 128
"""Telegram's own limit: 64 characters each for first and last name."""


@dataclass(frozen=True, slots=True)
class Me:
    """The bot that listens, as Telegram knows it."""

    bot_id: str
    """`telegram:<id>`."""
    id: int
    username: str
    """Without the @."""
    commands: frozenset[str] = frozenset()
    """Names without the slash: what an unaddressed command in a group may be."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """One update before anybody has looked inside."""

    me: Me
    external_id: str
    at: datetime
    """When it reached us; aware."""

    def when(self, date: int | None) -> datetime:
        """When it was said (seconds since 1970), if that can be believed; else when it came."""
        seconds = self.at.timestamp()
        if date is None or not seconds - OLDEST.total_seconds() <= date <= seconds:
            return self.at
        return datetime.fromtimestamp(date, UTC)

    def incoming(
        self, sender: Loose, chat: Loose, date: int | None, about: dict[str, Any]
    ) -> Incoming | None:
        """A message from a person in a private chat or a group; None from anybody else."""
        subject, chat_id, kind = sender.ident("id"), chat.ident("id"), chat.text("type")
        if not subject or not chat_id or sender.yes("is_bot") or kind not in {PRIVATE, *GROUPS}:
            return None
        if (kind == PRIVATE) != (chat_id == subject):
            return None  # nobody's private chat is somebody else's, and no group is a person
        return Incoming(
            bot_id=self.me.bot_id,
            external_id=self.external_id,
            subject=subject,
            chat_id=chat_id,
            at=self.when(date),
            group="" if kind == PRIVATE else chat.text("title").strip() or "group",
            name=person(sender),
            language=sender.text("language_code") or "en",
            **about,
        )

    def notice(self, kind: str, chat_id: str, to: str = "") -> Notice:
        """Something about a chat."""
        return Notice(bot_id=self.me.bot_id, chat_id=chat_id, kind=kind, to=to)


def person(user: Loose) -> str:
    """A user's first and last name."""
    return f"{user.text('first_name')} {user.text('last_name')}".strip()[:NAME_MAX]


def is_group(chat: Loose) -> bool:
    """Whether others read along."""
    return chat.text("type") in GROUPS
