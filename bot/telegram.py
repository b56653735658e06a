"""Telegram asked for updates: the offset moves on only after they are durable."""

import logging
import threading
from collections.abc import Callable, Sequence

from bot.answering import where
from bot.intake import Intake, Overloaded, Update
from bot.loose import Loose
from core.kernel.errors import AssistantError
from core.ports import SendError, Unavailable

__all__ = ["Conflict", "Intake", "Overloaded", "Polling", "Refused"]

LOG = logging.getLogger(__name__)
LONG_POLL = 20
"""Seconds that Telegram keeps a question open when it has nothing to say."""
LONGEST_PAUSE = 30.0
CONFLICT_PAUSE = 10.0
REFUSED_PAUSE = 60.0


class Conflict(Exception):
    """Somebody else asks for this bot's updates, or Telegram sends them to a webhook."""


class Refused(Exception):
    """Telegram does not know the token (any more)."""


class Polling:
    """Asks, has the answer made durable, and only then tells Telegram so, by the next question."""

    def __init__(
        self,
        fetch: Callable[[int, int], list[Update]],
        take: Callable[[Sequence[Update]], None],
    ) -> None:
        """`fetch(offset, seconds)` asks; it raises SendError, Conflict or Refused."""
        self._fetch, self._take = fetch, take
        self._offset = 0
        self._failures = 0
        self._told = ""

    def run(self, stopping: threading.Event) -> None:
        """Ask until `stopping` is set; whatever goes wrong is told once and tried again.

        What arrives after that is left with Telegram for the next start.
        """
        while not stopping.is_set():
            try:
                batch = self._fetch(self._offset, LONG_POLL)
                if not stopping.is_set():
                    self._take(batch)
            except Exception as error:  # noqa: BLE001 - told, without what it may quote
                pause = 0.0 if stopping.is_set() else self._failed(error)
            else:
                pause = self._succeeded(batch)
            stopping.wait(pause)

    def _succeeded(self, batch: Sequence[Update]) -> float:
        """Confirm the batch by the next question.

        After an empty answer all is confirmed, and we ask for whatever comes first: Telegram may
        count from a lower number after a quiet week.
        """
        ids = [found for one in batch if (found := Loose(one).whole("update_id")) is not None]
        self._offset = ids[-1] + 1 if ids else 0
        self._failures = 0
        if self._told:
            LOG.warning("Telegram's updates are coming in again.")
            self._told = ""
        return 1.0 if batch and not ids else 0.0

    def _failed(self, error: Exception) -> float:
        """Say what is wrong, once; the seconds to wait."""
        self._failures += 1
        told, pause = _trouble(error, min(LONGEST_PAUSE, 2.0 ** min(self._failures - 1, 10)))
        if told != self._told:
            LOG.warning(told)
            self._told = told
        return pause


def _trouble(error: Exception, pause: float) -> tuple[str, float]:
    """What to tell the operator about it, and how long to wait."""
    if isinstance(error, Conflict):
        return (
            "Telegram gives this bot's updates to somebody else: another program uses the same "
            "token, or a webhook is set. Stop the other program, or set TELEGRAM_WEBHOOK_URL and "
            "run `nudge serve`. Trying again.",
            CONFLICT_PAUSE,
        )
    if isinstance(error, Refused):
        return (
            "Telegram does not accept TELEGRAM_BOT_TOKEN any more. Ask @BotFather for a new "
            "token, set it, and start again. Reminders go on; trying again every minute.",
            REFUSED_PAUSE,
        )
    if isinstance(error, SendError):
        asked = error.retry_after if isinstance(error, Unavailable) else 0.0
        told = f"Telegram cannot be reached ({error}). Nothing is lost; trying again."
        return told, max(pause, min(asked, REFUSED_PAUSE))
    if isinstance(error, AssistantError):
        return f"Updates cannot be stored, so Telegram keeps them: {error.message}", pause
    return f"Updates cannot be taken in, so Telegram keeps them: {where(error)}", pause
