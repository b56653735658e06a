"""What a new thing is called: the words of a wish without verbs, times, marks and containers."""

import re
from collections.abc import Iterable, Sequence

from core.language.turns.clauses import Clause
from core.language.turns.en import cuts
from core.language.turns.spans import Time
from core.language.turns.text import squeeze, without

Span = tuple[int, int]


def _all(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p) for p in patterns)


_PLACES = _all(cuts.PLACE)
_HEADS = {
    "reminders": _all(cuts.REMIND),
    "events": _all((*cuts.CREATE, *cuts.FACT)),
    "tasks": _all((*cuts.CREATE_TASK, *cuts.FACT)),
}
_LEADING = re.compile(cuts.LEADING)
_TRAILS = re.compile(cuts.TRAILS)
_COMMAS = re.compile(r"(?:\s*,)*\s*,(?=\s|$)")
_ARTICLE = re.compile(cuts.ARTICLE)
_BEFORE = re.compile(cuts.BEFORE_TIME)
_AFTER = re.compile(cuts.AFTER_TIME)
_WITH = re.compile(cuts.WITH)
_NAMED = re.compile(
    cuts.NAMED
    + r"(?P<name>[^,;.TRDO]+?)(?= (?:for|on|at|in|to|from|with|and)\b|[,;.]|$|\s*[TRDO]{2,})"
)
_OUT_OF = re.compile(cuts.OUT_OF)
_REASONS = (re.compile(cuts.REASON),)
_UNDER = re.compile(
    r"^((?:when(?:ever)?|if|once|as soon as|(?:the )?next time|in case|every time) [^,]+),?\s*$"
)


def title(clause: Clause, noun: str, kept: Sequence[Time] = ()) -> str:
    """The title of what is to be made; "" when nothing but times and verbs was said.

    `kept` are times that belong to the title ("that the sale starts at 10").
    """
    given = _given(clause)
    if given:
        return given
    taken = [*time_spans(clause, kept), *_marks(clause), *_found(_REASONS, clause)]
    heads = _found(_HEADS[noun], clause)
    text, cut = clause.said.text, [*taken, *heads, *places(clause)]
    body = tidy(without(text, clause.start, clause.end, cut))
    quoted = clause.said.marked("quote", clause.begin, clause.end)
    quotes = [(m.start, m.end) for m in clause.said.marks if m.kind == "quote"]
    if quoted and not tidy(without(text, clause.start, clause.end, [*cut, *quotes])):
        return squeeze(quoted[0])
    body = _turned(body, clause, heads, taken)
    return _bare(body) if noun == "events" else body


def _given(clause: Clause) -> str:
    """A name that was given as such: in quotes, or after "called"."""
    out = _OUT_OF.match(clause.shape)
    if out:
        return squeeze(clause.text[out.start("name") : out.end("name")])
    hit = _NAMED.search(clause.shape)
    if hit is None:
        return ""
    return squeeze(clause.text[hit.start("name") : hit.end("name")]).strip("\"' ")


def _marks(clause: Clause) -> list[Span]:
    return [
        (m.start, m.end)
        for m in clause.said.marks
        if m.kind not in {"quote", "url"} and clause.begin <= m.start < clause.end
    ]


def _found(patterns: Iterable[re.Pattern[str]], clause: Clause) -> list[Span]:
    """Where the patterns match, as places in the message."""
    hits = (hit for p in patterns for hit in p.finditer(clause.shape))
    return [(clause.start + h.start(), clause.start + h.end()) for h in hits if h.end() > h.start()]


def places(clause: Clause) -> list[Span]:
    """Where a container is named: "on my calendar"."""
    return _found(_PLACES, clause)


def time_spans(clause: Clause, kept: Sequence[Time] = ()) -> list[Span]:
    """The times of a wish with the little words around them."""
    return [_around(clause, t) for t in clause.times if t not in kept]


def _around(clause: Clause, time: Time) -> Span:
    """A time's span with the little words that belong to it: " at", "'s"."""
    mask = clause.said.mask
    before = _BEFORE.search(mask[clause.start : time.start])
    start = clause.start + before.start() if before else time.start
    after = _AFTER.match(mask, time.end, clause.end)
    return start, after.end() if after else time.end


def tidy(words: str) -> str:
    """Words without what hangs on their ends: prepositions, commas, "to"."""
    low = words.lower()
    lead = _LEADING.match(low)
    start = lead.end() if lead else 0
    trail = _TRAILS.search(low, start)
    end = trail.start() if trail else len(words)
    return _COMMAS.sub(",", squeeze(words[start:end]))


def _bare(words: str) -> str:
    """Words without an article before them."""
    hit = _ARTICLE.match(words.lower())
    return words[hit.end() :] if hit and hit.end() < len(words) else words


def led(words: str) -> str:
    """A title that begins with "with": whom one is with is what it is."""
    hit = _WITH.match(words.lower())
    return words[hit.end() :] if hit else words


def _turned(body: str, clause: Clause, heads: list[Span], taken: list[Span]) -> str:
    """A circumstance said first goes behind: "call Ann when I get home"."""
    if not heads:
        return body
    first = min(heads)[0]
    before = without(clause.said.text, clause.start, first, taken)
    if not _UNDER.match(before.lower()):
        return body
    rest = without(clause.said.text, first, clause.end, [*heads, *taken, *places(clause)])
    return squeeze(f"{tidy(rest)} {before.rstrip(' ,')}")
