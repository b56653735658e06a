"""Recordings become words: fetched and heard between transactions, kept on their turn."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from time import monotonic, sleep
from typing import TypeVar

from sqlmodel import col, select

from core.conversation import rules
from core.conversation.model import ConversationTurn
from core.events.model import Event
from core.gestures import UNHEARD
from core.kernel.db import Tx
from core.kernel.origin import OWN
from core.ports import (
    Inaudible,
    InputKind,
    Rejected,
    SendError,
    Transcriber,
    Transcript,
    Unavailable,
)
from core.reading import Open, standing
from core.reminders.model import Reminder
from core.tasks.model import Task

LOG = logging.getLogger(__name__)
LEASE = timedelta(minutes=3)
"""For which a turn is ours while we listen: longer than that ever takes."""
PATIENCE = 60.0
"""Seconds after which nothing is tried again."""
TRIES = 3
PAUSE, LONGEST_PAUSE = 1.0, 15.0
"""Seconds between two tries, unless the server says how many."""
NAMES = 20
"""Newest titles of each kind that may come up in what is said."""
T = TypeVar("T")
Fetch = Callable[[str], bytes]
"""Brings a recording by its id at the service where it was sent."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of listening: words, or why there are none."""

    transcript: Transcript | None = None
    why: str = ""
    sha256: str | None = None


class Ears:
    """Who listens, and who brings the recordings of each front end."""

    def __init__(
        self,
        transcriber: Transcriber,
        fetch: Mapping[str, Fetch],
        pause: Callable[[float], None] = sleep,
    ) -> None:
        """Hear with `transcriber` what `fetch` brings, by the name of the front end's service."""
        self._transcriber, self._fetch, self._pause = transcriber, fetch, pause

    def hear(self, turn: ConversationTurn, names: Sequence[str]) -> Found:
        """Listen to a turn's recording; the recording itself is kept nowhere."""
        if turn.attempt > rules.MAX_ATTEMPTS:  # it has brought us down before
            return Found(why="not audio")
        mark = None
        try:
            audio = self._patiently(lambda: self._brought(turn))
            mark = sha256(audio).hexdigest()
            told = self._patiently(
                lambda: self._transcriber.transcribe(audio, language=turn.locale, words=names)
            )
        except Inaudible as nothing:
            return Found(why=nothing.why, sha256=mark)
        except SendError as error:
            LOG.warning("a recording was not heard: %s", error)
            return Found(why="away", sha256=mark)
        return Found(_cut_off(told) if breaks_off(audio) else told, sha256=mark)

    def _brought(self, turn: ConversationTurn) -> bytes:
        fetch = self._fetch.get(rules.provider(turn.bot_id))
        if fetch is None:
            raise Inaudible("gone")
        try:
            return fetch(turn.file)
        except Rejected:
            raise Inaudible("gone") from None

    def _patiently(self, attempt: Callable[[], T]) -> T:
        """What an attempt brings; SendError once there were enough of them."""
        ends = monotonic() + PATIENCE
        for tried in range(1, TRIES):
            try:
                return attempt()
            except SendError as error:
                wait = error.retry_after if isinstance(error, Unavailable) else 0.0
                wait = wait or PAUSE * tried
                if wait > LONGEST_PAUSE or monotonic() + wait > ends:
                    raise
                self._pause(wait)
        return attempt()


def breaks_off(audio: bytes) -> bool:
    """Whether an OGG file lacks its last page: the end of what was said is missing."""
    last = audio.rfind(b"OggS")
    return last >= 0 and len(audio) > last + 5 and not audio[last + 5] & 4


def _cut_off(told: Transcript) -> Transcript:
    """What was heard of a recording whose end is missing: its last word is doubtful."""
    *most, (last, _) = told.words
    return told.model_copy(update={"words": (*most, (last, 0.0))})


def unheard(turn: ConversationTurn) -> bool:
    """Whether a turn is a recording whose words are not known yet."""
    failed = any(rule.startswith(UNHEARD) for rule in turn.rule_ids)
    recording = turn.input_kind == InputKind.VOICE and bool(turn.file)
    return recording and turn.transcript is None and not failed


def wanted(opened: Open) -> bool:
    """Whether somebody is to listen: not to strangers, nor to groups that are closed to us."""
    return unheard(opened.turn) and standing(opened) is None


def hold(tx: Tx, turn: ConversationTurn) -> list[str]:
    """Keep a turn while we listen; the names that may come up in it.

    Titles that others wrote are none: whoever listens would hear them where they were not said.
    """
    turn.lease_until = tx.now + LEASE
    found: list[str] = []
    for cls in (Task, Event, Reminder):
        mine = col(cls.user_id) == tx.user_id, col(cls.deleted_at).is_(None)
        own = col(cls.origin) == OWN
        newest = select(cls.title).where(*mine, own).order_by(col(cls.id).desc()).limit(NAMES)
        found += [title for title in tx.session.scalars(newest) if title]
    return list(dict.fromkeys(found))


def keep(turn: ConversationTurn, found: Found) -> None:
    """Write down what was heard: from here on it is a turn like any other."""
    turn.audio_sha256 = found.sha256
    heard = list(_storable(found.transcript)) if found.transcript is not None else []
    if not heard:
        turn.rule_ids = [*turn.rule_ids, UNHEARD + (found.why or "no speech")]
        return
    turn.transcript = [[word, round(odds, 3)] for word, odds in heard]
    turn.transcript_confidence = round(sum(odds for _, odds in heard) / len(heard), 3)
    said = " ".join(word for word, _ in heard)
    turn.heard = f"{said} {turn.heard}".strip()[: rules.TEXT_MAX]


def _storable(told: Transcript) -> Iterator[tuple[str, float]]:
    """The words as they may be stored, as many as are read of one message."""
    room = rules.TEXT_MAX
    for word, odds in told.words:
        kept = rules.cleaned(word)
        room -= len(kept) + 1
        if room < 0:
            return
        if kept:
            yield kept, odds
