"""The channel: sends what there is to say within Telegram's limits, and tells how it went."""

import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.constants import ParseMode

from core.ports import Blocked, Busy, Message, Receipt, Rejected, Unavailable, Unknown
from integrations.telegram.bot import UPLOAD, WHOLE, Api, TelegramBot
from integrations.telegram.errors import Flooded
from integrations.telegram.limits import PATIENCE, Limits
from integrations.telegram.markup import Part, keyboard, parts
from integrations.telegram.picture import draw
from integrations.telegram.pieces import ENTITIES, QUIET, Keys, Piece, pieces

PAUSES = (1.0, 2.0, 4.0)
"""Seconds before a later part of a message is tried again, and again."""
BRIEF = 0.3
"""Seconds that a reply waits for its turn here: who answers has others to answer."""
PERSISTENCE, LONGEST = 15.0, 35.0
"""Seconds for a message of several parts, one more for each: less than a delivery's lease."""
SETTLED = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
)
"""There is nothing left to edit."""
NO_TEXT = "there is no text in the message to edit"
T = TypeVar("T")


class TelegramChannel:
    """Sends what a bot says; safe to send to from several threads."""

    kind = "telegram"

    def __init__(
        self,
        bot: TelegramBot,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Speak as `bot`; `now` is a clock in seconds that never jumps."""
        self._bot, self._now, self._sleep = bot, now, sleep
        self._limits = Limits(now, sleep)

    def send(self, message: Message) -> Receipt:
        """Send the message in as many parts as it takes, or replace the one it `edits`.

        The receipt names the part with the buttons, the last. Raises Busy when our own budget does
        not allow it soon, Unknown when only some parts arrived, and else as `errors.send_error`.
        """
        keys = keyboard(message.buttons)
        if message.edits:
            texts = parts(message)
            if len(texts) == 1:
                return self._edit(message, texts[0], keys)
        return Receipt(message_id=self._send_all(message, pieces(message, draw), keys))

    def _send_all(self, message: Message, found: list[Piece], keys: Keys) -> str:
        """Send these, the buttons with the last; what is refused is sent in another way."""
        queue, last = deque(found), ""
        ends = self._now() + min(LONGEST, PERSISTENCE + len(queue))
        while queue:
            piece = queue.popleft()
            beneath = None if queue else keys
            try:
                if last:
                    last = self._send_on(message, piece, beneath, ends)
                else:
                    patience = BRIEF if message.kind == "reply" else PATIENCE
                    last = self._send_one(message, piece, beneath, patience)
            except Rejected as error:
                instead = piece.instead(error)
                if not instead:
                    raise
                queue.extendleft(reversed(instead))
        return last

    def _send_one(self, message: Message, piece: Piece, keys: Keys, patience: float) -> str:
        seconds = UPLOAD if piece.media else WHOLE
        chat = message.to
        sent = self._call(message, lambda api: piece.send(api, chat, keys), patience, seconds)
        return str(sent.message_id)

    def _send_on(self, message: Message, piece: Piece, keys: Keys, ends: float) -> str:
        """Send a later part: to give up now would mean to send the first ones again."""
        for pause in (*PAUSES, LONGEST):
            try:
                return self._send_one(message, piece, keys, ends - self._now())
            except Unavailable as error:
                wait = max(pause, error.retry_after)
            if self._now() + wait > ends:
                break
            self._sleep(wait)
        raise Unknown("only a part of it arrived")

    def _edit(self, message: Message, part: Part, keys: Keys) -> Receipt:
        """Replace words and buttons; of a picture, the buttons. Doing it twice changes nothing."""
        chat, number = message.to, int(message.edits)

        def say(words: str, mode: str | None) -> Callable[[Api], Awaitable[object]]:
            return lambda api: api.edit_message_text(
                words, chat, number, None, mode, reply_markup=keys, link_preview_options=QUIET
            )

        ways = (
            ("", say(part.html, ParseMode.HTML)),
            (ENTITIES, say(part.text, None)),
            (NO_TEXT, lambda api: api.edit_message_reply_markup(chat, number, reply_markup=keys)),
        )
        why = ""
        for when, way in ways:
            if when in why.lower():
                why = self._refusal(message, way)
        if why and not any(words in why.lower() for words in SETTLED):
            raise Rejected(why)
        return Receipt(message_id=message.edits)

    def _refusal(self, message: Message, ask: Callable[[Api], Awaitable[object]]) -> str:
        """Why Telegram refuses; empty if it does not."""
        try:
            self._call(message, ask)
        except Blocked:
            raise
        except Rejected as error:
            return str(error)
        except Unknown as error:
            raise Unavailable(str(error)) from None
        return ""

    def _call(
        self,
        message: Message,
        ask: Callable[[Api], Awaitable[T]],
        patience: float = PATIENCE,
        seconds: float = WHOLE,
    ) -> T:
        """Ask Telegram when the budgets allow; what answers a person need not queue."""
        with self._limits.turn(message.to, patience, queue=message.kind != "reply"):
            try:
                return self._bot.call(ask, seconds)
            except Flooded as error:
                self._limits.hold(message.to, error.retry_after)
                raise Busy(str(error), error.retry_after) from None
