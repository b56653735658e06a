"""What a new thing is called: the words of a wish without verbs, times, marks and containers."""

import re
from collections.abc import Iterable, Sequence

from core.language.turns.clauses import Clause
from core.language.turns.spans import Time
from core.language.turns.text import squeeze, without
from core.language.turns.tongue import pattern, patterns

Span = tuple[int, int]


_PLACES = patterns("cuts.PLACE")
_OBJECT = pattern("cuts.OBJECT", flags=re.DOTALL)
_HEADS = {
    "reminders": patterns("cuts.REMIND"),
    "events": patterns("cuts.CREATE", "cuts.FACT"),
    "tasks": patterns("cuts.CREATE_TASK", "cuts.FACT"),
}
_LEADING = pattern("cuts.LEADING")
_TRAILS = pattern("cuts.TRAILS")
_COMMAS = re.compile(r"(?:\s*,)*\s*,(?=\s|$)")
_BODY = pattern("cuts.WISHED")
_LAST = pattern("cuts.LAST")
_SEAM = pattern("cuts.SEAM")
_ARTICLE = pattern("cuts.ARTICLE")
_BEFORE = pattern("cuts.BEFORE_TIME")
_AFTER = pattern("cuts.AFTER_TIME")
_WITH = pattern("cuts.WITH")
_NAMED = pattern("cuts.NAMED")
_OUT_OF = pattern("cuts.OUT_OF")
_REASONS = patterns("cuts.REASON")
_UNDER = pattern("cuts.UNDER", r"^((?:{}) [^,]+),?\s*$")


def title(clause: Clause, noun: str, kept: Sequence[Time] = ()) -> str:
    """The title of what is to be made; "" when nothing but times and verbs was said.

    `kept` are times that belong to the title ("that the sale starts at 10").
    """
    given = _given(clause)
    if given:
        return given
    taken = [*time_spans(clause, kept), *_marks(clause), *_found(_REASONS(clause.tongue), clause)]
    heads, held = _found(_HEADS[noun](clause.tongue), clause), _containers(clause)
    if noun == "reminders":
        heads, held = _outside(clause, heads, held)
    text, cut = clause.said.text, [*taken, *heads, *held]
    body = tidy(without(text, clause.start, clause.end, cut), clause.tongue)
    quoted = _quoted(clause, cut)
    if quoted:
        return quoted
    body = _SEAM(clause.tongue).sub(lambda hit: hit[1] or "", _turned(body, clause, heads, taken))
    return _named(body, clause, noun)


def _quoted(clause: Clause, cut: Sequence[Span]) -> str:
    """The quoted words when they are all that is left of the wish; else ""."""
    quoted = clause.said.marked("quote", clause.begin, clause.end)
    quotes = [(m.start, m.end) for m in clause.said.marks if m.kind == "quote"]
    rest = without(clause.said.text, clause.start, clause.end, [*cut, *quotes])
    return squeeze(quoted[0]) if quoted and not tidy(rest, clause.tongue) else ""


def _outside(clause: Clause, heads: list[Span], held: list[Span]) -> tuple[list[Span], list[Span]]:
    """The heads and containers before what is to be remembered; inside it they are its words."""
    first = min(heads)[1] if heads else clause.start
    body = _BODY(clause.tongue).search(clause.said.mask, first, clause.end)
    if body is None:
        return heads, held
    before = ([span for span in spans if span[0] < body.end()] for spans in (heads, held))
    return next(before), next(before)


def _named(body: str, clause: Clause, noun: str) -> str:
    """The title of an event without an article before it and "event" behind its name."""
    if noun != "events":
        return body
    last = _LAST(clause.tongue).search(body.lower())
    return bare(body[: last.start()] if last else body, clause.tongue)


def _given(clause: Clause) -> str:
    """A name that was given as such: in quotes, or after "called"."""
    out = _OUT_OF(clause.tongue).match(clause.shape)
    if out:
        return squeeze(clause.text[out.start("name") : out.end("name")])
    hit = _NAMED(clause.tongue).search(clause.shape)
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
    """Where the patterns match, or their group `cut`, as places in the message."""
    hits = (hit for p in patterns for hit in p.finditer(clause.shape))
    spans = (hit.span("cut" if "cut" in hit.re.groupindex else 0) for hit in hits)
    return [(clause.start + start, clause.start + end) for start, end in spans if end > start]


def places(clause: Clause) -> list[Span]:
    """Where a container is named: "on my calendar"."""
    return _found(_PLACES(clause.tongue), clause)


def _containers(clause: Clause) -> list[Span]:
    """The containers that something is put into; "buy a diary" is about the thing itself."""
    mask = clause.said.mask
    return [
        (start, end)
        for start, end in places(clause)
        if not _OBJECT(clause.tongue).fullmatch(f"{mask[clause.start : start]}|{mask[start:end]}")
    ]


def time_spans(clause: Clause, kept: Sequence[Time] = ()) -> list[Span]:
    """The times of a wish with the little words around them."""
    return [_around(clause, t) for t in clause.times if t not in kept]


def _around(clause: Clause, time: Time) -> Span:
    """A time's span with the little words that belong to it: " at", "'s"."""
    mask = clause.said.mask
    before = _BEFORE(clause.tongue).search(mask[clause.start : time.start])
    start = clause.start + before.start() if before else time.start
    after = _AFTER(clause.tongue).match(mask, time.end, clause.end)
    return start, after.end() if after else time.end


def tidy(words: str, tongue: str) -> str:
    """Words without what hangs on their ends: prepositions, commas, "to"."""
    low = words.lower()
    lead = _LEADING(tongue).match(low)
    start = lead.end() if lead else 0
    trail = _TRAILS(tongue).search(low, start)
    end = trail.start() if trail else len(words)
    return _COMMAS.sub(",", squeeze(words[start:end]))


def bare(words: str, tongue: str) -> str:
    """Words without an article before them."""
    hit = _ARTICLE(tongue).match(words.lower())
    return words[hit.end() :] if hit and hit.end() < len(words) else words


def led(words: str, tongue: str) -> str:
    """A title that begins with "with": whom one is with is what it is."""
    hit = _WITH(tongue).match(words.lower())
    return words[hit.end() :] if hit else words


def _turned(body: str, clause: Clause, heads: list[Span], taken: list[Span]) -> str:
    """A circumstance said first goes behind: "call Ann when I get home"."""
    if not heads:
        return body
    first = min(heads)[0]
    before = without(clause.said.text, clause.start, first, taken)
    if not _UNDER(clause.tongue).match(before.lower()):
        return body
    rest = without(clause.said.text, first, clause.end, [*heads, *taken, *places(clause)])
    return squeeze(f"{tidy(rest, clause.tongue)} {before.rstrip(' ,')}")
