"""The doctor's look at Telegram: what is asked there, and within what time."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import TypeVar

from app.telegram import hook_address
from app.telegram_findings import TOPIC, groups, place, refused, unreachable, webhook
from core.ports import SendError
from core.settings import Settings
from core.upkeep.rules import Finding, Level, fine
from integrations.telegram.bot import Api, TelegramBot
from integrations.telegram.errors import BadToken

SECONDS = 5.0
"""How long Telegram may take for each of the three questions."""

T = TypeVar("T")


class Brief(TelegramBot):
    """A bot that waits for no answer longer than the doctor likes."""

    def call(self, ask: Callable[[Api], Awaitable[T]], seconds: float = SECONDS) -> T:
        """As the bot does, within SECONDS."""
        return super().call(ask, min(seconds, SECONDS))


def examine(wanted: Settings, now: datetime) -> Iterator[Finding]:
    """What Telegram says, changing nothing there: it is asked who we are and for the webhook."""
    if not wanted.telegram_bot_token:
        yield Finding(
            level=Level.INFO,
            topic=TOPIC,
            found="There is no bot: TELEGRAM_BOT_TOKEN is not set, the conversation is in the "
            "terminal.",
            do="The README says how to get a bot.",
        )
        return
    bot = Brief(wanted.telegram_bot_token, wanted.telegram_api_url)
    try:
        bot.open()
        me = bot.call(lambda api: api.get_me())
        hook = bot.call(lambda api: api.get_webhook_info())
    except BadToken:
        yield refused(wanted.telegram_api_url)
    except SendError as error:
        yield unreachable(wanted.telegram_api_url, error)
    else:
        yield fine(TOPIC, f"@{bot.name} is known at {place(wanted.telegram_api_url)}.")
        yield webhook(hook, hook_address(wanted.telegram_webhook_url), now)
        yield groups(joins=bool(me.can_join_groups), hears_all=bool(me.can_read_all_group_messages))
    finally:
        bot.close()
