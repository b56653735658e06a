"""A raw Telegram update as core hears it.

Read from the bare JSON: `Update.de_json` gives up a whole message for one field that it does not
like, in a part that we do not even look at.
"""

from datetime import datetime

from bot.envelope import Envelope, Me, is_group
from bot.loose import Loose
from bot.messages import edited, message
from core.ports import Incoming, InputKind, Notice

__all__ = ["Me", "read"]

PRESS_MAX = 64
"""Bytes of a button's data: Telegram's limit, and so ours."""
SHUT, OPEN = frozenset({"left", "kicked"}), frozenset({"member", "administrator"})


def read(update: object, me: Me, at: datetime) -> Incoming | Notice | None:
    """What an update that came at `at` (aware) says to us; None if nothing. Never raises."""
    whole = Loose(update)
    envelope = Envelope(me, whole.ident("update_id"), at)
    kind = next((one for one in _READERS if whole.has(one)), None)
    if kind is None or not envelope.external_id:
        return None
    return _READERS[kind](envelope, whole.part(kind))


def _press(envelope: Envelope, found: Loose) -> Incoming | None:
    under, data = found.part("message"), found.text("data")
    buttons = under.part("reply_markup").rows("inline_keyboard")
    named = [one for row in buttons for one in row if one.text("callback_data") == data]
    about = {
        "kind": InputKind.BUTTON,
        "text": named[0].text("text") if named and data else "",
        "press": data if len(data.encode()) <= PRESS_MAX else "",
        "reply_to": under.ident("message_id"),
    }
    return envelope.incoming(found.part("from"), under.part("chat"), None, about)


def _reaction(envelope: Envelope, found: Loose) -> Incoming | None:
    """A new emoji in a private chat; in a group nobody knows whose message it is on."""
    before = {one.text("emoji") for one in found.parts("old_reaction")}
    now = [one.text("emoji") for one in found.parts("new_reaction")]
    added = [one for one in now if one and one not in before]
    if not added or is_group(found.part("chat")):
        return None
    about = {
        "kind": InputKind.REACTION,
        "text": added[0],
        "reply_to": found.ident("message_id"),
    }
    return envelope.incoming(found.part("user"), found.part("chat"), found.whole("date"), about)


def _membership(envelope: Envelope, found: Loose) -> Notice | None:
    """Whether we may still write to a chat."""
    chat, status = found.part("chat"), found.part("new_chat_member").text("status")
    if not chat.ident("id") or not (is_group(chat) or chat.text("type") == "private"):
        return None
    if status in SHUT:
        return envelope.notice("blocked", chat.ident("id"))
    return envelope.notice("opened", chat.ident("id")) if status in OPEN else None


_READERS = {
    "message": message,
    "edited_message": edited,
    "callback_query": _press,
    "message_reaction": _reaction,
    "my_chat_member": _membership,
}
