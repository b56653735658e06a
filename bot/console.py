"""The conversation in a terminal: one line, one message."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from core.kernel.errors import AssistantError
from core.ports import Incoming

try:
    import readline
except ImportError:  # a Python built without it: lines can be typed, not edited
    READLINE = None
else:
    READLINE = readline

PROMPT = "> "
GREETING = (
    "Nudge. Say what you want to remember, in your own words. "
    'For example: "remind me to call the plumber tomorrow at 9". '
    "Say undo, why? or help at any time; end with Ctrl-D."
)


def converse(
    hear: Callable[[Incoming], None],
    message: Callable[[str], Incoming],
    lines: Iterable[str],
    out: TextIO,
) -> None:
    """Hear line after line until the input ends; what fails is said, and the next line works."""
    for line in lines:
        try:
            hear(message(line.rstrip("\n")))
        except AssistantError as error:
            print(error.message, file=out, flush=True)


def typed(source: TextIO, out: TextIO) -> Iterator[str]:
    """The lines of a terminal with a prompt and line editing, or of a pipe without."""
    if not source.isatty():
        yield from iter(source.readline, "")
        return
    print(GREETING, file=out, flush=True)
    while True:
        try:
            line = WAITING.read()
        except EOFError:
            return
        if line.strip():
            yield line


class _Waiting:
    """The prompt, with what is half typed behind it."""

    def __init__(self) -> None:
        self._asking = False

    def read(self) -> str:
        """One line from the person; EOFError at the end."""
        self._asking = True
        try:
            return input(PROMPT)
        finally:
            self._asking = False

    def line(self) -> str:
        """What stands in the terminal's last line: the prompt and what is typed so far."""
        if not self._asking:
            return ""
        return PROMPT + (READLINE.get_line_buffer() if READLINE is not None else "")


WAITING = _Waiting()


def open_input() -> TextIO:
    """Standard input that survives bytes which are not UTF-8."""
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text stream in every real process
    return sys.stdin
