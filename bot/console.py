"""The conversation in a terminal: one line, one message."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from core.kernel.errors import AssistantError
from core.ports import Incoming

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
    """The lines of a terminal with a prompt before each, or of a pipe without."""
    asking = source.isatty()
    if asking:
        print(GREETING, file=out)
    while True:
        if asking:
            print(PROMPT, end="", file=out, flush=True)
        line = source.readline()
        if not line:
            break
        if asking and not line.strip():
            continue
        yield line


def open_input() -> TextIO:
    """Standard input that survives bytes which are not UTF-8."""
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text stream in every real process
    return sys.stdin
