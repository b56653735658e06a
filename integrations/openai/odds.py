"""How sure a transcription server is of what it heard, in whichever of its ways it tells that."""

from collections.abc import Iterator, Sequence
from math import exp

from pydantic import BaseModel, Field

LIKELY = 0.8
"""How sure a word is of which the server does not tell."""
NOBODY, UNSURE = 0.6, -1.0
"""Silence is at least so likely and the words at most so (Whisper's own rule) when nobody spoke."""
NEAR = 3
"""Words of the list that are looked at for each word of the text."""

SEGMENTS_MAX = 2_000
"""In ten minutes nobody makes more pauses."""


class _Word(BaseModel):
    word: str
    start: float = 0.0
    probability: float | None = None


class _Segment(BaseModel):
    end: float = 0.0
    avg_logprob: float | None = None
    no_speech_prob: float = 0.0


class _Token(BaseModel):
    token: str
    logprob: float


class Answer(BaseModel):
    """What servers answer, as far as they agree."""

    text: str
    language: str | None = None
    words: list[_Word] | None = None
    segments: list[_Segment] | None = Field(default=None, max_length=SEGMENTS_MAX)
    logprobs: list[_Token] | None = None


def silent(told: Answer) -> bool:
    """Whether the words are what a model makes up where nobody speaks."""
    return bool(told.segments) and all(
        one.no_speech_prob > NOBODY and (one.avg_logprob or 0.0) < UNSURE
        for one in told.segments or ()
    )


def odds(text: str, told: Answer) -> Iterator[float]:
    """How sure each word of the text is."""
    if told.logprobs:
        return _by_tokens(text, told.logprobs)
    return _by_words(text, told.words or [], told.segments or [])


def _by_words(text: str, words: Sequence[_Word], segments: Sequence[_Segment]) -> Iterator[float]:
    """By the words that the server lists, in order, without the marks between them."""
    place = 0
    whole = _confidence(segments, 0.0)
    for token in text.split():
        same = (
            n for n in range(place, min(place + NEAR, len(words))) if _same(words[n].word, token)
        )
        found = next(same, None)
        if found is None:
            yield whole
            continue
        place, own = found + 1, words[found].probability
        yield _share(own) if own is not None else _confidence(segments, words[found].start)


def _same(word: str, token: str) -> bool:
    return _letters(word) == _letters(token)


def _letters(word: str) -> str:
    return "".join(ch for ch in word.casefold() if ch.isalnum())


def _confidence(segments: Sequence[_Segment], at: float) -> float:
    """How sure the server is of what was said then."""
    here = next((one for one in segments if at < one.end), segments[-1] if segments else None)
    told = here.avg_logprob if here is not None else None
    return LIKELY if told is None else _share(exp(min(0.0, told)))


def _by_tokens(text: str, tokens: Sequence[_Token]) -> Iterator[float]:
    """By the odds of the tokens that make up a word."""
    ends: list[tuple[int, float]] = []
    done = 0
    for token in tokens:
        done += len(token.token.replace(" ", ""))
        ends.append((done, token.logprob))
    done = place = 0
    for word in text.split():
        done += len(word)
        first = place
        while place < len(ends) and ends[place][0] <= done:
            place += 1
        own = [odds for _, odds in ends[first:place]]
        yield _share(exp(min(0.0, sum(own)))) if own else LIKELY


def _share(odds: float) -> float:
    return min(1.0, max(0.0, odds))
