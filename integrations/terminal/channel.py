"""A channel that prints messages, with their buttons on the line below."""

import sys
import threading
from collections.abc import Callable
from itertools import count
from typing import TextIO

from core.ports import Blocked, Message, Receipt, Unavailable


class TerminalChannel:
    """Prints to a stream, a message at a time; the address does not matter."""

    kind = "terminal"

    def __init__(self, stream: TextIO | None = None, typed: Callable[[], str] = str) -> None:
        """Print to `stream`, or to standard output; `typed` tells what stands half typed there."""
        self._typed = typed
        self._stream = stream or sys.stdout
        self._numbers = count(1)
        self._lock = threading.Lock()

    def send(self, message: Message) -> Receipt:
        """Print the message; a closed terminal is Blocked, another trouble Unavailable.

        What is printed stays as it is: a message that edits another is not printed.
        """
        if message.edits:
            return Receipt(message_id=message.edits)
        with self._lock:
            try:
                half = self._typed()
                clear = "\r\x1b[K" if half else ""
                self._stream.write(clear + shown(message) + half)
                self._stream.flush()
            except BrokenPipeError as error:
                raise Blocked("nobody reads this terminal any more") from error
            except (OSError, ValueError) as error:
                raise Unavailable(f"the terminal cannot be written to: {error}") from error
            return Receipt(message_id=str(next(self._numbers)))


def shown(message: Message) -> str:
    """The message as it is printed: text, then each row of buttons like `[Done ✓] [1 h]`."""
    rows = (" ".join(f"[{label}]" for label, _ in row) for row in message.buttons)
    file = [f"({message.document.name}: a terminal takes no files)"] if message.document else []
    return "\n".join([message.text, *file, *rows]) + "\n"
