"""A Telegram message as core hears it: words, a picture, a recording, a place, a forward."""

from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from tzfpy import get_tz

from bot.envelope import Envelope, is_group, person
from bot.groups import answers, plain, words
from bot.loose import Loose
from core.ports import Incoming, InputKind, Notice

FILE_MAX = 20 * 1024 * 1024
"""Bytes: Telegram gives bots no bigger file."""
ID_MAX = 250
"""Characters: a file's id is shorter."""
RECORDINGS = ("voice", "audio", "video_note")
SENT = (
    *("text", "caption", "photo", "document", "location", "venue", *RECORDINGS),
    *("animation", "checklist", "contact", "dice", "game", "invoice", "live_photo", "paid_media"),
    *("poll", "rich_message", "sticker", "story", "video"),
)
"""What a person sends on purpose and wants an answer to; all else tells what happened in a chat."""
_NOT_EDITED = ("location", "forward_origin", "via_bot", "sender_chat")

About = dict[str, Any]


def message(envelope: Envelope, found: Loose) -> Incoming | Notice | None:
    """A new message: what was said to us, or that its chat has moved."""
    chat = found.part("chat")
    if found.has("migrate_to_chat_id", "migrate_from_chat_id"):
        return _moved(envelope, found)
    if not found.has(*SENT) or found.has("sender_chat"):
        return None
    about = _forward(found) if found.has("forward_origin", "via_bot") else _said(envelope, found)
    if about is None:
        return None
    about["message_id"] = found.ident("message_id")
    return envelope.incoming(found.part("from"), chat, found.whole("date"), about)


def edited(envelope: Envelope, found: Loose) -> Incoming | None:
    """Changed words in a private chat; a place that moves on is nothing new."""
    unchanged = not plain(found) or found.has(*_NOT_EDITED)
    if unchanged or is_group(found.part("chat")):
        return None
    about = {
        "kind": InputKind.EDIT,
        "text": words(found, envelope.me) or "",
        "message_id": found.ident("message_id"),
    }
    date = found.whole("edit_date") or found.whole("date")
    return envelope.incoming(found.part("from"), found.part("chat"), date, about)


def _moved(envelope: Envelope, found: Loose) -> Notice | None:
    """A group became a supergroup: told in both, so it comes twice."""
    here = found.part("chat").ident("id")
    old, new = (
        found.ident("migrate_from_chat_id") or here,
        found.ident("migrate_to_chat_id") or here,
    )
    return envelope.notice("moved", old, new) if old and new and old != new else None


def _said(envelope: Envelope, found: Loose) -> About | None:
    text = words(found, envelope.me)
    if text is None:
        return None
    return _content(found, text) | _answered(envelope, found)


def _content(found: Loose, text: str) -> About:
    """What it is; what we can do nothing with has its own words, often none."""
    if found.has("location", "venue"):
        zone = _zone(found)
        return {"kind": InputKind.LOCATION, "text": zone, "timezone": zone or None}
    pictures = _pictures(found)
    if pictures:
        return {"kind": InputKind.PHOTO, "text": text, "file": _file(pictures[-1])}
    name = next((name for name in RECORDINGS if found.has(name)), "")
    if name:
        about = {"kind": InputKind.VOICE, "text": text, "file": _file(found.part(name))}
        return about | ({"foreign": True} if name == "audio" else {})
    command = text.startswith("/") and found.has("text")
    return {"kind": InputKind.COMMAND if command else InputKind.TEXT, "text": text}


def _forward(found: Loose) -> About | None:
    """Somebody else's words, a bot's as well; in a group nobody says them to us."""
    if is_group(found.part("chat")):
        return None
    pictures = _pictures(found)
    return {
        "kind": InputKind.FORWARD,
        "quoted": plain(found),
        "quoted_from": _origin(found.part("forward_origin")) or person(found.part("via_bot")),
        "file": _file(pictures[-1]) if pictures else "",
    }


def _answered(envelope: Envelope, found: Loose) -> About:
    """What it replies to: our message by its id, somebody else's by its words."""
    target, elsewhere = found.part("reply_to_message"), found.part("external_reply")
    part = found.part("quote").text("text")
    if found.has("external_reply"):
        return {"quoted": part, "quoted_from": _origin(elsewhere.part("origin")) if part else ""}
    if answers(found, envelope.me):
        return {"reply_to": target.ident("message_id")}
    if target.has("forward_origin"):
        return _quote(part or plain(target), _origin(target.part("forward_origin")))
    if is_group(found.part("chat")):
        author = person(target.part("from")) or target.part("sender_chat").text("title")
        return _quote(part or plain(target), author)
    return {"reply_to": target.ident("message_id")}


def _quote(quoted: str, author: str) -> About:
    return {"quoted": quoted, "quoted_from": author} if quoted else {}


def _origin(origin: Loose) -> str:
    """Who wrote what was forwarded: a user, a hidden one, a group or a channel."""
    chat = origin.part("sender_chat").text("title") or origin.part("chat").text("title")
    return person(origin.part("sender_user")) or origin.text("sender_user_name") or chat


def _pictures(found: Loose) -> list[Loose]:
    """The sizes of the picture, the largest last."""
    document = found.part("document")
    if document.text("mime_type").startswith("image/"):
        return [document]
    return sorted(found.parts("photo"), key=lambda one: one.whole("width") or 0)


def _file(found: Loose) -> str:
    """A file's id; empty if there is none or nobody can fetch it."""
    name, size = found.text("file_id"), found.whole("file_size") or 0
    return name if size <= FILE_MAX and len(name) <= ID_MAX else ""


def _zone(found: Loose) -> str:
    """The time zone of a place; empty if nobody knows."""
    place = (
        found.part("location") if found.has("location") else found.part("venue").part("location")
    )
    latitude, longitude = place.number("latitude"), place.number("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return ""
    return _known(get_tz(longitude, latitude))


@cache
def _known(zone: str) -> str:
    """The zone, if clocks can be read by it."""
    try:
        return ZoneInfo(zone).key
    except (ValueError, OSError, KeyError):
        return ""
