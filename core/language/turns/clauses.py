"""One message may hold several wishes: where each begins and ends, politeness left out."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from core.language.turns.said import Said
from core.language.turns.spans import Time
from core.language.turns.text import Cut
from core.language.turns.tongue import LETTERS, pattern, table

MOST = 12
"""Wishes that are read in one message."""
SMALL = 3
"""Letters of a word that may say nothing by itself: those of `joints.LITTLE` do not."""
_LITTLE = table("joints.LITTLE")
ASSISTANTS = r"olly|alexa|siri|cortana|google|nudge|computer|assistant|jarvis|bot"
"""Names people call an assistant by, ours and others'."""
JOINTS = 60
"""Places between wishes that are looked at."""
LOOKED = 400
"""Characters of a wish in which cues are looked for."""

Pattern = Callable[["Clause"], int]


@dataclass(frozen=True, slots=True)
class Clause(Cut):
    """One wish: a stretch of the message without what is polite before and after it.

    `shape` is its words masked, `times` the times said in it; places are the whole message's.
    """

    said: Said
    shape: str
    times: tuple[Time, ...]
    begin: int
    """Where it begins when times and marks said before it ("tomorrow, ...") are counted."""
    asked: bool = False
    """It ends in a question mark."""
    wished: bool = False
    """It was put as what the speaker would like."""

    @property
    def tongue(self) -> str:
        """The language it is read in."""
        return self.said.tongue

    @property
    def text(self) -> str:
        """The wish's words as written."""
        return self.said.text[self.start : self.end]

    @property
    def low(self) -> str:
        """The wish's words in lower case, times unmasked."""
        return self.said.low[self.start : self.end]

    @property
    def timed(self) -> bool:
        """Whether it says a time other than a mere length or distance."""
        return any(t.letter in "TR" for t in self.times)

    @property
    def clock(self) -> bool:
        """Whether it says a time of day."""
        return any(t.value.timed for t in self.times)

    @property
    def words(self) -> int:
        """How many words it has, a time counting as one."""
        return len(self.shape.split())


def leftover(clause: Clause) -> bool:
    """Whether a wish says more than times, marks and little words."""
    rest = _MASKED.sub(" ", clause.shape)
    little = _LITTLE(clause.tongue)
    words = (word for word in _BREAKS.sub(" ", rest).split() if word.isalnum())
    return any(len(word) > SMALL or word not in little for word in words)


def compiled(pattern: str) -> Pattern:
    """Where a pattern is found in a clause's shape, or -1; `^` stands for its beginning."""
    found = re.compile(pattern)
    look = found.match if _anchored(pattern) else found.search

    def place(clause: Clause) -> int:
        hit = look(clause.shape, 0, LOOKED)
        return hit.start() if hit else -1

    return place


def _anchored(pattern: str) -> bool:
    """Whether the pattern can only match at the beginning."""
    depth = 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            return False
    return pattern.startswith("^")


_POLITE = pattern("polite.POLITE", rf"(?:{ASSISTANTS})\b[,:!]? ?|{{}}")
_WISHES = pattern("polite.WISHES")
_TRAILING = pattern("polite.TRAILING", r"(?:[\s,]*\b(?:{})\b)*[\s.,!?;:>…✓✔✅☑]*\Z")
_JOINT = pattern("joints.JOINT", r"(?:(?::\s1|\s(?:[2-9]|1\d))[.)]\s+|(?:{}))")
_FIRST = re.compile(r"(?:^|[:\s])1[.)]\s")
_COUNTED = re.compile(r"[:\s]*\d+[.)]\s*")
"""The first item of a numbered list, and what stands before another."""
_COMMAND = pattern("joints.COMMAND")
_UNDER = pattern("joints.UNDER")
_PRONOUN = pattern("joints.PRONOUN")
_TITLED = pattern("joints.TITLED")
_OCCASION = pattern("words.OCCASION")
_REMINDED = pattern("joints.REMINDED")
_BEFORE_TIME = pattern("joints.BEFORE_TIME", r"(?:(?:{}) )?(?:[TRDOM]{2,}[,: -]+)+")
CHORES, LOOSE_CHORES = table("words.CHORES"), table("words.LOOSE_CHORES")
"""Verbs that begin a thing to do, and those that often begin something else."""
_TIMES = ("TT", "RR")
_ENTITY = re.compile(r"&#?\w{2,8}$")
"""The beginning of "&lt;" and the like."""
ITEM = 4
"""Words of an item of a list."""
_THING, _LAST_CHORE = pattern("joints.THING"), pattern("joints.LAST_CHORE")
_MASKED = re.compile(r"[TRDOM]{2,}")
_BREAKS = re.compile(r"['-]")
WORD = re.compile(rf"[{LETTERS}][{LETTERS}'-]*")
"""One word in small letters."""
SUBSTANCE = re.compile(rf"[{LETTERS}]{{3}}")
"""Words that are not masked: more than times and marks."""


def clause(said: Said, start: int, end: int) -> Clause:
    """The wish in a stretch of the message."""
    mask = said.mask
    end = start + len(mask[start:end].rstrip())
    while start < end and mask[start] in " ,.;:!?-\n":
        start += 1
    opened = start
    begin = start = _polite(said, start, end)
    lead = _BEFORE_TIME(said.tongue).match(mask, start, end)
    if lead is not None and lead.end() < end:
        after = _polite(said, lead.end(), end)
        if (
            "," in lead.group()
            or "M" in lead.group()
            or after > lead.end()
            or _ordered(said, after, end)
        ):
            start = after
    tail = _TRAILING(said.tongue).search(mask, start, end)
    asked = tail is not None and "?" in tail.group()
    if tail is not None and tail.start() > start:
        end = tail.start()
    times = tuple(said.within(begin, end))
    return Clause(
        start,
        end,
        said,
        mask[start:end],
        times,
        begin,
        asked,
        _WISHES(said.tongue).search(mask, opened, start) is not None,
    )


def _polite(said: Said, start: int, end: int) -> int:
    """Where a wish begins after politeness."""
    moved = True
    while moved:
        hit = _POLITE(said.tongue).match(said.mask, start, end)
        moved = hit is not None and start < hit.end() < end
        if hit is not None and moved:
            start = hit.end()
    return start


def _ordered(said: Said, start: int, end: int) -> bool:
    verb = WORD.match(said.mask, start, end)
    chore = verb is not None and verb.group() in CHORES(said.tongue)
    return chore or _COMMAND(said.tongue).match(said.mask, start, end) is not None


def split(said: Said) -> list[Clause]:
    """The wishes of a message, in order."""
    found: list[Clause] = []
    left, row = 0, False
    for joint in _joints(said):
        if len(found) >= MOST - 1:
            break
        before, after = clause(said, left, joint.start()), clause(said, joint.end(), len(said.mask))
        if before.shape and after.shape and _parts(before, after, joint.group(), row=row):
            found.append(before)
            left, row = joint.end(), "," in joint.group()
    last = clause(said, left, len(said.mask))
    return [*found, last] if last.shape else found


def _joints(said: Said) -> Iterator[re.Match[str]]:
    joints_: Iterator[re.Match[str]] = islice(_JOINT(said.tongue).finditer(said.mask), JOINTS)
    titled = _TITLED(said.tongue)
    if _FIRST.search(said.mask) is None:
        joints_ = (j for j in joints_ if not _COUNTED.fullmatch(j.group()))
    stops = (j for j in joints_ if not titled.search(said.mask[: j.start() + 1]))
    return (j for j in stops if not j.group().startswith(";") or _loose(said, j))


def _loose(said: Said, joint: re.Match[str]) -> bool:
    """Whether a semicolon is one: not glued to what follows, of no "&lt;", after no open quote."""
    before = said.mask[: joint.start()]
    spaced = joint.end() == len(said.mask) or joint.group() != ";"
    return spaced and not _ENTITY.search(before) and before[-1:] not in {"'", '"'}


def _parts(before: Clause, after: Clause, joint: str, *, row: bool) -> bool:
    """Whether a joint stands between two wishes, and not inside one; `row` after a comma."""
    tongue = before.tongue
    if _UNDER(tongue).match(before.shape) or _PRONOUN(tongue).match(after.shape):
        return False
    if not _substance(before):
        return False
    if "\n" in joint or joint.strip() in {".", "!", "?"} or _COUNTED.fullmatch(joint):
        return True
    if _COMMAND(tongue).match(after.shape) or (";" in joint and _begins(after)):
        return True
    return _both_told(before, after, comma=row or "," in joint)


def _begins(after: Clause) -> bool:
    """Whether it begins like a wish: with a chore, with its own time, or as an item of a list."""
    verb = WORD.match(after.shape)
    known = verb is not None and verb.group() in CHORES(after.tongue) | LOOSE_CHORES(after.tongue)
    item = after.said.mask[after.start : _stop(after)].split()
    plain = all(word.strip(".,!?'-").isalnum() for word in item)
    return known or _own_time(after) or (plain and len(item) <= ITEM)


def _both_told(before: Clause, after: Clause, *, comma: bool) -> bool:
    """Whether two plain statements stand side by side: "buy milk today, call Ann tomorrow"."""
    verb = WORD.match(after.shape)
    chore = verb is not None and verb.group() in CHORES(after.tongue)
    own = _own_time(after)
    if comma and _last_chores(before, after):
        return True
    if chore:
        asked = _REMINDED(before.tongue).match(before.shape)
        return (comma and (before.timed or own or not asked)) or (before.timed and own)
    if not (before.timed and own):
        return False
    next_ = clause(after.said, after.start, _stop(after))
    occasion = _OCCASION(next_.tongue).search(next_.shape)
    return bool(occasion) or (before.shape.endswith(_TIMES) and short(next_))


def _last_chores(before: Clause, after: Clause) -> bool:
    """Whether both end in the verb of a chore, as some languages put it: "Milch kaufen"."""
    chore = _LAST_CHORE(after.tongue)
    return bool(
        chore.fullmatch(before.shape)
        and chore.fullmatch(after.said.mask[after.start : _stop(after)].strip())
    )


def short(next_: Clause) -> bool:
    """Whether it is a few plain words and then a time: "eggs on Friday"."""
    return _THING(next_.tongue).fullmatch(next_.shape) is not None


def _stop(after: Clause) -> int:
    joint = _JOINT(after.tongue).search(after.said.mask, after.start, after.end)
    return joint.start() if joint else after.end


def _own_time(after: Clause) -> bool:
    return bool(after.said.within(after.start, _stop(after)))


def _substance(before: Clause) -> bool:
    """Whether anything but times and marks stands there."""
    return SUBSTANCE.search(before.shape) is not None
