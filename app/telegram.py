"""The installation's Telegram bot: put together, started, stopped."""

import logging
import threading
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TextIO
from urllib.parse import urlsplit

from app import hearing
from app.wiring import House, installed
from bot.telegram import Conflict, Intake, Overloaded, Polling, Refused
from bot.updates import Me
from core.door import owner_code
from core.kernel.ids import SystemIds, token
from core.language.say.menu import MENUS, menu
from core.ports import Channel, SendError
from core.settings import Settings, WrongSetting
from integrations.telegram import errors
from integrations.telegram.bot import TelegramBot
from integrations.telegram.channel import TelegramChannel

LOG = logging.getLogger(__name__)
PATH = "/telegram/webhook"
"""Where the webhook is, when TELEGRAM_WEBHOOK_URL names no place."""
SECRET_LETTERS = 43
GROUP_COMMANDS = frozenset({"allow", "forbid"})
"""Understood in groups, though only the owner needs them: not in the menu."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
OWNER = """Nobody runs this assistant yet. To become its owner, send {bot} this message:
    /start {code}
"""
LINK = "or open https://t.me/{name}?start={code}\n"


def speaking(wanted: Settings) -> TelegramBot | None:
    """The bot that the settings name, able to speak; None without a token.

    A token that Telegram does not know is a WrongSetting; Telegram out of reach is only logged.
    """
    if not wanted.telegram_bot_token:
        return None
    bot = TelegramBot(wanted.telegram_bot_token, wanted.telegram_api_url)
    try:
        bot.open()
    except errors.BadToken as error:
        bot.close()
        raise WrongSetting(f"The setting TELEGRAM_BOT_TOKEN is wrong: {error}") from None
    except SendError as error:
        LOG.warning("Telegram cannot be reached (%s). Nothing is lost; trying again.", error)
    return bot


def talking(wanted: Settings, out: TextIO) -> "tuple[House, Line | None]":
    """The installation with its bot, if it has one; the code for its owner is printed."""
    bot = speaking(wanted)
    channels: dict[str, Channel] = {"telegram": TelegramChannel(bot)} if bot else {}
    living = installed(wanted, channels)
    hearing.listen(living.assistant, wanted, {"telegram": bot.download} if bot else {})
    if bot is None:
        return living, None
    greet_owner(bot, living, out)
    return living, Line(wanted, bot, living)


class Line:
    """What people write to the bot: by webhook where it has a secret, else by asking for it."""

    def __init__(self, wanted: Settings, bot: TelegramBot, living: House) -> None:
        """Nothing is heard before `start`."""
        self._bot, self._living = bot, living
        self._hook = hook_address(wanted.telegram_webhook_url)
        made = wanted.telegram_webhook_secret or token(SystemIds(), SECRET_LETTERS)
        self.secret = made if self._hook else ""
        self.path = urlsplit(self._hook).path
        self._stopping = threading.Event()
        self._intake: Intake | None = None
        self._thread = threading.Thread(target=self._run, name="nudge-telegram", daemon=True)

    def start(self) -> None:
        """Hear from here on: at once, or as soon as Telegram can be reached."""
        if self._bot.name:
            self._listen()
        self._thread.start()

    def take(self, update: dict[str, Any]) -> "Future[None]":
        """Take what the webhook brought: durable when the future is done."""
        if self._intake is None:
            raise Overloaded
        return self._intake.submit(update)

    def stop(self, drain_seconds: float = 6) -> None:
        """Take nothing new, finish what is under way, and hang up."""
        self._stopping.set()
        self._living.assistant.close()
        if self._intake is not None:
            self._intake.close(drain_seconds)
        self._bot.close()
        if self._thread.is_alive():
            self._thread.join(drain_seconds)

    def _run(self) -> None:
        self._reach()
        if self._intake is not None and not self._hook:
            Polling(self._fetch, self._intake.take).run(self._stopping)

    def _listen(self) -> None:
        """Be ready for what comes: also before Telegram has been told how to bring it."""
        commands = frozenset(name for name, _ in menu("")) | GROUP_COMMANDS
        me = Me(f"telegram:{self._bot.id}", self._bot.id, self._bot.name, commands)
        self._intake = Intake(self._living.assistant, self._bot, me, self._living.db.clock.now)

    def _reach(self) -> None:
        """Learn who we are, and tell Telegram how we want to hear; until it works or we stop."""
        pause = FIRST_PAUSE
        while not self._stopping.is_set():
            try:
                self._introduce()
            except (SendError, errors.BadToken) as error:
                LOG.warning("Telegram cannot be reached (%s); trying again.", error)
                self._stopping.wait(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                return

    def _introduce(self) -> None:
        if not self._bot.name:
            self._bot.open()
            self._listen()
        if self._hook:
            self._bot.set_webhook(self._hook, self.secret)
        else:
            self._bot.delete_webhook()
        with suppress(SendError):  # a menu is worth no waiting
            self._bot.set_commands({language: menu(language) for language in ("", *MENUS)})

    def _fetch(self, offset: int, seconds: int) -> list[dict[str, Any]]:
        try:
            return self._bot.updates(offset or None, seconds)
        except errors.Conflict as error:
            raise Conflict(str(error)) from None
        except errors.Revoked as error:
            raise Refused(str(error)) from None


def hook_address(url: str) -> str:
    """Where Telegram is to send updates; an address without a path gets ours."""
    return url + PATH if url and not urlsplit(url).path.strip("/") else url


def greet_owner(bot: TelegramBot, living: House, out: TextIO) -> None:
    """As long as nobody runs the house, print the code that makes its owner."""
    code = owner_code(living.db)
    if code is None:
        return
    out.write(OWNER.format(bot=f"@{bot.name}" if bot.name else "the bot", code=code))
    out.write(LINK.format(name=bot.name, code=code) if bot.name else "")
    out.flush()
