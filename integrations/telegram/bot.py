"""The bot: python-telegram-bot on one background loop, with a synchronous face."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import Any, TypeVar

from telegram import Bot, BotCommand, ReactionTypeEmoji
from telegram.request import HTTPXRequest

from core.ports import Rejected, Unavailable, Unknown
from integrations.telegram.errors import BadToken, Refused, Revoked, TooBig, send_error

LOG = logging.getLogger(__name__)
OFFICIAL = "https://api.telegram.org"
HEARD = ("message", "edited_message", "callback_query", "message_reaction", "my_chat_member")
"""The kinds of updates that we ask for."""
CONNECT, READ, POOL = 5.0, 15.0, 5.0
"""Seconds."""
WHOLE, UPLOAD = 20.0, 30.0
"""Seconds that a call may take in all, a file's upload included: less than a delivery's lease."""
POLL_MARGIN = 10.0
POLLING, CONNECTIONS = 4, 96
"""Four senders, 64 turns that send their own replies, gestures, and some room."""
GESTURES = 16
"""So many at once; what is more waits for them."""
GESTURES_MAX = 1000
"""So many may wait; more are dropped: nobody misses a typing indicator."""
FILE_MAX = 20 * 1024 * 1024
"""Bytes a bot may fetch."""
QUOTING = ("telegram.request.BaseRequest", "telegram.request.HTTPXRequest")
"""Loggers that print whole answers, and so what people say."""
TALKATIVE = ("httpx", "telegram.Bot", *QUOTING)
"""Loggers that print addresses, and so the token; to debug, also every word that goes by."""

T = TypeVar("T")


class Wire(HTTPXRequest):
    """The library's HTTP, keeping what Telegram answers as it is (`errors.Refused`)."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """One request; any answer but success is Refused."""
        status, body = await super().do_request(*args, **kwargs)
        if not 200 <= status <= 299:
            raise Refused.read(status, body)
        return status, body


class Api(Bot):
    """The library's bot, and updates as they came: one that it cannot read spoils no batch."""

    async def raw_updates(self, offset: int | None, seconds: float) -> list[dict[str, Any]]:
        """What getUpdates answers."""
        asked = {"offset": offset, "timeout": int(seconds), "allowed_updates": list(HEARD)}
        read = seconds + POLL_MARGIN
        return list(await self._post("getUpdates", asked, read_timeout=read))


class Discreet(logging.Filter):
    """Lets no record through that names the token, nor one that quotes all that people say."""

    def __init__(self, token: str) -> None:
        """Of this token."""
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record may be printed."""
        if record.levelno <= logging.DEBUG or record.name in QUOTING:
            return False
        return self._token not in record.getMessage()


class TelegramBot:
    """One bot. Safe to use from many threads; every method raises SendError for what failed."""

    def __init__(self, token: str, api_url: str = OFFICIAL) -> None:
        """Nothing happens before `open`; `api_url` is the root address of the Bot API server."""
        self._token = token
        self._api_url = api_url.rstrip("/")
        self._filter = Discreet(token)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._room = threading.Semaphore(GESTURES_MAX)
        self.id = int(token.partition(":")[0])
        """Telegram's number of the bot; the token begins with it."""
        self.name = ""
        """Its username without "@", known once `open` succeeded."""

    def open(self) -> None:
        """Start, and ask Telegram who we are.

        Raises BadToken if it does not know us. After any other error (it cannot be reached) the
        bot works nevertheless, and `open` may be called again for the name.
        """
        if self._loop is None:
            self._start()
        try:
            me = self.call(lambda api: api.get_me())
        except (Revoked, Rejected):
            raise BadToken(
                "Telegram does not know this bot token. Copy it anew from @BotFather (/mybots, "
                "API Token), set TELEGRAM_BOT_TOKEN and start again."
            ) from None
        self.id, self.name = me.id, me.username or ""

    def close(self) -> None:
        """Give up whatever is still under way, and end. Closing again does nothing."""
        loop, self._loop = self._loop, None
        if loop is None or self._thread is None:
            return
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._end(), loop).result(POOL)
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        loop.close()
        for name in TALKATIVE:
            logging.getLogger(name).removeFilter(self._filter)

    def call(self, ask: Callable[[Api], Awaitable[T]], seconds: float = WHOLE) -> T:
        """What `ask` returns, awaited on the bot's own loop; its errors as `errors.send_error`."""
        future = self._submit(self._within(ask, seconds))
        try:
            error = future.exception()
        except CancelledError:
            error = Unknown("the bot was closed meanwhile")
        if error is not None:
            raise send_error(error)
        return future.result()

    def updates(self, offset: int | None, timeout: float) -> list[dict[str, Any]]:
        """What people did since `offset` (which confirms all before it), raw; waits `timeout` s.

        Raises Conflict if somebody else asks too, Revoked if the token is good no more.
        """
        return self.call(
            lambda api: api.raw_updates(offset, timeout), timeout + POLL_MARGIN + CONNECT
        )

    def set_webhook(self, url: str, secret: str) -> None:
        """Have updates sent to this address, with the secret in a header."""
        self.call(
            lambda api: api.set_webhook(url, secret_token=secret, allowed_updates=list(HEARD))
        )

    def delete_webhook(self) -> None:
        """Have updates kept until we ask for them; nothing that waits is dropped."""
        self.call(lambda api: api.delete_webhook(drop_pending_updates=False))

    def set_commands(self, menus: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The menu of (command, description) for each language; that of "" is everybody else's."""
        for language, menu in menus.items():
            self._set_menu(language or None, [BotCommand(name, told) for name, told in menu])

    def typing(self, chat: str) -> None:
        """Show "typing …" for five seconds. Does not wait, as `answer` and `react`."""
        self._gesture(lambda api: api.send_chat_action(chat, "typing"))

    def answer(self, callback_id: str) -> None:
        """End the spinning on a pressed button."""
        self._gesture(lambda api: api.answer_callback_query(callback_id))

    def react(self, chat: str, message: str, emoji: str) -> None:
        """Put a reaction on a message."""
        reaction = ReactionTypeEmoji(emoji)
        self._gesture(lambda api: api.set_message_reaction(chat, int(message), reaction))

    def download(self, file: str) -> bytes:
        """A file that somebody sent; TooBig, before anything is fetched, if it is over 20 MB."""
        try:
            found = self.call(lambda api: api.get_file(file))
        except Rejected as error:
            if "too big" in str(error):
                raise TooBig from None
            raise
        if (found.file_size or 0) > FILE_MAX:
            raise TooBig
        return bytes(self.call(lambda _: found.download_as_bytearray(), UPLOAD))

    def _set_menu(self, language: str | None, menu: list[BotCommand]) -> None:
        self.call(lambda api: api.set_my_commands(menu, language_code=language))

    def _start(self) -> None:
        for name in TALKATIVE:
            logging.getLogger(name).addFilter(self._filter)
        self._loop = loop = asyncio.new_event_loop()
        self._gate = asyncio.Semaphore(GESTURES)
        self._wires = _wire(POLLING), _wire(CONNECTIONS)
        self._api = Api(
            self._token,
            base_url=f"{self._api_url}/bot",
            base_file_url=f"{self._api_url}/file/bot",
            get_updates_request=self._wires[0],
            request=self._wires[1],
        )
        self._thread = threading.Thread(target=loop.run_forever, name="telegram", daemon=True)
        self._thread.start()

    async def _end(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for wire in self._wires:
            await wire.shutdown()

    async def _within(self, ask: Callable[[Api], Awaitable[T]], seconds: float) -> T:
        async with asyncio.timeout(seconds):
            return await ask(self._api)

    def _submit(self, task: Coroutine[Any, Any, T]) -> Future[T]:
        if self._loop is None:
            task.close()
            raise Unavailable("the bot is not open")
        return asyncio.run_coroutine_threadsafe(task, self._loop)

    def _gesture(self, ask: Callable[[Api], Awaitable[object]]) -> None:
        if self._loop is None or not self._room.acquire(blocking=False):
            return
        self._submit(self._gently(ask)).add_done_callback(self._gestured)

    async def _gently(self, ask: Callable[[Api], Awaitable[object]]) -> None:
        async with self._gate:
            await self._within(ask, WHOLE)

    def _gestured(self, done: Future[None]) -> None:
        self._room.release()
        if not done.cancelled() and (error := done.exception()) is not None:
            LOG.debug("a gesture failed: %s", send_error(error))


def _wire(connections: int) -> Wire:
    return Wire(connections, READ, connect_timeout=CONNECT, pool_timeout=POOL)
