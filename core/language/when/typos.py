"""Mistyped words of time: one letter missing, added, changed or swapped."""

from collections.abc import Iterable, Iterator

SHORTEST = 6


def deletions(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


class Corrector:
    """Knows words by everything that one slip makes of them."""

    def __init__(self, words: Iterable[str], never: frozenset[str]) -> None:
        """Indexes the words; `never` are real words that are no slips."""
        self._never = never
        self._known: dict[str, str] = {}
        for word in words:
            if len(word) >= SHORTEST and word.isalpha():
                for slip in deletions(word):
                    self._known.setdefault(slip, word)

    def meant(self, word: str) -> str | None:
        """The word that was meant, or None where none is near enough."""
        if len(word) < SHORTEST - 1 or word in self._never or not word.isalpha():
            return None
        for slip in deletions(word):
            known = self._known.get(slip)
            if known is not None and known[0] == word[0] and _near(word, known):
                return known
        return None


def _near(word: str, known: str) -> bool:
    """One slip apart; long words may have two, if they have the same letters at both ends."""
    if len(word) != len(known):
        return True
    wrong = [place for place in range(len(word)) if word[place] != known[place]]
    if len(wrong) <= 1:
        return True
    first, last = wrong[0], wrong[-1]
    swapped = last == first + 1 and word[first : last + 1] == known[last] + known[first]
    return swapped or len(known) >= 8
