"""Who a message is meant for: in a group we hear only what is said to us."""

import re
from collections.abc import Iterator

from bot.envelope import Me, is_group
from bot.loose import Loose

COMMAND = re.compile(r"/(\w{1,32})(?:@(\w{1,64}))?(?!\S)", re.ASCII)
ENTITIES_MAX = 100
"""Telegram marks no more than this in a message."""


def words(message: Loose, me: Me) -> str | None:
    """What a message says to us, without our own name; None if it is said to others."""
    text, called = _uncalled(message, me)
    command = COMMAND.match(text)
    if command is not None and command[2]:
        text = text[: command.end(1)] + text[command.end() :]
    if not is_group(message.part("chat")):
        return text
    if command is not None and command[2]:
        return text if command[2].casefold() == me.username.casefold() else None
    known = command is not None and command[1].casefold() in me.commands
    return text if called or known or answers(message, me) else None


def answers(message: Loose, me: Me) -> bool:
    """Whether a message is a reply to one of ours.

    In a topic every message replies to the one that opened the topic: that is no reply.
    """
    target = message.part("reply_to_message")
    opened = target.has("forum_topic_created")
    return target.part("from").whole("id") == me.id and not opened


def plain(message: Loose) -> str:
    """What a message says, or what stands under its picture."""
    return message.text("text") or message.text("caption")


def _uncalled(message: Loose, me: Me) -> tuple[str, bool]:
    """The words with our name cut out, and whether it was there."""
    text = plain(message)
    spans = sorted(_calls(message, text, me), reverse=True)
    for start, end in spans:
        before, after = text[:start].rstrip(" "), text[end:].lstrip(" ")
        text = f"{before} {after}" if before else after.lstrip(" ,:;")
    return text.strip() if spans else text, bool(spans)


def _calls(message: Loose, text: str, me: Me) -> Iterator[tuple[int, int]]:
    """Where our name stands; Telegram counts in UTF-16 units."""
    units = text.encode("utf-16-le")
    for entity in (message.parts("entities") or message.parts("caption_entities"))[:ENTITIES_MAX]:
        kind, offset, length = entity.text("type"), entity.whole("offset"), entity.whole("length")
        if kind not in {"mention", "text_mention"} or offset is None or length is None:
            continue
        start, end = _index(units, offset), _index(units, offset + length)
        by_name = text[start:end].casefold() == f"@{me.username}".casefold()
        by_id = kind == "text_mention" and entity.part("user").whole("id") == me.id
        if start < end and (by_name or by_id):
            yield start, end


def _index(units: bytes, offset: int) -> int:
    """The character at that UTF-16 unit."""
    return len(units[: 2 * max(offset, 0)].decode("utf-16-le", "ignore"))
