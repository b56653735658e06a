"""Selectors under the caller: a thing in a person's words becomes their row, or a question."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from rapidfuzz import fuzz, process, utils
from sqlalchemy import literal, select
from sqlmodel import col

from core.kernel import numbers
from core.kernel.actions import ACTIONS, Action, inner
from core.kernel.args import Ref
from core.kernel.asking import choice
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code, Unclear
from core.kernel.origin import OWN
from core.kernel.phrases import understood
from core.kernel.rows import Owned, missing, row_classes
from core.language import say
from core.language.turns.selectors import Selected, parse_selector, telling
from core.ports import Button, Mention, Question, Reply

SAME = 88
"""Likeness (0 to 100) from which a name is taken to be meant."""
NEAR = 60
"""Likeness from which a name is offered when nothing is meant for sure."""
TYPO = 80
"""Likeness from which two words are one, mistyped or in the plural."""
WITHIN = 4
"""Letters from which a word may be part of a longer one: "tooth" of "toothbrush"."""
MOST = 50
SEARCHED = 2_000


def resolve(tx: Tx, action: Action, words: str) -> list[Owned]:
    """The rows that the words mean, at least one.

    RESOURCE_NOT_FOUND when there is none (with the nearest names offered), `Unclear` when several
    fit and only one was meant.
    """
    known = _by_id(tx, words)
    if known is not None:
        return [known]
    heard_at = tx.turn.heard_at if tx.turn else tx.now
    wanted = parse_selector(words, heard_at, tx.tongues[0])
    if wanted.numbers:
        return [_numbered(tx, number) for number in wanted.numbers]
    if wanted.pronoun:
        return _mentioned(tx, action, wanted)
    if wanted == Selected():
        raise _none(tx, words, [])
    return _named(tx, action, wanted, words)


def one(tx: Tx, action: Action, ref: Ref[Any]) -> Owned:
    """The one row that a role's selector means."""
    found = resolve(tx, action, ref.words)
    if not isinstance(found[0], ref.row):
        raise missing(ref.row)
    return found[0]


def _by_id(tx: Tx, words: str) -> Owned | None:
    try:
        row_id = UUID(words)
    except ValueError:
        return None
    for cls in _classes():
        row = tx.session.get(cls, row_id)
        if row is not None and row.user_id == tx.user_id and row.deleted_at is None:
            return row
    raise AssistantError(Code.RESOURCE_NOT_FOUND, "There is no such thing.")


def _classes() -> list[type[Owned]]:
    """Every table whose rows people call by a name."""
    return [cls for cls in row_classes().values() if issubclass(cls, Owned) and cls.named]


def _numbered(tx: Tx, number: int) -> Owned:
    found = numbers.named_by(tx, number)
    cls = row_classes().get(found[0]) if found else None
    row = tx.session.get(cls, found[1]) if cls and found else None
    if not isinstance(row, Owned) or row.deleted_at is not None:
        raise AssistantError(Code.RESOURCE_NOT_FOUND, f"There is no #{number}.")
    return row


def _mentioned(tx: Tx, action: Action, wanted: Selected) -> list[Owned]:
    """What the conversation has just been about."""
    frame = tx.turn
    mentions: list[Mention] = []
    if frame is not None:
        mentions = [frame.reply_to] if frame.reply_to else list(frame.mentions)
    fitting = [row for row in (_mention(tx, one) for one in mentions) if row and _fits(action, row)]
    if not fitting:
        raise AssistantError(
            Code.RESOURCE_NOT_FOUND, "I'm not sure what you mean. Say its name or its #number."
        )
    return _picked(fitting, wanted.pronoun)


_PICKS = {"both": slice(0, 2), "them": slice(0, MOST), "other": slice(1, 2), "second": slice(1, 2)}


def _picked(rows: list[Owned], pronoun: str) -> list[Owned]:
    """Those of the things just mentioned (newest first) that a pronoun picks."""
    return rows[_PICKS.get(pronoun, slice(0, 1))] or rows[:1]


def _mention(tx: Tx, mention: Mention) -> Owned | None:
    try:
        if mention.ref.startswith("#"):
            return _numbered(tx, int(mention.ref[1:]))
        return _by_id(tx, mention.ref)
    except AssistantError:
        return None


def _fits(action: Action, row: Owned) -> bool:
    """Whether the action, or one of its family, acts on this sort of row."""
    return type(row) in _kin(action)


def _kin(action: Action, noun: str = "") -> list[type[Owned]]:
    """The tables that the action and its family act on: the noun said, or its own first."""
    own = inner(action.args.model_fields["item"].annotation).row
    nouns = {other.noun for other in ACTIONS.values() if other.kin == action.kin}
    able = [cls for cls in _classes() if issubclass(cls, own) or cls.noun in nouns]
    said = [cls for cls in able if cls.noun == noun]
    return said or sorted(able, key=lambda cls: not issubclass(cls, own))


def _named(tx: Tx, action: Action, wanted: Selected, words: str) -> list[Owned]:
    near: list[Owned] = []
    for cls in _kin(action, wanted.noun):
        if wanted.name:
            meant, almost = (_fitting(tx, rows, wanted) for rows in _alike(tx, cls, wanted.name))
        else:
            meant, almost = (
                _fitting(tx, cls.all_mine(tx, order=_newest(cls), limit=SEARCHED), wanted),
                [],
            )
        if meant:
            return _chosen(tx, meant, wanted)
        near += almost
    if wanted.names and not wanted.all:
        return _each(tx, action, wanted)
    raise _none(tx, words, near)


def _each(tx: Tx, action: Action, wanted: Selected) -> list[Owned]:
    """The things that several names mean, one after the other: "milk and eggs"."""
    found: list[Owned] = []
    for name in wanted.names:
        one = wanted.model_copy(update={"name": name, "names": ()})
        found += [row for row in _named(tx, action, one, name) if row not in found]
    return found


def _newest(cls: type[Owned]) -> Any:
    return col(cls.id).desc()


def _fitting(tx: Tx, rows: list[Owned], wanted: Selected) -> list[Owned]:
    """Those that the rest of the words allow: their time, tag and state; open ones first."""
    if wanted.when:
        rows = _within(tx, rows, wanted.when)
    if wanted.tag:
        rows = [row for row in rows if wanted.tag.casefold() in row.tags_of(tx)]
    if wanted.status:
        return [row for row in rows if row.has_status(wanted.status, tx.now)]
    return [row for row in rows if not row.is_over(tx.now)] or ([] if wanted.all else rows)


def _within(tx: Tx, rows: list[Owned], words: str) -> list[Owned]:
    """Those whose own time falls where the words say."""
    said, _ = understood(tx, words)
    if said is None or said.start is None:
        return rows
    spread = timedelta(days=1) if said.grain == "day" else timedelta(minutes=1)
    start, end = said.start, max(said.end or said.start, said.start + spread)
    return [row for row in rows if (at := row.moment(tx.zone)) and start <= at < end]


def _alike(tx: Tx, cls: type[Owned], name: str) -> tuple[list[Owned], list[Owned]]:
    """The caller's rows that the name means, and those that it may mean; likest first."""
    called = col(getattr(cls, cls.named))
    mine = col(cls.user_id) == tx.user_id, col(cls.deleted_at).is_(None)
    whose = getattr(cls, "origin", literal(OWN))
    query = select(col(cls.id), called, whose).where(*mine).order_by(_newest(cls)).limit(SEARCHED)
    own: dict[UUID, str] = {}
    brought: dict[UUID, str] = {}
    for row_id, title, origin in tx.session.execute(query):
        (own if origin == OWN else brought)[row_id] = str(title)
    # What others wrote never wins a name against the person's own things.
    words = telling(utils.default_process(name), tx.tongues[0].locale[:2])
    meant, almost = _like(name, own, words)
    if not meant:
        meant, more = _like(name, brought, words)
        almost += more
    return _rows(tx, cls, meant), _rows(tx, cls, almost)


def _like(
    name: str, titles: dict[UUID, str], words: Sequence[str]
) -> tuple[list[UUID], list[UUID]]:
    """The titles that a name means, and those that it may mean; likest first.

    Meant is only a title that holds each of the `words` by which the name tells a thing.
    """
    wanted = utils.default_process(name)
    if not any(letter.isalpha() for letter in wanted):
        # Figures are too alike to guess by: only the very title is meant.
        return [row for row, title in titles.items() if utils.default_process(title) == wanted], []
    scored = process.extract(
        wanted,
        titles,
        scorer=partial(_likeness, " ".join(words)),
        processor=utils.default_process,
        score_cutoff=NEAR,
        limit=MOST,
    )
    sure = {
        row: score for title, score, row in scored if score >= SAME and _told(words, str(title))
    }
    best = max(sure.values(), default=0)
    meant = [row for row, score in sure.items() if score >= best - 5]
    return meant, [row for _, _, row in scored if row not in sure]


def _told(words: Sequence[str], title: str) -> bool:
    """Whether a title holds each of the words: mistyped, in the plural or within another."""
    held = utils.default_process(title).split()
    joined = "".join(held)
    return all(
        any(fuzz.ratio(word, one) >= TYPO for one in held)
        or (len(word) >= WITHIN and word in joined)
        for word in words
    )


def _rows(tx: Tx, cls: type[Owned], ids: list[UUID]) -> list[Owned]:
    """The rows with these ids, newest first."""
    if not ids:
        return []
    found: list[Owned] = list(cls.all_mine(tx, col(cls.id).in_(ids), order=_newest(cls)))
    return found


def _likeness(told: str, name: str, title: str, **_: Any) -> float:
    """How alike a name, or what is `told` by it, and a title are; each may say more."""
    return max(fuzz.token_set_ratio(name, title), fuzz.ratio(name, title), fuzz.ratio(told, title))


def _chosen(tx: Tx, rows: list[Owned], wanted: Selected) -> list[Owned]:
    """One row, as many as were asked for, or a question."""
    if wanted.all:
        return rows[:MOST]
    if wanted.count:
        return rows[: wanted.count] if wanted.count > 0 else rows[wanted.count :]
    if len(rows) == 1:
        return rows
    raise Unclear(Code.INVALID_INPUT, _which(tx, "Which one do you mean?", rows))


def _none(tx: Tx, words: str, near: list[Owned]) -> AssistantError:
    text = f"I found nothing called “{words[:80]}”."
    if not near:
        return AssistantError(Code.RESOURCE_NOT_FOUND, text)
    return Unclear(Code.RESOURCE_NOT_FOUND, _which(tx, f"{text} Did you mean:", near[:4]))


def _which(tx: Tx, text: str, rows: list[Owned]) -> Reply:
    options = [_option(tx, row) for row in rows[:5]]
    question = Question(kind="which", slot="item", pending=tx.pending)
    buttons = (*((one,) for one in options), (say.cancel(),))
    return Reply(text=say.refusal(text), buttons=buttons, question=question)


def _option(tx: Tx, row: Owned) -> Button:
    number = numbers.number_of(tx, row.id)
    return choice(name_of(tx, row), tx, item=f"#{number}" if number else str(row.id))


def name_of(tx: Tx, row: Owned) -> str:
    """A row as a question names it: "#4 dentist"."""
    number = numbers.number_of(tx, row.id)
    title = str(getattr(row, row.named)) if row.named else row.called
    return f"#{number} {title}" if number else title
