"""Updates as Telegram sends them."""

from bot.updates import Me, read
from tests.conftest import NOW

ME = Me("telegram:99", 99, "NudgeBot", frozenset({"today", "week"}))
ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "last_name": "Dias", "language_code": "pt"}
BEN = {"id": 8, "is_bot": False, "first_name": "Ben"}
BOT = {"id": 99, "is_bot": True, "first_name": "Nudge", "username": "NudgeBot"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}
GROUP = {"id": -500, "type": "supergroup", "title": "Flat"}
DATE = int(NOW.timestamp()) - 5


def written(text=None, chat=PRIVATE, number=1, kind="message", **more):
    """A message of Ana's."""
    found = {"message_id": 41, "date": DATE, "chat": chat, "from": ANA} | more
    if text is not None:
        found["text"] = text
    return {"update_id": number, kind: found}


def pressed(data="d:0:1", number=1, **more):
    """A button that Ana pressed."""
    rows = [[{"text": "Snooze", "callback_data": "d:0:0"}, {"text": "Done", "callback_data": data}]]
    under = {"message_id": 40, "date": DATE, "chat": PRIVATE, "from": BOT}
    under["reply_markup"] = {"inline_keyboard": rows}
    query = {"id": "q1", "from": ANA, "chat_instance": "i", "data": data, "message": under}
    return {"update_id": number, "callback_query": query | more}


def calling(text, name="@NudgeBot"):
    """The mark that Telegram puts on a name, counted in UTF-16 units."""
    before = text[: text.index(name)]
    offset = len(before.encode("utf-16-le")) // 2
    return [{"type": "mention", "offset": offset, "length": len(name)}]


def heard(update):
    """What the update says to us now."""
    return read(update, ME, NOW)


def about(update):
    """What differs from a plain message of Ana's in her private chat."""
    found = heard(update)
    if found is None:
        return None
    usual = {"bot_id", "external_id", "subject", "chat_id", "at", "name", "language", "message_id"}
    return {
        key: value
        for key, value in found.model_dump(exclude_defaults=True).items()
        if key not in usual
    }
