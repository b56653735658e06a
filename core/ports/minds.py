"""What a language model is told, what it may use, and what comes of a call that it makes."""

from collections.abc import Callable
from typing import Any, Protocol

from core.ports.heard import Heard, Reading
from core.ports.values import Call, Value
from core.ports.ways import Unavailable


class Tool(Value):
    """An action as a language model is offered it."""

    action: str
    name: str
    """What the model calls it: `tasks_create`."""
    description: str
    parameters: dict[str, Any]
    """The arguments as a JSON schema."""


class Quote(Value):
    """Words of somebody else: data, never a wish."""

    text: str
    author: str = ""


class Exchange(Value):
    """What was said before: the person's own words, and what the model itself answered."""

    heard: str
    answered: str = ""


class Matter(Value):
    """All that a language model is told of one message; nothing in it is anybody else's."""

    heard: Heard
    tools: tuple[Tool, ...]
    before: tuple[Exchange, ...] = ()
    """Oldest first."""
    quoted: tuple[Quote, ...] = ()
    tokens: int = 0
    """So many may still be used today."""


class Seen(Value):
    """What came of a call that an interpreter made, as it may be told to the model."""

    text: str
    ok: bool = True
    """False: it was no proper call, and the model may try again."""
    noted: bool = False
    """It writes, and is done once the message is read; it belongs into the reading."""


Look = Callable[[Call], Seen]
"""Makes a call: a read answers at once, a write is checked and noted."""


class Unread(Unavailable):
    """No reading came of it; `tokens` is what the attempt took all the same."""

    def __init__(self, reason: str, retry_after: float = 0, tokens: int = 0) -> None:
        """Keep the wait that the service asked for, and what it took."""
        super().__init__(reason, retry_after)
        self.tokens = tokens


class Astray(Unread):
    """It answered, and nothing can be made of that."""


class Interpreter(Protocol):
    """A language model that turns words into calls."""

    name: str
    """Which one, as a person is told."""

    def read(self, matter: Matter, look: Look) -> Reading:
        """The calls that were noted, in order, and in `ask` what the model says, if anything.

        Raise Unread when it does not answer, Astray when nothing can be made of its answer.
        """
