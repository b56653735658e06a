"""Copies the facts our double checks from the description of the Bot API into `bot_api.json`.

Run by hand when the description changes: `python -m tests.doubles.facts bot_api.json`. Kept are
the methods we serve, every type that their parameters and answers reach, and updates.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

SERVED = (
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "editMessageText",
    "editMessageReplyMarkup",
    "deleteMessage",
    "answerCallbackQuery",
    "sendChatAction",
    "setMessageReaction",
    "sendPhoto",
    "sendDocument",
    "getFile",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
)
KEPT = Path(__file__).with_name("bot_api.json")
SOURCE = (
    "Facts (names, types, required or not) of Telegram's Bot API, from telegram-bot-api-spec "
    "(https://github.com/PaulSonOfLars/telegram-bot-api-spec), MIT licence. Made by "
    "tests/doubles/facts.py; not written by hand."
)
FIXED = re.compile(r'(?:always|must be) [“"]?(\w+)[”"]?\.?$')


def field(told: dict[str, Any]) -> list[Any]:
    """Types, whether it is required, and the one value it may have, if it is so."""
    fixed = FIXED.search(told["description"]) if told["types"] == ["String"] else None
    return [told["types"], int(told["required"]), *([fixed[1]] if fixed else [])]


def fields(thing: dict[str, Any]) -> dict[str, list[Any]]:
    """A method's parameters or a type's fields."""
    return {told["name"]: field(told) for told in thing.get("fields", [])}


def names(thing: dict[str, Any]) -> set[str]:
    """The types it speaks of."""
    told = {t for f in thing.get("fields", []) for t in f["types"]}
    told |= {*thing.get("returns", []), *thing.get("subtypes", [])}
    return {name.rpartition("Array of ")[2] for name in told}


def reached(book: dict[str, Any]) -> list[str]:
    """Every type of the served methods, and of updates."""
    found: set[str] = set()
    open_ = {"Update"}.union(*(names(book["methods"][m]) for m in SERVED)) & set(book["types"])
    while open_:
        name = open_.pop()
        found.add(name)
        open_ |= (names(book["types"][name]) & set(book["types"])) - found
    return sorted(found)


def quoted(told: str) -> list[str]:
    """The values that a description lists in quotation marks."""
    return re.findall(r'"([^"]+)"(?: \(|,|\.| or|$)', told)


def described(thing: dict[str, Any], name: str) -> str:
    """What is said of one of its fields."""
    return next(str(f["description"]) for f in thing["fields"] if f["name"] == name)


def facts(book: dict[str, Any]) -> dict[str, Any]:
    """What is kept."""
    types = {name: book["types"][name] for name in reached(book)}
    action = described(book["methods"]["sendChatAction"], "action")
    return {
        "source": SOURCE,
        "version": book["version"],
        "methods": {name: fields(book["methods"][name]) for name in SERVED},
        "types": {
            name: {"subtypes": t["subtypes"]} if t.get("subtypes") else {"fields": fields(t)}
            for name, t in types.items()
        },
        "reactions": quoted(described(types["ReactionTypeEmoji"], "emoji")),
        "entities": quoted(described(types["MessageEntity"], "type")),
        "chat_actions": re.findall(r"\b[a-z]+_[a-z_]+\b|\btyping\b", action),
    }


if __name__ == "__main__":
    made = facts(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    KEPT.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
