"""What follows in a conversation: how long things are kept open, and what may be read."""

import re
from collections.abc import Sequence
from datetime import timedelta

from core.ports import MARKS, Incoming, Outcome

TALK_MAX = 100
"""Characters of a conversation's name."""
IDS = {"subject": 255, "external_id": 100, "bot_id": 64, "chat_id": 64}
"""Characters that a service's ids may have, as their columns do."""
TEXT_MAX = 16_000
"""Characters of one message that are read; a longer one is refused with a sentence."""
FILE_MAX = 255
"""Characters of a service's id of a file; a longer one is not kept."""
ASIDE = frozenset({"corrections.mark"})
"""Actions that say something of an exchange: no undo means them."""
SETTINGS = "people."
"""What the names of actions on a person's own settings begin with."""
LEASE = timedelta(seconds=30)
MAX_ATTEMPTS = 3
TITLE_MAX, NOTES_MAX = 200, 2_000
DONE, DISMISS = frozenset("👍✅👌💯"), frozenset("👎")
"""Reactions that answer what rang."""
_LOOKS = frozenset("\ufe0e\ufe0f🏻🏼🏽🏾🏿")
"""How an emoji looks: its colour and its style."""
_SENTENCE = re.compile(r".{3,}?[.!?…](?=\s)")
CONTEXT_LIFE = timedelta(hours=12)
"""After this, words build on nothing said before, nor answer an old question."""


DOUBT = 0.6
"""A word of a recording that is less sure than this may have been misheard."""
_NOT_STORED = str.maketrans("", "", "\x00" + MARKS)


def cleaned(text: str) -> str:
    """The text as it may be stored: no NUL, no lone surrogates, no marks of ours."""
    return text.translate(_NOT_STORED).encode("utf-8", "replace").decode("utf-8").strip()


def storable(incoming: Incoming) -> Incoming:
    """The message with what a person may have put into it as it may be stored; ids stay as told.

    An id that is longer than any service's is a ValueError.
    """
    for key, most in IDS.items():
        if len(getattr(incoming, key)) > most:
            raise ValueError(f"a message's {key} has more than {most} characters")
    said = (
        *("text", "press", "reply_to", "name", "language"),
        *("message_id", "quoted", "quoted_from", "file", "group"),
    )
    return incoming.model_copy(update={key: cleaned(getattr(incoming, key)) for key in said})


def reaction_means(emoji: str) -> str:
    """What an emoji on something that rang answers: `done`, `dismiss`, or nothing ("")."""
    bare = "".join(ch for ch in emoji if ch not in _LOOKS)
    return "done" if bare in DONE else "dismiss" if bare in DISMISS else ""


def short_line(words: str) -> str:
    """A title out of what somebody wrote: its first sentence, in one line."""
    line = next((one.strip() for one in words.splitlines() if one.strip()), "")
    first = _SENTENCE.match(line)
    line = " ".join((first.group() if first else line).split())
    line = line.removesuffix(".") if not line.endswith("..") else line
    return line if len(line) <= TITLE_MAX else f"{line[: TITLE_MAX - 1].rstrip()}…"


def provider(bot_id: str) -> str:
    """The kind of channel and identity behind a bot: `telegram:123` is telegram's."""
    return bot_id.partition(":")[0]


def conversation(incoming: Incoming) -> str:
    """The conversation a message belongs to: one per bot and chat."""
    return f"{incoming.bot_id}:{incoming.chat_id}"[:TALK_MAX]


def mentions(outcomes: Sequence[Outcome]) -> list[list[object]]:
    """What the reply spoke of, newest first: changed things, then listed ones."""
    changed = [
        [change.target, str(change.target_id), change.number, change.title]
        for outcome in reversed(outcomes)
        for change in outcome.changes
        if change.number is not None
    ]
    listed = [
        [str(outcome.view.get("kind", ""))[:-1], item["id"], item.get("number"), item["title"]]
        for outcome in outcomes
        for item in outcome.view.get("items", ())
        if isinstance(item, dict) and "id" in item
    ]
    return [*changed, *listed][:20]
