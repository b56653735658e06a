"""The methods of the Bot API: what each checks, changes and answers."""

import io
import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from PIL import Image, UnidentifiedImageError

from tests.doubles.entities import empty, formatted, units
from tests.doubles.keyboards import keyboard
from tests.doubles.rules import FACTS, Refused, Upload
from tests.doubles.world import Thing, World

TEXT = 4096
CAPTION = 1024
PHOTO = 10 * 1024 * 1024
DOCUMENT = 50 * 1024 * 1024
DOWNLOAD = 20 * 1024 * 1024
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
FLOOD = {"sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup"}


def words(p: Thing) -> Thing:
    """A text and its entities as they will stand in the chat."""
    text, entities = formatted(p["text"], p.get("parse_mode"), p.get("entities", []))
    if empty(text):
        raise Refused(400, "message text is empty")
    if units(text) > TEXT:
        raise Refused(400, "message is too long")
    return {"text": text, "entities": entities or None}


def caption(p: Thing) -> Thing:
    """The words beneath a file."""
    text, entities = formatted(
        p.get("caption", ""), p.get("parse_mode"), p.get("caption_entities", [])
    )
    if units(text) > CAPTION:
        raise Refused(400, "message caption is too long")
    return {"caption": text or None, "caption_entities": entities or None}


def measured(content: bytes) -> tuple[int, int]:
    """Width and height of a picture that Telegram would take."""
    if len(content) > PHOTO:
        told = f"file of size {len(content)} bytes is too big for a photo; the maximum size is"
        raise Refused(400, f"{told} {PHOTO} bytes")
    try:
        with Image.open(io.BytesIO(content)) as picture:
            picture.load()
            width, height = picture.size
    except (UnidentifiedImageError, OSError):
        raise Refused(400, "IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise Refused(400, "PHOTO_INVALID_DIMENSIONS")
    return width, height


class Methods:
    """Answers calls whose parameters were checked; knows no HTTP."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.served: dict[str, Callable[[Thing], Any]] = {
            "getMe": self.get_me,
            "sendMessage": self.send_message,
            "editMessageText": self.edit_text,
            "editMessageReplyMarkup": self.edit_markup,
            "deleteMessage": self.delete,
            "answerCallbackQuery": self.answer,
            "sendChatAction": self.chat_action,
            "setMessageReaction": self.react,
            "sendPhoto": self.send_photo,
            "sendDocument": self.send_document,
            "getFile": self.get_file,
            "setMyCommands": self.set_commands,
            "getMyCommands": self.get_commands,
            "deleteMyCommands": self.delete_commands,
        }

    def call(self, method: str, p: Thing) -> Any:
        chat = self.world.reachable(p["chat_id"]) if "chat_id" in p else 0
        prepared = self.prepared(method, p)
        if method in FLOOD:
            self.world.flood.admit(chat, self.world.now_monotonic())
        return self.served[method]({**p, **prepared, "chat": chat})

    def prepared(self, method: str, p: Thing) -> Thing:
        """What can be refused without looking at any chat."""
        made: Thing = {}
        if "text" in p and method in ("sendMessage", "editMessageText"):
            made["said"] = words(p)
        if method in ("sendPhoto", "sendDocument"):
            made["said"] = caption(p)
        if "reply_markup" in p:
            made["keyboard"] = keyboard(p["reply_markup"])
        return made

    def get_me(self, p: Thing) -> Thing:
        return {
            **self.world.bot,
            "can_join_groups": True,
            "can_read_all_group_messages": True,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def sent(self, p: Thing, **content: Any) -> Thing:
        """Keep a message of the bot."""
        answered = self.answered(p)
        made = self.world.keep(
            p["chat"],
            self.world.bot,
            reply_to_message=answered,
            **content,
            **p["said"],
            reply_markup=p.get("keyboard"),
        )
        return deepcopy(made)

    def answered(self, p: Thing) -> Thing | None:
        """The message that this one replies to."""
        told = p.get("reply_parameters")
        if not told:
            return None
        found = self.world.quoted(p["chat"], told["message_id"])
        if not found and not told.get("allow_sending_without_reply"):
            raise Refused(400, "message to be replied not found")
        return found

    def send_message(self, p: Thing) -> Thing:
        return self.sent(p, link_preview_options=p.get("link_preview_options"))

    def own(self, p: Thing) -> Thing:
        """The bot's own message that a call names."""
        if "chat_id" not in p or "message_id" not in p:
            raise Refused(400, "message identifier is not specified")
        found = self.world.message(p["chat"], p["message_id"])
        if not found:
            raise Refused(400, "message to edit not found")
        if found["from"]["id"] != self.world.bot["id"]:
            raise Refused(400, "message can't be edited")
        return found

    def edit_text(self, p: Thing) -> Thing:
        found = self.own(p)
        if "said" not in p:
            raise Refused(400, "message text is empty")
        if "text" not in found:
            raise Refused(400, "there is no text in the message to edit")
        return self.changed(found, {**p["said"], "reply_markup": p.get("keyboard")})

    def edit_markup(self, p: Thing) -> Thing:
        return self.changed(self.own(p), {"reply_markup": p.get("keyboard")})

    def changed(self, found: Thing, to: Thing) -> Thing:
        """A message with other content; None takes a field away."""
        if all(found.get(k) == v for k, v in to.items()):
            raise Refused(400, NOT_MODIFIED)
        for name, value in to.items():
            if value is None:
                found.pop(name, None)
            else:
                found[name] = value
        found["edit_date"] = self.world.date
        return deepcopy(found)

    def delete(self, p: Thing) -> bool:
        found = self.world.message(p["chat"], p["message_id"])
        if not found:
            raise Refused(400, "message to delete not found")
        group = self.world.groups.get(p["chat"])
        if group and not group.admin and found["from"]["id"] != self.world.bot["id"]:
            raise Refused(400, "message can't be deleted")
        del self.world.messages[p["chat"]][p["message_id"]]
        return True

    def answer(self, p: Thing) -> bool:
        asked = self.world.queries.pop(p["callback_query_id"], None)
        if asked is None or self.world.now_monotonic() - asked > self.world.query_lifetime:
            raise Refused(400, TOO_OLD)
        if units(p.get("text", "")) > 200:
            raise Refused(400, "MESSAGE_TOO_LONG")
        return True

    def chat_action(self, p: Thing) -> bool:
        if p["action"] not in FACTS["chat_actions"]:
            raise Refused(400, "wrong parameter action in request", violation=True)
        return True

    def react(self, p: Thing) -> bool:
        if not self.world.message(p["chat"], p["message_id"]):
            raise Refused(400, "message to react not found")
        given = p.get("reaction", [])
        if len(given) > 1:
            raise Refused(400, "REACTIONS_TOO_MANY")
        if any(r.get("emoji") not in FACTS["reactions"] for r in given):
            raise Refused(400, "REACTION_INVALID")
        self.world.reactions[p["chat"], p["message_id"]] = given
        return True

    def send_photo(self, p: Thing) -> Thing:
        given = p["photo"]
        if isinstance(given, Upload):
            width, height = measured(given.content)
            file = self.world.files.add("photo", len(given.content), given.content)
            shown = {**file, "width": width, "height": height}
        else:
            shown = {**self.stored(given, "photo"), "width": 90, "height": 90}
        return self.sent(p, photo=[shown])

    def send_document(self, p: Thing) -> Thing:
        given = p["document"]
        if not isinstance(given, Upload):
            return self.sent(p, document=self.stored(given, "document"))
        if len(given.content) > DOCUMENT:
            raise Refused(413)
        if not given.content:
            raise Refused(400, "file must be non-empty")
        file = self.world.files.add("document", len(given.content), given.content, given.name)
        told = {"file_name": given.name, "mime_type": given.media_type}
        return self.sent(p, document={**file, **told})

    def stored(self, file_id: str, kind: str) -> Thing:
        """A file that Telegram has already, of the right kind."""
        found = self.world.files.known.get(file_id)
        if not found:
            raise Refused(400, "wrong file identifier/HTTP URL specified")
        if found["kind"] != kind:
            told = f"can't use file of type {found['kind'].title()} as {kind.title()}"
            raise Refused(400, told)
        return {k: found[k] for k in ("file_id", "file_unique_id", "file_size")}

    def get_file(self, p: Thing) -> Thing:
        found = self.world.files.known.get(p["file_id"])
        if not found:
            raise Refused(400, "wrong file_id or the file is temporarily unavailable")
        if found["file_size"] > DOWNLOAD:
            raise Refused(400, "file is too big")
        found["given"] = True
        told = {k: found[k] for k in ("file_id", "file_unique_id", "file_size")}
        return {**told, "file_path": found["path"]}

    def scope(self, p: Thing) -> tuple[str, str]:
        language = p.get("language_code", "")
        if language and not (len(language) == 2 and language.isascii() and language.islower()):
            raise Refused(400, "invalid language code specified")
        return json.dumps(p.get("scope", {"type": "default"}), sort_keys=True), language

    def set_commands(self, p: Thing) -> bool:
        given = p["commands"]
        if len(given) > 100:
            raise Refused(400, "BOT_COMMANDS_TOO_MUCH")
        for one in given:
            name = one["command"]
            letters = set(name) - set("abcdefghijklmnopqrstuvwxyz0123456789_")
            if letters or not 1 <= len(name) <= 32:
                raise Refused(400, "BOT_COMMAND_INVALID")
            if not 1 <= len(one["description"]) <= 256:
                raise Refused(400, "BOT_COMMAND_DESCRIPTION_INVALID")
        self.world.commands[self.scope(p)] = given
        return True

    def get_commands(self, p: Thing) -> list[Thing]:
        return self.world.commands.get(self.scope(p), [])

    def delete_commands(self, p: Thing) -> bool:
        self.world.commands.pop(self.scope(p), None)
        return True
