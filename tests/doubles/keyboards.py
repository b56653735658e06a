"""Are these buttons that Telegram would show?"""

import re
from typing import Any

from tests.doubles.entities import empty
from tests.doubles.rules import Refused

Thing = dict[str, Any]
LOOKS = {"text", "icon_custom_emoji_id", "style"}
STYLES = {"danger", "success", "primary"}
MOST = 100


def bad(why: str) -> Refused:
    return Refused(400, f"can't parse inline keyboard button: {why}")


def keyboard(given: Thing) -> Thing | None:
    """The inline keyboard that stays under the message; others live above people's keys."""
    if "inline_keyboard" not in given:
        return None
    rows = [row for row in given["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        check(button)
    if sum(len(row) for row in rows) > MOST:
        raise Refused(400, "REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": rows} if rows else None


def check(button: Thing) -> None:
    does = button.keys() - LOOKS
    if len(does) != 1:
        raise bad("Text buttons are unallowed in the inline keyboard" if not does else "too much")
    if empty(button["text"]):
        raise bad("Button text must not be empty")
    if button.get("style") not in (None, *STYLES):
        raise bad("Unknown button style specified")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise Refused(400, "BUTTON_DATA_INVALID")
    if "url" in button and not re.match(r"(?:https?://[^\s/]+\.[^\s/]+|tg://\S+)", button["url"]):
        told = f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        raise Refused(400, told)
